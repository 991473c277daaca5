Is it time to bench ⟦PERSON|Valdemar⟧? A ⟦TEAM|Spurs⟧ fan writes

Here's a stat to ruin your cornflakes. Since ⟦DATE|Boxing Day⟧ ⟦PERSON|Kasper Valdemar⟧ has had 41 shots, and he's got one ⟦G1|goal⟧ to show for it. One. It was a ⟦G2|penalty⟧, against a ⟦COMPETITION|League Two⟧ side, and the keeper got a hand on it.

I was there at the ⟦VENUE|Den⟧ for that and I was there on ⟦DATE|Sunday⟧ for the ⟦SCORE|2-1⟧ defeat to ⟦TEAM|Newcastle⟧, when he put one wide that my nan would have finished. She's had a hip done.

Compare ⟦PERSON|Jude Amoo⟧. Comes on, ⟦MINUTE|78 minutes⟧, second touch, bang, and for all of four minutes we're ⟦G3|level⟧ at ⟦SCORE|1-1⟧. He's 18. That's ⟦G7|three⟧ from the bench, after his ⟦G4|brace⟧ in ⟦GPE|Belgrade⟧. Then our lot fall asleep at a throw, ⟦PERSON|Sandro Pozzi⟧ pulls it back and ⟦PERSON|Mick Garvey⟧ ⟦G5|rolls the thing in⟧. You know what's worst? ⟦PERSON|Garvey⟧ used to be ours.

I'm not blaming ⟦PERSON|Valdemar⟧ for everything. ⟦TEAM|Newcastle⟧'s ⟦G6|first⟧ was on ⟦PERSON|Declan Sorrell⟧, who appealed for a flag when he should've been running; ⟦PERSON|Pozzi⟧ had a free ⟦G9|header⟧. That was after ⟦MINUTE|half an hour⟧ and it had been coming.

But you need goals from your number nine. Before ⟦DATE|Christmas⟧ he had ⟦G8|nine⟧. He was on fire. I wrote a piece calling him the new ⟦PERSON|Jimmy Greaves⟧, for which I have apologised.

The manager says "he works hard". So does my nan.

Start ⟦PERSON|Amoo⟧ at ⟦TEAM|Everton⟧. What's the worst that can happen? We finish second best again? We're getting good at that.

⟦FURNITURE|Agree? Disagree? Tell us in the comments | Next: Player ratings v Newcastle⟧
=====GOALS=====
{"id":"G1","scorer":"Kasper Valdemar","team":"Spurs","scope":"background","kind":"penalty"}
{"id":"G2","scorer":"Kasper Valdemar","team":"Spurs","scope":"background","kind":"penalty"}
{"id":"G3","scorer":"Jude Amoo","team":"Spurs","minute":78,"minute_text":"78 minutes","score":"1-1","kind":"shot"}
{"id":"G4","scorer":"Jude Amoo","team":"Spurs","scope":"background","count":2}
{"id":"G5","scorer":"Mick Garvey","team":"Newcastle","assist":"Sandro Pozzi","kind":"shot","minute":82}
{"id":"G6","scorer":"Sandro Pozzi","team":"Newcastle","kind":"header","minute":30,"minute_text":"half an hour"}
{"id":"G7","scorer":"Jude Amoo","team":"Spurs","scope":"background","count":3}
{"id":"G8","scorer":"Kasper Valdemar","team":"Spurs","scope":"background","count":9}
{"id":"G9","scorer":"Sandro Pozzi","team":"Newcastle","kind":"header","minute":30,"minute_text":"half an hour"}
