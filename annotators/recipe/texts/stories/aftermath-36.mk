Twice from the spot: ⟦TEAM|Hansa Rostock⟧ see off ⟦TEAM|1860 Munich⟧
⟦TEAM|Hansa Rostock⟧ won ⟦SCORE|2-1⟧ against ⟦TEAM|1860 Munich⟧ on ⟦DATE|Saturday⟧ with the help of two ⟦G1|penalties⟧, both ⟦G2|converted⟧ by ⟦PERSON|Felix Storch⟧. A third, which ⟦GPE|Munich⟧ thought they should have had, was not given, and it was that one that people talked about afterwards.
"I'm not allowed to say what I think," said ⟦TEAM|Lions⟧ coach ⟦PERSON|Leon Baumgart⟧ on ⟦ORG|NDR⟧, before saying it.
What happened? Shortly before the end, at ⟦SCORE|2-1⟧, ⟦PERSON|Patrick Nwosu⟧ went down in a challenge with ⟦PERSON|Emil Sonntag⟧. The ⟦NORP|Nigerian⟧ was on his way to goal. There was contact, and the whistle stayed silent. "He tells me I should get up," ⟦PERSON|Nwosu⟧ said. "The other two times nobody had to get up."
It had been ⟦PERSON|Nwosu⟧ who ⟦G3|answered⟧ the first ⟦G4|penalty⟧. ⟦PERSON|Malik Aydın-Roth⟧'s free-kick rattled the crossbar, ⟦TEAM|Hansa⟧'s keeper ⟦PERSON|David Kubala⟧ swatted at the rebound and ⟦PERSON|Nwosu⟧ ⟦G5|brought it over the line⟧ with his thigh. There were ⟦MINUTE|41 minutes⟧ played.
⟦PERSON|Storch⟧ had ⟦G6|given the home side the lead⟧ early on. ⟦PERSON|Sonntag⟧'s shot struck ⟦PERSON|Jonas Hinrichs⟧ on the hand, he sent ⟦GPE|Munich⟧'s goalkeeper to the right and ⟦G7|placed it to the left⟧.
The next ⟦G8|one⟧, in the second half, was more debatable. ⟦PERSON|Sonntag⟧, again, was going away from goal when ⟦PERSON|Hinrichs⟧ caught his heel. ⟦PERSON|Storch⟧ waited for the long check to end, and this time he ⟦G9|put it down the middle⟧. It was his ⟦G10|tenth goal⟧ from eleven penalties for ⟦TEAM|Hansa⟧.
The rest belonged to the visitors. ⟦PERSON|Aydın-Roth⟧ hit a post in the ⟦MINUTE|66th minute⟧. ⟦PERSON|Kubala⟧ saved from ⟦PERSON|Hinrichs⟧, who was desperate to make amends, and ⟦PERSON|Nwosu⟧ sent a volley into the fog above the ⟦VENUE|Ostseestadion⟧.
⟦PERSON|Hinrichs⟧: "I give two penalties away. ⟦PERSON|Felix⟧ is ice-cold for both ⟦G11|goals⟧. For us it's a long drive."
The ⟦ORG|DFB⟧ is expected to look at ⟦PERSON|Baumgart⟧'s remarks. ⟦GPE|Rostock⟧ climb to sixth; their next match is at ⟦TEAM|Dynamo Dresden⟧.
=====GOALS=====
{"id": "G1", "scorer": "Felix Storch", "team": "Hansa Rostock", "kind": "penalty", "count": 2}
{"id": "G2", "scorer": "Felix Storch", "team": "Hansa Rostock", "kind": "penalty", "count": 2}
{"id": "G3", "scorer": "Patrick Nwosu", "team": "1860 Munich", "minute": 41, "kind": "shot"}
{"id": "G4", "scorer": "Felix Storch", "team": "Hansa Rostock", "kind": "penalty"}
{"id": "G5", "scorer": "Patrick Nwosu", "team": "1860 Munich", "minute": 41, "kind": "shot"}
{"id": "G6", "scorer": "Felix Storch", "team": "Hansa Rostock", "kind": "penalty"}
{"id": "G7", "scorer": "Felix Storch", "team": "Hansa Rostock", "kind": "penalty"}
{"id": "G8", "scorer": "Felix Storch", "team": "Hansa Rostock", "kind": "penalty"}
{"id": "G9", "scorer": "Felix Storch", "team": "Hansa Rostock", "kind": "penalty"}
{"id": "G10", "scorer": "Felix Storch", "team": "Hansa Rostock", "kind": "penalty"}
{"id": "G11", "scorer": "Felix Storch", "team": "Hansa Rostock", "kind": "penalty", "count": 2}
