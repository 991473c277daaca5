Same old story for ⟦TEAM|Vale⟧ as ⟦PERSON|Touray⟧ does the damage

⟦TEAM|Port Vale⟧ fans have seen this film before. ⟦G1|Behind⟧ early, ⟦G2|further behind⟧ soon after, then a ⟦G3|goal⟧ back and half an hour of huffing. ⟦TEAM|Mansfield Town⟧ won ⟦SCORE|2-1⟧, and deserved it.

⟦PERSON|Ebrima Touray⟧ was the difference with ⟦G4|two in four minutes⟧. The ⟦G5|first⟧ came in the ⟦MINUTE|18th minute⟧ when ⟦PERSON|Warren Eccles⟧' attempted clearance struck ⟦PERSON|Shane Purdy⟧ and dropped kindly; the ⟦NORP|Gambian⟧ took it past one and ⟦G6|hit it before the keeper was set⟧. The ⟦G7|second⟧ was ⟦PERSON|Eccles⟧ again, this time caught the wrong side, and ⟦PERSON|Touray⟧ ⟦G8|squeezed it in⟧ at the near post with ⟦PERSON|Alex Bramhall⟧ slow to get down.

⟦TEAM|Vale⟧ had begun well, ⟦PERSON|Dominik Reznik⟧ heading against the bar in the ⟦MINUTE|ninth minute⟧. They were booed off.

⟦PERSON|Harley Quinton⟧ slotted in on the left after the ⟦MINUTE|break⟧ and things did improve. On the hour ⟦PERSON|Purdy⟧'s long throw was flicked on and ⟦PERSON|Reznik⟧, from all of three yards, ⟦G9|nodded past⟧ ⟦PERSON|Chris Yeoman⟧ for his second ⟦G10|goal⟧ in as many games. It was also ⟦TEAM|Vale⟧'s ⟦G11|first⟧ at home for a month.

There were chances for another. ⟦PERSON|Purdy⟧ sent one into the ⟦VENUE|Railway Paddock⟧ on ⟦MINUTE|71⟧. ⟦PERSON|Reznik⟧ was foiled by ⟦PERSON|Yeoman⟧'s feet in the ⟦MINUTE|77th minute⟧. In the 90th ⟦PERSON|Quinton⟧ went down under a challenge and got a booking for his pains. The ⟦TEAM|Stags⟧ might have made it three themselves when ⟦PERSON|Touray⟧, searching for his hat-trick, hit the outside of a post.

Manager ⟦PERSON|Lee Tansey⟧ didn't hide in the press room.

"It's a horror show, that five minutes," he said. "I've defended this group and I'll go on doing it, but the ⟦G12|goals⟧ we've let in are schoolboy. The ⟦G13|second⟧, the goalkeeper will say he should do better. He knows. I won't hang him.

"We've then got to chase it against a side that's second. To be fair to them we did. I thought when we'd ⟦G14|got it back to ⟦SCORE|2-1⟧⟧ there'd be another chance and there were two. But if you give people a start like that you're going to be stood here making excuses."

Was ⟦PERSON|Warren Eccles⟧ at fault? "He's had a bad ⟦MINUTE|quarter of an hour⟧. He's had four good months."

⟦PERSON|Touray⟧ told the visitors' website: "I like this ground. I ⟦G15|scored⟧ here for ⟦TEAM|Cheltenham⟧ when I was 19. The ⟦G16|first⟧ was nice, the ⟦G17|second⟧ I was a bit lucky, it went under him. The gaffer's not happy with me because I should've had three."

⟦TEAM|Vale⟧ are 21st. You don't need telling who's below them.
=====GOALS=====
{"id": "G1", "scorer": "Ebrima Touray", "team": "Mansfield Town", "minute": 18, "kind": "shot"}
{"id": "G2", "scorer": "Ebrima Touray", "team": "Mansfield Town", "kind": "shot"}
{"id": "G3", "scorer": "Dominik Reznik", "team": "Port Vale", "kind": "header", "minute": 60}
{"id": "G4", "scorer": "Ebrima Touray", "team": "Mansfield Town", "count": 2, "kind": "shot"}
{"id": "G5", "scorer": "Ebrima Touray", "team": "Mansfield Town", "minute": 18, "kind": "shot", "minute_text": "18th minute"}
{"id": "G6", "scorer": "Ebrima Touray", "team": "Mansfield Town", "minute": 18, "kind": "shot", "minute_text": "18th minute"}
{"id": "G7", "scorer": "Ebrima Touray", "team": "Mansfield Town", "kind": "shot"}
{"id": "G8", "scorer": "Ebrima Touray", "team": "Mansfield Town", "kind": "shot"}
{"id": "G9", "scorer": "Dominik Reznik", "team": "Port Vale", "kind": "header", "minute": 60}
{"id": "G10", "scorer": "Dominik Reznik", "team": "Port Vale", "kind": "header", "minute": 60}
{"id": "G11", "scorer": "Dominik Reznik", "team": "Port Vale", "kind": "header", "minute": 60}
{"id": "G12", "scorer": "Ebrima Touray", "team": "Mansfield Town", "count": 2, "kind": "shot"}
{"id": "G13", "scorer": "Ebrima Touray", "team": "Mansfield Town", "kind": "shot"}
{"id": "G14", "scorer": "Dominik Reznik", "team": "Port Vale", "kind": "header", "minute": 60, "score": "2-1"}
{"id": "G15", "scorer": "Ebrima Touray", "scope": "background"}
{"id": "G16", "scorer": "Ebrima Touray", "team": "Mansfield Town", "minute": 18, "kind": "shot"}
{"id": "G17", "scorer": "Ebrima Touray", "team": "Mansfield Town", "kind": "shot"}
