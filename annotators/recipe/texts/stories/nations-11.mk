⟦TEAM|Croatia⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Italy⟧: ⟦PERSON|Bencini⟧ ⟦G1|stunner⟧ with last kick breaks ⟦NORP|Croatian⟧ hearts

⟦TEAM|Italy⟧ ⟦G2|rescued the draw⟧ they needed to reach the knockout stage of ⟦COMPETITION|Euro 2024⟧ with almost the last kick of the game in ⟦GPE|Leipzig⟧, ⟦PERSON|Lapo Bencini⟧ ⟦G3|cancelling out⟧ a ⟦G4|goal⟧ from ⟦PERSON|Duje Marasović⟧ that had looked like sending ⟦TEAM|Croatia⟧ through instead.

All that happened after a first half in which both sides seemed content. ⟦PERSON|Domagoj Kelava⟧ took aim after ⟦MINUTE|three minutes⟧ and found the gloves of ⟦PERSON|Gianmarco Solari⟧. ⟦PERSON|Edoardo Venturi⟧ headed a corner over on ⟦MINUTE|21⟧ and ⟦MINUTE|six minutes later⟧ ⟦PERSON|Zlatko Perić⟧ pulled off a fine one-handed stop from ⟦PERSON|Raffaele Nobile⟧'s glancing header.

The evening burst into life in the ⟦MINUTE|52nd minute⟧. A shot by ⟦PERSON|Ivo Šarić⟧ hit the arm of ⟦PERSON|Pietro Sant'Angelo⟧ and, once the referee had been shown the pictures, there was a penalty. ⟦PERSON|Kelava⟧ struck it to the keeper's left and ⟦PERSON|Solari⟧ guessed right.

The corner was cleared, the ball was sent back in, and within 60 seconds of the miss ⟦TEAM|Croatia⟧ ⟦G5|had their goal⟧ after all. ⟦PERSON|Ante Bukovac⟧ won it in the air, ⟦PERSON|Šarić⟧'s effort was blocked by ⟦PERSON|Venturi⟧ on the line, and ⟦PERSON|Marasović⟧, who at 38 became the oldest man to ⟦G6|score⟧ at the tournament, ⟦G7|lashed the rebound into the roof⟧.

It was his first ⟦G8|goal⟧ for his country since the autumn of ⟦DATE|2022⟧, and what was to come would deny him the story. He was taken off to an ovation in the ⟦MINUTE|80th minute⟧.

The ⟦TEAM|Azzurri⟧ needed one. They had ⟦G9|one⟧, or thought so, with quarter of an hour left, ⟦PERSON|Venturi⟧ ⟦G10|bundling it over⟧ amid a heap of bodies. The ⟦NORP|Croats⟧ protested, the referee went to look, and the outcome was a free-kick for a shove on ⟦PERSON|Perić⟧.

⟦PERSON|Nobile⟧ shot wide, ⟦PERSON|Sant'Angelo⟧ headed wide, and ⟦PERSON|Bencini⟧, a substitute who is known in ⟦COMPETITION|Serie A⟧ for never shooting, had a first try charged down by ⟦PERSON|Marin Tokić⟧. Eight minutes of ⟦MINUTE|added time⟧ were shown; the ⟦NORP|Croatian⟧ bench had its arms round each other. In the last of them ⟦PERSON|Venturi⟧ strode out of defence, carried the ball 40 yards and rolled it left. ⟦PERSON|Bencini⟧ opened his body and from the corner of the box ⟦G11|bent it round⟧ ⟦PERSON|Perić⟧.

"Cruel is the only word," the ⟦TEAM|Croatia⟧ coach said. "We miss the penalty, we ⟦G12|score⟧ anyway, and then it ⟦G13|ends up in the back of our net⟧ with the whistle in his mouth. I'd take the ⟦G14|goal⟧, I'd not take the rest."

The ⟦NORP|Italian⟧ coach, whose team had ⟦G15|conceded⟧ after 23 seconds against ⟦TEAM|Albania⟧ and had been beaten by an ⟦G16|own goal⟧ against ⟦TEAM|Spain⟧, could hardly stand. ⟦TEAM|Italy⟧ finished second.
=====GOALS=====
{"id": "G1", "scorer": "Lapo Bencini", "team": "Italy", "minute": 90, "added": 8, "assist": "Edoardo Venturi", "kind": "shot"}
{"id": "G2", "scorer": "Lapo Bencini", "team": "Italy", "minute": 90, "added": 8, "assist": "Edoardo Venturi", "kind": "shot"}
{"id": "G3", "scorer": "Lapo Bencini", "team": "Italy", "minute": 90, "added": 8, "assist": "Edoardo Venturi", "kind": "shot"}
{"id": "G4", "scorer": "Duje Marasović", "team": "Croatia", "minute": 53, "kind": "shot"}
{"id": "G5", "scorer": "Duje Marasović", "team": "Croatia", "minute": 53, "kind": "shot", "minute_text": "within 60 seconds of the miss"}
{"id": "G6", "scorer": "Duje Marasović", "team": "Croatia", "minute": 53, "kind": "shot", "minute_text": "within 60 seconds of the miss"}
{"id": "G7", "scorer": "Duje Marasović", "team": "Croatia", "minute": 53, "kind": "shot", "minute_text": "within 60 seconds of the miss"}
{"id": "G8", "scorer": "Duje Marasović", "team": "Croatia", "minute": 53, "kind": "shot"}
{"id": "G9", "scorer": "Edoardo Venturi", "team": "Italy", "minute": 75, "outcome": "ruled out", "minute_text": "quarter of an hour left"}
{"id": "G10", "scorer": "Edoardo Venturi", "team": "Italy", "minute": 75, "outcome": "ruled out", "minute_text": "quarter of an hour left"}
{"id": "G11", "scorer": "Lapo Bencini", "team": "Italy", "minute": 90, "added": 8, "assist": "Edoardo Venturi", "kind": "shot", "minute_text": "In the last of them"}
{"id": "G12", "scorer": "Duje Marasović", "team": "Croatia", "minute": 53, "kind": "shot"}
{"id": "G13", "scorer": "Lapo Bencini", "team": "Italy", "minute": 90, "added": 8, "assist": "Edoardo Venturi", "kind": "shot"}
{"id": "G14", "scorer": "Duje Marasović", "team": "Croatia", "minute": 53, "kind": "shot"}
{"id": "G15", "team": "Albania", "scope": "background"}
{"id": "G16", "team": "Spain", "kind": "own goal", "scope": "background"}
