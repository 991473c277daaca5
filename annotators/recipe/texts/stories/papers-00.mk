⟦PERSON|Skeete⟧'s ⟦MINUTE|stoppage-time⟧ ⟦G1|winner⟧ sends ⟦VENUE|Blundell Park⟧ wild
⟦FURNITURE|By Neil Garbutt⟧
⟦PERSON|Marlon Skeete⟧ rose in the fourth minute of ⟦MINUTE|stoppage time⟧ and ⟦G2|headed ⟦TEAM|Grimsby Town⟧ to a ⟦SCORE|2-1⟧ victory⟧ over ⟦TEAM|Crewe⟧ that few inside ⟦VENUE|Blundell Park⟧ had seen coming.
The substitute, on for only nine minutes, ⟦G3|met ⟦PERSON|Tadhg Feeney⟧'s corner⟧ at the near post with ⟦TEAM|Crewe⟧ down to ten men and holding on for a draw.
It was rough on the visitors, who had ⟦G4|led⟧ from the ⟦MINUTE|37th minute⟧ through ⟦PERSON|Jakub Wrona⟧'s ⟦G5|free-kick⟧ and who were the better side until the ⟦MINUTE|interval⟧.
⟦TEAM|Grimsby⟧ started poorly. ⟦PERSON|Ellis Corrigan⟧ drilled wide when put clean through, and then had a header cleared off the line by ⟦PERSON|Ashton Pryde⟧ in the ⟦MINUTE|opening ten minutes⟧. ⟦PERSON|Wrona⟧ rattled the bar from 25 yards. The ⟦TEAM|Mariners⟧' one chance of the half fell to ⟦PERSON|Feeney⟧, whose volley was beaten out by ⟦PERSON|Darren Holtby⟧.
⟦PERSON|Wrona⟧ had already sent one set piece into the side-netting when ⟦PERSON|Pryde⟧ tripped ⟦PERSON|Corrigan⟧. The ⟦NORP|Pole⟧'s second attempt ⟦G6|went in off the post⟧.
Half-time brought a change of shape and ⟦TEAM|Grimsby⟧ improved. ⟦PERSON|Pryde⟧'s cross from the right was missed by everybody bar ⟦PERSON|Feeney⟧, and he ⟦G7|swept home⟧ at the back post a ⟦MINUTE|minute past the hour⟧.
That ⟦G8|equaliser⟧ lifted the ground. ⟦PERSON|Nnamdi Okoro⟧ shot straight at ⟦PERSON|Holtby⟧, then met a cutback and put his finish over from eight yards. ⟦PERSON|Corrigan⟧, on the break, was denied by a last-ditch block from ⟦PERSON|Pryde⟧.
⟦TEAM|Crewe⟧ lost ⟦PERSON|Wrona⟧ to a second yellow card with ⟦MINUTE|eight minutes remaining⟧ and the siege began. ⟦PERSON|Okoro⟧ had a penalty appeal dismissed. ⟦PERSON|Feeney⟧'s effort was tipped round the post. From the corner that followed came the ⟦G9|winner⟧, ⟦PERSON|Skeete⟧'s first ⟦G10|goal⟧ in ⟦TEAM|Grimsby⟧ colours having arrived at ⟦TEAM|Harrogate⟧ on ⟦DATE|Tuesday⟧.
⟦TEAM|Grimsby⟧ are eighth in ⟦COMPETITION|League Two⟧, two points off the play-offs.
N ⟦NORP|Pole⟧
=====GOALS=====
{"id": "G1", "scorer": "Marlon Skeete", "team": "Grimsby", "minute": 90, "added": 4, "assist": "Tadhg Feeney", "kind": "header"}
{"id": "G2", "scorer": "Marlon Skeete", "team": "Grimsby", "minute": 90, "added": 4, "minute_text": "fourth minute of stoppage time", "assist": "Tadhg Feeney", "kind": "header"}
{"id": "G3", "scorer": "Marlon Skeete", "team": "Grimsby", "minute": 90, "added": 4, "minute_text": "fourth minute of stoppage time", "assist": "Tadhg Feeney", "kind": "header"}
{"id": "G4", "scorer": "Jakub Wrona", "team": "Crewe", "minute": 37, "minute_text": "37th minute", "kind": "free kick"}
{"id": "G5", "scorer": "Jakub Wrona", "team": "Crewe", "minute": 37, "minute_text": "37th minute", "kind": "free kick"}
{"id": "G6", "scorer": "Jakub Wrona", "team": "Crewe", "minute": 37, "kind": "free kick"}
{"id": "G7", "scorer": "Tadhg Feeney", "team": "Grimsby", "minute": 61, "minute_text": "minute past the hour", "assist": "Ashton Pryde", "kind": "shot"}
{"id": "G8", "scorer": "Tadhg Feeney", "team": "Grimsby", "minute": 61, "minute_text": "minute past the hour", "assist": "Ashton Pryde", "kind": "shot"}
{"id": "G9", "scorer": "Marlon Skeete", "team": "Grimsby", "minute": 90, "added": 4, "assist": "Tadhg Feeney", "kind": "header"}
{"id": "G10", "scorer": "Marlon Skeete", "team": "Grimsby", "scope": "background"}
