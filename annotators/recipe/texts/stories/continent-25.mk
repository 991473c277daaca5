⟦TEAM|Monaco⟧ beat ⟦TEAM|Lens⟧ to go second as ⟦PERSON|Strandberg⟧ ⟦G1|nets early⟧

⟦TEAM|AS Monaco⟧ moved into second place in ⟦COMPETITION|Ligue 1⟧ after beating ⟦TEAM|RC Lens⟧ ⟦SCORE|2-0⟧ on ⟦DATE|Sunday⟧, ⟦PERSON|Sixten Strandberg⟧ and ⟦PERSON|Youssouf Dembaga⟧ ⟦G2|scoring⟧ at the start and at the end of a game that ⟦TEAM|Lens⟧ will wonder how they lost.

⟦PERSON|Strandberg⟧ gave warning of his intentions with a header on to the top of the net. Moments later he ⟦G3|had the hosts in front⟧. ⟦PERSON|Rui Pedro Castelão⟧ chased a lost cause to the dead-ball line and hooked it back, ⟦PERSON|Alexandre Wallaert⟧ was slow to react, and ⟦PERSON|Strandberg⟧'s ⟦G4|shot⟧ went in via the boot of ⟦PERSON|Massadio Konaté⟧. The ⟦NORP|Swede⟧, whose last ⟦COMPETITION|Ligue 1⟧ ⟦G5|goal⟧ was on the opening day against ⟦TEAM|Angers⟧, pointed to ⟦PERSON|Castelão⟧.

From then on it was one-way traffic. ⟦PERSON|Florent Hainaut⟧ missed with a header in the ⟦MINUTE|14th minute⟧ and a half-volley in the ⟦MINUTE|20th⟧; ⟦PERSON|Konaté⟧ was denied by ⟦PERSON|Philipp Kerschbaum⟧ in the ⟦MINUTE|31st minute⟧. ⟦PERSON|Hainaut⟧ then believed he had made it all square. He was quickest to ⟦PERSON|Kerschbaum⟧'s parry and ⟦G6|knocked it in⟧, ran to the away supporters, and was the last man in the stadium to notice that the flag was up against ⟦PERSON|Wallaert⟧.

⟦TEAM|Lens⟧ coach ⟦PERSON|Didier Obrecht⟧ made a triple change on ⟦MINUTE|58⟧. One of the trio, ⟦PERSON|Rayane Benyettou⟧, hit the post with his first touch. ⟦PERSON|Hainaut⟧, again, came within inches of an equaliser when his lob bounced on the crossbar. ⟦PERSON|Kerschbaum⟧ then dived at the feet of ⟦PERSON|Benyettou⟧. It finished 19 shots to five.

The fifth of those five was ⟦PERSON|Dembaga⟧'s. ⟦TEAM|Lens⟧ had a corner in the ⟦MINUTE|last of six added minutes⟧ and every man forward. ⟦PERSON|Kerschbaum⟧ caught it and threw; ⟦PERSON|Strandberg⟧, by now playing where a left-back would be, headed it on; ⟦PERSON|Dembaga⟧ had the whole ⟦TEAM|Lens⟧ half to himself and ⟦G7|walked it in⟧.

"You can play that game nine times out of ten and win," ⟦PERSON|Obrecht⟧ said. "We ⟦G8|conceded⟧ early, a bad ⟦G9|goal⟧, then we had everything except the finish."

"He's a goalkeeper who's got those moments," said his opposite number, ⟦PERSON|Bruno Vercelletti⟧, of ⟦PERSON|Kerschbaum⟧. "I'll remember the save before I remember either of the ⟦G10|goals⟧."

⟦TEAM|PSG⟧, the leaders, are three points ahead. ⟦TEAM|Lens⟧ dropped to sixth.
=====GOALS=====
{"id": "G1", "scorer": "Sixten Strandberg", "team": "AS Monaco", "assist": "Rui Pedro Castelão", "kind": "shot"}
{"id": "G2", "scorer": "Sixten Strandberg; Youssouf Dembaga", "team": "AS Monaco", "count": 2}
{"id": "G3", "scorer": "Sixten Strandberg", "team": "AS Monaco", "assist": "Rui Pedro Castelão", "kind": "shot"}
{"id": "G4", "scorer": "Sixten Strandberg", "team": "AS Monaco", "assist": "Rui Pedro Castelão", "kind": "shot"}
{"id": "G5", "scorer": "Sixten Strandberg", "team": "Monaco", "scope": "background"}
{"id": "G6", "scorer": "Florent Hainaut", "team": "RC Lens", "kind": "shot", "outcome": "ruled out"}
{"id": "G7", "scorer": "Youssouf Dembaga", "team": "AS Monaco", "minute": 90, "added": 6, "assist": "Sixten Strandberg", "kind": "shot"}
{"id": "G8", "scorer": "Sixten Strandberg", "team": "AS Monaco", "assist": "Rui Pedro Castelão", "kind": "shot"}
{"id": "G9", "scorer": "Sixten Strandberg", "team": "AS Monaco", "assist": "Rui Pedro Castelão", "kind": "shot"}
{"id": "G10", "scorer": "Sixten Strandberg; Youssouf Dembaga", "team": "AS Monaco", "count": 2}
