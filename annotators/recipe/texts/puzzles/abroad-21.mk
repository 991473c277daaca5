⟦PERSON|Sarr⟧'s late ⟦G6|strike⟧ lifts ⟦TEAM|LAFC⟧ past ⟦TEAM|Galaxy⟧, ⟦SCORE|2-1⟧, in El Tráfico playoff
⟦GPE|LOS ANGELES⟧ — For ⟦MINUTE|81 minutes⟧ on ⟦DATE|Sunday⟧, ⟦PERSON|Mamadou Sarr⟧ did little but run. Then a goal kick dropped over his shoulder and a season turned.
The ⟦NORP|Senegalese⟧ striker ⟦G1|hammered it past ⟦PERSON|Caleb Whitmore⟧ without breaking stride⟧, and ⟦TEAM|LAFC⟧ had a ⟦SCORE|2-1⟧ win and a trip to the ⟦COMPETITION|Western Conference⟧ final.
"Honestly, ⟦PERSON|Ilya⟧ tells me before the goal kick, 'Go,'" ⟦PERSON|Sarr⟧ said of his goalkeeper. "So I go."
It was a rare moment of clarity on a muddled night. ⟦TEAM|LAFC⟧ dominated the ball, and the ⟦TEAM|Galaxy⟧, the better-coached team, dominated the space. ⟦PERSON|Fredrik Aune⟧, the ⟦NORP|Norwegian⟧ playmaker, hit the base of the post from distance in the first half. ⟦PERSON|Pat Lonergan⟧ missed a sitter. ⟦PERSON|Ilya Dudko⟧ had to rush from his line to thwart ⟦PERSON|Trey Gibson⟧ twice.
It was ⟦PERSON|Gibson⟧ who made the ⟦TEAM|Galaxy⟧ ⟦G2|goal⟧, ⟦MINUTE|six minutes after intermission⟧. His shimmy took two defenders out of the picture, his pass found ⟦PERSON|Jhonatan Restrepo Díaz⟧, and the ⟦NORP|Colombian⟧'s shot ⟦G3|kissed the post on its way in⟧. The couple of thousand fans who had traveled from ⟦GPE|Carson⟧ threw their drinks in the air.
⟦TEAM|LAFC⟧ responded in the way teams with ⟦PERSON|Aune⟧ do. In the ⟦MINUTE|66th minute⟧ the playmaker flicked a free kick, taken short by ⟦PERSON|Lonergan⟧, into a gap nobody else saw; ⟦PERSON|Sergio Barbieri⟧, the left back, ⟦G4|ran onto it and drilled it home⟧. There were howls for offside. A four-minute review said no.
⟦PERSON|Sarr⟧'s ⟦G5|goal⟧ was the 11th of his postseason career, and it may be remembered longer than any.
⟦PERSON|Restrepo Díaz⟧ almost forced overtime. His header in the ⟦MINUTE|sixth minute⟧ of second-half ⟦MINUTE|stoppage time⟧ drew a fine stop from ⟦PERSON|Dudko⟧. The ⟦TEAM|Galaxy⟧ players sank to the turf.
⟦TEAM|LAFC⟧ will visit the winner of ⟦DATE|Monday⟧'s game between the ⟦TEAM|Sounders⟧ and ⟦TEAM|San Diego FC⟧. ⟦COMPETITION|MLS Cup⟧ is scheduled for ⟦DATE|Dec. 5⟧.
=====GOALS=====
{"id": "G1", "scorer": "Mamadou Sarr", "team": "LAFC", "minute": 81, "kind": "volley", "assist": "Ilya Dudko", "minute_text": "81 minutes"}
{"id": "G2", "scorer": "Jhonatan Restrepo Díaz", "team": "Galaxy", "minute": 51, "assist": "Trey Gibson", "kind": "shot", "minute_text": "six minutes after intermission"}
{"id": "G3", "scorer": "Jhonatan Restrepo Díaz", "team": "Galaxy", "minute": 51, "assist": "Trey Gibson", "kind": "shot"}
{"id": "G4", "scorer": "Sergio Barbieri", "team": "LAFC", "minute": 66, "assist": "Fredrik Aune", "kind": "shot", "minute_text": "66th minute"}
{"id": "G5", "scorer": "Mamadou Sarr", "team": "LAFC", "minute": 81, "kind": "volley", "assist": "Ilya Dudko"}
{"id": "G6", "scorer": "Mamadou Sarr", "team": "LAFC", "minute": 81, "kind": "volley", "assist": "Ilya Dudko"}
