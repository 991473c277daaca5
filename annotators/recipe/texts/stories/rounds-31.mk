⟦COMPETITION|Premier League⟧: ⟦TEAM|Brighton⟧ beat ⟦TEAM|Villa⟧, ⟦TEAM|Wolves⟧ and ⟦TEAM|Bournemouth⟧ share the spoils

⟦TEAM|Brighton⟧ recovered from conceding inside a ⟦MINUTE|minute⟧ to beat ⟦TEAM|Aston Villa⟧ ⟦SCORE|3-1⟧ on ⟦DATE|Saturday⟧, with ⟦PERSON|Kaito Mitomura⟧, ⟦PERSON|Georgi Rusev⟧ and ⟦PERSON|Yasin Ayarin⟧ ⟦G1|scoring⟧ for a side that had lost its previous three.

⟦PERSON|Morgan Rodgerson⟧ ⟦G2|prodded in⟧ ⟦PERSON|Lucas Dignard⟧'s pull-back for ⟦TEAM|Villa⟧ before some spectators were in their seats. It was ⟦PERSON|Mitomura⟧'s ⟦MINUTE|25th-minute⟧ ⟦G3|curler⟧, ⟦PERSON|Emiliano Martorell⟧ getting fingers to it, that changed things. ⟦PERSON|Rusev⟧ ⟦G4|put ⟦TEAM|Brighton⟧ ahead⟧ on ⟦MINUTE|51⟧, having earlier seen a penalty saved, and ⟦PERSON|Ayarin⟧ ⟦G5|sealed victory⟧ in the ⟦MINUTE|94th minute⟧.

⟦TEAM|Wolves⟧ are still without an away win after their ⟦SCORE|1-1⟧ draw at ⟦TEAM|Bournemouth⟧, in which ⟦PERSON|Evanildo⟧ ⟦G6|gave the ⟦TEAM|Cherries⟧ the lead⟧ from a corner and ⟦PERSON|Jørgen Strandberg⟧ ⟦G7|equalised⟧ with a ⟦MINUTE|quarter of an hour left⟧. ⟦PERSON|Jørgen Strandberg⟧ might have had two more: a header grazed the post, a volley was held by ⟦PERSON|Đorđe Petković⟧.

⟦TEAM|Brentford⟧ ⟦SCORE|4-2⟧ ⟦TEAM|West Ham⟧ had everything. ⟦PERSON|Igor Tiagão⟧ ⟦G8|scored a hat-trick⟧, his first for the ⟦TEAM|Bees⟧, ⟦PERSON|Kevin Schadow⟧ ⟦G9|got the other⟧ with a free-kick. ⟦TEAM|West Ham⟧, ⟦SCORE|3-0⟧ behind at ⟦MINUTE|half-time⟧, ⟦G10|replied⟧ through ⟦PERSON|Jarrod Bowditch⟧, ⟦MINUTE|56⟧, and ⟦PERSON|Tomáš Souchek⟧, ⟦MINUTE|61⟧, and hit the bar at ⟦SCORE|3-2⟧. Then came ⟦PERSON|Igor Tiagão⟧'s ⟦G11|third⟧.

At ⟦VENUE|Molineux⟧ ⟦DATE|next Wednesday⟧ ⟦TEAM|Wolves⟧ meet ⟦TEAM|Burnley⟧, whose match against ⟦TEAM|Sunderland⟧ ended goalless after ⟦PERSON|Zian Fleming-Bos⟧ had an ⟦G12|effort⟧ ruled out for offside and a spot-kick stopped by ⟦PERSON|Robin Roefsema⟧.
⟦FURNITURE|Follow live text commentary of every game on the app⟧
=====GOALS=====
{"id": "G1", "scorer": "Kaito Mitomura; Georgi Rusev; Yasin Ayarin", "team": "Brighton", "count": 3}
{"id": "G2", "scorer": "Morgan Rodgerson", "team": "Aston Villa", "minute": 1, "assist": "Lucas Dignard"}
{"id": "G3", "scorer": "Kaito Mitomura", "team": "Brighton", "minute": 25, "kind": "shot", "minute_text": "25th-minute"}
{"id": "G4", "scorer": "Georgi Rusev", "team": "Brighton", "minute": 51, "minute_text": "51"}
{"id": "G5", "scorer": "Yasin Ayarin", "team": "Brighton", "minute": 94, "minute_text": "94th minute"}
{"id": "G6", "scorer": "Evanildo", "team": "Bournemouth"}
{"id": "G7", "scorer": "Jørgen Strandberg", "team": "Wolves", "minute": 75, "minute_text": "quarter of an hour left"}
{"id": "G8", "scorer": "Igor Tiagão", "team": "Brentford", "count": 3}
{"id": "G9", "scorer": "Kevin Schadow", "team": "Brentford", "kind": "free kick"}
{"id": "G10", "scorer": "Jarrod Bowditch; Tomáš Souchek", "team": "West Ham", "count": 2}
{"id": "G11", "scorer": "Igor Tiagão", "team": "Brentford"}
{"id": "G12", "scorer": "Zian Fleming-Bos", "team": "Burnley", "outcome": "ruled out"}
