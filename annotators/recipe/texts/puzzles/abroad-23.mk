⟦TEAM|Urawa⟧ edge ⟦TEAM|Marinos⟧ ⟦SCORE|1-0⟧ through ⟦PERSON|Caíque⟧ ⟦G6|penalty⟧
⟦GPE|SAITAMA⟧ (⟦ORG|Jiji Press⟧)--⟦NORP|Brazilian⟧ forward ⟦PERSON|Caíque⟧ ⟦G1|converted a second-half penalty⟧ as ⟦TEAM|Urawa Red Diamonds⟧ beat ⟦TEAM|Yokohama F. Marinos⟧ ⟦SCORE|1-0⟧ in the ⟦COMPETITION|Levain Cup⟧ quarterfinals first leg on ⟦DATE|Wednesday⟧.
With the match headed for a goalless draw at ⟦VENUE|Saitama Stadium⟧, ⟦TEAM|Marinos⟧ defender ⟦PERSON|Joel Amankwah⟧ was judged to have held ⟦PERSON|Takuma Endo⟧ at a corner and ⟦PERSON|Caíque⟧ ⟦G2|sent his spot kick down the middle⟧ in the ⟦MINUTE|83rd minute⟧ as goalkeeper ⟦PERSON|Park Seung-ho⟧ dived to his left.
⟦TEAM|Marinos⟧ had two penalty claims of their own in the first half. They also hit the woodwork through ⟦PERSON|Yu Tachibana⟧ after ⟦PERSON|Hiroto Sugawara⟧ had let a long ball from ⟦PERSON|Amankwah⟧ go over his head.
⟦TEAM|Urawa⟧ keeper ⟦PERSON|Naoya Itakura-Bell⟧, making his first start since ⟦DATE|July⟧, pulled off the save of the night in the ⟦MINUTE|61st minute⟧, palming away ⟦PERSON|Kenta Moriyama⟧'s volley from close range.
⟦PERSON|Endo⟧ had a chance to double the lead in ⟦MINUTE|injury time⟧ but shot wide after beating ⟦PERSON|Park⟧ to ⟦PERSON|Caíque⟧'s through ball.
"We take a one-goal lead to the second leg but it's still only ⟦MINUTE|half-time⟧," ⟦PERSON|Endo⟧ said. "I thought I should have scored at the end."
The return is on ⟦DATE|Sunday⟧. ⟦PERSON|Caíque⟧ has ⟦G3|scored⟧ six of ⟦TEAM|Urawa⟧'s eight ⟦G4|goals⟧ in ⟦DATE|this year⟧'s competition, including a ⟦G5|hat-trick⟧ against ⟦TEAM|Shonan Bellmare⟧ in the group stage.
=====GOALS=====
{"id": "G1", "scorer": "Caíque", "team": "Urawa Red Diamonds", "minute": 83, "kind": "penalty"}
{"id": "G2", "scorer": "Caíque", "team": "Urawa Red Diamonds", "minute": 83, "kind": "penalty", "minute_text": "83rd minute"}
{"id": "G3", "scorer": "Caíque", "team": "Urawa Red Diamonds", "count": 6, "scope": "background"}
{"id": "G4", "team": "Urawa Red Diamonds", "count": 8, "scope": "background"}
{"id": "G5", "scorer": "Caíque", "team": "Urawa Red Diamonds", "count": 3, "scope": "background"}
{"id": "G6", "scorer": "Caíque", "team": "Urawa Red Diamonds", "minute": 83, "kind": "penalty"}
