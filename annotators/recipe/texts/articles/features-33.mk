FLASHBACK: ⟦TEAM|Zamalek⟧ ⟦SCORE|2⟧ ⟦TEAM|Al Ahly⟧ ⟦SCORE|4⟧ — the ⟦GPE|Cairo⟧ derby that changed a law

⟦GPE|CAIRO⟧, ⟦DATE|Jan 17⟧ — ⟦DATE|Thirty years ago today⟧ the ⟦GPE|Cairo⟧ derby was decided by three penalties, four red cards and a referee from ⟦GPE|Belgium⟧ who then gave up the whistle for good.

⟦PERSON|Hossam Gaber⟧, ⟦TEAM|Ahly⟧'s captain at the time, ⟦G1|converted all three spot-kicks⟧ that night. "People say ⟦G10|hat-trick⟧, but I scored only by walking," he told ⟦ORG|Ahram Online⟧ ⟦DATE|this week⟧.

Here is how it unfolded at ⟦VENUE|Cairo International Stadium⟧ on ⟦DATE|January 17, 1995⟧.

⟦TEAM|Zamalek⟧ were two to the good inside a ⟦MINUTE|quarter of an hour⟧. ⟦PERSON|Ayman Shawky⟧ ⟦G2|bulleted in a header⟧ from a corner taken by ⟦PERSON|Tarek El-Masry⟧, after ⟦MINUTE|seven minutes⟧, and the same man made the next, his low centre ⟦G3|diverted into his own net⟧ by the ⟦TEAM|Ahly⟧ stopper ⟦PERSON|Walid Hamouda⟧.

The turning point came with ⟦MINUTE|half-time⟧ in sight: ⟦PERSON|El-Masry⟧ dismissed for a second booking and, from the resultant free-kick, ⟦PERSON|Ismail Zaki⟧ shoved in the back. Referee ⟦PERSON|Luc Verstraeten⟧ pointed; ⟦PERSON|Gaber⟧ ⟦G11|sent ⟦PERSON|Nader Abdel-Aal⟧ the wrong way⟧. Within a ⟦MINUTE|minute of the second half⟧ ⟦TEAM|Ahly⟧ were ⟦G4|on terms⟧, ⟦PERSON|Gaber⟧ the taker once more after ⟦PERSON|Zaki⟧ was again tripped.

In the ⟦MINUTE|65th minute⟧ three ⟦TEAM|Zamalek⟧ men were sent off for surrounding the ⟦NORP|Belgian⟧. ⟦MINUTE|Nine minutes later⟧ ⟦TEAM|Ahly⟧ ⟦G5|went in front⟧ with a fine team ⟦G6|goal⟧, ⟦PERSON|Zaki⟧ ⟦G7|stroking home⟧ from the edge. ⟦PERSON|Gaber⟧'s ⟦G8|third⟧, again from twelve yards, was in the final moments and was almost apologetic.

The ⟦ORG|Egyptian Football Association⟧ changed its rules so that foreign referees took charge only in the final. It changed them back in ⟦DATE|1998⟧.

⟦PERSON|Gaber⟧ ended with 26 ⟦G9|goals⟧ for ⟦TEAM|Ahly⟧, 21 of them penalties. "I missed just one," he said. "It was raining."
=====GOALS=====
{"id": "G1", "scorer": "Hossam Gaber", "team": "Ahly", "count": 3, "kind": "penalty"}
{"id": "G2", "scorer": "Ayman Shawky", "team": "Zamalek", "minute": 7, "minute_text": "seven minutes", "assist": "Tarek El-Masry", "kind": "header"}
{"id": "G3", "scorer": "Walid Hamouda", "team": "Zamalek", "minute_text": "inside a quarter of an hour", "assist": "Tarek El-Masry", "kind": "own goal"}
{"id": "G4", "scorer": "Hossam Gaber", "team": "Ahly", "minute": 46, "minute_text": "Within a minute of the second half", "kind": "penalty"}
{"id": "G5", "scorer": "Ismail Zaki", "team": "Ahly", "minute": 74, "minute_text": "Nine minutes later", "kind": "shot"}
{"id": "G6", "scorer": "Ismail Zaki", "team": "Ahly", "minute": 74, "minute_text": "Nine minutes later", "kind": "shot"}
{"id": "G7", "scorer": "Ismail Zaki", "team": "Ahly", "minute": 74, "minute_text": "Nine minutes later", "kind": "shot"}
{"id": "G8", "scorer": "Hossam Gaber", "team": "Ahly", "minute_text": "in the final moments", "kind": "penalty"}
{"id": "G9", "scorer": "Hossam Gaber", "team": "Ahly", "count": 26, "scope": "background"}
{"id": "G10", "scorer": "Hossam Gaber", "team": "Ahly", "count": 3, "kind": "penalty"}
{"id": "G11", "scorer": "Hossam Gaber", "team": "Ahly", "minute_text": "half-time in sight", "kind": "penalty"}
