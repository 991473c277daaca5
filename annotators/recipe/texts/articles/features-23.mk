⟦TEAM|Palmeiras⟧' record man: ⟦PERSON|Gilsinho⟧ needs one more

⟦GPE|SAO PAULO⟧, ⟦DATE|June 9⟧ (⟦ORG|EFE⟧) - One goal. That's what separates ⟦PERSON|Gilsinho⟧ from being, alone, the foreign-league-less striker with the most goals for a single ⟦NORP|Brazilian⟧ club this century.

The forward of ⟦TEAM|Palmeiras⟧, 33 years old, reached 211 on ⟦DATE|Sunday⟧ when he ⟦G1|scored⟧ from the penalty spot in the ⟦SCORE|3-1⟧ against ⟦TEAM|Fortaleza⟧, and equalled ⟦PERSON|Cléber Anjos⟧, who ⟦G2|made his 211⟧ with ⟦TEAM|Grêmio⟧ between ⟦DATE|2002⟧ and ⟦DATE|2014⟧. Behind come ⟦PERSON|Reginaldo Pires⟧ (189, ⟦TEAM|Cruzeiro⟧), ⟦PERSON|Marcão⟧ (174, ⟦TEAM|Bahia⟧) and ⟦PERSON|Edílson Tavora⟧ (170, ⟦TEAM|Atlético Mineiro⟧).

"I did not know it until my son told me in the car," said ⟦PERSON|Gilsinho⟧.

His first ⟦G3|goal⟧ was on ⟦DATE|April 3, 2011⟧, a ⟦G4|header⟧ to ⟦TEAM|Ponte Preta⟧ with assistance of ⟦PERSON|Nando Siqueira⟧. He counts four ⟦G5|hat-tricks⟧, the last in ⟦DATE|2022⟧ to ⟦TEAM|Cerro Porteño⟧. The rival that has suffered most is ⟦TEAM|Corinthians⟧, with 16 ⟦G6|goals⟧ received; and the goalkeeper who most times picked the ball from the net after a ⟦PERSON|Gilsinho⟧ shot is ⟦PERSON|Walter Bezerril⟧, ten.

And it is not that he had always the confidence of the coaches. ⟦PERSON|Ramón Etxaniz⟧, the ⟦NORP|Spaniard⟧ who directed ⟦TEAM|Palmeiras⟧ in ⟦DATE|2017⟧, had him half a year without playing. "With me he did not score because with me he did not play. The error is mine," admitted ⟦PERSON|Etxaniz⟧ to this agency.

⟦TEAM|Palmeiras⟧ visits ⟦TEAM|Vasco da Gama⟧ on ⟦DATE|Thursday⟧. If ⟦PERSON|Gilsinho⟧ marks there, he'll do it in the stadium of his childhood: he was born six streets from ⟦VENUE|São Januário⟧.
=====GOALS=====
{"id": "G1", "scorer": "Gilsinho", "team": "Palmeiras", "kind": "penalty", "scope": "background"}
{"id": "G2", "scorer": "Cléber Anjos", "team": "Grêmio", "count": 211, "scope": "background"}
{"id": "G3", "scorer": "Gilsinho", "team": "Palmeiras", "assist": "Nando Siqueira", "kind": "header", "scope": "background"}
{"id": "G4", "scorer": "Gilsinho", "team": "Palmeiras", "assist": "Nando Siqueira", "kind": "header", "scope": "background"}
{"id": "G5", "scorer": "Gilsinho", "team": "Palmeiras", "count": 12, "scope": "background"}
{"id": "G6", "scorer": "Gilsinho", "team": "Palmeiras", "count": 16, "scope": "background"}
