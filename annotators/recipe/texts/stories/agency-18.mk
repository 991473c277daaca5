⟦TEAM|Leeds United⟧ ⟦SCORE|4-1⟧ ⟦TEAM|Stoke City⟧: ⟦PERSON|Odoi⟧ stars in ⟦VENUE|Elland Road⟧ romp
⟦TEAM|Leeds⟧ tore through ⟦TEAM|Stoke⟧ with a performance that had few blemishes, ⟦PERSON|Samuel Odoi⟧ ⟦G1|striking twice⟧ and seeing a ⟦G2|third⟧ ruled out as the ⟦TEAM|Whites⟧ won ⟦SCORE|4-1⟧ to stretch their lead at the summit of the ⟦COMPETITION|Championship⟧ to six points.
It took them ⟦MINUTE|four minutes⟧. ⟦PERSON|Carlos Landa⟧ slipped in possession, ⟦PERSON|Ivan Brkić⟧ picked up the pieces and his reverse pass found the ⟦NORP|Ghanaian⟧, who ⟦G3|went round⟧ ⟦PERSON|Moses Bello⟧ and ⟦G4|slotted into the unguarded net⟧ in the ⟦MINUTE|fourth minute⟧.
⟦PERSON|Brkić⟧ struck the underside of the bar on ⟦MINUTE|12⟧. ⟦PERSON|Luke Perrin⟧'s volley brought a save and ⟦PERSON|Nils Hagen⟧'s follow-up was headed off the line by ⟦PERSON|Reggie Stoker⟧ in the ⟦MINUTE|19th minute⟧. In the ⟦MINUTE|27th⟧ it was ⟦PERSON|Odoi⟧ again, ⟦G5|scooping the ball over⟧ ⟦PERSON|Bello⟧, only for a raised flag to have the last say.
⟦TEAM|Stoke⟧ were hanging on. ⟦PERSON|Anthony Pugh⟧'s long throw came to nothing, ⟦PERSON|Otis Gayle⟧'s drive flew over the stand and ⟦PERSON|Landa⟧ was cautioned for halting a counter.
The free-kick that came from it was 22 yards out. ⟦PERSON|Brkić⟧ left it to no one else; the ⟦NORP|Croatian⟧ ⟦G6|whipped it over the wall⟧ and ⟦PERSON|Bello⟧, unsighted, made no move for a ball that had already ⟦G7|gone in⟧ ⟦MINUTE|seven minutes before the break⟧.
It was his ⟦G8|third⟧ of the season from a set piece; he had ⟦G9|converted⟧ two against ⟦TEAM|Millwall⟧ in ⟦DATE|August⟧.
One more before the tea, and it was one to enjoy. ⟦PERSON|Hagen⟧ won the ball off ⟦PERSON|Stoker⟧, ⟦PERSON|Odoi⟧ collected and stood up a cross and ⟦PERSON|Perrin⟧, the left-back, arrived late to ⟦G10|thud it home⟧ with his forehead on ⟦MINUTE|44⟧. It was his first ⟦G11|goal⟧ in 80 matches and he did not seem to know where to run.
⟦TEAM|Leeds⟧ took it easier. ⟦PERSON|Bello⟧ denied ⟦PERSON|Odoi⟧ with a leg; ⟦PERSON|Aldridge-Cole⟧, on the touchline, was making substitutions from ⟦MINUTE|60 minutes⟧ and one of them, ⟦PERSON|Landa⟧'s marker ⟦PERSON|Hagen⟧ off and a 17-year-old on, drew a big hand.
⟦PERSON|Odoi⟧'s ⟦G12|second⟧ came in the ⟦MINUTE|71st minute⟧, and even luck was on his side now: the forward tried to square it, ⟦PERSON|Stoker⟧ stuck out a leg and the ball ⟦G13|ballooned over ⟦PERSON|Bello⟧ and in⟧, with the dubious goals panel to decide. It ⟦G14|went down as his⟧.
The ⟦TEAM|Potters⟧ ⟦G15|got one⟧ for themselves in ⟦MINUTE|added time⟧. ⟦PERSON|Pugh⟧'s cross was missed by two men in white and ⟦PERSON|Gayle⟧, sliding in, ⟦G16|turned it past the keeper⟧ in the ⟦MINUTE|first minute⟧ of four.
"A very long afternoon," said their manager, on ⟦ORG|BBC Sport⟧. "Their ⟦G17|third⟧ is where I sat down. You can talk all week about set plays, and then there's a ⟦G18|free-kick⟧ like that."
⟦PERSON|Odoi⟧, whose ⟦G19|goal⟧ at the same ground beat ⟦TEAM|Stoke⟧ in ⟦DATE|March⟧ too, left to a standing ovation on ⟦MINUTE|80⟧.
=====GOALS=====
{"id": "G1", "scorer": "Samuel Odoi", "team": "Leeds", "count": 2}
{"id": "G2", "scorer": "Samuel Odoi", "team": "Leeds", "minute": 27, "outcome": "ruled out"}
{"id": "G3", "scorer": "Samuel Odoi", "team": "Leeds", "minute": 4, "minute_text": "fourth minute", "assist": "Ivan Brkić", "kind": "shot"}
{"id": "G4", "scorer": "Samuel Odoi", "team": "Leeds", "minute": 4, "minute_text": "fourth minute", "assist": "Ivan Brkić", "kind": "shot"}
{"id": "G5", "scorer": "Samuel Odoi", "team": "Leeds", "minute": 27, "minute_text": "27th", "outcome": "ruled out"}
{"id": "G6", "scorer": "Ivan Brkić", "team": "Leeds", "minute": 38, "minute_text": "seven minutes before the break", "kind": "free kick"}
{"id": "G7", "scorer": "Ivan Brkić", "team": "Leeds", "minute": 38, "minute_text": "seven minutes before the break", "kind": "free kick"}
{"id": "G8", "scorer": "Ivan Brkić", "team": "Leeds", "minute": 38, "minute_text": "seven minutes before the break", "kind": "free kick"}
{"id": "G9", "scorer": "Ivan Brkić", "team": "Leeds", "scope": "background", "count": 2}
{"id": "G10", "scorer": "Luke Perrin", "team": "Leeds", "minute": 44, "minute_text": "44", "assist": "Samuel Odoi", "kind": "header"}
{"id": "G11", "scorer": "Luke Perrin", "team": "Leeds", "minute": 44, "minute_text": "44", "assist": "Samuel Odoi", "kind": "header"}
{"id": "G12", "scorer": "Samuel Odoi", "team": "Leeds", "minute": 71, "minute_text": "71st minute"}
{"id": "G13", "scorer": "Samuel Odoi", "team": "Leeds", "minute": 71, "minute_text": "71st minute"}
{"id": "G14", "scorer": "Samuel Odoi", "team": "Leeds", "minute": 71, "minute_text": "71st minute"}
{"id": "G15", "scorer": "Otis Gayle", "team": "Stoke", "minute": 90, "added": 1, "minute_text": "first minute", "kind": "shot"}
{"id": "G16", "scorer": "Otis Gayle", "team": "Stoke", "minute": 90, "added": 1, "minute_text": "first minute", "kind": "shot"}
{"id": "G17", "scorer": "Luke Perrin", "team": "Leeds", "minute": 44, "assist": "Samuel Odoi", "kind": "header"}
{"id": "G18", "scorer": "Ivan Brkić", "team": "Leeds", "minute": 38, "kind": "free kick"}
{"id": "G19", "scorer": "Samuel Odoi", "team": "Leeds", "scope": "background"}
