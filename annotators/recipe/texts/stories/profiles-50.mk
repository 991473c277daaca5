⟦PERSON|Niemelä⟧ takes confidence from first ⟦TEAM|Owls⟧ ⟦G1|brace⟧

⟦PERSON|Aleksi Niemelä⟧ believes he has finally arrived as an ⟦TEAM|Owls⟧ player after his two second-half ⟦G2|goals⟧ completed a comeback win at ⟦TEAM|Huddersfield⟧.

The ⟦TEAM|Finland⟧ international hadn't scored in eleven games following his move in ⟦DATE|January⟧, but ended the drought on ⟦DATE|Saturday⟧ by ⟦G3|tapping in⟧ ⟦PERSON|Michael Obafemi-Cole⟧'s cross after ⟦MINUTE|68 minutes⟧. That was ⟦SCORE|1-1⟧, ⟦TEAM|Huddersfield⟧ having led since ⟦PERSON|Dougie Reece⟧'s ⟦MINUTE|11th-minute⟧ ⟦G4|effort⟧. ⟦MINUTE|Twenty minutes later⟧ the striker stepped up to take a penalty, with regular taker ⟦PERSON|Ruaridh Munro⟧ already substituted, and ⟦G5|sent it into the top corner⟧.

"When you don't score, everybody has advice," he said. "My barber told me to shoot more. So I shot more."

It was not a game in which the visitors had been at their best. ⟦PERSON|Gary Thirlwell⟧'s defenders made mistakes at the back, and ⟦PERSON|Reece⟧ could have doubled his tally on two occasions, heading against the crossbar and then being thwarted by the keeper's feet. But the changes at ⟦MINUTE|half-time⟧ made the difference.

"Aleksi has worked and worked," said ⟦PERSON|Thirlwell⟧. "Nobody deserves it more. The ⟦G6|penalty⟧ took some courage with that noise."

It is the first time the ⟦TEAM|Owls⟧ have won from behind away from home since ⟦PERSON|Munro⟧'s late ⟦G7|double⟧ at ⟦VENUE|Oakwell⟧ in ⟦DATE|October⟧ of ⟦DATE|last year⟧.

⟦TEAM|Huddersfield⟧ boss ⟦PERSON|Sean Trevanion⟧ was unhappy with the spot-kick award. "My lad gets the ball. It was never a penalty, but there you go."

⟦PERSON|Niemelä⟧ was on target 14 times for his previous club, of which half were from the spot; ⟦G8|ten⟧ of the fourteen came before ⟦DATE|Christmas⟧.

⟦TEAM|Bradford City⟧ visit ⟦VENUE|Hillsborough⟧ on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Aleksi Niemelä", "team": "Owls", "count": 2}
{"id": "G2", "scorer": "Aleksi Niemelä", "team": "Owls", "count": 2}
{"id": "G3", "scorer": "Aleksi Niemelä", "team": "Owls", "minute": 68, "assist": "Michael Obafemi-Cole", "minute_text": "68 minutes"}
{"id": "G4", "scorer": "Dougie Reece", "team": "Huddersfield", "minute": 11, "minute_text": "11th-minute"}
{"id": "G5", "scorer": "Aleksi Niemelä", "team": "Owls", "minute": 88, "kind": "penalty", "minute_text": "Twenty minutes later"}
{"id": "G6", "scorer": "Aleksi Niemelä", "team": "Owls", "minute": 88, "kind": "penalty"}
{"id": "G7", "scorer": "Ruaridh Munro", "team": "Owls", "count": 2, "scope": "background"}
{"id": "G8", "scorer": "Aleksi Niemelä", "count": 10, "scope": "background"}
