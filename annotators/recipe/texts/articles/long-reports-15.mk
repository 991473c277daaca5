⟦TEAM|St Pauli⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Hansa⟧: flares, fury and two ⟦G1|goals⟧ in 90 seconds

⟦GPE|HAMBURG⟧ -- The police had brought horses and a water cannon. They needed neither. The ⟦GPE|Hamburg⟧ derby's angry cousin, the meeting of ⟦TEAM|FC St. Pauli⟧ and ⟦TEAM|Hansa Rostock⟧, produced a ⟦SCORE|1-1⟧ draw in the ⟦COMPETITION|2. Bundesliga⟧ on ⟦DATE|Friday night⟧ which pleased nobody but the statisticians.

All the scoring was done between the ⟦MINUTE|73rd⟧ and the ⟦MINUTE|75th minutes⟧. Before it, ⟦TEAM|Hansa⟧ had missed the game's best chance. ⟦PERSON|Jonas Thiemermann⟧, through on his own after a slip by ⟦PERSON|Hauke Wahlström-Petersen⟧, tried to go round ⟦PERSON|Nikola Vasic-Bauer⟧ and was forced so wide that his eventual cross was headed away by ⟦PERSON|Eric Smithsson⟧. The ⟦NORP|Swede⟧ also blocked on the line with his stomach, which, he said, would "remember it ⟦DATE|tomorrow⟧".

Kick-off had been held up for eleven minutes by smoke, and after ⟦MINUTE|25⟧ there was another interruption, this time because of objects thrown from the away block. Referee ⟦PERSON|Franziska Wildner⟧ led the teams to the touchline; the stadium announcer appealed, in vain, for reason. When football resumed there was precious little of it. Five yellow cards by ⟦MINUTE|half-time⟧, two more soon after.

⟦TEAM|St. Pauli⟧'s ⟦NORP|Irish⟧ forward ⟦PERSON|Conor Metcalfe-Dunne⟧ hit the bar from a free kick on the ⟦MINUTE|hour⟧, and ⟦PERSON|Johannes Eggestorm⟧ volleyed the rebound into the side netting. Their coach, ⟦PERSON|Alexander Blessinger⟧, made a double change, bringing on the ⟦NORP|Togolese⟧ ⟦PERSON|Adam Dzwigala-Koffi⟧ and a local boy of 18, ⟦PERSON|Mats Oltmanns⟧. ⟦PERSON|Oltmanns⟧'s home is four streets from the ⟦VENUE|Millerntor⟧.

A script that obvious is hard to resist. He'd touched the ball twice. ⟦PERSON|Smithsson⟧ sent it long, ⟦PERSON|Metcalfe-Dunne⟧ contested, nobody cleared, and the youngster ⟦G2|blasted⟧ it with his wrong foot past ⟦PERSON|Benjamin Uphus⟧. He went over the fence. He was booked for that, and by the time he'd climbed back over it, it was ⟦G3|level⟧.

⟦TEAM|Hansa⟧'s reaction from kick-off was so quick that many missed it. Three passes, a run to the byline by ⟦PERSON|Kevin Schumacher-Lenz⟧, a ball pulled back, and ⟦PERSON|Thiemermann⟧, atoning, ⟦G4|side-footed⟧ it between ⟦PERSON|Vasic-Bauer⟧ and his post. A minute and a half separated the two.

"I haven't seen ours properly," said ⟦TEAM|Hansa⟧'s coach, ⟦PERSON|Daniel Brinkhorst⟧. "I was shouting at my defence about the other one. Then I turn around and ⟦PERSON|Jonas⟧ is running at me."

⟦PERSON|Blessinger⟧ took it less well. He'd been asked a ⟦DATE|week ago⟧, following the ⟦SCORE|2-2⟧ with ⟦TEAM|Kaiserslautern⟧ when his men ⟦G5|conceded⟧ within moments of ⟦G6|going ahead⟧, whether concentration was an issue. "I said no. I was wrong. A team that scores there must do nothing for five minutes. Kick it into the river. We were still dancing."

The rest brought a shot from ⟦PERSON|Dzwigala-Koffi⟧ that ⟦PERSON|Uphus⟧ turned over, a header wide from ⟦PERSON|Wahlström-Petersen⟧, a long argument about a corner and, in the last action, a break by ⟦PERSON|Thiemermann⟧ from which he might have made himself a hero. The finish was dragged across the face. He lay on the grass, face down, for a while.

A point apiece leaves ⟦TEAM|St. Pauli⟧ in fourth, two behind ⟦TEAM|Hannover 96⟧, who kick off against ⟦TEAM|Schalke⟧ on ⟦DATE|Sunday⟧. ⟦TEAM|Hansa⟧ are still hovering above the relegation play-off position. They've drawn seven of twelve.

⟦PERSON|Oltmanns⟧ met the press barefoot. "My grandmother watched from the kitchen window. She says you can see half the pitch from there. I hope it's the right half." Of the ⟦G7|equaliser⟧ he'd say only that he'd had a good view of it, from the top of a fence.
=====GOALS=====
{"id": "G1", "scorer": "Mats Oltmanns; Jonas Thiemermann", "count": 2}
{"id": "G2", "scorer": "Mats Oltmanns", "team": "St. Pauli", "kind": "shot"}
{"id": "G3", "scorer": "Jonas Thiemermann", "team": "Hansa Rostock", "assist": "Kevin Schumacher-Lenz", "kind": "shot"}
{"id": "G4", "scorer": "Jonas Thiemermann", "team": "Hansa Rostock", "assist": "Kevin Schumacher-Lenz", "kind": "shot"}
{"id": "G5", "team": "Kaiserslautern", "scope": "background"}
{"id": "G6", "team": "St. Pauli", "scope": "background"}
{"id": "G7", "scorer": "Jonas Thiemermann", "team": "Hansa Rostock", "assist": "Kevin Schumacher-Lenz", "kind": "shot"}
