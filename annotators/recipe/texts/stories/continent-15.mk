⟦TEAM|Sevilla⟧ need only ⟦MINUTE|ten minutes⟧ to put ⟦TEAM|Alavés⟧ away

⟦TEAM|Sevilla⟧ have beated ⟦SCORE|3-1⟧ to ⟦TEAM|Alavés⟧ last night in ⟦VENUE|Ramón Sánchez-Pizjuán⟧ with all of their ⟦G1|goals⟧ coming in a spell of ten minutes of the first half. ⟦PERSON|Goran Mitreski⟧ ⟦G2|make two⟧ of them and ⟦PERSON|Nacho Berruezo⟧ ⟦G3|one⟧, and for the visitors ⟦PERSON|Jon Ander Lasarte⟧ ⟦G4|pull one back⟧ from penalty when was already late.

The ⟦G5|opener⟧! ⟦PERSON|Berruezo⟧ get the ball from ⟦PERSON|Ruben Falcão-Dias⟧, he look up, see the keeper ⟦PERSON|Asier Ugalde⟧ out of place and ⟦G6|lob him⟧ from almost 35 meters. It was minute ⟦MINUTE|22⟧. Golazo.

⟦MINUTE|Five minutes later⟧ the stadium was again on its feet. ⟦PERSON|Falcão-Dias⟧, who is playing left-back since that ⟦PERSON|Koundo Traoré⟧ is injured, beat two man and cross, ⟦PERSON|Lasarte⟧ try to clear but only gives it to ⟦PERSON|Mitreski⟧, and the ⟦NORP|Macedonian⟧ ⟦G7|hit it under the crossbar⟧.

And the ⟦G8|third⟧ arrive on ⟦MINUTE|32⟧: again ⟦PERSON|Falcão-Dias⟧, again ⟦PERSON|Mitreski⟧, with the head.

⟦TEAM|Alavés⟧ was a team without soul in the first half. Only a free kick of ⟦PERSON|Carlos Bento⟧ that hit in the post, and one header of ⟦PERSON|Lasarte⟧ out. The trainer ⟦PERSON|Luis Garmendia⟧ make three changes in ⟦MINUTE|half-time⟧ and something better they were. ⟦PERSON|Bento⟧ beat to ⟦PERSON|Ørjan Haugstad⟧ on ⟦MINUTE|52⟧, but the ⟦G9|goal⟧ was annuled for hand. ⟦PERSON|Unai Sarobe⟧ also tested to ⟦PERSON|Haugstad⟧ on ⟦MINUTE|66⟧ and the ⟦NORP|Norwegian⟧ flew.

⟦PERSON|Mitreski⟧ could not complete his hat-trick, he go off with pains in minute ⟦MINUTE|70⟧ and receive big ovation. He take now 11 ⟦G10|goals⟧ in the league, only behind of ⟦PERSON|Etxebarrieta⟧ of ⟦TEAM|Athletic⟧.

When the game was dying ⟦PERSON|Traoré⟧'s replacement in the centre, ⟦PERSON|Manu Cordero⟧, push to ⟦PERSON|Sarobe⟧ in the area. ⟦PERSON|Lasarte⟧ ⟦G11|scores it⟧, ⟦SCORE|3-1⟧ and everybody to home.

"I'm happy for the ⟦G12|goals⟧, more for the points," told ⟦PERSON|Mitreski⟧ to ⟦ORG|Sevilla TV⟧. "The ⟦G13|first⟧ I close the eyes. In the ⟦G14|second⟧ ⟦PERSON|Ruben⟧ put the ball on my head, I must do nothing."

⟦PERSON|Garmendia⟧: "In ten minutes they ⟦G15|made three⟧ and we were looking at each other. The ⟦G16|goal⟧ at the end is only for the statistic."

Next week ⟦TEAM|Sevilla⟧ visits the field of ⟦TEAM|Mallorca⟧.
=====GOALS=====
{"id": "G1", "scorer": "Nacho Berruezo; Goran Mitreski", "team": "Sevilla", "count": 3}
{"id": "G2", "scorer": "Goran Mitreski", "team": "Sevilla", "count": 2}
{"id": "G3", "scorer": "Nacho Berruezo", "team": "Sevilla", "minute": 22, "assist": "Ruben Falcão-Dias", "kind": "shot"}
{"id": "G4", "scorer": "Jon Ander Lasarte", "team": "Alavés", "kind": "penalty"}
{"id": "G5", "scorer": "Nacho Berruezo", "team": "Sevilla", "minute": 22, "assist": "Ruben Falcão-Dias", "kind": "shot", "minute_text": "22"}
{"id": "G6", "scorer": "Nacho Berruezo", "team": "Sevilla", "minute": 22, "assist": "Ruben Falcão-Dias", "kind": "shot", "minute_text": "22"}
{"id": "G7", "scorer": "Goran Mitreski", "team": "Sevilla", "minute": 27, "kind": "shot"}
{"id": "G8", "scorer": "Goran Mitreski", "team": "Sevilla", "minute": 32, "assist": "Ruben Falcão-Dias", "kind": "header", "minute_text": "32"}
{"id": "G9", "scorer": "Carlos Bento", "team": "Alavés", "minute": 52, "outcome": "ruled out", "minute_text": "52"}
{"id": "G10", "scorer": "Goran Mitreski", "team": "Sevilla", "scope": "background", "count": 11}
{"id": "G11", "scorer": "Jon Ander Lasarte", "team": "Alavés", "kind": "penalty"}
{"id": "G12", "scorer": "Nacho Berruezo; Goran Mitreski", "team": "Sevilla", "count": 3}
{"id": "G13", "scorer": "Goran Mitreski", "team": "Sevilla", "minute": 27, "kind": "shot"}
{"id": "G14", "scorer": "Goran Mitreski", "team": "Sevilla", "minute": 32, "assist": "Ruben Falcão-Dias", "kind": "header"}
{"id": "G15", "scorer": "Nacho Berruezo; Goran Mitreski", "team": "Sevilla", "count": 3}
{"id": "G16", "scorer": "Jon Ander Lasarte", "team": "Alavés", "kind": "penalty"}
