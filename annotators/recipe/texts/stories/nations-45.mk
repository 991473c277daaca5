⟦TEAM|Norway⟧ ⟦SCORE|2-1⟧ ⟦TEAM|France⟧: Two ⟦G1|headers⟧ and a nervous finish in ⟦GPE|Oslo⟧

⟦TEAM|Norway⟧ came from behind to beat ⟦TEAM|France⟧ ⟦SCORE|2-1⟧ in ⟦COMPETITION|World Cup⟧ qualifying, ⟦G2|headers⟧ from ⟦PERSON|Even Haugland⟧ in the ⟦MINUTE|55th minute⟧ and ⟦PERSON|Birk Solvang⟧ in the ⟦MINUTE|62nd⟧ overturning the visitors' ⟦G3|opener⟧.

⟦TEAM|France⟧, who ⟦G4|took an early lead⟧ through ⟦PERSON|Mehdi Bourguiba⟧, had not lost a qualifier in four years.

They had started as if there would be no argument. ⟦PERSON|Sacha Lemoine⟧ tested ⟦PERSON|Petter Skjelbred⟧ from 20 yards in the third minute and, from the corner, ⟦PERSON|Ludovic Hamon⟧ put a header on to the top of the bar. ⟦PERSON|Aksel Rønningen⟧ was next in trouble, robbed on the halfway line by ⟦PERSON|Lemoine⟧, who ran on and unselfishly laid it square for ⟦PERSON|Bourguiba⟧ to ⟦G5|finish⟧ into an empty net. It was the ⟦TEAM|Marseille⟧ forward's first international ⟦G6|goal⟧, and his third, all told, since he recovered from injury.

⟦PERSON|Fofana-Kébé⟧'s volley was deflected on to a post before the ⟦MINUTE|half-hour⟧, and ⟦PERSON|Bourguiba⟧ chipped over the keeper and over the bar. At the other end ⟦PERSON|Tobias Enger⟧ had the ball in the net just before the ⟦MINUTE|interval⟧, but the ⟦G7|goal⟧ was ruled out, ⟦PERSON|Solvang⟧ having fouled ⟦PERSON|Olivier Castagnet⟧ under the cross.

"At ⟦MINUTE|half-time⟧ I said one goal is nothing," the ⟦NORP|Norwegian⟧ coach revealed. "I said: their ⟦G8|goal⟧ is ours, we made it. Let's make another at the right end."

It took a change of wing. ⟦PERSON|Enger⟧, switched to the left, was twice blocked before his third cross cleared ⟦PERSON|Hamon⟧. ⟦PERSON|Haugland⟧, who had lost every duel to that point, won one, and with the goalkeeper coming off his line ⟦G9|looped it⟧ into the far side of the goal.

⟦MINUTE|Seven minutes on⟧, the same corner flag. ⟦PERSON|Rønningen⟧ swung over a set-piece and this time it was ⟦PERSON|Solvang⟧'s forehead that ⟦G10|did the damage⟧. His 20th ⟦G11|goal⟧ for ⟦TEAM|Norway⟧ put him level with his father.

⟦TEAM|Les Bleus⟧ threw on ⟦PERSON|Mathis Poirier⟧. The ⟦COMPETITION|Ligue 1⟧ forward was booked on ⟦MINUTE|70⟧, hit the side-netting on ⟦MINUTE|78⟧ and, with ⟦MINUTE|four minutes left⟧, thought he had the equaliser only for ⟦PERSON|Skjelbred⟧ to turn it on to the post. There was a last shout for handball in the ⟦MINUTE|sixth minute of added time⟧.

"We ⟦G12|concede two headers⟧, it's not us," said ⟦PERSON|Castagnet⟧, the keeper. "The ⟦G13|first⟧ I come and I don't get there. The ⟦G14|second⟧ I don't come. So you choose."

The ⟦NORP|Norwegians⟧ go five points clear and will finish first if they beat ⟦TEAM|Slovakia⟧. The return at the ⟦VENUE|Parc des Princes⟧ is in ⟦DATE|November⟧.
=====GOALS=====
{"id": "G1", "scorer": "Even Haugland; Birk Solvang", "team": "Norway", "count": 2}
{"id": "G2", "scorer": "Even Haugland; Birk Solvang", "team": "Norway", "count": 2}
{"id": "G3", "scorer": "Mehdi Bourguiba", "team": "France", "assist": "Sacha Lemoine", "kind": "shot"}
{"id": "G4", "scorer": "Mehdi Bourguiba", "team": "France", "assist": "Sacha Lemoine", "kind": "shot"}
{"id": "G5", "scorer": "Mehdi Bourguiba", "team": "France", "assist": "Sacha Lemoine", "kind": "shot"}
{"id": "G6", "scorer": "Mehdi Bourguiba", "team": "France", "assist": "Sacha Lemoine", "kind": "shot"}
{"id": "G7", "scorer": "Tobias Enger", "team": "Norway", "outcome": "ruled out"}
{"id": "G8", "scorer": "Mehdi Bourguiba", "team": "France", "assist": "Sacha Lemoine", "kind": "shot"}
{"id": "G9", "scorer": "Even Haugland", "team": "Norway", "minute": 55, "assist": "Tobias Enger", "kind": "header"}
{"id": "G10", "scorer": "Birk Solvang", "team": "Norway", "minute": 62, "assist": "Aksel Rønningen", "kind": "header", "minute_text": "Seven minutes on"}
{"id": "G11", "scorer": "Birk Solvang", "team": "Norway", "minute": 62, "assist": "Aksel Rønningen", "kind": "header"}
{"id": "G12", "scorer": "Even Haugland; Birk Solvang", "team": "Norway", "count": 2}
{"id": "G13", "scorer": "Even Haugland", "team": "Norway", "minute": 55, "assist": "Tobias Enger", "kind": "header"}
{"id": "G14", "scorer": "Birk Solvang", "team": "Norway", "minute": 62, "assist": "Aksel Rønningen", "kind": "header"}
