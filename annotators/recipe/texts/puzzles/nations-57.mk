⟦COMPETITION|World Cup⟧ qualifying round-up: ⟦TEAM|Latvia⟧ shock ⟦NORP|Turks⟧, ⟦NORP|Swiss⟧ and ⟦NORP|Swedes⟧ win

⟦TEAM|Latvia⟧ provided the upset of the night in ⟦NORP|European⟧ ⟦COMPETITION|World Cup⟧ qualifying as ⟦PERSON|Raivis Ozols⟧ ⟦G1|scored⟧ with his only shot to beat ⟦TEAM|Türkiye⟧ ⟦SCORE|1-0⟧ in ⟦GPE|Riga⟧.

The ⟦TEAM|RFS⟧ man, left unattended by ⟦PERSON|Mert Güneş⟧ at a throw-in, ⟦G12|squeezed the ball inside⟧ ⟦PERSON|Doruk Aksoy⟧'s near post on ⟦MINUTE|77 minutes⟧. ⟦TEAM|Türkiye⟧ had hit the woodwork three times through ⟦PERSON|Güneş⟧ (twice) and ⟦PERSON|Can Bilgin⟧, and ⟦PERSON|Bilgin⟧ also had an ⟦G2|effort⟧ chalked off for handball shortly before the ⟦G3|goal⟧.

In the same group, ⟦TEAM|Denmark⟧ came from behind to win ⟦SCORE|2-1⟧ in ⟦GPE|Astana⟧. ⟦PERSON|Baktiyar Seidakhmet⟧ ⟦G4|put ⟦TEAM|Kazakhstan⟧ ahead⟧ with a deflected free-kick but ⟦PERSON|Victor Nørlund⟧ ⟦G5|levelled⟧ before the ⟦MINUTE|break⟧ and then crossed for ⟦PERSON|Kasper Bjerre⟧, who ⟦G6|chested down and volleyed past⟧ ⟦PERSON|Igor Shatov⟧ with ⟦MINUTE|time almost up⟧.

⟦TEAM|Sweden⟧ needed a late ⟦G7|own goal⟧ by ⟦PERSON|Eduard Popa⟧ to see off ⟦TEAM|Moldova⟧ ⟦SCORE|1-0⟧ in ⟦GPE|Stockholm⟧, the defender ⟦G13|turning ⟦PERSON|Linus Åkerblom⟧'s cross beyond⟧ his own keeper, ⟦PERSON|Dumitru Celeadnic⟧, who'd saved everything else including ⟦PERSON|Åkerblom⟧'s penalty on ⟦MINUTE|52 minutes⟧.

⟦TEAM|Switzerland⟧ were comfortable ⟦SCORE|3-0⟧ winners over ⟦TEAM|Cyprus⟧. ⟦PERSON|Fabio Zemp⟧'s ⟦G8|brace⟧ made him his country's all-time record scorer, with 43, while ⟦PERSON|Andi Krasniqi-Keller⟧ ⟦G9|nodded in the other⟧.

There were no goals in ⟦GPE|Tbilisi⟧, where ⟦TEAM|Georgia⟧ and ⟦TEAM|Scotland⟧ had a player dismissed each: ⟦PERSON|Luka Mamuladze⟧ for two yellows and ⟦PERSON|Rory Strachan⟧ for lashing out at him. ⟦TEAM|Scotland⟧'s ⟦PERSON|Angus Dewar⟧ headed against a post late on.

The biggest win belonged to ⟦TEAM|Portugal⟧, ⟦SCORE|6-0⟧ against ⟦TEAM|Liechtenstein⟧ in ⟦GPE|Braga⟧. ⟦PERSON|André Figueira⟧ ⟦G10|scored three⟧ in 11 minutes, and ⟦PERSON|Nélson Matos⟧, ⟦PERSON|Tiago Valadares⟧ and substitute ⟦PERSON|Zé Pedro⟧ ⟦G11|one apiece⟧.

⟦FURNITURE|Sign up to our Football Daily email for results like these every morning⟧
=====GOALS=====
{"id": "G1", "scorer": "Raivis Ozols", "team": "Latvia", "minute": 77, "kind": "shot", "score": "1-0"}
{"id": "G2", "scorer": "Can Bilgin", "team": "Türkiye", "outcome": "ruled out"}
{"id": "G3", "scorer": "Raivis Ozols", "team": "Latvia", "minute": 77, "kind": "shot"}
{"id": "G4", "scorer": "Baktiyar Seidakhmet", "team": "Kazakhstan", "kind": "free kick"}
{"id": "G5", "scorer": "Victor Nørlund", "team": "Denmark", "minute_text": "before the break"}
{"id": "G6", "scorer": "Kasper Bjerre", "team": "Denmark", "kind": "volley", "assist": "Victor Nørlund", "minute_text": "time almost up", "score": "1-2"}
{"id": "G7", "scorer": "Eduard Popa", "team": "Sweden", "kind": "own goal"}
{"id": "G8", "scorer": "Fabio Zemp", "team": "Switzerland", "count": 2}
{"id": "G9", "scorer": "Andi Krasniqi-Keller", "team": "Switzerland", "kind": "header"}
{"id": "G10", "scorer": "André Figueira", "team": "Portugal", "count": 3, "minute_text": "11 minutes"}
{"id": "G11", "scorer": "Nélson Matos; Tiago Valadares; Zé Pedro", "team": "Portugal", "count": 3}
{"id": "G12", "scorer": "Raivis Ozols", "team": "Latvia", "minute": 77, "kind": "shot", "minute_text": "77 minutes"}
{"id": "G13", "scorer": "Eduard Popa", "team": "Sweden", "kind": "own goal"}
