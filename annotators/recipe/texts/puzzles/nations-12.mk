⟦TEAM|Iceland⟧ hold on in ⟦GPE|Bursa⟧ to spoil ⟦TEAM|Türkiye⟧'s party

⟦TEAM|TURKIYE⟧ ⟦SCORE|1⟧ ⟦TEAM|ICELAND⟧ ⟦SCORE|2⟧

⟦TEAM|Iceland⟧ came to ⟦GPE|Bursa⟧ needing a win, ⟦G5|got their noses in front⟧ inside a ⟦MINUTE|quarter of an hour⟧ and then survived a second-half siege to blow ⟦COMPETITION|Group I⟧ wide open.

⟦PERSON|Andri Hlynsson⟧, playing his first competitive match since the summer, broke down the right and squared. ⟦TEAM|Türkiye⟧ skipper ⟦PERSON|Emre Kocabaş⟧ slid in to cut it out ahead of ⟦PERSON|Birkir Logason⟧ and succeeded only in ⟦G1|diverting the ball beyond⟧ ⟦PERSON|Altay Sarıkaya⟧, his own keeper.

The hosts, unbeaten at home for four years, threw everything at it. ⟦PERSON|Orhan Yalçın⟧ lobbed keeper and crossbar, ⟦PERSON|Semih Tuna⟧ saw a swerving shot pawed round the post by ⟦PERSON|Ögmundur Páls⟧, and ⟦PERSON|Kocabaş⟧ himself headed narrowly over.

When their ⟦G2|equaliser⟧ did arrive it was worth the wait. ⟦PERSON|Tuna⟧ juggled the ball away from two defenders on the left corner of the box and hit a volley of such purity that ⟦PERSON|Páls⟧ simply turned to watch. ⟦MINUTE|Forty-one minutes⟧, ⟦SCORE|1-1⟧, and the noise was deafening.

It lasted until ⟦MINUTE|four minutes after the break⟧. ⟦PERSON|Logason⟧ won a header, ⟦PERSON|Stefán Bragason⟧ the second ball, and ⟦PERSON|Hlynsson⟧ took over: past ⟦PERSON|Yalçın⟧, past ⟦PERSON|Kocabaş⟧, and ⟦G3|in⟧ at the near post.

From there it was one-way traffic. ⟦PERSON|Yalçın⟧ forced two more stops from ⟦PERSON|Páls⟧. ⟦PERSON|Tuna⟧ was bundled over in the area but the referee, ⟦NORP|Belgian⟧ ⟦PERSON|Pieter Claes⟧, saw nothing wrong. Substitute ⟦PERSON|Kaan Ergin⟧ had a ⟦G4|header⟧ ruled out for offside on ⟦MINUTE|88⟧ after a VAR check that lasted nearly four minutes, and in the ⟦MINUTE|eleventh minute of added time⟧ ⟦PERSON|Sarıkaya⟧ himself came up for a corner and glanced it wide.

"We have been written off for two years," said ⟦TEAM|Iceland⟧ coach ⟦PERSON|Ólafur Steinn⟧. "In ⟦GPE|Iceland⟧ you learn to wait out the weather."

⟦TEAM|Iceland⟧ go to second, a point behind their victims. They host ⟦TEAM|Ukraine⟧ on ⟦DATE|Monday⟧, when ⟦TEAM|Türkiye⟧ are in ⟦GPE|Baku⟧. ⟦FURNITURE|More on this story: Group I table and fixtures⟧
=====GOALS=====
{"id": "G1", "scorer": "Emre Kocabaş", "team": "Iceland", "kind": "own goal"}
{"id": "G2", "scorer": "Semih Tuna", "team": "Türkiye", "minute": 41, "kind": "volley", "minute_text": "Forty-one minutes", "score": "1-1"}
{"id": "G3", "scorer": "Andri Hlynsson", "team": "Iceland", "minute": 49, "assist": "Stefán Bragason", "minute_text": "four minutes after the break"}
{"id": "G5", "scorer": "Emre Kocabaş", "team": "Iceland", "kind": "own goal", "minute_text": "quarter of an hour"}
{"id": "G4", "scorer": "Kaan Ergin", "team": "Türkiye", "minute": 88, "kind": "header", "outcome": "ruled out", "minute_text": "88"}
