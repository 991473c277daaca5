How ⟦TEAM|Cologne⟧, dead and nearly buried, came home with everything

⟦TEAM|Hoffenheim⟧ ⟦SCORE|2-3⟧ ⟦TEAM|Cologne⟧

⟦PERSON|Torben Skovgaard⟧ sat in the away dressing room on ⟦DATE|Saturday⟧ with a bag of frozen peas on his ankle and a bottle of something in his hand. He had been told to come off in the ⟦MINUTE|80th minute⟧. He had told the bench he couldn't hear.

If he'd heard, ⟦TEAM|Cologne⟧ would have lost. They were ⟦SCORE|2-0⟧ behind after an ⟦MINUTE|hour⟧ to ⟦PERSON|Jean-Philippe Amougou⟧'s ⟦G1|goals⟧ – the ⟦NORP|Cameroonian⟧ ⟦G2|pounced⟧ on a fumble by ⟦PERSON|Lucjan Wronka⟧ in the ⟦MINUTE|33rd⟧ and, in the ⟦MINUTE|58th⟧, went past ⟦PERSON|Wronka⟧ as if he'd been a hat stand and ⟦G3|scored⟧. The ⟦TEAM|Kraichgauer⟧ were playing some lovely stuff. ⟦PERSON|Emre Can Uysal⟧, pulling strings, hit the post with a free-kick and a photographer with another.

But ⟦MINUTE|two minutes on⟧ from the ⟦G4|second⟧, ⟦PERSON|Florian Gstrein⟧ charged down a clearance, on ⟦MINUTE|60⟧, and the ball ⟦G5|went in off his chest⟧. “Off my heart,” said the ⟦NORP|Austrian⟧. It was the sort of ⟦G6|goal⟧ that changes how people stand. The home defenders began pointing at each other.

For twenty minutes it was all ⟦TEAM|Cologne⟧: ⟦PERSON|Gstrein⟧'s header, saved; ⟦PERSON|Skovgaard⟧'s lob, wide; ⟦PERSON|Kilian Ostermeier⟧'s drive, blocked, and blocked again. With ⟦MINUTE|five minutes to play⟧ ⟦PERSON|Robin Lehnhoff⟧, a defender, stayed up after one corner and was still there for the next, which he ⟦G7|headed inside the post⟧. It deserved a point. It wasn't enough for them.

It was the ⟦MINUTE|97th minute⟧ when ⟦PERSON|Dennis Varga⟧, who'd been booked for time-wasting at ⟦SCORE|2-1⟧, mis-hit a goal kick straight to ⟦PERSON|Skovgaard⟧, 35 yards out. The ⟦NORP|Dane⟧ took a touch with the good foot and ⟦G8|hit it with the bad one⟧.

He hadn't ⟦G9|scored⟧ for 400 days. “I felt nothing,” he grinned. “It's numb.”

⟦FURNITURE|Bundesliga, Matchday 12: Full results⟧
=====GOALS=====
{"id": "G1", "scorer": "Jean-Philippe Amougou", "team": "Hoffenheim", "count": 2}
{"id": "G2", "scorer": "Jean-Philippe Amougou", "team": "Hoffenheim", "minute": 33, "minute_text": "33rd", "kind": "shot"}
{"id": "G3", "scorer": "Jean-Philippe Amougou", "team": "Hoffenheim", "minute": 58, "minute_text": "58th", "kind": "shot"}
{"id": "G4", "scorer": "Jean-Philippe Amougou", "team": "Hoffenheim", "minute": 58, "kind": "shot"}
{"id": "G5", "scorer": "Florian Gstrein", "team": "Cologne", "minute": 60, "minute_text": "60", "kind": "shot"}
{"id": "G6", "scorer": "Florian Gstrein", "team": "Cologne", "minute": 60, "kind": "shot"}
{"id": "G7", "scorer": "Robin Lehnhoff", "team": "Cologne", "minute": 85, "minute_text": "five minutes to play", "kind": "header"}
{"id": "G8", "scorer": "Torben Skovgaard", "team": "Cologne", "minute": 90, "added": 7, "minute_text": "97th minute", "kind": "shot"}
{"id": "G9", "scorer": "Torben Skovgaard", "team": "Cologne", "scope": "background"}
