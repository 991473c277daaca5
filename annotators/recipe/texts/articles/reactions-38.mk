Let the referee explain himself

⟦FURNITURE|Opinion: Marguerite Oakes⟧

Here is a small proposal. When a goal is chalked off, the referee should have to say why, out loud, over the tannoy, straight away.

At The ⟦VENUE|Valley⟧ ⟦DATE|last Saturday⟧, nobody had the faintest idea why ⟦PERSON|Dani Koroma⟧'s ⟦MINUTE|41st-minute⟧ ⟦G1|strike⟧ for ⟦TEAM|Charlton⟧ against ⟦TEAM|Millwall⟧ did not count. Offside? Handball? A foul that only one man saw? ⟦PERSON|Kenji Alvarado-Stone⟧, the official, knew. Twenty-odd thousand others had to wait for the radio on the way home.

Rugby does it. ⟦NORP|American⟧ football does it with a microphone and a flourish. ⟦ORG|Ifab⟧ has trialled it. ⟦ORG|PGMOL⟧ says that it "remains open". Well then, open it.

It might not change a single decision. The ⟦TEAM|Addicks⟧ would still have drawn ⟦SCORE|0-0⟧, they'd still be without a goal in four ⟦COMPETITION|Championship⟧ games, and ⟦PERSON|Koroma⟧ would still be kicking bins. But he would know what for.
=====GOALS=====
{"id": "G1", "scorer": "Dani Koroma", "team": "Charlton", "minute": 41, "outcome": "ruled out", "minute_text": "41st-minute"}
