OPINION: The ⟦TEAM|Super Eagles⟧ don’t need another saviour, they need a plan
⟦FURNITURE|By Ejike Obiora, Lagos⟧

It has happened again. A ⟦SCORE|1-1⟧ draw with ⟦TEAM|Benin⟧ in ⟦GPE|Uyo⟧, a stadium emptying with ⟦MINUTE|ten minutes left⟧, and by midnight the whole country had become a coach.

Let me declare my interest. I like ⟦PERSON|Simone Lucchetti⟧. The ⟦NORP|Italian⟧ is polite, works hard and answers every question, including the stupid ones (some mine). But when a team with ⟦PERSON|Adebayo Falana⟧, ⟦PERSON|Ikenna Umeh⟧ and ⟦PERSON|Gbenga Salami⟧ in it needs a set piece to rescue a point at the ⟦VENUE|Godswill Akpabio Stadium⟧, against opponents who have no player in the top five leagues of ⟦GPE|Europe⟧, it’s fair to ask what exactly has been coached.

Yes, I’ve heard the excuses. The pitch. The travel. The ⟦TEAM|Cheetahs⟧, it’s true, ⟦G1|took their goal⟧ well, and I’ll even grant that ⟦PERSON|Musa Tanko⟧ had not had a shot to save until he was picking the ball out of his net. That is precisely the problem. Our heads drop, as if nobody has told them that a football match is long.

⟦PERSON|Falana⟧’s ⟦G2|header⟧ from ⟦PERSON|Umeh⟧’s corner, with ⟦MINUTE|eleven minutes to play⟧, spared us an inquest. It did not spare us the truth. ⟦PERSON|Falana⟧ has ⟦G3|14 goals⟧ in 19 internationals; take those out and ⟦TEAM|Nigeria⟧ have had ⟦G4|three⟧ since the last ⟦COMPETITION|AFCON⟧. ⟦PERSON|Salami⟧ has not scored since ⟦DATE|2023⟧. One injury to one ankle and we are finished.

We keep on looking for a saviour because once upon a time we had several. Every ⟦NORP|Nigerian⟧ over 40 can tell you where he was when ⟦PERSON|Rashidi Yekini⟧ ⟦G5|scored against ⟦TEAM|Bulgaria⟧⟧, shaking the net with both hands, at the ⟦DATE|1994⟧ ⟦COMPETITION|World Cup⟧ in the ⟦GPE|USA⟧. We remember ⟦PERSON|Jay-Jay Okocha⟧’s feet. What we forget is that the team of that time had lived, trained and quarrelled together for five years.

So here’s a plan, free of charge. The ⟦ORG|NFF⟧ should give ⟦PERSON|Lucchetti⟧ four years, publicly, and no sack. Pick eight players from the ⟦COMPETITION|NPFL⟧, take them into a camp for ten days each month, and let them learn a way to play. ⟦TEAM|Remo Stars⟧ have shown that it’s possible to build something here, with local coaches and a scouting system that works.

And teach them to score. I don’t mean more strikers. I mean that the full-back must arrive, that the number eight must arrive, so that goals are not one man’s burden.

It will be slow. We will lose some matches. But I prefer a slow plan to a fast prayer.
=====GOALS=====
{"id": "G1", "team": "Benin"}
{"id": "G2", "scorer": "Adebayo Falana", "team": "Nigeria", "minute": 79, "kind": "header", "assist": "Ikenna Umeh", "minute_text": "eleven minutes to play"}
{"id": "G3", "scorer": "Adebayo Falana", "team": "Nigeria", "scope": "background", "count": 14}
{"id": "G4", "team": "Nigeria", "scope": "background", "count": 3}
{"id": "G5", "scorer": "Rashidi Yekini", "team": "Nigeria", "scope": "background"}
