Nine-man ⟦TEAM|Motherwell⟧ hold out: ⟦TEAM|Celtic⟧ run out of ideas at ⟦VENUE|Fir Park⟧

If ⟦PERSON|Callum Jardine⟧ ever pays for another drink in ⟦GPE|Lanarkshire⟧ it will be his own doing. ⟦TEAM|Motherwell⟧'s goalkeeper, deputising because ⟦PERSON|Aurélien Bastide⟧ felt a calf in the warm-up, stopped everything ⟦TEAM|Celtic⟧ aimed at him bar one in a ⟦SCORE|2-1⟧ win that had no business being one.

The thirty-eight minutes he spent behind nine men will be talked about longest. ⟦PERSON|Zander Loughlin⟧ was dismissed on ⟦MINUTE|49⟧, ⟦PERSON|Ben Ayorinde⟧ on ⟦MINUTE|52⟧, both for fouls on ⟦PERSON|Daiki Nomura⟧. At that stage the hosts led ⟦SCORE|2-0⟧, through a ⟦PERSON|Lennon Prior⟧ ⟦G1|penalty⟧ and, before it, the sweetest of ⟦G2|volleys⟧ from ⟦PERSON|Ayorinde⟧ himself.

⟦PERSON|Nomura⟧'s ⟦G3|reply⟧, on the ⟦MINUTE|hour⟧, was struck from so far out that ⟦PERSON|Jardine⟧ could claim not to have seen it. From there on ⟦TEAM|Celtic⟧ took 19 shots. ⟦PERSON|Håkon Myrvold⟧ had four, one of which came back off the foot of the post; ⟦PERSON|Paulo Bernardino⟧ had two, including a header which ⟦PERSON|Jardine⟧ turned on to the bar with a fingertip. A penalty on ⟦MINUTE|88⟧ seemed sure to bring the leveller. ⟦PERSON|Myrvold⟧ placed it to the right. So did ⟦PERSON|Jardine⟧.

How had it come to this? ⟦TEAM|Celtic⟧ were slow to start. Inside ⟦MINUTE|eight minutes⟧ a throw-in from ⟦PERSON|Prior⟧ was nodded on and ⟦PERSON|Ayorinde⟧, on the turn, ⟦G4|found the net⟧ with his left foot. The ⟦G5|second⟧ had a whiff of controversy: ⟦PERSON|Nomura⟧ slid in on ⟦PERSON|Tawanda Moyo⟧, and it looked to be outside the box when ⟦PERSON|Prior⟧ placed the ball on the spot in the ⟦MINUTE|31st minute⟧.

"I thought we had thrown it away," manager ⟦PERSON|Stevie Garrick⟧ said of the two dismissals. "You can't concede straight after that, and we conceded straight after that."

⟦TEAM|Celtic⟧'s lead over ⟦TEAM|Rangers⟧ is down to a point.
=====GOALS=====
{"id": "G1", "scorer": "Lennon Prior", "team": "Motherwell", "minute": 31, "kind": "penalty"}
{"id": "G2", "scorer": "Ben Ayorinde", "team": "Motherwell", "minute": 8, "kind": "volley"}
{"id": "G3", "scorer": "Daiki Nomura", "team": "Celtic", "minute": 60, "kind": "shot", "minute_text": "hour"}
{"id": "G4", "scorer": "Ben Ayorinde", "team": "Motherwell", "minute": 8, "kind": "volley", "minute_text": "eight minutes"}
{"id": "G5", "scorer": "Lennon Prior", "team": "Motherwell", "minute": 31, "kind": "penalty", "minute_text": "31st minute"}
