⟦TEAM|United⟧ back on track with ⟦PERSON|Lowther⟧ ⟦G1|brace⟧
⟦TEAM|Carlisle United⟧ ⟦SCORE|3⟧ ⟦TEAM|Hartlepool United⟧ ⟦SCORE|1⟧
⟦FURNITURE|By Phil Gorton, News & Star⟧
A horrible hour, an excellent half-hour. That was ⟦TEAM|Carlisle⟧'s day as they put the defeat at the ⟦DATE|weekend⟧ behind them, all four ⟦G2|goals⟧ in the match coming late and three of them for the home team at ⟦VENUE|Brunton Park⟧.
⟦PERSON|Harry Lowther⟧, who ⟦G3|got two⟧ of those, had barely been mentioned until then. Neither had anyone else, in truth. An early shot wide by ⟦PERSON|Aidan Croft⟧, a weak header by ⟦PERSON|Dean Vickery⟧ and a penalty appeal by ⟦TEAM|Pools⟧ winger ⟦PERSON|Elliott Nwosu⟧, correctly refused, were the sum of it at the ⟦MINUTE|interval⟧.
Everything began on ⟦MINUTE|64 minutes⟧. ⟦PERSON|Jamal Peters⟧, on for the injured ⟦PERSON|Tom Reay⟧, got to the line, drew the keeper and found ⟦PERSON|Lowther⟧ for a ⟦G4|tap-in⟧.
Visitors ⟦TEAM|Hartlepool⟧, without a win in the league since ⟦DATE|August⟧, were gifted a way back. ⟦PERSON|Vickery⟧ tripped ⟦PERSON|Nwosu⟧, ⟦MINUTE|eight minutes⟧ on from the ⟦G5|opener⟧, and the winger, this time, had his spot-kick. He ⟦G6|went left, the goalkeeper right⟧.
The ⟦TEAM|Cumbrians⟧' response was impressive. ⟦MINUTE|Six minutes later⟧ a corner was punched as far as ⟦PERSON|Croft⟧. He's hit a few into the stand over the years, those shots; this ⟦G7|one⟧ dipped just under the bar. ⟦PERSON|Croft⟧ has never hit a better ⟦G8|volley⟧.
It wasn't safe. ⟦PERSON|Nwosu⟧ hit the woodwork with a deflected cross and ⟦TEAM|Pools⟧ had a header hacked off the line. But ⟦MINUTE|one minute from the end⟧ ⟦PERSON|Lowther⟧ closed down a defender, nicked the ball, and with nobody at home ⟦G9|rolled it in from 30 yards⟧.
"Of my ⟦G10|two⟧ I prefer the ⟦G11|second⟧, because you have to run for it," said ⟦PERSON|Lowther⟧. "⟦PERSON|Crofty⟧'s ⟦G12|one⟧? He's been telling us it's coming for two years."
⟦TEAM|Pools⟧ boss ⟦PERSON|Warren Oakley⟧ said: "At ⟦SCORE|1-1⟧, on the ascendancy, then a ⟦G13|goal⟧ like that goes in. Nothing you can do about it. The ⟦G14|third⟧ is irrelevant."
⟦TEAM|Carlisle⟧ move up to third. It's ⟦TEAM|Hartlepool⟧'s turn to host the return at ⟦VENUE|Victoria Park⟧ on ⟦DATE|New Year's Day⟧, a ⟦GPE|North East⟧ trip always well supported.
=====GOALS=====
{"id": "G1", "scorer": "Harry Lowther", "team": "Carlisle", "count": 2}
{"id": "G2", "count": 4}
{"id": "G3", "scorer": "Harry Lowther", "team": "Carlisle", "count": 2}
{"id": "G4", "scorer": "Harry Lowther", "team": "Carlisle", "minute": 64, "kind": "shot", "assist": "Jamal Peters", "score": "1-0", "minute_text": "64 minutes"}
{"id": "G5", "scorer": "Harry Lowther", "team": "Carlisle", "minute": 64, "kind": "shot", "assist": "Jamal Peters"}
{"id": "G6", "scorer": "Elliott Nwosu", "team": "Pools", "minute": 72, "kind": "penalty", "score": "1-1", "minute_text": "eight minutes on from"}
{"id": "G7", "scorer": "Aidan Croft", "team": "Carlisle", "minute": 78, "kind": "volley", "score": "2-1", "minute_text": "Six minutes later"}
{"id": "G8", "scorer": "Aidan Croft", "team": "Carlisle", "minute": 78, "kind": "volley"}
{"id": "G9", "scorer": "Harry Lowther", "team": "Carlisle", "minute": 89, "kind": "shot", "score": "3-1", "minute_text": "one minute from the end"}
{"id": "G10", "scorer": "Harry Lowther", "team": "Carlisle", "count": 2}
{"id": "G11", "scorer": "Harry Lowther", "team": "Carlisle", "minute": 89, "kind": "shot"}
{"id": "G12", "scorer": "Aidan Croft", "team": "Carlisle", "minute": 78, "kind": "volley"}
{"id": "G13", "scorer": "Aidan Croft", "team": "Carlisle", "minute": 78, "kind": "volley"}
{"id": "G14", "scorer": "Harry Lowther", "team": "Carlisle", "minute": 89, "kind": "shot"}
