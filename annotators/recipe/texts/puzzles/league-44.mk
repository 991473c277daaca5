⟦PERSON|Dobbs⟧ ⟦G1|winner⟧ takes ⟦TEAM|Gas⟧ top
⟦FURNITURE|Report: Press Association⟧
⟦TEAM|Bristol Rovers⟧ went to the top of ⟦COMPETITION|League Two⟧ for the first time ⟦DATE|this season⟧ as ⟦PERSON|Frankie Dobbs⟧'s ⟦G2|goal⟧ midway through the first half brought them a ⟦SCORE|1-0⟧ win at ⟦TEAM|Carlisle United⟧.
⟦PERSON|Dobbs⟧, playing against the club that released him at 16, ⟦G3|pounced⟧ after a defensive mistake for what turned out to be the decisive ⟦G4|strike⟧ of a scrappy game on a heavy ⟦VENUE|Brunton Park⟧ surface.
It was the third time in a week that ⟦TEAM|Rovers⟧ have won by the same score and they needed goalkeeper ⟦PERSON|Josef Hampl⟧ to be at his best to do it.
The ⟦NORP|Czech⟧ pushed away ⟦PERSON|Rory Pinnock⟧'s free-kick in the ⟦MINUTE|sixth minute⟧, and from the corner ⟦PERSON|Oluwaseun Adebisi⟧ headed a foot wide. ⟦PERSON|Pinnock⟧ was off target from a good position soon after.
So it was against the run of play when they ⟦G5|fell behind⟧. ⟦PERSON|Kit Marland-Shaw⟧'s back-pass, on ⟦MINUTE|26 minutes⟧, held up in the mud and ⟦PERSON|Dobbs⟧ ⟦G6|poked it past the advancing ⟦PERSON|Sandor Kiss⟧⟧.
The ⟦TEAM|Gas⟧ could have doubled their lead: ⟦PERSON|Luke Tapper⟧'s lob came back off the bar, and ⟦PERSON|Dobbs⟧ screwed the rebound wide with ⟦PERSON|Kiss⟧ on the floor.
⟦TEAM|Carlisle⟧ huffed after ⟦MINUTE|half-time⟧ without much puff. ⟦PERSON|Adebisi⟧ sent a diving header past the post in the ⟦MINUTE|58th minute⟧, ⟦PERSON|Hampl⟧ smothered a ⟦PERSON|Pinnock⟧ effort and ⟦PERSON|Ewan Rutter⟧ blocked ⟦PERSON|Gil Mortimer⟧'s shot with his face.
With ⟦MINUTE|four minutes to go⟧, the home fans thought they'd got their reward when the ball hit ⟦PERSON|Tapper⟧ on the arm. The referee waved it away and booked ⟦PERSON|Pinnock⟧ for what he said.
⟦PERSON|Gary Stringfellow⟧, the ⟦TEAM|Carlisle⟧ manager, was asked about ⟦PERSON|Dobbs⟧. "We let a good one go, didn't we?" he said. "He ⟦G7|scored⟧ against us for fun in the youth team games we've had with them since. One chance, one ⟦G8|goal⟧."
⟦TEAM|Carlisle⟧, 20th, go to ⟦TEAM|Barrow⟧ on ⟦DATE|Friday⟧. ⟦TEAM|Rovers⟧ face their bottom-placed visitors at the ⟦VENUE|Memorial Stadium⟧ a day later.
=====GOALS=====
{"id": "G1", "scorer": "Frankie Dobbs", "team": "Bristol Rovers", "minute": 26}
{"id": "G2", "scorer": "Frankie Dobbs", "team": "Bristol Rovers", "minute": 26}
{"id": "G3", "scorer": "Frankie Dobbs", "team": "Bristol Rovers", "minute": 26}
{"id": "G4", "scorer": "Frankie Dobbs", "team": "Bristol Rovers", "minute": 26}
{"id": "G5", "scorer": "Frankie Dobbs", "team": "Bristol Rovers", "minute": 26, "minute_text": "26 minutes"}
{"id": "G6", "scorer": "Frankie Dobbs", "team": "Bristol Rovers", "minute": 26, "minute_text": "26 minutes"}
{"id": "G7", "scorer": "Frankie Dobbs", "team": "Bristol Rovers", "scope": "background"}
{"id": "G8", "scorer": "Frankie Dobbs", "team": "Bristol Rovers", "minute": 26}
