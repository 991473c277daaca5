⟦COMPETITION|Nations League⟧ round-up: ⟦TEAM|Slovenia⟧ and ⟦TEAM|Scotland⟧ celebrate, ⟦TEAM|Greece⟧ stay perfect

A ⟦G1|penalty⟧ in the ⟦MINUTE|89th minute⟧ by ⟦PERSON|Benjamin Šeškovec⟧ and a ⟦G2|goal⟧ on his debut by ⟦PERSON|Žan Vipotnar⟧ gave ⟦TEAM|Slovenia⟧ a ⟦SCORE|2-1⟧ win against ⟦TEAM|Norway⟧ in ⟦GPE|Ljubljana⟧ on ⟦DATE|Monday⟧.

⟦PERSON|Vipotnar⟧, who'd been called up on ⟦DATE|Saturday⟧, ⟦G3|beat ⟦PERSON|Ørjan Nylund-Vik⟧⟧ on ⟦MINUTE|34⟧ after a shot by ⟦PERSON|Šeškovec⟧ was blocked. ⟦PERSON|Antonio Nusa-Berg⟧ ⟦G4|equalised⟧ from ⟦PERSON|Julian Ryerstad⟧'s centre shortly after the ⟦MINUTE|interval⟧. ⟦PERSON|Ryerstad⟧ gave away the penalty, on ⟦PERSON|Petar Stojanovec⟧, and was sent off.

⟦TEAM|Scotland⟧ beat ⟦TEAM|Croatia⟧ ⟦SCORE|1-0⟧ at ⟦VENUE|Hampden Park⟧: ⟦PERSON|John McGinley-Ross⟧, in the ⟦MINUTE|86th⟧, ⟦G5|stabbed it in⟧ on his second attempt when ⟦PERSON|Dominik Kotarskić⟧ saved the first. ⟦TEAM|Croatia⟧, down to ten since ⟦PERSON|Petar Sučev⟧'s second booking, on ⟦MINUTE|43⟧, could claim they had the better openings, ⟦PERSON|Igor Matanovski⟧'s being the clearest, a header that went over.

⟦TEAM|Greece⟧ made it five out of five in ⟦GPE|Piraeus⟧, ⟦PERSON|Vangelis Pavlides⟧ ⟦G6|scoring a quick-fire treble⟧ in a ⟦SCORE|4-1⟧ defeat of ⟦TEAM|Finland⟧. ⟦PERSON|Christos Tzolis-Papas⟧ had ⟦G7|got them going⟧ from a free-kick, ⟦PERSON|Oliver Antmanen⟧ ⟦G8|made it ⟦SCORE|2-1⟧⟧ briefly on ⟦MINUTE|51⟧.

⟦TEAM|Israel⟧ and ⟦TEAM|Belgium⟧ drew ⟦SCORE|2-2⟧ in ⟦GPE|Debrecen⟧. ⟦PERSON|Dor Turgemann⟧ ⟦G9|struck twice⟧ for the former, in the 12th and 67th minutes, both times on the break; ⟦TEAM|Belgium⟧'s ⟦G10|goals⟧ were by ⟦PERSON|Loïs Opendael⟧ and ⟦PERSON|Timothy Castagnier⟧, ⟦MINUTE|28⟧ and ⟦MINUTE|80⟧, and both came from ⟦PERSON|Kevin De Bruyker⟧ corners.
=====GOALS=====
{"id": "G1", "scorer": "Benjamin Šeškovec", "team": "Slovenia", "minute": 89, "kind": "penalty", "minute_text": "89th minute"}
{"id": "G2", "scorer": "Žan Vipotnar", "team": "Slovenia", "minute": 34, "kind": "shot"}
{"id": "G3", "scorer": "Žan Vipotnar", "team": "Slovenia", "minute": 34, "kind": "shot", "minute_text": "34"}
{"id": "G4", "scorer": "Antonio Nusa-Berg", "team": "Norway", "assist": "Julian Ryerstad"}
{"id": "G5", "scorer": "John McGinley-Ross", "team": "Scotland", "minute": 86, "minute_text": "86th"}
{"id": "G6", "scorer": "Vangelis Pavlides", "team": "Greece", "count": 3}
{"id": "G7", "scorer": "Christos Tzolis-Papas", "team": "Greece", "kind": "free kick"}
{"id": "G8", "scorer": "Oliver Antmanen", "team": "Finland", "minute": 51, "score": "2-1", "minute_text": "51"}
{"id": "G9", "scorer": "Dor Turgemann", "team": "Israel", "count": 2}
{"id": "G10", "scorer": "Loïs Opendael; Timothy Castagnier", "team": "Belgium", "assist": "Kevin De Bruyker", "count": 2}
