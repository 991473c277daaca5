⟦GPE|LAS VEGAS⟧ — Ugly, nervous and ultimately scoreless through ⟦MINUTE|120 minutes⟧, it won't make anybody's highlight reel. The ⟦TEAM|United States⟧ will take it.
The ⟦TEAM|USMNT⟧ outlasted ⟦TEAM|Costa Rica⟧ ⟦SCORE|4-2⟧ on penalty kicks after a ⟦SCORE|0-0⟧ draw in a ⟦ORG|CONCACAF⟧ ⟦COMPETITION|Nations League⟧ semifinal on ⟦DATE|Thursday⟧ night at ⟦VENUE|Allegiant Stadium⟧, with ⟦PERSON|Jordan Abernathy⟧, the backup keeper until about three hours before kickoff, stopping two ⟦NORP|Costa Rican⟧ attempts.
"I found out at the hotel," ⟦PERSON|Abernathy⟧ said. "I called my mom. She said, 'Don't mess it up.'"
⟦PERSON|Cooper Lindgren-Hale⟧, ⟦PERSON|Dante Villareal⟧, ⟦PERSON|Luke Sorensen⟧ and ⟦PERSON|Marcus Tillery⟧ all converted in the tiebreaker. ⟦PERSON|Yostin Barrantes⟧ and ⟦PERSON|Joel Arguedas⟧ were denied for the ⟦TEAM|Ticos⟧.
It should never have come to that. ⟦PERSON|Isaiah Mbaye-Cole⟧, the ⟦TEAM|Wolfsburg⟧ striker who has ⟦G1|11 goals⟧ in the ⟦COMPETITION|Bundesliga⟧ ⟦DATE|this season⟧, missed a penalty in the ⟦MINUTE|19th minute⟧, his stutter-step fooling nobody, least of all goalkeeper ⟦PERSON|Keylor Montenegro-Ruiz⟧. He then sent a free header over from six yards. Just past the ⟦MINUTE|hour⟧ he finally ⟦G4|beat ⟦PERSON|Montenegro-Ruiz⟧⟧, or thought he had; ⟦PERSON|Tillery⟧, unfortunately, was standing in an offside position when he touched the ball on its way in, and the ⟦G2|goal⟧ didn't count.
⟦TEAM|Costa Rica⟧ had its moments. ⟦PERSON|Sebastián Corrales⟧ hit the crossbar in the ⟦MINUTE|second overtime⟧ and ⟦PERSON|Barrantes⟧ shot wide of an empty net after ⟦PERSON|Abernathy⟧ was caught in no-man's land.
"We created enough to win two games," ⟦TEAM|U.S.⟧ coach ⟦PERSON|Fernando Guerrero Paz⟧ said. "If the first one goes in, it's a different evening. We need goals from other people, too. It can't be only ⟦PERSON|Isaiah⟧."
The ⟦TEAM|U.S.⟧, which ⟦G3|scored seven⟧ against ⟦TEAM|Trinidad and Tobago⟧ in the quarterfinals, faces ⟦TEAM|Canada⟧ on ⟦DATE|Sunday⟧. ⟦ORG|TNT⟧ will have the broadcast.
=====GOALS=====
{"id": "G1", "scorer": "Isaiah Mbaye-Cole", "team": "Wolfsburg", "scope": "background", "count": 11}
{"id": "G4", "scorer": "Isaiah Mbaye-Cole", "team": "United States", "minute": 60, "outcome": "ruled out", "minute_text": "hour"}
{"id": "G2", "scorer": "Isaiah Mbaye-Cole", "team": "United States", "minute": 60, "outcome": "ruled out", "minute_text": "hour"}
{"id": "G3", "team": "U.S.", "scope": "background", "count": 7}
