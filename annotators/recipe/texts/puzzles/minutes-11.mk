⟦PERSON|Trewin⟧ at the ⟦G1|double⟧ as ⟦TEAM|City⟧ see off the neighbours
⟦TEAM|Exeter City⟧ ⟦SCORE|3-1⟧ ⟦TEAM|Plymouth Argyle⟧
The ⟦TEAM|Grecians⟧ are through to the last 16 of the ⟦COMPETITION|EFL Trophy⟧ and, more to the point, have bragging rights in ⟦GPE|Devon⟧ until at least the spring.
⟦G2|Two late goals⟧ by ⟦PERSON|Jake Trewin⟧, five minutes or so after he'd missed a sitter, saw off a youthful ⟦TEAM|Pilgrims⟧ outfit who'd drawn level against the run of play.
In front of the best ⟦DATE|midweek⟧ gate of the campaign at ⟦VENUE|St James Park⟧, ⟦TEAM|City⟧ were patient. ⟦PERSON|Kane Postlethwaite⟧'s ball over the top almost found ⟦PERSON|Ethan Sowerby⟧. ⟦PERSON|Sowerby⟧ then ran at his full-back and whistled a shot past the upright. Third time lucky: he went inside on ⟦MINUTE|34 minutes⟧, played a one-two off ⟦PERSON|Trewin⟧'s heel and laid it to ⟦PERSON|Alfie Mount⟧, who ⟦G3|drilled in⟧ with the aid of a heavy deflection. ⟦PERSON|Mount⟧ had earlier been booked, on ⟦MINUTE|12 minutes⟧, for dissent.
It should have been three or four by the ⟦MINUTE|break⟧. City's second half was more of the same. ⟦PERSON|Trewin⟧, all alone, six yards out, contrived to hit the keeper. Cue groans, and cue what happened next.
With ⟦MINUTE|12 minutes left⟧ ⟦TEAM|Argyle⟧ broke. ⟦PERSON|Lewis Haggerty⟧'s lofted ball looked harmless, but ⟦PERSON|Dom Rickard⟧ and his keeper left it to one another and ⟦PERSON|Curtis Nwaneri⟧ ⟦G4|nipped in⟧ for the simplest of ⟦G5|equalisers⟧.
Parity lasted ⟦MINUTE|60 seconds⟧. From the restart, ⟦PERSON|Mount⟧ went the length of the left side and crossed, and this time ⟦PERSON|Trewin⟧ ⟦G6|didn't miss⟧.
⟦MINUTE|Four minutes⟧ after he had ⟦G7|restored the lead⟧, the striker ⟦G8|doubled it⟧, ⟦G9|heading in⟧ after ⟦PERSON|Postlethwaite⟧'s free-kick had been pushed out by the ⟦TEAM|Argyle⟧ keeper.
Manager ⟦PERSON|Joe Vickers⟧ told the club's website: "We said to ⟦PERSON|Jake⟧ to forget the miss. He did. The ⟦G10|second goal⟧ straight after they ⟦G11|equalised⟧ is what killed it, because you could see their heads go. ⟦PERSON|Alfie⟧'s ⟦G12|goal⟧ was a bit of luck but he's earned it."
⟦PERSON|Vickers⟧'s team now turn their attention back to ⟦COMPETITION|League One⟧ and a trip to the north on ⟦DATE|Saturday⟧.
⟦FURNITURE|Tickets for Saturday are on sale now. Click here.⟧
=====GOALS=====
{"id": "G1", "scorer": "Jake Trewin", "team": "Exeter City", "count": 2}
{"id": "G2", "scorer": "Jake Trewin", "team": "Exeter City", "count": 2}
{"id": "G3", "scorer": "Alfie Mount", "team": "Exeter City", "minute": 34, "kind": "shot", "assist": "Ethan Sowerby", "minute_text": "34 minutes"}
{"id": "G4", "scorer": "Curtis Nwaneri", "team": "Argyle", "minute": 78, "kind": "shot", "score": "1-1", "minute_text": "With 12 minutes left"}
{"id": "G5", "scorer": "Curtis Nwaneri", "team": "Argyle", "minute": 78, "kind": "shot"}
{"id": "G6", "scorer": "Jake Trewin", "team": "Exeter City", "minute": 79, "kind": "shot", "assist": "Alfie Mount", "score": "2-1", "minute_text": "60 seconds"}
{"id": "G7", "scorer": "Jake Trewin", "team": "Exeter City", "minute": 79, "kind": "shot", "assist": "Alfie Mount"}
{"id": "G8", "scorer": "Jake Trewin", "team": "Exeter City", "minute": 83, "kind": "header", "score": "3-1", "minute_text": "Four minutes after"}
{"id": "G9", "scorer": "Jake Trewin", "team": "Exeter City", "minute": 83, "kind": "header"}
{"id": "G10", "scorer": "Jake Trewin", "team": "Exeter City", "minute": 79, "kind": "shot", "assist": "Alfie Mount"}
{"id": "G11", "scorer": "Curtis Nwaneri", "team": "Argyle", "minute": 78, "kind": "shot"}
{"id": "G12", "scorer": "Alfie Mount", "team": "Exeter City", "minute": 34, "kind": "shot", "assist": "Ethan Sowerby"}
