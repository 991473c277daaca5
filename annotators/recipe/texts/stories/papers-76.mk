⟦PERSON|Osei⟧'s heads we win, almost
⟦FURNITURE|By the Wirral Globe sports desk⟧
⟦PERSON|Kai Osei⟧ ⟦G1|scored two headers⟧, won eleven more in midair and lost a tooth, so it wasn't his fault ⟦TEAM|Tranmere Rovers⟧ only drew.
The ⟦SCORE|2-2⟧ with ⟦TEAM|Notts County⟧ at ⟦VENUE|Prenton Park⟧ on ⟦DATE|Tuesday⟧ night may yet be seen as a good point. When ⟦PERSON|Osei⟧'s ⟦G2|second⟧ went in, ⟦MINUTE|three minutes into stoppage time⟧, it certainly sounded like one.
It had been earned the hard way. ⟦PERSON|Eliot Varga⟧'s ⟦G3|double⟧ for the ⟦TEAM|Magpies⟧ in the first half had looked like condemning ⟦TEAM|Rovers⟧ to a third straight home loss, and a fusillade of second-half efforts had been saved, blocked or put over by everyone from ⟦PERSON|Dean Chorlton⟧ to the captain, ⟦PERSON|Robbie Milligan⟧.
⟦PERSON|Osei⟧ had ⟦G4|given them a start⟧. He beat two men in the air on ⟦MINUTE|17 minutes⟧ and the ball ⟦G5|dropped in under the bar⟧.
⟦PERSON|Varga⟧'s ⟦G6|equaliser⟧ came in the ⟦MINUTE|24th minute⟧, a ⟦PERSON|Josh Pennock⟧ through pass, a step-over and a ⟦G7|dink⟧. ⟦PERSON|Shane Duffield⟧ could've restored the lead but rolled it against the post. Instead ⟦PERSON|Varga⟧, a ⟦MINUTE|minute into added time⟧, was given a free-kick for a bit of nothing by ⟦PERSON|Oscar Tranmer⟧ and bent it up and ⟦G8|in off the inside of the far upright⟧.
After that it was all ⟦TEAM|Tranmere⟧: ⟦PERSON|Chorlton⟧ from a yard, wide; ⟦PERSON|Milligan⟧ from thirty, tipped over; ⟦PERSON|Duffield⟧'s header, cleared; ⟦PERSON|Osei⟧'s shot, at the keeper's midriff.
The last cross, ⟦PERSON|Milligan⟧'s, hung there. ⟦PERSON|Osei⟧ ⟦G9|met it⟧.
He'd scored none in 14 before ⟦DATE|Saturday⟧'s ⟦COMPETITION|FA Cup⟧ win over ⟦TEAM|Chester⟧, when he ⟦G10|got one⟧.
"I owe the dentist a visit," he told the ⟦ORG|Liverpool Echo⟧.
⟦TEAM|Rovers⟧, in from ⟦GPE|Birkenhead⟧'s cold, go to ⟦TEAM|Gillingham⟧ next in ⟦COMPETITION|League Two⟧. County return to ⟦VENUE|Meadow Lane⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kai Osei", "team": "Tranmere", "count": 2}
{"id": "G2", "scorer": "Kai Osei", "team": "Tranmere", "minute": 90, "added": 3, "minute_text": "three minutes into stoppage time", "assist": "Robbie Milligan", "kind": "header"}
{"id": "G3", "scorer": "Eliot Varga", "team": "Notts County", "count": 2}
{"id": "G4", "scorer": "Kai Osei", "team": "Tranmere", "minute": 17, "minute_text": "17 minutes", "kind": "header"}
{"id": "G5", "scorer": "Kai Osei", "team": "Tranmere", "minute": 17, "minute_text": "17 minutes", "kind": "header"}
{"id": "G6", "scorer": "Eliot Varga", "team": "Notts County", "minute": 24, "minute_text": "24th minute", "assist": "Josh Pennock", "kind": "shot"}
{"id": "G7", "scorer": "Eliot Varga", "team": "Notts County", "minute": 24, "minute_text": "24th minute", "assist": "Josh Pennock", "kind": "shot"}
{"id": "G8", "scorer": "Eliot Varga", "team": "Notts County", "minute": 45, "added": 1, "minute_text": "minute into added time", "kind": "free kick"}
{"id": "G9", "scorer": "Kai Osei", "team": "Tranmere", "minute": 90, "added": 3, "assist": "Robbie Milligan", "kind": "header"}
{"id": "G10", "scorer": "Kai Osei", "team": "Tranmere", "scope": "background"}
