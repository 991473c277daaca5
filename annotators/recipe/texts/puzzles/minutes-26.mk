⟦TEAM|Girona⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Betis⟧: ⟦PERSON|Diatta⟧ ⟦G1|double⟧ inside three minutes is enough
⟦TEAM|Girona⟧ returned to winning ways in ⟦COMPETITION|La Liga⟧, ⟦G2|two goals⟧ in quick succession from ⟦PERSON|Abdou Diatta⟧ before the ⟦MINUTE|interval⟧ proving sufficient to overcome a ⟦TEAM|Betis⟧ side that ⟦G3|reduced the arrears⟧ too soon for its own good.
There wasn't much in it until the ⟦MINUTE|38th minute⟧, apart from a ⟦PERSON|Jon Ander Etxeberria⟧ shot that grazed the post and a save by ⟦PERSON|Quim Torrent⟧ from ⟦PERSON|Iker Olmedo⟧. Then ⟦PERSON|Ferran Cabot⟧, the ⟦NORP|Catalan⟧ captain, saw the run of ⟦PERSON|Diatta⟧ and his pass was so good that the ⟦NORP|Senegalese⟧ only needed to ⟦G4|open his foot⟧.
⟦TEAM|Betis⟧, on the floor, did not get up in time. ⟦MINUTE|Three minutes later⟧ a corner was worked short, ⟦PERSON|Olmedo⟧ put it to the far post and ⟦PERSON|Diatta⟧, once more, ⟦G5|headed downwards and in⟧.
The visitors' coach used his ⟦MINUTE|half-time⟧ talk well: the second half was still in its ⟦MINUTE|first minute⟧ when ⟦PERSON|Nahuel Ríos⟧ ⟦G6|cut the deficit in half⟧. ⟦PERSON|Borja Salinas⟧ had carried the ball, waited, and let it run for the ⟦NORP|Argentine⟧, whose left-footed effort took the paint off the post on its way in.
There followed 44 minutes of attack against defence, and the defence won. ⟦PERSON|Salinas⟧ had a ⟦G7|goal⟧ annulled for offside. ⟦PERSON|Ríos⟧ drew from ⟦PERSON|Torrent⟧ the save of the afternoon. ⟦PERSON|Etxeberria⟧ headed over, then wide, then into the goalkeeper's arms, and was replaced. ⟦PERSON|Torrent⟧, booked for time-wasting in the ⟦MINUTE|80th minute⟧, ended as the best of his team.
"After the ⟦G8|goal⟧ at the start of the half we suffered, I can't deny it," ⟦PERSON|Cabot⟧ told ⟦ORG|EFE⟧. "But ⟦PERSON|Abdou⟧ gave us the cushion. The ⟦G9|second⟧ is a play from training; the ⟦G10|first⟧, that's his speed."
The ⟦VENUE|Benito Villamarín⟧ will now expect a reaction from ⟦TEAM|Betis⟧, who have one win in six and receive the leaders on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Abdou Diatta", "team": "Girona", "count": 2}
{"id": "G2", "scorer": "Abdou Diatta", "team": "Girona", "count": 2}
{"id": "G3", "scorer": "Nahuel Ríos", "team": "Betis", "minute": 46, "kind": "shot", "assist": "Borja Salinas"}
{"id": "G4", "scorer": "Abdou Diatta", "team": "Girona", "minute": 38, "kind": "shot", "assist": "Ferran Cabot", "score": "1-0", "minute_text": "38th minute"}
{"id": "G5", "scorer": "Abdou Diatta", "team": "Girona", "minute": 41, "kind": "header", "assist": "Iker Olmedo", "score": "2-0", "minute_text": "Three minutes later"}
{"id": "G6", "scorer": "Nahuel Ríos", "team": "Betis", "minute": 46, "kind": "shot", "assist": "Borja Salinas", "score": "2-1", "minute_text": "first minute"}
{"id": "G7", "scorer": "Borja Salinas", "team": "Betis", "outcome": "ruled out"}
{"id": "G8", "scorer": "Nahuel Ríos", "team": "Betis", "minute": 46, "kind": "shot", "assist": "Borja Salinas"}
{"id": "G9", "scorer": "Abdou Diatta", "team": "Girona", "minute": 41, "kind": "header", "assist": "Iker Olmedo"}
{"id": "G10", "scorer": "Abdou Diatta", "team": "Girona", "minute": 38, "kind": "shot", "assist": "Ferran Cabot"}
