⟦PERSON|Albiol⟧ the unhappy hero as ⟦TEAM|Athletic⟧ pinch a draw at ⟦VENUE|Mestalla⟧

⟦TEAM|Valencia⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Athletic Club⟧

By the time ⟦PERSON|Vicente Albiol⟧ had finished explaining himself to his goalkeeper, his coach, the assistant referee and, for all one knows, his priest, most of ⟦VENUE|Mestalla⟧ had gone home. He's 34, he has played more than four hundred times for this club, and on ⟦DATE|Saturday night⟧ he gave away two points with his left thigh.

It was the ⟦MINUTE|90th minute⟧. ⟦TEAM|Valencia⟧ led and the cross, from a deep and unpromising place, was going nowhere; ⟦PERSON|Ragnar Eyjólfsson⟧, who had been brought on for his height, was two yards from it and falling over. ⟦PERSON|Albiol⟧ tried to cushion the ball back to ⟦PERSON|Óscar Galindo⟧. ⟦PERSON|Galindo⟧ had come off his line. That, in a sentence, was that: ⟦G1|own goal⟧, ⟦SCORE|2-2⟧, and silence.

“I've done it now,” said the captain, with a sort of dreadful calm. “There's no more to say. If I'm there again I do the same and hope the keeper's at home.”

It spoiled a fine evening for ⟦PERSON|Kenji Morimoto⟧. The ⟦NORP|Japanese⟧ winger had ⟦G2|opened the scoring⟧ after ⟦MINUTE|17 minutes⟧, running on to ⟦PERSON|Nabil Chouaref⟧'s reverse pass and shooting under the goalkeeper's body, and he ⟦G3|restored the lead⟧ in the second half with a lovely thing, taken down on the chest, turned, and ⟦G4|steered into⟧ the corner with the outside of his boot. In between ⟦PERSON|Esteban Larrinaga⟧ had ⟦G5|headed⟧ ⟦TEAM|Athletic⟧ ⟦G6|level⟧ a ⟦MINUTE|minute before the break⟧, the centre-forward losing ⟦PERSON|Albiol⟧ — who else? — at a corner.

⟦NORP|Basque⟧ resilience is a cliché but clichés have to come from somewhere. ⟦TEAM|Athletic⟧ were under the cosh from the restart. ⟦PERSON|Rodrigo Pestana⟧ struck the inside of the post; ⟦PERSON|Chouaref⟧ forced a fine stop with his legs; ⟦PERSON|Tomeu Servera⟧'s drive was charged down by a wall of red and white. Another goal would have killed it and the ⟦TEAM|Che⟧ had three chances to find one in the ⟦MINUTE|final ten minutes⟧, the best of them falling to ⟦PERSON|Morimoto⟧, who, in search of his hat-trick, dragged wide.

⟦PERSON|Larrinaga⟧, whose ⟦G7|goal⟧ decided the corresponding fixture ⟦DATE|last season⟧, said that a point felt like a theft. “We take it, though. We put it in the bag and we run.”

⟦FURNITURE|Valencia (4-4-2): Galindo; Pons, Albiol, Ferragut, Mir; Morimoto, Servera, Doce, Chouaref; Pestana, Oliva.⟧
=====GOALS=====
{"id": "G1", "scorer": "Vicente Albiol", "team": "Valencia", "minute": 90, "kind": "own goal"}
{"id": "G2", "scorer": "Kenji Morimoto", "team": "Valencia", "minute": 17, "minute_text": "17 minutes", "assist": "Nabil Chouaref", "kind": "shot"}
{"id": "G3", "scorer": "Kenji Morimoto", "team": "Valencia", "kind": "shot"}
{"id": "G4", "scorer": "Kenji Morimoto", "team": "Valencia", "kind": "shot"}
{"id": "G5", "scorer": "Esteban Larrinaga", "team": "Athletic Club", "minute": 44, "minute_text": "minute before the break", "kind": "header"}
{"id": "G6", "scorer": "Esteban Larrinaga", "team": "Athletic Club", "minute": 44, "minute_text": "minute before the break", "kind": "header"}
{"id": "G7", "scorer": "Esteban Larrinaga", "team": "Athletic Club", "scope": "background"}
