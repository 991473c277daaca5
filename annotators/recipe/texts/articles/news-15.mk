⟦ORG|KFA⟧ turns to ⟦NORP|Dutchman⟧ ⟦PERSON|Van Ommeren⟧ with ⟦COMPETITION|Asian Cup⟧ six months off
⟦FURNITURE|SEOUL, July 2 (Yonhap) --⟧
⟦PERSON|Wessel van Ommeren⟧ was named head coach of ⟦TEAM|South Korea⟧’s men’s national team on ⟦DATE|Thursday⟧, ending a search that had lasted 107 days, involved at least nine candidates and cost the ⟦ORG|Korea Football Association⟧ two of its vice presidents.
The 55-year-old ⟦NORP|Dutchman⟧, a former ⟦TEAM|PSV⟧ and ⟦TEAM|Feyenoord⟧ coach who took ⟦TEAM|Jordan⟧ to the last eight in ⟦DATE|2023⟧, has signed until the end of the ⟦DATE|2030⟧ ⟦COMPETITION|World Cup⟧. He will live in ⟦GPE|Seoul⟧, a condition that the ⟦ORG|KFA⟧ wrote into the contract after complaints that his predecessor, ⟦PERSON|Markus Eilers⟧, spent more time in ⟦GPE|California⟧ than in ⟦GPE|Korea⟧.
“I have already rented the apartment, my wife has already complained about the parking,” ⟦PERSON|Van Ommeren⟧ said by video link from ⟦GPE|Eindhoven⟧.
As a player he was a defender of the old school. He won 14 caps for the ⟦TEAM|Netherlands⟧ and ⟦G1|scored⟧ once, from 40 metres in ⟦GPE|Rotterdam⟧ against ⟦TEAM|San Marino⟧.
⟦PERSON|Noh Seung-pyo⟧, who heads the national team committee, said the panel liked his work with young players. “He knows ⟦NORP|Asian⟧ football and he eats lunch with the kit man,” ⟦PERSON|Noh⟧ said.
Fans are harder to win over. The supporters’ group ⟦ORG|Red Devils⟧ hung banners outside the association’s office at ⟦GPE|Cheonan⟧ reading “Ask us once”, and a poll in the ⟦ORG|Chosun Ilbo⟧ found that 54 percent of readers would have preferred a ⟦NORP|Korean⟧, with ⟦TEAM|Ulsan HD⟧ manager ⟦PERSON|Baek Jun-ha⟧ the most popular.
⟦PERSON|Van Ommeren⟧’s first match will be against ⟦TEAM|Mexico⟧ at ⟦VENUE|Seoul World Cup Stadium⟧ on ⟦DATE|September 7⟧. The ⟦COMPETITION|Asian Cup⟧ takes place in ⟦GPE|Saudi Arabia⟧ in ⟦DATE|January⟧ and ⟦DATE|February⟧; ⟦TEAM|Korea⟧ were drawn with ⟦TEAM|Uzbekistan⟧, ⟦TEAM|Lebanon⟧ and ⟦TEAM|Hong Kong⟧ in ⟦COMPETITION|Group D⟧.
His staff will include ⟦NORP|Spanish⟧ fitness coach ⟦PERSON|Iker Zubeldia-Ross⟧ and ⟦PERSON|Moon Tae-il⟧, once of ⟦TEAM|Bolton Wanderers⟧. ⟦FURNITURE|hjkim@yna.example (END)⟧
=====GOALS=====
{"id":"G1","scorer":"Wessel van Ommeren","team":"Netherlands","kind":"shot","scope":"background"}
