⟦TEAM|Nashville SC⟧ ⟦SCORE|2-1⟧ ⟦TEAM|CF Montréal⟧: Two penalties saved, two ⟦G9|converted⟧, nobody bored
⟦GPE|NASHVILLE⟧, ⟦GPE|Tenn.⟧ -- Goalkeeper ⟦PERSON|Brady Holcombe⟧ saved two penalty kicks and ⟦TEAM|Nashville SC⟧ ⟦G10|converted two⟧ of its own in a ⟦SCORE|2-1⟧ victory over ⟦TEAM|CF Montréal⟧ on ⟦DATE|Saturday night⟧ before 27,114 at ⟦VENUE|GEODIS Park⟧.
⟦NORP|Uruguayan⟧ midfielder ⟦PERSON|Facundo Ibarlucea⟧ ⟦G1|scored⟧ in the ⟦MINUTE|20th⟧ and ⟦MINUTE|68th minutes⟧, both from the spot. ⟦TEAM|Montréal⟧'s lone ⟦G2|goal⟧ was by ⟦PERSON|Jean-Gabriel Théorêt⟧ in the ⟦MINUTE|33rd⟧.
The crossbar had its own highlights. ⟦TEAM|Nashville⟧'s ⟦PERSON|Tanner Broussard⟧ hit it in the ⟦MINUTE|9th minute⟧ with a header off a corner kick, and ⟦TEAM|Montréal⟧ rookie ⟦PERSON|Issa Camara⟧ hit it twice, on either side of the ⟦MINUTE|break⟧.
⟦PERSON|Ibarlucea⟧'s ⟦G6|first⟧ came after ⟦PERSON|Camara⟧ brought down ⟦PERSON|Broussard⟧. His ⟦G7|second⟧ followed a handball by ⟦NORP|Finnish⟧ defender ⟦PERSON|Aleksi Kangasniemi⟧ that took referee ⟦PERSON|Ramona Ortiz-Lund⟧ four minutes to find. "It felt like an hour," ⟦PERSON|Ibarlucea⟧ said. "I was thinking about my taxes."
In between, ⟦PERSON|Théorêt⟧ ⟦G3|tied it⟧ with a low shot that deflected off defender ⟦PERSON|Cody Rasmussen⟧ and wrong-footed ⟦PERSON|Holcombe⟧.
⟦TEAM|Montréal⟧ was awarded its own penalties in the ⟦MINUTE|51st⟧ and ⟦MINUTE|87th⟧. ⟦PERSON|Théorêt⟧ had the first, and ⟦PERSON|Holcombe⟧ dove left and pushed it around the post. ⟦PERSON|Camara⟧ stepped up for the second and ⟦PERSON|Holcombe⟧ dove left once more, smothering it.
"My daughter said go left," said ⟦PERSON|Holcombe⟧, who has stopped five of eight in his career. "She's four. She only knows left."
⟦TEAM|Montréal⟧ also had a ⟦G4|goal⟧ by substitute ⟦PERSON|Lucho Benavídez⟧ waved off in the ⟦MINUTE|74th⟧ after a video review. He was offside by a shoulder. ⟦TEAM|Nashville⟧'s ⟦PERSON|Broussard⟧ appeared to ⟦G5|make it ⟦SCORE|3-1⟧⟧ in the ⟦MINUTE|90th⟧, only to see the assistant's flag. He was off by more than that.
Shots were ⟦SCORE|19-18⟧ in favor of the visitors. ⟦TEAM|Montréal⟧ coach ⟦PERSON|Mathilde Kerouac⟧ was in no mood for consolation. "We ⟦G8|scored one⟧, they gave us two more, and we said no thank you," she said.
⟦TEAM|Nashville⟧ (9-4-6) moved within two points of first-place ⟦TEAM|Cincinnati⟧ in the ⟦COMPETITION|Eastern Conference⟧. ⟦TEAM|Montréal⟧ (4-9-5) has lost three straight.
UP NEXT
⟦TEAM|Nashville⟧: at ⟦TEAM|Inter Miami⟧ on ⟦DATE|Wednesday⟧. ⟦TEAM|Montréal⟧: hosts ⟦TEAM|Toronto FC⟧ on ⟦DATE|Saturday⟧.
⟦FURNITURE|___ More AP soccer coverage⟧
=====GOALS=====
{"id": "G1", "scorer": "Facundo Ibarlucea", "team": "Nashville SC", "minute_text": "20th and 68th minutes", "kind": "penalty", "count": 2}
{"id": "G2", "scorer": "Jean-Gabriel Théorêt", "team": "CF Montréal", "minute": 33, "minute_text": "33rd", "kind": "shot"}
{"id": "G3", "scorer": "Jean-Gabriel Théorêt", "team": "CF Montréal", "minute": 33, "kind": "shot"}
{"id": "G4", "scorer": "Lucho Benavídez", "team": "CF Montréal", "minute": 74, "minute_text": "74th", "outcome": "ruled out"}
{"id": "G5", "scorer": "Tanner Broussard", "team": "Nashville SC", "minute": 90, "minute_text": "90th", "score": "3-1", "outcome": "ruled out"}
{"id": "G6", "scorer": "Facundo Ibarlucea", "team": "Nashville SC", "minute": 20, "kind": "penalty"}
{"id": "G7", "scorer": "Facundo Ibarlucea", "team": "Nashville SC", "minute": 68, "kind": "penalty"}
{"id": "G8", "scorer": "Jean-Gabriel Théorêt", "team": "CF Montréal", "minute": 33, "kind": "shot"}
{"id": "G9", "scorer": "Facundo Ibarlucea", "team": "Nashville SC", "kind": "penalty", "count": 2}
{"id": "G10", "scorer": "Facundo Ibarlucea", "team": "Nashville SC", "kind": "penalty", "count": 2}
