⟦TEAM|Mamelodi Sundowns⟧ stretch winning run in ⟦GPE|Durban⟧

⟦DATE|20 October⟧, 22:14
⟦FURNITURE|Sizwe Dlomo⟧

⟦TEAM|Mamelodi Sundowns⟧ made it eleven wins out of eleven in the ⟦COMPETITION|Betway Premiership⟧ when they came away from ⟦VENUE|Moses Mabhida Stadium⟧ with a ⟦SCORE|3-0⟧ result against ⟦TEAM|AmaZulu⟧ on ⟦DATE|Tuesday⟧ night.

The log leaders could have scored in the ⟦MINUTE|first minute⟧, ⟦PERSON|Lebohang Motaung⟧ skying his shot from ⟦PERSON|Junior Ramokgopa⟧'s cutback.

⟦TEAM|Usuthu⟧ held out until the ⟦MINUTE|half-hour⟧. ⟦PERSON|Ramokgopa⟧'s free-kick was parried by ⟦PERSON|Siyabonga Ngcobo⟧ into the path of ⟦PERSON|Ricardo Pinheiro⟧, and the ⟦NORP|Brazilian⟧ ⟦G1|followed up⟧.

⟦PERSON|Pinheiro⟧ turned provider on ⟦MINUTE|52⟧, chipping to the back post for skipper ⟦PERSON|Themba Khoza⟧ to ⟦G2|nod the second⟧. ⟦MINUTE|Ten minutes from the end⟧ ⟦PERSON|Motaung⟧, who had missed three by then, wriggled between two defenders and ⟦G3|lifted his finish over the goalkeeper⟧.

⟦TEAM|AmaZulu⟧'s only real moment was a strike by ⟦PERSON|Mondli Cele⟧ that smacked the base of the upright at ⟦SCORE|1-0⟧. They also had a handball penalty appeal in the ⟦MINUTE|71st minute⟧.

"We ⟦G4|conceded⟧ from a set piece and it's the same thing every week," coach ⟦PERSON|Vusi Maphanga⟧ said on ⟦ORG|SuperSport⟧. "First contact, second contact, we are sleeping."

⟦TEAM|Masandawana⟧ are nine points ahead of ⟦TEAM|Orlando Pirates⟧ and have ⟦G6|let in two goals⟧ in the league, both of them at ⟦TEAM|Sekhukhune⟧. ⟦TEAM|Pirates⟧ are next, on ⟦DATE|Saturday week⟧.
=====GOALS=====
{"id":"G1","scorer":"Ricardo Pinheiro","team":"Mamelodi Sundowns","minute":30,"minute_text":"half-hour","kind":"shot"}
{"id":"G2","scorer":"Themba Khoza","team":"Mamelodi Sundowns","minute":52,"minute_text":"52","assist":"Ricardo Pinheiro","kind":"header"}
{"id":"G3","scorer":"Lebohang Motaung","team":"Mamelodi Sundowns","minute":80,"minute_text":"Ten minutes from the end","kind":"shot"}
{"id":"G4","scorer":"Ricardo Pinheiro","team":"Mamelodi Sundowns","minute":30,"kind":"shot"}
{"id":"G6","scope":"background","count":2}
