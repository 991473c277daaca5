⟦TEAM|Nagoya⟧ end ⟦TEAM|Gamba⟧'s run with two late ⟦G12|goals⟧

⟦TEAM|Nagoya Grampus⟧ ⟦G1|scored⟧ in the ⟦MINUTE|82nd and 90th minutes⟧ to recover from a goal down and win ⟦SCORE|2-1⟧ at ⟦TEAM|Gamba Osaka⟧ on ⟦DATE|Sunday⟧, ⟦NORP|Chilean⟧ midfielder ⟦PERSON|Matías Oyarzo⟧'s ⟦G2|penalty⟧ completing the job that substitute ⟦PERSON|Shoma Takigawa⟧ had ⟦G3|begun⟧.

⟦TEAM|Gamba⟧'s unbeaten sequence, dating to ⟦DATE|August⟧, had looked safe from the moment ⟦PERSON|Ryota Ebisawa⟧ ⟦G4|gave them the lead⟧.

They might have gone ahead in the ⟦MINUTE|eighth minute⟧, ⟦PERSON|Ebisawa⟧'s header from ⟦PERSON|Kaito Murase⟧'s corner being scraped off the line by ⟦PERSON|Yu Hagiwara⟧. ⟦TEAM|Nagoya⟧ went close too: ⟦PERSON|Oyarzo⟧ hit the post from 20 yards and ⟦PERSON|Lucas Bittencourt⟧, faced with ⟦PERSON|Kosuke Arimoto⟧'s goal and nobody in it, put it wide.

The ⟦G5|breakthrough⟧ came soon after the half-hour. A tackle by ⟦PERSON|Murase⟧ set ⟦NORP|Brazilian⟧ forward ⟦PERSON|Ricardinho⟧ running, ⟦PERSON|Hagiwara⟧ stopped his cross but not cleanly, and ⟦PERSON|Ebisawa⟧, arriving late, ⟦G6|slid in to score⟧. He had been without a goal since the opening day.

⟦PERSON|Ricardinho⟧ ⟦G7|had another⟧ for ⟦TEAM|Gamba⟧ on ⟦MINUTE|41 minutes⟧, ruled out because he was a stride beyond the last man. After that the hosts sat on what they had. ⟦PERSON|Arimoto⟧ saved from ⟦PERSON|Bittencourt⟧ in the ⟦MINUTE|57th minute⟧ and then from ⟦PERSON|Hagiwara⟧.

⟦PERSON|Takigawa⟧ came on with a quarter of an hour to play. His first contribution was a foul, his second to ⟦G8|glance home⟧ ⟦PERSON|Oyarzo⟧'s free-kick. When ⟦PERSON|Murase⟧ handled a ⟦PERSON|Bittencourt⟧ effort, in full view of referee ⟦PERSON|Eiji Kumagai⟧, ⟦PERSON|Oyarzo⟧ made ⟦PERSON|Arimoto⟧ wait, and wait, and ⟦G9|clipped it down the middle⟧.

"I had a cold all week," ⟦PERSON|Takigawa⟧ said. "The coach asked, can you do 15 minutes? I said yes. And I ⟦G10|score⟧, so now I feel better."

⟦TEAM|Gamba⟧ manager ⟦PERSON|Dani Ferragut⟧: "We were good for an hour. At ⟦SCORE|1-1⟧ we lose our heads. The ⟦G11|second⟧, no excuses, it is a hand."
=====GOALS=====
{"id": "G1", "scorer": "Shoma Takigawa; Matías Oyarzo", "team": "Nagoya Grampus", "count": 2}
{"id": "G2", "scorer": "Matías Oyarzo", "team": "Nagoya Grampus", "minute": 90, "minute_text": "90th minutes", "kind": "penalty"}
{"id": "G3", "scorer": "Shoma Takigawa", "team": "Nagoya Grampus", "minute": 82, "assist": "Matías Oyarzo", "kind": "header"}
{"id": "G4", "scorer": "Ryota Ebisawa", "team": "Gamba Osaka", "kind": "shot"}
{"id": "G5", "scorer": "Ryota Ebisawa", "team": "Gamba Osaka", "kind": "shot"}
{"id": "G6", "scorer": "Ryota Ebisawa", "team": "Gamba Osaka", "kind": "shot"}
{"id": "G7", "scorer": "Ricardinho", "team": "Gamba Osaka", "minute": 41, "minute_text": "41 minutes", "kind": "shot", "outcome": "ruled out"}
{"id": "G8", "scorer": "Shoma Takigawa", "team": "Nagoya Grampus", "minute": 82, "assist": "Matías Oyarzo", "kind": "header"}
{"id": "G9", "scorer": "Matías Oyarzo", "team": "Nagoya Grampus", "minute": 90, "kind": "penalty"}
{"id": "G10", "scorer": "Shoma Takigawa", "team": "Nagoya Grampus", "minute": 82, "assist": "Matías Oyarzo", "kind": "header"}
{"id": "G11", "scorer": "Matías Oyarzo", "team": "Nagoya Grampus", "minute": 90, "kind": "penalty"}
{"id": "G12", "scorer": "Shoma Takigawa; Matías Oyarzo", "team": "Nagoya Grampus", "count": 2}
