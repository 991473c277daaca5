⟦ORG|CONMEBOL⟧ opens probe into ⟦GPE|La Paz⟧ oxygen row
⟦FURNITURE|BARRANQUILLA, Colombia, Oct 8 (Agency)⟧
⟦NORP|South American⟧ football's governing body ⟦ORG|CONMEBOL⟧ has opened disciplinary proceedings after ⟦TEAM|Colombia⟧ accused ⟦TEAM|Bolivia⟧ of tampering with the oxygen tubes in their dressing room during ⟦DATE|last week⟧'s ⟦COMPETITION|World Cup⟧ qualifier in ⟦GPE|La Paz⟧.
⟦TEAM|Colombia⟧ lost the match ⟦SCORE|1-0⟧, a result that ended their 14-game unbeaten run and allowed ⟦TEAM|Ecuador⟧ to move to the top of the standings. The ⟦TEAM|Cafeteros⟧ say that when their players went to the cylinders at ⟦MINUTE|half-time⟧, seven of nine were empty.
"I am not saying someone opened the valves," coach ⟦PERSON|Pedro Zambrotta⟧ said on ⟦DATE|Wednesday⟧ in ⟦GPE|Barranquilla⟧, where his team are preparing for ⟦DATE|Thursday⟧'s match against ⟦TEAM|Peru⟧. "I am saying valves do not open themselves."
The ⟦ORG|Bolivian Football Federation⟧ called the claims "an insult to a noble people" and said ⟦TEAM|Colombia⟧ should look for reasons elsewhere: in the penalty that ⟦PERSON|Jhon Edinson Cuero⟧ sent over the bar, for example, or the defending that led to ⟦PERSON|Wilder Moreira⟧'s ⟦G1|goal⟧ from the very next attack. The stadium, the ⟦VENUE|Hernando Siles⟧, stands 3,637 metres above sea level. ⟦TEAM|Bolivia⟧ have since moved some of their home fixtures higher still, to ⟦GPE|El Alto⟧.
⟦ORG|Federation⟧ lawyer ⟦PERSON|Alejandra Quispe-Rojas⟧ told reporters that the cylinders were the property of the visiting delegation. "They brought them, they breathed them, they lost," she said.
⟦ORG|CONMEBOL⟧ said in a statement that it would hear both sides by the ⟦DATE|end of the month⟧. A source at the body told ⟦ORG|AFP⟧ that a replay was "absolutely out of the question".
⟦PERSON|Zambrotta⟧ will be without ⟦PERSON|Darío Galarza⟧, still suffering from headaches, for the visit of the ⟦NORP|Peruvians⟧ at the ⟦VENUE|Estadio Metropolitano⟧. ⟦PERSON|Leopoldo Arrascue⟧, who has played only 20 minutes for ⟦TEAM|Junior⟧ since ⟦G2|scoring twice⟧ against ⟦TEAM|Chile⟧ in ⟦DATE|June⟧, or ⟦PERSON|Fabricio Benítez Sosa⟧ could deputise. Goalkeeper ⟦PERSON|Néstor Bermúdez⟧ is a certain starter.
Kick-off is 1530 local time, with the temperature expected to reach 36 degrees. ⟦TEAM|Peru⟧, who have failed to score in six straight away games, arrived from ⟦GPE|Lima⟧ with 40 kilos of ice.
=====GOALS=====
{"id": "G1", "scorer": "Wilder Moreira", "team": "Bolivia", "scope": "background"}
{"id": "G2", "scorer": "Leopoldo Arrascue", "team": "Colombia", "scope": "background", "count": 2}
