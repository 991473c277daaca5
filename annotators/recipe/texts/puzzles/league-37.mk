⟦PERSON|Olatunji⟧ ⟦G1|strikes⟧ but it's ⟦PERSON|Pallister⟧'s day
A save from the penalty spot by ⟦PERSON|Danny Pallister⟧ and a ⟦G2|goal⟧ at the other end within the next minute made for quite a turnaround at ⟦VENUE|Valley Parade⟧, where ⟦TEAM|Bradford⟧ beat ⟦TEAM|Wycombe⟧ ⟦SCORE|1-0⟧.
It was the ⟦MINUTE|54th minute⟧ when ⟦PERSON|Regan Lightbody⟧ brought down ⟦PERSON|Yannick Essomba⟧. There wasn't much doubt about that, nor, most people thought, about what would happen next: ⟦PERSON|Essomba⟧ had not missed one in two years. ⟦PERSON|Pallister⟧ went to his left, got down quickly and beat it out.
⟦PERSON|Seb Kilgour⟧ reached the ball first. His pass out of defence took out four ⟦TEAM|Wycombe⟧ players, and ⟦PERSON|Ade Olatunji⟧, with only ⟦PERSON|Emilio Rossetti⟧ between him and the Kop, ⟦G3|drove it under the ⟦NORP|Italian⟧⟧.
"From thinking we're one down to being one up," said ⟦TEAM|Bradford⟧ boss ⟦PERSON|Karl Denby⟧. "Football's daft."
What else happened? ⟦PERSON|Will Tranmer⟧ hit a post for the ⟦TEAM|Chairboys⟧ in the first half. ⟦PERSON|Curt Farnsworth⟧ was booked in the ⟦MINUTE|30th minute⟧ for a tackle that might have been a red on another day. ⟦PERSON|Josh Nettleton⟧, ⟦TEAM|Bradford⟧'s captain, had a header tipped over, and should have had another that he put wide.
And ⟦PERSON|Essomba⟧ did find the net. He ⟦G4|slid in⟧ to finish after ⟦PERSON|Tranmer⟧ had hooked the ball back across goal, celebrated by cupping his ears, then saw the flag. He was booked for what he said about it.
⟦PERSON|Olatunji⟧ had ⟦G5|scored⟧ only once before ⟦DATE|this season⟧ and limped off in the ⟦MINUTE|78th minute⟧, with something to show for his afternoon.
⟦TEAM|Wycombe⟧ had nine minutes of ⟦MINUTE|stoppage time⟧ in which to find an equaliser and put together one decent move, which ended with ⟦PERSON|Tranmer⟧ shooting across the face.
The ⟦TEAM|Bantams⟧ are fifth; ⟦TEAM|Wycombe⟧, who've won one in eight, welcome ⟦TEAM|Mansfield⟧ to ⟦VENUE|Adams Park⟧ on ⟦DATE|Tuesday⟧.
⟦FURNITURE|Click here to sign up to our free Bantams newsletter⟧
=====GOALS=====
{"id": "G1", "scorer": "Ade Olatunji", "team": "Bradford", "assist": "Seb Kilgour"}
{"id": "G2", "scorer": "Ade Olatunji", "team": "Bradford", "assist": "Seb Kilgour"}
{"id": "G3", "scorer": "Ade Olatunji", "team": "Bradford", "assist": "Seb Kilgour"}
{"id": "G4", "scorer": "Yannick Essomba", "team": "Wycombe", "outcome": "ruled out"}
{"id": "G5", "scorer": "Ade Olatunji", "team": "Bradford", "scope": "background"}
