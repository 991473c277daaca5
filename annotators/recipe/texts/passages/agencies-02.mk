⟦TEAM|Hull⟧ fans sang about ⟦VENUE|Wembley⟧ all the way up the ⟦GPE|Yorkshire⟧ coast; ⟦MINUTE|three minutes⟧ in, they went quiet. ⟦PERSON|Josip Barisic⟧ had ⟦G1|found the top corner⟧.

The equaliser ⟦TEAM|Kilmarnock⟧ wanted never arrived, though a swirling corner from ⟦PERSON|Callum Dreghorn⟧ had ⟦PERSON|Ivo Petrak⟧ back-pedalling and ⟦PERSON|Reece Nkemelu⟧'s half-volley brought the save of the day. At the final whistle ⟦PERSON|Petrak⟧ lay flat on his back, spent.

⟦PERSON|Sunniva Aasen⟧ picked the ball up inside her own half, ran through to the edge of the ⟦TEAM|Roma Women⟧ box and, when everyone expected the pass, ⟦G2|bent one round ⟦PERSON|Giacinti-Rossi⟧⟧. ⟦PERSON|Elena Giacinti-Rossi⟧ had not let in a ⟦G3|goal⟧ from outside the area since ⟦DATE|2023⟧.

CHANCE! ⟦PERSON|Lemar Okoro⟧ bursts clear, side-foots towards the far corner... and it is inches past. That would have been some way to open his account. ⟦MINUTE|34⟧'.

⟦TEAM|Young Boys⟧ fought back from two down, ⟦PERSON|Nico Aeschbacher⟧ ⟦G4|making it ⟦SCORE|2-1⟧⟧ through a deflection in the ⟦MINUTE|40th minute⟧ and ⟦PERSON|Aurele Mbaye⟧ ⟦G5|levelling it⟧ with an unstoppable drive ⟦MINUTE|six minutes after the restart⟧. Before that, ⟦PERSON|Mbaye⟧ had hit the side-netting, twice.

⟦PERSON|Jarrod Pethick⟧'s contract runs out in ⟦DATE|June⟧ and the ⟦TEAM|Adelaide United⟧ forward has told the club his goal is to play in ⟦GPE|Europe⟧. He hasn't scored in 2026, but his agent has levelled criticism at the way he is being used.

An ⟦MINUTE|89th-minute⟧ ⟦G6|strike⟧ by ⟦PERSON|Ousmane Traore-Diop⟧ gave ⟦TEAM|Senegal⟧ victory over ⟦TEAM|Cape Verde⟧, whose own late effort, from the head of ⟦PERSON|Nuno Fortes⟧, was cushioned onto the bar by ⟦PERSON|Mamadou Seck⟧ and dropped dead on the line.

If ⟦PERSON|Poppy Aldersley⟧ had kept her shot down, ⟦TEAM|Durham⟧ would be in the quarter-finals. If the rebound hadn't hit the referee, same story. Instead ⟦TEAM|Crystal Palace⟧ broke, ⟦PERSON|Inés Robledo⟧ squared it and ⟦PERSON|Kirsty Agnew⟧ ⟦G7|couldn't miss⟧. She didn't.

⟦PERSON|Tariq Mansoor⟧ was turned away by the linesman's flag, by the keeper's knee and by the inside of a post. On ⟦MINUTE|69⟧, set up by ⟦PERSON|Yusuf Al-Harthi⟧, he ⟦G8|drilled his shot beyond all three⟧, and ⟦TEAM|Al Nahda⟧ had hope.

⟦TEAM|Forest Green⟧ have yet to score from open play under ⟦PERSON|Steve Hargrave-Poole⟧, but they did ⟦G9|score⟧ here, and not from open play either: ⟦PERSON|Adi Bramwell⟧ tucked away the ⟦G10|penalty⟧ after ⟦PERSON|Matty Coe⟧ was felled by ⟦PERSON|Trent Oakley⟧. Then ⟦PERSON|Oakley⟧ hit the bar at the other end.

⟦PERSON|Marcus Idowu⟧ headed down the tunnel in tears with ⟦MINUTE|11 minutes⟧ played, his knee strapped. ⟦TEAM|Lincoln⟧ rearranged themselves, ⟦PERSON|Scott Amory⟧ dropping into the back line, and got to the break level at nothing apiece.

The ⟦G11|opener⟧, in the ⟦MINUTE|12th minute⟧, came from the boot of the left-back. ⟦PERSON|Kaito Morishima⟧'s corner was half-cleared by ⟦PERSON|Shota Enomoto⟧ to ⟦PERSON|Ryo Hanazawa⟧, who ⟦G12|struck it low through the crowd⟧.

Lucky boy, ⟦PERSON|Jake Tunnicliffe⟧! The ⟦TEAM|Rotherham⟧ full-back very nearly headed into his own net, and had ⟦PERSON|Sam Ironside-Lee⟧ not been wide awake on his line it would have been ⟦SCORE|1-0⟧. Corner. ⟦MINUTE|54⟧'.

We had the ⟦G13|first⟧, we had the ⟦G14|third⟧, and at ⟦SCORE|2-1⟧ we had the chances to kill it, says ⟦PERSON|Alfie Nuttall⟧ on the club's website. What we didn't have was luck: his own effort was cleared off the line by ⟦PERSON|Curtis Broome⟧ with the keeper stranded.

⟦PERSON|Gustavo Arrieta-Lamas⟧, the ⟦NORP|Uruguayan⟧ whom ⟦TEAM|Botafogo⟧ let go for nothing, ⟦G15|obliged⟧. The pass was ⟦PERSON|Leo Sampaio⟧'s, the dummy ⟦PERSON|Ronaldinho Pires⟧'s, the goalkeeper's despair nobody's fault but that of the coach who sold him.

The winner will face ⟦TEAM|Besiktas⟧ in the last 16. ⟦PERSON|Okan Yildirim-Day⟧ thinks it'll be his side. "We need one goal, we have 90 minutes," he said, forgetting perhaps that they've scored none in four hours.

On aggregate it stood at ⟦SCORE|3-3⟧, with ⟦TEAM|Basel⟧ ahead on the night and nobody ahead in the tie. Then came ⟦MINUTE|extra time⟧, and then, in the ⟦MINUTE|104th minute⟧, a ⟦G16|header⟧ by substitute ⟦PERSON|Albian Krasniqi-Meier⟧, ⟦PERSON|Dusan Vulic⟧ having kept out the previous one.

⟦TEAM|Shrewsbury⟧ cut the gap to the play-off places to four points without kicking a ball. Their opponents' bus broke down on the A49, and ⟦PERSON|Paul Mullarkey⟧'s men finished up with an eleven-a-side among themselves.

⟦PERSON|Nathalie Björkman⟧ put a header inches over, dragged a shot wide and had a third effort chalked off for offside after she ⟦G17|rounded ⟦PERSON|Ulla Nurmi⟧ and rolled it in⟧. "I stopped counting," the ⟦TEAM|Linköping⟧ captain said. "Well. I counted none."

⟦PERSON|Cody Wexler⟧ had scarcely been off the bench long enough to tie his laces. Cross from ⟦PERSON|Amari Dunning⟧, ⟦G18|goal⟧, ⟦MINUTE|74 minutes⟧, and ⟦TEAM|Columbus Crew⟧ fans were spilling beer on one another. ⟦TEAM|FC Cincinnati⟧ protested about a push by ⟦PERSON|Theo Marchetti⟧.

What ⟦G20|beat ⟦PERSON|Edgar Sommariva⟧⟧ was the bounce. ⟦PERSON|Paolo Ghedini⟧'s free-kick, forty yards if it was one, ⟦G19|skipped off the greasy turf and inside the post⟧ with the clock showing ⟦MINUTE|87⟧.
=====GOALS=====
{"id": "G1", "scorer": "Josip Barisic", "minute": 3, "minute_text": "three minutes", "kind": "shot"}
{"id": "G2", "scorer": "Sunniva Aasen", "kind": "shot"}
{"id": "G3", "scope": "background"}
{"id": "G4", "scorer": "Nico Aeschbacher", "team": "Young Boys", "minute": 40, "minute_text": "40th minute", "score": "2-1"}
{"id": "G5", "scorer": "Aurele Mbaye", "team": "Young Boys", "minute": 51, "minute_text": "six minutes after the restart", "kind": "shot"}
{"id": "G6", "scorer": "Ousmane Traore-Diop", "team": "Senegal", "minute": 89, "minute_text": "89th-minute"}
{"id": "G7", "scorer": "Kirsty Agnew", "team": "Crystal Palace", "assist": "Inés Robledo"}
{"id": "G8", "scorer": "Tariq Mansoor", "team": "Al Nahda", "minute": 69, "minute_text": "69", "assist": "Yusuf Al-Harthi", "kind": "shot"}
{"id": "G9", "scorer": "Adi Bramwell", "team": "Forest Green", "kind": "penalty"}
{"id": "G10", "scorer": "Adi Bramwell", "team": "Forest Green", "kind": "penalty"}
{"id": "G11", "scorer": "Ryo Hanazawa", "minute": 12, "minute_text": "12th minute", "kind": "shot"}
{"id": "G12", "scorer": "Ryo Hanazawa", "minute": 12, "minute_text": "12th minute", "kind": "shot"}
{"id": "G13"}
{"id": "G14"}
{"id": "G15", "scorer": "Gustavo Arrieta-Lamas", "assist": "Leo Sampaio"}
{"id": "G16", "scorer": "Albian Krasniqi-Meier", "minute": 104, "minute_text": "104th minute", "kind": "header"}
{"id": "G17", "scorer": "Nathalie Björkman", "team": "Linköping", "outcome": "ruled out"}
{"id": "G18", "scorer": "Cody Wexler", "team": "Columbus Crew", "minute": 74, "minute_text": "74 minutes", "assist": "Amari Dunning"}
{"id": "G19", "scorer": "Paolo Ghedini", "minute": 87, "minute_text": "87", "kind": "free kick"}
{"id": "G20", "scorer": "Paolo Ghedini", "minute": 87, "minute_text": "87", "kind": "free kick"}
