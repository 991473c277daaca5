⟦TEAM|Church⟧ manager unhappy with rearranged fixture after ⟦TEAM|Redditch⟧ loss

⟦TEAM|ALVECHURCH⟧ boss ⟦PERSON|Craig Winstanley⟧ hit out at the fixture list after his tired team went down ⟦SCORE|2-1⟧ away to ⟦TEAM|Redditch United⟧ in the ⟦COMPETITION|Southern League Premier Central⟧.

⟦TEAM|Church⟧ were playing for the third time in six days and looked it after an ⟦MINUTE|hour⟧, when a ⟦SCORE|1-0⟧ lead, given to them by ⟦PERSON|Davinder Sohal⟧'s ⟦G1|drive⟧ in the ⟦MINUTE|fifth minute⟧, turned into a ⟦SCORE|2-1⟧ deficit within the space of four minutes.

"I've got postmen, I've got a lad who gets up at four," said ⟦PERSON|Winstanley⟧. "Sixty minutes in they can't run. It isn't an excuse, it's a fact."

First ⟦TEAM|Redditch⟧ ⟦G2|equalised⟧: a corner on the right by ⟦PERSON|Patrick Ferrers⟧, ⟦PERSON|Luka Marovic⟧ with a free header back across the face, and ⟦PERSON|Sofiane Mekhloufi-Grant⟧'s shot hit the turf and somehow ⟦G3|looped over keeper⟧ ⟦PERSON|Joe Bannister⟧. Then the home team ⟦G4|went ahead⟧. ⟦PERSON|Sohal⟧, at full stretch, could only help ⟦PERSON|Ferrers⟧' cross on to the head of ⟦PERSON|Marovic⟧, his opposite number, who ⟦G5|buried it⟧.

The ⟦TEAM|Church⟧ skipper, it should be said, had been his side's best player, and was inches away from making it ⟦SCORE|2-0⟧ when his volley bounced off the top of the bar before the ⟦MINUTE|break⟧.

⟦PERSON|Ethan Dawlish⟧, up from the under-21s for the evening, went closest to an equaliser with a run and shot that ⟦TEAM|Reds⟧ keeper ⟦PERSON|Dom Kite⟧ held under his body.

⟦TEAM|Redditch⟧ manager ⟦PERSON|Will Ames⟧ thought his men had deserved it "just about".

"We were rotten for half an hour, second to everything. Sofiane's ⟦G6|goal⟧ got the crowd up and it was one way after that," he told the ⟦ORG|Bromsgrove Advertiser⟧. "Tired? I've players who work too."

The ⟦TEAM|Reds⟧ go into the ⟦COMPETITION|Worcestershire Senior Cup⟧ final at ⟦VENUE|Lye Meadow⟧ with confidence; by a quirk of the draw their opponents will be ⟦TEAM|Alvechurch⟧, five days from now. Before that ⟦TEAM|Banbury United⟧ come to the ⟦VENUE|Valley Stadium⟧, and ⟦TEAM|Church⟧ head for ⟦TEAM|Stratford Town⟧. ⟦PERSON|Sohal⟧ has a slight hamstring strain and will be rested.
=====GOALS=====
{"id": "G1", "scorer": "Davinder Sohal", "team": "Alvechurch", "minute": 5, "kind": "shot", "minute_text": "fifth minute", "score": "1-0"}
{"id": "G2", "scorer": "Sofiane Mekhloufi-Grant", "team": "Redditch United", "kind": "shot", "assist": "Luka Marovic"}
{"id": "G3", "scorer": "Sofiane Mekhloufi-Grant", "team": "Redditch United", "kind": "shot", "assist": "Luka Marovic"}
{"id": "G4", "scorer": "Luka Marovic", "team": "Redditch United", "kind": "header", "score": "2-1"}
{"id": "G5", "scorer": "Luka Marovic", "team": "Redditch United", "kind": "header"}
{"id": "G6", "scorer": "Sofiane Mekhloufi-Grant", "team": "Redditch United", "kind": "shot", "assist": "Luka Marovic"}
