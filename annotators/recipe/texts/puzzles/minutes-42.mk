⟦COMPETITION|EFL Cup⟧: ⟦TEAM|Charlton⟧ ⟦SCORE|2⟧ ⟦TEAM|Orient⟧ ⟦SCORE|1⟧
Polish striker ⟦PERSON|Kacper Zielny⟧ ⟦G1|notched two⟧ after the ⟦MINUTE|break⟧ as ⟦TEAM|Charlton Athletic⟧ recovered to knock ⟦TEAM|Leyton Orient⟧ out of the ⟦COMPETITION|EFL Cup⟧ in an all-⟦GPE|London⟧ affair.
⟦TEAM|Orient⟧, a division lower these days, were worth their ⟦MINUTE|half-time⟧ advantage, given to them by ⟦PERSON|Jermaine Otunga⟧'s ⟦G2|goal⟧. But the ⟦TEAM|Addicks⟧, who brought on ⟦PERSON|Zielny⟧ at the ⟦MINUTE|interval⟧, grew after it.
It was on ⟦MINUTE|28 minutes⟧ that ⟦PERSON|Otunga⟧ ⟦G3|broke the deadlock⟧. ⟦PERSON|Sid Pascall⟧ drifted past two, stood on the ball, and back-heeled; ⟦PERSON|Otunga⟧, fully 25 yards out, hit it on the half-volley and it was still rising when it got there.
⟦PERSON|George Latchford⟧, whose kicking was otherwise immaculate, got nowhere near it.
The ⟦TEAM|Charlton⟧ keeper did have a save or two to make. ⟦PERSON|Pascall⟧'s free-kick needed his finger-ends, ⟦PERSON|Otunga⟧'s header was straight at him. Down the other end ⟦PERSON|Toby Farnham⟧ stabbed wide, and ⟦PERSON|Brendan Halloran⟧, at full stretch, hit the foot of the post.
⟦PERSON|Zielny⟧ was the difference. His ⟦G4|first⟧, ⟦MINUTE|seven minutes after the interval⟧, was the simplest you'll see: ⟦PERSON|Farnham⟧ went round the outside, squared it, and the ⟦NORP|Pole⟧, with the keeper stranded, couldn't miss from there. In the ⟦MINUTE|next 20 minutes⟧ he had two more chances and missed both. The ⟦G5|winner⟧, with ⟦MINUTE|thirteen minutes to play⟧, was tougher. ⟦PERSON|Halloran⟧'s cross came behind him; he adjusted, spun and got a toe-poke on it, enough to beat the man in goal.
⟦PERSON|Neil Abery⟧, manager of the ⟦TEAM|O's⟧, took heart. "We've come to a bigger club and for an hour you couldn't tell. The ⟦G6|equaliser⟧ we lose a runner. The ⟦G7|second one⟧ is a good player doing what he does. And ⟦PERSON|Jermaine⟧'s ⟦G8|goal⟧, wow. I'd have paid to get in."
The draw for the next round takes place on ⟦DATE|Wednesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kacper Zielny", "team": "Charlton", "count": 2}
{"id": "G2", "scorer": "Jermaine Otunga", "team": "Orient", "minute": 28, "kind": "shot", "assist": "Sid Pascall"}
{"id": "G3", "scorer": "Jermaine Otunga", "team": "Orient", "minute": 28, "kind": "shot", "assist": "Sid Pascall", "score": "0-1", "minute_text": "28 minutes"}
{"id": "G4", "scorer": "Kacper Zielny", "team": "Charlton", "minute": 52, "kind": "shot", "assist": "Toby Farnham", "score": "1-1", "minute_text": "seven minutes after the interval"}
{"id": "G5", "scorer": "Kacper Zielny", "team": "Charlton", "minute": 77, "kind": "shot", "score": "2-1", "minute_text": "thirteen minutes to play"}
{"id": "G6", "scorer": "Kacper Zielny", "team": "Charlton", "minute": 52, "kind": "shot", "assist": "Toby Farnham"}
{"id": "G7", "scorer": "Kacper Zielny", "team": "Charlton", "minute": 77, "kind": "shot"}
{"id": "G8", "scorer": "Jermaine Otunga", "team": "Orient", "minute": 28, "kind": "shot", "assist": "Sid Pascall"}
