MARINERS MADE TO SWEAT AS TWO IN TWO MINUTES SINK BARROW

⟦FURNITURE|By our man at Blundell Park⟧

Two ⟦G1|goals⟧ in as many minutes saw ⟦TEAM|Grimsby Town⟧ on their way against ⟦TEAM|Barrow⟧, and though the ⟦TEAM|Bluebirds⟧ ⟦G2|pulled one back⟧ the points were ⟦G3|wrapped up⟧ deep in ⟦MINUTE|stoppage time⟧.

It finished ⟦SCORE|3-1⟧ and nobody in black and white will care that for half an hour there was nothing to choose between the sides. ⟦TEAM|Barrow⟧ had the first opening, ⟦PERSON|Ashley Roper⟧ dragging across the face on ⟦MINUTE|nine minutes⟧. ⟦PERSON|Dean Cobley⟧ manned the ⟦TEAM|Grimsby⟧ goal well, beating away ⟦PERSON|Sam Fairclough⟧'s drive in the ⟦MINUTE|17th minute⟧ and holding a header from the corner.

Then, just after the ⟦MINUTE|half-hour⟧ mark, came the burst which won it. ⟦PERSON|Jermaine Oduya⟧ was bundled over by ⟦PERSON|Ellis Grantham⟧ as he shaped to shoot and ⟦PERSON|Danny Woolcott⟧, who had missed from the spot at ⟦TEAM|Walsall⟧ ⟦DATE|last week⟧, ⟦G4|made no mistake⟧ this time. It was his ⟦G5|sixth goal⟧ of the season.

They had hardly stopped singing when ⟦TEAM|Town⟧'s lead grew to two. ⟦PERSON|Kristof Balint⟧, a winger converted to full-back, intercepted on halfway, kept running and stood up a cross to the far post. ⟦PERSON|Grantham⟧ misjudged it. ⟦PERSON|Oduya⟧ didn't, ⟦G6|returning it with interest⟧ on the volley.

⟦TEAM|Barrow⟧ made a double change at the ⟦MINUTE|interval⟧ and responded with three corners in a row. ⟦PERSON|Roper⟧ ⟦G7|had the ball in the net⟧ on ⟦MINUTE|61⟧ but the flag was up, rightly, and the striker was booked for what he said about it. A minute later he headed against the bar.

The visitors did get one. ⟦PERSON|Cobley⟧ punched a free-kick only as far as ⟦PERSON|Fairclough⟧, and his low shot ⟦G8|went through a crowd of legs⟧ to leave the home fans biting their nails.

⟦TEAM|Barrow⟧ strove to pull another back, sent their goalkeeper forward, and paid. ⟦PERSON|Piotr Zajac⟧, put clear in the ⟦MINUTE|fourth minute of added time⟧, ⟦G9|rolled it into the empty net⟧ from 40 yards.

⟦TEAM|Town⟧ manager ⟦PERSON|Barry Oakden⟧ said: "For half an hour I wasn't happy and I was about to tell them so at ⟦MINUTE|half-time⟧. Then we get the ⟦G10|penalty⟧ and the place wakes up. The ⟦G11|second⟧ is a proper goal, that's the full-back doing what we ask of him.

"When they ⟦G12|scored⟧ we went into our shells a bit. I didn't enjoy that last ⟦MINUTE|quarter of an hour⟧ one bit, so the ⟦G13|third⟧ was a relief. He could have gone for the corner flag but he's got the nerve to ⟦G14|do it⟧ from there."

⟦PERSON|Woolcott⟧ said: "After ⟦DATE|last Saturday⟧ I wanted the next one straight away. I picked the same side and ⟦G15|hit it⟧ harder, that's all. The gaffer told me I was still on them and that meant a lot.

"Jermaine's ⟦G16|one⟧ was better than mine, mind. I told him he shinned it, but he didn't."

⟦FURNITURE|Grimsby ratings: Cobley 7, Balint 8, Zajac 7, Oduya 8, Woolcott 7. Att: 5,911⟧
=====GOALS=====
{"id": "G1", "scorer": "Danny Woolcott; Jermaine Oduya", "team": "Grimsby Town", "count": 2}
{"id": "G2", "scorer": "Sam Fairclough", "team": "Barrow", "kind": "shot"}
{"id": "G3", "scorer": "Piotr Zajac", "team": "Grimsby Town", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G4", "scorer": "Danny Woolcott", "team": "Grimsby Town", "minute": 32, "kind": "penalty"}
{"id": "G5", "scorer": "Danny Woolcott", "team": "Grimsby Town", "minute": 32, "kind": "penalty"}
{"id": "G6", "scorer": "Jermaine Oduya", "team": "Grimsby Town", "minute": 34, "kind": "volley", "assist": "Kristof Balint"}
{"id": "G7", "scorer": "Ashley Roper", "team": "Barrow", "minute": 61, "kind": "shot", "outcome": "ruled out", "minute_text": "61"}
{"id": "G8", "scorer": "Sam Fairclough", "team": "Barrow", "kind": "shot"}
{"id": "G9", "scorer": "Piotr Zajac", "team": "Grimsby Town", "minute": 90, "added": 4, "kind": "shot", "minute_text": "fourth minute of added time"}
{"id": "G10", "scorer": "Danny Woolcott", "team": "Grimsby Town", "minute": 32, "kind": "penalty"}
{"id": "G11", "scorer": "Jermaine Oduya", "team": "Grimsby Town", "minute": 34, "kind": "volley", "assist": "Kristof Balint"}
{"id": "G12", "scorer": "Sam Fairclough", "team": "Barrow", "kind": "shot"}
{"id": "G13", "scorer": "Piotr Zajac", "team": "Grimsby Town", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G14", "scorer": "Piotr Zajac", "team": "Grimsby Town", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G15", "scorer": "Danny Woolcott", "team": "Grimsby Town", "minute": 32, "kind": "penalty"}
{"id": "G16", "scorer": "Jermaine Oduya", "team": "Grimsby Town", "minute": 34, "kind": "volley", "assist": "Kristof Balint"}
