⟦PERSON|Petkov⟧ is the derby king as ⟦TEAM|Albion⟧ rule
⟦FURNITURE|Express & Star | Albion⟧
⟦PERSON|Mario Petkov⟧'s name rang round ⟦VENUE|St Andrew's⟧ long after everyone else had left it. The ⟦NORP|Bulgarian⟧ ⟦G1|scored twice⟧ on his derby debut to give ⟦TEAM|Albion⟧ a ⟦SCORE|2-1⟧ victory and ⟦PERSON|Charlie Strode⟧, the stand-in manager, a win in his first game.
It might never have happened. ⟦PERSON|Petkov⟧ was ill on ⟦DATE|Thursday⟧ and nearly didn't travel. He was quiet for the ⟦MINUTE|first 20 minutes⟧, in which ⟦PERSON|Jacob Wexley⟧ had two shots saved and ⟦PERSON|Ryan Fothergill⟧ kicked one off the line from ⟦PERSON|Ivan Obafemi⟧. But a ⟦MINUTE|minute later⟧ he was celebrating: ⟦PERSON|Lewis Cadogan⟧ did the running, ⟦PERSON|Theo Lind⟧ the dummy, and when it came to ⟦PERSON|Petkov⟧ he ⟦G2|placed it beyond⟧ the reach of the home goalkeeper.
⟦TEAM|Birmingham City⟧ ⟦G3|hit back⟧ through ⟦PERSON|Obafemi⟧, who ⟦G4|levelled⟧ inside the ⟦MINUTE|first five minutes of the new half⟧ by prodding in after ⟦PERSON|Wexley⟧'s header was spilled, and for a while it looked like they'd go on and win. ⟦PERSON|Obafemi⟧ was thwarted, ⟦PERSON|Wexley⟧'s cross was missed by two team-mates, a third effort went high.
Instead, the ⟦TEAM|Baggies⟧, who had not been out of their half for ten minutes, won a corner. The ⟦MINUTE|66th minute⟧. ⟦PERSON|Lind⟧ hung it up, ⟦PERSON|Petkov⟧ was stronger, ⟦SCORE|2-1⟧. ⟦G5|Nodded in⟧, off the goalkeeper's glove and the bar.
"I've told ⟦PERSON|Mario⟧ that's his last header in training, he'll never do a better one," joked ⟦PERSON|Strode⟧. "The ⟦G6|first⟧, the move, I loved. We ⟦G7|conceded a poor goal⟧ but they had a crowd on at us."
⟦TEAM|Blues⟧ go to the other end of the ⟦GPE|West Midlands⟧ in ⟦DATE|March⟧, and the ⟦VENUE|Hawthorns⟧ will be waiting.
⟦FURNITURE|Player ratings: Petkov gets a nine⟧
=====GOALS=====
{"id": "G1", "scorer": "Mario Petkov", "team": "Albion", "count": 2}
{"id": "G2", "scorer": "Mario Petkov", "team": "Albion", "minute": 21, "kind": "shot", "assist": "Lewis Cadogan", "score": "0-1", "minute_text": "a minute later"}
{"id": "G3", "scorer": "Ivan Obafemi", "team": "Blues", "minute": 50, "kind": "shot", "assist": "Jacob Wexley"}
{"id": "G4", "scorer": "Ivan Obafemi", "team": "Blues", "minute": 50, "kind": "shot", "assist": "Jacob Wexley", "score": "1-1", "minute_text": "first five minutes of the new half"}
{"id": "G5", "scorer": "Mario Petkov", "team": "Albion", "minute": 66, "kind": "header", "assist": "Theo Lind", "minute_text": "66th minute"}
{"id": "G6", "scorer": "Mario Petkov", "team": "Albion", "minute": 21, "kind": "shot", "assist": "Lewis Cadogan"}
{"id": "G7", "scorer": "Ivan Obafemi", "team": "Blues", "minute": 50, "kind": "shot", "assist": "Jacob Wexley"}
