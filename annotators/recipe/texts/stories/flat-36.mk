⟦TEAM|Southampton⟧ pay the penalty as ⟦TEAM|West Brom⟧ take points
⟦PERSON|Owen Tansley⟧'s two ⟦G1|penalties⟧ sank ⟦TEAM|Southampton⟧ as ⟦TEAM|West Bromwich Albion⟧ won ⟦SCORE|2-1⟧ at ⟦VENUE|St Mary's⟧.
The ⟦TEAM|Baggies⟧ captain ⟦G2|converted⟧ in the ⟦MINUTE|sixth minute of first-half added time⟧ and ⟦G3|again⟧ midway through the second half, before ⟦PERSON|Zeki Demirtas⟧ ⟦G4|gave the hosts hope⟧.
⟦TEAM|Southampton⟧ had been much the better side until ⟦PERSON|Moussa Kanté⟧'s arm got in the way of ⟦PERSON|Liam Fewtrell⟧'s volley. ⟦PERSON|Demirtas⟧ had an effort kicked clear in the ⟦MINUTE|11th minute⟧, ⟦PERSON|Kanté⟧ headed at ⟦PERSON|Jamie Strudwick⟧, and ⟦PERSON|Rico Baptiste⟧ missed the far post by a coat of paint.
After the ⟦G5|first⟧ went in, the visitors were far more confident. ⟦PERSON|Fewtrell⟧ cut in and forced ⟦PERSON|Will Ardern⟧ to push his shot round. ⟦PERSON|Tansley⟧ almost got away from his man to finish off a cross from ⟦PERSON|Kasey Umeh⟧.
The second award was a soft one. ⟦PERSON|Umeh⟧ went down as ⟦PERSON|Baptiste⟧ came across him, and ⟦PERSON|Tansley⟧ ⟦G6|sent the spot-kick down the middle⟧ in the ⟦MINUTE|67th minute⟧.
⟦PERSON|Demirtas⟧'s ⟦G7|goal⟧, on ⟦MINUTE|78⟧, was a scrappy affair, ⟦G8|bundled over the line⟧ from ⟦PERSON|Baptiste⟧'s corner.
⟦TEAM|Saints⟧ also claimed a penalty when ⟦PERSON|Kanté⟧ tumbled in the ⟦MINUTE|89th minute⟧. Referee ⟦PERSON|Tom Eddowes⟧ shook his head.
"They get two and we get none," said manager ⟦PERSON|Ralf Brückner⟧. "I have no words for that."
It is the third time ⟦DATE|this season⟧ ⟦TEAM|Southampton⟧ have conceded two penalties in a match.
=====GOALS=====
{"id": "G1", "scorer": "Owen Tansley", "team": "West Bromwich Albion", "kind": "penalty", "count": 2}
{"id": "G2", "scorer": "Owen Tansley", "team": "West Bromwich Albion", "minute": 45, "added": 6, "minute_text": "sixth minute of first-half added time", "kind": "penalty"}
{"id": "G3", "scorer": "Owen Tansley", "team": "West Bromwich Albion", "minute": 67, "kind": "penalty"}
{"id": "G4", "scorer": "Zeki Demirtas", "team": "Southampton", "minute": 78, "assist": "Rico Baptiste"}
{"id": "G5", "scorer": "Owen Tansley", "team": "West Bromwich Albion", "minute": 45, "added": 6, "kind": "penalty"}
{"id": "G6", "scorer": "Owen Tansley", "team": "West Bromwich Albion", "minute": 67, "minute_text": "67th minute", "kind": "penalty", "score": "0-2"}
{"id": "G7", "scorer": "Zeki Demirtas", "team": "Southampton", "minute": 78, "minute_text": "78", "assist": "Rico Baptiste", "score": "1-2"}
{"id": "G8", "scorer": "Zeki Demirtas", "team": "Southampton", "minute": 78, "assist": "Rico Baptiste"}
