⟦TEAM|Trawler Boys⟧ boss ⟦PERSON|Goodrum⟧ hails penalty hero as cup run goes on

⟦PERSON|Andy Goodrum⟧ paid tribute to stand-in goalkeeper ⟦PERSON|Nathan Skeet⟧ after ⟦TEAM|Lowestoft Town⟧ won an extraordinary ⟦COMPETITION|Suffolk Premier Cup⟧ quarter-final on penalties.

⟦PERSON|Skeet⟧, a full-back by trade, took the gloves midway through the second half when ⟦PERSON|Jack Treadgold⟧ was carried off, ⟦G4|conceded⟧ almost at once, then saved three of ⟦TEAM|Needham Market⟧'s five kicks in the shoot-out at ⟦VENUE|Bloomfields⟧ on ⟦DATE|Tuesday night⟧. ⟦TEAM|Lowestoft⟧ won it ⟦SCORE|3-2⟧ after a ⟦SCORE|1-1⟧ draw.

"Ridiculous," said the boss. "He's five foot nine. He'd have been our fourth choice to go in if I'm truthful, but he'd already picked up the shirt."

The ⟦COMPETITION|Isthmian League North⟧ outfit had been on course for a routine victory thanks to ⟦PERSON|Kevin Mabey⟧, who ⟦G1|opened the scoring⟧ on the ⟦MINUTE|quarter-hour⟧ from ⟦PERSON|Charlie Lovell⟧'s lay-off. ⟦TEAM|Needham⟧'s best efforts before the ⟦MINUTE|interval⟧ came from ⟦PERSON|Ryan Hemmings⟧, who hit the side-netting, and ⟦PERSON|Deon Prowse⟧, whose header was well held by ⟦PERSON|Treadgold⟧.

Everything changed after ⟦MINUTE|67 minutes⟧. ⟦PERSON|Treadgold⟧ came out bravely at the feet of ⟦PERSON|Hemmings⟧, took a boot to the shoulder and stayed down. There was no goalkeeper on the bench.

⟦PERSON|Skeet⟧'s first job was to pick the ball out of the net. From the corner that followed, ⟦PERSON|Prowse⟧ met ⟦PERSON|Ollie Swann⟧'s ball and ⟦G2|planted it high to the stand-in's left⟧.

"Nothing to do with him," ⟦PERSON|Goodrum⟧ insisted. "We left their best header of a ball free. And after it he's brilliant, he's come and punched everything."

⟦PERSON|Mabey⟧ nearly won it in normal time but struck the post when clean through. ⟦PERSON|Lovell⟧, ⟦PERSON|Swann⟧'s brother-in-law, incidentally, had a last-gasp drive deflected over.

In the shoot-out ⟦PERSON|Mabey⟧, ⟦PERSON|Lovell⟧ and ⟦PERSON|Harry Crewe⟧ scored for the visitors. ⟦PERSON|Skeet⟧ dived right, right and right again.

"I only know one way," he told the ⟦ORG|Lowestoft Journal⟧. "I hope nobody reads this."

⟦TEAM|Lowestoft⟧'s reward is a semi against ⟦TEAM|Leiston⟧ or ⟦TEAM|Bury Town⟧. ⟦PERSON|Treadgold⟧ has a suspected broken collarbone and will be out for some time. The clubs meet in the league at ⟦VENUE|Crown Meadow⟧ ⟦DATE|next month⟧. ⟦PERSON|Mabey⟧'s ⟦G3|goal⟧ was his first since ⟦DATE|September⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kevin Mabey", "team": "Lowestoft Town", "minute": 15, "assist": "Charlie Lovell", "kind": "shot", "minute_text": "quarter-hour"}
{"id": "G2", "scorer": "Deon Prowse", "team": "Needham Market", "minute": 67, "assist": "Ollie Swann", "kind": "header"}
{"id": "G3", "scorer": "Kevin Mabey", "team": "Lowestoft Town", "minute": 15, "assist": "Charlie Lovell", "kind": "shot"}
{"id": "G4", "scorer": "Deon Prowse", "team": "Needham Market", "minute": 67, "assist": "Ollie Swann", "kind": "header"}
