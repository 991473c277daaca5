⟦G1|⟦PERSON|Wraith⟧ double⟧ lifts ⟦TEAM|Dale⟧ past ⟦TEAM|Barrow⟧
⟦FURNITURE|By Lee Garrity, Manchester Evening News⟧
⟦PERSON|Callum Wraith⟧ ⟦G2|scored twice⟧ as ⟦TEAM|Rochdale⟧ came through a scruffy ⟦COMPETITION|League Two⟧ contest with ⟦TEAM|Barrow⟧ at ⟦VENUE|Spotland⟧ on ⟦DATE|Saturday⟧, his ⟦G3|second⟧ settling a game the visitors had looked likely to pinch.
⟦PERSON|Ray Pennock⟧'s side had won only once in seven before this and it showed in a nervous opening, with ⟦PERSON|Matt Tibbs⟧ twice called upon to smother at the feet of ⟦PERSON|Deji Oyelaran⟧ and ⟦PERSON|Josh Ambler⟧ heading a ⟦PERSON|Nico Falk⟧ free-kick against his own bar.
⟦TEAM|Dale⟧ then ⟦G4|took the lead⟧ on ⟦MINUTE|23 minutes⟧. ⟦PERSON|Tom Sandiford⟧ was given far too much room on the right by the ⟦TEAM|Barrow⟧ left side, and when his cross came over at head height ⟦PERSON|Wraith⟧ had only to ⟦G5|guide it beyond⟧ the goalkeeper.
⟦PERSON|Sandiford⟧ ought to have made it two himself but dragged wide from ⟦PERSON|Wraith⟧'s lay-off, and ⟦PERSON|Ambler⟧'s looping header from a corner was hacked clear by ⟦PERSON|Falk⟧ under the bar.
Whatever was said in the away dressing room worked. ⟦MINUTE|Five minutes after the restart⟧ ⟦PERSON|Falk⟧ slipped the ball inside the full-back and ⟦PERSON|Oyelaran⟧, who had barely had a touch, ⟦G6|rolled it under ⟦PERSON|Tibbs⟧⟧. The ⟦G7|equaliser⟧ gave the ⟦TEAM|Bluebirds⟧ belief and they had the better of the next half-hour, ⟦PERSON|Oyelaran⟧ stinging the palms of ⟦PERSON|Tibbs⟧ and substitute ⟦PERSON|Falk⟧ junior skewing a volley into the away end.
It was against the run of play, therefore, that ⟦TEAM|Rochdale⟧ ⟦G8|won it⟧ with ⟦MINUTE|eight minutes left⟧. A long throw was allowed to bounce, two defenders went for the same ball and ⟦PERSON|Wraith⟧ ⟦G9|stabbed in⟧ from all of three yards.
"The ⟦G10|first⟧ is a proper centre-forward's ⟦G11|goal⟧, the ⟦G12|second⟧ is a fox in the box one," said ⟦PERSON|Pennock⟧. "I've told him I want him in the six-yard box and nowhere else. That ⟦G13|header⟧ came off the training ground."
⟦PERSON|Wraith⟧, who has ⟦G14|nine⟧ ⟦DATE|this season⟧, was booked for his celebration of the ⟦G15|winner⟧ and will now miss the trip to ⟦VENUE|Holker Street⟧ in ⟦DATE|March⟧.
The win takes ⟦TEAM|Rochdale⟧ up to 11th. ⟦TEAM|Barrow⟧ drop into the bottom four, having thrown away points after drawing level for the third time in a month.
⟦FURNITURE|Read more: Every word Ray Pennock said after the final whistle⟧
=====GOALS=====
{"id": "G1", "scorer": "Callum Wraith", "team": "Rochdale", "count": 2}
{"id": "G2", "scorer": "Callum Wraith", "team": "Rochdale", "count": 2}
{"id": "G3", "scorer": "Callum Wraith", "team": "Rochdale", "minute": 82, "kind": "shot"}
{"id": "G4", "scorer": "Callum Wraith", "team": "Rochdale", "minute": 23, "kind": "header", "assist": "Tom Sandiford", "minute_text": "23 minutes"}
{"id": "G5", "scorer": "Callum Wraith", "team": "Rochdale", "minute": 23, "kind": "header", "assist": "Tom Sandiford", "minute_text": "23 minutes"}
{"id": "G6", "scorer": "Deji Oyelaran", "team": "Barrow", "minute": 50, "kind": "shot", "assist": "Nico Falk", "score": "1-1", "minute_text": "Five minutes after the restart"}
{"id": "G7", "scorer": "Deji Oyelaran", "team": "Barrow", "minute": 50, "kind": "shot", "assist": "Nico Falk"}
{"id": "G8", "scorer": "Callum Wraith", "team": "Rochdale", "minute": 82, "kind": "shot", "minute_text": "eight minutes left"}
{"id": "G9", "scorer": "Callum Wraith", "team": "Rochdale", "minute": 82, "kind": "shot", "minute_text": "eight minutes left"}
{"id": "G10", "scorer": "Callum Wraith", "team": "Rochdale", "minute": 23, "kind": "header", "assist": "Tom Sandiford"}
{"id": "G11", "scorer": "Callum Wraith", "team": "Rochdale", "minute": 23, "kind": "header", "assist": "Tom Sandiford"}
{"id": "G12", "scorer": "Callum Wraith", "team": "Rochdale", "minute": 82, "kind": "shot"}
{"id": "G13", "scorer": "Callum Wraith", "team": "Rochdale", "minute": 23, "kind": "header", "assist": "Tom Sandiford"}
{"id": "G14", "scorer": "Callum Wraith", "team": "Rochdale", "scope": "background", "count": 9}
{"id": "G15", "scorer": "Callum Wraith", "team": "Rochdale", "minute": 82, "kind": "shot"}
