⟦TEAM|Brighton⟧ won through to the last eight with a ⟦SCORE|2-1⟧ victory, ⟦PERSON|Jonas Pfeiffer⟧ ⟦G1|scoring⟧ in the ⟦MINUTE|19th minute⟧ and ⟦PERSON|Luca Bernasconi⟧ ⟦G2|adding the second⟧ shortly before the ⟦MINUTE|break⟧. ⟦TEAM|Preston⟧ ⟦G3|replied⟧ through ⟦PERSON|Harry Scobie⟧ on ⟦MINUTE|74⟧ and pressed for the rest of the night, ⟦PERSON|Scobie⟧ heading a yard wide with the last chance.

The forward threw his boots into a bin on his way off and was fined two weeks' wages. "He knows he let himself down," said manager ⟦PERSON|Kieran Dolby⟧. "We've dealt with it, we've shaken hands, it's finished."

⟦PERSON|Rafael Queirós⟧ wrapped up training with a session of two-touch and long diagonals, watched by about 300 supporters behind the goal at ⟦VENUE|Cobham⟧. ⟦TEAM|Chelsea⟧ travel to ⟦GPE|Lisbon⟧ on ⟦DATE|Wednesday⟧.

⟦TEAM|Gornik Zabrze⟧ ⟦G4|went in front⟧ from the spot, ⟦PERSON|Mateusz Dróżdż⟧ ⟦G5|converting⟧ in the ⟦MINUTE|34th minute⟧ after a handball by ⟦PERSON|Igor Sokół⟧. ⟦PERSON|Sokół⟧ had headed against his own bar ⟦MINUTE|moments earlier⟧, and ⟦PERSON|Adrian Bielak⟧ wasted a chance to equalise when he sliced wide.

"We were second to everything," said ⟦PERSON|Noel Ashworth⟧. "Second balls, second tackles. If you start like that in ⟦COMPETITION|League Two⟧ you get punished, and I can't keep saying it."

Left-back: ⟦PERSON|Marcel Oyono⟧ (6) – Dived into a tackle on ⟦PERSON|Yann Prieur⟧ and was lucky to escape a red. Threaded one fine pass up the line but his crossing was poor.

Striker: ⟦PERSON|Petar Ilievski⟧ (8) – Two chances, two ⟦G6|goals⟧. His first was a ⟦G7|tap-in⟧, his ⟦G8|second⟧ an angled drive beyond ⟦PERSON|Florian Wuest⟧.

⟦TEAM|Nottingham Forest⟧ have agreed terms with ⟦TEAM|Lens⟧ winger ⟦PERSON|Idriss Kone⟧, who is due to complete a medical on ⟦DATE|Friday⟧. The deal is worth £14m rising to £18m, and there is a clause that would be triggered by a top-half finish.

⟦PERSON|Jamie Lockyer⟧'s ⟦MINUTE|52nd-minute⟧ ⟦G9|equaliser⟧ was the least ⟦TEAM|Grimsby⟧ deserved after ⟦PERSON|Ross Tait⟧ had saved three times from ⟦PERSON|Femi Adewale⟧. ⟦TEAM|Tranmere⟧ had led since the ⟦MINUTE|ninth minute⟧, when ⟦PERSON|Callum Eddy⟧ ⟦G10|got the final touch⟧ at a corner.

The result lifts ⟦TEAM|Lokomotiv Plovdiv⟧ into third, a point ahead of ⟦TEAM|Levski⟧, and leaves ⟦TEAM|CSKA 1948⟧ without an away win since ⟦DATE|October⟧. Coach ⟦PERSON|Georgi Nanev⟧ praised the way his team had dug in after ⟦PERSON|Todor Stoev⟧ was sent off.

⟦PERSON|Bruno Salcedo⟧ said he would bury the hatchet with the club's owners and return to training on ⟦DATE|Monday⟧, having spent ten days in ⟦GPE|Montevideo⟧ without permission. ⟦TEAM|Nacional⟧ declined to comment.

⟦TEAM|Fulham⟧ had the better of the opening half-hour, ⟦PERSON|Kasper Dahl⟧ firing wide and ⟦PERSON|Reece Obi⟧ testing ⟦PERSON|Simon Aldous⟧ from 20 yards. ⟦PERSON|Dahl⟧ got it right on ⟦MINUTE|41 minutes⟧, ⟦G11|rolling the ball in⟧ after ⟦PERSON|Obi⟧ had squared, and there was no further scoring.

Referee ⟦PERSON|Espen Kvam⟧ gave 31 fouls, four of them for shirt-pulling at corners. ⟦PERSON|Toby Rusk⟧'s booking was his tenth of ⟦DATE|this season⟧ and rules him out of the trip to ⟦TEAM|Reading⟧.

"People think the job is only about putting the ball in the net," ⟦PERSON|Abdou Sarr⟧ told reporters. "I run, I press, I win headers, I make space. If the goals come, they come."

⟦PERSON|Simone Baratta⟧ struck the woodwork with a ⟦MINUTE|27th-minute⟧ free-kick and ⟦PERSON|Leandro Pazos⟧ drew a sprawling stop from ⟦PERSON|Ivan Turco⟧. ⟦TEAM|Cremonese⟧ ⟦G12|went ahead⟧ a ⟦MINUTE|minute after the restart⟧ as ⟦PERSON|Baratta⟧'s corner ⟦G13|was headed in⟧ by ⟦PERSON|Olek Stasiak⟧.

The teenager has been clipped round the ear by senior players for wearing a snood, he joked, and still cleans the boots of ⟦PERSON|Martin Eccles⟧. "It keeps your feet on the ground," said ⟦PERSON|Jaydn Moss⟧.

⟦TEAM|Kaizer Chiefs⟧ were reduced to ten men after ⟦MINUTE|29 minutes⟧ but ⟦PERSON|Sipho Mokwena⟧ ⟦G14|snatched the points⟧ with a ⟦MINUTE|94th-minute⟧ header. ⟦TEAM|Sekhukhune⟧ had missed a penalty through ⟦PERSON|Lebo Phiri⟧ and had two efforts cleared off the line.

Players from both sides had to be pulled apart after ⟦PERSON|Rodrigo Teles⟧ clattered into ⟦PERSON|Vasco Pinho⟧ by the dugouts. It took two stewards and a physio to level things down, and ⟦MINUTE|four minutes⟧ were added.

Appearances: 31. Starts: 22. ⟦G15|Goals⟧: 9. Assists: 4. Yellow cards: 6. Minutes per goal: 214.

⟦TEAM|Oxford⟧ have conceded twelve penalties in a season and a half, more than any side in the division. Defensive coach ⟦PERSON|Wayne Tarbuck⟧ wants his centre-halves to keep their hands behind their backs, and has made them train in oven gloves.
=====GOALS=====
{"id": "G1", "scorer": "Jonas Pfeiffer", "team": "Brighton", "minute": 19, "minute_text": "19th minute"}
{"id": "G2", "scorer": "Luca Bernasconi", "team": "Brighton", "minute_text": "shortly before the break"}
{"id": "G3", "scorer": "Harry Scobie", "team": "Preston", "minute": 74, "minute_text": "74"}
{"id": "G4", "scorer": "Mateusz Dróżdż", "team": "Gornik Zabrze", "minute": 34, "minute_text": "34th minute", "kind": "penalty"}
{"id": "G5", "scorer": "Mateusz Dróżdż", "team": "Gornik Zabrze", "minute": 34, "minute_text": "34th minute", "kind": "penalty"}
{"id": "G6", "scorer": "Petar Ilievski", "count": 2}
{"id": "G7", "scorer": "Petar Ilievski"}
{"id": "G8", "scorer": "Petar Ilievski"}
{"id": "G9", "scorer": "Jamie Lockyer", "team": "Grimsby", "minute": 52, "minute_text": "52nd-minute"}
{"id": "G10", "scorer": "Callum Eddy", "team": "Tranmere", "minute": 9, "minute_text": "ninth minute"}
{"id": "G11", "scorer": "Kasper Dahl", "team": "Fulham", "minute": 41, "minute_text": "41 minutes", "assist": "Reece Obi"}
{"id": "G12", "scorer": "Olek Stasiak", "team": "Cremonese", "minute": 46, "minute_text": "minute after the restart", "assist": "Simone Baratta", "kind": "header"}
{"id": "G13", "scorer": "Olek Stasiak", "team": "Cremonese", "minute": 46, "minute_text": "minute after the restart", "assist": "Simone Baratta", "kind": "header"}
{"id": "G14", "scorer": "Sipho Mokwena", "team": "Kaizer Chiefs", "minute": 94, "minute_text": "94th-minute", "kind": "header"}
{"id": "G15", "count": 9, "scope": "background"}
