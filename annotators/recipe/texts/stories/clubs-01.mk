MATCH REPORT | ⟦TEAM|Grimsby⟧ ⟦SCORE|2-2⟧ Us

We had to settle for a point at ⟦VENUE|Blundell Park⟧ after ⟦G1|goals⟧ inside five minutes from ⟦PERSON|Kofi Ansah-Brough⟧ and ⟦PERSON|Lewis Tandy⟧, the latter's a ⟦G2|penalty⟧, left honours even. Our skipper ⟦PERSON|Marcus Whitlam⟧ had ⟦G3|given us the lead⟧, and ⟦PERSON|Ansah-Brough⟧'s ⟦G4|own goal⟧ had put us ⟦SCORE|2-0⟧ to the good... or so we thought.

Let us explain. The game kicked off in driving rain and ⟦TEAM|Barrow⟧ could have been ahead inside ⟦MINUTE|two minutes⟧, but ⟦PERSON|Kieron Swales⟧ dragged wide from ⟦PERSON|Deji Folarin⟧'s lay-off. At the other end, ⟦PERSON|Charlie Poskett⟧ held a ⟦PERSON|Tandy⟧ drive at the second attempt (⟦MINUTE|9⟧) and ⟦PERSON|Ollie Straker⟧ had to head ⟦PERSON|Jude Mbala⟧'s lob off the line.

Our ⟦G14|opener⟧, when it came, owed plenty to persistence. A long throw by ⟦PERSON|Straker⟧ caused panic, ⟦TEAM|Grimsby⟧ failed to clear their lines twice and ⟦PERSON|Folarin⟧ nodded it down to ⟦PERSON|Whitlam⟧, who ⟦G5|took a touch before finishing⟧ inside the near post. It was the captain's ⟦G6|first of the season⟧, all the sweeter given that he finished ⟦DATE|last term⟧ on the treatment table.

Then came the oddest moment of the afternoon. ⟦MINUTE|Five minutes before half-time⟧ ⟦PERSON|Swales⟧ swung over a cross from the left, ⟦PERSON|Ansah-Brough⟧ stretched out a leg to cut it out, and the midfielder ⟦G7|turned it past his own keeper⟧, ⟦PERSON|Nathan Greve⟧. We were two up at the ⟦MINUTE|break⟧ and good value for it.

But ⟦PERSON|Ansah-Brough⟧ is made of stern stuff. The ⟦TEAM|Mariners⟧ made a double change and had ⟦G16|reduced the arrears⟧ by the ⟦MINUTE|58th minute⟧, when the same man met a half-cleared corner and ⟦G8|returned it with interest⟧, his volley flying in off the underside of the bar.

Worse was to follow. ⟦PERSON|Straker⟧ was adjudged to have pulled the shirt of ⟦PERSON|Mbala⟧ and, although ⟦PERSON|Poskett⟧ got a glove to the spot-kick, it had too much pace on it: ⟦PERSON|Tandy⟧ had ⟦G9|got his side level⟧ on ⟦MINUTE|62⟧. "He guessed right, and I was fortunate," the striker admitted. "I'd missed one at ⟦TEAM|Crewe⟧ ⟦DATE|last month⟧, so I just put my foot through ⟦G10|it⟧."

⟦PERSON|Folarin⟧ had the ball in the ⟦G11|net⟧ with nine minutes left. The flag was already up. ⟦PERSON|Swales⟧ then came within inches of restoring the advantage, his free-kick striking the outside of the post in the ⟦MINUTE|87th minute⟧, and ⟦PERSON|Greve⟧ had to be alert to keep out ⟦PERSON|Folarin⟧ late on.

Manager ⟦PERSON|Gary Mossop⟧ told us: "At ⟦SCORE|2-0⟧ we should manage it. Their first ⟦G12|one⟧ is a wonderful hit, you can't do much about it. The second ⟦G13|goal⟧ is our own doing. I won't be too hard on them because we ⟦G15|scored two⟧ away from home and played on a bog."

We are back at ⟦VENUE|Holker Street⟧ ⟦DATE|next Tuesday⟧ against ⟦TEAM|Bromley⟧ in ⟦COMPETITION|League Two⟧, for which tickets are on sale now.
⟦FURNITURE|Buy your tickets here | Watch the highlights on iFollow | Shop the new away kit⟧
=====GOALS=====
{"id": "G1", "scorer": "Kofi Ansah-Brough; Lewis Tandy", "team": "Grimsby", "count": 2}
{"id": "G2", "scorer": "Lewis Tandy", "team": "Grimsby", "minute": 62, "kind": "penalty"}
{"id": "G3", "scorer": "Marcus Whitlam", "team": "Barrow", "assist": "Deji Folarin", "kind": "shot"}
{"id": "G4", "scorer": "Kofi Ansah-Brough", "team": "Barrow", "minute": 40, "kind": "own goal"}
{"id": "G5", "scorer": "Marcus Whitlam", "team": "Barrow", "assist": "Deji Folarin", "kind": "shot"}
{"id": "G6", "scorer": "Marcus Whitlam", "team": "Barrow", "assist": "Deji Folarin", "kind": "shot"}
{"id": "G7", "scorer": "Kofi Ansah-Brough", "team": "Barrow", "minute": 40, "minute_text": "Five minutes before half-time", "kind": "own goal"}
{"id": "G8", "scorer": "Kofi Ansah-Brough", "team": "Grimsby", "minute": 58, "minute_text": "58th minute", "kind": "volley"}
{"id": "G9", "scorer": "Lewis Tandy", "team": "Grimsby", "minute": 62, "minute_text": "62", "kind": "penalty"}
{"id": "G10", "scorer": "Lewis Tandy", "team": "Grimsby", "minute": 62, "kind": "penalty"}
{"id": "G11", "scorer": "Deji Folarin", "team": "Barrow", "minute": 81, "minute_text": "nine minutes left", "outcome": "ruled out"}
{"id": "G12", "scorer": "Kofi Ansah-Brough", "team": "Grimsby", "minute": 58, "kind": "volley"}
{"id": "G13", "scorer": "Lewis Tandy", "team": "Grimsby", "minute": 62, "kind": "penalty"}
{"id": "G14", "scorer": "Marcus Whitlam", "team": "Barrow", "assist": "Deji Folarin", "kind": "shot"}
{"id": "G15", "scorer": "Marcus Whitlam; Kofi Ansah-Brough", "team": "Barrow", "count": 2}
{"id": "G16", "scorer": "Kofi Ansah-Brough", "team": "Grimsby", "minute": 58, "minute_text": "58th minute", "kind": "volley"}
