⟦PERSON|Hjelm⟧ ⟦G1|does it again⟧ for ⟦TEAM|City⟧
It has become a habit. For the third home game in succession ⟦TEAM|Norwich City⟧ needed ⟦PERSON|Lucas Hjelm⟧ to come off the bench and sort it out, and for the third home game in succession he did.
The ⟦NORP|Swede⟧, 32 ⟦DATE|next month⟧, ⟦G2|equalised⟧ with his second touch and ⟦G3|won it⟧ with about his ninth as ⟦TEAM|Bristol City⟧ were beaten ⟦SCORE|2-1⟧ at ⟦VENUE|Carrow Road⟧.
The game was drifting away from the ⟦TEAM|Canaries⟧ when their manager, ⟦PERSON|Martin Hesketh⟧, turned round and pointed at the veteran. They had been second best since the ⟦MINUTE|interval⟧, and they had ⟦G4|fallen behind⟧. A cross by ⟦PERSON|Pape Ndiaye⟧ was defended badly, the second one from the same player wasn't defended at all, and ⟦PERSON|Charlie Wakeling⟧ had the freedom of the six-yard box to ⟦G5|nod in⟧.
⟦PERSON|Hesketh⟧'s side had chances of their own. ⟦PERSON|Eddie Nairn⟧ drove against ⟦PERSON|Kostas Vlahos⟧'s legs, ⟦PERSON|Jimmy Stanger⟧ bounced a header into the ground and over, and there was a goal-line clearance by ⟦PERSON|Aaron Thistlewood⟧ from ⟦PERSON|Palmer-Reid⟧ that nobody in the stand behind quite believed.
But it was ⟦PERSON|Hjelm⟧ who made the breakthrough. ⟦PERSON|Dwight Palmer-Reid⟧ turned inside, hit it hard and low across the box, and there he was. The ⟦G6|second⟧ was even more typical, the forward losing his man at a throw-in, of all things, and ⟦G7|shooting through ⟦PERSON|Vlahos⟧⟧, whom he had beaten in this fixture ⟦DATE|last season⟧ as well.
"I am not clever, I only go where the ball goes," said ⟦PERSON|Hjelm⟧.
⟦PERSON|Gethin Rosser⟧, making his 200th appearance for ⟦TEAM|Bristol City⟧, thought the ⟦G8|winner⟧ offside. "He's a yard off for me. Nobody put their flag up."
⟦FURNITURE|Scorers: Wakeling 63, Hjelm 75, 90+2. Attendance 25,917.⟧
⟦FURNITURE|Related: Canaries ratings as Hjelm rescues City | Hesketh: I told you so | Ashton Gate next for Rovers⟧
=====GOALS=====
{"id": "G1", "scorer": "Lucas Hjelm", "team": "Norwich", "count": 2}
{"id": "G2", "scorer": "Lucas Hjelm", "team": "Norwich", "minute": 75, "assist": "Dwight Palmer-Reid"}
{"id": "G3", "scorer": "Lucas Hjelm", "team": "Norwich", "minute": 90, "added": 2}
{"id": "G4", "scorer": "Charlie Wakeling", "team": "Bristol City", "minute": 63, "kind": "header", "assist": "Pape Ndiaye"}
{"id": "G5", "scorer": "Charlie Wakeling", "team": "Bristol City", "minute": 63, "kind": "header", "assist": "Pape Ndiaye"}
{"id": "G6", "scorer": "Lucas Hjelm", "team": "Norwich", "minute": 90, "added": 2}
{"id": "G7", "scorer": "Lucas Hjelm", "team": "Norwich", "minute": 90, "added": 2}
{"id": "G8", "scorer": "Lucas Hjelm", "team": "Norwich", "minute": 90, "added": 2}
