⟦PERSON|Boukhari⟧ at it again as ⟦TEAM|Town⟧ go through
⟦FURNITURE|htafc.com⟧

⟦PERSON|Samir Boukhari⟧ ⟦G1|netted his first ⟦TEAM|Town⟧ hat-trick⟧ on ⟦DATE|Tuesday⟧ evening as the ⟦TEAM|Terriers⟧ came through a lively ⟦COMPETITION|EFL Trophy⟧ tie against ⟦TEAM|Stockport County⟧, ⟦SCORE|4-2⟧.

The ⟦TEAM|Algeria⟧ youth international, in the side because of ⟦PERSON|Wayne Maddox⟧'s suspension, ⟦G2|scored⟧ in the ⟦MINUTE|13th⟧, ⟦MINUTE|40th⟧ and ⟦MINUTE|77th minutes⟧. ⟦PERSON|Tyrell Bogle⟧ added the other ⟦G3|one⟧.

It was the visitors who made the first impression. With only ⟦MINUTE|six minutes⟧ played ⟦PERSON|Jamie Sedgwick⟧'s deep cross was nodded down by ⟦PERSON|Hamza Qureshi⟧, and ⟦PERSON|Luke Penfold⟧ ⟦G4|lashed ⟦TEAM|County⟧ ahead⟧. ⟦PERSON|Rhys Cattermole⟧, ⟦TEAM|Town⟧'s young keeper on his debut, had no chance with that ⟦G5|one⟧, but he did well to push a ⟦PERSON|Penfold⟧ free-kick aside soon after.

⟦PERSON|Boukhari⟧'s ⟦G6|leveller⟧ was simple, ⟦PERSON|Bogle⟧'s pass sending him clear to slide beneath ⟦PERSON|Billy Harkin⟧. His ⟦G7|second⟧ was not. Picking up the ball wide on the left, he beat two men, then a third, and ⟦G8|bent it into the far top corner⟧.

After ⟦MINUTE|half-time⟧ ⟦TEAM|Stockport⟧ threatened again. ⟦PERSON|Penfold⟧'s volley flew over and ⟦PERSON|Qureshi⟧ was denied by a fine block. But the ⟦TEAM|Terriers⟧ ⟦G9|got their third⟧ on ⟦MINUTE|61⟧, ⟦PERSON|Bogle⟧'s close-range ⟦G10|effort⟧ after ⟦PERSON|Harkin⟧ had tipped ⟦PERSON|Maddox⟧'s replacement's header on to the bar.

⟦PERSON|Sedgwick⟧ ⟦G11|made it ⟦SCORE|3-2⟧⟧ from the spot in the ⟦MINUTE|70th minute⟧, after ⟦PERSON|Cattermole⟧ brought down ⟦PERSON|Qureshi⟧, and for ⟦MINUTE|seven minutes⟧ the tie was alive. Then a corner came to ⟦PERSON|Boukhari⟧, and his ⟦G12|shot went through a crowd of bodies⟧.

"The second ⟦G13|goal⟧ is as good as you'll see in this competition," ⟦PERSON|Darren Boothroyd⟧ said. "We've known what he can do, he ⟦G14|scored 14⟧ for the ⟦TEAM|Under-21s⟧ ⟦DATE|last term⟧. It's not his finishing I talk to him about, it's his tracking back."

⟦TEAM|Town⟧, winners of ⟦COMPETITION|Group C⟧, travel to ⟦TEAM|Barnsley⟧ or play at home in the second round. The draw is on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Samir Boukhari", "team": "Town", "count": 3}
{"id": "G2", "scorer": "Samir Boukhari", "team": "Town", "minute_text": "13th, 40th and 77th minutes", "count": 3}
{"id": "G3", "scorer": "Tyrell Bogle", "team": "Town", "minute": 61, "kind": "shot"}
{"id": "G4", "scorer": "Luke Penfold", "team": "Stockport County", "minute": 6, "minute_text": "six minutes", "assist": "Hamza Qureshi", "kind": "shot"}
{"id": "G5", "scorer": "Luke Penfold", "team": "Stockport County", "minute": 6, "assist": "Hamza Qureshi", "kind": "shot"}
{"id": "G6", "scorer": "Samir Boukhari", "team": "Town", "minute": 13, "minute_text": "13th", "assist": "Tyrell Bogle", "kind": "shot"}
{"id": "G7", "scorer": "Samir Boukhari", "team": "Town", "minute": 40, "minute_text": "40th", "kind": "shot"}
{"id": "G8", "scorer": "Samir Boukhari", "team": "Town", "minute": 40, "minute_text": "40th", "kind": "shot"}
{"id": "G9", "scorer": "Tyrell Bogle", "team": "Town", "minute": 61, "minute_text": "61", "kind": "shot"}
{"id": "G10", "scorer": "Tyrell Bogle", "team": "Town", "minute": 61, "kind": "shot"}
{"id": "G11", "scorer": "Jamie Sedgwick", "team": "Stockport County", "minute": 70, "minute_text": "70th minute", "kind": "penalty"}
{"id": "G12", "scorer": "Samir Boukhari", "team": "Town", "minute": 77, "minute_text": "seven minutes", "kind": "shot"}
{"id": "G13", "scorer": "Samir Boukhari", "team": "Town", "minute": 40, "kind": "shot"}
{"id": "G14", "scorer": "Samir Boukhari", "team": "Town", "scope": "background", "count": 14}
