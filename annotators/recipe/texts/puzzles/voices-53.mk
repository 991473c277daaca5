⟦PERSON|Sangaré⟧: 'I told ⟦PERSON|Barradas⟧ to put it on my head'

⟦PERSON|Arouna Sangaré⟧ said he had demanded the delivery from which he ⟦G1|gave ⟦TEAM|Sporting⟧ victory⟧ in the clássico with ⟦TEAM|FC Porto⟧ on ⟦DATE|Sunday⟧.

The centre-back ⟦G2|powered in⟧ ⟦PERSON|João Barradas⟧'s corner ⟦MINUTE|seven minutes from the end⟧ at ⟦VENUE|Alvalade⟧, the ⟦TEAM|Lions⟧' second ⟦G3|goal⟧ in a ⟦SCORE|2-1⟧ win that leaves them five points clear in the ⟦COMPETITION|Primeira Liga⟧.

"I told ⟦PERSON|Barradas⟧, put it on my head," the ⟦NORP|Ivorian⟧ told ⟦ORG|Sport TV⟧. "The one before I had missed from nothing. I was angry with my head, really. He put it there and I said thank you."

⟦TEAM|Porto⟧ had the opportunity to take something in ⟦MINUTE|stoppage time⟧, but ⟦PERSON|Hélder Fontes⟧, alone eight yards out, sent his volley into the second tier. "I still don't know how that stays out," said ⟦TEAM|Porto⟧ coach ⟦PERSON|Leandro Cavalheiro⟧, who had both hands over his eyes on the touchline. "I don't want to see it again. But people will forget that we ⟦G4|went in front⟧ and that for half an hour there was no ⟦TEAM|Sporting⟧."

The visitors' ⟦G5|goal⟧ was the work of ⟦PERSON|Nikola Mijatović-Perić⟧. The midfielder seized on a poor clearance by goalkeeper ⟦PERSON|Ricardo Salvaterra⟧, ⟦MINUTE|twenty minutes in⟧, and ⟦G6|sent it back over his head⟧ from the centre circle. ⟦PERSON|Salvaterra⟧ fell into the net chasing it.

⟦TEAM|Sporting⟧'s coach, ⟦PERSON|Tiago Nóbrega⟧, refused to be hard on the keeper. "He's given us ten points already," he said. "What matters to me is how they reacted."

The reaction took ⟦MINUTE|six minutes of the second half⟧, ⟦PERSON|Barradas⟧ ⟦G7|sweeping in the equaliser⟧ off the underside of the bar. He might have had a penalty before that for a trip by ⟦PERSON|Fontes⟧. ⟦PERSON|Cavalheiro⟧, told of it, said he was looking at his shoes.

⟦ORG|A Bola⟧'s front page on ⟦DATE|Monday⟧ called it "⟦PERSON|Sangaré⟧'s title". ⟦PERSON|Nóbrega⟧ shook his head. "⟦PERSON|Sangaré⟧ has ⟦G8|scored two goals⟧ in his life. I'm still looking for the other one."

The teams meet again at the ⟦VENUE|Estádio do Dragão⟧ in the ⟦COMPETITION|Taça da Liga⟧ in ⟦DATE|January⟧. ⟦TEAM|Benfica⟧ play their game in hand on ⟦DATE|Thursday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Arouna Sangaré", "team": "Sporting", "minute": 83, "kind": "header", "assist": "João Barradas"}
{"id": "G2", "scorer": "Arouna Sangaré", "team": "Sporting", "minute": 83, "kind": "header", "assist": "João Barradas", "minute_text": "seven minutes from the end"}
{"id": "G3", "scorer": "Arouna Sangaré", "team": "Sporting", "minute": 83, "kind": "header", "assist": "João Barradas", "score": "2-1"}
{"id": "G4", "scorer": "Nikola Mijatović-Perić", "team": "Porto", "minute": 20, "kind": "shot", "score": "0-1"}
{"id": "G5", "scorer": "Nikola Mijatović-Perić", "team": "Porto", "minute": 20, "kind": "shot"}
{"id": "G6", "scorer": "Nikola Mijatović-Perić", "team": "Porto", "minute": 20, "kind": "shot", "minute_text": "twenty minutes in"}
{"id": "G7", "scorer": "João Barradas", "team": "Sporting", "minute": 51, "kind": "shot", "minute_text": "six minutes of the second half", "score": "1-1"}
{"id": "G8", "scorer": "Arouna Sangaré", "count": 2, "scope": "background"}
