⟦TEAM|Hearts⟧ ⟦SCORE|4-1⟧ ⟦TEAM|Kilmarnock⟧: ⟦PERSON|Lennox Baird⟧ ⟦G1|hat-trick⟧ sends ⟦TEAM|Jambos⟧ top

⟦PERSON|Lennox Baird⟧ ⟦G2|scored a hat-trick⟧ as ⟦TEAM|Hearts⟧ came from behind to beat ⟦TEAM|Kilmarnock⟧ and move to the top of the ⟦COMPETITION|Scottish Premiership⟧.

⟦TEAM|Killie⟧ made the brighter start at ⟦VENUE|Tynecastle⟧ and ⟦G3|went in front⟧ when ⟦PERSON|Gavin Mulholland⟧ ⟦G4|bundled in⟧ from a corner on ⟦MINUTE|nine minutes⟧.

But ⟦PERSON|Baird⟧ ⟦G5|equalised⟧ with a fine ⟦G6|volley⟧ from ⟦PERSON|Takumi Hoshino⟧'s cross, and the forward then ⟦G7|slid ⟦TEAM|Hearts⟧ ahead⟧ just after the ⟦MINUTE|restart⟧ after goalkeeper ⟦PERSON|Craig Strang⟧ had spilled a shot.

⟦PERSON|Hoshino⟧ ⟦G8|made it three⟧ in the ⟦MINUTE|66th minute⟧, finishing off a move he had begun himself in the centre circle.

⟦PERSON|Baird⟧ ⟦G9|completed his treble⟧ from the penalty spot with ⟦MINUTE|seven minutes remaining⟧, sending ⟦PERSON|Strang⟧ the wrong way after ⟦PERSON|Mulholland⟧ had handled.

Analysis: No stopping ⟦PERSON|Baird⟧
The striker's season had been slow to get going. A hamstring problem cost him ⟦DATE|August⟧, and he went seven matches without a goal on his return.

He now has ⟦G10|eight⟧ in his past five games, and the ⟦TEAM|Hearts⟧ supporters who were calling for a new number nine are singing a different song. Head coach ⟦PERSON|Iain Laverock⟧ has asked for more goals from midfield as well, and ⟦PERSON|Hoshino⟧ is starting to provide them.

⟦TEAM|Kilmarnock⟧ had only themselves to blame. They had ⟦G11|conceded just four times⟧ on the road before this, but every one of the ⟦G12|goals⟧ here came from a home player left alone in the box.

What they said
⟦TEAM|Hearts⟧ head coach ⟦PERSON|Iain Laverock⟧: "The boy is on fire. We'd a wee fright at the start, but I never thought we wouldn't score ⟦DATE|today⟧."

⟦TEAM|Kilmarnock⟧ manager ⟦PERSON|Paul Tennent⟧: "It was a soft penalty, but it wasn't the penalty that beat us."

⟦FURNITURE|Line-ups: Hearts (4-3-3): Nwosu; Kerr, Dalgleish, Petrov, Ross; Hoshino, Munro, Adair; Baird, Clancy, Sørli. Kilmarnock (5-3-2): Strang; Hope, Mulholland, Leck, Duffy, Yates; Imrie, Cassidy, Boyd; McVey, Toure.⟧
⟦FURNITURE|Attendance: 18,944⟧
=====GOALS=====
{"id": "G1", "scorer": "Lennox Baird", "team": "Hearts", "count": 3}
{"id": "G2", "scorer": "Lennox Baird", "team": "Hearts", "count": 3}
{"id": "G3", "scorer": "Gavin Mulholland", "team": "Kilmarnock", "minute": 9, "minute_text": "nine minutes", "kind": "shot"}
{"id": "G4", "scorer": "Gavin Mulholland", "team": "Kilmarnock", "minute": 9, "minute_text": "nine minutes", "kind": "shot"}
{"id": "G5", "scorer": "Lennox Baird", "team": "Hearts", "assist": "Takumi Hoshino", "kind": "volley"}
{"id": "G6", "scorer": "Lennox Baird", "team": "Hearts", "assist": "Takumi Hoshino", "kind": "volley"}
{"id": "G7", "scorer": "Lennox Baird", "team": "Hearts", "kind": "shot", "minute_text": "restart"}
{"id": "G8", "scorer": "Takumi Hoshino", "team": "Hearts", "minute": 66, "minute_text": "66th minute", "kind": "shot"}
{"id": "G9", "scorer": "Lennox Baird", "team": "Hearts", "minute": 83, "minute_text": "seven minutes remaining", "kind": "penalty"}
{"id": "G10", "scorer": "Lennox Baird", "team": "Hearts", "count": 8, "scope": "background"}
{"id": "G11", "count": 4, "scope": "background"}
{"id": "G12", "team": "Hearts", "count": 4}
