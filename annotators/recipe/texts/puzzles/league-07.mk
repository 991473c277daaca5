⟦TEAM|Chelsea Women⟧ ⟦SCORE|3-1⟧ ⟦TEAM|Aston Villa Women⟧: ⟦PERSON|Hanratty⟧'s ⟦G1|brace⟧ keeps ⟦TEAM|Blues⟧ in touch
⟦PERSON|Grace Hanratty⟧ ⟦G2|scored either side of the break⟧ as ⟦TEAM|Chelsea⟧ got past a stubborn ⟦TEAM|Aston Villa⟧ to stay within two points of the ⟦COMPETITION|Women's Super League⟧ summit.
With a ⟦COMPETITION|Champions League⟧ trip to ⟦TEAM|Barcelona⟧ to come, ⟦TEAM|Chelsea⟧ made six changes and were slow to start. ⟦TEAM|Villa⟧'s ⟦PERSON|Yui Morishita⟧ shot over from the angle early on and goalkeeper ⟦PERSON|Abi Wrench⟧ was alert to save from ⟦PERSON|Ebony Castleton⟧.
They ⟦G3|took the lead⟧ midway through the first half. ⟦PERSON|Ingrid Solbakken⟧ had a shot parried by ⟦PERSON|Molly Pargeter⟧, the ball hit a defender and then the woodwork, and ⟦PERSON|Hanratty⟧ was there to ⟦G4|hook it in⟧.
⟦PERSON|Thalia Marchetti⟧ thought she had doubled it but her ⟦G5|finish⟧ was scrubbed out for offside.
⟦TEAM|Villa⟧ came out like a different team and, ⟦MINUTE|two minutes after half-time⟧, ⟦PERSON|Castleton⟧ ⟦G6|equalised⟧ when ⟦PERSON|Morishita⟧'s clever ball down the side caught ⟦TEAM|Chelsea⟧ square. The former ⟦TEAM|Chelsea⟧ trainee did not celebrate: she ⟦G7|had scored⟧ at this end for the youth team.
The home side's reply was led by ⟦PERSON|Solbakken⟧. She rattled the bar with a rising drive, drew another stop from ⟦PERSON|Pargeter⟧ and then, on ⟦MINUTE|62 minutes⟧, swung over a cross which ⟦PERSON|Marchetti⟧ ⟦G8|headed into the far corner⟧.
⟦PERSON|Castleton⟧ was wide with a lob when ⟦TEAM|Villa⟧ broke and ⟦PERSON|Hanratty⟧ ⟦G9|made the game safe⟧ on ⟦MINUTE|76 minutes⟧ after the keeper's poor clearance.
⟦FURNITURE|Image caption, Grace Hanratty has been directly involved in nine goals⟧
Manager ⟦PERSON|Sonia Bompastini⟧: "The ⟦G10|goal⟧ we gave them was avoidable. I liked how we came back from that."
⟦TEAM|Villa⟧ boss ⟦PERSON|Carla Rourke⟧: "At one-all I thought there was only one winner, and it was us. The ⟦G11|second⟧ is soft."
The ⟦TEAM|Villans⟧ remain sixth and are back in ⟦GPE|Birmingham⟧ for their next game on ⟦DATE|8 December⟧.
=====GOALS=====
{"id": "G1", "scorer": "Grace Hanratty", "team": "Chelsea", "count": 2}
{"id": "G2", "scorer": "Grace Hanratty", "team": "Chelsea", "count": 2}
{"id": "G3", "scorer": "Grace Hanratty", "team": "Chelsea", "minute_text": "midway through the first half"}
{"id": "G4", "scorer": "Grace Hanratty", "team": "Chelsea", "minute_text": "midway through the first half"}
{"id": "G5", "scorer": "Thalia Marchetti", "team": "Chelsea", "outcome": "ruled out"}
{"id": "G6", "scorer": "Ebony Castleton", "team": "Aston Villa", "minute": 47, "assist": "Yui Morishita", "minute_text": "two minutes after half-time"}
{"id": "G7", "scorer": "Ebony Castleton", "team": "Aston Villa", "scope": "background"}
{"id": "G8", "scorer": "Thalia Marchetti", "team": "Chelsea", "minute": 62, "kind": "header", "assist": "Ingrid Solbakken", "minute_text": "62 minutes"}
{"id": "G9", "scorer": "Grace Hanratty", "team": "Chelsea", "minute": 76, "minute_text": "76 minutes"}
{"id": "G10", "scorer": "Ebony Castleton", "team": "Aston Villa", "minute": 47, "assist": "Yui Morishita"}
{"id": "G11", "scorer": "Thalia Marchetti", "team": "Chelsea", "minute": 62, "kind": "header", "assist": "Ingrid Solbakken"}
