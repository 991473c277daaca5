⟦TEAM|Glasgow City⟧ ⟦SCORE|5-0⟧ ⟦TEAM|Montrose Women⟧
⟦TEAM|Glasgow City⟧ returned to the top of the ⟦COMPETITION|SWPL⟧ with a comfortable victory over bottom side ⟦TEAM|Montrose⟧.
⟦PERSON|Inès Roche-Lacour⟧ ⟦G1|opened and closed the scoring⟧, and there was ⟦G2|one⟧ each for ⟦PERSON|Aoife Cassin⟧, ⟦PERSON|Kirsty Drummond⟧ and ⟦PERSON|Yuki Aramaki⟧ at ⟦VENUE|Petershill Park⟧.
The first ⟦G3|goal⟧ took only ⟦MINUTE|three minutes⟧, ⟦PERSON|Roche-Lacour⟧ ⟦G4|steering⟧ ⟦PERSON|Cassin⟧'s cross past ⟦PERSON|Morven Leask⟧ at her near post.
⟦TEAM|Montrose⟧ lost defender ⟦PERSON|Eilidh Baird⟧ to injury in the ⟦MINUTE|15th minute⟧ and soon ⟦G5|conceded a second⟧. ⟦PERSON|Drummond⟧, from a short corner, found the top corner with her left foot.
⟦PERSON|Leask⟧ made three saves to keep it at two, the best of them from ⟦PERSON|Aramaki⟧'s volley on ⟦MINUTE|38 minutes⟧. But ⟦PERSON|Aramaki⟧ ⟦G6|stretched the lead⟧ on ⟦MINUTE|44⟧ when her effort clipped ⟦PERSON|Tess Imrie⟧ and wrong-footed the keeper.
⟦TEAM|Montrose⟧ had a first corner on ⟦MINUTE|57 minutes⟧ and a first shot on ⟦MINUTE|60⟧, ⟦PERSON|Imrie⟧ shooting tamely at ⟦PERSON|Sofia Brandao⟧.
⟦PERSON|Cassin⟧ had struck the crossbar and been flagged offside twice by the time she ⟦G7|got her goal⟧ after ⟦MINUTE|71 minutes⟧, rolling into an unguarded net when ⟦PERSON|Leask⟧ failed to reach ⟦PERSON|Drummond⟧'s cross.
It took until ⟦MINUTE|injury time⟧ for the final ⟦G8|strike⟧, which ⟦PERSON|Roche-Lacour⟧ drove in from the edge of the area. The ⟦NORP|Frenchwoman⟧ is now on 14 ⟦G9|goals⟧ for the season.
"It's not about the size of the win," said ⟦TEAM|City⟧ head coach ⟦PERSON|Leanne Mowat⟧. "It's about standards."
⟦TEAM|City⟧ visit ⟦TEAM|Hibernian⟧ ⟦DATE|next Sunday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Inès Roche-Lacour", "team": "Glasgow City", "count": 2}
{"id": "G2", "scorer": "Aoife Cassin; Kirsty Drummond; Yuki Aramaki", "team": "Glasgow City", "count": 3}
{"id": "G3", "scorer": "Inès Roche-Lacour", "team": "Glasgow City", "minute": 3, "minute_text": "three minutes", "assist": "Aoife Cassin"}
{"id": "G4", "scorer": "Inès Roche-Lacour", "team": "Glasgow City", "minute": 3, "minute_text": "three minutes", "assist": "Aoife Cassin", "score": "1-0"}
{"id": "G5", "scorer": "Kirsty Drummond", "team": "Glasgow City", "minute_text": "soon", "kind": "shot", "score": "2-0"}
{"id": "G6", "scorer": "Yuki Aramaki", "team": "Glasgow City", "minute": 44, "minute_text": "44", "kind": "shot", "score": "3-0"}
{"id": "G7", "scorer": "Aoife Cassin", "team": "Glasgow City", "minute": 71, "minute_text": "71 minutes", "assist": "Kirsty Drummond", "kind": "shot"}
{"id": "G8", "scorer": "Inès Roche-Lacour", "team": "Glasgow City", "minute_text": "injury time", "kind": "shot"}
{"id": "G9", "scorer": "Inès Roche-Lacour", "team": "Glasgow City", "scope": "background", "count": 14}
