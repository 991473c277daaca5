⟦TEAM|Fleetwood Town⟧ ⟦SCORE|2-0⟧ ⟦TEAM|Newport County⟧

⟦G1|Goals⟧ from ⟦PERSON|Bosun Adelaja⟧ and ⟦PERSON|Kyle Rushworth⟧, one in each half, gave ⟦TEAM|Fleetwood⟧ a comfortable win at ⟦VENUE|Highbury⟧ and moved them up to eighth in ⟦COMPETITION|League Two⟧.

⟦TEAM|Newport⟧ started brightly enough. ⟦PERSON|Callum Vaughan-Price⟧ stung the hands of ⟦TEAM|Fleetwood⟧ keeper ⟦PERSON|Danny Wolstenholme⟧ in the ⟦MINUTE|fourth minute⟧ and ⟦PERSON|Gethin Morris⟧ headed over on ⟦MINUTE|16⟧.

The ⟦TEAM|Cod Army⟧ ⟦G2|snatched the lead⟧ midway through the half. ⟦PERSON|Rushworth⟧ won the ball off ⟦PERSON|Morris⟧ in the centre circle and fed ⟦PERSON|Marley Sinclair⟧, whose cross was parried by ⟦PERSON|Josh Tillman⟧, leaving ⟦PERSON|Adelaja⟧ to ⟦G3|roll in the rebound⟧ in the ⟦MINUTE|23rd minute⟧. It was the ⟦NORP|Nigerian⟧'s ⟦G4|12th⟧ of the season.

⟦PERSON|Sinclair⟧ had the ball in the ⟦G5|net⟧ three minutes later but the flag was up. ⟦PERSON|Vaughan-Price⟧, slotted in at wing-back for the second half, almost levelled on ⟦MINUTE|50 minutes⟧ when his drive clipped the bar.

The points ⟦G6|were wrapped up⟧ on ⟦MINUTE|77⟧. ⟦PERSON|Adelaja⟧ held off ⟦PERSON|Rhys Penry⟧ and laid it back, and ⟦PERSON|Rushworth⟧, without breaking stride, ⟦G7|stroked a first-time shot through the legs of⟧ ⟦PERSON|Tillman⟧.

"Their ⟦G8|first goal⟧ comes from us giving it away," said ⟦TEAM|Newport⟧ boss ⟦PERSON|Alun Hopkin⟧. "At ⟦SCORE|1-0⟧ we're in it. The ⟦G9|second⟧ kills us."

⟦TEAM|Fleetwood⟧ manager ⟦PERSON|Scott Nuttall⟧ said: "⟦PERSON|Bosun⟧ will get the headlines for his, but I loved the ⟦G11|second⟧. We finished strongly."
=====GOALS=====
{"id": "G1", "scorer": "Bosun Adelaja; Kyle Rushworth", "team": "Fleetwood", "count": 2}
{"id": "G2", "scorer": "Bosun Adelaja", "team": "Fleetwood", "minute": 23, "minute_text": "23rd minute", "kind": "shot"}
{"id": "G3", "scorer": "Bosun Adelaja", "team": "Fleetwood", "minute": 23, "minute_text": "23rd minute", "kind": "shot"}
{"id": "G4", "scorer": "Bosun Adelaja", "team": "Fleetwood", "minute": 23, "minute_text": "23rd minute", "kind": "shot"}
{"id": "G5", "scorer": "Marley Sinclair", "team": "Fleetwood", "minute": 26, "minute_text": "three minutes later", "outcome": "ruled out"}
{"id": "G6", "scorer": "Kyle Rushworth", "team": "Fleetwood", "minute": 77, "minute_text": "77", "assist": "Bosun Adelaja", "kind": "shot"}
{"id": "G7", "scorer": "Kyle Rushworth", "team": "Fleetwood", "minute": 77, "minute_text": "77", "assist": "Bosun Adelaja", "kind": "shot"}
{"id": "G8", "scorer": "Bosun Adelaja", "team": "Fleetwood", "minute": 23, "kind": "shot"}
{"id": "G9", "scorer": "Kyle Rushworth", "team": "Fleetwood", "minute": 77, "assist": "Bosun Adelaja", "kind": "shot"}
{"id": "G11", "scorer": "Kyle Rushworth", "team": "Fleetwood", "minute": 77, "assist": "Bosun Adelaja", "kind": "shot"}
