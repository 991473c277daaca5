⟦TEAM|Brighton⟧ ⟦G1|come from behind⟧ to sink ⟦TEAM|Villa⟧ in the ⟦COMPETITION|Women's Super League⟧

⟦TEAM|Brighton⟧ ⟦G2|came from behind⟧ to beat ⟦TEAM|Aston Villa⟧ ⟦SCORE|3-1⟧ at the ⟦VENUE|Broadfield Stadium⟧ on ⟦DATE|Sunday⟧. Two ⟦G3|goals⟧ in five minutes shortly after ⟦MINUTE|half-time⟧ turned the match around, and a late ⟦G4|header⟧ put the result beyond doubt.

⟦TEAM|Villa⟧ started the better. ⟦PERSON|Yuna Hirasawa⟧ had a shot pushed on to the post by ⟦PERSON|Erin Fallows⟧ in the sixth minute and ⟦PERSON|Siân Maddocks⟧ sent a header wide from the corner that followed. At the other end ⟦PERSON|Farida Chukwu⟧, who had converted from winger to full-back over the summer, slid in to stop ⟦PERSON|Mariona Puig⟧ when she was bearing down on ⟦TEAM|Villa⟧'s goal.

The visitors ⟦G5|snatched the lead⟧ with ⟦MINUTE|17 minutes gone⟧. ⟦PERSON|Becky Thornley⟧ was robbed on halfway by ⟦PERSON|Hirasawa⟧, who looked up and found ⟦PERSON|Maddocks⟧ on the right. Her cross was too high for the first runner but came down beyond the back post, where ⟦PERSON|Lotte Aarts⟧ had the simple task of ⟦G6|nodding in⟧.

⟦PERSON|Fallows⟧ saved from ⟦PERSON|Aarts⟧ again before the ⟦MINUTE|half-hour⟧, and ⟦TEAM|Brighton⟧ did not have an attempt on target until the ⟦MINUTE|41st minute⟧, when ⟦PERSON|Ottilie Brandvold⟧ drove a free-kick into the gloves of ⟦PERSON|Hannah Creswick⟧. The ⟦NORP|Norwegian⟧ had the ball in the net just before the ⟦MINUTE|interval⟧, but a raised flag cut the celebrations short and her ⟦G7|finish⟧ did not count.

It took the home side only four minutes of the second half to ⟦G8|draw level⟧. ⟦PERSON|Puig⟧ held off two challenges, waited for support and rolled the ball into the path of ⟦PERSON|Brandvold⟧, who took a touch before ⟦G9|finishing⟧ low past ⟦PERSON|Creswick⟧. Her sixth ⟦G10|goal⟧ of the season was her first at home since ⟦DATE|October⟧.

The ⟦TEAM|Seagulls⟧ were ⟦G11|ahead⟧ soon after. ⟦PERSON|Thornley⟧'s corner was punched only as far as ⟦PERSON|Denise Colgate⟧, whose mishit volley fell kindly, allowing ⟦PERSON|Puig⟧ to ⟦G12|bury the loose ball⟧ from six yards in the ⟦MINUTE|54th minute⟧.

⟦TEAM|Villa⟧ responded with a spell of pressure. ⟦PERSON|Chukwu⟧'s long throw caused a scramble in which ⟦PERSON|Aarts⟧ twice had efforts cleared off the line, and with ⟦MINUTE|20 minutes left⟧ ⟦PERSON|Maddocks⟧ made way for a third forward. They strove to pull one back, but the more they committed, the more space they left behind them.

⟦PERSON|Brandvold⟧ should have had her second in the ⟦MINUTE|79th minute⟧ when she came within inches of the far post. Instead the points were ⟦G13|wrapped up⟧ by a defender. ⟦PERSON|Colgate⟧, up for a free-kick that ⟦PERSON|Thornley⟧ hung in the air, got above her marker and ⟦G14|steered a glancing header into the corner⟧.

"We ⟦G15|conceded⟧ early and I was worried, because ⟦DATE|last week⟧ at ⟦TEAM|Everton⟧ we ⟦G16|let in two⟧ before we woke up," said the ⟦TEAM|Brighton⟧ manager. "But we ⟦G17|got ourselves level⟧ and then the ⟦G18|second one⟧ lifted the whole place. The ⟦G19|third⟧ was straight off the training pitch."

⟦TEAM|Brighton⟧ registered their fifth win and move above ⟦TEAM|West Ham⟧. ⟦TEAM|Villa⟧, who have a ⟦COMPETITION|League Cup⟧ tie on ⟦DATE|Wednesday⟧, finished third ⟦DATE|last season⟧ and are now third from bottom.
=====GOALS=====
{"id": "G1", "scorer": "Ottilie Brandvold; Mariona Puig", "team": "Brighton", "count": 2}
{"id": "G2", "scorer": "Ottilie Brandvold; Mariona Puig", "team": "Brighton", "count": 2}
{"id": "G3", "scorer": "Ottilie Brandvold; Mariona Puig", "team": "Brighton", "count": 2}
{"id": "G4", "scorer": "Denise Colgate", "team": "Brighton", "assist": "Becky Thornley", "kind": "header"}
{"id": "G5", "scorer": "Lotte Aarts", "team": "Villa", "minute": 17, "assist": "Siân Maddocks", "kind": "header", "minute_text": "17 minutes gone"}
{"id": "G6", "scorer": "Lotte Aarts", "team": "Villa", "minute": 17, "assist": "Siân Maddocks", "kind": "header"}
{"id": "G7", "scorer": "Ottilie Brandvold", "team": "Brighton", "outcome": "ruled out"}
{"id": "G8", "scorer": "Ottilie Brandvold", "team": "Brighton", "minute": 49, "assist": "Mariona Puig", "kind": "shot", "minute_text": "four minutes of the second half"}
{"id": "G9", "scorer": "Ottilie Brandvold", "team": "Brighton", "minute": 49, "assist": "Mariona Puig", "kind": "shot", "minute_text": "four minutes of the second half"}
{"id": "G10", "scorer": "Ottilie Brandvold", "team": "Brighton", "minute": 49, "assist": "Mariona Puig", "kind": "shot"}
{"id": "G11", "scorer": "Mariona Puig", "team": "Brighton", "minute": 54, "kind": "shot", "minute_text": "54th minute"}
{"id": "G12", "scorer": "Mariona Puig", "team": "Brighton", "minute": 54, "kind": "shot", "minute_text": "54th minute"}
{"id": "G13", "scorer": "Denise Colgate", "team": "Brighton", "assist": "Becky Thornley", "kind": "header"}
{"id": "G14", "scorer": "Denise Colgate", "team": "Brighton", "assist": "Becky Thornley", "kind": "header", "score": "3-1"}
{"id": "G15", "scorer": "Lotte Aarts", "team": "Villa", "minute": 17, "assist": "Siân Maddocks", "kind": "header"}
{"id": "G16", "team": "Everton", "scope": "background", "count": 2}
{"id": "G17", "scorer": "Ottilie Brandvold", "team": "Brighton", "minute": 49, "assist": "Mariona Puig", "kind": "shot"}
{"id": "G18", "scorer": "Mariona Puig", "team": "Brighton", "minute": 54, "kind": "shot"}
{"id": "G19", "scorer": "Denise Colgate", "team": "Brighton", "assist": "Becky Thornley", "kind": "header"}
