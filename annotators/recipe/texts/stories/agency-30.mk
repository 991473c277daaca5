⟦PERSON|Darko⟧ sinks ⟦TEAM|Chelsea⟧ as ⟦TEAM|Newcastle⟧ leap into top four
LONDON, ⟦DATE|March 2⟧ (⟦ORG|AFP⟧) - ⟦PERSON|Kofi Darko⟧ ⟦G1|scored⟧ one and made another on ⟦DATE|Sunday⟧ to help ⟦TEAM|Newcastle⟧ ⟦G2|come from behind⟧ to win ⟦SCORE|3-2⟧ at ⟦TEAM|Chelsea⟧ and climb to third in the ⟦COMPETITION|Premier League⟧.
The ⟦TEAM|Blues⟧, ahead through ⟦PERSON|Manuel Quiroga⟧'s early ⟦G3|strike⟧, were brought back by an ⟦PERSON|Edin Halilović⟧ ⟦G4|penalty⟧ at the end of the first half and hit by ⟦G5|two goals⟧ in four minutes after it before ⟦PERSON|Quiroga⟧ ⟦G6|gave ⟦VENUE|Stamford Bridge⟧ late hope⟧.
⟦TEAM|Chelsea⟧ started like a team in a hurry. ⟦PERSON|Isaac Lomas⟧ ⟦G7|converted⟧ from ⟦PERSON|Ryan Cass⟧'s cross after ⟦MINUTE|ten minutes⟧, but his joy was short, the winger having mistimed his run, and ⟦PERSON|Jimmy Strand⟧ blocked from the same player on ⟦MINUTE|17⟧.
The goalkeeper was powerless when ⟦TEAM|Chelsea⟧ did ⟦G8|take the lead⟧. ⟦TEAM|Newcastle⟧ were caught playing out. ⟦PERSON|Lomas⟧ intercepted, shrugged off a defender and left it for ⟦PERSON|Quiroga⟧, and the ⟦NORP|Colombian⟧ ⟦G9|struck low from 18 yards⟧ on ⟦MINUTE|22 minutes⟧. It was his ⟦G10|ninth⟧ in the league.
It should have been ⟦SCORE|2-0⟧. ⟦PERSON|Oba Martins-Cole⟧ scooped over from a rebound that ⟦PERSON|Strand⟧ left for him in the ⟦MINUTE|31st minute⟧.
⟦TEAM|Newcastle⟧ were without a shot on target until ⟦PERSON|Wes Halford⟧, the home goalkeeper, flattened ⟦PERSON|Toby Ferrers⟧. ⟦PERSON|Halilović⟧, a ⟦NORP|Bosnian⟧ with ice in his veins, ⟦G11|chipped⟧ the spot-kick down the middle in the ⟦MINUTE|first minute of time added on⟧.
After that it was all the visitors. ⟦PERSON|Halford⟧ saved from ⟦PERSON|Darko⟧ on ⟦MINUTE|48⟧ and from ⟦PERSON|Halilović⟧ on ⟦MINUTE|51⟧, and the crossbar took care of a header. ⟦MINUTE|Two minutes past the hour⟧, though, ⟦PERSON|Darko⟧ got behind ⟦PERSON|Cass⟧ and cut back for ⟦PERSON|Ferrers⟧, who ⟦G12|had the simple task of finishing⟧. The ⟦TEAM|Magpies⟧' ⟦G13|goal⟧ was checked for offside by VAR for two minutes, and confirmed.
⟦TEAM|Chelsea⟧ were reeling. ⟦PERSON|Ferrers⟧ robbed ⟦PERSON|Martins-Cole⟧, ⟦PERSON|Halford⟧ parried his shot straight up in the air, and the ⟦NORP|Ghanaian⟧ ⟦G14|nodded the bouncing ball over the line⟧ in the ⟦MINUTE|66th minute⟧. He has a goal in each of his last five outings, having ⟦G15|got four⟧ in the four before.
A shot by ⟦PERSON|Quiroga⟧ that ⟦G16|flicked in off⟧ ⟦PERSON|Halilović⟧'s heel set up an anxious last few moments, ⟦PERSON|Strand⟧ wrong-footed. ⟦PERSON|Cass⟧ even thought that he had pinched a point, ⟦G17|heading in⟧ in the ⟦MINUTE|90th minute⟧, but he was standing beyond the last ⟦TEAM|Newcastle⟧ boot when the ball was hooked back.
"We don't do this enough," said manager ⟦PERSON|Stephen Garforth⟧. "We were all over the place and they've gone and ⟦G18|punished us⟧ and we have stuck with it. The ⟦G19|third goal⟧ is an ugly one. I'll take ugly back to ⟦GPE|Tyneside⟧."
⟦PERSON|Quiroga⟧, whose ⟦G20|two goals⟧ at ⟦TEAM|Fulham⟧ ⟦DATE|last week⟧ had taken ⟦TEAM|Chelsea⟧ fourth, was not fit to speak to. ⟦TEAM|Newcastle⟧ are away to ⟦TEAM|Brighton⟧ next before resuming in the ⟦COMPETITION|Champions League⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kofi Darko", "team": "Newcastle", "minute": 66, "kind": "shot"}
{"id": "G2", "scorer": "Edin Halilović; Toby Ferrers; Kofi Darko", "team": "Newcastle", "count": 3}
{"id": "G3", "scorer": "Manuel Quiroga", "team": "Chelsea", "minute": 22, "assist": "Isaac Lomas", "kind": "shot"}
{"id": "G4", "scorer": "Edin Halilović", "team": "Newcastle", "minute": 45, "added": 1, "kind": "penalty"}
{"id": "G5", "scorer": "Toby Ferrers; Kofi Darko", "team": "Newcastle", "count": 2}
{"id": "G6", "scorer": "Manuel Quiroga", "team": "Chelsea"}
{"id": "G7", "scorer": "Isaac Lomas", "team": "Chelsea", "minute": 10, "minute_text": "ten minutes", "outcome": "ruled out"}
{"id": "G8", "scorer": "Manuel Quiroga", "team": "Chelsea", "minute": 22, "assist": "Isaac Lomas", "kind": "shot"}
{"id": "G9", "scorer": "Manuel Quiroga", "team": "Chelsea", "minute": 22, "minute_text": "22 minutes", "assist": "Isaac Lomas", "kind": "shot"}
{"id": "G10", "scorer": "Manuel Quiroga", "team": "Chelsea", "minute": 22, "minute_text": "22 minutes", "assist": "Isaac Lomas", "kind": "shot"}
{"id": "G11", "scorer": "Edin Halilović", "team": "Newcastle", "minute": 45, "added": 1, "minute_text": "first minute of time added on", "kind": "penalty"}
{"id": "G12", "scorer": "Toby Ferrers", "team": "Newcastle", "minute": 62, "minute_text": "Two minutes past the hour", "assist": "Kofi Darko", "kind": "shot"}
{"id": "G13", "scorer": "Toby Ferrers", "team": "Newcastle", "minute": 62, "minute_text": "Two minutes past the hour", "assist": "Kofi Darko", "kind": "shot"}
{"id": "G14", "scorer": "Kofi Darko", "team": "Newcastle", "minute": 66, "minute_text": "66th minute", "kind": "shot"}
{"id": "G15", "scorer": "Kofi Darko", "team": "Newcastle", "scope": "background", "count": 4}
{"id": "G16", "scorer": "Manuel Quiroga", "team": "Chelsea"}
{"id": "G17", "scorer": "Ryan Cass", "team": "Chelsea", "minute": 90, "minute_text": "90th minute", "outcome": "ruled out"}
{"id": "G18", "scorer": "Manuel Quiroga", "team": "Chelsea", "minute": 22, "assist": "Isaac Lomas", "kind": "shot"}
{"id": "G19", "scorer": "Kofi Darko", "team": "Newcastle", "minute": 66, "kind": "shot"}
{"id": "G20", "scorer": "Manuel Quiroga", "team": "Chelsea", "scope": "background", "count": 2}
