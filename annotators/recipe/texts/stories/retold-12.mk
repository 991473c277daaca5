⟦G1|Three⟧ and easy for ⟦TEAM|Lyonnes⟧ in ⟦TEAM|Montpellier⟧
⟦TEAM|OL Lyonnes⟧ warmed up for their ⟦COMPETITION|Champions League⟧ quarter-final with a ⟦SCORE|3-0⟧ win at ⟦TEAM|Montpellier⟧, all of the ⟦G2|goals⟧ coming before ⟦MINUTE|half-time⟧.
⟦NORP|Norwegian⟧ striker ⟦PERSON|Ingrid Solheim⟧ got ⟦G3|two⟧ of them and the young midfielder ⟦PERSON|Aminata Cissokho⟧ the ⟦G4|other⟧.
⟦PERSON|Solheim⟧'s ⟦G5|first⟧ arrived early. ⟦PERSON|Cissokho⟧ was allowed to turn in the centre circle and her long ball put ⟦PERSON|Solheim⟧ in a race with ⟦PERSON|Lea Fabre⟧ that there was only one winner of. She ⟦G6|clipped the ball past ⟦PERSON|Manon Terrier⟧⟧ as the goalkeeper came out.
⟦TEAM|Montpellier⟧, unbeaten at home since ⟦DATE|October⟧, had a header from ⟦PERSON|Fabre⟧ saved by ⟦PERSON|Sarah Dietrich⟧, and ⟦PERSON|Clara Nunes⟧ hit a volley just wide. They were still in it until ⟦PERSON|Cissokho⟧ ⟦G7|struck⟧ from 25 yards on ⟦MINUTE|36 minutes⟧, ⟦PERSON|Terrier⟧ getting a hand to the shot but no more.
The third ⟦G8|goal⟧ was down to a mistake by ⟦PERSON|Terrier⟧. She rolled the ball out to ⟦PERSON|Fabre⟧, who was not looking, and ⟦PERSON|Jade Ferrand⟧ took it off her toe and gave ⟦PERSON|Solheim⟧ the simplest of ⟦G9|finishes⟧.
"At ⟦SCORE|1-0⟧ we were in the game," said home coach ⟦PERSON|Yannick Bourdel⟧. "The ⟦G10|second⟧ is a wonderful strike and the ⟦G11|third⟧ is a present."
⟦TEAM|Lyonnes⟧ took off ⟦PERSON|Solheim⟧ and ⟦PERSON|Cissokho⟧ at the ⟦MINUTE|interval⟧ with ⟦DATE|Wednesday⟧ in mind. The second half was little more than training. ⟦PERSON|Ferrand⟧'s effort in the ⟦MINUTE|77th minute⟧ was blocked by ⟦PERSON|Nunes⟧ and ⟦PERSON|Terrier⟧ saved her penalty ⟦MINUTE|four minutes later⟧, after ⟦PERSON|Nunes⟧ had handled.
⟦PERSON|Solheim⟧ has now ⟦G12|scored 19⟧ in the league. "⟦PERSON|Jade⟧ made my ⟦G13|second⟧," she said. "I owe her a penalty, I think."
Coach ⟦PERSON|Sonia Arnal⟧ said she was pleased with the first ⟦G14|goal⟧ above all. "We worked on that on ⟦DATE|Thursday⟧, the ball behind the back line."
⟦TEAM|Lyonnes⟧ lead the ⟦COMPETITION|Premiere Ligue⟧ by eight points.
=====GOALS=====
{"id": "G1", "scorer": "Ingrid Solheim; Aminata Cissokho", "team": "OL Lyonnes", "count": 3}
{"id": "G2", "scorer": "Ingrid Solheim; Aminata Cissokho", "team": "OL Lyonnes", "count": 3, "minute_text": "half-time"}
{"id": "G3", "scorer": "Ingrid Solheim", "team": "OL Lyonnes", "count": 2}
{"id": "G4", "scorer": "Aminata Cissokho", "team": "OL Lyonnes", "minute": 36, "kind": "shot"}
{"id": "G5", "scorer": "Ingrid Solheim", "team": "OL Lyonnes", "assist": "Aminata Cissokho", "kind": "shot"}
{"id": "G6", "scorer": "Ingrid Solheim", "team": "OL Lyonnes", "assist": "Aminata Cissokho", "kind": "shot", "score": "1-0"}
{"id": "G7", "scorer": "Aminata Cissokho", "team": "OL Lyonnes", "minute": 36, "kind": "shot", "minute_text": "36 minutes", "score": "2-0"}
{"id": "G8", "scorer": "Ingrid Solheim", "team": "OL Lyonnes", "assist": "Jade Ferrand", "kind": "shot"}
{"id": "G9", "scorer": "Ingrid Solheim", "team": "OL Lyonnes", "assist": "Jade Ferrand", "kind": "shot", "score": "3-0"}
{"id": "G10", "scorer": "Aminata Cissokho", "team": "OL Lyonnes", "minute": 36, "kind": "shot"}
{"id": "G11", "scorer": "Ingrid Solheim", "team": "OL Lyonnes", "assist": "Jade Ferrand", "kind": "shot"}
{"id": "G12", "scorer": "Ingrid Solheim", "team": "OL Lyonnes", "scope": "background", "count": 19}
{"id": "G13", "scorer": "Ingrid Solheim", "team": "OL Lyonnes", "assist": "Jade Ferrand", "kind": "shot"}
{"id": "G14", "scorer": "Ingrid Solheim", "team": "OL Lyonnes", "assist": "Aminata Cissokho", "kind": "shot"}
