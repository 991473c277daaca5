DIEGO SAVES THE ⟦TEAM|TIGERS⟧
⟦NORP|Argentine⟧'s ⟦G1|double⟧ rescues point at ⟦VENUE|Racecourse⟧
⟦FURNITURE|Exclusive by Tony Marsh⟧
TWO down and dead on their feet, ⟦TEAM|Hull City⟧ came roaring back at the ⟦VENUE|Racecourse Ground⟧ to leave ⟦TEAM|Wrexham⟧ sick as parrots.
⟦PERSON|Kian O'Dowd⟧'s ⟦G2|brace⟧ looked to have bagged the ⟦TEAM|Red Dragons⟧ a ⟦COMPETITION|Championship⟧ win to keep gaffer ⟦PERSON|Gary Pemberton⟧ in work. But ⟦PERSON|Diego Varela⟧ had other ideas.
The pint-sized ⟦NORP|Argentine⟧ ⟦G3|pulled one back⟧ ⟦MINUTE|six minutes into the second half⟧, then bent in a stunning ⟦G4|free-kick⟧ with ⟦MINUTE|seven minutes left⟧. ⟦SCORE|2-2⟧, and ⟦PERSON|Pemberton⟧'s face was a picture.
It was all so different early doors. ⟦PERSON|O'Dowd⟧ was left in acres to ⟦G5|plant a header past⟧ ⟦PERSON|Luke Astbury⟧ in the ⟦MINUTE|third minute⟧ from ⟦PERSON|Ryan Sefton⟧'s centre.
⟦PERSON|Sefton⟧ then blazed over when he could have walked it in. ⟦PERSON|Tommy Aird⟧ hit the post for the visitors. ⟦TEAM|Hull⟧ keeper ⟦PERSON|Astbury⟧ had to be brave at ⟦PERSON|O'Dowd⟧'s feet and needed four minutes of treatment.
⟦PERSON|O'Dowd⟧'s ⟦G6|second⟧ came from the spot ⟦MINUTE|five minutes before the break⟧ after ⟦PERSON|Joe Whitlock⟧ had rolled around on the floor to make sure everyone noticed ⟦PERSON|Aird⟧'s trip.
Game over? Not a bit of it. ⟦PERSON|Aird⟧ fed ⟦PERSON|Varela⟧, who ⟦G7|smashed one through⟧ a defender's legs. ⟦PERSON|Aird⟧ had another effort stopped by a ⟦NORP|Welsh⟧ shin, and ⟦PERSON|Whitlock⟧ cleared a third from under the bar.
Then ⟦PERSON|Varela⟧ was chopped down on the edge of the box, dusted himself off and ⟦G8|found the postage stamp⟧.
⟦PERSON|O'Dowd⟧ still had time to complete his hat-trick but somehow nodded wide from three yards, and ⟦PERSON|Pemberton⟧ stormed off without shaking hands.
"Ask me ⟦DATE|tomorrow⟧," snapped the ⟦TEAM|Wrexham⟧ boss, whose side have thrown away leads in four matches running.
=====GOALS=====
{"id": "G1", "scorer": "Diego Varela", "team": "Hull City", "count": 2}
{"id": "G2", "scorer": "Kian O'Dowd", "team": "Wrexham", "count": 2}
{"id": "G3", "scorer": "Diego Varela", "team": "Hull City", "minute": 51, "minute_text": "six minutes into the second half", "assist": "Tommy Aird", "kind": "shot"}
{"id": "G4", "scorer": "Diego Varela", "team": "Hull City", "minute": 83, "minute_text": "seven minutes left", "kind": "free kick"}
{"id": "G5", "scorer": "Kian O'Dowd", "team": "Wrexham", "minute": 3, "minute_text": "third minute", "assist": "Ryan Sefton", "kind": "header"}
{"id": "G6", "scorer": "Kian O'Dowd", "team": "Wrexham", "minute": 40, "minute_text": "five minutes before the break", "kind": "penalty"}
{"id": "G7", "scorer": "Diego Varela", "team": "Hull City", "minute": 51, "assist": "Tommy Aird", "kind": "shot"}
{"id": "G8", "scorer": "Diego Varela", "team": "Hull City", "minute": 83, "kind": "free kick"}
