HALIFAX TOWN ⟦SCORE|4-0⟧ ALDERSHOT: SHAYMEN RUN RIOT
⟦FURNITURE|Match sponsored by Calder Roofing⟧

Four different scorers, ⟦G1|four goals⟧, and three points: ⟦TEAM|FC Halifax Town⟧ made it a happy ⟦DATE|Easter⟧ at The ⟦VENUE|Shay⟧ with their biggest win of the season.

⟦PERSON|Ollie Thackray⟧'s ⟦G2|volley⟧ on ⟦MINUTE|8⟧ set the tone, ⟦PERSON|Nana Acheampong⟧ ⟦G3|doubled the advantage⟧ soon after, and although the ⟦G4|third⟧ didn't arrive until the ⟦MINUTE|69th minute⟧ through ⟦PERSON|Brad Sugden⟧'s ⟦G5|penalty⟧, ⟦TEAM|Aldershot⟧ were never in it. ⟦PERSON|Corey Leckey⟧, on as a substitute, ⟦G6|completed the scoring⟧.

The first chance fell to the visitors. ⟦PERSON|Lewis Marfleet⟧ was played in on goal but took the ball wide and could only find the side-netting. He'd regret that. ⟦PERSON|Sugden⟧ broke and crossed, ⟦PERSON|Dale Ibbotson⟧'s header hit a defender, and ⟦PERSON|Thackray⟧ ⟦G7|volleyed it back in through a crowd⟧.

⟦PERSON|Acheampong⟧'s was a ⟦G8|goal⟧ of real quality, the ⟦NORP|Ghanaian⟧ cutting in from the left and ⟦G9|beating ⟦PERSON|Zach Holroyd⟧ with a low one⟧.

⟦PERSON|Marfleet⟧ again had an opening, his ⟦MINUTE|34th-minute⟧ volley well saved by ⟦PERSON|Tommy Rowley⟧, and ⟦TEAM|Aldershot⟧ had penalty claims of their own turned down early in the second half.

⟦PERSON|Thackray⟧ was the man tripped for the ⟦G10|spot-kick⟧, with ⟦PERSON|Sugden⟧, who missed from the spot at ⟦TEAM|Sutton United⟧, ⟦G11|taking his chance this time⟧. He had ⟦G12|two⟧ earlier in the month, so that's four in ⟦DATE|April⟧.

And ⟦PERSON|Leckey⟧'s effort to finish? The best of the lot. Picking up ⟦PERSON|Ibbotson⟧'s clearance 40 yards out, the forward saw ⟦PERSON|Holroyd⟧ off his line and ⟦G13|chipped him⟧.

"I've seen him do that ⟦G14|one⟧ in training, he normally hits the car park," the manager said.

The ⟦TEAM|Shaymen⟧ extend their lead over sixth to four points. The ⟦TEAM|Shots⟧ stay in trouble.
=====GOALS=====
{"id": "G1", "scorer": "Ollie Thackray; Nana Acheampong; Brad Sugden; Corey Leckey", "team": "FC Halifax Town", "count": 4}
{"id": "G2", "scorer": "Ollie Thackray", "team": "FC Halifax Town", "minute": 8, "kind": "volley"}
{"id": "G3", "scorer": "Nana Acheampong", "team": "FC Halifax Town", "kind": "shot"}
{"id": "G4", "scorer": "Brad Sugden", "team": "FC Halifax Town", "minute": 69, "kind": "penalty"}
{"id": "G5", "scorer": "Brad Sugden", "team": "FC Halifax Town", "minute": 69, "kind": "penalty"}
{"id": "G6", "scorer": "Corey Leckey", "team": "FC Halifax Town", "assist": "Dale Ibbotson", "kind": "shot"}
{"id": "G7", "scorer": "Ollie Thackray", "team": "FC Halifax Town", "minute": 8, "minute_text": "8", "kind": "volley"}
{"id": "G8", "scorer": "Nana Acheampong", "team": "FC Halifax Town", "kind": "shot"}
{"id": "G9", "scorer": "Nana Acheampong", "team": "FC Halifax Town", "kind": "shot"}
{"id": "G10", "scorer": "Brad Sugden", "team": "FC Halifax Town", "minute": 69, "kind": "penalty"}
{"id": "G11", "scorer": "Brad Sugden", "team": "FC Halifax Town", "minute": 69, "kind": "penalty"}
{"id": "G12", "scorer": "Brad Sugden", "team": "FC Halifax Town", "scope": "background", "count": 2}
{"id": "G13", "scorer": "Corey Leckey", "team": "FC Halifax Town", "assist": "Dale Ibbotson", "kind": "shot"}
{"id": "G14", "scorer": "Corey Leckey", "team": "FC Halifax Town", "assist": "Dale Ibbotson", "kind": "shot"}
