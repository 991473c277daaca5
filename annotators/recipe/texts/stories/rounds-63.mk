⟦COMPETITION|Championship⟧ and ⟦COMPETITION|League Two⟧ ⟦DATE|Tuesday⟧ round-up: late drama at ⟦VENUE|Pride Park⟧, ⟦TEAM|Salford⟧ see red

⟦PERSON|Carlton Morrisey⟧ ⟦G1|converted a ⟦MINUTE|96th-minute⟧ spot-kick⟧ as ⟦TEAM|Derby⟧ ⟦G2|fought back⟧ from two down to draw with ⟦TEAM|Southampton⟧.

⟦PERSON|Léo Scienzo⟧'s ⟦G3|lob⟧, from near the halfway line after ⟦MINUTE|seven minutes⟧, and ⟦PERSON|Finn Azaz-Reilly⟧'s ⟦G4|free-kick⟧, on ⟦MINUTE|41⟧, gave ⟦TEAM|Saints⟧ a lead at the ⟦MINUTE|interval⟧ that they held until ⟦PERSON|Patrick Agyemanson⟧ ⟦G5|struck⟧ with ⟦MINUTE|12 left⟧. ⟦PERSON|Matt Clarkeson⟧ was then felled by ⟦PERSON|Jack Stephensen⟧. ⟦PERSON|Morrisey⟧'s previous penalty, ⟦DATE|last Friday⟧, had been saved.

⟦TEAM|West Brom⟧ beat ⟦TEAM|Stoke⟧ ⟦SCORE|1-0⟧. ⟦PERSON|Isaac Price-Amadi⟧ ⟦G6|scored⟧ from ⟦PERSON|Mikey Johnstown⟧'s lay-off in the ⟦MINUTE|33rd minute⟧; ⟦TEAM|Stoke⟧'s ⟦PERSON|Sorba Thomason⟧ hit the bar. ⟦TEAM|QPR⟧'s ⟦PERSON|Rumarn Burrelle⟧ ⟦G7|got both goals⟧, his 7th and 8th, in a ⟦SCORE|2-0⟧ defeat of ⟦TEAM|Charlton⟧, either side of ⟦MINUTE|half-time⟧.

⟦TEAM|Salford City⟧ had two sent off in a ⟦SCORE|4-1⟧ loss at ⟦TEAM|Gillingham⟧. ⟦PERSON|Bradley Dackworth⟧ (⟦MINUTE|9⟧, ⟦MINUTE|55⟧), ⟦PERSON|Sam Valeson⟧ (⟦MINUTE|61⟧) and substitute ⟦PERSON|Josh Andrewson⟧ (⟦MINUTE|88⟧) ⟦G8|scored⟧ for the ⟦TEAM|Gills⟧. ⟦PERSON|Kadeem Harrisby⟧ had ⟦G9|put ⟦TEAM|Salford⟧ ahead⟧ in the ⟦MINUTE|third minute⟧, with a deflection off ⟦PERSON|Andy Smithers⟧.

⟦TEAM|Chesterfield⟧ are up to second after a ⟦SCORE|3-2⟧ win at ⟦TEAM|Fleetwood⟧, ⟦PERSON|Will Griggson⟧ with the ⟦G10|winner⟧. ⟦PERSON|Ryan Graydonne⟧ had ⟦G11|made it ⟦SCORE|2-2⟧⟧ for ⟦TEAM|Fleetwood⟧, who missed a penalty at ⟦SCORE|0-0⟧, through ⟦PERSON|Mark Helmer⟧. ⟦TEAM|Bromley⟧ and ⟦TEAM|Barrow⟧ ended ⟦SCORE|0-0⟧, and ⟦TEAM|Walsall⟧'s trip to ⟦TEAM|Accrington⟧ was off.
=====GOALS=====
{"id": "G1", "scorer": "Carlton Morrisey", "team": "Derby", "minute": 96, "kind": "penalty", "minute_text": "96th-minute"}
{"id": "G2", "scorer": "Carlton Morrisey; Patrick Agyemanson", "team": "Derby", "count": 2}
{"id": "G3", "scorer": "Léo Scienzo", "team": "Southampton", "minute": 7, "kind": "shot", "minute_text": "seven minutes"}
{"id": "G4", "scorer": "Finn Azaz-Reilly", "team": "Southampton", "minute": 41, "kind": "free kick", "minute_text": "41"}
{"id": "G5", "scorer": "Patrick Agyemanson", "team": "Derby", "minute": 78, "minute_text": "12 left"}
{"id": "G6", "scorer": "Isaac Price-Amadi", "team": "West Brom", "minute": 33, "assist": "Mikey Johnstown", "minute_text": "33rd minute"}
{"id": "G7", "scorer": "Rumarn Burrelle", "team": "QPR", "count": 2}
{"id": "G8", "scorer": "Bradley Dackworth; Sam Valeson; Josh Andrewson", "team": "Gillingham", "count": 4}
{"id": "G9", "scorer": "Kadeem Harrisby", "team": "Salford City", "minute": 3, "minute_text": "third minute"}
{"id": "G10", "scorer": "Will Griggson", "team": "Chesterfield"}
{"id": "G11", "scorer": "Ryan Graydonne", "team": "Fleetwood", "score": "2-2"}
