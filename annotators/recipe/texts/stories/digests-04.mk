WORLD CUP QUALIFYING ROUND-UP: ⟦PERSON|Sanou⟧ at the double for ⟦TEAM|Burkina Faso⟧, ⟦TEAM|Algeria⟧ rescued by ⟦PERSON|Bouzid⟧
⟦FURNITURE|AFP, Ouagadougou⟧

⟦PERSON|Abdoulaye Sanou⟧ ⟦G1|scored both goals⟧ as ⟦TEAM|Burkina Faso⟧ beat ⟦TEAM|Gambia⟧ ⟦SCORE|2-0⟧ in ⟦GPE|Ouagadougou⟧ on ⟦DATE|Wednesday⟧, while ⟦TEAM|Algeria⟧ needed an ⟦MINUTE|89th-minute⟧ ⟦G2|penalty⟧ from captain ⟦PERSON|Ahmed Bouzid⟧ to take a point off ⟦TEAM|Zambia⟧.

⟦PERSON|Sanou⟧, who has now ⟦G3|scored seven⟧ in this ⟦COMPETITION|World Cup⟧ qualifying campaign, ⟦G4|put the ⟦TEAM|Stallions⟧ ahead⟧ in the ⟦MINUTE|fourth minute⟧ when ⟦PERSON|Thierry Kabore⟧'s cross found him unmarked, then ⟦G5|added the second⟧ in the ⟦MINUTE|71st⟧ after goalkeeper ⟦PERSON|Lamin Touray⟧ could only palm out ⟦PERSON|Ibrahim Zongo⟧'s drive. ⟦PERSON|Musa Jallow⟧'s ⟦MINUTE|38th-minute⟧ header against the bar was the closest the ⟦TEAM|Scorpions⟧ came.

In ⟦GPE|Ndola⟧, ⟦PERSON|Victor Sikazwe⟧'s first-half ⟦G6|opener⟧ for ⟦TEAM|Chipolopolo⟧, a deflected shot after ⟦MINUTE|22 minutes⟧, left ⟦TEAM|Algeria⟧ facing a first defeat in 14 qualifiers. ⟦PERSON|Karim Ziani-Haddad⟧ had a ⟦G7|goal⟧ disallowed on ⟦MINUTE|57⟧, his ⟦G8|header⟧ chalked off for a push, and ⟦PERSON|Peter Mwanza⟧ twice hooked clear from under his own bar before ⟦PERSON|Bouzid⟧, a ⟦MINUTE|minute from the end⟧, was tripped, took the kick himself and ⟦G9|levelled⟧.

"A point away with ten men is not a bad result, but to concede as we did and play so slowly is not us," the ⟦TEAM|Algeria⟧ coach said.

⟦TEAM|Ghana⟧ remain second in ⟦COMPETITION|Group I⟧ after a ⟦SCORE|3-1⟧ success against ⟦TEAM|Malawi⟧ at the ⟦VENUE|Accra Sports Stadium⟧. ⟦PERSON|Samuel Otoo⟧ and ⟦PERSON|Emmanuel Asare⟧ ⟦G10|struck⟧ in the opening half-hour and, following ⟦PERSON|Gift Chirwa⟧'s ⟦G11|reply⟧ for the ⟦TEAM|Flames⟧, a ⟦MINUTE|53rd-minute⟧ free-kick that wrong-footed the wall, ⟦PERSON|Otoo⟧ ⟦G12|settled it⟧ late on with his second.

⟦TEAM|Malawi⟧'s coach complained afterwards that his side had a penalty refused at ⟦SCORE|2-1⟧.

⟦TEAM|Burkina Faso⟧ lead ⟦COMPETITION|Group I⟧ by a point. ⟦TEAM|Algeria⟧'s advantage at the head of ⟦COMPETITION|Group J⟧ is down to two.
=====GOALS=====
{"id": "G1", "scorer": "Abdoulaye Sanou", "team": "Burkina Faso", "count": 2}
{"id": "G2", "scorer": "Ahmed Bouzid", "team": "Algeria", "minute": 89, "minute_text": "89th-minute", "kind": "penalty"}
{"id": "G3", "scorer": "Abdoulaye Sanou", "team": "Burkina Faso", "scope": "background", "count": 7}
{"id": "G4", "scorer": "Abdoulaye Sanou", "team": "Burkina Faso", "minute": 4, "minute_text": "fourth minute", "assist": "Thierry Kabore"}
{"id": "G5", "scorer": "Abdoulaye Sanou", "team": "Burkina Faso", "minute": 71, "minute_text": "71st"}
{"id": "G6", "scorer": "Victor Sikazwe", "team": "Zambia", "minute": 22, "kind": "shot"}
{"id": "G7", "scorer": "Karim Ziani-Haddad", "team": "Algeria", "minute": 57, "minute_text": "57", "kind": "header", "outcome": "ruled out"}
{"id": "G8", "scorer": "Karim Ziani-Haddad", "team": "Algeria", "minute": 57, "kind": "header", "outcome": "ruled out"}
{"id": "G9", "scorer": "Ahmed Bouzid", "team": "Algeria", "minute": 89, "minute_text": "minute from the end", "kind": "penalty"}
{"id": "G10", "scorer": "Samuel Otoo; Emmanuel Asare", "team": "Ghana", "count": 2}
{"id": "G11", "scorer": "Gift Chirwa", "team": "Malawi", "minute": 53, "minute_text": "53rd-minute", "kind": "free kick"}
{"id": "G12", "scorer": "Samuel Otoo", "team": "Ghana", "minute_text": "late on"}
