Ten-man ⟦TEAM|Portsmouth⟧ cling on after ⟦PERSON|Coburn-Ellis⟧ ⟦G1|nets⟧ inside a ⟦MINUTE|minute⟧

⟦FURNITURE|Pompey News | by Fan Reporter Bev Hatherley⟧

A win's a win, and this was a win held together with gaffer tape.

⟦TEAM|Portsmouth⟧ beat ⟦TEAM|West Bromwich Albion⟧ ⟦SCORE|1-0⟧ at ⟦VENUE|Fratton Park⟧ in front of 20,102 who had chewed their nails down to the elbow. They'd the one chance, pretty much; they'd a man sent off with ⟦MINUTE|50 minutes to go⟧; and they'd a keeper in ⟦PERSON|Nico Schmidt-Lange⟧ who'll not pay for a pint on the ⟦GPE|Albert Road⟧ this side of ⟦DATE|Easter⟧.

⟦PERSON|Josh Coburn-Ellis⟧ it was who ⟦G2|got it⟧, and if you'd been slow with your pasty you'd not have seen it. ⟦MINUTE|Fifty-three seconds⟧ had gone when ⟦TEAM|Albion⟧'s ⟦PERSON|Krystian Bielak-Wozny⟧ headed the ball straight up in the air. It dropped, ⟦PERSON|Coburn-Ellis⟧ hit it as it dropped, and it ⟦G3|went in⟧. Simple as that, and ⟦PERSON|John Mousinho-Grey⟧'s side, 19th in the ⟦COMPETITION|Championship⟧ at three o'clock, were on their way to being 17th.

Did they kick on? They did not. They were under the cosh for the next 95 minutes, give or take. ⟦PERSON|Schmidt-Lange⟧ saved from ⟦PERSON|Daryl Dike-Mensah⟧ in the ⟦MINUTE|6th minute⟧, from ⟦PERSON|Karlan Grant-Osborne⟧ in the ⟦MINUTE|14th⟧ and in the ⟦MINUTE|15th⟧, and from ⟦PERSON|Dike-Mensah⟧ once more on ⟦MINUTE|22⟧, when the ⟦NORP|American⟧ had time to pick his spot and picked the wrong one. A corner hit the bar. ⟦PERSON|Bielak-Wozny⟧, who'd have loved to put his mistake right, nodded into the side of the net.

⟦PERSON|Mousinho-Grey⟧'s reward for all this was to see his captain walk. ⟦PERSON|Marlon Pack-Lawson⟧ won the ball, I thought. The referee, ⟦PERSON|Thomas Bramall-Yeo⟧, thought not, and since the midfielder had been booked for the one before, off he went. That was on ⟦MINUTE|40⟧.

So ten men, and a back six. ⟦PERSON|Adil Aouchiche-Benali⟧, our ⟦NORP|Algerian⟧ magician, was the one sacrificed. Up front it was ⟦PERSON|Coburn-Ellis⟧, alone, chasing clearances. He did get one shot away, on ⟦MINUTE|66⟧, and it forced ⟦PERSON|Josh Griffiths-Toure⟧ into his first save.

⟦TEAM|Albion⟧'s ⟦NORP|Spanish⟧ boss ⟦PERSON|Carlos Corberán-Gil⟧ sent on ⟦PERSON|Jed Wallace-Pope⟧ (boo) and ⟦PERSON|Grady Diangana-West⟧, and there was a period around the ⟦MINUTE|70-minute mark⟧ when a goal looked certain. ⟦PERSON|Diangana-West⟧'s shot was cleared from under the bar by ⟦PERSON|Regan Poole-Hughes⟧. ⟦PERSON|Wallace-Pope⟧'s corner was headed against a post by ⟦PERSON|Semi Ajayi-Cole⟧; the rebound struck ⟦PERSON|Schmidt-Lange⟧ on the back, and rolled along the line, and ⟦PERSON|Poole-Hughes⟧, again, hoofed it into the Milton End. Then ⟦PERSON|Dike-Mensah⟧ did ⟦G4|have it in⟧: a tidy ⟦G5|finish⟧, I'll admit it. Flag. Half a yard. Thanks very much.

Eight minutes they found from somewhere. In the ⟦MINUTE|fifth⟧ of these ⟦PERSON|Ajayi-Cole⟧ went down, got up, saw nobody was interested and went down again. Booked. In the ⟦MINUTE|seventh⟧ ⟦PERSON|Grant-Osborne⟧ curled one, I closed my eyes, and the noise told me.

"⟦PERSON|Nico⟧ was immense," ⟦PERSON|Mousinho-Grey⟧ said. "The strange part is that the ⟦G6|goal⟧ was the worst thing to happen to us, we stopped playing. But that's nine points out of twelve, and ⟦DATE|last month⟧ people were asking me if I was worried. I was."

⟦PERSON|Corberán-Gil⟧ was a gent. "We lose the game in the ⟦MINUTE|first minute⟧. After, we're the better team. But the ⟦MINUTE|first minute⟧ is also a minute."

It's ⟦TEAM|Preston⟧ next, away, on ⟦DATE|Tuesday⟧, without ⟦PERSON|Pack-Lawson⟧ and without ⟦PERSON|Conor Shaughnessy-Till⟧, who came off with a tight calf. The last time we went to ⟦VENUE|Deepdale⟧ we lost ⟦SCORE|4-0⟧, and ⟦PERSON|Coburn-Ellis⟧, then a ⟦TEAM|Preston⟧ player, ⟦G7|scored two of them⟧. Let's not think about that now.

MAN OF THE MATCH: ⟦PERSON|Schmidt-Lange⟧. By a street.
=====GOALS=====
{"id": "G1", "scorer": "Josh Coburn-Ellis", "team": "Portsmouth", "minute": 1, "kind": "shot", "minute_text": "minute"}
{"id": "G2", "scorer": "Josh Coburn-Ellis", "team": "Portsmouth", "minute": 1, "kind": "shot", "minute_text": "Fifty-three seconds"}
{"id": "G3", "scorer": "Josh Coburn-Ellis", "team": "Portsmouth", "minute": 1, "kind": "shot", "minute_text": "Fifty-three seconds"}
{"id": "G4", "scorer": "Daryl Dike-Mensah", "team": "Albion", "outcome": "ruled out", "kind": "shot"}
{"id": "G5", "scorer": "Daryl Dike-Mensah", "team": "Albion", "outcome": "ruled out", "kind": "shot"}
{"id": "G6", "scorer": "Josh Coburn-Ellis", "team": "Portsmouth", "minute": 1, "kind": "shot"}
{"id": "G7", "scorer": "Josh Coburn-Ellis", "team": "Preston", "scope": "background", "count": 2}
