⟦TEAM|Gokulam Kerala⟧, ⟦TEAM|Real Kashmir⟧ share spoils in ⟦GPE|Kozhikode⟧
⟦FURNITURE|AIFF Media Team⟧
⟦GPE|KOZHIKODE⟧: ⟦TEAM|Gokulam Kerala⟧ and ⟦TEAM|Real Kashmir⟧ played out an entertaining ⟦SCORE|2-2⟧ draw in the ⟦COMPETITION|I-League⟧ at the ⟦VENUE|EMS Stadium⟧ on ⟦DATE|Sunday⟧, ⟦DATE|January 25⟧, with all the ⟦G1|goals⟧ coming in the second half.
⟦PERSON|Gurnoor Brar⟧ (⟦MINUTE|49'⟧, ⟦MINUTE|90+2'⟧) ⟦G2|got both⟧ for the ⟦TEAM|Snow Leopards⟧, while ⟦PERSON|Stefan Kovač⟧ (⟦MINUTE|55'⟧) and ⟦PERSON|Abdul Rafeeq⟧ (⟦MINUTE|68'⟧) ⟦G3|scored⟧ for the home team.
The first session produced few clear openings. ⟦PERSON|Diego Mauricio Paz⟧ of ⟦TEAM|Gokulam⟧ brought a good save out of ⟦PERSON|Vishal Lama⟧ in the ⟦MINUTE|12th minute⟧, and ⟦PERSON|Lalbiakdika Ralte⟧'s shot for the visitors went inches wide after a mazy run. ⟦PERSON|Rafeeq⟧ had the crowd on its feet in the ⟦MINUTE|40th minute⟧, but his effort from the right side of the box hit the side-netting.
The ⟦G4|deadlock was broken⟧ almost straight after the change of ends. ⟦PERSON|Rohan Naik⟧ delivered a long throw-in and the unmarked ⟦PERSON|Brar⟧ ⟦G5|headed past the ⟦TEAM|Gokulam⟧ goalkeeper⟧.
The lead lasted ⟦MINUTE|six minutes⟧. ⟦PERSON|Paz⟧, the ⟦NORP|Uruguayan⟧, who had switched flanks, crossed early and ⟦PERSON|Kovač⟧ ⟦G6|steered it in⟧ with his left boot. The ⟦NORP|Slovenian⟧ then became provider: his backheel put ⟦PERSON|Rafeeq⟧ in on goal and he ⟦G7|lifted it over ⟦PERSON|Lama⟧⟧ to send the ⟦TEAM|Malabarians⟧ into raptures.
⟦PERSON|Paz⟧ could have sealed the contest in the ⟦MINUTE|85th minute⟧, but he dragged his shot wide with only ⟦PERSON|Lama⟧ to beat, and ⟦TEAM|Gokulam⟧ were made to pay. ⟦PERSON|Ralte⟧'s hopeful ball into the area was missed by two defenders and ⟦PERSON|Brar⟧ ⟦G8|rammed in his fifth goal of the season⟧.
⟦PERSON|Brar⟧ was named Player of the Match. "I've dedicated the ⟦G9|goals⟧ to my father," he said.
⟦TEAM|Gokulam⟧ are fifth with 14 points. They will leave for ⟦GPE|Goa⟧ ⟦DATE|next week⟧ for the ⟦COMPETITION|Super Cup⟧, while ⟦TEAM|Real Kashmir⟧ host ⟦TEAM|Inter Kashi⟧.
=====GOALS=====
{"id": "G1", "count": 4, "scorer": "Gurnoor Brar; Stefan Kovač; Abdul Rafeeq"}
{"id": "G2", "scorer": "Gurnoor Brar", "team": "Real Kashmir", "count": 2, "minute_text": "49'"}
{"id": "G3", "scorer": "Stefan Kovač; Abdul Rafeeq", "team": "Gokulam Kerala", "count": 2}
{"id": "G4", "scorer": "Gurnoor Brar", "team": "Real Kashmir", "minute": 49, "assist": "Rohan Naik", "kind": "header"}
{"id": "G5", "scorer": "Gurnoor Brar", "team": "Real Kashmir", "minute": 49, "assist": "Rohan Naik", "kind": "header"}
{"id": "G6", "scorer": "Stefan Kovač", "team": "Gokulam Kerala", "minute": 55, "assist": "Diego Mauricio Paz", "kind": "shot", "minute_text": "six minutes"}
{"id": "G7", "scorer": "Abdul Rafeeq", "team": "Gokulam Kerala", "minute": 68, "assist": "Stefan Kovač", "kind": "shot"}
{"id": "G8", "scorer": "Gurnoor Brar", "team": "Real Kashmir", "minute": 90, "added": 2, "assist": "Lalbiakdika Ralte", "kind": "shot"}
{"id": "G9", "scorer": "Gurnoor Brar", "team": "Real Kashmir", "count": 2}
