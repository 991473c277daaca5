⟦PERSON|Jelassi⟧ ⟦G1|brace⟧ lifts the ⟦VENUE|Hillsborough⟧ gloom

⟦TEAM|Sheffield Wednesday⟧ won at home for the first time since ⟦DATE|October⟧, ⟦PERSON|Aymen Jelassi⟧'s two ⟦G2|goals⟧, one a free-kick and one a present, arriving on either side of an ⟦G3|own goal⟧ by ⟦PERSON|Bradley Oakes⟧ after ⟦TEAM|Millwall⟧ had ⟦G4|taken the lead⟧ through ⟦PERSON|Dan Stickland⟧ in the ⟦MINUTE|17th minute⟧.

⟦PERSON|Stickland⟧'s was the sort of ⟦G5|goal⟧ that an anxious crowd deserves. ⟦PERSON|Reece Mallory⟧, in possession and in no danger, turned inside, was closed down, turned back, and had his pocket picked by ⟦PERSON|Jordan Akinbode⟧, whose shot ⟦PERSON|Toni Rantanen⟧ could only parry; the ball sat up, and ⟦PERSON|Stickland⟧, who has made a modest living from such things, was on hand to ⟦G6|convert⟧. There was a silence, then a groan, and then somebody behind the press box remarked that he had seen better defending at ⟦TEAM|Barnsley⟧'s reserves.

It might have been worse. In the ⟦MINUTE|21st minute⟧ ⟦PERSON|Luke Haversham⟧ found the side-netting when it seemed simpler to find the net, and ⟦PERSON|Rantanen⟧, the ⟦NORP|Finnish⟧ goalkeeper, had to turn ⟦PERSON|Akinbode⟧'s header on to the bar soon after. Then came ⟦PERSON|Jelassi⟧. Fouled by ⟦PERSON|Oakes⟧, some way out, just after the ⟦MINUTE|half-hour⟧ mark, he took his time, and some of everyone else's, before ⟦G7|bending the free-kick around the wall⟧. The ⟦MINUTE|32nd minute⟧, and it was the ⟦NORP|Tunisian⟧'s fifth ⟦G8|goal⟧ in eight matches; the previous one, a ⟦G9|tap-in⟧ at ⟦TEAM|Barnsley⟧ on ⟦DATE|Tuesday⟧, he had modestly described as his best.

The ⟦TEAM|Lions⟧ came out for the second half as if they had been shouted at, which they had. ⟦PERSON|Akinbode⟧'s ⟦G10|header⟧ in the ⟦MINUTE|48th minute⟧, from a corner swung in by ⟦PERSON|Haversham⟧, was celebrated by all but the referee, who had detected a push on ⟦PERSON|Mallory⟧ and was not to be talked round. ⟦PERSON|Cal Whitworth⟧ then struck a post for ⟦TEAM|Wednesday⟧, and on the ⟦MINUTE|hour⟧ he crossed, low and hard and mostly in hope. ⟦PERSON|Oakes⟧ stuck out a leg. His own goalkeeper, ⟦PERSON|Ged Farnham⟧, had come to collect; the ball, ⟦G11|turned past him⟧, trickled over. There are few lonelier sights.

"It's an honest mistake, and it's ⟦G12|put them in front⟧," said the ⟦TEAM|Millwall⟧ manager, ⟦PERSON|Stu Pilling⟧. "But the ⟦G13|one they've chalked off⟧, I've looked at it eight times and there's nothing in it. Nothing. And then the ⟦G14|third⟧ summed us up."

The ⟦G15|third⟧ was indeed a summary. Late on, with ⟦TEAM|Millwall⟧ pressing for an equaliser and their full-backs somewhere up by the corner flags, ⟦PERSON|Farnham⟧ attempted to take a throw to himself, as it were, and ⟦PERSON|Jelassi⟧ had the simple task of ⟦G16|walking it home⟧. The man himself, who was converted from a winger to a centre-forward in ⟦DATE|November⟧ and is still unsure whether he approves, came off to an ovation with ⟦MINUTE|three minutes left⟧.

⟦TEAM|Wednesday⟧ are now out of the bottom three, on goal difference, and four points clear of those who are not. They go to The ⟦VENUE|Den⟧ in ⟦DATE|March⟧.
=====GOALS=====
{"id": "G1", "scorer": "Aymen Jelassi", "team": "Sheffield Wednesday", "count": 2}
{"id": "G2", "scorer": "Aymen Jelassi", "team": "Sheffield Wednesday", "count": 2}
{"id": "G3", "scorer": "Bradley Oakes", "team": "Sheffield Wednesday", "minute": 60, "kind": "own goal"}
{"id": "G4", "scorer": "Dan Stickland", "team": "Millwall", "minute": 17, "kind": "shot", "minute_text": "17th minute"}
{"id": "G5", "scorer": "Dan Stickland", "team": "Millwall", "minute": 17, "kind": "shot", "minute_text": "17th minute"}
{"id": "G6", "scorer": "Dan Stickland", "team": "Millwall", "minute": 17, "kind": "shot"}
{"id": "G7", "scorer": "Aymen Jelassi", "team": "Sheffield Wednesday", "minute": 32, "kind": "free kick", "minute_text": "32nd minute"}
{"id": "G8", "scorer": "Aymen Jelassi", "team": "Sheffield Wednesday", "minute": 32, "kind": "free kick", "minute_text": "32nd minute"}
{"id": "G9", "scorer": "Aymen Jelassi", "team": "Sheffield Wednesday", "scope": "background"}
{"id": "G10", "scorer": "Jordan Akinbode", "team": "Millwall", "minute": 48, "kind": "header", "outcome": "ruled out", "minute_text": "48th minute"}
{"id": "G11", "scorer": "Bradley Oakes", "team": "Sheffield Wednesday", "minute": 60, "kind": "own goal"}
{"id": "G12", "scorer": "Bradley Oakes", "team": "Sheffield Wednesday", "minute": 60, "kind": "own goal"}
{"id": "G13", "scorer": "Jordan Akinbode", "team": "Millwall", "minute": 48, "kind": "header", "outcome": "ruled out"}
{"id": "G14", "scorer": "Aymen Jelassi", "team": "Sheffield Wednesday", "kind": "shot"}
{"id": "G15", "scorer": "Aymen Jelassi", "team": "Sheffield Wednesday", "kind": "shot"}
{"id": "G16", "scorer": "Aymen Jelassi", "team": "Sheffield Wednesday", "kind": "shot"}
