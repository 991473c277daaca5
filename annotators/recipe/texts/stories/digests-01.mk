⟦COMPETITION|National League⟧: ⟦PERSON|Oduya⟧ ⟦G1|hat-trick⟧ fires ⟦TEAM|Rochdale⟧ clear; ⟦TEAM|Gateshead⟧ held

⟦PERSON|Reece Oduya⟧'s ⟦G2|hat-trick⟧ sent ⟦TEAM|Rochdale⟧ four points clear at the top of the ⟦COMPETITION|National League⟧ as ⟦TEAM|Boston United⟧ were beaten ⟦SCORE|4-0⟧ at ⟦VENUE|Spotland⟧ on ⟦DATE|Saturday⟧.

⟦PERSON|Oduya⟧ ⟦G3|opened the scoring⟧ after ⟦MINUTE|11 minutes⟧ from ⟦PERSON|Joe Lamming⟧'s pull-back, ⟦G4|converted a ⟦MINUTE|34th-minute⟧ penalty⟧ after ⟦PERSON|Ben Tarrant⟧ had been tripped by goalkeeper ⟦PERSON|Scott Pinnock⟧, and completed his ⟦G5|treble⟧ ⟦MINUTE|three minutes from time⟧. ⟦PERSON|Tarrant⟧'s ⟦MINUTE|62nd-minute⟧ ⟦G6|header⟧ was the other ⟦G7|goal⟧.

Second-placed ⟦TEAM|Gateshead⟧ ⟦G8|conceded a leveller⟧ in the ⟦MINUTE|fourth minute of stoppage time⟧ at home to ⟦TEAM|Altrincham⟧, ⟦PERSON|Marek Hruska⟧ ⟦G9|rolling in⟧ the rebound when ⟦PERSON|Dion Akerele⟧'s effort was pushed against a post. ⟦PERSON|Callum Treadwell⟧ had ⟦G10|given the ⟦TEAM|Heed⟧ the lead⟧ with a ⟦MINUTE|17th-minute⟧ free-kick, his fifth ⟦G11|goal⟧ from a set piece ⟦DATE|this season⟧. ⟦PERSON|Treadwell⟧ also missed from the spot just past the ⟦MINUTE|hour⟧.

⟦TEAM|York City⟧ won ⟦SCORE|2-1⟧ at ⟦TEAM|Southend United⟧ with two ⟦G12|goals⟧ in the last ten minutes. ⟦PERSON|Harvey Sproston⟧ ⟦G13|struck⟧ on ⟦MINUTE|49⟧ for ⟦TEAM|Southend⟧, whose manager ⟦PERSON|Gary Mullarkey⟧ was booked for leaving his technical area, but substitute ⟦PERSON|Liam Cuthbertson⟧ ⟦G14|equalised⟧ on ⟦MINUTE|81⟧ and, ⟦MINUTE|six minutes later⟧, his 20-yard drive ⟦G15|found the corner⟧.

"We were poor for 80 minutes and then we weren't," said the ⟦TEAM|York⟧ captain.

⟦TEAM|Braintree Town⟧ and ⟦TEAM|Eastleigh⟧ finished goalless, the ⟦TEAM|Spitfires⟧ having a ⟦MINUTE|23rd-minute⟧ penalty saved and an ⟦MINUTE|88th-minute⟧ header cleared off the line. The point lifts ⟦TEAM|Braintree⟧ out of the bottom four on goal difference.
=====GOALS=====
{"id": "G1", "scorer": "Reece Oduya", "team": "Rochdale", "count": 3}
{"id": "G2", "scorer": "Reece Oduya", "team": "Rochdale", "count": 3}
{"id": "G3", "scorer": "Reece Oduya", "team": "Rochdale", "minute": 11, "minute_text": "11 minutes", "assist": "Joe Lamming"}
{"id": "G4", "scorer": "Reece Oduya", "team": "Rochdale", "minute": 34, "minute_text": "34th-minute", "kind": "penalty"}
{"id": "G5", "scorer": "Reece Oduya", "team": "Rochdale", "minute": 87, "minute_text": "three minutes from time"}
{"id": "G6", "scorer": "Ben Tarrant", "team": "Rochdale", "minute": 62, "minute_text": "62nd-minute", "kind": "header"}
{"id": "G7", "scorer": "Ben Tarrant", "team": "Rochdale", "minute": 62, "kind": "header"}
{"id": "G8", "scorer": "Marek Hruska", "team": "Altrincham", "minute": 90, "added": 4, "minute_text": "fourth minute of stoppage time", "kind": "shot"}
{"id": "G9", "scorer": "Marek Hruska", "team": "Altrincham", "minute": 90, "added": 4, "minute_text": "fourth minute of stoppage time", "kind": "shot"}
{"id": "G10", "scorer": "Callum Treadwell", "team": "Gateshead", "minute": 17, "minute_text": "17th-minute", "kind": "free kick"}
{"id": "G11", "scorer": "Callum Treadwell", "team": "Gateshead", "scope": "background", "count": 5}
{"id": "G12", "scorer": "Liam Cuthbertson", "team": "York City", "count": 2}
{"id": "G13", "scorer": "Harvey Sproston", "team": "Southend United", "minute": 49, "minute_text": "49"}
{"id": "G14", "scorer": "Liam Cuthbertson", "team": "York City", "minute": 81, "minute_text": "81"}
{"id": "G15", "scorer": "Liam Cuthbertson", "team": "York City", "minute": 87, "minute_text": "six minutes later", "kind": "shot"}
