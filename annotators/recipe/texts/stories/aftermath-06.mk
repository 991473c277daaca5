⟦G1|Equaliser⟧ at the death as ten-man ⟦TEAM|Notts County⟧ deny ⟦TEAM|Chesterfield⟧
⟦TEAM|Notts County⟧ ⟦SCORE|2⟧ ⟦TEAM|Chesterfield⟧ ⟦SCORE|2⟧
⟦PERSON|Tyrese Beckles⟧ ⟦G2|rescued a point⟧ for ⟦TEAM|Notts County⟧ with virtually the last kick at ⟦VENUE|Meadow Lane⟧, when it seemed that ⟦PERSON|Simeon Achebe⟧'s second-half ⟦G3|strikes⟧ had given ⟦TEAM|Chesterfield⟧ victory.
The hosts had ⟦G4|taken the lead⟧ inside the ⟦MINUTE|first quarter of an hour⟧. ⟦PERSON|Will Orme⟧, sent scampering down the left by ⟦PERSON|Craig Dunmore⟧, hung up a cross which ⟦PERSON|Ricky Stannard⟧ in the ⟦TEAM|Chesterfield⟧ goal palmed no further than the edge of the six-yard box. The quickest to react was ⟦PERSON|Jake Hollinshead⟧, and although ⟦PERSON|Owen Pargeter⟧ threw himself in the way the defender's block only ⟦G5|helped it over the line⟧.
It was the ⟦MINUTE|11th minute⟧ and it was the home team's best moment until the end. ⟦PERSON|Dunmore⟧, cautioned for a foul on ⟦PERSON|Pargeter⟧, repeated the offence and was off before ⟦MINUTE|half-time⟧.
The ⟦TEAM|Spireites⟧ made the extra man pay. From ⟦PERSON|Pargeter⟧'s diagonal ⟦PERSON|Achebe⟧ took the ball on his chest, moved inside and ⟦G6|equalised⟧ from the angle. ⟦PERSON|Orme⟧ missed a sitter on the break; ⟦PERSON|Hollinshead⟧, from a similar position, brought a stop from ⟦PERSON|Stannard⟧ in the ⟦MINUTE|66th minute⟧.
"I'd have taken ⟦SCORE|1-1⟧ then," the home manager said.
He was about to lose even that. ⟦PERSON|Achebe⟧'s ⟦G7|second⟧, a volley, followed good work by ⟦PERSON|Pargeter⟧ and a dummy by the substitute on the near side, and it had power enough to beat anyone.
Four minutes were added. In the last of them ⟦PERSON|Orme⟧ stood one more ball up at the back post, ⟦PERSON|Hollinshead⟧ beat ⟦PERSON|Stannard⟧ to it and squared. ⟦PERSON|Beckles⟧, a centre-back in a striker's position, ⟦G8|forced it in⟧ from a yard.
The ⟦TEAM|Chesterfield⟧ bench were furious, believing there had been a push. "He's all over my keeper," their manager said. "It's not a ⟦G9|goal⟧. Everybody saw that except one."
⟦PERSON|Hollinshead⟧ had more sympathy for ⟦PERSON|Achebe⟧. "Two ⟦G10|goals⟧ like those and he gets a draw. I've been there."
⟦FURNITURE|Notts County: 4-2-3-1. Subs not used: Bray, Coker, Ince. Att: 11,204⟧
The ⟦TEAM|Magpies⟧ visit ⟦TEAM|Gillingham⟧ on ⟦DATE|Tuesday night⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tyrese Beckles", "team": "Notts County", "minute": 90, "added": 4, "assist": "Jake Hollinshead", "kind": "shot"}
{"id": "G2", "scorer": "Tyrese Beckles", "team": "Notts County", "minute": 90, "added": 4, "assist": "Jake Hollinshead", "kind": "shot"}
{"id": "G3", "scorer": "Simeon Achebe", "team": "Chesterfield", "count": 2}
{"id": "G4", "scorer": "Jake Hollinshead", "team": "Notts County", "minute": 11, "kind": "shot"}
{"id": "G5", "scorer": "Jake Hollinshead", "team": "Notts County", "minute": 11, "kind": "shot"}
{"id": "G6", "scorer": "Simeon Achebe", "team": "Chesterfield", "assist": "Owen Pargeter", "kind": "shot"}
{"id": "G7", "scorer": "Simeon Achebe", "team": "Chesterfield", "kind": "volley"}
{"id": "G8", "scorer": "Tyrese Beckles", "team": "Notts County", "minute": 90, "added": 4, "assist": "Jake Hollinshead", "kind": "shot"}
{"id": "G9", "scorer": "Tyrese Beckles", "team": "Notts County", "minute": 90, "added": 4, "assist": "Jake Hollinshead", "kind": "shot"}
{"id": "G10", "scorer": "Simeon Achebe", "team": "Chesterfield", "count": 2}
