⟦TEAM|Celtic⟧ captain ⟦PERSON|Hogarth⟧ apologises: "We let the jersey down"

⟦PERSON|Aidan Hogarth⟧ has apologised to the ⟦TEAM|Celtic⟧ support after the champions were beaten ⟦SCORE|3-0⟧ at home by ⟦TEAM|Motherwell⟧, their heaviest league loss at ⟦VENUE|Parkhead⟧ in 22 years.

⟦PERSON|Ross Gilfillan⟧'s early ⟦G1|double⟧ and a second-half ⟦G2|own goal⟧ by ⟦PERSON|Jonas Wieland⟧ did the damage on ⟦DATE|Saturday⟧. Boos rang out long before the end, and ⟦PERSON|Hogarth⟧ was confronted by a fan as he made his way round the track.

"He was entitled to say it," the 30-year-old told ⟦ORG|Celtic TV⟧ ⟦DATE|yesterday⟧. "He'd paid to get in. I told him I'd have said worse."

The midfielder didn't hide from his own part. It was his pass, hit without looking, that was cut out before ⟦PERSON|Gilfillan⟧'s ⟦G3|second⟧ in the ⟦MINUTE|17th minute⟧. ⟦MINUTE|Nine minutes earlier⟧, the forward had got away from ⟦PERSON|Wieland⟧ at a corner to ⟦G4|glance the ball in⟧ off the far upright.

"The ⟦G6|first⟧ hurt us, the ⟦G7|second⟧ killed us. We had plenty of the ball and nothing else. ⟦PERSON|Kyle⟧'s had one kicked off the line, I've hit the side-netting, their boy's pulled off a worldie from ⟦PERSON|Tae-hoon⟧. But you don't get to talk about luck at three-nil."

Manager ⟦PERSON|Dermot Lavelle⟧ had earlier closed the dressing-room door for 40 minutes. Players who came out would not say what had been said. A water bottle had been punched across the room, according to one.

⟦TEAM|Celtic⟧ are five points behind ⟦TEAM|Rangers⟧, having led by four at ⟦DATE|Christmas⟧. They travel to ⟦TEAM|Kilmarnock⟧ on ⟦DATE|Wednesday⟧, where ⟦PERSON|Kyle Geddes⟧ ⟦G5|scored a hat-trick⟧ on his last visit.

⟦PERSON|Wieland⟧ will drop out, with ⟦PERSON|Choi Tae-hoon⟧ and ⟦PERSON|Fergus Rankine⟧ doubtful.
=====GOALS=====
{"id":"G1","scorer":"Ross Gilfillan","team":"Motherwell","count":2}
{"id":"G2","scorer":"Jonas Wieland","team":"Motherwell","kind":"own goal"}
{"id":"G3","scorer":"Ross Gilfillan","team":"Motherwell","minute":17,"minute_text":"17th minute"}
{"id":"G4","scorer":"Ross Gilfillan","team":"Motherwell","minute":8,"minute_text":"Nine minutes earlier","kind":"header"}
{"id":"G5","scorer":"Kyle Geddes","team":"Celtic","count":3,"scope":"background"}
{"id":"G6","scorer":"Ross Gilfillan","team":"Motherwell","minute":8,"kind":"header"}
{"id":"G7","scorer":"Ross Gilfillan","team":"Motherwell","minute":17}
