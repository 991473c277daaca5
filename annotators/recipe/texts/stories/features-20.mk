⟦PERSON|Graeme Sutcliffe⟧: the quiet man who took ⟦TEAM|Rochdale⟧ home

⟦FURNITURE|Words: Phil Entwistle | Pictures: Dale Archive⟧

There is a photograph in ⟦PERSON|Graeme Sutcliffe⟧'s hallway. It shows a muddy goalmouth at ⟦VENUE|Spotland⟧, a goalkeeper on his backside, and a thin man with a moustache turning away with one finger up. It is ⟦DATE|May 1991⟧, and the ball has just ⟦G1|crossed the line⟧.

"I scuffed it," says ⟦PERSON|Sutcliffe⟧. "Put that in. ⟦PERSON|Alan Brearley⟧ took the long throw, ⟦PERSON|Steve Kitson⟧ flicked it, and I was trying to volley it into ⟦GPE|Oldham⟧. It came off my ankle and ⟦G2|dribbled in⟧. ⟦PERSON|Kitson⟧ still claims it."

That ⟦G3|goal⟧, against ⟦TEAM|Scarborough⟧, kept ⟦TEAM|Rochdale⟧ in the ⟦COMPETITION|Football League⟧. He'd had a quiet year: six ⟦G4|goals⟧, two of them ⟦G5|penalties⟧ against ⟦TEAM|Hartlepool⟧ in a game remembered for a dog. A third spot-kick was saved in the same match by ⟦PERSON|Ian Gatenby⟧ while the animal was being led off.

Thirty-four years on he has come back to the ⟦TEAM|Dale⟧ as caretaker, at 63, because the chairman is his neighbour and there was nobody else. He was meant to do a fortnight. It has been five months.

In that time they have climbed from 21st to sixth. ⟦PERSON|Sutcliffe⟧ has changed little. He cancelled the ⟦DATE|Monday⟧ video session, which he found depressing, and brought back ⟦PERSON|Joel Rimmer⟧, whose 11 ⟦G6|strikes⟧ since then have been worth 14 points.

"I didn't do anything. He's a forward, I put him forward," he says.

⟦DATE|Last night⟧ at ⟦TEAM|Altrincham⟧ the forward ⟦G7|got another⟧, ⟦G8|stabbing in⟧ from four yards in the ⟦MINUTE|71st minute⟧ after ⟦PERSON|Devon Marsh⟧'s shot came off the bar, and it was enough. ⟦PERSON|Sutcliffe⟧ watched it from the paddock in a flat cap, and went home on the bus.

He'll say no if they offer him the job. He has said so twice. The third time, his wife reckons, he'll take it.
=====GOALS=====
{"id":"G1","scorer":"Graeme Sutcliffe","team":"Rochdale","assist":"Steve Kitson","scope":"background"}
{"id":"G2","scorer":"Graeme Sutcliffe","team":"Rochdale","assist":"Steve Kitson","scope":"background"}
{"id":"G3","scorer":"Graeme Sutcliffe","team":"Rochdale","assist":"Steve Kitson","scope":"background"}
{"id":"G4","scorer":"Graeme Sutcliffe","team":"Rochdale","count":6,"scope":"background"}
{"id":"G5","scorer":"Graeme Sutcliffe","team":"Rochdale","count":2,"kind":"penalty","scope":"background"}
{"id":"G6","scorer":"Joel Rimmer","team":"Rochdale","count":11,"scope":"background"}
{"id":"G7","scorer":"Joel Rimmer","team":"Rochdale","minute":71}
{"id":"G8","scorer":"Joel Rimmer","team":"Rochdale","minute":71,"minute_text":"71st minute"}
