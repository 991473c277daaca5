⟦TEAM|Germany⟧ ⟦SCORE|3-1⟧ ⟦TEAM|Poland⟧: ⟦PERSON|Stollberg⟧ reaches 50 in ⟦GPE|Jena⟧
⟦PERSON|Mia Stollberg⟧ has ⟦G1|fifty international goals⟧ at the age of 24. The ⟦G2|fiftieth⟧ was the most beautiful of a good evening, though not the most important.
⟦TEAM|Germany⟧'s ⟦SCORE|3-1⟧ victory against ⟦TEAM|Poland⟧ in ⟦GPE|Jena⟧ on ⟦DATE|Tuesday⟧ secured first place in the ⟦COMPETITION|Nations League⟧ group with a match in hand and with it direct qualification for the ⟦COMPETITION|World Cup⟧.
It took patience. The ⟦NORP|Polish⟧ team defended with six and ⟦PERSON|Zuzanna Kral⟧, in goal, with both hands and a foot. She saved in turn from ⟦PERSON|Lena Hauptvogel⟧, ⟦PERSON|Franziska Ebert⟧ and ⟦PERSON|Stollberg⟧ before ⟦PERSON|Ebert⟧ was kicked in the area. ⟦PERSON|Stollberg⟧'s ⟦G3|penalty⟧ on ⟦MINUTE|23 minutes⟧ went in off the post.
⟦PERSON|Ebert⟧'s slaloming run led to the ⟦G4|second⟧. Three opponents were still on the ground when her cut-back arrived with the striker, who ⟦G5|lobbed it from a standing position over⟧ ⟦PERSON|Kral⟧. ⟦MINUTE|45 minutes⟧, number fifty, and the ⟦VENUE|Ernst Abbe Stadion⟧ on its feet.
"I tried the same in training and hit the groundsman," she told ⟦ORG|ARD⟧.
The ⟦G6|third⟧, by ⟦PERSON|Hauptvogel⟧, was a ⟦G7|volley⟧ on the drop from ⟦PERSON|Ebert⟧'s corner, and for the rest of the time the ⟦TEAM|DFB women⟧ played at three-quarter pace. ⟦PERSON|Ebert⟧ shot over the bar, ⟦PERSON|Hauptvogel⟧ against it; a header by ⟦PERSON|Nikola Wrzosek⟧ at the other end was unlucky to be cleared.
⟦PERSON|Oliwia Maj⟧ ⟦G8|got one back⟧ in the ⟦MINUTE|89th minute⟧ when the ⟦NORP|German⟧ defence had already begun to shake hands. ⟦PERSON|Dominika Bielska⟧ could even have scored another from the kick-off, as she saw the goalkeeper off her line and missed by a metre.
⟦TEAM|Austria⟧ are next in ⟦DATE|October⟧.
⟦FURNITURE|(SID)⟧
=====GOALS=====
{"id": "G1", "scorer": "Mia Stollberg", "team": "Germany", "scope": "background", "count": 50}
{"id": "G2", "scorer": "Mia Stollberg", "team": "Germany", "minute": 45, "assist": "Franziska Ebert", "kind": "shot"}
{"id": "G3", "scorer": "Mia Stollberg", "team": "Germany", "minute": 23, "minute_text": "23 minutes", "kind": "penalty"}
{"id": "G4", "scorer": "Mia Stollberg", "team": "Germany", "minute": 45, "assist": "Franziska Ebert", "kind": "shot"}
{"id": "G5", "scorer": "Mia Stollberg", "team": "Germany", "minute": 45, "minute_text": "45 minutes", "assist": "Franziska Ebert", "kind": "shot"}
{"id": "G6", "scorer": "Lena Hauptvogel", "team": "Germany", "kind": "volley"}
{"id": "G7", "scorer": "Lena Hauptvogel", "team": "Germany", "kind": "volley"}
{"id": "G8", "scorer": "Oliwia Maj", "team": "Poland", "minute": 89, "minute_text": "89th minute", "kind": "shot"}
