⟦TEAM|Heracles⟧ and the weight of the small hours

He had not slept, he admitted; the baby had been up and there'd been a thing with the boiler. This was ⟦PERSON|Wouter Bloemendaal⟧, left-back of ⟦TEAM|Heracles Almelo⟧, trying to explain at about half past ten on ⟦DATE|Saturday night⟧ how it had come to pass that a man who has ⟦G1|scored once⟧ in a hundred and sixty-three ⟦COMPETITION|Eredivisie⟧ matches should on this one evening, against ⟦TEAM|FC Utrecht⟧, in his own modest ground with the railway behind it, have ⟦G2|scored three⟧.

He began to laugh at the question and could not stop. The ⟦G3|first⟧ was a cross. Let us be frank about it, because he was. It left his boot bound for ⟦PERSON|Andreas Kolstad⟧'s forehead, and it was the wind off the canal that persuaded it to go instead over the fingertips of ⟦PERSON|Bart Zwiers⟧. It was the ⟦MINUTE|16th minute⟧, and ⟦TEAM|Utrecht⟧, who'd ⟦G4|gone in front⟧ from the kick-off through the boy ⟦PERSON|Djibril Konaté⟧, looked at each other with the mild annoyance of men whose taxi is late.

The ⟦G5|third⟧ came by way of a penalty, which he took because ⟦PERSON|Kolstad⟧, the usual taker, had been withdrawn with a knock, and because the captain, a wise old head called ⟦PERSON|Emre Güler⟧, had simply thrown him the ball. ⟦PERSON|Zwiers⟧ touched it. There were ⟦MINUTE|four minutes left⟧ and it was by then ⟦SCORE|4-2⟧, and the visitors, who had once led, had long since gone home in spirit, if they had not done so physically since the coach was not due until eleven.

Between these two things there was a ⟦G6|header⟧. From a left-back. In open play, on the ⟦MINUTE|hour⟧, with ⟦PERSON|Güler⟧ supplying the chip and the goalkeeper supplying the courtesy of remaining at home; that one ⟦G9|made it ⟦SCORE|3-2⟧⟧. And there'd been a ⟦G8|goal⟧ for ⟦PERSON|Kolstad⟧ too, before he limped off: the sort of near-post thing he does, for ⟦SCORE|2-1⟧, in the ⟦MINUTE|thirty-third minute⟧. ⟦PERSON|Konaté⟧ had his ⟦G7|second⟧ just prior to the ⟦MINUTE|break⟧, the best of the match, and it will be forgotten. ⟦PERSON|Kolstad⟧ would have had another if the flag had not been raised.

Was it his best night in football? ⟦PERSON|Bloemendaal⟧ considered. He was wearing one shoe. “If I score again it'll be ⟦DATE|2035⟧,” he said. “So yes. Let's say so.”
=====GOALS=====
{"id": "G1", "scorer": "Wouter Bloemendaal", "team": "Heracles Almelo", "scope": "background"}
{"id": "G2", "scorer": "Wouter Bloemendaal", "team": "Heracles Almelo", "count": 3}
{"id": "G3", "scorer": "Wouter Bloemendaal", "team": "Heracles Almelo", "minute": 16, "minute_text": "16th minute", "kind": "shot"}
{"id": "G4", "scorer": "Djibril Konaté", "team": "FC Utrecht"}
{"id": "G5", "scorer": "Wouter Bloemendaal", "team": "Heracles Almelo", "minute": 86, "minute_text": "four minutes left", "kind": "penalty"}
{"id": "G6", "scorer": "Wouter Bloemendaal", "team": "Heracles Almelo", "minute": 60, "minute_text": "hour", "assist": "Emre Güler", "kind": "header"}
{"id": "G9", "scorer": "Wouter Bloemendaal", "team": "Heracles Almelo", "minute": 60, "assist": "Emre Güler", "kind": "header", "score": "3-2"}
{"id": "G8", "scorer": "Andreas Kolstad", "team": "Heracles Almelo", "minute": 33, "minute_text": "thirty-third minute", "score": "2-1"}
{"id": "G7", "scorer": "Djibril Konaté", "team": "FC Utrecht", "minute_text": "break"}
