⟦TEAM|Livi⟧ stun leaders ⟦TEAM|Hearts⟧ with ⟦G1|strike⟧ from the halfway line

⟦FURNITURE|BY CALLUM DRYSDALE⟧

THERE are days when a goalkeeper would like the ground to swallow him, and ⟦PERSON|Sven Aarnoutse⟧ had one of them at the ⟦VENUE|Tony Macaroni Arena⟧.

⟦TEAM|Hearts⟧' ⟦NORP|Dutch⟧ No 1 was still back-pedalling when ⟦PERSON|Finlay Rennick⟧'s shot from inside his own half sailed over his head and bounced, almost apologetically, beneath the bar. It ⟦G2|gave ⟦TEAM|Livingston⟧ a ⟦SCORE|2-1⟧ win⟧ against the ⟦COMPETITION|Scottish Premiership⟧ leaders, the first defeat of the campaign for the ⟦TEAM|Jambos⟧, and it will be on every phone in ⟦GPE|West Lothian⟧ until ⟦DATE|Christmas⟧.

"I've seen it 50 times already," said the ⟦TEAM|Livi⟧ boss, ⟦PERSON|Davie Haldane⟧. "I've shouted at ⟦PERSON|Finlay⟧ for trying that in training. I shouted at him ⟦DATE|today⟧ too. I'm told the microphones got it."

It had all looked so routine. ⟦TEAM|Hearts⟧, with ⟦NORP|Uruguayan⟧ playmaker ⟦PERSON|Nico Bentancourt⟧ dictating and both full-backs camped in the ⟦TEAM|Livingston⟧ half, ⟦G3|went in front⟧ before the home side had touched the ball in anger. No — that's unfair; they had touched it once, when ⟦PERSON|Robbie Cargill⟧ gave it away. ⟦PERSON|Bentancourt⟧ took two strides, looked up and ⟦G4|it was ⟦SCORE|0-1⟧⟧. ⟦MINUTE|Three minutes⟧ had gone.

The leaders had enough chances to be home by the ⟦MINUTE|break⟧. ⟦PERSON|Lawrence Adebayo⟧ smacked the crossbar with a header. A free-kick from ⟦PERSON|Bentancourt⟧, thirty yards out, forced a flying save out of ⟦PERSON|Jamie Gillespie⟧. Then the same keeper stood tall when ⟦PERSON|Scott Hendry⟧ went round the last defender. A penalty claim for a tug on ⟦PERSON|Adebayo⟧ was dismissed by ⟦PERSON|Nick Walsh-Baird⟧ and, after a lengthy check, by VAR also.

⟦TEAM|Livingston⟧'s plan was to frustrate, and then to launch it. ⟦PERSON|Haldane⟧'s men had one shot on target in the first half, a tame one, from ⟦PERSON|Rennick⟧. But on came big ⟦PERSON|Stevie Okonjo⟧ at the ⟦MINUTE|interval⟧, and ⟦TEAM|Hearts⟧ could not cope with him. He won his first three headers. His fourth was flicked on, and ⟦PERSON|Cargill⟧, making up for that error, ran on to it and ⟦G5|stabbed⟧ under the keeper from ten yards. The clock said ⟦MINUTE|58⟧.

From then on ⟦TEAM|Hearts⟧ attacked and ⟦TEAM|Livi⟧ tackled. There were six bookings in the space of twenty minutes, two of them for ⟦PERSON|Okonjo⟧'s markers. ⟦PERSON|Adebayo⟧ shot into the arms of ⟦PERSON|Gillespie⟧, ⟦PERSON|Hendry⟧ into the stand. ⟦PERSON|Derek McInally⟧, the ⟦TEAM|Hearts⟧ manager, threw on a fourth forward, the ⟦NORP|Japanese⟧ youngster ⟦PERSON|Ryo Tanabe⟧, and it was he who came closest to a second, only for ⟦PERSON|Cargill⟧ to get a knee in the way.

"We were so busy going for the winner that nobody thought about the other end," said ⟦PERSON|McInally⟧. "No wait, that's not right. I thought about it. I was screaming at ⟦PERSON|Sven⟧ to get back in." 

⟦MINUTE|Eighty-six minutes⟧. ⟦PERSON|Tanabe⟧'s pass was cut out in the centre circle. ⟦PERSON|Rennick⟧ glanced up, saw the white shirt of ⟦PERSON|Aarnoutse⟧ somewhere near the penalty spot's far edge and swung his left boot. What followed was four seconds of silence and then a noise.

Not since ⟦PERSON|Rennick⟧'s father, ⟦PERSON|Alan⟧, ⟦G6|hit the net⟧ from 45 yards against ⟦TEAM|Raith Rovers⟧ in ⟦DATE|1999⟧ has this corner of ⟦GPE|Scotland⟧ seen the like. "Dad's was closer in," grinned the midfielder. "He'd been on at me about it for years. He can't now. Mine's a ⟦COMPETITION|Premiership⟧ ⟦G7|goal⟧, his was the ⟦COMPETITION|First Division⟧."

⟦TEAM|Hearts⟧ remain top, though their advantage over ⟦TEAM|Rangers⟧ is down to a point. They were without their captain, ⟦PERSON|Craig Halkett-Moore⟧, who will be missing for another fortnight with a calf problem, and it showed in how they defended second balls. ⟦PERSON|Bentancourt⟧'s early ⟦G8|opener⟧ counts for nothing now.

⟦PERSON|Aarnoutse⟧ did not hide. "I must be better there," he said in the tunnel. "The ⟦G9|equaliser⟧ I can do nothing. With the other ⟦G10|goal⟧, yes, of course I can. I'm too far from my line, the wind takes it, but I don't blame the wind."

⟦TEAM|Livingston⟧ climb to eighth. They go to ⟦VENUE|Tannadice⟧ on ⟦DATE|Wednesday night⟧, when, ⟦PERSON|Haldane⟧ promised, nobody would be permitted to shoot from the centre circle.

⟦FURNITURE|LIVINGSTON: Gillespie 8; Muir 6, Cargill 7, Tosh 7, Boyle 6; Rennick 9, Shaw 6, Pirie 6; Lowe 5 (Okonjo 46, 8), Dunn 6, Ames 6.⟧
=====GOALS=====
{"id": "G1", "scorer": "Finlay Rennick", "team": "Livingston", "minute": 86, "kind": "shot"}
{"id": "G2", "scorer": "Finlay Rennick", "team": "Livingston", "minute": 86, "kind": "shot", "score": "2-1"}
{"id": "G3", "scorer": "Nico Bentancourt", "team": "Hearts", "minute": 3, "kind": "shot", "minute_text": "Three minutes"}
{"id": "G4", "scorer": "Nico Bentancourt", "team": "Hearts", "minute": 3, "kind": "shot", "minute_text": "Three minutes", "score": "0-1"}
{"id": "G5", "scorer": "Robbie Cargill", "team": "Livingston", "minute": 58, "kind": "shot", "assist": "Stevie Okonjo", "minute_text": "58"}
{"id": "G6", "scorer": "Alan", "team": "Livingston", "scope": "background", "kind": "shot"}
{"id": "G7", "scorer": "Finlay Rennick", "team": "Livingston", "minute": 86, "kind": "shot"}
{"id": "G8", "scorer": "Nico Bentancourt", "team": "Hearts", "minute": 3, "kind": "shot", "minute_text": "Three minutes"}
{"id": "G9", "scorer": "Robbie Cargill", "team": "Livingston", "minute": 58, "kind": "shot", "assist": "Stevie Okonjo", "minute_text": "58"}
{"id": "G10", "scorer": "Finlay Rennick", "team": "Livingston", "minute": 86, "kind": "shot"}
