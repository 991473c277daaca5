⟦COMPETITION|World Cup⟧ rewind: when ⟦TEAM|Northern Ireland⟧ stunned ⟦TEAM|Yugoslavia⟧

⟦FURNITURE|BBC Sport NI takes you back to a famous summer in our World Cup rewind series⟧

⟦GPE|Valencia⟧, ⟦DATE|24 June 1982⟧. It was 33 degrees in the shade and there was no shade at the ⟦VENUE|Luis Casanova⟧.

⟦TEAM|Northern Ireland⟧, who'd drawn with ⟦TEAM|Honduras⟧ and had been told to pack, needed a win. ⟦TEAM|Yugoslavia⟧ needed a point. What happened over the next hour and a half would be turned into a mural, two songs and a brand of crisps.

⟦MINUTE|Minute 9⟧. ⟦PERSON|Norman McAteer⟧ goes down the right, beats ⟦PERSON|Nenad Hrnjić⟧, and his cross is missed by everyone bar ⟦PERSON|Billy Dunwoody⟧, whose stooping ⟦G1|header⟧ gives the ⟦TEAM|Irish⟧ the lead.

⟦MINUTE|Minute 31⟧. ⟦TEAM|Yugoslavia⟧ awarded a penalty after ⟦PERSON|Colin Laverty⟧'s handball. ⟦PERSON|Safet Hadžiahmetović⟧ hits it well; ⟦PERSON|Jim Shields⟧ saves it better.

⟦MINUTE|Minute 52⟧. ⟦PERSON|Hadžiahmetović⟧ makes amends: a one-two with ⟦PERSON|Luka Perić⟧, and a low ⟦G3|finish⟧. ⟦SCORE|1-1⟧, and the ⟦NORP|Yugoslavs⟧ go through as things stand.

⟦MINUTE|Minute 63⟧. ⟦PERSON|Dunwoody⟧ thinks he has a ⟦G4|second⟧. Offside. Replays are unkind to the linesman.

⟦MINUTE|Minute 74⟧. Enter ⟦PERSON|Gerry Toal⟧, a part-timer with ⟦TEAM|Glentoran⟧, a joiner by trade. His first touch is a header clear from his own box. His second, ⟦MINUTE|sixty seconds later⟧, is at the other end: ⟦PERSON|McAteer⟧ again with the cross, ⟦PERSON|Hrnjić⟧ again on the wrong side, and ⟦PERSON|Toal⟧ ⟦G5|hooks it over his shoulder⟧ and in off the bar. The commentator, ⟦PERSON|Desmond Fyffe⟧, can be heard falling off his chair.

⟦MINUTE|Minute 90⟧. ⟦PERSON|Shields⟧ tips over from ⟦PERSON|Perić⟧. Final whistle.

⟦PERSON|Toal⟧ ⟦G6|scored only one other goal⟧ for his country in 11 caps, in a ⟦SCORE|4-1⟧ defeat in ⟦GPE|Oslo⟧. He was back at work on the ⟦DATE|Monday⟧. "The floor wasn't going to lay itself," he said.
=====GOALS=====
{"id": "G1", "scorer": "Billy Dunwoody", "team": "Northern Ireland", "minute": 9, "minute_text": "Minute 9", "assist": "Norman McAteer", "kind": "header"}
{"id": "G3", "scorer": "Safet Hadžiahmetović", "team": "Yugoslavia", "minute": 52, "minute_text": "Minute 52", "assist": "Luka Perić", "kind": "shot", "score": "1-1"}
{"id": "G4", "scorer": "Billy Dunwoody", "team": "Northern Ireland", "minute": 63, "minute_text": "Minute 63", "outcome": "ruled out"}
{"id": "G5", "scorer": "Gerry Toal", "team": "Northern Ireland", "minute": 75, "minute_text": "sixty seconds later", "assist": "Norman McAteer", "kind": "shot"}
{"id": "G6", "scorer": "Gerry Toal", "team": "Northern Ireland", "scope": "background"}
