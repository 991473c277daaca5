⟦PERSON|Kazuki Mori⟧ needs to play in the middle - the ⟦VENUE|Amex⟧ verdict

⟦FURNITURE|SETH LANGRISH COLUMN⟧

If ⟦DATE|Sunday⟧ told us anything, it's that ⟦PERSON|Kazuki Mori⟧ is wasted on the wing.

⟦TEAM|Brighton⟧ beat ⟦TEAM|Fulham⟧ ⟦SCORE|2-1⟧ and most of the attention has gone, naturally, to ⟦PERSON|Alejandro Baena-Ortiz⟧. It was his ⟦G1|free-kick⟧ in the ⟦MINUTE|89th minute⟧ that won it, his third ⟦G2|winner⟧ in this calendar year, and it was a beauty. But go back to the first half and look again at what the ⟦NORP|Japanese⟧ did when the two of them swapped positions for ten minutes. Dropping off the centre-backs, he created two openings, hit the woodwork and then ⟦G3|put ⟦TEAM|Albion⟧ ahead⟧. That ⟦G4|volley⟧, in the ⟦MINUTE|25th minute⟧, doesn't happen if he's out by the touchline. ⟦PERSON|Baena-Ortiz⟧'s pass was good. The movement was better.

⟦PERSON|Simon Eastlake⟧ moved him back at the ⟦MINUTE|break⟧. Why? ⟦TEAM|Fulham⟧ immediately had the run of midfield and within ⟦MINUTE|eleven minutes⟧ they were level, ⟦PERSON|Isaac Dankwah⟧ ⟦G5|lashing home⟧ the loose ball when ⟦PERSON|Mateusz Grabara⟧ could only parry ⟦PERSON|Jonjo Caffrey⟧'s drive. The same player had a ⟦G6|second⟧ taken away from him by VAR shortly afterwards, for an offside that was about the width of a bootlace. The ⟦TEAM|Cottagers⟧ were entitled to feel hard done by.

⟦PERSON|Eastlake⟧ said afterwards that he wanted "more security". I'd say that he got less.

The numbers back me up. ⟦PERSON|Mori⟧'s ⟦G7|nine goals⟧ ⟦DATE|this season⟧: seven of them from central positions. His ⟦G8|hat-trick⟧ at ⟦TEAM|Wolves⟧, playing as a 10. The ⟦G9|strike⟧ at ⟦TEAM|Spurs⟧ in ⟦DATE|August⟧? He'd wandered inside because he was bored.

There's a case for the other side. ⟦PERSON|Rhys Trefor⟧ is the club's record signing and he's a No 9. If he gets his confidence back, somebody must go wide. But ⟦PERSON|Trefor⟧ hasn't scored since ⟦DATE|November⟧, and when he went clean through on ⟦DATE|Sunday⟧ at ⟦SCORE|1-1⟧ he passed.

Give ⟦PERSON|Mori⟧ the middle. It really is that simple.
=====GOALS=====
{"id": "G1", "scorer": "Alejandro Baena-Ortiz", "team": "Brighton", "minute": 89, "kind": "free kick", "minute_text": "89th minute"}
{"id": "G2", "scorer": "Alejandro Baena-Ortiz", "team": "Brighton", "minute": 89, "kind": "free kick"}
{"id": "G3", "scorer": "Kazuki Mori", "team": "Brighton", "minute": 25, "kind": "volley", "assist": "Alejandro Baena-Ortiz", "minute_text": "25th minute"}
{"id": "G4", "scorer": "Kazuki Mori", "team": "Brighton", "minute": 25, "kind": "volley", "assist": "Alejandro Baena-Ortiz"}
{"id": "G5", "scorer": "Isaac Dankwah", "team": "Fulham", "minute": 56, "minute_text": "within eleven minutes"}
{"id": "G6", "scorer": "Isaac Dankwah", "team": "Fulham", "outcome": "ruled out"}
{"id": "G7", "scorer": "Kazuki Mori", "team": "Brighton", "count": 9, "scope": "background"}
{"id": "G8", "scorer": "Kazuki Mori", "team": "Brighton", "count": 3, "scope": "background"}
{"id": "G9", "scorer": "Kazuki Mori", "team": "Brighton", "scope": "background"}
