What the ⟦COMPETITION|FAI Cup⟧ means to ⟦PERSON|Declan Mulqueen⟧

It is twenty past nine on a ⟦DATE|Thursday⟧ and ⟦PERSON|Declan Mulqueen⟧ is frying eggs for eleven people. The café in ⟦GPE|Galway⟧ is his, the eleven are the under-16s, and he doesn't charge them when they've won.

The last time ⟦TEAM|Galway United⟧ reached the final he was 17 and on the bench. With ⟦TEAM|Derry⟧ a goal to the good and ⟦MINUTE|ten minutes left⟧ the manager, ⟦PERSON|Jimmy Tighe⟧, had nobody else. The winger, as he was then, had a touch, lost the ball, got it back off a defender's shin and ⟦G1|put it away⟧. In ⟦MINUTE|extra time⟧ he hit the bar. ⟦TEAM|Derry⟧ won it on penalties. It was to be his only game at the ⟦VENUE|Aviva Stadium⟧; he broke a leg in the ⟦DATE|February⟧, another in the following one, and by 22 was selling phones.

"I wouldn't say I think about it daily," he says. "Hourly, maybe."

Nineteen years later they're back, and ⟦PERSON|Mulqueen⟧'s part is a bigger one. He is assistant to ⟦PERSON|Aoife Rafferty⟧, the first woman to take a team to the men's final. It was his idea to play ⟦PERSON|Zeb Kirabo⟧ through the middle. The ⟦NORP|Ugandan⟧ teenager ⟦G2|got both⟧ in the quarter-final against ⟦TEAM|Bohemians⟧, and in the semi he had a part in all three: won the penalty that ⟦PERSON|Colm Brosnan⟧ ⟦G3|tucked away⟧, laid on the ⟦G4|second⟧ for the same man and was in the keeper's way, onside by an inch, as ⟦PERSON|Padraig Hession⟧'s ⟦G5|shot⟧ from the car park arrived.

⟦PERSON|Rafferty⟧ calls her assistant the best reader of a game in ⟦GPE|Ireland⟧. ⟦ORG|RTÉ⟧ have asked him to do their ⟦MINUTE|half-time⟧ analysis on ⟦DATE|Sunday⟧, not knowing, it seems, that he'll be busy.

And if it goes to penalties? The eggs are done. "We have been practising," he says. "I missed three this morning."

⟦TEAM|Galway United⟧ v ⟦TEAM|Shelbourne⟧, ⟦COMPETITION|FAI Cup⟧ final, ⟦DATE|Sunday⟧, 3pm.
=====GOALS=====
{"id": "G1", "scorer": "Declan Mulqueen", "team": "Galway", "scope": "background"}
{"id": "G2", "scorer": "Zeb Kirabo", "team": "Galway", "count": 2, "scope": "background"}
{"id": "G3", "scorer": "Colm Brosnan", "team": "Galway", "kind": "penalty", "scope": "background"}
{"id": "G4", "scorer": "Colm Brosnan", "team": "Galway", "assist": "Zeb Kirabo", "scope": "background"}
{"id": "G5", "scorer": "Padraig Hession", "team": "Galway", "kind": "shot", "scope": "background"}
