⟦TEAM|Almería⟧ nearly got their noses in front when ⟦PERSON|Biel Torrents⟧ shaved a post, and did so on ⟦MINUTE|36 minutes⟧ when ⟦PERSON|Iker Losada-Rey⟧ ⟦G1|volleyed down and in⟧ from ⟦PERSON|Biel Torrents⟧' chip.

Needing a point to stay up, ⟦TEAM|Cove Rangers⟧ earned it in ⟦MINUTE|injury time⟧, substitute ⟦PERSON|Blair Nicolson⟧ ⟦G2|heading the goal⟧ that keeps them in ⟦COMPETITION|League One⟧. ⟦PERSON|Mitch Hendry⟧ had ⟦G3|put ⟦TEAM|Alloa Athletic⟧ in charge⟧ with a free-kick after ⟦MINUTE|61 minutes⟧.

Needing a point to stay up, ⟦TEAM|Cove Rangers⟧ earned it with a backs-to-the-wall display in which ⟦PERSON|Blair Nicolson⟧ had their one shot, high and wide from the left, and ⟦TEAM|Alloa Athletic⟧ had 19.

⟦PERSON|Mattias Ekberg⟧, the ⟦TEAM|Denmark⟧ coach's assistant, said a ⟦G4|goal⟧ by ⟦PERSON|Victor Høgh⟧ was "worth the ticket". It ⟦G5|won the game⟧ at ⟦VENUE|Parken⟧ on ⟦DATE|Sunday⟧ and was the forward's ⟦G6|seventh⟧ for his country.

⟦PERSON|Mauro Icasuriaga⟧ made amends for missing from the spot on ⟦MINUTE|26 minutes⟧ by ⟦G7|steering the rebound of a second one in⟧ on ⟦MINUTE|51⟧. ⟦PERSON|Gonzalo Pintos⟧ had saved both. ⟦TEAM|Peñarol⟧ then had ⟦PERSON|Lucas Viera⟧ sent off.

⟦PERSON|Mauro Icasuriaga⟧ made amends to the supporters of ⟦TEAM|Peñarol⟧ with an apology on ⟦DATE|Tuesday⟧. He had gestured to them after being substituted.

⟦TEAM|Maccabi Haifa⟧ left it late. There were ⟦MINUTE|86 minutes⟧ on the clock when ⟦PERSON|Dolev Azrad⟧ crossed, ⟦PERSON|Ido Shalev⟧ stepped over it and ⟦PERSON|Lior Peretz⟧ ⟦G8|drilled under ⟦PERSON|Tamir Golan⟧⟧.

⟦TEAM|Maccabi Haifa⟧ left it late to name their side, with ⟦PERSON|Dolev Azrad⟧ drilled in two positions in the warm-up because of doubts about ⟦PERSON|Ido Shalev⟧.

⟦TEAM|Northern Ireland⟧ had the bit between their teeth after ⟦PERSON|Conor Mulhern⟧ ⟦G9|met ⟦PERSON|Jamie Reid-Boyle⟧'s delivery⟧ in the ⟦MINUTE|23rd minute⟧. ⟦TEAM|Luxembourg⟧'s reply was a shot by ⟦PERSON|Enzo Barreiro⟧ that did not trouble ⟦PERSON|Ross McKeown⟧.

⟦PERSON|Conor Mulhern⟧ met ⟦PERSON|Jamie Reid-Boyle⟧'s delivery in the ⟦MINUTE|23rd minute⟧, but ⟦TEAM|Luxembourg⟧ goalkeeper ⟦PERSON|Loris Muratović⟧ had positioned himself well and ⟦TEAM|Northern Ireland⟧ won only a corner.

⟦TEAM|Levski Sofia⟧ allowed ⟦PERSON|Georgi Tonev⟧ all the room he wanted to ⟦G10|lob ⟦PERSON|Plamen Andonov⟧⟧ in the ⟦MINUTE|eighth minute⟧, and although ⟦PERSON|Ricardinho⟧ ⟦G11|got one back⟧ before the ⟦MINUTE|pause⟧ the damage was done.

The former ⟦TEAM|Levski Sofia⟧ midfielder ⟦PERSON|Ricardinho⟧ got one back on the tax office when a judge in ⟦GPE|Sofia⟧ threw out its claim for €400,000.

⟦PERSON|Trey Winslow⟧ celebrated his 21st birthday by ⟦G12|scoring⟧ what turned out to be the difference: a shot that ran along the line, in off the far post. ⟦TEAM|FC Cincinnati⟧ are unbeaten in eight.

⟦PERSON|Trey Winslow⟧ celebrated his 21st birthday on the bench. ⟦TEAM|FC Cincinnati⟧ attacked without end but ⟦PERSON|Alan Beckford-Cruz⟧ beat out everything and the hosts had to settle for a third draw in four.

⟦PERSON|Sabrina Keller⟧ did what she has done all season for ⟦TEAM|St. Gallen Women⟧, ⟦G13|coming up with the goods⟧ in the ⟦MINUTE|70th minute⟧ from a half-chance created by ⟦PERSON|Mia Bürgi⟧. ⟦TEAM|Young Boys Women⟧ had ⟦PERSON|Lara Stäheli⟧'s ⟦MINUTE|28th-minute⟧ ⟦G14|strike⟧ to thank for their lead.

⟦PERSON|Sabrina Keller⟧ did what she has done all season for ⟦TEAM|St. Gallen Women⟧: run, tackle and complain. She has yet to find the net, and ⟦PERSON|Mia Bürgi⟧ is not much nearer.

⟦TEAM|Tunisia⟧'s ⟦SCORE|2-0⟧ aggregate advantage was whittled down by ⟦PERSON|Moussa Camara⟧'s ⟦G15|effort⟧ a ⟦MINUTE|minute before the interval⟧ and erased by ⟦PERSON|Sékou Condé⟧'s ⟦G16|free-kick⟧, leaving ⟦TEAM|Guinea⟧ to push for what would have been a famous win.

A 12-point advantage was whittled down to three before ⟦TEAM|Guinea⟧'s champions, ⟦TEAM|Horoya⟧, held on at the end of ⟦DATE|last season⟧. ⟦PERSON|Moussa Camara⟧ was voted the league's best player.

Former ⟦TEAM|Rangers⟧ winger ⟦PERSON|Dougie Strachan⟧ popped up at the back post to ⟦G17|score⟧ in the ⟦MINUTE|87th minute⟧, after ⟦TEAM|Falkirk⟧ had spent an hour with ten. ⟦PERSON|Aidan Nairn⟧ had been dismissed on ⟦MINUTE|24 minutes⟧ for denying ⟦PERSON|Kris Boyle-Stark⟧ a clear run at goal.

Former ⟦TEAM|Rangers⟧ winger ⟦PERSON|Dougie Strachan⟧ popped up at a supporters' dinner in ⟦GPE|Falkirk⟧ and told the guests that he is not finished yet. He has been without a club since ⟦DATE|July⟧.
=====GOALS=====
{"id": "G1", "scorer": "Iker Losada-Rey", "team": "Almería", "minute": 36, "minute_text": "36 minutes", "kind": "volley", "assist": "Biel Torrents"}
{"id": "G2", "scorer": "Blair Nicolson", "team": "Cove Rangers", "minute_text": "injury time", "kind": "header"}
{"id": "G3", "scorer": "Mitch Hendry", "team": "Alloa Athletic", "minute": 61, "minute_text": "61 minutes", "kind": "free kick"}
{"id": "G4", "scorer": "Victor Høgh", "team": "Denmark"}
{"id": "G5", "scorer": "Victor Høgh", "team": "Denmark"}
{"id": "G6", "scorer": "Victor Høgh", "team": "Denmark"}
{"id": "G7", "scorer": "Mauro Icasuriaga", "team": "Peñarol", "minute": 51, "minute_text": "51"}
{"id": "G8", "scorer": "Lior Peretz", "team": "Maccabi Haifa", "minute": 86, "minute_text": "86 minutes", "kind": "shot", "assist": "Dolev Azrad"}
{"id": "G9", "scorer": "Conor Mulhern", "team": "Northern Ireland", "minute": 23, "minute_text": "23rd minute", "kind": "header", "assist": "Jamie Reid-Boyle"}
{"id": "G10", "scorer": "Georgi Tonev", "minute": 8, "minute_text": "eighth minute"}
{"id": "G11", "scorer": "Ricardinho", "team": "Levski Sofia"}
{"id": "G12", "scorer": "Trey Winslow", "team": "FC Cincinnati"}
{"id": "G13", "scorer": "Sabrina Keller", "team": "St. Gallen Women", "minute": 70, "minute_text": "70th minute"}
{"id": "G14", "scorer": "Lara Stäheli", "team": "Young Boys Women", "minute": 28, "minute_text": "28th-minute"}
{"id": "G15", "scorer": "Moussa Camara", "team": "Guinea", "minute": 44, "minute_text": "minute before the interval"}
{"id": "G16", "scorer": "Sékou Condé", "team": "Guinea", "kind": "free kick"}
{"id": "G17", "scorer": "Dougie Strachan", "team": "Falkirk", "minute": 87, "minute_text": "87th minute"}
