Six million views and a biscuit: how a spaniel called Gary became the face of ⟦TEAM|Partick Thistle⟧
⟦FURNITURE|By Isla MacCorquodale⟧
⟦FURNITURE|Live & Trending⟧
A springer spaniel who wandered on to the pitch at ⟦VENUE|Firhill⟧ during a minute’s silence, sat down on the centre spot and lowered his head has become an unlikely star on three continents.
The clip, filmed by a pensioner from ⟦GPE|Maryhill⟧ on a phone with a cracked lens, had been watched 6.2 million times on ⟦ORG|TikTok⟧ by ⟦DATE|Wednesday morning⟧. It has been shown on breakfast television in ⟦GPE|Japan⟧ and by ⟦ORG|Fox News⟧ in the ⟦GPE|United States⟧, and ⟦TEAM|Partick Thistle⟧’s online shop, which normally posts nine parcels a day, sent out 1,140.
“We’ve had an order from ⟦GPE|Ulaanbaatar⟧,” said the club’s media officer, and only media officer, ⟦PERSON|Fraser Gilhooly⟧. “I had to look up how many letters it has.”
Gary belongs to ⟦PERSON|Mhairi Sneddon⟧, a nurse with ⟦ORG|NHS Greater Glasgow and Clyde⟧, who had tied him to a railing outside a chip shop. ⟦ORG|Police Scotland⟧ were called by a passer-by, attended, and left after both officers had had their picture taken.
⟦FURNITURE|Watch: Gary pays his respects (video: 0:43)⟧
The silence was for former ⟦TEAM|Thistle⟧ captain ⟦PERSON|Eck Balfour⟧, who ⟦G1|scored the goal⟧ that kept them up in ⟦DATE|1983⟧ and who, his widow ⟦PERSON|Senga⟧ revealed, kept spaniels for fifty years. “If you were writing it for a film they’d tell you to take it out,” she told ⟦ORG|BBC Scotland⟧.
The ⟦ORG|SPFL⟧ has confirmed there will be no action over the intrusion. The ⟦ORG|Scottish SPCA⟧ reminded owners about leads. Dog food maker ⟦ORG|Harringtons⟧ has offered a sponsorship, and a ⟦NORP|Brazilian⟧ club, ⟦TEAM|Ponte Preta⟧, made Gary an honorary member.
⟦TEAM|Thistle⟧ lost ⟦SCORE|1-0⟧ to ⟦TEAM|Queen’s Park⟧ that afternoon, which hardly anyone has mentioned. ⟦FURNITURE|What did you think of this story? 😀 😐 🙁⟧
⟦FURNITURE|You might also like: Parrot sent off at Hertfordshire non-league game⟧
=====GOALS=====
{"id":"G1","scorer":"Eck Balfour","team":"Partick Thistle","scope":"background"}
