⟦COMPETITION|Europa Conference League⟧: ⟦TEAM|Hearts⟧ and ⟦TEAM|Shamrock⟧ progress, ⟦TEAM|Larne⟧ crushed

⟦TEAM|Hearts⟧ reached the knockout phase for the first time thanks to ⟦PERSON|Pierce Brannigan⟧'s ⟦G1|header⟧ in ⟦VENUE|Tynecastle⟧'s dying moments, while ⟦TEAM|Shamrock Rovers⟧ are nearly there after a ⟦SCORE|2-0⟧ win in ⟦GPE|Reykjavík⟧.

⟦PERSON|Kristian Fossum⟧ had ⟦G2|put ⟦TEAM|Rijeka⟧ in front⟧ in ⟦GPE|Edinburgh⟧ on ⟦MINUTE|26⟧, then ⟦TEAM|Hearts⟧ captain ⟦PERSON|Cammy Devine⟧ ⟦G3|levelled⟧ in the ⟦MINUTE|63rd minute⟧ with a penalty he had won himself. ⟦PERSON|Brannigan⟧, signed from ⟦TEAM|Derry City⟧ in ⟦DATE|August⟧, met ⟦PERSON|Yan Boateng⟧'s centre in the ⟦MINUTE|94th minute⟧ to ⟦G4|send the home crowd wild⟧. ⟦PERSON|Fossum⟧ was sent off soon after.

At the ⟦VENUE|Laugardalsvöllur⟧, ⟦TEAM|Rovers⟧ ⟦G5|struck⟧ early and late to see off ⟦TEAM|Breidablik⟧, teenager ⟦PERSON|Conor McGilligan⟧ ⟦G6|steering in⟧ ⟦PERSON|Rory Burke⟧'s corner with ⟦MINUTE|three minutes⟧ gone and ⟦PERSON|Burke⟧ ⟦G7|supplying the second⟧ from the halfway line when goalkeeper ⟦PERSON|Anton Einarsson⟧ had come up in search of an equaliser.

It was a chastening night for ⟦TEAM|Larne⟧ in ⟦GPE|Łódź⟧. Four ⟦G8|goals⟧ down inside ⟦MINUTE|half an hour⟧, two from ⟦PERSON|Bartłomiej Pawlik⟧, one from ⟦PERSON|Samu Mbarushimana⟧ and one of their own making, they lost ⟦SCORE|5-1⟧ to ⟦TEAM|Widzew⟧. ⟦PERSON|Mbarushimana⟧ ⟦G9|got a fifth⟧ in the ⟦MINUTE|72nd minute⟧; ⟦PERSON|Levi Magowan⟧'s late ⟦G10|consolation⟧ came from a free-kick.

The ⟦TEAM|New Saints⟧ had a penalty, awarded for a foul on ⟦PERSON|Aled Prosser⟧ in the ⟦MINUTE|seventh minute⟧, saved in ⟦GPE|Tirana⟧ and drew ⟦SCORE|0-0⟧ with ⟦TEAM|Partizani⟧. "On another night he scores and we win," said boss ⟦PERSON|Gareth Lumb⟧.
=====GOALS=====
{"id": "G1", "scorer": "Pierce Brannigan", "team": "Hearts", "minute": 94, "assist": "Yan Boateng", "kind": "header"}
{"id": "G2", "scorer": "Kristian Fossum", "team": "Rijeka", "minute": 26, "minute_text": "26"}
{"id": "G3", "scorer": "Cammy Devine", "team": "Hearts", "minute": 63, "kind": "penalty", "minute_text": "63rd minute"}
{"id": "G4", "scorer": "Pierce Brannigan", "team": "Hearts", "minute": 94, "assist": "Yan Boateng", "kind": "header", "minute_text": "94th"}
{"id": "G5", "scorer": "Conor McGilligan; Rory Burke", "team": "Shamrock Rovers", "count": 2}
{"id": "G6", "scorer": "Conor McGilligan", "team": "Shamrock Rovers", "minute": 3, "assist": "Rory Burke", "minute_text": "three minutes"}
{"id": "G7", "scorer": "Rory Burke", "team": "Shamrock Rovers", "kind": "shot"}
{"id": "G8", "scorer": "Bartłomiej Pawlik; Samu Mbarushimana", "team": "Widzew", "count": 4}
{"id": "G9", "scorer": "Samu Mbarushimana", "team": "Widzew", "minute": 72, "minute_text": "72nd minute"}
{"id": "G10", "scorer": "Levi Magowan", "team": "Larne", "kind": "free kick"}
