⟦TEAM|Canaries⟧ find their voice as ⟦PERSON|Hruska⟧ completes revival

Two ⟦G1|goals⟧ down and apparently bound for a quiet night's sulk, ⟦TEAM|Norwich City⟧ ⟦G2|recovered⟧ to take all three points from ⟦TEAM|Watford⟧, the ⟦NORP|Slovak⟧ forward ⟦PERSON|Matej Hruska⟧ ⟦G3|scoring either side⟧ of a ⟦G4|leveller⟧ that will be shown for years in ⟦GPE|Norfolk⟧ public houses whether or not the patrons have asked for it.

⟦PERSON|Hruska⟧'s ⟦G5|winner⟧ came very late, late enough for several thousand to have left and for several hundred of those to have been seen running back in. A clearance by ⟦PERSON|Ned Ollerton⟧ struck ⟦PERSON|Will Eastgate⟧, ⟦PERSON|Eastgate⟧'s lunge turned into a pass, and there was ⟦PERSON|Hruska⟧, who took a touch before ⟦G6|finishing⟧ underneath ⟦PERSON|Pat Corrigan⟧. He is not, he has admitted, a natural; he was a basketball player until he was 17.

One needs to go back some distance to find the beginning. The opening minutes belonged to ⟦TEAM|Norwich⟧, in the way that a cheque belongs to the man who has not yet banked it: ⟦PERSON|Harvey Tolland⟧ fired over, ⟦PERSON|Rhodri Prosser⟧ saw a header deflected behind, and ⟦PERSON|Hruska⟧ was denied by ⟦PERSON|Corrigan⟧'s left boot in the ⟦MINUTE|11th minute⟧. Then ⟦PERSON|Prosser⟧, the ⟦NORP|Welshman⟧, lunged at ⟦PERSON|Wandinho⟧ on the edge of the area, and the ⟦TEAM|Hornets⟧ ⟦G7|were up and running⟧. The ⟦NORP|Brazilian⟧ dusted himself down, placed the ball with his hands as if it were a vase, and ⟦G8|curled it beyond the wall⟧; ⟦MINUTE|22 minutes⟧ had gone.

Their lead ⟦G9|grew to two⟧ before the announcer had finished with the first. ⟦PERSON|Archie Leyland⟧ was dispossessed, ⟦PERSON|Wandinho⟧ drove at a retreating defence, and when his shot was parried ⟦PERSON|Samir Bouhaddi⟧, on ⟦MINUTE|27⟧, had the simple task of ⟦G10|returning it with interest⟧.

The ⟦MINUTE|interval⟧ was approaching with nothing to recommend it when, in the ⟦MINUTE|second minute of stoppage time⟧, ⟦PERSON|Leyland⟧ atoned. His cross was a good one, ⟦PERSON|Hruska⟧'s ⟦G11|header⟧ was better, and suddenly there was a contest. It was the striker's 99th league ⟦G12|goal⟧, and his first since ⟦DATE|September⟧, when he ⟦G13|got the only one⟧ against ⟦TEAM|Ipswich⟧.

⟦TEAM|Norwich⟧ might have been level at once after the ⟦MINUTE|break⟧. ⟦PERSON|Tolland⟧ ⟦G14|headed in⟧ from a corner but had it chalked off for a shove on ⟦PERSON|Corrigan⟧, and then ⟦PERSON|Leyland⟧ came within inches of drawing parity with a volley against the bar. With ⟦MINUTE|25 minutes left⟧ ⟦PERSON|Dion Campbell-Rowe⟧ came on, a defender by trade, a wing-half by inclination, and his contribution in the ⟦MINUTE|71st minute⟧ was a ⟦G15|shot⟧ from all of 30 yards which ⟦PERSON|Corrigan⟧, who was not badly placed, appeared to regard as somebody else's affair. It was ⟦SCORE|2-2⟧, and ⟦VENUE|Carrow Road⟧ forgot the price of its season tickets.

"I thought we were in control until they ⟦G16|scored⟧ just before ⟦MINUTE|half-time⟧," the ⟦TEAM|Watford⟧ manager said. "Their first ⟦G17|goal⟧ is from a cross we have worked on all week. The ⟦G18|second⟧ I can't legislate for. And I would rather not discuss the ⟦G19|third⟧."

⟦TEAM|Watford⟧ have won one of nine. They finished second bottom of the form table in ⟦DATE|January⟧, and responded with a corner count that flatters them.
=====GOALS=====
{"id": "G1", "scorer": "Wandinho; Samir Bouhaddi", "team": "Watford", "count": 2}
{"id": "G2", "scorer": "Matej Hruska; Dion Campbell-Rowe", "team": "Norwich City", "count": 3}
{"id": "G3", "scorer": "Matej Hruska", "team": "Norwich City", "count": 2}
{"id": "G4", "scorer": "Dion Campbell-Rowe", "team": "Norwich City", "minute": 71, "kind": "shot"}
{"id": "G5", "scorer": "Matej Hruska", "team": "Norwich City"}
{"id": "G6", "scorer": "Matej Hruska", "team": "Norwich City"}
{"id": "G7", "scorer": "Wandinho", "team": "Watford", "minute": 22, "kind": "free kick", "minute_text": "22 minutes"}
{"id": "G8", "scorer": "Wandinho", "team": "Watford", "minute": 22, "kind": "free kick", "minute_text": "22 minutes"}
{"id": "G9", "scorer": "Samir Bouhaddi", "team": "Watford", "minute": 27, "kind": "shot", "minute_text": "27"}
{"id": "G10", "scorer": "Samir Bouhaddi", "team": "Watford", "minute": 27, "kind": "shot", "minute_text": "27"}
{"id": "G11", "scorer": "Matej Hruska", "team": "Norwich City", "minute": 45, "added": 2, "kind": "header", "assist": "Archie Leyland", "minute_text": "second minute of stoppage time"}
{"id": "G12", "scorer": "Matej Hruska", "team": "Norwich City", "minute": 45, "added": 2, "kind": "header", "assist": "Archie Leyland"}
{"id": "G13", "scorer": "Matej Hruska", "team": "Norwich City", "scope": "background"}
{"id": "G14", "scorer": "Harvey Tolland", "team": "Norwich City", "kind": "header", "outcome": "ruled out"}
{"id": "G15", "scorer": "Dion Campbell-Rowe", "team": "Norwich City", "minute": 71, "kind": "shot", "minute_text": "71st minute"}
{"id": "G16", "scorer": "Matej Hruska", "team": "Norwich City", "minute": 45, "added": 2, "kind": "header", "assist": "Archie Leyland"}
{"id": "G17", "scorer": "Matej Hruska", "team": "Norwich City", "minute": 45, "added": 2, "kind": "header", "assist": "Archie Leyland"}
{"id": "G18", "scorer": "Dion Campbell-Rowe", "team": "Norwich City", "minute": 71, "kind": "shot"}
{"id": "G19", "scorer": "Matej Hruska", "team": "Norwich City"}
