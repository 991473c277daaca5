⟦PERSON|Cormac Devenney⟧, starting in place of the suspended ⟦PERSON|Ronan Quigg⟧, needed just ⟦MINUTE|four minutes⟧ to justify his selection, reacting quickest when ⟦PERSON|Eoin Laverty⟧'s long throw was not cleared and ⟦G1|scoring⟧ with a hooked shot that went through the legs of ⟦PERSON|Dylan Mackle⟧.

A free-kick from ⟦PERSON|Mehmet Aksoy⟧, nodded across the area by ⟦PERSON|Emrah Güler⟧, was volleyed over from five yards by ⟦PERSON|Burak Tekin⟧, who lay on the turf with his shirt over his face while ⟦TEAM|Trabzonspor⟧ restarted.

⟦PERSON|Carl Ashby⟧, who had earlier been booked for diving, ⟦G2|made sure of the points⟧ in the ⟦MINUTE|90+1⟧ minute with a chip of sorts over ⟦PERSON|Dean Rosser⟧ after ⟦PERSON|Harry Kell⟧'s pass had sent him through, and celebrated with ⟦PERSON|Kell⟧ and ⟦PERSON|Sammy Odu⟧ in front of the away supporters.

⟦PERSON|Lauren Pickford⟧ gathered at the second attempt from ⟦PERSON|Beth Amory⟧, held a header by ⟦PERSON|Tia Winslow⟧ and got down to push away ⟦PERSON|Amory⟧'s low free-kick, so that ⟦TEAM|Leicester⟧, for whom ⟦PERSON|Jodie Marr⟧ had ⟦G3|scored⟧ on ⟦MINUTE|20⟧, still led at the ⟦MINUTE|interval⟧.

⟦MINUTE|71⟧: Big save. ⟦PERSON|Arce⟧ works it to ⟦PERSON|Bellido⟧, who lets fly from the edge of the area, and ⟦PERSON|Gomis⟧, who saw it late, gets a strong right hand to it. The rebound drops to ⟦PERSON|Tapia⟧, who skies it.

⟦MINUTE|73⟧: ⟦TEAM|Alavés⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Getafe⟧. Punished! ⟦PERSON|Ureña⟧ breaks, ⟦PERSON|Moyano⟧ goes with him, the pass is perfect and so is the ⟦G4|finish⟧, low to the left of ⟦PERSON|Sivera-Ruiz⟧.

⟦MINUTE|75⟧: Change for ⟦TEAM|Alavés⟧, who take off ⟦PERSON|Arce⟧ and send on ⟦PERSON|Pellicer⟧, a winger, in search of an equaliser. ⟦PERSON|Bellido⟧ moves inside.

The hosts were indebted to ⟦PERSON|Radek Hejda⟧, who flung himself to his right to tip ⟦PERSON|Michal Dvorský⟧'s header on to the post, and then to ⟦PERSON|Jan Kopta⟧, who beat ⟦PERSON|Adam Zelinka⟧ to the loose ball and belted it upfield, where, as it happened, ⟦PERSON|Lukáš Jirák⟧ was on hand to ⟦G5|convert⟧ at the other end with ⟦MINUTE|64 minutes⟧ gone.

⟦TEAM|Botafogo⟧ had to wait until the ⟦MINUTE|52nd minute⟧ for their first shot on target, a tame effort by ⟦PERSON|Wesley Tavares⟧ that ⟦PERSON|Agustín Rivero⟧ scooped up, and until the ⟦MINUTE|78th⟧ for their second, a header by ⟦PERSON|Jô⟧ that he tipped over.

Teenager ⟦PERSON|Khalil Amari⟧ marked his debut with a ⟦G6|goal⟧ in the ⟦MINUTE|85th minute⟧, latching on to a flick by ⟦PERSON|Oscar Newnham⟧ and, with ⟦PERSON|Freddie Galt⟧ unable to get back and ⟦PERSON|Sam Hurrell⟧ slow to leave his line, ⟦G7|poking into the corner⟧.

⟦PERSON|Tamás Várkonyi⟧ had the game's best chance, running on to ⟦PERSON|Bence Oláh⟧'s clever pass and rounding ⟦PERSON|Dániel Hegyi⟧, but he took the ball too wide and, from an acute angle, could only find the outside of the post, with ⟦PERSON|Oláh⟧ waiting in the middle.

⟦G8|Goals⟧ either side of the ⟦MINUTE|break⟧ from ⟦PERSON|Ndumiso Zulu⟧ and ⟦PERSON|Siyabonga Mokoena⟧, whose ⟦G9|header⟧ came from a corner that ought to have been a goal kick, saw ⟦TEAM|Mamelodi Sundowns⟧ past ⟦TEAM|Golden Arrows⟧, for whom ⟦PERSON|Thabiso Nkabinde⟧ missed a penalty in the ⟦MINUTE|70th minute⟧.

⟦TEAM|Vitesse⟧, two down and struggling, were handed a way back by a defensive lapse when ⟦PERSON|Rik Staal⟧ underhit a back-pass and ⟦PERSON|Nino van Gils⟧ nipped in to ⟦G10|halve the deficit⟧ in the ⟦MINUTE|66th minute⟧, only for ⟦PERSON|Jesse Boon⟧ to ⟦G11|add a third⟧ at the other end before the home crowd had sat down again.

⟦TEAM|Cambuur⟧, two down and struggling, were handed a way back when ⟦PERSON|Wout Geerts⟧ underhit a back-pass and ⟦PERSON|Delano Frans⟧ nipped in, only to be tackled by ⟦PERSON|Twan Peters⟧, who made up ten yards in an instant and took the ball, the man and, according to the home bench, a piece of the turf.

⟦PERSON|Marcelo Fonseca⟧, under pressure from ⟦PERSON|Nélson Rosa⟧, sliced ⟦PERSON|Gil Batista⟧'s cross ⟦G12|into his own net⟧ in the ⟦MINUTE|31st minute⟧, and ten minutes of drift had followed when ⟦PERSON|Rosa⟧, under none, sliced another of ⟦PERSON|Batista⟧'s crosses into the stand.

⟦TEAM|Exeter City⟧ captain ⟦PERSON|Jake Trevanion⟧, who came through the ranks with the opposing goalkeeper ⟦PERSON|Will Hoskin⟧, bent a free-kick around the wall and ⟦PERSON|Hoskin⟧, guessing right, took it out of the air with one hand.

The impressive ⟦PERSON|Amadou Diallo-Kane⟧, from the right, ⟦PERSON|Eric Mbarga⟧, from the left, and ⟦PERSON|Yoan Le Goff⟧, from wherever he liked, kept ⟦TEAM|Laval⟧ pinned back, and the ⟦G13|breakthrough⟧ on ⟦MINUTE|39 minutes⟧ was made by the second and ⟦G14|finished⟧ by the third.

⟦PERSON|Gary Ostler⟧'s men have kept eight clean sheets and conceded only five penalties, but it is their finishing, he says, that will decide where they finish, and ⟦PERSON|Paul Reddy⟧, their top scorer, has a knee that needs an operation.

A slick exchange between ⟦PERSON|Pip Chalmers⟧ and ⟦PERSON|Rory Bain⟧ led to a corner, the corner led to a scramble and the scramble to an ⟦MINUTE|18th-minute⟧ ⟦G15|opener⟧ for ⟦TEAM|Arbroath⟧, ⟦PERSON|Lyle Guthrie⟧ ⟦G16|bludgeoning it in⟧ from two yards.

In a frantic finish ⟦PERSON|Dario Melis⟧ had a shot blocked by ⟦PERSON|Giulio Serra⟧, ⟦PERSON|Nicolò Piras⟧ had another blocked by ⟦PERSON|Serra⟧, and ⟦PERSON|Giulio Serra⟧, by then on one knee, put his head to a third, from ⟦PERSON|Mattia Usai⟧, and was helped off by the opposing physio.
=====GOALS=====
{"id": "G1", "scorer": "Cormac Devenney", "minute": 4, "minute_text": "four minutes", "kind": "shot"}
{"id": "G2", "scorer": "Carl Ashby", "minute": 90, "added": 1, "minute_text": "90+1", "assist": "Harry Kell"}
{"id": "G3", "scorer": "Jodie Marr", "team": "Leicester", "minute": 20, "minute_text": "20"}
{"id": "G4", "scorer": "Moyano", "team": "Getafe", "minute": 73, "minute_text": "73", "assist": "Ureña", "score": "1-2"}
{"id": "G5", "scorer": "Lukáš Jirák", "minute": 64, "minute_text": "64 minutes"}
{"id": "G6", "scorer": "Khalil Amari", "minute": 85, "minute_text": "85th minute"}
{"id": "G7", "scorer": "Khalil Amari", "minute": 85, "minute_text": "85th minute", "assist": "Oscar Newnham", "kind": "shot"}
{"id": "G8", "scorer": "Ndumiso Zulu; Siyabonga Mokoena", "team": "Mamelodi Sundowns", "count": 2}
{"id": "G9", "scorer": "Siyabonga Mokoena", "team": "Mamelodi Sundowns", "kind": "header"}
{"id": "G10", "scorer": "Nino van Gils", "team": "Vitesse", "minute": 66, "minute_text": "66th minute", "kind": "shot"}
{"id": "G11", "scorer": "Jesse Boon"}
{"id": "G12", "scorer": "Marcelo Fonseca", "minute": 31, "minute_text": "31st minute", "kind": "own goal"}
{"id": "G13", "scorer": "Yoan Le Goff", "minute": 39, "minute_text": "39 minutes", "assist": "Eric Mbarga"}
{"id": "G14", "scorer": "Yoan Le Goff", "minute": 39, "minute_text": "39 minutes", "assist": "Eric Mbarga"}
{"id": "G15", "scorer": "Lyle Guthrie", "team": "Arbroath", "minute": 18, "minute_text": "18th-minute"}
{"id": "G16", "scorer": "Lyle Guthrie", "team": "Arbroath", "minute": 18, "minute_text": "18th-minute"}
