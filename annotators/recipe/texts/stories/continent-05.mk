⟦COMPETITION|Champions League⟧ round-up: ⟦TEAM|Benfica⟧ and ⟦TEAM|PSV⟧ ⟦G1|share six⟧, ⟦TEAM|Inter⟧ leave it late in ⟦GPE|Graz⟧

⟦TEAM|Inter⟧ stayed top of the ⟦COMPETITION|Champions League⟧ table after substitute ⟦PERSON|Lorenzo Maffeis⟧ ⟦G2|scored in the ⟦MINUTE|final minute⟧⟧ to beat ⟦TEAM|Sturm Graz⟧ ⟦SCORE|1-0⟧, while ⟦TEAM|Benfica⟧ and ⟦TEAM|PSV Eindhoven⟧ drew ⟦SCORE|3-3⟧ in ⟦GPE|Lisbon⟧ and ⟦TEAM|Celtic⟧ recorded a first away win in the competition for eight years, ⟦SCORE|2-0⟧ at ⟦TEAM|Slovan Bratislava⟧.

In ⟦GPE|Austria⟧ the visitors had 74 per cent of possession and three efforts against the woodwork. ⟦PERSON|Marcelo Quiñonero⟧ hit the bar in the ⟦MINUTE|14th minute⟧ and the post in the ⟦MINUTE|50th minute⟧; ⟦PERSON|Enrico Stabile⟧'s header came back off the other upright. ⟦TEAM|Sturm⟧ goalkeeper ⟦PERSON|Florian Pichlbauer⟧ saved well from ⟦PERSON|Stabile⟧ and looked to have earned a draw, but he could only push ⟦PERSON|Quiñonero⟧'s shot as far as ⟦PERSON|Maffeis⟧, who ⟦G3|turned it in⟧.

"I've only just come on, I was cold, and the ball came to me," ⟦PERSON|Maffeis⟧ said. "It's my first ⟦G4|goal⟧ in ⟦GPE|Europe⟧, so I'll keep the shirt."

At the ⟦VENUE|Estádio da Luz⟧, ⟦TEAM|Benfica⟧ ⟦G5|raced into a two-goal lead⟧ inside ⟦MINUTE|20 minutes⟧. ⟦PERSON|Rui Tavora⟧ ⟦G6|finished off⟧ a move he had begun himself in the ⟦MINUTE|ninth minute⟧ and ⟦PERSON|Afonso Brandeiro⟧ ⟦G7|beat ⟦PERSON|Jesse Koolhaas⟧⟧ with a free-kick that bounced in front of him.

⟦TEAM|PSV⟧ ⟦G8|responded⟧ before the ⟦MINUTE|interval⟧. ⟦PERSON|Mees Terpstra⟧ carried the ball out of defence, exchanged passes with ⟦PERSON|Ayoub Lamrani⟧ and ⟦G9|lifted it over the keeper⟧. Then came two more in the space of ⟦MINUTE|four minutes⟧ around the hour: ⟦PERSON|Lamrani⟧'s ⟦G10|equaliser⟧, on ⟦MINUTE|58⟧, with a shot that went in off ⟦PERSON|Tavora⟧, and ⟦PERSON|Wessel Dam⟧'s ⟦G11|header⟧ from a corner to ⟦G12|put the ⟦NORP|Dutch⟧ side in front⟧.

⟦PERSON|Tavora⟧ had a ⟦G13|goal⟧ chalked off with ⟦MINUTE|12 minutes left⟧ before he ⟦G14|made it ⟦SCORE|3-3⟧⟧ from the spot in the ⟦MINUTE|88th minute⟧, ⟦PERSON|Dam⟧ having handled.

⟦TEAM|Celtic⟧ were already ⟦G15|ahead⟧ when ⟦TEAM|Slovan⟧ had ⟦PERSON|Juraj Beniač⟧ sent off after ⟦MINUTE|31 minutes⟧ for a lunge on ⟦PERSON|Shun Kitagawa⟧. ⟦PERSON|Kitagawa⟧ was the scorer of the early ⟦G16|goal⟧, a volley from ⟦PERSON|Declan Maybury⟧'s cross. ⟦PERSON|Maybury⟧ got the ⟦G17|second⟧ himself in the ⟦MINUTE|70th minute⟧, though only after his penalty had been parried back to him.

⟦TEAM|Benfica⟧, ⟦TEAM|PSV⟧ and ⟦TEAM|Celtic⟧ all have eight points. ⟦TEAM|Inter⟧ have 13.
=====GOALS=====
{"id": "G1", "scorer": "Rui Tavora; Afonso Brandeiro; Mees Terpstra; Ayoub Lamrani; Wessel Dam", "count": 6}
{"id": "G2", "scorer": "Lorenzo Maffeis", "team": "Inter", "kind": "shot", "minute_text": "final minute"}
{"id": "G3", "scorer": "Lorenzo Maffeis", "team": "Inter", "kind": "shot"}
{"id": "G4", "scorer": "Lorenzo Maffeis", "team": "Inter", "kind": "shot"}
{"id": "G5", "scorer": "Rui Tavora; Afonso Brandeiro", "team": "Benfica", "count": 2}
{"id": "G6", "scorer": "Rui Tavora", "team": "Benfica", "minute": 9, "kind": "shot", "minute_text": "ninth minute"}
{"id": "G7", "scorer": "Afonso Brandeiro", "team": "Benfica", "kind": "free kick"}
{"id": "G8", "scorer": "Mees Terpstra", "team": "PSV Eindhoven", "assist": "Ayoub Lamrani", "kind": "shot"}
{"id": "G9", "scorer": "Mees Terpstra", "team": "PSV Eindhoven", "assist": "Ayoub Lamrani", "kind": "shot"}
{"id": "G10", "scorer": "Ayoub Lamrani", "team": "PSV Eindhoven", "minute": 58, "kind": "shot", "minute_text": "58"}
{"id": "G11", "scorer": "Wessel Dam", "team": "PSV Eindhoven", "minute": 62, "kind": "header", "minute_text": "four minutes"}
{"id": "G12", "scorer": "Wessel Dam", "team": "PSV Eindhoven", "minute": 62, "kind": "header", "minute_text": "four minutes", "score": "2-3"}
{"id": "G13", "scorer": "Rui Tavora", "team": "Benfica", "minute": 78, "outcome": "ruled out", "minute_text": "12 minutes left"}
{"id": "G14", "scorer": "Rui Tavora", "team": "Benfica", "minute": 88, "kind": "penalty", "score": "3-3", "minute_text": "88th minute"}
{"id": "G15", "scorer": "Shun Kitagawa", "team": "Celtic", "assist": "Declan Maybury", "kind": "volley"}
{"id": "G16", "scorer": "Shun Kitagawa", "team": "Celtic", "assist": "Declan Maybury", "kind": "volley"}
{"id": "G17", "scorer": "Declan Maybury", "team": "Celtic", "minute": 70, "kind": "shot", "minute_text": "70th minute"}
