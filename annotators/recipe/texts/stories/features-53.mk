⟦TEAM|USMNT⟧ coach ⟦PERSON|Kessinger⟧ explains ⟦PERSON|Oyelaran⟧ snub

⟦GPE|CHICAGO⟧ — ⟦TEAM|United States⟧ head coach ⟦PERSON|Todd Kessinger⟧ insists he has no issue with ⟦PERSON|Kola Oyelaran⟧ after leaving the striker out of his ⟦COMPETITION|Nations League⟧ roster.

⟦PERSON|Oyelaran⟧ leads ⟦COMPETITION|MLS⟧ with 15 ⟦G1|goals⟧ and had a ⟦G2|brace⟧ for ⟦TEAM|Columbus Crew⟧ on ⟦DATE|Saturday⟧, three days before the announcement. ⟦PERSON|Kessinger⟧ instead took 33-year-old ⟦PERSON|Brent Halvorson⟧, whose lone strike of the year so far was a work stoppage.

Asked to explain, the coach did so at length.

"⟦PERSON|Kola⟧ and I spoke. We leveled with each other. He is a finisher, an elite one. He's not going to press 70 yards from goal. In ⟦GPE|Kingston⟧ we were up ⟦SCORE|1-0⟧ on ⟦PERSON|Marco Delgadillo⟧'s ⟦G3|goal⟧ and couldn't get out of our half, and we ⟦G4|gave up the tying goal⟧ ⟦MINUTE|two minutes from the end⟧. I don't want that again."

The comparison irritated ⟦TEAM|Columbus⟧ coach ⟦PERSON|Andrés Cuello⟧. "He wasn't in ⟦GPE|Kingston⟧. So I don't know how that ⟦G5|goal⟧ is his," he said.

⟦PERSON|Oyelaran⟧, 24, has four caps and ⟦G7|opened his account⟧ against ⟦TEAM|Trinidad and Tobago⟧ in ⟦DATE|2024⟧, when he came on for ⟦PERSON|Halvorson⟧ and ⟦G6|buried⟧ a penalty that everyone had expected ⟦PERSON|Delgadillo⟧ to take.

The ⟦NORP|Americans⟧ face ⟦TEAM|Panama⟧ at ⟦VENUE|Soldier Field⟧ on ⟦DATE|Thursday⟧. ⟦PERSON|Halvorson⟧ will not be fit; he rolled an ankle in the hotel.

⟦PERSON|Kessinger⟧ was asked whether he'd now call ⟦PERSON|Oyelaran⟧.

"I put that question to my wife," he said. "She's from ⟦GPE|Ohio⟧. I'm still waiting on dinner."
=====GOALS=====
{"id":"G1","scorer":"Kola Oyelaran","team":"Columbus Crew","count":15,"scope":"background"}
{"id":"G2","scorer":"Kola Oyelaran","team":"Columbus Crew","count":2,"scope":"background"}
{"id":"G3","scorer":"Marco Delgadillo","team":"United States","scope":"background"}
{"id":"G4","scope":"background"}
{"id":"G5","scope":"background"}
{"id":"G6","scorer":"Kola Oyelaran","team":"United States","kind":"penalty","scope":"background"}
{"id":"G7","scorer":"Kola Oyelaran","team":"United States","kind":"penalty","scope":"background"}
