⟦PERSON|Diomandé⟧ ⟦G7|double⟧ sends ⟦TEAM|Ittihad⟧ three points clear
⟦GPE|JEDDAH⟧, ⟦DATE|Feb 6⟧ (⟦ORG|Reuters⟧) - ⟦NORP|Ivorian⟧ striker ⟦PERSON|Cheikh Diomandé⟧ ⟦G1|scored twice⟧ as ⟦TEAM|Al-Ittihad⟧ beat ⟦TEAM|Al-Nassr⟧ ⟦SCORE|2-1⟧ in ⟦GPE|Jeddah⟧ on ⟦DATE|Thursday⟧ to move three points clear of ⟦TEAM|Al-Hilal⟧ at the top of the ⟦COMPETITION|Saudi Pro League⟧.
⟦PERSON|Diomandé⟧ ⟦G2|put the hosts ahead⟧ on the ⟦MINUTE|half-hour⟧, reacting quickest after ⟦TEAM|Nassr⟧ keeper ⟦PERSON|Hassan Bakri⟧ could only parry ⟦PERSON|Abdulrahman Sharif⟧'s curling effort, and ⟦G3|grabbed the winner⟧ ⟦MINUTE|five minutes from time⟧ with a ⟦G4|header⟧ from ⟦PERSON|Sharif⟧'s corner.
In between ⟦PERSON|Mateo Zubizar⟧ had ⟦G5|brought ⟦TEAM|Nassr⟧ level⟧. The ⟦NORP|Argentine⟧ midfielder, booked moments earlier, drove forward from halfway, exchanged passes with ⟦PERSON|Faisal Al-Mutlaq⟧ and ⟦G6|found the bottom corner⟧ from 18 yards ⟦MINUTE|eight minutes after the restart⟧.
⟦TEAM|Nassr⟧, who have lost three of their last four league games, had the better of the first half at ⟦VENUE|King Abdullah Sports City⟧ but ⟦PERSON|Al-Mutlaq⟧ shot straight at ⟦PERSON|Ilija Stankov⟧ when put through and then saw the ⟦NORP|Serbian⟧ turn his free kick over the bar. ⟦PERSON|Yousef Al-Dossari⟧ also missed from six yards before ⟦MINUTE|half-time⟧.
"We lost to two second balls," ⟦PERSON|Al-Mutlaq⟧ told reporters. "That is concentration, nothing else."
⟦TEAM|Ittihad⟧ face their ⟦GPE|Riyadh⟧ opponents again later ⟦DATE|this month⟧ in the semi-finals of the ⟦COMPETITION|King's Cup⟧.
=====GOALS=====
{"id": "G1", "scorer": "Cheikh Diomandé", "team": "Al-Ittihad", "count": 2}
{"id": "G2", "scorer": "Cheikh Diomandé", "team": "Al-Ittihad", "minute": 30, "kind": "shot", "minute_text": "half-hour"}
{"id": "G3", "scorer": "Cheikh Diomandé", "team": "Al-Ittihad", "minute": 85, "assist": "Abdulrahman Sharif", "kind": "header", "minute_text": "five minutes from time"}
{"id": "G4", "scorer": "Cheikh Diomandé", "team": "Al-Ittihad", "minute": 85, "assist": "Abdulrahman Sharif", "kind": "header", "minute_text": "five minutes from time"}
{"id": "G5", "scorer": "Mateo Zubizar", "team": "Al-Nassr", "minute": 53, "assist": "Faisal Al-Mutlaq", "kind": "shot"}
{"id": "G6", "scorer": "Mateo Zubizar", "team": "Al-Nassr", "minute": 53, "assist": "Faisal Al-Mutlaq", "kind": "shot", "minute_text": "eight minutes after the restart"}
{"id": "G7", "scorer": "Cheikh Diomandé", "team": "Al-Ittihad", "count": 2}
