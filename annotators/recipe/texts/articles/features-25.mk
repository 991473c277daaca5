⟦TEAM|England⟧'s No 9 problem in figures

⟦TEAM|ENGLAND⟧ go into ⟦DATE|next month⟧'s friendlies with a squad in which no centre-forward has reached double figures for his country. It's the first time that's been so since ⟦DATE|1973⟧.

⟦PERSON|Jude Farthingale⟧ (⟦TEAM|Tottenham⟧) is closest, on ⟦G8|eight⟧ in 21. His last was a ⟦G1|consolation⟧ in the ⟦SCORE|3-1⟧ loss to ⟦TEAM|Portugal⟧ ⟦DATE|12 months ago⟧.

Then comes ⟦PERSON|Theo Ransome-Lloyd⟧ of ⟦TEAM|Aston Villa⟧ with ⟦G9|five⟧ – all of them, believe it or not, against ⟦TEAM|San Marino⟧. ⟦PERSON|Kofi Ballantyne⟧ (⟦TEAM|West Ham⟧) has ⟦G2|two⟧ and ⟦PERSON|Archie Dunmore⟧ (⟦TEAM|RB Leipzig⟧) has none, though the latter's only been capped twice.

By contrast ⟦TEAM|Norway⟧ have two men past 25, and ⟦TEAM|Belgium⟧'s ⟦PERSON|Cédric Van Hoorebeke⟧ is on ⟦G10|61⟧ after his four-goal ⟦G3|haul⟧ in ⟦GPE|Baku⟧.

Where have ⟦TEAM|England⟧'s ⟦G4|goals⟧ come from? Midfield, mainly. Of 23 ⟦G12|scored⟧ in the ⟦DATE|past year⟧, ⟦PERSON|Ollie Sadler-Knox⟧ has supplied ⟦G5|seven⟧, including late ⟦G13|winners⟧ against ⟦TEAM|Serbia⟧ and ⟦TEAM|Greece⟧. Centre-half ⟦PERSON|Nathan Abara⟧ has ⟦G11|three⟧. There have been two gifts from opponents: ⟦TEAM|Finland⟧'s ⟦PERSON|Mikael Rantala⟧ and ⟦TEAM|Serbia⟧'s ⟦PERSON|Vuk Lazić⟧, who each ⟦G6|sliced into his own net⟧.

Head coach ⟦PERSON|Graham Tolliver⟧ isn't losing sleep. "Whether it's a striker who scores it or the kit man, it's a goal," he said at ⟦VENUE|St George's Park⟧. "But yes. I'd like a striker to."

For the under-21s, incidentally, ⟦PERSON|Rio Castellane⟧ has ⟦G7|ten⟧ in nine. He's 18 and plays for ⟦TEAM|Sunderland⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jude Farthingale", "team": "ENGLAND", "scope": "background"}
{"id": "G2", "scorer": "Kofi Ballantyne", "team": "England", "count": 2, "scope": "background"}
{"id": "G3", "scorer": "Cédric Van Hoorebeke", "team": "Belgium", "count": 4, "scope": "background"}
{"id": "G4", "team": "England", "count": 23, "scope": "background"}
{"id": "G5", "scorer": "Ollie Sadler-Knox", "team": "England", "count": 7, "scope": "background"}
{"id": "G6", "scorer": "Mikael Rantala; Vuk Lazić", "team": "England", "count": 2, "kind": "own goal", "scope": "background"}
{"id": "G7", "scorer": "Rio Castellane", "team": "England", "count": 10, "scope": "background"}
{"id": "G8", "scorer": "Jude Farthingale", "team": "England", "count": 8, "scope": "background"}
{"id": "G9", "scorer": "Theo Ransome-Lloyd", "team": "England", "count": 5, "scope": "background"}
{"id": "G10", "scorer": "Cédric Van Hoorebeke", "team": "Belgium", "count": 61, "scope": "background"}
{"id": "G11", "scorer": "Nathan Abara", "team": "England", "count": 3, "scope": "background"}
{"id": "G12", "team": "England", "count": 23, "scope": "background"}
{"id": "G13", "scorer": "Ollie Sadler-Knox", "team": "England", "count": 2, "scope": "background"}
