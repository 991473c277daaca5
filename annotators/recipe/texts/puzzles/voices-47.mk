⟦PERSON|Carmody⟧ "gutted" for players after ⟦TEAM|Palace⟧ defeat

⟦TEAM|Forest Women⟧ boss ⟦PERSON|Helen Carmody⟧ spoke to the official website following ⟦DATE|Sunday⟧'s ⟦SCORE|1-0⟧ reverse at the ⟦VENUE|VBS Community Stadium⟧.

The ⟦TEAM|Reds⟧ dominated the ball and created the better openings but were undone by ⟦PERSON|Tamara Oyelade⟧'s solitary ⟦G1|goal⟧ for ⟦TEAM|Palace⟧ ⟦MINUTE|midway through the second half⟧.

On the match: "I'm gutted for them. That's as well as we've played away from home. The game plan worked, we pressed them into mistakes and got in behind four or five times. But if you don't take them you leave yourself open, and the one time they get out we're not set."

On the ⟦G2|goal⟧: "It's a throw to us, and we give it away. ⟦PERSON|Jodie⟧'s caught upfield, which isn't her fault because we'd asked her to get forward. It's a good ball from ⟦PERSON|Suki Dhanda⟧ across the box and ⟦PERSON|Oyelade⟧'s done what strikers do. ⟦PERSON|Cass⟧ got a touch. I thought she'd kept it out for a second, then I saw them celebrating."

On ⟦PERSON|Emmie Lockhart⟧'s disallowed ⟦G3|header⟧: "I've watched it back and I can't see what it's for. Their goalkeeper's flapped and she's nobody near her. ⟦PERSON|Nia Blackstock⟧, who put the corner in, says the ref told her it was 'a coming together'. At ⟦SCORE|0-0⟧ with ⟦MINUTE|half an hour⟧ gone it's massive."

On the chances: "⟦PERSON|Emmie⟧'s hit the bar, she's had one off the line. ⟦PERSON|Nia⟧ was clean through. You know when you've played too long and think 'it's not going in ⟦DATE|today⟧'? I felt that on about ⟦MINUTE|50 minutes⟧."

On ⟦PERSON|Jodie Pell⟧'s injury: "We'll see. It's the same ankle. She went down just before they ⟦G4|scored⟧ and played the ⟦MINUTE|last 20 minutes⟧ on one leg, as we'd used our subs."

On next ⟦DATE|Sunday⟧'s game against ⟦TEAM|Ipswich Town Women⟧ at the ⟦VENUE|City Ground⟧: "We've got to dust ourselves down. They're in the same boat. There's not one person in that dressing room who wasn't upset, and I like that."

The result leaves ⟦TEAM|Forest⟧ eighth in ⟦COMPETITION|Women's Super League 2⟧.

⟦FURNITURE|Forest Women v Ipswich: buy now⟧
=====GOALS=====
{"id": "G1", "scorer": "Tamara Oyelade", "team": "Palace", "assist": "Suki Dhanda", "kind": "shot", "minute_text": "midway through the second half"}
{"id": "G2", "scorer": "Tamara Oyelade", "team": "Palace", "assist": "Suki Dhanda", "kind": "shot"}
{"id": "G3", "scorer": "Emmie Lockhart", "team": "Forest", "outcome": "ruled out", "kind": "header", "assist": "Nia Blackstock", "minute": 30, "minute_text": "half an hour"}
{"id": "G4", "scorer": "Tamara Oyelade", "team": "Palace", "assist": "Suki Dhanda", "kind": "shot"}
