⟦TEAM|Matildas⟧ made to wait as ⟦TEAM|Korea Republic⟧ ⟦G1|strike⟧ late in ⟦GPE|Perth⟧

⟦GPE|PERTH⟧, ⟦DATE|March 14⟧ - ⟦PERSON|Kim Do-yeon⟧ ⟦G2|scored⟧ a ⟦MINUTE|93rd-minute⟧ ⟦G3|equaliser⟧ as ⟦TEAM|Korea Republic⟧ came from ⟦SCORE|2-0⟧ down to draw with ⟦TEAM|Australia⟧ at the ⟦COMPETITION|Women's Asian Cup⟧ on ⟦DATE|Saturday⟧, leaving ⟦COMPETITION|Group A⟧ to be settled on the final matchday.

The ⟦TEAM|Matildas⟧ looked to be cruising into the quarter-finals when ⟦PERSON|Georgia Paltridge⟧ and ⟦PERSON|Mia Tsoukalas⟧ ⟦G4|scored⟧ either side of the ⟦MINUTE|half-hour⟧ in front of 41,217 at ⟦VENUE|Perth Stadium⟧.

⟦PERSON|Paltridge⟧, the ⟦TEAM|Arsenal⟧ forward, ⟦G5|opened the scoring⟧ in the ⟦MINUTE|24th minute⟧ when she peeled away from ⟦PERSON|Jang Seul-bi⟧ and guided ⟦PERSON|Ellie Vance⟧'s free-kick inside the far post with her head. ⟦PERSON|Tsoukalas⟧ ⟦G6|made it two⟧ ⟦MINUTE|10 minutes later⟧, the midfielder's ⟦G7|drive⟧ from 20 metres taking a nick off ⟦PERSON|Lee Ha-rin⟧ on its way past ⟦PERSON|Yoon Min-kyung⟧.

It could have been more. ⟦PERSON|Vance⟧ rolled a shot against the post, ⟦PERSON|Tsoukalas⟧ saw a second long-range effort tipped over and ⟦PERSON|Paltridge⟧ was flagged a yard offside before ⟦G8|rounding the keeper and finishing⟧ in the ⟦MINUTE|52nd minute⟧.

But ⟦PERSON|Park Ji-soo⟧'s side were handed a route back on ⟦MINUTE|66⟧ when ⟦PERSON|Vance⟧ was judged to have handled. Substitute ⟦PERSON|Choe Yu-na⟧, 18, ⟦G9|sent ⟦PERSON|Teagan Rowntree⟧ the wrong way⟧ from the spot.

⟦TEAM|Australia⟧, suddenly nervous, dropped deeper and deeper. ⟦PERSON|Rowntree⟧ saved with her legs from ⟦PERSON|Choe⟧ and ⟦PERSON|Jang⟧ headed against the bar. In the ⟦MINUTE|third minute of stoppage time⟧ ⟦PERSON|Lee⟧ clipped one last ball into the area, ⟦PERSON|Choe⟧ cushioned it down and ⟦PERSON|Kim⟧, who plays her club soccer for ⟦TEAM|Western Sydney Wanderers⟧, ⟦G10|hooked in⟧ from eight metres.

"It feels like a loss, no point pretending," ⟦TEAM|Australia⟧ coach ⟦PERSON|Brett Sandilands⟧ told ⟦ORG|Network 10⟧. "We were in total control. We stopped playing after their ⟦G11|penalty⟧ and if you do that against a team of that quality you get what you deserve."

⟦PERSON|Park⟧ praised her players' courage. "At ⟦MINUTE|half-time⟧ I said to them, one goal and they'll be afraid. You could see it happen."

Both sides have four points. ⟦TEAM|Australia⟧ meet ⟦TEAM|Iran⟧ in ⟦GPE|Sydney⟧ on ⟦DATE|Tuesday⟧, needing a win to be sure of top spot on goal difference, while the ⟦NORP|Koreans⟧ take on the ⟦TEAM|Philippines⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kim Do-yeon", "team": "Korea Republic", "minute": 90, "added": 3, "kind": "shot", "assist": "Choe Yu-na"}
{"id": "G2", "scorer": "Kim Do-yeon", "team": "Korea Republic", "minute": 90, "added": 3, "kind": "shot", "assist": "Choe Yu-na", "minute_text": "93rd-minute"}
{"id": "G3", "scorer": "Kim Do-yeon", "team": "Korea Republic", "minute": 90, "added": 3, "kind": "shot", "assist": "Choe Yu-na", "minute_text": "93rd-minute"}
{"id": "G4", "scorer": "Georgia Paltridge; Mia Tsoukalas", "team": "Australia", "count": 2, "minute_text": "either side of the half-hour"}
{"id": "G5", "scorer": "Georgia Paltridge", "team": "Australia", "minute": 24, "kind": "header", "assist": "Ellie Vance", "minute_text": "24th minute"}
{"id": "G6", "scorer": "Mia Tsoukalas", "team": "Australia", "minute": 34, "kind": "shot", "minute_text": "10 minutes later", "score": "2-0"}
{"id": "G7", "scorer": "Mia Tsoukalas", "team": "Australia", "minute": 34, "kind": "shot", "minute_text": "10 minutes later"}
{"id": "G8", "scorer": "Georgia Paltridge", "team": "Australia", "minute": 52, "kind": "shot", "outcome": "ruled out", "minute_text": "52nd minute"}
{"id": "G9", "scorer": "Choe Yu-na", "team": "Korea Republic", "minute": 66, "kind": "penalty", "minute_text": "66"}
{"id": "G10", "scorer": "Kim Do-yeon", "team": "Korea Republic", "minute": 90, "added": 3, "kind": "shot", "assist": "Choe Yu-na", "minute_text": "third minute of stoppage time"}
{"id": "G11", "scorer": "Choe Yu-na", "team": "Korea Republic", "minute": 66, "kind": "penalty"}
