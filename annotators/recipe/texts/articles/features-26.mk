Forty years on: the afternoon ⟦TEAM|Oxford⟧ brought ⟦VENUE|Wembley⟧ to a standstill

It rained, and then it didn't, and in between a plumber's son from ⟦GPE|Cowley⟧ wrote himself into the story of a football club. ⟦DATE|Sunday⟧ marks 40 years since ⟦TEAM|Oxford United⟧ beat ⟦TEAM|Nottingham Forest⟧ ⟦SCORE|3-2⟧ in the final of the ⟦COMPETITION|Milk Cup⟧, and ⟦PERSON|Kenny Furlong⟧ still can't walk through ⟦GPE|Headington⟧ without somebody buying him a pint.

It was ⟦PERSON|Furlong⟧, of course, who ⟦G1|got the winner⟧, and he did so with a ⟦MINUTE|minute left on the clock⟧.

Yet ⟦TEAM|Oxford⟧ ought to have been dead and buried. ⟦TEAM|Forest⟧ went ⟦G2|two up⟧ inside ⟦MINUTE|20 minutes⟧. ⟦PERSON|Stuart Maddison⟧ ⟦G3|glanced in the first⟧ from ⟦PERSON|Johnny Overend⟧'s corner when the match was barely ⟦MINUTE|five minutes⟧ old; ⟦PERSON|Overend⟧ ⟦G4|lashed in the second⟧ himself. ⟦PERSON|Des Wallington⟧, in the ⟦TEAM|Oxford⟧ goal, hadn't touched the ball except to fetch it.

“The gaffer said at ⟦MINUTE|half-time⟧ that we'd got nothing to lose,” remembers ⟦PERSON|Furlong⟧, now 63. “I thought, well, we have, we've got the rest of the cup final.”

⟦PERSON|Ray Brocklebank⟧, the manager, took off a full-back and sent on ⟦PERSON|Tony Salgado-Price⟧. Within ⟦MINUTE|four minutes of the restart⟧ the substitute had ⟦G5|made it ⟦SCORE|2-1⟧⟧, ⟦G9|bundling the ball over the line⟧ after ⟦PERSON|Furlong⟧'s shot came back off a post. On ⟦MINUTE|71⟧, ⟦PERSON|Gerry Hanlon⟧ — captain, centre-half, never scored before that season — rose above everyone to ⟦G7|level⟧.

Then the finish. A throw-in near halfway. ⟦PERSON|Salgado-Price⟧ flicked it on, ⟦PERSON|Maddison⟧ missed his kick and ⟦PERSON|Furlong⟧, running out of breath, ⟦G10|prodded it past ⟦PERSON|Hans-Jürgen Weber⟧⟧. “It ⟦G11|went in⟧ off his heel,” says ⟦PERSON|Furlong⟧. “Nobody's ever told him. Don't print that.”

⟦TEAM|Oxford⟧ were relegated two years later and ⟦PERSON|Furlong⟧ went to ⟦TEAM|Hull⟧. He finished with 71 league ⟦G8|goals⟧. He's only ever asked about the other one.

⟦FURNITURE|Kenny Furlong will be signing copies of his book at Waterstones, Broad Street, on Saturday⟧
=====GOALS=====
{"id": "G1", "scorer": "Kenny Furlong", "team": "Oxford United", "minute": 89, "minute_text": "with a minute left on the clock", "kind": "shot", "assist": "Tony Salgado-Price"}
{"id": "G2", "scorer": "Stuart Maddison; Johnny Overend", "team": "Forest", "count": 2, "score": "2-0", "minute_text": "20 minutes"}
{"id": "G3", "scorer": "Stuart Maddison", "team": "Forest", "assist": "Johnny Overend", "kind": "header", "minute": 5, "minute_text": "barely five minutes old"}
{"id": "G4", "scorer": "Johnny Overend", "team": "Forest", "kind": "shot"}
{"id": "G5", "scorer": "Tony Salgado-Price", "team": "Oxford", "minute": 49, "minute_text": "four minutes of the restart", "kind": "shot", "score": "2-1"}
{"id": "G7", "scorer": "Gerry Hanlon", "team": "Oxford", "minute": 71, "minute_text": "71", "kind": "header"}
{"id": "G8", "scorer": "Kenny Furlong", "count": 71, "scope": "background"}
{"id": "G9", "scorer": "Tony Salgado-Price", "team": "Oxford", "minute": 49, "minute_text": "four minutes of the restart", "kind": "shot"}
{"id": "G10", "scorer": "Kenny Furlong", "team": "Oxford United", "minute": 89, "assist": "Tony Salgado-Price", "kind": "shot"}
{"id": "G11", "scorer": "Kenny Furlong", "team": "Oxford United", "minute": 89, "assist": "Tony Salgado-Price", "kind": "shot"}
