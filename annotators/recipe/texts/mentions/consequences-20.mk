PLAYER RATINGS: ⟦PERSON|Emre Karaca⟧ 7, one fine stop at ⟦SCORE|0-0⟧; ⟦PERSON|Joost Bakker⟧ 5, lost ⟦PERSON|Hamdi Slimane⟧ for the ⟦G1|first⟧; ⟦PERSON|Hamdi Slimane⟧ 8, a constant menace, sharp ⟦G2|finish⟧ on ⟦MINUTE|23⟧; ⟦PERSON|Rick Vos⟧ 6, had a shot saved and a free-kick charged down. ⟦TEAM|Sparta Rotterdam⟧ were good value.

⟦PERSON|Hamdi Slimane⟧: three starts, seven shots, no goals, one penalty won, minutes per goal not applicable. ⟦TEAM|Sparta Rotterdam⟧ will hope that the ⟦NORP|Tunisian⟧ settles.

⟦TEAM|Aberdeen⟧ 2 (⟦PERSON|Duk Moraes⟧ 13, ⟦PERSON|Ester Sokler-Bell⟧ 66), ⟦TEAM|Kilmarnock⟧ 0. The ⟦G3|first⟧ was all about ⟦PERSON|Moraes⟧' strength, the ⟦G4|other⟧ a gift from ⟦PERSON|Corrie Docherty⟧.

⟦PERSON|Duk Moraes⟧' strength was all that kept ⟦TEAM|Aberdeen⟧ on the front foot. His turn and shot in the ⟦MINUTE|13th minute⟧ was their best effort and ⟦PERSON|Jon Crossley⟧ saw it late but held it.

The gap ⟦G5|was back to two⟧ when ⟦PERSON|Giorgos Mantas⟧ ⟦G6|rounded off a break begun by ⟦PERSON|Diogo Faria⟧⟧ on ⟦MINUTE|78 minutes⟧, and ⟦TEAM|PAOK⟧'s place in the final was beyond doubt.

The gap at the top was back to two points when ⟦TEAM|Olympiacos⟧ drew at ⟦TEAM|Aris⟧. ⟦PERSON|Giorgos Mantas⟧ could yet be the league's leading marksman for ⟦TEAM|PAOK⟧, though he has not hit the target since ⟦DATE|February⟧.

No sooner had ⟦PERSON|Jed Rowntree⟧ headed against the bar than ⟦TEAM|Chesterfield⟧ ⟦G7|stretched further ahead⟧, ⟦PERSON|Ollie Tansley⟧ running from the halfway line without a challenge.

⟦TEAM|Ukraine⟧ put their hosts to the sword in a 20-minute spell that brought three ⟦G8|goals⟧, two from ⟦PERSON|Mykola Hrytsenko⟧ and one from ⟦PERSON|Bohdan Lysak⟧. ⟦PERSON|Hrytsenko⟧ was substituted a minute after his second.

⟦TEAM|Ukraine⟧ created little in a 20-minute spell with an extra man. ⟦PERSON|Mykola Hrytsenko⟧ forced a corner and ⟦PERSON|Bohdan Lysak⟧ had an attempt stopped, but ⟦TEAM|Malta⟧ did not look like cracking.

At that point ⟦TEAM|Malta⟧ cracked. ⟦PERSON|Ryan Grech-Borg⟧ brought down ⟦PERSON|Serhii Dovbyk-Lys⟧ and ⟦PERSON|Taras Olinyk⟧ ⟦G9|gave ⟦PERSON|Matthew Zammit⟧ no chance⟧ from the spot.

⟦PERSON|Taras Olinyk⟧ had no chance of playing. "From the spot where he was kicked you can still see the bruise," coach ⟦PERSON|Yuriy Vakula⟧ said.

⟦PERSON|Oumar Solet-Kanté⟧ should have had a debut goal for ⟦TEAM|Udinese⟧ but for ⟦PERSON|Andrea Pirrotta⟧'s reflexes. ⟦PERSON|Iker Olabarri⟧ ⟦G10|did have one⟧ for ⟦TEAM|Verona⟧, sliding to ⟦G11|convert⟧ on the ⟦MINUTE|hour⟧ mark.

⟦PERSON|Eilidh Mackie⟧'s twelfth international ⟦G12|goal⟧, and her first in a competitive match, took ⟦TEAM|Scotland⟧ past ⟦TEAM|Serbia⟧. It came from a short corner by ⟦PERSON|Shona Lorimer⟧; ⟦PERSON|Jovana Petrović-Kos⟧ had it covered until it struck ⟦PERSON|Tijana Marić⟧.

⟦PERSON|Eilidh Mackie⟧'s short corner came to nothing and ⟦TEAM|Serbia⟧ broke, but ⟦PERSON|Jovana Petrović-Kos⟧ took too long and ⟦PERSON|Shona Lorimer⟧ got back. ⟦TEAM|Scotland⟧ had 14 corners in all.

In the space of five minutes ⟦TEAM|Pumas⟧ threw it away. ⟦PERSON|Guillermo Ruvalcaba⟧ ⟦G13|pounced on a spill⟧ on ⟦MINUTE|85⟧, ⟦PERSON|Alexis Canelo-Rey⟧ ⟦G14|completed the recovery⟧ on ⟦MINUTE|90⟧ and ⟦TEAM|Toluca⟧ had a point they did not deserve.

⟦PERSON|Alexis Canelo-Rey⟧ completed his recovery from an ankle operation in ⟦GPE|Guadalajara⟧ and trained with ⟦TEAM|Toluca⟧ on ⟦DATE|Wednesday⟧. ⟦PERSON|Guillermo Ruvalcaba⟧ is suspended.

Nothing had come of ⟦PERSON|Stian Rode⟧'s runs on the left until the ⟦MINUTE|57th minute⟧, when he looked up, saw ⟦PERSON|Håkon Berge⟧ and found him with a low cross. ⟦PERSON|Håkon Berge⟧ ⟦G15|said thank you⟧, and ⟦TEAM|Fredrikstad⟧ went top for a night.

⟦PERSON|Håkon Berge⟧ said thank you to the ⟦TEAM|Fredrikstad⟧ supporters with a lap of the ground after his final game. He ⟦G16|scored 88 goals⟧ in ten years.

⟦TEAM|Stevenage⟧ boss ⟦PERSON|Alec Rivett⟧ made a triple change at ⟦SCORE|0-1⟧ and was repaid. ⟦PERSON|Dom Ferrier⟧, one of the three, ⟦G17|had the ball in the net⟧ on ⟦MINUTE|74 minutes⟧; another, ⟦PERSON|Piers Adair⟧, thought he had ⟦G18|won it⟧ on ⟦MINUTE|84⟧, but a flag was raised.

⟦TEAM|Stevenage⟧ boss ⟦PERSON|Alec Rivett⟧ has been repaid for his patience with a new contract. His side have ⟦G19|scored three⟧ in each of their last two home games.
=====GOALS=====
{"id": "G1", "scorer": "Hamdi Slimane", "team": "Sparta Rotterdam", "minute": 23, "minute_text": "23"}
{"id": "G2", "scorer": "Hamdi Slimane", "team": "Sparta Rotterdam", "minute": 23, "minute_text": "23"}
{"id": "G3", "scorer": "Duk Moraes", "team": "Aberdeen", "minute": 13, "minute_text": "13"}
{"id": "G4", "scorer": "Ester Sokler-Bell", "team": "Aberdeen", "minute": 66, "minute_text": "66"}
{"id": "G5", "scorer": "Giorgos Mantas", "team": "PAOK", "minute": 78, "minute_text": "78 minutes", "assist": "Diogo Faria"}
{"id": "G6", "scorer": "Giorgos Mantas", "team": "PAOK", "minute": 78, "minute_text": "78 minutes", "assist": "Diogo Faria"}
{"id": "G7", "scorer": "Ollie Tansley", "team": "Chesterfield"}
{"id": "G8", "scorer": "Mykola Hrytsenko; Bohdan Lysak", "team": "Ukraine", "count": 3}
{"id": "G9", "scorer": "Taras Olinyk", "team": "Ukraine", "kind": "penalty"}
{"id": "G10", "scorer": "Iker Olabarri", "team": "Verona", "minute": 60, "minute_text": "hour"}
{"id": "G11", "scorer": "Iker Olabarri", "team": "Verona", "minute": 60, "minute_text": "hour"}
{"id": "G12", "scorer": "Eilidh Mackie", "team": "Scotland"}
{"id": "G13", "scorer": "Guillermo Ruvalcaba", "team": "Toluca", "minute": 85, "minute_text": "85"}
{"id": "G14", "scorer": "Alexis Canelo-Rey", "team": "Toluca", "minute": 90, "minute_text": "90"}
{"id": "G15", "scorer": "Håkon Berge", "team": "Fredrikstad", "minute": 57, "minute_text": "57th minute", "assist": "Stian Rode"}
{"id": "G16", "scorer": "Håkon Berge", "team": "Fredrikstad", "scope": "background", "count": 88}
{"id": "G17", "scorer": "Dom Ferrier", "team": "Stevenage", "minute": 74, "minute_text": "74 minutes"}
{"id": "G18", "scorer": "Piers Adair", "team": "Stevenage", "minute": 84, "minute_text": "84", "outcome": "ruled out"}
{"id": "G19", "team": "Stevenage", "scope": "background", "count": 6}
