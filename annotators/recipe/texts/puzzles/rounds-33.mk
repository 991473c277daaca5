Forgotten heroes #14: ⟦PERSON|Eusébio Catarino⟧, the man who silenced the ⟦VENUE|Maracanã⟧
⟦FURNITURE|World Soccer Vault⟧
Ask in ⟦GPE|Montevideo⟧ about the ⟦COMPETITION|Copa Libertadores⟧ semi-final of ⟦DATE|1981⟧ and people of a certain age will walk you to the window and show you, as if it could be seen from there, the spot from which ⟦PERSON|Eusébio Catarino⟧ ⟦G1|scored⟧.
He was not ⟦NORP|Uruguayan⟧. He had been born in ⟦GPE|Santos⟧, in ⟦GPE|Brazil⟧, and rejected by the club of that name, which made things better or worse, depending. He’d come to ⟦TEAM|Nacional⟧ in ⟦DATE|1979⟧ as the makeweight in a deal for ⟦PERSON|Washington Olivera-Paz⟧ and had ⟦G2|two goals⟧ to show for two years. ⟦PERSON|Ramón Etchegoyen⟧, the coach, used him as a substitute when the game was lost.
That night in ⟦GPE|Rio⟧ it was lost. ⟦TEAM|Flamengo⟧ were ⟦SCORE|2-1⟧ up from the first leg and ⟦PERSON|Adílio Batista⟧ ⟦G3|made it ⟦SCORE|3-1⟧⟧ on aggregate after ⟦MINUTE|six minutes⟧. ⟦TEAM|Nacional⟧ could not get out. ⟦PERSON|Batista⟧ hit the post, ⟦PERSON|Júnior Teles⟧ saw a volley hacked off the line by ⟦PERSON|Hugo de los Santos⟧, and the keeper, ⟦PERSON|Rodolfo Berón⟧, broke two fingers.
⟦PERSON|Etchegoyen⟧ turned to his bench at the ⟦MINUTE|interval⟧ and, ⟦PERSON|Catarino⟧ always said, sighed.
He ⟦G4|scored⟧ at once, off his shin. “Everyone was laughing. So was I.” He ⟦G5|struck⟧ again on the ⟦MINUTE|hour⟧, when ⟦PERSON|De los Santos⟧’s long throw went over everybody. And then, with ⟦TEAM|Flamengo⟧ hanging on, came the ⟦G6|third⟧. ⟦PERSON|Catarino⟧ picked the ball up by the touchline, went inside ⟦PERSON|Teles⟧, outside ⟦PERSON|Teles⟧, and hit it, left-footed, from 35 metres. ⟦PERSON|Raul Plassmann-Dias⟧ touched it. It ⟦G7|went in⟧ off both posts. One hundred and twenty thousand people made no sound.
⟦TEAM|Nacional⟧ lost the final to ⟦TEAM|Cobreloa⟧, ⟦PERSON|Víctor Merino⟧ ⟦G8|heading the winner⟧ in the replay. ⟦PERSON|Catarino⟧ did not play. He had dislocated a shoulder while being carried round the dressing room.
He ⟦G9|scored only three more times⟧ in his career: for ⟦TEAM|Nacional⟧ against ⟦TEAM|Danubio⟧, for ⟦TEAM|Bella Vista⟧ against ⟦TEAM|Nacional⟧, and in a beach tournament that he insisted upon counting. He drove a taxi in ⟦GPE|Santos⟧ until ⟦DATE|2011⟧. He called it ⟦ORG|Maracanã Táxis⟧. “I was never short of passengers,” he said, “only of ones who believed me.”
⟦FURNITURE|NEXT WEEK: Forgotten heroes #15⟧
=====GOALS=====
{"id": "G1", "scorer": "Eusébio Catarino", "team": "Nacional", "scope": "background", "kind": "shot"}
{"id": "G2", "scorer": "Eusébio Catarino", "team": "Nacional", "scope": "background", "count": 2}
{"id": "G3", "scorer": "Adílio Batista", "team": "Flamengo", "scope": "background", "score": "3-1"}
{"id": "G4", "scorer": "Eusébio Catarino", "team": "Nacional", "scope": "background", "kind": "shot"}
{"id": "G5", "scorer": "Eusébio Catarino", "team": "Nacional", "scope": "background"}
{"id": "G6", "scorer": "Eusébio Catarino", "team": "Nacional", "scope": "background", "kind": "shot"}
{"id": "G7", "scorer": "Eusébio Catarino", "team": "Nacional", "scope": "background", "kind": "shot"}
{"id": "G8", "scorer": "Víctor Merino", "team": "Cobreloa", "scope": "background", "kind": "header"}
{"id": "G9", "scorer": "Eusébio Catarino", "scope": "background", "count": 3}
