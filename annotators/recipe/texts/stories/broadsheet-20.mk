⟦TEAM|Boro⟧ find ⟦PERSON|Zubeldia⟧ when all else fails
⟦PERSON|Unai Zubeldia⟧, who had been on the bench with a hood up and his boots undone, ⟦G1|equalised⟧ for ⟦TEAM|Middlesbrough⟧ late in a match which ⟦TEAM|Blackburn Rovers⟧' ⟦PERSON|Cheick Togola⟧, the ⟦NORP|Malian⟧, with two ⟦G2|goals⟧, had expected to call his own.
The ⟦NORP|Spaniard⟧'s ⟦G3|goal⟧ was a thing of chance, as they are. ⟦TEAM|Rovers⟧, leading ⟦SCORE|2-1⟧, had just been denied a ⟦G4|third⟧ by the officials (of which more below), and were arguing about it still when ⟦PERSON|Rob Nettleton⟧'s ball forward hit ⟦PERSON|Kieran Dunsop⟧ on the back. ⟦PERSON|Zubeldia⟧ took a touch before ⟦G5|finishing low to ⟦PERSON|Vasil Petkov⟧'s left⟧. He celebrated by doing up a lace.
One goes back, then, to the ⟦MINUTE|20th minute⟧, when ⟦TEAM|Rovers⟧ ⟦G6|snatched the lead⟧. ⟦TEAM|Boro⟧ had had much the better of the preliminaries: ⟦PERSON|Harry Spennymoor⟧, given a run from the left after being converted from a playmaker, saw one effort from 20 yards turned over by ⟦PERSON|Petkov⟧, in the ⟦MINUTE|ninth minute⟧, and another cleared by ⟦PERSON|Dunsop⟧ from the line, in the ⟦MINUTE|14th⟧. ⟦PERSON|Lewis Ackroyd⟧ headed down and wide. But a ⟦PERSON|Nettleton⟧ pass went to nobody, then to ⟦PERSON|Jaden Wilcox⟧, and on to ⟦PERSON|Togola⟧, whose ⟦G7|shot⟧ found ⟦PERSON|Gary Threlfall⟧ in the ⟦TEAM|Boro⟧ goal moving the wrong way. The ⟦GPE|Teesside⟧ crowd, which saw the same sort of ⟦G8|goal⟧ given to ⟦TEAM|Leeds⟧ ⟦DATE|last month⟧, shuffled its feet.
⟦PERSON|Ackroyd⟧ thought he had put matters right with the first half in its dying breath. ⟦MINUTE|One minute of stoppage time⟧ had been played when the full-back ⟦G9|bulleted a header in⟧ from ⟦PERSON|Spennymoor⟧'s corner; there was, however, an arm across ⟦PERSON|Petkov⟧, and the arm belonged to ⟦PERSON|Ackroyd⟧. VAR being unknown at this level, the arm was not discussed.
There were ⟦MINUTE|61 minutes⟧ played when parity ⟦G10|came⟧. ⟦PERSON|Nettleton⟧, atoning, played ⟦PERSON|Spennymoor⟧ through, ⟦PERSON|Dunsop⟧ slipped, ⟦PERSON|Petkov⟧ stood up as long as he could, and ⟦PERSON|Spennymoor⟧ ⟦G11|lifted it past him⟧; that ⟦G12|goal⟧ was his third in four games. They had it for three minutes, to the ⟦MINUTE|64th⟧. ⟦TEAM|Rovers⟧ went to the other end, ⟦PERSON|Wilcox⟧ hit a post, and in the confusion, with ⟦PERSON|Threlfall⟧ on his backside, ⟦PERSON|Togola⟧ ⟦G13|slammed it in⟧, for his 15th of the season and, so far as anyone could remember, his first from outside a range of ten yards.
Then the ⟦G14|goal⟧ that was not: ⟦PERSON|Wilcox⟧ ran on to a pass with ⟦MINUTE|three minutes left⟧, and ⟦G15|stroked it home⟧, and turned to find ⟦PERSON|Dean Malbon⟧, the ⟦TEAM|Blackburn⟧ manager, pointing with some vigour at a raised flag. "I'll say this," ⟦PERSON|Malbon⟧ said. "Our lad's a yard on, and he's told he's a yard off, and then they ⟦G16|go up and score⟧. That's football in ⟦GPE|Lancashire⟧, I suppose, and in every other place."
=====GOALS=====
{"id": "G1", "scorer": "Unai Zubeldia", "team": "Middlesbrough", "kind": "shot"}
{"id": "G2", "scorer": "Cheick Togola", "team": "Blackburn Rovers", "kind": "shot", "count": 2}
{"id": "G3", "scorer": "Unai Zubeldia", "team": "Middlesbrough", "kind": "shot"}
{"id": "G4", "scorer": "Jaden Wilcox", "team": "Blackburn Rovers", "minute": 87, "kind": "shot", "outcome": "ruled out"}
{"id": "G5", "scorer": "Unai Zubeldia", "team": "Middlesbrough", "kind": "shot"}
{"id": "G6", "scorer": "Cheick Togola", "team": "Blackburn Rovers", "minute": 20, "kind": "shot", "minute_text": "20th minute"}
{"id": "G7", "scorer": "Cheick Togola", "team": "Blackburn Rovers", "minute": 20, "kind": "shot"}
{"id": "G8", "team": "Leeds", "scope": "background"}
{"id": "G9", "scorer": "Lewis Ackroyd", "team": "Middlesbrough", "minute": 45, "added": 1, "kind": "header", "outcome": "ruled out", "minute_text": "One minute of stoppage time"}
{"id": "G10", "scorer": "Harry Spennymoor", "team": "Middlesbrough", "minute": 61, "kind": "shot", "minute_text": "61 minutes"}
{"id": "G11", "scorer": "Harry Spennymoor", "team": "Middlesbrough", "minute": 61, "kind": "shot", "minute_text": "61 minutes"}
{"id": "G12", "scorer": "Harry Spennymoor", "team": "Middlesbrough", "minute": 61, "kind": "shot", "minute_text": "61 minutes"}
{"id": "G13", "scorer": "Cheick Togola", "team": "Blackburn Rovers", "minute": 64, "kind": "shot", "minute_text": "64th"}
{"id": "G14", "scorer": "Jaden Wilcox", "team": "Blackburn Rovers", "minute": 87, "kind": "shot", "outcome": "ruled out", "minute_text": "three minutes left"}
{"id": "G15", "scorer": "Jaden Wilcox", "team": "Blackburn Rovers", "minute": 87, "kind": "shot", "outcome": "ruled out", "minute_text": "three minutes left"}
{"id": "G16", "scorer": "Unai Zubeldia", "team": "Middlesbrough", "kind": "shot"}
