⟦PERSON|BAPTISTE⟧'S ⟦G1|BRACE⟧ AND ONE HECK OF A CUP SHOCK
⟦TEAM|Accrington Stanley⟧ ⟦SCORE|2-3⟧ ⟦TEAM|Morecambe⟧
Look away now if you're of a ⟦TEAM|Stanley⟧ persuasion. ⟦COMPETITION|National League⟧ ⟦TEAM|Morecambe⟧ are in the hat for the ⟦COMPETITION|FA Cup⟧ third round and they're there because of ⟦PERSON|Jerome Baptiste⟧, once a part-time scaffolder from ⟦GPE|Bolton⟧ and these days a ⟦MINUTE|full-time⟧ nuisance.
The big man ⟦G2|netted two⟧ in the last quarter of the match to turn the ⟦GPE|Lancashire⟧ derby on its head. His ⟦G3|first⟧ was from the spot. His ⟦G4|second⟧, as the clock was reaching the 90, was a thing of no beauty at all and the ⟦TEAM|Shrimps⟧ supporters behind that goal will never tire of it.
They ⟦G5|went ahead⟧ early doors. A lucky ⟦MINUTE|13 minutes in⟧, ⟦PERSON|Lewis Tan⟧'s throw reached ⟦PERSON|Phil Ormerod⟧; ⟦PERSON|Ormerod⟧'s effort struck ⟦PERSON|Carl Neville-Hall⟧ on the heel; and ⟦PERSON|Dale Rusbridge⟧ ⟦G6|gobbled up⟧ the crumbs.
⟦TEAM|Stanley⟧ had a go. ⟦PERSON|Sean Aspinall⟧ hit the bar from a corner, ⟦PERSON|Marlon Agyei⟧ got on the end of a cut-back and spooned it over. They finally found a way through in the second half. ⟦PERSON|Kit Sefton⟧, back after a broken foot, ⟦G7|buried⟧ ⟦PERSON|Agyei⟧'s square pass on ⟦MINUTE|55 minutes⟧, and then, ⟦MINUTE|four minutes later⟧, ⟦G8|got in front of⟧ ⟦PERSON|Ormerod⟧ to turn ⟦PERSON|Aspinall⟧'s cross in with his head.
That ought to have been it. But ⟦PERSON|Neville-Hall⟧ had one of those afternoons. He came late into ⟦PERSON|Rusbridge⟧, the ref had no doubt and ⟦PERSON|Baptiste⟧ ⟦G9|sent the keeper to the shops⟧: ⟦MINUTE|68 minutes⟧.
Neither side settled for that. ⟦PERSON|Sefton⟧ had his hat-trick taken off the line by ⟦PERSON|Ormerod⟧. ⟦PERSON|Tan⟧ saw his rasper fisted away. In the dying embers, ⟦MINUTE|one minute of the ninety remaining⟧, ⟦PERSON|Rusbridge⟧ went down the side and hit it hard and low. The keeper got a hand on it. ⟦PERSON|Baptiste⟧ ⟦G10|fell over it and in it went⟧.
"You could call it a ⟦G11|tap-in⟧," he told us. "I didn't so much tap as trip."
For ⟦PERSON|Sefton⟧, ⟦G12|two goals⟧ and nothing to show for it. "At ⟦SCORE|2-1⟧ we had the game," he said. "We've ⟦G13|conceded a penalty⟧ and a scruffy ⟦G14|one⟧. Cup football."
=====GOALS=====
{"id": "G1", "scorer": "Jerome Baptiste", "team": "Morecambe", "count": 2}
{"id": "G2", "scorer": "Jerome Baptiste", "team": "Morecambe", "count": 2}
{"id": "G3", "scorer": "Jerome Baptiste", "team": "Morecambe", "minute": 68, "kind": "penalty"}
{"id": "G4", "scorer": "Jerome Baptiste", "team": "Morecambe", "minute": 89, "kind": "shot", "assist": "Dale Rusbridge"}
{"id": "G5", "scorer": "Dale Rusbridge", "team": "Morecambe", "minute": 13, "kind": "shot"}
{"id": "G6", "scorer": "Dale Rusbridge", "team": "Morecambe", "minute": 13, "kind": "shot", "score": "0-1", "minute_text": "13 minutes in"}
{"id": "G7", "scorer": "Kit Sefton", "team": "Accrington Stanley", "minute": 55, "kind": "shot", "assist": "Marlon Agyei", "score": "1-1", "minute_text": "55 minutes"}
{"id": "G8", "scorer": "Kit Sefton", "team": "Accrington Stanley", "minute": 59, "kind": "header", "assist": "Sean Aspinall", "score": "2-1", "minute_text": "four minutes later"}
{"id": "G9", "scorer": "Jerome Baptiste", "team": "Morecambe", "minute": 68, "kind": "penalty", "score": "2-2", "minute_text": "68 minutes"}
{"id": "G10", "scorer": "Jerome Baptiste", "team": "Morecambe", "minute": 89, "kind": "shot", "assist": "Dale Rusbridge", "score": "2-3", "minute_text": "one minute of the ninety remaining"}
{"id": "G11", "scorer": "Jerome Baptiste", "team": "Morecambe", "minute": 89, "kind": "shot", "assist": "Dale Rusbridge"}
{"id": "G12", "scorer": "Kit Sefton", "team": "Accrington Stanley", "count": 2}
{"id": "G13", "scorer": "Jerome Baptiste", "team": "Morecambe", "minute": 68, "kind": "penalty"}
{"id": "G14", "scorer": "Jerome Baptiste", "team": "Morecambe", "minute": 89, "kind": "shot", "assist": "Dale Rusbridge"}
