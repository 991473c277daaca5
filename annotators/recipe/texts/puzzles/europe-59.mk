Super-sub ⟦PERSON|Mpanda⟧ ⟦G1|fires⟧ ⟦TEAM|West Ham⟧ through in ⟦GPE|Belgrade⟧ cauldron

⟦TEAM|PARTIZAN⟧ ⟦SCORE|1⟧ ⟦TEAM|WEST HAM⟧ ⟦SCORE|2⟧ (agg ⟦SCORE|2-4⟧)
⟦FURNITURE|From KEVIN STANIFORTH in Belgrade⟧

⟦PERSON|YVES MPANDA⟧ came off the bench to silence ⟦GPE|Belgrade⟧ and book ⟦TEAM|West Ham⟧'s place in the ⟦COMPETITION|Conference League⟧ quarter-finals. The ⟦NORP|Congolese⟧ hitman, out since ⟦DATE|October⟧, ⟦G2|rammed home⟧ with ⟦MINUTE|nine minutes left⟧ to kill off ⟦TEAM|Partizan⟧ after the ⟦NORP|Serbs⟧ had threatened to turn the tie on its head.

Boss ⟦PERSON|Eugen Stratulat⟧ punched the air, then punched it again. “That's why we bought him,” he said. “His ⟦G3|goal⟧ ⟦DATE|last season⟧ against ⟦TEAM|Villa⟧ kept us up, and that one will pay for the new floodlights.”

Leading ⟦SCORE|2-1⟧ from the first leg, the ⟦TEAM|Hammers⟧ ⟦G4|struck first⟧ after ⟦MINUTE|29 minutes⟧, ⟦PERSON|Ciarán Hanratty⟧'s surging run through midfield ending with a slipped pass to ⟦PERSON|Rhys Cadwallader⟧, whose low drive kissed the post on the way in. The ⟦TEAM|Wales⟧ winger now has four ⟦G5|goals⟧ in ⟦GPE|Europe⟧.

It should have been game over. ⟦MINUTE|Five minutes later⟧ it was anything but. ⟦PERSON|Kacper Wolniewicz⟧ flapped under pressure from ⟦PERSON|Milutin Raičević⟧ and ⟦PERSON|Dorian Petković⟧ ⟦G6|nodded⟧ into the gap he left, and from there until deep in the second half it was the Alamo with drums. ⟦PERSON|Wolniewicz⟧ made amends, tipping over from ⟦PERSON|Raičević⟧. ⟦PERSON|Zakhar Moroz⟧ had one ruled out before he'd even shot. ⟦PERSON|Lee Ainsworth⟧ cleared off the line, then off the bar, then out of the ground.

And then ⟦PERSON|Ainsworth⟧, of all people, strode forward. He found ⟦PERSON|Mpanda⟧, he took one touch to steady himself and another to ⟦G7|hammer it in⟧, and the drums stopped.

“I've not hit one like that since the op,” said ⟦PERSON|Mpanda⟧, who'd been on for just eleven minutes. “Bit lucky. Don't print that.”

⟦TEAM|West Ham⟧ are away to ⟦TEAM|Brighton⟧ on ⟦DATE|Sunday⟧, when ⟦PERSON|Stratulat⟧ promises changes. ⟦PERSON|Hanratty⟧, booked on ⟦MINUTE|64 minutes⟧, misses the first leg of the quarter-final.

⟦FURNITURE|IRONS STARS RATED: Wolniewicz 5, Ainsworth 9, Hanratty 8, Cadwallader 7, Mpanda 8⟧
⟦FURNITURE|MORE: Euro draw: who could the Hammers get?⟧
=====GOALS=====
{"id": "G1", "scorer": "Mpanda", "team": "West Ham", "minute": 81, "assist": "Lee Ainsworth", "kind": "shot"}
{"id": "G2", "scorer": "Mpanda", "team": "West Ham", "minute": 81, "minute_text": "nine minutes left", "assist": "Lee Ainsworth", "kind": "shot"}
{"id": "G3", "scorer": "Mpanda", "team": "West Ham", "scope": "background"}
{"id": "G4", "scorer": "Rhys Cadwallader", "team": "West Ham", "minute": 29, "minute_text": "29 minutes", "assist": "Ciarán Hanratty", "kind": "shot"}
{"id": "G5", "scorer": "Rhys Cadwallader", "team": "West Ham", "count": 4, "scope": "background"}
{"id": "G6", "scorer": "Dorian Petković", "team": "Partizan", "minute": 34, "minute_text": "Five minutes later", "kind": "header"}
{"id": "G7", "scorer": "Mpanda", "team": "West Ham", "minute": 81, "assist": "Lee Ainsworth", "kind": "shot"}
