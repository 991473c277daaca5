Numbers that made a decade: ⟦GPE|Europe⟧'s second divisions, ⟦DATE|2014⟧-⟦DATE|2024⟧
⟦FURNITURE|Data desk⟧
We crunched 62,000 matches in 21 countries. Some of what came out was dull. Here is what wasn't.
118. ⟦G1|Goals⟧ for ⟦NORP|Croatian⟧ striker ⟦PERSON|Domagoj Perkušić⟧ in the second tiers of four countries, the most by anybody in the period. He got ⟦G2|44⟧ of them for ⟦TEAM|Karlsruhe⟧, ⟦G3|31⟧ for ⟦TEAM|Lugano⟧'s rivals ⟦TEAM|Chiasso⟧, ⟦G4|28⟧ for ⟦TEAM|Varaždin⟧ and the rest for ⟦TEAM|Eibar⟧. He has never played a minute in a first division. "I've seen it on TV," he says.
0. Penalties scored by ⟦TEAM|Racing de Ferrol⟧ in ⟦DATE|2021-22⟧. They were given nine.
1,009. Minutes that ⟦TEAM|Le Havre⟧ keeper ⟦PERSON|Modibo Sangaré⟧ went without being beaten in ⟦COMPETITION|Ligue 2⟧ in ⟦DATE|2018⟧. The run ended with a back-pass from his own brother, ⟦PERSON|Adama⟧, which ⟦G5|rolled over his foot⟧.
7. ⟦G15|Own goals⟧ by ⟦TEAM|Hansa Rostock⟧ defender ⟦PERSON|Timo Wegener⟧, a record nobody's chasing. Three were ⟦G6|scored⟧ in the same month, and two of those in the same half, after which he stood in at centre-forward and ⟦G7|equalised⟧.
4.1. Goals per game in the ⟦NORP|Icelandic⟧ second division in ⟦DATE|2019⟧, the highest on our list. The wettest ⟦DATE|summer⟧ in living memory may have had something to do with it.
⟦MINUTE|13 seconds⟧. The quickest ⟦G8|goal⟧, by ⟦PERSON|Gaétan Lemoine⟧ for ⟦TEAM|Châteauroux⟧ against ⟦TEAM|Sochaux⟧. He'd ⟦G9|scored⟧ after 15 on the opening day of the same season.
45. The longest range in metres from which a ⟦G10|header⟧ went in. ⟦PERSON|Jens Ove Bakketun⟧ of ⟦TEAM|Sogndal⟧ was trying to find his goalkeeper; it was at the wrong end, so to speak, and the ⟦G11|own goal⟧ cost them promotion.
31. Minutes it took ⟦TEAM|Oviedo⟧ to go from ⟦SCORE|4-0⟧ up to ⟦SCORE|5-4⟧ down against ⟦TEAM|Albacete⟧. The ⟦G12|five⟧ were spread between four men, among them ⟦TEAM|Albacete⟧'s goalkeeper, ⟦PERSON|Rubén Cazorla-Peña⟧, up for a corner.
⟦SCORE|12-1⟧. The heaviest defeat, suffered by ⟦GPE|Tampere⟧'s second club in the ⟦NORP|Finnish⟧ ⟦COMPETITION|Ykkönen⟧. Their coach resigned at ⟦MINUTE|half-time⟧ and un-resigned in the car park. Their ⟦G13|goal⟧ was the first of the game.
3. Times a referee has been substituted for another who was then sent home too. All in ⟦COMPETITION|Serie B⟧.
And 1. Number of clubs among 402 that played every season of the decade at this level, neither going up nor going down: ⟦TEAM|Ajaccio⟧... until the last round of the ⟦DATE|last year⟧, when they lost to a ⟦G14|goal⟧ in the ⟦MINUTE|98th minute⟧.
⟦FURNITURE|Methodology and full tables: click here⟧
=====GOALS=====
{"id": "G1", "scorer": "Domagoj Perkušić", "scope": "background", "count": 118}
{"id": "G2", "scorer": "Domagoj Perkušić", "team": "Karlsruhe", "scope": "background", "count": 44}
{"id": "G3", "scorer": "Domagoj Perkušić", "team": "Chiasso", "scope": "background", "count": 31}
{"id": "G4", "scorer": "Domagoj Perkušić", "team": "Varaždin", "scope": "background", "count": 28}
{"id": "G5", "scorer": "Adama", "kind": "own goal", "scope": "background"}
{"id": "G6", "scorer": "Timo Wegener", "kind": "own goal", "scope": "background", "count": 3}
{"id": "G7", "scorer": "Timo Wegener", "team": "Hansa Rostock", "scope": "background"}
{"id": "G8", "scorer": "Gaétan Lemoine", "team": "Châteauroux", "scope": "background"}
{"id": "G9", "scorer": "Gaétan Lemoine", "team": "Châteauroux", "scope": "background"}
{"id": "G10", "scorer": "Jens Ove Bakketun", "kind": "own goal", "scope": "background"}
{"id": "G11", "scorer": "Jens Ove Bakketun", "kind": "own goal", "scope": "background"}
{"id": "G12", "team": "Albacete", "scope": "background", "count": 5}
{"id": "G13", "scope": "background"}
{"id": "G14", "scope": "background"}
{"id": "G15", "scorer": "Timo Wegener", "kind": "own goal", "scope": "background", "count": 7}
