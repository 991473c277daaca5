⟦TEAM|Como⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Sassuolo⟧: Lakesiders throw away two-goal lead at ⟦VENUE|Sinigaglia⟧

⟦TEAM|Como⟧ has not known to close the match and ⟦TEAM|Sassuolo⟧ returns from the lake with a point of gold. After a first time dominated and two ⟦G1|goals⟧ of advantage by ⟦PERSON|Nicolás Arrascaeta-Pons⟧ and ⟦PERSON|Edgar Balcells⟧, the team of ⟦PERSON|Pau Torrents⟧ is collapsed in the second half, when ⟦PERSON|Luca Sgarbossa⟧ and in the recovery ⟦PERSON|Kaur Talvik⟧ ⟦G2|have signed the remount⟧.

It starts strong ⟦TEAM|Como⟧. After 4 minutes ⟦PERSON|Balcells⟧ kicks from outside and ⟦PERSON|Stefano Quarantotto⟧ sends in corner. On the ⟦MINUTE|12'⟧ it is the turn of ⟦PERSON|Arrascaeta-Pons⟧, header high of little. ⟦TEAM|Sassuolo⟧ looks only, with ⟦PERSON|Sgarbossa⟧ alone against all.

At ⟦MINUTE|23rd minute⟧ the locals pass. Wrong disengagement of ⟦PERSON|Filippo Zambelotti⟧, ⟦PERSON|Balcells⟧ recover, assist for ⟦PERSON|Arrascaeta-Pons⟧ who in front of ⟦PERSON|Quarantotto⟧ does not tremble and ⟦G3|places it at the corner⟧. The ⟦NORP|Uruguayan⟧ arrives so to ⟦G4|eight centers⟧ in championship.

The doubling is of great beauty. Action of 18 passages, ⟦PERSON|Aleix Fontserè⟧ puts in the middle and ⟦PERSON|Balcells⟧, of heel, ⟦G5|beats⟧ ⟦PERSON|Quarantotto⟧. ⟦TEAM|Como⟧ could also make the third but the ⟦G6|net⟧ of ⟦PERSON|Fontserè⟧ at ⟦MINUTE|44'⟧ is canceled by the VAR for a hand of ⟦PERSON|Arrascaeta-Pons⟧ before.

In the second half another music. Entered ⟦PERSON|Talvik⟧, the ⟦NORP|Estonian⟧, and ⟦TEAM|Sassuolo⟧ begins to believe. ⟦PERSON|Joel Hartmann-Ruiz⟧ must make a miracle on ⟦PERSON|Sgarbossa⟧ on ⟦MINUTE|52⟧, but nothing can ⟦MINUTE|six minutes after⟧, when the same ⟦PERSON|Sgarbossa⟧, served by ⟦PERSON|Talvik⟧, of left ⟦G7|shortens the distances⟧. The goalkeeper touches and not enough.

⟦TEAM|Como⟧ has again the occasion for closing it with ⟦PERSON|Arrascaeta-Pons⟧, that alone in front of the door kicks on the post (⟦MINUTE|70⟧). Goal eaten, goal suffered, it is a old law. In the ⟦MINUTE|third minute of recovery⟧, corner of ⟦PERSON|Zambelotti⟧, mischief in the area, ⟦PERSON|Balcells⟧ sweeps badly and ⟦PERSON|Talvik⟧ ⟦G8|pushes it inside⟧. Protests for a presumed offside of ⟦PERSON|Sgarbossa⟧, long check, all regular.

"I am angry because at ⟦SCORE|2-0⟧ we had to make the third," said ⟦PERSON|Torrents⟧ to ⟦ORG|DAZN⟧. "We ⟦G9|conceded the first⟧ from a lost ball in the middle and the ⟦G10|second⟧ from a corner. Two gifts."

Happy instead ⟦PERSON|Talvik⟧: "I ⟦G11|scored⟧ with the knee I think. It is my ⟦G12|first⟧ in ⟦GPE|Italy⟧, I dedicate to my grandmother."
=====GOALS=====
{"id": "G1", "scorer": "Nicolás Arrascaeta-Pons; Edgar Balcells", "team": "Como", "count": 2}
{"id": "G2", "scorer": "Luca Sgarbossa; Kaur Talvik", "team": "Sassuolo", "count": 2}
{"id": "G3", "scorer": "Nicolás Arrascaeta-Pons", "team": "Como", "minute": 23, "assist": "Edgar Balcells", "kind": "shot", "minute_text": "23rd minute"}
{"id": "G4", "scorer": "Nicolás Arrascaeta-Pons", "team": "Como", "minute": 23, "assist": "Edgar Balcells", "kind": "shot"}
{"id": "G5", "scorer": "Edgar Balcells", "team": "Como", "assist": "Aleix Fontserè", "kind": "shot"}
{"id": "G6", "scorer": "Aleix Fontserè", "team": "Como", "minute": 44, "outcome": "ruled out", "minute_text": "44'"}
{"id": "G7", "scorer": "Luca Sgarbossa", "team": "Sassuolo", "minute": 58, "assist": "Kaur Talvik", "kind": "shot", "minute_text": "six minutes after"}
{"id": "G8", "scorer": "Kaur Talvik", "team": "Sassuolo", "minute": 90, "added": 3, "kind": "shot", "minute_text": "third minute of recovery"}
{"id": "G9", "scorer": "Luca Sgarbossa", "team": "Sassuolo", "minute": 58, "assist": "Kaur Talvik", "kind": "shot"}
{"id": "G10", "scorer": "Kaur Talvik", "team": "Sassuolo", "minute": 90, "added": 3, "kind": "shot"}
{"id": "G11", "scorer": "Kaur Talvik", "team": "Sassuolo", "minute": 90, "added": 3, "kind": "shot"}
{"id": "G12", "scorer": "Kaur Talvik", "team": "Sassuolo", "minute": 90, "added": 3, "kind": "shot"}
