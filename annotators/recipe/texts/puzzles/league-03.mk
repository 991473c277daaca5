⟦TEAM|Fulham⟧ fight back to deny ⟦TEAM|Brentford⟧ in ⟦GPE|west London⟧ derby
⟦TEAM|Fulham⟧ ⟦G1|came from two goals down⟧ to draw ⟦SCORE|2-2⟧ with ⟦TEAM|Brentford⟧ at ⟦VENUE|Craven Cottage⟧, ⟦PERSON|Isaac Adomako⟧ ⟦G2|grabbing the equaliser⟧ ⟦MINUTE|nine minutes from the end⟧ of a fiery derby.
⟦NORP|Danish⟧ striker ⟦PERSON|Anders Skovgaard⟧ ⟦G3|struck twice⟧ in the opening ⟦MINUTE|half-hour⟧ and the ⟦TEAM|Bees⟧ looked to be heading for a first away win in the ⟦COMPETITION|Premier League⟧ since ⟦DATE|August⟧.
But ⟦PERSON|Ruben Vasquez-Mora⟧ ⟦G4|converted a penalty⟧ ⟦MINUTE|11 minutes into the second half⟧ and ⟦PERSON|Adomako⟧ ⟦G5|forced the ball in⟧ during a scramble in the ⟦MINUTE|81st minute⟧ to send the home support wild.
"At ⟦SCORE|2-0⟧ I was thinking about damage limitation," said the ⟦TEAM|Fulham⟧ head coach, ⟦PERSON|Chris Underhay⟧. "Then we ⟦G6|get one⟧ and you could feel the place change."
⟦TEAM|Brentford⟧ could hardly have wished for a better start. ⟦PERSON|Owen Castell⟧'s long throw was flicked on by nobody in particular, and ⟦PERSON|Skovgaard⟧, unmarked at the back stick, ⟦G7|headed past ⟦PERSON|Piet Wijnaldink⟧⟧ inside ⟦MINUTE|four minutes⟧.
⟦PERSON|Wijnaldink⟧ pushed away a ⟦PERSON|Cissoko⟧ curler and ⟦PERSON|Teddy Lomas⟧ shot into the side-netting for ⟦TEAM|Fulham⟧ before, on ⟦MINUTE|29 minutes⟧, ⟦PERSON|Ibrahim Cissoko⟧ broke through the middle and squared for ⟦PERSON|Skovgaard⟧ to ⟦G8|tap in⟧. That was his sixth ⟦G9|goal⟧ of the season; no one at the club has more.
⟦PERSON|Kieran Malpas⟧ fumbled a ⟦PERSON|Lomas⟧ shot against his own post on the stroke of ⟦MINUTE|half-time⟧ but fell on the rebound.
The break changed things. ⟦PERSON|Lomas⟧ was brought down by ⟦PERSON|Castell⟧, and although ⟦PERSON|Malpas⟧ got a hand to it, ⟦PERSON|Vasquez-Mora⟧'s ⟦G10|penalty⟧ had too much on it.
⟦PERSON|Cissoko⟧ then blew the chance to restore the two-goal advantage, chipping the ⟦NORP|Dutch⟧ goalkeeper but also the crossbar. He would regret it. A corner from the right caused mayhem, ⟦PERSON|Vasquez-Mora⟧'s shot was blocked by ⟦PERSON|Castell⟧, and ⟦PERSON|Adomako⟧ reacted first to ⟦G11|lash in⟧ from three yards. It was the academy graduate's first ⟦G12|goal⟧ in ⟦TEAM|Fulham⟧ colours.
⟦TEAM|Brentford⟧ manager ⟦PERSON|Danny Harkness⟧ was less than impressed with the way his side defended the ⟦G13|second goal⟧. "We had three chances to clear our lines," he said. "It's schoolboy stuff."
⟦FURNITURE|Read more: Derby-day ratings - who impressed at the Cottage?⟧
=====GOALS=====
{"id": "G1", "scorer": "Ruben Vasquez-Mora; Isaac Adomako", "team": "Fulham", "count": 2}
{"id": "G2", "scorer": "Isaac Adomako", "team": "Fulham", "minute": 81, "minute_text": "nine minutes from the end"}
{"id": "G3", "scorer": "Anders Skovgaard", "team": "Brentford", "count": 2}
{"id": "G4", "scorer": "Ruben Vasquez-Mora", "team": "Fulham", "minute": 56, "kind": "penalty", "minute_text": "11 minutes into the second half"}
{"id": "G5", "scorer": "Isaac Adomako", "team": "Fulham", "minute": 81, "minute_text": "81st minute"}
{"id": "G6", "scorer": "Ruben Vasquez-Mora", "team": "Fulham", "minute": 56, "kind": "penalty"}
{"id": "G7", "scorer": "Anders Skovgaard", "team": "Brentford", "minute": 4, "kind": "header", "assist": "Owen Castell", "minute_text": "four minutes"}
{"id": "G8", "scorer": "Anders Skovgaard", "team": "Brentford", "minute": 29, "assist": "Ibrahim Cissoko", "minute_text": "29 minutes"}
{"id": "G9", "scorer": "Anders Skovgaard", "team": "Brentford", "minute": 29, "assist": "Ibrahim Cissoko", "minute_text": "29 minutes"}
{"id": "G10", "scorer": "Ruben Vasquez-Mora", "team": "Fulham", "minute": 56, "kind": "penalty"}
{"id": "G11", "scorer": "Isaac Adomako", "team": "Fulham", "minute": 81}
{"id": "G12", "scorer": "Isaac Adomako", "team": "Fulham", "minute": 81}
{"id": "G13", "scorer": "Isaac Adomako", "team": "Fulham", "minute": 81}
