⟦TEAM|Kotoko⟧ ⟦SCORE|2-0⟧ ⟦TEAM|Hearts⟧: ⟦PERSON|Issahaku⟧, ⟦PERSON|Amoako⟧ seal Super Clash bragging rights for ⟦TEAM|Porcupine Warriors⟧
⟦FURNITURE|Kwame Dwomoh, Citi Sports⟧
Two second-half ⟦G1|goals⟧ handed ⟦TEAM|Asante Kotoko⟧ a deserved ⟦SCORE|2-0⟧ win over ⟦TEAM|Hearts of Oak⟧ in the ⟦COMPETITION|Ghana Premier League⟧'s Super Clash at the ⟦VENUE|Baba Yara Stadium⟧ in ⟦GPE|Kumasi⟧ on ⟦DATE|Sunday⟧.
After a first half in which neither goalkeeper was seriously worked — ⟦PERSON|Razak Seidu⟧'s header on ⟦MINUTE|31 minutes⟧, straight at ⟦PERSON|Joe Asante⟧, was as close as it got — the ⟦TEAM|Phobians⟧ cracked ⟦MINUTE|five minutes into the second⟧. A short corner was worked to ⟦PERSON|Frank Oppong-Mensah⟧, who crossed; ⟦PERSON|Emmanuel Tetteh⟧ flapped under pressure and the ball dropped for ⟦PERSON|Mustapha Issahaku⟧, who ⟦G2|rifled home on the half volley⟧.
⟦TEAM|Hearts⟧ pressed. ⟦PERSON|Seidu⟧ had a strike blocked by ⟦PERSON|Oppong-Mensah⟧, then put a free-kick into the wall, and there were strong appeals for a penalty when ⟦PERSON|Amoako⟧ appeared to handle.
But ⟦PERSON|Kwadwo Amoako⟧ had the final say. With ⟦TEAM|Hearts⟧ committed upfield in the ⟦MINUTE|88th minute⟧ he robbed their captain near halfway and ran, and ran, and with ⟦PERSON|Tetteh⟧ backpedalling he ⟦G3|tried his luck from distance and was rewarded⟧.
It was ⟦TEAM|Kotoko⟧'s third straight win over their ⟦GPE|Accra⟧ rivals, who last ⟦G4|scored⟧ in this fixture in ⟦DATE|2024⟧.
"When the first ⟦G5|one⟧ went in we knew they'd open up," ⟦PERSON|Amoako⟧ told ⟦ORG|Citi Sports⟧. "The coach told me to stay high."
⟦TEAM|Kotoko⟧ climb to third and are away to ⟦TEAM|Medeama⟧ in ⟦DATE|midweek⟧. ⟦TEAM|Hearts⟧, 11th, play at the ⟦VENUE|Accra Sports Stadium⟧ on ⟦DATE|Sunday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Mustapha Issahaku; Kwadwo Amoako", "team": "Asante Kotoko", "count": 2}
{"id": "G2", "scorer": "Mustapha Issahaku", "team": "Asante Kotoko", "minute": 50, "kind": "volley", "minute_text": "five minutes into the second"}
{"id": "G3", "scorer": "Kwadwo Amoako", "team": "Asante Kotoko", "minute": 88, "kind": "shot", "minute_text": "88th minute"}
{"id": "G4", "team": "Hearts of Oak", "scope": "background"}
{"id": "G5", "scorer": "Mustapha Issahaku", "team": "Asante Kotoko", "minute": 50, "kind": "volley"}
