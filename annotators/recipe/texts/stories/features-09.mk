"I still hear the net": ⟦PERSON|Ronaldo Teles⟧ on ⟦GPE|Lisbon⟧, his father and that night at the ⟦VENUE|Luz⟧

⟦PERSON|Ronaldo Teles⟧ is 41, drives a van for his wife's bakery in ⟦GPE|Setúbal⟧ and does not watch much football. We asked him to make an exception.

You ⟦G1|scored⟧ against ⟦TEAM|Benfica⟧ with ⟦TEAM|Vitória Setúbal⟧ in ⟦DATE|2009⟧. What do you remember?

"The noise going out. I had come on for ⟦PERSON|Paulinho Brás⟧, who was sick. ⟦PERSON|Hélder Cunha⟧ lost the ball, won it back, I do not know how, and there it was in front of me. I ⟦G2|hit it with the shin⟧. My father was behind that goal with a scarf of the wrong club, because he had bought a ticket from a ⟦TEAM|Benfica⟧ man. He had to sit down."

Did you mean it?

"I meant to cross. Write that."

You also missed a penalty that season, against ⟦TEAM|Porto⟧.

"I missed two. The second nobody speaks of because ⟦PERSON|Cunha⟧ ⟦G3|put in the rebound⟧. He took the champagne. He never took the ball home, he said it was too heavy."

Is it true you nearly signed for ⟦TEAM|Sporting⟧?

"We had a deal, we shook hands on it. The president went off on holiday, a week went by, the coach was fired. The new one, ⟦PERSON|Adelino Matos⟧, wanted a left-footed player. That was my career, one week."

Who was the best you played with?

"⟦PERSON|Cunha⟧. He should have had fifty ⟦NORP|Portuguese⟧ caps. He had three, and ⟦G4|scored in⟧ two of them. He liked to sleep."

And against?

"A defender called ⟦PERSON|Sandro Vilhena⟧. I went through on goal once against ⟦TEAM|Braga⟧ and heard him laughing behind me. He pulled the shirt, I shot, the keeper saved. I asked for a foul. The referee was laughing as well."

Do you miss it?

"The bread goes in at four. You finish at eleven, you sweep up, you go home. In football you finish and it stays in the head."

⟦FURNITURE|Interview: Catarina Lobo. Photo: Global Imagens⟧
=====GOALS=====
{"id":"G1","scorer":"Ronaldo Teles","team":"Vitória Setúbal","scope":"background"}
{"id":"G2","scorer":"Ronaldo Teles","team":"Vitória Setúbal","kind":"shot","scope":"background"}
{"id":"G3","scorer":"Hélder Cunha","team":"Vitória Setúbal","scope":"background"}
{"id":"G4","scorer":"Hélder Cunha","count":2,"scope":"background"}
