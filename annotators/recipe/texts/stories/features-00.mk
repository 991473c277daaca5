The long road of ⟦PERSON|Marek Dvornik⟧, ⟦TEAM|Hibs⟧' accidental striker

⟦FURNITURE|By Alasdair Pollock⟧

When ⟦PERSON|Marek Dvornik⟧ arrived in ⟦GPE|Leith⟧ in ⟦DATE|January 2021⟧, he was a centre-half with a bad knee and a worse grasp of English. ⟦DATE|Today⟧ the ⟦NORP|Slovak⟧ leads the line for ⟦TEAM|Hibernian⟧, and nobody at ⟦VENUE|Easter Road⟧ would have it otherwise.

The switch came by accident. ⟦PERSON|Lewis Tennant⟧ tore a calf in a ⟦COMPETITION|Scottish Cup⟧ tie at ⟦TEAM|Arbroath⟧, the bench was empty, and manager ⟦PERSON|Colm Fallon⟧ pointed at his tallest player. ⟦MINUTE|Eight minutes later⟧ ⟦PERSON|Dvornik⟧ met a ⟦PERSON|Jordi Puig⟧ corner and the tie was ⟦G1|level⟧. He stayed up front, and in ⟦MINUTE|extra time⟧ it was his ⟦G2|finish⟧ that sent ⟦TEAM|Hibs⟧ through.

"I did not know how to celebrate," he says. "I had never needed to."

He needs to now. There have been 31 ⟦G3|goals⟧ since, among them the ⟦G4|volley⟧ at ⟦VENUE|Tynecastle⟧ that is painted on a gable end in ⟦GPE|Leith⟧. That one began with a throw. ⟦PERSON|Puig⟧ helped it on, ⟦TEAM|Hearts⟧ defender ⟦PERSON|Graeme Baillie⟧ got half a head to it, and the big man, with his back to the posts, ⟦G5|hooked it over his shoulder and in⟧. Goalkeeper ⟦PERSON|Emil Strand⟧ did not move.

Against ⟦TEAM|Aberdeen⟧ ⟦DATE|last month⟧ he could have had three. One effort was hacked off the line by ⟦PERSON|Ross Mutch⟧, another struck the bar, and a penalty was dragged wide. He laughs about the penalty. "I roll up my sleeves and try again. As a defender I was afraid of one mistake. A striker makes ten and nobody remembers."

⟦PERSON|Fallon⟧ likes to tell of the contract talks ⟦DATE|last summer⟧. ⟦PERSON|Dvornik⟧ had an offer from ⟦TEAM|Slovan Bratislava⟧, where he began and where he ⟦G6|scored once⟧ in 94 games. "He came in, threw his car keys on the desk and said he was staying. We wrapped it up before the tea was cold."

He will be 33 in ⟦DATE|March⟧. A finish in the top three would bring him ⟦NORP|European⟧ football for the first time.
=====GOALS=====
{"id":"G1","scorer":"Marek Dvornik","team":"Hibernian","assist":"Jordi Puig","scope":"background"}
{"id":"G2","scorer":"Marek Dvornik","team":"Hibernian","scope":"background"}
{"id":"G3","scorer":"Marek Dvornik","count":31,"scope":"background"}
{"id":"G4","scorer":"Marek Dvornik","team":"Hibernian","kind":"volley","scope":"background"}
{"id":"G5","scorer":"Marek Dvornik","team":"Hibernian","kind":"volley","scope":"background"}
{"id":"G6","scorer":"Marek Dvornik","team":"Slovan Bratislava","scope":"background"}
