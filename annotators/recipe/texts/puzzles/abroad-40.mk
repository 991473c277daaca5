⟦COMPETITION|Scottish Premiership⟧ round-up: ⟦TEAM|Hearts⟧ leave it late, ⟦TEAM|Dundee⟧ held
⟦FURNITURE|By PA Sport Staff⟧
⟦PERSON|Abdoul Kanté⟧'s ⟦MINUTE|stoppage-time⟧ ⟦G1|winner⟧ at ⟦VENUE|Almondvale⟧ kept ⟦TEAM|Hearts⟧ in touch at the top of the ⟦COMPETITION|Scottish Premiership⟧ as they beat bottom club ⟦TEAM|Livingston⟧ ⟦SCORE|2-1⟧.
The ⟦NORP|French⟧ striker was left alone to ⟦G2|head home⟧ ⟦PERSON|Mikey Devine⟧'s corner ⟦MINUTE|three minutes into the added period⟧, moments after ⟦TEAM|Livingston⟧ goalkeeper ⟦PERSON|Ross Galbraith⟧ had tipped his overhead kick round the post.
⟦PERSON|Ollie Sneddon⟧ ⟦G3|gave the visitors an early lead⟧, but ⟦TEAM|Livi⟧ had deserved to draw level when ⟦PERSON|Ciaran Hoolahan⟧ ⟦G4|bundled in⟧ ⟦PERSON|Stevie Balfour⟧'s low centre ⟦MINUTE|20 minutes from the end⟧.
At ⟦VENUE|Dens Park⟧, ⟦TEAM|St Johnstone⟧ held ⟦TEAM|Dundee⟧ ⟦SCORE|1-1⟧ despite playing for an hour with 10 men. ⟦PERSON|Andy Shiels⟧ saw red in the ⟦MINUTE|33rd minute⟧ for a foul on ⟦PERSON|Leo Marchetti⟧, and the ⟦NORP|Italian⟧ ⟦G5|dispatched the spot-kick⟧ himself. ⟦TEAM|Saints⟧ ⟦G7|replied⟧ after ⟦MINUTE|58 minutes⟧. ⟦PERSON|Viktor Hallberg⟧'s drive came back off the bar, ⟦PERSON|Jim Bonthron⟧, in the home goal, failed to gather, and the ⟦NORP|Swedish⟧ midfielder ⟦G6|knocked in⟧ his own rebound.
⟦PERSON|Marchetti⟧ later had two efforts kept out by the legs of the ⟦GPE|Perth⟧ side's keeper.
⟦TEAM|Falkirk⟧'s trip to ⟦TEAM|Hibernian⟧ ended goalless. ⟦PERSON|Kieran Toal⟧ of ⟦TEAM|Hibs⟧ wasted the best chance, firing over from six yards midway through the second half, and the same player had a goal-bound header cleared off the line at ⟦VENUE|Easter Road⟧.
=====GOALS=====
{"id": "G1", "scorer": "Abdoul Kanté", "team": "Hearts", "minute": 90, "added": 3, "assist": "Mikey Devine", "kind": "header", "minute_text": "stoppage-time"}
{"id": "G2", "scorer": "Abdoul Kanté", "team": "Hearts", "minute": 90, "added": 3, "assist": "Mikey Devine", "kind": "header", "minute_text": "three minutes into the added period"}
{"id": "G3", "scorer": "Ollie Sneddon", "team": "Hearts"}
{"id": "G4", "scorer": "Ciaran Hoolahan", "team": "Livingston", "minute": 70, "assist": "Stevie Balfour", "minute_text": "20 minutes from the end"}
{"id": "G5", "scorer": "Leo Marchetti", "team": "Dundee", "minute": 33, "kind": "penalty", "minute_text": "33rd minute"}
{"id": "G6", "scorer": "Viktor Hallberg", "team": "St Johnstone", "minute": 58, "kind": "shot", "minute_text": "58 minutes"}
{"id": "G7", "scorer": "Viktor Hallberg", "team": "St Johnstone", "minute": 58, "kind": "shot", "minute_text": "58 minutes"}
