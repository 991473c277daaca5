⟦PERSON|Iturbide⟧ ⟦G1|seals it⟧ as ⟦TEAM|Athletic⟧ prevail in five-goal thriller at ⟦TEAM|Real Betis⟧

⟦TEAM|Athletic Club⟧ recovered from a goal down to win ⟦SCORE|3-2⟧ at the ⟦VENUE|Benito Villamarín⟧ on ⟦DATE|Sunday⟧, ⟦PERSON|Gorka Iturbide⟧'s third ⟦G2|goal⟧ in four games sealing it after ⟦PERSON|Oier Mendiguren⟧ and an ⟦G3|own goal⟧ had turned the contest around either side of the ⟦MINUTE|interval⟧. ⟦PERSON|Luciano Bertolotti⟧ ⟦G4|scored⟧ both for ⟦TEAM|Betis⟧, the second much too late.

The ⟦TEAM|Lions⟧ of ⟦PERSON|Josu Aranburu⟧ had the first sight of goal. ⟦PERSON|Iturbide⟧ was played in by ⟦PERSON|Mendiguren⟧ in the ⟦MINUTE|second minute⟧ and ⟦PERSON|Álvaro Cepedello⟧ saved with his chest. At the opposite end ⟦PERSON|Kike Santaolalla⟧ skewed wide.

⟦TEAM|Betis⟧ ⟦G5|moved in front⟧ after ⟦MINUTE|21 minutes⟧. A throw-in, a shimmy by ⟦PERSON|Santaolalla⟧, a low centre that ⟦PERSON|Ander Zulaika⟧ parried into a danger area, and ⟦PERSON|Bertolotti⟧ ⟦G6|poked home⟧ for his sixth ⟦G7|goal⟧ of the campaign.

⟦PERSON|Iturbide⟧ hit the post before ⟦TEAM|Athletic⟧ ⟦G8|responded⟧. ⟦PERSON|Mendiguren⟧ did it on his own, more or less: he robbed ⟦PERSON|Santaolalla⟧ on the touchline, ran at ⟦PERSON|Bjarki Guðnason⟧, and from the corner of the area ⟦G9|lifted a shot over everybody⟧. ⟦MINUTE|Three minutes⟧ were left of the half.

At the start of the second ⟦TEAM|Betis⟧ brought on ⟦PERSON|Nordin Achahbar⟧ for the limping ⟦PERSON|Guðnason⟧. It proved an unlucky choice. In the ⟦MINUTE|52nd minute⟧ ⟦PERSON|Iñigo Larrazabal⟧ fizzed a cross into a crowd and ⟦PERSON|Achahbar⟧, facing his own goal, ⟦G10|deflected it beyond⟧ ⟦PERSON|Cepedello⟧.

Both benches emptied after a scuffle on ⟦MINUTE|64⟧, and yellow cards were given to ⟦PERSON|Aranburu⟧'s assistant and to ⟦PERSON|Bertolotti⟧. ⟦PERSON|Iturbide⟧, sent away by ⟦PERSON|Zulaika⟧'s quick throw, rounded the keeper and ⟦G11|found the net⟧ in the ⟦MINUTE|70th minute⟧, but it did not stand: the ball had been moving. No matter. Within ten minutes he had ⟦G12|scored a legal one⟧, ⟦PERSON|Mendiguren⟧ and ⟦PERSON|Larrazabal⟧ combining to put it on his toe.

⟦PERSON|Bertolotti⟧'s ⟦G13|second⟧, a free-kick through the wall, came in the ⟦MINUTE|fifth minute of stoppage time⟧. ⟦TEAM|Athletic⟧ had not let in a ⟦G14|goal⟧ in the final quarter of an hour all season.

"We ⟦G15|were ahead⟧ and comfortable," ⟦TEAM|Betis⟧ coach ⟦PERSON|Fermín Robledillo⟧ said. "Their first ⟦G16|goal⟧ comes from our throw-in. Our throw-in! And the second ⟦G17|one⟧ is bad luck. You don't blame a boy who's been on for six minutes."
=====GOALS=====
{"id": "G1", "scorer": "Gorka Iturbide", "team": "Athletic Club", "kind": "shot"}
{"id": "G2", "scorer": "Gorka Iturbide", "team": "Athletic Club", "kind": "shot"}
{"id": "G3", "scorer": "Nordin Achahbar", "team": "Athletic Club", "minute": 52, "assist": "Iñigo Larrazabal", "kind": "own goal"}
{"id": "G4", "scorer": "Luciano Bertolotti", "team": "Real Betis", "count": 2}
{"id": "G5", "scorer": "Luciano Bertolotti", "team": "Real Betis", "minute": 21, "kind": "shot", "minute_text": "21 minutes"}
{"id": "G6", "scorer": "Luciano Bertolotti", "team": "Real Betis", "minute": 21, "kind": "shot", "minute_text": "21 minutes"}
{"id": "G7", "scorer": "Luciano Bertolotti", "team": "Real Betis", "minute": 21, "kind": "shot", "minute_text": "21 minutes"}
{"id": "G8", "scorer": "Oier Mendiguren", "team": "Athletic Club", "minute": 42, "kind": "shot"}
{"id": "G9", "scorer": "Oier Mendiguren", "team": "Athletic Club", "minute": 42, "kind": "shot", "minute_text": "Three minutes"}
{"id": "G10", "scorer": "Nordin Achahbar", "team": "Athletic Club", "minute": 52, "assist": "Iñigo Larrazabal", "kind": "own goal", "minute_text": "52nd minute"}
{"id": "G11", "scorer": "Gorka Iturbide", "team": "Athletic Club", "minute": 70, "kind": "shot", "outcome": "ruled out", "minute_text": "70th minute"}
{"id": "G12", "scorer": "Gorka Iturbide", "team": "Athletic Club", "kind": "shot"}
{"id": "G13", "scorer": "Luciano Bertolotti", "team": "Real Betis", "minute": 90, "added": 5, "kind": "free kick", "minute_text": "fifth minute of stoppage time"}
{"id": "G14", "scorer": "Luciano Bertolotti", "team": "Real Betis", "minute": 90, "added": 5, "kind": "free kick", "minute_text": "fifth minute of stoppage time"}
{"id": "G15", "scorer": "Luciano Bertolotti", "team": "Real Betis", "minute": 21, "kind": "shot"}
{"id": "G16", "scorer": "Oier Mendiguren", "team": "Athletic Club", "minute": 42, "kind": "shot"}
{"id": "G17", "scorer": "Nordin Achahbar", "team": "Athletic Club", "minute": 52, "assist": "Iñigo Larrazabal", "kind": "own goal"}
