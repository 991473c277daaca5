⟦FURNITURE|Official match report | Notts County FC⟧
⟦TEAM|Notts⟧ pegged back by ten-man ⟦TEAM|Grimsby⟧

A ⟦G1|goal⟧ in the ⟦MINUTE|fifth added minute⟧ denied ⟦TEAM|Notts County⟧ three points at ⟦VENUE|Meadow Lane⟧ ⟦DATE|this afternoon⟧, as ⟦TEAM|Grimsby Town⟧'s ⟦PERSON|Danny Rosewarne⟧ ⟦G2|cancelled out⟧ ⟦PERSON|Alassana Jattah⟧'s second-half ⟦G3|header⟧.

⟦PERSON|Rosewarne⟧ was left alone at the near post to ⟦G4|turn in⟧ a free-kick from ⟦PERSON|Evan Khourie⟧ and it finished ⟦SCORE|1-1⟧, in spite of the visitors having had ⟦PERSON|Harvey Rodgersby⟧ dismissed in the ⟦MINUTE|58th minute⟧ for bringing down ⟦PERSON|Jodi Jonesy⟧ as the last man.

It was from that free-kick, taken by ⟦PERSON|Jonesy⟧, that the ⟦TEAM|Magpies⟧ had ⟦G5|scored⟧. His initial shot was blocked; he collected the loose ball and delivered it to the far side, where ⟦PERSON|Jattah⟧'s ⟦G6|header⟧, back across ⟦PERSON|Christy Pymme⟧, ⟦G7|crept in⟧ with an ⟦MINUTE|hour⟧ on the clock. The ⟦NORP|Gambian⟧'s celebration ended in a booking.

We ought to have been out of sight by then. ⟦PERSON|Matthew Palmerstone⟧ had an early half-volley touched over by ⟦PERSON|Pymme⟧, ⟦PERSON|Jonesy⟧ curled an effort on to the angle after ⟦MINUTE|21 minutes⟧, and ⟦PERSON|Conor Granter⟧ was unable to convert ⟦PERSON|Nick Tsaroullo⟧'s inviting low ball. ⟦TEAM|Grimsby⟧'s only attempt of note before the ⟦MINUTE|break⟧ was ⟦PERSON|Khourie⟧'s shot straight at ⟦PERSON|Kelle Roosen⟧.

After the ⟦G8|goal⟧ there were chances to add to it. ⟦PERSON|Jattah⟧ was off target with another header; ⟦PERSON|Palmerstone⟧ saw his drive turned aside. ⟦PERSON|Roosen⟧, who had kept four clean sheets in succession, was hardly tested before ⟦G9|conceding⟧.

Head coach ⟦PERSON|Martin Patersen⟧ said: "We've ⟦G10|scored a good goal⟧, we're in control, and we've given a daft free-kick away. Concentration is a skill."

⟦TEAM|Notts⟧ go to ⟦TEAM|Crewe Alexandra⟧ on ⟦DATE|Tuesday⟧ (7.45pm).
⟦FURNITURE|Notts: Roosen; Bedeau, Platt, Macari; Tsaroullo, Palmerstone (Robertson 81)...⟧
=====GOALS=====
{"id": "G1", "scorer": "Danny Rosewarne", "team": "Grimsby Town", "minute": 90, "added": 5, "assist": "Evan Khourie", "minute_text": "fifth added minute"}
{"id": "G2", "scorer": "Danny Rosewarne", "team": "Grimsby Town", "minute": 90, "added": 5, "assist": "Evan Khourie", "minute_text": "fifth added minute"}
{"id": "G3", "scorer": "Alassana Jattah", "team": "Notts County", "minute": 60, "assist": "Jodi Jonesy", "kind": "header"}
{"id": "G4", "scorer": "Danny Rosewarne", "team": "Grimsby Town", "minute": 90, "added": 5, "assist": "Evan Khourie"}
{"id": "G5", "scorer": "Alassana Jattah", "team": "Notts County", "minute": 60, "assist": "Jodi Jonesy", "kind": "header"}
{"id": "G6", "scorer": "Alassana Jattah", "team": "Notts County", "minute": 60, "assist": "Jodi Jonesy", "kind": "header"}
{"id": "G7", "scorer": "Alassana Jattah", "team": "Notts County", "minute": 60, "assist": "Jodi Jonesy", "kind": "header"}
{"id": "G8", "scorer": "Alassana Jattah", "team": "Notts County", "minute": 60, "assist": "Jodi Jonesy", "kind": "header"}
{"id": "G9", "scorer": "Danny Rosewarne", "team": "Grimsby Town", "minute": 90, "added": 5, "assist": "Evan Khourie"}
{"id": "G10", "scorer": "Alassana Jattah", "team": "Notts County", "minute": 60, "assist": "Jodi Jonesy", "kind": "header"}
