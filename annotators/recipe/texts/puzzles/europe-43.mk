Rich men's derby goes the way of the old money

It's forty miles from ⟦GPE|Como⟧ to ⟦GPE|Bergamo⟧, most of it by the lake and all of it expensive, and ⟦PERSON|Rolando Vivas⟧ must have thought at about twenty to five on ⟦DATE|Saturday⟧ that the journey home would be among the pleasantest of his life. His side had been ⟦SCORE|2-0⟧ down; he had ⟦G1|made it ⟦SCORE|2-1⟧⟧; his captain had ⟦G2|made it two apiece⟧. They were even, if we're honest, the likelier to win.

⟦MINUTE|Two minutes afterwards⟧ they were losing. By the end they'd lost ⟦SCORE|4-2⟧, and ⟦PERSON|Vivas⟧, head in shirt, was being led to the tunnel by an opponent.

Let's take it in order, as the coach of ⟦TEAM|Atalanta⟧ was unable to. On 24 ⟦PERSON|Jesse Olthof⟧'s diagonal found ⟦PERSON|Mamadou Sakho-Bah⟧ alone on the left; he came inside, looked at three sky-blue shirts that weren't moving, and ⟦G3|swept it low past⟧ ⟦PERSON|Umberto Calcaterra⟧. On 36 the ⟦NORP|Bosnian⟧ midfielder ⟦PERSON|Edin Pašalić⟧ ⟦G4|met a corner⟧ with such force that the keeper went in with it. La ⟦TEAM|Dea⟧ were comfortable, and comfort is not in their nature.

The ⟦G5|recovery⟧ started ⟦MINUTE|ten minutes into the second half⟧. ⟦PERSON|Nikola Brajković⟧ gave away possession on the halfway line, and ⟦PERSON|Vivas⟧, the ⟦NORP|Venezuelan⟧, ran on and on and ⟦G6|dinked it in⟧. ⟦PERSON|Brajković⟧'s day got worse. On ⟦MINUTE|80 minutes⟧ his sliding tackle on the same man was a fraction late; penalty; ⟦PERSON|Gennaro Esposti⟧, who ⟦G7|scored⟧ one at ⟦TEAM|Parma⟧ ⟦DATE|last week⟧ with a chip, chose power this time and ⟦G8|buried it⟧.

Then that ⟦G9|goal⟧. From the restart, four passes; the last of them was ⟦PERSON|Olthof⟧'s; ⟦PERSON|Sakho-Bah⟧ let it go across him and shot, on the turn. The angle was ridiculous. “He is a player who makes it easy to be a coach,” said his own.

⟦PERSON|Bruno Calò⟧'s misfortune, in ⟦MINUTE|90+5⟧, when he ⟦G10|bundled⟧ ⟦PERSON|Olthof⟧'s cross ⟦G11|into his own goal⟧, mattered only to the bookmakers. ⟦PERSON|Sakho-Bah⟧'s ⟦G12|brace⟧ takes ⟦TEAM|Atalanta⟧ to second.
=====GOALS=====
{"id": "G1", "scorer": "Rolando Vivas", "team": "Como", "minute": 55, "kind": "shot", "score": "2-1"}
{"id": "G2", "scorer": "Gennaro Esposti", "team": "Como", "minute": 80, "kind": "penalty"}
{"id": "G3", "scorer": "Mamadou Sakho-Bah", "team": "Atalanta", "minute": 24, "minute_text": "24", "assist": "Jesse Olthof", "kind": "shot"}
{"id": "G4", "scorer": "Edin Pašalić", "team": "Atalanta", "minute": 36, "minute_text": "36", "kind": "header"}
{"id": "G5", "scorer": "Rolando Vivas; Gennaro Esposti", "team": "Como", "count": 2}
{"id": "G6", "scorer": "Rolando Vivas", "team": "Como", "minute": 55, "minute_text": "ten minutes into the second half", "kind": "shot"}
{"id": "G7", "scorer": "Gennaro Esposti", "team": "Como", "scope": "background"}
{"id": "G8", "scorer": "Gennaro Esposti", "team": "Como", "minute": 80, "minute_text": "80 minutes", "kind": "penalty"}
{"id": "G9", "scorer": "Mamadou Sakho-Bah", "team": "Atalanta", "minute": 82, "kind": "shot"}
{"id": "G10", "scorer": "Bruno Calò", "team": "Atalanta", "minute": 90, "added": 5, "minute_text": "90+5", "kind": "own goal"}
{"id": "G11", "scorer": "Bruno Calò", "team": "Atalanta", "minute": 90, "added": 5, "minute_text": "90+5", "kind": "own goal"}
{"id": "G12", "scorer": "Mamadou Sakho-Bah", "team": "Atalanta", "count": 2}
