⟦TEAM|Dortmund⟧ ⟦G1|hit back twice⟧ to deny ⟦TEAM|Atlético⟧

⟦COMPETITION|Champions League⟧, league phase: ⟦TEAM|Borussia Dortmund⟧ and ⟦TEAM|Atlético de Madrid⟧ shared four ⟦G2|goals⟧ and a point apiece at the ⟦VENUE|BVB Stadion⟧, with ⟦PERSON|Karim Sanogo-Peters⟧ and ⟦PERSON|Tibor Halász⟧ ⟦G3|replying⟧ to ⟦G4|strikes⟧ from ⟦PERSON|Matías Urruela⟧ and ⟦PERSON|Giorgos Valasakis⟧.

⟦TEAM|Atlético⟧ had not won away in the competition ⟦DATE|this season⟧ but they were worth their ⟦G5|opener⟧, midway through the opening period. ⟦PERSON|Urruela⟧, returning from suspension, had already drawn a smart stop from ⟦PERSON|Gero Landwehr⟧ with an early header when he linked up with ⟦PERSON|Saúl Bermejo⟧ and carried on into the box. ⟦PERSON|Bermejo⟧'s return ball took out two defenders, and ⟦PERSON|Urruela⟧ ⟦G6|toed it under⟧ ⟦PERSON|Landwehr⟧ in the ⟦MINUTE|24th minute⟧.

⟦TEAM|Dortmund⟧ had offered a single shot, ⟦PERSON|Ravn Thomassen⟧'s effort into the stand behind the goal, until ⟦PERSON|Sanogo-Peters⟧ ⟦G7|equalised⟧ out of nothing. The winger collected a clearance on the left, cut in past ⟦PERSON|Nahuel Ibarrola⟧ and ⟦G8|whipped it⟧ between ⟦PERSON|Álex Corrochano⟧ and the far post. It was his first ⟦G9|goal⟧ in this competition, on his twelfth appearance.

The visitors' second came soon after ⟦MINUTE|half-time⟧. ⟦PERSON|Halász⟧ headed out a free-kick but only to ⟦PERSON|Ibarrola⟧, who let fly from distance. ⟦PERSON|Landwehr⟧ got down well to parry; ⟦PERSON|Valasakis⟧ was sharpest and ⟦G10|buried the loose ball⟧. ⟦MINUTE|51 minutes⟧.

Back came ⟦TEAM|Dortmund⟧. ⟦PERSON|Thomassen⟧ found the roof of the net from a tight angle, but he was a stride offside and the ⟦G11|goal⟧ was disallowed. ⟦PERSON|Corrochano⟧ denied ⟦PERSON|Sanogo-Peters⟧ at close quarters on ⟦MINUTE|62 minutes⟧. With a ⟦MINUTE|quarter of an hour to go⟧ ⟦PERSON|Emre Candaş⟧ came on for ⟦PERSON|Yannick Ebersbach⟧ and it was the substitute who floated over the cross for ⟦PERSON|Halász⟧, the centre-back, to ⟦G12|level⟧ with a thumping header.

There was a chance for either team to win it. ⟦PERSON|Bermejo⟧ came within inches of a third ⟦TEAM|Atlético⟧ goal on ⟦MINUTE|83⟧; ⟦PERSON|Thomassen⟧ turned and shot across the face of goal in ⟦MINUTE|added time⟧.

⟦PERSON|Tibor Halász⟧, ⟦TEAM|Dortmund⟧ defender: "We start slowly, we go behind, we do it again. I'm happy I ⟦G13|scored⟧, obviously, but as a defender I know how we gave away the ⟦G14|second⟧ and it was my clearance."

⟦PERSON|Saúl Bermejo⟧, ⟦TEAM|Atlético⟧ midfielder: "They got themselves ⟦G15|level⟧ because we dropped off. From ⟦SCORE|2-1⟧ up you have to kill it."
=====GOALS=====
{"id": "G1", "scorer": "Karim Sanogo-Peters; Tibor Halász", "team": "Borussia Dortmund", "count": 2}
{"id": "G2", "scorer": "Karim Sanogo-Peters; Tibor Halász; Matías Urruela; Giorgos Valasakis", "count": 4}
{"id": "G3", "scorer": "Karim Sanogo-Peters; Tibor Halász", "team": "Borussia Dortmund", "count": 2}
{"id": "G4", "scorer": "Matías Urruela; Giorgos Valasakis", "team": "Atlético de Madrid", "count": 2}
{"id": "G5", "scorer": "Matías Urruela", "team": "Atlético de Madrid", "minute": 24, "assist": "Saúl Bermejo", "kind": "shot"}
{"id": "G6", "scorer": "Matías Urruela", "team": "Atlético de Madrid", "minute": 24, "assist": "Saúl Bermejo", "kind": "shot", "minute_text": "24th minute"}
{"id": "G7", "scorer": "Karim Sanogo-Peters", "team": "Borussia Dortmund", "kind": "shot"}
{"id": "G8", "scorer": "Karim Sanogo-Peters", "team": "Borussia Dortmund", "kind": "shot"}
{"id": "G9", "scorer": "Karim Sanogo-Peters", "team": "Borussia Dortmund", "kind": "shot"}
{"id": "G10", "scorer": "Giorgos Valasakis", "team": "Atlético de Madrid", "minute": 51, "kind": "shot", "minute_text": "51 minutes"}
{"id": "G11", "scorer": "Ravn Thomassen", "team": "Borussia Dortmund", "kind": "shot", "outcome": "ruled out"}
{"id": "G12", "scorer": "Tibor Halász", "team": "Borussia Dortmund", "assist": "Emre Candaş", "kind": "header"}
{"id": "G13", "scorer": "Tibor Halász", "team": "Borussia Dortmund", "assist": "Emre Candaş", "kind": "header"}
{"id": "G14", "scorer": "Giorgos Valasakis", "team": "Atlético de Madrid", "minute": 51, "kind": "shot"}
{"id": "G15", "scorer": "Tibor Halász", "team": "Borussia Dortmund", "assist": "Emre Candaş", "kind": "header"}
