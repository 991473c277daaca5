⟦TEAM|PSV⟧ ⟦SCORE|3-1⟧ ⟦TEAM|Fenerbahçe⟧: ⟦PERSON|Kargbo⟧ lights up ⟦GPE|Eindhoven⟧

EINDHOVEN — ⟦PERSON|Osman Kargbo⟧'s ⟦G1|double⟧ sent ⟦TEAM|PSV Eindhoven⟧ through to the ⟦COMPETITION|Europa League⟧'s last 16 at the expense of ⟦TEAM|Fenerbahçe⟧, whose coach accepted afterwards that he'd prepared for the wrong ⟦PERSON|Kargbo⟧. There are two. The one he had prepared for, a winger, is on loan in ⟦GPE|Belgium⟧. The other is nineteen, left-footed, born in ⟦GPE|Freetown⟧, and has nine ⟦G2|goals⟧ in his first eleven ⟦NORP|European⟧ matches.

The ⟦G3|first goal⟧ arrived on ⟦MINUTE|11⟧. ⟦PERSON|Pieter Loosveldt⟧ intercepted a throw by the goalkeeper, ⟦PERSON|Anton Baryshev⟧, whose distribution would be a theme, and gave it to the teenager on the run. Two ⟦NORP|Turks⟧ closed the door. He went in by the window.

For the rest of that half it should have been ⟦SCORE|3-0⟧ or possibly ⟦SCORE|1-2⟧. ⟦PERSON|Janne Kivelä⟧ headed against the bar; ⟦PERSON|Loosveldt⟧ volleyed straight at ⟦PERSON|Baryshev⟧; on the counter, ⟦PERSON|Chris Onyewu-Blake⟧, once of ⟦TEAM|Crewe⟧, wriggled free twice and twice found the arms of ⟦PERSON|Manu Etcheverría⟧.

It became ⟦SCORE|1-1⟧ on ⟦MINUTE|47⟧, with ⟦PERSON|Yusuf Demirkol⟧ ⟦G4|finishing⟧ neatly, left of the keeper, after ⟦PERSON|Onyewu-Blake⟧ had made a nuisance of himself. But ⟦MINUTE|two minutes after that⟧ it was ⟦G5|⟦SCORE|2-1⟧⟧. ⟦PERSON|Luca Jorgensen⟧ chipped in a free-kick, ⟦PERSON|Kivelä⟧, the captain, the ⟦NORP|Finn⟧, the oldest man on the pitch, got up first and ⟦G6|headed it in⟧. That knocked the stuffing out of ⟦TEAM|Fenerbahçe⟧. They went to three at the back, then to two, then to pieces. ⟦PERSON|Kargbo⟧'s ⟦G7|penalty⟧, on ⟦MINUTE|88⟧, won by himself from a tackle that he had seen coming for some time, was by then neither here nor there.

“I've only one question,” their coach said. “What does he do in school?”

⟦TEAM|PSV⟧'s ⟦TEAM|Boeren⟧ had a good night on the field and a poor one in the stands: four arrests, two of them for dancing.

The draw, to be made in ⟦GPE|Nyon⟧ on ⟦DATE|Friday⟧, pairs ⟦TEAM|PSV⟧ with a seeded side. ⟦TEAM|Fenerbahçe⟧ are in cup action on ⟦DATE|Sunday⟧ and trail by seven points at home. ⟦FURNITURE|Photo gallery: PSV v Fenerbahçe in pictures⟧
=====GOALS=====
{"id": "G1", "scorer": "Osman Kargbo", "team": "PSV Eindhoven", "count": 2}
{"id": "G2", "scorer": "Osman Kargbo", "team": "PSV Eindhoven", "count": 9, "scope": "background"}
{"id": "G3", "scorer": "Osman Kargbo", "team": "PSV Eindhoven", "minute": 11, "minute_text": "11", "kind": "shot"}
{"id": "G4", "scorer": "Yusuf Demirkol", "team": "Fenerbahçe", "minute": 47, "minute_text": "47", "kind": "shot"}
{"id": "G5", "scorer": "Janne Kivelä", "team": "PSV Eindhoven", "minute": 49, "minute_text": "two minutes after that", "assist": "Luca Jorgensen", "kind": "header"}
{"id": "G6", "scorer": "Janne Kivelä", "team": "PSV Eindhoven", "minute": 49, "minute_text": "two minutes after that", "assist": "Luca Jorgensen", "kind": "header"}
{"id": "G7", "scorer": "Osman Kargbo", "team": "PSV Eindhoven", "minute": 88, "minute_text": "88", "kind": "penalty"}
