⟦GPE|Cologne⟧ report: seven changes, two ⟦G7|goals⟧, one angry captain

⟦TEAM|1. FC Köln⟧ used the international break for a friendly against third-tier opposition on ⟦DATE|Thursday afternoon⟧, and won it ⟦SCORE|2-0⟧ behind closed doors at the ⟦VENUE|Geißbockheim⟧.

⟦PERSON|Hannes Reif⟧ and the young ⟦NORP|Greek⟧ ⟦PERSON|Ilias Petrakos⟧ ⟦G1|scored⟧, both before ⟦MINUTE|half-time⟧, in a match played over three periods of 35 minutes. Coach ⟦PERSON|Jürgen Osterholz⟧ used 24 players.

⟦PERSON|Reif⟧, out since ⟦DATE|November⟧ with a torn meniscus, ⟦G2|tucked away a penalty⟧ after a foul on ⟦PERSON|Leon Brandhuber⟧ and was taken off soon after as planned. "It is only a friendly but when you've sat in the stand for four months it feels like a cup final," he said.

The ⟦G3|second⟧ fell to ⟦PERSON|Petrakos⟧, 19. ⟦PERSON|Sebastian Lüttge⟧ headed a corner down, ⟦PERSON|Kerem Aydoğdu⟧'s shot was blocked, and the teenager was first to the loose ball.

Captain ⟦PERSON|Maxim Vorobyov⟧ was less pleased. He put two free-kicks over, had a strike disallowed for offside — a decision made by a club volunteer with a flag — and let everybody know about it. ⟦PERSON|Osterholz⟧ found it funny. "He'd argue with the corner flag. I like that he's annoyed. In a training game others would go for coffee."

The day's other news concerned ⟦PERSON|Aydoğdu⟧, who signed an extension to ⟦DATE|2028⟧. The winger has contributed three ⟦G4|goals⟧ and seven assists, among them the ⟦G5|one⟧ that won the derby against ⟦TEAM|Gladbach⟧. He was wanted by clubs in ⟦GPE|Turkey⟧.

⟦PERSON|Brandhuber⟧ is likely to make the squad for the ⟦COMPETITION|Bundesliga⟧ game with ⟦TEAM|VfB Stuttgart⟧ on ⟦DATE|Sunday⟧ week at the ⟦VENUE|RheinEnergieStadion⟧. In the reverse fixture ⟦TEAM|Köln⟧ ⟦G6|led twice⟧ and lost. ⟦ORG|Kicker⟧ reports that he will start.

⟦FURNITURE|Köln: 1st period: Weiler – Kohl, Lüttge, Esser, Braun – Vorobyov, Reif – Aydoğdu, Petrakos, Brandhuber – Thiel⟧
⟦FURNITURE|#effzeh | Fanshop | Tickets | Mitglied werden⟧
=====GOALS=====
{"id": "G1", "scorer": "Hannes Reif; Ilias Petrakos", "team": "Köln", "count": 2, "minute_text": "half-time"}
{"id": "G2", "scorer": "Hannes Reif", "team": "Köln", "kind": "penalty"}
{"id": "G3", "scorer": "Ilias Petrakos", "team": "Köln", "kind": "shot"}
{"id": "G4", "scorer": "Kerem Aydoğdu", "team": "Köln", "count": 3, "scope": "background"}
{"id": "G5", "scorer": "Kerem Aydoğdu", "team": "Köln", "scope": "background"}
{"id": "G6", "team": "Köln", "count": 2, "scope": "background"}
{"id": "G7", "scorer": "Hannes Reif; Ilias Petrakos", "team": "Köln", "count": 2}
