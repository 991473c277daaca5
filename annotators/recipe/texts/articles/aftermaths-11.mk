⟦TEAM|Wanderers⟧ stunned as ⟦TEAM|Adelaide⟧ ⟦G1|score four⟧ after the break

⟦TEAM|Adelaide United⟧ have produced one of the ⟦COMPETITION|A-League⟧'s great turnarounds, ⟦G2|recovering from two goals down⟧ to beat ⟦TEAM|Western Sydney Wanderers⟧ ⟦SCORE|4-2⟧ at a shocked ⟦VENUE|CommBank Stadium⟧.

⟦PERSON|Kosta Papadakis⟧ and ⟦PERSON|Brandon Oyelade⟧ ⟦G3|scored⟧ in the first half on ⟦DATE|Saturday night⟧ and the ⟦TEAM|Wanderers⟧ looked on course to go top.

But the ⟦TEAM|Reds⟧, roused by coach ⟦PERSON|Ante Marušić⟧ at the ⟦MINUTE|main break⟧, were a different proposition in the second, with substitute ⟦PERSON|Bruno Feijão⟧ ⟦G4|netting twice⟧ and ⟦PERSON|Ryo Nishikawa⟧ and ⟦PERSON|Darcy Whelan⟧ also ⟦G5|on target⟧.

"You don't want to know what I said," ⟦PERSON|Marušić⟧ told ⟦ORG|Network 10⟧. "But I told them if we get one they'd go to water. And when the first ⟦G6|goal⟧ went in, I think you saw it."

It might have been all over well before then. ⟦PERSON|Papadakis⟧ hit the post from a ⟦PERSON|Tomi Juric-Bell⟧ cross, then steered his next attempt into the arms of ⟦TEAM|Adelaide⟧ custodian ⟦PERSON|Jai Whitmore⟧. ⟦PERSON|Whitmore⟧ also did well to turn aside an ⟦PERSON|Oyelade⟧ header ⟦MINUTE|twelve minutes⟧ in.

The ⟦G7|deadlock was broken⟧ soon after. ⟦PERSON|Juric-Bell⟧ was given too much time to cross, and at the far stick ⟦PERSON|Papadakis⟧, the former ⟦TEAM|Olyroos⟧ skipper, ⟦G8|tucked it away⟧ for a ⟦G9|goal⟧ in the ⟦MINUTE|14th minute⟧.

⟦PERSON|Hamish Corbett⟧ went close for the ⟦TEAM|Reds⟧ with a free-kick that ⟦PERSON|Mitch Salter⟧ pawed over, and ⟦PERSON|Whelan⟧ poked wide. Then ⟦PERSON|Salter⟧, with one long punt, set ⟦PERSON|Oyelade⟧ away for the ⟦G10|second⟧, the 20-year-old keeping his head to ⟦G11|nudge the ball past⟧ ⟦PERSON|Whitmore⟧ on ⟦MINUTE|33⟧.

Enter ⟦PERSON|Feijão⟧. The ⟦NORP|Brazilian⟧, who joined ⟦DATE|last month⟧ and had managed only 11 minutes of football, replaced ⟦PERSON|Corbett⟧ and was on the field for two of them when he ⟦G12|connected with ⟦PERSON|Whelan⟧'s cutback⟧. ⟦MINUTE|Forty-eight minutes⟧, ⟦SCORE|2-1⟧.

⟦PERSON|Salter⟧ denied ⟦PERSON|Nishikawa⟧ with a fantastic double save on ⟦MINUTE|53⟧, but within ⟦MINUTE|60 seconds⟧ the ⟦NORP|Japanese⟧ midfielder was celebrating, ⟦G13|arrowing a shot into the top corner⟧ after ⟦PERSON|Lachlan Petherick⟧'s header fell short.

The home team had chances. ⟦PERSON|Oyelade⟧ was flagged offside when he ⟦G14|had the ball in the net⟧ again, ⟦PERSON|Papadakis⟧ wasted a header from point-blank range and ⟦PERSON|Juric-Bell⟧ drew a stunning stop out of ⟦PERSON|Whitmore⟧ with the scores locked.

⟦TEAM|Adelaide⟧ took theirs. ⟦PERSON|Petherick⟧, their captain, broke the offside trap before unselfishly rolling it across for ⟦PERSON|Feijão⟧, and ⟦G15|it was ⟦SCORE|3-2⟧⟧ a little after the ⟦MINUTE|hour⟧. He ⟦G16|tapped in⟧; it was hardly the hardest of the night.

⟦PERSON|Whelan⟧ wrapped up the points with ⟦MINUTE|three minutes left⟧, ⟦G17|side-footing in⟧ off a post once ⟦PERSON|Feijão⟧'s shot had been beaten away by ⟦PERSON|Salter⟧.

It was the first time since ⟦DATE|2012⟧ that ⟦TEAM|Adelaide⟧ had ⟦G18|come from two down⟧ to win on the road.

⟦TEAM|Wanderers⟧ boss ⟦PERSON|Craig Dunmore-Hale⟧ fumed over the ⟦G19|goal⟧ that started it. "Their bloke's been on for two minutes and nobody's picked him up. The second ⟦G20|one⟧, fine, hats off. The ⟦G21|third⟧ and ⟦G22|fourth⟧ we're all over the shop."

The loss leaves the ⟦TEAM|Wanderers⟧ third and two points adrift of ⟦TEAM|Macarthur⟧, who drew ⟦SCORE|0-0⟧ with ⟦TEAM|Brisbane Roar⟧. ⟦TEAM|Adelaide⟧ climb off the bottom and entertain ⟦TEAM|Melbourne Victory⟧ at ⟦VENUE|Coopers Stadium⟧ ⟦DATE|next Friday⟧.
⟦FURNITURE|AAP⟧
⟦FURNITURE|Topics: A-League Men, Football⟧
=====GOALS=====
{"id": "G1", "scorer": "Bruno Feijão; Ryo Nishikawa; Darcy Whelan", "team": "Adelaide United", "count": 4}
{"id": "G2", "scorer": "Bruno Feijão; Ryo Nishikawa; Darcy Whelan", "team": "Adelaide United", "count": 4}
{"id": "G3", "scorer": "Kosta Papadakis; Brandon Oyelade", "team": "Western Sydney Wanderers", "count": 2}
{"id": "G4", "scorer": "Bruno Feijão", "team": "Adelaide United", "count": 2}
{"id": "G5", "scorer": "Ryo Nishikawa; Darcy Whelan", "team": "Adelaide United", "count": 2}
{"id": "G6", "scorer": "Bruno Feijão", "team": "Adelaide United", "minute": 48, "assist": "Darcy Whelan", "kind": "shot"}
{"id": "G7", "scorer": "Kosta Papadakis", "team": "Western Sydney Wanderers", "minute": 14, "minute_text": "14th minute", "assist": "Tomi Juric-Bell", "kind": "shot"}
{"id": "G8", "scorer": "Kosta Papadakis", "team": "Western Sydney Wanderers", "minute": 14, "minute_text": "14th minute", "assist": "Tomi Juric-Bell", "kind": "shot"}
{"id": "G9", "scorer": "Kosta Papadakis", "team": "Western Sydney Wanderers", "minute": 14, "minute_text": "14th minute", "assist": "Tomi Juric-Bell", "kind": "shot"}
{"id": "G10", "scorer": "Brandon Oyelade", "team": "Western Sydney Wanderers", "minute": 33, "minute_text": "33", "assist": "Mitch Salter", "kind": "shot"}
{"id": "G11", "scorer": "Brandon Oyelade", "team": "Western Sydney Wanderers", "minute": 33, "minute_text": "33", "assist": "Mitch Salter", "kind": "shot"}
{"id": "G12", "scorer": "Bruno Feijão", "team": "Adelaide United", "minute": 48, "minute_text": "Forty-eight minutes", "assist": "Darcy Whelan", "kind": "shot"}
{"id": "G13", "scorer": "Ryo Nishikawa", "team": "Adelaide United", "minute": 54, "minute_text": "60 seconds", "kind": "shot"}
{"id": "G14", "scorer": "Brandon Oyelade", "team": "Western Sydney Wanderers", "outcome": "ruled out"}
{"id": "G15", "scorer": "Bruno Feijão", "team": "Adelaide United", "minute_text": "hour", "assist": "Lachlan Petherick", "kind": "shot", "score": "3-2"}
{"id": "G16", "scorer": "Bruno Feijão", "team": "Adelaide United", "minute_text": "hour", "assist": "Lachlan Petherick", "kind": "shot"}
{"id": "G17", "scorer": "Darcy Whelan", "team": "Adelaide United", "minute": 87, "minute_text": "three minutes left", "kind": "shot"}
{"id": "G18", "team": "Adelaide United", "scope": "background"}
{"id": "G19", "scorer": "Bruno Feijão", "team": "Adelaide United", "minute": 48, "assist": "Darcy Whelan", "kind": "shot"}
{"id": "G20", "scorer": "Ryo Nishikawa", "team": "Adelaide United", "minute": 54, "kind": "shot"}
{"id": "G21", "scorer": "Bruno Feijão", "team": "Adelaide United", "assist": "Lachlan Petherick", "kind": "shot"}
{"id": "G22", "scorer": "Darcy Whelan", "team": "Adelaide United", "minute": 87, "kind": "shot"}
