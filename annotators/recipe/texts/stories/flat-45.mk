⟦TEAM|Trabzonspor⟧ claw back point in ⟦GPE|Istanbul⟧
⟦TEAM|Fenerbahçe⟧ ⟦SCORE|2⟧, ⟦TEAM|Trabzonspor⟧ ⟦SCORE|2⟧
A late ⟦G1|penalty⟧ from ⟦PERSON|Emre Sarıkaya⟧ denied ⟦TEAM|Fenerbahçe⟧ victory on ⟦DATE|Saturday⟧ and left the ⟦COMPETITION|Süper Lig⟧ title race wide open.
⟦TEAM|Fenerbahçe⟧ ⟦G2|scored⟧ first and last in the opening half, through ⟦PERSON|Youssouf Camara⟧ and ⟦PERSON|Goran Mihajlovic⟧, with ⟦PERSON|Vasilis Doukas⟧ ⟦G3|on target⟧ in between for the visitors.
The ⟦NORP|Guinean⟧ winger ⟦G4|fired in⟧ from outside the box after ⟦MINUTE|seven minutes⟧, ⟦PERSON|Uğur Demirel⟧ slow to get down. ⟦PERSON|Doukas⟧ ⟦G5|equalised⟧ ⟦MINUTE|15 minutes later⟧, the ⟦NORP|Greek⟧ completing a move of 20 passes.
⟦PERSON|Mihajlovic⟧'s was a striker's ⟦G6|goal⟧. He let ⟦PERSON|Barış Tekin⟧ go to the near post, held off ⟦PERSON|Doukas⟧ and ⟦G7|headed in⟧ ⟦PERSON|Camara⟧'s cross just before the ⟦MINUTE|break⟧.
The hosts had chances to make it safe. ⟦PERSON|Tekin⟧ hit the upright with an ⟦MINUTE|hour⟧ gone, ⟦PERSON|Mihajlovic⟧ shot at ⟦PERSON|Demirel⟧ when played through by ⟦PERSON|Camara⟧, and ⟦PERSON|Tekin⟧ again, with only the keeper to beat, drove wide.
In the ⟦MINUTE|89th minute⟧ ⟦PERSON|Camara⟧, back to help his defence, clipped ⟦PERSON|Doukas⟧'s heel. After a long look at the monitor ⟦PERSON|Halis Erdem⟧ pointed to the spot, and ⟦PERSON|Sarıkaya⟧ ⟦G8|dispatched it⟧.
⟦TEAM|Fenerbahçe⟧ coach ⟦PERSON|Fabrizio Tonelli⟧ was sent to the stand for his protests.
"Two points lost, no question," ⟦PERSON|Mihajlovic⟧ told ⟦ORG|beIN Sports⟧. "But we still lead the table by a point."
⟦TEAM|Trabzonspor⟧ have taken 11 points from the last 15.
=====GOALS=====
{"id": "G1", "scorer": "Emre Sarıkaya", "team": "Trabzonspor", "minute": 89, "kind": "penalty"}
{"id": "G2", "scorer": "Youssouf Camara; Goran Mihajlovic", "team": "Fenerbahçe", "count": 2}
{"id": "G3", "scorer": "Vasilis Doukas", "team": "Trabzonspor", "minute": 22, "kind": "shot"}
{"id": "G4", "scorer": "Youssouf Camara", "team": "Fenerbahçe", "minute": 7, "minute_text": "seven minutes", "kind": "shot", "score": "1-0"}
{"id": "G5", "scorer": "Vasilis Doukas", "team": "Trabzonspor", "minute": 22, "minute_text": "15 minutes later", "kind": "shot", "score": "1-1"}
{"id": "G6", "scorer": "Goran Mihajlovic", "team": "Fenerbahçe", "assist": "Youssouf Camara", "kind": "header"}
{"id": "G7", "scorer": "Goran Mihajlovic", "team": "Fenerbahçe", "assist": "Youssouf Camara", "kind": "header"}
{"id": "G8", "scorer": "Emre Sarıkaya", "team": "Trabzonspor", "minute": 89, "kind": "penalty", "score": "2-2"}
