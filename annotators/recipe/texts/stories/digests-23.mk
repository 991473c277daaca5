⟦TEAM|Ajax Women⟧ drop first points in ⟦GPE|Enschede⟧

⟦TEAM|Ajax Women⟧'s perfect start to the ⟦COMPETITION|Vrouwen Eredivisie⟧ is over. A late ⟦G1|penalty⟧ by ⟦TEAM|Twente⟧'s ⟦PERSON|Femke Terpstra⟧ meant ⟦DATE|Sunday⟧'s top-of-the-table game at the ⟦VENUE|Grolsch Veste⟧ ended ⟦SCORE|1-1⟧, after ⟦PERSON|Nadine Hollander⟧'s ⟦G2|goal⟧ for ⟦TEAM|Ajax⟧ had separated the sides for more than an hour.

The ⟦G3|goal⟧ ⟦TEAM|Ajax⟧ were looking for came in the ⟦MINUTE|17th minute⟧. ⟦PERSON|Sanne Wiersma⟧ dispossessed ⟦PERSON|Lieke Brouwer⟧ on the right and found ⟦PERSON|Kirsten Boogaard⟧, who looked up. Her cross was half cleared by ⟦PERSON|Aniek van Houten⟧, and ⟦PERSON|Hollander⟧, waiting at the edge of the box, ⟦G4|struck it first time⟧ beyond ⟦PERSON|Zoe Martens⟧. It is the third week in a row that the midfielder has ⟦G5|scored⟧: there were ⟦G6|goals⟧ against ⟦TEAM|PSV⟧ and in the ⟦COMPETITION|KNVB Cup⟧ as well.

⟦TEAM|Twente⟧, so strong in recent home games, needed time. A ⟦PERSON|Marit Jonker⟧ attempt was easy for the ⟦TEAM|Ajax⟧ keeper in the ⟦MINUTE|29th minute⟧ and the same player put a free header wide in the ⟦MINUTE|41st⟧. ⟦TEAM|Ajax⟧ could have doubled the lead three minutes after ⟦MINUTE|half-time⟧, when ⟦PERSON|Wiersma⟧'s shot from close in was stopped by ⟦PERSON|Martens⟧ and the second ball was cleared off the line by ⟦PERSON|Van Houten⟧.

Then the penalty. In the ⟦MINUTE|81st minute⟧ ⟦PERSON|Dewi Pattipeilohy⟧'s hand was up as she challenged ⟦PERSON|Jonker⟧ and the referee did not hesitate. ⟦PERSON|Terpstra⟧ ⟦G7|rolled it to the right⟧, the keeper went left.

⟦PERSON|Hollander⟧: "We control the game after the ⟦G8|⟦SCORE|1-0⟧⟧. If you don't make the second, you know what can happen. It's a pity but one point here is no shame."

⟦TEAM|Ajax⟧ play again on ⟦DATE|Wednesday⟧, at ⟦VENUE|De Toekomst⟧.
=====GOALS=====
{"id": "G1", "scorer": "Femke Terpstra", "team": "Twente", "minute": 81, "kind": "penalty"}
{"id": "G2", "scorer": "Nadine Hollander", "team": "Ajax", "minute": 17, "kind": "shot"}
{"id": "G3", "scorer": "Nadine Hollander", "team": "Ajax", "minute": 17, "minute_text": "17th minute", "kind": "shot"}
{"id": "G4", "scorer": "Nadine Hollander", "team": "Ajax", "minute": 17, "minute_text": "17th minute", "kind": "shot"}
{"id": "G5", "scorer": "Nadine Hollander", "team": "Ajax", "minute": 17, "kind": "shot"}
{"id": "G6", "scorer": "Nadine Hollander", "team": "Ajax", "scope": "background", "count": 2}
{"id": "G7", "scorer": "Femke Terpstra", "team": "Twente", "minute": 81, "minute_text": "81st minute", "kind": "penalty"}
{"id": "G8", "scorer": "Nadine Hollander", "team": "Ajax", "minute": 17, "kind": "shot"}
