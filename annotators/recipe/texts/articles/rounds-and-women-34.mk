MATCH REPORT: ⟦TEAM|Robins⟧ rue missed chances in ⟦TEAM|Fylde⟧ defeat

⟦TEAM|Alty⟧ slipped to a narrow home defeat on ⟦DATE|Saturday afternoon⟧ as ⟦TEAM|AFC Fylde⟧ left ⟦GPE|Cheshire⟧ with all three points, courtesy of ⟦PERSON|Kyle Mottershead⟧’s ⟦G1|goal⟧ ⟦MINUTE|ten minutes from the end⟧.

The gaffer named an unchanged eleven from ⟦DATE|Tuesday⟧’s ⟦COMPETITION|FA Cup⟧ win, with ⟦PERSON|Frankie Dolman⟧ returning to the bench after his hamstring injury.

First Half

The first chance fell our way. ⟦PERSON|Liam Ashbourne-Ray⟧ broke free down the left in the ⟦MINUTE|fourth minute⟧ and picked out ⟦PERSON|Tobi⟧, whose first-time shot was well blocked by ⟦PERSON|Gary Threadgold⟧.

⟦PERSON|Tobi Falade⟧ was involved again on ⟦MINUTE|17 minutes⟧, flicking ⟦PERSON|Mason⟧’s free-kick against the base of the post, and from the rebound ⟦PERSON|Liam⟧ headed over with the goal gaping. We’ve seen him score those!

⟦TEAM|Fylde⟧’s first attempt was not until the ⟦MINUTE|38th minute⟧, ⟦PERSON|Stu Braithwaite⟧ curling over from the edge of the area. They should, though, have led at the ⟦MINUTE|interval⟧. ⟦PERSON|Alex Quirk⟧ got the better of ⟦PERSON|Jack Pomeroy⟧ and squared for ⟦PERSON|Mottershead⟧, who somehow shot wide from four yards.

Second Half

⟦PERSON|Mason Cleary⟧ thought he’d ⟦G2|broken the deadlock⟧ within ⟦MINUTE|two minutes⟧ of the re-start when he ⟦G3|bundled home⟧ a corner. The referee, however, saw a push in the crowd, and the ⟦G4|effort⟧ was ruled out. Replays were inconclusive, to be polite.

⟦PERSON|Brad Nuneaton-Smith⟧, in the ⟦TEAM|Coasters⟧’ goal, then denied ⟦PERSON|Liam⟧ and ⟦PERSON|Jack⟧ in the same attack, and the feeling grew among the ⟦VENUE|J. Davidson⟧ faithful that it wouldn’t be our day.

So it proved. ⟦PERSON|Braithwaite⟧ lofted one over the top, ⟦PERSON|Jack⟧ slipped at the wrong moment and ⟦PERSON|Mottershead⟧ ⟦G5|kept his cool to score⟧.

⟦PERSON|Jonny Swithenbank⟧’s boys threw the kitchen sink at it, and keeper-turned-striker heroics were almost the order of the day in the ⟦MINUTE|96th minute⟧, but the ball wouldn’t drop. We go to ⟦TEAM|Hartlepool United⟧ on ⟦DATE|Tuesday⟧. Come and get behind the lads!

⟦FURNITURE|ALTY: Byrne, Pomeroy, Baines, Osborne, Kirby, Cleary, Lundstram, Newby (Dolman 74), Crawford, Falade, Ashbourne-Ray. Att: 2,480⟧
⟦FURNITURE|Match sponsors: Community Sports Hub⟧
=====GOALS=====
{"id": "G1", "scorer": "Kyle Mottershead", "team": "Fylde", "minute": 80, "assist": "Stu Braithwaite", "kind": "shot", "minute_text": "ten minutes from the end"}
{"id": "G2", "scorer": "Mason Cleary", "team": "Alty", "minute": 47, "outcome": "ruled out", "minute_text": "two minutes"}
{"id": "G3", "scorer": "Mason Cleary", "team": "Alty", "minute": 47, "outcome": "ruled out", "minute_text": "two minutes"}
{"id": "G4", "scorer": "Mason Cleary", "team": "Alty", "minute": 47, "outcome": "ruled out"}
{"id": "G5", "scorer": "Kyle Mottershead", "team": "Fylde", "minute": 80, "assist": "Stu Braithwaite", "kind": "shot"}
