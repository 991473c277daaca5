⟦PERSON|Quintana⟧: "That ⟦G8|goal⟧ was for my old man"

AVELLANEDA (⟦ORG|AFP⟧) - ⟦PERSON|Ramiro Quintana⟧ dedicated his derby ⟦G1|winner⟧ to his late father after ⟦TEAM|Racing Club⟧ beat ⟦TEAM|Independiente⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Sunday⟧ in a match that finished with ten men on each side.

The midfielder, who came through the ⟦TEAM|Academia⟧'s youth ranks, ⟦G2|struck⟧ with ⟦MINUTE|two minutes of normal time remaining⟧ at ⟦VENUE|El Cilindro⟧, running on to ⟦PERSON|Facundo Ledesma-Pryor⟧'s backheel to ⟦G3|beat⟧ ⟦PERSON|Hernán Cataldi⟧ at the second attempt.

"He brought me here on the 98 bus when I was six," ⟦PERSON|Quintana⟧ told ⟦ORG|TyC Sports⟧ with tears in his eyes. "That ⟦G9|goal⟧ was for my old man. I didn't even see it go in, I was on the floor."

⟦PERSON|Cataldi⟧, who'd kept ⟦TEAM|Independiente⟧ in it with four saves, had blocked the first shot with his knees. "It came back to him. What can you do," shrugged the goalkeeper.

It was a result ⟦TEAM|Racing⟧ deserved for their persistence if not for their football. They ⟦G4|trailed⟧ from the ⟦MINUTE|12th minute⟧, when ⟦PERSON|Nicolás Bóveda⟧ ⟦G5|dived to head in⟧ at the near post, and lost the centre-back ⟦PERSON|Iván Zapiola⟧ to a straight red card before the half was out.

⟦TEAM|Independiente⟧ could not take advantage. ⟦PERSON|Bóveda⟧ hit the crossbar, a second effort of his was ruled out for offside by the VAR after a four-minute wait, and then their own captain, ⟦PERSON|Diego Rossetto⟧, was dismissed in the ⟦MINUTE|60th minute⟧ for a second yellow.

From the resulting free-kick ⟦TEAM|Racing⟧ ⟦G6|drew level⟧. ⟦PERSON|Ledesma-Pryor⟧'s ball was whipped into the six-yard box and flew in off the thigh of a defender; the league has given it to ⟦PERSON|Ledesma-Pryor⟧, though the stadium announcer and half the ⟦TEAM|Rojo⟧ back line had other ideas.

"I don't care who gets it," said coach ⟦PERSON|Aldo Ferreyra⟧. "If they want they can give it to me. After that ⟦G7|equaliser⟧ there was only one team pushing."

⟦PERSON|Ferreyra⟧, in his first clásico since taking over in ⟦DATE|January⟧, embraced each of his players on the pitch and then stormed down the tunnel to avoid, he joked, "saying something about the referee".

The win keeps ⟦TEAM|Racing⟧ three points behind the leaders of the ⟦COMPETITION|Torneo Apertura⟧, with a ⟦COMPETITION|Libertadores⟧ visit from a ⟦NORP|Bolivian⟧ side to come on ⟦DATE|Wednesday⟧.

⟦TEAM|Independiente⟧ have won none of the last six meetings and scored in only two.
=====GOALS=====
{"id": "G1", "scorer": "Ramiro Quintana", "team": "Racing Club", "minute": 88, "kind": "shot", "assist": "Facundo Ledesma-Pryor"}
{"id": "G2", "scorer": "Ramiro Quintana", "team": "Racing Club", "minute": 88, "kind": "shot", "assist": "Facundo Ledesma-Pryor", "minute_text": "two minutes of normal time remaining"}
{"id": "G3", "scorer": "Ramiro Quintana", "team": "Racing Club", "minute": 88, "kind": "shot", "assist": "Facundo Ledesma-Pryor", "minute_text": "two minutes of normal time remaining"}
{"id": "G4", "scorer": "Nicolás Bóveda", "team": "Independiente", "minute": 12, "kind": "header", "minute_text": "12th minute"}
{"id": "G5", "scorer": "Nicolás Bóveda", "team": "Independiente", "minute": 12, "kind": "header", "minute_text": "12th minute"}
{"id": "G6", "scorer": "Facundo Ledesma-Pryor", "team": "Racing", "kind": "free kick", "minute": 60, "score": "1-1"}
{"id": "G7", "scorer": "Facundo Ledesma-Pryor", "team": "Racing", "kind": "free kick", "minute": 60}
{"id": "G8", "scorer": "Ramiro Quintana", "team": "Racing Club", "minute": 88, "kind": "shot", "assist": "Facundo Ledesma-Pryor"}
{"id": "G9", "scorer": "Ramiro Quintana", "team": "Racing Club", "minute": 88, "kind": "shot", "assist": "Facundo Ledesma-Pryor"}
