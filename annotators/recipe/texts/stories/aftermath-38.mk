⟦TEAM|Pachuca⟧ ⟦SCORE|4⟧, ⟦TEAM|Santos Laguna⟧ ⟦SCORE|0⟧: how the ⟦G1|goals⟧ came
A night to forget for ⟦PERSON|Ulises Tovar⟧ and a night to remember for ⟦PERSON|Jhon Mosquera⟧. The former lost the ball for the ⟦G2|first⟧ and was sent off; the latter had a foot in every ⟦G3|goal⟧, three of them as provider, one as finisher.
First ⟦G4|goal⟧. ⟦PERSON|Tovar⟧, ⟦TEAM|Santos⟧'s holding midfielder, tried to turn on the edge of his own area in the ⟦MINUTE|7th minute⟧ with ⟦PERSON|Kevin Saldívar⟧ at his back. ⟦PERSON|Mosquera⟧ joined in, the ball broke, and after ⟦PERSON|Arturo Beltrame⟧ had thrown out a hand to stop the ⟦NORP|Colombian⟧'s shot it was ⟦PERSON|Saldívar⟧ who ⟦G5|followed up⟧.
Second ⟦G6|goal⟧. A free-kick for the ⟦TEAM|Tuzos⟧, ⟦PERSON|Mosquera⟧'s curling delivery, everybody missing it except the man who was hardly trying: ⟦PERSON|Édgar Villalpando⟧ ⟦G7|glanced it home⟧. ⟦NORP|Argentine⟧ goalkeeper ⟦PERSON|Beltrame⟧ said later he'd been unsighted.
"The ⟦G8|second⟧ kills you because you've started to play," he told ⟦ORG|TUDN⟧.
It was true. ⟦TEAM|Santos⟧ had hit the bar through ⟦PERSON|Raúl Zepeda⟧ in the ⟦MINUTE|20th⟧, and ⟦PERSON|Emmanuel Ochoa-Ríos⟧ had missed a one-on-one on the ⟦MINUTE|half-hour⟧.
Third ⟦G9|goal⟧. ⟦PERSON|Tovar⟧'s red card, for a second bookable foul, was followed at once by ⟦TEAM|Pachuca⟧'s best move. ⟦PERSON|Mosquera⟧ to ⟦PERSON|Saldívar⟧, ⟦PERSON|Saldívar⟧ back to ⟦PERSON|Mosquera⟧, a low centre, and ⟦PERSON|Villalpando⟧ ⟦G10|was on hand⟧ again. Ten men, ⟦MINUTE|55 minutes⟧, ⟦SCORE|3-0⟧.
Fourth ⟦G11|goal⟧. ⟦PERSON|Mosquera⟧ finally got ⟦G12|one⟧ for himself. ⟦PERSON|Zepeda⟧ lost it, ⟦PERSON|Saldívar⟧ raced away and his pass was rolled by the ⟦NORP|Colombian⟧ ⟦G13|into the far side of the net⟧.
After that ⟦TEAM|Pachuca⟧ took their foot off the gas. ⟦PERSON|Saldívar⟧ could have had another but dragged it wide.
⟦PERSON|Villalpando⟧'s ⟦G14|two⟧ came in what was only his third start. He has been told to expect a fourth, against ⟦TEAM|Club León⟧ on ⟦DATE|Saturday⟧. "My ⟦G15|header⟧ was luck, my second ⟦G16|goal⟧ was ⟦PERSON|Jhon⟧," he said.
⟦TEAM|Santos⟧ stay bottom of the ⟦COMPETITION|Clausura⟧ table in ⟦COMPETITION|Liga MX⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kevin Saldívar; Édgar Villalpando; Jhon Mosquera", "team": "Pachuca", "count": 4}
{"id": "G2", "scorer": "Kevin Saldívar", "team": "Pachuca", "minute": 7, "kind": "shot"}
{"id": "G3", "scorer": "Kevin Saldívar; Édgar Villalpando; Jhon Mosquera", "team": "Pachuca", "count": 4}
{"id": "G4", "scorer": "Kevin Saldívar", "team": "Pachuca", "minute": 7, "kind": "shot"}
{"id": "G5", "scorer": "Kevin Saldívar", "team": "Pachuca", "minute": 7, "kind": "shot", "minute_text": "7th minute"}
{"id": "G6", "scorer": "Édgar Villalpando", "team": "Pachuca", "assist": "Jhon Mosquera", "kind": "header"}
{"id": "G7", "scorer": "Édgar Villalpando", "team": "Pachuca", "assist": "Jhon Mosquera", "kind": "header"}
{"id": "G8", "scorer": "Édgar Villalpando", "team": "Pachuca", "assist": "Jhon Mosquera", "kind": "header"}
{"id": "G9", "scorer": "Édgar Villalpando", "team": "Pachuca", "minute": 55, "assist": "Jhon Mosquera", "kind": "shot"}
{"id": "G10", "scorer": "Édgar Villalpando", "team": "Pachuca", "minute": 55, "assist": "Jhon Mosquera", "kind": "shot", "minute_text": "55 minutes"}
{"id": "G11", "scorer": "Jhon Mosquera", "team": "Pachuca", "assist": "Kevin Saldívar", "kind": "shot"}
{"id": "G12", "scorer": "Jhon Mosquera", "team": "Pachuca", "assist": "Kevin Saldívar", "kind": "shot"}
{"id": "G13", "scorer": "Jhon Mosquera", "team": "Pachuca", "assist": "Kevin Saldívar", "kind": "shot"}
{"id": "G14", "scorer": "Édgar Villalpando", "team": "Pachuca", "count": 2}
{"id": "G15", "scorer": "Édgar Villalpando", "team": "Pachuca", "assist": "Jhon Mosquera", "kind": "header"}
{"id": "G16", "scorer": "Édgar Villalpando", "team": "Pachuca", "minute": 55, "assist": "Jhon Mosquera", "kind": "shot"}
