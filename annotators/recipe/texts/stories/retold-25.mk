LATE, LATE HEARTBREAK FOR ⟦TEAM|ROVERS⟧ IN RELEGATION SCRAP
⟦TEAM|Blackburn Rovers⟧ were seconds away from a priceless win before ⟦TEAM|Preston North End⟧ ⟦G1|scored⟧ with the last kick at ⟦VENUE|Ewood Park⟧.
The ⟦G2|goal⟧, credited to defender ⟦PERSON|Milos Radovic⟧ after a long look at the replays, means ⟦TEAM|Rovers⟧ stay in the ⟦COMPETITION|Championship⟧'s bottom three on the night they'd have climbed out of it.
⟦TEAM|Preston⟧ players piled on top of ⟦PERSON|Radovic⟧. ⟦TEAM|Rovers⟧ keeper ⟦PERSON|Aaron Hesketh⟧ lay face down for a full minute.
⟦TEAM|Blackburn⟧ had ⟦G3|led⟧ from the ⟦MINUTE|50th minute⟧. It was a ⟦G4|goal⟧ worthy of winning any derby. ⟦NORP|Dutch⟧ midfielder ⟦PERSON|Jelle Postma⟧ robbed ⟦PERSON|Scott Cairney⟧, strode forward and played in ⟦PERSON|Tyrese Boothroyd⟧. He might have gone down under ⟦PERSON|Radovic⟧'s challenge. He stayed up and ⟦G5|found the net⟧ from the narrowest of angles.
Before that there'd been little. ⟦PERSON|Cairney⟧ headed wide. ⟦PERSON|Postma⟧'s free-kick was held by ⟦TEAM|North End⟧'s ⟦PERSON|Matty Lowther⟧.
⟦PERSON|Boothroyd⟧ nearly settled it in the ⟦MINUTE|78th minute⟧ but his effort clipped the far post and came out. ⟦PERSON|Postma⟧ blazed the follow-up over.
And ⟦TEAM|Preston⟧, who had offered nothing but long throws, made them pay. The ball went into the box once more from ⟦PERSON|Cairney⟧. ⟦PERSON|Hesketh⟧ punched, ⟦PERSON|Ellis Wragg⟧ returned it and in the scramble it came off somebody and ⟦G6|crossed the line⟧.
"It hit my knee," ⟦PERSON|Radovic⟧ said. "I felt it. I would fight all of them for this ⟦G7|goal⟧."
⟦TEAM|Blackburn⟧ boss ⟦PERSON|Sean Kilbride⟧ was furious with the amount of time added. "Four minutes goes up and we've played six. That's what I can't get. The ⟦G8|equaliser⟧ should never have been scored because the game should've been over."
Asked about ⟦PERSON|Boothroyd⟧'s ⟦G9|strike⟧ he managed a nod. "Yes, great ⟦G10|goal⟧. It'll be forgotten now, won't it?"
⟦PERSON|Kilbride⟧'s men go to ⟦TEAM|Millwall⟧ on ⟦DATE|Tuesday⟧. ⟦TEAM|Preston⟧, in ninth, entertain ⟦TEAM|Hull⟧.
=====GOALS=====
{"id": "G1", "scorer": "Milos Radovic", "team": "Preston North End", "assist": "Ellis Wragg"}
{"id": "G2", "scorer": "Milos Radovic", "team": "Preston North End", "assist": "Ellis Wragg"}
{"id": "G3", "scorer": "Tyrese Boothroyd", "team": "Blackburn Rovers", "minute": 50, "assist": "Jelle Postma", "kind": "shot", "minute_text": "50th minute"}
{"id": "G4", "scorer": "Tyrese Boothroyd", "team": "Blackburn Rovers", "minute": 50, "assist": "Jelle Postma", "kind": "shot"}
{"id": "G5", "scorer": "Tyrese Boothroyd", "team": "Blackburn Rovers", "minute": 50, "assist": "Jelle Postma", "kind": "shot", "score": "1-0"}
{"id": "G6", "scorer": "Milos Radovic", "team": "Preston North End", "assist": "Ellis Wragg", "score": "1-1"}
{"id": "G7", "scorer": "Milos Radovic", "team": "Preston North End", "assist": "Ellis Wragg"}
{"id": "G8", "scorer": "Milos Radovic", "team": "Preston North End", "assist": "Ellis Wragg"}
{"id": "G9", "scorer": "Tyrese Boothroyd", "team": "Blackburn Rovers", "minute": 50, "assist": "Jelle Postma", "kind": "shot"}
{"id": "G10", "scorer": "Tyrese Boothroyd", "team": "Blackburn Rovers", "minute": 50, "assist": "Jelle Postma", "kind": "shot"}
