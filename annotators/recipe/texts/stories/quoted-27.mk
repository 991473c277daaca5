⟦TEAM|United⟧ rally to sink ⟦TEAM|Spurs⟧ as ⟦PERSON|Hoyer⟧ ⟦G1|bags brace⟧

⟦TEAM|Manchester United⟧ ⟦G2|recovered from a goal down⟧ to win ⟦SCORE|3-1⟧ against ⟦TEAM|Tottenham⟧ and stay on the tails of ⟦TEAM|Chelsea⟧ in the ⟦COMPETITION|WSL⟧.

⟦PERSON|Katarina Hoyer⟧ ⟦G3|scored either side of ⟦MINUTE|half-time⟧⟧ and ⟦PERSON|Eun-ji Park⟧'s late ⟦G4|volley⟧ settled it, though not before ⟦PERSON|Josie Applin⟧ had a ⟦G5|leveller⟧ ruled out for ⟦TEAM|Spurs⟧ on ⟦MINUTE|70 minutes⟧.

⟦TEAM|Tottenham⟧ had earlier been gifted the ⟦G6|opener⟧. With 20 minutes gone a pass across her own box by ⟦PERSON|Carly Hobbs⟧ was read by ⟦PERSON|Sade Williams-Roe⟧, whose touch carried her around ⟦PERSON|Lotte Groen⟧ and whose next ⟦G7|put it in the empty net⟧.

⟦TEAM|United⟧ struggled to get going. ⟦PERSON|Hobbs⟧, keen to make amends, headed wide; ⟦PERSON|Mia Tarbuck⟧ ⟦G8|put the ball in⟧ on ⟦MINUTE|31⟧ and turned away with her arm up, but ⟦PERSON|Hoyer⟧, in an offside position, had stood in the keeper's line. It took a penalty to ⟦G9|bring them level⟧ in the dying moments of the half, given for ⟦PERSON|Applin⟧'s trip on ⟦PERSON|Park⟧. ⟦PERSON|Hoyer⟧ ⟦G10|sent ⟦PERSON|Natalia Ferrer⟧ the wrong way⟧.

There was no doubt about her ⟦G11|second⟧. ⟦PERSON|Park⟧ won it back on halfway, ⟦PERSON|Tarbuck⟧ laid it into space on the right, and the forward, chased by three defenders, ⟦G12|finished across⟧ ⟦PERSON|Ferrer⟧ in the ⟦MINUTE|61st minute⟧.

⟦PERSON|Applin⟧'s ⟦G13|goal⟧ would have been a fine one. After seeing her first shot blocked by ⟦PERSON|Hobbs⟧, she rounded the goalkeeper but was a fraction off, as VAR eventually confirmed.

⟦TEAM|United⟧'s insurance came ⟦MINUTE|seven minutes from the end⟧ when ⟦PERSON|Park⟧ ⟦G14|met a clearance on the volley⟧ to register her ⟦G15|third⟧ in a week, after ⟦G16|two⟧ against ⟦TEAM|Brighton⟧ in ⟦DATE|midweek⟧.

'They know how to suffer'

Manager ⟦PERSON|Leah Fotherby⟧ told the ⟦ORG|BBC⟧: "They know how to suffer, this group. We ⟦G17|give them a start⟧ with a pass you wouldn't try in the playground and then we just work, work, work. The ⟦G18|second⟧ was a proper counter, that's what I'll show them on ⟦DATE|Monday⟧.

"Is there a moment where you think about the disallowed ⟦G19|one⟧? No. I looked at the screen and I thought it's off. And then our little one ⟦G20|hits that⟧, and you don't need to think any more.

"⟦PERSON|Kat⟧'s been saying she wanted to get two for her mum's birthday. She got the ⟦G21|penalty⟧ and I thought, that'll do. She didn't."

⟦TEAM|Spurs⟧ head coach ⟦PERSON|Julie Verhaegen⟧: "I think until their ⟦G22|second⟧ we were the better team. There's a moment when the ⟦G23|equaliser⟧ is given with 20 seconds on the clock. It takes the wind out of you.

"And I will not talk about the line. Our ⟦G24|goal⟧, it's millimetres. We were ⟦G25|in front⟧, we were brave and we go home with nothing."

⟦PERSON|Hoyer⟧ added: "I'll take any ⟦G26|goal⟧, penalties too. I practised it on ⟦DATE|Friday⟧ and I missed three, so I don't know what happened."
=====GOALS=====
{"id": "G1", "scorer": "Katarina Hoyer", "team": "Manchester United", "count": 2}
{"id": "G2", "scorer": "Katarina Hoyer; Eun-ji Park", "team": "Manchester United", "count": 3}
{"id": "G3", "scorer": "Katarina Hoyer", "team": "Manchester United", "count": 2}
{"id": "G4", "scorer": "Eun-ji Park", "team": "Manchester United", "minute": 83, "kind": "volley"}
{"id": "G5", "scorer": "Josie Applin", "team": "Tottenham", "outcome": "ruled out", "minute": 70, "minute_text": "70 minutes"}
{"id": "G6", "scorer": "Sade Williams-Roe", "team": "Tottenham", "minute": 20, "kind": "shot"}
{"id": "G7", "scorer": "Sade Williams-Roe", "team": "Tottenham", "minute": 20, "kind": "shot"}
{"id": "G8", "scorer": "Mia Tarbuck", "team": "Manchester United", "outcome": "ruled out", "minute": 31, "minute_text": "31"}
{"id": "G9", "scorer": "Katarina Hoyer", "team": "Manchester United", "kind": "penalty"}
{"id": "G10", "scorer": "Katarina Hoyer", "team": "Manchester United", "kind": "penalty"}
{"id": "G11", "scorer": "Katarina Hoyer", "team": "Manchester United", "kind": "shot", "minute": 61, "minute_text": "61st minute"}
{"id": "G12", "scorer": "Katarina Hoyer", "team": "Manchester United", "kind": "shot", "minute": 61, "minute_text": "61st minute"}
{"id": "G13", "scorer": "Josie Applin", "team": "Tottenham", "outcome": "ruled out", "minute": 70}
{"id": "G14", "scorer": "Eun-ji Park", "team": "Manchester United", "minute": 83, "kind": "volley", "minute_text": "seven minutes from the end"}
{"id": "G15", "scorer": "Eun-ji Park", "team": "Manchester United", "minute": 83, "kind": "volley", "minute_text": "seven minutes from the end"}
{"id": "G16", "scorer": "Eun-ji Park", "count": 2, "scope": "background"}
{"id": "G17", "scorer": "Sade Williams-Roe", "team": "Tottenham", "minute": 20, "kind": "shot"}
{"id": "G18", "scorer": "Katarina Hoyer", "team": "Manchester United", "kind": "shot", "minute": 61}
{"id": "G19", "scorer": "Josie Applin", "team": "Tottenham", "outcome": "ruled out", "minute": 70}
{"id": "G20", "scorer": "Eun-ji Park", "team": "Manchester United", "minute": 83, "kind": "volley"}
{"id": "G21", "scorer": "Katarina Hoyer", "team": "Manchester United", "kind": "penalty"}
{"id": "G22", "scorer": "Katarina Hoyer", "team": "Manchester United", "kind": "shot", "minute": 61}
{"id": "G23", "scorer": "Katarina Hoyer", "team": "Manchester United", "kind": "penalty"}
{"id": "G24", "scorer": "Josie Applin", "team": "Tottenham", "outcome": "ruled out", "minute": 70}
{"id": "G25", "scorer": "Sade Williams-Roe", "team": "Tottenham", "minute": 20, "kind": "shot"}
{"id": "G26", "scorer": "Katarina Hoyer", "team": "Manchester United", "kind": "penalty"}
