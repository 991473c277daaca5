⟦TEAM|Robins⟧ get back on track
⟦FURNITURE|By Kevin Lambourne, Gloucestershire Echo⟧
⟦TEAM|CHELTENHAM Town⟧ are up and running again after ⟦G1|goals⟧ from ⟦PERSON|Ivo Radev⟧ and ⟦PERSON|Scott Dallimore⟧ gave them a ⟦SCORE|2-1⟧ win against ⟦TEAM|Barrow⟧ at ⟦VENUE|Whaddon Road⟧.
There had been talk of a crisis, as there is every ⟦DATE|November⟧. By the time ⟦PERSON|Dallimore⟧ ⟦G2|made it ⟦SCORE|2-0⟧⟧ ⟦MINUTE|eight minutes after the break⟧, there was a ⟦NORP|Mexican⟧ wave, and the only nervous moments followed ⟦PERSON|Sekou Camara⟧'s ⟦G3|goal⟧ for the visitors with ⟦MINUTE|nine minutes left⟧.
The game started at a pedestrian pace. ⟦PERSON|Marlon Quarshie⟧'s shot from 18 yards dribbled through to the keeper; ⟦PERSON|Tom Beckwith-Hale⟧, with a clear sight of the target, snatched at it; ⟦PERSON|Jamie Cragg⟧, for ⟦TEAM|Barrow⟧, took aim from 30 yards and found the car park.
Then, ⟦MINUTE|28 minutes⟧ in, a throw was taken quickly by ⟦PERSON|Rubén Ocaña⟧, ⟦PERSON|Beckwith-Hale⟧ held off two men, and when the ⟦TEAM|Bluebirds⟧ failed to clear, ⟦PERSON|Radev⟧ ⟦G4|hammered in his third⟧ of the month, the ball going in off the elbow of goalkeeper ⟦PERSON|Gavin Threadgold⟧.
The ⟦NORP|Bulgarian⟧ almost had another in the ⟦MINUTE|37th minute⟧. ⟦PERSON|Threadgold⟧'s punch was weak, but ⟦PERSON|Radev⟧, with his back to goal, hooked over.
⟦PERSON|Ocaña⟧ had been getting a lot of joy down the left and it was his cross that led to the ⟦G5|second⟧. He delayed it and delayed it, and ⟦PERSON|Dallimore⟧, timing his run, ⟦G6|bulleted a header⟧ past ⟦PERSON|Threadgold⟧. The defender last ⟦G7|scored⟧ in ⟦DATE|April⟧, at ⟦TEAM|Grimsby⟧.
⟦PERSON|Ned Pellow⟧, on for his debut in the ⟦TEAM|Barrow⟧ midfield, saw a fierce strike touched over by ⟦PERSON|Lee Wroe⟧ in the ⟦MINUTE|70th minute⟧. It was a warning. ⟦PERSON|Cragg⟧ wriggled to the byline in the ⟦MINUTE|81st minute⟧, and though ⟦PERSON|Wroe⟧ blocked the first shot and ⟦PERSON|Radev⟧ the second, ⟦PERSON|Camara⟧ ⟦G8|forced it in⟧. He's ⟦G9|got nine⟧ now.
The ⟦TEAM|Robins⟧ stood firm. ⟦PERSON|Wroe⟧, who turned 38 on ⟦DATE|Wednesday⟧, came for everything in the closing stages.
"That's a big three points, and a big ⟦G10|goal⟧ from ⟦PERSON|Ivo⟧ because it settled us," was the view from the ⟦TEAM|Cheltenham⟧ dugout.
The reverse fixture, at ⟦VENUE|Holker Street⟧, is on ⟦DATE|Easter Monday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ivo Radev; Scott Dallimore", "team": "Cheltenham", "count": 2}
{"id": "G2", "scorer": "Scott Dallimore", "team": "Cheltenham", "minute": 53, "kind": "header", "assist": "Rubén Ocaña", "minute_text": "eight minutes after the break"}
{"id": "G3", "scorer": "Sekou Camara", "team": "Barrow", "minute": 81, "minute_text": "nine minutes left"}
{"id": "G4", "scorer": "Ivo Radev", "team": "Cheltenham", "minute": 28, "minute_text": "28 minutes"}
{"id": "G5", "scorer": "Scott Dallimore", "team": "Cheltenham", "minute": 53, "kind": "header", "assist": "Rubén Ocaña"}
{"id": "G6", "scorer": "Scott Dallimore", "team": "Cheltenham", "minute": 53, "kind": "header", "assist": "Rubén Ocaña"}
{"id": "G7", "scorer": "Scott Dallimore", "team": "Cheltenham", "scope": "background"}
{"id": "G8", "scorer": "Sekou Camara", "team": "Barrow", "minute": 81, "minute_text": "81st minute"}
{"id": "G9", "scorer": "Sekou Camara", "team": "Barrow", "scope": "background", "count": 9}
{"id": "G10", "scorer": "Ivo Radev", "team": "Cheltenham", "minute": 28}
