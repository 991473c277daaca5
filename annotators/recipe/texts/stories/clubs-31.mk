⟦TEAM|Timbers⟧ blow two-goal lead, thank ⟦PERSON|Asante⟧ for point

⟦GPE|PORTLAND⟧, ⟦GPE|Ore.⟧ -- ⟦PERSON|Kwabena Asante⟧'s ⟦G1|header⟧ in the ⟦MINUTE|eighth minute of second-half stoppage time⟧ gave the ⟦TEAM|Portland Timbers⟧ a ⟦SCORE|3-3⟧ tie with ⟦TEAM|Real Salt Lake⟧ on ⟦DATE|Saturday⟧ after they had squandered a two-goal advantage.

⟦PERSON|Zachary Oyelowo⟧ and ⟦PERSON|Cristian Valbuena-Díaz⟧ ⟦G2|scored⟧ 97 seconds apart for ⟦TEAM|Portland⟧ (6-6-5). ⟦NORP|Ukrainian⟧ striker ⟦PERSON|Danylo Hrabovsky⟧ ⟦G3|had two goals⟧ for ⟦TEAM|Salt Lake⟧ and set up ⟦PERSON|Tate Brockman⟧ for a ⟦G4|third⟧.

⟦PERSON|Oyelowo⟧ ⟦G16|opened things up⟧ in the ⟦MINUTE|17th minute⟧. ⟦PERSON|Asante⟧ headed ⟦PERSON|Valbuena-Díaz⟧'s corner back across the goal, ⟦TEAM|Salt Lake⟧'s ⟦PERSON|Gavin Stroud⟧ failed to get rid of it and ⟦PERSON|Oyelowo⟧ ⟦G5|knocked it in with his thigh⟧. The next ⟦TEAM|Timbers⟧ attack brought ⟦G6|another⟧. ⟦PERSON|Valbuena-Díaz⟧, whose shot in the ⟦MINUTE|ninth minute⟧ had been palmed onto the post by ⟦PERSON|Piet Vermeer⟧, this time aimed for the other side, and the ⟦NORP|Dutch⟧ goalkeeper ⟦G7|was beaten⟧ before he could move.

⟦TEAM|RSL⟧ nearly got one back when ⟦PERSON|Hrabovsky⟧ struck the crossbar. He did ⟦G8|get one back⟧ in the ⟦MINUTE|40th⟧, ⟦G17|side-footing⟧ ⟦PERSON|Brockman⟧'s low cross past ⟦TEAM|Timbers⟧ keeper ⟦PERSON|Alvin Mercado⟧. ⟦PERSON|Hrabovsky⟧ then ⟦G18|turned⟧ a free kick past ⟦PERSON|Mercado⟧ on the verge of ⟦MINUTE|halftime⟧, but the ⟦G9|score⟧ was wiped out after review because of a foul by ⟦PERSON|Stroud⟧.

The visitors were ⟦G10|level⟧ after ⟦MINUTE|54 minutes⟧. ⟦PERSON|Oyelowo⟧ lost the ball 30 yards from his own net, ⟦PERSON|Hrabovsky⟧ went wide and came in again, and his drive ⟦G11|took a nick off⟧ ⟦PERSON|Asante⟧ to leave ⟦PERSON|Mercado⟧ helpless.

⟦TEAM|RSL⟧ pushed on. ⟦PERSON|Mercado⟧ stopped ⟦PERSON|Brockman⟧ twice in the space of a minute. With 18 minutes left ⟦TEAM|Portland⟧ coach ⟦PERSON|Ned Falconer⟧ sent on ⟦PERSON|Diego Huamán⟧, the ⟦NORP|Peruvian⟧ winger slotting in at right back. He'd been on for nine minutes when he was dispossessed by ⟦PERSON|Hrabovsky⟧, whose pass across the area left ⟦PERSON|Brockman⟧ with a ⟦G12|finish⟧ he could hardly miss.

⟦TEAM|Portland⟧ ⟦G15|tied it⟧ with what was almost the last touch. Everyone was up, ⟦PERSON|Mercado⟧ included. ⟦PERSON|Huamán⟧'s first cross was blocked, his second was blocked; his third was perfect.

"I ⟦G13|hit one of their goals into my own net⟧, so I owed the guys," said ⟦PERSON|Asante⟧, although the league gave it to ⟦PERSON|Hrabovsky⟧. "⟦PERSON|Diego⟧'s ball was ... I just had to be brave."

⟦TEAM|RSL⟧ coach ⟦PERSON|Ken Sabourin⟧: "We ⟦G19|get three⟧ on the road, we should win. We defended the ⟦G14|last one⟧ with our eyes."
=====GOALS=====
{"id": "G1", "scorer": "Kwabena Asante", "team": "Portland Timbers", "minute": 90, "added": 8, "minute_text": "eighth minute of second-half stoppage time", "assist": "Diego Huamán", "kind": "header"}
{"id": "G2", "scorer": "Zachary Oyelowo; Cristian Valbuena-Díaz", "team": "Portland Timbers", "count": 2}
{"id": "G3", "scorer": "Danylo Hrabovsky", "team": "Real Salt Lake", "count": 2}
{"id": "G4", "scorer": "Tate Brockman", "team": "Real Salt Lake", "minute": 81, "assist": "Danylo Hrabovsky", "kind": "shot"}
{"id": "G5", "scorer": "Zachary Oyelowo", "team": "Portland Timbers", "minute": 17, "minute_text": "17th minute", "assist": "Kwabena Asante", "kind": "shot"}
{"id": "G6", "scorer": "Cristian Valbuena-Díaz", "team": "Portland Timbers", "kind": "shot"}
{"id": "G7", "scorer": "Cristian Valbuena-Díaz", "team": "Portland Timbers", "kind": "shot"}
{"id": "G8", "scorer": "Danylo Hrabovsky", "team": "Real Salt Lake", "minute": 40, "minute_text": "40th", "assist": "Tate Brockman", "kind": "shot"}
{"id": "G9", "scorer": "Danylo Hrabovsky", "team": "Real Salt Lake", "outcome": "ruled out"}
{"id": "G10", "scorer": "Danylo Hrabovsky", "team": "Real Salt Lake", "minute": 54, "minute_text": "54 minutes", "kind": "shot"}
{"id": "G11", "scorer": "Danylo Hrabovsky", "team": "Real Salt Lake", "minute": 54, "minute_text": "54 minutes", "kind": "shot"}
{"id": "G12", "scorer": "Tate Brockman", "team": "Real Salt Lake", "minute": 81, "minute_text": "nine minutes", "assist": "Danylo Hrabovsky", "kind": "shot"}
{"id": "G13", "scorer": "Danylo Hrabovsky", "team": "Real Salt Lake", "minute": 54, "kind": "shot"}
{"id": "G14", "scorer": "Kwabena Asante", "team": "Portland Timbers", "minute": 90, "added": 8, "assist": "Diego Huamán", "kind": "header"}
{"id": "G15", "scorer": "Kwabena Asante", "team": "Portland Timbers", "minute": 90, "added": 8, "assist": "Diego Huamán", "kind": "header"}
{"id": "G16", "scorer": "Zachary Oyelowo", "team": "Portland Timbers", "minute": 17, "minute_text": "17th minute", "assist": "Kwabena Asante", "kind": "shot"}
{"id": "G17", "scorer": "Danylo Hrabovsky", "team": "Real Salt Lake", "minute": 40, "minute_text": "40th", "assist": "Tate Brockman", "kind": "shot"}
{"id": "G18", "scorer": "Danylo Hrabovsky", "team": "Real Salt Lake", "outcome": "ruled out"}
{"id": "G19", "scorer": "Danylo Hrabovsky; Tate Brockman", "team": "Real Salt Lake", "count": 3}
