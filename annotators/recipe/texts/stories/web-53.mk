Jailed tout, lost keys and a ⟦G1|header⟧: the strange comeback of ⟦PERSON|Enda Mulcahy⟧

⟦TEAM|Cork City⟧ defender ⟦PERSON|Enda Mulcahy⟧ had not kicked a ball in anger for 19 months when he jogged on at ⟦VENUE|Turner's Cross⟧ on ⟦DATE|Monday⟧. ⟦MINUTE|Five minutes later⟧ he was on the end of a free-kick from ⟦PERSON|Robbie Cotter⟧ and the ⟦TEAM|Galway United⟧ ⟦G2|net was shaking⟧.

It secured ⟦TEAM|Cork⟧ a ⟦SCORE|1-0⟧ win, though that was hardly the point.

⟦PERSON|Mulcahy⟧, 28, had his right leg broken in ⟦DATE|March 2023⟧ in a tackle by ⟦TEAM|Derry City⟧'s ⟦PERSON|Paul Gillen⟧. He had three operations. The club struck a deal with an insurer. He took a job selling windows.

"I thought that was me finished," he said. "I'd told my wife. I'd put my boots up on an auction site."

⟦FURNITURE|Enda Mulcahy celebrates at Turner's Cross. Picture: Eóin Noonan/Sportsfile⟧

They hadn't sold. And on the day of the game he locked himself out of the car with the boots in it, so he ⟦G3|scored⟧ in a pair belonging to youth keeper ⟦PERSON|Tadhg Looney⟧, a size too large.

⟦TEAM|Galway⟧ boss ⟦PERSON|Ollie Heneghan⟧ was gracious. His side had shaded it up to the ⟦MINUTE|76th minute⟧, the time of the ⟦G4|goal⟧, and lost striker ⟦PERSON|Vince Adeleke⟧ to a straight red for a swinging arm.

⟦PERSON|Gillen⟧ was among the first to text. "He said he'd buy me a pint," said ⟦PERSON|Mulcahy⟧. "I told him he'd be buying me a pub."

⟦TEAM|City⟧'s previous league ⟦G5|goal⟧ had come from ⟦PERSON|Cotter⟧, a penalty, in ⟦DATE|August⟧.
=====GOALS=====
{"id":"G1","scorer":"Enda Mulcahy","team":"Cork City","minute":76,"assist":"Robbie Cotter","kind":"header"}
{"id":"G2","scorer":"Enda Mulcahy","team":"Cork City","minute":76,"minute_text":"Five minutes later","assist":"Robbie Cotter","kind":"header"}
{"id":"G3","scorer":"Enda Mulcahy","team":"Cork City","minute":76,"assist":"Robbie Cotter","kind":"header"}
{"id":"G4","scorer":"Enda Mulcahy","team":"Cork City","minute":76,"minute_text":"76th minute","assist":"Robbie Cotter","kind":"header"}
{"id":"G5","scorer":"Robbie Cotter","team":"City","kind":"penalty","scope":"background"}
