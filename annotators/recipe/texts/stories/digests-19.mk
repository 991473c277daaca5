⟦COMPETITION|Eliteserien⟧ round-up: ⟦TEAM|Glimt⟧ lose their lead, ⟦TEAM|Rosenborg⟧ lose their heads

⟦TEAM|Viking⟧'s ⟦PERSON|Malik Camara⟧ ⟦G1|equalised⟧ in the ⟦MINUTE|84th minute⟧ at ⟦VENUE|Aspmyra⟧ on ⟦DATE|Sunday⟧ to hold champions ⟦TEAM|Bodø/Glimt⟧ to a ⟦SCORE|2-2⟧ draw, and ⟦TEAM|Brann⟧ took full advantage by winning ⟦SCORE|3-0⟧.

⟦TEAM|Glimt⟧ had gone two up through a ⟦PERSON|Jonas Aakre⟧ ⟦G2|volley⟧ after ⟦MINUTE|six minutes⟧ and ⟦PERSON|Sander Helgesen⟧'s ⟦G3|penalty⟧ just before the ⟦MINUTE|interval⟧. The latter was a generous award against ⟦PERSON|Eirik Tveito⟧, who made up for it when his long throw was flicked on for ⟦PERSON|Camara⟧ to ⟦G4|score the first of his two⟧ in the ⟦MINUTE|55th⟧. The ⟦NORP|Guinean⟧ nearly had a third goal in ⟦MINUTE|injury time⟧, but pulled his shot wide with only the keeper ahead of him.

⟦TEAM|Brann⟧ were untroubled by ⟦TEAM|Lillestrøm⟧ at ⟦VENUE|Brann Stadion⟧. ⟦PERSON|Oskar Lunde⟧, ⟦MINUTE|24⟧, ⟦PERSON|Benjamin Strand⟧, ⟦MINUTE|31⟧, and ⟦PERSON|Lunde⟧ once more, ⟦MINUTE|six minutes after the restart⟧, provided the ⟦G5|goals⟧. ⟦PERSON|Viljar Moe⟧, in goal for the visitors, saved a fourth with his knees.

There was an extraordinary finish at ⟦VENUE|Lerkendal⟧, where ⟦TEAM|Rosenborg⟧ led ⟦TEAM|Molde⟧ through ⟦PERSON|Adrian Kvist⟧'s ⟦G6|strike⟧ in the ⟦MINUTE|18th minute⟧, had ⟦PERSON|Isak Bakken⟧ and ⟦PERSON|Ulrik Sagen⟧ sent off inside ⟦MINUTE|two second-half minutes⟧, and lost ⟦SCORE|2-1⟧. ⟦PERSON|Felix Nordgard⟧ ⟦G7|converted ⟦TEAM|Molde⟧'s equaliser⟧ on ⟦MINUTE|78⟧ and hit the ⟦G8|winner⟧ with ⟦MINUTE|30 seconds left⟧ of normal time.

"I'm not going to talk about the referee," said the ⟦TEAM|Rosenborg⟧ coach, who then did so for some time.

⟦TEAM|Tromsø⟧ against ⟦TEAM|HamKam⟧ was goalless. ⟦PERSON|Petter Rognli⟧'s header for ⟦TEAM|Tromsø⟧ struck the bar, and his follow-up was scrambled away.

⟦TEAM|Glimt⟧'s lead is cut to one point with four rounds left.
=====GOALS=====
{"id": "G1", "scorer": "Malik Camara", "team": "Viking", "minute": 84, "minute_text": "84th minute"}
{"id": "G2", "scorer": "Jonas Aakre", "team": "Glimt", "minute": 6, "minute_text": "six minutes", "kind": "volley"}
{"id": "G3", "scorer": "Sander Helgesen", "team": "Glimt", "kind": "penalty"}
{"id": "G4", "scorer": "Malik Camara", "team": "Viking", "minute": 55, "minute_text": "55th"}
{"id": "G5", "scorer": "Oskar Lunde; Benjamin Strand; Oskar Lunde", "team": "Brann", "count": 3}
{"id": "G6", "scorer": "Adrian Kvist", "team": "Rosenborg", "minute": 18, "minute_text": "18th minute", "kind": "shot"}
{"id": "G7", "scorer": "Felix Nordgard", "team": "Molde", "minute": 78, "minute_text": "78"}
{"id": "G8", "scorer": "Felix Nordgard", "team": "Molde"}
