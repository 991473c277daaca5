Rampant ⟦TEAM|Fenerbahce⟧ ⟦G1|hit four⟧ in derby rout
⟦TEAM|Fenerbahce⟧ thrashed ⟦TEAM|Kasimpasa⟧ ⟦SCORE|4-0⟧ on ⟦DATE|Saturday evening⟧ to close the gap on the leaders to a single point.
The visitors to ⟦GPE|Kadikoy⟧ were ⟦G2|behind⟧ almost before they had touched the ball and never recovered. Captain ⟦PERSON|Onur Celik⟧ ⟦G3|scored twice⟧, and there were ⟦G4|goals⟧ too for ⟦NORP|Brazilian⟧ winger ⟦PERSON|Dudu Ramalho⟧ and the 18-year-old substitute ⟦PERSON|Arda Yaman⟧.
⟦PERSON|Celik⟧'s ⟦G5|first⟧ was the quickest ⟦G6|goal⟧ of the ⟦COMPETITION|Super Lig⟧ season. From the kick-off ⟦TEAM|Fenerbahce⟧ worked the ball to ⟦PERSON|Ramalho⟧ on the left, he went past ⟦PERSON|Mert Bayar⟧ and cut it back, and ⟦PERSON|Celik⟧ ⟦G7|sidefooted it high into the net⟧.
⟦TEAM|Kasimpasa⟧ keeper ⟦PERSON|Volkan Sezer⟧ then saved well from ⟦PERSON|Ramalho⟧ and from ⟦PERSON|Tomas Hrncir⟧, whose header from a corner was going in. At the other end ⟦PERSON|Bayar⟧ shot into the side-netting and ⟦PERSON|Joao Tavares⟧ had an effort deflected over.
The ⟦G8|second⟧ was a gift. ⟦PERSON|Sezer⟧ passed straight to ⟦PERSON|Ramalho⟧ on ⟦MINUTE|34 minutes⟧ and the ⟦NORP|Brazilian⟧ ⟦G9|lobbed him⟧ from outside the area.
⟦G10|Number three⟧ came not long after the ⟦MINUTE|interval⟧, and again it was the captain's. ⟦PERSON|Hrncir⟧ won a tackle in midfield, the ball broke to ⟦PERSON|Ramalho⟧ and his through pass left ⟦PERSON|Celik⟧ with only ⟦PERSON|Sezer⟧ to beat. He ⟦G11|went round him and tapped in⟧.
⟦PERSON|Celik⟧ went off to a standing ovation, and it was his replacement who completed the scoring. ⟦PERSON|Yaman⟧ had been on the pitch for ten minutes when he ⟦G12|drove in a fourth⟧ from the edge of the box after ⟦PERSON|Hrncir⟧'s free-kick had come back off the wall.
"The early ⟦G13|goal⟧ gave us calm," said coach ⟦PERSON|Igor Stankovic⟧. "But what I will remember is ⟦PERSON|Arda⟧'s ⟦G14|goal⟧. You should have seen the bench."
It was the teenager's ⟦G15|first⟧ for the club. ⟦PERSON|Celik⟧, meanwhile, now has ⟦G16|11⟧ ⟦DATE|this season⟧.
⟦TEAM|Kasimpasa⟧ stay 16th and have gone five matches without a win.
=====GOALS=====
{"id": "G1", "team": "Fenerbahce", "count": 4}
{"id": "G2", "scorer": "Onur Celik", "team": "Fenerbahce", "assist": "Dudu Ramalho", "kind": "shot"}
{"id": "G3", "scorer": "Onur Celik", "team": "Fenerbahce", "count": 2}
{"id": "G4", "scorer": "Dudu Ramalho; Arda Yaman", "team": "Fenerbahce", "count": 2}
{"id": "G5", "scorer": "Onur Celik", "team": "Fenerbahce", "assist": "Dudu Ramalho", "kind": "shot"}
{"id": "G6", "scorer": "Onur Celik", "team": "Fenerbahce", "assist": "Dudu Ramalho", "kind": "shot"}
{"id": "G7", "scorer": "Onur Celik", "team": "Fenerbahce", "assist": "Dudu Ramalho", "kind": "shot", "score": "1-0"}
{"id": "G8", "scorer": "Dudu Ramalho", "team": "Fenerbahce", "minute": 34, "kind": "shot"}
{"id": "G9", "scorer": "Dudu Ramalho", "team": "Fenerbahce", "minute": 34, "kind": "shot", "minute_text": "34 minutes", "score": "2-0"}
{"id": "G10", "scorer": "Onur Celik", "team": "Fenerbahce", "assist": "Dudu Ramalho", "kind": "shot", "minute_text": "interval"}
{"id": "G11", "scorer": "Onur Celik", "team": "Fenerbahce", "assist": "Dudu Ramalho", "kind": "shot", "score": "3-0"}
{"id": "G12", "scorer": "Arda Yaman", "team": "Fenerbahce", "kind": "shot", "score": "4-0"}
{"id": "G13", "scorer": "Onur Celik", "team": "Fenerbahce", "assist": "Dudu Ramalho", "kind": "shot"}
{"id": "G14", "scorer": "Arda Yaman", "team": "Fenerbahce", "kind": "shot"}
{"id": "G15", "scorer": "Arda Yaman", "team": "Fenerbahce", "kind": "shot"}
{"id": "G16", "scorer": "Onur Celik", "team": "Fenerbahce", "scope": "background", "count": 11}
