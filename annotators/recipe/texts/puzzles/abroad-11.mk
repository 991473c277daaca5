⟦TEAM|Crew⟧ rally, then hang on in Hell is Real
⟦FURNITURE|By MATT PRESCOTT | The Associated Wire⟧
COLUMBUS, ⟦GPE|Ohio⟧ — ⟦PERSON|Emmanuel Ocansey⟧ ⟦G1|scored twice⟧ in a span of 11 minutes in the second half and the ⟦TEAM|Columbus Crew⟧ beat ⟦TEAM|FC Cincinnati⟧ ⟦SCORE|3-2⟧ on ⟦DATE|Saturday night⟧.
⟦PERSON|Ousmane Bah⟧ ⟦G2|added a goal⟧ and ⟦PERSON|Tyler Kowalczyk⟧ had three assists for ⟦TEAM|Columbus⟧ (14-6-7), which has won four straight and trails ⟦TEAM|Inter Miami⟧ by two points in the race for the ⟦COMPETITION|Supporters' Shield⟧.
⟦PERSON|Diego Lanzini Roca⟧ ⟦G3|put ⟦TEAM|Cincinnati⟧ on top⟧ in the ⟦MINUTE|14th minute⟧, when he took a pass from ⟦PERSON|Chase Holloway⟧, split two defenders and rolled a right-footer under ⟦PERSON|Brandt Schoenfeld⟧.
⟦PERSON|Bah⟧ ⟦G4|tied it⟧ at 1 in the ⟦MINUTE|38th⟧. ⟦PERSON|Kowalczyk⟧, facing away from goal, backheeled the ball into the path of the left back, who ⟦G5|chipped goalkeeper ⟦PERSON|Joaquín Merentiel⟧ from a tight angle⟧.
⟦PERSON|Merentiel⟧ made six saves, including a diving stop on ⟦PERSON|Kowalczyk⟧'s volley at the end of the half.
⟦PERSON|Ocansey⟧ ⟦G6|headed in⟧ ⟦PERSON|Kowalczyk⟧'s free kick in the ⟦MINUTE|55th⟧ to give the ⟦TEAM|Crew⟧ their first lead and ⟦G7|made it ⟦SCORE|3-1⟧⟧ in the ⟦MINUTE|66th⟧ by finishing off a long run with a low shot after ⟦PERSON|Bah⟧'s interception was played forward by ⟦PERSON|Kowalczyk⟧.
The ⟦NORP|Ghanaian⟧ has seven ⟦G8|goals⟧ in his last five games and 16 on the season.
⟦PERSON|Holloway⟧ ⟦G9|cut the deficit⟧ in the ⟦MINUTE|fourth minute of stoppage time⟧ with a ⟦G10|penalty⟧, awarded after video review showed a handball by ⟦PERSON|Bah⟧. ⟦PERSON|Schoenfeld⟧ guessed right and got a piece of it. ⟦PERSON|Lanzini Roca⟧ then had a chance to tie, but his free kick from 22 yards hit the outside of the post.
⟦TEAM|Cincinnati⟧ (12-9-6) had its six-game unbeaten streak snapped. Coach ⟦PERSON|Phil Danforth⟧ said his team "stopped playing at ⟦SCORE|1-0⟧."
"You can't concede that ⟦G11|second⟧ one off a dead ball. We worked on it all week," ⟦PERSON|Danforth⟧ said.
⟦TEAM|Columbus⟧ visits ⟦TEAM|Toronto FC⟧ next ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Emmanuel Ocansey", "team": "Columbus Crew", "count": 2}
{"id": "G2", "scorer": "Ousmane Bah", "team": "Columbus Crew", "minute": 38, "assist": "Tyler Kowalczyk", "kind": "shot"}
{"id": "G3", "scorer": "Diego Lanzini Roca", "team": "FC Cincinnati", "minute": 14, "assist": "Chase Holloway", "kind": "shot", "minute_text": "14th minute"}
{"id": "G4", "scorer": "Ousmane Bah", "team": "Columbus Crew", "minute": 38, "assist": "Tyler Kowalczyk", "kind": "shot", "minute_text": "38th"}
{"id": "G5", "scorer": "Ousmane Bah", "team": "Columbus Crew", "minute": 38, "assist": "Tyler Kowalczyk", "kind": "shot"}
{"id": "G6", "scorer": "Emmanuel Ocansey", "team": "Columbus Crew", "minute": 55, "assist": "Tyler Kowalczyk", "kind": "header", "minute_text": "55th"}
{"id": "G7", "scorer": "Emmanuel Ocansey", "team": "Columbus Crew", "minute": 66, "assist": "Tyler Kowalczyk", "kind": "shot", "minute_text": "66th", "score": "3-1"}
{"id": "G8", "scorer": "Emmanuel Ocansey", "team": "Columbus Crew", "count": 7, "scope": "background"}
{"id": "G9", "scorer": "Chase Holloway", "team": "FC Cincinnati", "minute": 90, "added": 4, "kind": "penalty", "minute_text": "fourth minute of stoppage time"}
{"id": "G10", "scorer": "Chase Holloway", "team": "FC Cincinnati", "minute": 90, "added": 4, "kind": "penalty", "minute_text": "fourth minute of stoppage time"}
{"id": "G11", "scorer": "Emmanuel Ocansey", "team": "Columbus Crew", "minute": 55, "assist": "Tyler Kowalczyk", "kind": "header"}
