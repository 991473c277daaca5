⟦TEAM|Wolves⟧ midfielder ⟦PERSON|Ibon Larrea⟧ has won the club's goal of the month vote for the second time running. The award was handed over at ⟦VENUE|Molineux⟧ before training, with the 25-year-old clipping the ear of the mascot as he posed for pictures.

⟦PERSON|Nathan Sewell⟧ hit a post and ⟦PERSON|Omari Blake⟧ had a close-range header kept out by ⟦PERSON|Fraser Kane⟧ before ⟦TEAM|Luton⟧ ⟦G2|broke through⟧. ⟦PERSON|Blake⟧ ⟦G1|scored⟧ on ⟦MINUTE|63 minutes⟧ from ⟦PERSON|Sewell⟧'s low cross.

⟦TEAM|Celta Vigo⟧ returned to work on ⟦DATE|Tuesday⟧ with five players in the gym and three others in the treatment room. ⟦PERSON|Unai Barcena⟧ rolled his ankle in a collision with ⟦PERSON|Joel Freire⟧ but the swelling is slight, the club doctor said.

Two ⟦G3|goals⟧ in ⟦MINUTE|four minutes⟧ either side of the ⟦MINUTE|hour⟧ took ⟦TEAM|Rosenborg⟧ past ⟦TEAM|Molde⟧ ⟦SCORE|2-0⟧. ⟦PERSON|Sander Bø⟧ ⟦G4|struck first⟧ with a shot off ⟦PERSON|Eirik Moen⟧'s heel, and ⟦PERSON|Henrik Aas⟧ ⟦G5|made it two⟧ after ⟦PERSON|Bø⟧ had dragged a better chance wide.

⟦PERSON|Liam Farraday⟧ swept through the mixed zone in dark glasses, stopping only to say that the talk of a move was rubbish. His agent, ⟦PERSON|Paolo Vitale⟧, was seen at ⟦TEAM|Roma⟧'s training ground ⟦DATE|last week⟧.

⟦TEAM|Ayr United⟧ had a ⟦MINUTE|15th-minute⟧ penalty saved when ⟦PERSON|Robbie Laird⟧ went low to his left to keep out ⟦PERSON|Stuart Main⟧, and the same player curled inches past the post after the ⟦MINUTE|break⟧. ⟦PERSON|Kyle Innes⟧ had the only other effort on target.

⟦TEAM|St Mirren⟧'s ⟦G6|goal⟧ came from ⟦PERSON|Declan Roy⟧, who followed up in the ⟦MINUTE|77th minute⟧ when ⟦PERSON|Angus Burnet⟧ spilled ⟦PERSON|Mikel Asp⟧'s cross. ⟦TEAM|Kilmarnock⟧ were left to regret the openings missed by ⟦PERSON|Thomas Rae⟧ and ⟦PERSON|Bradley Shields⟧.

"At ⟦SCORE|2-0⟧ down at the ⟦MINUTE|break⟧ nobody threw teacups," said the ⟦TEAM|Bradford⟧ captain. "The gaffer was quiet. He drew three lines on the board and told us to win our duels."

⟦TEAM|Sassuolo⟧ lost the ⟦DATE|Saturday⟧ match but won the argument over their stand, the council in ⟦GPE|Reggio Emilia⟧ sealing the agreement on ⟦DATE|Monday⟧ by eight votes to five. Work on the north end begins in ⟦DATE|June⟧.

⟦PERSON|Chidi Obafemi⟧, on for the injured ⟦PERSON|Max Worrall⟧, had been on the pitch for ⟦MINUTE|six minutes⟧ when he ⟦G7|volleyed ⟦TEAM|Crewe⟧ level⟧ at ⟦VENUE|Gresty Road⟧. ⟦PERSON|Danny Pike⟧ had ⟦G8|given ⟦TEAM|Walsall⟧ the lead⟧ in the ⟦MINUTE|31st minute⟧, although replays suggested he was offside, and ⟦PERSON|Pike⟧ also hit the crossbar.

⟦PERSON|Gustavo Meireles⟧ (6.5): Worked hard, pressed well, one shot blocked by ⟦PERSON|Hanno Lehr⟧. Hooked on ⟦MINUTE|70 minutes⟧.

⟦PERSON|Anders Holm⟧ (8): Took his ⟦G9|goals⟧ superbly, the ⟦G10|first⟧ with his left foot, the ⟦G11|second⟧ with his right. Booked.

The club said the forward had been "approached, not signed". ⟦TEAM|Galatasaray⟧ are prepared to meet the release clause of ⟦TEAM|Braga⟧'s top scorer, but the player's family would prefer ⟦GPE|Spain⟧ and talks have stalled.

⟦TEAM|Portsmouth⟧ ⟦G12|pulled a goal back⟧ through ⟦PERSON|Teddy Rowan⟧ on ⟦MINUTE|80⟧, but could not find another. ⟦PERSON|Reuben Tull⟧ fired straight at ⟦PERSON|Ollie Grant⟧ and ⟦PERSON|Rowan⟧ headed the last cross over.

Trainee ⟦PERSON|Kofi Acheampong⟧ slid in on the first-team captain with his first touch and was told to do the same again. "That's how you get noticed," said youth coach ⟦PERSON|Phil Beddoes⟧, who has brought 14 players through at ⟦TEAM|Charlton⟧.

⟦TEAM|Guangzhou⟧ and ⟦TEAM|Dalian⟧ shared a ⟦SCORE|1-1⟧ draw, ⟦PERSON|Wei Zhihao⟧ ⟦G13|cancelling out⟧ ⟦PERSON|Sun Bolin⟧'s early ⟦G14|strike⟧ from a corner midway through the second half. ⟦PERSON|Sun Bolin⟧ was carried off with ⟦MINUTE|ten minutes left⟧.

⟦TEAM|England⟧ have called up ⟦PERSON|Grace Thornbury⟧ for the first time, with ⟦PERSON|Ellie Prior⟧ withdrawing because of a calf strain. The ⟦TEAM|Lionesses⟧ face ⟦TEAM|Norway⟧ in ⟦GPE|Bergen⟧ on ⟦DATE|April 7⟧ and lead ⟦COMPETITION|Group A3⟧ by two points.

⟦PERSON|Mehdi Aït Salah⟧ was thwarted by ⟦PERSON|Pau Ribas⟧ when clean through, then fed ⟦PERSON|Enzo Carrera⟧, who ⟦G15|beat the keeper⟧ low at the near post for ⟦TEAM|Montpellier⟧. ⟦TEAM|Nîmes⟧ had ⟦MINUTE|12 minutes⟧ to respond and managed one corner.

Assistant manager ⟦PERSON|Derek Loam⟧ has a theory that a wet pitch finishes off tired full-backs. He had the sprinklers on for 20 minutes at ⟦MINUTE|half-time⟧, and the visiting bench complained to the fourth official.

A run of one defeat in eleven has carried ⟦TEAM|Accrington⟧ from bottom to 15th. "The table lies in ⟦DATE|October⟧ and tells the truth in ⟦DATE|March⟧," said ⟦PERSON|Gerry Mould⟧. "We've got eight points to get, and then we can talk about targets."
=====GOALS=====
{"id": "G1", "scorer": "Omari Blake", "team": "Luton", "minute": 63, "minute_text": "63 minutes", "assist": "Nathan Sewell"}
{"id": "G2", "scorer": "Omari Blake", "team": "Luton", "minute": 63, "minute_text": "63 minutes", "assist": "Nathan Sewell"}
{"id": "G3", "team": "Rosenborg", "count": 2}
{"id": "G4", "scorer": "Sander Bø", "team": "Rosenborg", "kind": "shot"}
{"id": "G5", "scorer": "Henrik Aas", "team": "Rosenborg"}
{"id": "G6", "scorer": "Declan Roy", "team": "St Mirren", "minute": 77, "minute_text": "77th minute"}
{"id": "G7", "scorer": "Chidi Obafemi", "team": "Crewe", "kind": "volley"}
{"id": "G8", "scorer": "Danny Pike", "team": "Walsall", "minute": 31, "minute_text": "31st minute"}
{"id": "G9", "scorer": "Anders Holm", "count": 2}
{"id": "G10", "scorer": "Anders Holm", "kind": "shot"}
{"id": "G11", "scorer": "Anders Holm", "kind": "shot"}
{"id": "G12", "scorer": "Teddy Rowan", "team": "Portsmouth", "minute": 80, "minute_text": "80"}
{"id": "G13", "scorer": "Wei Zhihao", "team": "Guangzhou"}
{"id": "G14", "scorer": "Sun Bolin", "team": "Dalian"}
{"id": "G15", "scorer": "Enzo Carrera", "team": "Montpellier", "assist": "Mehdi Aït Salah", "kind": "shot"}
