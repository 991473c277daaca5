⟦TEAM|Sunderland Women⟧ were two down. Ask ⟦PERSON|Brogan Liddell⟧ how it ended

⟦PERSON|Brogan Liddell⟧ didn't hear the whistle. She'd already started running towards the North Stand corner of ⟦VENUE|Eppleton CW⟧, where her mam sat, and it took ⟦PERSON|Katie Kitcher⟧ to tell her that it was over, that ⟦TEAM|Sunderland Women⟧ had beaten ⟦TEAM|Newcastle United Women⟧ ⟦SCORE|3-2⟧ and that she, ⟦PERSON|Liddell⟧, had ⟦G1|got the winner⟧.

"I thought there were two minutes left," the midfielder told safc.com. "I'd have celebrated properly."

The ⟦G2|goal⟧ was timed at ⟦MINUTE|92 minutes and 50 seconds⟧, a left-foot shot from ⟦PERSON|Emily Scarrow⟧'s knock-back.

When these sides met in ⟦DATE|November⟧, ⟦PERSON|Scarrow⟧ ⟦G3|scored twice⟧ in a ⟦SCORE|2-0⟧ win, and the visitors had plainly come to put that right. They were ahead in ⟦MINUTE|90 seconds⟧. ⟦PERSON|Freya Gregson⟧'s corner caused trouble and ⟦PERSON|Beth Lumsdaine⟧, unmarked, ⟦G4|nodded in⟧. The ⟦G5|second⟧, from ⟦PERSON|Shania Haylett⟧, on ⟦MINUTE|33⟧, was a beauty: collected on the chest, hit on the drop, no chance for ⟦PERSON|Demi Lambourn⟧. ⟦PERSON|Haylett⟧ might have had another but for ⟦PERSON|Lambourn⟧'s feet.

Whatever boss ⟦PERSON|Mel Reayne⟧ said at ⟦MINUTE|half-time⟧, it worked. ⟦PERSON|Scarrow⟧ had a header saved in the ⟦MINUTE|47th minute⟧ and ⟦PERSON|Kitcher⟧ hit the side-netting in the ⟦MINUTE|51st⟧, before ⟦PERSON|Jessica Brownlee⟧, on her first start, ⟦G6|steered in⟧ ⟦PERSON|Kitcher⟧'s centre. That was on ⟦MINUTE|55⟧. ⟦PERSON|Brownlee⟧'s next touch was to win a penalty on ⟦MINUTE|60⟧, ⟦PERSON|Scarrow⟧ ⟦G7|tucking it to ⟦PERSON|Claudia Moanne⟧'s left⟧.

From ⟦SCORE|2-2⟧ it could have gone either way. ⟦PERSON|Haylett⟧ was thwarted again, ⟦PERSON|Liddell⟧ shot tamely at ⟦PERSON|Moanne⟧, and ⟦TEAM|Newcastle⟧ substitute ⟦PERSON|Jasmine McQuaid⟧ got away with a tackle on ⟦PERSON|Brownlee⟧.

⟦FURNITURE|Next up: Ipswich Town (A), Sunday 2pm. Tickets on sale now.⟧
⟦FURNITURE|SUNDERLAND: Lambourn; Goddard, McCatty, Westrup; Kitcher, Liddell, Scarrow...⟧
=====GOALS=====
{"id": "G1", "scorer": "Brogan Liddell", "team": "Sunderland Women", "minute": 93, "assist": "Emily Scarrow", "kind": "shot"}
{"id": "G2", "scorer": "Brogan Liddell", "team": "Sunderland Women", "minute": 93, "assist": "Emily Scarrow", "kind": "shot"}
{"id": "G3", "scorer": "Scarrow", "team": "Sunderland Women", "scope": "background", "count": 2}
{"id": "G4", "scorer": "Beth Lumsdaine", "team": "Newcastle United Women", "minute": 2, "assist": "Freya Gregson", "kind": "header", "minute_text": "90 seconds"}
{"id": "G5", "scorer": "Shania Haylett", "team": "Newcastle United Women", "minute": 33, "kind": "volley", "minute_text": "33"}
{"id": "G6", "scorer": "Jessica Brownlee", "team": "Sunderland Women", "minute": 55, "assist": "Katie Kitcher", "minute_text": "55"}
{"id": "G7", "scorer": "Emily Scarrow", "team": "Sunderland Women", "minute": 60, "kind": "penalty", "minute_text": "60"}
