⟦TEAM|Parma⟧ ⟦G1|turn it around⟧ in ⟦GPE|Verona⟧ to ease relegation fears

⟦PERSON|Ante Brozinčević⟧ ⟦G2|came off the bench to score⟧ the goal that gave ⟦TEAM|Parma⟧ a ⟦SCORE|2-1⟧ victory over ⟦TEAM|Hellas Verona⟧, and lifted them out of the bottom three, in ⟦COMPETITION|Serie A⟧ on ⟦DATE|Saturday⟧.

The ⟦NORP|Croatian⟧ ⟦G3|struck⟧ ⟦MINUTE|nine minutes from time⟧ after ⟦PERSON|Simon Aagaard⟧ had ⟦G4|cancelled out⟧ an early ⟦G5|effort⟧ by ⟦TEAM|Verona⟧ captain ⟦PERSON|Luca Bertazzo⟧.

With both teams in need of points it was a nervous beginning. Defender ⟦PERSON|Kristijan Beleski⟧ gave the ball away to ⟦PERSON|Mateo Cufré-Lange⟧ in the ⟦MINUTE|opening minute⟧, ⟦PERSON|Cufré-Lange⟧ shot against ⟦PERSON|Elia Montorsi⟧ and the ⟦TEAM|Parma⟧ goalkeeper was grateful to grab the ball at the second attempt. There was no such escape on ⟦MINUTE|11 minutes⟧. ⟦PERSON|Beleski⟧, again, stood off as ⟦PERSON|Cufré-Lange⟧ measured a cross to the far side and ⟦PERSON|Bertazzo⟧ ran in to ⟦G6|head down and past⟧ ⟦PERSON|Montorsi⟧. It was the 99th league ⟦G7|goal⟧ of the midfielder's career, and he has had to wait for it since a ⟦G8|penalty⟧ against ⟦TEAM|Empoli⟧ in ⟦DATE|September⟧.

⟦PERSON|Aagaard⟧, ⟦TEAM|Parma⟧'s only threat in the first half, hooked over on ⟦MINUTE|27⟧ and drew a good low save out of ⟦PERSON|Ondřej Vlk⟧ with a free-kick on ⟦MINUTE|38⟧. His ⟦G9|equaliser⟧, when it came, owed something to ⟦PERSON|Vlk⟧, who spilled a routine ball from ⟦PERSON|Beleski⟧. ⟦PERSON|Aagaard⟧ took a touch before ⟦G10|finishing⟧. The game was ⟦MINUTE|nine minutes into the second half⟧.

⟦TEAM|Verona⟧'s reaction was good. ⟦PERSON|Bertazzo⟧ thought he had his hundredth on ⟦MINUTE|60 minutes⟧ when he ⟦G11|drove in⟧ from 18 metres, but ⟦PERSON|Cufré-Lange⟧ was in the goalkeeper's line of sight, offside, and referee ⟦PERSON|Massimiliano Corradi⟧ gave the free-kick after a long look at his screen.

⟦PERSON|Brozinčević⟧ replaced ⟦PERSON|Tiago Sequeira⟧ on ⟦MINUTE|70 minutes⟧, his first appearance since a knee operation. He fluffed his first chance, with a header wide, and was booked. But when ⟦PERSON|Aagaard⟧ stepped over a pass from ⟦PERSON|Beleski⟧, leaving ⟦PERSON|Brozinčević⟧ with a clear run, he ⟦G12|clipped his shot over⟧ ⟦PERSON|Vlk⟧.

"It's six months of rehab in one second," said ⟦PERSON|Brozinčević⟧. "I don't really remember the ⟦G13|goal⟧. I remember the noise."

⟦TEAM|Verona⟧ coach ⟦PERSON|Renzo Mantegazza⟧ said: "It was a game of mistakes and we made the last one. Take nothing from us at ⟦SCORE|1-1⟧, their keeper saved them. But their ⟦G14|first⟧ was a present."
=====GOALS=====
{"id": "G1", "scorer": "Simon Aagaard; Ante Brozinčević", "team": "Parma", "count": 2}
{"id": "G2", "scorer": "Ante Brozinčević", "team": "Parma", "minute": 81, "assist": "Kristijan Beleski", "kind": "shot"}
{"id": "G3", "scorer": "Ante Brozinčević", "team": "Parma", "minute": 81, "assist": "Kristijan Beleski", "kind": "shot", "minute_text": "nine minutes from time"}
{"id": "G4", "scorer": "Simon Aagaard", "team": "Parma", "minute": 54, "kind": "shot"}
{"id": "G5", "scorer": "Luca Bertazzo", "team": "Hellas Verona", "minute": 11, "assist": "Mateo Cufré-Lange", "kind": "header"}
{"id": "G6", "scorer": "Luca Bertazzo", "team": "Hellas Verona", "minute": 11, "assist": "Mateo Cufré-Lange", "kind": "header", "minute_text": "11 minutes"}
{"id": "G7", "scorer": "Luca Bertazzo", "team": "Hellas Verona", "minute": 11, "assist": "Mateo Cufré-Lange", "kind": "header", "minute_text": "11 minutes"}
{"id": "G8", "scorer": "Luca Bertazzo", "team": "Hellas Verona", "kind": "penalty", "scope": "background"}
{"id": "G9", "scorer": "Simon Aagaard", "team": "Parma", "minute": 54, "kind": "shot", "minute_text": "nine minutes into the second half"}
{"id": "G10", "scorer": "Simon Aagaard", "team": "Parma", "minute": 54, "kind": "shot", "minute_text": "nine minutes into the second half"}
{"id": "G11", "scorer": "Luca Bertazzo", "team": "Hellas Verona", "minute": 60, "kind": "shot", "outcome": "ruled out", "minute_text": "60 minutes"}
{"id": "G12", "scorer": "Ante Brozinčević", "team": "Parma", "minute": 81, "assist": "Kristijan Beleski", "kind": "shot"}
{"id": "G13", "scorer": "Ante Brozinčević", "team": "Parma", "minute": 81, "assist": "Kristijan Beleski", "kind": "shot"}
{"id": "G14", "scorer": "Simon Aagaard", "team": "Parma", "minute": 54, "kind": "shot"}
