⟦TEAM|Norwich City⟧ 0 ⟦TEAM|Derby County⟧ 3 – LIVE! ⟦TEAM|Rams⟧ run riot at ⟦VENUE|Carrow Road⟧, reaction to follow

22:01 That's all from us. ⟦TEAM|Derby⟧ go second in the ⟦COMPETITION|Championship⟧, ⟦TEAM|Norwich⟧ are still looking for a first home win. ⟦FURNITURE|Read Andy Mapes' full match report here.⟧

21:52 ⟦MINUTE|FULL TIME⟧. The boos are loud. ⟦G1|Goals⟧ from ⟦PERSON|Figueira⟧, ⟦PERSON|Ndayi⟧ and ⟦PERSON|Fortune⟧, and not one shot on target from the ⟦TEAM|Canaries⟧.

⟦MINUTE|87 min⟧: ⟦PERSON|Steadman⟧ off, to sarcastic cheers.

⟦MINUTE|81 min⟧: It's all over. ⟦PERSON|Gabe Fortune⟧ ⟦G2|rolls home the third⟧, set up on a silver tray by ⟦PERSON|Nuno Figueira⟧. ⟦PERSON|Pat Gorman⟧ punches the air in the technical area; he's waited 11 years for a win here.

⟦MINUTE|74 min⟧: ⟦PERSON|Elliot Scarfe⟧ goes into the book. That's a daft one.

⟦MINUTE|67 min⟧: ⟦TEAM|Norwich⟧ finally put together a decent move; ⟦PERSON|Kaito Morishita⟧ can't keep his volley down. "Attack, attack, attack," sings the home end, in hope more than expectation.

⟦MINUTE|58 min⟧: ⟦G3|GOAL⟧! ⟦TEAM|Norwich City⟧ ⟦SCORE|0-2⟧ ⟦TEAM|Derby County⟧. Woeful. ⟦PERSON|Jack Olney⟧ tries to dribble out of his own box, is robbed by ⟦PERSON|Callixte Ndayi⟧, and the striker ⟦G4|passes it into an empty net⟧. Manager looks at his shoes. Fans look at the exits.

⟦MINUTE|53 min⟧: Another long ball. Another free kick against.

⟦MINUTE|46 min⟧: Restart. ⟦MINUTE|Half-time⟧ changes: none, amazingly.

20:47 ⟦MINUTE|HALF TIME⟧: ⟦TEAM|Norwich City⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Derby County⟧. Just the one in it. It's a good ⟦G5|one⟧, though.

⟦MINUTE|41 min⟧: ⟦PERSON|Ndayi⟧ wants a penalty. He's not getting it.

⟦MINUTE|33 min⟧: ⟦G6|GOAL⟧! ⟦TEAM|Norwich City⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Derby County⟧. ⟦PERSON|Figueira⟧! He's ⟦G7|dipped one over ⟦PERSON|Steadman⟧⟧ from fully 35 yards. The keeper was off his line, arguing with somebody. You'll see that again.

⟦MINUTE|20 min⟧: Still goalless, still very little to tell you. Rain's coming in.

⟦MINUTE|9 min⟧: ⟦PERSON|Scarfe⟧ heads wide at the far post. Should've done better.

KO: ⟦TEAM|Derby⟧ get us started.
=====GOALS=====
{"id": "G1", "scorer": "Nuno Figueira; Callixte Ndayi; Gabe Fortune", "team": "Derby County", "count": 3}
{"id": "G2", "scorer": "Gabe Fortune", "team": "Derby County", "minute": 81, "assist": "Nuno Figueira", "minute_text": "81 min", "score": "0-3"}
{"id": "G3", "scorer": "Callixte Ndayi", "team": "Derby County", "minute": 58, "kind": "shot", "minute_text": "58 min", "score": "0-2"}
{"id": "G4", "scorer": "Callixte Ndayi", "team": "Derby County", "minute": 58, "kind": "shot", "minute_text": "58 min"}
{"id": "G5", "scorer": "Nuno Figueira", "team": "Derby County", "minute": 33, "kind": "shot"}
{"id": "G6", "scorer": "Nuno Figueira", "team": "Derby County", "minute": 33, "kind": "shot", "minute_text": "33 min", "score": "0-1"}
{"id": "G7", "scorer": "Nuno Figueira", "team": "Derby County", "minute": 33, "kind": "shot", "minute_text": "33 min"}
