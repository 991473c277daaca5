⟦COMPETITION|Women's FA Cup⟧ final: ⟦PERSON|Sallis⟧ ⟦G1|strike⟧ in ⟦MINUTE|extra time⟧ wins it for ⟦TEAM|United⟧

⟦TEAM|Manchester United⟧ came from behind to beat ⟦TEAM|Chelsea⟧ ⟦SCORE|2-1⟧ after ⟦MINUTE|extra time⟧ at ⟦VENUE|Wembley⟧ and lift the ⟦COMPETITION|Women's FA Cup⟧, ⟦PERSON|Jordan Sallis⟧ ⟦G2|getting the winner⟧ in the ⟦MINUTE|112th minute⟧.

The ⟦TEAM|Blues⟧ had ⟦G3|led⟧ early through ⟦PERSON|Lara Schönfeld⟧ and were on course for a domestic treble. ⟦PERSON|Ria Mahendran⟧'s ⟦G4|equaliser⟧ late in normal time, with the trophy ribboned in blue, changed the afternoon.

⟦TEAM|Chelsea⟧ began in a hurry. ⟦PERSON|Chloe Dacosta⟧'s first-minute shot was charged down by ⟦PERSON|Becca Wheatcroft⟧; ⟦PERSON|Grace Pennyfather⟧ then had a header tipped over the bar by ⟦PERSON|Lisanne Kuiper⟧, the ⟦NORP|Dutch⟧ goalkeeper. ⟦PERSON|Kuiper⟧ was helpless soon afterwards. ⟦PERSON|Amy Tattersall⟧, trying to find her with a header, left it short, ⟦PERSON|Destiny Okonjo⟧ was on to it in a flash and the keeper could only parry her effort. The loose ball was shared for a second by three players, and ⟦PERSON|Schönfeld⟧, the ⟦NORP|German⟧ who will leave for ⟦TEAM|Lyon⟧ when her contract ends, ⟦G5|bundled it home⟧ from two yards. ⟦MINUTE|Seven minutes⟧ had gone.

⟦TEAM|United⟧'s best opening before ⟦MINUTE|half-time⟧ was a ⟦PERSON|Poppy Longstaff⟧ volley in the ⟦MINUTE|33rd minute⟧ that came off the bar. ⟦PERSON|Nicole Brightmore⟧, who manned the ⟦TEAM|Chelsea⟧ goal for the 200th time, had not got near it.

The second half was dull for a while. ⟦PERSON|Pennyfather⟧ bent one wide on ⟦MINUTE|58⟧, ⟦PERSON|Wheatcroft⟧ was booked on ⟦MINUTE|63⟧, ⟦PERSON|Dacosta⟧ shot over on ⟦MINUTE|70⟧. A second goal would have killed the final, and ⟦TEAM|Chelsea⟧ believed they had it in the ⟦MINUTE|76th minute⟧, ⟦PERSON|Okonjo⟧ ⟦G6|heading in⟧ from ⟦PERSON|Dacosta⟧'s cross. VAR, in use for this match, showed that the cross had been hit with the ball over the byline, and the ⟦G7|header⟧ was void.

⟦TEAM|United⟧ were offered a way back and they ⟦G8|took it⟧ with five minutes of normal time remaining. A free-kick on the left was lifted towards ⟦PERSON|Tattersall⟧, who headed down; ⟦PERSON|Longstaff⟧ swung and missed; and ⟦PERSON|Mahendran⟧, behind her, did not miss, ⟦G9|hitting it through⟧ a forest of legs.

"We ⟦G10|conceded⟧ early, a horrible one," the ⟦TEAM|United⟧ manager told ⟦ORG|BBC One⟧. "But I've never seen a group respond like it. The ⟦G11|goal⟧ changed it. I looked at them before ⟦MINUTE|extra time⟧ and they weren't tired, and the others were."

⟦MINUTE|Extra time⟧ was nearly all red. ⟦PERSON|Mahendran⟧ came within inches of her second with a header in the ⟦MINUTE|96th minute⟧; ⟦PERSON|Brightmore⟧ made saves from ⟦PERSON|Longstaff⟧ and ⟦PERSON|Sallis⟧ in the space of a minute. When the ⟦G12|winner⟧ arrived she might have done better. ⟦PERSON|Longstaff⟧ took the ball off ⟦PERSON|Pennyfather⟧ near the halfway line and hit it over the top. ⟦PERSON|Sallis⟧ let it bounce, and then let it bounce again, and ⟦G13|stroked it past⟧ ⟦PERSON|Brightmore⟧ as the goalkeeper got caught between going and staying.

"I've scored bigger and better ones," said ⟦PERSON|Sallis⟧, "no, actually, I haven't. That's the ⟦G14|one⟧, isn't it?"

Her ⟦G15|brace⟧ in the semi-final had beaten ⟦TEAM|Aston Villa⟧. ⟦TEAM|United⟧ finished third in the ⟦COMPETITION|WSL⟧, and a ⟦COMPETITION|Champions League⟧ place was already theirs. ⟦TEAM|Chelsea⟧ parade the other two cups at ⟦VENUE|Stamford Bridge⟧ ⟦DATE|next week⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jordan Sallis", "team": "Manchester United", "minute": 112, "assist": "Poppy Longstaff", "kind": "shot"}
{"id": "G2", "scorer": "Jordan Sallis", "team": "Manchester United", "minute": 112, "assist": "Poppy Longstaff", "kind": "shot", "minute_text": "112th minute"}
{"id": "G3", "scorer": "Lara Schönfeld", "team": "Chelsea", "minute": 7, "kind": "shot"}
{"id": "G4", "scorer": "Ria Mahendran", "team": "Manchester United", "minute": 85, "assist": "Amy Tattersall", "kind": "shot"}
{"id": "G5", "scorer": "Lara Schönfeld", "team": "Chelsea", "minute": 7, "kind": "shot", "minute_text": "Seven minutes"}
{"id": "G6", "scorer": "Destiny Okonjo", "team": "Chelsea", "minute": 76, "assist": "Chloe Dacosta", "kind": "header", "outcome": "ruled out", "minute_text": "76th minute"}
{"id": "G7", "scorer": "Destiny Okonjo", "team": "Chelsea", "minute": 76, "assist": "Chloe Dacosta", "kind": "header", "outcome": "ruled out", "minute_text": "76th minute"}
{"id": "G8", "scorer": "Ria Mahendran", "team": "Manchester United", "minute": 85, "assist": "Amy Tattersall", "kind": "shot", "minute_text": "five minutes of normal time remaining"}
{"id": "G9", "scorer": "Ria Mahendran", "team": "Manchester United", "minute": 85, "assist": "Amy Tattersall", "kind": "shot", "minute_text": "five minutes of normal time remaining"}
{"id": "G10", "scorer": "Lara Schönfeld", "team": "Chelsea", "minute": 7, "kind": "shot"}
{"id": "G11", "scorer": "Ria Mahendran", "team": "Manchester United", "minute": 85, "assist": "Amy Tattersall", "kind": "shot"}
{"id": "G12", "scorer": "Jordan Sallis", "team": "Manchester United", "minute": 112, "assist": "Poppy Longstaff", "kind": "shot"}
{"id": "G13", "scorer": "Jordan Sallis", "team": "Manchester United", "minute": 112, "assist": "Poppy Longstaff", "kind": "shot"}
{"id": "G14", "scorer": "Jordan Sallis", "team": "Manchester United", "minute": 112, "assist": "Poppy Longstaff", "kind": "shot"}
{"id": "G15", "scorer": "Jordan Sallis", "team": "Manchester United", "scope": "background", "count": 2}
