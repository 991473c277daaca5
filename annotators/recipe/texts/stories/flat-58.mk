⟦TEAM|Sheffield Wednesday⟧ ⟦SCORE|2-3⟧ ⟦TEAM|Oxford United⟧: ⟦TEAM|U's⟧ ⟦G1|come back from two down⟧
⟦TEAM|Oxford United⟧ ⟦G2|fought back from two goals down⟧ to win at ⟦VENUE|Hillsborough⟧, the turnaround ⟦G3|completed⟧ by substitute ⟦PERSON|Ebou Jallow⟧ late on.
The hosts were in control after early ⟦G4|goals⟧ from captain ⟦PERSON|Barry Staveley⟧ and ⟦PERSON|Jamal Whittle⟧, but ⟦PERSON|Marcin Olszewski⟧ ⟦G5|gave ⟦TEAM|Oxford⟧ a lifeline⟧ before ⟦MINUTE|half-time⟧, ⟦PERSON|Tom Garside⟧ ⟦G6|levelled⟧ with a free-kick and the ⟦G7|winner⟧ followed.
⟦TEAM|Wednesday⟧, beaten ⟦SCORE|4-0⟧ at ⟦TEAM|Millwall⟧ in ⟦DATE|midweek⟧, flew out of the traps. ⟦PERSON|Whittle⟧ had already fired one across goal and wide when ⟦PERSON|Staveley⟧ ⟦G8|forced the ball in⟧ from a corner in the ⟦MINUTE|10th minute⟧. ⟦PERSON|Jack Corbyn-Hale⟧, in goal for ⟦TEAM|Oxford⟧, appealed in vain for a foul.
The ⟦TEAM|Owls⟧ ⟦G9|went further in front⟧ on ⟦MINUTE|16⟧. ⟦PERSON|Garside⟧ was robbed by ⟦PERSON|Sami Lahtinen⟧ and ⟦PERSON|Whittle⟧ took the pass in his stride to ⟦G10|slip it under ⟦PERSON|Corbyn-Hale⟧⟧.
⟦PERSON|Lahtinen⟧ ought to have put the game beyond the visitors. He went round the keeper on ⟦MINUTE|25 minutes⟧, ran out of room and hit the side-netting. ⟦PERSON|Olszewski⟧ ⟦G11|made him pay⟧ on ⟦MINUTE|38⟧, when ⟦PERSON|Dev Bhandari⟧'s shot was saved by ⟦PERSON|Leon Achterberg⟧ and the ⟦NORP|Pole⟧ ⟦G12|followed in⟧.
⟦TEAM|Oxford⟧ manager ⟦PERSON|Karl Rutherford⟧ sent his men out early for the second half and they dominated it. ⟦PERSON|Olszewski⟧ headed against the bar, ⟦PERSON|Bhandari⟧ had a penalty appeal rejected and ⟦PERSON|Achterberg⟧ clawed away a cross that was drifting in. ⟦PERSON|Garside⟧'s set-piece, from all of 28 yards, ⟦G13|flew in⟧ off the underside of the bar.
⟦PERSON|Staveley⟧ was sent off on ⟦MINUTE|74 minutes⟧ for a second caution. There was only one likely outcome after that. ⟦PERSON|Bhandari⟧ skipped down the right, his cross was touched on by ⟦PERSON|Olszewski⟧ and ⟦PERSON|Jallow⟧, whose own mistake had led to a ⟦G14|goal⟧ on ⟦DATE|Tuesday⟧, stuck out a boot to ⟦G15|score⟧.
"Football turns on one finish," ⟦PERSON|Rutherford⟧ said. "If ⟦PERSON|Lahtinen⟧ gets the third, we go home with nothing."
⟦TEAM|Oxford⟧ rise three places to 19th. ⟦TEAM|Wednesday⟧ have now lost four in a row and finished with ten men in two of them.
⟦FURNITURE|Sheffield Wednesday: Achterberg, Dunn, Staveley, Iorpenda, Moss (Keane 79), Lahtinen, Barks, Whittle, Ojo, Lindley, Sterne. Goals: Staveley 10, Whittle 16.⟧
=====GOALS=====
{"id": "G1", "team": "Oxford United", "count": 3}
{"id": "G2", "team": "Oxford United", "count": 3}
{"id": "G3", "scorer": "Ebou Jallow", "team": "Oxford United", "assist": "Marcin Olszewski", "kind": "shot"}
{"id": "G4", "scorer": "Barry Staveley; Jamal Whittle", "team": "Sheffield Wednesday", "count": 2}
{"id": "G5", "scorer": "Marcin Olszewski", "team": "Oxford United", "minute": 38, "minute_text": "before half-time", "kind": "shot"}
{"id": "G6", "scorer": "Tom Garside", "team": "Oxford United", "kind": "free kick"}
{"id": "G7", "scorer": "Ebou Jallow", "team": "Oxford United", "assist": "Marcin Olszewski", "kind": "shot"}
{"id": "G8", "scorer": "Barry Staveley", "team": "Sheffield Wednesday", "minute": 10, "minute_text": "10th minute", "score": "1-0"}
{"id": "G9", "scorer": "Jamal Whittle", "team": "Sheffield Wednesday", "minute": 16, "minute_text": "16", "assist": "Sami Lahtinen", "kind": "shot", "score": "2-0"}
{"id": "G10", "scorer": "Jamal Whittle", "team": "Sheffield Wednesday", "minute": 16, "minute_text": "16", "assist": "Sami Lahtinen", "kind": "shot"}
{"id": "G11", "scorer": "Marcin Olszewski", "team": "Oxford United", "minute": 38, "minute_text": "38", "kind": "shot", "score": "2-1"}
{"id": "G12", "scorer": "Marcin Olszewski", "team": "Oxford United", "minute": 38, "kind": "shot"}
{"id": "G13", "scorer": "Tom Garside", "team": "Oxford United", "kind": "free kick", "score": "2-2"}
{"id": "G14", "scope": "background"}
{"id": "G15", "scorer": "Ebou Jallow", "team": "Oxford United", "assist": "Marcin Olszewski", "kind": "shot", "score": "2-3"}
