⟦TEAM|PSV⟧ cruise as ⟦PERSON|Van Rooij⟧ hits ⟦G1|treble⟧
⟦FURNITURE|ANP Sport⟧
⟦PERSON|Sven van Rooij⟧ ⟦G2|scored a hat-trick⟧ as ⟦TEAM|PSV Eindhoven⟧ beat ⟦TEAM|Sparta Rotterdam⟧ ⟦SCORE|4-1⟧ on ⟦DATE|Sunday⟧ to keep up the pressure at the top of the ⟦COMPETITION|Eredivisie⟧.
The 20-year-old, playing because of an injury to ⟦NORP|Argentine⟧ captain ⟦PERSON|Thiago Benedetti⟧, has five ⟦G3|goals⟧ in four matches. Winger ⟦PERSON|Malik Ouedraogo⟧ ⟦G4|got the other⟧.
⟦TEAM|Sparta⟧ had started the match as if they had something to gain. They led after the first attack worth the name, when ⟦PERSON|Cas Bruinsma⟧ crossed from the right, ⟦PERSON|Dylan Koeman⟧ miskicked and ⟦PERSON|Wout Terpstra⟧ ⟦G5|stuck it away⟧.
"After that ⟦G6|goal⟧ I was worried, I admit it," said ⟦TEAM|PSV⟧ coach ⟦PERSON|Marcel Brandsma⟧.
He did not have to worry long. In the ⟦MINUTE|21st minute⟧ ⟦PERSON|Ouedraogo⟧ had a shot blocked by ⟦PERSON|Bruinsma⟧ and ⟦PERSON|Van Rooij⟧ ⟦G7|squeezed the loose ball in⟧ at the near post. ⟦TEAM|PSV⟧ could have been in front by ⟦MINUTE|half-time⟧ but ⟦PERSON|Koeman⟧ shot over and ⟦PERSON|Ouedraogo⟧ was foiled by ⟦PERSON|Jeroen Pastoor⟧.
The home side ⟦G8|went in front⟧ early in the second half. The second ⟦G9|goal⟧ was again finished by ⟦PERSON|Van Rooij⟧, who ⟦G10|dived to head in⟧ a ⟦PERSON|Koeman⟧ free-kick.
⟦PERSON|Ouedraogo⟧'s ⟦G11|goal⟧ on ⟦MINUTE|68 minutes⟧ followed a run from halfway by ⟦PERSON|Koeman⟧. ⟦TEAM|Sparta⟧ brought on two strikers. ⟦PERSON|Terpstra⟧ hit the bar with a header, and a ⟦MINUTE|79th-minute⟧ penalty by ⟦PERSON|Bruinsma⟧ was stopped by ⟦PERSON|Nick Olthof⟧.
It was left to the man of the day to complete the scoring. ⟦PERSON|Ouedraogo⟧ won the ball, looked up and saw where ⟦PERSON|Van Rooij⟧ was going. His ⟦G12|third⟧ was his best, a shot with the outside of the left foot.
"I only play when ⟦PERSON|Thiago⟧ is injured," ⟦PERSON|Van Rooij⟧ said with a smile. "The ⟦G13|second⟧ I liked. My dad always said I can't head."
=====GOALS=====
{"id": "G1", "scorer": "Sven van Rooij", "team": "PSV Eindhoven", "count": 3}
{"id": "G2", "scorer": "Sven van Rooij", "team": "PSV Eindhoven", "count": 3}
{"id": "G3", "scorer": "Sven van Rooij", "team": "PSV Eindhoven", "scope": "background", "count": 5}
{"id": "G4", "scorer": "Malik Ouedraogo", "team": "PSV Eindhoven", "minute": 68, "assist": "Dylan Koeman"}
{"id": "G5", "scorer": "Wout Terpstra", "team": "Sparta Rotterdam", "assist": "Cas Bruinsma", "kind": "shot", "score": "0-1"}
{"id": "G6", "scorer": "Wout Terpstra", "team": "Sparta Rotterdam", "assist": "Cas Bruinsma", "kind": "shot"}
{"id": "G7", "scorer": "Sven van Rooij", "team": "PSV Eindhoven", "minute": 21, "kind": "shot", "minute_text": "21st minute", "score": "1-1"}
{"id": "G8", "scorer": "Sven van Rooij", "team": "PSV Eindhoven", "assist": "Dylan Koeman", "kind": "header"}
{"id": "G9", "scorer": "Sven van Rooij", "team": "PSV Eindhoven", "assist": "Dylan Koeman", "kind": "header"}
{"id": "G10", "scorer": "Sven van Rooij", "team": "PSV Eindhoven", "assist": "Dylan Koeman", "kind": "header", "score": "2-1"}
{"id": "G11", "scorer": "Malik Ouedraogo", "team": "PSV Eindhoven", "minute": 68, "assist": "Dylan Koeman", "minute_text": "68 minutes", "score": "3-1"}
{"id": "G12", "scorer": "Sven van Rooij", "team": "PSV Eindhoven", "assist": "Malik Ouedraogo", "kind": "shot", "score": "4-1"}
{"id": "G13", "scorer": "Sven van Rooij", "team": "PSV Eindhoven", "assist": "Dylan Koeman", "kind": "header"}
