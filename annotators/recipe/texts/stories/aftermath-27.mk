⟦TEAM|Pools⟧ ⟦SCORE|2⟧, ⟦TEAM|Heed⟧ ⟦SCORE|2⟧: honours even after seven-minute spree
Seven minutes of madness either side of the ⟦MINUTE|hour⟧ produced all the ⟦G1|goals⟧ at ⟦VENUE|Victoria Park⟧, where ⟦TEAM|Hartlepool⟧ twice ⟦G2|led⟧ and ⟦TEAM|Gateshead⟧ twice ⟦G3|came back⟧.
The visitors' second ⟦G4|equaliser⟧, by ⟦PERSON|Matty Cawood⟧, was the pick of them. It was also the one nobody in blue and white saw coming, as ⟦TEAM|Pools⟧ had just ⟦G5|gone ⟦SCORE|2-1⟧ up⟧ and were already lining up to defend.
⟦PERSON|Phil Dunphy⟧ started it. The ⟦TEAM|Hartlepool⟧ midfielder won a tackle with ⟦PERSON|Jordan Amoako-Price⟧ in front of the dugouts, and while ⟦TEAM|Heed⟧ stopped for a foul ⟦PERSON|Ryan Eggleston⟧ carried on. ⟦PERSON|Cameron Straughan⟧'s legs kept out his shot, but not the one that followed from ⟦PERSON|Sam Lumb⟧. It was ⟦PERSON|Lumb⟧'s ⟦G6|goal⟧ on ⟦MINUTE|57 minutes⟧ and the stadium announcer gave it to ⟦PERSON|Dunphy⟧.
Within ⟦MINUTE|three minutes⟧ ⟦G7|it was ⟦SCORE|1-1⟧⟧. ⟦PERSON|Lee Thirkell⟧ headed ⟦PERSON|Cawood⟧'s free-kick against ⟦PERSON|Eggleston⟧, and ⟦PERSON|Amoako-Price⟧ ⟦G8|swept up the pieces⟧.
Then ⟦PERSON|Lumb⟧ was fouled. The free-kick was cleared by ⟦PERSON|Thirkell⟧ only as far as ⟦PERSON|Dunphy⟧, and his ⟦G9|strike⟧ from 22 yards took the paint off the post on its way in. This time the announcer got it right.
⟦PERSON|Cawood⟧'s response came straight from the kick-off, or near enough. He played a one-two with ⟦PERSON|Amoako-Price⟧, nutmegged ⟦PERSON|Dunphy⟧ and ⟦G10|curled it high to the goalkeeper's left⟧. ⟦MINUTE|Sixty-four minutes⟧ on the clock.
That was that. ⟦PERSON|Straughan⟧ saved well at full stretch from ⟦PERSON|Eggleston⟧ on ⟦MINUTE|79 minutes⟧, and in the ⟦MINUTE|dying seconds⟧ ⟦PERSON|Thirkell⟧, the captain from ⟦GPE|Tyneside⟧, cleared with his face.
"I had my head down writing the first ⟦G11|one⟧ in my book and there were two more," joked ⟦TEAM|Gateshead⟧'s assistant. "⟦PERSON|Matty⟧'s is a proper ⟦G12|goal⟧. I didn't think ⟦PERSON|Dunphy⟧'s ⟦G13|one⟧ would be bettered and it was, a ⟦MINUTE|minute later⟧."
⟦TEAM|Hartlepool⟧'s boss told the ⟦ORG|Northern Echo⟧ his players had to learn how to see out a lead. "We score, we give it them. We score, we give it them."
⟦TEAM|Gateshead⟧ go to ⟦TEAM|York City⟧ next, ⟦PERSON|Cawood⟧ with six ⟦G14|goals⟧ in seven games.
=====GOALS=====
{"id": "G1", "scorer": "Sam Lumb; Jordan Amoako-Price; Phil Dunphy; Matty Cawood", "count": 4}
{"id": "G2", "scorer": "Sam Lumb; Phil Dunphy", "team": "Hartlepool", "count": 2}
{"id": "G3", "scorer": "Jordan Amoako-Price; Matty Cawood", "team": "Gateshead", "count": 2}
{"id": "G4", "scorer": "Matty Cawood", "team": "Gateshead", "minute": 64, "assist": "Jordan Amoako-Price", "kind": "shot"}
{"id": "G5", "scorer": "Phil Dunphy", "team": "Hartlepool", "kind": "shot", "score": "2-1"}
{"id": "G6", "scorer": "Sam Lumb", "team": "Hartlepool", "minute": 57, "kind": "shot", "minute_text": "57 minutes"}
{"id": "G7", "scorer": "Jordan Amoako-Price", "team": "Gateshead", "minute": 60, "kind": "shot", "minute_text": "three minutes", "score": "1-1"}
{"id": "G8", "scorer": "Jordan Amoako-Price", "team": "Gateshead", "minute": 60, "kind": "shot"}
{"id": "G9", "scorer": "Phil Dunphy", "team": "Hartlepool", "kind": "shot"}
{"id": "G10", "scorer": "Matty Cawood", "team": "Gateshead", "minute": 64, "assist": "Jordan Amoako-Price", "kind": "shot", "minute_text": "Sixty-four minutes"}
{"id": "G11", "scorer": "Sam Lumb", "team": "Hartlepool", "minute": 57, "kind": "shot"}
{"id": "G12", "scorer": "Matty Cawood", "team": "Gateshead", "minute": 64, "assist": "Jordan Amoako-Price", "kind": "shot"}
{"id": "G13", "scorer": "Phil Dunphy", "team": "Hartlepool", "kind": "shot"}
{"id": "G14", "scorer": "Matty Cawood", "team": "Gateshead", "scope": "background", "count": 6}
