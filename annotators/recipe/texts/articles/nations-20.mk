⟦TEAM|Bosnia⟧ break ⟦NORP|Austrian⟧ hearts in ⟦GPE|Vienna⟧ thriller
⟦FURNITURE|By Marlon Feist in Vienna | 18 November⟧
⟦FURNITURE|Photo: Eva Zach/Imago⟧
For 26 years ⟦TEAM|Austria⟧ have been waiting to play at a ⟦COMPETITION|World Cup⟧. They must wait some more. A ⟦SCORE|4-3⟧ loss to ⟦TEAM|Bosnia and Herzegovina⟧ in front of a stunned ⟦VENUE|Ernst Happel Stadion⟧ on ⟦DATE|Tuesday⟧ was as wild a qualifier as this continent has produced for some time, and as cruel.
The villain, or the hero, depending on where you were sitting, was ⟦PERSON|Edin Salkanović⟧. Aged 38, without a club since the ⟦DATE|summer⟧, called up because two others were injured, he came on with his side trailing, and left the pitch on his team-mates' shoulders having ⟦G1|scored two⟧ and laid on the ⟦G14|third⟧.
To begin at the beginning. ⟦TEAM|Austria⟧, knowing that a draw would do, went about it like a team who had never heard of draws. ⟦PERSON|Leon Brandstätter⟧ ⟦G2|headed over the line⟧ from ⟦PERSON|Felix Oberhuber⟧'s inswinger, and the clock had not reached ⟦MINUTE|60 seconds⟧. It was the earliest ⟦G3|goal⟧ of the hosts' history, or at least since such things have been timed. ⟦PERSON|Wiedl⟧'s header then came back off the post. So did ⟦PERSON|Oberhuber⟧'s drive. It might have been four by the time the ⟦TEAM|Zmajevi⟧ strung together three passes.
But ⟦TEAM|Austria⟧'s offside trap, if that was what it was, failed them ⟦MINUTE|twenty-four minutes in⟧. ⟦PERSON|Adnan Begić⟧ sprang it, drew goalkeeper ⟦PERSON|Thomas Kogler⟧ and ⟦G4|rolled it into the corner⟧ with the outside of his foot. One each. Just past the ⟦MINUTE|half-hour⟧ ⟦PERSON|Stefan Pichlmair⟧ ⟦G6|put ⟦TEAM|Austria⟧ back in front⟧, a ⟦G7|free-kick⟧ taken while ⟦TEAM|Bosnia⟧ were still building the wall. The visitors' protests went on so long that captain ⟦PERSON|Haris Mujkić⟧ was booked three times, or so it looked.
⟦TEAM|Austria⟧ led at the ⟦MINUTE|break⟧, then, and ⟦MINUTE|ten minutes after it⟧ they led by two. ⟦PERSON|Maximilian Wiedl⟧, of ⟦TEAM|Salzburg⟧, had been living off scraps; the scrap he got from ⟦PERSON|Amar Delalić⟧'s poor clearance he ⟦G8|gobbled up⟧. Grown men kissed. In ⟦GPE|Linz⟧, they say, they heard it.
Enter ⟦PERSON|Salkanović⟧. ⟦MINUTE|Three minutes⟧ he had been on the field when he ⟦G9|reduced the arrears⟧, ⟦G10|poking in⟧ after ⟦PERSON|Kogler⟧ had parried from ⟦PERSON|Begić⟧. That was the ⟦MINUTE|67th minute⟧. In the ⟦MINUTE|79th⟧ he took down a long ball on his chest, waited, waited, and laid it off for ⟦PERSON|Mujkić⟧ to ⟦G11|thump home⟧. ⟦SCORE|Three-all⟧, and still good enough for ⟦TEAM|Austria⟧, just.
They dropped deep. They stopped running. ⟦NORP|Spanish⟧ referee ⟦PERSON|Carlos Etxarri⟧ held up the board for five minutes and they had negotiated four of those when ⟦PERSON|Nermin Hodžalić⟧, the ⟦TEAM|Sassuolo⟧ wing-back, hung up a cross with his weaker foot. It hit ⟦PERSON|Lukas Trummer⟧, it hit the bar, it came down. ⟦PERSON|Salkanović⟧ ⟦G12|was there⟧, with his knee.
⟦MINUTE|90+4⟧. Silence, apart from one corner.
"I am old man," he said afterwards in ⟦NORP|English⟧. "Old man does not run. Old man waits."
⟦TEAM|Austria⟧ coach ⟦PERSON|Peter Rainer-Holz⟧ was asked if he would resign. He said it was a question for ⟦DATE|Wednesday⟧. His side still have a play-off to come in ⟦DATE|March⟧; ⟦TEAM|Bosnia⟧, meanwhile, have a holiday. In ⟦GPE|Sarajevo⟧ the trams stopped running at eleven, because nobody would get off the rails. In ⟦GPE|Zenica⟧, home of the ⟦VENUE|Bilino Polje⟧, somebody fired a cannon.
"You ask me how," said ⟦TEAM|Bosnia⟧'s captain ⟦PERSON|Mujkić⟧, his voice gone. "I ask you how. At ⟦SCORE|3-1⟧ the bench was already talking of flights."
The ⟦NORP|Austrians⟧ will point to the ⟦MINUTE|88th minute⟧, when ⟦PERSON|Wiedl⟧ had the chance to end all argument. Put through by a misplaced header, he went round the goalkeeper, looked up and, from an angle that grows narrower each time he tells it, rolled the ball against the outside of the post. Or they may point to the first half, which they ought to have finished with four or five. They had the best goal difference in the group, and nobody gives you a ticket for that.
⟦PERSON|Salkanović⟧ made his debut against ⟦TEAM|Cyprus⟧ ⟦DATE|18 years ago⟧. He ⟦G13|scored⟧ that day, too.
=====GOALS=====
{"id": "G1", "scorer": "Edin Salkanović", "team": "Bosnia", "count": 2}
{"id": "G14", "scorer": "Haris Mujkić", "team": "Bosnia", "minute": 79, "kind": "shot", "assist": "Edin Salkanović"}
{"id": "G2", "scorer": "Leon Brandstätter", "team": "Austria", "minute": 1, "kind": "header", "assist": "Felix Oberhuber", "minute_text": "60 seconds"}
{"id": "G3", "scorer": "Leon Brandstätter", "team": "Austria", "minute": 1, "kind": "header", "assist": "Felix Oberhuber", "minute_text": "60 seconds"}
{"id": "G4", "scorer": "Adnan Begić", "team": "Bosnia", "minute": 24, "kind": "shot", "minute_text": "twenty-four minutes in"}
{"id": "G6", "scorer": "Stefan Pichlmair", "team": "Austria", "kind": "free kick", "minute_text": "half-hour"}
{"id": "G7", "scorer": "Stefan Pichlmair", "team": "Austria", "kind": "free kick"}
{"id": "G8", "scorer": "Maximilian Wiedl", "team": "Austria", "minute": 55, "minute_text": "ten minutes after it"}
{"id": "G9", "scorer": "Edin Salkanović", "team": "Bosnia", "minute": 67, "kind": "shot", "minute_text": "67th minute"}
{"id": "G10", "scorer": "Edin Salkanović", "team": "Bosnia", "minute": 67, "kind": "shot"}
{"id": "G11", "scorer": "Haris Mujkić", "team": "Bosnia", "minute": 79, "kind": "shot", "assist": "Edin Salkanović", "minute_text": "79th"}
{"id": "G12", "scorer": "Edin Salkanović", "team": "Bosnia", "minute": 90, "added": 4, "minute_text": "90+4"}
{"id": "G13", "scorer": "Edin Salkanović", "team": "Bosnia", "scope": "background"}
