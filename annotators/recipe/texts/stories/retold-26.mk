⟦TEAM|England U21s⟧ make heavy weather of ⟦TEAM|Wales⟧
⟦TEAM|England Under-21s⟧ ⟦SCORE|2-0⟧ ⟦TEAM|Wales Under-21s⟧
Two ⟦G1|goals⟧ from ⟦TEAM|Southampton⟧'s ⟦PERSON|Reuben Achebe⟧, ⟦G2|one⟧ in each half, gave ⟦TEAM|England Under-21s⟧ a flattering win over ⟦TEAM|Wales⟧ in their ⟦NORP|European⟧ qualifier at ⟦VENUE|Bramall Lane⟧.
The ⟦TEAM|Young Lions⟧ are four points clear in ⟦COMPETITION|Group F⟧ with two to play, though head coach ⟦PERSON|Stephen Garland⟧ was not entirely happy.
"It's nice to keep a clean sheet," he said. "If you take the ⟦G3|goals⟧ away it's an even game. ⟦PERSON|Reuben⟧ was the difference."
⟦PERSON|Achebe⟧'s ⟦G4|first⟧ was a header. ⟦PERSON|Kieron Wale⟧'s free-kick was flighted to the back post and the striker, unmarked, ⟦G5|directed it past ⟦PERSON|Iwan Thomas-Reed⟧⟧.
⟦TEAM|Wales⟧ had started well and might have been in front. ⟦PERSON|Ellis Gwynne⟧ shot into the side-netting inside the ⟦MINUTE|first minute⟧ and ⟦PERSON|Morgan Hale⟧ had one cleared off the line by ⟦PERSON|Wale⟧ after a mistake by keeper ⟦PERSON|Ben Sowerby⟧. ⟦PERSON|Gwynne⟧ should also have had a penalty when he was held by ⟦PERSON|Harry Dunstan⟧.
After the ⟦MINUTE|break⟧ it was much the same. ⟦PERSON|Hale⟧'s 30-yard strike in the ⟦MINUTE|55th minute⟧ came back off the angle of post and bar. ⟦PERSON|Sowerby⟧ saved from ⟦PERSON|Gwynne⟧ with his feet.
The second ⟦G6|goal⟧ killed it. Substitute ⟦PERSON|Luca Conte⟧ did the hard work, taking the ball past two men, and passed to ⟦PERSON|Wale⟧, whose low delivery was missed by everybody except ⟦PERSON|Achebe⟧. He ⟦G7|tucked it in⟧ in the ⟦MINUTE|79th minute⟧.
"I'd have liked a ⟦G8|hat-trick⟧ like ⟦DATE|last month⟧," said ⟦PERSON|Achebe⟧, whose three ⟦G9|goals⟧ against ⟦TEAM|Andorra⟧ were his first at this level.
⟦TEAM|Wales⟧ boss ⟦PERSON|Rhodri Parry⟧ said: "We created more. But we've given away a soft ⟦G10|header⟧ and the ⟦G11|second⟧ we're chasing the game."
=====GOALS=====
{"id": "G1", "scorer": "Reuben Achebe", "team": "England Under-21s", "count": 2}
{"id": "G2", "scorer": "Reuben Achebe", "team": "England Under-21s", "assist": "Kieron Wale", "kind": "header"}
{"id": "G3", "scorer": "Reuben Achebe", "team": "England Under-21s", "count": 2}
{"id": "G4", "scorer": "Reuben Achebe", "team": "England Under-21s", "assist": "Kieron Wale", "kind": "header"}
{"id": "G5", "scorer": "Reuben Achebe", "team": "England Under-21s", "assist": "Kieron Wale", "kind": "header", "score": "1-0"}
{"id": "G6", "scorer": "Reuben Achebe", "team": "England Under-21s", "minute": 79, "assist": "Kieron Wale", "kind": "shot"}
{"id": "G7", "scorer": "Reuben Achebe", "team": "England Under-21s", "minute": 79, "assist": "Kieron Wale", "kind": "shot", "minute_text": "79th minute", "score": "2-0"}
{"id": "G8", "scorer": "Reuben Achebe", "team": "England Under-21s", "scope": "background", "count": 3}
{"id": "G9", "scorer": "Reuben Achebe", "team": "England Under-21s", "scope": "background", "count": 3}
{"id": "G10", "scorer": "Reuben Achebe", "team": "England Under-21s", "assist": "Kieron Wale", "kind": "header"}
{"id": "G11", "scorer": "Reuben Achebe", "team": "England Under-21s", "minute": 79, "assist": "Kieron Wale", "kind": "shot"}
