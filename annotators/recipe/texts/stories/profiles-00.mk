The quiet ascent of ⟦PERSON|Marit Haugland⟧

There is a photograph on the wall of the clubhouse in ⟦GPE|Os⟧, half an hour south of ⟦GPE|Bergen⟧, in which a nine-year-old girl with a plaster on her chin holds a trophy as tall as she is. Nobody there can remember who won it, or what for. They do remember the final. She ⟦G1|scored all seven⟧.

Fourteen years on ⟦PERSON|Marit Haugland⟧ has the same chin and a rather better left foot. She joined ⟦TEAM|Brann⟧ at 16 and made her debut as a substitute against ⟦TEAM|Rosenborg⟧, coming on at the ⟦MINUTE|break⟧ for a team-mate with a dead leg. It took her ⟦MINUTE|eleven minutes⟧. The keeper punched a corner, the ball dropped on the edge of the area and she ⟦G2|hit it back⟧ on the half-volley. "I didn't know where it went until I heard it," she says. It was the only ⟦G3|goal⟧ of the night.

Since then she has had seasons of nine, twelve and 21 in the ⟦COMPETITION|Toppserien⟧, and missed most of another with a torn cruciate. The recovery was long. When she came back, in a friendly, she was booked in the second minute for a tackle on ⟦PERSON|Ona Vilaseca⟧. In the ⟦MINUTE|80th⟧ she ⟦G4|chipped⟧ the ⟦TEAM|Barcelona⟧ goalkeeper from the centre circle. There were 214 people present.

Club president ⟦PERSON|Fran Kettering⟧, an ⟦NORP|Englishwoman⟧ who has lived in ⟦GPE|Bergen⟧ since ⟦DATE|1998⟧, says the striker has turned down two moves abroad. ⟦TEAM|Arsenal⟧ made an offer ⟦DATE|last summer⟧, and had a second one returned in ⟦DATE|January⟧. "She finishes what she starts," says ⟦PERSON|Kettering⟧. "She wants the title here first."

For ⟦TEAM|Norway⟧ it has been slower. She had 13 caps before she ⟦G5|got off the mark⟧, and that in a defeat: the ⟦TEAM|Netherlands⟧ were three up and ⟦PERSON|Lieke Boersma⟧ had already put away a ⟦G6|brace⟧ when the substitute ⟦G7|turned ⟦PERSON|Amaia Urrutia⟧'s deflected cross over the line⟧. Wait, she interrupts, laughing. ⟦PERSON|Urrutia⟧ is ⟦NORP|Spanish⟧. "That was another game. You are mixing up my only two ⟦G8|goals⟧!"

She keeps no clippings, and has never seen a recording of the ⟦TEAM|Os⟧ tournament. ⟦ORG|NRK⟧ asked her mother for it. "She taped over it," ⟦PERSON|Haugland⟧ says. "With skiing."
=====GOALS=====
{"id": "G1", "scorer": "Marit Haugland", "count": 7, "scope": "background"}
{"id": "G2", "scorer": "Marit Haugland", "team": "Brann", "kind": "volley", "scope": "background"}
{"id": "G3", "scorer": "Marit Haugland", "team": "Brann", "kind": "volley", "scope": "background"}
{"id": "G4", "scorer": "Marit Haugland", "team": "Brann", "kind": "shot", "scope": "background"}
{"id": "G5", "scorer": "Marit Haugland", "team": "Norway", "scope": "background"}
{"id": "G6", "scorer": "Lieke Boersma", "team": "Netherlands", "count": 2, "scope": "background"}
{"id": "G7", "scorer": "Marit Haugland", "team": "Norway", "scope": "background"}
{"id": "G8", "scorer": "Marit Haugland", "team": "Norway", "count": 2, "scope": "background"}
