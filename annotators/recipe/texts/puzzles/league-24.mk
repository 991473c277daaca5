STOKE CITY came from behind to see off ⟦TEAM|Preston North End⟧ and make it three ⟦COMPETITION|Championship⟧ wins on the spin, ⟦PERSON|Kelvin Osman⟧ ⟦G1|getting both goals⟧ in a ⟦SCORE|2-1⟧ success.
Former ⟦TEAM|Potters⟧ trainee ⟦PERSON|Alec Munro⟧ ⟦G2|gave the ⟦TEAM|Lilywhites⟧ the lead⟧ in the ⟦MINUTE|26th minute⟧ of a match played in driving rain at the ⟦VENUE|bet365 Stadium⟧.
⟦PERSON|Osman⟧ ⟦G3|drew ⟦TEAM|Stoke⟧ level⟧ shortly before the ⟦MINUTE|interval⟧ and ⟦G4|claimed the winner⟧ with just under ⟦MINUTE|20 minutes left⟧ after some more good work from the outstanding ⟦PERSON|Joe Mallinder⟧.
⟦PERSON|Teodor Lungu⟧ had earlier hit a post for ⟦TEAM|North End⟧ and ⟦TEAM|Stoke⟧'s ⟦PERSON|Hamza Rahmouni⟧ had seen an effort hooked off the line by ⟦PERSON|Dean Fairclough⟧.
⟦TEAM|Preston⟧'s ⟦G5|goal⟧ was a gift. ⟦PERSON|Lars Bakke⟧ took too long over a back pass, ⟦PERSON|Ramiro Estévez⟧ charged it down and ⟦PERSON|Munro⟧, following up, ⟦G6|couldn't miss⟧.
That roused the home side. ⟦PERSON|Osman⟧'s volley was saved by ⟦PERSON|Phil Gosling⟧, ⟦PERSON|Mallinder⟧ drove inches over, and with ⟦MINUTE|39 minutes⟧ on the clock ⟦PERSON|Rahmouni⟧'s through-ball split the centre-backs for ⟦PERSON|Osman⟧ to ⟦G7|go round ⟦PERSON|Gosling⟧ and score⟧.
The rain got heavier in the second half and for a time it looked as if the referee might take them off. ⟦PERSON|Rahmouni⟧ got booked in the ⟦MINUTE|58th minute⟧; ⟦PERSON|Bakke⟧ redeemed himself by smothering at ⟦PERSON|Lungu⟧'s feet.
Then ⟦PERSON|Mallinder⟧ beat two men on the left in the ⟦MINUTE|71st minute⟧ and cut it back, and ⟦PERSON|Osman⟧ ⟦G8|stabbed it in⟧ at the near post from a yard.
⟦TEAM|Preston⟧ substitute ⟦PERSON|Nick Farraday⟧ skied a presentable chance in the ⟦MINUTE|88th minute⟧ and ⟦PERSON|Estévez⟧ was penalised for a foul on ⟦PERSON|Bakke⟧ when the ball ⟦G9|ended up in the net⟧ a ⟦MINUTE|minute later⟧.
⟦TEAM|Stoke⟧ are four points off the play-offs with a game in hand. ⟦TEAM|Preston⟧, without an away victory since the opening day, have ⟦TEAM|QPR⟧ at ⟦VENUE|Deepdale⟧ next.
⟦FURNITURE|Stoke: Bakke, Hobday, Rennie, Thorley, Clegg, Mallinder, Whitmore, Rahmouni (Sale 83), Peel, Osman, Bright.⟧
=====GOALS=====
{"id": "G1", "scorer": "Kelvin Osman", "team": "Stoke", "count": 2}
{"id": "G2", "scorer": "Alec Munro", "team": "Preston", "minute": 26, "minute_text": "26th minute"}
{"id": "G3", "scorer": "Kelvin Osman", "team": "Stoke", "minute": 39, "assist": "Hamza Rahmouni"}
{"id": "G4", "scorer": "Kelvin Osman", "team": "Stoke", "minute": 71, "assist": "Joe Mallinder"}
{"id": "G5", "scorer": "Alec Munro", "team": "Preston", "minute": 26}
{"id": "G6", "scorer": "Alec Munro", "team": "Preston", "minute": 26}
{"id": "G7", "scorer": "Kelvin Osman", "team": "Stoke", "minute": 39, "assist": "Hamza Rahmouni", "minute_text": "39 minutes"}
{"id": "G8", "scorer": "Kelvin Osman", "team": "Stoke", "minute": 71, "assist": "Joe Mallinder", "minute_text": "71st minute"}
{"id": "G9", "team": "Preston", "minute": 89, "outcome": "ruled out", "minute_text": "minute later"}
