'We play like boys for 20 minutes' – ⟦PERSON|Berrueta⟧ angry despite comeback

⟦TEAM|Athletic Bilbao⟧ coach ⟦PERSON|Ignacio Berrueta⟧ said he had shouted himself hoarse in the ⟦VENUE|San Mamés⟧ dressing room as his team ⟦G1|recovered from two goals down⟧ to take a ⟦SCORE|2-2⟧ draw with ⟦TEAM|Valencia⟧.

⟦PERSON|Pablo Teruel⟧ and ⟦PERSON|Vicente Llopis⟧ had ⟦G11|put the visitors in command⟧ within ⟦MINUTE|20 minutes⟧, ⟦PERSON|Teruel⟧ ⟦G2|finishing a move⟧ that began with a misplaced pass by ⟦PERSON|Martín Sarriegi⟧, ⟦PERSON|Llopis⟧ ⟦G3|adding another⟧ from a corner which nobody attacked.

⟦PERSON|Rubén Castroviejo⟧, the ⟦TEAM|Valencia⟧ keeper, then saved well from ⟦PERSON|Jon Etxaniz⟧ and ⟦PERSON|Álex Morcillo⟧ before being beaten by ⟦PERSON|Unax Goitia⟧'s ⟦G4|volley⟧ just after the ⟦MINUTE|interval⟧. The teenager, who replaced ⟦PERSON|Sarriegi⟧ at ⟦MINUTE|half-time⟧, was also involved in the ⟦G5|equaliser⟧: he won the free-kick, in the ⟦MINUTE|77th minute⟧, that ⟦PERSON|Morcillo⟧ ⟦G6|placed inside the post⟧.

"I'm happy with the point and I'm furious," ⟦PERSON|Berrueta⟧ told ⟦ORG|DAZN⟧. "We play like boys for 20 minutes. You can lose a ball, ⟦PERSON|Martín⟧ knows this, but after you lose it you run. The second ⟦G7|goal⟧, I don't want to see again."

Asked about ⟦PERSON|Goitia⟧, he smiled for the first time. "What a kid. The ⟦G8|volley⟧, I would break my ankle. He's been with us in training for three weeks and I should've started him, this one is on me."

⟦PERSON|Goitia⟧, 18, told ⟦ORG|Cadena SER⟧ that he had borrowed the boots he wore from a team-mate. "Mine split in the warm-up. These are one size too big. I'll keep them."

⟦PERSON|Teruel⟧ left the field holding his thigh after an ⟦MINUTE|hour⟧ and will be examined ⟦DATE|today⟧. The ⟦TEAM|Spain⟧ forward has ⟦G9|eight⟧ in ⟦COMPETITION|La Liga⟧ and ⟦TEAM|Valencia⟧ go to ⟦TEAM|Getafe⟧ without a recognised striker if he's out. "It doesn't look good," said his coach. "We had the game in our hand. The ⟦G10|first one we concede⟧, nobody follows the boy. And for the free-kick we're told it's a foul. Fine."

⟦TEAM|Athletic⟧ have drawn four on the bounce, and meet ⟦TEAM|Real Betis⟧ in the ⟦COMPETITION|Copa del Rey⟧ at ⟦DATE|midweek⟧.

⟦FURNITURE|Más noticias en Marca.com⟧
=====GOALS=====
{"id": "G1", "scorer": "Unax Goitia; Álex Morcillo", "team": "Athletic Bilbao", "count": 2}
{"id": "G2", "scorer": "Pablo Teruel", "team": "Valencia", "kind": "shot"}
{"id": "G3", "scorer": "Vicente Llopis", "team": "Valencia", "score": "2-0"}
{"id": "G4", "scorer": "Unax Goitia", "team": "Athletic Bilbao", "kind": "volley"}
{"id": "G5", "scorer": "Álex Morcillo", "team": "Athletic Bilbao", "minute": 77, "kind": "free kick", "minute_text": "77th minute", "score": "2-2"}
{"id": "G6", "scorer": "Álex Morcillo", "team": "Athletic Bilbao", "minute": 77, "kind": "free kick", "minute_text": "77th minute"}
{"id": "G7", "scorer": "Vicente Llopis", "team": "Valencia"}
{"id": "G8", "scorer": "Unax Goitia", "team": "Athletic Bilbao", "kind": "volley"}
{"id": "G9", "scorer": "Pablo Teruel", "team": "Valencia", "count": 8, "scope": "background"}
{"id": "G10", "scorer": "Unax Goitia", "team": "Athletic Bilbao", "kind": "volley"}
{"id": "G11", "scorer": "Pablo Teruel; Vicente Llopis", "team": "Valencia", "count": 2, "minute_text": "20 minutes"}
