⟦PERSON|Kargbo-Lewis⟧ ⟦G1|makes the difference⟧ for ⟦TEAM|Carlisle⟧

A ⟦NORP|Sierra Leonean⟧ in ⟦GPE|Cumbria⟧ in ⟦DATE|February⟧ has much to complain of, but ⟦PERSON|Abu Kargbo-Lewis⟧ was smiling as broadly as anyone at ⟦VENUE|Brunton Park⟧ after ⟦G2|scoring⟧ ⟦MINUTE|four minutes from the end⟧ to give ⟦TEAM|Carlisle United⟧ a win over ⟦TEAM|Boreham Wood⟧ that had, at various stages, been beyond them, in front of them and behind them.

⟦PERSON|Dougie Rennick⟧'s ⟦MINUTE|19th-minute⟧ ⟦G3|penalty⟧ was the first event of consequence. ⟦PERSON|Perry Silverwood⟧, a touch too keen, had caught him from behind, and the captain, who as a matter of principle never looks at goalkeepers, ⟦G4|found the bottom corner⟧ while gazing at the floodlights. It was his ⟦G5|100th⟧ for the club in all competitions, as a plane trailing a banner had intended to announce until the cloud came down.

Parity was ⟦G6|restored⟧ inside ⟦MINUTE|five minutes⟧. ⟦PERSON|Wes Tarbuck⟧, a midfield player slotted in at centre-half, let a long pass bounce; ⟦PERSON|Leon Finchley⟧ got his body in the way, and rolled the ball to his right, where ⟦PERSON|Ashton Mayhew⟧ ⟦G7|drilled it in⟧ off the ⟦NORP|Dutch⟧ goalkeeper's toe. Thereafter ⟦TEAM|Wood⟧, playing the neater stuff, came close through ⟦PERSON|Silverwood⟧, who headed on to the crossbar, and ⟦PERSON|Finchley⟧, whose volley ⟦PERSON|Sander Koeman-Blij⟧ pushed aside in the ⟦MINUTE|37th minute⟧. They ⟦G8|were ahead⟧ soon after the restart. Another ⟦PERSON|Finchley⟧ delivery, another ⟦PERSON|Mayhew⟧ arrival, a ⟦G9|header⟧ this time, and a stadium that could hear the visiting manager's instructions quite distinctly.

⟦PERSON|Koeman-Blij⟧ kept it to that with a save on ⟦MINUTE|55 minutes⟧ from ⟦PERSON|Finchley⟧, when a third would have finished it, and one or two in front of me had begun to put on their gloves. But in the ⟦MINUTE|68th minute⟧ ⟦PERSON|Craig Hesketh⟧, a second-half substitute whose previous ⟦G10|goal⟧ was at ⟦TEAM|Gateshead⟧ in ⟦DATE|2022⟧, met ⟦PERSON|Rennick⟧'s corner at the near post to ⟦G11|make it all square⟧, in spite of strong claims that he had leant on a marker, and ⟦TEAM|Carlisle⟧ began to play as if somebody had opened a window.

⟦PERSON|Kargbo-Lewis⟧ struck a shot wide. ⟦PERSON|Rennick⟧ had one blocked. ⟦PERSON|Tarbuck⟧, forward for a throw, came within inches. With the last of the light going, ⟦PERSON|Mal Ingleby⟧, the manager, shouted for calm and was ignored; ⟦PERSON|Finchley⟧ gave it away, ⟦PERSON|Hesketh⟧ helped it on, and the winger, ⟦MINUTE|86 minutes⟧ of honest toil behind him, cut inside two and ⟦G12|curled it beyond⟧ ⟦TEAM|Wood⟧'s keeper. There was a bang, as of a firework, and then there was a firework.

"I've had three weeks on the bench, and I've ⟦G13|scored the winner⟧, so he can't drop me now," said ⟦PERSON|Kargbo-Lewis⟧, who was then told that he was suspended.

The ⟦TEAM|Cumbrians⟧, fourth in the ⟦COMPETITION|National League⟧, visit ⟦VENUE|Meadow Park⟧ in ⟦DATE|April⟧ for the return.
=====GOALS=====
{"id": "G1", "scorer": "Abu Kargbo-Lewis", "team": "Carlisle United", "minute": 86, "kind": "shot", "minute_text": "four minutes from the end"}
{"id": "G2", "scorer": "Abu Kargbo-Lewis", "team": "Carlisle United", "minute": 86, "kind": "shot", "minute_text": "four minutes from the end"}
{"id": "G3", "scorer": "Dougie Rennick", "team": "Carlisle United", "minute": 19, "kind": "penalty", "minute_text": "19th-minute"}
{"id": "G4", "scorer": "Dougie Rennick", "team": "Carlisle United", "minute": 19, "kind": "penalty", "minute_text": "19th-minute"}
{"id": "G5", "scorer": "Dougie Rennick", "team": "Carlisle United", "minute": 19, "kind": "penalty"}
{"id": "G6", "scorer": "Ashton Mayhew", "team": "Boreham Wood", "kind": "shot", "assist": "Leon Finchley"}
{"id": "G7", "scorer": "Ashton Mayhew", "team": "Boreham Wood", "kind": "shot", "assist": "Leon Finchley"}
{"id": "G8", "scorer": "Ashton Mayhew", "team": "Boreham Wood", "kind": "header", "assist": "Leon Finchley"}
{"id": "G9", "scorer": "Ashton Mayhew", "team": "Boreham Wood", "kind": "header", "assist": "Leon Finchley"}
{"id": "G10", "scorer": "Craig Hesketh", "scope": "background"}
{"id": "G11", "scorer": "Craig Hesketh", "team": "Carlisle United", "minute": 68, "kind": "header", "minute_text": "68th minute"}
{"id": "G12", "scorer": "Abu Kargbo-Lewis", "team": "Carlisle United", "minute": 86, "kind": "shot", "minute_text": "86 minutes"}
{"id": "G13", "scorer": "Abu Kargbo-Lewis", "team": "Carlisle United", "minute": 86, "kind": "shot"}
