⟦TEAM|Portugal⟧ 2 ⟦TEAM|Sweden⟧ 2: ⟦G1|Penalty⟧ at the death denies hosts top spot

A ⟦MINUTE|stoppage-time⟧ ⟦G2|penalty⟧ earned ⟦TEAM|Sweden⟧ a point in ⟦GPE|Porto⟧ after ⟦TEAM|Portugal⟧ had ⟦G3|twice led⟧ through a ⟦G4|strike⟧ from distance and a ⟦G5|tap-in⟧ by their captain.

The ⟦COMPETITION|Nations League⟧ match at the ⟦VENUE|Estádio do Dragão⟧ began at a crawl. ⟦PERSON|Pontus Lagergren⟧ shot wide after ⟦MINUTE|nine minutes⟧, and ⟦PERSON|Nuno Esteves Gama⟧ had to be quick off his line to reach a backpass that ⟦PERSON|Ruben Castelhano⟧ had left short. ⟦TEAM|Portugal⟧'s first effort of note, a volley from ⟦PERSON|João Vilaça⟧ in the ⟦MINUTE|21st minute⟧, flew over.

They were ⟦G6|in front⟧ with their next one. ⟦PERSON|Tiago Brás⟧ won the ball from ⟦PERSON|Albin Hedenskog⟧ near the centre circle and gave it to ⟦PERSON|Mateus Lourenço⟧, who was allowed to walk 20 yards. Nobody came to him, so he ⟦G7|arrowed an effort past⟧ ⟦PERSON|Karol Wysocki⟧'s replacement in the ⟦TEAM|Sweden⟧ team, ⟦PERSON|Jonas Wetterling⟧.

"I looked for the pass and nobody was moving," ⟦PERSON|Lourenço⟧ said. "So I ⟦G8|hit it⟧."

⟦TEAM|Sweden⟧ thought they had drawn parity before ⟦MINUTE|half-time⟧. ⟦PERSON|Lagergren⟧ turned in a low ball from ⟦PERSON|Emil Sandqvist⟧, but after a check of almost three minutes the ⟦G9|goal⟧ was disallowed because of a push by ⟦PERSON|Hedenskog⟧ in the build-up.

The second half was 12 minutes old when they did ⟦G10|get back into it⟧. ⟦PERSON|Sandqvist⟧ went past two men and cut the ball back from the line; ⟦PERSON|Castelhano⟧, sliding in front of ⟦PERSON|Lagergren⟧, could only ⟦G11|turn it past his own keeper⟧.

The captain made amends quickly enough. ⟦PERSON|Brás⟧, whose first two corners had gone straight behind, struck his third to the near post, ⟦PERSON|Vilaça⟧ flicked it on and ⟦PERSON|Castelhano⟧ was there on the line to ⟦G12|roll it into the empty net⟧ for his first international ⟦G13|goal⟧ since the ⟦COMPETITION|World Cup⟧. ⟦PERSON|Wetterling⟧ claimed that he had been impeded, in vain.

⟦TEAM|Portugal⟧ had chances to be out of sight. ⟦PERSON|Lourenço⟧ hit the bar with ⟦MINUTE|20 minutes left⟧, ⟦PERSON|Brás⟧ saw ⟦PERSON|Wetterling⟧ turn away a free-kick on ⟦MINUTE|78⟧, and ⟦PERSON|Vilaça⟧, clean through, was denied by the legs of the keeper.

They paid for it. ⟦PERSON|Brás⟧, tracking back, stood on ⟦PERSON|Sandqvist⟧'s foot, and the referee, sent to the monitor, pointed to the spot in the ⟦MINUTE|93rd minute⟧. ⟦PERSON|Lagergren⟧, who had missed one against ⟦TEAM|Scotland⟧ in ⟦DATE|September⟧, ⟦G14|sent ⟦PERSON|Gama⟧ the wrong way⟧.

The ⟦NORP|Swede⟧, who has signed for a new club for a fee ⟦ORG|UEFA⟧ records put at nine million, said: "I was not going to let anybody else take it. When it ⟦G15|went in⟧ I just wanted to run."

The ⟦NORP|Portuguese⟧ stay second in the group. Their last ⟦G16|goals⟧ against ⟦TEAM|Sweden⟧ in a competitive game had come in ⟦DATE|2013⟧.
=====GOALS=====
{"id": "G1", "scorer": "Pontus Lagergren", "team": "Sweden", "minute": 93, "kind": "penalty"}
{"id": "G2", "scorer": "Pontus Lagergren", "team": "Sweden", "minute": 93, "kind": "penalty"}
{"id": "G3", "scorer": "Mateus Lourenço; Ruben Castelhano", "team": "Portugal", "count": 2}
{"id": "G4", "scorer": "Mateus Lourenço", "team": "Portugal", "assist": "Tiago Brás", "kind": "shot"}
{"id": "G5", "scorer": "Ruben Castelhano", "team": "Portugal", "assist": "João Vilaça", "kind": "shot"}
{"id": "G6", "scorer": "Mateus Lourenço", "team": "Portugal", "assist": "Tiago Brás", "kind": "shot"}
{"id": "G7", "scorer": "Mateus Lourenço", "team": "Portugal", "assist": "Tiago Brás", "kind": "shot"}
{"id": "G8", "scorer": "Mateus Lourenço", "team": "Portugal", "assist": "Tiago Brás", "kind": "shot"}
{"id": "G9", "scorer": "Pontus Lagergren", "team": "Sweden", "outcome": "ruled out"}
{"id": "G10", "scorer": "Ruben Castelhano", "team": "Sweden", "minute": 57, "assist": "Emil Sandqvist", "kind": "own goal", "minute_text": "12 minutes old"}
{"id": "G11", "scorer": "Ruben Castelhano", "team": "Sweden", "minute": 57, "assist": "Emil Sandqvist", "kind": "own goal", "minute_text": "12 minutes old"}
{"id": "G12", "scorer": "Ruben Castelhano", "team": "Portugal", "assist": "João Vilaça", "kind": "shot", "score": "2-1"}
{"id": "G13", "scorer": "Ruben Castelhano", "team": "Portugal", "assist": "João Vilaça", "kind": "shot"}
{"id": "G14", "scorer": "Pontus Lagergren", "team": "Sweden", "minute": 93, "kind": "penalty", "minute_text": "93rd minute"}
{"id": "G15", "scorer": "Pontus Lagergren", "team": "Sweden", "minute": 93, "kind": "penalty"}
{"id": "G16", "team": "Portugal", "scope": "background"}
