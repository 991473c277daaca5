⟦TEAM|Algeria⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Burkina Faso⟧: ⟦TEAM|Fennecs⟧ player ratings

⟦TEAM|Algeria⟧ are in trouble in ⟦COMPETITION|Group D⟧ after the ⟦TEAM|Stallions⟧' ⟦PERSON|Issa Kaboré-Diallo⟧ ⟦G1|scored⟧ at the ⟦VENUE|Stade Nelson Mandela⟧ to send 38,000 home unhappy.

⟦PERSON|Oussama Benlamri⟧: Little to do except fetch it out of the net. 5/10

⟦PERSON|Rayane Touati⟧: Tucked in when he should have been tight, and the cross for the ⟦G2|goal⟧ came from his flank. 4/10

⟦PERSON|Mehdi Zerguine⟧: Booked early for a trip. Later let ⟦PERSON|Kaboré-Diallo⟧, who's hardly a giant, get in front of him, and the ⟦G7|ball was in⟧ off the striker's shoulder. 4/10

⟦PERSON|Ilyes Bouchareb⟧: One superb tackle to halt ⟦PERSON|Blati Ouédraogo⟧ when the ⟦NORP|Burkinabè⟧ was clean through on ⟦MINUTE|33⟧. 6/10

⟦PERSON|Aymen Djebbari⟧: His free-kick on to the roof of the net was as near as anyone came before the ⟦MINUTE|break⟧. 6/10

⟦PERSON|Nassim Ghezali⟧: Outnumbered. 5/10

⟦PERSON|Zinedine Ferhat-Amrani⟧: Sprayed it about but nothing came of it. Headed a chance over at the near post. 5/10

⟦PERSON|Walid Mokrani⟧: Had one of those nights. Fluffed an open goal with the scores level, then got under a volley with ⟦MINUTE|eight minutes left⟧. 3/10

⟦PERSON|Adem Boukhalfa⟧: Always looking to get at his man and gave ⟦PERSON|Souleymane Bancé⟧ twisted blood. Deserved an assist, would've had one but for ⟦PERSON|Mokrani⟧. 7/10

⟦PERSON|Karim Sahnoun⟧: Needs a goal. Hasn't ⟦G3|scored⟧ for ⟦TEAM|Algeria⟧ since the ⟦G4|brace⟧ against ⟦TEAM|Liberia⟧ ⟦DATE|13 months ago⟧. 4/10

⟦PERSON|Ramzi Hadj-Saïd⟧: Taken off at the ⟦MINUTE|interval⟧, injured. 5/10

SUBS
⟦PERSON|Bilal Chergui⟧ (⟦MINUTE|46⟧): Ran about. Was asleep when the throw that led to ⟦TEAM|Burkina Faso⟧'s ⟦G5|goal⟧ was taken, ⟦MINUTE|13 minutes after he came on⟧. 4/10
⟦PERSON|Anis Laïdouni⟧ (⟦MINUTE|70⟧): Thought he had ⟦G6|equalised⟧ in the ⟦MINUTE|89th minute⟧ with a cute backheel. The flag was up. 6/10

COACH
⟦PERSON|Abdelhak Mansouri⟧: Ten matches, three wins. He said that he'd "never seen a team dominate so much and lose". He should ask himself why. 3/10
=====GOALS=====
{"id": "G1", "scorer": "Issa Kaboré-Diallo", "team": "Burkina Faso", "minute": 59}
{"id": "G2", "scorer": "Issa Kaboré-Diallo", "team": "Burkina Faso", "minute": 59}
{"id": "G3", "scorer": "Karim Sahnoun", "team": "Algeria", "scope": "background"}
{"id": "G4", "scorer": "Karim Sahnoun", "team": "Algeria", "scope": "background", "count": 2}
{"id": "G5", "scorer": "Issa Kaboré-Diallo", "team": "Burkina Faso", "minute": 59}
{"id": "G6", "scorer": "Anis Laïdouni", "team": "Algeria", "minute": 89, "kind": "shot", "outcome": "ruled out", "minute_text": "89th minute"}
{"id": "G7", "scorer": "Issa Kaboré-Diallo", "team": "Burkina Faso", "minute": 59}
