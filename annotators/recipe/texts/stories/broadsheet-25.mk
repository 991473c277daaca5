⟦TEAM|Hamilton⟧ ⟦G1|recover⟧ from poor start to see off ⟦TEAM|Arbroath⟧
⟦TEAM|Arbroath⟧'s ⟦PERSON|Dean Ferryden⟧ ⟦G2|scored⟧ with a shot that he cannot have meant, ⟦TEAM|Arbroath⟧'s ⟦PERSON|Kevin Usan⟧ ⟦G3|did so at the other end⟧ with a clearance that he certainly did not, and in the long middle of the afternoon ⟦PERSON|Niko Pesonen⟧ and ⟦PERSON|Robbie Gourlay⟧ were responsible for ⟦G4|goals⟧ of a more conventional sort, so that ⟦TEAM|Hamilton Academical⟧ ran out ⟦SCORE|3-1⟧ winners and the ⟦TEAM|Red Lichties⟧, not for the first time ⟦DATE|this winter⟧, ran out of excuses.
The visitors' ⟦G5|opener⟧ was timed at ⟦MINUTE|18 minutes⟧. ⟦PERSON|Jamie Auchmithie⟧ had already forced a save, on six, from ⟦PERSON|Fergus Whyte-Scott⟧, and what came next was a cross, from the right touchline, that bent, dipped and, with the goalkeeper expecting somebody to arrive, ⟦G6|crept in⟧ at the far post unattended. "I'm claiming it," said ⟦PERSON|Ferryden⟧, "because the last one I claimed, at ⟦TEAM|Airdrie⟧, they gave as an ⟦G7|own goal⟧."
The ⟦TEAM|Accies⟧ sulked for perhaps ten minutes and then stopped. ⟦PERSON|Ross Letham⟧ struck the woodwork; ⟦PERSON|Craig Denholm⟧ was booked; and just before the ⟦MINUTE|half-hour⟧, from a throw, ⟦PERSON|Gourlay⟧ beat one, beat the same one again, and crossed for ⟦PERSON|Pesonen⟧ to ⟦G8|get his shin to it⟧. They were ⟦MINUTE|29 minutes⟧ in. It was the ⟦NORP|Finnish⟧ striker's third ⟦G9|goal⟧ in four games, all from within the six-yard box, from which, he says, he is reluctant to travel.
There were few incidents before the ⟦MINUTE|interval⟧. ⟦PERSON|Usan⟧, an ⟦NORP|English⟧ centre-half on loan, brought down ⟦PERSON|Pesonen⟧ with a challenge for which he was cautioned in the ⟦MINUTE|44th minute⟧; ⟦PERSON|Denholm⟧ put the resulting free-kick into a garden. ⟦PERSON|Gourlay⟧ must have taken note. When the next one came, in the ⟦MINUTE|63rd minute⟧, he elbowed ⟦PERSON|Denholm⟧ aside with some courtesy, took four steps, and ⟦G10|lashed it in⟧ by way of the underside of the bar.
From there ⟦TEAM|Arbroath⟧ strove for a second. ⟦PERSON|Ferryden⟧ came within inches; ⟦PERSON|Letham⟧, back defending, hooked away from under the crossbar; and with ⟦MINUTE|20 minutes left⟧ ⟦PERSON|Auchmithie⟧ ⟦G11|headed in⟧ a corner and had reached the supporters in the corner before it was noticed that the ball had gone out in its flight. The same corner flag was then kicked over by persons unknown.
And so to ⟦PERSON|Usan⟧, and to the ⟦MINUTE|80th minute⟧. ⟦PERSON|Gourlay⟧'s low ball fizzed across the area, ⟦PERSON|Pesonen⟧ missed it, and the defender, facing his own goal with nothing and nobody in his way, ⟦G12|swept it past⟧ a goalkeeper who had started to say something. One did not have to be a lip-reader.
"The first ⟦G13|goal⟧ is a fluke, fine," ⟦PERSON|Stuart Milldam⟧, the ⟦TEAM|Hamilton⟧ manager, said. "After that I thought we'd only to keep playing. The ⟦G14|free-kick⟧, that's what he does on a ⟦DATE|Thursday⟧, every ⟦DATE|Thursday⟧. I've never seen him do it on a ⟦DATE|Saturday⟧. And the ⟦G15|third⟧, well, somebody up there has been watching us ⟦DATE|this month⟧."
⟦TEAM|Hamilton⟧'s win is their first at ⟦VENUE|New Douglas Park⟧ since ⟦DATE|Christmas⟧.
=====GOALS=====
{"id": "G1", "scorer": "Niko Pesonen; Robbie Gourlay; Kevin Usan", "team": "Hamilton Academical", "count": 3}
{"id": "G2", "scorer": "Dean Ferryden", "team": "Arbroath", "minute": 18, "kind": "shot", "minute_text": "18 minutes"}
{"id": "G3", "scorer": "Kevin Usan", "team": "Hamilton Academical", "minute": 80, "kind": "own goal"}
{"id": "G4", "scorer": "Niko Pesonen; Robbie Gourlay", "team": "Hamilton Academical", "count": 2}
{"id": "G5", "scorer": "Dean Ferryden", "team": "Arbroath", "minute": 18, "kind": "shot", "minute_text": "18 minutes"}
{"id": "G6", "scorer": "Dean Ferryden", "team": "Arbroath", "minute": 18, "kind": "shot", "minute_text": "18 minutes"}
{"id": "G7", "team": "Arbroath", "scope": "background"}
{"id": "G8", "scorer": "Niko Pesonen", "team": "Hamilton Academical", "minute": 29, "kind": "shot", "assist": "Robbie Gourlay", "minute_text": "29 minutes"}
{"id": "G9", "scorer": "Niko Pesonen", "team": "Hamilton Academical", "minute": 29, "kind": "shot", "assist": "Robbie Gourlay", "minute_text": "29 minutes"}
{"id": "G10", "scorer": "Robbie Gourlay", "team": "Hamilton Academical", "minute": 63, "kind": "free kick", "minute_text": "63rd minute"}
{"id": "G11", "scorer": "Jamie Auchmithie", "team": "Arbroath", "minute": 70, "kind": "header", "outcome": "ruled out", "minute_text": "20 minutes left"}
{"id": "G12", "scorer": "Kevin Usan", "team": "Hamilton Academical", "minute": 80, "kind": "own goal", "minute_text": "80th minute"}
{"id": "G13", "scorer": "Dean Ferryden", "team": "Arbroath", "minute": 18, "kind": "shot"}
{"id": "G14", "scorer": "Robbie Gourlay", "team": "Hamilton Academical", "minute": 63, "kind": "free kick"}
{"id": "G15", "scorer": "Kevin Usan", "team": "Hamilton Academical", "minute": 80, "kind": "own goal"}
