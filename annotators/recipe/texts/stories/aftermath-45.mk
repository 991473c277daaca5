'Daftest ⟦G1|goal⟧ I've seen in 30 years'
⟦TEAM|Port Vale⟧ manager ⟦PERSON|Steve Corrigan⟧ joked that his team-talk had been "don't give ⟦PERSON|Ike Nwachukwu⟧ a chance" after the ⟦TEAM|Stockport County⟧ striker, with a ⟦G2|goal⟧ he hardly meant, beat the ⟦TEAM|Valiants⟧ ⟦SCORE|2-1⟧ at ⟦VENUE|Edgeley Park⟧.
⟦PERSON|Nwachukwu⟧'s ⟦G3|second⟧ of the night, ⟦MINUTE|ten minutes after⟧ his ⟦G4|first⟧, turned a contest that ⟦TEAM|Vale⟧ had led since the ⟦MINUTE|third minute⟧.
"That's the daftest ⟦G5|goal⟧ I've seen in 30 years," ⟦PERSON|Corrigan⟧ told ⟦ORG|BBC Radio Stoke⟧. "He's tried to hit it with his left, he's got it with his standing leg. My keeper's dived, he's thinking he's going to have to deal with a proper shot."
Keeper ⟦PERSON|Jamal Whitbread⟧ had been having a fine evening. He stopped a ⟦PERSON|Dan Ellwood⟧ volley on ⟦MINUTE|19 minutes⟧ and got something on a ⟦PERSON|Freddie Lomax-Green⟧ header that was bound for the corner. At the other end ⟦PERSON|Connor Sayle⟧, he of the early ⟦G6|opener⟧, might have made it two if his touch had not deserted him.
That ⟦G7|opener⟧ was a product of pressing. ⟦PERSON|Lomax-Green⟧ was put in trouble by his keeper and ⟦PERSON|Robbie Tranmoor⟧ closed him down; from the ricochet ⟦PERSON|Sayle⟧ went in at an angle and ⟦G8|beat the same keeper⟧ with the outside of the boot.
⟦PERSON|Corrigan⟧ had no complaint about the ⟦G9|equaliser⟧. "Great delivery. ⟦PERSON|Ellwood⟧'s got a wand and ⟦PERSON|Ike⟧ wants it more than we do." It was on ⟦MINUTE|67 minutes⟧ that ⟦PERSON|Ellwood⟧, from a short corner, found the striker between two centre-backs, and his ⟦G10|header⟧ went in off the hand of ⟦PERSON|Whitbread⟧.
The ⟦G11|winner⟧ was another story. ⟦PERSON|Lomax-Green⟧ shot, ⟦PERSON|Tranmoor⟧ blocked, ⟦PERSON|Ellwood⟧ shot, ⟦PERSON|Whitbread⟧ blocked. It trickled to ⟦PERSON|Nwachukwu⟧, and the rest ⟦PERSON|Corrigan⟧ has described.
⟦TEAM|Stockport⟧ now have nine ⟦G12|goals⟧ from corners.
"I'm claiming both," said ⟦PERSON|Nwachukwu⟧. "I've hit good ones ⟦DATE|this season⟧ that came off the bar. This one is for those."
They visit ⟦TEAM|Lincoln City⟧ on ⟦DATE|Tuesday⟧. ⟦TEAM|Vale⟧ do not play.
=====GOALS=====
{"id": "G1", "scorer": "Ike Nwachukwu", "team": "Stockport County", "minute": 77, "assist": "Dan Ellwood", "kind": "shot"}
{"id": "G2", "scorer": "Ike Nwachukwu", "team": "Stockport County", "minute": 77, "assist": "Dan Ellwood", "kind": "shot"}
{"id": "G3", "scorer": "Ike Nwachukwu", "team": "Stockport County", "minute": 77, "assist": "Dan Ellwood", "kind": "shot", "minute_text": "ten minutes after"}
{"id": "G4", "scorer": "Ike Nwachukwu", "team": "Stockport County", "minute": 67, "assist": "Dan Ellwood", "kind": "header"}
{"id": "G5", "scorer": "Ike Nwachukwu", "team": "Stockport County", "minute": 77, "assist": "Dan Ellwood", "kind": "shot"}
{"id": "G6", "scorer": "Connor Sayle", "team": "Port Vale", "minute": 3, "assist": "Robbie Tranmoor", "kind": "shot"}
{"id": "G7", "scorer": "Connor Sayle", "team": "Port Vale", "minute": 3, "assist": "Robbie Tranmoor", "kind": "shot"}
{"id": "G8", "scorer": "Connor Sayle", "team": "Port Vale", "minute": 3, "assist": "Robbie Tranmoor", "kind": "shot"}
{"id": "G9", "scorer": "Ike Nwachukwu", "team": "Stockport County", "minute": 67, "assist": "Dan Ellwood", "kind": "header"}
{"id": "G10", "scorer": "Ike Nwachukwu", "team": "Stockport County", "minute": 67, "assist": "Dan Ellwood", "kind": "header", "minute_text": "67 minutes"}
{"id": "G11", "scorer": "Ike Nwachukwu", "team": "Stockport County", "minute": 77, "assist": "Dan Ellwood", "kind": "shot"}
{"id": "G12", "team": "Stockport County", "scope": "background", "count": 9}
