⟦TEAM|Koln⟧ strike twice in ⟦GPE|Bremen⟧ to climb off bottom
⟦TEAM|Koln⟧ have left the foot of the ⟦COMPETITION|Bundesliga⟧ after two first-half ⟦G1|goals⟧ gave them a surprise ⟦SCORE|2-1⟧ victory at ⟦TEAM|Werder Bremen⟧.
It had been 11 away games without a win for the ⟦TEAM|Billy Goats⟧. Their coach, ⟦PERSON|Dirk Hausmann⟧, was given one more match by the board. His players gave him a better answer than a speech.
They were ⟦G2|one up⟧ after a ⟦MINUTE|quarter of an hour⟧, ⟦NORP|Kosovan⟧ forward ⟦PERSON|Arben Krasniqi⟧ capitalising on a bad clearance by keeper ⟦PERSON|Lukas Thiele⟧. The ball came straight to him and he ⟦G3|sent it back over the goalkeeper's head⟧.
⟦TEAM|Werder⟧ had chances to reply. ⟦PERSON|Yusuf Demirkan⟧ headed against a post, ⟦PERSON|Joost Bakema⟧'s effort was cleared by ⟦PERSON|Tim Oelke⟧ and ⟦PERSON|Demirkan⟧ saw a penalty saved by ⟦PERSON|Moritz Fink⟧ in the ⟦MINUTE|27th minute⟧. Instead it was ⟦TEAM|Koln⟧ who ⟦G4|added a second⟧. ⟦PERSON|Oelke⟧'s corner was met by ⟦PERSON|Gael Mbappou⟧, ⟦PERSON|Thiele⟧'s parry fell to ⟦PERSON|Krasniqi⟧, and his pass back across the six-yard box left ⟦PERSON|Noah Strehl⟧ with a ⟦G5|tap-in⟧.
The home side were jeered at ⟦MINUTE|half-time⟧. They improved and ⟦PERSON|Demirkan⟧ ⟦G6|gave them hope⟧ in the ⟦MINUTE|62nd minute⟧. ⟦PERSON|Bakema⟧ put the ball through the legs of ⟦PERSON|Mbappou⟧ and crossed for the striker to ⟦G7|slide it home⟧.
A siege followed. ⟦PERSON|Bakema⟧'s volley was pushed away and substitute ⟦PERSON|Kenji Mori⟧'s header went over. In the ⟦MINUTE|sixth minute of stoppage time⟧ ⟦TEAM|Werder⟧ thought they had equalised, but ⟦PERSON|Bakema⟧ was offside before he squared it and the ⟦G8|goal⟧ by ⟦PERSON|Mori⟧ did not stand.
"The first ⟦G9|goal⟧ makes the stadium nervous and that helps you," said ⟦PERSON|Hausmann⟧. "And the ⟦G10|second⟧ was a move we've practised. ⟦PERSON|Arben⟧ didn't look for his own glory."
⟦TEAM|Werder⟧ captain ⟦PERSON|Demirkan⟧: "I miss a penalty, that's my responsibility. What good is the ⟦G11|goal⟧ after that?"
=====GOALS=====
{"id": "G1", "scorer": "Arben Krasniqi; Noah Strehl", "team": "Koln", "count": 2}
{"id": "G2", "scorer": "Arben Krasniqi", "team": "Koln", "minute": 15, "kind": "shot", "minute_text": "quarter of an hour"}
{"id": "G3", "scorer": "Arben Krasniqi", "team": "Koln", "minute": 15, "kind": "shot", "score": "0-1"}
{"id": "G4", "scorer": "Noah Strehl", "team": "Koln", "assist": "Arben Krasniqi", "kind": "shot"}
{"id": "G5", "scorer": "Noah Strehl", "team": "Koln", "assist": "Arben Krasniqi", "kind": "shot", "score": "0-2"}
{"id": "G6", "scorer": "Yusuf Demirkan", "team": "Werder Bremen", "minute": 62, "assist": "Joost Bakema", "kind": "shot", "minute_text": "62nd minute"}
{"id": "G7", "scorer": "Yusuf Demirkan", "team": "Werder Bremen", "minute": 62, "assist": "Joost Bakema", "kind": "shot", "score": "1-2"}
{"id": "G8", "scorer": "Kenji Mori", "team": "Werder Bremen", "minute": 90, "added": 6, "assist": "Joost Bakema", "outcome": "ruled out", "minute_text": "sixth minute of stoppage time"}
{"id": "G9", "scorer": "Arben Krasniqi", "team": "Koln", "minute": 15, "kind": "shot"}
{"id": "G10", "scorer": "Noah Strehl", "team": "Koln", "assist": "Arben Krasniqi", "kind": "shot"}
{"id": "G11", "scorer": "Yusuf Demirkan", "team": "Werder Bremen", "minute": 62, "assist": "Joost Bakema", "kind": "shot"}
