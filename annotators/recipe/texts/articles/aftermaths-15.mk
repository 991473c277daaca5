⟦TEAM|Nottingham Forest⟧ ⟦SCORE|2-1⟧ ⟦TEAM|West Ham⟧: ⟦PERSON|Lauritsen⟧ ⟦G1|nets⟧ late after ⟦TEAM|Hammers⟧ hit back
⟦FURNITURE|Premier League⟧
⟦FURNITURE|By Gemma Loxton⟧
⟦FURNITURE|Last Updated: 24/11/25 11:10pm⟧

⟦PERSON|Tobias Lauritsen⟧ came off the bench to ⟦G2|score an ⟦MINUTE|87th-minute⟧ winner⟧ as ⟦TEAM|Nottingham Forest⟧ edged out ⟦TEAM|West Ham⟧ ⟦SCORE|2-1⟧ on ⟦DATE|Monday night⟧.

⟦TEAM|Forest⟧ had led through ⟦PERSON|Ruben Falcão⟧'s third ⟦G3|goal⟧ in a week, but ⟦PERSON|Hwang Tae-yang⟧ ⟦G4|pegged them back⟧ and the visitors seemed the more likely until the ⟦NORP|Dane⟧'s intervention.

The result takes the hosts out of the relegation zone and leaves ⟦TEAM|West Ham⟧ boss ⟦PERSON|Alan Penrose⟧ without an away win since ⟦DATE|Boxing Day⟧.
⟦FURNITURE|How the game unfolded⟧
⟦TEAM|West Ham⟧ thought they should have had a penalty when ⟦PERSON|Nikola Živanović⟧ went down under ⟦PERSON|Jordan Pask⟧'s challenge in the ⟦MINUTE|seventh minute⟧, but VAR agreed with the referee. ⟦PERSON|Cai Meredith⟧ then sent a looping header onto the bar.

⟦TEAM|Forest⟧'s first sight of goal was ⟦PERSON|Emeka Rowntree⟧'s, and the winger should have scored, his shot saved by the foot of ⟦PERSON|Oscar Brandrith⟧ after ⟦PERSON|Falcão⟧'s clever ball.

⟦PERSON|Brandrith⟧ ⟦G5|was beaten⟧ soon enough. ⟦PERSON|Sean Godolphin⟧, under no pressure, gave it away 35 yards from goal and ⟦PERSON|Rowntree⟧ put in the ⟦NORP|Portuguese⟧ forward, who ⟦G6|slid his finish across the keeper⟧. ⟦PERSON|Falcão⟧, on loan from ⟦TEAM|Porto⟧, ⟦G7|scored two⟧ in the ⟦COMPETITION|Europa League⟧ win on ⟦DATE|Thursday⟧ and has taken to life in ⟦GPE|England⟧.
⟦FURNITURE|Team news⟧
⟦TEAM|Forest⟧ continued to look for a second. ⟦PERSON|Pask⟧'s header was pushed over, ⟦PERSON|Rowntree⟧ lashed wide, and ⟦PERSON|Falcão⟧'s clipped effort was cleared off the line by ⟦PERSON|Živanović⟧ on the stroke of ⟦MINUTE|half-time⟧.

But ⟦TEAM|West Ham⟧ improved. ⟦PERSON|Hwang⟧, in for the injured ⟦PERSON|Jamie Trussell⟧, tested ⟦PERSON|Declan Murtagh⟧ twice in the first ⟦MINUTE|ten minutes of the second period⟧, both times with his left foot. The third time was different. ⟦PERSON|Meredith⟧, the ⟦TEAM|Wales⟧ captain, took a quick throw, ⟦PERSON|Godolphin⟧ crossed first time, and the ⟦TEAM|South Korea⟧ international ⟦G8|stooped to head in⟧ with ⟦MINUTE|an hour⟧ played. The ⟦G9|opener⟧ had come at exactly the ⟦MINUTE|half-hour⟧; the ⟦G10|equaliser⟧ was thoroughly deserved.

⟦PERSON|Živanović⟧ might have turned it round completely. The ⟦NORP|Serbian⟧'s curler came back off ⟦PERSON|Murtagh⟧'s right-hand post, and ⟦PERSON|Hwang⟧, following up, somehow missed from four yards.

Then ⟦PERSON|Lauritsen⟧. The ⟦TEAM|Denmark⟧ striker had played only ⟦MINUTE|nine minutes⟧ when ⟦PERSON|Rowntree⟧'s outswinger was headed up in the air by ⟦PERSON|Živanović⟧. It dropped, and ⟦PERSON|Lauritsen⟧'s overhead effort ⟦G11|flew past ⟦PERSON|Brandrith⟧⟧.

⟦TEAM|Forest⟧ had to survive six minutes of ⟦MINUTE|stoppage time⟧, in which ⟦PERSON|Murtagh⟧ saved brilliantly from ⟦PERSON|Meredith⟧ and ⟦PERSON|Pask⟧ nearly put through his own goal.

"I'd like to say I do that in training," ⟦PERSON|Lauritsen⟧ told ⟦ORG|Sky Sports⟧. "I don't. I hurt my back. But when you ⟦G12|score a goal⟧ like this in front of that end, it's the best painkiller."

⟦PERSON|Penrose⟧ said: "We were the better side for 40 minutes. Their ⟦G13|winner⟧ is a bit of magic and the first is a gift. ⟦PERSON|Hwang⟧'s ⟦G14|goal⟧ is a good one and he'll get more, but we've got to be harder to beat."

⟦TEAM|Forest⟧ are at ⟦TEAM|Everton⟧ on ⟦DATE|Saturday⟧. ⟦TEAM|West Ham⟧ entertain ⟦TEAM|Brentford⟧ on ⟦DATE|Sunday⟧.
⟦FURNITURE|Get Sky Sports on WhatsApp⟧
⟦FURNITURE|Got Sky? Watch games LIVE on your phone⟧
=====GOALS=====
{"id": "G1", "scorer": "Tobias Lauritsen", "team": "Nottingham Forest", "minute": 87, "kind": "volley"}
{"id": "G2", "scorer": "Tobias Lauritsen", "team": "Nottingham Forest", "minute": 87, "minute_text": "87th-minute", "kind": "volley"}
{"id": "G3", "scorer": "Ruben Falcão", "team": "Nottingham Forest", "minute": 30, "assist": "Emeka Rowntree", "kind": "shot"}
{"id": "G4", "scorer": "Hwang Tae-yang", "team": "West Ham", "minute": 60, "assist": "Sean Godolphin", "kind": "header"}
{"id": "G5", "scorer": "Ruben Falcão", "team": "Nottingham Forest", "minute": 30, "assist": "Emeka Rowntree", "kind": "shot"}
{"id": "G6", "scorer": "Ruben Falcão", "team": "Nottingham Forest", "minute": 30, "assist": "Emeka Rowntree", "kind": "shot"}
{"id": "G7", "scorer": "Ruben Falcão", "team": "Nottingham Forest", "count": 2, "scope": "background"}
{"id": "G8", "scorer": "Hwang Tae-yang", "team": "West Ham", "minute": 60, "minute_text": "an hour", "assist": "Sean Godolphin", "kind": "header"}
{"id": "G9", "scorer": "Ruben Falcão", "team": "Nottingham Forest", "minute": 30, "minute_text": "half-hour", "assist": "Emeka Rowntree", "kind": "shot"}
{"id": "G10", "scorer": "Hwang Tae-yang", "team": "West Ham", "minute": 60, "minute_text": "an hour", "assist": "Sean Godolphin", "kind": "header"}
{"id": "G11", "scorer": "Tobias Lauritsen", "team": "Nottingham Forest", "minute": 87, "kind": "volley"}
{"id": "G12", "scorer": "Tobias Lauritsen", "team": "Nottingham Forest", "minute": 87, "kind": "volley"}
{"id": "G13", "scorer": "Tobias Lauritsen", "team": "Nottingham Forest", "minute": 87, "kind": "volley"}
{"id": "G14", "scorer": "Hwang Tae-yang", "team": "West Ham", "minute": 60, "assist": "Sean Godolphin", "kind": "header"}
