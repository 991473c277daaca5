⟦TEAM|Genoa⟧ ⟦SCORE|0-2⟧ ⟦TEAM|Torino⟧
⟦TEAM|Torino⟧ took the points in a dull ⟦COMPETITION|Serie A⟧ match at ⟦VENUE|Marassi⟧ thanks to ⟦G1|goals⟧ at the beginning and the end.
⟦TEAM|Genoa⟧ ⟦G2|conceded⟧ when only a few minutes had been played, after which they had a lot of possession and made nothing of it, and they ⟦G3|conceded again⟧ when all their players were in the ⟦TEAM|Torino⟧ half.
The visitors' ⟦G4|opener⟧ had its origin in a throw-in. ⟦PERSON|Marko Vidic⟧ threw it to ⟦PERSON|Gabriele Sarti⟧, got it back and crossed deep. Home captain ⟦PERSON|Leo Manfredi⟧ made contact but sent the ball towards his own goal, where ⟦PERSON|Bruno Fascetti⟧ kept it out with an instinctive save; ⟦PERSON|Cheikh Diallo⟧, however, was on the spot to ⟦G5|knock in the rebound⟧.
⟦PERSON|Diallo⟧ has now ⟦G6|scored⟧ in five straight away games, a run which started with a ⟦G7|brace⟧ at ⟦TEAM|Lecce⟧.
The ⟦TEAM|Genoa⟧ coach, ⟦PERSON|Stefano Bellini⟧, used all of his substitutes before the ⟦MINUTE|70th minute⟧. One of them, the ⟦NORP|Pole⟧ ⟦PERSON|Jakub Wolny⟧, had the best of his team's chances, an ⟦MINUTE|80th-minute⟧ header that ⟦TEAM|Torino⟧ goalkeeper ⟦PERSON|Pietro Lanzi⟧ turned over. ⟦PERSON|Manfredi⟧ saw a free-kick flash wide. A penalty was awarded to ⟦TEAM|Genoa⟧ for ⟦PERSON|Sarti⟧'s tackle on ⟦PERSON|Wolny⟧, but was cancelled after the referee was called to the screen.
In the closing seconds a ⟦TEAM|Genoa⟧ corner was cleared to halfway. ⟦PERSON|Diallo⟧ won the race with ⟦PERSON|Fascetti⟧, who had come up, and unselfishly gave the ball to ⟦PERSON|Sarti⟧; he ⟦G8|rolled it into an empty goal⟧.
"⟦PERSON|Cheikh⟧ has made me a gift," said ⟦PERSON|Sarti⟧. "He could have had the ⟦G9|second⟧ himself."
⟦PERSON|Bellini⟧: "Can you start a game like that? The ⟦G10|goal⟧ at the start, I have no words. Everything else comes from it."
⟦TEAM|Torino⟧ coach ⟦PERSON|Ivan Kostic⟧ spoke of maturity. His team are seventh.
=====GOALS=====
{"id": "G1", "scorer": "Cheikh Diallo; Gabriele Sarti", "team": "Torino", "count": 2}
{"id": "G2", "scorer": "Cheikh Diallo", "team": "Torino", "kind": "shot"}
{"id": "G3", "scorer": "Gabriele Sarti", "team": "Torino", "assist": "Cheikh Diallo", "kind": "shot"}
{"id": "G4", "scorer": "Cheikh Diallo", "team": "Torino", "kind": "shot"}
{"id": "G5", "scorer": "Cheikh Diallo", "team": "Torino", "kind": "shot", "score": "0-1"}
{"id": "G6", "scorer": "Cheikh Diallo", "team": "Torino", "scope": "background"}
{"id": "G7", "scorer": "Cheikh Diallo", "team": "Torino", "scope": "background", "count": 2}
{"id": "G8", "scorer": "Gabriele Sarti", "team": "Torino", "assist": "Cheikh Diallo", "kind": "shot", "score": "0-2"}
{"id": "G9", "scorer": "Gabriele Sarti", "team": "Torino", "assist": "Cheikh Diallo", "kind": "shot"}
{"id": "G10", "scorer": "Cheikh Diallo", "team": "Torino", "kind": "shot"}
