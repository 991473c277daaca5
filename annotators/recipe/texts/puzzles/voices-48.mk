⟦PERSON|Albornoz⟧: ⟦PERSON|Radebe⟧ will take penalties until he retires

⟦TEAM|Kaizer Chiefs⟧ coach ⟦PERSON|Gustavo Albornoz⟧ has backed ⟦PERSON|Sipho Radebe⟧ to keep spot-kick duty despite the forward's two misses in ⟦DATE|Saturday⟧'s ⟦SCORE|2-1⟧ win against ⟦TEAM|Orlando Pirates⟧.

⟦PERSON|Radebe⟧ put one over and had one saved by ⟦PERSON|Riaan Coetzer⟧ at the ⟦VENUE|FNB Stadium⟧ before he popped up with the ⟦G1|goal⟧ that settled the ⟦GPE|Soweto⟧ derby in the ⟦MINUTE|90th minute⟧.

"He will take them until he retires," ⟦PERSON|Albornoz⟧ told ⟦ORG|SABC Sport⟧. "To go a third time to the ball after that, in front of 90,000, you need something here," he said, tapping his chest.

It was not a penalty the third time but a free-kick, 22 metres out, and ⟦PERSON|Radebe⟧ ⟦G2|struck it through the wall⟧.

The former ⟦TEAM|SuperSport United⟧ man had also missed from open play early on. ⟦TEAM|Amakhosi⟧ fell behind when ⟦PERSON|Andile Zwane⟧ ⟦G3|finished a ⟦TEAM|Buccaneers⟧ counter⟧ in the ⟦MINUTE|35th minute⟧, set up by ⟦PERSON|Thabo Mashego⟧'s run, and were level ⟦MINUTE|seconds after the restart⟧. ⟦PERSON|Coetzer⟧ and a defender left a long ball to each other; ⟦PERSON|Kelvin Ndlovu⟧, the ⟦NORP|Zimbabwean⟧, ⟦G4|nicked it past both of them⟧ and ⟦G8|tapped in⟧.

"We came for the win and we played for it," said ⟦TEAM|Pirates⟧ coach ⟦PERSON|Lerato Khumalo-Pitso⟧. "The ⟦G5|goal we conceded⟧ after ⟦MINUTE|half-time⟧, I can't explain it. We'd spoken about starting strongly not two minutes before."

He praised ⟦PERSON|Coetzer⟧, whose second penalty save of the season had appeared to earn a draw. "⟦PERSON|Riaan⟧ was the best player out there."

The win leaves ⟦TEAM|Chiefs⟧ fourth in the ⟦COMPETITION|Betway Premiership⟧ and eleven points behind ⟦TEAM|Mamelodi Sundowns⟧, who ⟦G6|put five⟧ past ⟦TEAM|Richards Bay⟧ on ⟦DATE|Friday⟧. ⟦PERSON|Radebe⟧ has been called up by ⟦TEAM|South Africa⟧ for the first time since ⟦DATE|2022⟧ and will join the squad in ⟦GPE|Johannesburg⟧ ⟦DATE|this morning⟧. He'll be hoping to add to his one international ⟦G7|goal⟧. "It was a penalty," he laughed.

⟦FURNITURE|Watch the highlights on SuperSport TV, channel 202⟧
⟦FURNITURE|Have you read: PSL transfer news LIVE⟧
=====GOALS=====
{"id": "G1", "scorer": "Sipho Radebe", "team": "Kaizer Chiefs", "minute": 90, "kind": "free kick", "minute_text": "90th minute"}
{"id": "G2", "scorer": "Sipho Radebe", "team": "Kaizer Chiefs", "minute": 90, "kind": "free kick"}
{"id": "G3", "scorer": "Andile Zwane", "team": "Orlando Pirates", "minute": 35, "assist": "Thabo Mashego", "kind": "shot", "minute_text": "35th minute"}
{"id": "G4", "scorer": "Kelvin Ndlovu", "team": "Kaizer Chiefs", "kind": "shot", "minute_text": "seconds after the restart"}
{"id": "G5", "scorer": "Kelvin Ndlovu", "team": "Kaizer Chiefs", "kind": "shot", "minute_text": "half-time"}
{"id": "G6", "team": "Mamelodi Sundowns", "count": 5, "scope": "background"}
{"id": "G7", "scorer": "Sipho Radebe", "team": "South Africa", "kind": "penalty", "scope": "background"}
{"id": "G8", "scorer": "Kelvin Ndlovu", "team": "Kaizer Chiefs", "kind": "shot"}
