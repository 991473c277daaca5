⟦TEAM|Bristol City⟧ ⟦SCORE|2-3⟧ ⟦TEAM|Aston Villa⟧: ⟦PERSON|Adeyemo⟧ ⟦G1|penalty⟧ ends winless run

⟦PERSON|Bukola Adeyemo⟧ ⟦G2|converted a ⟦MINUTE|77th-minute⟧ penalty⟧ as ⟦TEAM|Aston Villa⟧ recovered from ⟦SCORE|2-1⟧ down to win ⟦SCORE|3-2⟧ at ⟦TEAM|Bristol City⟧ and end a run of six ⟦COMPETITION|WSL⟧ games without a victory.

⟦PERSON|Mina Takagi⟧ had ⟦G3|put the visitors ahead⟧. ⟦PERSON|Rhian Ellacott⟧ and ⟦PERSON|Cassie Thorogood⟧ then ⟦G4|struck⟧ for the ⟦TEAM|Robins⟧ before a ⟦PERSON|Louise Petty⟧ ⟦G5|own goal⟧ let ⟦TEAM|Villa⟧ back in.

⟦TEAM|City⟧ had the first sight of goal at ⟦VENUE|Ashton Gate⟧, ⟦PERSON|Thorogood⟧'s snapshot bouncing off the outside of the post in the fifth minute. ⟦PERSON|Verity Langford⟧, in ⟦TEAM|Villa⟧'s goal, made a comfortable save from ⟦PERSON|Jodi Merriweather⟧ and a less comfortable one from ⟦PERSON|Noor van Asselt⟧, the ⟦NORP|Dutch⟧ full-back who was converted from a winger while at ⟦TEAM|Reading⟧.

The game's ⟦G6|first goal⟧ arrived midway through the half. ⟦PERSON|Paige Ollerton⟧ nicked the ball off ⟦PERSON|Heather Dunphy⟧, drove at the back four and found ⟦PERSON|Sarah Kilbride⟧, whose cut-back took out the goalkeeper. ⟦PERSON|Takagi⟧ was on hand to ⟦G7|slot in⟧. It was her third ⟦G8|goal⟧ of the season and her first away from home.

⟦TEAM|Villa⟧ then had a second disallowed. ⟦PERSON|Kilbride⟧'s cross was ⟦G9|headed in⟧ by ⟦PERSON|Adeyemo⟧, but the forward had climbed over ⟦PERSON|Petty⟧.

That was on ⟦MINUTE|33⟧. Within ⟦MINUTE|60 seconds⟧ it was level. A quick free-kick by ⟦PERSON|Merriweather⟧ freed ⟦PERSON|van Asselt⟧; her cross was punched by ⟦PERSON|Langford⟧, and ⟦PERSON|Ellacott⟧ ⟦G10|returned it⟧ over everyone and under the bar.

The home side completed the turnaround shortly before the ⟦MINUTE|interval⟧, when ⟦PERSON|Thorogood⟧, with her back to goal, held off two, spun and ⟦G11|beat ⟦PERSON|Langford⟧⟧ low to the left. They had ⟦G12|gone in front⟧ for the first time since they did so at home to ⟦TEAM|Manchester United⟧ in ⟦DATE|October⟧.

"When you go ⟦SCORE|2-1⟧ up you have to come out after ⟦MINUTE|half-time⟧," the ⟦TEAM|City⟧ manager said. "We didn't. Their ⟦G13|second⟧ is an accident, I accept that, but the ⟦G14|third⟧, we go to ground in our own box, with her running away from goal. She's got no other idea but to fall over."

The accident occurred after ⟦MINUTE|58 minutes⟧. ⟦PERSON|Ollerton⟧'s low drive from distance was going wide until ⟦PERSON|Petty⟧, on the stretch, ⟦G15|diverted it past⟧ her own keeper.

With ⟦MINUTE|20 minutes left⟧ ⟦TEAM|Villa⟧ took off ⟦PERSON|Takagi⟧. Her replacement won the decisive penalty, if replays supported it, when ⟦PERSON|Dunphy⟧ dangled a leg. ⟦PERSON|Adeyemo⟧, who had missed from the spot in the ⟦COMPETITION|Women's FA Cup⟧, went the same way again and ⟦G16|scored⟧.

"I'd practised it every day," she said. "The keeper got a glove to it and I thought, here we go. When I saw it ⟦G17|go in⟧ I couldn't move."

⟦PERSON|Merriweather⟧ hit the bar in the ⟦MINUTE|93rd minute⟧. ⟦TEAM|Villa⟧, back at the ⟦VENUE|Bescot Stadium⟧ ⟦DATE|next weekend⟧, move up to ninth.
=====GOALS=====
{"id": "G1", "scorer": "Bukola Adeyemo", "team": "Aston Villa", "minute": 77, "kind": "penalty"}
{"id": "G2", "scorer": "Bukola Adeyemo", "team": "Aston Villa", "minute": 77, "kind": "penalty", "minute_text": "77th-minute"}
{"id": "G3", "scorer": "Mina Takagi", "team": "Aston Villa", "assist": "Sarah Kilbride", "kind": "shot"}
{"id": "G4", "scorer": "Rhian Ellacott; Cassie Thorogood", "team": "Bristol City", "count": 2}
{"id": "G5", "scorer": "Louise Petty", "team": "Aston Villa", "minute": 58, "assist": "Paige Ollerton", "kind": "own goal"}
{"id": "G6", "scorer": "Mina Takagi", "team": "Aston Villa", "assist": "Sarah Kilbride", "kind": "shot"}
{"id": "G7", "scorer": "Mina Takagi", "team": "Aston Villa", "assist": "Sarah Kilbride", "kind": "shot"}
{"id": "G8", "scorer": "Mina Takagi", "team": "Aston Villa", "assist": "Sarah Kilbride", "kind": "shot"}
{"id": "G9", "scorer": "Bukola Adeyemo", "team": "Aston Villa", "minute": 33, "assist": "Sarah Kilbride", "kind": "header", "outcome": "ruled out"}
{"id": "G10", "scorer": "Rhian Ellacott", "team": "Bristol City", "minute": 34, "kind": "shot", "minute_text": "60 seconds"}
{"id": "G11", "scorer": "Cassie Thorogood", "team": "Bristol City", "kind": "shot"}
{"id": "G12", "scorer": "Cassie Thorogood", "team": "Bristol City", "kind": "shot"}
{"id": "G13", "scorer": "Louise Petty", "team": "Aston Villa", "minute": 58, "assist": "Paige Ollerton", "kind": "own goal"}
{"id": "G14", "scorer": "Bukola Adeyemo", "team": "Aston Villa", "minute": 77, "kind": "penalty"}
{"id": "G15", "scorer": "Louise Petty", "team": "Aston Villa", "minute": 58, "assist": "Paige Ollerton", "kind": "own goal", "minute_text": "58 minutes"}
{"id": "G16", "scorer": "Bukola Adeyemo", "team": "Aston Villa", "minute": 77, "kind": "penalty"}
{"id": "G17", "scorer": "Bukola Adeyemo", "team": "Aston Villa", "minute": 77, "kind": "penalty"}
