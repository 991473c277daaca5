⟦TEAM|Tartan Army⟧'s 26-year wait: five talking points from ⟦VENUE|Hampden⟧

⟦FURNITURE|Scotsport Online, Sunday⟧

⟦TEAM|Scotland⟧ ⟦SCORE|2⟧ ⟦TEAM|Germany⟧ ⟦SCORE|1⟧ has not been written since ⟦DATE|1999⟧. Here's what stood out.

No ⟦PERSON|Fraser⟧, no bother

The pre-match fretting was all about ⟦PERSON|Callum Fraser⟧'s calf. His stand-in, ⟦PERSON|Blair Lockhart⟧ of ⟦TEAM|St Mirren⟧, got the ⟦G1|first⟧, won the corner for the ⟦G2|second⟧ and was carried off with cramp to a standing ovation on ⟦MINUTE|83 minutes⟧. You wait years for a striker.

⟦TEAM|Germany⟧ can be got at from throw-ins

Watch the ⟦G9|opener⟧ again and you'll see ⟦PERSON|Jordan Yuill⟧'s throw travel 35 yards. ⟦PERSON|Niklas Brandauer⟧, who's six foot five, ducks. ⟦PERSON|Lockhart⟧ doesn't. The ⟦G3|header⟧ isn't hit hard, but ⟦PERSON|Matthias Röhl⟧ had taken two steps off his line and was stranded. ⟦MINUTE|Nine minutes⟧ on the clock.

VAR giveth

⟦PERSON|Julian Hartwig⟧'s ⟦G4|equaliser⟧ on ⟦MINUTE|25⟧ looked a mile off. It wasn't: replays showed ⟦PERSON|Ewan Petrie⟧'s heel playing the ⟦TEAM|Leverkusen⟧ man on when ⟦PERSON|Tobias Ahrens⟧ slid the ball through. He rounded ⟦PERSON|David McClure⟧ and ⟦G5|rolled it home⟧ from a tight angle. Four minutes we stood there.

And VAR taketh away

⟦TEAM|Germany⟧ will grumble about the one they had scrubbed out. It was ⟦MINUTE|67 minutes⟧, it was ⟦SCORE|2-1⟧ by then, and ⟦PERSON|Ahrens⟧'s ⟦G6|free-kick⟧ was a peach. But if you stand in front of the goalkeeper in an offside position and wave your arms, as ⟦PERSON|Brandauer⟧ did, you can't complain.

⟦PERSON|Petrie⟧'s redemption

So to the ⟦G10|winner⟧. The ⟦TEAM|Preston⟧ defender was having a stinker. Then, right on ⟦MINUTE|half-time⟧, ⟦PERSON|Yuill⟧'s corner was half cleared, ⟦PERSON|John Gillespie⟧ hooked it back in, and ⟦PERSON|Petrie⟧, of all folk, took it on his thigh, let it bounce and ⟦G7|smacked it in⟧ off the bar. First ⟦G8|goal⟧ for his country in 41 caps; first for anyone in two years.

"I've no idea what I was doing up there," he said. "The gaffer told me to stay back."

The gaffer, ⟦PERSON|Archie Strachan-Bell⟧, wasn't for arguing. ⟦TEAM|Scotland⟧ go to ⟦GPE|Budapest⟧ on ⟦DATE|Wednesday⟧ top of their section. Keep the heid, everybody.
=====GOALS=====
{"id": "G1", "scorer": "Blair Lockhart", "team": "Scotland", "minute": 9, "kind": "header", "assist": "Jordan Yuill"}
{"id": "G2", "scorer": "Ewan Petrie", "team": "Scotland", "kind": "shot", "assist": "John Gillespie"}
{"id": "G3", "scorer": "Blair Lockhart", "team": "Scotland", "minute": 9, "kind": "header", "assist": "Jordan Yuill", "minute_text": "Nine minutes"}
{"id": "G4", "scorer": "Julian Hartwig", "team": "Germany", "minute": 25, "kind": "shot", "assist": "Tobias Ahrens", "minute_text": "25"}
{"id": "G5", "scorer": "Julian Hartwig", "team": "Germany", "minute": 25, "kind": "shot", "assist": "Tobias Ahrens"}
{"id": "G6", "scorer": "Tobias Ahrens", "team": "Germany", "minute": 67, "kind": "free kick", "outcome": "ruled out", "minute_text": "67 minutes"}
{"id": "G7", "scorer": "Ewan Petrie", "team": "Scotland", "kind": "shot", "assist": "John Gillespie", "minute_text": "half-time"}
{"id": "G8", "scorer": "Ewan Petrie", "team": "Scotland", "kind": "shot", "assist": "John Gillespie"}
{"id": "G9", "scorer": "Blair Lockhart", "team": "Scotland", "minute": 9, "kind": "header", "assist": "Jordan Yuill"}
{"id": "G10", "scorer": "Ewan Petrie", "team": "Scotland", "kind": "shot", "assist": "John Gillespie"}
