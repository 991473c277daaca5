⟦COMPETITION|FA Cup⟧: ⟦PERSON|Marchois⟧ ⟦G1|header⟧ sees ⟦TEAM|Sheffield United⟧ through at ⟦TEAM|Luton⟧

⟦PERSON|Billy Ecclesall⟧'s ⟦G2|goal⟧, ⟦PERSON|Arian Gashi-Berisha⟧'s ⟦G3|equaliser⟧ and, with ⟦MINUTE|extra time⟧ looming and the buses being rescheduled, ⟦PERSON|Antoine Marchois⟧'s ⟦G4|header⟧ made up a cup tie at ⟦VENUE|Kenilworth Road⟧ that had more bite than beauty, but which ⟦TEAM|Sheffield United⟧, having lost there on each of their previous four visits, will not be inclined to send back.

⟦TEAM|Luton Town⟧'s complaint was about the first quarter. They had been all over their opponents, with ⟦PERSON|Corey Dunstable⟧ twice near and ⟦PERSON|Tyreke Leagrave⟧ nearer still when, in the ⟦MINUTE|24th minute⟧, ⟦PERSON|Leagrave⟧ ⟦G5|had the ball in the net⟧, ⟦G6|heading in⟧ a rebound from ⟦PERSON|Daan Verschoor⟧, the ⟦NORP|Dutch⟧ goalkeeper, only for VAR to spend two minutes in deciding that ⟦PERSON|Mick Harpenden⟧ was offside. Six minutes on, the visitors, having been a goal down in all but fact, ⟦G7|were one up⟧. ⟦PERSON|Harpenden⟧'s pass was cut out, ⟦PERSON|Josh Heeley⟧ hurried forward, and ⟦PERSON|Ecclesall⟧, though off balance and with his weaker foot, ⟦G8|arrowed it into the corner⟧. It was on the ⟦MINUTE|half-hour⟧ to the second.

⟦PERSON|Norfolk-Page⟧, ⟦TEAM|Luton⟧'s manager, made a change at ⟦MINUTE|half-time⟧, another on ⟦MINUTE|55⟧ and a third on ⟦MINUTE|62⟧, and the last of these, the ⟦NORP|Kosovan⟧, ⟦G9|brought them level⟧. ⟦PERSON|Dunstable⟧ went outside the full-back, and ⟦PERSON|Gashi-Berisha⟧, with what was his second touch in the ⟦COMPETITION|FA Cup⟧, ⟦G10|steered it between ⟦PERSON|Verschoor⟧'s legs⟧. That was after ⟦MINUTE|70 minutes⟧, and was his ⟦G11|first⟧ for the ⟦TEAM|Hatters⟧. He ⟦G12|got two⟧ for ⟦TEAM|Rotherham⟧ at ⟦VENUE|Bramall Lane⟧ ⟦DATE|last season⟧, and the away end had something to say about those, too.

The ⟦TEAM|Blades⟧ then supposed themselves back in front. ⟦PERSON|Marchois⟧, the ⟦NORP|French⟧ defender, who was up for a corner and had stayed up for want of breath, ⟦G13|stabbed in⟧ from three yards on ⟦MINUTE|76⟧; he was adjudged to have handled it first. ⟦PERSON|Leagrave⟧'s shot was cleared by ⟦PERSON|Heeley⟧ with ⟦MINUTE|eight minutes left⟧, and a penalty was not given when it might have been.

Whereupon ⟦PERSON|Heeley⟧ took another corner. There were ⟦MINUTE|two minutes remaining⟧. He put it where he had been putting it all evening, upon the six-yard line, and, all evening having failed to be there, ⟦PERSON|Marchois⟧ was. He ⟦G14|butted it down⟧ and in, and looked at once for the screen, and it said ⟦SCORE|2-1⟧.

"He's done nothing but practise since ⟦DATE|Monday⟧," said ⟦PERSON|Chris Wadsley⟧, the ⟦TEAM|Sheffield United⟧ manager. "You see where it ⟦G15|goes in⟧. It's a set-piece, and people will say that it's not very clever, but I think that's very clever. To have ⟦G16|one⟧ disallowed and then ⟦G17|get the winner⟧, he's got those moments."

⟦PERSON|Danny Norfolk-Page⟧ told ⟦ORG|ITV⟧: "They've had two attempts in the first half and one's ⟦G18|gone in⟧. We had eleven. We ⟦G19|got ourselves level⟧, and I fancied us. It's their ⟦G20|second⟧ that I can't accept, because we had a man on him; he's even got his number written on his hand."

In ⟦GPE|Bedfordshire⟧ it had begun to rain. ⟦TEAM|United⟧'s reward, by the luck of the draw, is another away day.
=====GOALS=====
{"id": "G1", "scorer": "Antoine Marchois", "team": "Sheffield United", "minute": 88, "kind": "header", "assist": "Josh Heeley"}
{"id": "G2", "scorer": "Billy Ecclesall", "team": "Sheffield United", "minute": 30, "kind": "shot"}
{"id": "G3", "scorer": "Arian Gashi-Berisha", "team": "Luton Town", "minute": 70, "kind": "shot", "assist": "Corey Dunstable"}
{"id": "G4", "scorer": "Antoine Marchois", "team": "Sheffield United", "minute": 88, "kind": "header", "assist": "Josh Heeley"}
{"id": "G5", "scorer": "Tyreke Leagrave", "team": "Luton Town", "minute": 24, "kind": "header", "outcome": "ruled out", "minute_text": "24th minute"}
{"id": "G6", "scorer": "Tyreke Leagrave", "team": "Luton Town", "minute": 24, "kind": "header", "outcome": "ruled out", "minute_text": "24th minute"}
{"id": "G7", "scorer": "Billy Ecclesall", "team": "Sheffield United", "minute": 30, "kind": "shot"}
{"id": "G8", "scorer": "Billy Ecclesall", "team": "Sheffield United", "minute": 30, "kind": "shot", "minute_text": "half-hour"}
{"id": "G9", "scorer": "Arian Gashi-Berisha", "team": "Luton Town", "minute": 70, "kind": "shot", "assist": "Corey Dunstable"}
{"id": "G10", "scorer": "Arian Gashi-Berisha", "team": "Luton Town", "minute": 70, "kind": "shot", "assist": "Corey Dunstable", "minute_text": "70 minutes"}
{"id": "G11", "scorer": "Arian Gashi-Berisha", "team": "Luton Town", "minute": 70, "kind": "shot", "assist": "Corey Dunstable", "minute_text": "70 minutes"}
{"id": "G12", "scorer": "Arian Gashi-Berisha", "scope": "background", "count": 2}
{"id": "G13", "scorer": "Antoine Marchois", "team": "Sheffield United", "minute": 76, "kind": "shot", "outcome": "ruled out", "minute_text": "76"}
{"id": "G14", "scorer": "Antoine Marchois", "team": "Sheffield United", "minute": 88, "kind": "header", "assist": "Josh Heeley"}
{"id": "G15", "scorer": "Antoine Marchois", "team": "Sheffield United", "minute": 88, "kind": "header", "assist": "Josh Heeley"}
{"id": "G16", "scorer": "Antoine Marchois", "team": "Sheffield United", "minute": 76, "kind": "shot", "outcome": "ruled out"}
{"id": "G17", "scorer": "Antoine Marchois", "team": "Sheffield United", "minute": 88, "kind": "header", "assist": "Josh Heeley"}
{"id": "G18", "scorer": "Billy Ecclesall", "team": "Sheffield United", "minute": 30, "kind": "shot"}
{"id": "G19", "scorer": "Arian Gashi-Berisha", "team": "Luton Town", "minute": 70, "kind": "shot", "assist": "Corey Dunstable"}
{"id": "G20", "scorer": "Antoine Marchois", "team": "Sheffield United", "minute": 88, "kind": "header", "assist": "Josh Heeley"}
