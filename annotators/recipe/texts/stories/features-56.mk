⟦TEAM|Al-Hilal⟧ close in on ⟦PERSON|Leandro Batista⟧ after ⟦TEAM|Roma⟧ soften stance

⟦GPE|RIYADH⟧ - ⟦TEAM|Al-Hilal⟧ hope to complete the signing of ⟦TEAM|Roma⟧ forward ⟦PERSON|Leandro Batista⟧ before the ⟦NORP|Saudi⟧ window shuts ⟦DATE|next week⟧, sources close to the negotiations told ⟦ORG|Reuters⟧.

A breakthrough was reached late on ⟦DATE|Monday⟧ when the ⟦NORP|Italian⟧ club dropped their demand for a sell-on clause. The fee will be about $50 million.

⟦PERSON|Batista⟧ was left out of ⟦DATE|Sunday⟧'s game with ⟦TEAM|Cagliari⟧, in which ⟦TEAM|Roma⟧ needed a ⟦PERSON|Gianmarco Sorce⟧ ⟦G1|penalty⟧ to win ⟦SCORE|1-0⟧. Fans whistled when his name was read out among the absent. A banner asked him to give back the shirt in which he ⟦G2|sank⟧ ⟦TEAM|Lazio⟧ in ⟦DATE|March⟧.

That evening will stay with them, whatever comes. ⟦TEAM|Lazio⟧ were ahead through ⟦PERSON|Bartosz Wilk⟧'s early ⟦G3|effort⟧ and had twice gone close to another, ⟦PERSON|Wilk⟧ putting a header inches over. ⟦PERSON|Sorce⟧ ⟦G4|levelled⟧. In the last seconds a long ball from goalkeeper ⟦PERSON|Niels Aarup⟧ was headed on, ⟦PERSON|Batista⟧ held off ⟦PERSON|Ettore Mancuso⟧ with one arm and ⟦G5|smacked it past⟧ ⟦PERSON|Samir Touati⟧ with his weaker foot. He lost his shirt in the crowd. It was never seen again, until ⟦DATE|Sunday⟧.

The 26-year-old ⟦NORP|Brazilian⟧ cost 31 million euros from ⟦TEAM|Benfica⟧ in ⟦DATE|2023⟧. In two seasons he has contributed 33 ⟦G6|goals⟧, a third of them against sides in the bottom four, and he wants to go.

⟦TEAM|Al-Hilal⟧'s coach, ⟦PERSON|Otávio Serpa⟧, gave him his debut at ⟦TEAM|Bahia⟧ when he was 17. "I will not talk about him. I'll talk about how we ⟦G7|conceded twice⟧ from corners," he said after ⟦DATE|Friday⟧'s ⟦SCORE|2-2⟧ draw with ⟦TEAM|Al-Taawoun⟧.

⟦FURNITURE|Our Standards: The Thomson Reuters Trust Principles.⟧
=====GOALS=====
{"id":"G1","scorer":"Gianmarco Sorce","team":"Roma","kind":"penalty","scope":"background"}
{"id":"G2","scorer":"Leandro Batista","team":"Roma","kind":"shot","scope":"background"}
{"id":"G3","scorer":"Bartosz Wilk","team":"Lazio","scope":"background"}
{"id":"G4","scorer":"Gianmarco Sorce","team":"Roma","scope":"background"}
{"id":"G5","scorer":"Leandro Batista","team":"Roma","kind":"shot","scope":"background"}
{"id":"G6","scorer":"Leandro Batista","team":"Roma","count":33,"scope":"background"}
{"id":"G7","team":"Al-Taawoun","count":2,"scope":"background"}
