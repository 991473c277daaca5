⟦TEAM|Sweden⟧ ⟦SCORE|3-3⟧ ⟦TEAM|France⟧: six ⟦G1|goals⟧, two comebacks and a point each

⟦FURNITURE|Published 21:58 | SVENSKFOTBOLL English desk⟧
⟦PERSON|Stina Ekdahl⟧'s late ⟦G2|equaliser⟧ earned ⟦TEAM|Sweden⟧ a ⟦SCORE|3-3⟧ draw with ⟦TEAM|France⟧ at ⟦VENUE|Gamla Ullevi⟧ in the ⟦COMPETITION|Women's Nations League⟧ after the ⟦NORP|Swedish⟧ women had led by two and then trailed.

⟦FURNITURE|Goals: 1-0 Alva Berglund (8), 2-0 Tilde Nyman (24, pen), 2-1 Lou Tessier (45+1), 2-2 Tessier (57), 2-3 Inès Zaoui (70), 3-3 Ekdahl (86).⟧

The home side ⟦G3|were up and running⟧ early. ⟦PERSON|Delphine Achard⟧ in the ⟦NORP|French⟧ goal was slow to clear with her feet, ⟦PERSON|Ebba Forsell⟧ blocked the kick, and the ball spun to ⟦PERSON|Alva Berglund⟧, who ⟦G4|rolled it home⟧ from 14 yards. The lead was ⟦G5|extended⟧ from the spot: ⟦PERSON|Tilde Nyman⟧, fouled by ⟦PERSON|Camille Rouvière⟧ as she ran on to ⟦PERSON|Forsell⟧'s pass, got up to ⟦G6|take it herself⟧ and gave ⟦PERSON|Achard⟧ no chance.

⟦TEAM|France⟧ had until then created a header over the bar from ⟦PERSON|Inès Zaoui⟧ and nothing else. Before ⟦MINUTE|half-time⟧, though, a ⟦PERSON|Rouvière⟧ free-kick from deep was missed by one and all. ⟦PERSON|Lou Tessier⟧, on the blind side, ⟦G7|cushioned it past⟧ ⟦PERSON|Maja Lundqvist⟧ for her first ⟦G8|goal⟧ in five internationals.

"The ⟦G9|goal⟧ just before the ⟦MINUTE|interval⟧ is what hurts," the ⟦ORG|Swedish FA⟧'s head coach said. "Go in at two and it's another match."

The ⟦NORP|French⟧ were a different team on the resumption. ⟦PERSON|Naïs Coquerel⟧ struck the bar. ⟦PERSON|Zaoui⟧ was stopped by ⟦PERSON|Lundqvist⟧, one on one. Then ⟦PERSON|Wilma Sandahl⟧, caught in possession by ⟦PERSON|Coquerel⟧, could only watch as ⟦PERSON|Zaoui⟧ was put away down the right. Her low centre left ⟦PERSON|Tessier⟧ with the simple task of ⟦G10|drawing her side level⟧.

⟦TEAM|Sweden⟧ thought they had retaken the lead when ⟦PERSON|Berglund⟧'s volley ⟦G11|beat ⟦PERSON|Achard⟧⟧, but she had strayed offside. At the other end the visitors did ⟦G12|take it⟧. ⟦PERSON|Tessier⟧, hungry for a third, shot from an angle; ⟦PERSON|Lundqvist⟧ pushed it out, and ⟦PERSON|Zaoui⟧, with the goal gaping, ⟦G13|thumped it in⟧.

⟦PERSON|Berglund⟧ went off, ⟦PERSON|Ekdahl⟧ came on, and there was a long stretch in which nothing came of a great deal of running. ⟦PERSON|Sandahl⟧ sent a shot from 30 yards whistling past a post with ⟦MINUTE|ten minutes to play⟧. What was needed was a mistake, and ⟦PERSON|Rouvière⟧ made it, under-hitting a pass to her goalkeeper. ⟦PERSON|Ekdahl⟧ ⟦G14|slipped it under⟧ ⟦PERSON|Achard⟧.

There was even time for ⟦PERSON|Lundqvist⟧ to deny ⟦PERSON|Zaoui⟧ in the ⟦MINUTE|sixth minute of added time⟧.

⟦TEAM|France⟧, who had won both of their previous matches without conceding, stay top. ⟦TEAM|Sweden⟧ go to ⟦TEAM|Switzerland⟧ on ⟦DATE|Tuesday⟧ in search of a first win.
=====GOALS=====
{"id": "G1", "scorer": "Alva Berglund; Tilde Nyman; Stina Ekdahl; Lou Tessier; Inès Zaoui", "count": 6}
{"id": "G2", "scorer": "Stina Ekdahl", "team": "Sweden", "minute": 86, "kind": "shot"}
{"id": "G3", "scorer": "Alva Berglund", "team": "Sweden", "minute": 8, "assist": "Ebba Forsell", "kind": "shot"}
{"id": "G4", "scorer": "Alva Berglund", "team": "Sweden", "minute": 8, "assist": "Ebba Forsell", "kind": "shot"}
{"id": "G5", "scorer": "Tilde Nyman", "team": "Sweden", "minute": 24, "kind": "penalty"}
{"id": "G6", "scorer": "Tilde Nyman", "team": "Sweden", "minute": 24, "kind": "penalty"}
{"id": "G7", "scorer": "Lou Tessier", "team": "France", "minute": 45, "added": 1, "assist": "Camille Rouvière"}
{"id": "G8", "scorer": "Lou Tessier", "team": "France", "minute": 45, "added": 1, "assist": "Camille Rouvière"}
{"id": "G9", "scorer": "Lou Tessier", "team": "France", "minute": 45, "added": 1, "assist": "Camille Rouvière"}
{"id": "G10", "scorer": "Lou Tessier", "team": "France", "minute": 57, "assist": "Inès Zaoui", "kind": "shot"}
{"id": "G11", "scorer": "Alva Berglund", "team": "Sweden", "kind": "volley", "outcome": "ruled out"}
{"id": "G12", "scorer": "Inès Zaoui", "team": "France", "minute": 70, "kind": "shot"}
{"id": "G13", "scorer": "Inès Zaoui", "team": "France", "minute": 70, "kind": "shot"}
{"id": "G14", "scorer": "Stina Ekdahl", "team": "Sweden", "minute": 86, "kind": "shot"}
