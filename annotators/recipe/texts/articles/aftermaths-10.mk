⟦TEAM|Betis⟧ ⟦G1|come from behind⟧ twice to draw with ⟦TEAM|Osasuna⟧
⟦FURNITURE|LaLiga⟧
⟦FURNITURE|Osasuna 2⟧
⟦FURNITURE|Real Betis 2⟧

⟦PERSON|Youssef Benkirane⟧'s ⟦G2|strike⟧ ⟦MINUTE|six minutes from the end⟧ gave ⟦TEAM|Real Betis⟧ a ⟦SCORE|2-2⟧ draw with ⟦TEAM|Osasuna⟧ at ⟦VENUE|El Sadar⟧ on ⟦DATE|Sunday evening⟧ after they twice ⟦G3|came from behind⟧.

⟦TEAM|Osasuna⟧ led through ⟦PERSON|Iker Santamarta⟧ and later ⟦PERSON|Unai Goikolea⟧, the ⟦NORP|Basque⟧ centre-back, but ⟦PERSON|Lamine Kouyaté⟧ and then ⟦PERSON|Benkirane⟧ earned the visitors a point which keeps them within reach of the ⟦NORP|European⟧ places.

The first 20 minutes produced nothing but fouls. ⟦PERSON|Marcel Grifol⟧ was shown a yellow card inside ⟦MINUTE|three minutes⟧ and was lucky to escape another. When a chance came it was for the away team, ⟦PERSON|Kouyaté⟧ heading a ⟦PERSON|Rubén Tejedor⟧ corner into the hands of ⟦PERSON|Paco Herranz⟧.

At the other end ⟦PERSON|Santamarta⟧'s shot from outside the area was tipped round the post by ⟦PERSON|Álex Mondéjar⟧. ⟦PERSON|Grifol⟧ took the corner short, it came back to him and this time his delivery was helped on by ⟦PERSON|Goikolea⟧ to ⟦PERSON|Santamarta⟧, who ⟦G4|swivelled and shot into the roof of the net⟧. There were ⟦MINUTE|24 minutes⟧ gone.

⟦TEAM|Betis⟧ pressed. ⟦PERSON|Benkirane⟧ was crowded out as he shaped to shoot, ⟦PERSON|Tejedor⟧'s effort was too high, and ⟦PERSON|Herranz⟧ had to push a ⟦PERSON|Kouyaté⟧ drive to one side. And then, right on ⟦MINUTE|half-time⟧, the ⟦TEAM|Mali⟧ striker took advantage of hesitation between the goalkeeper and ⟦PERSON|Goikolea⟧ to ⟦G5|head into an unguarded net⟧ for the ⟦G6|equaliser⟧, his third ⟦G7|goal⟧ in two games, after a ⟦G8|double⟧ against ⟦TEAM|Girona⟧ in the ⟦COMPETITION|Copa del Rey⟧ on ⟦DATE|Wednesday⟧.

⟦TEAM|Osasuna⟧ restored their advantage after an hour of even football. ⟦PERSON|Óscar Villalonga⟧'s free-kick was blocked by the wall, he tried again and ⟦PERSON|Mondéjar⟧ could only parry. ⟦PERSON|Goikolea⟧ was first there and ⟦G9|smashed it in⟧, with ⟦MINUTE|62 minutes⟧ showing on the board.

The ⟦G10|goal⟧ was looked at for an offside that was not given.

⟦PERSON|Villalonga⟧ then missed a glorious opportunity to make it ⟦SCORE|3-1⟧, side-footing against the post with the keeper stranded, and ⟦PERSON|Grifol⟧ lifted the rebound over. They were errors that would cost them.

⟦TEAM|Betis⟧ coach ⟦PERSON|Sergi Puyuelo⟧ sent on two more attackers and it was from one of them, 18-year-old debutant ⟦PERSON|Nico Arrabal⟧, that the ⟦G11|equaliser⟧ came. His dinked pass dropped for ⟦PERSON|Benkirane⟧, and the ⟦NORP|Moroccan⟧, who was playing against his former club, ⟦G12|let fly first time⟧ from 16 yards. ⟦PERSON|Herranz⟧ got fingers to it but no more.

⟦PERSON|Benkirane⟧ did not celebrate. "I had four beautiful years here and my daughter was born in ⟦GPE|Pamplona⟧," he explained. "But I'm paid to score goals for ⟦TEAM|Betis⟧."

There was time for ⟦PERSON|Mondéjar⟧ to make one more save, low down from ⟦PERSON|Santamarta⟧ in the ⟦MINUTE|92nd minute⟧, and for ⟦PERSON|Kouyaté⟧ to put the ball in the side-netting.

"At ⟦SCORE|2-1⟧ we've got the chance to kill it and we don't take it," said ⟦PERSON|Villalonga⟧. "Their second ⟦G13|goal⟧ is a great hit, but we've got five men behind the ball and nobody goes to him."

The ⟦TEAM|Verdiblancos⟧ have not lost to ⟦TEAM|Osasuna⟧ since ⟦DATE|November 2⟧ two years ago. They host ⟦TEAM|Rayo Vallecano⟧ next, with ⟦TEAM|Osasuna⟧ travelling to ⟦TEAM|Celta Vigo⟧.⟦FURNITURE|Watch every LaLiga game on our streaming partner from £7.99 a month⟧
⟦FURNITURE|ALSO: Real Sociedad 0-0: player ratings⟧
=====GOALS=====
{"id": "G1", "scorer": "Lamine Kouyaté; Youssef Benkirane", "team": "Real Betis", "count": 2}
{"id": "G2", "scorer": "Youssef Benkirane", "team": "Real Betis", "minute": 84, "minute_text": "six minutes from the end", "assist": "Nico Arrabal", "kind": "shot"}
{"id": "G3", "scorer": "Lamine Kouyaté; Youssef Benkirane", "team": "Real Betis", "count": 2}
{"id": "G4", "scorer": "Iker Santamarta", "team": "Osasuna", "minute": 24, "minute_text": "24 minutes", "assist": "Unai Goikolea", "kind": "shot"}
{"id": "G5", "scorer": "Lamine Kouyaté", "team": "Real Betis", "minute_text": "half-time", "kind": "header"}
{"id": "G6", "scorer": "Lamine Kouyaté", "team": "Real Betis", "minute_text": "half-time", "kind": "header"}
{"id": "G7", "scorer": "Lamine Kouyaté", "team": "Betis", "count": 3, "scope": "background"}
{"id": "G8", "scorer": "Lamine Kouyaté", "team": "Betis", "count": 2, "scope": "background"}
{"id": "G9", "scorer": "Unai Goikolea", "team": "Osasuna", "minute": 62, "minute_text": "62 minutes", "kind": "shot"}
{"id": "G10", "scorer": "Unai Goikolea", "team": "Osasuna", "minute": 62, "kind": "shot"}
{"id": "G11", "scorer": "Youssef Benkirane", "team": "Real Betis", "minute": 84, "assist": "Nico Arrabal", "kind": "shot"}
{"id": "G12", "scorer": "Youssef Benkirane", "team": "Real Betis", "minute": 84, "assist": "Nico Arrabal", "kind": "shot"}
{"id": "G13", "scorer": "Youssef Benkirane", "team": "Real Betis", "minute": 84, "assist": "Nico Arrabal", "kind": "shot"}
