⟦TEAM|Benfica⟧'s subs change it against ⟦TEAM|Famalicao⟧
Two substitutes rescued ⟦TEAM|Benfica⟧ on ⟦DATE|Friday night⟧ as the leaders came from a goal down to beat ⟦TEAM|Famalicao⟧ ⟦SCORE|2-1⟧ in ⟦GPE|Lisbon⟧.
⟦NORP|Angolan⟧ forward ⟦PERSON|Gelson Kiala⟧ set up the ⟦G1|equaliser⟧ and ⟦G2|scored the winner⟧ within nine minutes of coming on; ⟦PERSON|Rui Salgado⟧, introduced at the same time, ⟦G3|headed the other⟧.
⟦TEAM|Famalicao⟧ had gone ⟦G4|in front⟧ shortly before ⟦MINUTE|half-time⟧ with their first effort of any kind. Home left-back ⟦PERSON|Matias Ferreyra⟧ lost possession, ⟦PERSON|Diogo Vilar⟧ hit it forward and ⟦PERSON|Ousmane Barry⟧, in acres of space, waited for the keeper to commit himself and ⟦G5|passed it into the empty half of the net⟧.
⟦PERSON|Barry⟧, on loan from ⟦TEAM|Porto⟧, did not celebrate much, unlike his coach ⟦PERSON|Armando Leite⟧, who ran all the way to the corner.
"A ⟦G6|goal⟧ at the ⟦VENUE|Luz⟧ is a ⟦G7|goal⟧ at the ⟦VENUE|Luz⟧," ⟦PERSON|Leite⟧ said. "For half an hour I thought about the photograph."
⟦TEAM|Benfica⟧ had been booed off. They began the second period with more speed and ⟦PERSON|Ferreyra⟧ had two shots saved by ⟦PERSON|Vasco Antunes⟧, the second after a one-two with ⟦PERSON|Nuno Bessa⟧. ⟦PERSON|Bessa⟧ then wasted the best chance so far, prodding wide after a cross had hit the bar.
The double change came on ⟦MINUTE|62 minutes⟧. In the ⟦MINUTE|67th minute⟧ ⟦PERSON|Kiala⟧ went down the line and delivered, and ⟦PERSON|Salgado⟧'s ⟦G8|header⟧ went in via the underside of the bar. The roof nearly came off.
The ⟦G9|winner⟧ soon followed. ⟦PERSON|Bessa⟧ won the ball, ⟦PERSON|Salgado⟧ nudged it on, ⟦PERSON|Barry⟧ of all people failed to clear his lines at a corner and ⟦PERSON|Kiala⟧ ⟦G10|struck it through a crowd of players⟧.
⟦PERSON|Antunes⟧ appealed for offside and was booked.
Coach ⟦PERSON|Hugo Teixeira⟧ said: "The ⟦G11|goal⟧ against was our present. But a good team has good players on the bench. ⟦PERSON|Gelson⟧'s ⟦G12|goal⟧ is the one that gives three points, ⟦PERSON|Rui⟧'s ⟦G13|goal⟧ is the one that changed the wind."
=====GOALS=====
{"id": "G1", "scorer": "Rui Salgado", "team": "Benfica", "minute": 67, "assist": "Gelson Kiala", "kind": "header"}
{"id": "G2", "scorer": "Gelson Kiala", "team": "Benfica", "kind": "shot"}
{"id": "G3", "scorer": "Rui Salgado", "team": "Benfica", "minute": 67, "assist": "Gelson Kiala", "kind": "header"}
{"id": "G4", "scorer": "Ousmane Barry", "team": "Famalicao", "assist": "Diogo Vilar", "kind": "shot", "minute_text": "half-time"}
{"id": "G5", "scorer": "Ousmane Barry", "team": "Famalicao", "assist": "Diogo Vilar", "kind": "shot", "score": "0-1"}
{"id": "G6", "scorer": "Ousmane Barry", "team": "Famalicao", "assist": "Diogo Vilar", "kind": "shot"}
{"id": "G7", "scorer": "Ousmane Barry", "team": "Famalicao", "assist": "Diogo Vilar", "kind": "shot"}
{"id": "G8", "scorer": "Rui Salgado", "team": "Benfica", "minute": 67, "assist": "Gelson Kiala", "kind": "header", "minute_text": "67th minute", "score": "1-1"}
{"id": "G9", "scorer": "Gelson Kiala", "team": "Benfica", "kind": "shot"}
{"id": "G10", "scorer": "Gelson Kiala", "team": "Benfica", "kind": "shot", "score": "2-1"}
{"id": "G11", "scorer": "Ousmane Barry", "team": "Famalicao", "assist": "Diogo Vilar", "kind": "shot"}
{"id": "G12", "scorer": "Gelson Kiala", "team": "Benfica", "kind": "shot"}
{"id": "G13", "scorer": "Rui Salgado", "team": "Benfica", "minute": 67, "assist": "Gelson Kiala", "kind": "header"}
