The corner that ⟦GPE|Rome⟧ will talk about for a year

ROME — It was a corner that should not have been. Everybody could see that ⟦PERSON|Bram Teunissen⟧ had touched the ball last, ⟦PERSON|Teunissen⟧ included; he was walking back to halfway when the assistant's flag pointed the other way. ⟦PERSON|Mattia Ruggeri⟧ shrugged, fetched the ball and hung it to the back post, where ⟦PERSON|Yannick Obiang⟧, who is not tall, ⟦G1|beat ⟦PERSON|Goran Petkovski⟧ with a header⟧ of rare power.

⟦MINUTE|Eighty-four minutes⟧,  ⟦G2|⟦SCORE|2-2⟧⟧, and a derby that ⟦TEAM|Roma⟧ had owned was nobody's. ⟦MINUTE|Three minutes on⟧, it was ⟦TEAM|Lazio⟧'s. ⟦PERSON|Luca Zamparo⟧, whose eighth-minute ⟦G3|strike⟧ seemed a lifetime ago, went round ⟦PERSON|Fabio Ottaviani⟧ and ⟦G4|made it ⟦SCORE|3-2⟧⟧, and half the stadium emptied down the steps while the other half tried to get over the fence.

"When the ⟦G5|equaliser⟧ goes in, I look at my players and I see they are still arguing about the corner," the ⟦TEAM|Roma⟧ coach said. "You can argue or you can defend. We argued."

⟦TEAM|Roma⟧ will say they did enough in the hour that followed ⟦PERSON|Zamparo⟧'s ⟦G6|opener⟧. ⟦PERSON|Vincent Castaneda⟧, booed by the away end for his past, ⟦G7|levelled⟧ in the ⟦MINUTE|24th⟧ with a shot that took a nick off ⟦PERSON|Simone Fabbrini⟧; on ⟦MINUTE|40⟧ he hit the bar, and on ⟦MINUTE|56⟧ his penalty was stopped. ⟦PERSON|Dario Pellicano⟧ followed it in and ⟦G8|put the ⟦TEAM|Giallorossi⟧ in front⟧. It might have been three or four. ⟦PERSON|Teunissen⟧'s header was cleared, ⟦PERSON|Pellicano⟧ twice dragged efforts across goal, and ⟦PERSON|Petkovski⟧, in the ⟦TEAM|Lazio⟧ goal, had what ⟦ORG|Corriere dello Sport⟧ called the match of his life.

It is ⟦PERSON|Obiang⟧, though, who they will put on the murals. The ⟦TEAM|Gabon⟧ midfielder had not scored all season. He was a doubt in the morning with a fever. "I asked for ten minutes," he said. "I had twelve."

The result takes the ⟦TEAM|Biancocelesti⟧ four points clear of their neighbours. It is their first league double over ⟦TEAM|Roma⟧ in eleven years.
=====GOALS=====
{"id": "G1", "scorer": "Yannick Obiang", "team": "Lazio", "minute": 84, "minute_text": "Eighty-four minutes", "assist": "Mattia Ruggeri", "kind": "header"}
{"id": "G2", "scorer": "Yannick Obiang", "team": "Lazio", "minute": 84, "assist": "Mattia Ruggeri", "kind": "header", "score": "2-2"}
{"id": "G3", "scorer": "Luca Zamparo", "team": "Lazio", "minute": 8, "minute_text": "eighth-minute", "kind": "shot"}
{"id": "G4", "scorer": "Luca Zamparo", "team": "Lazio", "minute": 87, "minute_text": "Three minutes on", "score": "3-2"}
{"id": "G5", "scorer": "Yannick Obiang", "team": "Lazio", "minute": 84, "assist": "Mattia Ruggeri", "kind": "header"}
{"id": "G6", "scorer": "Luca Zamparo", "team": "Lazio", "minute": 8, "kind": "shot"}
{"id": "G7", "scorer": "Vincent Castaneda", "team": "Roma", "minute": 24, "minute_text": "24th", "kind": "shot"}
{"id": "G8", "scorer": "Dario Pellicano", "team": "Roma", "minute": 56, "minute_text": "56"}
