⟦COMPETITION|Copa América Femenina⟧: ⟦PERSON|Prates⟧ ⟦G1|late show⟧ takes ⟦TEAM|Brazil⟧ past ten-player ⟦TEAM|Argentina⟧

⟦TEAM|Brazil⟧ needed a ⟦G2|brace⟧ from substitute ⟦PERSON|Ju Prates⟧ in the last ten minutes to beat ⟦TEAM|Argentina⟧ ⟦SCORE|4-2⟧ in ⟦GPE|Quito⟧ and reach the final of the ⟦COMPETITION|Copa América Femenina⟧ on ⟦DATE|Tuesday night⟧.

They had been two up, ⟦G3|goals⟧ from ⟦PERSON|Rayssa Monteiro⟧ and ⟦PERSON|Kika Brandão⟧ inside the opening quarter seeing to that, and then pegged back to ⟦SCORE|2-2⟧ by ⟦G4|one⟧ from ⟦PERSON|Milagros Bustos⟧ and another, an ⟦G5|own goal⟧, by ⟦PERSON|Marília Sobral⟧.

For twenty minutes it was a procession. The ⟦TEAM|Seleção⟧ forced three corners in the first four minutes; from the third of them ⟦PERSON|Tainá Figueira⟧ hit the bar; and when the rebound was sent back in by ⟦PERSON|Duda Vasconcelos⟧, ⟦PERSON|Monteiro⟧ stole in ahead of ⟦PERSON|Sol Cardozo⟧ to ⟦G6|touch it past⟧ ⟦PERSON|Paloma Riquelme⟧. That was on ⟦MINUTE|four minutes and 20 seconds⟧, according to ⟦ORG|CONMEBOL⟧.

It ⟦G7|became two⟧ ⟦MINUTE|ten minutes later⟧. ⟦NORP|Argentine⟧ captain ⟦PERSON|Jimena Ferreyra⟧ let a pass run under her foot, ⟦PERSON|Figueira⟧ had it in a flash and her through-ball split the centre-backs. ⟦PERSON|Brandão⟧ took it round ⟦PERSON|Riquelme⟧ and ⟦G8|rolled it in⟧ from an angle.

⟦PERSON|Monteiro⟧ thought she had a third, but a foul by ⟦PERSON|Vasconcelos⟧ in winning the ball was spotted on review and her ⟦G9|strike⟧ was taken off the board.

The ⟦TEAM|Albiceleste⟧ had nothing to lose. ⟦PERSON|Florencia Vergara⟧ drove wide on ⟦MINUTE|27⟧, ⟦PERSON|Ludmila Aquino⟧ hit one straight at the ⟦NORP|Brazilian⟧ goalkeeper and, a minute before the ⟦MINUTE|break⟧, ⟦PERSON|Bustos⟧ ⟦G10|halved the arrears⟧, her ⟦G11|free-kick⟧ from fully 30 yards deceiving everyone.

The leveller should have come right after the restart when ⟦PERSON|Vergara⟧, from ⟦PERSON|Aquino⟧'s pass, side-footed past the post. It came in the ⟦MINUTE|58th minute⟧ and was more fortunate. ⟦PERSON|Aquino⟧ shot, the shot was going nowhere, and it struck ⟦PERSON|Sobral⟧ on the hip and ⟦G12|went in⟧.

"Two-nil up, we stop playing," said the ⟦TEAM|Brazil⟧ coach. "We ⟦G13|concede⟧ from a free-kick, okay, it's a great free-kick. The ⟦G14|second⟧ is not a shot. But they deserved it."

⟦PERSON|Cardozo⟧ was shown a straight red card with ⟦MINUTE|15 minutes left⟧ for a tackle on ⟦PERSON|Figueira⟧. ⟦PERSON|Prates⟧, of ⟦TEAM|Corinthians⟧, had been sent on by then, and in the ⟦MINUTE|82nd minute⟧ she ⟦G15|restored the lead⟧: ⟦PERSON|Brandão⟧, on the left, went outside, then inside, and pulled it back, leaving her to ⟦G16|bury it⟧ first time.

⟦MINUTE|Three minutes later⟧ she ⟦G17|did it again⟧, from a near-identical position, this time after ⟦PERSON|Riquelme⟧ had parried from ⟦PERSON|Monteiro⟧.

"I've been on that bench three games, so I had plenty of energy," ⟦PERSON|Prates⟧ said. "For the ⟦G18|first⟧ I'm only thinking: keep it down. When the ⟦G19|other one⟧ falls to me, I already know."

⟦TEAM|Brazil⟧ play ⟦TEAM|Colombia⟧, who beat them in the group with an ⟦MINUTE|89th-minute⟧ ⟦G20|winner⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ju Prates", "team": "Brazil", "count": 2}
{"id": "G2", "scorer": "Ju Prates", "team": "Brazil", "count": 2}
{"id": "G3", "scorer": "Rayssa Monteiro; Kika Brandão", "team": "Brazil", "count": 2}
{"id": "G4", "scorer": "Milagros Bustos", "team": "Argentina", "minute": 44, "kind": "free kick"}
{"id": "G5", "scorer": "Marília Sobral", "team": "Argentina", "minute": 58, "assist": "Ludmila Aquino", "kind": "own goal"}
{"id": "G6", "scorer": "Rayssa Monteiro", "team": "Brazil", "minute": 5, "assist": "Duda Vasconcelos", "kind": "shot", "minute_text": "four minutes and 20 seconds"}
{"id": "G7", "scorer": "Kika Brandão", "team": "Brazil", "minute": 15, "assist": "Tainá Figueira", "kind": "shot", "minute_text": "ten minutes later"}
{"id": "G8", "scorer": "Kika Brandão", "team": "Brazil", "minute": 15, "assist": "Tainá Figueira", "kind": "shot"}
{"id": "G9", "scorer": "Rayssa Monteiro", "team": "Brazil", "outcome": "ruled out"}
{"id": "G10", "scorer": "Milagros Bustos", "team": "Argentina", "minute": 44, "kind": "free kick", "minute_text": "a minute before the break"}
{"id": "G11", "scorer": "Milagros Bustos", "team": "Argentina", "minute": 44, "kind": "free kick", "minute_text": "a minute before the break"}
{"id": "G12", "scorer": "Marília Sobral", "team": "Argentina", "minute": 58, "assist": "Ludmila Aquino", "kind": "own goal", "minute_text": "58th minute"}
{"id": "G13", "scorer": "Milagros Bustos", "team": "Argentina", "minute": 44, "kind": "free kick"}
{"id": "G14", "scorer": "Marília Sobral", "team": "Argentina", "minute": 58, "assist": "Ludmila Aquino", "kind": "own goal"}
{"id": "G15", "scorer": "Ju Prates", "team": "Brazil", "minute": 82, "assist": "Kika Brandão", "kind": "shot", "minute_text": "82nd minute"}
{"id": "G16", "scorer": "Ju Prates", "team": "Brazil", "minute": 82, "assist": "Kika Brandão", "kind": "shot", "minute_text": "82nd minute"}
{"id": "G17", "scorer": "Ju Prates", "team": "Brazil", "minute": 85, "kind": "shot", "minute_text": "Three minutes later"}
{"id": "G18", "scorer": "Ju Prates", "team": "Brazil", "minute": 82, "assist": "Kika Brandão", "kind": "shot"}
{"id": "G19", "scorer": "Ju Prates", "team": "Brazil", "minute": 85, "kind": "shot"}
{"id": "G20", "team": "Colombia", "scope": "background"}
