⟦PERSON|Tremblay⟧, ⟦PERSON|Sugimoto⟧ ⟦G1|score⟧ as ⟦TEAM|CF Montréal⟧ edges ⟦TEAM|Columbus Crew⟧ ⟦SCORE|2-1⟧

⟦FURNITURE|By The Associated Press⟧
⟦FURNITURE|Published 10:12 p.m. EDT, May 3, 2025⟧
⟦FURNITURE|Leer en español⟧
⟦FURNITURE|Add AP News as your preferred source on Google⟧

⟦GPE|MONTREAL⟧ — ⟦PERSON|Mathis Tremblay⟧ ⟦G2|scored⟧ in the ⟦MINUTE|14th minute⟧, ⟦PERSON|Ryo Sugimoto⟧ ⟦G3|added a goal⟧ in the second half and ⟦TEAM|CF Montréal⟧ beat the ⟦TEAM|Columbus Crew⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Saturday⟧ night.

⟦TEAM|Montréal⟧ (2-6-3) won at ⟦VENUE|Stade Saputo⟧ for the first time since ⟦DATE|Oct. 5⟧.

⟦PERSON|Tremblay⟧, a ⟦GPE|Quebec City⟧ native who came through the club's academy, ⟦G4|opened the scoring⟧ with a left-footed shot from outside the box off a pass from ⟦PERSON|Bernardo Achar⟧. It was his first ⟦COMPETITION|MLS⟧ ⟦G5|goal⟧ in 23 appearances.

⟦PERSON|Sugimoto⟧ ⟦G6|made it ⟦SCORE|2-0⟧⟧ in the ⟦MINUTE|58th minute⟧, ⟦G9|converting a penalty kick⟧ after ⟦PERSON|Malik Gooden⟧ was called for a handball following video review.

⟦FURNITURE|Related Stories⟧
⟦FURNITURE|Rapids hold off Earthquakes 1-0 behind Fahey's 6 saves⟧
⟦FURNITURE|Inter Miami sells out in Chicago for 3rd straight year⟧

⟦PERSON|Hugo Lindahl⟧ ⟦G7|pulled one back⟧ for ⟦TEAM|Columbus⟧ in the ⟦MINUTE|81st⟧, ⟦G8|heading in⟧ a cross by ⟦PERSON|DeShawn Prater⟧. The ⟦NORP|Swedish⟧ striker had a chance to tie it ⟦MINUTE|four minutes later⟧, but ⟦PERSON|Jonathan Sirois-Hamel⟧ tipped his shot over.

⟦PERSON|Sirois-Hamel⟧ finished with five saves for ⟦TEAM|Montréal⟧. ⟦PERSON|Evan Tarnowski⟧ stopped three shots for the ⟦TEAM|Crew⟧.

⟦TEAM|Columbus⟧ (6-2-3) had won three in a row, including a ⟦SCORE|4-0⟧ rout of ⟦TEAM|D.C. United⟧ in ⟦GPE|Washington⟧ ⟦DATE|last weekend⟧. The ⟦TEAM|Crew⟧ played without ⟦PERSON|Nahuel Iriarte⟧, who was in ⟦GPE|Argentina⟧ for the birth of his daughter.

⟦FURNITURE|Montreal's Mathis Tremblay, left, battles Columbus Crew's Malik Gooden during first half MLS soccer action in Montreal on Saturday, May 3, 2025. (Graham Leduc/The Canadian Press via AP)⟧ The teams meet again ⟦DATE|Aug. 23⟧ at ⟦VENUE|Lower.com Field⟧ in ⟦GPE|Ohio⟧.

⟦TEAM|Montréal⟧ coach ⟦PERSON|Gilles Fontanive⟧ said the ⟦COMPETITION|Canadian Championship⟧ match with ⟦TEAM|Toronto FC⟧ on ⟦DATE|Wednesday⟧ would see changes. ⟦TEAM|Columbus⟧ hosts ⟦TEAM|Charlotte FC⟧ on ⟦DATE|Saturday⟧; the ⟦COMPETITION|Leagues Cup⟧ draw was made in ⟦GPE|New York⟧ on ⟦DATE|Thursday⟧.

⟦FURNITURE|MONTREAL 2, COLUMBUS 1⟧
⟦FURNITURE|Columbus 0 1 — 1; Montreal 1 1 — 2⟧
⟦FURNITURE|First Half: 1, Montreal, Tremblay, 1 (Achar), 14th minute. Second Half: 2, Montreal, Sugimoto, 4 (penalty kick), 58th; 3, Columbus, Lindahl, 6 (Prater), 81st.⟧
⟦FURNITURE|A: 15,211.⟧
⟦FURNITURE|AP soccer: https://apnews.com/hub/soccer⟧
⟦FURNITURE|This story was automatically generated in part using data from Sportradar.⟧
=====GOALS=====
{"id": "G1", "scorer": "Mathis Tremblay; Ryo Sugimoto", "team": "CF Montréal", "count": 2}
{"id": "G2", "scorer": "Mathis Tremblay", "team": "CF Montréal", "minute": 14, "minute_text": "14th minute", "assist": "Bernardo Achar", "kind": "shot"}
{"id": "G3", "scorer": "Ryo Sugimoto", "team": "CF Montréal", "minute": 58, "kind": "penalty"}
{"id": "G4", "scorer": "Mathis Tremblay", "team": "CF Montréal", "minute": 14, "assist": "Bernardo Achar", "kind": "shot"}
{"id": "G5", "scorer": "Mathis Tremblay", "team": "CF Montréal", "minute": 14, "assist": "Bernardo Achar", "kind": "shot"}
{"id": "G6", "scorer": "Ryo Sugimoto", "team": "CF Montréal", "minute": 58, "minute_text": "58th minute", "kind": "penalty", "score": "2-0"}
{"id": "G7", "scorer": "Hugo Lindahl", "team": "Columbus Crew", "minute": 81, "minute_text": "81st", "assist": "DeShawn Prater", "kind": "header"}
{"id": "G8", "scorer": "Hugo Lindahl", "team": "Columbus Crew", "minute": 81, "assist": "DeShawn Prater", "kind": "header"}
{"id": "G9", "scorer": "Ryo Sugimoto", "team": "CF Montréal", "minute": 58, "minute_text": "58th minute", "kind": "penalty"}
