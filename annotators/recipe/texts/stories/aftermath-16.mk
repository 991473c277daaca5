⟦TEAM|Torino⟧ snatch it with ⟦G1|goal⟧ in ⟦MINUTE|seventh minute of stoppage time⟧
⟦TEAM|Torino⟧ beat ⟦TEAM|Udinese⟧ ⟦SCORE|2-1⟧ in ⟦COMPETITION|Serie A⟧ on ⟦DATE|Sunday⟧ with a ⟦G2|goal⟧ so late that coach ⟦PERSON|Andrea Belluschi⟧ had already, he said, gone in to shake hands with his opposite number.
The ⟦G3|winner⟧ was the work of ⟦PERSON|Cristian Mihalache⟧, who had replaced a tired ⟦PERSON|Lorenzo Sabatelli⟧. ⟦PERSON|Sabatelli⟧ himself ⟦G4|was on target⟧ early, and ⟦TEAM|Udinese⟧'s ⟦G5|reply⟧ had come from ⟦PERSON|Filip Kostić-Lund⟧ with a free-kick.
Nobody could say the ending had been in the air. In the second half there were, by our count, three shots. ⟦PERSON|Dario Fantin⟧ hit two of them, both for ⟦TEAM|Udinese⟧, and both finished in the hands of ⟦PERSON|Tommaso Rigoni⟧.
The first 45 minutes had been more entertaining. ⟦PERSON|Gianmarco Pozzi⟧, the visiting goalkeeper, rushed out of his area to clear a long ball and kicked it only as far as the centre circle. It was played back towards him immediately; ⟦PERSON|Sabatelli⟧, thirty-five metres out, let it bounce once and ⟦G6|shot into the unguarded net⟧. That was in the ⟦MINUTE|13th minute⟧.
⟦PERSON|Fantin⟧ had a header over. The ⟦TEAM|Granata⟧ centre-half gave away a foul against ⟦PERSON|Fantin⟧ when he was going nowhere, close to the corner of the area, and ⟦PERSON|Kostić-Lund⟧, left-footed, ⟦G7|levelled⟧ in the ⟦MINUTE|31st minute⟧ with a ball that everybody missed, ⟦PERSON|Rigoni⟧ included.
"It's a cross, let's be honest," the ⟦TEAM|Udinese⟧ man told ⟦ORG|ANSA⟧. "But if nobody touches it then it's my ⟦G8|goal⟧."
Eight minutes of ⟦MINUTE|stoppage time⟧ were shown because of a head injury to ⟦PERSON|Pozzi⟧. When ⟦MINUTE|seven⟧ of them had gone ⟦PERSON|Rigoni⟧ took a free kick from his own half. It was half cleared by ⟦PERSON|Fantin⟧, and ⟦PERSON|Mihalache⟧, without looking up, ⟦G9|put his foot through it⟧. ⟦PERSON|Pozzi⟧ saw it too late.
The ⟦NORP|Romanian⟧ is 19 and this was his second appearance. He had ⟦G10|scored⟧ in the first one too, a ⟦COMPETITION|Coppa Italia⟧ win over ⟦TEAM|Lecce⟧.
"I told him: go in and don't lose the ball," ⟦PERSON|Belluschi⟧ said. "He lost it twice. Then he ⟦G11|scores⟧. What can you say?"
=====GOALS=====
{"id": "G1", "scorer": "Cristian Mihalache", "team": "Torino", "minute": 90, "added": 7, "kind": "shot"}
{"id": "G2", "scorer": "Cristian Mihalache", "team": "Torino", "minute": 90, "added": 7, "kind": "shot"}
{"id": "G3", "scorer": "Cristian Mihalache", "team": "Torino", "minute": 90, "added": 7, "kind": "shot"}
{"id": "G4", "scorer": "Lorenzo Sabatelli", "team": "Torino", "minute": 13, "kind": "shot"}
{"id": "G5", "scorer": "Filip Kostić-Lund", "team": "Udinese", "minute": 31, "kind": "free kick"}
{"id": "G6", "scorer": "Lorenzo Sabatelli", "team": "Torino", "minute": 13, "kind": "shot", "minute_text": "13th minute"}
{"id": "G7", "scorer": "Filip Kostić-Lund", "team": "Udinese", "minute": 31, "kind": "free kick", "minute_text": "31st minute"}
{"id": "G8", "scorer": "Filip Kostić-Lund", "team": "Udinese", "minute": 31, "kind": "free kick"}
{"id": "G9", "scorer": "Cristian Mihalache", "team": "Torino", "minute": 90, "added": 7, "kind": "shot"}
{"id": "G10", "scorer": "Cristian Mihalache", "team": "Torino", "scope": "background"}
{"id": "G11", "scorer": "Cristian Mihalache", "team": "Torino", "minute": 90, "added": 7, "kind": "shot"}
