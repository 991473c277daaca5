⟦TEAM|Crew⟧ rally from two down, draw with ⟦TEAM|Montréal⟧
COLUMBUS, ⟦GPE|Ohio⟧ — The ⟦TEAM|Columbus Crew⟧ spotted ⟦TEAM|CF Montréal⟧ two first-half ⟦G1|goals⟧, one of them into their own net, and still came away with a ⟦SCORE|2-2⟧ tie on a chilly night at ⟦VENUE|Lower.com Field⟧.
⟦PERSON|Alejandro Quiñones⟧ ⟦G2|tied it⟧ with a strike from outside the box after ⟦PERSON|Tyler Okafor⟧ had ⟦G3|cut the deficit in half⟧. ⟦TEAM|Montréal⟧'s advantage had come via ⟦PERSON|Mikkel Ostergaard⟧ and ⟦TEAM|Columbus⟧ defender ⟦PERSON|Sam Prentiss⟧.
"Two-nothing is nothing," said ⟦PERSON|Okafor⟧. "We had the ⟦G4|first⟧ and I looked at them and knew they'd panic."
⟦TEAM|Montréal⟧ started fast. ⟦PERSON|Jean-Luc Desrosiers⟧ hit the outside of the post in the ⟦MINUTE|third minute⟧, and in the ⟦MINUTE|fifth⟧ he blocked a clearance by ⟦PERSON|Brody Vance⟧, the ⟦TEAM|Columbus⟧ goalkeeper. It caromed to ⟦PERSON|Ostergaard⟧. The ⟦NORP|Dane⟧ looked surprised to get it but ⟦G5|pushed it over the line⟧ anyway.
⟦PERSON|Vance⟧ did better to turn ⟦PERSON|Ostergaard⟧'s drive around the post and to smother at the feet of ⟦PERSON|Desrosiers⟧. There was nothing he could do about the ⟦G6|second⟧. A low ball from the right by ⟦PERSON|Hector Villaseñor⟧ was meant for ⟦PERSON|Desrosiers⟧, who never got there. ⟦PERSON|Prentiss⟧ did, and he ⟦G7|bundled it past ⟦PERSON|Vance⟧⟧ in the ⟦MINUTE|37th minute⟧.
"I'd make the same play ten times," ⟦PERSON|Prentiss⟧ said. "Nine go out for a corner."
⟦TEAM|Columbus⟧ coach ⟦PERSON|Wil Sandmeyer⟧ made no substitutions at ⟦MINUTE|half⟧. ⟦PERSON|Okafor⟧, quiet until then, saw one shot blocked by ⟦PERSON|Villaseñor⟧ and another hit the crossbar. His third try counted. ⟦PERSON|Quiñones⟧ played it into his feet, he backed into his defender, spun, and ⟦G8|beat the keeper at the near post⟧.
The ⟦G9|equalizer⟧ was prettier. ⟦PERSON|Vance⟧ threw it to ⟦PERSON|Prentiss⟧, ⟦PERSON|Prentiss⟧ gave it to ⟦PERSON|Okafor⟧, and he laid it off for ⟦PERSON|Quiñones⟧. From 25 yards the ⟦NORP|Mexican⟧ ⟦G10|bent one around everybody⟧.
⟦FURNITURE|Follow our MLS coverage on the app⟧
⟦PERSON|Desrosiers⟧ nearly won it in ⟦MINUTE|injury time⟧, but his header drifted wide. "We give away two ⟦G11|goals⟧ in ten minutes, we deserve a point," ⟦TEAM|Montréal⟧'s coach said.
The ⟦TEAM|Crew⟧, seventh in the ⟦COMPETITION|Eastern Conference⟧, go to ⟦TEAM|Toronto FC⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Mikkel Ostergaard; Sam Prentiss", "team": "CF Montréal", "count": 2}
{"id": "G2", "scorer": "Alejandro Quiñones", "team": "Columbus Crew", "assist": "Tyler Okafor", "kind": "shot"}
{"id": "G3", "scorer": "Tyler Okafor", "team": "Columbus Crew", "assist": "Alejandro Quiñones", "kind": "shot"}
{"id": "G4", "scorer": "Tyler Okafor", "team": "Columbus Crew", "assist": "Alejandro Quiñones", "kind": "shot"}
{"id": "G5", "scorer": "Mikkel Ostergaard", "team": "CF Montréal", "minute": 5, "kind": "shot", "minute_text": "fifth"}
{"id": "G6", "scorer": "Sam Prentiss", "team": "CF Montréal", "minute": 37, "assist": "Hector Villaseñor", "kind": "own goal"}
{"id": "G7", "scorer": "Sam Prentiss", "team": "CF Montréal", "minute": 37, "assist": "Hector Villaseñor", "kind": "own goal", "minute_text": "37th minute"}
{"id": "G8", "scorer": "Tyler Okafor", "team": "Columbus Crew", "assist": "Alejandro Quiñones", "kind": "shot"}
{"id": "G9", "scorer": "Alejandro Quiñones", "team": "Columbus Crew", "assist": "Tyler Okafor", "kind": "shot"}
{"id": "G10", "scorer": "Alejandro Quiñones", "team": "Columbus Crew", "assist": "Tyler Okafor", "kind": "shot"}
{"id": "G11", "scorer": "Tyler Okafor; Alejandro Quiñones", "team": "Columbus Crew", "count": 2}
