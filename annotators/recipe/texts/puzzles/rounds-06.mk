⟦COMPETITION|FA Cup⟧ second round: non-league ⟦TEAM|Tamworth⟧ dump out ⟦TEAM|Bolton⟧, ⟦TEAM|Wigan⟧ edge seven-goal epic
⟦FURNITURE|Alex Dray at the Lamb Ground⟧
⟦TEAM|TAMWORTH⟧ produced the shock of the ⟦COMPETITION|FA Cup⟧ second round on ⟦DATE|Saturday⟧, ⟦PERSON|Curtis Holloway⟧’s ⟦MINUTE|70th-minute⟧ ⟦G1|goal⟧ sending ⟦TEAM|Bolton Wanderers⟧ home beaten ⟦SCORE|1-0⟧. ⟦PERSON|Holloway⟧, who drives a delivery van, was left alone at the far post when ⟦PERSON|Josh Eames⟧ helped on a long throw and ⟦G2|bundled the ball in⟧ with his thigh. ⟦TEAM|Bolton⟧ had a ⟦PERSON|Ryan Vickery⟧ ⟦G3|header⟧ disallowed for a push and ⟦PERSON|Eames⟧ later made a block on his own line.
⟦TEAM|Wigan Athletic⟧ beat ⟦TEAM|Salford City⟧ ⟦SCORE|4-3⟧ after ⟦MINUTE|extra time⟧ at the ⟦VENUE|Brick Community Stadium⟧. ⟦TEAM|Salford⟧ were two up by the ⟦MINUTE|18th minute⟧, ⟦PERSON|Matty Cragg⟧ ⟦G4|converting a penalty⟧ and then ⟦G5|volleying his second⟧, but ⟦PERSON|Jonah Asante⟧ ⟦G6|halved the deficit⟧ and ⟦PERSON|Liam Sherwood⟧ ⟦G7|headed ⟦TEAM|Wigan⟧ level⟧. ⟦PERSON|Asante⟧ ⟦G8|made it ⟦SCORE|3-2⟧⟧ on ⟦MINUTE|81⟧; ⟦PERSON|Dom Reyes⟧ ⟦G9|equalised⟧ ⟦MINUTE|three minutes later⟧; ⟦PERSON|Sherwood⟧ ⟦G10|got the winner⟧ in the ⟦MINUTE|109th minute⟧, from six yards, after ⟦PERSON|Chidi Umeh⟧ had burst into the box, feinted past ⟦PERSON|Reyes⟧ and squared.
⟦TEAM|Cambridge United⟧ won ⟦SCORE|2-0⟧ at ⟦TEAM|Horsham⟧. ⟦PERSON|Jed Parry⟧ ⟦G11|scored⟧ after ⟦MINUTE|90 seconds⟧ and ⟦PERSON|Amari Clarke⟧ ⟦G12|sealed it⟧ when home goalkeeper ⟦PERSON|Lewis Carter⟧ had gone up for a corner. In between ⟦TEAM|Horsham⟧ had most of the ball and hit the bar through ⟦PERSON|Tom Kavanagh⟧.
⟦TEAM|Accrington⟧ and ⟦TEAM|Gateshead⟧ will have to be settled on penalties no longer: ⟦TEAM|Stanley⟧ won the shoot-out ⟦SCORE|5-4⟧ after a ⟦SCORE|1-1⟧ draw. ⟦PERSON|Shaun Whelan⟧ ⟦G13|put ⟦TEAM|Accrington⟧ ahead⟧ and ⟦PERSON|Connor Blyth⟧ ⟦G14|replied⟧ from a free-kick in first-half ⟦MINUTE|stoppage time⟧.
⟦TEAM|Doncaster Rovers⟧ came through ⟦SCORE|3-1⟧ against ⟦TEAM|Sutton⟧. All four goals arrived after the ⟦MINUTE|break⟧, ⟦PERSON|Billy Nkemelu⟧ ⟦G15|scoring twice⟧ for ⟦TEAM|Rovers⟧ either side of ⟦PERSON|Will Deakin⟧’s ⟦G16|leveller⟧, before ⟦PERSON|George Hutchings⟧ ⟦G17|rounded off the win⟧.
⟦TEAM|Bradford City⟧ ⟦SCORE|0-0⟧ ⟦TEAM|Barrow⟧, a tie devoid of almost everything, goes to penalties too; ⟦TEAM|Barrow⟧ prevailed ⟦SCORE|4-3⟧ when ⟦PERSON|Harry Stott⟧ saved from ⟦PERSON|Ollie Prentice⟧.
The third-round draw takes place on ⟦DATE|Monday⟧. “I’m on shift at six,” said ⟦PERSON|Holloway⟧. “I’ll listen to it in the van.”
=====GOALS=====
{"id": "G1", "scorer": "Curtis Holloway", "team": "TAMWORTH", "minute": 70, "kind": "shot", "assist": "Josh Eames", "minute_text": "70th-minute"}
{"id": "G2", "scorer": "Curtis Holloway", "team": "TAMWORTH", "minute": 70, "kind": "shot", "assist": "Josh Eames", "minute_text": "70th-minute"}
{"id": "G3", "scorer": "Ryan Vickery", "team": "Bolton", "outcome": "ruled out", "kind": "header"}
{"id": "G4", "scorer": "Matty Cragg", "team": "Salford City", "kind": "penalty", "minute_text": "18th minute"}
{"id": "G5", "scorer": "Matty Cragg", "team": "Salford City", "minute": 18, "kind": "volley", "minute_text": "18th minute"}
{"id": "G6", "scorer": "Jonah Asante", "team": "Wigan Athletic"}
{"id": "G7", "scorer": "Liam Sherwood", "team": "Wigan Athletic", "kind": "header"}
{"id": "G8", "scorer": "Jonah Asante", "team": "Wigan Athletic", "minute": 81, "minute_text": "81", "score": "3-2"}
{"id": "G9", "scorer": "Dom Reyes", "team": "Salford City", "minute": 84, "minute_text": "three minutes later"}
{"id": "G10", "scorer": "Liam Sherwood", "team": "Wigan Athletic", "minute": 109, "kind": "shot", "assist": "Chidi Umeh", "minute_text": "109th minute"}
{"id": "G11", "scorer": "Jed Parry", "team": "Cambridge United", "minute": 2, "minute_text": "90 seconds"}
{"id": "G12", "scorer": "Amari Clarke", "team": "Cambridge United"}
{"id": "G13", "scorer": "Shaun Whelan", "team": "Accrington"}
{"id": "G14", "scorer": "Connor Blyth", "team": "Gateshead", "kind": "free kick"}
{"id": "G15", "scorer": "Billy Nkemelu", "team": "Doncaster Rovers", "count": 2}
{"id": "G16", "scorer": "Will Deakin", "team": "Sutton"}
{"id": "G17", "scorer": "George Hutchings", "team": "Doncaster Rovers"}
