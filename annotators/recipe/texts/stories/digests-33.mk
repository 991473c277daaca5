⟦TEAM|Bromley⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Wimbledon⟧: ⟦TEAM|Dons⟧ throw away two-goal lead but stay fourth
⟦FURNITURE|Posted on afcwimbledon.co.uk⟧

⟦G1|Goals⟧ by ⟦PERSON|Archie Bellwether⟧ and ⟦PERSON|Tunde Alabi⟧ in the space of five first-half minutes weren't enough for the ⟦TEAM|Dons⟧ at ⟦VENUE|Hayes Lane⟧, where ⟦TEAM|Bromley⟧ hit back after the ⟦MINUTE|break⟧ and could even have taken all three points.

⟦PERSON|Bellwether⟧'s ⟦G2|strike⟧ was ⟦TEAM|Wimbledon⟧'s first attempt. With ⟦MINUTE|19 minutes⟧ on the clock ⟦PERSON|Lenny Croxford⟧ touched a throw-in back to the wing-back, whose low ⟦G3|cross-shot eluded everyone⟧. Shortly afterwards a neat move along the right ended with ⟦PERSON|Alabi⟧, in the team for ⟦PERSON|Jon Maidment⟧, ⟦G4|firing through ⟦PERSON|Ryan Fairclough⟧'s legs⟧ at the near post.

⟦PERSON|Maidment⟧ was missed, mind, when it came to the second half. From the kick-off ⟦PERSON|Ed Nisbet⟧ was robbed, and ⟦PERSON|Max Huxtable⟧ should have done better than hit the keeper's knees. The ⟦TEAM|Ravens⟧' reward came on ⟦MINUTE|57⟧, though, and from the spot, ⟦PERSON|Sean Rigby⟧ ⟦G5|obliging⟧ after ⟦PERSON|Alabi⟧ was judged to have handled. He had been denied from 12 yards on his last visit to ⟦VENUE|Plough Lane⟧.

⟦PERSON|Croxford⟧ flashed a header wide, but the traffic was now one-way, and when ⟦PERSON|Billy Spurling⟧ ⟦G6|levelled⟧, ⟦MINUTE|nine minutes from the end⟧, it was the least the hosts deserved. ⟦PERSON|Huxtable⟧'s corner wasn't dealt with and he guided it through a sea of legs.

Only a stunning one-handed stop, again from ⟦PERSON|Huxtable⟧, kept ⟦TEAM|Wimbledon⟧'s two-match winless spell from becoming a defeat.

"You go two up away from home and you've got to see that out," said the gaffer. "The first ⟦G7|goal⟧ gives them a lift, they come on to us, and we don't put our foot on it."

⟦TEAM|Wimbledon⟧ go to ⟦TEAM|Gillingham⟧ next ⟦DATE|Saturday⟧. With a goal difference of plus 14, a draw would keep the ⟦TEAM|Dons⟧ in the play-off places.
⟦FURNITURE|Bromley: Fairclough, Rigby, Spurling, Huxtable. Booked: Rigby. Att: 4,102⟧
=====GOALS=====
{"id": "G1", "scorer": "Archie Bellwether; Tunde Alabi", "team": "Wimbledon", "count": 2}
{"id": "G2", "scorer": "Archie Bellwether", "team": "Wimbledon", "minute": 19, "assist": "Lenny Croxford", "kind": "shot"}
{"id": "G3", "scorer": "Archie Bellwether", "team": "Wimbledon", "minute": 19, "minute_text": "19 minutes", "assist": "Lenny Croxford", "kind": "shot"}
{"id": "G4", "scorer": "Tunde Alabi", "team": "Wimbledon", "kind": "shot"}
{"id": "G5", "scorer": "Sean Rigby", "team": "Bromley", "minute": 57, "minute_text": "57", "kind": "penalty"}
{"id": "G6", "scorer": "Billy Spurling", "team": "Bromley", "minute": 81, "minute_text": "nine minutes from the end", "assist": "Max Huxtable", "kind": "shot"}
{"id": "G7", "scorer": "Sean Rigby", "team": "Bromley", "minute": 57, "kind": "penalty"}
