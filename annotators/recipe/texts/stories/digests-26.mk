⟦TEAM|City⟧ left to count the cost of eleven minutes in ⟦GPE|Madrid⟧

It was put to ⟦PERSON|Franz Kirchweger⟧ that his side had controlled the tie. The ⟦TEAM|Manchester City⟧ manager looked at the ceiling. "For 169 minutes," he said. "Then we went for a walk."

The walk began at 9.34pm local time with ⟦TEAM|City⟧ ⟦SCORE|2-0⟧ up on the night and ⟦SCORE|3-1⟧ on aggregate, the away section already singing about the final. It ended with ⟦TEAM|Atletico Madrid⟧ in it. Between the ⟦MINUTE|64th⟧ and ⟦MINUTE|75th⟧ minutes, three ⟦G1|goals⟧: a deflection, a penalty, a thing of beauty. Nobody who was at the ⟦VENUE|Metropolitano⟧ will forget the third, which ⟦PERSON|Rafa Monforte⟧ ⟦G2|scored⟧ without looking, turning on ⟦PERSON|Xavi Borras⟧'s pass with his back to ⟦PERSON|Owen Gilchrist⟧'s goal.

"I know where the posts are," ⟦PERSON|Monforte⟧ said. "They don't move."

The irony is that ⟦TEAM|City⟧'s opening ⟦G3|goals⟧ had been gifts that ⟦TEAM|Atletico⟧ never give. In the ⟦MINUTE|12th minute⟧ ⟦PERSON|Leandro Prosperi⟧'s attempted clearance hit ⟦PERSON|Dele Ogunbanjo⟧ in the chest and ⟦G4|bounced past ⟦PERSON|Ivan Mihaylov⟧⟧. Seven minutes before ⟦MINUTE|half-time⟧ ⟦PERSON|Matheus Arantes⟧, his shot saved, collected the rebound and was allowed to ⟦G5|walk it in⟧. The ⟦NORP|Brazilian⟧ had not found the target in ⟦GPE|Europe⟧ since his ⟦G6|goal⟧ against ⟦TEAM|Girona⟧ in ⟦DATE|October⟧.

Then, with ⟦PERSON|Kirchweger⟧ readying two defenders on the touchline, ⟦PERSON|Tobias Wendt⟧ struck a free-kick into the wall. It came back. He hit it again, ⟦PERSON|Lasse Thygesen⟧ stuck out a boot and ⟦G7|the net moved⟧. Four minutes on ⟦PERSON|Thygesen⟧ handled, ⟦PERSON|Wendt⟧ ⟦G8|put away the penalty⟧, and the manager turned to his bench and sent the two defenders back to sit down.

⟦TEAM|City⟧ had chances still. ⟦PERSON|Ogunbanjo⟧'s drive hit the bar after ⟦PERSON|Monforte⟧'s ⟦G9|winner⟧; ⟦PERSON|Arantes⟧, clean through in ⟦MINUTE|added time⟧, saw ⟦PERSON|Mihaylov⟧ save his stabbed effort with the tip of a toe.

The ⟦G10|third⟧ will be shown for decades. ⟦PERSON|Kirchweger⟧ preferred to dwell on the ⟦G11|first⟧. "That is where we lost the final," he said. "A free-kick, sixty metres from anything, and then nobody goes with the rebound."
=====GOALS=====
{"id": "G1", "scorer": "Tobias Wendt; Rafa Monforte", "team": "Atletico Madrid", "count": 3}
{"id": "G2", "scorer": "Rafa Monforte", "team": "Atletico Madrid", "minute": 75, "minute_text": "75th", "assist": "Xavi Borras"}
{"id": "G3", "scorer": "Dele Ogunbanjo; Matheus Arantes", "team": "City", "count": 2}
{"id": "G4", "scorer": "Dele Ogunbanjo", "team": "Manchester City", "minute": 12, "minute_text": "12th minute"}
{"id": "G5", "scorer": "Matheus Arantes", "team": "Manchester City", "minute": 38, "minute_text": "Seven minutes before half-time", "kind": "shot"}
{"id": "G6", "scorer": "Matheus Arantes", "team": "Manchester City", "scope": "background"}
{"id": "G7", "scorer": "Tobias Wendt", "team": "Atletico Madrid", "minute": 64, "minute_text": "64th", "kind": "shot"}
{"id": "G8", "scorer": "Tobias Wendt", "team": "Atletico Madrid", "minute": 68, "minute_text": "Four minutes on", "kind": "penalty"}
{"id": "G9", "scorer": "Rafa Monforte", "team": "Atletico Madrid", "minute": 75, "assist": "Xavi Borras"}
{"id": "G10", "scorer": "Rafa Monforte", "team": "Atletico Madrid", "minute": 75, "assist": "Xavi Borras"}
{"id": "G11", "scorer": "Tobias Wendt", "team": "Atletico Madrid", "minute": 64, "kind": "shot"}
