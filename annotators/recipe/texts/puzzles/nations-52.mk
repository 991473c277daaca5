⟦TEAM|Slovakia⟧ ⟦SCORE|0-0⟧ ⟦TEAM|Serbia⟧: stalemate suits nobody

⟦FURNITURE|BRATISLAVA | Staff and agencies⟧

It needed a goal and it never looked like getting one. ⟦TEAM|Slovakia⟧ and ⟦TEAM|Serbia⟧ played out a drab draw at the ⟦VENUE|Národný futbalový štadión⟧ on ⟦DATE|Monday⟧ that leaves both with plenty to do in ⟦COMPETITION|Nations League⟧ ⟦COMPETITION|Group B1⟧.

Referee ⟦PERSON|Kristoffer Hagen⟧'s whistle was the night's most prominent performer. He awarded 41 free-kicks, showed eight yellow cards and, with ⟦MINUTE|74 minutes⟧ played, gave the home team a penalty that was taken twice and missed twice. ⟦PERSON|Adam Hlinka⟧'s first was turned away by ⟦PERSON|Miloš Jevtić⟧, who had moved; the second hit the angle and flew into row Z.

⟦TEAM|Serbia⟧'s ⟦PERSON|Lazar Đurić⟧ had the ball over the line in the ⟦MINUTE|23rd minute⟧, but everyone except him had stopped. He was five yards offside when he ⟦G1|slotted beneath⟧ ⟦PERSON|Richard Sloboda⟧.

Otherwise? ⟦PERSON|Ľuboš Vrábel⟧ headed wide when well placed on ⟦MINUTE|38⟧. ⟦PERSON|Đurić⟧, who ⟦G2|scored both goals⟧ as ⟦TEAM|Serbia⟧ won the reverse fixture ⟦SCORE|2-0⟧ ⟦DATE|last month⟧, drilled across the face and was substituted on the ⟦MINUTE|hour⟧ for ⟦PERSON|Veljko Rakić⟧. ⟦PERSON|Rakić⟧ had a shot charged down by ⟦PERSON|Vrábel⟧, then in ⟦MINUTE|stoppage time⟧ got clear of the ⟦NORP|Slovak⟧ defence and, with only ⟦PERSON|Sloboda⟧ in front of him, fell over.

"Nobody will buy the DVD," said ⟦TEAM|Slovakia⟧ boss ⟦PERSON|Štefan Kmeť⟧, whose team have failed to score in three. "We want goals, of course, but to get one you must first take a penalty properly."

⟦TEAM|Serbia⟧ coach ⟦PERSON|Goran Živanović⟧ shrugged. "If we don't concede we can't lose. Simple."

⟦TEAM|Greece⟧ lead the group with seven points after a ⟦SCORE|2-1⟧ victory in ⟦GPE|Skopje⟧, ⟦TEAM|Slovakia⟧ and ⟦TEAM|Serbia⟧ have five apiece.

Att: 11,043
=====GOALS=====
{"id": "G1", "scorer": "Lazar Đurić", "team": "Serbia", "minute": 23, "kind": "shot", "outcome": "ruled out", "minute_text": "23rd minute"}
{"id": "G2", "scorer": "Lazar Đurić", "team": "Serbia", "scope": "background", "count": 2}
