⟦TEAM|Matildas⟧ ⟦G1|winner⟧ that wasn't: ⟦TEAM|Tillies⟧ held after VAR heartbreak
The ⟦TEAM|Matildas⟧ have been left fuming after a ⟦G2|goal⟧ from debutant ⟦PERSON|Mackenzie Orr⟧ was ruled out in the ⟦MINUTE|96th-minute⟧ of a spiteful ⟦SCORE|2-all⟧ draw with ⟦TEAM|China⟧ in ⟦GPE|Perth⟧.
⟦PERSON|Orr⟧, on for her first taste of international footy after ⟦PERSON|Tameka Dooley⟧ limped off, thought she'd brought down the house at ⟦VENUE|HBF Park⟧ when she ⟦G3|prodded in⟧ from a metre out. The ⟦NORP|Uzbek⟧ ref had other ideas, deciding after an age at the screen that ⟦PERSON|Charli Whitford⟧ had been standing in front of goalkeeper ⟦PERSON|Zhang Ruiyao⟧.
"I've watched it back ten times and I still don't get it," coach ⟦PERSON|Tony Gustafsberg⟧ said.
⟦TEAM|Australia⟧ had to come from behind twice. The ⟦TEAM|Steel Roses⟧ ⟦G9|went ⟦SCORE|1-0⟧ up⟧ on ⟦MINUTE|eight minutes⟧, when ⟦PERSON|Wu Shuning⟧ ⟦G4|slid one under⟧ ⟦PERSON|Grace Palamara⟧, and while ⟦PERSON|Ella Rasmussen-Tate⟧ ⟦G5|equalised⟧ right on the ⟦MINUTE|half-hour⟧ with a ⟦G6|pearler⟧ from 25 metres, ⟦TEAM|China⟧ ⟦G10|were back in front⟧ before the oranges came out. It was a shocker from the hosts' point of view: ⟦PERSON|Dooley⟧, under no pressure whatsoever, ⟦G7|heading a back-pass over her own keeper⟧ on ⟦MINUTE|43⟧.
⟦PERSON|Whitford⟧, who missed a sitter either side of ⟦MINUTE|half-time⟧, redeemed herself ⟦MINUTE|midway through the second stanza⟧. ⟦PERSON|Rasmussen-Tate⟧'s corner was flicked on at the near stick and the ⟦TEAM|Arsenal⟧ star was on hand to ⟦G8|make it ⟦SCORE|2-2⟧⟧.
After that it was one-way traffic. ⟦PERSON|Whitford⟧ hit the bar, ⟦PERSON|Orr⟧ went close with a scissor kick, and ⟦PERSON|Zhang⟧ pulled off a blinder to deny ⟦PERSON|Rasmussen-Tate⟧ from the penalty spot in the ⟦MINUTE|84th minute⟧, before the late drama.
"A point is good for us. Very good," said ⟦TEAM|China⟧ boss ⟦PERSON|Shui Weiguo⟧.
The sides go again on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Mackenzie Orr", "team": "Matildas", "minute": 96, "kind": "shot", "outcome": "ruled out"}
{"id": "G2", "scorer": "Mackenzie Orr", "team": "Matildas", "minute": 96, "kind": "shot", "outcome": "ruled out", "minute_text": "96th-minute"}
{"id": "G3", "scorer": "Mackenzie Orr", "team": "Matildas", "minute": 96, "kind": "shot", "outcome": "ruled out"}
{"id": "G9", "scorer": "Wu Shuning", "team": "China", "minute": 8, "kind": "shot", "minute_text": "eight minutes", "score": "1-0"}
{"id": "G4", "scorer": "Wu Shuning", "team": "China", "minute": 8, "kind": "shot", "minute_text": "eight minutes"}
{"id": "G5", "scorer": "Ella Rasmussen-Tate", "team": "Australia", "minute": 30, "kind": "shot", "minute_text": "half-hour"}
{"id": "G6", "scorer": "Ella Rasmussen-Tate", "team": "Australia", "minute": 30, "kind": "shot"}
{"id": "G10", "scorer": "Tameka Dooley", "team": "China", "minute": 43, "kind": "own goal", "minute_text": "43"}
{"id": "G7", "scorer": "Tameka Dooley", "team": "China", "minute": 43, "kind": "own goal", "minute_text": "43"}
{"id": "G8", "scorer": "Charli Whitford", "team": "Australia", "minute_text": "midway through the second stanza", "score": "2-2"}
