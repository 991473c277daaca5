⟦TEAM|Nigeria⟧ edge ⟦TEAM|Zambia⟧ to top group
⟦TEAM|Nigeria⟧'s women finished top of ⟦COMPETITION|Group B⟧ after a ⟦SCORE|1-0⟧ win over ⟦TEAM|Zambia⟧ in ⟦GPE|Rabat⟧ on ⟦DATE|Tuesday⟧.
⟦PERSON|Chiamaka Udeh⟧'s ⟦G1|goal⟧ late in the first half separated the sides in a game of few chances and many stoppages.
The ⟦TEAM|Super Falcons⟧ needed only a draw to go through but coach ⟦PERSON|Ngozi Abiola⟧ picked her strongest team and was rewarded when they ⟦G2|broke through⟧. ⟦PERSON|Uche Onwuka⟧'s corner was punched out by ⟦TEAM|Zambia⟧ goalkeeper ⟦PERSON|Mercy Phiri⟧ as far as ⟦PERSON|Blessing Akande⟧, whose shot was blocked by ⟦PERSON|Esther Mbewe⟧. The ball ran loose to ⟦PERSON|Udeh⟧ and she ⟦G3|lifted it over ⟦PERSON|Phiri⟧⟧.
⟦TEAM|Zambia⟧ protested that ⟦PERSON|Onwuka⟧ was in an offside position when the shot came in. The ⟦G4|goal⟧ was checked for two minutes by the VAR and given.
The ⟦TEAM|Copper Queens⟧ were without ⟦PERSON|Racheal Chilufya⟧, who ⟦G5|scored a hat-trick⟧ against ⟦TEAM|Morocco⟧ in the opening game, and they missed her. ⟦PERSON|Mbewe⟧ headed over from their best set-piece. After ⟦MINUTE|half-time⟧ ⟦PERSON|Ireen Lubasi⟧ ran clear in the ⟦MINUTE|58th minute⟧ but took too long and was tackled by ⟦PERSON|Akande⟧.
⟦TEAM|Nigeria⟧ should have had a second. ⟦PERSON|Onwuka⟧'s strike in the ⟦MINUTE|72nd minute⟧ came back off the bar and ⟦PERSON|Udeh⟧, following in, put the rebound wide. ⟦PERSON|Onwuka⟧ also had a penalty claim ignored.
"It was not beautiful, but we got the ⟦G6|goal⟧ and we protected it," ⟦PERSON|Abiola⟧ said. "⟦PERSON|Chiamaka⟧ is quick in her head. That ⟦G7|finish⟧ was not easy, with so many legs in front of her."
⟦TEAM|Zambia⟧ coach ⟦PERSON|Bruce Tembo⟧ said: "I've seen the ⟦G8|goal⟧ again and I think the player is interfering. But we had 50 minutes to put it right. We needed to be braver."
⟦TEAM|Zambia⟧ may still go through as one of the best third-placed teams. ⟦TEAM|Nigeria⟧ will play the runners-up of ⟦COMPETITION|Group C⟧ on ⟦DATE|Saturday⟧ in ⟦GPE|Casablanca⟧.
⟦FURNITURE|Photo: CAF⟧
=====GOALS=====
{"id": "G1", "scorer": "Chiamaka Udeh", "team": "Nigeria", "kind": "shot"}
{"id": "G2", "scorer": "Chiamaka Udeh", "team": "Nigeria", "kind": "shot"}
{"id": "G3", "scorer": "Chiamaka Udeh", "team": "Nigeria", "kind": "shot", "score": "1-0"}
{"id": "G4", "scorer": "Chiamaka Udeh", "team": "Nigeria", "kind": "shot"}
{"id": "G5", "scorer": "Racheal Chilufya", "team": "Zambia", "scope": "background", "count": 3}
{"id": "G6", "scorer": "Chiamaka Udeh", "team": "Nigeria", "kind": "shot"}
{"id": "G7", "scorer": "Chiamaka Udeh", "team": "Nigeria", "kind": "shot"}
{"id": "G8", "scorer": "Chiamaka Udeh", "team": "Nigeria", "kind": "shot"}
