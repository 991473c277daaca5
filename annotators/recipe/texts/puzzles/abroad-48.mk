⟦PERSON|Hnatiuk⟧ ⟦G10|treble⟧ fires ⟦TEAM|Lyon⟧ past ⟦TEAM|Rennes⟧ into third
⟦GPE|RENNES⟧, ⟦GPE|France⟧ (⟦ORG|AFP⟧) - ⟦PERSON|Oleksandr Hnatiuk⟧ ⟦G1|scored a hat-trick⟧ as ⟦TEAM|Lyon⟧ climbed to third in ⟦COMPETITION|Ligue 1⟧ with a ⟦SCORE|4-2⟧ win at ⟦TEAM|Rennes⟧ on ⟦DATE|Sunday⟧.
The ⟦TEAM|Ukraine⟧ forward's ⟦G2|first goals⟧ since ⟦DATE|November⟧, plus ⟦G9|one⟧ from ⟦PERSON|Kristian Moen⟧, earned the visitors a fourth consecutive victory and left them a point behind ⟦TEAM|Marseille⟧.
⟦TEAM|Rennes⟧ had twice led in ⟦GPE|Brittany⟧. ⟦PERSON|Jakub Wrona⟧'s low free-kick ⟦G3|crept in⟧ on ⟦MINUTE|11 minutes⟧, ⟦TEAM|Lyon⟧ goalkeeper ⟦PERSON|Marc Ferrandis⟧ going down too late, and after ⟦PERSON|Hnatiuk⟧ ⟦G4|replied⟧ from ⟦PERSON|Aurélien Sissé⟧'s through ball, ⟦PERSON|Ben Hadji⟧ ⟦G5|made it ⟦SCORE|2-1⟧⟧ following a corner on ⟦MINUTE|34 minutes⟧.
⟦PERSON|Ferrandis⟧ made up for his early error by denying ⟦PERSON|Hadji⟧ a second, and from his quick clearance ⟦PERSON|Sissé⟧ got behind the ⟦TEAM|Rennes⟧ defence and rolled the ball across for ⟦NORP|Norwegian⟧ ⟦PERSON|Moen⟧ to ⟦G6|walk in⟧.
All square at the ⟦MINUTE|interval⟧, the game turned on the dismissal of ⟦PERSON|Óscar Valbuena-Prieto⟧, sent off in the ⟦MINUTE|54th minute⟧ for bringing down ⟦PERSON|Sissé⟧. ⟦PERSON|Hnatiuk⟧ ⟦G7|thundered in the penalty⟧.
⟦PERSON|Wrona⟧, the ⟦NORP|Polish⟧ midfielder, was inches away from restoring parity when his volley came back off the bar, and ⟦PERSON|Sissé⟧ had an ⟦G11|effort⟧ disallowed after rounding the keeper.
⟦PERSON|Hnatiuk⟧ ⟦G8|sealed the points⟧ in the ⟦MINUTE|89th minute⟧, ⟦G12|heading in⟧ from ⟦PERSON|Moen⟧'s cross.
⟦TEAM|Rennes⟧ slip to ninth. ⟦TEAM|OL⟧ play ⟦TEAM|Lens⟧ at the ⟦VENUE|Groupama Stadium⟧ on ⟦DATE|Friday⟧, after their ⟦COMPETITION|Europa League⟧ last-16 tie.
=====GOALS=====
{"id": "G1", "scorer": "Oleksandr Hnatiuk", "team": "Lyon", "count": 3}
{"id": "G2", "scorer": "Oleksandr Hnatiuk", "team": "Lyon", "count": 3}
{"id": "G3", "scorer": "Jakub Wrona", "team": "Rennes", "minute": 11, "kind": "free kick", "minute_text": "11 minutes"}
{"id": "G4", "scorer": "Oleksandr Hnatiuk", "team": "Lyon", "assist": "Aurélien Sissé"}
{"id": "G5", "scorer": "Ben Hadji", "team": "Rennes", "minute": 34, "minute_text": "34 minutes", "score": "2-1"}
{"id": "G6", "scorer": "Kristian Moen", "team": "Lyon", "assist": "Aurélien Sissé", "kind": "shot"}
{"id": "G7", "scorer": "Oleksandr Hnatiuk", "team": "Lyon", "minute": 54, "kind": "penalty", "minute_text": "54th minute"}
{"id": "G8", "scorer": "Oleksandr Hnatiuk", "team": "Lyon", "minute": 89, "assist": "Kristian Moen", "kind": "header", "minute_text": "89th minute"}
{"id": "G9", "scorer": "Kristian Moen", "team": "Lyon", "assist": "Aurélien Sissé", "kind": "shot"}
{"id": "G10", "scorer": "Oleksandr Hnatiuk", "team": "Lyon", "count": 3}
{"id": "G11", "scorer": "Aurélien Sissé", "team": "Lyon", "outcome": "ruled out"}
{"id": "G12", "scorer": "Oleksandr Hnatiuk", "team": "Lyon", "minute": 89, "assist": "Kristian Moen", "kind": "header"}
