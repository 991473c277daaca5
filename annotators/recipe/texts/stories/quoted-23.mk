"We've been done" - ⟦PERSON|Winspear⟧ fumes after ⟦TEAM|Luton⟧ snatch it

⟦TEAM|Blackpool⟧ manager ⟦PERSON|Pete Winspear⟧ claimed his side had been "done" after ⟦PERSON|Rafael Ortuño⟧'s late ⟦G1|winner⟧ condemned them to a ⟦SCORE|2-1⟧ defeat at ⟦TEAM|Luton Town⟧.

⟦PERSON|Matty Broome⟧, who had a first-half ⟦G2|header⟧ disallowed, ⟦G3|levelled from the spot⟧ in the ⟦MINUTE|89th minute⟧ only for ⟦PERSON|Ortuño⟧ to ⟦G4|claim his second goal⟧ moments later.

⟦PERSON|Winspear⟧'s main grievance concerned the first of those. "It's the softest one you'll ever see," he said. "Our lad goes up, he's got a run on his marker, he ⟦G5|heads it in⟧ and the ref's given a free-kick before it's crossed the line. There's no push. I asked him who pushed who and he couldn't tell me.

"If ⟦G6|that counts⟧ then we're going in at ⟦MINUTE|half-time⟧ ⟦SCORE|1-0⟧ up. It's a different world. As it is we come out, we ⟦G7|give a bad goal away⟧, we do everything right to get back in it and then we're ⟦G8|caught⟧ with all of us up the pitch celebrating. That one's on us."

The bad ⟦G9|goal⟧ in question came in the ⟦MINUTE|65th minute⟧. ⟦PERSON|Keith Ashdown⟧ was dispossessed as he tried to turn on his own 18-yard line; ⟦PERSON|Abdul Kamara-Finch⟧'s shot spun up off ⟦PERSON|Jared Tolley⟧ and ⟦PERSON|Ortuño⟧, who'd had two efforts saved by ⟦PERSON|Nils Ekberg⟧ in the first half (⟦MINUTE|17⟧, ⟦MINUTE|33⟧), ⟦G10|was not going to miss from there⟧.

⟦TEAM|Blackpool⟧ rattled the bar through ⟦PERSON|Tolley⟧ on ⟦MINUTE|71⟧ and won their penalty when ⟦PERSON|Shay Cordingley⟧ was adjudged to have tugged ⟦PERSON|Broome⟧'s shirt. The ⟦TEAM|Tangerines⟧ striker ⟦G11|placed it to ⟦TEAM|Luton⟧'s goalkeeper's left⟧ for his ⟦G12|12th⟧ of the season.

It should have meant a point. But with the visitors still re-forming, ⟦TEAM|Luton⟧ kicked off, went long, and ⟦PERSON|Kamara-Finch⟧'s knock-down left ⟦PERSON|Ortuño⟧ one on one with ⟦PERSON|Ekberg⟧. He coolly ⟦G13|lifted it in⟧.

"⟦PERSON|Rafa⟧'s had a summer of everybody telling him he's finished," ⟦TEAM|Luton⟧ boss ⟦PERSON|Gwyn Parry⟧ said. "Two ⟦G14|goals⟧, and he's run about nine miles. The ⟦G15|winner⟧, that's not luck, we do it in training. If you score, switch on. If they score, switch on quicker.

"I've got sympathy for ⟦PERSON|Pete⟧. I didn't think much of theirs either, mind, so if we're being picky there's no ⟦G16|penalty⟧ at the end for me."

⟦PERSON|Ortuño⟧ was happy to keep it brief. "When they ⟦G17|made it ⟦SCORE|1-1⟧⟧ I was angry, so I went. I didn't think. The ball came and I said thank you. I'm not finished, you can write this."

⟦TEAM|Luton⟧ go to ⟦TEAM|Reading⟧ on ⟦DATE|Boxing Day⟧, while ⟦TEAM|Blackpool⟧ are back at ⟦VENUE|Bloomfield Road⟧.
=====GOALS=====
{"id": "G1", "scorer": "Rafael Ortuño", "team": "Luton Town", "kind": "shot"}
{"id": "G2", "scorer": "Matty Broome", "team": "Blackpool", "outcome": "ruled out", "kind": "header", "minute": 42}
{"id": "G3", "scorer": "Matty Broome", "team": "Blackpool", "kind": "penalty", "minute": 89, "minute_text": "89th minute"}
{"id": "G4", "scorer": "Rafael Ortuño", "team": "Luton Town", "kind": "shot"}
{"id": "G5", "scorer": "Matty Broome", "team": "Blackpool", "outcome": "ruled out", "kind": "header", "minute": 42}
{"id": "G6", "scorer": "Matty Broome", "team": "Blackpool", "outcome": "ruled out", "kind": "header", "minute": 42}
{"id": "G7", "scorer": "Rafael Ortuño", "team": "Luton Town", "minute": 65, "kind": "shot"}
{"id": "G8", "scorer": "Rafael Ortuño", "team": "Luton Town", "kind": "shot"}
{"id": "G9", "scorer": "Rafael Ortuño", "team": "Luton Town", "minute": 65, "kind": "shot", "minute_text": "65th minute"}
{"id": "G10", "scorer": "Rafael Ortuño", "team": "Luton Town", "minute": 65, "kind": "shot", "minute_text": "65th minute"}
{"id": "G11", "scorer": "Matty Broome", "team": "Blackpool", "kind": "penalty", "minute": 89}
{"id": "G12", "scorer": "Matty Broome", "team": "Blackpool", "kind": "penalty", "minute": 89}
{"id": "G13", "scorer": "Rafael Ortuño", "team": "Luton Town", "kind": "shot"}
{"id": "G14", "scorer": "Rafael Ortuño", "team": "Luton Town", "count": 2, "kind": "shot"}
{"id": "G15", "scorer": "Rafael Ortuño", "team": "Luton Town", "kind": "shot"}
{"id": "G16", "scorer": "Matty Broome", "team": "Blackpool", "kind": "penalty", "minute": 89}
{"id": "G17", "scorer": "Matty Broome", "team": "Blackpool", "kind": "penalty", "minute": 89, "score": "1-1"}
