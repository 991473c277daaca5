⟦TEAM|Slovan Liberec⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Sparta Prague⟧: VAR takes two, the post takes two, ⟦PERSON|Horák⟧ takes the points
⟦FURNITURE|Foto: ČTK⟧
The leaders needed a ⟦G1|goal⟧ ⟦MINUTE|ten minutes from the end⟧ to get away from ⟦TEAM|Liberec⟧ with a ⟦SCORE|1-0⟧ win that keeps their advantage over ⟦TEAM|Slavia⟧ at five points.
Substitute ⟦PERSON|Štěpán Horák⟧ ⟦G2|provided it⟧, his sixth touch since coming on, and his manager hailed "the character of a group that could have felt sorry for itself".
⟦TEAM|Sparta⟧ had the ball in the net twice before then. In the ⟦MINUTE|14th minute⟧, ⟦NORP|Albanian⟧ winger ⟦PERSON|Ardit Leka⟧ ⟦G3|drove it in⟧ from a narrow angle, and the players were back in their own half waiting to kick off when ⟦PERSON|Veronika Kolářová⟧, the referee, was advised of a push on ⟦PERSON|Jan Blažek⟧. In the ⟦MINUTE|49th⟧, ⟦PERSON|David Mrkvička⟧ ⟦G4|headed in⟧ ⟦PERSON|Leka⟧'s corner and was adjudged to have climbed.
Between those, plenty. ⟦PERSON|Mrkvička⟧ hit a post with a shot that keeper ⟦PERSON|Lukáš Krob⟧ got a nail to; ⟦PERSON|Leka⟧ forced ⟦PERSON|Krob⟧ into a flying save; and ⟦TEAM|Liberec⟧, on the counter, had a massive opportunity when ⟦NORP|Senegalese⟧ youngster ⟦PERSON|Pape Diaw⟧ was played in by ⟦PERSON|Blažek⟧. He lobbed the goalkeeper, ⟦PERSON|Dominik Vála⟧, and the ball bounced up on to the crossbar.
On ⟦MINUTE|63 minutes⟧ they had an even bigger one. Penalty, after ⟦PERSON|Mrkvička⟧ had dangled a leg. ⟦PERSON|Blažek⟧ sent ⟦PERSON|Vála⟧ the wrong way and hit the foot of the post. ⟦PERSON|Diaw⟧'s rebound was booted off the line by ⟦PERSON|Ladislav Pour⟧.
⟦PERSON|Horák⟧ replaced the tiring ⟦PERSON|Leka⟧ on ⟦MINUTE|72⟧, and was promptly booked. He shot over, shot wide, had one saved. In the ⟦MINUTE|80th minute⟧ ⟦PERSON|Pour⟧ lofted it forward, ⟦PERSON|Krob⟧ and his centre-half ⟦PERSON|Marek Suchánek⟧ left it to one another, and the substitute nipped in and ⟦G5|nudged it⟧ into an unguarded net.
⟦PERSON|Diaw⟧ had the chance to make it ⟦SCORE|1-1⟧ in the ⟦MINUTE|89th⟧, but from ⟦PERSON|Blažek⟧'s cut-back he ballooned it over the bar.
"It's been my third ⟦G6|goal⟧ in three games off the bench," said ⟦PERSON|Horák⟧, "and I do not want to start, ever."
⟦TEAM|Liberec⟧ coach ⟦PERSON|Zbyněk Hyský⟧: "One mistake. We make one and they punish it. I thought at worst we deserved a draw."
⟦TEAM|Slavia⟧, with a game in hand, are away to ⟦TEAM|Baník⟧ on ⟦DATE|Monday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Štěpán Horák", "team": "Sparta Prague", "minute": 80, "minute_text": "80th minute", "assist": "Ladislav Pour", "kind": "shot"}
{"id": "G2", "scorer": "Štěpán Horák", "team": "Sparta Prague", "minute": 80, "minute_text": "80th minute", "assist": "Ladislav Pour", "kind": "shot"}
{"id": "G3", "scorer": "Ardit Leka", "team": "Sparta Prague", "minute": 14, "minute_text": "14th minute", "kind": "shot", "outcome": "ruled out"}
{"id": "G4", "scorer": "David Mrkvička", "team": "Sparta Prague", "minute": 49, "minute_text": "49th", "assist": "Ardit Leka", "kind": "header", "outcome": "ruled out"}
{"id": "G5", "scorer": "Štěpán Horák", "team": "Sparta Prague", "minute": 80, "minute_text": "80th minute", "assist": "Ladislav Pour", "kind": "shot"}
{"id": "G6", "scorer": "Štěpán Horák", "team": "Sparta Prague", "minute": 80, "assist": "Ladislav Pour", "kind": "shot"}
