⟦TEAM|Finland⟧ 2 ⟦TEAM|Czech Republic⟧ 1 - ⟦G1|free-kick⟧ settles it

⟦TEAM|Finland⟧ took a big step towards the ⟦COMPETITION|Euro⟧ on ⟦DATE|Tuesday⟧. A ⟦G2|free-kick⟧ by ⟦PERSON|Onni Peltola⟧, with the ⟦TEAM|Czechs⟧ down to ten, gave them a ⟦SCORE|2-1⟧ win in ⟦GPE|Helsinki⟧; ⟦PERSON|Eero Hakkarainen⟧'s first-half ⟦G3|strike⟧ had been cancelled out by ⟦PERSON|Matěj Brabenec⟧'s ⟦G4|first⟧ for his country.

From the very start the ⟦NORP|Finns⟧ were on top. ⟦PERSON|Lauri Sipilä⟧'s drive in the third minute was touched away by ⟦PERSON|Filip Hronek⟧, the corner fell to ⟦PERSON|Jussi Kivelä⟧ and his attempt came back off the inside of the post. It took the ⟦TEAM|Czech Republic⟧ 20 minutes to string five passes together. They responded with a corner, and then with an effort by ⟦PERSON|Vojtěch Kučerka⟧ that ⟦PERSON|Anton Rautiainen⟧ took above his head.

The ⟦MINUTE|25th minute⟧ saw ⟦TEAM|Finland⟧ ⟦G5|take the lead⟧ they had been asking for. ⟦PERSON|Peltola⟧ won a tackle on the edge of the centre circle. The ball came to ⟦PERSON|Mikko Salminen⟧ and from him to ⟦PERSON|Kivelä⟧, whose clever reverse pass gave ⟦PERSON|Hakkarainen⟧ room; from a tight angle he ⟦G6|drove it under⟧ ⟦PERSON|Hronek⟧, who will think he should have done better.

There was one more chance for each side before the ⟦MINUTE|interval⟧. ⟦PERSON|Jakub Lhota⟧ headed a foot over and ⟦PERSON|Sipilä⟧, having rounded ⟦PERSON|Hronek⟧, saw his shot kicked off the line by ⟦PERSON|Tomáš Vacek⟧.

After it, ⟦PERSON|Salminen⟧ thought he had scored a second. He ⟦G7|struck home⟧ from ⟦PERSON|Peltola⟧'s flick, ran to the corner and was called back: the ball had been out of play when ⟦PERSON|Kivelä⟧ crossed it.

"It's a game of moments like that," said ⟦PERSON|Kivelä⟧. "I thought it was on the line. And then they go up the other end."

They did. Substitute ⟦PERSON|Adam Souček-Malý⟧ had been on for ⟦MINUTE|two minutes⟧ when he ran at ⟦PERSON|Salminen⟧, went past him and hit a low cross. ⟦PERSON|Rautiainen⟧ got fingers to it; ⟦PERSON|Brabenec⟧, a metre out, did not need to do much to ⟦G8|score⟧.

⟦PERSON|Kučerka⟧'s red card, for a high foot on ⟦PERSON|Sipilä⟧, came on ⟦MINUTE|71⟧ and was a harsh one. From the free-kick nothing came. The one that mattered came later, 22 metres from goal, to the left, after a foul by ⟦PERSON|Lhota⟧. ⟦PERSON|Peltola⟧ waved two team-mates away, measured his run and ⟦G9|curled it in⟧ over the heads of the wall. There were ⟦MINUTE|11 minutes left⟧.

It was his third ⟦G10|goal⟧ in two games, after ⟦G11|two⟧ against the ⟦TEAM|Faroe Islands⟧ on ⟦DATE|Saturday⟧, and he nearly had another on ⟦MINUTE|88⟧, ⟦PERSON|Hronek⟧ pushing his volley on to the bar.

"I told them, leave it," ⟦PERSON|Peltola⟧ said. "I had watched the keeper with ⟦TEAM|Sparta Prague⟧ and he takes a step. He took it. After I ⟦G12|scored⟧ I looked at the clock and it seemed to go backwards."

The ⟦TEAM|Huuhkajat⟧ have finished second in three qualifying groups in a row. This time first may be needed. The ⟦COMPETITION|Veikkausliiga⟧ resumes at the ⟦DATE|weekend⟧.
=====GOALS=====
{"id": "G1", "scorer": "Onni Peltola", "team": "Finland", "minute": 79, "kind": "free kick"}
{"id": "G2", "scorer": "Onni Peltola", "team": "Finland", "minute": 79, "kind": "free kick"}
{"id": "G3", "scorer": "Eero Hakkarainen", "team": "Finland", "minute": 25, "assist": "Jussi Kivelä", "kind": "shot"}
{"id": "G4", "scorer": "Matěj Brabenec", "team": "Czech Republic", "assist": "Adam Souček-Malý", "kind": "shot"}
{"id": "G5", "scorer": "Eero Hakkarainen", "team": "Finland", "minute": 25, "assist": "Jussi Kivelä", "kind": "shot", "minute_text": "25th minute"}
{"id": "G6", "scorer": "Eero Hakkarainen", "team": "Finland", "minute": 25, "assist": "Jussi Kivelä", "kind": "shot"}
{"id": "G7", "scorer": "Mikko Salminen", "team": "Finland", "assist": "Onni Peltola", "kind": "shot", "outcome": "ruled out"}
{"id": "G8", "scorer": "Matěj Brabenec", "team": "Czech Republic", "assist": "Adam Souček-Malý", "kind": "shot"}
{"id": "G9", "scorer": "Onni Peltola", "team": "Finland", "minute": 79, "kind": "free kick", "minute_text": "11 minutes left"}
{"id": "G10", "scorer": "Onni Peltola", "team": "Finland", "minute": 79, "kind": "free kick"}
{"id": "G11", "scorer": "Onni Peltola", "team": "Finland", "scope": "background", "count": 2}
{"id": "G12", "scorer": "Onni Peltola", "team": "Finland", "minute": 79, "kind": "free kick"}
