⟦TEAM|Accies⟧? Ashes? No, just ⟦TEAM|Accrington⟧, and just our luck

Right. Deep breath. You'll have seen by now that ⟦TEAM|Stanley⟧ ⟦G1|let in four⟧ on ⟦DATE|Saturday⟧. What the numbers don't say is that we were the better team for an hour and that ⟦TEAM|Tranmere⟧'s first ⟦G2|two⟧ were both ⟦G16|scored⟧ by us.

I'm serious. ⟦PERSON|Rory Fensome⟧'s ⟦G3|own goal⟧ was bad enough: a harmless ⟦PERSON|Lyle Budgen⟧ cross, drifting out, nobody near him, and he's thrown himself at it like a man saving a baby from a pond. ⟦G17|In off his ear⟧. ⟦MINUTE|Eight minutes⟧. Then, on ⟦MINUTE|24⟧, with ⟦TEAM|Stanley⟧ having hit the bar (⟦PERSON|Prosser⟧) and the post (⟦PERSON|Prosser⟧ again), ⟦PERSON|Budgen⟧ had a dig from thirty yards, keeper ⟦PERSON|Danny Eckersall⟧ had it covered, and it struck ⟦PERSON|Fensome⟧ on the backside and ⟦G4|wrong-footed everyone⟧. The dubious goals panel can have it; the man from the ⟦ORG|BBC⟧ gave ⟦PERSON|Budgen⟧ ⟦G5|the goal⟧ and I'm happy to go along with him, because ⟦PERSON|Rory⟧'s had enough for one week.

To our credit we responded. ⟦PERSON|Corey Prosser⟧ had been a menace all half and he ⟦G6|got one back⟧ with a peach: chest, swivel, top bin. I make it his ⟦G18|eleventh⟧ of the season and the first not to be a tap-in. Then, after the ⟦MINUTE|break⟧, we were ⟦G7|level⟧. ⟦PERSON|Max Oyelaran⟧ ran half the length of the pitch with nobody fancying a tackle, drew the keeper, squared it, and there's ⟦PERSON|Prosser⟧, ⟦G8|finishing off⟧ at the far post. ⟦VENUE|Wham Stadium⟧ was rocking. ⟦MINUTE|53 minutes⟧.

We had them. ⟦PERSON|Oyelaran⟧ went through again and ⟦PERSON|Ollie Stenhouse⟧ saved with his feet. ⟦PERSON|Kian Hoole⟧ had the ball in the ⟦G9|net⟧ from the corner, but a push was spotted by someone with better eyes than mine.

So of course they went up the other end and ⟦G10|scored⟧. ⟦MINUTE|Sixty-nine minutes⟧: a free-kick that shouldn't have been given, a wall that shouldn't have jumped, ⟦PERSON|Josh Lathbury⟧ ⟦G11|underneath it⟧. Four minutes after that he had ⟦G12|his second⟧, when ⟦PERSON|Budgen⟧'s corner was only half cleared and he ⟦G13|drove it through⟧ a forest of legs from the D. ⟦SCORE|4-2⟧. That's your lot.

"We've given them a head start," said gaffer ⟦PERSON|Ian Chadwell⟧ on ⟦ORG|Radio Lancashire⟧. "⟦G14|Getting it back to ⟦SCORE|2-2⟧⟧ took everything out of us. Their ⟦G15|third⟧'s the one that hurts, because if we see that spell out we go on and win."

Do we? Who knows. We've now taken one point from fifteen, we're twentieth, and we've ⟦TEAM|Notts County⟧ away on ⟦DATE|Tuesday⟧. ⟦PERSON|Fensome⟧, to his eternal credit, came over to the Clayton End at ⟦MINUTE|full-time⟧ and held his hands up. Applauded him off, we did.

What we finished with, in a manner of speaking, was a goal difference of minus nine. Up the ⟦TEAM|Stanley⟧.
⟦FURNITURE|Posted by StanleyTillIDie | 14 comments | Share this post⟧
=====GOALS=====
{"id": "G1", "scorer": "Rory Fensome; Lyle Budgen; Josh Lathbury", "team": "Tranmere", "count": 4}
{"id": "G2", "scorer": "Rory Fensome; Lyle Budgen", "team": "Tranmere", "count": 2}
{"id": "G3", "scorer": "Rory Fensome", "team": "Tranmere", "minute": 8, "assist": "Lyle Budgen", "kind": "own goal"}
{"id": "G4", "scorer": "Lyle Budgen", "team": "Tranmere", "minute": 24, "minute_text": "24", "kind": "shot"}
{"id": "G5", "scorer": "Lyle Budgen", "team": "Tranmere", "minute": 24, "minute_text": "24", "kind": "shot"}
{"id": "G6", "scorer": "Corey Prosser", "team": "Stanley", "kind": "shot"}
{"id": "G7", "scorer": "Corey Prosser", "team": "Stanley", "minute": 53, "assist": "Max Oyelaran", "kind": "shot"}
{"id": "G8", "scorer": "Corey Prosser", "team": "Stanley", "minute": 53, "assist": "Max Oyelaran", "kind": "shot"}
{"id": "G9", "scorer": "Kian Hoole", "team": "Stanley", "outcome": "ruled out"}
{"id": "G10", "scorer": "Josh Lathbury", "team": "Tranmere", "minute": 69, "minute_text": "Sixty-nine minutes", "kind": "free kick"}
{"id": "G11", "scorer": "Josh Lathbury", "team": "Tranmere", "minute": 69, "minute_text": "Sixty-nine minutes", "kind": "free kick"}
{"id": "G12", "scorer": "Josh Lathbury", "team": "Tranmere", "minute": 73, "minute_text": "Four minutes after that", "kind": "shot"}
{"id": "G13", "scorer": "Josh Lathbury", "team": "Tranmere", "minute": 73, "minute_text": "Four minutes after that", "kind": "shot"}
{"id": "G14", "scorer": "Corey Prosser", "team": "Stanley", "minute": 53, "assist": "Max Oyelaran", "kind": "shot", "score": "2-2"}
{"id": "G15", "scorer": "Josh Lathbury", "team": "Tranmere", "minute": 69, "kind": "free kick"}
{"id": "G16", "scorer": "Rory Fensome; Lyle Budgen", "team": "Tranmere", "count": 2}
{"id": "G17", "scorer": "Rory Fensome", "team": "Tranmere", "minute": 8, "minute_text": "Eight minutes", "assist": "Lyle Budgen", "kind": "own goal"}
{"id": "G18", "scorer": "Corey Prosser", "team": "Stanley", "kind": "shot"}
