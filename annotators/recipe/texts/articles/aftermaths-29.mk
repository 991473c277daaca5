⟦PERSON|Camila Duarte-Rey⟧ makes it look easy. It wasn't
⟦FURNITURE|By Jenna Kowalczyk, Staff writer⟧
⟦FURNITURE|Share full article⟧

⟦GPE|KANSAS CITY⟧, ⟦GPE|Mo⟧. — The play that got ⟦PERSON|Camila Duarte-Rey⟧ her 50th club ⟦G1|goal⟧ began, she says, with a mistake by her.

She had come short for a ball from ⟦PERSON|Brianna Stokes⟧, mis-hit the layoff and turned to chase it. By the time the ⟦TEAM|Portland Thorns⟧ worked out that she was not going to get there, she had. A toe, a step to the left and a ⟦G2|shot⟧ inside the near post, and the ⟦TEAM|Current⟧ were on their way to a ⟦SCORE|2-0⟧ win ⟦DATE|Sunday⟧ at ⟦VENUE|CPKC Stadium⟧.

"A bad pass, the best of my career," the ⟦NORP|Colombian⟧ said ⟦DATE|Monday⟧, laughing.

That was in the ⟦MINUTE|31st minute⟧. ⟦PERSON|Alexis Whitfield⟧ ⟦G3|added another⟧ after the ⟦MINUTE|break⟧, from the rebound when ⟦PERSON|Duarte-Rey⟧'s own attempt had struck the post, and ⟦TEAM|Kansas City⟧ is back atop the ⟦COMPETITION|NWSL⟧ standings.

It has been an odd season for the 27-year-old. She did not score in its first seven matches, in which she hit the woodwork four times and had two ⟦G4|goals⟧ taken off the board by the video assistant. Then she ⟦G5|scored four⟧ in a night against the ⟦TEAM|Houston Dash⟧ in ⟦DATE|June⟧. She has ⟦G6|scored⟧ in every home game since, and her total of ⟦G7|15⟧ is two behind the league leader, ⟦PERSON|Temwa Phiri-Banda⟧ of the ⟦TEAM|Wave⟧.

The ⟦NORP|Malawian⟧, who has ⟦G8|found the net⟧ nine times from outside the box, was asked about the race on ⟦DATE|Friday⟧. "I like her a lot but I'd like to beat her," she said.

⟦PERSON|Duarte-Rey⟧ came up with ⟦TEAM|Atlético Nacional⟧ in ⟦GPE|Medellín⟧, where she played with boys until the federation stopped it. She made her senior debut at 16 and ⟦G9|scored⟧ with her first touch, a penalty in the ⟦COMPETITION|Copa Libertadores Femenina⟧. ⟦TEAM|Levante⟧ brought her to ⟦GPE|Spain⟧ and it was there she began to play as a center forward. She had seven ⟦G10|goals⟧ in her first ⟦COMPETITION|Liga F⟧ campaign, then 12, then 18.

The one people know is from the ⟦DATE|2023⟧ ⟦COMPETITION|World Cup⟧. ⟦TEAM|Colombia⟧ was losing when she picked the ball up on halfway, ran past three players and ⟦G11|chipped the goalkeeper⟧ from 20 yards. The game was lost anyway, ⟦SCORE|3-2⟧.

"My father has it on a T-shirt," she said.

⟦TEAM|Kansas City⟧ paid a reported $900,000 for her in ⟦DATE|March⟧ of ⟦DATE|last season⟧. Coach ⟦PERSON|Dana Kozak⟧ said that she was never worried by the slow start. "You look at the numbers, she was getting the chances. We told her the finish is the last thing that comes back."

What ⟦PERSON|Kozak⟧ values as much is the rest. ⟦PERSON|Naomi Ferrante⟧, the goalkeeper, who ⟦G12|was beaten⟧ only twice in ⟦DATE|July⟧, said the forward is the first defender. On ⟦DATE|Sunday⟧ she blocked a volley by ⟦PERSON|Shea Lockridge⟧ in her own six-yard box, then threw herself in front of another.

⟦TEAM|Portland⟧ coach ⟦PERSON|Marta Iglesias-Paz⟧ had seen the 50th coming. "We showed them on video: never leave her, even if the ball is lost. And we left her. The ⟦G13|goal⟧ killed us because we had been the better side until then."

It was true enough. ⟦PERSON|Kiki Rasmussen⟧ had gone close with a free kick and ⟦PERSON|Tori Vandermeer⟧ had a header tipped onto the bar.

The ⟦TEAM|Current⟧ plays at ⟦TEAM|Gotham FC⟧ on ⟦DATE|Saturday⟧. ⟦PERSON|Whitfield⟧, an ⟦NORP|American⟧ who also wears ⟦ORG|Nike⟧ boots with her daughter's name on them, was asked what she would do if a ⟦PERSON|Phiri-Banda⟧-style shot came to her. "Give it to ⟦PERSON|Camila⟧," she said.
⟦FURNITURE|More on women's soccer⟧
⟦FURNITURE|Sign up for The Breakaway newsletter⟧
=====GOALS=====
{"id": "G1", "scorer": "Camila Duarte-Rey", "team": "Current", "minute": 31, "kind": "shot"}
{"id": "G2", "scorer": "Camila Duarte-Rey", "team": "Current", "minute": 31, "kind": "shot"}
{"id": "G3", "scorer": "Alexis Whitfield", "team": "Current", "kind": "shot"}
{"id": "G4", "scorer": "Camila Duarte-Rey", "team": "Kansas City", "count": 2, "outcome": "ruled out", "scope": "background"}
{"id": "G5", "scorer": "Camila Duarte-Rey", "team": "Current", "count": 4, "scope": "background"}
{"id": "G6", "scorer": "Camila Duarte-Rey", "team": "Current", "scope": "background"}
{"id": "G7", "scorer": "Camila Duarte-Rey", "team": "Current", "count": 15, "scope": "background"}
{"id": "G8", "scorer": "Temwa Phiri-Banda", "team": "Wave", "count": 9, "scope": "background"}
{"id": "G9", "scorer": "Camila Duarte-Rey", "team": "Atlético Nacional", "kind": "penalty", "scope": "background"}
{"id": "G10", "scorer": "Camila Duarte-Rey", "team": "Levante", "count": 7, "scope": "background"}
{"id": "G11", "scorer": "Camila Duarte-Rey", "team": "Colombia", "kind": "shot", "scope": "background"}
{"id": "G12", "count": 2, "scope": "background"}
{"id": "G13", "scorer": "Camila Duarte-Rey", "team": "Current", "minute": 31, "kind": "shot"}
