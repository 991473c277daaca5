⟦TEAM|Coventry⟧ ⟦SCORE|1-2⟧ ⟦TEAM|West Brom⟧: 'He's got those moments' - ⟦PERSON|Pargeter⟧ hails two-goal ⟦PERSON|Bediako⟧

⟦TEAM|West Bromwich Albion⟧ boss ⟦PERSON|Andy Pargeter⟧ praised the "instinct" of ⟦PERSON|Kofi Bediako⟧ after the forward's second-half ⟦G1|double⟧ overturned an early ⟦G2|deficit⟧ against ⟦TEAM|Coventry City⟧.

⟦PERSON|Cesc Montero⟧ ⟦G3|gave the ⟦TEAM|Sky Blues⟧ the lead⟧ after ⟦MINUTE|four minutes⟧, and ⟦PERSON|Haruto Ogura⟧ saw what would have been a ⟦G4|second⟧ ruled out at a time when it was all square.

⟦PERSON|Bediako⟧ had already ⟦G5|drawn ⟦TEAM|Albion⟧ level⟧ by then. His ⟦G6|winner⟧ came late in the game and sent his team fourth.

How it happened

⟦TEAM|Coventry⟧ started as they meant to go on. From a throw on the left ⟦PERSON|Simon Keppel⟧ was caught in possession by ⟦PERSON|Will Danbury⟧, who drove to the edge of the area and saw his shot parried. ⟦PERSON|Montero⟧ followed in to ⟦G7|pick his spot⟧. ⟦PERSON|Danbury⟧ volleyed over soon after, and on ⟦MINUTE|27 minutes⟧ ⟦PERSON|Oscar Lindahl⟧ pushed a header from the same player on to the post.

⟦TEAM|Albion⟧ carried little threat until the ⟦MINUTE|break⟧. Then ⟦PERSON|Tim Rushmore⟧ was replaced by ⟦PERSON|Lewis Cattermole-Hunt⟧, a centre-forward, and ⟦PERSON|Bediako⟧ moved wide. It brought immediate reward. ⟦PERSON|Keppel⟧'s searching ball was missed by two men, ⟦PERSON|Bediako⟧ came in off the touchline and ⟦G8|hit it low inside the near post⟧ on ⟦MINUTE|54⟧.

⟦MINUTE|Eight minutes later⟧ ⟦PERSON|Ogura⟧ ⟦G9|got in behind to score⟧, or so he thought: the flag had gone up early in the move and stayed up. ⟦PERSON|Danbury⟧ was booked for his protests in the ⟦MINUTE|64th minute⟧.

The hosts won eight corners in the closing stages, but it was on the counter that the game was decided. ⟦PERSON|Cattermole-Hunt⟧ held the ball up, spread it, and was already in the box by the time it came back, taking both centre-backs with him so that ⟦PERSON|Bediako⟧ had a free run to ⟦G10|nod past⟧ the goalkeeper.

'We let it drift'

⟦PERSON|Pargeter⟧ said: "He can go 40 minutes without touching it and you think about making a change. Then he's got those moments. The ⟦G11|first⟧, most strikers square that. The ⟦G12|second⟧, he doesn't normally head it, so I'll have to find something new to moan about.

"We ⟦G13|fell behind⟧ to our own mistake, which I didn't enjoy. But nobody was blaming anybody. We said in the dressing room that one ⟦G14|goal⟧ would change the crowd, and it did."

⟦TEAM|Coventry⟧ manager ⟦PERSON|Mikkel Aarestrup⟧ told reporters: "We let it drift. At ⟦SCORE|1-0⟧ you need the second and it's offside, I accept that, but I'm talking about the first half. ⟦PERSON|Danbury⟧ could have three.

"After their ⟦G15|equaliser⟧ we stopped passing. The winning ⟦G16|goal⟧ is a counter-attack from our own corner and at this level you can't ⟦G17|concede⟧ like that. It's naive."

⟦PERSON|Bediako⟧, who ⟦G18|scored⟧ only once in his first 11 games for the club, added: "I've been patient. When the ⟦G19|header⟧ went in I ran to the physio because he's been telling me all week I'd ⟦G20|get⟧ one with my head."
=====GOALS=====
{"id": "G1", "scorer": "Kofi Bediako", "team": "West Brom", "count": 2}
{"id": "G2", "scorer": "Cesc Montero", "team": "Coventry City", "minute": 4, "kind": "shot", "minute_text": "four minutes"}
{"id": "G3", "scorer": "Cesc Montero", "team": "Coventry City", "minute": 4, "kind": "shot", "minute_text": "four minutes"}
{"id": "G4", "scorer": "Haruto Ogura", "team": "Coventry City", "outcome": "ruled out", "minute": 62}
{"id": "G5", "scorer": "Kofi Bediako", "team": "West Brom", "minute": 54, "kind": "shot", "assist": "Simon Keppel"}
{"id": "G6", "scorer": "Kofi Bediako", "team": "West Brom", "kind": "header"}
{"id": "G7", "scorer": "Cesc Montero", "team": "Coventry City", "minute": 4, "kind": "shot"}
{"id": "G8", "scorer": "Kofi Bediako", "team": "West Brom", "minute": 54, "kind": "shot", "assist": "Simon Keppel", "minute_text": "54"}
{"id": "G9", "scorer": "Haruto Ogura", "team": "Coventry City", "outcome": "ruled out", "minute": 62}
{"id": "G10", "scorer": "Kofi Bediako", "team": "West Brom", "kind": "header"}
{"id": "G11", "scorer": "Kofi Bediako", "team": "West Brom", "minute": 54, "kind": "shot", "assist": "Simon Keppel"}
{"id": "G12", "scorer": "Kofi Bediako", "team": "West Brom", "kind": "header"}
{"id": "G13", "scorer": "Cesc Montero", "team": "Coventry City", "minute": 4, "kind": "shot"}
{"id": "G14", "scorer": "Kofi Bediako", "team": "West Brom", "minute": 54, "kind": "shot", "assist": "Simon Keppel"}
{"id": "G15", "scorer": "Kofi Bediako", "team": "West Brom", "minute": 54, "kind": "shot", "assist": "Simon Keppel"}
{"id": "G16", "scorer": "Kofi Bediako", "team": "West Brom", "kind": "header"}
{"id": "G17", "scorer": "Kofi Bediako", "team": "West Brom", "kind": "header"}
{"id": "G18", "scorer": "Kofi Bediako", "scope": "background"}
{"id": "G19", "scorer": "Kofi Bediako", "team": "West Brom", "kind": "header"}
{"id": "G20", "scorer": "Kofi Bediako", "team": "West Brom", "kind": "header"}
