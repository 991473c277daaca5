INTERVIEW - ⟦TEAM|Al Hilal⟧'s ⟦PERSON|Hamad Al-Otaibi⟧ eyes ⟦GPE|Asia⟧ after golden year

⟦GPE|RIYADH⟧, ⟦DATE|Dec 2⟧ (⟦ORG|Reuters⟧) - ⟦TEAM|Al Hilal⟧ striker ⟦PERSON|Hamad Al-Otaibi⟧ says winning the ⟦COMPETITION|AFC Champions League Elite⟧ matters more to him than any individual prize, after a calendar year in which the ⟦NORP|Saudi⟧ has ⟦G1|scored 51 goals⟧ for club and country.

The 24-year-old ⟦G2|netted a brace⟧ in ⟦DATE|Friday⟧'s ⟦SCORE|4-1⟧ win over ⟦TEAM|Al Ettifaq⟧ to go past the mark of 49 set by ⟦PERSON|Majed Al-Harbi⟧ in ⟦DATE|1993⟧.

"Records are for when you are old," ⟦PERSON|Al-Otaibi⟧ told ⟦ORG|Reuters⟧. "I will think of it when I can't run. ⟦DATE|This year⟧ I want the trophy that goes on the plane."

⟦TEAM|Hilal⟧ meet ⟦TEAM|Al Sadd⟧ in ⟦GPE|Doha⟧ on ⟦DATE|Tuesday⟧ having won four from four in the group phase. ⟦PERSON|Al-Otaibi⟧ has ⟦G5|found the target⟧ in three of those matches, including a ⟦MINUTE|stoppage-time⟧ ⟦G3|strike⟧ in ⟦GPE|Tashkent⟧ against ⟦TEAM|Pakhtakor⟧ that followed a burst of 60 metres.

⟦PERSON|Otávio Brandt⟧, his ⟦NORP|Brazilian⟧ coach, said the forward's improvement had been in the head. "⟦DATE|Last season⟧, one chance missed and he would carry it. Now he misses, he laughs. He scores, he laughs. He is annoying."

Not all of it has gone to plan. ⟦TEAM|Saudi Arabia⟧ failed to reach the ⟦COMPETITION|Gulf Cup⟧ final after ⟦PERSON|Al-Otaibi⟧'s penalty was saved by ⟦TEAM|Oman⟧'s ⟦PERSON|Faris Al-Balushi⟧, with the score at ⟦SCORE|1-1⟧, and ⟦TEAM|Oman⟧ went on to win with a late ⟦G4|own goal⟧ by ⟦PERSON|Sultan Al-Dossary⟧.

He has had interest from abroad: ⟦TEAM|Wolfsburg⟧ and ⟦TEAM|Lazio⟧ have been in touch, according to local media, and ⟦PERSON|Al-Otaibi⟧ did not rule out leaving. "Would I score in ⟦GPE|Germany⟧? I do not know. I would like to know."

⟦FURNITURE|(Reporting by Faisal Qahtan; editing by Moira Trench)⟧
=====GOALS=====
{"id": "G1", "scorer": "Hamad Al-Otaibi", "count": 51, "scope": "background"}
{"id": "G2", "scorer": "Hamad Al-Otaibi", "team": "Al Hilal", "count": 2, "scope": "background"}
{"id": "G3", "scorer": "Hamad Al-Otaibi", "team": "Al Hilal", "kind": "shot", "scope": "background"}
{"id": "G4", "scorer": "Sultan Al-Dossary", "team": "Oman", "kind": "own goal", "scope": "background"}
{"id": "G5", "scorer": "Hamad Al-Otaibi", "team": "Hilal", "count": 3, "scope": "background"}
