⟦TEAM|Queens Park Rangers⟧ ⟦SCORE|0-0⟧ ⟦TEAM|Derby County⟧: record 17 saves for ⟦TEAM|Rams⟧ keeper ⟦PERSON|Okpara⟧
⟦TEAM|Derby County⟧ goalkeeper ⟦PERSON|Chidi Okpara⟧ broke the club record for saves in a match as ten men held ⟦TEAM|Queens Park Rangers⟧ to a goalless draw at ⟦VENUE|Loftus Road⟧.
⟦PERSON|Okpara⟧, 22, made 17 stops, including one from ⟦PERSON|Luke Farthing⟧'s ⟦MINUTE|30th-minute⟧ penalty, while ⟦TEAM|Rangers⟧ also saw a second-half ⟦G1|header⟧ from ⟦NORP|Montenegrin⟧ centre-back ⟦PERSON|Filip Vučinović⟧ disallowed.
⟦TEAM|Derby⟧ played for an hour a man down. ⟦PERSON|Mason Thirlwell⟧, already booked, tripped ⟦PERSON|Farthing⟧ in the area to concede the spot-kick and was sent off by referee ⟦PERSON|Gil Seabrook⟧. ⟦PERSON|Farthing⟧'s shot was well placed; ⟦PERSON|Okpara⟧ got across to turn it away, then blocked the follow-up from ⟦PERSON|Anass El Khattabi⟧.
Before that the ⟦TEAM|Rams⟧ had edged it. ⟦PERSON|Bobby Crowe⟧ shot over when put through by ⟦PERSON|Thirlwell⟧, and ⟦NORP|Polish⟧ striker ⟦PERSON|Kamil Wrona⟧ hit the post with a half-volley after ⟦MINUTE|11 minutes⟧.
From then on it was attack against defence. ⟦PERSON|El Khattabi⟧ bent a free-kick over the wall, and ⟦PERSON|Okpara⟧ palmed it behind. ⟦PERSON|Farthing⟧ twisted and drove; ⟦PERSON|Okpara⟧ parried. Substitute ⟦PERSON|Reggie Moncur⟧, a yard out, headed down and somehow the keeper scooped it up.
⟦TEAM|Rangers⟧ believed they'd cracked it in the ⟦MINUTE|73rd⟧, when ⟦PERSON|Vučinović⟧ ⟦G2|rose to nod in⟧ ⟦PERSON|El Khattabi⟧'s corner. There were six minutes of bouncing before the decision, for a block on ⟦PERSON|Okpara⟧, was confirmed to have been given at once. Not everyone had heard the whistle.
The frustration told. ⟦PERSON|Moncur⟧ was booked for dissent, manager ⟦PERSON|Aidan Bellwether⟧ for worse. ⟦PERSON|Farthing⟧ cut inside and hit the upright with ⟦MINUTE|two minutes to go⟧. In ⟦MINUTE|stoppage time⟧ ⟦PERSON|Okpara⟧ threw himself at the feet of ⟦PERSON|Moncur⟧, and the ball broke for ⟦PERSON|El Khattabi⟧, who had the goal to himself and steered it past the post.
"It'll haunt him, but he'll be all right," said ⟦PERSON|Bellwether⟧. "If we play like that every week we'll win more than we lose. It was all there but the goal."
⟦TEAM|Derby⟧'s ⟦PERSON|Sunniva Hestnes⟧, the division's first female head coach, hugged her goalkeeper for a long time. "I've run out of words in two languages."
⟦TEAM|QPR⟧ are winless in five but remain eighth. ⟦TEAM|Derby⟧ edge a point further from danger, and go to ⟦TEAM|Coventry⟧ in ⟦DATE|midweek⟧ without the suspended ⟦PERSON|Thirlwell⟧.
⟦FURNITURE|Listen: QPR podcast, episode 212⟧
=====GOALS=====
{"id": "G1", "scorer": "Filip Vučinović", "team": "Queens Park Rangers", "minute": 73, "assist": "Anass El Khattabi", "kind": "header", "outcome": "ruled out"}
{"id": "G2", "scorer": "Filip Vučinović", "team": "Queens Park Rangers", "minute": 73, "minute_text": "73rd", "assist": "Anass El Khattabi", "kind": "header", "outcome": "ruled out"}
