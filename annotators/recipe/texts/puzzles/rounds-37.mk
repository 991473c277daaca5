What’s gone wrong for ⟦PERSON|Matías Bellandi⟧?
⟦FURNITURE|Analysis | Ned Farquhar⟧
He cost £58m. He arrived at ⟦TEAM|West Ham⟧ with ⟦G1|26 goals⟧ in his final season at ⟦TEAM|River Plate⟧, and then ⟦G2|four⟧ in his first five games here. Since the clocks went back, he has ⟦G3|one⟧.
That ⟦G4|one⟧ was a penalty. He should not even have taken it: ⟦PERSON|Lukas Paredo⟧, the regular taker, had walked off with a bloody nose. ⟦PERSON|Bellandi⟧ scuffed it, ⟦PERSON|Joren Pickard⟧ went early, and the ball rolled in at about the pace of a trolley. ⟦TEAM|West Ham⟧ were beaten ⟦SCORE|4-1⟧ by ⟦TEAM|Everton⟧ anyway.
So what’s different? Take his first ⟦G5|goal⟧, against ⟦TEAM|Wolves⟧ on the second ⟦DATE|weekend⟧. ⟦PERSON|Crysencio Soler⟧ slides the ball between two defenders, ⟦PERSON|Bellandi⟧ is on his bike already, shapes to shoot, goes round ⟦PERSON|Zé Almada⟧, ⟦G6|rolls it in⟧. Or the ⟦G7|second⟧, in that ⟦SCORE|3-0⟧ at ⟦TEAM|Leeds⟧, when he started on the shoulder of ⟦PERSON|Pascal Stroud⟧. He ⟦G8|scored a header⟧ against ⟦TEAM|Fulham⟧ from two yards. He won the ⟦TEAM|Burnley⟧ game with a 25-yard ⟦G9|rasper⟧ that took everyone, including himself, by surprise.
Now look where he’s receiving it. At ⟦VENUE|Villa Park⟧ last ⟦DATE|Saturday⟧ he had 31 touches, 22 of them in his own half. The one time he got behind ⟦PERSON|Ezri Kamara⟧, he put it over. ⟦TEAM|West Ham⟧ lost ⟦SCORE|2-0⟧, ⟦PERSON|Youssef Chahine⟧ ⟦G10|scoring⟧ early and ⟦PERSON|Dominic Farrell⟧ ⟦G11|adding another⟧ late, and ⟦PERSON|Bellandi⟧ was taken off on ⟦MINUTE|63 minutes⟧, to be replaced by ⟦PERSON|Callum Wilcott⟧, who had more shots in 27 minutes than he’d had all month.
⟦PERSON|Soler⟧’s injury is the obvious explanation. ⟦PERSON|Soler⟧ set up three of those first four. Without him the supply is crosses, and ⟦PERSON|Bellandi⟧, at 5ft 9in, is never going to feast on those.
“He is working, he’s frustrated, it’ll come,” said manager ⟦PERSON|Bruno Tavares⟧. “A striker is a ketchup bottle.”
There’s another view. ⟦PERSON|Gabriel Rossano⟧, who coached him in ⟦GPE|Buenos Aires⟧, points out that he didn’t score for 13 matches in his second year. “Then he ⟦G12|scored⟧ in the ⟦COMPETITION|Superclásico⟧, with his ear. After that, ⟦G13|twelve⟧ in ten. Don’t sell him.”
⟦TEAM|West Ham⟧ play ⟦TEAM|Brighton⟧ at home on ⟦DATE|Saturday⟧. They have ⟦G14|conceded ten⟧ in four. They could use a goal, from anyone, off any part of the body.
⟦FURNITURE|More from The Paper: Player ratings, transfer gossip, the quiz⟧
=====GOALS=====
{"id": "G1", "scorer": "Matías Bellandi", "team": "River Plate", "scope": "background", "count": 26}
{"id": "G2", "scorer": "Matías Bellandi", "team": "West Ham", "scope": "background", "count": 4}
{"id": "G3", "scorer": "Matías Bellandi", "team": "West Ham", "scope": "background", "kind": "penalty"}
{"id": "G4", "scorer": "Matías Bellandi", "team": "West Ham", "scope": "background", "kind": "penalty"}
{"id": "G5", "scorer": "Matías Bellandi", "team": "West Ham", "scope": "background", "kind": "shot", "assist": "Crysencio Soler"}
{"id": "G6", "scorer": "Matías Bellandi", "team": "West Ham", "scope": "background", "kind": "shot", "assist": "Crysencio Soler"}
{"id": "G7", "scorer": "Matías Bellandi", "team": "West Ham", "scope": "background"}
{"id": "G8", "scorer": "Matías Bellandi", "team": "West Ham", "scope": "background", "kind": "header"}
{"id": "G9", "scorer": "Matías Bellandi", "team": "West Ham", "scope": "background", "kind": "shot"}
{"id": "G10", "scorer": "Youssef Chahine", "scope": "background"}
{"id": "G11", "scorer": "Dominic Farrell", "scope": "background"}
{"id": "G12", "scorer": "Matías Bellandi", "team": "River Plate", "scope": "background"}
{"id": "G13", "scorer": "Matías Bellandi", "team": "River Plate", "scope": "background", "count": 12}
{"id": "G14", "scope": "background", "count": 10}
