⟦TEAM|Kashima⟧ extend ⟦COMPETITION|J1⟧ winning run to eight
HIROSHIMA, ⟦ORG|Kyodo⟧ - ⟦PERSON|Shota Nogami⟧ ⟦G1|scored⟧ and ⟦PERSON|Mateus Lopes⟧ ⟦G2|added a penalty⟧ as ⟦COMPETITION|J1 League⟧ leaders ⟦TEAM|Kashima Antlers⟧ won their eighth consecutive match on ⟦DATE|Saturday⟧, ⟦SCORE|2-1⟧ at ⟦TEAM|Sanfrecce Hiroshima⟧.
⟦PERSON|Nogami⟧, who hit the woodwork twice on the night, ⟦G3|opened the scoring⟧ in the ⟦MINUTE|32nd minute⟧, latching on to a ball over the top by the ⟦NORP|Brazilian⟧ and ⟦G4|lifting it over⟧ advancing keeper ⟦PERSON|Kohei Iwase⟧.
⟦TEAM|Hiroshima⟧ had begun well at ⟦VENUE|Edion Peace Wing⟧. ⟦PERSON|Ren Sakaguchi⟧ shot narrowly wide in the ⟦MINUTE|10th minute⟧, ⟦PERSON|Hiroki Asada⟧ had a goal-bound effort blocked, and ⟦PERSON|Daiki Toriumi⟧ headed over from a free kick in a promising position.
⟦PERSON|Lopes⟧ ⟦G5|doubled the lead⟧ after a video review found that ⟦PERSON|Asada⟧ had stepped on ⟦PERSON|Nogami⟧'s foot. It was ⟦PERSON|Lopes⟧' first league match since he injured a thigh in ⟦DATE|April⟧.
With victory apparently assured, ⟦TEAM|Kashima⟧ substituted both forwards. ⟦PERSON|Toriumi⟧ took advantage, ⟦G6|heading in⟧ ⟦PERSON|Sakaguchi⟧'s corner in the ⟦MINUTE|88th⟧, and the same man came within inches of an equalizer in the ⟦MINUTE|third minute of added time⟧ when his half-volley flew past the far post.
⟦TEAM|Antlers⟧ goalkeeper ⟦PERSON|Yuto Kamimura⟧ finished with seven saves, one of them a point-blank stop to deny ⟦PERSON|Asada⟧ a minute before ⟦PERSON|Toriumi⟧'s ⟦G7|goal⟧.
"We cannot be satisfied with the last ten minutes," ⟦PERSON|Kamimura⟧ said.
⟦TEAM|Kashima⟧ have 48 points, seven more than ⟦TEAM|Vissel Kobe⟧, who beat them in ⟦DATE|last year⟧'s ⟦COMPETITION|Emperor's Cup⟧ final.
=====GOALS=====
{"id": "G1", "scorer": "Shota Nogami", "team": "Kashima", "minute": 32, "minute_text": "32nd minute", "assist": "Mateus Lopes", "kind": "shot"}
{"id": "G2", "scorer": "Mateus Lopes", "team": "Kashima", "kind": "penalty"}
{"id": "G3", "scorer": "Shota Nogami", "team": "Kashima", "minute": 32, "minute_text": "32nd minute", "assist": "Mateus Lopes", "kind": "shot"}
{"id": "G4", "scorer": "Shota Nogami", "team": "Kashima", "minute": 32, "minute_text": "32nd minute", "assist": "Mateus Lopes", "kind": "shot"}
{"id": "G5", "scorer": "Mateus Lopes", "team": "Kashima", "kind": "penalty"}
{"id": "G6", "scorer": "Daiki Toriumi", "team": "Hiroshima", "minute": 88, "minute_text": "88th", "kind": "header"}
{"id": "G7", "scorer": "Daiki Toriumi", "team": "Hiroshima", "minute": 88, "minute_text": "88th", "kind": "header"}
