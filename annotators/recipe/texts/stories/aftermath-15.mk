⟦TEAM|Everton⟧ ⟦SCORE|0-2⟧ Leicester: ⟦TEAM|Foxes⟧ ⟦G1|strike twice⟧ to climb off bottom
⟦PERSON|Priya Sandhu-Lowe⟧ and ⟦PERSON|Kirsten Dahl⟧ ⟦G2|were on the scoresheet⟧ as ⟦TEAM|Leicester City⟧ won a ⟦COMPETITION|WSL⟧ match away from home for the first time in eleven months.
Leicester's ⟦G3|first⟧ came in the opening exchanges, their ⟦G4|second⟧ just after the ⟦MINUTE|hour⟧, and in between they rode their luck.
⟦TEAM|Everton⟧ had lost three of their back four to illness, and those who came in looked nervous. ⟦PERSON|Jodie Ashcombe⟧, 18, had a pass charged down in the ⟦MINUTE|first minute⟧ by ⟦PERSON|Ellie Trask⟧. In the ⟦MINUTE|sixth⟧ she tried the same ball, with ⟦PERSON|Trask⟧ again in the way, and as it spun up ⟦PERSON|Sandhu-Lowe⟧ nicked it off the toes of ⟦PERSON|Laura Benning⟧ and ⟦G5|found the far corner⟧.
"I said to ⟦PERSON|Ellie⟧, stay on her, there's another one coming," ⟦PERSON|Sandhu-Lowe⟧ said. "So the ⟦G6|goal⟧ is as much hers."
The ⟦TEAM|Toffees⟧ could have been level three times before ⟦MINUTE|half-time⟧. ⟦PERSON|Aoife Mulcahy⟧ was foiled by the legs of ⟦TEAM|City⟧ goalkeeper ⟦PERSON|Molly Haverstock⟧, then headed wide, then crossed for ⟦PERSON|Benning⟧ to volley against the bar. A tackle by ⟦PERSON|Dahl⟧ on ⟦PERSON|Mulcahy⟧ in the ⟦MINUTE|44th minute⟧ might have brought a penalty on another day.
⟦TEAM|Everton⟧'s supporters were in good voice as the second half began. They were quiet after ⟦PERSON|Dahl⟧ had ⟦G7|doubled the advantage⟧. ⟦PERSON|Ashcombe⟧ played no part this time: it was ⟦PERSON|Benning⟧ who was beaten in the air by ⟦PERSON|Trask⟧, ⟦PERSON|Sandhu-Lowe⟧ who carried the ball thirty yards and cut it back, and the ⟦NORP|Danish⟧ midfielder whose shot, taken early, was ⟦G8|in the net⟧ before anyone had got near her.
⟦PERSON|Haverstock⟧ preserved her clean sheet with a save from ⟦PERSON|Mulcahy⟧ in the ⟦MINUTE|last minute⟧.
Before ⟦VENUE|Walton Hall Park⟧ the ⟦NORP|Dane⟧ had not ⟦G9|scored⟧ in 26 matches for the club. "I thought they had forgotten how to spell me," she said. "The ⟦G10|goal⟧ is for my mum, it's her birthday."
Leicester host ⟦TEAM|West Ham⟧ at the ⟦VENUE|King Power Stadium⟧ on ⟦DATE|Sunday lunchtime⟧.
=====GOALS=====
{"id": "G1", "scorer": "Priya Sandhu-Lowe; Kirsten Dahl", "team": "Leicester City", "count": 2}
{"id": "G2", "scorer": "Priya Sandhu-Lowe; Kirsten Dahl", "team": "Leicester City", "count": 2}
{"id": "G3", "scorer": "Priya Sandhu-Lowe", "team": "Leicester City", "minute": 6, "assist": "Ellie Trask", "kind": "shot"}
{"id": "G4", "scorer": "Kirsten Dahl", "team": "Leicester City", "assist": "Priya Sandhu-Lowe", "kind": "shot"}
{"id": "G5", "scorer": "Priya Sandhu-Lowe", "team": "Leicester City", "minute": 6, "assist": "Ellie Trask", "kind": "shot", "minute_text": "sixth"}
{"id": "G6", "scorer": "Priya Sandhu-Lowe", "team": "Leicester City", "minute": 6, "assist": "Ellie Trask", "kind": "shot"}
{"id": "G7", "scorer": "Kirsten Dahl", "team": "Leicester City", "assist": "Priya Sandhu-Lowe", "kind": "shot"}
{"id": "G8", "scorer": "Kirsten Dahl", "team": "Leicester City", "assist": "Priya Sandhu-Lowe", "kind": "shot"}
{"id": "G9", "scorer": "Kirsten Dahl", "team": "Leicester City", "scope": "background"}
{"id": "G10", "scorer": "Kirsten Dahl", "team": "Leicester City", "assist": "Priya Sandhu-Lowe", "kind": "shot"}
