EVERTON 2 WOLVES 1: ⟦TEAM|Toffees⟧ turn tables at last
⟦FURNITURE|Match report | Hill Dickinson Stadium⟧
Second-half ⟦G1|goals⟧ by ⟦PERSON|Jon Sivertsen⟧ and ⟦PERSON|Brandon Kerslake⟧ gave ⟦TEAM|Everton⟧ a rare comeback win on ⟦GPE|Merseyside⟧, ⟦TEAM|Wolves⟧ having ⟦G2|gone in front⟧ through ⟦PERSON|Adrien Pelletier⟧ when the home side were on top.
⟦PERSON|Eric Maddox⟧'s men ought to have been out of sight. ⟦PERSON|Gus Farrow⟧'s header was stopped on the line in the ⟦MINUTE|sixth minute⟧. ⟦PERSON|Tim Hollis⟧ saw one blocked by ⟦PERSON|Alan Petrie⟧, another fly past the junction of post and bar, and a third deflected on to the roof of the net, all inside ⟦MINUTE|15 minutes⟧.
⟦PERSON|Leroy Stubbs⟧ went further. He ⟦G3|rolled the ball into an unattended net⟧ after ⟦MINUTE|20 minutes⟧ when ⟦PERSON|Mirko Babić⟧, the visiting goalkeeper, collided with his own centre-half, but the whistle had sounded for a push which only one official saw.
⟦TEAM|Wolves⟧ ⟦G4|scored⟧ with their first attack. A pass from ⟦PERSON|Farrow⟧ never reached ⟦PERSON|Kerslake⟧ and ⟦PERSON|Rashid Oyewole⟧, the beneficiary, advanced on the box before playing in ⟦PERSON|Pelletier⟧. The ⟦NORP|Canadian⟧ ⟦G5|sat the goalkeeper down and finished⟧ on ⟦MINUTE|36⟧.
⟦PERSON|Pelletier⟧ had ⟦G6|grabbed a pair⟧ at ⟦TEAM|Leicester⟧ a week before and is in the form of his life. He flashed another effort wide on ⟦MINUTE|41⟧.
⟦PERSON|Maddox⟧ did not change his players but did change their shape, converting ⟦PERSON|Stubbs⟧ from winger to full-back. The ⟦G7|equaliser⟧ was nevertheless a simple one. ⟦PERSON|Hollis⟧ had kept his place in spite of the misses; ⟦MINUTE|four minutes into the second half⟧ he dinked a ball in behind and ⟦PERSON|Sivertsen⟧, a ⟦NORP|Norwegian⟧ with 12 caps, ⟦G8|fired it beneath⟧ ⟦PERSON|Babić⟧'s dive.
It was his second ⟦G9|goal⟧ at the new ground, his ⟦G10|other one⟧ having been against ⟦TEAM|Bournemouth⟧. ⟦TEAM|Everton⟧ had chances to go on: ⟦PERSON|Hollis⟧ over, ⟦PERSON|Farrow⟧ into the arms of ⟦PERSON|Babić⟧ on ⟦MINUTE|63⟧, ⟦PERSON|Sivertsen⟧ denied by a fine tackle on ⟦MINUTE|70⟧.
⟦TEAM|Wolves⟧ looked to have weathered it. Then, with ⟦MINUTE|nine minutes remaining⟧, ⟦PERSON|Petrie⟧ put the ball out under no pressure and ⟦TEAM|Everton⟧'s third corner in a row dropped into a crowd. ⟦PERSON|Stubbs⟧ helped it back in, and ⟦PERSON|Kerslake⟧, all six foot four of him, ⟦G11|met it with his head to make it ⟦SCORE|2-1⟧⟧.
There was to be one last scare. ⟦PERSON|Oyewole⟧ ⟦G12|bundled one in⟧ from close in with a ⟦MINUTE|minute left⟧ of the ninety, but VAR ruled that it had come off his forearm.
At ⟦VENUE|Goodison Park⟧ they would have sung about that for years. ⟦PERSON|Maddox⟧ merely puffed his cheeks. The result takes ⟦TEAM|Everton⟧ into the top half of the ⟦COMPETITION|Premier League⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jon Sivertsen; Brandon Kerslake", "team": "Everton", "count": 2}
{"id": "G2", "scorer": "Adrien Pelletier", "team": "Wolves", "minute": 36, "assist": "Rashid Oyewole", "kind": "shot"}
{"id": "G3", "scorer": "Leroy Stubbs", "team": "Everton", "minute": 20, "minute_text": "20 minutes", "outcome": "ruled out"}
{"id": "G4", "scorer": "Adrien Pelletier", "team": "Wolves", "minute": 36, "assist": "Rashid Oyewole", "kind": "shot"}
{"id": "G5", "scorer": "Adrien Pelletier", "team": "Wolves", "minute": 36, "minute_text": "36", "assist": "Rashid Oyewole", "kind": "shot"}
{"id": "G6", "scorer": "Adrien Pelletier", "team": "Wolves", "scope": "background", "count": 2}
{"id": "G7", "scorer": "Jon Sivertsen", "team": "Everton", "minute": 49, "minute_text": "four minutes into the second half", "assist": "Tim Hollis", "kind": "shot"}
{"id": "G8", "scorer": "Jon Sivertsen", "team": "Everton", "minute": 49, "minute_text": "four minutes into the second half", "assist": "Tim Hollis", "kind": "shot"}
{"id": "G9", "scorer": "Jon Sivertsen", "team": "Everton", "minute": 49, "minute_text": "four minutes into the second half", "assist": "Tim Hollis", "kind": "shot"}
{"id": "G10", "scorer": "Jon Sivertsen", "team": "Everton", "scope": "background"}
{"id": "G11", "scorer": "Brandon Kerslake", "team": "Everton", "minute": 81, "minute_text": "nine minutes remaining", "kind": "header"}
{"id": "G12", "scorer": "Rashid Oyewole", "team": "Wolves", "minute": 89, "minute_text": "minute left", "outcome": "ruled out"}
