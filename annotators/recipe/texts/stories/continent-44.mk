⟦TEAM|Heidenheim⟧ dig in for draw after ⟦PERSON|Adomako-Weiß⟧ ⟦G1|reply⟧

⟦TEAM|1. FC Heidenheim⟧ shared the spoils with ⟦TEAM|St. Pauli⟧ in the ⟦COMPETITION|Bundesliga⟧'s ⟦DATE|Friday⟧ night fixture, ⟦PERSON|Emmanuel Adomako-Weiß⟧ ⟦G2|making it ⟦SCORE|1-1⟧⟧ in the second half following an early ⟦G3|effort⟧ by ⟦PERSON|Tjark Petersen-Holm⟧.

With both clubs in the bottom four there was more at stake than beauty. ⟦TEAM|St. Pauli⟧ were quicker to the second balls and had been knocking at the door for a while when ⟦PERSON|Petersen-Holm⟧ ⟦G4|snatched the lead⟧. ⟦PERSON|Luka Maričević⟧ had already forced ⟦PERSON|Dennis Kornblum⟧ into a plunging save with a free-kick and ⟦PERSON|Petersen-Holm⟧ had nodded past the post from ⟦PERSON|Oladapo Cole⟧'s centre. It was ⟦PERSON|Cole⟧ again who began it, with a nutmeg on ⟦PERSON|Jonas Haberland⟧ near the touchline. His cross was headed up rather than out by ⟦PERSON|Patrik Maliniak⟧, and ⟦PERSON|Petersen-Holm⟧ waited, and waited, and ⟦G5|volleyed through a gap⟧ that was barely there. In the away end the flares went up.

It took ⟦TEAM|Heidenheim⟧ until the ⟦MINUTE|28th minute⟧ to have a go at goal, ⟦PERSON|Adomako-Weiß⟧ swivelling and shooting into the stand. Coach ⟦PERSON|Frieder Stöckle⟧ swore, then changed his formation, ⟦PERSON|Haberland⟧ moving from full-back to the left of midfield. In the ⟦MINUTE|39th minute⟧ ⟦PERSON|Jascha Böhmer⟧ struck the foot of the post.

⟦TEAM|Heidenheim⟧ had ⟦G6|one⟧ disallowed ⟦MINUTE|seven minutes into the second half⟧. ⟦PERSON|Haberland⟧ drilled the ball across and ⟦PERSON|Adomako-Weiß⟧ got a toe to it, but it was ruled that the cross had begun its life out of play. It was the sort of thing that either finishes a team or wakes it. ⟦PERSON|Jascha Böhmer⟧ won a corner, ⟦PERSON|Maliniak⟧ won the header, ⟦PERSON|Ivo Kessenich⟧ made the save of the match to tip it over; ⟦PERSON|Böhmer⟧ won another; and from this ⟦PERSON|Kessenich⟧, under a pile of bodies, could only punch it upwards. ⟦PERSON|Adomako-Weiß⟧ ⟦G7|forced it over with his chest⟧. The big screen said ⟦MINUTE|63⟧.

The home side might even have won. ⟦PERSON|Petersen-Holm⟧, sent on his way by ⟦PERSON|Cole⟧, missed an open goal on ⟦MINUTE|75⟧, though, so ⟦TEAM|St. Pauli⟧ would say the same. ⟦PERSON|Kornblum⟧ held ⟦PERSON|Maričević⟧'s late header.

"We ⟦G8|fell behind⟧ and we were flat, there's no other word," said ⟦PERSON|Stöckle⟧. "The ⟦G9|goal⟧ gets us going, not the other way around, if I am honest. I'd have liked it the other way around."

⟦PERSON|Adomako-Weiß⟧, who has six ⟦G10|goals⟧ since the winter break, all of them at home, added: "Chest, stomach, I don't know. I'd have used my teeth."

⟦TEAM|St. Pauli⟧ travel to ⟦TEAM|Mainz⟧ on ⟦DATE|Saturday⟧ week.
=====GOALS=====
{"id": "G1", "scorer": "Emmanuel Adomako-Weiß", "team": "1. FC Heidenheim", "minute": 63}
{"id": "G2", "scorer": "Emmanuel Adomako-Weiß", "team": "1. FC Heidenheim", "minute": 63}
{"id": "G3", "scorer": "Tjark Petersen-Holm", "team": "St. Pauli", "kind": "volley"}
{"id": "G4", "scorer": "Tjark Petersen-Holm", "team": "St. Pauli", "kind": "volley"}
{"id": "G5", "scorer": "Tjark Petersen-Holm", "team": "St. Pauli", "kind": "volley"}
{"id": "G6", "scorer": "Emmanuel Adomako-Weiß", "team": "1. FC Heidenheim", "minute": 52, "assist": "Jonas Haberland", "outcome": "ruled out", "minute_text": "seven minutes into the second half"}
{"id": "G7", "scorer": "Emmanuel Adomako-Weiß", "team": "1. FC Heidenheim", "minute": 63, "minute_text": "63"}
{"id": "G8", "scorer": "Tjark Petersen-Holm", "team": "St. Pauli", "kind": "volley"}
{"id": "G9", "scorer": "Emmanuel Adomako-Weiß", "team": "1. FC Heidenheim", "minute": 63}
{"id": "G10", "scorer": "Emmanuel Adomako-Weiß", "team": "Heidenheim", "scope": "background", "count": 6}
