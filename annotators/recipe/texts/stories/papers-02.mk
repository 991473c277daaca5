⟦TEAM|Hammarby⟧ go top with four to play
P W D L Pts: that is the line that matters, and ⟦TEAM|Hammarby⟧'s reads 26 17 5 4 56. They lead ⟦COMPETITION|Allsvenskan⟧ by a point from ⟦TEAM|Malmö⟧ after a ⟦SCORE|2-1⟧ win over ⟦TEAM|Elfsborg⟧, and with four matches left the title is in their own hands for the first time since ⟦DATE|2001⟧.
⟦TEAM|Malmö⟧'s draw at ⟦TEAM|AIK⟧ on ⟦DATE|Saturday⟧ had opened the door. ⟦PERSON|Amadou Sarr⟧ walked through it, with a ⟦G1|first⟧ inside ⟦MINUTE|eight minutes⟧ and a ⟦G2|second⟧ in a first half in which ⟦TEAM|Hammarby⟧ could have had five.
⟦PERSON|Linus Ekdahl⟧ made the early ⟦G3|breakthrough⟧. He took the ball off ⟦PERSON|Petter Nyqvist⟧ near the touchline and rolled it inside, and ⟦PERSON|Sarr⟧ ⟦G4|finished first time⟧.
⟦PERSON|Ekdahl⟧ himself then went close twice, once with a curler which ⟦PERSON|Jens Aldén⟧ tipped over and once with a volley that struck a defender on the shoulder. ⟦PERSON|Oskar Hellstrand⟧ thumped a free-kick against the wall. A low effort by ⟦PERSON|Sarr⟧ was held.
The ⟦G5|second⟧ owed something to luck. ⟦PERSON|Hellstrand⟧'s shot was going wide until it hit the striker on the heel, wrong-footed ⟦PERSON|Aldén⟧ and ⟦G6|trickled in⟧.
⟦TEAM|Elfsborg⟧ were better after the ⟦MINUTE|break⟧. ⟦PERSON|Viktor Brolund⟧ put a header wide of an open goal on ⟦MINUTE|52 minutes⟧, but did not miss with his next, ⟦G7|nodding down and in⟧ from a corner ⟦MINUTE|20 minutes from the end⟧. ⟦PERSON|Brolund⟧'s ⟦G8|goal⟧ made for a nervous finish, and ⟦PERSON|Nyqvist⟧ should have levelled when he was picked out by the far post. He snatched at it.
"We won ugly at the end, and I prefer it," said ⟦PERSON|Hellstrand⟧.
Next: ⟦TEAM|Djurgården⟧ at the ⟦VENUE|Tele2 Arena⟧ in the derby, on ⟦DATE|Sunday⟧ week.
=====GOALS=====
{"id": "G1", "scorer": "Amadou Sarr", "team": "Hammarby", "minute": 8, "minute_text": "eight minutes", "assist": "Linus Ekdahl", "kind": "shot"}
{"id": "G2", "scorer": "Amadou Sarr", "team": "Hammarby", "kind": "shot"}
{"id": "G3", "scorer": "Amadou Sarr", "team": "Hammarby", "minute": 8, "minute_text": "eight minutes", "assist": "Linus Ekdahl", "kind": "shot"}
{"id": "G4", "scorer": "Amadou Sarr", "team": "Hammarby", "minute": 8, "assist": "Linus Ekdahl", "kind": "shot"}
{"id": "G5", "scorer": "Amadou Sarr", "team": "Hammarby", "kind": "shot"}
{"id": "G6", "scorer": "Amadou Sarr", "team": "Hammarby", "kind": "shot"}
{"id": "G7", "scorer": "Viktor Brolund", "team": "Elfsborg", "minute": 70, "minute_text": "20 minutes from the end", "kind": "header"}
{"id": "G8", "scorer": "Viktor Brolund", "team": "Elfsborg", "minute": 70, "minute_text": "20 minutes from the end", "kind": "header"}
