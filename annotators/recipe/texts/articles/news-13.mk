Gossip: ⟦TEAM|Spurs⟧ eye £60m ⟦PERSON|Baldé-Ferrer⟧, ⟦TEAM|City⟧ want ⟦TEAM|Ajax⟧ teenager
⟦FURNITURE|Football gossip column, Tuesday⟧
⟦TEAM|Tottenham⟧ are ready to pay £60m for ⟦TEAM|Villarreal⟧'s ⟦NORP|Spanish⟧ winger ⟦PERSON|Adrià Baldé-Ferrer⟧, 23, but face a rival in ⟦TEAM|Bayern Munich⟧. (⟦ORG|Mundo Deportivo⟧, in Spanish)
⟦TEAM|Manchester City⟧ have sent scouts to ⟦GPE|Amsterdam⟧ three times to watch ⟦TEAM|Ajax⟧ left-back ⟦PERSON|Sem Kuipers⟧, 17, who ⟦G1|scored⟧ on his full debut against ⟦TEAM|Twente⟧ ⟦DATE|last month⟧. (⟦ORG|De Telegraaf⟧, subscription required)
⟦TEAM|Everton⟧ midfielder ⟦PERSON|Brandon Achterberg⟧, 29, is wanted by two clubs in ⟦GPE|Qatar⟧ and one in ⟦GPE|Saudi Arabia⟧, and his family are said to prefer ⟦GPE|Doha⟧. (⟦ORG|Liverpool Echo⟧)
⟦GPE|Brazil⟧'s most expensive teenager, ⟦TEAM|Palmeiras⟧ attacker ⟦PERSON|Juninho Caetano⟧, has told friends he would love to live in ⟦GPE|London⟧, with ⟦TEAM|Chelsea⟧ and ⟦TEAM|Arsenal⟧ on alert. (⟦ORG|Globo Esporte⟧)
⟦TEAM|West Ham⟧ have made ⟦TEAM|Genoa⟧'s ⟦NORP|Croatian⟧ centre-back ⟦PERSON|Duje Marasović⟧, 26, their top target for ⟦DATE|January⟧. (⟦ORG|Talksport⟧)
⟦TEAM|Wrexham⟧ are considering a bid for former ⟦TEAM|England⟧ goalkeeper ⟦PERSON|Lewis Garbutt⟧, 35, who is without a club since leaving ⟦TEAM|Nottingham Forest⟧ in the ⟦DATE|summer⟧. (⟦ORG|Sun⟧)
The ⟦ORG|Scottish FA⟧ is weighing up a new deal for ⟦TEAM|Scotland⟧ boss ⟦PERSON|Callum Drysdale⟧, whose contract runs out after ⟦DATE|next summer⟧'s ⟦COMPETITION|World Cup⟧. (⟦ORG|Daily Record⟧)
⟦TEAM|Inter Miami⟧ will move for ⟦TEAM|Marseille⟧'s ⟦NORP|Moroccan⟧ playmaker ⟦PERSON|Yassir Bennouna⟧, 31, and expect an answer before ⟦DATE|Christmas⟧. (⟦ORG|L'Equipe⟧, in French)
⟦TEAM|Crystal Palace⟧ winger ⟦PERSON|Tyrell Adu-Mensah⟧, 21, has turned down a first approach from ⟦TEAM|Ghana⟧ and will wait for ⟦TEAM|England⟧. (⟦ORG|Guardian⟧)
⟦TEAM|Sunderland⟧ are leading a queue of eight for ⟦TEAM|Hammarby⟧'s ⟦NORP|Swedish⟧ forward ⟦PERSON|Alva Nordgren⟧'s brother, ⟦PERSON|Viggo Nordgren⟧, 18. (⟦ORG|Aftonbladet⟧)
⟦FURNITURE|Front and back pages: see what Tuesday's papers say⟧
⟦FURNITURE|Follow your club with the BBC: download the app on Apple - Android⟧
⟦FURNITURE|Best of the day's transfer rumours in your inbox? Sign up here⟧
=====GOALS=====
{"id":"G1","scorer":"Sem Kuipers","team":"Ajax","scope":"background"}
