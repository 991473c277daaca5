⟦PERSON|Tarek Wehbe⟧ interview: "I said no to ⟦TEAM|Bayern⟧ because of a bicycle"

⟦FURNITURE|Exclusive by Dirk Mennen, Hamburg⟧

At ⟦TEAM|St. Pauli⟧ they tell you that ⟦PERSON|Tarek Wehbe⟧ is shy. He is not shy for long.

"People think I'm proud of the ⟦G1|goal⟧ against ⟦TEAM|Schalke⟧," he begins, before there's been a question. He means the ⟦G2|chip⟧ in ⟦DATE|May⟧ that took the club up. "It was windy! The keeper, ⟦PERSON|Lasse Brügge⟧, slipped. I'm proud of the ⟦G8|second one⟧ at ⟦TEAM|Paderborn⟧, where I nutmegged two and ⟦G3|toe-poked it in⟧. No one has seen it, the camera had broken."

The 25-year-old ⟦NORP|Lebanese⟧ international came to ⟦GPE|Germany⟧ at nine. At 16 he had an offer from ⟦TEAM|Bayern Munich⟧'s academy and did not go. "My father had bought me a bicycle. It was the first one. I couldn't take it on the train."

You ⟦G7|scored⟧ in ⟦DATE|Friday⟧'s defeat in ⟦GPE|Stuttgart⟧. Did that help?

"No. At ⟦SCORE|3-0⟧ you turn round and run with the ball under your arm, because that's what you do, and you think, why am I running? I ⟦G4|made it ⟦SCORE|3-1⟧⟧ in the ⟦MINUTE|88th⟧. It's for the statistics."

The coach, ⟦PERSON|Alfred Nissen⟧, said that it was the wrong substitutions.

"He said that? He's honest. He took me off in ⟦GPE|Leipzig⟧ with two in hand and we finished with none. ⟦PERSON|Erling Dokken⟧ ⟦G5|scored⟧, ⟦PERSON|Dokken⟧ ⟦G6|scored⟧ again, ⟦PERSON|Dokken⟧ hit the post. I watched it through my fingers."

Are you going to leave?

"There are talks about an extension. There's an agent who rings me and says ⟦GPE|Spain⟧. I say, is it flat?"

He still has the bicycle. He came on it.
=====GOALS=====
{"id":"G1","scorer":"Tarek Wehbe","team":"St. Pauli","scope":"background"}
{"id":"G2","scorer":"Tarek Wehbe","team":"St. Pauli","scope":"background"}
{"id":"G3","scorer":"Tarek Wehbe","team":"St. Pauli","kind":"shot","scope":"background"}
{"id":"G4","scorer":"Tarek Wehbe","team":"St. Pauli","minute":88,"minute_text":"88th","score":"3-1"}
{"id":"G5","scorer":"Erling Dokken","scope":"background"}
{"id":"G6","scorer":"Erling Dokken","scope":"background"}
{"id":"G7","scorer":"Tarek Wehbe","team":"St. Pauli","minute":88}
{"id":"G8","scorer":"Tarek Wehbe","team":"St. Pauli","kind":"shot","scope":"background"}
