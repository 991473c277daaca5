⟦COMPETITION|League of Ireland⟧ wrap: ⟦TEAM|Shels⟧ leave it late, ⟦TEAM|Bohs⟧ and ⟦TEAM|Rovers⟧ share four
⟦FURNITURE|Aoife Brannigan⟧
A ⟦MINUTE|95th-minute⟧ ⟦G1|winner⟧ from captain ⟦PERSON|Mark Cudden⟧ gave ⟦TEAM|Shelbourne⟧ a ⟦SCORE|2-1⟧ win over ⟦TEAM|Galway United⟧ at ⟦VENUE|Tolka Park⟧ on a night when none of the top four had it easy.
⟦TEAM|Galway⟧ ⟦G2|went ahead⟧ through ⟦PERSON|Stephen Walsh-Keane⟧, who turned in the box and ⟦G3|shot beyond⟧ ⟦PERSON|Conor Keogh⟧ after ⟦MINUTE|26 minutes⟧. ⟦PERSON|Ali Couldrey⟧ ⟦G4|got ⟦TEAM|Shels⟧ back on terms⟧ from the spot with ⟦MINUTE|20 to go⟧ after ⟦PERSON|Walsh-Keane⟧ was penalised for a trip, a decision which had ⟦TEAM|Galway⟧ manager ⟦PERSON|John Coffey⟧ sent to the stand. Then came ⟦PERSON|Cudden⟧, from ⟦PERSON|Couldrey⟧’s corner, off his shoulder. “It’s not a ⟦G5|goal⟧ you’d show your kids,” he said.
The ⟦GPE|Dublin⟧ derby ended ⟦SCORE|2-2⟧ at ⟦VENUE|Dalymount Park⟧. ⟦PERSON|Dayle Rooster⟧ and ⟦PERSON|Aaron Greeley⟧ ⟦G6|scored⟧ to put ⟦TEAM|Shamrock Rovers⟧ two up inside ⟦MINUTE|half an hour⟧. ⟦TEAM|Bohemians⟧ were let back in by a dreadful mistake from keeper ⟦PERSON|Leon Pohlmann⟧, who ⟦G7|let ⟦PERSON|James Clarkin⟧’s shot through his legs⟧, and ⟦PERSON|Clarkin⟧ ⟦G8|completed the recovery⟧ with a lovely free-kick in the ⟦MINUTE|78th minute⟧. ⟦TEAM|Rovers⟧ substitute ⟦PERSON|Jack Bryan⟧ had two good chances to win it, the first straight at ⟦PERSON|Kacper Chorąży⟧, the second over.
⟦TEAM|Derry City⟧ had to come from behind to win ⟦SCORE|3-1⟧ at ⟦TEAM|Waterford⟧. ⟦PERSON|Pádraig Amond-Roche⟧ ⟦G9|headed ⟦TEAM|Waterford⟧ in front⟧ but ⟦PERSON|Michael Duffin⟧ ⟦G10|equalised⟧, ⟦PERSON|Patrick Hoban-Lee⟧ ⟦G11|put ⟦TEAM|Derry⟧ ahead⟧ from a yard out and ⟦PERSON|Duffin⟧ ⟦G12|wrapped it up⟧.
⟦TEAM|Sligo Rovers⟧ ⟦SCORE|0-0⟧ ⟦TEAM|Drogheda United⟧: ⟦PERSON|Owen Elding-Wade⟧ had a penalty saved in each half by ⟦PERSON|Luke Dennison⟧, the second twice.
⟦TEAM|Cork City⟧ climb off the foot of the table thanks to ⟦PERSON|Seán Maguire-Toner⟧’s early ⟦G13|strike⟧ against ⟦TEAM|St Pat’s⟧, who had ⟦PERSON|Jamie Lennox⟧ sent off for dissent and thought they had equalised in ⟦MINUTE|injury time⟧ when ⟦PERSON|Mason Melia-Burke⟧ ⟦G14|found the net⟧, only for the assistant referee to raise her flag.
⟦FURNITURE|Premier Division table: 1 Shelbourne P30 Pts 58 …⟧
=====GOALS=====
{"id": "G1", "scorer": "Mark Cudden", "team": "Shelbourne", "minute": 90, "added": 5, "assist": "Ali Couldrey", "minute_text": "95th-minute"}
{"id": "G2", "scorer": "Stephen Walsh-Keane", "team": "Galway United", "minute": 26, "kind": "shot", "minute_text": "26 minutes"}
{"id": "G3", "scorer": "Stephen Walsh-Keane", "team": "Galway United", "minute": 26, "kind": "shot", "minute_text": "26 minutes"}
{"id": "G4", "scorer": "Ali Couldrey", "team": "Shelbourne", "minute": 70, "kind": "penalty", "minute_text": "20 to go"}
{"id": "G5", "scorer": "Mark Cudden", "team": "Shelbourne", "minute": 90, "added": 5, "assist": "Ali Couldrey"}
{"id": "G6", "scorer": "Dayle Rooster; Aaron Greeley", "team": "Shamrock Rovers", "count": 2, "minute_text": "half an hour"}
{"id": "G7", "scorer": "James Clarkin", "team": "Bohemians", "kind": "shot"}
{"id": "G8", "scorer": "James Clarkin", "team": "Bohemians", "minute": 78, "kind": "free kick", "minute_text": "78th minute"}
{"id": "G9", "scorer": "Pádraig Amond-Roche", "team": "Waterford", "kind": "header"}
{"id": "G10", "scorer": "Michael Duffin", "team": "Derry City"}
{"id": "G11", "scorer": "Patrick Hoban-Lee", "team": "Derry City", "kind": "shot"}
{"id": "G12", "scorer": "Michael Duffin", "team": "Derry City"}
{"id": "G13", "scorer": "Seán Maguire-Toner", "team": "Cork City"}
{"id": "G14", "scorer": "Mason Melia-Burke", "team": "St Pat’s", "outcome": "ruled out"}
