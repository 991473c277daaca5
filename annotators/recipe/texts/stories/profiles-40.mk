⟦PERSON|Uwakwe⟧: From ⟦TEAM|Reading⟧'s reserves to ⟦VENUE|Old Trafford⟧'s ⟦G1|match-winner⟧

When the board went up on ⟦DATE|Sunday⟧ for four added minutes, ⟦PERSON|Kelechi Uwakwe⟧ was thinking about the bus. ⟦TEAM|Forest⟧ had hung on at ⟦SCORE|1-1⟧, he'd been on for 12 minutes and touched the ball three times.

Then ⟦PERSON|Rodrigo Salinas-Peña⟧ won a tackle, looked up and slid it through, and the 22-year-old, who'd been released by two clubs before he could vote, ran on alone and ⟦G2|lifted it over the ⟦TEAM|Manchester United⟧ goalkeeper⟧. It was the ⟦MINUTE|second of them⟧.

"I still don't know what I was thinking," he told the club's website. "I normally hit it hard."

The ⟦G3|goal⟧ was his first in the ⟦COMPETITION|Premier League⟧ but a long way from his first in a ⟦TEAM|Forest⟧ shirt. He had ⟦G4|scored⟧ in both legs of a ⟦COMPETITION|Europa League⟧ qualifier ⟦DATE|last summer⟧, and in the ⟦COMPETITION|FA Cup⟧ it was his late ⟦G5|equaliser⟧ that forced the replay with ⟦TEAM|Southampton⟧. At ⟦TEAM|Reading⟧ he averaged a goal a game for the reserves and wasn't kept.

"We knew about his finishing," said head coach ⟦PERSON|Joaquim Bessa⟧. "We didn't know about his nerves. Now we do: he hasn't got any."

⟦PERSON|Uwakwe⟧ almost didn't come on at all. ⟦PERSON|Bessa⟧ had intended to use ⟦PERSON|Danny Whelan⟧, but ⟦PERSON|Whelan⟧ felt his groin in the warm-up. ⟦PERSON|Olivier Massot⟧, who made way, had missed ⟦TEAM|Forest⟧'s best opportunity in normal time, and his ⟦G6|own goal⟧ had cost them the home match in ⟦DATE|December⟧.

⟦TEAM|United⟧ dominated after ⟦PERSON|Tobias Engelhart⟧'s ⟦G7|opener⟧, ⟦MINUTE|four minutes after the restart⟧, when the ⟦NORP|German⟧ punished a poor clearance. How they failed to add to it only they know. ⟦TEAM|Forest⟧'s ⟦G8|leveller⟧ had come from a long throw, ⟦PERSON|Adama Sissoko⟧ ⟦G9|finding the net⟧.

⟦TEAM|Forest⟧ are at ⟦TEAM|Bournemouth⟧ on ⟦DATE|Saturday⟧. ⟦PERSON|Bessa⟧ wouldn't say whether ⟦PERSON|Uwakwe⟧ starts. "He starts on the bus," he said.
=====GOALS=====
{"id": "G1", "scorer": "Kelechi Uwakwe", "team": "Forest", "minute": 90, "added": 2, "assist": "Rodrigo Salinas-Peña"}
{"id": "G2", "scorer": "Kelechi Uwakwe", "team": "Forest", "minute": 90, "added": 2, "assist": "Rodrigo Salinas-Peña", "minute_text": "second of them"}
{"id": "G3", "scorer": "Kelechi Uwakwe", "team": "Forest", "minute": 90, "added": 2, "assist": "Rodrigo Salinas-Peña"}
{"id": "G4", "scorer": "Kelechi Uwakwe", "team": "Forest", "count": 2, "scope": "background"}
{"id": "G5", "scorer": "Kelechi Uwakwe", "team": "Forest", "scope": "background"}
{"id": "G6", "scorer": "Olivier Massot", "team": "United", "kind": "own goal", "scope": "background"}
{"id": "G7", "scorer": "Tobias Engelhart", "team": "United", "minute": 49, "minute_text": "four minutes after the restart"}
{"id": "G8", "scorer": "Adama Sissoko", "team": "Forest"}
{"id": "G9", "scorer": "Adama Sissoko", "team": "Forest"}
