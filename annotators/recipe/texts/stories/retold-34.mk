⟦TEAM|Woking⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Altrincham⟧: ⟦PERSON|Hogan⟧ ⟦G1|hits winner⟧ on return
⟦PERSON|Max Hogan⟧ marked his return to the ⟦TEAM|Altrincham⟧ side with the ⟦G2|goal⟧ that won a tight ⟦COMPETITION|National League⟧ game at ⟦VENUE|Kingfield⟧.
The midfielder, out since ⟦DATE|November⟧ with a hamstring injury, ⟦G3|scored⟧ shortly before the ⟦MINUTE|hour⟧ to make it three wins in a row for the ⟦TEAM|Robins⟧.
"It was meant to be a cross," he joked. "No, I meant it. I'd not kicked a ball for 12 weeks so I wasn't passing it."
The ⟦G4|goal⟧ came against the run of play. ⟦TEAM|Woking⟧ had begun the second half with four corners in a row and ⟦PERSON|Jermaine Attah⟧ had seen a header cleared off the line by ⟦PERSON|Ted Burgess⟧ from the last of them. The visitors broke. ⟦PERSON|Burgess⟧ found ⟦PERSON|Alfie Crowe⟧, who skipped past ⟦PERSON|Will Sandys⟧ and moved it to ⟦PERSON|Hogan⟧, and from the corner of the box he ⟦G5|bent it round keeper ⟦PERSON|Mikey Tran⟧⟧.
⟦PERSON|Crowe⟧ might have put the result beyond doubt but his effort in the ⟦MINUTE|70th minute⟧ was tipped away by ⟦PERSON|Tran⟧. ⟦PERSON|Attah⟧ had the ball ⟦G6|in the ⟦TEAM|Altrincham⟧ net⟧ from close in with ⟦MINUTE|three minutes⟧ left but it was disallowed for a foul on ⟦PERSON|Sam Elwood⟧.
⟦TEAM|Woking⟧ boss ⟦PERSON|Paul Denby⟧ had no argument with that. "It's a foul. What I'd argue with is how we go from having a corner to ⟦G7|conceding⟧ 12 seconds later. You can't have two men back, not with ⟦PERSON|Crowe⟧ up there."
⟦TEAM|Altrincham⟧ manager ⟦PERSON|Neil Astley⟧ was glad to have ⟦PERSON|Hogan⟧ back. "He gets you eight or nine goals a season from midfield. That's what we've missed. It's a great ⟦G8|strike⟧."
The result lifts ⟦TEAM|Altrincham⟧ to fifth. ⟦TEAM|Woking⟧, who have not won at home ⟦DATE|this year⟧, stay 18th.
=====GOALS=====
{"id": "G1", "scorer": "Max Hogan", "team": "Altrincham", "assist": "Alfie Crowe", "kind": "shot"}
{"id": "G2", "scorer": "Max Hogan", "team": "Altrincham", "assist": "Alfie Crowe", "kind": "shot"}
{"id": "G3", "scorer": "Max Hogan", "team": "Altrincham", "assist": "Alfie Crowe", "kind": "shot", "minute_text": "hour"}
{"id": "G4", "scorer": "Max Hogan", "team": "Altrincham", "assist": "Alfie Crowe", "kind": "shot"}
{"id": "G5", "scorer": "Max Hogan", "team": "Altrincham", "assist": "Alfie Crowe", "kind": "shot", "score": "0-1"}
{"id": "G6", "scorer": "Jermaine Attah", "team": "Woking", "minute": 87, "outcome": "ruled out", "minute_text": "three minutes"}
{"id": "G7", "scorer": "Max Hogan", "team": "Altrincham", "assist": "Alfie Crowe", "kind": "shot"}
{"id": "G8", "scorer": "Max Hogan", "team": "Altrincham", "assist": "Alfie Crowe", "kind": "shot"}
