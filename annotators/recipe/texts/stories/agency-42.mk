⟦TEAM|Blackburn⟧ 3 ⟦TEAM|Stoke⟧ 2: ⟦PERSON|Mori⟧ magic too much for ⟦TEAM|Potters⟧
⟦PERSON|Haruto Mori⟧ continued his fine run with ⟦G1|two⟧ more as ⟦TEAM|Blackburn⟧ edged ⟦TEAM|Stoke⟧ in the rain, ⟦PERSON|Lukas Moser⟧ having ⟦G2|scored the opener⟧ and the visitors twice reducing the gap, once through ⟦PERSON|Daniel Estrada⟧ and once through ⟦PERSON|Blessing Adu⟧.
⟦PERSON|Ian Trevelyan⟧'s side might not have started at all, a 4pm inspection having been needed. ⟦PERSON|Callum Rigby⟧ aquaplaned past the ball in front of an open goal in the ⟦MINUTE|fifth minute⟧. ⟦PERSON|Peter Blyth⟧ saved from ⟦PERSON|Joe Pettifer⟧.
The breakthrough went to the home team early. ⟦PERSON|Jake Scowcroft⟧'s kick stuck in a puddle, ⟦PERSON|Pettifer⟧ got to it, then lost it, and ⟦PERSON|Moser⟧, coming on to it from 12 yards, ⟦G3|drove it in⟧. It was the ⟦NORP|Austrian⟧'s fourth ⟦G4|goal⟧ of the season.
He then fired over and hit the post, the second of those on ⟦MINUTE|31 minutes⟧. He had more joy as a provider, his cross in the ⟦MINUTE|36th minute⟧ being exactly what the ⟦NORP|Japanese⟧ forward ordered, at a height, between the posts, and ⟦PERSON|Mori⟧ ⟦G5|nodded in⟧ off the goalkeeper's wrist.
⟦PERSON|Rigby⟧ ⟦G6|had the ball in the net⟧ right before ⟦MINUTE|half-time⟧, in the ⟦MINUTE|44th minute⟧, from a ⟦PERSON|Sean Grogan⟧ free-kick, but the crowd in the Darwen End had already seen the flag.
The ⟦TEAM|Potters⟧, though, did get themselves back in it. ⟦PERSON|Estrada⟧, a ⟦NORP|Mexican⟧ who ⟦G7|scored⟧ at ⟦TEAM|Hull⟧ last time out, was on hand on ⟦MINUTE|55⟧ when ⟦PERSON|Blyth⟧ parried ⟦PERSON|Grogan⟧'s piledriver and he ⟦G8|wasn't going to miss⟧.
⟦TEAM|Blackburn⟧'s two-goal cushion ⟦G9|was soon restored⟧. ⟦PERSON|Pettifer⟧ stole the ball off ⟦PERSON|Scowcroft⟧'s toe, no less, and laid it off, and ⟦PERSON|Mori⟧, ⟦MINUTE|four minutes⟧ on from the ⟦PERSON|Estrada⟧ ⟦G10|goal⟧, ⟦G11|side-footed in⟧.
That made 11 for the season, including ⟦G12|one⟧ in each of the past three games. He almost got another with ⟦MINUTE|20 minutes to go⟧ when his free-kick came back off the angle.
Still ⟦TEAM|Stoke⟧ wouldn't lie down. ⟦PERSON|Scowcroft⟧ denied ⟦PERSON|Moser⟧ one on one, ⟦PERSON|Rigby⟧ went down in the box and was booked for it, and ⟦PERSON|Adu⟧ met a deep corner to ⟦G13|power it past⟧ ⟦PERSON|Blyth⟧ in the ⟦MINUTE|82nd minute⟧. ⟦PERSON|Grogan⟧ sent the last chance of the night into the car park.
"We ⟦G14|conceded⟧ a poor one and then we've ⟦G15|conceded⟧ a poor one," ⟦PERSON|Trevelyan⟧ said. "It'd be nice, one day, to win one with my feet up. But our ⟦G16|third⟧, that's a lad working for another. I love that."
⟦TEAM|Rovers⟧ visit ⟦TEAM|QPR⟧ on ⟦DATE|Saturday⟧. ⟦TEAM|Stoke⟧ have lost five on the spin in the ⟦COMPETITION|Championship⟧.
=====GOALS=====
{"id": "G1", "scorer": "Haruto Mori", "team": "Blackburn", "count": 2}
{"id": "G2", "scorer": "Lukas Moser", "team": "Blackburn", "kind": "shot"}
{"id": "G3", "scorer": "Lukas Moser", "team": "Blackburn", "kind": "shot"}
{"id": "G4", "scorer": "Lukas Moser", "team": "Blackburn", "kind": "shot"}
{"id": "G5", "scorer": "Haruto Mori", "team": "Blackburn", "minute": 36, "minute_text": "36th minute", "assist": "Lukas Moser", "kind": "header"}
{"id": "G6", "scorer": "Callum Rigby", "team": "Stoke", "minute": 44, "minute_text": "44th minute", "outcome": "ruled out"}
{"id": "G7", "scorer": "Daniel Estrada", "team": "Stoke", "scope": "background"}
{"id": "G8", "scorer": "Daniel Estrada", "team": "Stoke", "minute": 55, "minute_text": "55", "kind": "shot"}
{"id": "G9", "scorer": "Haruto Mori", "team": "Blackburn", "minute": 59, "minute_text": "four minutes", "assist": "Joe Pettifer", "kind": "shot"}
{"id": "G10", "scorer": "Daniel Estrada", "team": "Stoke", "minute": 55, "kind": "shot"}
{"id": "G11", "scorer": "Haruto Mori", "team": "Blackburn", "minute": 59, "minute_text": "four minutes", "assist": "Joe Pettifer", "kind": "shot"}
{"id": "G12", "scorer": "Haruto Mori", "team": "Blackburn", "scope": "background", "count": 3}
{"id": "G13", "scorer": "Blessing Adu", "team": "Stoke", "minute": 82, "minute_text": "82nd minute", "kind": "header"}
{"id": "G14", "scorer": "Daniel Estrada", "team": "Stoke", "minute": 55, "kind": "shot"}
{"id": "G15", "scorer": "Blessing Adu", "team": "Stoke", "minute": 82, "kind": "header"}
{"id": "G16", "scorer": "Haruto Mori", "team": "Blackburn", "minute": 59, "assist": "Joe Pettifer", "kind": "shot"}
