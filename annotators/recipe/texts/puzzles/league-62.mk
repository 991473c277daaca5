⟦PERSON|Aronsen⟧ ⟦G1|double⟧ piles pressure on ⟦TEAM|Leicester⟧
⟦PERSON|Leif Aronsen⟧ ⟦G2|scored both goals⟧ as ⟦TEAM|Swansea City⟧ won ⟦SCORE|2-1⟧ at ⟦TEAM|Leicester City⟧ and condemned the ⟦TEAM|Foxes⟧ to a third ⟦COMPETITION|Championship⟧ defeat in 10 days.
The ⟦TEAM|Norway⟧ striker ⟦G3|turned in an early opener⟧ and ⟦G4|stroked home a penalty⟧ ⟦MINUTE|seven minutes after half-time⟧. ⟦PERSON|Rui Tavares⟧ ⟦G5|replied⟧ for ⟦TEAM|Leicester⟧ but it was not enough to spare ⟦PERSON|Peter Crossan⟧'s side a chorus of jeers.
⟦TEAM|Swansea⟧ had been beaten by five at ⟦TEAM|Sheffield Wednesday⟧ last time out. They made six changes, packed their midfield and hoped to catch their hosts on the counter, and it went like a dream.
⟦TEAM|Leicester⟧'s own opening wasn't at all bad. ⟦PERSON|Gaël Moussavou⟧ was through after ⟦MINUTE|four minutes⟧, and ⟦PERSON|Jakub Wolny⟧ was quickly out to block; ⟦PERSON|Alfie Brannock⟧ fired just wide when the ball came back to him; the home crowd were up.
In the ⟦MINUTE|17th minute⟧ they sat down. A corner for the home team was cleared, ⟦PERSON|Joe Dunstable⟧'s pass sent ⟦PERSON|Marco Sileri⟧ away and, with only ⟦PERSON|Sean Garrity⟧, the goalkeeper, back, he had two team-mates to choose from. The cross picked out ⟦PERSON|Aronsen⟧. His finish, on the slide, ⟦G6|hit one post and then the other⟧ before nestling in the net.
⟦PERSON|Moussavou⟧ ⟦G7|had the ball over the line⟧ soon after from ⟦PERSON|Ben Corringham⟧'s header but had fouled ⟦PERSON|Wolny⟧ to get there.
A rash challenge by ⟦PERSON|Corringham⟧ on ⟦PERSON|Sileri⟧ presented ⟦PERSON|Aronsen⟧ with his chance from the spot. He had missed two already ⟦DATE|this season⟧.
⟦TEAM|Leicester⟧ had 71 per cent of possession. ⟦PERSON|Tavares⟧ curled a free-kick against the post on ⟦MINUTE|62 minutes⟧. From a similar position ⟦MINUTE|18 minutes later⟧, he ⟦G8|found the net⟧ off the wall, with ⟦PERSON|Wolny⟧ moving the other way.
⟦PERSON|Moussavou⟧ shot over in ⟦MINUTE|added time⟧. ⟦PERSON|Crossan⟧ declined to answer questions about his future, or to say very much at all.
"It's a results business," said the ⟦TEAM|Leicester⟧ captain, ⟦PERSON|Brannock⟧. "You don't ⟦G9|concede goals⟧ like them and get results."
For ⟦PERSON|Aronsen⟧, whose ⟦G10|brace⟧ at the ⟦VENUE|Swansea.com Stadium⟧ beat the same opponents ⟦DATE|last season⟧, it was a good night. For ⟦TEAM|Leicester⟧, bottom of the form table, the ⟦DATE|weekend⟧ brings another game here at the ⟦VENUE|King Power Stadium⟧.
⟦FURNITURE|TEAMS⟧
⟦FURNITURE|Leicester: Garrity; Corringham, Foss, Ndong, Clay; Tavares, Brannock, Ings; Hale, Moussavou, Orme.⟧
=====GOALS=====
{"id": "G1", "scorer": "Leif Aronsen", "team": "Swansea", "count": 2}
{"id": "G2", "scorer": "Leif Aronsen", "team": "Swansea", "count": 2}
{"id": "G3", "scorer": "Leif Aronsen", "team": "Swansea", "minute": 17}
{"id": "G4", "scorer": "Leif Aronsen", "team": "Swansea", "minute": 52, "kind": "penalty", "minute_text": "seven minutes after half-time"}
{"id": "G5", "scorer": "Rui Tavares", "team": "Leicester", "minute": 80, "kind": "free kick"}
{"id": "G6", "scorer": "Leif Aronsen", "team": "Swansea", "minute": 17}
{"id": "G7", "scorer": "Gaël Moussavou", "team": "Leicester", "outcome": "ruled out"}
{"id": "G8", "scorer": "Rui Tavares", "team": "Leicester", "minute": 80, "kind": "free kick", "minute_text": "18 minutes later"}
{"id": "G9", "scorer": "Leif Aronsen", "team": "Swansea", "count": 2}
{"id": "G10", "scorer": "Leif Aronsen", "team": "Swansea", "scope": "background", "count": 2}
