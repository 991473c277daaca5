Match ball for ⟦PERSON|Jallow⟧! ⟦TEAM|Hatters⟧ hit-man sinks sorry ⟦TEAM|Latics⟧

⟦PERSON|MUSA JALLOW⟧ took home the match ball and left ⟦TEAM|Wigan Athletic⟧ with nothing but a long think as ⟦TEAM|Stockport County⟧ went second.

The ⟦NORP|Gambian⟧'s ⟦G1|hat-trick⟧ was interrupted only by a ⟦PERSON|Valeri Todorov⟧ ⟦G2|free-kick⟧, and there was a sniff of a ⟦TEAM|Wigan⟧ comeback for about ten minutes. That's being kind.

⟦TEAM|County⟧'s ⟦G3|lead⟧ was less than ten minutes in the making. The ⟦TEAM|Latics⟧ dawdled at a goal-kick, ⟦PERSON|Jim Hebden⟧ hassled, ⟦PERSON|Kieron Spratt⟧ panicked, and ⟦PERSON|Jallow⟧ ⟦G4|walloped it under the bar⟧ on nine.

He should have had two more before the half was out. He skied one on ⟦MINUTE|22⟧ and was foiled by ⟦PERSON|Craig Nuttall⟧'s boot in the ⟦MINUTE|36th minute⟧. In between, ⟦PERSON|Stevie Lomax⟧ hit the post for ⟦TEAM|Wigan⟧ with what turned out to be their only shot before ⟦MINUTE|half-time⟧.

The ⟦G5|second⟧ was a gem. ⟦PERSON|Hebden⟧ to ⟦PERSON|Tranter-Bell⟧, ⟦PERSON|Tranter-Bell⟧ to ⟦PERSON|Hebden⟧, and ⟦PERSON|Jallow⟧, with three white shirts around him, ⟦G6|dinked it⟧ over the lot. This was not long after the ⟦MINUTE|restart⟧, and ⟦PERSON|Nuttall⟧ smashed his water bottle against the post.

⟦PERSON|Todorov⟧'s ⟦G7|strike⟧, a curler over the wall from 22 yards in the ⟦MINUTE|68th minute⟧, woke up the away end. ⟦MINUTE|Seven minutes later⟧, and with ⟦PERSON|Harry Farnworth⟧ having come on to go three up top, ⟦PERSON|Lomax⟧ had a header hacked away.

Then ⟦PERSON|Farnworth⟧ handled in his own box. ⟦PERSON|Jallow⟧ took the pen himself and ⟦G8|that was three⟧, ⟦MINUTE|77 minutes⟧ gone, and all of ⟦VENUE|Edgeley Park⟧ singing about it.

The lad's now on ⟦MINUTE|16⟧. He ⟦G9|got 20⟧ all ⟦DATE|last season⟧.

⟦TEAM|HATTERS⟧ BOSS ⟦PERSON|Davey Kirkham⟧: "I've seen a few hat-tricks here and I've not seen a better second ⟦G10|goal⟧ than that in the middle of one. He's a nightmare to train against.

"When the free-kick ⟦G11|went in⟧ I could hear the groans behind me. People here have been hurt before. But I didn't feel it. I felt we'd get another and it'd be him."

⟦PERSON|JALLOW⟧: "I signed the ball and gave it to ⟦PERSON|Jim⟧, because without him there's no ⟦G12|first⟧ and there's no ⟦G13|second⟧. I told him he can have the left half.

"For the ⟦G14|pen⟧, I looked at the keeper, he'd studied me, so I went the other way. My mum says I shouldn't be so cheeky."

⟦TEAM|WIGAN⟧ GAFFER ⟦PERSON|Terry Hargreave⟧: "They've got a striker and we haven't. Is that quick enough for you? The ⟦G15|first⟧, my nine-year-old clears that. The ⟦G16|third⟧, I don't know what he's doing with his arm.

"⟦PERSON|Valeri⟧'s ⟦G17|goal⟧ was terrific and for a spell we made a game of it. I can't dress it up more than that. ⟦TEAM|Bury⟧ in the ⟦COMPETITION|EFL Trophy⟧ on ⟦DATE|Tuesday⟧ and there'll be changes."
=====GOALS=====
{"id": "G1", "scorer": "MUSA JALLOW", "team": "Stockport County", "count": 3}
{"id": "G2", "scorer": "Valeri Todorov", "team": "Wigan", "kind": "free kick", "minute": 68}
{"id": "G3", "scorer": "MUSA JALLOW", "team": "Stockport County", "minute": 9, "kind": "shot"}
{"id": "G4", "scorer": "MUSA JALLOW", "team": "Stockport County", "minute": 9, "kind": "shot"}
{"id": "G5", "scorer": "MUSA JALLOW", "team": "Stockport County", "kind": "shot"}
{"id": "G6", "scorer": "MUSA JALLOW", "team": "Stockport County", "kind": "shot"}
{"id": "G7", "scorer": "Valeri Todorov", "team": "Wigan", "kind": "free kick", "minute": 68, "minute_text": "68th minute"}
{"id": "G8", "scorer": "MUSA JALLOW", "team": "Stockport County", "kind": "penalty", "minute": 77, "minute_text": "77 minutes"}
{"id": "G9", "scorer": "MUSA JALLOW", "count": 20, "scope": "background"}
{"id": "G10", "scorer": "MUSA JALLOW", "team": "Stockport County", "kind": "shot"}
{"id": "G11", "scorer": "Valeri Todorov", "team": "Wigan", "kind": "free kick", "minute": 68}
{"id": "G12", "scorer": "MUSA JALLOW", "team": "Stockport County", "minute": 9, "kind": "shot"}
{"id": "G13", "scorer": "MUSA JALLOW", "team": "Stockport County", "kind": "shot"}
{"id": "G14", "scorer": "MUSA JALLOW", "team": "Stockport County", "kind": "penalty", "minute": 77}
{"id": "G15", "scorer": "MUSA JALLOW", "team": "Stockport County", "minute": 9, "kind": "shot"}
{"id": "G16", "scorer": "MUSA JALLOW", "team": "Stockport County", "kind": "penalty", "minute": 77}
{"id": "G17", "scorer": "Valeri Todorov", "team": "Wigan", "kind": "free kick", "minute": 68}
