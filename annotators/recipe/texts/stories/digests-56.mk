⟦PERSON|Hasek⟧ the villain, ⟦PERSON|Hasek⟧ the hero: ⟦VENUE|Ibrox⟧ is given everything
⟦FURNITURE|Alasdair Muir, chief football writer⟧

Somebody asked ⟦PERSON|Martin Hasek⟧ afterwards what he had been thinking. He gave the question more consideration than it needed. "Which time?" he said.

There were three. At quarter to one, or to be exact in the ⟦MINUTE|14th minute⟧ of a derby that would finish ⟦TEAM|Rangers⟧ 2 ⟦TEAM|Celtic⟧ 2, he was thinking about a short pass to ⟦PERSON|Ciaran Laverick⟧. He overlooked ⟦PERSON|Diogo Farinha⟧, who was on it before the ball had gone five yards and ⟦G1|had it over the line⟧ before ⟦PERSON|Robert Tennant⟧ could set himself. Nobody booed. It was too early and too quiet for that.

The next was the penalty. ⟦TEAM|Celtic⟧ were already two up at that point, ⟦PERSON|Eze Nnamdi-Clarke⟧'s ⟦G2|finish⟧ at the end of a move of 22 passes having hushed ⟦VENUE|Ibrox⟧ for a second time. ⟦PERSON|Hasek⟧ was hauled down at a corner by ⟦PERSON|Luis Quintero⟧, and though ⟦PERSON|Pascal Lemoine⟧ is the penalty taker, and ⟦PERSON|Lemoine⟧ had the ball, the ⟦NORP|Czech⟧ went and got it off him. That he ⟦G3|scored⟧ does not make it a good idea. It was ⟦MINUTE|57 minutes⟧ in.

What was he thinking the third time? "Nothing," he said. "It was a ⟦G4|header⟧. You don't think with headers." The ⟦G5|equaliser⟧, on ⟦MINUTE|89⟧, was the fourth ⟦G6|goal⟧ of his career from a ⟦PERSON|Lemoine⟧ corner and the first to be worth anything, ⟦TEAM|Rangers⟧ having lost the other three.

The ⟦G7|goal⟧ will be called deserved. Was it? ⟦TEAM|Celtic⟧ ought to have been out of sight. ⟦PERSON|Farinha⟧ put one against the foot of the post, another into the arms of the goalkeeper and a third, from about where ⟦PERSON|Hasek⟧ stood at the end, over the top. ⟦PERSON|Nnamdi-Clarke⟧ had ⟦G8|one⟧ chalked off; he was a yard off.

⟦PERSON|Duncan Ainslie⟧ blamed nobody. "If they hadn't got the ⟦G9|penalty⟧, we win ⟦SCORE|3-0⟧," said the ⟦TEAM|Hoops⟧' manager. "But it's ⟦GPE|Glasgow⟧."

The ⟦TEAM|Light Blues⟧ stay eight points adrift, with ⟦TEAM|Kilmarnock⟧ at ⟦VENUE|Rugby Park⟧ next. The teams meet again at ⟦VENUE|Celtic Park⟧ in ⟦DATE|April⟧.
=====GOALS=====
{"id": "G1", "scorer": "Diogo Farinha", "team": "Celtic", "minute": 14, "minute_text": "14th minute"}
{"id": "G2", "scorer": "Eze Nnamdi-Clarke", "team": "Celtic"}
{"id": "G3", "scorer": "Martin Hasek", "team": "Rangers", "minute": 57, "minute_text": "57", "kind": "penalty"}
{"id": "G4", "scorer": "Martin Hasek", "team": "Rangers", "minute": 89, "assist": "Pascal Lemoine", "kind": "header"}
{"id": "G5", "scorer": "Martin Hasek", "team": "Rangers", "minute": 89, "minute_text": "89", "assist": "Pascal Lemoine", "kind": "header"}
{"id": "G6", "scorer": "Martin Hasek", "team": "Rangers", "scope": "background", "count": 4}
{"id": "G7", "scorer": "Martin Hasek", "team": "Rangers", "minute": 89, "assist": "Pascal Lemoine", "kind": "header"}
{"id": "G8", "scorer": "Eze Nnamdi-Clarke", "team": "Celtic", "outcome": "ruled out"}
{"id": "G9", "scorer": "Martin Hasek", "team": "Rangers", "minute": 57, "kind": "penalty"}
