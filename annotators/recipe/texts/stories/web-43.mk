⟦TEAM|Partick⟧ pay the penalty as ⟦TEAM|Raith⟧ win in ⟦GPE|Glasgow⟧

⟦FURNITURE|Sportscene · BBC Scotland's Kenny Mowat at Firhill⟧

⟦TEAM|Raith Rovers⟧ got their promotion push back on track with ⟦PERSON|Scott Ainslie⟧'s two ⟦G1|spot-kicks⟧ either side of ⟦MINUTE|half-time⟧ at ⟦VENUE|Firhill⟧.

⟦PERSON|Ainslie⟧ had not taken one since missing in the play-offs in ⟦DATE|May⟧. He ⟦G2|beat ⟦PERSON|David Mirrlees⟧⟧ to the goalkeeper's left after ⟦MINUTE|41 minutes⟧ and to the right after ⟦MINUTE|64⟧.

⟦PERSON|Liam McGlashan⟧'s ⟦G3|header⟧ in between had brought ⟦TEAM|Thistle⟧ parity, and they were the better side at the time, with ⟦PERSON|Kerr Dunsmore⟧ twice working ⟦PERSON|Josh Rennick⟧.

Manager ⟦PERSON|Craig Hillhouse⟧ had no quibble with the first award, for ⟦PERSON|Stuart Bain⟧'s lunge at ⟦PERSON|Lewis Tulloch⟧. The second he called "a joke". ⟦PERSON|Tulloch⟧ went down again, this time with ⟦PERSON|McGlashan⟧ two feet away.

⟦TEAM|Thistle⟧ got their own penalty ⟦MINUTE|five minutes from the end⟧. ⟦PERSON|Dunsmore⟧ strode up, stuttered and put it into the Jackie Husband Stand.

⟦TEAM|Raith⟧ were then grateful to ⟦PERSON|Rennick⟧, who clawed out ⟦PERSON|McGlashan⟧'s volley and held on as ⟦PERSON|Bain⟧ tried to force it in.

Match stats: Possession 58-42. Shots 17-8. On target 7-4. Corners 9-2. Fouls 12-15.

"That's three wins on the bounce and nine ⟦G4|goals⟧ in them," said ⟦TEAM|Raith⟧ boss ⟦PERSON|Ian Cargill⟧. "I'd given up asking for volunteers from the spot. ⟦PERSON|Scott⟧ put his hand up."

⟦TEAM|Raith⟧ move within two points of ⟦TEAM|Ayr United⟧.
=====GOALS=====
{"id":"G1","scorer":"Scott Ainslie","team":"Raith Rovers","count":2,"kind":"penalty"}
{"id":"G2","scorer":"Scott Ainslie","team":"Raith Rovers","minute":41,"minute_text":"41 minutes","kind":"penalty"}
{"id":"G3","scorer":"Liam McGlashan","team":"Thistle","kind":"header"}
{"id":"G4","team":"Raith","scope":"background","count":9}
