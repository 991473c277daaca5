⟦TEAM|Lazio⟧ beaten at the ⟦VENUE|Friuli⟧ as ⟦PERSON|Gueye⟧ punishes them ⟦G1|twice⟧

⟦TEAM|UDINESE⟧ ⟦SCORE|2⟧ ⟦TEAM|LAZIO⟧ ⟦SCORE|1⟧

⟦TEAM|Lazio⟧'s winless sequence stretched to six on ⟦DATE|Sunday lunchtime⟧, ⟦PERSON|Pape Matar Gueye⟧ ⟦G2|scoring a goal in each half⟧ to give ⟦TEAM|Udinese⟧ a ⟦SCORE|2-1⟧ victory and leave the visiting coach, ⟦PERSON|Oreste Baroncini⟧, in a position that football clubs describe as unchanged.

They had the best possible start, too. In the ⟦MINUTE|27th minute⟧ ⟦PERSON|Vittorio Salis⟧ spotted ⟦PERSON|Franck Ekambi⟧'s run, picked him out with the outside of his boot, and the ⟦NORP|Cameroonian⟧ did as he liked with it: a feint, a step, a ⟦G3|finish⟧ into the far corner. It was ⟦PERSON|Ekambi⟧'s first ⟦G4|goal⟧ since ⟦DATE|September⟧. A minute before that ⟦PERSON|Bogdan Lupescu⟧ had been booked for a foul that might have earned him worse, and ⟦TEAM|Lazio⟧'s travelling section, thirty hardy souls, were singing of ⟦GPE|Europe⟧.

But nothing about this ⟦TEAM|Lazio⟧ lasts. ⟦PERSON|Daniele Fusco⟧, trying to be clever near his own corner flag, was dispossessed by ⟦PERSON|Niklas Wörle⟧ on ⟦MINUTE|41⟧; ⟦PERSON|Giampaolo Strada⟧ beat out ⟦PERSON|Wörle⟧'s shot, then the next, and would have needed three hands to prevent ⟦PERSON|Gueye⟧ from ⟦G5|prodding in⟧ the third.

The second half had the look of a goalless one. ⟦PERSON|Ekambi⟧ had a drive turned on to the bar. ⟦PERSON|Lupescu⟧ was replaced before he could be sent off. ⟦PERSON|Salis⟧ went close, went closer, and went off. Then, with ⟦MINUTE|six minutes left⟧, ⟦PERSON|Wörle⟧ flighted a free-kick and ⟦PERSON|Gueye⟧, ignored by both centre-backs, ⟦G6|guided it beyond⟧ ⟦PERSON|Strada⟧.

“I'm not thinking about my future, I'm thinking about set-pieces,” said ⟦PERSON|Baroncini⟧. “We've ⟦G7|conceded five goals⟧ from set-pieces. Five.”

The ⟦TEAM|Biancocelesti⟧ next play ⟦TEAM|Inter⟧. The ⟦TEAM|Friulani⟧, with three wins in a row, may look up for once.
⟦FURNITURE|Pictured: Gueye celebrates the winner. Photograph: Ansa⟧
=====GOALS=====
{"id": "G1", "scorer": "Pape Matar Gueye", "team": "Udinese", "count": 2}
{"id": "G2", "scorer": "Pape Matar Gueye", "team": "Udinese", "count": 2}
{"id": "G3", "scorer": "Franck Ekambi", "team": "Lazio", "minute": 27, "minute_text": "27th minute", "assist": "Vittorio Salis", "kind": "shot"}
{"id": "G4", "scorer": "Franck Ekambi", "team": "Lazio", "scope": "background"}
{"id": "G5", "scorer": "Pape Matar Gueye", "team": "Udinese", "minute": 41, "minute_text": "41", "kind": "shot"}
{"id": "G6", "scorer": "Pape Matar Gueye", "team": "Udinese", "minute": 84, "minute_text": "six minutes left", "assist": "Niklas Wörle", "kind": "header"}
{"id": "G7", "count": 5, "scope": "background"}
