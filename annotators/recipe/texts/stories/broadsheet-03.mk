⟦PERSON|Bebb⟧ keeps his nerve as ⟦TEAM|Wrexham⟧ ⟦G1|peg ⟦TEAM|Bolton⟧ back twice⟧
⟦FURNITURE|By our correspondent at the Racecourse Ground⟧
⟦TEAM|Wrexham⟧ twice ⟦G2|fell behind⟧ to ⟦TEAM|Bolton Wanderers⟧ and twice found a reply, the second of them a late ⟦G3|penalty⟧ from ⟦PERSON|Ieuan Bebb⟧ that earned a point which ⟦PERSON|Phil Meadow⟧, their manager, described as "two dropped" and his opposite number, in the next room, described as "two stolen". Somebody is owed change.
The visitors ⟦G4|snatched the lead⟧ before some of us had found our seats. ⟦PERSON|Elis Garmon⟧'s pass to his own goalkeeper was short, the goalkeeper's clearance was shorter, and it fell by way of ⟦PERSON|Kofi Sarpong⟧ to ⟦PERSON|Chidi Anozie⟧, who ⟦G5|arrowed an effort past⟧ three ⟦NORP|Welsh⟧ shirts and the despairing ⟦PERSON|Jarrod Whitlam⟧. ⟦TEAM|Wrexham⟧'s ⟦NORP|Australian⟧ keeper had been beaten, the big screen confirmed, in the ⟦MINUTE|third minute⟧. The ⟦NORP|Nigerian⟧, lest it be thought that this was out of character, has now ⟦G6|scored⟧ in five successive away games, and had a ⟦G7|hat-trick⟧ of goals at ⟦TEAM|Port Vale⟧ ⟦DATE|last month⟧.
⟦TEAM|Bolton⟧ could have had another before the quarter-hour. ⟦PERSON|Thorley⟧'s volley was beaten away; ⟦PERSON|Sarpong⟧ fired across the face; ⟦PERSON|Tom Ashworthy⟧, with his back to everything, contrived to hook one over. But it was ⟦TEAM|Wrexham⟧ who drew parity, just after the ⟦MINUTE|half-hour⟧ mark, with a passage of play that deserved a larger gate. ⟦PERSON|Danny Rostron⟧ won a tackle, ⟦PERSON|Bebb⟧ went outside one man and inside the next, and his cut-back ran through a crowd of boots to ⟦PERSON|Ollie Penketh⟧, who had space to ⟦G8|bury it⟧.
It is a curious feature of this side that they start second halves as though woken by a fire alarm. ⟦TEAM|Bolton⟧ needed only ⟦MINUTE|five minutes of this one⟧. ⟦PERSON|Sarpong⟧'s corner, ⟦PERSON|Marcus Thorley⟧'s ⟦G9|header⟧, a look of mutual reproach among the three men who might have marked him: it was all very familiar. The captain's ⟦G10|third⟧ in four games, said the tannoy, which had said much the same when he ⟦G11|scored⟧ here for the other lot a ⟦DATE|year ago⟧.
⟦FURNITURE|More: Ten things we learned from League One this weekend⟧
The same ⟦PERSON|Anozie⟧ thought he had ⟦G12|settled it⟧ in the ⟦MINUTE|74th minute⟧, skipping round ⟦PERSON|Whitlam⟧ and ⟦G13|rolling it into the empty net⟧, and there followed that modern pause in which no one knows whether to sing. VAR does not reach this level; the assistant's flag, raised somewhat shyly, does. ⟦PERSON|Anozie⟧ was off, by the width of a bootlace.
So to the end. ⟦PERSON|Penketh⟧, who had gone in the first half for a cut to be stitched and came back looking like a wounded brigadier, tumbled under ⟦PERSON|Ashworthy⟧'s challenge. ⟦PERSON|Bebb⟧, 21, had missed from the spot on ⟦DATE|Tuesday⟧. He did not now. ⟦PERSON|Whitlam⟧, at the other end, could not watch, and turned round to find a ball boy who was not watching either.
That ⟦G14|goal⟧ came in the ⟦MINUTE|88th minute⟧, the ⟦G15|first⟧ in the ⟦MINUTE|32nd⟧, and in between ⟦PERSON|Bebb⟧ had been booked in the ⟦MINUTE|58th minute⟧ for kicking away a ball that was not his to kick.
"I just put my foot through it," said the winger. "I felt sick after ⟦DATE|Tuesday⟧, so to ⟦G16|score⟧ in front of that end means everything."
=====GOALS=====
{"id": "G1", "scorer": "Ollie Penketh; Ieuan Bebb", "team": "Wrexham", "count": 2}
{"id": "G2", "scorer": "Chidi Anozie; Marcus Thorley", "team": "Bolton Wanderers", "count": 2}
{"id": "G3", "scorer": "Ieuan Bebb", "team": "Wrexham", "minute": 88, "kind": "penalty"}
{"id": "G4", "scorer": "Chidi Anozie", "team": "Bolton Wanderers", "minute": 3, "kind": "shot"}
{"id": "G5", "scorer": "Chidi Anozie", "team": "Bolton Wanderers", "minute": 3, "kind": "shot", "minute_text": "third minute"}
{"id": "G6", "scorer": "Chidi Anozie", "team": "Bolton Wanderers", "minute": 3, "kind": "shot", "minute_text": "third minute"}
{"id": "G7", "scorer": "Chidi Anozie", "scope": "background", "count": 3}
{"id": "G8", "scorer": "Ollie Penketh", "team": "Wrexham", "minute": 32, "kind": "shot", "assist": "Ieuan Bebb"}
{"id": "G9", "scorer": "Marcus Thorley", "team": "Bolton Wanderers", "minute": 50, "kind": "header", "assist": "Kofi Sarpong", "minute_text": "five minutes of this one"}
{"id": "G10", "scorer": "Marcus Thorley", "team": "Bolton Wanderers", "minute": 50, "kind": "header", "assist": "Kofi Sarpong"}
{"id": "G11", "scorer": "Marcus Thorley", "scope": "background"}
{"id": "G12", "scorer": "Chidi Anozie", "team": "Bolton Wanderers", "minute": 74, "kind": "shot", "outcome": "ruled out", "minute_text": "74th minute"}
{"id": "G13", "scorer": "Chidi Anozie", "team": "Bolton Wanderers", "minute": 74, "kind": "shot", "outcome": "ruled out", "minute_text": "74th minute"}
{"id": "G14", "scorer": "Ieuan Bebb", "team": "Wrexham", "minute": 88, "kind": "penalty", "minute_text": "88th minute"}
{"id": "G15", "scorer": "Ollie Penketh", "team": "Wrexham", "minute": 32, "kind": "shot", "assist": "Ieuan Bebb", "minute_text": "32nd"}
{"id": "G16", "scorer": "Ieuan Bebb", "team": "Wrexham", "minute": 88, "kind": "penalty"}
