⟦TEAM|Everton Women⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Aston Villa Women⟧: ⟦PERSON|Hallgrímsdóttir⟧ ⟦G1|goal⟧ earns first win
⟦FURNITURE|WOMEN'S SUPER LEAGUE | WALTON HALL PARK⟧
⟦PERSON|Birna Hallgrímsdóttir⟧'s ⟦MINUTE|39th-minute⟧ ⟦G2|volley⟧ handed ⟦TEAM|Everton⟧ their first ⟦COMPETITION|Women's Super League⟧ win of the season at the seventh attempt.
The ⟦NORP|Icelandic⟧ forward, signed from ⟦TEAM|Breiðablik⟧ in ⟦DATE|July⟧, ⟦G3|connected sweetly⟧ with a clearance by ⟦PERSON|Kayleigh Ruane⟧ to give the ⟦TEAM|Toffees⟧ victory over a ⟦TEAM|Villa⟧ side who had two ⟦G4|goals⟧ ruled out.
The ⟦G5|first⟧ of those, on ⟦MINUTE|18 minutes⟧, came when ⟦PERSON|Daphne Adjei-Smith⟧ ⟦G6|stabbed home⟧ from a yard, only for the assistant to spot that ⟦PERSON|Ruane⟧ had been offside in the build-up.
⟦TEAM|Everton⟧ had ⟦PERSON|Katja Mikkonen⟧ to thank for keeping ⟦PERSON|Adjei-Smith⟧ out with her shoulder soon after. ⟦PERSON|Hallgrímsdóttir⟧ had the ball taken off her toe as she shaped to finish, and ⟦PERSON|Lucy Brindle⟧ hit a first-time effort over.
The ⟦G7|goal⟧ lifted the home crowd. ⟦PERSON|Brindle⟧ almost added a second ⟦MINUTE|two minutes later⟧, her free-kick tipped against the bar by ⟦PERSON|Sian Rhoden⟧.
⟦TEAM|Villa⟧ claimed a penalty when ⟦PERSON|Miriam Sandoval-Vega⟧ tangled with ⟦PERSON|Paula Kirsch⟧ on ⟦MINUTE|57⟧. ⟦PERSON|Ruane⟧ had a header saved, and on ⟦MINUTE|74⟧ ⟦PERSON|Sandoval-Vega⟧ ⟦G8|swept the ball past ⟦PERSON|Mikkonen⟧⟧, but a handball by ⟦PERSON|Adjei-Smith⟧ was seen.
⟦PERSON|Kirsch⟧ then needlessly conceded a free-kick in the ⟦MINUTE|final minute⟧. ⟦PERSON|Ruane⟧'s delivery was cleared by ⟦PERSON|Brindle⟧ and that was that.
"I told them one goal would be enough," said ⟦TEAM|Everton⟧ manager ⟦PERSON|Jo Fairclough⟧. "To be fair it should've been three."
⟦TEAM|Everton⟧ move off the bottom, above ⟦TEAM|Leicester⟧.
=====GOALS=====
{"id": "G1", "scorer": "Birna Hallgrímsdóttir", "team": "Everton", "minute": 39, "kind": "volley"}
{"id": "G2", "scorer": "Birna Hallgrímsdóttir", "team": "Everton", "minute": 39, "minute_text": "39th-minute", "kind": "volley"}
{"id": "G3", "scorer": "Birna Hallgrímsdóttir", "team": "Everton", "minute": 39, "kind": "volley"}
{"id": "G4", "team": "Aston Villa", "outcome": "ruled out", "count": 2}
{"id": "G5", "scorer": "Daphne Adjei-Smith", "team": "Aston Villa", "minute": 18, "minute_text": "18 minutes", "kind": "shot", "outcome": "ruled out"}
{"id": "G6", "scorer": "Daphne Adjei-Smith", "team": "Aston Villa", "minute": 18, "minute_text": "18 minutes", "kind": "shot", "outcome": "ruled out"}
{"id": "G7", "scorer": "Birna Hallgrímsdóttir", "team": "Everton", "minute": 39, "kind": "volley"}
{"id": "G8", "scorer": "Miriam Sandoval-Vega", "team": "Aston Villa", "minute": 74, "minute_text": "74", "outcome": "ruled out"}
