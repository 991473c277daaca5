⟦COMPETITION|ISL⟧: ⟦TEAM|Mohun Bagan⟧ thrash ⟦TEAM|Kerala Blasters⟧ ⟦SCORE|4-1⟧, ⟦PERSON|Kamath⟧ ⟦G11|scores hat-trick⟧
⟦FURNITURE|PTI | Updated: 22:41 IST⟧
⟦GPE|Kolkata⟧, ⟦DATE|Nov 21⟧ (⟦ORG|PTI⟧) ⟦PERSON|Anirudh Kamath⟧ ⟦G1|struck a superb hat-trick⟧ as defending champions ⟦TEAM|Mohun Bagan Super Giant⟧ made a mockery of ⟦TEAM|Kerala Blasters⟧' defence to register a ⟦SCORE|4-1⟧ win in an ⟦COMPETITION|Indian Super League⟧ match here on ⟦DATE|Friday⟧.
The 22-year-old ⟦G12|found the target⟧ in the ⟦MINUTE|13th⟧, ⟦MINUTE|38th⟧ and ⟦MINUTE|75th minutes⟧ while ⟦NORP|Spaniard⟧ ⟦PERSON|Borja Etxarri⟧ ⟦G2|added the other⟧ from the penalty spot in the ⟦MINUTE|52nd⟧. ⟦NORP|Brazilian⟧ ⟦PERSON|Ricardinho⟧ ⟦G3|pulled one back⟧ for the visitors in the ⟦MINUTE|80th minute⟧.
The home side could have been ahead in the very ⟦MINUTE|second minute⟧ but ⟦PERSON|Etxarri⟧'s shot from the top of the box was palmed away by ⟦PERSON|Sandeep Gill⟧. ⟦TEAM|Blasters⟧ too had their opportunity when ⟦PERSON|Nikolai Petkov⟧'s header from a ⟦PERSON|Jobin Mathew⟧ corner came back off the woodwork.
The ⟦G4|opening goal⟧ came from a move down the left flank. ⟦PERSON|Lallianzuala Hmar⟧, who was a thorn in the flesh of the ⟦GPE|Kochi⟧-based side all evening, exchanged passes with ⟦PERSON|Prabir Mondal⟧ and pulled the ball back for ⟦PERSON|Kamath⟧, who ⟦G5|made no mistake with a first-time effort⟧.
⟦PERSON|Kamath⟧ ⟦G6|doubled the lead⟧ in style, chesting down ⟦PERSON|Mondal⟧'s long ball before sending ⟦PERSON|Gill⟧ the wrong way.
⟦TEAM|Blasters⟧' coach made two changes at the ⟦MINUTE|break⟧ but it was ⟦TEAM|Mohun Bagan⟧ who ⟦G7|scored⟧ again. ⟦PERSON|Petkov⟧ handled ⟦PERSON|Hmar⟧'s cross inside the box and ⟦PERSON|Etxarri⟧ ⟦G13|converted⟧ the spot kick with ease.
⟦PERSON|Kamath⟧ ⟦G8|completed his hat-trick⟧ when he pounced on a poor back pass from ⟦PERSON|Mathew⟧ and ⟦G9|slotted between ⟦PERSON|Gill⟧'s legs⟧. He went off to a standing ovation in the 79th.
⟦PERSON|Mathew⟧ partially made up for his mistake when he sent in the cross from which ⟦PERSON|Ricardinho⟧ ⟦G10|headed⟧ what proved to be no more than a consolation.
The ⟦TEAM|Mariners⟧ now have 17 points from seven matches and lead arch-rivals ⟦TEAM|East Bengal⟧ by four points. ⟦TEAM|Blasters⟧ remained at ninth spot.
=====GOALS=====
{"id": "G1", "scorer": "Anirudh Kamath", "team": "Mohun Bagan Super Giant", "count": 3}
{"id": "G2", "scorer": "Borja Etxarri", "team": "Mohun Bagan Super Giant", "minute": 52, "kind": "penalty", "minute_text": "52nd"}
{"id": "G3", "scorer": "Ricardinho", "team": "Kerala Blasters", "minute": 80, "assist": "Jobin Mathew", "kind": "header", "minute_text": "80th minute"}
{"id": "G4", "scorer": "Anirudh Kamath", "team": "Mohun Bagan Super Giant", "minute": 13, "assist": "Lallianzuala Hmar", "kind": "shot"}
{"id": "G5", "scorer": "Anirudh Kamath", "team": "Mohun Bagan Super Giant", "minute": 13, "assist": "Lallianzuala Hmar", "kind": "shot"}
{"id": "G6", "scorer": "Anirudh Kamath", "team": "Mohun Bagan Super Giant", "minute": 38, "assist": "Prabir Mondal", "kind": "shot"}
{"id": "G7", "scorer": "Borja Etxarri", "team": "Mohun Bagan Super Giant", "minute": 52, "kind": "penalty"}
{"id": "G8", "scorer": "Anirudh Kamath", "team": "Mohun Bagan Super Giant", "minute": 75, "kind": "shot"}
{"id": "G9", "scorer": "Anirudh Kamath", "team": "Mohun Bagan Super Giant", "minute": 75, "kind": "shot"}
{"id": "G10", "scorer": "Ricardinho", "team": "Kerala Blasters", "minute": 80, "assist": "Jobin Mathew", "kind": "header"}
{"id": "G11", "scorer": "Anirudh Kamath", "team": "Mohun Bagan Super Giant", "count": 3}
{"id": "G12", "scorer": "Anirudh Kamath", "team": "Mohun Bagan Super Giant", "count": 3}
{"id": "G13", "scorer": "Borja Etxarri", "team": "Mohun Bagan Super Giant", "minute": 52, "kind": "penalty"}
