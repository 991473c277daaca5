PLAYER RATINGS: ⟦PERSON|Delacourt⟧ runs the show, ⟦PERSON|Vasey⟧ has a night to forget

⟦TEAM|Aston Villa⟧ beat ⟦TEAM|Fulham⟧ ⟦SCORE|3-1⟧ at ⟦VENUE|Villa Park⟧ on ⟦DATE|Wednesday⟧ to climb to sixth. Here is how we scored the home players.

⟦PERSON|Tomas Okell⟧ – 6. Nothing he could do about the ⟦G1|consolation⟧, deflected off ⟦PERSON|Vasey⟧'s heel. Held two tame efforts from ⟦PERSON|Ramón Ibarra⟧.

⟦PERSON|Danny Vasey⟧ – 4. Booked inside ⟦MINUTE|ten minutes⟧, gave the ball to ⟦PERSON|Ibarra⟧ for the ⟦NORP|Mexican⟧'s ⟦MINUTE|85th-minute⟧ ⟦G2|goal⟧ and was lucky another slip went unpunished.

⟦PERSON|Ezri Kondé⟧ – 7. Strong in the air. His header from a corner led to the ⟦G3|opener⟧, though the touch that mattered was ⟦PERSON|Paul Mbeki-Shaw⟧'s.

⟦PERSON|Paul Mbeki-Shaw⟧ – 7. ⟦G4|Got his toe to it⟧ when ⟦PERSON|Kondé⟧ nodded down on ⟦MINUTE|11 minutes⟧. Otherwise tidy.

⟦PERSON|Lewis Tranter⟧ – 6. Won the penalty, cleverly. Faded.

⟦PERSON|Hugo Delacourt⟧ – 9. Everything good came through him. Sent ⟦PERSON|Adeyinka⟧ the wrong way for the ⟦G5|second⟧ on the ⟦MINUTE|half-hour⟧ and his pass for the ⟦G6|third⟧ was a thing of beauty. Missed a sitter, which costs him the ten.

⟦PERSON|Jarrod Finlay⟧ – 7. Quiet until ⟦MINUTE|67 minutes⟧, when he ⟦G7|obliged⟧ from eight yards. First ⟦G8|goal⟧ since ⟦DATE|August⟧ for the ⟦NORP|Australian⟧.

⟦PERSON|Mikkel Astrup⟧ – 5. Hit the side-netting twice. His finishing needs work.

Subs: ⟦PERSON|Toby Grange⟧ (for ⟦PERSON|Astrup⟧ ⟦MINUTE|70⟧) – 6. Headed over.

⟦FURNITURE|Follow us on WhatsApp for the latest Villa news⟧
=====GOALS=====
{"id":"G1","scorer":"Ramón Ibarra","team":"Fulham","minute":85}
{"id":"G2","scorer":"Ramón Ibarra","team":"Fulham","minute":85,"minute_text":"85th-minute"}
{"id":"G3","scorer":"Paul Mbeki-Shaw","team":"Aston Villa","minute":11,"assist":"Ezri Kondé","kind":"shot"}
{"id":"G4","scorer":"Paul Mbeki-Shaw","team":"Aston Villa","minute":11,"minute_text":"11 minutes","assist":"Ezri Kondé","kind":"shot"}
{"id":"G5","scorer":"Hugo Delacourt","team":"Aston Villa","minute":30,"minute_text":"half-hour","kind":"penalty"}
{"id":"G6","scorer":"Jarrod Finlay","team":"Aston Villa","minute":67,"assist":"Hugo Delacourt","kind":"shot"}
{"id":"G7","scorer":"Jarrod Finlay","team":"Aston Villa","minute":67,"minute_text":"67 minutes","assist":"Hugo Delacourt","kind":"shot"}
{"id":"G8","scorer":"Jarrod Finlay","team":"Aston Villa","minute":67,"assist":"Hugo Delacourt","kind":"shot"}
