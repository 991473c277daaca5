⟦TEAM|Partick Thistle⟧ 2, ⟦TEAM|Ayr United⟧ 2

Nobody at ⟦VENUE|Firhill⟧ has ever been accused of expecting too much, and so when ⟦TEAM|Partick Thistle⟧ ⟦G1|went two up⟧ against ⟦TEAM|Ayr United⟧ before ⟦MINUTE|half-time⟧ the mood about the place was not of celebration but of suspicion, which ⟦PERSON|Jude Okafor-Lynch⟧, with two ⟦G2|goals⟧ after it, the ⟦G3|second⟧ of them a penalty ⟦MINUTE|two minutes from the end⟧, proved abundantly justified.

⟦PERSON|Finlay Carswell⟧, a winger who runs as though late for something, was behind both of ⟦TEAM|Thistle⟧'s. For the first, early on, he went past ⟦PERSON|Robbie Coull⟧, looked up, saw the ⟦NORP|Estonian⟧ ⟦PERSON|Kristjan Rebane⟧ loitering and found him, and ⟦PERSON|Rebane⟧ ⟦G4|stroked it into the corner⟧ with the air of a man posting a letter. For the second, ⟦MINUTE|four minutes from the interval⟧, ⟦PERSON|Carswell⟧'s corner was flicked on by ⟦PERSON|Grant Petersham⟧ and ⟦PERSON|Cammy Auchterlonie⟧, who had ⟦G5|opened his account⟧ for the club only ⟦DATE|last week⟧ at ⟦TEAM|Raith Rovers⟧, could hardly have missed; he ⟦G6|nodded it over the line⟧ on ⟦MINUTE|41 minutes⟧.

In between there was a chance for ⟦TEAM|Ayr⟧, from ⟦PERSON|Dylan Mair⟧ in the ⟦MINUTE|26th minute⟧, which ⟦PERSON|Sean Drummy⟧, in the ⟦GPE|Glasgow⟧ side's goal, pushed away, and another from ⟦PERSON|Coull⟧ that grazed the roof. The ⟦TEAM|Honest Men⟧, as a body, were not at the races, a phrase which at ⟦TEAM|Ayr⟧ carries some weight.

Whatever was said in the dressing room, it took ⟦MINUTE|nine minutes⟧ to be understood. ⟦PERSON|Mair⟧ fed ⟦PERSON|Coull⟧, ⟦PERSON|Coull⟧'s drive was blocked by ⟦PERSON|Petersham⟧, the ball ran to ⟦PERSON|Okafor-Lynch⟧ with his back to goal, and he swivelled and ⟦G7|found the net⟧ by way of ⟦PERSON|Auchterlonie⟧'s knee. In the ⟦MINUTE|69th minute⟧ they believed themselves level: ⟦PERSON|Mair⟧'s ⟦G8|header⟧ entered the net by the same post, but the flag was up against ⟦PERSON|Okafor-Lynch⟧, who had not touched it and had not, he insisted, been thinking of doing so. The ⟦TEAM|Jags⟧, having thought about conceding, thought about scoring, and ⟦PERSON|Rebane⟧ sent a shot over with ⟦MINUTE|18 minutes left⟧.

The ⟦G9|penalty⟧ was soft. ⟦PERSON|Aaron Laing⟧, who had come on for a gashed ⟦PERSON|Drummy⟧ with ⟦MINUTE|20 minutes left⟧, made an honest attempt at the ball when ⟦PERSON|Coull⟧ reached it; the referee saw otherwise, ⟦PERSON|Okafor-Lynch⟧ ⟦G10|swept it to his left⟧, and there were boos, although they might have been for the weather.

"At two-nil you've got to see it out, and from the moment we ⟦G11|let one in⟧ you could feel it," the ⟦TEAM|Thistle⟧ manager said. "That first ⟦G12|goal⟧ of theirs is a deflection, all right. The other's a ⟦G13|penalty⟧. But we ⟦G14|scored twice⟧ and I'd take that every week."

⟦TEAM|Ayr⟧, who have drawn five of their past six at ⟦VENUE|Somerset Park⟧ and now the first of them away, are fifth in the ⟦COMPETITION|Scottish Championship⟧, and responded to the whistle as though they had won the thing.
=====GOALS=====
{"id": "G1", "scorer": "Kristjan Rebane; Cammy Auchterlonie", "team": "Partick Thistle", "count": 2}
{"id": "G2", "scorer": "Jude Okafor-Lynch", "team": "Ayr United", "count": 2}
{"id": "G3", "scorer": "Jude Okafor-Lynch", "team": "Ayr United", "minute": 88, "kind": "penalty", "minute_text": "two minutes from the end"}
{"id": "G4", "scorer": "Kristjan Rebane", "team": "Partick Thistle", "kind": "shot", "assist": "Finlay Carswell"}
{"id": "G5", "scorer": "Cammy Auchterlonie", "team": "Partick Thistle", "scope": "background"}
{"id": "G6", "scorer": "Cammy Auchterlonie", "team": "Partick Thistle", "minute": 41, "kind": "header", "minute_text": "41 minutes"}
{"id": "G7", "scorer": "Jude Okafor-Lynch", "team": "Ayr United", "minute": 54, "kind": "shot", "minute_text": "nine minutes"}
{"id": "G8", "scorer": "Dylan Mair", "team": "Ayr United", "minute": 69, "kind": "header", "outcome": "ruled out", "minute_text": "69th minute"}
{"id": "G9", "scorer": "Jude Okafor-Lynch", "team": "Ayr United", "minute": 88, "kind": "penalty"}
{"id": "G10", "scorer": "Jude Okafor-Lynch", "team": "Ayr United", "minute": 88, "kind": "penalty"}
{"id": "G11", "scorer": "Jude Okafor-Lynch", "team": "Ayr United", "minute": 54, "kind": "shot"}
{"id": "G12", "scorer": "Jude Okafor-Lynch", "team": "Ayr United", "minute": 54, "kind": "shot"}
{"id": "G13", "scorer": "Jude Okafor-Lynch", "team": "Ayr United", "minute": 88, "kind": "penalty"}
{"id": "G14", "scorer": "Kristjan Rebane; Cammy Auchterlonie", "team": "Partick Thistle", "count": 2}
