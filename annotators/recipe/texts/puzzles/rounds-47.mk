⟦PERSON|Kwame Oduro-Lewis⟧: Sixty seconds that changed a career
⟦FURNITURE|By Stephanie Marland, Nottingham Post⟧
Every ⟦TEAM|Notts County⟧ supporter over the age of ten can tell you where they were for ⟦PERSON|Kwame Oduro-Lewis⟧’s minute.
The facts: ⟦VENUE|Wembley⟧, ⟦DATE|May 2024⟧, the play-off final against ⟦TEAM|Bradford City⟧. ⟦TEAM|Notts⟧ were a goal down to ⟦PERSON|Jamie Walkerdine⟧’s ⟦G1|header⟧ and had ⟦MINUTE|three minutes left⟧. ⟦PERSON|Oduro-Lewis⟧, 18, had been on the pitch for four. A throw-in, ⟦PERSON|Dan Crowley-Hart⟧ helps it on, ⟦PERSON|Sam Walkden⟧ in the ⟦TEAM|Bradford⟧ goal comes a yard too far and the teenager ⟦G2|hooks it over him⟧. From the restart ⟦TEAM|Bradford⟧ lost the ball, ⟦PERSON|Jodi Jonas⟧ crossed, and he ⟦G3|headed a second⟧. Promotion.
What happened next is less well known. He didn’t score for a year.
“I’d go to the shop and people would cry on me,” he says. “And then I’d go to training and couldn’t hit a barn door.” He missed from four yards at ⟦TEAM|Crewe⟧, from three at ⟦TEAM|Shrewsbury⟧, and at ⟦TEAM|Port Vale⟧ managed to head a goal-bound shot by ⟦PERSON|Crowley-Hart⟧ over the bar. ⟦TEAM|Notts⟧ loaned him to ⟦TEAM|Boston⟧, where in the sixth match he ⟦G4|got one⟧, a tap-in, in a ⟦SCORE|5-1⟧ defeat. He rang his mum from the coach.
It was the start of something. He ⟦G5|had ten⟧ by ⟦DATE|Easter⟧. ⟦TEAM|Notts⟧ fetched him back, and ⟦DATE|this autumn⟧ he is the first name on manager ⟦PERSON|Martin Paterek⟧’s sheet. On ⟦DATE|Saturday⟧ he ⟦G6|scored the only goal⟧ at ⟦TEAM|Chesterfield⟧, running the channel, waiting for ⟦PERSON|Ryan Boothe⟧ to dive in and ⟦G7|slipping it through⟧ the legs of ⟦PERSON|Max Thompstone⟧ in the ⟦MINUTE|55th minute⟧. He might have added another; ⟦PERSON|Thompstone⟧ made a fine save to his right. It was his ⟦G8|eighth⟧ of the season.
“He’s got better at everything except parking,” said ⟦PERSON|Paterek⟧.
There’s a painting of the ⟦G9|second goal⟧ on the wall of a pub in ⟦GPE|Arnold⟧. The artist has given him a beard, which he did not have. “I grew one afterwards,” he says, “so it’d be right.”
⟦TEAM|Notts⟧ host ⟦TEAM|Bristol Rovers⟧ on ⟦DATE|Tuesday night⟧.
⟦FURNITURE|More Notts County news | Podcast | Quiz: name the 2024 play-off XI⟧
=====GOALS=====
{"id": "G1", "scorer": "Jamie Walkerdine", "team": "Bradford", "scope": "background", "kind": "header"}
{"id": "G2", "scorer": "Kwame Oduro-Lewis", "team": "Notts County", "scope": "background", "kind": "shot", "assist": "Dan Crowley-Hart"}
{"id": "G3", "scorer": "Kwame Oduro-Lewis", "team": "Notts County", "scope": "background", "kind": "header", "assist": "Jodi Jonas"}
{"id": "G4", "scorer": "Kwame Oduro-Lewis", "team": "Boston", "scope": "background", "kind": "shot"}
{"id": "G5", "scorer": "Kwame Oduro-Lewis", "team": "Boston", "scope": "background", "count": 10}
{"id": "G6", "scorer": "Kwame Oduro-Lewis", "team": "Notts County", "minute": 55, "kind": "shot", "minute_text": "55th minute"}
{"id": "G7", "scorer": "Kwame Oduro-Lewis", "team": "Notts County", "minute": 55, "kind": "shot", "minute_text": "55th minute"}
{"id": "G8", "scorer": "Kwame Oduro-Lewis", "team": "Notts County", "minute": 55, "kind": "shot"}
{"id": "G9", "scorer": "Kwame Oduro-Lewis", "team": "Notts County", "scope": "background", "kind": "header"}
