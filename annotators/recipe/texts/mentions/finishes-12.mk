⟦TEAM|Wolves⟧ ⟦G1|broke through⟧ in the ⟦MINUTE|32nd minute⟧, when ⟦PERSON|Iago Lestón⟧, whose first season has been a slow burn, controlled ⟦PERSON|Charlie Penn⟧'s lifted pass with his instep and, before ⟦PERSON|Jarrad Stokes⟧ could close the angle, ⟦G2|stroked it between⟧ the keeper and his near post.

⟦TEAM|Wolves⟧ broke through again and again, most often by way of ⟦PERSON|Charlie Penn⟧, but ⟦PERSON|Jarrad Stokes⟧, with his feet from ⟦PERSON|Iago Lestón⟧, with his fingertips from ⟦PERSON|Rui Patrão⟧ and with the seat of his shorts from ⟦PERSON|Penn⟧ himself, kept the ball out and his temper in.

⟦MINUTE|4⟧ Early warning for the hosts. ⟦PERSON|Diakité⟧ slaloms past two and sees his effort deflected just over. ⟦MINUTE|5⟧ From the corner, ⟦PERSON|Holmgren⟧ heads over too. ⟦MINUTE|6⟧ It's all ⟦TEAM|Lille⟧.

⟦MINUTE|10⟧ And there's the ⟦G3|goal⟧. ⟦PERSON|Holmgren⟧ slides it inside the full-back, ⟦PERSON|Diakité⟧ opens up his body, ⟦SCORE|0-1⟧. Simple, clinical, deserved.

⟦MINUTE|12⟧ ⟦PERSON|Diakité⟧ could have two! He nicks it off ⟦PERSON|Vasseur-Blin⟧, he goes round ⟦PERSON|Perrot⟧, but the angle is tight and ⟦PERSON|Almada⟧ slides in to turn it behind.

⟦PERSON|Joel Tindall⟧'s deflected ⟦G4|shot⟧, in the ⟦MINUTE|16th minute⟧, and ⟦PERSON|Kevin Osei-Bonsu⟧'s ⟦G5|penalty⟧, in the ⟦MINUTE|54th⟧, were separated by a miss from ⟦PERSON|Craig Yarrow⟧, who after a long run by ⟦PERSON|Tindall⟧ and a kind bounce off ⟦PERSON|Phil Emmott⟧ headed on to the bar from two feet.

Manager ⟦PERSON|Darko Milošević⟧, who was sent to the stand for kicking a bottle that struck the fourth official, watched from among the press as ⟦PERSON|Kerim Bešić⟧ ⟦G6|broke the stalemate⟧, taking down ⟦PERSON|Nedim Hadžić⟧'s clearance in the ⟦MINUTE|63rd minute⟧, swatting aside ⟦PERSON|Ivan Zovko⟧ and ⟦G7|depositing it⟧ beyond ⟦PERSON|Ante Kozina⟧.

At ⟦VENUE|Fir Park⟧ they have taken to singing for ⟦PERSON|Stuart Elgin⟧, who on ⟦DATE|Wednesday⟧, with time running out, chased a lost cause to the flag, hooked it back over his head and was on the ground, in an advertising board, when ⟦PERSON|Jerry Nwosu⟧ ⟦G8|nodded it down and in⟧.

A free header for ⟦PERSON|Tomáš Vlk⟧, from ⟦PERSON|Michael Ferenc⟧'s corner, should have settled ⟦TEAM|Trnava⟧, who had ⟦G9|made the perfect start⟧ when ⟦PERSON|Kristián Bednár⟧, after ⟦MINUTE|50 seconds⟧, ⟦G10|tapped in⟧ from a yard, but he sent it wide, and from then on it was ⟦PERSON|Bartosz Gil⟧ against the world.

⟦TEAM|Lazio⟧'s defence, hitherto as tight as a drum, came apart in the ⟦MINUTE|79th minute⟧ when ⟦PERSON|Ruggero Fanti⟧ stepped up, ⟦PERSON|Aldo Marchetti⟧ did not, and ⟦PERSON|Nuno Esteves⟧, played onside by a heel, ⟦G11|curved a finish⟧ around the outrushing ⟦PERSON|Dino Carraro⟧.

⟦TEAM|Lazio⟧'s defence, hitherto as tight as a drum, nearly came apart when ⟦PERSON|Ruggero Fanti⟧ stepped up and ⟦PERSON|Aldo Marchetti⟧ did not, but ⟦PERSON|Nuno Esteves⟧, played onside by a heel, curved his finish around the outrushing ⟦PERSON|Dino Carraro⟧ and around the far post as well.

It was hard on ⟦PERSON|Aisha Danjuma⟧, who had been the best player on the pitch until, in trying to cut out ⟦PERSON|Rinsola Bakare⟧'s pass to ⟦PERSON|Chinwe Eke⟧, she stuck out a leg and ⟦G12|diverted it past⟧ her own goalkeeper, ⟦PERSON|Tosin Ilori⟧, after ⟦MINUTE|82 minutes⟧.

With ⟦PERSON|Mark Ferrier⟧ away at the birth of his daughter, ⟦TEAM|Queen of the South⟧ turned to ⟦PERSON|Dylan Heggie⟧, 18, whose eighth touch in senior football was a volley, and whose ninth, after ⟦PERSON|Iain Rooney-Black⟧ had pushed the volley on to the bar, was a ⟦G13|goal⟧.

With ⟦PERSON|Mark Ferris⟧ away at the birth of his son, ⟦TEAM|Ballymena⟧ turned to ⟦PERSON|Dermot Heaney⟧, 18, whose eighth touch in senior football was a volley that ⟦PERSON|Conal Rooney⟧ pushed on to the bar, and whose ninth was a handshake, his hamstring having gone.

The goal that was not a goal came from ⟦PERSON|Bernardo Luz⟧, who ⟦G14|chested in⟧ ⟦PERSON|Tomé Aguiar⟧'s cross from a yard, found that he was adjudged to have used his arm and, in the course of a long discussion, was shown a yellow card that, for ⟦TEAM|Famalicão⟧, turned a bad ⟦MINUTE|26th minute⟧ into a worse one.

There was nothing on when ⟦PERSON|Miro Takala⟧ received it from ⟦PERSON|Eetu Rautio⟧, his back to ⟦PERSON|Kalle Niemi⟧, thirty yards from goal and on the touchline side of nowhere; there was nothing that ⟦PERSON|Niemi⟧ or the goalkeeper, ⟦PERSON|Juho Laakso⟧, could do about ⟦G15|what followed⟧.

By the time that ⟦PERSON|Shaun Pilling⟧, on for ⟦PERSON|Harry Croft⟧, had been told by ⟦PERSON|Ant Mercer⟧ where to stand, the corner had been taken, the header won by ⟦PERSON|Curtis Beale⟧, the shot struck by ⟦PERSON|Julien Mboma⟧ and the ball hacked off the line by ⟦PERSON|Pilling⟧, standing where he had been told not to.

⟦TEAM|Chicago Fire⟧ surged up and down like a tide, ⟦PERSON|Rafa Quintero⟧ foraging, ⟦PERSON|Deion Carter⟧ probing and ⟦PERSON|Alexei Morozov⟧, in the ⟦MINUTE|36th minute⟧, with a drag-back that took ⟦PERSON|Logan Pruitt⟧ out of the picture and a shot that took the paint off the inside of the post, ⟦G16|opening his account⟧ for the club.

From ⟦PERSON|Hana Kubo⟧, the assist; from ⟦PERSON|Nao Shimizu⟧, the ⟦G17|goal⟧; from the travelling supporters of ⟦TEAM|Urawa⟧, ten rows of them in matching ponchos, a noise that defied the rain and the distance, if not the drummer, who had been delayed in ⟦GPE|Sendai⟧.

The hearing, whose first day had been lost to a fire drill, heard from ⟦PERSON|Colm Devlin⟧ that he had been first to the ball, from ⟦PERSON|Sean Gormley⟧ that he had been first to the man and from the panel, after a recess, that both of them had been second to the truth.
=====GOALS=====
{"id": "G1", "scorer": "Iago Lestón", "team": "Wolves", "minute": 32, "minute_text": "32nd minute", "assist": "Charlie Penn"}
{"id": "G2", "scorer": "Iago Lestón", "team": "Wolves", "minute": 32, "minute_text": "32nd minute", "assist": "Charlie Penn", "kind": "shot"}
{"id": "G3", "scorer": "Diakité", "team": "Lille", "minute": 10, "minute_text": "10", "assist": "Holmgren", "score": "0-1"}
{"id": "G4", "scorer": "Joel Tindall", "minute": 16, "minute_text": "16th minute", "kind": "shot"}
{"id": "G5", "scorer": "Kevin Osei-Bonsu", "minute": 54, "minute_text": "54th", "kind": "penalty"}
{"id": "G6", "scorer": "Kerim Bešić", "minute": 63, "minute_text": "63rd minute", "assist": "Nedim Hadžić"}
{"id": "G7", "scorer": "Kerim Bešić", "minute": 63, "minute_text": "63rd minute", "assist": "Nedim Hadžić", "kind": "shot"}
{"id": "G8", "scorer": "Jerry Nwosu", "assist": "Stuart Elgin", "kind": "header"}
{"id": "G9", "scorer": "Kristián Bednár", "team": "Trnava", "minute": 1, "minute_text": "50 seconds"}
{"id": "G10", "scorer": "Kristián Bednár", "team": "Trnava", "minute": 1, "minute_text": "50 seconds", "kind": "shot"}
{"id": "G11", "scorer": "Nuno Esteves", "minute": 79, "minute_text": "79th minute", "kind": "shot"}
{"id": "G12", "scorer": "Aisha Danjuma", "minute": 82, "minute_text": "82 minutes", "kind": "own goal"}
{"id": "G13", "scorer": "Dylan Heggie", "team": "Queen of the South"}
{"id": "G14", "scorer": "Bernardo Luz", "team": "Famalicão", "minute": 26, "minute_text": "26th minute", "assist": "Tomé Aguiar", "outcome": "ruled out"}
{"id": "G15", "scorer": "Miro Takala", "kind": "shot"}
{"id": "G16", "scorer": "Alexei Morozov", "team": "Chicago Fire", "minute": 36, "minute_text": "36th minute", "kind": "shot"}
{"id": "G17", "scorer": "Nao Shimizu", "team": "Urawa", "assist": "Hana Kubo"}
