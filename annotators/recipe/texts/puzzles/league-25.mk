⟦TEAM|Grimsby Town⟧ made it three home victories in a row when they beat ⟦TEAM|Fleetwood⟧ ⟦SCORE|3-1⟧ at a blustery ⟦VENUE|Blundell Park⟧.
⟦PERSON|Reuben Stokoe⟧, ⟦PERSON|Obi Ezekwe⟧ and ⟦PERSON|Devonte Marsh-Bailey⟧ ⟦G1|got the goals⟧ for the ⟦TEAM|Mariners⟧, whose climb from the foot of ⟦COMPETITION|League Two⟧ shows no sign of stopping.
The wind made a nonsense of most of the first quarter of an hour. ⟦PERSON|Arjen Postma⟧, the ⟦TEAM|Fleetwood⟧ keeper, saw one clearance come back over his own head for a corner, and ⟦PERSON|Ian Catterall⟧'s cross struck the top of the bar.
But a fine move broke the monotony in the ⟦MINUTE|24th minute⟧. ⟦PERSON|Louis Gatenby⟧ switched play to ⟦PERSON|Tommy Lathbury⟧, ⟦PERSON|Lathbury⟧ took a touch and rolled the ball to the edge of the area, and ⟦PERSON|Stokoe⟧ ⟦G2|curled it in left-footed⟧.
⟦PERSON|Filip Zdanowicz⟧ ought to have hauled ⟦TEAM|Fleetwood⟧ level on ⟦MINUTE|40 minutes⟧. Played onside by ⟦PERSON|Catterall⟧, he lifted his shot over.
⟦TEAM|Grimsby⟧ ⟦G3|doubled their lead⟧ in the ⟦MINUTE|57th minute⟧. ⟦PERSON|Lathbury⟧ got away down the right again, but it was ⟦PERSON|Stokoe⟧ who delivered this time after a lay-off, and ⟦PERSON|Ezekwe⟧ ⟦G4|smashed it past ⟦PERSON|Postma⟧⟧ at the second attempt following a block by ⟦PERSON|Carl Hindmarch⟧. It's now four ⟦G5|goals⟧ in five for the former ⟦TEAM|Cod Army⟧ loanee.
⟦PERSON|Wes Rimmer⟧'s scuffed ⟦G6|effort⟧ in the ⟦MINUTE|69th minute⟧, with half the home defence expecting a flag, gave the travelling fans hope and the woodwork saved ⟦TEAM|Grimsby⟧ when ⟦PERSON|Zdanowicz⟧ headed against the bar a ⟦MINUTE|minute later⟧.
Any doubt about the result was removed when ⟦PERSON|Gatenby⟧ robbed ⟦PERSON|Hindmarch⟧ and picked out ⟦PERSON|Marsh-Bailey⟧. The sub, on for only 90 seconds, ⟦G7|sidefooted in⟧ with ⟦MINUTE|four minutes left⟧.
⟦TEAM|Fleetwood⟧ have conceded three in each of their past three away games. They host ⟦TEAM|Colchester⟧ at ⟦VENUE|Highbury Stadium⟧ on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Reuben Stokoe; Obi Ezekwe; Devonte Marsh-Bailey", "team": "Grimsby", "count": 3}
{"id": "G2", "scorer": "Reuben Stokoe", "team": "Grimsby", "minute": 24, "assist": "Tommy Lathbury", "minute_text": "24th minute"}
{"id": "G3", "scorer": "Obi Ezekwe", "team": "Grimsby", "minute": 57, "assist": "Reuben Stokoe", "minute_text": "57th minute"}
{"id": "G4", "scorer": "Obi Ezekwe", "team": "Grimsby", "minute": 57, "assist": "Reuben Stokoe", "minute_text": "57th minute"}
{"id": "G5", "scorer": "Obi Ezekwe", "team": "Grimsby", "scope": "background", "count": 4}
{"id": "G6", "scorer": "Wes Rimmer", "team": "Fleetwood", "minute": 69, "minute_text": "69th minute"}
{"id": "G7", "scorer": "Devonte Marsh-Bailey", "team": "Grimsby", "minute": 86, "assist": "Louis Gatenby", "minute_text": "four minutes left"}
