⟦TEAM|Senegal⟧ are champions after marathon shoot-out
⟦TEAM|Senegal⟧ were crowned champions of the ⟦COMPETITION|African Nations Championship⟧ for a second time on ⟦DATE|Sunday⟧ after overcoming hosts ⟦TEAM|Morocco⟧ ⟦SCORE|8-7⟧ on penalties in ⟦GPE|Tangier⟧, following a ⟦SCORE|0-0⟧ draw over ⟦MINUTE|120 minutes⟧.
Goalkeeper ⟦PERSON|Lamine Badiane⟧ scored one and saved one as the shoot-out went to eighteen kicks. The ⟦TEAM|Lions of Teranga⟧ had already missed twice, ⟦PERSON|Pape Cissokho⟧ hitting the post and ⟦PERSON|Ousmane Gassama⟧ shooting over, before the home side's nerves betrayed them. ⟦PERSON|Achraf Bennani⟧ slipped in the run-up. Then ⟦PERSON|Badiane⟧, having converted his own, guessed correctly to deny 19-year-old ⟦PERSON|Anas Rahhali⟧.
The crowd of 65,000 at the ⟦VENUE|Grand Stade de Tanger⟧ fell quiet.
"I cried with the boy afterwards," said the ⟦NORP|Senegalese⟧ keeper. "Nobody should have to lose like this."
Chances had been few. ⟦PERSON|Zakaria Mouline⟧ had the best of them, but his header, from all of four metres, went wide. In ⟦MINUTE|extra time⟧ ⟦PERSON|Moussa Sarr-Camara⟧ believed he had won the trophy; his ⟦G1|strike⟧, in the ⟦MINUTE|108th minute⟧, was cancelled after the referee was told that ⟦PERSON|Abdoulaye Ndiaye-Faye⟧ had handled in the build-up.
⟦TEAM|Morocco⟧, unbeaten at home since ⟦DATE|2019⟧, went through the entire tournament without conceding from open play.
"We did not deserve to go out with empty hands," said coach ⟦PERSON|Walid Benchekroun⟧. "If ⟦PERSON|Mouline⟧ scores, we are talking about a different evening, no?"
Top scorer at the tournament was ⟦PERSON|Youssef El Khatabi⟧, whose ⟦G2|five goals⟧ included a ⟦G3|treble⟧ against ⟦TEAM|Uganda⟧.
The team will parade the cup in ⟦GPE|Dakar⟧ on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Moussa Sarr-Camara", "team": "Senegal", "minute": 108, "outcome": "ruled out", "minute_text": "108th minute"}
{"id": "G2", "scorer": "Youssef El Khatabi", "team": "Morocco", "scope": "background", "count": 5}
{"id": "G3", "scorer": "Youssef El Khatabi", "team": "Morocco", "scope": "background", "count": 3}
