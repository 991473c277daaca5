⟦TEAM|Salford City⟧ ⟦SCORE|1-3⟧ ⟦TEAM|Walsall⟧: ⟦TEAM|Saddlers⟧ off and running under ⟦PERSON|Petrie⟧

⟦TEAM|Walsall⟧ ⟦G1|struck three times⟧ in the second half to come from behind at ⟦VENUE|Moor Lane⟧ and hand ⟦PERSON|Gregor Petrie⟧ a win in his first match in charge.

⟦TEAM|Salford⟧ ⟦G16|had the lead⟧ at the ⟦MINUTE|break⟧ through ⟦PERSON|Bobby Threlfall⟧, but ⟦PERSON|Jaheim Coker-Williams⟧ ⟦G2|equalised⟧, an ⟦G3|own goal⟧ by the unlucky ⟦PERSON|Niall Deegan⟧ edged the visitors ⟦G4|in front⟧ and ⟦PERSON|Tyreke Mensah⟧ ⟦G5|wrapped up the points⟧ deep in ⟦MINUTE|added time⟧.

⟦PERSON|Petrie⟧, appointed on ⟦DATE|Thursday⟧, could hardly have asked for a worse beginning. In the ⟦MINUTE|third minute⟧ goalkeeper ⟦PERSON|Harrison Toulson⟧ slipped with the ball at his feet and ⟦PERSON|Threlfall⟧ was in, but with the net gaping the striker hit the post. ⟦TEAM|Salford⟧ kept at it. ⟦PERSON|Deegan⟧'s free-kick fizzed past the angle, and ⟦PERSON|Toulson⟧ made amends by turning over a ⟦PERSON|Lenny Rustin⟧ header from close in.

The hosts ⟦G17|were up and running⟧ in the ⟦MINUTE|27th minute⟧. ⟦PERSON|Luke Abelard⟧'s ball over the top caught ⟦TEAM|Walsall⟧ square, ⟦PERSON|Threlfall⟧ beat ⟦PERSON|Evan Marchetti⟧ for pace and, with ⟦PERSON|Toulson⟧ neither coming nor staying, he ⟦G6|dinked it⟧ inside the far upright.

⟦TEAM|Walsall⟧'s only effort of note in the first half was ⟦PERSON|Coker-Williams⟧'s snapshot, held by ⟦PERSON|Tom Aspinwall⟧. ⟦PERSON|Petrie⟧ took off ⟦PERSON|Rory Kinsella⟧ at the ⟦MINUTE|interval⟧, pushing ⟦PERSON|Mensah⟧ inside, and within ⟦MINUTE|five minutes⟧ of the second half they ⟦G7|were back on terms⟧. ⟦PERSON|Mensah⟧ backheeled for ⟦PERSON|Marchetti⟧, his cross was missed by ⟦PERSON|Deegan⟧ and ⟦PERSON|Coker-Williams⟧ ⟦G8|buried his header⟧. His previous ⟦G9|goal⟧, against ⟦TEAM|Crewe⟧, was as long ago as ⟦DATE|October⟧.

⟦PERSON|Threlfall⟧ could have had a second when ⟦PERSON|Abelard⟧ picked him out again, but ⟦PERSON|Toulson⟧ saved. And then the ⟦TEAM|Ammies⟧ caved in. From ⟦PERSON|Mensah⟧'s corner on ⟦MINUTE|74 minutes⟧ ⟦PERSON|Coker-Williams⟧ headed towards goal, ⟦PERSON|Aspinwall⟧ had it covered and ⟦PERSON|Deegan⟧, attempting to hack clear, ⟦G10|smashed it into the roof of his own net⟧. He had been voted man of the match by the sponsors three minutes earlier.

⟦PERSON|Rustin⟧ saw a volley cleared off the line by ⟦PERSON|Marchetti⟧ as ⟦TEAM|Salford⟧ looked for parity, and ⟦PERSON|Threlfall⟧ ⟦G18|turned in⟧ the loose ball only to find himself flagged, the ⟦G11|goal⟧ chalked off and his name in the book for saying so. Four minutes into ⟦MINUTE|stoppage time⟧, with ⟦PERSON|Aspinwall⟧ up for a corner, ⟦PERSON|Mensah⟧ ran from his own half with nobody for company and ⟦G12|rolled the ball in⟧.

⟦PERSON|Petrie⟧ told the club website: "I said to them at ⟦MINUTE|half-time⟧, you get ⟦G13|one⟧ and they'll wobble. Then we get a stroke of luck for ⟦G14|the second⟧, but I thought we'd earned that. I've been in a job two days and I'm exhausted."

⟦TEAM|Salford⟧ boss ⟦PERSON|Kevin Dargan⟧: "We ⟦G15|get ourselves a goal up⟧ and then we stop. I've no explanation for it."
=====GOALS=====
{"id": "G1", "scorer": "Jaheim Coker-Williams; Niall Deegan; Tyreke Mensah", "team": "Walsall", "count": 3}
{"id": "G2", "scorer": "Jaheim Coker-Williams", "team": "Walsall", "minute": 50, "assist": "Evan Marchetti", "kind": "header"}
{"id": "G3", "scorer": "Niall Deegan", "team": "Walsall", "minute": 74, "kind": "own goal"}
{"id": "G4", "scorer": "Niall Deegan", "team": "Walsall", "minute": 74, "kind": "own goal"}
{"id": "G5", "scorer": "Tyreke Mensah", "team": "Walsall", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G6", "scorer": "Bobby Threlfall", "team": "Salford", "minute": 27, "minute_text": "27th minute", "assist": "Luke Abelard", "kind": "shot"}
{"id": "G7", "scorer": "Jaheim Coker-Williams", "team": "Walsall", "minute": 50, "minute_text": "five minutes", "assist": "Evan Marchetti", "kind": "header"}
{"id": "G8", "scorer": "Jaheim Coker-Williams", "team": "Walsall", "minute": 50, "minute_text": "five minutes", "assist": "Evan Marchetti", "kind": "header"}
{"id": "G9", "scorer": "Jaheim Coker-Williams", "team": "Walsall", "scope": "background"}
{"id": "G10", "scorer": "Niall Deegan", "team": "Walsall", "minute": 74, "minute_text": "74 minutes", "kind": "own goal"}
{"id": "G11", "scorer": "Bobby Threlfall", "team": "Salford", "kind": "shot", "outcome": "ruled out"}
{"id": "G12", "scorer": "Tyreke Mensah", "team": "Walsall", "minute": 90, "added": 4, "minute_text": "Four minutes into stoppage time", "kind": "shot"}
{"id": "G13", "scorer": "Jaheim Coker-Williams", "team": "Walsall", "minute": 50, "assist": "Evan Marchetti", "kind": "header"}
{"id": "G14", "scorer": "Niall Deegan", "team": "Walsall", "minute": 74, "kind": "own goal"}
{"id": "G15", "scorer": "Bobby Threlfall", "team": "Salford", "minute": 27, "assist": "Luke Abelard", "kind": "shot"}
{"id": "G16", "scorer": "Bobby Threlfall", "team": "Salford", "minute": 27, "assist": "Luke Abelard", "kind": "shot"}
{"id": "G17", "scorer": "Bobby Threlfall", "team": "Salford", "minute": 27, "minute_text": "27th minute", "assist": "Luke Abelard", "kind": "shot"}
{"id": "G18", "scorer": "Bobby Threlfall", "team": "Salford", "kind": "shot", "outcome": "ruled out"}
