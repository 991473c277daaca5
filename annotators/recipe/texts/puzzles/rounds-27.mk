My Perfect Ten: ⟦TEAM|Palace⟧ legend ⟦PERSON|Andy Cottle⟧ on his favourite goals
⟦FURNITURE|Palace matchday programme⟧
⟦PERSON|Andy Cottle⟧ ⟦G1|scored 119 times⟧ for ⟦TEAM|Crystal Palace⟧ between ⟦DATE|1984⟧ and ⟦DATE|1993⟧. He talked ⟦PERSON|Ray Dunmore⟧ through the ones he remembers.
Best? “⟦TEAM|Brighton⟧, ⟦DATE|1988⟧. It was my testimonial year, so my missus was there. ⟦PERSON|Paul Ashby⟧, God rest him, knocked it long and the centre-half, ⟦PERSON|Ken Tolley⟧, let it bounce. You don’t let it bounce with me. I ⟦G2|lobbed ⟦PERSON|Mickey Dwyer⟧⟧ from a yard inside their half.”
Worst? “⟦TEAM|Oldham⟧ on the plastic. It ⟦G3|hit my backside⟧. I was facing the other way, arguing with the linesman. We won ⟦SCORE|1-0⟧.”
Most important? “That has to be the play-off final, second leg. We’d lost ⟦SCORE|2-1⟧ at ⟦TEAM|Blackburn⟧, ⟦PERSON|Gary Roe⟧ having ⟦G4|scored⟧ ours, and he ⟦G5|got another⟧ on the night, inside ⟦MINUTE|ten minutes⟧. That was ⟦SCORE|2-2⟧. Nothing happens for an hour, I miss two, ⟦PERSON|Ashby⟧ hits the bar. Extra time. Corner, flick, I’m falling over, and I’ve ⟦G6|headed it⟧ with my eyes shut. I still don’t know what it looked like.”
Hardest? “A ⟦G7|hat-trick⟧ against ⟦TEAM|Wimbledon⟧. You needed a helmet.”
The one that should’ve stood? “At ⟦VENUE|Highbury⟧. I’d gone round ⟦PERSON|Terry Ince⟧, I’ve ⟦G8|rolled it in⟧, and the referee, a Mr ⟦PERSON|Lomax⟧, gave a free-kick to us, for the foul on me before it. To us! ⟦PERSON|Roe⟧ put it in row Z.”
Funniest? “My ⟦G9|first⟧. Debut, against ⟦TEAM|Shrewsbury⟧, I’d been on for ten seconds. The ball came off the ref, off ⟦PERSON|Roe⟧, off my knee. I’d never met ⟦PERSON|Roe⟧. He shook my hand.”
Last? “⟦TEAM|Sheffield United⟧, away, a ⟦G10|penalty⟧, in a ⟦SCORE|3-1⟧ defeat. I was 35 and I’d told the gaffer I’d finished. He said take it anyway.”
Any you’d give back? “The ⟦G11|own goal⟧ at ⟦TEAM|Millwall⟧. I’d come back to help. Never help.”
⟦PERSON|Cottle⟧ will be on the pitch at ⟦MINUTE|half-time⟧ on ⟦DATE|Saturday⟧, when ⟦TEAM|Palace⟧ play ⟦TEAM|Southampton⟧. The ⟦TEAM|Eagles⟧ have taken one point from four matches, though ⟦PERSON|Eberechi Lawal⟧’s ⟦G12|double⟧ at ⟦TEAM|Ipswich⟧ on ⟦DATE|Tuesday⟧ promised better.
⟦FURNITURE|Cottle’s autobiography, Never Help, is available in the club shop, £18.99⟧
=====GOALS=====
{"id": "G1", "scorer": "Andy Cottle", "team": "Crystal Palace", "scope": "background", "count": 119}
{"id": "G2", "scorer": "Andy Cottle", "team": "Crystal Palace", "scope": "background", "kind": "shot"}
{"id": "G3", "scorer": "Andy Cottle", "team": "Crystal Palace", "scope": "background"}
{"id": "G4", "scorer": "Gary Roe", "team": "Crystal Palace", "scope": "background"}
{"id": "G5", "scorer": "Gary Roe", "team": "Crystal Palace", "scope": "background"}
{"id": "G6", "scorer": "Andy Cottle", "team": "Crystal Palace", "scope": "background", "kind": "header"}
{"id": "G7", "scorer": "Andy Cottle", "team": "Crystal Palace", "scope": "background", "count": 3}
{"id": "G8", "scorer": "Andy Cottle", "team": "Crystal Palace", "scope": "background", "outcome": "ruled out"}
{"id": "G9", "scorer": "Andy Cottle", "team": "Crystal Palace", "scope": "background"}
{"id": "G10", "scorer": "Andy Cottle", "team": "Crystal Palace", "scope": "background", "kind": "penalty"}
{"id": "G11", "scorer": "Andy Cottle", "team": "Millwall", "scope": "background", "kind": "own goal"}
{"id": "G12", "scorer": "Eberechi Lawal", "team": "Crystal Palace", "scope": "background", "count": 2}
