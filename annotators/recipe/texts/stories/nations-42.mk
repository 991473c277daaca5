⟦TEAM|West Ham⟧ ⟦SCORE|2-4⟧ ⟦TEAM|Manchester City⟧: Two late ⟦G1|goals⟧ take holders into semi-finals

⟦FURNITURE|Naomi Ashcroft celebrates with Courtney Dyson (Getty Images)⟧
Holders ⟦TEAM|Manchester City⟧ will play in the semi-finals of the ⟦COMPETITION|Women's League Cup⟧ after they squandered a two-goal lead and then ⟦G2|won it⟧ in the last ten minutes at ⟦TEAM|West Ham United⟧.

⟦PERSON|Naomi Ashcroft⟧ and ⟦PERSON|Courtney Dyson⟧ ⟦G3|put ⟦TEAM|City⟧ in command⟧ before ⟦MINUTE|half-time⟧. ⟦PERSON|Mariam Coulibaly-West⟧, with a ⟦G4|penalty⟧, and ⟦PERSON|Holly Sandiford⟧ ⟦G5|brought the ⟦TEAM|Hammers⟧ level⟧, but ⟦PERSON|Ashcroft⟧'s ⟦G6|second⟧, in the ⟦MINUTE|82nd minute⟧, and a late ⟦G7|strike⟧ from ⟦PERSON|Tilda Rönnqvist⟧ settled it.

For ⟦TEAM|City⟧, ⟦PERSON|Ellie Bramhall⟧ was given a night off, ⟦PERSON|Saffron Leigh⟧ coming in. She had nothing to do in the first quarter-hour. In that time ⟦PERSON|Dyson⟧ saw a shot turned on to the bar by ⟦PERSON|Kate Entwistle⟧, ⟦PERSON|Rönnqvist⟧ volleyed over and the ⟦NORP|Swedish⟧ midfielder was also denied a penalty.

It was ⟦PERSON|Georgie Plumb⟧ who gave the ball away for the ⟦G8|opening goal⟧. Trying to chip it down the line, she found ⟦PERSON|Orlaith Devane⟧, who ran inside and laid it into the path of ⟦PERSON|Ashcroft⟧, and from the edge of the area the striker ⟦G9|picked her spot⟧. That came on ⟦MINUTE|18⟧. ⟦TEAM|City⟧'s lead ⟦G10|was two⟧ on the ⟦MINUTE|half-hour⟧. ⟦PERSON|Dyson⟧, fouled by ⟦PERSON|Plumb⟧ 20 yards out, ⟦G11|curled the free-kick in⟧ by the near post with the wall looking the wrong way.

There was no hint of what was to come, though ⟦PERSON|Coulibaly-West⟧ flicked a header past the post on ⟦MINUTE|42⟧.

⟦TEAM|West Ham⟧ came out to boos and soon heard cheers. ⟦PERSON|Leigh⟧, the goalkeeper, came off her line, hesitated and tripped ⟦PERSON|Ffion Madoc⟧ in the ⟦MINUTE|53rd minute⟧. Up stepped ⟦PERSON|Coulibaly-West⟧, her ⟦G12|hat-trick⟧ against ⟦TEAM|Everton⟧ at the ⟦DATE|weekend⟧ still fresh, and ⟦G13|in it went⟧, low to the left.

Then, on ⟦MINUTE|61⟧, ⟦PERSON|Sandiford⟧ ⟦G14|headed her first goal for the club⟧. ⟦PERSON|Madoc⟧'s cross had been blocked, and blocked again; the ball ballooned, and nobody wanted it as much as she did.

The next ten minutes were all claret. ⟦PERSON|Plumb⟧ shot narrowly wide, ⟦PERSON|Madoc⟧ was through and was caught by ⟦PERSON|Devane⟧, and ⟦PERSON|Coulibaly-West⟧ had one ruled out in the ⟦MINUTE|72nd minute⟧, the ball having touched her hand before she ⟦G15|turned and fired in⟧.

⟦TEAM|City⟧'s manager made two changes. They did not so much turn the tide as wait for it to go out. Ten minutes passed. ⟦PERSON|Entwistle⟧'s goal kick went straight to ⟦PERSON|Dyson⟧, who rolled the ball to ⟦PERSON|Ashcroft⟧. She ⟦G16|did the rest⟧.

The last of the night was the pick of them. ⟦PERSON|Devane⟧, from right-back, started it and nearly finished it. Her shot came off the bar and dropped; ⟦PERSON|Rönnqvist⟧ let it drop, and ⟦G17|struck it on the half-volley⟧ with ⟦MINUTE|two minutes to go⟧.

"When you're two up you've got to see it out," ⟦PERSON|Ashcroft⟧ said. "We ⟦G18|let in two⟧ and they could have had another. I've ⟦G19|scored⟧ off a goal kick, and I'll take it."

⟦TEAM|West Ham⟧'s ⟦NORP|Irish⟧ manager said: "You don't come from two down to lose. We ⟦G20|got ourselves level⟧ and switched off."

⟦TEAM|City⟧ go to ⟦TEAM|Liverpool⟧ in the ⟦COMPETITION|WSL⟧ on ⟦DATE|Sunday⟧ before returning to the ⟦VENUE|Joie Stadium⟧.
=====GOALS=====
{"id": "G1", "scorer": "Naomi Ashcroft; Tilda Rönnqvist", "team": "Manchester City", "count": 2}
{"id": "G2", "scorer": "Naomi Ashcroft; Tilda Rönnqvist", "team": "Manchester City", "count": 2}
{"id": "G3", "scorer": "Naomi Ashcroft; Courtney Dyson", "team": "Manchester City", "count": 2}
{"id": "G4", "scorer": "Mariam Coulibaly-West", "team": "West Ham United", "minute": 53, "assist": "Ffion Madoc", "kind": "penalty"}
{"id": "G5", "scorer": "Mariam Coulibaly-West; Holly Sandiford", "team": "West Ham United", "count": 2}
{"id": "G6", "scorer": "Naomi Ashcroft", "team": "Manchester City", "minute": 82, "assist": "Courtney Dyson", "kind": "shot", "minute_text": "82nd minute"}
{"id": "G7", "scorer": "Tilda Rönnqvist", "team": "Manchester City", "minute": 88, "kind": "volley"}
{"id": "G8", "scorer": "Naomi Ashcroft", "team": "Manchester City", "minute": 18, "assist": "Orlaith Devane", "kind": "shot"}
{"id": "G9", "scorer": "Naomi Ashcroft", "team": "Manchester City", "minute": 18, "assist": "Orlaith Devane", "kind": "shot", "minute_text": "18"}
{"id": "G10", "scorer": "Courtney Dyson", "team": "Manchester City", "minute": 30, "kind": "free kick", "minute_text": "half-hour"}
{"id": "G11", "scorer": "Courtney Dyson", "team": "Manchester City", "minute": 30, "kind": "free kick", "minute_text": "half-hour"}
{"id": "G12", "scorer": "Mariam Coulibaly-West", "team": "West Ham", "scope": "background", "count": 3}
{"id": "G13", "scorer": "Mariam Coulibaly-West", "team": "West Ham United", "minute": 53, "assist": "Ffion Madoc", "kind": "penalty", "minute_text": "53rd minute"}
{"id": "G14", "scorer": "Holly Sandiford", "team": "West Ham United", "minute": 61, "kind": "header", "minute_text": "61"}
{"id": "G15", "scorer": "Mariam Coulibaly-West", "team": "West Ham United", "minute": 72, "outcome": "ruled out", "minute_text": "72nd minute"}
{"id": "G16", "scorer": "Naomi Ashcroft", "team": "Manchester City", "minute": 82, "assist": "Courtney Dyson", "kind": "shot"}
{"id": "G17", "scorer": "Tilda Rönnqvist", "team": "Manchester City", "minute": 88, "kind": "volley", "minute_text": "two minutes to go"}
{"id": "G18", "scorer": "Mariam Coulibaly-West; Holly Sandiford", "team": "West Ham United", "count": 2}
{"id": "G19", "scorer": "Naomi Ashcroft", "team": "Manchester City", "minute": 82, "assist": "Courtney Dyson", "kind": "shot"}
{"id": "G20", "scorer": "Mariam Coulibaly-West; Holly Sandiford", "team": "West Ham United", "count": 2}
