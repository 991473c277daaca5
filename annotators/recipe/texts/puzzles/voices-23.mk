⟦TEAM|Ahly⟧'s ⟦PERSON|Benslimane⟧: we never felt safe until ⟦G10|third goal⟧

⟦TEAM|Al Ahly⟧ winger ⟦PERSON|Tariq Benslimane⟧ said his side's ⟦SCORE|3-1⟧ win against ⟦TEAM|Zamalek⟧ in the ⟦COMPETITION|Egyptian Super Cup⟧ was far tougher than it looked.

Speaking to ⟦ORG|ON Time Sports⟧ after the final at the ⟦VENUE|Mohammed bin Zayed Stadium⟧ in ⟦GPE|Abu Dhabi⟧, the ⟦NORP|Moroccan⟧, who ⟦G1|scored the third⟧, praised his colleagues for staying calm when their opponents ⟦G2|struck⟧ shortly after the ⟦MINUTE|restart⟧.

"In a final like this nothing is finished at two," ⟦PERSON|Benslimane⟧ said. "When ⟦PERSON|Karim⟧ ⟦G3|scored⟧ for them, their supporters woke up. ⟦MINUTE|Five minutes after that⟧ ⟦PERSON|Hossam⟧ makes a save, I don't know how. If it goes in maybe ⟦DATE|today⟧ I'm crying."

⟦PERSON|Ahmed Fathallah⟧ ⟦G4|broke the deadlock⟧ for the ⟦TEAM|Red Devils⟧ in the ⟦MINUTE|26th minute⟧ with a towering header from ⟦PERSON|Omar Galal⟧'s corner and ⟦PERSON|Jules Mbappaye⟧ ⟦G5|doubled the lead⟧ ⟦MINUTE|ten minutes later⟧, lifting it over the advancing keeper.

⟦PERSON|Karim Shawky⟧ ⟦G6|halved the deficit⟧ on ⟦MINUTE|49⟧ from a rebound. Goalkeeper ⟦PERSON|Hossam Ezzat⟧, who was named man of the match, then denied the same player twice, the second time at full stretch.

⟦PERSON|Benslimane⟧ ⟦G7|made the result safe⟧ in the ⟦MINUTE|83rd minute⟧. ⟦PERSON|Galal⟧'s shot was charged down and he ⟦G8|swept it in first time⟧.

"I've been waiting for this one," he said. "I missed a penalty in the semi-final against ⟦TEAM|Pyramids FC⟧ and people wrote many things. Today I answered."

⟦TEAM|Zamalek⟧ coach ⟦PERSON|Sean Prendergast⟧, whose contract is up in ⟦DATE|June⟧, would not discuss his future. "We were poor at corners, we've been poor at corners for months, and the first ⟦G9|goal⟧ comes from a corner. That's on me. I thought we were the better team from the restart until their third."

The ⟦NORP|Irishman⟧ also questioned the award of seven minutes of ⟦MINUTE|stoppage time⟧ in the first half, in which ⟦PERSON|Fathallah⟧ struck a post and ⟦PERSON|Shawky⟧ had a volley touched over.

It is a record 16th ⟦COMPETITION|Super Cup⟧ for ⟦TEAM|Ahly⟧, who return to ⟦GPE|Cairo⟧ ⟦DATE|tomorrow⟧.

⟦FURNITURE|Short link: ahram.org/9981⟧
⟦FURNITURE|For more sports news and updates, follow Ahram Online Sports on X⟧
=====GOALS=====
{"id": "G1", "scorer": "Tariq Benslimane", "team": "Al Ahly", "minute": 83, "kind": "shot"}
{"id": "G2", "scorer": "Karim Shawky", "team": "Zamalek", "minute": 49, "kind": "shot", "minute_text": "restart"}
{"id": "G3", "scorer": "Karim Shawky", "team": "Zamalek", "minute": 49, "kind": "shot"}
{"id": "G4", "scorer": "Ahmed Fathallah", "team": "Al Ahly", "minute": 26, "kind": "header", "assist": "Omar Galal", "minute_text": "26th minute"}
{"id": "G5", "scorer": "Jules Mbappaye", "team": "Al Ahly", "minute": 36, "kind": "shot", "minute_text": "ten minutes later", "score": "2-0"}
{"id": "G6", "scorer": "Karim Shawky", "team": "Zamalek", "minute": 49, "kind": "shot", "minute_text": "49"}
{"id": "G7", "scorer": "Tariq Benslimane", "team": "Al Ahly", "minute": 83, "kind": "shot", "minute_text": "83rd minute", "score": "3-1"}
{"id": "G8", "scorer": "Tariq Benslimane", "team": "Al Ahly", "minute": 83, "kind": "shot"}
{"id": "G9", "scorer": "Ahmed Fathallah", "team": "Al Ahly", "minute": 26, "kind": "header", "assist": "Omar Galal"}
{"id": "G10", "scorer": "Tariq Benslimane", "team": "Al Ahly", "minute": 83, "kind": "shot"}
