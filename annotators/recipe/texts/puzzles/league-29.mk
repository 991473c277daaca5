⟦TEAM|Luton⟧ edge past ⟦TEAM|Plymouth⟧ in front of new owner
⟦G1|Strikes⟧ either side of ⟦MINUTE|half-time⟧ from ⟦PERSON|Sidiki Bamba⟧ and ⟦PERSON|Rhodri Bevan⟧ gave ⟦TEAM|Luton Town⟧ a ⟦SCORE|2-1⟧ ⟦COMPETITION|League One⟧ win over ⟦TEAM|Plymouth Argyle⟧.
⟦PERSON|Nuno Cabral⟧'s ⟦MINUTE|75th-minute⟧ ⟦G2|reply⟧ came too late to spoil the ⟦TEAM|Hatters⟧' evening at ⟦VENUE|Kenilworth Road⟧, watched from the directors' box by prospective owner ⟦PERSON|Guy Latchford⟧.
What he saw first was not to anyone's liking: a broken floodlight, a delay of a quarter of an hour and a soft shot from ⟦PERSON|Leon Stavrou⟧ which goalkeeper ⟦PERSON|Terry Whitbread⟧ let through his hands and had to grab on the line.
⟦TEAM|Luton⟧ settled after that. ⟦PERSON|Ben Ridout⟧'s free-kick was headed behind by ⟦PERSON|Marvin Crossley⟧, ⟦PERSON|Bevan⟧ was crowded out, and on ⟦MINUTE|29 minutes⟧ they ⟦G3|went ahead⟧. ⟦PERSON|Declan Yarwood⟧'s shot was going nowhere until ⟦PERSON|Bamba⟧ stuck out a foot and ⟦G4|redirected it past the keeper⟧.
They ⟦G5|had a second⟧ within ⟦MINUTE|two minutes⟧ of the ⟦MINUTE|restart⟧. ⟦PERSON|Yarwood⟧ was again involved, hitting a long diagonal which ⟦PERSON|Ridout⟧ nodded down. It bounced once and ⟦PERSON|Bevan⟧ ⟦G6|met it on the volley⟧.
The ⟦NORP|Welshman⟧ was inches away from making it three; so, too, was ⟦PERSON|Bamba⟧ with a back-post header in the ⟦MINUTE|66th minute⟧.
⟦TEAM|Plymouth⟧'s three substitutions gave them new life. One of the three, ⟦PERSON|Ash Coombes⟧, slid a pass down the channel and ⟦PERSON|Cabral⟧, a former ⟦TEAM|Luton⟧ loan player, ⟦G7|dinked over ⟦PERSON|Whitbread⟧⟧.
⟦PERSON|Coombes⟧ dragged another opportunity wide in the ⟦MINUTE|87th minute⟧ and ⟦TEAM|Argyle⟧'s head coach was sent to the stand for kicking a water bottle in ⟦MINUTE|injury time⟧.
⟦TEAM|Luton⟧ go fifth with a match in hand on ⟦TEAM|Cardiff City⟧, in fourth. The ⟦TEAM|Pilgrims⟧, 16th, are at ⟦VENUE|Home Park⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Sidiki Bamba; Rhodri Bevan", "team": "Luton", "count": 2}
{"id": "G2", "scorer": "Nuno Cabral", "team": "Plymouth", "minute": 75, "assist": "Ash Coombes", "minute_text": "75th-minute"}
{"id": "G3", "scorer": "Sidiki Bamba", "team": "Luton", "minute": 29, "minute_text": "29 minutes"}
{"id": "G4", "scorer": "Sidiki Bamba", "team": "Luton", "minute": 29, "minute_text": "29 minutes"}
{"id": "G5", "scorer": "Rhodri Bevan", "team": "Luton", "minute": 47, "minute_text": "within two minutes of the restart"}
{"id": "G6", "scorer": "Rhodri Bevan", "team": "Luton", "minute": 47}
{"id": "G7", "scorer": "Nuno Cabral", "team": "Plymouth", "minute": 75, "assist": "Ash Coombes"}
