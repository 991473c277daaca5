Academy round-up: Under-18s hit four, two teenagers on first-team bench

⟦FURNITURE|By the Rovers media team · 4 min read⟧

There was plenty to smile about for our young players ⟦DATE|last week⟧.

Our ⟦TEAM|Blackburn Rovers Women⟧ academy side won ⟦SCORE|4-1⟧ at ⟦TEAM|Liverpool Feds⟧ on ⟦DATE|Sunday⟧, ⟦PERSON|Tilly Masterson⟧ ⟦G1|scoring twice⟧. The winger ⟦G2|opened her account⟧ after just ⟦MINUTE|50 seconds⟧ when the home keeper's clearance hit her and went in, and ⟦PERSON|Grace Oduya⟧ ⟦G3|nodded in⟧ a corner to make it two before the ⟦MINUTE|first quarter of an hour⟧ was up. ⟦TEAM|Feds⟧ ⟦G4|pulled a goal back⟧ from a penalty. ⟦PERSON|Masterson⟧'s ⟦G5|second⟧ was rather better than her ⟦G10|first⟧, a dipping shot from outside the area on ⟦MINUTE|66⟧, and ⟦PERSON|Isla Thwaite⟧ ⟦G6|completed the scoring⟧ near the end.

"The ⟦G9|first one⟧ was the biggest fluke," ⟦PERSON|Masterson⟧ said, "but my nan says they all count."

Under-16s coach ⟦PERSON|Morgan Delaney⟧ watched his side draw ⟦SCORE|0-0⟧, the goalkeepers outstanding at both ends, and the under-14s lost on penalties after a goalless hour. ⟦PERSON|Kirsty Voss⟧ converted hers; two others were saved.

⟦PERSON|Masterson⟧ and ⟦PERSON|Oduya⟧ have since trained with the first team, and both were named among the substitutes for ⟦DATE|Wednesday⟧'s match with ⟦TEAM|Newcastle United Women⟧ at the ⟦VENUE|Sir Tom Finney Stadium⟧. They weren't called on, as ⟦PERSON|Beth Carrow⟧'s ⟦G7|goal⟧ proved decisive in a tight contest. She had not ⟦G8|scored⟧ since the ⟦COMPETITION|Adobe Women's FA Cup⟧ win over ⟦TEAM|Lewes⟧ in ⟦DATE|December⟧.

First-team boss ⟦PERSON|Pernille Krag⟧ was impressed with the pair. "They've got no fear. ⟦PERSON|Tilly⟧ nutmegged me on ⟦DATE|Monday⟧, so I made her carry the goals in."

The ⟦NORP|Dane⟧, who has used nine academy graduates ⟦DATE|this season⟧, added: "They'll get their chances. I'm not one to throw kids in for the sake of it, but ⟦PERSON|Grace⟧'s aerial ability at both ends is something we'll need."

Places at our half-term camps are still available, from £18 a day. The under-18s are next in action at home on ⟦DATE|Sunday⟧ (1pm).

⟦FURNITURE|Don't miss out: follow @RoversWomen on X, Instagram and TikTok⟧
=====GOALS=====
{"id": "G1", "scorer": "Tilly Masterson", "team": "Rovers", "count": 2}
{"id": "G2", "scorer": "Tilly Masterson", "team": "Rovers", "minute": 1, "minute_text": "50 seconds"}
{"id": "G3", "scorer": "Grace Oduya", "team": "Rovers", "kind": "header", "minute_text": "first quarter of an hour", "score": "2-0"}
{"id": "G4", "team": "Feds", "kind": "penalty", "score": "2-1"}
{"id": "G5", "scorer": "Tilly Masterson", "team": "Rovers", "minute": 66, "kind": "shot", "minute_text": "66", "score": "3-1"}
{"id": "G6", "scorer": "Isla Thwaite", "team": "Rovers", "score": "4-1"}
{"id": "G7", "scorer": "Beth Carrow", "team": "Blackburn Rovers Women"}
{"id": "G8", "scorer": "Beth Carrow", "team": "Blackburn Rovers Women", "scope": "background"}
{"id": "G9", "scorer": "Tilly Masterson", "team": "Rovers", "minute": 1}
{"id": "G10", "scorer": "Tilly Masterson", "team": "Rovers", "minute": 1}
