⟦TEAM|Spireites⟧ hit back twice... no, once and a half

There was an ⟦G1|own goal⟧, a ⟦G2|goal⟧ that wasn't, a penalty that wasn't and two ⟦G3|strikes⟧ by ⟦PERSON|Kenan Demir⟧ that very much were. ⟦TEAM|Chesterfield⟧ 3, ⟦TEAM|Doncaster Rovers⟧ 1, and let nobody say it was dull.

The ⟦TEAM|Spireites⟧ ⟦G4|drew first blood⟧ when ⟦PERSON|Jamie Redfearn⟧'s corner was dropped by ⟦PERSON|Martin Havlik⟧ and it fell to ⟦PERSON|Demir⟧, who ⟦G5|smashed home⟧ on ⟦MINUTE|24 minutes⟧. ⟦PERSON|Redfearn⟧, formerly of ⟦TEAM|Mansfield⟧, had already gone close with a volley in the eighth.

⟦TEAM|Doncaster⟧ had the better of the next half hour. ⟦PERSON|Tunde Balogun-West⟧ ⟦G6|converted⟧ ⟦PERSON|Ashley Poole⟧'s low centre but had handled in bringing the ball down; he then shot over from ten yards with his next touch. ⟦MINUTE|Six minutes after half-time⟧ they ⟦G7|got their due⟧. ⟦PERSON|Poole⟧, this time from the left, stood one up, and ⟦PERSON|Lewis Orme⟧'s ⟦G8|header⟧ gave the goalkeeper no chance.

It might have gone either way then. ⟦TEAM|Chesterfield⟧ thought they had a penalty on ⟦MINUTE|58⟧ when ⟦PERSON|Redfearn⟧ was sent sprawling, and ⟦TEAM|Rovers⟧ hit the woodwork through ⟦PERSON|Poole⟧ a minute later.

What broke the tie was a horrible piece of luck. ⟦PERSON|Havlik⟧ parried from ⟦PERSON|Demir⟧, ⟦PERSON|Craig Silcock⟧ tried to hook away, and it ⟦G9|cannoned off his own shin and over the line⟧. "I wanted the ground to open," he said. "Nine times out of ten that goes out for a corner. The lads were great with me, but I've cost us a ⟦G10|goal⟧ and it's changed it."

It had. ⟦TEAM|Doncaster⟧ threw men forward, and it was no surprise that the ⟦G11|clincher⟧, when it came, should be on the break: ⟦PERSON|Redfearn⟧ carried it 50 yards and unselfishly rolled it square for ⟦PERSON|Demir⟧ to ⟦G12|pass into the empty net⟧.

⟦TEAM|Chesterfield⟧ manager ⟦PERSON|Stuart Brightwell⟧ said: "I feel for the lad but I'm not giving it back. We had ridden our luck a bit, I'll admit. When they ⟦G13|got level⟧ I thought, we're in bother, because we'd gone flat.

"He could have been selfish at the end, ⟦PERSON|Jamie⟧, and he's not. He's looked up and given the big man his ⟦G14|second⟧. That's the spirit in there.

"⟦PERSON|Kenan⟧'s ⟦G15|first⟧ will get overlooked. They've flapped at it and he's still got to keep it down, and it's on his wrong foot."

⟦PERSON|Demir⟧: "I've waited all year for two in a game, the last was in the ⟦COMPETITION|FA Cup⟧ when I was at my old club. I ⟦G16|scored two⟧ then and we lost so nobody remembers. I told ⟦PERSON|Jamie⟧ I owe him a pizza."

⟦TEAM|Doncaster⟧ boss ⟦PERSON|Gary Threadgold⟧: "How's ours not a ⟦G17|goal⟧? It's hit his shoulder. It's hit his shoulder and he's ⟦G18|tucked it in⟧, and a lad 50 yards away's decided different. ⟦SCORE|1-1⟧ at ⟦MINUTE|half-time⟧ and I think we win. That's how I see it, I'm sure he'd see it his way."
=====GOALS=====
{"id": "G1", "scorer": "Craig Silcock", "team": "Doncaster Rovers", "kind": "own goal"}
{"id": "G2", "scorer": "Tunde Balogun-West", "team": "Doncaster Rovers", "outcome": "ruled out"}
{"id": "G3", "scorer": "Kenan Demir", "team": "Chesterfield", "count": 2, "kind": "shot"}
{"id": "G4", "scorer": "Kenan Demir", "team": "Chesterfield", "minute": 24, "kind": "shot", "minute_text": "24 minutes"}
{"id": "G5", "scorer": "Kenan Demir", "team": "Chesterfield", "minute": 24, "kind": "shot", "minute_text": "24 minutes"}
{"id": "G6", "scorer": "Tunde Balogun-West", "team": "Doncaster Rovers", "outcome": "ruled out"}
{"id": "G7", "scorer": "Lewis Orme", "team": "Doncaster Rovers", "kind": "header", "minute": 51}
{"id": "G8", "scorer": "Lewis Orme", "team": "Doncaster Rovers", "kind": "header", "minute": 51}
{"id": "G9", "scorer": "Craig Silcock", "team": "Doncaster Rovers", "kind": "own goal"}
{"id": "G10", "scorer": "Craig Silcock", "team": "Doncaster Rovers", "kind": "own goal"}
{"id": "G11", "scorer": "Kenan Demir", "team": "Chesterfield", "kind": "shot", "assist": "Jamie Redfearn"}
{"id": "G12", "scorer": "Kenan Demir", "team": "Chesterfield", "kind": "shot", "assist": "Jamie Redfearn"}
{"id": "G13", "scorer": "Lewis Orme", "team": "Doncaster Rovers", "kind": "header", "minute": 51}
{"id": "G14", "scorer": "Kenan Demir", "team": "Chesterfield", "kind": "shot", "assist": "Jamie Redfearn"}
{"id": "G15", "scorer": "Kenan Demir", "team": "Chesterfield", "minute": 24, "kind": "shot"}
{"id": "G16", "scorer": "Kenan Demir", "count": 2, "scope": "background"}
{"id": "G17", "scorer": "Tunde Balogun-West", "team": "Doncaster Rovers", "outcome": "ruled out"}
{"id": "G18", "scorer": "Tunde Balogun-West", "team": "Doncaster Rovers", "outcome": "ruled out"}
