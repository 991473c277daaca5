⟦TEAM|Netherlands⟧ stun ⟦TEAM|Argentina⟧ with two ⟦G1|strikes⟧ in ⟦MINUTE|stoppage time⟧

The ⟦TEAM|Netherlands⟧ were heading out of the ⟦COMPETITION|World Cup⟧ before two ⟦G2|goals⟧ in ⟦MINUTE|stoppage time⟧, by ⟦PERSON|Quincy Landveld⟧ and ⟦PERSON|Daan Roelofs⟧, turned a ⟦SCORE|1-0⟧ deficit into a ⟦SCORE|2-1⟧ victory over ⟦TEAM|Argentina⟧ in the last 16.

⟦TEAM|Argentina⟧ had ⟦G3|led⟧ through ⟦PERSON|Lucas Tavella⟧ from the ⟦MINUTE|39th minute⟧ and had not looked like losing it.

The early exchanges were scrappy. ⟦PERSON|Sven Overmars-Kok⟧ sliced a shot wide in the seventh minute, ⟦PERSON|Bruno Alcaraz⟧ shot over, and there were two yellow cards before the quarter-hour, for ⟦PERSON|Ruud Pelkman⟧ and ⟦PERSON|Fermín Orbegozo⟧. The latter's free-kick, when one came, was held by ⟦PERSON|Willem Hendrikse⟧.

⟦PERSON|Hendrikse⟧ had a part in the ⟦G4|opening goal⟧. His throw to ⟦PERSON|Tygo van Beek⟧ was a hard one, the defender's first touch was poor and ⟦PERSON|Ramiro Escudero⟧ got a foot in. ⟦PERSON|Nahuel Giordano⟧ had the first shot, which came off the post. ⟦PERSON|Tavella⟧ was on hand to ⟦G5|convert⟧ the rebound with the side of his foot, for his 30th international ⟦G6|goal⟧.

⟦TEAM|Oranje⟧ were flat. ⟦PERSON|Landveld⟧, sent on for ⟦PERSON|Pelkman⟧ at the ⟦MINUTE|interval⟧, was booked on ⟦MINUTE|52⟧. Two efforts by ⟦PERSON|Roelofs⟧ were saved and a third went wide. For ⟦TEAM|Argentina⟧, ⟦PERSON|Giordano⟧ had the ball in the net in the ⟦MINUTE|66th minute⟧, a looping ⟦G7|header⟧ from a corner, but the linesman said it had gone out of play in flight.

With ⟦MINUTE|20 minutes left⟧ the ⟦NORP|Dutch⟧ coach sent on a third central striker. ⟦PERSON|Landveld⟧ moved to the wing, where he found room; he cut in on ⟦MINUTE|80⟧, shot, and ⟦PERSON|Alcaraz⟧, on the line, blocked it with his thigh.

Four minutes of ⟦MINUTE|added time⟧ had been announced, and it was in the second of them, or ⟦MINUTE|90+2⟧ on the screen, that they ⟦G8|levelled⟧. ⟦PERSON|Hendrikse⟧ launched it, ⟦PERSON|Overmars-Kok⟧ beat ⟦PERSON|Orbegozo⟧ in the air and ⟦PERSON|Landveld⟧ took one touch on his chest before ⟦G9|thumping it in⟧, the goalkeeper not moving.

The ⟦G10|equaliser⟧ was still being celebrated when the ⟦G11|winner⟧ followed. ⟦TEAM|Argentina⟧ kicked off and lost it. ⟦PERSON|Van Beek⟧, he of the poor touch, hit a ball into the corner; ⟦PERSON|Overmars-Kok⟧ hooked it back, and ⟦PERSON|Roelofs⟧, on the penalty spot, ⟦G12|volleyed it through⟧ a wall of legs.

⟦MINUTE|Ninety-four minutes and 40 seconds⟧ had been played.

"We ⟦G13|got ourselves level⟧ with a long ball, and why not?" said the ⟦NORP|Dutch⟧ coach. "I hear it was lucky. Their ⟦G14|goal⟧ was lucky, it hits the post and falls. The ⟦G15|second one⟧ is class. He has these moments, when everybody's finished he starts."

His opposite number was not in the mood. "You can't ⟦G16|concede two⟧ in three minutes at this level," he said. "Somebody has to foul. We are a team that finishes third in the continent and we don't know how to foul."

⟦PERSON|Roelofs⟧, whose ⟦G17|brace⟧ had seen off ⟦TEAM|Ecuador⟧, will have the chance to do it against ⟦TEAM|Iceland⟧.
=====GOALS=====
{"id": "G1", "scorer": "Quincy Landveld; Daan Roelofs", "team": "Netherlands", "count": 2}
{"id": "G2", "scorer": "Quincy Landveld; Daan Roelofs", "team": "Netherlands", "count": 2}
{"id": "G3", "scorer": "Lucas Tavella", "team": "Argentina", "minute": 39, "assist": "Nahuel Giordano", "kind": "shot", "minute_text": "39th minute"}
{"id": "G4", "scorer": "Lucas Tavella", "team": "Argentina", "minute": 39, "assist": "Nahuel Giordano", "kind": "shot"}
{"id": "G5", "scorer": "Lucas Tavella", "team": "Argentina", "minute": 39, "assist": "Nahuel Giordano", "kind": "shot"}
{"id": "G6", "scorer": "Lucas Tavella", "team": "Argentina", "minute": 39, "assist": "Nahuel Giordano", "kind": "shot"}
{"id": "G7", "scorer": "Nahuel Giordano", "team": "Argentina", "minute": 66, "kind": "header", "outcome": "ruled out", "minute_text": "66th minute"}
{"id": "G8", "scorer": "Quincy Landveld", "team": "Netherlands", "minute": 90, "added": 2, "assist": "Sven Overmars-Kok", "kind": "shot", "minute_text": "90+2"}
{"id": "G9", "scorer": "Quincy Landveld", "team": "Netherlands", "minute": 90, "added": 2, "assist": "Sven Overmars-Kok", "kind": "shot", "minute_text": "90+2", "score": "1-1"}
{"id": "G10", "scorer": "Quincy Landveld", "team": "Netherlands", "minute": 90, "added": 2, "assist": "Sven Overmars-Kok", "kind": "shot"}
{"id": "G11", "scorer": "Daan Roelofs", "team": "Netherlands", "minute": 95, "assist": "Sven Overmars-Kok", "kind": "volley"}
{"id": "G12", "scorer": "Daan Roelofs", "team": "Netherlands", "minute": 95, "assist": "Sven Overmars-Kok", "kind": "volley"}
{"id": "G13", "scorer": "Quincy Landveld", "team": "Netherlands", "minute": 90, "added": 2, "assist": "Sven Overmars-Kok", "kind": "shot"}
{"id": "G14", "scorer": "Lucas Tavella", "team": "Argentina", "minute": 39, "assist": "Nahuel Giordano", "kind": "shot"}
{"id": "G15", "scorer": "Daan Roelofs", "team": "Netherlands", "minute": 95, "assist": "Sven Overmars-Kok", "kind": "volley"}
{"id": "G16", "scorer": "Quincy Landveld; Daan Roelofs", "team": "Netherlands", "count": 2}
{"id": "G17", "scorer": "Daan Roelofs", "team": "Netherlands", "scope": "background", "count": 2}
