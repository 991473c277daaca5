⟦TEAM|South Africa⟧'s ⟦TEAM|Banyana⟧ through as ⟦PERSON|Moloi⟧ ⟦G8|double⟧ sees off ⟦TEAM|Zambia⟧

Two ⟦G7|goals⟧ from ⟦PERSON|Lerato Moloi⟧ in the space of five second-half minutes carried ⟦TEAM|South Africa⟧ into the ⟦COMPETITION|Women's Africa Cup of Nations⟧ final and ended the hopes of ⟦TEAM|Zambia⟧, beaten ⟦SCORE|2-1⟧ in front of a small but noisy crowd in ⟦GPE|Casablanca⟧.

The ⟦TEAM|Copper Queens⟧ had ⟦G1|taken the lead⟧ midway through the first period. ⟦PERSON|Grace Mwansa⟧ burst past ⟦PERSON|Thandeka Zulu⟧, ⟦PERSON|Refilwe Khumalo⟧ could only block her cross and it dropped nicely for ⟦PERSON|Prisca Nkonde⟧, who ⟦G2|let fly from 18 yards and beat⟧ ⟦PERSON|Nomvula Dube⟧ at her left-hand post.

⟦TEAM|Banyana Banyana⟧ coach ⟦PERSON|Themba Sithole⟧ must have had sharp words in the dressing room, for his team emerged transformed. ⟦PERSON|Khumalo⟧ struck a free-kick into the wall, ⟦PERSON|Boitumelo Leketi⟧ had an effort shovelled behind by ⟦PERSON|Chanda Musonda⟧, and finally, on ⟦MINUTE|57⟧, ⟦PERSON|Moloi⟧ stooped to ⟦G3|glance in⟧ ⟦PERSON|Leketi⟧'s outswinging corner.

The ⟦G4|second⟧ was a gem. ⟦TEAM|Zambia⟧ lost possession cheaply through ⟦PERSON|Mwansa⟧ and ⟦PERSON|Zulu⟧, redeeming herself, strode forward before playing it wide to ⟦PERSON|Leketi⟧. In came the cross, over went ⟦PERSON|Moloi⟧ for what looked like a scissors kick, and the ball flashed beyond ⟦PERSON|Musonda⟧. It was the ⟦TEAM|Pachuca⟧ striker's seventh ⟦G5|goal⟧ in ⟦COMPETITION|Wafcon⟧ matches and, she said later, the best of the lot.

⟦TEAM|Zambia⟧ gave everything in the ⟦MINUTE|remaining half an hour⟧. ⟦PERSON|Nkonde⟧ went down in the box and got booked for her pains; ⟦PERSON|Mwansa⟧, played through by substitute ⟦PERSON|Esther Tembo⟧, was thwarted by ⟦PERSON|Dube⟧'s right boot.

"We ⟦G9|conceded two⟧ from crosses and we'd worked on crosses," said ⟦TEAM|Zambia⟧'s ⟦PERSON|Beauty Kapembwa⟧. "I can't hide my disappointment."

The final, on ⟦DATE|Saturday⟧ in ⟦GPE|Rabat⟧, will be against the hosts or ⟦TEAM|Ghana⟧. ⟦TEAM|South Africa⟧ have lost three of their previous four. ⟦PERSON|Sithole⟧, for his part, is relaxed: "⟦PERSON|Lerato⟧'s in the mood. You don't tell her to shoot, you just give her the ball."
=====GOALS=====
{"id": "G1", "scorer": "Prisca Nkonde", "team": "Zambia", "kind": "shot", "minute_text": "midway through the first period"}
{"id": "G2", "scorer": "Prisca Nkonde", "team": "Zambia", "kind": "shot"}
{"id": "G3", "scorer": "Lerato Moloi", "team": "South Africa", "minute": 57, "kind": "header", "assist": "Boitumelo Leketi", "minute_text": "57"}
{"id": "G4", "scorer": "Lerato Moloi", "team": "South Africa", "minute": 62, "kind": "volley", "assist": "Boitumelo Leketi"}
{"id": "G5", "scorer": "Lerato Moloi", "team": "South Africa", "minute": 62, "kind": "volley", "assist": "Boitumelo Leketi"}
{"id": "G7", "scorer": "Lerato Moloi", "team": "South Africa", "count": 2}
{"id": "G9", "scorer": "Lerato Moloi", "team": "South Africa", "count": 2}
{"id": "G8", "scorer": "Lerato Moloi", "team": "South Africa", "count": 2}
