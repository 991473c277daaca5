⟦PERSON|Savićević⟧ ⟦G1|hat-trick⟧ as ⟦TEAM|Bayern⟧ run riot against ⟦TEAM|Gladbach⟧

⟦TEAM|Bayern Munich⟧ went eight points clear at the top of the ⟦COMPETITION|Bundesliga⟧ with a ⟦SCORE|5-1⟧ demolition of ⟦TEAM|Borussia Mönchengladbach⟧ on ⟦DATE|Saturday evening⟧, and if there is a rival who still believes in a title race then he was not to be found in the ⟦VENUE|Allianz Arena⟧.

It took ⟦MINUTE|three minutes⟧. ⟦PERSON|Felix Harder⟧ nicked the ball from ⟦PERSON|Tom Oberländer⟧, who was never to look comfortable again, and ⟦PERSON|Ilija Savićević⟧ ⟦G2|shot low into⟧ the far corner. By ⟦MINUTE|22⟧ on the clock above the north curve it was two, ⟦PERSON|Harder⟧ ⟦G3|helping himself⟧ after ⟦PERSON|Matthias Rottmann⟧ in the ⟦TEAM|Gladbach⟧ goal had beaten out a rising effort from ⟦PERSON|Luis Peñaranda⟧. It was ⟦PERSON|Harder⟧'s first league ⟦G4|goal⟧ since ⟦DATE|October⟧. ⟦FURNITURE|Watch: all the goals⟧

⟦TEAM|Gladbach⟧ had their moments, or at any rate their moment. ⟦PERSON|Jakub Wolny⟧ escaped down the left, clipped the ball past the keeper and watched it roll an inch wide of the upright. Had that gone in, ⟦PERSON|Ralf Kessenich⟧ said later, “we would have lost ⟦SCORE|5-2⟧”.

⟦PERSON|Savićević⟧, who leads the scoring charts with 24 ⟦G5|goals⟧, tucked away his ⟦G6|second⟧ from the spot in ⟦MINUTE|45+2⟧ after ⟦PERSON|Oberländer⟧ had climbed all over ⟦PERSON|Peñaranda⟧, and the second half was a procession. ⟦PERSON|Peñaranda⟧ nodded in a ⟦G7|fourth⟧ in the ⟦MINUTE|67th minute⟧, unmarked; and with ⟦MINUTE|ten minutes to go⟧ the ⟦NORP|Spaniard⟧ turned provider, standing up a cross which ⟦PERSON|Savićević⟧ ⟦G8|met with a volley⟧ of such violence that the net was seen to need attention afterwards.

There was a ⟦G9|consolation⟧. ⟦PERSON|Kwabena Antwi-Boasiako⟧, the ⟦NORP|Ghanaian⟧ forward on loan from the champions of all people, ⟦G10|drove in⟧ from twenty metres on ⟦MINUTE|89⟧, and had the good grace not to celebrate. “They pay half my wages,” he said.

“Five is nice,” said ⟦PERSON|Savićević⟧, signing the match ball, “but the ⟦G11|first⟧ is the one that matters. After that they had to come out, and the spaces were like motorways.”

⟦FURNITURE|Bayern Munich: Neuhaus 7; Kroll 6, Adeleke 7, Brenner 7, Zeidler 6; Harder 8, Matić 7, Vogt 7; Peñaranda 9, Savićević 10, Lange 6.⟧
=====GOALS=====
{"id": "G1", "scorer": "Ilija Savićević", "team": "Bayern", "count": 3}
{"id": "G2", "scorer": "Ilija Savićević", "team": "Bayern", "minute": 3, "minute_text": "three minutes", "assist": "Felix Harder", "kind": "shot"}
{"id": "G3", "scorer": "Felix Harder", "team": "Bayern", "minute": 22, "minute_text": "22", "kind": "shot"}
{"id": "G4", "scorer": "Felix Harder", "team": "Bayern", "scope": "background"}
{"id": "G5", "scorer": "Ilija Savićević", "team": "Bayern", "count": 24, "scope": "background"}
{"id": "G6", "scorer": "Ilija Savićević", "team": "Bayern", "minute": 45, "added": 2, "minute_text": "45+2", "kind": "penalty"}
{"id": "G7", "scorer": "Luis Peñaranda", "team": "Bayern", "minute": 67, "minute_text": "67th minute", "kind": "header"}
{"id": "G8", "scorer": "Ilija Savićević", "team": "Bayern", "minute": 80, "minute_text": "ten minutes to go", "assist": "Luis Peñaranda", "kind": "volley"}
{"id": "G9", "scorer": "Kwabena Antwi-Boasiako", "team": "Gladbach", "minute": 89, "minute_text": "89", "kind": "shot"}
{"id": "G10", "scorer": "Kwabena Antwi-Boasiako", "team": "Gladbach", "minute": 89, "minute_text": "89", "kind": "shot"}
{"id": "G11", "scorer": "Ilija Savićević", "team": "Bayern", "minute": 3, "assist": "Felix Harder", "kind": "shot"}
