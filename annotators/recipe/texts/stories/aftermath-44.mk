⟦TEAM|FCSB⟧ - ⟦TEAM|Rapid⟧ ⟦SCORE|2-1⟧. The leader wins the derby of ⟦GPE|Bucharest⟧ with two ⟦G1|goals⟧ from set pieces
⟦TEAM|FCSB⟧ took on ⟦DATE|Sunday evening⟧ a victory with emotions against ⟦TEAM|Rapid⟧, ⟦SCORE|2-1⟧, at the ⟦VENUE|Arena Națională⟧, and has now five points in front of ⟦TEAM|Universitatea Craiova⟧.
⟦PERSON|Denis Popovici⟧, author of the second ⟦G2|goal⟧, was carried on arms at the final. ⟦PERSON|Robert Cîmpeanu⟧ ⟦G3|marked the first⟧ and ⟦PERSON|Iulian Stoica-Varga⟧ ⟦G4|reduced⟧ for the guests near the end.
The match had not yet a real occasion when came the ⟦G5|goal⟧. In ⟦MINUTE|minute 22⟧ ⟦PERSON|Popovici⟧ executed a corner, ⟦PERSON|Florin Nistor⟧, goalkeeper of ⟦TEAM|Rapid⟧, boxed in the foot of ⟦PERSON|Bogdan Ursu⟧, and from ⟦PERSON|Ursu⟧ the ball arrived at ⟦PERSON|Cîmpeanu⟧, who ⟦G6|pushed it with the chest⟧. ⟦PERSON|Nistor⟧ accused a hand. The video arbitration took three minutes and confirmed.
"It was chest, I have the mark," laughed ⟦PERSON|Cîmpeanu⟧ for ⟦ORG|GSP⟧.
⟦TEAM|Rapid⟧ reacted. ⟦PERSON|Stoica-Varga⟧ hit the bar in ⟦MINUTE|minute 30⟧, with a shot from 25 metres, and ⟦PERSON|Cătălin Oprea⟧ lost alone with ⟦PERSON|Adrián Moldovan⟧, who kept his goal intact with the face.
In the second part the rhythm fell, until ⟦PERSON|Oprea⟧ made fault on ⟦PERSON|Ursu⟧ at the edge. ⟦PERSON|Popovici⟧ put the ball, looked at nobody, and ⟦G7|sent it over the barrier⟧. ⟦PERSON|Nistor⟧ did not move. ⟦SCORE|2-0⟧, and the tribune started to leave, wrongly.
Because ⟦PERSON|Moldovan⟧, the hero, became the guilty. He went out at a long throw which he had not to go out at, ⟦PERSON|Oprea⟧ was before him, and ⟦PERSON|Stoica-Varga⟧ ⟦G8|scored with the gate empty⟧. The ⟦G9|goal⟧ gave hope, and in the prolongations ⟦PERSON|Oprea⟧ had the ball of the draw on the right foot. He sent it in the second ring.
The coach of ⟦TEAM|Rapid⟧: "I don't comment the first ⟦G10|one⟧. At the ⟦G11|second⟧ we make a stupid foul. At ⟦VENUE|Giulești⟧ we'd not lose this game."
⟦PERSON|Popovici⟧ is at the seventh ⟦G12|success⟧ from free kick ⟦DATE|this season⟧. Nobody else in ⟦COMPETITION|SuperLiga⟧ has more than two.
=====GOALS=====
{"id": "G1", "scorer": "Robert Cîmpeanu; Denis Popovici", "team": "FCSB", "count": 2}
{"id": "G2", "scorer": "Denis Popovici", "team": "FCSB", "kind": "free kick"}
{"id": "G3", "scorer": "Robert Cîmpeanu", "team": "FCSB", "minute": 22, "assist": "Bogdan Ursu"}
{"id": "G4", "scorer": "Iulian Stoica-Varga", "team": "Rapid", "assist": "Cătălin Oprea", "kind": "shot"}
{"id": "G5", "scorer": "Robert Cîmpeanu", "team": "FCSB", "minute": 22, "assist": "Bogdan Ursu"}
{"id": "G6", "scorer": "Robert Cîmpeanu", "team": "FCSB", "minute": 22, "assist": "Bogdan Ursu", "minute_text": "minute 22"}
{"id": "G7", "scorer": "Denis Popovici", "team": "FCSB", "kind": "free kick"}
{"id": "G8", "scorer": "Iulian Stoica-Varga", "team": "Rapid", "assist": "Cătălin Oprea", "kind": "shot"}
{"id": "G9", "scorer": "Iulian Stoica-Varga", "team": "Rapid", "assist": "Cătălin Oprea", "kind": "shot"}
{"id": "G10", "scorer": "Robert Cîmpeanu", "team": "FCSB", "minute": 22, "assist": "Bogdan Ursu"}
{"id": "G11", "scorer": "Denis Popovici", "team": "FCSB", "kind": "free kick"}
{"id": "G12", "scorer": "Denis Popovici", "team": "FCSB", "kind": "free kick"}
