⟦COMPETITION|Frauen-Bundesliga⟧ matchday 9: ⟦TEAM|Bayern⟧ edge summit meeting

⟦TEAM|Bayern Munich⟧ are alone at the top after ⟦PERSON|Marlene Huth⟧'s ⟦G1|goal⟧, her fourth ⟦G2|goal⟧ in four games, decided the meeting of first and second at ⟦TEAM|Eintracht Frankfurt⟧. ⟦TEAM|Wolfsburg⟧, ⟦TEAM|Freiburg⟧ and ⟦TEAM|Hoffenheim⟧ also won.

⟦TEAM|Eintracht Frankfurt⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Bayern⟧
The hosts had a penalty claim dismissed early on and ⟦PERSON|Carolin Jessen⟧ struck the inside of a post from distance. ⟦TEAM|Bayern⟧ goalkeeper ⟦PERSON|Jana Dvorakova⟧ also beat away a ⟦PERSON|Jessen⟧ free-kick just after the ⟦MINUTE|half-hour⟧. With 79 minutes gone ⟦PERSON|Lea Pfister⟧ broke from midfield and fed ⟦PERSON|Huth⟧, whose first effort was blocked but who ⟦G3|lifted in⟧ the second.

⟦TEAM|VfL Wolfsburg⟧ ⟦SCORE|4-1⟧ ⟦TEAM|Werder Bremen⟧
⟦PERSON|Yuka Tsuchida⟧ (⟦MINUTE|5⟧, ⟦MINUTE|28⟧), ⟦PERSON|Sophie Aumann⟧ (⟦MINUTE|44⟧) and ⟦PERSON|Klara Bergstrom⟧ (⟦MINUTE|90+1⟧) all ⟦G4|found the net⟧ for the ⟦TEAM|She-Wolves⟧, for whom ⟦PERSON|Vanessa Roth-Keller⟧ set up three. ⟦TEAM|Bremen⟧'s ⟦G5|consolation⟧, on ⟦MINUTE|66⟧, was an ⟦G6|own goal⟧, ⟦PERSON|Aumann⟧ ⟦G7|deflecting ⟦PERSON|Nina Hoxha⟧'s low centre past her keeper⟧.

⟦TEAM|SGS Essen⟧ ⟦SCORE|1-2⟧ ⟦TEAM|SC Freiburg⟧
Two penalties and a red card in a breathless last quarter. ⟦TEAM|Essen⟧, ahead since the ⟦MINUTE|16th minute⟧ through a ⟦G8|volley⟧ by ⟦PERSON|Amelie Storck⟧, had ⟦PERSON|Selina Maurer⟧ sent off for a handball on the line with ⟦MINUTE|20 minutes left⟧; ⟦PERSON|Oriane Legrand⟧ ⟦G9|converted⟧. In the ⟦MINUTE|83rd minute⟧ ⟦PERSON|Legrand⟧ stepped up a second time, was denied by the goalkeeper's legs, and ⟦G10|tucked away⟧ the rebound.

⟦TEAM|Hoffenheim⟧ ⟦SCORE|2-0⟧ ⟦TEAM|Bayer Leverkusen⟧
First-half ⟦G11|strikes⟧ from two of coach ⟦PERSON|Anja Lobitz⟧'s teenagers did for a ⟦TEAM|Leverkusen⟧ side who hit the woodwork twice. They have not scored away since ⟦DATE|September⟧.

Next up: ⟦TEAM|Bayern⟧ host ⟦TEAM|Essen⟧ on ⟦DATE|Friday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Marlene Huth", "team": "Bayern Munich", "minute": 79, "minute_text": "79 minutes", "kind": "shot"}
{"id": "G2", "scorer": "Marlene Huth", "team": "Bayern Munich", "scope": "background", "count": 4}
{"id": "G3", "scorer": "Marlene Huth", "team": "Bayern Munich", "minute": 79, "minute_text": "79 minutes", "kind": "shot"}
{"id": "G4", "scorer": "Yuka Tsuchida; Sophie Aumann; Klara Bergstrom", "team": "VfL Wolfsburg", "count": 4}
{"id": "G5", "scorer": "Sophie Aumann", "team": "Werder Bremen", "minute": 66, "minute_text": "66", "kind": "own goal"}
{"id": "G6", "scorer": "Sophie Aumann", "team": "Werder Bremen", "minute": 66, "kind": "own goal"}
{"id": "G7", "scorer": "Sophie Aumann", "team": "Werder Bremen", "minute": 66, "minute_text": "66", "kind": "own goal"}
{"id": "G8", "scorer": "Amelie Storck", "team": "SGS Essen", "minute": 16, "minute_text": "16th minute", "kind": "volley"}
{"id": "G9", "scorer": "Oriane Legrand", "team": "SC Freiburg", "minute": 70, "minute_text": "20 minutes left", "kind": "penalty"}
{"id": "G10", "scorer": "Oriane Legrand", "team": "SC Freiburg", "minute": 83, "minute_text": "83rd minute", "kind": "shot"}
{"id": "G11", "team": "Hoffenheim", "count": 2}
