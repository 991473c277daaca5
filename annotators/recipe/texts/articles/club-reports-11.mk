WE'RE ALL GOING ON A ⟦PERSON|SUMMERS⟧ HOLIDAY

⟦TEAM|Wrexham⟧ hero's two-goal blast sinks ⟦TEAM|Blackburn⟧ – then he's off on the lash in ⟦GPE|Ibiza⟧!

⟦FURNITURE|EXCLUSIVE by Gemma Stokoe⟧

⟦PERSON|NATHAN SUMMERS⟧ is packing his flip-flops after firing ⟦TEAM|Wrexham⟧ into the ⟦COMPETITION|Championship⟧ play-offs.

The ⟦GPE|Wirral⟧-born winger ⟦G1|bagged a brace⟧ as the ⟦TEAM|Red Dragons⟧ roasted ten-man ⟦TEAM|Blackburn⟧ ⟦SCORE|3-0⟧.

And he doesn't care who knows it.

“I promised the lads if I got one I'd pay for the villa,” he chuckled. “I ⟦G6|got two⟧. So I want a pool.”

⟦PERSON|Summers⟧ only needed ⟦MINUTE|four minutes⟧ to ⟦G2|get the party started⟧.

He picked it up on the halfway line, saw ⟦PERSON|Tadhg Molloy⟧ was off his line, and had a pop.

Good night ⟦GPE|Vienna⟧!

It was 50 yards if it was an inch.

⟦TEAM|Rovers⟧ lost their rag. ⟦PERSON|Emeka Udoh⟧ went through the back of ⟦PERSON|Dai Prothero⟧ on ⟦MINUTE|27 minutes⟧ and was off for an early bath.

⟦PERSON|Prothero⟧ got up, dusted himself down, and ⟦G3|poked the second⟧.

Then came the moment the ⟦VENUE|Racecourse⟧ had been waiting for. Skip ⟦PERSON|Gethin Rhydderch⟧, 38, in his last home game, won a penalty.

He could have taken it. The whole ground wanted him to.

Instead he chucked the ball to the man on a promise and ⟦G4|up it went into the top bins⟧.

⟦PERSON|Molloy⟧ got a glove to it. He might as well have been wearing an oven one.

“I don't want to score my last goal from the spot,” ⟦PERSON|Rhydderch⟧ said. “I've ⟦G5|scored three⟧ in my life, I'm not greedy.”

Not that it was all plain sailing. ⟦TEAM|Blackburn⟧'s ⟦PERSON|Ciarán Duddy⟧ hit the post with the score at ⟦SCORE|0-0⟧ and his boss ⟦PERSON|Chris Hallam⟧ reckons the match would have been very different if it had gone in.

Yeah, and if my aunt had wheels she would be a bike.
=====GOALS=====
{"id": "G1", "scorer": "NATHAN SUMMERS", "team": "Wrexham", "count": 2}
{"id": "G6", "scorer": "NATHAN SUMMERS", "team": "Wrexham", "count": 2}
{"id": "G2", "scorer": "NATHAN SUMMERS", "team": "Wrexham", "minute": 4, "minute_text": "four minutes", "kind": "shot"}
{"id": "G3", "scorer": "Dai Prothero", "team": "Wrexham", "kind": "shot"}
{"id": "G4", "scorer": "NATHAN SUMMERS", "team": "Wrexham", "kind": "penalty"}
{"id": "G5", "scorer": "Gethin Rhydderch", "team": "Wrexham", "count": 3, "scope": "background"}
