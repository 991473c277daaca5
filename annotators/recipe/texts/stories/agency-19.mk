IPSWICH, ⟦DATE|Nov 29⟧ (⟦ORG|Reuters⟧) - ⟦TEAM|Ipswich Town⟧ ⟦G1|came from two goals down⟧ to beat ⟦TEAM|Leicester City⟧ ⟦SCORE|3-2⟧ on ⟦DATE|Saturday⟧ with substitute ⟦PERSON|Shola Ige⟧ ⟦G2|volleying the winner⟧ after ⟦PERSON|Kyle Addo⟧'s ⟦G3|double⟧ had levelled a ⟦COMPETITION|Premier League⟧ game that looked lost.
⟦PERSON|Lucas Brandt⟧ and ⟦PERSON|Emre Tekin⟧ had ⟦G4|scored in the first half⟧ for the visitors, who are without a win in eight league outings.
The home side were sluggish. ⟦PERSON|Will Jessop⟧ sent a pass to nobody on ⟦MINUTE|10 minutes⟧ and goalkeeper ⟦PERSON|Jimmy Ridley⟧ had to come off his line to block from ⟦PERSON|Tekin⟧. When ⟦TEAM|Leicester⟧ did ⟦G5|go ahead⟧ it was courtesy of ⟦PERSON|Ricardo Fontes⟧. The midfielder drove through the middle in the ⟦MINUTE|20th minute⟧, ignored calls to shoot and slid it left, where ⟦PERSON|Brandt⟧, the ⟦NORP|German⟧, took one touch to control and one to ⟦G6|score⟧.
Soon ⟦G7|the lead was doubled⟧. ⟦TEAM|Ipswich⟧ full-back ⟦PERSON|Paul Osman⟧ underhit his pass, ⟦PERSON|Fontes⟧ stole in, drew ⟦PERSON|Ridley⟧ and offered a present that his ⟦NORP|Turkish⟧ team-mate ⟦PERSON|Tekin⟧ ⟦G8|accepted⟧, ⟦MINUTE|13 minutes on⟧ from the first.
⟦PERSON|Rory Finnan⟧ ⟦G9|had the ball in the visitors' net⟧ shortly before the ⟦MINUTE|interval⟧, in the ⟦MINUTE|41st minute⟧, but his ⟦G10|goal⟧ did not count, ⟦PERSON|Addo⟧ having been offside when he blocked the goalkeeper's view.
The second half was one-way traffic. ⟦PERSON|Jessop⟧'s shot was tipped over, ⟦PERSON|Finnan⟧ headed wide in the ⟦MINUTE|55th minute⟧ and ⟦PERSON|Osman⟧, given a chance of redemption, had one cleared off the line by ⟦PERSON|Brandt⟧. Then they ⟦G11|were off the mark⟧. ⟦PERSON|Finnan⟧'s corner was nodded across goal and there was ⟦PERSON|Addo⟧, unmarked at the far stick, to ⟦G12|head it in⟧ from a yard.
⟦TEAM|Ipswich⟧ smelled a comeback and manager ⟦PERSON|Gerald Impey⟧ threw on ⟦PERSON|Ige⟧, who had ⟦G13|scored⟧ against ⟦TEAM|Palace⟧ in ⟦DATE|midweek⟧, and he had an immediate effect. His backheel put ⟦PERSON|Finnan⟧ away on ⟦MINUTE|67⟧, the shot was parried and the rebound ⟦G14|was slammed in⟧ by ⟦PERSON|Addo⟧ for ⟦SCORE|2-2⟧.
⟦PERSON|Fontes⟧ should have put ⟦TEAM|Leicester⟧ ahead again. He shot straight at ⟦PERSON|Ridley⟧ with ⟦MINUTE|12 minutes left⟧, and ⟦PERSON|Tekin⟧ dragged one wide. ⟦PERSON|Jessop⟧ won the ball on the touchline in the ⟦MINUTE|88th minute⟧, went outside his man and hung it up, and ⟦PERSON|Ige⟧, falling backwards, caught it sweetly and ⟦G15|saw it fly in⟧ off the bar.
"I could see only green," ⟦PERSON|Impey⟧ said. "We ⟦G16|conceded two goals⟧ that belonged on a pantomime. The ⟦G17|last one⟧, it belongs in a museum."
⟦TEAM|Leicester⟧ are 19th in the table. ⟦TEAM|Ipswich⟧ are up to 12th.
=====GOALS=====
{"id": "G1", "scorer": "Kyle Addo; Shola Ige", "team": "Ipswich", "count": 3}
{"id": "G2", "scorer": "Shola Ige", "team": "Ipswich", "minute": 88, "assist": "Will Jessop", "kind": "volley"}
{"id": "G3", "scorer": "Kyle Addo", "team": "Ipswich", "count": 2}
{"id": "G4", "scorer": "Lucas Brandt; Emre Tekin", "team": "Leicester", "count": 2}
{"id": "G5", "scorer": "Lucas Brandt", "team": "Leicester", "minute": 20, "minute_text": "20th minute", "assist": "Ricardo Fontes", "kind": "shot"}
{"id": "G6", "scorer": "Lucas Brandt", "team": "Leicester", "minute": 20, "minute_text": "20th minute", "assist": "Ricardo Fontes", "kind": "shot"}
{"id": "G7", "scorer": "Emre Tekin", "team": "Leicester", "minute": 33, "minute_text": "13 minutes on", "assist": "Ricardo Fontes", "kind": "shot"}
{"id": "G8", "scorer": "Emre Tekin", "team": "Leicester", "minute": 33, "minute_text": "13 minutes on", "assist": "Ricardo Fontes", "kind": "shot"}
{"id": "G9", "scorer": "Rory Finnan", "team": "Ipswich", "minute": 41, "minute_text": "41st minute", "outcome": "ruled out"}
{"id": "G10", "scorer": "Rory Finnan", "team": "Ipswich", "minute": 41, "minute_text": "41st minute", "outcome": "ruled out"}
{"id": "G11", "scorer": "Kyle Addo", "team": "Ipswich", "kind": "header"}
{"id": "G12", "scorer": "Kyle Addo", "team": "Ipswich", "kind": "header"}
{"id": "G13", "scorer": "Shola Ige", "team": "Ipswich", "scope": "background"}
{"id": "G14", "scorer": "Kyle Addo", "team": "Ipswich", "minute": 67, "minute_text": "67", "kind": "shot"}
{"id": "G15", "scorer": "Shola Ige", "team": "Ipswich", "minute": 88, "minute_text": "88th minute", "assist": "Will Jessop", "kind": "volley"}
{"id": "G16", "scorer": "Lucas Brandt; Emre Tekin", "team": "Leicester", "count": 2}
{"id": "G17", "scorer": "Shola Ige", "team": "Ipswich", "minute": 88, "assist": "Will Jessop", "kind": "volley"}
