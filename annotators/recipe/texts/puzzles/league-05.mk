⟦PERSON|Farrelly⟧ ⟦G1|leveller⟧ frustrates ⟦TEAM|Lions⟧
⟦PERSON|Jonjo Farrelly⟧ came to ⟦TEAM|Wrexham⟧'s rescue with a late ⟦G2|goal⟧ as they took a point from ⟦TEAM|Millwall⟧ that had looked beyond them for most of a wet night at the ⟦VENUE|Den⟧.
⟦PERSON|Abdoulaye Sane⟧'s first-half ⟦G3|header⟧ had the ⟦TEAM|Lions⟧ on course for a fourth home win on the bounce, but the ⟦TEAM|Wales⟧ winger ⟦G4|fired home⟧ ⟦MINUTE|two minutes from time⟧.
There was little in the opening quarter of the game. ⟦PERSON|Sam Colquitt⟧ sent a half-volley wide for the visitors and ⟦PERSON|Ryo Nakagami⟧ had a shot charged down.
⟦TEAM|Millwall⟧ ⟦G5|went in front⟧ on ⟦MINUTE|22 minutes⟧ from their first corner. ⟦PERSON|Kit Wensley⟧'s inswinger was begging to be attacked and ⟦PERSON|Sane⟧ got above ⟦PERSON|Colquitt⟧ to ⟦G6|power it in⟧.
The ⟦NORP|Senegalese⟧ centre-half was inches from a second before the ⟦MINUTE|break⟧, this time glancing ⟦PERSON|Wensley⟧'s free-kick beyond the far post.
⟦TEAM|Wrexham⟧ goalkeeper ⟦PERSON|Tomas Hradil⟧ was the busier man and had to be sharp to claw away ⟦PERSON|Nakagami⟧'s curler, then block from ⟦PERSON|Wensley⟧ in the ⟦MINUTE|61st minute⟧.
⟦PERSON|Steve Penrice⟧ sent on ⟦PERSON|Marcus Eldridge⟧ and ⟦PERSON|Farrelly⟧ midway through the second half, and the pair combined in vain when the former's cutback was thrashed over by the latter.
They were not to be denied again. ⟦PERSON|Eldridge⟧ hung up a cross, a ⟦TEAM|Millwall⟧ head got to it first but could only send it as far as ⟦PERSON|Farrelly⟧, whose low half-hit effort ⟦G7|crept through a crowd⟧ with the goalkeeper unsighted.
⟦PERSON|Penrice⟧ said his side had shown their character. "Every week this division asks you a question. We were poor on the ball, but that ⟦G8|goal⟧ is worth a lot more than a point in our dressing room."
⟦TEAM|Wrexham⟧ remain 14th in the ⟦COMPETITION|Championship⟧. ⟦TEAM|Millwall⟧, who would have gone sixth, turn to the ⟦COMPETITION|FA Cup⟧ and a trip to ⟦TEAM|Derby County⟧ on ⟦DATE|Sunday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jonjo Farrelly", "team": "Wrexham", "minute": 88}
{"id": "G2", "scorer": "Jonjo Farrelly", "team": "Wrexham", "minute": 88, "minute_text": "two minutes from time"}
{"id": "G3", "scorer": "Abdoulaye Sane", "team": "Millwall", "minute": 22, "kind": "header", "assist": "Kit Wensley"}
{"id": "G4", "scorer": "Jonjo Farrelly", "team": "Wrexham", "minute": 88, "minute_text": "two minutes from time"}
{"id": "G5", "scorer": "Abdoulaye Sane", "team": "Millwall", "minute": 22, "kind": "header", "assist": "Kit Wensley", "minute_text": "22 minutes"}
{"id": "G6", "scorer": "Abdoulaye Sane", "team": "Millwall", "minute": 22, "kind": "header", "assist": "Kit Wensley", "minute_text": "22 minutes"}
{"id": "G7", "scorer": "Jonjo Farrelly", "team": "Wrexham", "minute": 88}
{"id": "G8", "scorer": "Jonjo Farrelly", "team": "Wrexham", "minute": 88}
