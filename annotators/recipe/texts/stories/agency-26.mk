Super-sub ⟦PERSON|Hurley⟧ ⟦G1|fires ⟦TEAM|Charlton⟧ to victory⟧
Substitute ⟦PERSON|Dom Hurley⟧ came off the bench to ⟦G2|score the winner⟧ as ⟦TEAM|Charlton⟧ overcame ⟦TEAM|Wrexham⟧ ⟦SCORE|2-1⟧ at the ⟦VENUE|Valley⟧, their first success in five ⟦COMPETITION|Championship⟧ outings.
The visitors' ⟦PERSON|Gonzalo Prats⟧, with a ⟦G3|free-kick⟧, had wiped out a first-half ⟦G4|header⟧ by ⟦PERSON|Solomon Tetteh⟧.
⟦PERSON|Stan Whitmore⟧ was without four regulars and had slotted ⟦PERSON|Jaydon Clarke⟧ in at left-back. It was he who had the first attempt, a drive that ⟦PERSON|Viktor Hajdu⟧ clutched on ⟦MINUTE|11 minutes⟧; it was he also who set up the ⟦G5|opener⟧. ⟦PERSON|Erling Moe⟧, under his own crossbar, nodded weakly to ⟦PERSON|Clarke⟧, whose cross back to where it had come from was ⟦G6|headed down and in⟧ by ⟦PERSON|Tetteh⟧.
That ⟦G7|put the ⟦TEAM|Addicks⟧ ahead⟧ in the ⟦MINUTE|28th minute⟧. They remained so at the ⟦MINUTE|break⟧ thanks to a double save by ⟦PERSON|Ryan Bexley⟧: first from ⟦PERSON|Paddy Kinnear⟧, then, up off the floor, from ⟦PERSON|Moe⟧.
The second half was not long under way when ⟦PERSON|Piers Langdon⟧ was judged to have handled just outside his box. ⟦TEAM|Wrexham⟧'s ⟦PERSON|Prats⟧, who ⟦G8|scored⟧ from the same range at ⟦TEAM|Birmingham⟧ on ⟦DATE|Tuesday⟧, ⟦G9|went for the top corner and found it⟧. ⟦PERSON|Bexley⟧ got nowhere near.
The ⟦TEAM|Red Dragons⟧ went for a second. ⟦PERSON|Kinnear⟧ drilled across the face on ⟦MINUTE|58⟧ and ⟦PERSON|Moe⟧, an inch taller, might have connected. ⟦PERSON|Hajdu⟧, though, had to keep out ⟦PERSON|Clarke⟧ and was fortunate when ⟦PERSON|Tetteh⟧'s backheel came back off his post.
⟦PERSON|Whitmore⟧ made his move, throwing on ⟦PERSON|Hurley⟧ with ⟦MINUTE|20 minutes left⟧. The 33-year-old, who joined on a free and whose last ⟦G10|goal⟧ was for the club where he began, needed only six of them. ⟦PERSON|Tetteh⟧ flicked on a goal kick; ⟦PERSON|Moe⟧ slipped; ⟦PERSON|Hurley⟧, left with only the ⟦NORP|Hungarian⟧ to beat, ⟦G11|stroked a shot into the far corner⟧ in the ⟦MINUTE|76th minute⟧.
It wasn't finished. ⟦PERSON|Moe⟧ ⟦G12|headed in⟧ from a ⟦PERSON|Kinnear⟧ corner in the ⟦MINUTE|87th minute⟧ and ran the length of the pitch to the ⟦NORP|Welsh⟧ supporters, unaware that the referee had penalised a tug.
⟦PERSON|Kinnear⟧ was sent off in ⟦MINUTE|injury time⟧ for disputing it. There were seven bookings, none of them for ⟦TEAM|Charlton⟧.
⟦PERSON|Prats⟧, a ⟦NORP|Uruguayan⟧ who speaks his mind, said: "We ⟦G13|come from behind⟧, we have the game in our hands, and their ⟦G14|goal⟧ is a slip. It's nothing. A slip. And ours at the end, I don't know what the push was."
"He wasn't even meant to be on," said ⟦PERSON|Whitmore⟧ of his match-winner, laughing. "I got ⟦G15|two goals⟧ out of a lad at left-back and a lad who's 33."
=====GOALS=====
{"id": "G1", "scorer": "Dom Hurley", "team": "Charlton", "minute": 76, "assist": "Solomon Tetteh", "kind": "shot"}
{"id": "G2", "scorer": "Dom Hurley", "team": "Charlton", "minute": 76, "assist": "Solomon Tetteh", "kind": "shot"}
{"id": "G3", "scorer": "Gonzalo Prats", "team": "Wrexham", "kind": "free kick"}
{"id": "G4", "scorer": "Solomon Tetteh", "team": "Charlton", "minute": 28, "assist": "Jaydon Clarke", "kind": "header"}
{"id": "G5", "scorer": "Solomon Tetteh", "team": "Charlton", "minute": 28, "assist": "Jaydon Clarke", "kind": "header"}
{"id": "G6", "scorer": "Solomon Tetteh", "team": "Charlton", "minute": 28, "minute_text": "28th minute", "assist": "Jaydon Clarke", "kind": "header"}
{"id": "G7", "scorer": "Solomon Tetteh", "team": "Charlton", "minute": 28, "minute_text": "28th minute", "assist": "Jaydon Clarke", "kind": "header"}
{"id": "G8", "scorer": "Gonzalo Prats", "team": "Wrexham", "scope": "background"}
{"id": "G9", "scorer": "Gonzalo Prats", "team": "Wrexham", "kind": "free kick"}
{"id": "G10", "scorer": "Dom Hurley", "team": "Charlton", "scope": "background"}
{"id": "G11", "scorer": "Dom Hurley", "team": "Charlton", "minute": 76, "minute_text": "76th minute", "assist": "Solomon Tetteh", "kind": "shot"}
{"id": "G12", "scorer": "Erling Moe", "team": "Wrexham", "minute": 87, "minute_text": "87th minute", "kind": "header", "outcome": "ruled out"}
{"id": "G13", "scorer": "Gonzalo Prats", "team": "Wrexham", "kind": "free kick"}
{"id": "G14", "scorer": "Dom Hurley", "team": "Charlton", "minute": 76, "assist": "Solomon Tetteh", "kind": "shot"}
{"id": "G15", "scorer": "Solomon Tetteh; Dom Hurley", "team": "Charlton", "count": 2}
