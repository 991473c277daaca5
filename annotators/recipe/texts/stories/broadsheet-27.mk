⟦PERSON|Fairhaven⟧ ⟦G1|strikes⟧ in ⟦MINUTE|stoppage time⟧ as ⟦TEAM|Blackpool⟧ leave ⟦TEAM|Charlton⟧ flat

When he bent down to tie his bootlace in the ⟦MINUTE|fourth minute of stoppage time⟧ ⟦PERSON|Niall Fairhaven⟧ had played for ⟦TEAM|Blackpool⟧ for eight matches without being seen to do very much else. When he stood up there was a ball coming towards him. He ⟦G2|hit it⟧; ⟦TEAM|Charlton Athletic⟧, who had thought, with reason, that they were about to win, had lost.

It is only fair to recite what they had done. They had ⟦G3|fallen behind⟧ in the ⟦MINUTE|39th minute⟧ to ⟦PERSON|Jake Bispham⟧, in circumstances in which one would like to spare the blushes of ⟦PERSON|Toby Eltham⟧, the young goalkeeper, but cannot: he came for ⟦PERSON|Karl Singleton-Hay⟧'s high ball, changed his mind, changed it again, and ⟦PERSON|Bispham⟧ ⟦G4|knocked it in over his shoulder⟧. They had ⟦G5|levelled⟧ early in the second half through ⟦PERSON|Merveille Nzuzi⟧, the ⟦NORP|Congolese⟧ centre-forward, whose ⟦G6|header⟧ from ⟦PERSON|Iker Landaluce⟧'s free-kick was the best thing in the match, and his ninth ⟦G7|goal⟧ since ⟦DATE|September⟧.

Then the chances, which were many. ⟦PERSON|Landaluce⟧, the ⟦NORP|Spanish⟧ schemer, saw one diverted behind by a hip on ⟦MINUTE|55 minutes⟧; ⟦PERSON|Harvey Greenwold⟧ was put clear in the ⟦MINUTE|61st⟧, and shot against ⟦PERSON|Mo Achebe⟧'s legs; ⟦PERSON|Nzuzi⟧, in the ⟦MINUTE|70th⟧, did the same. He did it again in the ⟦MINUTE|83rd minute⟧, but with rather more success, ⟦G8|flashing it past⟧ the keeper on the turn. Up went the cheer and up, too late to save anyone's voice, went the flag. The ⟦VENUE|Valley⟧ has been here before: ⟦TEAM|Wigan⟧ had a ⟦G9|winner⟧ denied them here by the same official a fortnight earlier.

There remained only time enough for ⟦TEAM|Charlton⟧ to be careless. ⟦PERSON|Greenwold⟧'s short corner was so short that ⟦PERSON|Singleton-Hay⟧ took it off him, and ran, with half the ⟦TEAM|Addicks⟧' team behind him, as far as the other penalty area. There the last man forced him wide. His cross was poor; a defender's header was poorer; and so to ⟦PERSON|Fairhaven⟧, who is by profession a left-back, converted to midfield for want of anyone else, and has been living in a hotel.

"I'd ⟦G10|scored⟧ before anyone had looked up, me included," he told ⟦ORG|BBC Radio Lancashire⟧. "I was doing my lace. I'm not even joking."

⟦PERSON|Les Marton⟧, the ⟦TEAM|Charlton⟧ manager, was. "It's the first time I've been beaten by a pair of laces," he said. "But I thought that the lads had ⟦G11|got themselves level⟧ and I thought there was only one team in it. Then you don't take them, and they do. The ⟦G12|second⟧ one is a shambles from our corner, and I would rather not start on the ⟦G13|first⟧."

⟦TEAM|Blackpool⟧, whose followers had come from the ⟦GPE|Fylde⟧ for this and might have been forgiven for leaving, climb to ninth.
=====GOALS=====
{"id": "G1", "scorer": "Niall Fairhaven", "team": "Blackpool", "minute": 90, "added": 4, "kind": "shot", "minute_text": "fourth minute of stoppage time"}
{"id": "G2", "scorer": "Niall Fairhaven", "team": "Blackpool", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G3", "scorer": "Jake Bispham", "team": "Blackpool", "minute": 39, "kind": "shot", "minute_text": "39th minute"}
{"id": "G4", "scorer": "Jake Bispham", "team": "Blackpool", "minute": 39, "kind": "shot", "minute_text": "39th minute"}
{"id": "G5", "scorer": "Merveille Nzuzi", "team": "Charlton Athletic", "kind": "header", "assist": "Iker Landaluce"}
{"id": "G6", "scorer": "Merveille Nzuzi", "team": "Charlton Athletic", "kind": "header", "assist": "Iker Landaluce"}
{"id": "G7", "scorer": "Merveille Nzuzi", "team": "Charlton Athletic", "kind": "header", "assist": "Iker Landaluce"}
{"id": "G8", "scorer": "Merveille Nzuzi", "team": "Charlton Athletic", "minute": 83, "kind": "shot", "outcome": "ruled out", "minute_text": "83rd minute"}
{"id": "G9", "team": "Wigan", "scope": "background", "outcome": "ruled out"}
{"id": "G10", "scorer": "Niall Fairhaven", "team": "Blackpool", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G11", "scorer": "Merveille Nzuzi", "team": "Charlton Athletic", "kind": "header", "assist": "Iker Landaluce"}
{"id": "G12", "scorer": "Niall Fairhaven", "team": "Blackpool", "minute": 90, "added": 4, "kind": "shot"}
{"id": "G13", "scorer": "Jake Bispham", "team": "Blackpool", "minute": 39, "kind": "shot"}
