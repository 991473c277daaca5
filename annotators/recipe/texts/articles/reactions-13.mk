⟦PERSON|Garrigan⟧: no panic at ⟦TEAM|Wrexham⟧ despite third straight blank

⟦TEAM|Wrexham⟧ manager ⟦PERSON|Steve Garrigan⟧ says there will be no knee-jerk reaction after his team drew another blank in ⟦DATE|Tuesday⟧'s goalless draw with ⟦TEAM|Ipswich Town⟧.

The ⟦TEAM|Red Dragons⟧ have not scored in 297 minutes of football, and were thankful to goalkeeper ⟦PERSON|Oli Fenn⟧ for keeping out ⟦PERSON|Reece Battersby⟧'s second-half penalty at the ⟦VENUE|Racecourse⟧.

But ⟦PERSON|Garrigan⟧ pointed to the chances his side fashioned, notably when ⟦PERSON|Ola Adeyemi-Clarke⟧ struck the inside of the post in the ⟦MINUTE|12th minute⟧ and when ⟦PERSON|Joel Prentice⟧ headed inches over from a corner just before ⟦MINUTE|half-time⟧.

"If we weren't making chances, then I'd be worried," he said. "We're getting in there, we're just snatching at it. One goal will change it, it always does. It'll come off somebody's backside and then we'll get five."

⟦TEAM|Ipswich⟧, for their part, thought they had grabbed all three points when ⟦PERSON|Wojciech Malec⟧ ⟦G1|poked in⟧ from a yard in the ⟦MINUTE|84th minute⟧. The flag was up, though, and replays suggested the ⟦NORP|Polish⟧ striker had strayed just beyond the last man.

"It's a tight one. The lads in the dressing room reckon he's on," said the ⟦TEAM|Tractor Boys⟧' assistant. "We've missed a pen, we've had ⟦G2|one⟧ ruled out and we've not conceded away since ⟦DATE|August⟧, so I'll take the point and get on the bus."

⟦PERSON|Fenn⟧, a product of the club's academy, said he had done his homework on ⟦PERSON|Battersby⟧. "He's gone that way his last three, so I fancied it," he said. "I don't want to talk too much about it or he'll go the other way at ⟦VENUE|Portman Road⟧."

⟦TEAM|Wrexham⟧ turn their attention to ⟦DATE|Thursday⟧'s ⟦COMPETITION|Carabao Cup⟧ draw before a trip to ⟦TEAM|Coventry⟧ at the ⟦DATE|weekend⟧. ⟦PERSON|Adeyemi-Clarke⟧, whose next goal will be his 50th for the club, is likely to be rested.

"He wants to play every minute," ⟦PERSON|Garrigan⟧ said. "He'd play in the car park."
=====GOALS=====
{"id": "G1", "scorer": "Wojciech Malec", "team": "Ipswich Town", "minute": 84, "outcome": "ruled out", "minute_text": "84th minute"}
{"id": "G2", "scorer": "Wojciech Malec", "team": "Ipswich Town", "minute": 84, "outcome": "ruled out"}
