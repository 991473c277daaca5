Chipolopolo's test of nerve: ⟦TEAM|Zambia⟧ need a point against ⟦TEAM|Mali⟧, and a striker

⟦GPE|ABIDJAN⟧ — ⟦TEAM|Zambia⟧ go into ⟦DATE|Tuesday⟧'s decisive ⟦COMPETITION|Africa Cup of Nations⟧ group match against ⟦TEAM|Mali⟧ with their fate in their own hands but without the man who carried them to the tournament.

⟦PERSON|Evans Mwansa⟧, whose seven ⟦G1|goals⟧ in qualifying were the most by any player on the continent, was ruled out on ⟦DATE|Sunday⟧ with a torn calf. The 29-year-old pulled up in training at the ⟦VENUE|Stade Robert Champroux⟧ and left on crutches, according to a team spokesman.

It leaves coach ⟦PERSON|Gerhard Pohl⟧ with a choice between the veteran ⟦PERSON|Kennedy Sinkala⟧ and the uncapped ⟦PERSON|Brian Tembo Jr⟧. ⟦PERSON|Sinkala⟧ is 36 and has not scored for his country since ⟦DATE|2021⟧, when he ⟦G2|struck twice⟧ in a friendly with ⟦TEAM|Botswana⟧.

"People ask me who will score. I ask them who will defend," said the ⟦NORP|German⟧, smiling. "A ⟦SCORE|0-0⟧ sends us through. I would sign that paper ⟦DATE|today⟧."

⟦TEAM|Mali⟧ have no such arithmetic to hide behind. The ⟦TEAM|Eagles⟧ must win after a ⟦SCORE|1-1⟧ draw with ⟦TEAM|Angola⟧ and a ⟦SCORE|2-1⟧ loss to ⟦TEAM|Morocco⟧, games in which they ⟦G3|took the lead⟧ and did not keep it. In both, it was ⟦PERSON|Boubacar Dembélé-Sissoko⟧ who ⟦G4|struck⟧ inside the opening quarter of an hour; in both, tired legs told.

The ⟦TEAM|Reims⟧ winger has now ⟦G5|scored in⟧ four straight internationals and he has previous with ⟦TEAM|Zambia⟧: in ⟦DATE|March last year⟧ he ⟦G6|hit a hat-trick⟧ against them in ⟦GPE|Bamako⟧.

⟦TEAM|Zambia⟧'s strength has been at the back. Goalkeeper ⟦PERSON|Lameck Chirwa⟧ has yet to be beaten in ⟦COMPETITION|Group F⟧, and he saved a penalty from ⟦TEAM|Angola⟧ captain ⟦PERSON|Zito Cafumana⟧ in the opener. In front of him, ⟦PERSON|Dominic Phiri⟧ and ⟦PERSON|Stoppila Ngoma⟧ have made more clearances than any other pair at the finals.

Kick-off at the ⟦VENUE|Stade Félix Houphouët-Boigny⟧ is 20:00 local time. The winners could face ⟦TEAM|Nigeria⟧ in the last 16.

⟦FURNITURE|(Reporting by Awa Koné; Editing by Piers Rudd)⟧
=====GOALS=====
{"id": "G1", "scorer": "Evans Mwansa", "team": "Zambia", "count": 7, "scope": "background"}
{"id": "G2", "scorer": "Kennedy Sinkala", "team": "Zambia", "count": 2, "scope": "background"}
{"id": "G3", "scorer": "Boubacar Dembélé-Sissoko", "team": "Mali", "count": 2, "scope": "background"}
{"id": "G4", "scorer": "Boubacar Dembélé-Sissoko", "team": "Mali", "count": 2, "scope": "background"}
{"id": "G5", "scorer": "Boubacar Dembélé-Sissoko", "team": "Mali", "count": 4, "scope": "background"}
{"id": "G6", "scorer": "Boubacar Dembélé-Sissoko", "team": "Mali", "count": 3, "scope": "background"}
