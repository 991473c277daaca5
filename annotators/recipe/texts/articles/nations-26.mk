⟦COMPETITION|Olympic⟧ men's football: ⟦TEAM|Egypt⟧'s wait goes on as ⟦TEAM|Spain⟧ win semi in ⟦MINUTE|extra time⟧
⟦FURNITURE|MARSEILLE, Aug 5 (Xinhua)⟧
⟦TEAM|Spain⟧ ended ⟦TEAM|Egypt⟧'s fairytale at the ⟦COMPETITION|Olympic⟧ men's football tournament here on ⟦DATE|Monday⟧, two ⟦G1|goals⟧ in ⟦MINUTE|extra time⟧ giving them a ⟦SCORE|3-1⟧ victory at the ⟦VENUE|Stade Vélodrome⟧ and a place in ⟦DATE|Friday⟧'s gold medal match.
⟦PERSON|Julen Aramburu⟧, who was introduced as a substitute only after the regular ⟦MINUTE|90 minutes⟧, ⟦G7|scored the second⟧ and made the ⟦G8|third⟧. His moment came in the ⟦MINUTE|99th minute⟧. ⟦PERSON|Unai Zubieta⟧ won possession high up, ⟦PERSON|Pol Vilaseca⟧ stepped over the ball, and ⟦PERSON|Aramburu⟧ ⟦G2|placed his shot beyond the reach of ⟦PERSON|Ziad Farag⟧⟧.
⟦TEAM|Egypt⟧ had been twelve minutes away from a first ⟦COMPETITION|Olympic⟧ final. Backed by most of the 61,000 crowd, the ⟦TEAM|Young Pharaohs⟧ ⟦G9|went ahead⟧ with ⟦MINUTE|five minutes left in the first half⟧: ⟦PERSON|Mostafa El Gohary⟧ was too quick for ⟦PERSON|Dani Carvajosa⟧, and his square ball gave ⟦PERSON|Ahmed Sabry Nour⟧ a ⟦G3|tap-in⟧.
Coach ⟦PERSON|Roger Mickelsen⟧, a ⟦NORP|Dane⟧ with long experience in ⟦GPE|Cairo⟧, asked his men to keep the ball and for a long time they managed it. ⟦PERSON|Sergio Argüelles⟧ blazed over for ⟦TEAM|Spain⟧. ⟦PERSON|Hossam Ramzi⟧ headed off his own line.
It took a set piece to undo them. From ⟦PERSON|Vilaseca⟧'s outswinging corner on ⟦MINUTE|78 minutes⟧, captain ⟦PERSON|Rafa Echenique⟧ got in front of ⟦PERSON|Ramzi⟧ to ⟦G4|score with his head⟧.
⟦PERSON|Ramzi⟧ then collected a second booking before the ⟦MINUTE|end of normal time⟧, and with ten tired men the ⟦NORP|North Africans⟧ could not hold out.
The third, ⟦MINUTE|nine minutes after the second⟧, was a ⟦G5|penalty⟧ by ⟦PERSON|Álex Montcada⟧ after ⟦PERSON|Tarek Metwally⟧ had upended ⟦PERSON|Aramburu⟧. The ⟦TEAM|Real Betis⟧ youngster had failed from the spot in the group stage against ⟦TEAM|Uzbekistan⟧ but this time ⟦G6|made no mistake⟧.
"I asked the others, does anyone else want it?" smiled ⟦PERSON|Montcada⟧. "They all looked at the grass."
⟦TEAM|La Rojita⟧ will meet ⟦TEAM|Brazil⟧ in the final at the ⟦VENUE|Parc des Princes⟧, ⟦GPE|Paris⟧. ⟦TEAM|Egypt⟧ play for bronze against ⟦PERSON|Marwan Kheir⟧'s ⟦TEAM|Morocco⟧ on ⟦DATE|Thursday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Julen Aramburu; Álex Montcada", "team": "Spain", "minute_text": "extra time", "count": 2}
{"id": "G7", "scorer": "Julen Aramburu", "team": "Spain", "minute": 99, "kind": "shot", "assist": "Pol Vilaseca"}
{"id": "G8", "scorer": "Álex Montcada", "team": "Spain", "minute": 108, "kind": "penalty"}
{"id": "G2", "scorer": "Julen Aramburu", "team": "Spain", "minute": 99, "kind": "shot", "assist": "Pol Vilaseca", "minute_text": "99th minute"}
{"id": "G9", "scorer": "Ahmed Sabry Nour", "team": "Egypt", "minute": 40, "kind": "shot", "assist": "Mostafa El Gohary", "minute_text": "five minutes left in the first half"}
{"id": "G3", "scorer": "Ahmed Sabry Nour", "team": "Egypt", "minute": 40, "kind": "shot", "assist": "Mostafa El Gohary"}
{"id": "G4", "scorer": "Rafa Echenique", "team": "Spain", "minute": 78, "kind": "header", "assist": "Pol Vilaseca", "minute_text": "78 minutes"}
{"id": "G5", "scorer": "Álex Montcada", "team": "Spain", "minute": 108, "kind": "penalty"}
{"id": "G6", "scorer": "Álex Montcada", "team": "Spain", "minute": 108, "kind": "penalty", "minute_text": "nine minutes after the second"}
