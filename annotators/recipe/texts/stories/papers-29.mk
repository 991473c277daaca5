⟦TEAM|KA⟧ end ⟦TEAM|Víkingur⟧'s long unbeaten spell in ⟦GPE|Akureyri⟧
There was snow on the hills and a queue at the soup tent when ⟦TEAM|Víkingur⟧ lost a league match for the first time since ⟦DATE|May of last year⟧.
⟦TEAM|KA⟧ were the ones to do it, ⟦SCORE|2-1⟧, and they did it from the front. ⟦PERSON|Sverrir Páll⟧ ⟦G1|scored⟧ before most had found a place to stand, with a ⟦G2|header⟧ in the ⟦MINUTE|second minute⟧ after ⟦PERSON|Birkir Sveinsson⟧'s throw had been helped along by a defender.
⟦TEAM|Víkingur⟧ are champions and soon showed why. ⟦PERSON|Djibril Camara⟧ hit the upright with a curling shot and set up a colleague who skied it. ⟦PERSON|Ólafur Bjarki⟧ in the home net made two fine stops from ⟦PERSON|Hallgrímur Jónasson⟧, the first with his shin. ⟦PERSON|Camara⟧'s ⟦G3|equaliser⟧, a ⟦G4|low finish⟧ from a narrow angle, had been on the way for so long that there was hardly a complaint.
⟦TEAM|KA⟧ had to change their goalkeeper at ⟦MINUTE|half-time⟧, ⟦PERSON|Ólafur Bjarki⟧ having hurt a shoulder, and it might have cost them. His replacement came for a cross in the ⟦MINUTE|54th minute⟧, missed it, and was fortunate that ⟦PERSON|Jónasson⟧ nodded wide.
The ⟦G5|winner⟧ was simple. ⟦PERSON|Aron Ingi Haraldsson⟧ took a quick free-kick on ⟦MINUTE|66 minutes⟧, ⟦PERSON|Kári Steinn⟧ was onside by a boot, and he ⟦G6|slid the ball under the substitute's opposite number⟧.
"We've practised that a hundred times and it's never worked," ⟦PERSON|Kári Steinn⟧ told ⟦ORG|RÚV⟧.
⟦PERSON|Sverrir Páll⟧ could have added a third but struck a defender, and in the final seconds ⟦PERSON|Camara⟧'s free-kick thudded into the wall.
⟦TEAM|Víkingur⟧ still lead the ⟦COMPETITION|Besta deild⟧, by two points from ⟦TEAM|Valur⟧. ⟦TEAM|KA⟧ meet ⟦TEAM|Breiðablik⟧ in the ⟦COMPETITION|Icelandic Cup⟧ on ⟦DATE|Wednesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Sverrir Páll", "team": "KA", "minute": 2, "minute_text": "second minute", "kind": "header"}
{"id": "G2", "scorer": "Sverrir Páll", "team": "KA", "minute": 2, "minute_text": "second minute", "kind": "header"}
{"id": "G3", "scorer": "Djibril Camara", "team": "Víkingur", "kind": "shot"}
{"id": "G4", "scorer": "Djibril Camara", "team": "Víkingur", "kind": "shot"}
{"id": "G5", "scorer": "Kári Steinn", "team": "KA", "minute": 66, "minute_text": "66 minutes", "assist": "Aron Ingi Haraldsson", "kind": "shot"}
{"id": "G6", "scorer": "Kári Steinn", "team": "KA", "minute": 66, "minute_text": "66 minutes", "assist": "Aron Ingi Haraldsson", "kind": "shot"}
