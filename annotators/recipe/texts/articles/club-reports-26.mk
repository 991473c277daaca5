Fans in tears as ⟦TEAM|Wealdmoor Town⟧ pull off greatest escape

⟦TEAM|Wealdmoor Town⟧ ⟦SCORE|2⟧ ⟦TEAM|Boston United⟧ ⟦SCORE|2⟧ (aet, ⟦TEAM|Wealdmoor⟧ win ⟦SCORE|5-4⟧ on pens)

THEY sell hot Vimto at ⟦VENUE|Copse Lane⟧. On ⟦DATE|Tuesday night⟧ they could have sold oxygen.

Non-league ⟦TEAM|Wealdmoor⟧, who had been without a manager on ⟦DATE|Sunday⟧ and without a goalkeeper until about tea-time, are in the ⟦COMPETITION|FA Trophy⟧ last eight after a night that had no right to finish like that.

⟦PERSON|Stu Hepworth⟧, 41 and a postman in the real world, was press-ganged into the gloves. He ⟦G5|conceded⟧ with his first touch, ⟦PERSON|Zak Mulroy⟧'s daisy-cutter ⟦G1|hopping over⟧ him in the ⟦MINUTE|third minute⟧.

And with his second, pretty much. ⟦PERSON|Reece Okonjo⟧ ⟦G2|made it two⟧ for the ⟦TEAM|Pilgrims⟧ before ⟦MINUTE|ten minutes⟧ were on the clock.

By the time he saw out ⟦MINUTE|extra time⟧ he'd kept out a penalty, a bicycle kick and a dog.

⟦PERSON|Ahmad Nouri⟧, who arrived in ⟦GPE|England⟧ in the back of a lorry and now coaches the under-9s, ⟦G3|got one back⟧ ⟦MINUTE|three minutes after the restart⟧.

Cue the comeback. Cue the drums. Cue ⟦PERSON|Gavin Pooley⟧, whose ⟦G4|header⟧ from ⟦PERSON|Nouri⟧'s corner with ⟦MINUTE|86 minutes⟧ on the clock made grown men cuddle policemen.

No further score in the extra half-hour, despite ⟦PERSON|Mulroy⟧ seeing red and hitting the bar (in that order, we think).

Then ⟦PERSON|Hepworth⟧ put away the fifth penalty himself.

“I was going to blast it but I thought of my back,” he said. “I deliver letters to half of that end. I'd never have got to score a goal at my age, and I still haven't, have I? It doesn't count.”

Tell that to the ⟦VENUE|Copse Lane⟧ end, mate.
=====GOALS=====
{"id": "G5", "minute_text": "third minute", "scorer": "Zak Mulroy", "team": "Boston United", "minute": 3, "kind": "shot"}
{"id": "G1", "scorer": "Zak Mulroy", "team": "Boston United", "minute": 3, "minute_text": "third minute", "kind": "shot"}
{"id": "G2", "scorer": "Reece Okonjo", "team": "Boston United", "minute_text": "ten minutes"}
{"id": "G3", "scorer": "Ahmad Nouri", "team": "Wealdmoor Town", "minute": 48, "minute_text": "three minutes after the restart"}
{"id": "G4", "scorer": "Gavin Pooley", "team": "Wealdmoor Town", "minute": 86, "minute_text": "86 minutes", "assist": "Ahmad Nouri", "kind": "header"}
