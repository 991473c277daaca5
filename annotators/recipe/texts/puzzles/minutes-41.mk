⟦PERSON|Garnier⟧, 19, is the toast of ⟦TEAM|Lens⟧
The northern derby is not for the timid and ⟦PERSON|Théo Garnier⟧ is a shy boy. The forward, scorer of the ⟦G1|goal⟧ that beat ⟦TEAM|Lille⟧ at the ⟦VENUE|Stade Bollaert⟧, had to be pushed towards the Kop by his captain.
⟦TEAM|Lens⟧ beat their neighbours ⟦SCORE|2-1⟧, a result which moves them three points behind the leaders of ⟦COMPETITION|Ligue 1⟧ and which had a little of everything: a fine opening ⟦G2|goal⟧, an answer from the ⟦NORP|Danish⟧ centre-back ⟦PERSON|Ulrik Sand⟧, and ⟦PERSON|Garnier⟧.
⟦PERSON|Sofiane Belkacem⟧'s ⟦G3|strike⟧ was some way to begin. On ⟦MINUTE|20 minutes⟧, the ⟦NORP|Algerian⟧ received from ⟦PERSON|Baptiste Roussel⟧ thirty metres from goal and did what the ⟦NORP|French⟧ call a frappe: ⟦G4|in off the bar⟧. ⟦TEAM|LOSC⟧ coach ⟦PERSON|Ismaël Cissé⟧ put his hands on his face.
Before that ⟦PERSON|Quentin Mas⟧ had saved from ⟦PERSON|Belkacem⟧; and after it ⟦PERSON|Enzo Lefort⟧ had a great chance at the other end, all alone, a header, well wide.
⟦TEAM|Lille⟧ got better and better and won a succession of corners. From the eleventh, ⟦MINUTE|21 minutes from the end⟧, ⟦PERSON|Sand⟧, forgotten by the entire ⟦TEAM|Lens⟧ defence, ⟦G5|scored with his head⟧. ⟦PERSON|Lefort⟧ had put it there for him. ⟦PERSON|Sand⟧ it was who nearly made it two with his next touch, a volley that ⟦PERSON|Mas⟧ didn't see and that struck the outside of the post.
The ⟦TEAM|Sang et Or⟧ coach turned to his bench. ⟦PERSON|Garnier⟧, who ⟦G6|scored⟧ on his debut in the ⟦DATE|spring⟧, had played only 38 minutes of league football. He needed six more. On the ⟦MINUTE|stroke of 89⟧, ⟦PERSON|Malik Diarra⟧'s pass put him through and he ⟦G7|went round the goalkeeper and rolled it in⟧.
"I thought he was going to shoot too soon," said ⟦PERSON|Diarra⟧. "For the ⟦G8|winner⟧, that patience, at nineteen... I'd have blasted it."
⟦PERSON|Cissé⟧ took consolation in the ⟦G9|equaliser⟧, from a routine his staff "have worked on for a month".
⟦FURNITURE|© L'Equipe⟧
=====GOALS=====
{"id": "G1", "scorer": "Théo Garnier", "team": "Lens", "minute": 89, "kind": "shot", "assist": "Malik Diarra"}
{"id": "G2", "scorer": "Sofiane Belkacem", "team": "Lens", "minute": 20, "kind": "shot", "assist": "Baptiste Roussel"}
{"id": "G3", "scorer": "Sofiane Belkacem", "team": "Lens", "minute": 20, "kind": "shot", "assist": "Baptiste Roussel"}
{"id": "G4", "scorer": "Sofiane Belkacem", "team": "Lens", "minute": 20, "kind": "shot", "assist": "Baptiste Roussel", "score": "1-0", "minute_text": "20 minutes"}
{"id": "G5", "scorer": "Ulrik Sand", "team": "Lille", "minute": 69, "kind": "header", "assist": "Enzo Lefort", "score": "1-1", "minute_text": "21 minutes from the end"}
{"id": "G6", "scorer": "Théo Garnier", "team": "Lens", "scope": "background"}
{"id": "G7", "scorer": "Théo Garnier", "team": "Lens", "minute": 89, "kind": "shot", "assist": "Malik Diarra", "score": "2-1", "minute_text": "On the stroke of 89"}
{"id": "G8", "scorer": "Théo Garnier", "team": "Lens", "minute": 89, "kind": "shot", "assist": "Malik Diarra"}
{"id": "G9", "scorer": "Ulrik Sand", "team": "Lille", "minute": 69, "kind": "header", "assist": "Enzo Lefort"}
