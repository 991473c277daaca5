⟦TEAM|Peterborough⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Wigan⟧: Points shared at ⟦VENUE|London Road⟧
⟦FURNITURE|James Attwell⟧
⟦FURNITURE|19:05, 22 NOV⟧
⟦TEAM|Peterborough United⟧ are without a win in eight after being held by ⟦TEAM|Wigan Athletic⟧ in ⟦COMPETITION|League One⟧.
Neither side did enough to win and it took two goalkeeping errors to produce the two ⟦G1|goals⟧.
The first was by ⟦TEAM|Posh⟧ goalkeeper ⟦PERSON|Marek Sobota⟧, on ⟦MINUTE|23 minutes⟧. He misjudged ⟦PERSON|Callum Heskey-Ford⟧'s free-kick, and ⟦PERSON|Shola Adeniran⟧ ⟦G2|glanced in⟧.
⟦TEAM|Wigan⟧ looked the more likely to get the next. ⟦PERSON|Adeniran⟧ had a ⟦MINUTE|34th-minute⟧ shot blocked by ⟦PERSON|Rio Blandford⟧, while ⟦PERSON|Heskey-Ford⟧ put a spot-kick-like chance over after ⟦PERSON|Joey Tranter⟧ slipped.
At the other end ⟦PERSON|Abraham Odoh-Wells⟧ was a threat all afternoon. He skimmed the bar, won three corners and a penalty which the referee changed to a free-kick, and set up ⟦PERSON|Tranter⟧, who poked wide.
He it was who made the ⟦G3|leveller⟧. ⟦PERSON|Jonjo Culkin⟧ had ⟦PERSON|Odoh-Wells⟧'s shot covered in the ⟦MINUTE|66th minute⟧ but allowed it to squirm out of his grasp, and ⟦PERSON|Blandford⟧ ⟦G4|helped it over⟧.
The visitors felt ⟦PERSON|Culkin⟧ had been kicked and their manager ⟦PERSON|Scott Dalgleish⟧ was booked for his complaint.
⟦PERSON|Adeniran⟧ might have won it with a curler in ⟦MINUTE|added time⟧ but ⟦PERSON|Sobota⟧ saved. A draw was fair.
"We can't seem to keep a clean sheet and we can't finish at the other end," said ⟦TEAM|Posh⟧ boss ⟦PERSON|Luke Farnaby⟧. "Eight games is a long time. I feel for the fans."
⟦TEAM|Peterborough⟧ are 20th. ⟦TEAM|Wigan⟧ stay ninth.
=====GOALS=====
{"id": "G1", "count": 2}
{"id": "G2", "scorer": "Shola Adeniran", "team": "Wigan Athletic", "minute": 23, "minute_text": "23 minutes", "assist": "Callum Heskey-Ford", "kind": "header", "score": "0-1"}
{"id": "G3", "scorer": "Rio Blandford", "team": "Peterborough United", "minute": 66}
{"id": "G4", "scorer": "Rio Blandford", "team": "Peterborough United", "minute": 66, "minute_text": "66th minute", "score": "1-1"}
