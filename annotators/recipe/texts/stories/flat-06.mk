⟦TEAM|Accrington Stanley⟧ sink to fifth straight defeat
⟦TEAM|Accrington Stanley⟧ ⟦SCORE|0-2⟧ ⟦TEAM|Bromley⟧
⟦G1|Strikes⟧ from ⟦PERSON|Tyrese Mundle⟧ and ⟦PERSON|Alfie Copping⟧ gave ⟦TEAM|Bromley⟧ victory and left ⟦TEAM|Stanley⟧ two points off the bottom of ⟦COMPETITION|League Two⟧.
The home side were the better team for the first half-hour at the ⟦VENUE|Wham Stadium⟧. ⟦PERSON|Lewis Grundy⟧ fired a half-volley against the post in the ⟦MINUTE|eighth minute⟧, and ⟦PERSON|Shay Kilduff⟧ failed to hit the target when the rebound fell kindly.
⟦PERSON|Kilduff⟧ also had a penalty claim dismissed after a tangle with ⟦PERSON|Callum Reyne⟧. From the break that followed, ⟦TEAM|Bromley⟧ ⟦G2|struck⟧. ⟦PERSON|Copping⟧ carried the ball 40 yards and laid it off for ⟦PERSON|Mundle⟧ to ⟦G3|drive past⟧ ⟦PERSON|Radek Novotny⟧. That was on ⟦MINUTE|37 minutes⟧.
⟦PERSON|Grundy⟧ was booked for dissent and manager ⟦PERSON|Neil Haslam⟧ was heard letting his players know his thoughts through the dressing-room door at the ⟦MINUTE|break⟧.
It made little difference. ⟦PERSON|Mundle⟧ almost got his second in the ⟦MINUTE|51st minute⟧ with a downward header. ⟦TEAM|Stanley⟧ threw on three substitutes and one of them, ⟦PERSON|Jack Ormerod⟧, clipped the top of the bar from 20 yards.
But the ⟦TEAM|Ravens⟧ ⟦G4|made it ⟦SCORE|2-0⟧⟧ on ⟦MINUTE|78⟧. ⟦PERSON|Mundle⟧'s corner came out to ⟦PERSON|Copping⟧, whose volley ⟦G5|went in off a defender⟧.
⟦TEAM|Stanley⟧ have now gone 412 minutes without scoring. "I can't fault the effort," ⟦PERSON|Haslam⟧ said. "We just don't finish. Strikers need a goal and they're not getting it."
⟦FURNITURE|Stanley: Novotny, Sykes, Tharme, Awe, Love, Coyle, Grundy, Martin, Henderson, Kilduff, Walton. Subs: Ormerod, Caton, Hills.⟧
=====GOALS=====
{"id": "G1", "scorer": "Tyrese Mundle; Alfie Copping", "team": "Bromley", "count": 2}
{"id": "G2", "scorer": "Tyrese Mundle", "team": "Bromley", "minute": 37, "assist": "Alfie Copping", "kind": "shot"}
{"id": "G3", "scorer": "Tyrese Mundle", "team": "Bromley", "minute": 37, "assist": "Alfie Copping", "kind": "shot"}
{"id": "G4", "scorer": "Alfie Copping", "team": "Bromley", "minute": 78, "kind": "volley", "score": "2-0"}
{"id": "G5", "scorer": "Alfie Copping", "team": "Bromley", "minute": 78, "minute_text": "78", "kind": "volley"}
