Late ⟦TEAM|AGF⟧ ⟦G1|goal⟧ spoils the homecoming
⟦FURNITURE|brondby.com English⟧

⟦TEAM|Brøndby IF⟧ had to settle for a single point from ⟦DATE|Sunday⟧'s meeting with ⟦TEAM|AGF⟧, who ⟦G2|equalised⟧ ⟦MINUTE|four minutes before the end⟧ to make it ⟦SCORE|1-1⟧ at a sold-out ⟦VENUE|Brøndby Stadion⟧.

The boys in yellow and blue had played a controlled match with an early ⟦G3|goal⟧ by ⟦PERSON|Jonas Brandrup⟧ as the reward. From a long sequence of passing ⟦PERSON|Abdul Razak Issah⟧ was found in the half-space; his chipped ball was met by ⟦PERSON|Christoffer Nyhus⟧, who laid it back across goal, and ⟦PERSON|Brandrup⟧ was ⟦G4|on hand to push it in⟧ from two metres in the ⟦MINUTE|10th minute⟧.

⟦PERSON|Nyhus⟧ himself came within inches of ⟦SCORE|2-0⟧ on ⟦MINUTE|29⟧ with a header that hit the bar, and ⟦PERSON|Issah⟧'s strike just before ⟦MINUTE|half-time⟧ was too high. In the other half, ⟦PERSON|Mikkel Stentoft⟧ was tested only once, by ⟦PERSON|Theis Dalgaard⟧'s free-kick from the left.

After the ⟦MINUTE|break⟧ ⟦TEAM|AGF⟧ brought more bodies forward. A penalty was given on ⟦MINUTE|66⟧ for a foul by ⟦PERSON|Anders Wulff⟧, but ⟦PERSON|Stentoft⟧, to huge relief, guessed right and turned ⟦PERSON|Oliver Friis⟧'s attempt aside.

⟦PERSON|Kasper Rosing⟧ had two opportunities to decide the match, both on the counter, and both ended outside the frame. It was to be punished. The ball from ⟦PERSON|Dalgaard⟧ - let us call it a cross - bounced in front of ⟦PERSON|Stentoft⟧ and ⟦G5|in at the far post⟧.

"We have to get the second goal," said ⟦PERSON|Brandrup⟧. "I'm happy for my own ⟦G6|goal⟧, number five in seven games, but it doesn't feel so good when you give points away like this."

⟦TEAM|Brøndby⟧ are still third in the ⟦COMPETITION|Danish Superliga⟧, level on points with ⟦TEAM|Silkeborg⟧. The next match is the return in ⟦GPE|Aarhus⟧ at ⟦VENUE|Ceres Park⟧.
=====GOALS=====
{"id": "G1", "scorer": "Theis Dalgaard", "team": "AGF", "minute": 86}
{"id": "G2", "scorer": "Theis Dalgaard", "team": "AGF", "minute": 86, "minute_text": "four minutes before the end"}
{"id": "G3", "scorer": "Jonas Brandrup", "team": "Brøndby IF", "minute": 10, "assist": "Christoffer Nyhus", "kind": "shot"}
{"id": "G4", "scorer": "Jonas Brandrup", "team": "Brøndby IF", "minute": 10, "minute_text": "10th minute", "assist": "Christoffer Nyhus", "kind": "shot"}
{"id": "G5", "scorer": "Theis Dalgaard", "team": "AGF", "minute": 86}
{"id": "G6", "scorer": "Jonas Brandrup", "team": "Brøndby IF", "minute": 10, "assist": "Christoffer Nyhus", "kind": "shot"}
