⟦TEAM|Current⟧ electric as ⟦PERSON|Okereke⟧ ⟦G16|double⟧ sinks ⟦TEAM|Courage⟧

⟦GPE|KANSAS CITY⟧, ⟦GPE|Mo.⟧ — The ⟦TEAM|Kansas City Current⟧ ⟦G1|scored twice⟧ before the hydration break and ⟦G17|twice⟧ after ⟦MINUTE|halftime⟧ in a ⟦SCORE|4-1⟧ rout of the ⟦TEAM|North Carolina Courage⟧ on ⟦DATE|Saturday⟧. ⟦GPE|Nigeria⟧ forward ⟦PERSON|Blessing Okereke⟧ ⟦G2|had two⟧ and ⟦PERSON|Sofia Almendárez⟧ and ⟦PERSON|Pippa Vandersloot⟧ ⟦G3|one each⟧.

⟦TEAM|North Carolina⟧'s ⟦PERSON|Mckayla Burrage⟧ ⟦G4|made it ⟦SCORE|3-1⟧⟧ early in the second half, but any notion of a comeback lasted six minutes.

Coming off a loss at ⟦TEAM|Angel City⟧, the ⟦TEAM|Current⟧ created the first opening when ⟦PERSON|Vandersloot⟧'s ball in behind was met by ⟦PERSON|Okereke⟧, whose shot went across the face of the goal. It came so close that the stadium's PA played the goal music.

They weren't wrong for long. In the ⟦MINUTE|ninth minute⟧, ⟦TEAM|Courage⟧ goalkeeper ⟦PERSON|Darcy Felsenthal⟧ couldn't hold a ⟦PERSON|Vandersloot⟧ drive and ⟦PERSON|Almendárez⟧ ⟦G5|was first to the spill⟧. The ⟦G6|second⟧, seven minutes after that, was also of ⟦PERSON|Felsenthal⟧'s making: she came for ⟦PERSON|Harper Lindgren⟧'s free kick, collided with her own defender, ⟦PERSON|Naomi Ishikawa⟧, and ⟦PERSON|Okereke⟧ was left with the goal at her mercy. She ⟦G7|didn't need asking twice⟧.

⟦PERSON|Burrage⟧, the league's leading scorer a year ago, forced a diving save by ⟦TEAM|Kansas City⟧'s ⟦PERSON|Gabriela Moutinho⟧ and sent another shot over in the ⟦MINUTE|36th⟧. The visitors had the ball in the net right before the break, ⟦PERSON|Ishikawa⟧ ⟦G8|heading home⟧ a corner kick, but ⟦PERSON|Burrage⟧ was leaning on ⟦PERSON|Moutinho⟧.

Just 62 seconds into the second half came the ⟦G9|third⟧. ⟦PERSON|Lindgren⟧ won possession, ⟦PERSON|Almendárez⟧ switched play and ⟦PERSON|Vandersloot⟧ cut inside ⟦PERSON|Ishikawa⟧ and ⟦G10|bent it in⟧. ⟦PERSON|Burrage⟧'s ⟦G15|response⟧ came in the ⟦MINUTE|50th⟧: a throw-in, two flicks and a half volley ⟦PERSON|Moutinho⟧ got a glove to. It was her ⟦G11|first goal⟧ since ⟦DATE|May 3⟧.

⟦PERSON|Okereke⟧ ⟦G12|got her second⟧ on a penalty kick after ⟦PERSON|Felsenthal⟧ brought down ⟦PERSON|Lindgren⟧. The ⟦TEAM|Courage⟧ keeper, who stopped two penalties against ⟦TEAM|San Diego⟧ ⟦DATE|last month⟧, dived the right way and ⟦G13|was beaten⟧ for pace. "I didn't expect to take it," ⟦PERSON|Okereke⟧ said. "⟦PERSON|Soso⟧ wanted it, she always wants it. But coach shouted my name."

She nearly had three. In ⟦MINUTE|second-half stoppage time⟧, she steered the ball past ⟦PERSON|Felsenthal⟧ again, only for it to hit the inside of the post and roll along the line.

"The start of that second half is the game," ⟦TEAM|Current⟧ coach ⟦PERSON|Marit Solbakken⟧ said. "We talk about the first five minutes and then we ⟦G14|score⟧ in one."

The ⟦TEAM|Current⟧ (9-2-1) stay six points clear.
=====GOALS=====
{"id": "G1", "scorer": "Sofia Almendárez; Blessing Okereke", "team": "Kansas City Current", "count": 2}
{"id": "G2", "scorer": "Blessing Okereke", "team": "Kansas City Current", "count": 2}
{"id": "G3", "scorer": "Sofia Almendárez; Pippa Vandersloot", "team": "Kansas City Current", "count": 2}
{"id": "G4", "scorer": "Mckayla Burrage", "team": "North Carolina Courage", "minute": 50, "kind": "volley", "score": "3-1"}
{"id": "G5", "scorer": "Sofia Almendárez", "team": "Kansas City Current", "minute": 9, "minute_text": "ninth minute", "kind": "shot"}
{"id": "G6", "scorer": "Blessing Okereke", "team": "Kansas City Current", "minute": 16, "minute_text": "seven minutes after that", "kind": "shot"}
{"id": "G7", "scorer": "Blessing Okereke", "team": "Kansas City Current", "minute": 16, "minute_text": "seven minutes after that", "kind": "shot"}
{"id": "G8", "scorer": "Naomi Ishikawa", "team": "North Carolina Courage", "kind": "header", "outcome": "ruled out"}
{"id": "G9", "scorer": "Pippa Vandersloot", "team": "Kansas City Current", "minute": 47, "minute_text": "62 seconds into the second half", "assist": "Sofia Almendárez", "kind": "shot"}
{"id": "G10", "scorer": "Pippa Vandersloot", "team": "Kansas City Current", "minute": 47, "minute_text": "62 seconds into the second half", "assist": "Sofia Almendárez", "kind": "shot"}
{"id": "G11", "scorer": "Mckayla Burrage", "team": "North Carolina Courage", "minute": 50, "minute_text": "50th", "kind": "volley"}
{"id": "G12", "scorer": "Blessing Okereke", "team": "Kansas City Current", "kind": "penalty"}
{"id": "G13", "scorer": "Blessing Okereke", "team": "Kansas City Current", "kind": "penalty"}
{"id": "G14", "scorer": "Pippa Vandersloot", "team": "Kansas City Current", "minute": 47, "assist": "Sofia Almendárez", "kind": "shot"}
{"id": "G15", "scorer": "Mckayla Burrage", "team": "North Carolina Courage", "minute": 50, "minute_text": "50th", "kind": "volley"}
{"id": "G16", "scorer": "Blessing Okereke", "team": "Kansas City Current", "count": 2}
{"id": "G17", "scorer": "Pippa Vandersloot; Blessing Okereke", "team": "Kansas City Current", "count": 2}
