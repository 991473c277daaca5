Who is ⟦PERSON|Ilkay Demirsoy⟧? The ⟦TEAM|Basel⟧ teenager on everyone's list

Name: ⟦PERSON|Ilkay Demirsoy⟧
Born: ⟦DATE|4 May 2008⟧, ⟦GPE|Winterthur⟧
Position: attacking midfielder
Games: 22 ⟦G1|Goals⟧: 9 Assists: 6

He's already been compared to half a dozen better-known men, and he's not yet allowed to buy a beer at the ⟦VENUE|St. Jakob-Park⟧. ⟦PERSON|Ilkay Demirsoy⟧, 17, is the youngest player to ⟦G2|score⟧ for ⟦TEAM|Basel⟧ in ⟦NORP|European⟧ competition, a record which he broke on ⟦DATE|Thursday⟧ against ⟦TEAM|PAOK⟧.

⟦TEAM|Basel⟧ were trailing to an early ⟦PERSON|Stelios Vamvakas⟧ ⟦G3|penalty⟧ when he replaced ⟦PERSON|Noah Frehner⟧ at the ⟦MINUTE|interval⟧. He lost his first two balls. With his third touch, in the ⟦MINUTE|53rd minute⟧, he took ⟦PERSON|Luca Ambrosetti⟧'s pass on the half-turn and ⟦G4|bent it around the goalkeeper⟧, and with ⟦MINUTE|seven minutes remaining⟧ his corner was met by ⟦PERSON|Cheick Diabaté⟧ for the ⟦G5|winner⟧.

⟦PERSON|Demirsoy⟧ was born to a ⟦NORP|Turkish⟧ father and a ⟦NORP|Swiss⟧ mother. Both federations have called. He has three ⟦G6|goals⟧ in as many games for the ⟦TEAM|Switzerland Under-19s⟧, but says his mind isn't made up.

He joined ⟦TEAM|Basel⟧ from ⟦TEAM|Winterthur⟧ at 13 for a set of training bibs and two friendlies. In his first year-group season he got 41 ⟦G7|goals⟧, and in one game was asked to stop.

He is not quick. He does not head the ball if he can help it. His coach, ⟦PERSON|Beat Zumsteg⟧, says that he sees things a second before others. "With ⟦PERSON|Ilkay⟧ you have to look at what he doesn't do. He does not rush a finish."

Interested clubs are said to include ⟦TEAM|Dortmund⟧, ⟦TEAM|Benfica⟧ and ⟦TEAM|Brighton⟧. His contract runs until ⟦DATE|2027⟧.
=====GOALS=====
{"id":"G1","scorer":"Ilkay Demirsoy","team":"Basel","count":9,"scope":"background"}
{"id":"G2","scorer":"Ilkay Demirsoy","team":"Basel","minute":53,"kind":"shot","assist":"Luca Ambrosetti"}
{"id":"G3","scorer":"Stelios Vamvakas","team":"PAOK","kind":"penalty"}
{"id":"G4","scorer":"Ilkay Demirsoy","team":"Basel","minute":53,"minute_text":"53rd minute","kind":"shot","assist":"Luca Ambrosetti"}
{"id":"G5","scorer":"Cheick Diabaté","team":"Basel","minute":83,"minute_text":"seven minutes remaining","assist":"Ilkay Demirsoy"}
{"id":"G6","scorer":"Ilkay Demirsoy","team":"Switzerland Under-19s","count":3,"scope":"background"}
{"id":"G7","scorer":"Ilkay Demirsoy","count":41,"scope":"background"}
