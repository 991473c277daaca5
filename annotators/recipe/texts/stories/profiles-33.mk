⟦PERSON|Sjöholm⟧ interview: 'I scored more in the park'

⟦PERSON|Edvin Sjöholm⟧ sits down, orders a coffee and says that he's going to tell the truth ⟦DATE|today⟧, because ⟦DATE|yesterday⟧ he ⟦G1|scored⟧ and nobody can be angry with him.

The ⟦TEAM|Valencia⟧ forward's ⟦G2|goal⟧ against ⟦TEAM|Celta Vigo⟧ ended a wait of 1,184 minutes. It was not a classic. ⟦PERSON|Roger Vidal-Mas⟧ crossed, the goalkeeper, ⟦PERSON|Jakub Hruška⟧, came and missed, and ⟦PERSON|Sjöholm⟧, falling over, ⟦G3|stabbed it in⟧ with the sole of his boot. It was the ⟦MINUTE|86th minute⟧. It was the only one of the match.

"In the dressing room ⟦PERSON|Guillem Forcadell⟧ gave me the ball and I said, for one? He said, this one weighs more."

What happened in those months?
"I had chances. Against ⟦TEAM|Getafe⟧, three. At ⟦TEAM|Osasuna⟧ I hit the post with my head. You begin to think about it in the supermarket. Before ⟦DATE|Christmas⟧ I played with kids in the park near my house and I scored five."

You had started well.
"Yes, ⟦G4|six in seven⟧! The ⟦G5|one⟧ here at ⟦VENUE|Mestalla⟧ against ⟦TEAM|Villarreal⟧, from the halfway line, I'll tell my children. And then nothing. Football."

Did you ask the coach for a rest?
"⟦PERSON|Ricardo Piñeiro⟧ asked me if I wanted it. I said no. He left me out anyway for the cup, and ⟦PERSON|Ousmane Badiane⟧ ⟦G6|scored two⟧. So it was a good decision."

At ⟦TEAM|Malmö⟧ it was different.
"There I had ⟦G7|22⟧ in one season, but the ⟦COMPETITION|Allsvenskan⟧ is another thing. And I took the penalties. Here it's ⟦PERSON|Guillem⟧."

⟦ORG|Marca⟧ says that you'll be sold in the summer.
"⟦ORG|Marca⟧ said in ⟦DATE|January⟧ that I'd be sold in ⟦DATE|January⟧."

Would you like to stay?
"I'd like to score on ⟦DATE|Sunday⟧. After that, we talk."

He finishes the coffee. It's on the house.
=====GOALS=====
{"id": "G1", "scorer": "Edvin Sjöholm", "team": "Valencia", "minute": 86, "kind": "shot"}
{"id": "G2", "scorer": "Edvin Sjöholm", "team": "Valencia", "minute": 86, "kind": "shot"}
{"id": "G3", "scorer": "Edvin Sjöholm", "team": "Valencia", "minute": 86, "kind": "shot", "minute_text": "86th minute"}
{"id": "G4", "scorer": "Edvin Sjöholm", "team": "Valencia", "count": 6, "scope": "background"}
{"id": "G5", "scorer": "Edvin Sjöholm", "team": "Valencia", "scope": "background"}
{"id": "G6", "scorer": "Ousmane Badiane", "team": "Valencia", "count": 2, "scope": "background"}
{"id": "G7", "scorer": "Edvin Sjöholm", "team": "Malmö", "count": 22, "scope": "background"}
