Pressure mounts on ⟦TEAM|Qatar⟧ coach as ⟦TEAM|Kuwait⟧ win ⟦COMPETITION|Gulf Cup⟧ opener

⟦TEAM|Kuwait⟧ manager ⟦PERSON|Rui Sequeira-Pinto⟧ danced on the touchline. Ten metres away, ⟦TEAM|Qatar⟧'s ⟦PERSON|Jaime Robledo⟧ stared at his shoes.

It's a long tournament, the ⟦COMPETITION|Gulf Cup⟧, and losing the first match ⟦SCORE|2-0⟧ isn't terminal. But ⟦PERSON|Robledo⟧ has now overseen five straight defeats, and this one, at a ⟦VENUE|Khalifa International Stadium⟧ that was half empty by the end, might have been the worst of the lot.

⟦PERSON|Nasser Al-Rashidi⟧ ⟦G1|scored the first⟧ after ⟦MINUTE|22 minutes⟧. ⟦PERSON|Jassem Al-Mutairi⟧'s through ball should've been dealt with by ⟦PERSON|Tariq Hassoun⟧, but he hesitated, ⟦PERSON|Al-Rashidi⟧ didn't, and the ⟦G2|finish⟧ was squeezed in between post and keeper ⟦PERSON|Meshaal Afif⟧. The ⟦G5|second⟧, ⟦MINUTE|six minutes after the restart⟧, followed a corner which ⟦PERSON|Hassoun⟧ headed straight up in the air. ⟦PERSON|Yousef Al-Enezi⟧, the tallest man on the field, simply outjumped everybody on its way down.

Did ⟦TEAM|Qatar⟧ threaten? Sort of. ⟦PERSON|Akram Boudjelal⟧, at ⟦SCORE|1-0⟧, had a 25-yard drive spectacularly saved by ⟦PERSON|Khalid Dashti⟧. In the ⟦MINUTE|78th minute⟧ ⟦PERSON|Almoez Fadl⟧, a substitute, tricked his way past two defenders and chipped wide when he could have passed. ⟦PERSON|Boudjelal⟧ also had what seemed to be a fair ⟦G3|goal⟧ disallowed for a foul on ⟦PERSON|Dashti⟧, though at two down, with ⟦MINUTE|two minutes remaining⟧, it would have changed little.

What has gone wrong? "Everything is new: system, players," ⟦PERSON|Robledo⟧ said. "You build a house, it rains before the roof." He was reminded that he's been building for 16 months. The ⟦ORG|Qatar FA⟧ said via a statement that it "continues to support the technical staff", and in this region such statements are usually followed by another one.

⟦TEAM|Qatar⟧, hosts and holders, face ⟦TEAM|Yemen⟧ on ⟦DATE|Thursday⟧. ⟦TEAM|Kuwait⟧, with ⟦PERSON|Al-Rashidi⟧ on a run of ⟦G4|goals⟧ in four consecutive internationals, take on the ⟦TEAM|UAE⟧.
=====GOALS=====
{"id": "G1", "scorer": "Nasser Al-Rashidi", "team": "Kuwait", "minute": 22, "kind": "shot", "assist": "Jassem Al-Mutairi", "minute_text": "22 minutes"}
{"id": "G2", "scorer": "Nasser Al-Rashidi", "team": "Kuwait", "minute": 22, "kind": "shot", "assist": "Jassem Al-Mutairi", "minute_text": "22 minutes"}
{"id": "G3", "scorer": "Akram Boudjelal", "team": "Qatar", "minute": 88, "outcome": "ruled out", "minute_text": "two minutes remaining"}
{"id": "G4", "scorer": "Nasser Al-Rashidi", "team": "Kuwait", "scope": "background"}
{"id": "G5", "scorer": "Yousef Al-Enezi", "team": "Kuwait", "minute": 51, "kind": "header", "minute_text": "six minutes after the restart"}
