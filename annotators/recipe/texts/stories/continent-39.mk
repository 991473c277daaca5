⟦TEAM|Inter⟧ find the way past ⟦TEAM|Monza⟧: ⟦PERSON|Lazzarotto⟧ ⟦G1|opens⟧, ⟦PERSON|Hodžić⟧ ⟦G2|closes⟧

It needed patience but ⟦TEAM|FC Internazionale⟧ had two ⟦G3|goals⟧ and three points to show for it by the end, ⟦TEAM|Monza⟧ beaten ⟦SCORE|2-0⟧ in ⟦COMPETITION|Serie A⟧ at ⟦VENUE|San Siro⟧ on ⟦DATE|Monday⟧.

⟦PERSON|Emanuele Lazzarotto⟧ and ⟦PERSON|Adin Hodžić⟧ were the marksmen, in the ⟦MINUTE|66th⟧ and ⟦MINUTE|81st minutes⟧.

⟦TEAM|Monza⟧, third from bottom, had come to defend and did it well. Their goalkeeper ⟦PERSON|Lukas Brännare⟧ made the first of eight saves with two minutes played, from ⟦PERSON|Hodžić⟧, whose header was well placed but lacked power. ⟦PERSON|Hodžić⟧ was also involved when ⟦PERSON|Lazzarotto⟧ side-footed into the advertising boards. ⟦PERSON|Ramón Echenique⟧ saw a strike deflected on to the top of the bar, and then ⟦PERSON|Lazzarotto⟧ had the ball over the line from ⟦PERSON|Echenique⟧'s through pass in the ⟦MINUTE|39th minute⟧, a ⟦G4|goal⟧ the assistant rightly did not allow.

⟦TEAM|Monza⟧, for all their defending, had a chance to snatch the lead straight after ⟦MINUTE|half-time⟧. ⟦PERSON|Pape Diatta-Rossi⟧ ran 60 metres, cut inside ⟦PERSON|Stefano Quadri⟧, and hit the post.

⟦TEAM|Inter⟧ coach ⟦PERSON|Maurizio Bellandi⟧ replaced ⟦PERSON|Quadri⟧ with ⟦PERSON|Jorge Valdano-Kim⟧ on the ⟦MINUTE|hour⟧ and it was his free-kick that led to the ⟦G5|breakthrough⟧. ⟦PERSON|Brännare⟧ came a long way to punch, did so under pressure from ⟦PERSON|Hodžić⟧, and ⟦PERSON|Lazzarotto⟧, standing on the penalty spot, ⟦G6|looped a header⟧ over the bodies.

⟦TEAM|Monza⟧ said it was a foul on the goalkeeper, the VAR thought not. The ⟦G7|goal⟧ obliged them to come out, and that suited ⟦TEAM|Inter⟧. ⟦PERSON|Echenique⟧ wasted a three-against-two. ⟦PERSON|Lazzarotto⟧ rounded ⟦PERSON|Brännare⟧ and hit the side-netting. ⟦PERSON|Valdano-Kim⟧ then split the defence with a pass from the centre circle, ⟦PERSON|Echenique⟧ let it run, and ⟦PERSON|Hodžić⟧ was left with only the keeper to beat. He ⟦G8|beat him⟧ with a feint.

The ⟦NORP|Bosnian⟧'s 11 league ⟦G9|goals⟧ put him level with ⟦PERSON|Vieri Spadafora⟧ of ⟦TEAM|Roma⟧.

⟦TEAM|Inter⟧ had been held at ⟦TEAM|Empoli⟧ ⟦DATE|last week⟧ after ⟦PERSON|Quadri⟧ ⟦G10|turned into his own net⟧ in the ⟦MINUTE|final minute⟧, and ⟦PERSON|Bellandi⟧ spoke of character. "After that draw, this is an answer," he said. "The ⟦G11|first⟧ was the important one. It doesn't matter how."

⟦TEAM|Monza⟧ coach ⟦PERSON|Alfio Mandorlini⟧: "Our goalkeeper has a hand on his shoulder and a knee in his back. They show me a picture, I see a foul. We ⟦G12|conceded twice⟧ in a quarter of an hour, and until then we were perfect."
=====GOALS=====
{"id": "G1", "scorer": "Emanuele Lazzarotto", "team": "FC Internazionale", "minute": 66, "kind": "header"}
{"id": "G2", "scorer": "Adin Hodžić", "team": "FC Internazionale", "minute": 81, "assist": "Jorge Valdano-Kim", "kind": "shot"}
{"id": "G3", "scorer": "Emanuele Lazzarotto; Adin Hodžić", "team": "FC Internazionale", "count": 2}
{"id": "G4", "scorer": "Emanuele Lazzarotto", "team": "FC Internazionale", "minute": 39, "assist": "Ramón Echenique", "outcome": "ruled out", "minute_text": "39th minute"}
{"id": "G5", "scorer": "Emanuele Lazzarotto", "team": "FC Internazionale", "minute": 66, "kind": "header"}
{"id": "G6", "scorer": "Emanuele Lazzarotto", "team": "FC Internazionale", "minute": 66, "kind": "header"}
{"id": "G7", "scorer": "Emanuele Lazzarotto", "team": "FC Internazionale", "minute": 66, "kind": "header"}
{"id": "G8", "scorer": "Adin Hodžić", "team": "FC Internazionale", "minute": 81, "assist": "Jorge Valdano-Kim", "kind": "shot"}
{"id": "G9", "scorer": "Adin Hodžić", "team": "FC Internazionale", "scope": "background", "count": 11}
{"id": "G10", "scorer": "Stefano Quadri", "team": "Empoli", "kind": "own goal", "scope": "background"}
{"id": "G11", "scorer": "Emanuele Lazzarotto", "team": "FC Internazionale", "minute": 66, "kind": "header"}
{"id": "G12", "scorer": "Emanuele Lazzarotto; Adin Hodžić", "team": "FC Internazionale", "count": 2}
