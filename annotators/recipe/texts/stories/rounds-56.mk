⟦TEAM|Birmingham Phoenix⟧? No, ⟦TEAM|Birmingham City⟧: how a fire drill, a captain and a second-half ⟦G1|four⟧ sank ⟦TEAM|Ipswich⟧

⟦FURNITURE|Matt Prosser, The Blues Diary⟧
⟦TEAM|Ipswich Town⟧ led ⟦SCORE|2-0⟧ at ⟦VENUE|St Andrew's⟧ when an alarm went off in the Main Stand and the players were taken in for a quarter of an hour. They never did come out, not properly.

⟦TEAM|Birmingham City⟧ ⟦G2|scored⟧ in the ⟦MINUTE|50th minute⟧, the ⟦MINUTE|58th⟧, the ⟦MINUTE|71st⟧ and the ⟦MINUTE|89th⟧. ⟦PERSON|Tomoki Iwasada⟧ was the scorer of the ⟦G3|first⟧, from ⟦PERSON|Demarai Graystone⟧'s centre, and ⟦PERSON|Graystone⟧ himself, given too much room by ⟦PERSON|Dara O'Shaunessy⟧, ⟦G4|hit the second⟧. The ⟦G5|third⟧ belonged to ⟦PERSON|Iwasada⟧ again, a shot from distance that ⟦PERSON|Alex Palmerston⟧ should have stopped and didn't. And the ⟦G6|fourth⟧, with ⟦TEAM|Ipswich⟧ down to ten, was ⟦PERSON|Christoph Klarsen⟧'s. A captain's ⟦G7|goal⟧, ⟦PERSON|Klarsen⟧ striding out of defence and on and on.

"I was too tired to pass," he said.

The evening had begun as ⟦TEAM|Ipswich⟧'s. ⟦PERSON|Sindre Egelund-Walle⟧ ⟦G8|scored⟧ from their first corner, after ⟦MINUTE|eight minutes⟧, ⟦PERSON|Ryan Allsopson⟧ flapping, and the same player's ⟦G9|drive⟧, on ⟦MINUTE|22⟧, went in off ⟦PERSON|Klarsen⟧'s heel. They might have had another. ⟦PERSON|Jaden Philogène-West⟧ hit the side-netting after rounding ⟦PERSON|Allsopson⟧; ⟦PERSON|Jens Cajustesen⟧ had a ⟦G10|goal⟧ flagged offside.

At ⟦SCORE|2-2⟧ ⟦PERSON|Philogène-West⟧ was brought down by ⟦PERSON|Phil Neumannsen⟧. He picked himself up and stroked the penalty against the foot of a post. ⟦PERSON|Kieran Keanesmith⟧, the ⟦TEAM|Ipswich⟧ boss, pointed to that. He also pointed to the alarm. "Somebody burned the toast," he said. "I mean in the kitchen. And on the pitch."

⟦TEAM|Blues⟧ rise to fifth. ⟦TEAM|Ipswich⟧ haven't won away since ⟦DATE|August⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tomoki Iwasada; Demarai Graystone; Christoph Klarsen", "team": "Birmingham City", "count": 4}
{"id": "G2", "scorer": "Tomoki Iwasada; Demarai Graystone; Christoph Klarsen", "team": "Birmingham City", "count": 4}
{"id": "G3", "scorer": "Tomoki Iwasada", "team": "Birmingham City", "minute": 50, "assist": "Demarai Graystone", "minute_text": "50th minute"}
{"id": "G4", "scorer": "Demarai Graystone", "team": "Birmingham City", "minute": 58}
{"id": "G5", "scorer": "Tomoki Iwasada", "team": "Birmingham City", "minute": 71, "kind": "shot"}
{"id": "G6", "scorer": "Christoph Klarsen", "team": "Birmingham City", "minute": 89}
{"id": "G7", "scorer": "Christoph Klarsen", "team": "Birmingham City", "minute": 89}
{"id": "G8", "scorer": "Sindre Egelund-Walle", "team": "Ipswich", "minute": 8, "minute_text": "eight minutes"}
{"id": "G9", "scorer": "Sindre Egelund-Walle", "team": "Ipswich", "minute": 22, "kind": "shot", "minute_text": "22"}
{"id": "G10", "scorer": "Jens Cajustesen", "team": "Ipswich", "outcome": "ruled out"}
