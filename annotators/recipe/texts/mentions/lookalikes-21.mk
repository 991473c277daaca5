⟦TEAM|Utrecht⟧'s ⟦PERSON|Daan Verhulst⟧ had a hat-trick of near misses in the first ⟦MINUTE|20 minutes⟧ – wide, over, and into the side-netting – and then, on ⟦MINUTE|22⟧, an actual ⟦G1|goal⟧, ⟦G2|swept in⟧ from ⟦PERSON|Otis Brandt⟧'s cutback. ⟦TEAM|NEC⟧ rarely got out of their half.

Negotiations hit the buffers on ⟦DATE|Wednesday⟧, when ⟦TEAM|Brentford⟧ asked for a sell-on clause. ⟦TEAM|Rennes⟧ say the player, ⟦PERSON|Malo Kervella⟧, will not be leaving for less than 20 million euros.

The second string of ⟦TEAM|Porto⟧ beat the first string in training, ⟦ORG|A Bola⟧ reported, and the coach has taken note. He'd like two of them on the bench at ⟦TEAM|Tondela⟧.

⟦PERSON|Ismail Rahimi⟧ ⟦G3|struck the first blow⟧ in the ⟦MINUTE|sixth minute⟧, cutting in on to his right foot, and ⟦TEAM|Persepolis⟧ held on to that lead through a penalty saved by ⟦PERSON|Amir Sohrabi⟧, a volley wide by ⟦PERSON|Vahid Karami⟧ and ⟦MINUTE|nine minutes⟧ of added time.

Right-sided midfielder ⟦PERSON|Aoife Brannigan⟧ has been on the books since she was nine and signed professional terms on ⟦DATE|Friday⟧. ⟦TEAM|Glasgow City⟧ have also tied down ⟦PERSON|Morven Lennie⟧ until ⟦DATE|2027⟧.

A cautious first leg in ⟦GPE|Split⟧ ended without a shot on target after ⟦MINUTE|70 minutes⟧. "Half the work's done," said ⟦PERSON|Vlatko Perić⟧. "The second half of it is in front of our own people."

⟦PERSON|Teddy Marchbank⟧ was hauled down by the last man, ⟦PERSON|Rico Alves⟧, on ⟦MINUTE|48 minutes⟧, took the free-kick himself and struck the wall. The corner was worked short to ⟦PERSON|Ellis Gow⟧, and ⟦PERSON|Marchbank⟧ got on the end of the cross to ⟦G4|score⟧. ⟦TEAM|MK Dons⟧ had gone eight games without a win.

Blood tests on ⟦DATE|Thursday⟧ gave ⟦PERSON|Emil Zachariassen⟧ the all-clear, and the ⟦TEAM|FC Midtjylland⟧ doctor expects him back in full training within a fortnight.

⟦ORG|Sky Italia⟧ had both benches miked, and viewers learned that ⟦TEAM|Torino⟧'s ⟦PERSON|Renato Bellini⟧ calls every winger "kid" and that ⟦TEAM|Empoli⟧'s ⟦PERSON|Massimo Righi⟧ prays before corners against.

⟦TEAM|Watford⟧ drew a blank for the third game running. ⟦PERSON|Imre Szalai⟧ put the best chance against a post on ⟦MINUTE|29⟧, ⟦PERSON|Joao Fontes⟧ flashed a shot across the face on ⟦MINUTE|60⟧ and ⟦PERSON|Lloyd Akinola⟧'s diving header in the ⟦MINUTE|87th minute⟧ brought a diving save.

Both ⟦TEAM|Mallorca⟧ ⟦G5|goals⟧ involved ⟦PERSON|Biel Munar⟧. He set up ⟦PERSON|Jan Kovar⟧ for the ⟦G6|first⟧ on ⟦MINUTE|19 minutes⟧, and his shot was spilled for ⟦PERSON|Toni Rosselló⟧ to ⟦G7|score⟧ on ⟦MINUTE|55⟧. ⟦TEAM|Leganés⟧ had most of the ball and a solitary effort to show for it, from ⟦PERSON|Raúl Nieva⟧ at ⟦SCORE|2-0⟧.

The ⟦TEAM|Norwich⟧ bus was half an hour late because a swan had sat down on the A11. "I've been in the game 30 years," said kit man ⟦PERSON|Wally Gedge⟧, "and that's a new one."

⟦PERSON|Kristian Gundersen⟧ (6) held his line, threw himself in front of two shots and headed away a dozen crosses. ⟦PERSON|Preben Sæther⟧ (7) did the same but with a smile.

⟦PERSON|Bjarte Myklebust⟧ (9) had ⟦G8|two⟧, could have had four, and was clapped off by both ends. His ⟦G9|second⟧, in the ⟦MINUTE|49th minute⟧, was touched in with a heel.

It's thought that ⟦TEAM|Roma⟧ would let ⟦PERSON|Cristian Dobre⟧ go for nothing if his wages were covered. The keeper is third choice, has sat on the bench for 61 matches and is still only 22.

⟦TEAM|Alverca⟧ came with a plan, which was to put ten men behind the ball, and left with a point. ⟦TEAM|Benfica⟧'s closest shaves were ⟦PERSON|Martim Sal⟧'s shot against ⟦PERSON|Kike Loureiro⟧'s knee and a curler from ⟦PERSON|Aslan Tuncay⟧ that the same man tipped past the angle.

Only ⟦MINUTE|three minutes⟧ separated the ⟦G10|goals⟧. ⟦PERSON|Gareth Hollis⟧ ⟦G11|turned in⟧ ⟦PERSON|Jon Plumtree⟧'s corner for ⟦TEAM|Scunthorpe⟧ on ⟦MINUTE|40⟧, and ⟦PERSON|Plumtree⟧ lost the ball in midfield before ⟦TEAM|Boston⟧'s ⟦PERSON|Rohan Patel⟧ ⟦G12|made it all square⟧ on ⟦MINUTE|43⟧.

The tunnel at ⟦VENUE|Estadio Azteca⟧ was evacuated after a pipe burst, so the teams walked round the pitch to their dressing rooms. ⟦TEAM|Cruz Azul⟧ were applauded by the visiting fans.

"You want me to say we're going to win the title. I'll say we're going to ⟦GPE|Zwolle⟧," ⟦PERSON|Peter Schaars⟧ told ⟦ORG|ESPN⟧.

⟦PERSON|Abel Mengistu⟧ ⟦G13|notched his eighth of the season⟧ with a penalty on ⟦MINUTE|12 minutes⟧, and ⟦TEAM|Saint George⟧ thought they'd two more in the bag before the ⟦MINUTE|break⟧, ⟦PERSON|Yared Tesfaye⟧ shooting at the keeper and ⟦PERSON|Abel Mengistu⟧ crossing just behind ⟦PERSON|Dawit Lema⟧.
=====GOALS=====
{"id": "G1", "scorer": "Daan Verhulst", "team": "Utrecht", "minute": 22, "minute_text": "22", "assist": "Otis Brandt"}
{"id": "G2", "scorer": "Daan Verhulst", "team": "Utrecht", "minute": 22, "minute_text": "22", "assist": "Otis Brandt"}
{"id": "G3", "scorer": "Ismail Rahimi", "team": "Persepolis", "minute": 6, "minute_text": "sixth minute", "kind": "shot"}
{"id": "G4", "scorer": "Teddy Marchbank", "team": "MK Dons", "assist": "Ellis Gow"}
{"id": "G5", "scorer": "Jan Kovar; Toni Rosselló", "team": "Mallorca", "count": 2}
{"id": "G6", "scorer": "Jan Kovar", "team": "Mallorca", "minute": 19, "minute_text": "19 minutes", "assist": "Biel Munar"}
{"id": "G7", "scorer": "Toni Rosselló", "team": "Mallorca", "minute": 55, "minute_text": "55"}
{"id": "G8", "scorer": "Bjarte Myklebust", "count": 2}
{"id": "G9", "scorer": "Bjarte Myklebust", "minute": 49, "minute_text": "49th minute"}
{"id": "G10", "scorer": "Gareth Hollis; Rohan Patel", "count": 2}
{"id": "G11", "scorer": "Gareth Hollis", "team": "Scunthorpe", "minute": 40, "minute_text": "40", "assist": "Jon Plumtree"}
{"id": "G12", "scorer": "Rohan Patel", "team": "Boston", "minute": 43, "minute_text": "43"}
{"id": "G13", "scorer": "Abel Mengistu", "team": "Saint George", "minute": 12, "minute_text": "12 minutes", "kind": "penalty"}
