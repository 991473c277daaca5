⟦PERSON|Dunne⟧ off the bench to ⟦G1|win it⟧ for ⟦TEAM|Everton⟧
⟦PERSON|Kayleigh Dunne⟧ had been on the field for ⟦MINUTE|four minutes⟧ when the ball dropped to her and ⟦TEAM|Everton⟧ had waited 320 for a ⟦G2|second goal⟧ of any description. She ⟦G3|made it count⟧.
The 19-year-old's ⟦G4|finish⟧, late in the day, gave the ⟦TEAM|Blues⟧ a ⟦SCORE|2-1⟧ win over ⟦TEAM|Brighton⟧ and only their third victory of a laboured ⟦COMPETITION|Women's Super League⟧ season.
⟦PERSON|Freya Lindholm⟧ had ⟦G5|got the first⟧, her ⟦G6|fourth⟧ in six games, on ⟦MINUTE|12 minutes⟧. ⟦PERSON|Jodie Askew⟧ carried the ball from inside her own half and the ⟦NORP|Swede⟧ ⟦G7|clipped her pass over⟧ ⟦PERSON|Ruth Oyelaran⟧.
There should have been more before the ⟦MINUTE|interval⟧. ⟦PERSON|Askew⟧ was denied by the foot of ⟦PERSON|Oyelaran⟧, ⟦PERSON|Harriet Loxley⟧ headed a corner against the bar, and ⟦PERSON|Lindholm⟧, with time to pick her spot, picked out a steward.
⟦TEAM|Brighton⟧ improved and were level after ⟦PERSON|Amy Tattersall⟧ had tripped ⟦PERSON|Mia Brennan-Cole⟧. ⟦PERSON|Carla Redondo⟧, who had a penalty saved on this ground in ⟦DATE|December⟧, went the other way and ⟦G8|converted⟧ in the ⟦MINUTE|58th minute⟧.
For a while the ⟦TEAM|Seagulls⟧ looked the likelier winners. ⟦PERSON|Brennan-Cole⟧'s shot was deflected on to the post. ⟦PERSON|Redondo⟧'s free-kick was tipped behind. ⟦PERSON|Tattersall⟧ made up for her error by blocking from ⟦PERSON|Brennan-Cole⟧ on the line.
Then ⟦PERSON|Dunne⟧. A long ball from ⟦PERSON|Loxley⟧ was headed on by ⟦PERSON|Lindholm⟧, ⟦PERSON|Oyelaran⟧ hesitated, and the teenager ⟦G9|lifted it over her⟧.
"I've pictured scoring here since I was eight," said ⟦PERSON|Dunne⟧, whose family have had seats at ⟦VENUE|Goodison⟧ since the war.
⟦TEAM|Everton⟧ go tenth in the ⟦COMPETITION|WSL⟧, a point ahead of ⟦TEAM|Leicester⟧. ⟦TEAM|Brighton⟧ stay sixth.
⟦FURNITURE|Follow our WSL coverage on the app⟧
=====GOALS=====
{"id": "G1", "scorer": "Kayleigh Dunne", "team": "Everton", "minute": 86, "kind": "shot"}
{"id": "G2", "scorer": "Kayleigh Dunne", "team": "Everton", "minute": 86, "kind": "shot"}
{"id": "G3", "scorer": "Kayleigh Dunne", "team": "Everton", "minute": 86, "minute_text": "late in the day", "kind": "shot"}
{"id": "G4", "scorer": "Kayleigh Dunne", "team": "Everton", "minute": 86, "minute_text": "late in the day", "kind": "shot"}
{"id": "G5", "scorer": "Freya Lindholm", "team": "Everton", "minute": 12, "minute_text": "12 minutes", "assist": "Jodie Askew", "kind": "shot"}
{"id": "G6", "scorer": "Freya Lindholm", "team": "Everton", "minute": 12, "minute_text": "12 minutes", "assist": "Jodie Askew", "kind": "shot"}
{"id": "G7", "scorer": "Freya Lindholm", "team": "Everton", "minute": 12, "minute_text": "12 minutes", "assist": "Jodie Askew", "kind": "shot"}
{"id": "G8", "scorer": "Carla Redondo", "team": "Brighton", "minute": 58, "minute_text": "58th minute", "kind": "penalty"}
{"id": "G9", "scorer": "Kayleigh Dunne", "team": "Everton", "minute": 86, "kind": "shot"}
