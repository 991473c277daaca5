⟦TEAM|Dinamo⟧ coach: ⟦TEAM|Slavia⟧ had one chance and we gave it to them

⟦GPE|ZAGREB⟧, ⟦DATE|Thursday⟧ – ⟦PERSON|Dragan Šimunić⟧ refused to blame his goalkeeper after an error by ⟦PERSON|Ante Vuksan⟧ cost ⟦TEAM|Dinamo Zagreb⟧ a ⟦SCORE|1-0⟧ defeat to ⟦TEAM|Slavia Prague⟧ in the ⟦COMPETITION|Europa League⟧.

⟦PERSON|Vuksan⟧ let a back-pass run under his foot ⟦MINUTE|twelve minutes from the end⟧ and ⟦PERSON|Tomáš Kubelka⟧, who had been on the field for ninety seconds, ⟦G1|tapped into the empty net⟧.

"He saved us four points ⟦DATE|this autumn⟧, I do not forget that," ⟦PERSON|Šimunić⟧ said. "We win together. The ⟦G2|goal⟧ is a thing which can happen to a goalkeeper who is brave to play."

⟦TEAM|Dinamo⟧ had the better of a match with few openings. ⟦PERSON|Mato Perković⟧'s header from ⟦PERSON|Luka Brdar⟧'s free-kick was turned against the bar by ⟦PERSON|Jan Hlaváč⟧ before ⟦MINUTE|half-time⟧, and ⟦PERSON|Brdar⟧ himself missed from eight metres with the keeper beaten.

In the ⟦MINUTE|64th minute⟧ the home stand celebrated when ⟦PERSON|Perković⟧ put the ball in after a scramble, but referee ⟦PERSON|Kaj Lindqvist⟧ had blown for a foul on ⟦PERSON|Hlaváč⟧ and ⟦ORG|UEFA⟧'s video officials agreed. "For me it is a ⟦G3|goal⟧," ⟦PERSON|Šimunić⟧ said. "For him no. We go on."

⟦TEAM|Slavia⟧'s trainer ⟦PERSON|Marek Šindelář⟧ did not pretend. "We came for a point. We had one chance, and ⟦PERSON|Tomáš⟧ was clever, he smelled it," he said. ⟦PERSON|Kubelka⟧ has ⟦G4|six⟧ in nine in ⟦GPE|Europe⟧ ⟦DATE|this season⟧, four of them from the bench.

The defeat leaves the ⟦NORP|Croatian⟧ champions on seven points and in need of a result in ⟦GPE|Prague⟧, where they have never won. On ⟦DATE|Sunday⟧ they play ⟦TEAM|Hajduk Split⟧ at ⟦VENUE|Maksimir⟧, where the talk will be of ⟦PERSON|Vuksan⟧. ⟦ORG|Sportske Novosti⟧ gave him a 3.

⟦FURNITURE|© 2025 HINA. All rights reserved.⟧
=====GOALS=====
{"id": "G1", "scorer": "Tomáš Kubelka", "team": "Slavia Prague", "minute": 78, "kind": "shot", "minute_text": "twelve minutes from the end"}
{"id": "G2", "scorer": "Tomáš Kubelka", "team": "Slavia Prague", "minute": 78, "kind": "shot"}
{"id": "G3", "scorer": "Mato Perković", "team": "Dinamo Zagreb", "minute": 64, "outcome": "ruled out"}
{"id": "G4", "scorer": "Tomáš Kubelka", "team": "Slavia", "count": 6, "scope": "background"}
