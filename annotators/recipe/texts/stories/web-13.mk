⟦COMPETITION|Women's Super League⟧: ⟦TEAM|Chelsea⟧ ⟦SCORE|4⟧ ⟦TEAM|Leicester City⟧ ⟦SCORE|1⟧

⟦FURNITURE|Image caption: Mariella Conti has now scored in five straight games⟧

⟦PERSON|Mariella Conti⟧ ⟦G1|scored two goals⟧ and made another as ⟦TEAM|Chelsea⟧ swept aside ⟦TEAM|Leicester City⟧ to extend their lead at the top of the ⟦COMPETITION|WSL⟧ to five points.

The ⟦NORP|Italian⟧ ⟦G2|put the ⟦TEAM|Blues⟧ in front⟧ inside ⟦MINUTE|four minutes⟧, ⟦G3|tapping into an empty net⟧ after ⟦PERSON|Hayley Brandt⟧ spilled a shot from ⟦PERSON|Niamh Corrigan⟧.

⟦TEAM|Leicester⟧ responded well and ⟦G4|levelled⟧ from their first attack, ⟦PERSON|Shona Abara⟧ ⟦G5|converting⟧ ⟦PERSON|Lotte Verhaegen⟧'s pass. They might have led, too, but ⟦PERSON|Abara⟧'s second effort came back off a post.

⟦TEAM|Chelsea⟧'s ⟦G6|lead was restored⟧ on the stroke of ⟦MINUTE|half-time⟧ when ⟦PERSON|Corrigan⟧ ⟦G7|converted a penalty⟧, given for ⟦PERSON|Verhaegen⟧'s tug on ⟦PERSON|Conti⟧.

⟦PERSON|Conti⟧ crossed for ⟦PERSON|Ayaka Mori⟧ to ⟦G8|make it three⟧ in the ⟦MINUTE|62nd minute⟧ and ⟦G9|completed the scoring⟧ herself in the ⟦MINUTE|87th⟧.

⟦TEAM|Chelsea⟧ manager ⟦PERSON|Lena Holmqvist⟧ told ⟦ORG|BBC Sport⟧: "We ⟦G10|gave away a sloppy goal⟧ and then we lost our way for ten minutes. I liked how we reacted."

⟦TEAM|Leicester⟧ boss ⟦PERSON|Jim Aldous⟧: "At ⟦SCORE|1-1⟧ we hit the post. If that goes in, who knows? The penalty was soft."

⟦FURNITURE|Line-ups⟧
⟦FURNITURE|Chelsea: Novak, Ruiz, Bright, Halse, Corrigan (c), Mori, Conti, Lyle, Ennis, Park, Otto. Subs: Reid, Yeo⟧
⟦FURNITURE|Leicester: Brandt, Cole, Verhaegen, Abara, Pike, Munro, Hill, Sato, Dean, Lund, Gray⟧
⟦FURNITURE|Attendance: 4,016⟧
=====GOALS=====
{"id":"G1","scorer":"Mariella Conti","team":"Chelsea","count":2}
{"id":"G2","scorer":"Mariella Conti","team":"Chelsea","minute":4,"minute_text":"four minutes","kind":"shot"}
{"id":"G3","scorer":"Mariella Conti","team":"Chelsea","minute":4,"minute_text":"four minutes","kind":"shot"}
{"id":"G4","scorer":"Shona Abara","team":"Leicester City","assist":"Lotte Verhaegen","kind":"shot"}
{"id":"G5","scorer":"Shona Abara","team":"Leicester City","assist":"Lotte Verhaegen","kind":"shot"}
{"id":"G6","scorer":"Niamh Corrigan","team":"Chelsea","minute_text":"half-time","kind":"penalty"}
{"id":"G7","scorer":"Niamh Corrigan","team":"Chelsea","minute_text":"half-time","kind":"penalty"}
{"id":"G8","scorer":"Ayaka Mori","team":"Chelsea","minute":62,"minute_text":"62nd minute","assist":"Mariella Conti"}
{"id":"G9","scorer":"Mariella Conti","team":"Chelsea","minute":87,"minute_text":"87th"}
{"id":"G10","scorer":"Shona Abara","team":"Leicester City","assist":"Lotte Verhaegen","kind":"shot"}
