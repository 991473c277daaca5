⟦PERSON|Garrity⟧ on brink of return to ⟦TEAM|Rangers⟧ as ⟦TEAM|Hilal⟧ spoil farewell

⟦PERSON|Liam Garrity⟧ appears to have played his last match for ⟦TEAM|Al-Ahli⟧. The ⟦NORP|Scottish⟧ midfielder left the field in ⟦GPE|Jeddah⟧ in tears on ⟦DATE|Thursday⟧ after a ⟦SCORE|2-1⟧ defeat by ⟦TEAM|Al-Hilal⟧ in what club sources described as his farewell.

⟦TEAM|Rangers⟧ have offered the 32-year-old a deal until the end of ⟦DATE|next season⟧, and a medical has been arranged for ⟦DATE|Monday⟧.

⟦PERSON|Garrity⟧ had a part in everything. He ⟦G1|converted a penalty⟧ that he had himself won, a ⟦MINUTE|29th-minute⟧ kick that went in off the goalkeeper's glove. He hit the outside of the post with another free-kick. And it was his tired pass, with ⟦MINUTE|twenty minutes to go⟧, that was intercepted by ⟦PERSON|Mauricio Quiroga⟧, whose lay-off allowed ⟦PERSON|Hassan Al-Dosari⟧ to ⟦G2|level⟧ for the league leaders.

He was off by the time they lost it. ⟦PERSON|Vicente Abreu⟧, unmarked from ⟦PERSON|Abdullah Al-Faraj⟧'s corner ⟦MINUTE|two minutes before the end⟧, ⟦G3|headed in ⟦TEAM|Al-Hilal⟧'s winner⟧; the ⟦G4|goal⟧ was the ⟦NORP|Portuguese⟧ striker's ⟦G5|28th⟧ of the season in all competitions.

"It wasn't the ending I'd have written," said ⟦PERSON|Garrity⟧, without confirming that it was one. "I've loved it here. The kids have got friends here."

He has ⟦G6|14 goals⟧ in 61 games in the ⟦COMPETITION|Saudi Pro League⟧. In his first spell at ⟦VENUE|Ibrox⟧ he ⟦G7|scored twice⟧ in a derby, and in the second of his three years at ⟦TEAM|Everton⟧ he was player of the season.

Coach ⟦PERSON|Emil Sandberg-Roos⟧, himself linked with ⟦TEAM|Sporting⟧, said: "You can see he wants to go home. We'll help him to finish it properly."

⟦TEAM|Al-Hilal⟧, who extended their lead over ⟦TEAM|Al-Nassr⟧ to seven points, can seal the title ⟦DATE|next week⟧. ⟦TEAM|Al-Ahli⟧ meet ⟦TEAM|Al-Ittihad⟧ in the ⟦COMPETITION|King's Cup⟧.
=====GOALS=====
{"id": "G1", "scorer": "Liam Garrity", "team": "Al-Ahli", "minute": 29, "kind": "penalty", "minute_text": "29th-minute"}
{"id": "G2", "scorer": "Hassan Al-Dosari", "team": "Al-Hilal", "minute": 70, "minute_text": "with twenty minutes to go"}
{"id": "G3", "scorer": "Vicente Abreu", "team": "Al-Hilal", "minute": 88, "kind": "header", "minute_text": "two minutes before the end"}
{"id": "G4", "scorer": "Vicente Abreu", "team": "Al-Hilal", "minute": 88, "kind": "header"}
{"id": "G5", "scorer": "Vicente Abreu", "team": "Al-Hilal", "minute": 88, "kind": "header"}
{"id": "G6", "scorer": "Liam Garrity", "team": "Al-Ahli", "count": 14, "scope": "background"}
{"id": "G7", "scorer": "Liam Garrity", "team": "Rangers", "count": 2, "scope": "background"}
