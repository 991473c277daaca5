⟦TEAM|Iceland⟧ stun ⟦TEAM|Sweden⟧ in ⟦GPE|Reykjavik⟧
⟦GPE|REYKJAVIK⟧, ⟦DATE|June 4⟧ - ⟦TEAM|Iceland⟧ beat ⟦TEAM|Sweden⟧ ⟦SCORE|1-0⟧ in a ⟦COMPETITION|Women's World Cup⟧ qualifier on ⟦DATE|Tuesday⟧ with a ⟦G1|goal⟧ in the closing minutes from a player winning her second cap.
Substitute ⟦PERSON|Birta Jonsdottir⟧ was unknown to all but the most devoted of the 5,800 at ⟦VENUE|Laugardalsvollur⟧ until she ⟦G2|scored the only goal⟧ and put ⟦TEAM|Iceland⟧ in control of ⟦COMPETITION|Group A4⟧.
The ⟦TEAM|Swedes⟧, third at the last ⟦COMPETITION|World Cup⟧, had dominated the first half. ⟦PERSON|Filippa Norlander⟧ had a header saved by ⟦PERSON|Telma Gudmundsdottir⟧ in the sixth minute and a shot cleared by ⟦PERSON|Sunna Hauksdottir⟧ in the ⟦MINUTE|20th⟧. ⟦PERSON|Nora Ekdahl⟧ struck the post from a free-kick.
⟦TEAM|Iceland⟧'s best moment before the ⟦MINUTE|break⟧ was a penalty appeal when ⟦PERSON|Katla Arnadottir⟧ went down under a tackle from ⟦PERSON|Linn Forsberg⟧.
⟦TEAM|Sweden⟧ brought on two forwards after an hour but it was a change by ⟦TEAM|Iceland⟧ that mattered. ⟦PERSON|Jonsdottir⟧ came on in the ⟦MINUTE|80th minute⟧ for ⟦PERSON|Arnadottir⟧, who had cramp.
She had touched the ball twice when ⟦PERSON|Hauksdottir⟧ headed on a long throw from ⟦PERSON|Gudrun Palsdottir⟧. ⟦PERSON|Forsberg⟧ tried to guide it back to her goalkeeper, ⟦PERSON|Elsa Brolin⟧, and left it short. ⟦PERSON|Jonsdottir⟧ got in between and ⟦G3|knocked it past ⟦PERSON|Brolin⟧⟧.
"I don't remember the ⟦G4|goal⟧," said the 19-year-old, who studies in ⟦GPE|Florida⟧. "I remember everybody on top of me."
⟦TEAM|Sweden⟧ coach ⟦PERSON|Per Allgren⟧ said: "A long throw, a header, a mistake. It's a ⟦G5|goal⟧ we spent two days preparing against. We must also score ourselves. We've got one ⟦G6|goal⟧ in three games."
That ⟦G7|goal⟧ was ⟦PERSON|Norlander⟧'s penalty in the ⟦SCORE|1-1⟧ draw with ⟦TEAM|Denmark⟧ in ⟦DATE|April⟧.
⟦TEAM|Iceland⟧ coach ⟦PERSON|Thora Magnusdottir⟧ paid tribute to her defence and said of the ⟦G8|winner⟧: "In training she does that every day."
=====GOALS=====
{"id": "G1", "scorer": "Birta Jonsdottir", "team": "Iceland", "kind": "shot"}
{"id": "G2", "scorer": "Birta Jonsdottir", "team": "Iceland", "kind": "shot"}
{"id": "G3", "scorer": "Birta Jonsdottir", "team": "Iceland", "kind": "shot", "score": "1-0"}
{"id": "G4", "scorer": "Birta Jonsdottir", "team": "Iceland", "kind": "shot"}
{"id": "G5", "scorer": "Birta Jonsdottir", "team": "Iceland", "kind": "shot"}
{"id": "G6", "scorer": "Filippa Norlander", "team": "Sweden", "kind": "penalty", "scope": "background"}
{"id": "G7", "scorer": "Filippa Norlander", "team": "Sweden", "kind": "penalty", "scope": "background"}
{"id": "G8", "scorer": "Birta Jonsdottir", "team": "Iceland", "kind": "shot"}
