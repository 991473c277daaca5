⟦COMPETITION|Women's Championship⟧: ⟦PERSON|Mowbray⟧ ⟦G1|hits hat-trick⟧ and ⟦TEAM|Magpies⟧ leave it late

⟦PERSON|Hattie Mowbray⟧ ⟦G2|scored all three⟧ as ⟦GPE|Sunderland⟧ won ⟦SCORE|3-2⟧ at ⟦TEAM|Birmingham City⟧ to go second, while a ⟦G3|goal⟧ in the ⟦MINUTE|seventh minute of added time⟧ gave ⟦TEAM|Newcastle United⟧ victory in their derby with ⟦TEAM|Durham⟧.

⟦PERSON|Mowbray⟧'s ⟦G4|treble⟧ at ⟦VENUE|St Andrew's⟧ was her first since she was 16. She ⟦G5|got the first⟧ after ⟦MINUTE|12 minutes⟧, ⟦PERSON|Ayesha Qureshi⟧'s ball over the top making the pace of ⟦PERSON|Simone Achterhof⟧, the ⟦NORP|Dutch⟧ centre-back, irrelevant, and her ⟦G6|second⟧ on ⟦MINUTE|31⟧, a ⟦G7|header⟧ that ⟦PERSON|Toni Blakelock⟧ got a hand to.

The ⟦TEAM|Blues⟧ had been unlucky. ⟦PERSON|Kelsey Ingleby⟧ had a goal-bound shot blocked on the line with the score at ⟦SCORE|0-0⟧ and had another attempt, better struck, tipped over. When they ⟦G8|did get a goal back⟧ it was an error: ⟦PERSON|Lynsey Garforth⟧, who is a striker by trade but slotted in at left-back, rolled a pass across the face of her own goal. ⟦PERSON|Gio Ferrante⟧ had only to ⟦G9|tap it in⟧.

That was ⟦MINUTE|two minutes into the second half⟧. After ⟦MINUTE|64⟧ it was ⟦SCORE|2-2⟧, ⟦PERSON|Ferrante⟧'s free-kick striking the wall and ⟦G10|dropping in⟧ off ⟦PERSON|Garforth⟧, who will want to forget the day. ⟦PERSON|Blakelock⟧ then saved from ⟦PERSON|Martha Cottingham⟧. It was ⟦PERSON|Cottingham⟧, too, who made the ⟦G11|winner⟧. She went down the outside with ⟦MINUTE|five minutes left⟧, with every shirt expecting a shot; the cross was early, and it left ⟦PERSON|Mowbray⟧ ⟦G12|a finish⟧ that could hardly go wrong.

"The ⟦G13|first two⟧, I'd back myself," said ⟦PERSON|Mowbray⟧. "The ⟦G14|last one⟧ I've got no credit for. All I had to do is ⟦G15|put it in⟧."

At ⟦VENUE|Kingston Park⟧ it looked as if the ⟦TEAM|Magpies⟧ would have nothing to show for 20 attempts. They ⟦G16|fell behind⟧ early, ⟦PERSON|Pippa Wainscott⟧ ⟦G17|lashing in⟧ from the edge of the area after a corner was headed out. She hit a post with a penalty when she might have made it two. ⟦PERSON|Sofia Nyholm⟧ was twice denied by ⟦PERSON|Rachel Dunnett⟧ in ⟦TEAM|Durham⟧'s goal, and when the ⟦NORP|Swedish⟧ international ⟦G18|turned in⟧ a cross before the ⟦MINUTE|interval⟧, the flag was up.

⟦PERSON|Nyholm⟧ ⟦G19|levelled⟧ with quarter of an hour left, the ⟦MINUTE|75-minute⟧ mark just passed, ⟦G20|steering in⟧ from six yards. Then came a siege. Bar, post, bar, a goalmouth scramble in which ⟦PERSON|Wainscott⟧ cleared with her head from the grass; and at last, with the fourth official's board long forgotten, a corner was only half cleared and was ⟦G21|returned with interest⟧ by a full-back, ⟦PERSON|Nicole Ashbridge⟧. She had not scored since a cup tie in ⟦DATE|2021⟧.

⟦GPE|Sunderland⟧, who beat ⟦TEAM|Newcastle⟧ on penalties in the ⟦COMPETITION|FA Cup⟧, are three points off the lead.
=====GOALS=====
{"id": "G1", "scorer": "Hattie Mowbray", "team": "Sunderland", "count": 3}
{"id": "G2", "scorer": "Hattie Mowbray", "team": "Sunderland", "count": 3}
{"id": "G3", "scorer": "Nicole Ashbridge", "team": "Newcastle United", "minute": 90, "added": 7, "kind": "shot", "minute_text": "seventh minute of added time"}
{"id": "G4", "scorer": "Hattie Mowbray", "team": "Sunderland", "count": 3}
{"id": "G5", "scorer": "Hattie Mowbray", "team": "Sunderland", "minute": 12, "assist": "Ayesha Qureshi", "kind": "shot", "minute_text": "12 minutes"}
{"id": "G6", "scorer": "Hattie Mowbray", "team": "Sunderland", "minute": 31, "kind": "header", "minute_text": "31"}
{"id": "G7", "scorer": "Hattie Mowbray", "team": "Sunderland", "minute": 31, "kind": "header", "minute_text": "31"}
{"id": "G8", "scorer": "Gio Ferrante", "team": "Birmingham City", "minute": 47, "kind": "shot"}
{"id": "G9", "scorer": "Gio Ferrante", "team": "Birmingham City", "minute": 47, "kind": "shot"}
{"id": "G10", "scorer": "Gio Ferrante", "team": "Birmingham City", "minute": 64, "kind": "free kick", "minute_text": "64"}
{"id": "G11", "scorer": "Hattie Mowbray", "team": "Sunderland", "minute": 85, "assist": "Martha Cottingham", "kind": "shot", "minute_text": "five minutes left"}
{"id": "G12", "scorer": "Hattie Mowbray", "team": "Sunderland", "minute": 85, "assist": "Martha Cottingham", "kind": "shot", "minute_text": "five minutes left"}
{"id": "G13", "scorer": "Hattie Mowbray", "team": "Sunderland", "count": 2}
{"id": "G14", "scorer": "Hattie Mowbray", "team": "Sunderland", "minute": 85, "assist": "Martha Cottingham", "kind": "shot"}
{"id": "G15", "scorer": "Hattie Mowbray", "team": "Sunderland", "minute": 85, "assist": "Martha Cottingham", "kind": "shot"}
{"id": "G16", "scorer": "Pippa Wainscott", "team": "Durham", "kind": "shot"}
{"id": "G17", "scorer": "Pippa Wainscott", "team": "Durham", "kind": "shot"}
{"id": "G18", "scorer": "Sofia Nyholm", "team": "Newcastle United", "outcome": "ruled out"}
{"id": "G19", "scorer": "Sofia Nyholm", "team": "Newcastle United", "minute": 75, "kind": "shot", "minute_text": "75-minute mark"}
{"id": "G20", "scorer": "Sofia Nyholm", "team": "Newcastle United", "minute": 75, "kind": "shot", "minute_text": "75-minute mark"}
{"id": "G21", "scorer": "Nicole Ashbridge", "team": "Newcastle United", "minute": 90, "added": 7, "kind": "shot"}
