⟦PERSON|Wittkamp⟧, the man ⟦GPE|Marseille⟧ forgot to sing about

MARSEILLE — There is a song at the ⟦VENUE|Velodrome⟧ for ⟦PERSON|Carlos Baquero⟧, and one for ⟦PERSON|Ludovic Mbemba⟧. There is even a song for the physio. There is none for ⟦PERSON|Jens Wittkamp⟧, who has been here for six seasons, and who on ⟦DATE|Sunday⟧, with a ⟦G1|header⟧ and a tackle that will not be in anybody's highlights, beat ⟦TEAM|Lyon⟧.

Take the ⟦G2|header⟧ first, since it came last. In the ⟦MINUTE|85th minute⟧, ⟦SCORE|1-1⟧, ⟦PERSON|Baquero⟧'s corner drifted towards the edge of the area, further than he intended. The ⟦NORP|German⟧ took one pace back and sent it, looping, over ⟦PERSON|Darko Pavlovic⟧. It ⟦G3|was in⟧ before anyone reacted. He has ⟦G4|scored three times⟧ in six seasons and his team-mates seemed unsure whom to embrace.

"It is not my job," he said of the ⟦G5|goal⟧. "My job was in the ⟦MINUTE|70th minute⟧."

In the ⟦MINUTE|70th minute⟧ ⟦PERSON|Ismail Toure⟧, who had ⟦G6|punished a poor back-pass by ⟦PERSON|Yann Rochefort⟧⟧ on ⟦MINUTE|31⟧ to give ⟦TEAM|Lyon⟧ a lead they were good for, was running at an open goal. ⟦PERSON|Wittkamp⟧ arrived from nowhere and took the ball, all of it. ⟦PERSON|Toure⟧ sat on the turf and laughed.

It was then still ⟦SCORE|1-1⟧ because ⟦PERSON|Mbemba⟧, ⟦MINUTE|two minutes after the interval⟧, had ⟦G7|brought ⟦TEAM|OM⟧ level⟧ at the second attempt, ⟦PERSON|Pavlovic⟧ having done well with the first. Before that ⟦PERSON|Nils Aspelund⟧ had shot over for the home side, ⟦PERSON|Enrique Solana⟧'s effort for ⟦TEAM|Lyon⟧ had grazed the post and ⟦PERSON|Baquero⟧'s penalty, awarded for a soft push, had been so weak that ⟦PERSON|Pavlovic⟧ caught it.

⟦ORG|La Provence⟧ gave ⟦PERSON|Wittkamp⟧ eight out of ten. It gave ⟦PERSON|Baquero⟧, who missed a penalty and took a bad corner, nine.

⟦GPE|Marseille⟧ stay second in ⟦COMPETITION|Ligue 1⟧ and go to ⟦TEAM|Rennes⟧ next. There is a song being written, they say.
=====GOALS=====
{"id": "G1", "scorer": "Jens Wittkamp", "team": "Marseille", "minute": 85, "assist": "Carlos Baquero", "kind": "header"}
{"id": "G2", "scorer": "Jens Wittkamp", "team": "Marseille", "minute": 85, "assist": "Carlos Baquero", "kind": "header"}
{"id": "G3", "scorer": "Jens Wittkamp", "team": "Marseille", "minute": 85, "minute_text": "85th minute", "assist": "Carlos Baquero", "kind": "header"}
{"id": "G4", "scorer": "Jens Wittkamp", "team": "Marseille", "scope": "background", "count": 3}
{"id": "G5", "scorer": "Jens Wittkamp", "team": "Marseille", "minute": 85, "assist": "Carlos Baquero", "kind": "header"}
{"id": "G6", "scorer": "Ismail Toure", "team": "Lyon", "minute": 31, "minute_text": "31"}
{"id": "G7", "scorer": "Ludovic Mbemba", "team": "Marseille", "minute": 47, "minute_text": "two minutes after the interval", "kind": "shot"}
