⟦PERSON|Sillitoe⟧ settles ⟦GPE|Tyne-Wear⟧ tie at the death

⟦TEAM|Newcastle⟧ ⟦SCORE|3-2⟧ ⟦TEAM|Sunderland⟧ (after ⟦MINUTE|extra time⟧)

It took them ⟦MINUTE|118 minutes⟧, but ⟦TEAM|Newcastle United Women⟧ are into the fifth round of the ⟦COMPETITION|Women's FA Cup⟧, and ⟦PERSON|Gemma Sillitoe⟧ has her name in ⟦GPE|North East⟧ folklore.

The substitute, who spent ⟦DATE|last season⟧ on loan at ⟦TEAM|Durham⟧, had been on the field for barely a quarter of an hour when she ⟦G1|slid in the winner⟧ from ⟦PERSON|Tia Mensah-Clarke⟧'s pull-back as both sides waited for penalties.

⟦TEAM|Sunderland⟧ will wonder how they lost. They ⟦G2|led⟧ inside ⟦MINUTE|three minutes⟧, ⟦PERSON|Holly Ashdown-Kerr⟧ ⟦G3|glancing in⟧ ⟦PERSON|Zoe Cordingley⟧'s corner, and were two to the good by the ⟦MINUTE|half hour⟧ after ⟦PERSON|Lucy Pemberton⟧ ⟦G4|pounced on a backpass⟧ in the ⟦MINUTE|27th⟧.

Manager ⟦PERSON|Nikki Brassington⟧ switched to a back three, and ⟦TEAM|Newcastle⟧, roared on by 3,600 at ⟦VENUE|Kingston Park⟧, laid siege. ⟦PERSON|Rachel Haigh⟧ ⟦G5|reduced the arrears⟧ from the spot on ⟦MINUTE|41 minutes⟧. ⟦PERSON|Molly Wrangham⟧ hit the bar twice before the ⟦MINUTE|hour⟧. Then, in the ⟦MINUTE|78th minute⟧, ⟦PERSON|Haigh⟧, a centre-half by trade, rose to ⟦G6|equalise⟧ from ⟦PERSON|Olivia Straughan⟧'s free kick. ⟦G7|Two goals⟧ in a game for the first time in her life, she said later, at any level.

Extra time brought cramp and not much else until ⟦PERSON|Jess Hartnoll⟧, ⟦TEAM|Sunderland⟧'s keeper, saved at the feet of ⟦PERSON|Straughan⟧ on ⟦MINUTE|109⟧. ⟦PERSON|Ashdown-Kerr⟧ shot wide when clean through. And then ⟦PERSON|Sillitoe⟧.

"I just thought, get there," she told the ⟦ORG|Chronicle⟧. "I've not ⟦G8|scored a goal⟧ in the cup since I was 12!"

⟦TEAM|Newcastle⟧ visit ⟦COMPETITION|Championship⟧ side ⟦TEAM|Portsmouth⟧ next. The ⟦TEAM|Black Cats⟧, without ⟦PERSON|Amy Stelling⟧ for six weeks, return to ⟦COMPETITION|WSL2⟧ duty against ⟦TEAM|Bristol City⟧.

⟦FURNITURE|READ MORE: St James' Park date confirmed for Magpies' meeting with Birmingham City⟧
=====GOALS=====
{"id": "G1", "scorer": "Gemma Sillitoe", "team": "Newcastle", "minute": 118, "assist": "Tia Mensah-Clarke", "kind": "shot"}
{"id": "G2", "scorer": "Holly Ashdown-Kerr", "team": "Sunderland", "minute": 3, "assist": "Zoe Cordingley", "kind": "header", "minute_text": "three minutes"}
{"id": "G3", "scorer": "Holly Ashdown-Kerr", "team": "Sunderland", "minute": 3, "assist": "Zoe Cordingley", "kind": "header", "minute_text": "three minutes"}
{"id": "G4", "scorer": "Lucy Pemberton", "team": "Sunderland", "minute": 27, "minute_text": "27th"}
{"id": "G5", "scorer": "Rachel Haigh", "team": "Newcastle", "minute": 41, "kind": "penalty", "minute_text": "41 minutes"}
{"id": "G6", "scorer": "Rachel Haigh", "team": "Newcastle", "minute": 78, "assist": "Olivia Straughan", "kind": "header", "minute_text": "78th minute"}
{"id": "G7", "scorer": "Rachel Haigh", "team": "Newcastle", "count": 2}
{"id": "G8", "scorer": "Gemma Sillitoe", "team": "Newcastle", "scope": "background"}
