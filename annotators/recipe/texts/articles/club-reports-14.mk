At ⟦VENUE|Prenton Park⟧, an old cup remembers what it is for

It takes, according to the programme, four hours and ten minutes to drive from ⟦GPE|Carlisle⟧ to ⟦GPE|Carlisle⟧ by way of ⟦GPE|Birkenhead⟧ if you stop for chips, and the thousand or so who made the trip for this ⟦COMPETITION|FA Cup⟧ second-round tie had, for eighty-six minutes, the look of people regretting the chips.

They had seen ⟦TEAM|Tranmere Rovers⟧ ⟦G7|go two up⟧ almost before their coats were off. They'd watched ⟦PERSON|Dominic Sellars⟧, their centre-forward, a roofer until ⟦DATE|last spring⟧, roll a penalty so meekly at ⟦PERSON|Ishaan Bhatt⟧ that the goalkeeper seemed embarrassed to be holding it. And they had sung, because what else is there to do, about how they were going to win ⟦SCORE|3-2⟧.

So when ⟦PERSON|Sellars⟧ ⟦G1|scored⟧, with ⟦MINUTE|four minutes of the ninety remaining⟧, from ⟦PERSON|Kofi Bempah⟧'s knock-down, nobody made very much of it. He ran back with the ball under one arm and a face like a bailiff. “I wasn't thinking about equalising,” he said later, holding a pint that somebody had given him. “I was thinking, I've spoilt his clean sheet.”

It is in the nature of these ties that one goal can open a door in the wall. ⟦PERSON|Bempah⟧, all knees, ⟦G2|made it two each⟧ in the ⟦MINUTE|ninety-first minute⟧; and in the ⟦MINUTE|ninety-fifth⟧, with the home support bellowing for the end, the roofer climbed a ladder that no one else could see, and ⟦TEAM|Carlisle United⟧ were in the third round. His ⟦G3|header⟧ – from a throw-in, of all the humble origins – went in off ⟦PERSON|Bhatt⟧'s wrist.

One felt for ⟦TEAM|Tranmere⟧, who'd been much the better team, and for ⟦PERSON|Levi Oduya⟧ in particular, whose two ⟦G4|goals⟧ inside the ⟦MINUTE|first quarter of an hour⟧, the ⟦G5|first⟧ a thing of violence from outside the area and the other a deft, sidelong ⟦G6|finish⟧ with ⟦PERSON|Pavel Hynek⟧ stranded, will now be a pub quiz question. He had a ⟦G8|third⟧ ruled out before the ⟦MINUTE|break⟧, for offside, and none of the three officials could look at him.

“You dream about the cup,” said the ⟦TEAM|Tranmere⟧ manager, ⟦PERSON|Bernard Ainscough⟧, “and then it wakes you up.”

⟦PERSON|Sellars⟧'s employer, he confirmed, has said that he may have ⟦DATE|Monday⟧ off.
=====GOALS=====
{"id": "G7", "scorer": "Levi Oduya", "team": "Tranmere Rovers", "count": 2}
{"id": "G1", "scorer": "Dominic Sellars", "team": "Carlisle United", "minute": 86, "minute_text": "four minutes of the ninety remaining", "assist": "Kofi Bempah"}
{"id": "G2", "scorer": "Kofi Bempah", "team": "Carlisle United", "minute": 91, "minute_text": "ninety-first minute"}
{"id": "G3", "scorer": "Dominic Sellars", "team": "Carlisle United", "minute": 95, "minute_text": "ninety-fifth", "kind": "header"}
{"id": "G4", "scorer": "Levi Oduya", "team": "Tranmere Rovers", "count": 2, "minute_text": "first quarter of an hour"}
{"id": "G5", "scorer": "Levi Oduya", "team": "Tranmere Rovers", "minute_text": "first quarter of an hour", "kind": "shot"}
{"id": "G6", "scorer": "Levi Oduya", "team": "Tranmere Rovers", "minute_text": "first quarter of an hour", "kind": "shot"}
{"id": "G8", "scorer": "Levi Oduya", "team": "Tranmere Rovers", "outcome": "ruled out"}
