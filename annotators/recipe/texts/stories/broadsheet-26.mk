⟦PERSON|Mukaro⟧ ⟦G1|treble⟧ has ⟦VENUE|Hawthorns⟧ purring as ⟦TEAM|Derby⟧ fold

⟦PERSON|Tino Mukaro⟧ will keep the match ball, and might with some justice have asked for a second: the ⟦NORP|Zimbabwean⟧'s ⟦G2|hat-trick⟧ for ⟦TEAM|West Bromwich Albion⟧ against ⟦TEAM|Derby County⟧ was complete by the ⟦MINUTE|67th minute⟧, and had another ⟦G3|effort⟧ from him not been disallowed it would have been four. ⟦PERSON|Gil Ashbourne⟧'s ⟦G4|reply⟧, in the closing stages, was reported to ⟦TEAM|Derby⟧'s supporters largely by telephone.

His ⟦G5|first⟧ was a header, the result of a short corner so elaborate that the ⟦TEAM|Derby⟧ defence had ceased to pay attention. ⟦PERSON|Aaron Shelton⟧ ended it by crossing, and ⟦PERSON|Mukaro⟧, moving from the back to the front of a crowd, ⟦G6|flicked it across⟧ the ⟦NORP|Serbian⟧ goalkeeper, ⟦PERSON|Filip Stanojlović⟧. ⟦MINUTE|Eleven minutes⟧ had been played. ⟦PERSON|Shelton⟧ himself almost added to it on ⟦MINUTE|19⟧, when he hit a post, and ⟦PERSON|Ben Tutbury⟧, ⟦TEAM|Derby⟧'s centre-half, blocked from ⟦PERSON|Louis Wednesbury-Cole⟧ in the ⟦MINUTE|24th⟧.

The ⟦TEAM|Rams⟧, it must be said, had chances of their own in that period, and ⟦PERSON|Marvin Kedleston⟧ ought to have scored from one, heading ⟦PERSON|Ashbourne⟧'s corner over with the goalkeeper nowhere. They were ⟦G7|punished⟧ in the ⟦MINUTE|36th⟧. ⟦PERSON|Tutbury⟧ and ⟦PERSON|Kedleston⟧ left a long ball to one another, as gentlemen will, and ⟦PERSON|Mukaro⟧, who is not always a gentleman, ran between them and ⟦G8|slid it under ⟦PERSON|Stanojlović⟧⟧. His ⟦G9|11th⟧ of the season: the same, as it happens, as he ⟦G10|managed⟧ in three years at ⟦TEAM|Coventry⟧.

It was a quieter second half, although there was a round of bookings in the ⟦MINUTE|53rd minute⟧ after ⟦PERSON|Pete Duffield⟧, slotted in at right-back, had slid in on ⟦PERSON|Shelton⟧, and there was a save from ⟦PERSON|Stanojlović⟧ to deny ⟦PERSON|Wednesbury-Cole⟧ on ⟦MINUTE|58⟧. The ⟦G11|penalty⟧ was for handball, by ⟦PERSON|Tutbury⟧, whose afternoon it was not. ⟦PERSON|Mukaro⟧ placed the ball, replaced it, ⟦G12|chipped it down the middle⟧. I have seen men with a hat-trick in a cup final look less pleased.

Now came the quarrel. In the ⟦MINUTE|84th minute⟧ he was put through by ⟦PERSON|Duffield⟧, of all people, by way of a mishit back-pass; he ⟦G13|finished⟧ as before, and the stadium announcer had got as far as his surname when the referee consulted his assistant, who believed that ⟦PERSON|Wednesbury-Cole⟧ had been interfering with somebody. "He's interfering with nobody," ⟦PERSON|Ryan Littleover⟧, the ⟦TEAM|West Brom⟧ manager, said. "But I'm not going to fall out with anyone over it. He's already got ⟦G14|three⟧."

⟦TEAM|Derby⟧, who had been in search of anything at all, found it while ⟦TEAM|Albion⟧'s mind was elsewhere. A throw-in, a flick from ⟦PERSON|Kedleston⟧, and ⟦PERSON|Ashbourne⟧ ⟦G15|hooking in⟧; the ⟦TEAM|Baggies⟧ still won by two clear goals. That is five home wins in succession in the ⟦GPE|Black Country⟧, and next, on ⟦DATE|Saturday⟧, the ⟦COMPETITION|FA Cup⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tino Mukaro", "team": "West Bromwich Albion", "count": 3}
{"id": "G2", "scorer": "Tino Mukaro", "team": "West Bromwich Albion", "count": 3}
{"id": "G3", "scorer": "Tino Mukaro", "team": "West Bromwich Albion", "minute": 84, "kind": "shot", "outcome": "ruled out"}
{"id": "G4", "scorer": "Gil Ashbourne", "team": "Derby County", "kind": "shot"}
{"id": "G5", "scorer": "Tino Mukaro", "team": "West Bromwich Albion", "minute": 11, "kind": "header", "assist": "Aaron Shelton"}
{"id": "G6", "scorer": "Tino Mukaro", "team": "West Bromwich Albion", "minute": 11, "kind": "header", "assist": "Aaron Shelton", "minute_text": "Eleven minutes"}
{"id": "G7", "scorer": "Tino Mukaro", "team": "West Bromwich Albion", "minute": 36, "kind": "shot", "minute_text": "36th"}
{"id": "G8", "scorer": "Tino Mukaro", "team": "West Bromwich Albion", "minute": 36, "kind": "shot", "minute_text": "36th"}
{"id": "G9", "scorer": "Tino Mukaro", "team": "West Bromwich Albion", "minute": 36, "kind": "shot"}
{"id": "G10", "scorer": "Tino Mukaro", "scope": "background", "count": 11}
{"id": "G11", "scorer": "Tino Mukaro", "team": "West Bromwich Albion", "minute": 67, "kind": "penalty"}
{"id": "G12", "scorer": "Tino Mukaro", "team": "West Bromwich Albion", "minute": 67, "kind": "penalty"}
{"id": "G13", "scorer": "Tino Mukaro", "team": "West Bromwich Albion", "minute": 84, "kind": "shot", "outcome": "ruled out", "minute_text": "84th minute"}
{"id": "G14", "scorer": "Tino Mukaro", "team": "West Bromwich Albion", "count": 3}
{"id": "G15", "scorer": "Gil Ashbourne", "team": "Derby County", "kind": "shot"}
