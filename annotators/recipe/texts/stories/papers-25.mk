⟦TEAM|Guiseley⟧ ⟦SCORE|2⟧, ⟦TEAM|Bradford Park Avenue⟧ ⟦SCORE|0⟧: player ratings
Derby day at ⟦VENUE|Nethermoor⟧, and ⟦TEAM|Guiseley⟧ took the points with ⟦G1|goals⟧ from ⟦PERSON|Idris Mensah⟧ and ⟦PERSON|Nick Lumb⟧. Here is how they rated.
⟦PERSON|PAWEL ZIENTEK⟧ 8: Hardly a thing to do before ⟦MINUTE|half-time⟧, then three saves in ten minutes, the finest from ⟦PERSON|Aaron Kettley⟧'s header on ⟦MINUTE|61⟧. Kicking went astray in the wind.
⟦PERSON|JIMMY OSGATHORPE⟧ 6: Booked in the ⟦MINUTE|fourth minute⟧ and could never get tight after that. Had a header cleared off the line.
⟦PERSON|TOBY GARSIDE⟧ 7: Steady. Conceded a silly free-kick on the edge of the box and was grateful when it hit the wall.
⟦PERSON|NICK LUMB⟧ 9: His corner made the ⟦G2|opener⟧. His ⟦G3|free-kick⟧, ⟦MINUTE|20 minutes from time⟧, was the ⟦G4|second⟧: thirty yards, no back-lift, in off the bar. Had two more that missed by inches. Limped off to a standing ovation.
⟦PERSON|IDRIS MENSAH⟧ 7: Missed an open goal, then ⟦G5|headed in⟧ a far harder chance on ⟦MINUTE|34 minutes⟧. His ⟦G6|strike⟧ was the moment the match turned. Should have had a penalty.
SUBS: ⟦PERSON|Shaun Wetherall⟧ 6, fired over with his first touch.
For ⟦TEAM|Avenue⟧, ⟦PERSON|Kettley⟧ was the pick. He hit the post in the first half and was unlucky when his finish from a tight angle was ruled to have gone out of play before it came back.
⟦TEAM|Guiseley⟧ jump three places to sixth in the ⟦COMPETITION|Northern Premier League⟧ and welcome ⟦TEAM|Morpeth⟧ in the ⟦COMPETITION|FA Trophy⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Idris Mensah; Nick Lumb", "team": "Guiseley", "count": 2}
{"id": "G2", "scorer": "Idris Mensah", "team": "Guiseley", "minute": 34, "assist": "Nick Lumb", "kind": "header"}
{"id": "G3", "scorer": "Nick Lumb", "team": "Guiseley", "minute": 70, "minute_text": "20 minutes from time", "kind": "free kick"}
{"id": "G4", "scorer": "Nick Lumb", "team": "Guiseley", "minute": 70, "minute_text": "20 minutes from time", "kind": "free kick"}
{"id": "G5", "scorer": "Idris Mensah", "team": "Guiseley", "minute": 34, "minute_text": "34 minutes", "assist": "Nick Lumb", "kind": "header"}
{"id": "G6", "scorer": "Idris Mensah", "team": "Guiseley", "minute": 34, "minute_text": "34 minutes", "assist": "Nick Lumb", "kind": "header"}
