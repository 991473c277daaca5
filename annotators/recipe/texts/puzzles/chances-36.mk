Profile in figures: ⟦PERSON|Astrid Kvamme⟧, the defender who scores like a striker
⟦FURNITURE|Brann Magasinet⟧
Name: ⟦PERSON|Astrid Kvamme⟧. Born: ⟦TEAM|Odda⟧, ⟦DATE|2 May 1997⟧. Position: centre-half. Clubs: ⟦TEAM|Odda⟧, ⟦TEAM|Avaldsnes⟧, ⟦TEAM|Brann⟧, ⟦TEAM|Lyon⟧, ⟦TEAM|Brann⟧. Caps: 71. ⟦G1|Goals⟧ for ⟦TEAM|Norway⟧: 19.
19? It's the number that everyone asks about. No defender has more in ⟦NORP|European⟧ women's international football, and she doesn't take the penalties. ⟦G2|Sixteen⟧ were headers. The other three? "One with the knee against ⟦TEAM|Wales⟧, one with the shin against ⟦TEAM|Wales⟧, and a real one," she says. ⟦TEAM|Wales⟧ again? "No. ⟦TEAM|Brazil⟧."
She'd begun as a goalkeeper. Aged 13 she came out of her area for a corner, stayed up there and ⟦G4|headed in⟧. The coach, ⟦PERSON|Oddvar Tveito⟧, told her to take off the gloves. He's 82 now and comes to every home match on the bus.
For ⟦TEAM|Avaldsnes⟧ she played 44 times and ⟦G5|scored twice⟧. Then came the move to ⟦GPE|Bergen⟧, and ⟦PERSON|Line Skogvoll⟧, who had the best left foot in ⟦TEAM|Norway⟧ and nobody to aim it at. In three seasons ⟦PERSON|Kvamme⟧ ⟦G6|got 27⟧, 20 of them from ⟦PERSON|Skogvoll⟧'s corners. "People think that I'm good in the air. I'm not so tall. ⟦PERSON|Line⟧ just hit me with it."
In ⟦TEAM|Lyon⟧ things were harder. She tore a thigh, was dropped, learned French out of comics. She ⟦G7|scored⟧ once in the league and, in the ⟦COMPETITION|Champions League⟧ semi-final with ⟦TEAM|Barcelona⟧, ⟦G8|in the wrong net⟧. It finished ⟦SCORE|1-0⟧. "They put it on a cake," she says of her team-mates, "with a small goal made of sugar. I've never laughed so much or felt so bad."
Back at ⟦TEAM|Brann⟧ since ⟦DATE|2023⟧, she's been captain, has won two league titles, and ⟦G9|scored the winner⟧ in the cup final ⟦DATE|last year⟧ with her face, after ⟦MINUTE|118 minutes⟧, and a nose broken in two places.
Best ⟦G10|goal⟧? The real one, of course: 25 metres, ⟦TEAM|Brazil⟧, at the ⟦DATE|2023⟧ ⟦COMPETITION|World Cup⟧, a ⟦G11|volley⟧, left foot. "I was trying to pass to ⟦PERSON|Line⟧." Best opponent? "⟦PERSON|Andressa Bahia⟧. She went past me so many times that I waved." Goals ahead? "Number 20. Against whoever. I'd prefer it not to be ⟦TEAM|Wales⟧, I have friends there."
⟦TEAM|Norway⟧ play ⟦TEAM|Wales⟧ on ⟦DATE|Friday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Astrid Kvamme", "team": "Norway", "scope": "background", "count": 19}
{"id": "G2", "scorer": "Astrid Kvamme", "team": "Norway", "kind": "header", "scope": "background", "count": 16}
{"id": "G4", "scorer": "Astrid Kvamme", "kind": "header", "scope": "background"}
{"id": "G5", "scorer": "Astrid Kvamme", "team": "Avaldsnes", "scope": "background", "count": 2}
{"id": "G6", "scorer": "Astrid Kvamme", "team": "Brann", "scope": "background", "count": 27}
{"id": "G7", "scorer": "Astrid Kvamme", "team": "Lyon", "scope": "background"}
{"id": "G8", "scorer": "Astrid Kvamme", "team": "Barcelona", "kind": "own goal", "scope": "background"}
{"id": "G9", "scorer": "Astrid Kvamme", "team": "Brann", "scope": "background"}
{"id": "G10", "scorer": "Astrid Kvamme", "team": "Norway", "kind": "volley", "scope": "background"}
{"id": "G11", "scorer": "Astrid Kvamme", "team": "Norway", "kind": "volley", "scope": "background"}
