⟦TEAM|Phobians⟧ cry foul in ⟦GPE|Tarkwa⟧
⟦TEAM|Accra Hearts of Oak⟧'s nine-match unbeaten sequence is over, and the manner of its ending will be debated for some days.
The ⟦TEAM|Phobians⟧ lost ⟦SCORE|2-1⟧ to ⟦TEAM|Medeama⟧ at ⟦VENUE|Akoon Park⟧ ⟦DATE|yesterday⟧ in the ⟦COMPETITION|Ghana Premier League⟧, with ⟦PERSON|Prince Lamptey⟧'s ⟦G1|effort⟧ in the ⟦MINUTE|88th minute⟧ ruled offside by a flag that went up, according to the visitors' bench, "after a long think".
⟦PERSON|Yaw Antwi⟧ ⟦G2|netted both goals⟧ for the ⟦TEAM|Mauve and Yellow⟧. The first came from a ⟦G3|free-kick⟧ on the ⟦MINUTE|quarter-hour mark⟧ that flew past goalkeeper ⟦PERSON|Daniel Quaye⟧, who appeared to be looking into the sun. It followed misses by ⟦PERSON|Isaac Sowah⟧, with a weak finish, and by ⟦PERSON|Kwabena Frimpong⟧, whose shot from 20 yards landed on the roof of the net.
⟦TEAM|Hearts⟧ regrouped. ⟦PERSON|Ebo Andoh⟧ headed against the crossbar on ⟦MINUTE|33 minutes⟧ and ⟦PERSON|Lamptey⟧ shot straight at ⟦PERSON|Kwame Asare-Bediako⟧ when a pass was on. It should have been level by the ⟦MINUTE|break⟧.
⟦PERSON|Antwi⟧ ⟦G4|doubled ⟦TEAM|Medeama⟧'s lead⟧ in the ⟦MINUTE|70th minute⟧. ⟦PERSON|Sowah⟧'s long throw was flicked on and the captain ⟦G5|bulleted in his header⟧.
⟦PERSON|Lamptey⟧ gave the visitors a chance ⟦MINUTE|four minutes afterwards⟧, racing on to a through ball and ⟦G6|beating ⟦PERSON|Asare-Bediako⟧⟧.
⟦PERSON|Andoh⟧ nearly drew them level with a volley which ⟦PERSON|Asare-Bediako⟧ punched over, and then ⟦PERSON|Lamptey⟧ ⟦G7|put the ball in the net⟧ again. He'd made it half way round the pitch before he noticed that nobody was with him.
⟦TEAM|Hearts⟧ coach ⟦PERSON|Emmanuel Tetteh⟧ would not speak to ⟦ORG|Graphic Sports⟧. His players surrounded the referee.
⟦TEAM|Kotoko⟧, a point behind with a game to play, can take over at the top on ⟦DATE|Wednesday⟧. ⟦TEAM|Hearts⟧ host ⟦TEAM|Medeama⟧ again in the ⟦COMPETITION|MTN FA Cup⟧.
=====GOALS=====
{"id": "G1", "scorer": "Prince Lamptey", "team": "Hearts of Oak", "minute": 88, "minute_text": "88th minute", "kind": "shot", "outcome": "ruled out"}
{"id": "G2", "scorer": "Yaw Antwi", "team": "Medeama", "count": 2}
{"id": "G3", "scorer": "Yaw Antwi", "team": "Medeama", "minute": 15, "minute_text": "quarter-hour mark", "kind": "free kick"}
{"id": "G4", "scorer": "Yaw Antwi", "team": "Medeama", "minute": 70, "minute_text": "70th minute", "kind": "header"}
{"id": "G5", "scorer": "Yaw Antwi", "team": "Medeama", "minute": 70, "minute_text": "70th minute", "kind": "header"}
{"id": "G6", "scorer": "Prince Lamptey", "team": "Hearts of Oak", "minute": 74, "minute_text": "four minutes afterwards", "kind": "shot"}
{"id": "G7", "scorer": "Prince Lamptey", "team": "Hearts of Oak", "minute": 88, "kind": "shot", "outcome": "ruled out"}
