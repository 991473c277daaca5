⟦TEAM|Leverkusen⟧ twice pegged back by ⟦TEAM|Mainz⟧
⟦GPE|LEVERKUSEN⟧, ⟦GPE|Germany⟧ (⟦ORG|dpa⟧) - ⟦TEAM|Mainz 05⟧ came from behind twice to draw ⟦SCORE|2-2⟧ at ⟦TEAM|Bayer Leverkusen⟧ in the ⟦COMPETITION|Bundesliga⟧ on ⟦DATE|Friday⟧, with ⟦PERSON|Jakub Sedlacek⟧ ⟦G1|heading the equaliser⟧ in the ⟦MINUTE|fifth minute of stoppage time⟧.
⟦TEAM|Leverkusen⟧ had ⟦G2|gone in front⟧ from the spot through ⟦PERSON|Yannick Mbemba⟧ on ⟦MINUTE|26 minutes⟧ and led again when ⟦PERSON|Rasmus Thorsen⟧ ⟦G3|scored⟧ ⟦MINUTE|11 minutes from time⟧.
In between, ⟦PERSON|Kaito Nomura⟧ ⟦G4|levelled⟧ for the visitors.
"We have thrown away two points," said ⟦TEAM|Leverkusen⟧ coach ⟦PERSON|Dirk Ahlmann⟧. "You cannot defend like this at ⟦MINUTE|95 minutes⟧."
The home side won the penalty when ⟦PERSON|Sedlacek⟧ caught ⟦PERSON|Thorsen⟧ late. ⟦PERSON|Mbemba⟧, with two misses already ⟦DATE|this term⟧, ⟦G5|sent ⟦PERSON|Moritz Kehl⟧ the wrong way⟧.
⟦TEAM|Mainz⟧ nearly got a gift ⟦MINUTE|eight minutes later⟧, ⟦PERSON|Lukas Brenner⟧ slicing a clearance against his own bar. They deserved their ⟦G6|leveller⟧ all the same. ⟦PERSON|Nomura⟧ had already had a shot parried when he was left free to ⟦G7|roll in⟧ a cross from ⟦PERSON|Silas Obi⟧ ⟦MINUTE|three minutes into the second half⟧.
⟦PERSON|Thorsen⟧ saw a volley strike ⟦PERSON|Obi⟧ and go behind, and ⟦PERSON|Brenner⟧ headed wide. The ⟦NORP|Dane⟧'s ⟦G8|goal⟧ came when ⟦PERSON|Mbemba⟧ threaded a pass through and he ⟦G9|struck it first time⟧ with the outside of his boot.
⟦PERSON|Kehl⟧ then denied ⟦PERSON|Mbemba⟧ a second. It proved vital when ⟦PERSON|Obi⟧'s corner found ⟦PERSON|Sedlacek⟧, who ⟦G10|beat ⟦PERSON|Brenner⟧ to it⟧.
⟦TEAM|Leverkusen⟧ remain fourth, and could be sixth by ⟦DATE|Sunday⟧ evening.
=====GOALS=====
{"id": "G1", "scorer": "Jakub Sedlacek", "team": "Mainz 05", "minute": 90, "added": 5, "minute_text": "fifth minute of stoppage time", "assist": "Silas Obi", "kind": "header"}
{"id": "G2", "scorer": "Yannick Mbemba", "team": "Bayer Leverkusen", "minute": 26, "minute_text": "26 minutes", "kind": "penalty", "score": "1-0"}
{"id": "G3", "scorer": "Rasmus Thorsen", "team": "Bayer Leverkusen", "minute": 79, "assist": "Yannick Mbemba", "kind": "shot"}
{"id": "G4", "scorer": "Kaito Nomura", "team": "Mainz 05", "minute": 48, "assist": "Silas Obi", "kind": "shot"}
{"id": "G5", "scorer": "Yannick Mbemba", "team": "Bayer Leverkusen", "minute": 26, "kind": "penalty"}
{"id": "G6", "scorer": "Kaito Nomura", "team": "Mainz 05", "minute": 48, "assist": "Silas Obi", "kind": "shot"}
{"id": "G7", "scorer": "Kaito Nomura", "team": "Mainz 05", "minute": 48, "minute_text": "three minutes into the second half", "assist": "Silas Obi", "kind": "shot", "score": "1-1"}
{"id": "G8", "scorer": "Rasmus Thorsen", "team": "Bayer Leverkusen", "minute": 79, "assist": "Yannick Mbemba", "kind": "shot", "score": "2-1"}
{"id": "G9", "scorer": "Rasmus Thorsen", "team": "Bayer Leverkusen", "minute": 79, "assist": "Yannick Mbemba", "kind": "shot"}
{"id": "G10", "scorer": "Jakub Sedlacek", "team": "Mainz 05", "minute": 90, "added": 5, "assist": "Silas Obi", "kind": "header", "score": "2-2"}
