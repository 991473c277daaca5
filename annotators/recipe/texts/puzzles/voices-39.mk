⟦PERSON|Fryer⟧'s late strike gives ⟦TEAM|Nashville⟧ something to build on

⟦GPE|NASHVILLE⟧, ⟦GPE|Tenn.⟧ -- ⟦PERSON|Sal Iovine⟧ isn't a fan of moral victories. A moral tie, he can live with.

"We were dead," the ⟦TEAM|Nashville SC⟧ coach said after ⟦PERSON|Darnell Fryer⟧'s ⟦G1|goal⟧ ⟦MINUTE|three minutes from the end of regulation⟧ salvaged a ⟦SCORE|1-1⟧ tie with ⟦TEAM|Inter Miami⟧ in front of a sellout ⟦VENUE|Geodis Park⟧ on ⟦DATE|Wednesday⟧. "We had nothing in the legs. Then that guy decided he wasn't going home with nothing."

That guy, a ⟦TEAM|Jamaica⟧ international who turned 33 on ⟦DATE|Tuesday⟧, had lost his starting spot to ⟦PERSON|Carlos Mendizábal⟧ ⟦DATE|last month⟧. He replaced the ⟦NORP|Spaniard⟧ in the ⟦MINUTE|70th minute⟧ and did what ⟦PERSON|Mendizábal⟧ hadn't been able to, ⟦G2|finishing off⟧ a flowing move. ⟦PERSON|Jonas Villadsen⟧ won the ball in the center circle, ⟦PERSON|Marlon Beckles⟧ took it on, and his reverse pass was ⟦G3|clipped over⟧ ⟦PERSON|Nuno Carrazedo⟧'s shoulder.

⟦TEAM|Miami⟧ ⟦G4|led⟧ from the ⟦MINUTE|38th minute⟧. It was a soft ⟦G8|one⟧: a cross from the right that a ⟦TEAM|Nashville⟧ defender seemed to have covered until it struck his standing leg and ⟦G5|flew past his own goalkeeper⟧. "I'd rather not say who. He knows, we know, you know," ⟦PERSON|Iovine⟧ said. The scoresheet did say: ⟦PERSON|Villadsen⟧, ⟦G7|own goal⟧.

"I owed the guys one, so winning that tackle felt great," the ⟦NORP|Dane⟧ said with a grin.

⟦PERSON|Tobias Eichinger⟧, in his first season as ⟦TEAM|Miami⟧ coach, was upset at what he called a lack of maturity. "We had two big chances at one-nil on the counter. If we score, it's finished. We don't, and you can smell it."

⟦PERSON|Carrazedo⟧ made six saves. ⟦PERSON|Beckles⟧ hit the post in first-half ⟦MINUTE|stoppage time⟧. Both teams finished with 11, which given the tackling was remarkable.

⟦TEAM|Nashville⟧ (7-5-6) is fifth in the ⟦COMPETITION|Eastern Conference⟧. It heads to ⟦GPE|Atlanta⟧ on ⟦DATE|Saturday⟧ without ⟦PERSON|Fryer⟧, who leaves for the ⟦COMPETITION|Gold Cup⟧ with the national team and hopes to add to his 28 international ⟦G6|goals⟧. The ⟦TEAM|United States⟧ will be the first opponent.

⟦FURNITURE|Reach sports writer Drew Cantrell at dcantrell@tennessean.example⟧
=====GOALS=====
{"id": "G1", "scorer": "Darnell Fryer", "team": "Nashville SC", "minute": 87, "assist": "Marlon Beckles", "kind": "shot", "minute_text": "three minutes from the end of regulation", "score": "1-1"}
{"id": "G2", "scorer": "Darnell Fryer", "team": "Nashville SC", "minute": 87, "assist": "Marlon Beckles", "kind": "shot"}
{"id": "G3", "scorer": "Darnell Fryer", "team": "Nashville SC", "minute": 87, "assist": "Marlon Beckles", "kind": "shot"}
{"id": "G4", "scorer": "Jonas Villadsen", "team": "Inter Miami", "minute": 38, "kind": "own goal", "minute_text": "38th minute"}
{"id": "G5", "scorer": "Jonas Villadsen", "team": "Inter Miami", "minute": 38, "kind": "own goal"}
{"id": "G6", "scorer": "Darnell Fryer", "team": "Jamaica", "count": 28, "scope": "background"}
{"id": "G7", "scorer": "Jonas Villadsen", "team": "Inter Miami", "minute": 38, "kind": "own goal"}
{"id": "G8", "scorer": "Jonas Villadsen", "team": "Inter Miami", "minute": 38, "kind": "own goal"}
