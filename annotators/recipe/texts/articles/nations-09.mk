⟦TEAM|Reggae Boyz⟧ shock ⟦TEAM|Mexico⟧ to top ⟦COMPETITION|Gold Cup⟧ group
⟦GPE|AUSTIN⟧, ⟦GPE|Texas⟧ - ⟦TEAM|Jamaica⟧, given no chance by anybody outside their own dressing room, came from two down to beat ⟦TEAM|Mexico⟧ ⟦SCORE|3-2⟧ in ⟦COMPETITION|Group A⟧ of the ⟦COMPETITION|Concacaf Gold Cup⟧ on ⟦DATE|Wednesday⟧, and they did it with ten men.
⟦PERSON|Dwayne Pinnock⟧'s ⟦G1|winner⟧ came ⟦MINUTE|seven minutes from the end⟧. The ⟦TEAM|Reggae Boyz⟧ had been a man short since before the ⟦MINUTE|break⟧, when ⟦PERSON|Andre Fearon⟧ walked for a reckless challenge on ⟦PERSON|Hirving Salcido⟧.
By then ⟦TEAM|El Tri⟧ were coasting. ⟦PERSON|Jesús Armando Lomelí⟧ ⟦G2|gave them the lead⟧ in the ⟦MINUTE|12th minute⟧ with a shot which struck the heel of defender ⟦PERSON|Romario Gayle-Hutchins⟧ and looped over the keeper. ⟦PERSON|Cristóbal Zúñiga⟧ ⟦G3|made it two⟧, ⟦MINUTE|halfway through the opening period⟧, and there were olés from the stands with an ⟦MINUTE|hour still left⟧.
What happened next will be told in ⟦GPE|Kingston⟧ for years. ⟦PERSON|Keanu Blackwood⟧ ⟦G4|pulled a goal back⟧ in the ⟦MINUTE|61st minute⟧, racing on to a long punt from his goalkeeper. ⟦G5|Parity⟧ arrived on ⟦MINUTE|68 minutes⟧: ⟦PERSON|Gayle-Hutchins⟧, making amends, ⟦G6|powered in⟧ ⟦PERSON|Pinnock⟧'s corner with his head.
And then the ⟦G7|winner⟧. ⟦PERSON|Óscar Villagómez⟧ could only push out ⟦PERSON|Blackwood⟧'s effort, and there was ⟦PERSON|Pinnock⟧, 36 years old and playing, he says, his last tournament, to ⟦G8|force it in⟧ off the underside of the bar.
⟦TEAM|Mexico⟧, who needed just a draw, laid siege. ⟦PERSON|Lomelí⟧ hit a post. ⟦PERSON|Zúñiga⟧'s volley was cleared off the line by substitute ⟦PERSON|Desmond Clarke⟧.
"I've no words and if I have, you couldn't print them," ⟦TEAM|Jamaica⟧'s coach ⟦PERSON|Raúl Quintero⟧ told ⟦ORG|ESPN⟧.
=====GOALS=====
{"id": "G1", "scorer": "Dwayne Pinnock", "team": "Jamaica", "minute": 83, "minute_text": "seven minutes from the end"}
{"id": "G2", "scorer": "Jesús Armando Lomelí", "team": "Mexico", "minute": 12, "kind": "shot", "minute_text": "12th minute"}
{"id": "G3", "scorer": "Cristóbal Zúñiga", "team": "Mexico", "minute_text": "halfway through the opening period", "score": "2-0"}
{"id": "G4", "scorer": "Keanu Blackwood", "team": "Jamaica", "minute": 61, "minute_text": "61st minute"}
{"id": "G5", "scorer": "Romario Gayle-Hutchins", "team": "Jamaica", "minute": 68, "kind": "header", "assist": "Dwayne Pinnock", "minute_text": "68 minutes"}
{"id": "G6", "scorer": "Romario Gayle-Hutchins", "team": "Jamaica", "minute": 68, "kind": "header", "assist": "Dwayne Pinnock"}
{"id": "G7", "scorer": "Dwayne Pinnock", "team": "Jamaica", "minute": 83}
{"id": "G8", "scorer": "Dwayne Pinnock", "team": "Jamaica", "minute": 83}
