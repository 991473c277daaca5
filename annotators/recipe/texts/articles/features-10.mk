⟦TEAM|Flamengo⟧-⟦TEAM|Peñarol⟧, the tie that ⟦GPE|Montevideo⟧ has waited thirteen years for

⟦FURNITURE|By Lucía Berazategui | AFP⟧

Nobody at ⟦VENUE|Campeón del Siglo⟧ has forgotten the last one. ⟦DATE|August 2012⟧, quarter-final of the ⟦COMPETITION|Copa Libertadores⟧, ⟦SCORE|1-1⟧ on aggregate, the clock past 90, and a teenager called ⟦PERSON|Juninho Paz⟧ ⟦G1|toe-poking⟧ the ball through the legs of ⟦PERSON|Gonzalo Iturralde⟧. ⟦TEAM|Peñarol⟧ were out. ⟦PERSON|Iturralde⟧ never played for them again.

On ⟦DATE|Wednesday⟧ the clubs meet once more, at the ⟦VENUE|Maracanã⟧, for a place in the semi-finals. ⟦PERSON|Paz⟧ is 31 now, and captain, and on the bench as often as not. But he remains, with 24 ⟦G2|goals⟧, the ⟦GPE|Rio⟧ club's all-time leading marksman in the competition.

"They sing about me there, and not nice songs," said the midfielder. "It was one kick. I have kicked a lot of better ones."

⟦TEAM|Flamengo⟧ finished top of ⟦COMPETITION|Group C⟧, winning five and losing only to ⟦TEAM|Bolívar⟧ at altitude. Their build-up has been disturbed by the injury to ⟦PERSON|Thiago Vasconcelos⟧, who ⟦G3|headed⟧ his side through against ⟦TEAM|Racing⟧ in the last round and who has now been ordered to rest for three weeks because of a stress fracture. ⟦PERSON|Everton Cajá⟧ comes in.

⟦TEAM|Peñarol⟧ lean on old virtues. The ⟦NORP|Uruguayans⟧ have let in fewer goals than any team left — two, both of them ⟦G4|penalties⟧ — and coach ⟦PERSON|Wilmar Etcheverry⟧ made no apology. "We will suffer. We like it."

At the other end ⟦PERSON|Facundo Larrañaga⟧, on loan from ⟦TEAM|Lanús⟧, has three ⟦G5|goals⟧ in six ⟦COMPETITION|Libertadores⟧ appearances, and ⟦TEAM|Flamengo⟧ would do well to note how they came: all from crosses, all at the far post, all in the closing stages.

Neither club has won the trophy since ⟦DATE|2022⟧. The second leg is on ⟦DATE|September 25⟧.
=====GOALS=====
{"id": "G1", "scorer": "Juninho Paz", "team": "Flamengo", "kind": "shot", "scope": "background"}
{"id": "G2", "scorer": "Juninho Paz", "team": "Flamengo", "count": 24, "scope": "background"}
{"id": "G3", "scorer": "Thiago Vasconcelos", "team": "Flamengo", "kind": "header", "scope": "background"}
{"id": "G4", "count": 2, "kind": "penalty", "scope": "background"}
{"id": "G5", "scorer": "Facundo Larrañaga", "team": "Peñarol", "count": 3, "scope": "background"}
