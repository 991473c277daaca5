⟦GPE|PORTLAND⟧, ⟦GPE|Ore.⟧ -- ⟦PERSON|Riko Hanazawa⟧ ⟦G1|scored the go-ahead goal⟧ in the ⟦MINUTE|86th minute⟧ and the ⟦TEAM|Portland⟧ ⟦TEAM|Thorns⟧ rallied past the ⟦TEAM|Kansas City Current⟧ ⟦SCORE|3-2⟧ in front of 21,811 at ⟦VENUE|Providence Park⟧ on ⟦DATE|Saturday⟧.
⟦TEAM|Kansas City⟧ led ⟦SCORE|2-0⟧ at ⟦MINUTE|halftime⟧. ⟦PERSON|Destiny Abiola⟧ ⟦G2|opened the scoring⟧ in the ⟦MINUTE|11th⟧ off a feed from ⟦PERSON|Lauren Pickett⟧, and she ⟦G3|doubled the lead⟧ ⟦MINUTE|nine minutes later⟧ when she ⟦G4|chipped goalkeeper ⟦PERSON|Kaylin O'Shaughnessy⟧⟧ from the edge of the box. It was her ⟦G5|ninth goal⟧ ⟦DATE|this season⟧, best in the ⟦COMPETITION|NWSL⟧.
"We were embarrassed in the locker room," ⟦TEAM|Thorns⟧ captain ⟦PERSON|Megan Brandvold⟧ said. "Nobody had to yell. Everybody knew."
⟦PERSON|Brandvold⟧ ⟦G6|cut the deficit in half⟧ in the ⟦MINUTE|53rd⟧ with a ⟦G7|free kick⟧ that dipped under the crossbar. ⟦PERSON|Teyah Coleman-Reyes⟧ ⟦G8|leveled the match⟧ in the ⟦MINUTE|71st⟧, ⟦G9|nodding in⟧ ⟦PERSON|Sofía Arrieta⟧'s corner at the near post.
⟦PERSON|Abiola⟧ had a chance to complete her hat trick from the penalty spot in the ⟦MINUTE|80th minute⟧ but ⟦PERSON|O'Shaughnessy⟧ guessed correctly and pushed it onto the post.
⟦MINUTE|Six minutes after the save⟧, ⟦PERSON|Arrieta⟧ stripped ⟦PERSON|Pickett⟧ in midfield and found ⟦PERSON|Hanazawa⟧, who cut inside and ⟦G10|curled a left-footed shot inside the far post⟧. The ⟦NORP|Japanese⟧ winger, a ⟦MINUTE|halftime⟧ substitute, had not scored since last ⟦DATE|September⟧.
⟦TEAM|Portland⟧ (7-2-3) moved two points clear of the ⟦TEAM|Current⟧ (6-2-4) in the race for the ⟦COMPETITION|Supporters' Shield⟧.
"That's a game we win ten times out of ten," ⟦TEAM|Kansas City⟧ coach ⟦PERSON|Jorge Villaseñor⟧ said. "We missed the PK, we give the ball away. Soccer punishes you."
The ⟦TEAM|Thorns⟧ travel to face the ⟦TEAM|San Diego Wave⟧ ⟦DATE|next weekend⟧.
⟦FURNITURE|More AP soccer: apnews.example/hub/soccer⟧
=====GOALS=====
{"id": "G1", "scorer": "Riko Hanazawa", "team": "Thorns", "minute": 86, "kind": "shot", "assist": "Sofía Arrieta", "minute_text": "86th minute"}
{"id": "G2", "scorer": "Destiny Abiola", "team": "Kansas City Current", "minute": 11, "assist": "Lauren Pickett", "minute_text": "11th"}
{"id": "G3", "scorer": "Destiny Abiola", "team": "Kansas City Current", "minute": 20, "kind": "shot", "minute_text": "nine minutes later", "score": "2-0"}
{"id": "G4", "scorer": "Destiny Abiola", "team": "Kansas City Current", "minute": 20, "kind": "shot"}
{"id": "G5", "scorer": "Destiny Abiola", "team": "Kansas City Current", "minute": 20, "kind": "shot"}
{"id": "G6", "scorer": "Megan Brandvold", "team": "Thorns", "minute": 53, "kind": "free kick", "minute_text": "53rd"}
{"id": "G7", "scorer": "Megan Brandvold", "team": "Thorns", "minute": 53, "kind": "free kick"}
{"id": "G8", "scorer": "Teyah Coleman-Reyes", "team": "Thorns", "minute": 71, "kind": "header", "assist": "Sofía Arrieta", "minute_text": "71st"}
{"id": "G9", "scorer": "Teyah Coleman-Reyes", "team": "Thorns", "minute": 71, "kind": "header", "assist": "Sofía Arrieta"}
{"id": "G10", "scorer": "Riko Hanazawa", "team": "Thorns", "minute": 86, "kind": "shot", "assist": "Sofía Arrieta", "minute_text": "Six minutes after the save"}
