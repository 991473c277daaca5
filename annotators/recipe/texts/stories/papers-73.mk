Seven-minute collapse does for ⟦TEAM|Exiles⟧
It was the middle of the second half before the man on the tannoy at ⟦VENUE|Rodney Parade⟧ found the courage to read out the score.
⟦TEAM|Swindon Town⟧ had been a goal down at the ⟦MINUTE|interval⟧ and second best by a street. They came out and ⟦G1|scored three⟧ in seven minutes. By the ⟦MINUTE|57th⟧ ⟦TEAM|Newport County⟧'s first lead in five matches was a ⟦SCORE|3-1⟧ deficit, and in the end a late ⟦PERSON|Devonte Hylton⟧ ⟦G2|penalty⟧ merely tidied it up to ⟦SCORE|3-2⟧.
Two were ⟦PERSON|Sonny Tripp⟧'s. The substitute, on at the restart, ⟦G3|stole in front of ⟦PERSON|Mark Lovell⟧ to level⟧ on ⟦MINUTE|49 minutes⟧. ⟦MINUTE|Four minutes on⟧ he ⟦G4|headed ⟦TEAM|Swindon⟧ in front⟧ from a corner, and it was his run that brought the free-kick from which ⟦PERSON|Max Eldridge⟧ ⟦G5|made it three⟧ (⟦MINUTE|56⟧). ⟦PERSON|Eldridge⟧ had put a similar one into the crowd before the ⟦MINUTE|break⟧.
Compare what came first. ⟦PERSON|Aled Rosser⟧ had run at the ⟦TEAM|Robins⟧' back four and laid the ball off to ⟦PERSON|Hylton⟧, who ⟦G6|struck it sweetly beyond the keeper's dive⟧ in the ⟦MINUTE|33rd minute⟧. ⟦PERSON|Rosser⟧ had had a header tipped on to the bar. ⟦PERSON|Louis Champney⟧ fired wide when he might have passed. ⟦PERSON|Lovell⟧'s downward header was scooped off the line.
"I can't explain it and I won't insult people by trying," said manager ⟦PERSON|Garry Pinder⟧.
⟦PERSON|Hylton⟧'s ⟦G7|second⟧ came with ⟦MINUTE|four minutes remaining⟧, ⟦PERSON|Eldridge⟧ having caught ⟦PERSON|Rosser⟧, and there was still time for ⟦PERSON|Champney⟧ to bring a super save out of the visiting goalkeeper. But the damage was done.
⟦TEAM|Newport⟧, 19th in ⟦COMPETITION|League Two⟧, go to ⟦TEAM|Bromley⟧ on ⟦DATE|Saturday⟧.
⟦FURNITURE|South Wales Argus: get the Exiles newsletter⟧
=====GOALS=====
{"id": "G1", "scorer": "Sonny Tripp; Max Eldridge", "team": "Swindon", "count": 3}
{"id": "G2", "scorer": "Devonte Hylton", "team": "Newport", "minute": 86, "kind": "penalty"}
{"id": "G3", "scorer": "Sonny Tripp", "team": "Swindon", "minute": 49, "minute_text": "49 minutes", "kind": "shot"}
{"id": "G4", "scorer": "Sonny Tripp", "team": "Swindon", "minute": 53, "minute_text": "Four minutes on", "kind": "header"}
{"id": "G5", "scorer": "Max Eldridge", "team": "Swindon", "minute": 56, "minute_text": "56", "kind": "free kick"}
{"id": "G6", "scorer": "Devonte Hylton", "team": "Newport", "minute": 33, "minute_text": "33rd minute", "assist": "Aled Rosser", "kind": "shot"}
{"id": "G7", "scorer": "Devonte Hylton", "team": "Newport", "minute": 86, "minute_text": "four minutes remaining", "kind": "penalty"}
