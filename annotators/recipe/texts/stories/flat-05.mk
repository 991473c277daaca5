⟦TEAM|Lewes Women⟧ ⟦SCORE|1-3⟧ ⟦TEAM|Durham Women⟧
⟦PERSON|Beth Carrick⟧ ⟦G1|scored⟧ either side of ⟦MINUTE|half-time⟧ as ⟦TEAM|Durham⟧ came from behind to win at the ⟦VENUE|Dripping Pan⟧.
⟦PERSON|Niamh O'Dowd⟧'s early ⟦G2|header⟧ had put ⟦TEAM|Lewes⟧ on course for a third straight victory, but they were level by the ⟦MINUTE|half-hour⟧.
⟦MINUTE|Six minutes⟧ were on the clock when ⟦PERSON|O'Dowd⟧ climbed above ⟦PERSON|Sarah Hepple⟧ at a corner and ⟦G3|beat ⟦PERSON|Mollie Thornby⟧⟧. The forward might have added another but shot into the side-netting from ⟦PERSON|Rosa Klein⟧'s pass.
⟦TEAM|Durham⟧ settled. ⟦PERSON|Carrick⟧ stung the palms of ⟦PERSON|Amelie Duval⟧ and a ⟦PERSON|Hepple⟧ header was hooked off the line. Soon after, ⟦PERSON|Jodie Marr⟧ was there to ⟦G4|force in⟧ the rebound on ⟦MINUTE|30⟧ when ⟦PERSON|Duval⟧ spilled a long-range effort from ⟦PERSON|Hepple⟧.
The visitors ⟦G5|went ahead⟧ on ⟦MINUTE|43 minutes⟧. ⟦PERSON|Marr⟧ played it across the edge of the box and ⟦PERSON|Carrick⟧, who was ⟦G6|on target⟧ at ⟦TEAM|Blackburn⟧ ⟦DATE|last Sunday⟧, found the bottom corner.
She was on target again ⟦MINUTE|nine minutes into the second half⟧. ⟦PERSON|Klein⟧ lost the ball in midfield, ⟦PERSON|Erin Shaw⟧ went down the line and her low cross was ⟦G7|slid in⟧.
⟦TEAM|Lewes⟧ won a penalty with ⟦MINUTE|12 minutes left⟧ after ⟦PERSON|Shaw⟧ brought down ⟦PERSON|Klein⟧. ⟦PERSON|O'Dowd⟧ took it and ⟦PERSON|Thornby⟧ saved at full stretch, her second penalty save ⟦DATE|this month⟧.
"That's a big result for us," said ⟦TEAM|Durham⟧ manager ⟦PERSON|Gary Threlfall⟧. "Conceding first is becoming a habit, though."
⟦TEAM|Durham⟧ are up to third. ⟦TEAM|Lewes⟧ slip to eighth.
⟦FURNITURE|Follow Women's Football on the BBC Sport app⟧
=====GOALS=====
{"id": "G1", "scorer": "Beth Carrick", "team": "Durham", "kind": "shot", "count": 2}
{"id": "G2", "scorer": "Niamh O'Dowd", "team": "Lewes", "minute": 6, "minute_text": "early", "kind": "header"}
{"id": "G3", "scorer": "Niamh O'Dowd", "team": "Lewes", "minute": 6, "minute_text": "Six minutes", "kind": "header"}
{"id": "G4", "scorer": "Jodie Marr", "team": "Durham", "minute": 30, "minute_text": "30", "kind": "shot", "score": "1-1"}
{"id": "G5", "scorer": "Beth Carrick", "team": "Durham", "minute": 43, "assist": "Jodie Marr", "kind": "shot"}
{"id": "G6", "scorer": "Beth Carrick", "team": "Durham", "scope": "background"}
{"id": "G7", "scorer": "Beth Carrick", "team": "Durham", "minute": 54, "assist": "Erin Shaw", "kind": "shot"}
