Five things to watch as ⟦TEAM|Chelsea Women⟧ chase history in ⟦GPE|Lyon⟧

1. Can anyone stop ⟦PERSON|Delphine Carrasco⟧?
The ⟦TEAM|Lyon⟧ forward turned 31 ⟦DATE|last week⟧ and celebrated with four ⟦G1|goals⟧ against ⟦TEAM|Dijon⟧, the ⟦G8|second⟧ of them an overhead kick that has been watched eleven million times. She leads the ⟦COMPETITION|Women's Champions League⟧ charts with eight, has ⟦G2|netted⟧ in every round and, in the words of ⟦TEAM|Chelsea⟧ captain ⟦PERSON|Beth Ainsley-Cooke⟧, “doesn't need a chance to score, she just needs you to blink”.

2. The away record
⟦TEAM|Chelsea⟧ have won only once in six visits to ⟦GPE|France⟧. That night, in ⟦DATE|2019⟧, substitute ⟦PERSON|Mirjam Tveit⟧ ⟦G3|scored the winner⟧ at the ⟦VENUE|Parc Olympique Lyonnais⟧ after coming on for her debut. She is now a pundit with ⟦ORG|TNT Sports⟧ and will be in the stadium on ⟦DATE|Wednesday⟧.

3. Who plays up front?
⟦PERSON|Sakura Ishii⟧ is back in training following a concussion, and ⟦PERSON|Sonia Bratt⟧ said the ⟦NORP|Japanese⟧ was “ninety per cent there”. Should she not be risked, ⟦PERSON|Maeve O'Driscoll⟧ will keep her place; the ⟦TEAM|Republic of Ireland⟧ international has four ⟦G4|goals⟧ in her last five games, and her ⟦G5|strike⟧ beat ⟦TEAM|Arsenal⟧ in ⟦DATE|last month⟧'s ⟦COMPETITION|Conti Cup⟧ final.

4. Set-pieces
Nobody in the competition has ⟦G6|conceded more goals⟧ from corners than ⟦TEAM|Lyon⟧ – five – and nobody has a better delivery than ⟦PERSON|Ainsley-Cooke⟧, who has nine assists. You can see where this is going.

5. The goalkeeper
⟦PERSON|Jovana Ristić⟧ has never lost a semi-final. The ⟦NORP|Serbian⟧ has kept four clean sheets on the trot, and the last player to ⟦G9|get the ball past her⟧ was her own centre-half, ⟦PERSON|Ornella Fabbri⟧, whose ⟦G7|own goal⟧ against ⟦TEAM|Barcelona⟧ in ⟦DATE|December⟧ turned out not to matter.

⟦TEAM|Lyon⟧ hold a ⟦SCORE|1-0⟧ lead from the first leg at ⟦VENUE|Kingsmeadow⟧. Extra time and penalties will be used if needed.

⟦FURNITURE|Follow live commentary on BBC Radio 5 Sports Extra from 19:30 GMT⟧
=====GOALS=====
{"id": "G1", "scorer": "Delphine Carrasco", "team": "Lyon", "count": 4, "scope": "background"}
{"id": "G2", "scorer": "Delphine Carrasco", "team": "Lyon", "scope": "background"}
{"id": "G3", "scorer": "Mirjam Tveit", "team": "Chelsea", "scope": "background"}
{"id": "G4", "scorer": "Maeve O'Driscoll", "team": "Chelsea", "count": 4, "scope": "background"}
{"id": "G5", "scorer": "Maeve O'Driscoll", "team": "Chelsea", "scope": "background"}
{"id": "G6", "count": 5, "scope": "background"}
{"id": "G7", "scorer": "Ornella Fabbri", "team": "Barcelona", "kind": "own goal", "scope": "background"}
{"id":"G8","scorer":"Delphine Carrasco","team":"Lyon","kind":"shot","scope":"background"}
{"id":"G9","scorer":"Ornella Fabbri","team":"Barcelona","kind":"own goal","scope":"background"}
