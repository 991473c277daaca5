A country of farmers learns to love a game of the towns

⟦GPE|Uruguay⟧ has three million people and more cattle than that. ⟦TEAM|Uruguay⟧ have two stars on their shirt from before the war. Visitors to ⟦GPE|Montevideo⟧ are told both facts within the hour.
⟦GPE|Japan⟧ sends its young players abroad. ⟦TEAM|Japan⟧ won in ⟦GPE|Oslo⟧ and lost to ⟦TEAM|Chile⟧ at home. ⟦GPE|Canada⟧ spent public money on indoor pitches; ⟦GPE|Wales⟧ did not, though the government in ⟦GPE|Cardiff⟧ had promised to. ⟦TEAM|Wales⟧ beat ⟦TEAM|Canada⟧ all the same.
The next tournament goes to ⟦GPE|Morocco⟧, where ⟦ORG|Fifa⟧ inspectors spent a week. A vote in ⟦GPE|Morocco⟧'s favour was never in doubt, and hotels in ⟦GPE|Morocco⟧ are booked. ⟦TEAM|Morocco⟧ qualify as hosts.
⟦PERSON|Ama Sarpong⟧, the ⟦TEAM|Ghana⟧ international, was born in ⟦GPE|Belgium⟧. ⟦TEAM|Peru⟧ winger ⟦PERSON|Dario Lescano⟧ grew up in ⟦GPE|Italy⟧. A first ⟦TEAM|Scotland⟧ cap awaits ⟦PERSON|Innes Calder⟧; his ⟦TEAM|Scotland⟧ debut should come against ⟦TEAM|Malta⟧. He would walk back into the ⟦TEAM|Scotland⟧ side, his ⟦TEAM|Scotland⟧ career notwithstanding.
At the ⟦GPE|Morocco⟧ ⟦COMPETITION|World Cup⟧ the heat will matter. So will travel between ⟦GPE|Rabat⟧ and ⟦GPE|Agadir⟧. ⟦GPE|France⟧-born and ⟦GPE|Spain⟧-raised players are in every squad.
