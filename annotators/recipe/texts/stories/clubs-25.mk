From the programme: Last time out – ⟦TEAM|Morecambe⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Harrogate Town⟧

Those of you who made the trip to the ⟦VENUE|Mazuma⟧ will need no reminding that we came away with a point that felt like three. For everyone else, here is how it went.

We had to ⟦G1|come from behind⟧. ⟦PERSON|Charlie Hollinrake⟧'s ⟦G2|header⟧ gave the ⟦TEAM|Shrimps⟧ the advantage with half an hour gone and it was not until the ⟦MINUTE|81st minute⟧ that ⟦PERSON|Sonny Abernathy⟧ ⟦G3|replied⟧ for ⟦TEAM|Town⟧ with his ⟦G4|first in senior football⟧.

It had begun promisingly. ⟦PERSON|Kgosi Ramaphosi-Dean⟧ was denied by home keeper ⟦PERSON|Barry Lomax⟧ with less than a minute on the clock, and ⟦PERSON|George Tattersall⟧'s effort from the corner was kicked off the line by ⟦PERSON|Ryan Cundall⟧. We had another let-off, or rather they did, when ⟦PERSON|Tattersall⟧ ⟦G5|bundled the ball over⟧ on ⟦MINUTE|17 minutes⟧ and Mr ⟦PERSON|Wadsworth⟧, the referee, spotted a handball nobody else had.

⟦TEAM|Morecambe⟧'s ⟦G6|goal⟧ was a set-piece. ⟦PERSON|Sam Oxenham⟧ slipped as he tried to clear, conceded a corner he needn't have, and ⟦PERSON|Jack Bellamy-Ross⟧ delivered it on to the forehead of ⟦PERSON|Hollinrake⟧. ⟦PERSON|Luke Sanderson⟧ got a hand there but could not keep it out.

⟦PERSON|Harry Dunmore⟧ was introduced at ⟦MINUTE|half-time⟧, with ⟦PERSON|Oxenham⟧ moving over to the left of the three. ⟦PERSON|Sanderson⟧ had to make a point-blank save from ⟦PERSON|Bellamy-Ross⟧ in the ⟦MINUTE|56th minute⟧, then a better one to deny ⟦PERSON|Hollinrake⟧ a second. ⟦PERSON|Cundall⟧ headed against our crossbar. Truth be told, it was all ⟦TEAM|Morecambe⟧.

But you know this lot by now. ⟦PERSON|Abernathy⟧, sent on for ⟦PERSON|Tattersall⟧ with a quarter of an hour to go, had been with us for nine days when ⟦PERSON|Dunmore⟧ knocked a hopeful ball into the channel. ⟦PERSON|Cundall⟧ let it run, ⟦PERSON|Ramaphosi-Dean⟧ didn't, and from his pull-back ⟦PERSON|Abernathy⟧ ⟦G7|sidefooted home⟧ in front of the away end. Cue limbs!

Indeed we might have nicked it. ⟦PERSON|Abernathy⟧ went clean through in the ⟦MINUTE|third minute of injury time⟧ and it took the tackle of the season from ⟦PERSON|Cundall⟧ to stop him.

The gaffer said afterwards: "We'd ⟦G8|conceded⟧ from another set-piece and I was ready to be angry all the way home. The kid's changed my mood. You see the ⟦G9|finish⟧? He's done that in training every day."

It was the third match running in which we'd gone a goal down and not lost. Today's opponents, ⟦TEAM|Cheltenham Town⟧, have scored first in nine of their last ten, so who knows.
=====GOALS=====
{"id": "G1", "scorer": "Sonny Abernathy", "team": "Harrogate Town", "minute": 81, "minute_text": "81st minute", "assist": "Kgosi Ramaphosi-Dean", "kind": "shot"}
{"id": "G2", "scorer": "Charlie Hollinrake", "team": "Morecambe", "minute": 30, "minute_text": "half an hour", "assist": "Jack Bellamy-Ross", "kind": "header"}
{"id": "G3", "scorer": "Sonny Abernathy", "team": "Harrogate Town", "minute": 81, "minute_text": "81st minute", "assist": "Kgosi Ramaphosi-Dean", "kind": "shot"}
{"id": "G4", "scorer": "Sonny Abernathy", "team": "Harrogate Town", "minute": 81, "minute_text": "81st minute", "assist": "Kgosi Ramaphosi-Dean", "kind": "shot"}
{"id": "G5", "scorer": "George Tattersall", "team": "Harrogate Town", "minute": 17, "minute_text": "17 minutes", "outcome": "ruled out"}
{"id": "G6", "scorer": "Charlie Hollinrake", "team": "Morecambe", "minute": 30, "assist": "Jack Bellamy-Ross", "kind": "header"}
{"id": "G7", "scorer": "Sonny Abernathy", "team": "Harrogate Town", "minute": 81, "assist": "Kgosi Ramaphosi-Dean", "kind": "shot"}
{"id": "G8", "scorer": "Charlie Hollinrake", "team": "Morecambe", "minute": 30, "assist": "Jack Bellamy-Ross", "kind": "header"}
{"id": "G9", "scorer": "Sonny Abernathy", "team": "Harrogate Town", "minute": 81, "assist": "Kgosi Ramaphosi-Dean", "kind": "shot"}
