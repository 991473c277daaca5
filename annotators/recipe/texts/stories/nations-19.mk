⟦TEAM|Greece⟧ ⟦G1|strike twice⟧ in ⟦GPE|Dublin⟧ to leave ⟦NORP|Irish⟧ hopes hanging

⟦FURNITURE|By a PA reporter, Aviva Stadium⟧
⟦TEAM|Ireland⟧ lost ⟦SCORE|2-1⟧ at home to ⟦TEAM|Greece⟧ in ⟦COMPETITION|World Cup⟧ qualifying, ⟦G2|goals⟧ from ⟦PERSON|Dimitris Papageorgiou⟧ and ⟦PERSON|Vasilis Kontos⟧ in the first half leaving them too much to do in the second.

⟦PERSON|Shane Delahunty⟧, on as a substitute, ⟦G3|pulled one back⟧ with ⟦MINUTE|12 minutes remaining⟧, but the ⟦COMPETITION|Championship⟧ striker's second headed effort of a lively cameo was saved on the line.

The tone was set early. ⟦PERSON|Peadar Gilligan⟧, who manned the ⟦NORP|Irish⟧ goal in the absence of two seniors, spilled a shot from ⟦PERSON|Stelios Fotiou⟧ in the second minute and gathered at the second attempt. ⟦PERSON|Cathal Shevlin⟧'s free-kick then had to be held by ⟦PERSON|Kostas Mavridis⟧, a fingertip over his line according to the home crowd, but not the technology.

The visitors ⟦G4|opened the scoring⟧ midway through the half. ⟦PERSON|Colm Rafferty⟧, the converted winger, was pressed into a poor backpass, ⟦PERSON|Fotiou⟧ ran on to it and, as ⟦PERSON|Gilligan⟧ committed himself, squared for ⟦PERSON|Papageorgiou⟧ to ⟦G5|roll the ball home⟧. The ⟦ORG|FAI⟧'s official timing was 21 minutes.

⟦TEAM|Ireland⟧ had the ball in the net within 90 seconds. ⟦PERSON|Shevlin⟧'s corner was ⟦G6|forced in⟧ off ⟦PERSON|Donal Spillane⟧'s chest, but the referee had been pushed towards a decision by two ⟦NORP|Greeks⟧ on the ground, and gave a foul.

"I thought it was a ⟦G7|goal⟧. I still think it was," said the ⟦NORP|Irish⟧ manager. "After that we chase and that suits them. Their ⟦G8|second⟧, with the deflection, is what kills us."

The deflection was off ⟦PERSON|Tadhg Mullarkey⟧'s back. ⟦PERSON|Kontos⟧, 20 yards out and with three men before him, saw his shot ⟦G9|wrong-foot⟧ ⟦PERSON|Gilligan⟧ and creep in ⟦MINUTE|two minutes before the break⟧.

⟦PERSON|Fotiou⟧ should have settled it on ⟦MINUTE|57⟧ and ⟦PERSON|Lefteris Samaras⟧ on ⟦MINUTE|64⟧, the first blazing over from ten yards, the second held up by ⟦PERSON|Rafferty⟧'s recovering tackle. By then ⟦PERSON|Delahunty⟧ was on for ⟦PERSON|Spillane⟧. He had been warned about standing offside twice before he timed a run to perfection, ⟦PERSON|Shevlin⟧'s pass cutting three defenders out; the touch took him past ⟦PERSON|Mavridis⟧ and he ⟦G10|walked it in⟧.

It was the 23-year-old's third ⟦G11|goal⟧ in as many caps, his ⟦G12|brace⟧ against ⟦TEAM|Gibraltar⟧ in ⟦DATE|September⟧ having come in half an hour.

⟦PERSON|Rafferty⟧ went off on a stretcher on ⟦MINUTE|84⟧. From the last of 11 ⟦NORP|Irish⟧ corners, in the ⟦MINUTE|95th minute⟧, ⟦PERSON|Delahunty⟧ rose highest, the ball went down and up, and ⟦PERSON|Mavridis⟧, on his knees, kept it out.

"I've headed it where I wanted to," ⟦PERSON|Delahunty⟧ told ⟦ORG|RTÉ⟧. "For the one I ⟦G13|scored⟧ I mishit the first touch."

⟦TEAM|Ireland⟧ go to the ⟦TEAM|Netherlands⟧ on ⟦DATE|Monday⟧ and must win to be sure of a finish of second. ⟦TEAM|Greece⟧ are through.
=====GOALS=====
{"id": "G1", "scorer": "Dimitris Papageorgiou; Vasilis Kontos", "team": "Greece", "count": 2}
{"id": "G2", "scorer": "Dimitris Papageorgiou; Vasilis Kontos", "team": "Greece", "count": 2}
{"id": "G3", "scorer": "Shane Delahunty", "team": "Ireland", "minute": 78, "assist": "Cathal Shevlin", "kind": "shot", "minute_text": "12 minutes remaining"}
{"id": "G4", "scorer": "Dimitris Papageorgiou", "team": "Greece", "minute": 21, "assist": "Stelios Fotiou", "kind": "shot"}
{"id": "G5", "scorer": "Dimitris Papageorgiou", "team": "Greece", "minute": 21, "assist": "Stelios Fotiou", "kind": "shot", "minute_text": "21 minutes"}
{"id": "G6", "scorer": "Donal Spillane", "team": "Ireland", "outcome": "ruled out"}
{"id": "G7", "scorer": "Donal Spillane", "team": "Ireland", "outcome": "ruled out"}
{"id": "G8", "scorer": "Vasilis Kontos", "team": "Greece", "minute": 43, "kind": "shot"}
{"id": "G9", "scorer": "Vasilis Kontos", "team": "Greece", "minute": 43, "kind": "shot", "minute_text": "two minutes before the break"}
{"id": "G10", "scorer": "Shane Delahunty", "team": "Ireland", "minute": 78, "assist": "Cathal Shevlin", "kind": "shot"}
{"id": "G11", "scorer": "Shane Delahunty", "team": "Ireland", "minute": 78, "assist": "Cathal Shevlin", "kind": "shot"}
{"id": "G12", "scorer": "Shane Delahunty", "team": "Ireland", "scope": "background", "count": 2}
{"id": "G13", "scorer": "Shane Delahunty", "team": "Ireland", "minute": 78, "assist": "Cathal Shevlin", "kind": "shot"}
