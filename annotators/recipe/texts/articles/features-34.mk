"I used to hide the ball": ⟦PERSON|Inês Carvalhosa⟧ on shyness, shouting and that night in ⟦GPE|Turin⟧

⟦FURNITURE|Interview by Romy Castellanos for The Athletic⟧

⟦PERSON|Inês Carvalhosa⟧ orders a galão, apologises to the waiter for her accent, and then apologises for the apology. It takes a while to square this person with the one who has ⟦G1|scored 27 times⟧ for ⟦TEAM|Juventus Women⟧ since ⟦DATE|September⟧.

“On the pitch I don't think,” says the 26-year-old ⟦TEAM|Portugal⟧ forward. “Off it I think all the time. It's exhausting. You should try being me.”

We are here to talk about ⟦GPE|Turin⟧, and specifically ⟦DATE|March 19⟧, when her ⟦G2|double⟧ knocked ⟦TEAM|Barcelona⟧ out of ⟦GPE|Europe⟧. The first was a ⟦G3|volley⟧. The ⟦G6|second⟧, she says, she doesn't like to be asked about.

Why not?

“Because I was going to pass! ⟦PERSON|Sofia Bragantini⟧ was free. I shaped to pass, the defender believed me, so I thought, all right, then I'll shoot. Everybody says, what composure. It was bad manners.”

She grew up in ⟦GPE|Setúbal⟧, the youngest of five, the only girl. Her brothers made her go in goal. When she was eight she hid the ball under her bed for three days so they'd have to ask her nicely.

At ⟦TEAM|Sporting⟧ there was a coach, ⟦PERSON|Helena Quaresma⟧, who told her that forwards were allowed to be selfish. “I wrote it on my hand. I ⟦G4|scored four⟧ that day and she said, now wash it off, we play again on ⟦DATE|Wednesday⟧.”

She was the top scorer in ⟦GPE|Portugal⟧ at 20, and at 21 she did her knee.

“Nobody tells you about the boredom. I learnt to knit. My mother has eleven scarves, she lives in a place where it's 30 degrees.”

⟦DATE|This summer⟧ there's a ⟦COMPETITION|European Championship⟧, and if ⟦TEAM|Portugal⟧ are to get out of ⟦COMPETITION|Group A⟧, they'll need ⟦PERSON|Carvalhosa⟧'s goals. She has ⟦G5|eight⟧ in her last nine internationals. Does she feel that?

“If we lose it won't be because I missed, and if we win it won't be because I scored. I have to believe that or I wouldn't leave the hotel.”

She leaves a tip, too much, and says sorry.
=====GOALS=====
{"id": "G1", "scorer": "Inês Carvalhosa", "team": "Juventus Women", "count": 27, "scope": "background"}
{"id": "G2", "scorer": "Inês Carvalhosa", "team": "Juventus Women", "count": 2, "scope": "background"}
{"id": "G3", "scorer": "Inês Carvalhosa", "team": "Juventus Women", "kind": "volley", "scope": "background"}
{"id": "G4", "scorer": "Inês Carvalhosa", "team": "Sporting", "count": 4, "scope": "background"}
{"id": "G5", "scorer": "Inês Carvalhosa", "team": "Portugal", "count": 8, "scope": "background"}
{"id": "G6", "scorer": "Inês Carvalhosa", "team": "Juventus Women", "kind": "shot", "scope": "background"}
