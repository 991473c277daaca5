⟦TEAM|Rangers⟧' title hopes dented by late ⟦TEAM|Motherwell⟧ ⟦G1|double⟧
⟦TEAM|Rangers⟧ surrendered a lead at ⟦VENUE|Fir Park⟧ to lose ⟦SCORE|2-1⟧ to ⟦TEAM|Motherwell⟧, who ⟦G2|scored two⟧ in the ⟦MINUTE|final quarter of an hour⟧.
⟦PERSON|Philippe Clarisse⟧'s side had been ⟦G3|in front⟧ since the ⟦MINUTE|37th minute⟧, when ⟦PERSON|Zoran Basic⟧ ⟦G4|scored⟧ after a mistake by ⟦TEAM|Steelmen⟧ defender ⟦PERSON|Ross McKechnie⟧, and looked comfortable.
But ⟦TEAM|Motherwell⟧ keeper ⟦PERSON|Blair Ogilvie⟧ kept out ⟦PERSON|Basic⟧'s effort when a second would have ended the contest, and that was the signal.
Substitute ⟦PERSON|Aston Oxborrow⟧ began the comeback. A long ball from ⟦PERSON|McKechnie⟧ was misjudged by ⟦PERSON|John Lundqvist⟧ and ⟦PERSON|Oxborrow⟧ ⟦G5|hit it on the bounce over ⟦PERSON|Vaclav Kral⟧⟧.
The ⟦TEAM|Rangers⟧ goalkeeper should have done better with the ⟦G6|equaliser⟧ but he had no hope with the ⟦G7|second⟧. It was started and finished by ⟦PERSON|Callan Slater⟧. He dispossessed ⟦PERSON|Fabio Coentro⟧ inside his own half, gave it to ⟦PERSON|Oxborrow⟧, ran on for the return and ⟦G8|rifled it in⟧, though not before ⟦PERSON|Lundqvist⟧ had got a foot to it.
"Poor ⟦G9|goals⟧," said ⟦PERSON|Clarisse⟧. "A kick from the back, we all look at each other. For the ⟦G10|second⟧ one we have three men in front of the ball and none goes with the runner."
For ⟦TEAM|Motherwell⟧ boss ⟦PERSON|Stuart Paterson⟧ it was a first win over an ⟦TEAM|Old Firm⟧ side in 11 attempts.
"I said to them at ⟦MINUTE|half-time⟧, they will give you something," he said. "⟦PERSON|Zoran⟧'s ⟦G11|goal⟧ was our mistake but we hadn't played badly. ⟦PERSON|Callan⟧ ran 80 yards for that ⟦G12|winner⟧. He's played every minute ⟦DATE|this season⟧."
⟦TEAM|Rangers⟧ are now nine behind ⟦TEAM|Celtic⟧, who won ⟦SCORE|3-0⟧ at ⟦TEAM|Dundee⟧ with ⟦G13|goals⟧ from ⟦PERSON|Kyogo Matsuda⟧, ⟦PERSON|Luis Braga⟧ and ⟦PERSON|James Fallon⟧.
=====GOALS=====
{"id": "G1", "scorer": "Aston Oxborrow; Callan Slater", "team": "Motherwell", "count": 2}
{"id": "G2", "scorer": "Aston Oxborrow; Callan Slater", "team": "Motherwell", "count": 2, "minute_text": "final quarter of an hour"}
{"id": "G3", "scorer": "Zoran Basic", "team": "Rangers", "minute": 37, "kind": "shot", "minute_text": "37th minute"}
{"id": "G4", "scorer": "Zoran Basic", "team": "Rangers", "minute": 37, "kind": "shot", "minute_text": "37th minute", "score": "0-1"}
{"id": "G5", "scorer": "Aston Oxborrow", "team": "Motherwell", "assist": "Ross McKechnie", "kind": "shot", "score": "1-1"}
{"id": "G6", "scorer": "Aston Oxborrow", "team": "Motherwell", "assist": "Ross McKechnie", "kind": "shot"}
{"id": "G7", "scorer": "Callan Slater", "team": "Motherwell", "assist": "Aston Oxborrow", "kind": "shot"}
{"id": "G8", "scorer": "Callan Slater", "team": "Motherwell", "assist": "Aston Oxborrow", "kind": "shot", "score": "2-1"}
{"id": "G9", "scorer": "Aston Oxborrow; Callan Slater", "team": "Motherwell", "count": 2}
{"id": "G10", "scorer": "Callan Slater", "team": "Motherwell", "assist": "Aston Oxborrow", "kind": "shot"}
{"id": "G11", "scorer": "Zoran Basic", "team": "Rangers", "minute": 37, "kind": "shot"}
{"id": "G12", "scorer": "Callan Slater", "team": "Motherwell", "assist": "Aston Oxborrow", "kind": "shot"}
{"id": "G13", "scorer": "Kyogo Matsuda; Luis Braga; James Fallon", "team": "Celtic", "scope": "background", "count": 3}
