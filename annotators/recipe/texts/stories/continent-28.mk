Late ⟦G1|double⟧ by ⟦TEAM|Sporting CP⟧ leaves ⟦TEAM|Eintracht⟧ on the brink

⟦TEAM|Sporting CP⟧ got the better of ⟦TEAM|Eintracht Frankfurt⟧ ⟦SCORE|3-1⟧ in the ⟦COMPETITION|Champions League⟧ thanks to two ⟦G2|goals⟧ in the last eight minutes, by ⟦PERSON|Francisco Galvão⟧ and the ⟦NORP|Danish⟧ defender ⟦PERSON|Malthe Overgaard⟧.

⟦PERSON|Galvão⟧ had ⟦G3|opened the scoring⟧ in the first half, and ⟦PERSON|Hugo Lachmann⟧ ⟦G4|equalised⟧ in the second.

On a damp evening at the ⟦VENUE|Estádio José Alvalade⟧ the first sight of goal was ⟦TEAM|Frankfurt⟧'s. ⟦PERSON|Lachmann⟧ headed on a goal kick and ⟦PERSON|Jesper Nybråten⟧ forced ⟦PERSON|Rui Corte⟧ into a low save after five minutes. ⟦TEAM|Sporting⟧ took a while to warm to the task but ⟦PERSON|Overgaard⟧ headed wide on ⟦MINUTE|14⟧ and ⟦PERSON|Zé Mário⟧ was thwarted by the legs of ⟦PERSON|Konrad Pfeil⟧ on ⟦MINUTE|22⟧.

⟦PERSON|Galvão⟧'s ⟦G5|goal⟧, his fourth in ⟦GPE|Europe⟧ ⟦DATE|this term⟧, arrived ⟦MINUTE|11 minutes before the interval⟧. ⟦PERSON|Bilal Oukacha⟧ won the ball inside the ⟦TEAM|Frankfurt⟧ half, ⟦PERSON|Zé Mário⟧ slid a pass inside the full-back and ⟦PERSON|Galvão⟧ did the rest, ⟦G6|shooting across ⟦PERSON|Pfeil⟧⟧ and in off the base of the post.

⟦PERSON|Galvão⟧ looked to have turned provider for ⟦PERSON|Oukacha⟧ right on ⟦MINUTE|half-time⟧, but the midfielder's ⟦G7|tap-in⟧ was disallowed as the pass had been made from a yard offside.

⟦TEAM|Frankfurt⟧ took heart. Coach ⟦PERSON|Marco Hasselbrink⟧ pushed ⟦PERSON|Nybråten⟧ inside, and on ⟦MINUTE|61 minutes⟧ his team had their reward. ⟦PERSON|Corte⟧ punched ⟦PERSON|Jannik Wirtgen⟧'s corner only as far as ⟦PERSON|Nybråten⟧, whose volley was blocked on the line by ⟦PERSON|Overgaard⟧; ⟦PERSON|Lachmann⟧ lunged and ⟦G8|the ball was in⟧.

It looked like ending that way. ⟦PERSON|Pfeil⟧ had pushed a ⟦PERSON|Zé Mário⟧ free-kick on to the bar, ⟦PERSON|Lachmann⟧ had been booked on ⟦MINUTE|77⟧ and both benches were making changes. Then ⟦PERSON|Wirtgen⟧, in trying to head back to his goalkeeper, gave ⟦PERSON|Galvão⟧ a clear run with ⟦MINUTE|eight minutes left⟧. ⟦PERSON|Pfeil⟧ stayed big, but the forward ⟦G9|went round him⟧ and ⟦G10|found an empty goal⟧.

A desperate ⟦TEAM|Frankfurt⟧ left themselves open at the back and ⟦PERSON|Overgaard⟧, of all people, broke from the halfway line, gave the ball to ⟦PERSON|Oukacha⟧, got it back, and ⟦G11|steered it home⟧ in the ⟦MINUTE|second minute of added time⟧.

⟦PERSON|Marco Hasselbrink⟧, ⟦TEAM|Frankfurt⟧ coach: "We ⟦G12|got ourselves level⟧ and then you think, fine, a point. The second ⟦G13|goal⟧ is one mistake in 82 minutes. It's enough at this level."

⟦PERSON|Malthe Overgaard⟧, ⟦TEAM|Sporting⟧ defender: "Don't ask me what I was doing there. I ⟦G14|scored⟧, so nobody's angry."
=====GOALS=====
{"id": "G1", "scorer": "Francisco Galvão; Malthe Overgaard", "team": "Sporting CP", "count": 2}
{"id": "G2", "scorer": "Francisco Galvão; Malthe Overgaard", "team": "Sporting CP", "count": 2}
{"id": "G3", "scorer": "Francisco Galvão", "team": "Sporting CP", "minute": 34, "assist": "Zé Mário", "kind": "shot"}
{"id": "G4", "scorer": "Hugo Lachmann", "team": "Eintracht Frankfurt", "minute": 61, "kind": "shot"}
{"id": "G5", "scorer": "Francisco Galvão", "team": "Sporting CP", "minute": 34, "assist": "Zé Mário", "kind": "shot", "minute_text": "11 minutes before the interval"}
{"id": "G6", "scorer": "Francisco Galvão", "team": "Sporting CP", "minute": 34, "assist": "Zé Mário", "kind": "shot", "minute_text": "11 minutes before the interval"}
{"id": "G7", "scorer": "Bilal Oukacha", "team": "Sporting CP", "assist": "Francisco Galvão", "kind": "shot", "outcome": "ruled out"}
{"id": "G8", "scorer": "Hugo Lachmann", "team": "Eintracht Frankfurt", "minute": 61, "kind": "shot"}
{"id": "G9", "scorer": "Francisco Galvão", "team": "Sporting CP", "minute": 82, "kind": "shot", "minute_text": "eight minutes left"}
{"id": "G10", "scorer": "Francisco Galvão", "team": "Sporting CP", "minute": 82, "kind": "shot", "minute_text": "eight minutes left"}
{"id": "G11", "scorer": "Malthe Overgaard", "team": "Sporting CP", "minute": 90, "added": 2, "assist": "Bilal Oukacha", "kind": "shot", "minute_text": "second minute of added time"}
{"id": "G12", "scorer": "Hugo Lachmann", "team": "Eintracht Frankfurt", "minute": 61, "kind": "shot"}
{"id": "G13", "scorer": "Francisco Galvão", "team": "Sporting CP", "minute": 82, "kind": "shot"}
{"id": "G14", "scorer": "Malthe Overgaard", "team": "Sporting CP", "minute": 90, "added": 2, "assist": "Bilal Oukacha", "kind": "shot"}
