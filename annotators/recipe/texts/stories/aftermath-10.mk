⟦TEAM|Bolton Wanderers⟧ ⟦SCORE|2⟧ ⟦TEAM|Exeter City⟧ ⟦SCORE|1⟧
⟦PERSON|Ben Oduber⟧'s ⟦G1|winner⟧ against his old club saw ⟦TEAM|Wanderers⟧ recover from a slow start to beat ⟦TEAM|Exeter City⟧ this afternoon.
The on-loan striker ⟦G2|netted⟧ after the ⟦MINUTE|break⟧ to add to ⟦PERSON|Theo Langan⟧'s ⟦G3|penalty⟧, after the ⟦TEAM|Grecians⟧ had ⟦G4|led⟧ through ⟦PERSON|Harvey Clitheroe⟧.
First half
⟦TEAM|Wanderers⟧ almost had the perfect start when ⟦PERSON|Kyle Prentice⟧'s corner was nodded goalwards by ⟦PERSON|Oduber⟧, but ⟦PERSON|Aaron Wadham⟧ made the save. ⟦PERSON|Josh Radcliffe-Moon⟧ sent the follow-up over.
It was ⟦TEAM|Exeter⟧ who ⟦G5|drew first blood⟧ in the ⟦MINUTE|17th minute⟧. A long kick by ⟦PERSON|Wadham⟧ was missed by ⟦PERSON|Radcliffe-Moon⟧ under the flight of it, and ⟦PERSON|Clitheroe⟧ ran on, took it round ⟦PERSON|Dean Fewtrell⟧ and ⟦G6|rolled it home⟧.
The response was good. ⟦PERSON|Langan⟧'s shot was blocked, ⟦PERSON|Prentice⟧ was inches away from connecting with a cross, and then ⟦PERSON|Prentice⟧ was tripped by ⟦PERSON|Wadham⟧ as he nipped past him. Referee pointed to the spot straight away, and ⟦PERSON|Langan⟧ ⟦G7|stepped up to equalise⟧.
⟦PERSON|Fewtrell⟧ did well to prevent ⟦PERSON|Clitheroe⟧ from making it ⟦SCORE|2-1⟧ shortly before ⟦MINUTE|half-time⟧.
Second half
The manager made no changes, and his patience was rewarded. ⟦PERSON|Radcliffe-Moon⟧, keen to make up for his error, brought the ball out, carried on running and gave it to ⟦PERSON|Prentice⟧ on the left. His first cross was blocked. His second was not, and there was ⟦PERSON|Oduber⟧, peeling off at the far post, with a ⟦G8|tap-in⟧.
After that it was a question of managing the lead. ⟦PERSON|Clitheroe⟧ had a ⟦G9|strike⟧ ruled out — correctly — for a foul on ⟦PERSON|Fewtrell⟧ in the ⟦MINUTE|83rd minute⟧, and ⟦PERSON|Wadham⟧ stopped ⟦PERSON|Oduber⟧ getting another when he went through one against one.
What they said
"We were our own worst enemy at the first ⟦G10|goal⟧," said the gaffer. "But I loved ⟦PERSON|Josh⟧'s reaction. He starts the move for the ⟦G11|winner⟧ and he makes two big blocks."
⟦PERSON|Oduber⟧: "I had two good years down there so I kept it quiet. It's probably the easiest ⟦G12|one⟧ I'll get ⟦DATE|this season⟧, but I'll take it."
⟦FURNITURE|Wanderers: Fewtrell, Radcliffe-Moon, Langan, Prentice, Oduber. Booked: Prentice. Attendance: 20,318 (611 away)⟧
⟦FURNITURE|Highlights on Wanderers TV from midnight⟧
=====GOALS=====
{"id": "G1", "scorer": "Ben Oduber", "team": "Bolton Wanderers", "assist": "Kyle Prentice", "kind": "shot"}
{"id": "G2", "scorer": "Ben Oduber", "team": "Bolton Wanderers", "assist": "Kyle Prentice", "kind": "shot"}
{"id": "G3", "scorer": "Theo Langan", "team": "Bolton Wanderers", "kind": "penalty"}
{"id": "G4", "scorer": "Harvey Clitheroe", "team": "Exeter City", "minute": 17, "assist": "Aaron Wadham", "kind": "shot"}
{"id": "G5", "scorer": "Harvey Clitheroe", "team": "Exeter City", "minute": 17, "assist": "Aaron Wadham", "kind": "shot"}
{"id": "G6", "scorer": "Harvey Clitheroe", "team": "Exeter City", "minute": 17, "assist": "Aaron Wadham", "kind": "shot", "minute_text": "17th minute"}
{"id": "G7", "scorer": "Theo Langan", "team": "Bolton Wanderers", "kind": "penalty"}
{"id": "G8", "scorer": "Ben Oduber", "team": "Bolton Wanderers", "assist": "Kyle Prentice", "kind": "shot"}
{"id": "G9", "scorer": "Harvey Clitheroe", "team": "Exeter City", "minute": 83, "outcome": "ruled out", "minute_text": "83rd minute"}
{"id": "G10", "scorer": "Harvey Clitheroe", "team": "Exeter City", "minute": 17, "assist": "Aaron Wadham", "kind": "shot"}
{"id": "G11", "scorer": "Ben Oduber", "team": "Bolton Wanderers", "assist": "Kyle Prentice", "kind": "shot"}
{"id": "G12", "scorer": "Ben Oduber", "team": "Bolton Wanderers", "assist": "Kyle Prentice", "kind": "shot"}
