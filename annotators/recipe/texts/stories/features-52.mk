A year without ⟦PERSON|Sam Whitcombe⟧: ⟦TEAM|Yeovil⟧ remember a friend

⟦FURNITURE|By our Somerset correspondent⟧

They'll stop the match in the ⟦MINUTE|seventh minute⟧ at ⟦VENUE|Huish Park⟧ on ⟦DATE|Saturday⟧. Seven was the number that ⟦PERSON|Sam Whitcombe⟧ wore for ⟦TEAM|Yeovil Town⟧, and it was in the ⟦MINUTE|seventh minute⟧, by a quirk of the sort he'd have enjoyed, that he ⟦G1|scored the last of his 88 goals⟧.

That was against ⟦TEAM|Torquay⟧ in ⟦DATE|March last year⟧. He'd had a headache since ⟦DATE|Christmas⟧ and told nobody. He took a pass from ⟦PERSON|Matty Gale⟧, shrugged off ⟦PERSON|Elliot Roope⟧ and from the corner of the area ⟦G2|whipped the ball across and beyond⟧ ⟦PERSON|Dave Sturmey⟧. Eight months later he was gone, at 29.

⟦PERSON|Gale⟧ still has the boots. They were best men at each other's weddings. "I look at the clip every day," he says. "Not for the finish. For the way he points at me after. He always pointed at you."

He came to the ⟦TEAM|Glovers⟧ from ⟦TEAM|Weymouth⟧ for nothing. There was a season when everything he hit went wide, and the crowd let him know it. He missed a penalty at ⟦TEAM|Maidstone⟧ and one at ⟦TEAM|Boreham Wood⟧, then asked to take the next, at ⟦TEAM|Aldershot⟧. He ⟦G3|scored it⟧. In ⟦DATE|2023⟧ his ⟦G4|double⟧ on the last day of the season kept the club up.

The foundation in his name has raised £140,000. His mother, ⟦PERSON|Carol⟧, hands out the fruit at under-9s on ⟦DATE|Sunday⟧ mornings.

⟦TEAM|Yeovil⟧, who beat ⟦TEAM|Woking⟧ ⟦SCORE|1-0⟧ in ⟦DATE|midweek⟧ with a ⟦MINUTE|77th-minute⟧ ⟦PERSON|Gale⟧ ⟦G5|header⟧, will not wear the number ⟦DATE|this year⟧. When it ⟦G6|went in⟧ he pointed at nobody, at an empty bit of grass to his left. They all knew who was there.
=====GOALS=====
{"id":"G1","scorer":"Sam Whitcombe","team":"Yeovil Town","kind":"shot","assist":"Matty Gale","scope":"background"}
{"id":"G2","scorer":"Sam Whitcombe","team":"Yeovil Town","kind":"shot","assist":"Matty Gale","scope":"background"}
{"id":"G3","scorer":"Sam Whitcombe","team":"Yeovil Town","kind":"penalty","scope":"background"}
{"id":"G4","scorer":"Sam Whitcombe","team":"Yeovil Town","count":2,"scope":"background"}
{"id":"G5","scorer":"Matty Gale","team":"Yeovil Town","minute":77,"minute_text":"77th-minute","kind":"header"}
{"id":"G6","scorer":"Matty Gale","team":"Yeovil Town","minute":77,"kind":"header"}
