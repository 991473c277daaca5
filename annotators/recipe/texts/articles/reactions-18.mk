⟦TEAM|EGYPT⟧ PLAYERS RATED: ⟦PERSON|Gaber⟧ at the double in ⟦GPE|Agadir⟧

⟦TEAM|Egypt⟧ are through to the knockout rounds of the ⟦COMPETITION|Africa Cup of Nations⟧ with a game to spare following ⟦DATE|Thursday⟧'s ⟦SCORE|2-1⟧ win over ⟦TEAM|Zambia⟧ in ⟦COMPETITION|Group B⟧. We give our verdict on each of the ⟦TEAM|Pharaohs⟧.

⟦PERSON|Mohannad Zidan⟧ 6/10: Little to do. ⟦G1|Sent the wrong way⟧ by ⟦PERSON|Percy Banda⟧ from twelve yards in ⟦MINUTE|90+4⟧, by which time it hardly mattered.

⟦PERSON|Tarek Shaheen⟧ 5/10: Handled for the ⟦G2|penalty⟧. Otherwise composed.

⟦PERSON|Ahmed El-Naggar⟧ 8/10: A captain's performance. Headed everything, talked everyone through.

⟦PERSON|Youssef Hamdi⟧ 6/10: Booked early, so had to be careful with his tackles.

⟦PERSON|Karim Badawy⟧ 7/10: Energetic. The pass inside his full-back to release ⟦PERSON|Gaber⟧ for the ⟦G3|opener⟧ was the best of the match.

⟦PERSON|Omar Lotfy⟧ 7/10: Controlled the tempo. Should have scored himself, when one-on-one shortly after the ⟦MINUTE|interval⟧, but shot straight at the ⟦NORP|Zambian⟧ keeper.

⟦PERSON|Bilal Ouattara⟧ 6/10: Plenty of running, no end product.

⟦PERSON|Ziad Gaber⟧ 9/10: Two ⟦G4|goals⟧, one with each foot. Took the ⟦G5|first⟧ early, on ⟦MINUTE|13⟧, and the ⟦G6|second⟧ after a one-two with ⟦PERSON|Lotfy⟧ ⟦MINUTE|nine minutes before the break⟧. Denied a hat-trick by the woodwork. ⟦NORP|Egyptian⟧ football has its new darling.

⟦PERSON|Hisham Farag⟧ 5/10: Off the pace, came off injured.

⟦TEAM|Chipolopolo⟧'s best was ⟦PERSON|Sunday Mulenga⟧, 18, who had a ⟦G7|goal⟧ struck off for a push and did not stop smiling all evening. His ⟦MINUTE|29th-minute⟧ ⟦G8|effort⟧ would have been the goal of the tournament.
=====GOALS=====
{"id": "G1", "scorer": "Percy Banda", "team": "Zambia", "minute": 90, "added": 4, "kind": "penalty", "minute_text": "90+4"}
{"id": "G2", "scorer": "Percy Banda", "team": "Zambia", "minute": 90, "added": 4, "kind": "penalty"}
{"id": "G3", "scorer": "Ziad Gaber", "team": "Egypt", "minute": 13, "assist": "Karim Badawy"}
{"id": "G4", "scorer": "Ziad Gaber", "team": "Egypt", "count": 2}
{"id": "G5", "scorer": "Ziad Gaber", "team": "Egypt", "minute": 13, "assist": "Karim Badawy"}
{"id": "G6", "scorer": "Ziad Gaber", "team": "Egypt", "minute": 36, "assist": "Omar Lotfy", "minute_text": "nine minutes before the break"}
{"id": "G7", "scorer": "Sunday Mulenga", "team": "Zambia", "minute": 29, "outcome": "ruled out", "minute_text": "29th-minute"}
{"id": "G8", "scorer": "Sunday Mulenga", "team": "Zambia", "minute": 29, "outcome": "ruled out", "minute_text": "29th-minute"}
