⟦TEAM|Schalke⟧ stun ⟦TEAM|Bayern⟧ in ⟦COMPETITION|DFB-Pokal⟧: three ⟦G1|goals⟧ in nine minutes turn tie

⟦ORG|SID⟧ - Second-division ⟦TEAM|FC Schalke 04⟧ ⟦G2|fell two behind⟧, ⟦G3|scored three⟧ in nine minutes of the second half and eliminated ⟦TEAM|FC Bayern München⟧ ⟦SCORE|3-2⟧ from the ⟦COMPETITION|DFB-Pokal⟧ on ⟦DATE|Wednesday⟧ evening.

⟦PERSON|Thorben Wiechers⟧ ⟦G4|scored two⟧ of the three and ⟦PERSON|Kenny Boakye-Lang⟧ ⟦G5|the other⟧. ⟦PERSON|Ludovic Arnoux⟧ and ⟦PERSON|Mirko Jeličić⟧ had ⟦G6|put the favourites ⟦SCORE|2-0⟧ up⟧.

⟦TEAM|Bayern⟧ looked as if they would win by a street. ⟦PERSON|Arnoux⟧ was through after ⟦MINUTE|80 seconds⟧ and lifted the ball over ⟦PERSON|Nick Szymański⟧ and the bar. ⟦PERSON|Jeličić⟧'s volley drew a flying save. It was no surprise when they ⟦G7|led⟧, ⟦PERSON|Arnoux⟧ heading the ball down to ⟦PERSON|Alejo Marqués⟧ and accepting the return to ⟦G8|fire past⟧ ⟦PERSON|Szymański⟧. Only ⟦MINUTE|seven minutes⟧ had been played.

⟦PERSON|Jeličić⟧ ⟦G9|added to the lead⟧ soon after, profiting from a slip by ⟦PERSON|Hendrik Tolle⟧ to run in on goal and finish with the outside of his foot. "At that point you're thinking, please, not seven," said ⟦PERSON|Wiechers⟧.

⟦TEAM|Schalke⟧ changed system, ⟦PERSON|Boakye-Lang⟧ slotting in beside ⟦PERSON|Tolle⟧, and at least conceded no more. In fact they had the ball in the net before the ⟦MINUTE|interval⟧ through ⟦PERSON|Wiechers⟧, though a push on ⟦PERSON|Niels Aertsen⟧ was spotted, and the ⟦G10|header⟧ did not count.

⟦TEAM|Bayern⟧ coach ⟦PERSON|Gerrit van Oosten⟧ removed three of his stars at ⟦MINUTE|half-time⟧, with ⟦COMPETITION|Champions League⟧ duties in mind. The comeback began when the ⟦MINUTE|hour⟧ was up. ⟦PERSON|Tolle⟧, from deep, found ⟦PERSON|Emil Raschke⟧ in space, he drove low across goal, and ⟦PERSON|Wiechers⟧ ⟦G11|slid in ahead of ⟦PERSON|Aertsen⟧⟧. The stadium shook. ⟦MINUTE|Six minutes on⟧ it shook again: ⟦PERSON|Boakye-Lang⟧ rose above everyone to ⟦PERSON|Raschke⟧'s free-kick and ⟦G12|glanced it in off the bar⟧.

And on ⟦MINUTE|69⟧ it almost fell down. ⟦PERSON|Marqués⟧ was robbed by ⟦PERSON|Raschke⟧, ⟦PERSON|Wiechers⟧ was released, ⟦PERSON|Ulf Steinbacher⟧ raced out of his goal, and the striker ⟦G13|tucked it⟧ calmly to the side of him.

⟦PERSON|Arnoux⟧ had two chances to force ⟦MINUTE|extra time⟧, but one was turned over by ⟦PERSON|Szymański⟧, in the ⟦MINUTE|84th minute⟧, and one, in the ⟦MINUTE|93rd⟧, hit ⟦PERSON|Tolle⟧ on the head. He had concussion and a smile.

"We're ⟦SCORE|2-0⟧ up, we stop, they ⟦G14|score⟧, and then the place is burning," said ⟦PERSON|van Oosten⟧. "Their ⟦G15|second⟧ is a set-piece, and we knew about him."
=====GOALS=====
{"id": "G1", "scorer": "Thorben Wiechers; Kenny Boakye-Lang", "team": "FC Schalke 04", "count": 3}
{"id": "G2", "scorer": "Ludovic Arnoux; Mirko Jeličić", "team": "FC Bayern München", "count": 2}
{"id": "G3", "scorer": "Thorben Wiechers; Kenny Boakye-Lang", "team": "FC Schalke 04", "count": 3}
{"id": "G4", "scorer": "Thorben Wiechers", "team": "FC Schalke 04", "count": 2}
{"id": "G5", "scorer": "Kenny Boakye-Lang", "team": "FC Schalke 04", "minute": 66, "assist": "Emil Raschke", "kind": "header"}
{"id": "G6", "scorer": "Ludovic Arnoux; Mirko Jeličić", "team": "FC Bayern München", "count": 2}
{"id": "G7", "scorer": "Ludovic Arnoux", "team": "FC Bayern München", "minute": 7, "assist": "Alejo Marqués", "kind": "shot", "minute_text": "seven minutes"}
{"id": "G8", "scorer": "Ludovic Arnoux", "team": "FC Bayern München", "minute": 7, "assist": "Alejo Marqués", "kind": "shot", "minute_text": "seven minutes"}
{"id": "G9", "scorer": "Mirko Jeličić", "team": "FC Bayern München", "kind": "shot"}
{"id": "G10", "scorer": "Thorben Wiechers", "team": "FC Schalke 04", "kind": "header", "outcome": "ruled out"}
{"id": "G11", "scorer": "Thorben Wiechers", "team": "FC Schalke 04", "minute": 60, "assist": "Emil Raschke", "kind": "shot", "minute_text": "hour"}
{"id": "G12", "scorer": "Kenny Boakye-Lang", "team": "FC Schalke 04", "minute": 66, "assist": "Emil Raschke", "kind": "header", "minute_text": "Six minutes on"}
{"id": "G13", "scorer": "Thorben Wiechers", "team": "FC Schalke 04", "minute": 69, "assist": "Emil Raschke", "kind": "shot", "minute_text": "69"}
{"id": "G14", "scorer": "Thorben Wiechers", "team": "FC Schalke 04", "minute": 60, "assist": "Emil Raschke", "kind": "shot"}
{"id": "G15", "scorer": "Kenny Boakye-Lang", "team": "FC Schalke 04", "minute": 66, "assist": "Emil Raschke", "kind": "header"}
