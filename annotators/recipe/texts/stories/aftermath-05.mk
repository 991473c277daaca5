Soccer-⟦TEAM|Peñarol⟧ beat ⟦TEAM|Botafogo⟧ with ⟦PERSON|Ferreiro⟧ ⟦G1|goal⟧ to reach semi-finals
MONTEVIDEO, ⟦DATE|Sept 25⟧ (⟦ORG|Reuters⟧) - ⟦PERSON|Nico Ferreiro⟧'s early ⟦G2|strike⟧ was enough for ⟦TEAM|Peñarol⟧ to beat ⟦TEAM|Botafogo⟧ ⟦SCORE|1-0⟧ on ⟦DATE|Wednesday⟧ and send the ⟦NORP|Uruguayan⟧ club into the ⟦COMPETITION|Copa Libertadores⟧ semi-finals, ⟦SCORE|1-0⟧ on aggregate.
After a goalless first leg in ⟦GPE|Rio de Janeiro⟧ the tie hung on one ⟦G3|goal⟧ and it came before many had found their seats at the ⟦VENUE|Campeón del Siglo⟧. ⟦TEAM|Botafogo⟧'s ⟦NORP|Paraguayan⟧ defender ⟦PERSON|Gonzalo Arce⟧ tried to shield the ball out for a goal kick, ⟦PERSON|Luciano Bravo⟧ dispossessed him on the byline and cut it back. ⟦PERSON|Diego Larrazábal⟧ swung and missed, and behind him ⟦PERSON|Ferreiro⟧ ⟦G4|made a clean contact⟧.
The ⟦NORP|Brazilians⟧ protested that ⟦PERSON|Bravo⟧ had fouled ⟦PERSON|Arce⟧. Referee ⟦PERSON|Facundo Olmedo⟧ spoke to the VAR for almost three minutes before he let the ⟦G5|goal⟧ stand.
It changed the evening. Having expected to be the ones defending, ⟦TEAM|Botafogo⟧ had to come out, and ⟦TEAM|Peñarol⟧ found space behind them. ⟦PERSON|Larrazábal⟧ was denied by ⟦PERSON|Sebastián Pinto⟧ in the ⟦MINUTE|27th minute⟧ and ⟦PERSON|Bravo⟧ skied a finish after ⟦PERSON|Matías Uriarte⟧'s pass had opened up the defence.
In the second half ⟦NORP|Brazilian⟧ pressure mounted. The visitors hit the bar through ⟦PERSON|Arce⟧'s header, and substitute ⟦PERSON|Uriarte⟧, at the other end, wasted the chance of a second when he ran from halfway, rounded ⟦PERSON|Pinto⟧ and found only the side-netting.
The goalkeeper came up for a corner in ⟦MINUTE|stoppage time⟧ and was first to the ball, but he nodded wide.
"We ⟦G6|conceded⟧ in the ⟦MINUTE|first three minutes⟧ in a match where you can't concede," said ⟦PERSON|Pinto⟧. "The rest was ours."
⟦PERSON|Ferreiro⟧, 34, had been left out of the first leg. "At my age you think maybe the last ⟦G7|one⟧ has gone already. Then ⟦PERSON|Bravo⟧ steals a ball and you are young," he said.
⟦ORG|CONMEBOL⟧ will confirm dates for the next round on ⟦DATE|Friday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Nico Ferreiro", "team": "Peñarol", "assist": "Luciano Bravo", "kind": "shot"}
{"id": "G2", "scorer": "Nico Ferreiro", "team": "Peñarol", "assist": "Luciano Bravo", "kind": "shot"}
{"id": "G3", "scorer": "Nico Ferreiro", "team": "Peñarol", "assist": "Luciano Bravo", "kind": "shot"}
{"id": "G4", "scorer": "Nico Ferreiro", "team": "Peñarol", "assist": "Luciano Bravo", "kind": "shot"}
{"id": "G5", "scorer": "Nico Ferreiro", "team": "Peñarol", "assist": "Luciano Bravo", "kind": "shot"}
{"id": "G6", "scorer": "Nico Ferreiro", "team": "Peñarol", "assist": "Luciano Bravo", "kind": "shot", "minute_text": "first three minutes"}
{"id": "G7", "scorer": "Nico Ferreiro", "team": "Peñarol", "assist": "Luciano Bravo", "kind": "shot"}
