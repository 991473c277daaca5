BLACK CAT BURGLAR: ⟦PERSON|FINN DARROCH⟧ STEALS IT FOR ⟦TEAM|SUNDERLAND⟧

⟦FURNITURE|By DAZ WHITTLE⟧

⟦PERSON|FINN DARROCH⟧ came off the bench, picked ⟦TEAM|Leeds⟧' pocket and legged it all the way to the ⟦VENUE|Stadium of Light⟧ bank.

The ⟦NORP|Scottish⟧ pickpocket had been on for 94 seconds when he ⟦G1|pounced⟧ in the ⟦MINUTE|83rd minute⟧.

It was daylight robbery.

⟦PERSON|Zlatko Perić⟧, the ⟦TEAM|Leeds⟧ keeper, had just had the game of his life.

He kept out ⟦PERSON|Callum Ridley⟧'s early header with one hand.

He threw himself at the feet of ⟦PERSON|Ousmane Barry⟧ on ⟦MINUTE|34⟧.

And he guessed right when ⟦PERSON|Ridley⟧ stepped up from the spot ⟦MINUTE|five minutes into the second half⟧, the penalty smacking off his shins and away.

But then ⟦PERSON|Perić⟧ went for a wander. ⟦PERSON|Darroch⟧ nipped in, left him on his backside and ⟦G2|rolled it into⟧ the empty net.

“I saw his eyes go left and I thought, thank you very much,” said ⟦PERSON|Darroch⟧, 19, whose mum still does his washing. “My first ⟦G3|goal⟧ for the club and I'll be honest, I nearly missed.”

It could have been so different for the ⟦TEAM|Whites⟧.

⟦PERSON|Jakob Lindqvist⟧ had the ball in the net at ⟦SCORE|0-0⟧, but his ⟦G4|tap-in⟧ was scrubbed out by VAR after a two-minute wait for a shirt tug nobody in the ground had seen.

And ⟦PERSON|Theo Marsh⟧ saw red late on for telling the ref what he thought of it all.

Boss ⟦PERSON|Ray Costigan⟧ fumed: “We've been mugged. Their keeper's not made a save after the ⟦MINUTE|break⟧ and we go home with nothing.”

That is now five away games without a ⟦TEAM|Leeds⟧ goal.

And ⟦TEAM|Sunderland⟧? They have not conceded at home since the clocks went back.

Purr-fect.

⟦FURNITURE|READ MORE: The five worst VAR calls of the season ranked⟧
=====GOALS=====
{"id": "G1", "scorer": "FINN DARROCH", "team": "Sunderland", "minute": 83, "kind": "shot", "minute_text": "83rd minute"}
{"id": "G2", "scorer": "FINN DARROCH", "team": "Sunderland", "minute": 83, "kind": "shot"}
{"id": "G3", "scorer": "FINN DARROCH", "team": "Sunderland", "minute": 83, "kind": "shot"}
{"id": "G4", "scorer": "Jakob Lindqvist", "team": "Leeds", "kind": "shot", "outcome": "ruled out"}
