⟦TEAM|Stones⟧' ⟦G1|strike⟧ separates the sides at The ⟦VENUE|Hive⟧
I have sat through worse games at The ⟦VENUE|Hive⟧ but not many, and by the time the only ⟦G2|goal⟧ of the afternoon arrived the man next to me had finished his crossword.
It was ⟦PERSON|Marlon Peart⟧'s ⟦G3|goal⟧ in the end, though it took three replays on a phone to be sure. ⟦TEAM|Wealdstone⟧ won a free-kick on the left, ⟦PERSON|Tom Aldwinckle⟧ took it, and ⟦TEAM|Bees⟧ keeper ⟦PERSON|Stefan Ilić⟧ came through a crowd and punched. The ball dropped to ⟦PERSON|Ross Kinnear⟧. His shot hit ⟦PERSON|Harry Ludgate⟧ on the shoulder, then ⟦PERSON|Aldwinckle⟧ on the knee as he ran in, and ⟦PERSON|Peart⟧, the smallest of them, ⟦G4|was there to stab it in⟧ as ⟦PERSON|Ilić⟧ lay on the floor asking for a foul.
No foul. ⟦SCORE|1-0⟧ to the ⟦TEAM|Stones⟧.
Before it? ⟦PERSON|Rasheed Bello-Scott⟧ went round the goalkeeper in the ⟦MINUTE|12th minute⟧ and was so wide by then that he had to pass, and there was nobody to pass to. ⟦PERSON|Joe Pennock⟧ headed on to the roof of the net. ⟦PERSON|Ludgate⟧ was booked, then ⟦PERSON|Pennock⟧, then the physio. On ⟦MINUTE|35 minutes⟧ ⟦PERSON|Peart⟧ was put through by a mistake of ⟦PERSON|Ludgate⟧'s and ⟦PERSON|Ilić⟧, who is ⟦NORP|Serbian⟧ and enormous, blocked with his chest.
After it there was a bit more. ⟦TEAM|Barnet⟧ had to attack and found that they couldn't. ⟦PERSON|Bello-Scott⟧ was crowded out time and again. ⟦PERSON|Pennock⟧ hit one from 30 yards which the ⟦TEAM|Wealdstone⟧ keeper held above his head. In ⟦MINUTE|injury time⟧ the ⟦TEAM|Bees⟧ had a penalty appeal and from the back of the stand it looked a good one: ⟦PERSON|Aldwinckle⟧ had two handfuls of ⟦PERSON|Ludgate⟧'s shirt.
"We don't look like scoring. That's ten hours with one ⟦G5|goal⟧, and that was a penalty," said the ⟦TEAM|Barnet⟧ manager, who was asked about his future and said he'd rather talk about the referee.
⟦PERSON|Peart⟧ was named man of the match by the sponsors, which tells you all about the rest. "Somebody said it was ⟦PERSON|Tommy⟧'s," he grinned. "It isn't ⟦PERSON|Tommy⟧'s. I've ⟦G6|scored⟧ and I'm having it."
⟦FURNITURE|Bees at Grosvenor Vale in March: tickets on sale now⟧
⟦TEAM|Boreham Wood⟧ at home in the ⟦COMPETITION|FA Trophy⟧ on ⟦DATE|Tuesday⟧. Bring a crossword.
=====GOALS=====
{"id": "G1", "scorer": "Marlon Peart", "team": "Wealdstone", "kind": "shot"}
{"id": "G2", "scorer": "Marlon Peart", "team": "Wealdstone", "kind": "shot"}
{"id": "G3", "scorer": "Marlon Peart", "team": "Wealdstone", "kind": "shot"}
{"id": "G4", "scorer": "Marlon Peart", "team": "Wealdstone", "kind": "shot"}
{"id": "G5", "team": "Barnet", "scope": "background"}
{"id": "G6", "scorer": "Marlon Peart", "team": "Wealdstone", "kind": "shot"}
