What we learned: ⟦TEAM|Blades⟧ bench makes the difference again

Two substitutes turned things around for ⟦TEAM|Sheffield United⟧ on ⟦DATE|Tuesday⟧ as they beat ⟦TEAM|Norwich City⟧ ⟦SCORE|2-1⟧. Here are the main points from ⟦VENUE|Bramall Lane⟧.

Super subs
Neither ⟦PERSON|Chidozie Anyanwu⟧ nor ⟦PERSON|Sandro Mikeltadze⟧ has started a league game since the new year. Within eleven minutes of their arrival, just after the ⟦MINUTE|hour⟧, both had their names on the scoresheet. The ⟦NORP|Georgian⟧'s ⟦G1|free-kick⟧, a ⟦MINUTE|66th-minute⟧ effort that dipped over the wall, was his ⟦G2|third⟧ of the season as a replacement. ⟦PERSON|Anyanwu⟧, meanwhile, ⟦G3|slotted in⟧ from a narrow angle in the ⟦MINUTE|73rd minute⟧ following ⟦PERSON|Curtis Bayliss⟧'s run. Eleven of ⟦TEAM|United⟧'s ⟦G4|goals⟧ have now been scored by players who did not start.

Penalty problem
It's the sixth spot-kick they have conceded at home, and again it was needless. ⟦PERSON|Lee Warrender⟧ pulled back ⟦PERSON|Adam Farrow⟧ near the byline and ⟦PERSON|Mario Kuzmanić⟧ ⟦G5|sent his kick down the middle⟧. ⟦TEAM|United⟧ were ⟦SCORE|1-0⟧ behind on ⟦MINUTE|31⟧ minutes and would have been two down but for ⟦PERSON|Farrow⟧'s poor touch moments later.

⟦PERSON|Farrow⟧ worth watching
He's only 18 and on loan, but he was a threat from start to finish. He struck the bar at ⟦SCORE|1-1⟧, forced a good save early in the second half and won the penalty. The ⟦TEAM|Canaries⟧ are said to want to keep him.

⟦PERSON|Goyeneche⟧'s big call
The manager was jeered for replacing top scorer ⟦PERSON|Matty Poole⟧ when they were losing. "I heard it," ⟦PERSON|Martín Goyeneche⟧ said. "I hear it when we win too." ⟦PERSON|Poole⟧ has gone six without a goal.

The table
Third, with a game in hand. It was their fourth straight win and leaves them five points behind ⟦TEAM|Burnley⟧. ⟦DATE|Saturday⟧'s ⟦GPE|South Yorkshire⟧ derby with ⟦TEAM|Rotherham⟧ is next.
=====GOALS=====
{"id": "G1", "scorer": "Sandro Mikeltadze", "team": "Sheffield United", "minute": 66, "kind": "free kick", "minute_text": "66th-minute"}
{"id": "G2", "scorer": "Sandro Mikeltadze", "team": "Sheffield United", "minute": 66, "kind": "free kick"}
{"id": "G3", "scorer": "Chidozie Anyanwu", "team": "Sheffield United", "minute": 73, "assist": "Curtis Bayliss", "minute_text": "73rd minute"}
{"id": "G4", "team": "Sheffield United", "count": 11, "scope": "background"}
{"id": "G5", "scorer": "Mario Kuzmanić", "team": "Norwich", "minute": 31, "kind": "penalty", "minute_text": "31"}
