⟦PERSON|Helder Monteiro⟧ is leaving ⟦TEAM|Sporting⟧. ⟦GPE|Lisbon⟧ is not ready
⟦FURNITURE|Sofia Prates⟧
Eleven years, ⟦G1|268 goals⟧, one club. On ⟦DATE|Saturday evening⟧ ⟦PERSON|Helder Monteiro⟧ will play for ⟦TEAM|Sporting⟧ for the last time, and half the city has asked for a ticket.
They call him ⟦PERSON|Bala⟧, the bullet, although he has never been quick. It dates from his second match. ⟦TEAM|Braga⟧ were leading through a ⟦PERSON|Ricardo Hortelão⟧ ⟦G2|penalty⟧, there was a ⟦MINUTE|minute left⟧, and a skinny kid from ⟦GPE|Setúbal⟧ struck a ball so hard that it broke the clasp on the net. ⟦G3|One-all⟧. A newspaper wanted a headline.
What followed needs no headlines. He ⟦G4|scored 30 or more⟧ in six different seasons. He ⟦G5|scored⟧ in three cup finals, the best of them the diving ⟦G6|header⟧ against ⟦TEAM|Porto⟧ in ⟦DATE|2021⟧ when ⟦PERSON|Nuno Caldeira⟧ crossed from so wide that it was practically in ⟦GPE|Benfica⟧. He ⟦G7|hit five⟧ against ⟦TEAM|Boavista⟧. He missed a penalty in a ⟦COMPETITION|Champions League⟧ quarter-final with ⟦TEAM|Chelsea⟧, and cried, and 40,000 people sang to him, and he ⟦G8|scored one⟧ against them in ⟦GPE|London⟧ the ⟦DATE|next week⟧, too late.
Statistics people will tell you that only ⟦PERSON|Fernando Peyroteo⟧ got more. ⟦PERSON|Monteiro⟧ himself says the one he’d have back is the miss.
It’s not been an easy goodbye. At 34 he has lost his place to ⟦PERSON|Viktor Aronsson⟧, the ⟦NORP|Swede⟧, whose ⟦G9|19 goals⟧ have taken ⟦TEAM|Sporting⟧ to the brink of the title, and he has ⟦G10|scored just once⟧ since ⟦DATE|Christmas⟧, off the bench at ⟦TEAM|Estoril⟧. That came from ⟦PERSON|Aronsson⟧’s pass. The younger man had only to shoot and instead rolled it sideways. “I’ve scored enough,” he said.
⟦TEAM|Inter Miami⟧ want him. So do a club in ⟦GPE|Qatar⟧. He would like, he says, to go back to ⟦TEAM|Vitória de Setúbal⟧, who are in the fourth tier, where his brother ⟦PERSON|Telmo⟧ plays in goal.
⟦TEAM|Sporting⟧ need a draw with ⟦TEAM|Famalicão⟧ to be champions. Nobody wants to talk about that. “I hope they give us a penalty in the ⟦MINUTE|last minute⟧,” said coach ⟦PERSON|Rúben Falcato⟧. “I know who’s taking it. I don’t care where he puts it.”
⟦FURNITURE|Pub. | Assine o jornal⟧
=====GOALS=====
{"id": "G1", "scorer": "Helder Monteiro", "team": "Sporting", "scope": "background", "count": 268}
{"id": "G2", "scorer": "Ricardo Hortelão", "team": "Braga", "scope": "background", "kind": "penalty"}
{"id": "G3", "scorer": "Helder Monteiro", "team": "Sporting", "scope": "background", "kind": "shot"}
{"id": "G4", "scorer": "Helder Monteiro", "team": "Sporting", "scope": "background"}
{"id": "G5", "scorer": "Helder Monteiro", "team": "Sporting", "scope": "background", "count": 3}
{"id": "G6", "scorer": "Helder Monteiro", "team": "Sporting", "scope": "background", "kind": "header", "assist": "Nuno Caldeira"}
{"id": "G7", "scorer": "Helder Monteiro", "team": "Sporting", "scope": "background", "count": 5}
{"id": "G8", "scorer": "Helder Monteiro", "team": "Sporting", "scope": "background"}
{"id": "G9", "scorer": "Viktor Aronsson", "team": "Sporting", "scope": "background", "count": 19}
{"id": "G10", "scorer": "Helder Monteiro", "team": "Sporting", "scope": "background", "assist": "Viktor Aronsson"}
