⟦NORP|Dutch⟧ women come ⟦G1|from two down⟧ in stirring fightback

The ⟦TEAM|Netherlands⟧ ⟦G2|came from two goals down⟧ to beat ⟦TEAM|Italy⟧ ⟦SCORE|3-2⟧ in ⟦GPE|Enschede⟧. ⟦PERSON|Puck Rietveld⟧, ⟦G3|twice⟧, and ⟦PERSON|Sterre Hoogland⟧ ⟦G4|found the target⟧ for the ⟦TEAM|Oranje⟧ after ⟦NORP|Italian⟧ ⟦G5|strikes⟧ from ⟦PERSON|Ilaria Petrella⟧ and ⟦PERSON|Chiara Lupo⟧.

It was as slow a start as the hosts have made under their coach. ⟦PERSON|Anouk Verhoeven⟧ had to come out of her goal to head clear in the third minute. In the ⟦MINUTE|sixth⟧, ⟦PERSON|Petrella⟧ was given room by ⟦PERSON|Demi van Rossum⟧ 25 yards out and hit the bar.

She had a second go when ⟦TEAM|Italy⟧ won it back in the ⟦MINUTE|18th minute⟧. ⟦PERSON|Serena Vitale⟧'s interception and ⟦PERSON|Beatrice Donadoni⟧'s dummy took two orange shirts out; ⟦PERSON|Petrella⟧ took one touch to control and another to ⟦G6|whip it into the top corner⟧. One-nil. ⟦MINUTE|20 minutes⟧ were on the clock when ⟦PERSON|Lupo⟧ ⟦G7|made it two⟧. ⟦PERSON|Vitale⟧ again was the instigator, with a cross that hung long enough for ⟦PERSON|Verhoeven⟧ to change her mind, and the ⟦TEAM|Juventus⟧ forward ⟦G8|headed it down and in⟧.

"I have to say it was our own doing," said the ⟦NORP|Dutch⟧ coach. "We had no tempo. We ⟦G9|concede two⟧ and we wake up."

The ⟦ORG|KNVB⟧ had given every child in the ground a horn, and they were heard when the deficit was ⟦G10|halved⟧. ⟦PERSON|Van Rossum⟧, making amends, beat her opponent to a throw by ⟦PERSON|Giulia Marchetto⟧, the keeper, and ran at the area. The shot was parried; ⟦PERSON|Jasmijn Terpstra⟧ failed to reach the rebound; ⟦PERSON|Rietveld⟧, on the far side, had the composure to ⟦G11|lay it into the corner⟧. There were ⟦MINUTE|seven minutes to go⟧ to the break. That ⟦G12|goal⟧ lifted them. ⟦PERSON|Femke Boonstra⟧ put a free-kick over, ⟦PERSON|Terpstra⟧ headed at ⟦PERSON|Marchetto⟧, and ⟦TEAM|Italy⟧ were glad to get in.

⟦TEAM|Italy⟧'s first attack of the second half should have brought a third goal. ⟦PERSON|Lupo⟧, in acres, rolled the ball a foot wide. Their punishment was immediate. ⟦PERSON|Verhoeven⟧'s long clearance went over one and all; ⟦PERSON|Hoogland⟧ outran ⟦PERSON|Valentina Costagliola⟧ and, with the goalkeeper neither here nor there, ⟦G13|headed it over⟧ her. ⟦PERSON|Hoogland⟧'s ⟦MINUTE|47th-minute⟧ ⟦G14|equaliser⟧ was her sixth ⟦G15|goal⟧ in eight internationals and the one she liked best.

⟦PERSON|Lupo⟧ ⟦G16|had the ball in the net⟧ on ⟦MINUTE|52⟧, ⟦PERSON|Terpstra⟧ ⟦G17|did⟧ on ⟦MINUTE|57⟧, and neither effort was allowed to stand: a foul on ⟦PERSON|Verhoeven⟧, and an arm.

What turned the game was a substitution. ⟦PERSON|Rietveld⟧ was moved inside and with ⟦MINUTE|20 minutes left⟧ found herself free in the inside-right channel after a pass from ⟦PERSON|Boonstra⟧. "I thought of crossing it," she said. "I ⟦G18|shot⟧ because I was tired." ⟦G19|In off the post⟧, it was.

⟦PERSON|Marchetto⟧ saved from her with her feet on ⟦MINUTE|84⟧ as she looked for a hat-trick.

The return is at the ⟦VENUE|Stadio Ennio Tardini⟧ on ⟦DATE|Tuesday⟧. ⟦PERSON|Rietveld⟧, of ⟦TEAM|Ajax⟧, had ⟦G20|scored just once⟧ ⟦DATE|this season⟧ before the match.
=====GOALS=====
{"id": "G1", "scorer": "Puck Rietveld; Sterre Hoogland", "team": "Netherlands", "count": 3}
{"id": "G2", "scorer": "Puck Rietveld; Sterre Hoogland", "team": "Netherlands", "count": 3}
{"id": "G3", "scorer": "Puck Rietveld", "team": "Netherlands", "count": 2}
{"id": "G4", "scorer": "Puck Rietveld; Sterre Hoogland", "team": "Netherlands", "count": 3}
{"id": "G5", "scorer": "Ilaria Petrella; Chiara Lupo", "team": "Italy", "count": 2}
{"id": "G6", "scorer": "Ilaria Petrella", "team": "Italy", "minute": 18, "assist": "Serena Vitale", "kind": "shot", "minute_text": "18th minute"}
{"id": "G7", "scorer": "Chiara Lupo", "team": "Italy", "minute": 20, "assist": "Serena Vitale", "kind": "header", "minute_text": "20 minutes"}
{"id": "G8", "scorer": "Chiara Lupo", "team": "Italy", "minute": 20, "assist": "Serena Vitale", "kind": "header", "minute_text": "20 minutes"}
{"id": "G9", "scorer": "Ilaria Petrella; Chiara Lupo", "team": "Italy", "count": 2}
{"id": "G10", "scorer": "Puck Rietveld", "team": "Netherlands", "minute": 38, "assist": "Demi van Rossum", "kind": "shot"}
{"id": "G11", "scorer": "Puck Rietveld", "team": "Netherlands", "minute": 38, "assist": "Demi van Rossum", "kind": "shot", "minute_text": "seven minutes to go to the break"}
{"id": "G12", "scorer": "Puck Rietveld", "team": "Netherlands", "minute": 38, "assist": "Demi van Rossum", "kind": "shot", "minute_text": "seven minutes to go to the break"}
{"id": "G13", "scorer": "Sterre Hoogland", "team": "Netherlands", "minute": 47, "assist": "Anouk Verhoeven", "kind": "header", "minute_text": "47th-minute"}
{"id": "G14", "scorer": "Sterre Hoogland", "team": "Netherlands", "minute": 47, "assist": "Anouk Verhoeven", "kind": "header", "minute_text": "47th-minute"}
{"id": "G15", "scorer": "Sterre Hoogland", "team": "Netherlands", "minute": 47, "assist": "Anouk Verhoeven", "kind": "header", "minute_text": "47th-minute"}
{"id": "G16", "scorer": "Chiara Lupo", "team": "Italy", "minute": 52, "outcome": "ruled out", "minute_text": "52"}
{"id": "G17", "scorer": "Jasmijn Terpstra", "team": "Netherlands", "minute": 57, "outcome": "ruled out", "minute_text": "57"}
{"id": "G18", "scorer": "Puck Rietveld", "team": "Netherlands", "minute": 70, "assist": "Femke Boonstra", "kind": "shot"}
{"id": "G19", "scorer": "Puck Rietveld", "team": "Netherlands", "minute": 70, "assist": "Femke Boonstra", "kind": "shot"}
{"id": "G20", "scorer": "Puck Rietveld", "scope": "background"}
