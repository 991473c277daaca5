⟦PERSON|Kofi Danquah-Mills⟧ exclusive: why I swapped ⟦GPE|Paris⟧ for ⟦VENUE|Pittodrie⟧
⟦FURNITURE|By Fraser Gault⟧
A lot of people told ⟦PERSON|Kofi Danquah-Mills⟧ not to. His agent. His mother. A taxi driver, on the way from the airport.
Six months later the ⟦NORP|Ghanaian⟧ is the toast of ⟦TEAM|Aberdeen⟧. He has ⟦G1|scored 12⟧, two more than any other player in the ⟦COMPETITION|Premiership⟧, and the ⟦G2|goal⟧ with which he beat ⟦TEAM|Celtic⟧ on ⟦DATE|Wednesday⟧, going past ⟦PERSON|Liam Scaldwell⟧ as though he were a lamppost and ⟦G3|dinking the ball over⟧ ⟦PERSON|Viljami Sinisalo-Koski⟧, might be the best ⟦VENUE|Pittodrie⟧ has seen in years.
“I’ve watched it maybe 40 times,” he says, and laughs. “In the first half I’d one that was the same, the same run, and I hit the side-netting. So I knew what not to do.”
It was ⟦SCORE|1-1⟧ with ⟦MINUTE|seven minutes left⟧. ⟦TEAM|Celtic⟧ had ⟦G4|levelled⟧ from nothing, ⟦PERSON|Callum Strachan⟧’s free-kick going in off ⟦PERSON|Jack Petrie⟧’s shoulder, after ⟦PERSON|Craig Bowie⟧ had ⟦G5|volleyed ⟦TEAM|Aberdeen⟧ in front⟧ midway through the first half. ⟦PERSON|Danquah-Mills⟧ asked the manager, ⟦PERSON|Jimmy Haldane⟧, if he could go up on his own. “He told me: do what you want, you do it anyway.”
At ⟦TEAM|Paris FC⟧ he did what he was told. He played wing-back. He ⟦G6|scored once⟧ in 44 matches, the last in a ⟦SCORE|6-0⟧ win over ⟦TEAM|Quevilly⟧. Before that, at ⟦TEAM|Medeama⟧ and then ⟦TEAM|Nordsjælland⟧, there’d been ⟦G7|31 goals⟧ in two years and a comparison with ⟦PERSON|Abedi Pele⟧ that he wishes nobody had made.
“⟦GPE|Paris⟧ was beautiful. I ate well. On Sundays I’d call home and my brother would say, why do they never show you? I had no answer.”
⟦TEAM|Aberdeen⟧ gave £800,000. He ⟦G8|scored⟧ after ⟦MINUTE|11 minutes⟧ of his debut, against ⟦TEAM|Dundee⟧; he had another ⟦G9|goal⟧ that day chopped off. There was a ⟦G10|double⟧ at ⟦VENUE|Tynecastle⟧ before ⟦DATE|Christmas⟧ and, against ⟦TEAM|Hibs⟧, when ⟦PERSON|Kyle Baxter⟧ was suspended, a ⟦G11|hat-trick⟧ as a lone striker, two with his head.
⟦PERSON|Baxter⟧, himself on ⟦G12|nine⟧, is his flatmate. They argue about the washing-up, ⟦PERSON|Danquah-Mills⟧ reports, and about whose turn it is to take the penalties.
What about the weather? “I have a coat,” he says.
⟦FURNITURE|Listen: The Red Shed podcast – Celtic reaction special⟧
=====GOALS=====
{"id": "G1", "scorer": "Kofi Danquah-Mills", "team": "Aberdeen", "scope": "background", "count": 12}
{"id": "G2", "scorer": "Kofi Danquah-Mills", "team": "Aberdeen", "minute": 83, "kind": "shot"}
{"id": "G3", "scorer": "Kofi Danquah-Mills", "team": "Aberdeen", "minute": 83, "kind": "shot"}
{"id": "G4", "scorer": "Jack Petrie", "team": "Celtic", "kind": "own goal", "assist": "Callum Strachan"}
{"id": "G5", "scorer": "Craig Bowie", "team": "Aberdeen", "kind": "volley"}
{"id": "G6", "scorer": "Kofi Danquah-Mills", "team": "Paris FC", "scope": "background"}
{"id": "G7", "scorer": "Kofi Danquah-Mills", "scope": "background", "count": 31}
{"id": "G8", "scorer": "Kofi Danquah-Mills", "team": "Aberdeen", "scope": "background"}
{"id": "G9", "scorer": "Kofi Danquah-Mills", "team": "Aberdeen", "scope": "background", "outcome": "ruled out"}
{"id": "G10", "scorer": "Kofi Danquah-Mills", "team": "Aberdeen", "scope": "background", "count": 2}
{"id": "G11", "scorer": "Kofi Danquah-Mills", "team": "Aberdeen", "scope": "background", "count": 3}
{"id": "G12", "scorer": "Kyle Baxter", "team": "Aberdeen", "scope": "background", "count": 9}
