⟦PERSON|Ashworth-Pryce⟧ fumes at 'shocking' call after ⟦TEAM|Hull⟧ denied late on at ⟦VENUE|Deepdale⟧
⟦FURNITURE|By Leon Strick⟧

⟦TEAM|Hull City⟧ manager ⟦PERSON|Declan Ashworth-Pryce⟧ said he was "lost for words" after referee ⟦PERSON|Phil Tanner⟧ chalked off what would have been a ⟦MINUTE|stoppage-time⟧ ⟦G1|equaliser⟧ in his side's ⟦SCORE|2-1⟧ defeat by ⟦TEAM|Preston North End⟧ on ⟦DATE|Saturday⟧.

⟦PERSON|Marek Dvorsky⟧ thought he had rescued a point for the ⟦TEAM|Tigers⟧ when he ⟦G2|bundled the ball over the line⟧ in the ⟦MINUTE|94th minute⟧, only for ⟦PERSON|Tanner⟧ to rule that ⟦TEAM|Preston⟧ goalkeeper ⟦PERSON|Sean McElhinney⟧ had been impeded at the corner.

"I've watched it six times now and I still can't find the foul," ⟦PERSON|Ashworth-Pryce⟧ told ⟦ORG|BBC Radio Humberside⟧. "Their keeper comes, he misses it, he falls over his own centre-half. Since when is that our fault? I went in to see the referee and he told me he had a clear view. I'm not sure which game he had a clear view of."

The visitors had already had to come from behind the eight ball after a dreadful start. ⟦PERSON|Tommy Ogunleye⟧ ⟦G3|scored⟧ from close range with just ⟦MINUTE|7 minutes⟧ played, the winger sliding in at the far post, and although ⟦TEAM|Hull⟧ had most of the ball before ⟦MINUTE|half-time⟧ they created next to nothing.

"We gave them a ⟦G4|goal⟧," the manager admitted. "I can live with being beaten by something special. That was a throw-in. A throw-in! Nobody picks up the runner. I've told them, at this level you can't switch off."

⟦PERSON|Dvorsky⟧ did ⟦G5|level⟧ from the spot just before the ⟦MINUTE|hour⟧, after ⟦PERSON|Rúnar Bjarkason⟧ had been tripped, but ⟦PERSON|Ogunleye⟧ ⟦G6|struck again⟧ ⟦MINUTE|twelve minutes later⟧ when a long clearance from ⟦PERSON|McElhinney⟧ caught out the entire back line.

⟦PERSON|Bjarkason⟧ then hit the bar and had another effort cleared, and the ⟦NORP|Icelander⟧'s frustration boiled over at ⟦MINUTE|full-time⟧ when he was booked for dissent in the tunnel.

"He's young, he cares, I'm not going to hammer him," said ⟦PERSON|Ashworth-Pryce⟧. "We'll write to ⟦ORG|PGMOL⟧, we'll get a nice letter back and it'll say sorry. It won't give us a point, will it?"

The man who ⟦G7|scored both⟧ for ⟦TEAM|Preston⟧ was rather more relaxed. "Obviously I'd have been gutted if it stood," grinned ⟦PERSON|Ogunleye⟧, who has ⟦G8|nine⟧ in the ⟦COMPETITION|Championship⟧ ⟦DATE|this season⟧. "⟦PERSON|Sean⟧ says he got shoved. I'll take ⟦PERSON|Sean⟧'s word."

The ⟦TEAM|Lilywhites⟧ climb to fifth. ⟦TEAM|Hull⟧, who have now gone six without a win, stay 17th.
=====GOALS=====
{"id": "G1", "scorer": "Marek Dvorsky", "team": "Hull City", "minute": 94, "outcome": "ruled out", "minute_text": "stoppage-time"}
{"id": "G2", "scorer": "Marek Dvorsky", "team": "Hull City", "minute": 94, "outcome": "ruled out", "minute_text": "94th minute"}
{"id": "G3", "scorer": "Tommy Ogunleye", "team": "Preston North End", "minute": 7, "minute_text": "7 minutes"}
{"id": "G4", "scorer": "Tommy Ogunleye", "team": "Preston North End", "minute": 7}
{"id": "G5", "scorer": "Marek Dvorsky", "team": "Hull City", "kind": "penalty", "minute_text": "hour", "score": "1-1"}
{"id": "G6", "scorer": "Tommy Ogunleye", "team": "Preston North End", "minute_text": "twelve minutes later"}
{"id": "G7", "scorer": "Tommy Ogunleye", "team": "Preston North End", "count": 2}
{"id": "G8", "scorer": "Tommy Ogunleye", "team": "Preston", "scope": "background", "count": 9}
