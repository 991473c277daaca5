The quiet ⟦NORP|Icelander⟧
⟦FURNITURE|Portrait⟧
⟦PERSON|Guðrún Árnadóttir⟧ does not like to talk about herself, so her team-mates do it. “She is the only person I know who says sorry when she scores,” says ⟦TEAM|Bayern Munich⟧ captain ⟦PERSON|Leonie Vogt⟧. “She ⟦G1|scored⟧ in the ⟦COMPETITION|DFB-Pokal⟧ final and said sorry to the goalkeeper. In ⟦NORP|Icelandic⟧! The goalkeeper was ⟦PERSON|Merle Krumm⟧. ⟦PERSON|Merle⟧ is from ⟦GPE|Bremen⟧.”
That ⟦G2|goal⟧, a glancing ⟦G3|header⟧ against ⟦TEAM|Wolfsburg⟧ in ⟦GPE|Cologne⟧ ⟦DATE|last May⟧, was the one that ended ⟦TEAM|Bayern⟧’s seven-year wait for the cup. It was also ⟦PERSON|Árnadóttir⟧’s only touch of the second half. ⟦PERSON|Vogt⟧ had put a penalty over. ⟦PERSON|Klara Bührig⟧ had hit both posts with one shot. And there she was.
She is 30 now and has ⟦G4|98 goals⟧ for ⟦TEAM|Bayern⟧; one more makes her the club’s third highest scorer, behind ⟦PERSON|Mandy Isemann⟧ and ⟦PERSON|Vogt⟧ herself. She was supposed to get it against ⟦TEAM|Freiburg⟧ on ⟦DATE|Sunday⟧ but was put in a dark room with a migraine and watched none of it. ⟦PERSON|Alara Şen⟧ took her place and ⟦G5|scored⟧ after ⟦MINUTE|two minutes⟧, ⟦PERSON|Bührig⟧ ⟦G6|doubled the lead⟧ and ⟦TEAM|Bayern⟧ won ⟦SCORE|2-0⟧.
Everything about the way she plays is economical. Of the 98, she says, 60 were one-touch. She does not take free-kicks or corners. In ⟦DATE|2022⟧ she ⟦G7|scored a hat-trick⟧ against ⟦TEAM|Hoffenheim⟧ with, someone worked out, five touches. On the single occasion that she dribbled past three players, at ⟦TEAM|Frankfurt⟧, she squared for ⟦PERSON|Şen⟧ and ⟦PERSON|Şen⟧ missed.
She grew up in ⟦GPE|Ísafjörður⟧, where the pitch was gravel and the ball was carried off by the wind into the fjord. ⟦TEAM|Breiðablik⟧ saw her at 15. She ⟦G8|scored seven⟧ in a youth game and went to bed at eight. ⟦TEAM|Kristianstad⟧ came and went. ⟦TEAM|Bayern⟧ signed her in ⟦DATE|2019⟧ as back-up to ⟦PERSON|Isemann⟧ and she waited two years, ⟦G9|scoring⟧ from the bench in ⟦GPE|London⟧, in ⟦GPE|Paris⟧ and, most famously, in ⟦GPE|Turin⟧, where her ⟦MINUTE|93rd-minute⟧ ⟦G10|volley⟧ put ⟦TEAM|Juventus⟧ out.
For her country there have been ⟦G11|41 goals⟧ and one tournament. At ⟦COMPETITION|Euro 2025⟧ she had five shots, all saved, and went home. “Sorry,” she told reporters.
⟦FURNITURE|Text: Jonas Ehrlich / Photos: imago⟧
=====GOALS=====
{"id": "G1", "scorer": "Guðrún Árnadóttir", "team": "Bayern Munich", "scope": "background", "kind": "header"}
{"id": "G2", "scorer": "Guðrún Árnadóttir", "team": "Bayern Munich", "scope": "background", "kind": "header"}
{"id": "G3", "scorer": "Guðrún Árnadóttir", "team": "Bayern Munich", "scope": "background", "kind": "header"}
{"id": "G4", "scorer": "Guðrún Árnadóttir", "team": "Bayern Munich", "scope": "background", "count": 98}
{"id": "G5", "scorer": "Alara Şen", "team": "Bayern Munich", "minute": 2, "minute_text": "two minutes"}
{"id": "G6", "scorer": "Klara Bührig", "team": "Bayern Munich"}
{"id": "G7", "scorer": "Guðrún Árnadóttir", "team": "Bayern Munich", "scope": "background", "count": 3}
{"id": "G8", "scorer": "Guðrún Árnadóttir", "team": "Breiðablik", "scope": "background", "count": 7}
{"id": "G9", "scorer": "Guðrún Árnadóttir", "team": "Bayern Munich", "scope": "background"}
{"id": "G10", "scorer": "Guðrún Árnadóttir", "team": "Bayern Munich", "scope": "background", "kind": "volley"}
{"id": "G11", "scorer": "Guðrún Árnadóttir", "scope": "background", "count": 41}
