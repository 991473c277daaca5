⟦VENUE|Anfield⟧ roars again as ⟦PERSON|Ogunbanjo⟧'s second ⟦G1|strike⟧ sinks ⟦TEAM|Valencia⟧ after ⟦MINUTE|extra time⟧

⟦FURNITURE|Simeon Fairweather at Anfield⟧

It's tempting, with ⟦TEAM|Liverpool⟧ and ⟦NORP|European⟧ nights, to let the old stories do the work. ⟦TEAM|Valencia⟧ certainly seemed to be listening for them. They came with five at the back, a goalkeeper who took forty seconds over everything, and a goal's start from the first leg at the ⟦VENUE|Mestalla⟧, where ⟦PERSON|Ulises Carranza⟧ had ⟦G2|scored⟧ with the last kick; and for long periods they had the measure of the place. It took two hours, six changes of formation and a striker whose hamstring had been declared unfit by two doctors to shift them.

⟦PERSON|Samuel Ogunbanjo⟧'s ⟦G3|winner⟧, on ⟦MINUTE|113⟧, was simple, if you leave out everything that preceded it. ⟦PERSON|Leif Sundin⟧, on as a substitute for a substitute, dummied past the tired ⟦PERSON|Ferran Oliveras⟧ and rolled it across. ⟦PERSON|Ogunbanjo⟧, on one leg, ⟦G4|used the other⟧. That ⟦G5|made it ⟦SCORE|3-2⟧⟧ on the night and ⟦SCORE|3-3⟧ over the two legs; the sums were still being done in the press box, and the spot-kicks that settled it, ⟦SCORE|4-2⟧, were almost an afterthought.

⟦TEAM|Liverpool⟧ had wiped out the deficit inside ⟦MINUTE|18 minutes⟧. ⟦PERSON|Marcus Penhaligon⟧ has a forehead for such occasions. ⟦PERSON|Daan Verhoeckx⟧'s corner was a good one, but it was going past the centre-half when he twisted, as if to look for someone in the ⟦VENUE|Kop⟧, and ⟦G6|sent it looping⟧ over ⟦PERSON|Håvard Myklebust⟧. ⟦TEAM|Valencia⟧'s coach made notes. Their ⟦G7|equaliser⟧ on the night came ⟦MINUTE|moments before the interval⟧, in the ⟦MINUTE|44th⟧: ⟦PERSON|Anthony Garrick⟧, the ⟦TEAM|Reds⟧' captain, played a blind pass back towards his own goal, and ⟦PERSON|Carranza⟧, whose ⟦G8|tenth⟧ of the competition it was, ran on to it and ⟦G9|scored⟧.

The best of the three home ⟦G10|goals⟧ was ⟦PERSON|Ogunbanjo⟧'s first, in the ⟦MINUTE|64th minute⟧. ⟦PERSON|Thierry Nsimba⟧'s pass travelled sixty yards on the diagonal; the big forward killed it stone dead on his instep; ⟦PERSON|Emilio Sarrià⟧ went with the dummy. He ⟦G11|hammered it in⟧. For fifteen minutes after that ⟦TEAM|Valencia⟧ couldn't get out. ⟦PERSON|Verhoeckx⟧ hit the bar. ⟦PERSON|Penhaligon⟧, from six yards, didn't hit anything. ⟦PERSON|Nsimba⟧'s shot was cleared by ⟦PERSON|Oliveras⟧ from behind his goalkeeper.

But ⟦MINUTE|seven minutes from time⟧ came the award which everyone had been waiting for the whistle not to give. ⟦PERSON|Garrick⟧, again; a hand, again; and ⟦PERSON|Oliveras⟧ ⟦G12|passed his penalty down the middle⟧ as ⟦PERSON|Cristiano Balbi⟧ flung himself left. 

“We should have been out,” the ⟦TEAM|Liverpool⟧ manager conceded. “When they ⟦G13|made it ⟦SCORE|2-2⟧⟧, I looked at the bench and saw eleven-year-olds. Then the noise started.” He paused. “You can't coach the noise.”

⟦PERSON|Ogunbanjo⟧ will miss a month. His ⟦G14|goals⟧ have earned his team penalties, and the penalties a semi-final they scarcely expected. ⟦PERSON|Garrick⟧, last off, applauded all four sides of the ground, as if to make sure that none had been left out.
=====GOALS=====
{"id": "G1", "scorer": "Samuel Ogunbanjo", "team": "Liverpool", "minute": 113, "assist": "Leif Sundin", "kind": "shot"}
{"id": "G2", "scorer": "Ulises Carranza", "team": "Valencia", "scope": "background"}
{"id": "G3", "scorer": "Samuel Ogunbanjo", "team": "Liverpool", "minute": 113, "minute_text": "113", "assist": "Leif Sundin", "kind": "shot"}
{"id": "G4", "scorer": "Samuel Ogunbanjo", "team": "Liverpool", "minute": 113, "assist": "Leif Sundin", "kind": "shot"}
{"id": "G5", "scorer": "Samuel Ogunbanjo", "team": "Liverpool", "minute": 113, "assist": "Leif Sundin", "kind": "shot", "score": "3-2"}
{"id": "G6", "scorer": "Marcus Penhaligon", "team": "Liverpool", "minute": 18, "assist": "Daan Verhoeckx", "kind": "header"}
{"id": "G7", "scorer": "Ulises Carranza", "team": "Valencia", "minute": 44, "minute_text": "moments before the interval", "kind": "shot"}
{"id": "G8", "scorer": "Ulises Carranza", "team": "Valencia", "count": 10, "scope": "background"}
{"id": "G9", "scorer": "Ulises Carranza", "team": "Valencia", "minute": 44, "minute_text": "44th", "kind": "shot"}
{"id": "G10", "team": "Liverpool", "count": 3}
{"id": "G11", "scorer": "Samuel Ogunbanjo", "team": "Liverpool", "minute": 64, "assist": "Thierry Nsimba", "kind": "shot"}
{"id": "G12", "scorer": "Ferran Oliveras", "team": "Valencia", "minute": 83, "minute_text": "seven minutes from time", "kind": "penalty"}
{"id": "G13", "scorer": "Ferran Oliveras", "team": "Valencia", "minute": 83, "kind": "penalty", "score": "2-2"}
{"id": "G14", "scorer": "Samuel Ogunbanjo", "team": "Liverpool", "count": 2}
