⟦TEAM|Denmark⟧ vs ⟦TEAM|Portugal⟧: ⟦PERSON|Jeppesen⟧ nets late ⟦G1|leveller⟧ in ⟦GPE|Copenhagen⟧ thriller

⟦FURNITURE|08:41, 12 OCT 2027. Updated 09:15⟧

⟦TEAM|Denmark⟧ twice came from behind to hold ⟦TEAM|Portugal⟧ ⟦SCORE|2-2⟧ in a breathless ⟦COMPETITION|Euro 2028⟧ qualifier at ⟦VENUE|Parken⟧, ⟦PERSON|Malthe Jeppesen⟧ ⟦G2|equalising⟧ ⟦MINUTE|six minutes from time⟧.

The ⟦TEAM|Brentford⟧ midfielder had been on the pitch for only nine minutes when he met ⟦PERSON|Oliver Skjold⟧'s cutback and ⟦G3|swept it past⟧ ⟦PERSON|Diogo Fraga⟧, sparking scenes not witnessed in this stadium for some time.

⟦TEAM|Portugal⟧ ⟦G4|went ahead⟧ through a moment of magic. ⟦PERSON|Rúben Tavares⟧ picked the ball up in his own half, slalomed away from two ⟦NORP|Danes⟧ and slipped in ⟦PERSON|Gonçalo Paiva⟧, whose shot ⟦PERSON|Jonas Krogh⟧ got a hand to. It wasn't a strong enough hand. The ⟦TEAM|Milan⟧ winger had ⟦G5|scored⟧ in the reverse fixture, too.

The ⟦NORP|Danes⟧' first ⟦G6|reply⟧ came by way of ⟦PERSON|Skjold⟧ on ⟦MINUTE|41 minutes⟧. ⟦PERSON|Tavares⟧ gave away a needless free-kick, ⟦PERSON|Mikkel Thorup⟧ touched it short and the ⟦TEAM|RB Leipzig⟧ man's ⟦G7|piledriver⟧ bulged the net via ⟦PERSON|Nuno Abrantes⟧'s shoulder.

Back came ⟦TEAM|Portugal⟧. ⟦PERSON|Paiva⟧ was foiled by ⟦PERSON|Krogh⟧ at close quarters and ⟦PERSON|Abrantes⟧ planted a header over before ⟦PERSON|João Maria Sequeira⟧, ⟦MINUTE|three minutes after the restart⟧, got on the end of ⟦PERSON|Tavares⟧'s centre and ⟦G8|made it ⟦SCORE|2-1⟧⟧ with the coolest of finishes.

Coach ⟦PERSON|Anders Bundgaard⟧ sent on ⟦PERSON|Jeppesen⟧ and the veteran ⟦PERSON|Simon Lykke⟧ with ⟦MINUTE|15 minutes left⟧, and it paid off. Before ⟦PERSON|Jeppesen⟧'s ⟦G9|strike⟧ ⟦PERSON|Lykke⟧ had already gone close with an overhead kick and appealed in vain for a penalty.

"I just thought, don't lean back," said ⟦PERSON|Jeppesen⟧. "My dad's told me that since I was five."

⟦TEAM|Portugal⟧ coach ⟦PERSON|Vítor Calheiros⟧ bemoaned the chances missed at ⟦SCORE|2-1⟧. "⟦PERSON|Paiva⟧ can finish the game, ⟦PERSON|Sequeira⟧ can finish the game. At this level, if you don't get the third one you suffer."

The draw leaves ⟦TEAM|Portugal⟧ two points clear at the top of ⟦COMPETITION|Group C⟧ with ⟦TEAM|Denmark⟧ third. ⟦PERSON|Paiva⟧'s ⟦G10|opener⟧ was timed at ⟦MINUTE|17 minutes⟧.

⟦FURNITURE|Denmark: Krogh, Vind, Thorup, Aagaard, Bech, Holt, Skjold, Rømer (Jeppesen 75), Dam, Iversen, Ladefoged (Lykke 75).⟧
=====GOALS=====
{"id": "G1", "scorer": "Malthe Jeppesen", "team": "Denmark", "minute": 84, "kind": "shot", "assist": "Oliver Skjold"}
{"id": "G2", "scorer": "Malthe Jeppesen", "team": "Denmark", "minute": 84, "kind": "shot", "assist": "Oliver Skjold", "minute_text": "six minutes from time", "score": "2-2"}
{"id": "G3", "scorer": "Malthe Jeppesen", "team": "Denmark", "minute": 84, "kind": "shot", "assist": "Oliver Skjold"}
{"id": "G4", "scorer": "Gonçalo Paiva", "team": "Portugal", "minute": 17, "kind": "shot", "assist": "Rúben Tavares"}
{"id": "G5", "scorer": "Gonçalo Paiva", "team": "Portugal", "scope": "background"}
{"id": "G6", "scorer": "Oliver Skjold", "team": "Denmark", "minute": 41, "kind": "free kick", "assist": "Mikkel Thorup", "minute_text": "41 minutes"}
{"id": "G7", "scorer": "Oliver Skjold", "team": "Denmark", "minute": 41, "kind": "free kick", "assist": "Mikkel Thorup", "minute_text": "41 minutes"}
{"id": "G8", "scorer": "João Maria Sequeira", "team": "Portugal", "minute": 48, "kind": "shot", "assist": "Rúben Tavares", "minute_text": "three minutes after the restart", "score": "2-1"}
{"id": "G9", "scorer": "Malthe Jeppesen", "team": "Denmark", "minute": 84, "kind": "shot", "assist": "Oliver Skjold"}
{"id": "G10", "scorer": "Gonçalo Paiva", "team": "Portugal", "minute": 17, "kind": "shot", "assist": "Rúben Tavares", "minute_text": "17 minutes"}
