⟦PERSON|Auld⟧ the hero at the double as ⟦TEAM|Swindon⟧ edge five-goal game

⟦PERSON|Cameron Auld⟧ ⟦G1|hit the winner⟧ ⟦MINUTE|ten minutes from time⟧ after ⟦TEAM|Salford City⟧ had ⟦G2|fought back from two down⟧ to threaten what would have been a famous point – or better – at the ⟦VENUE|Peninsula Stadium⟧.

It was ⟦SCORE|2-0⟧ to ⟦TEAM|Swindon Town⟧ inside a ⟦MINUTE|quarter of an hour⟧. ⟦PERSON|Bartosz Wojnar⟧ ⟦G3|needed just ⟦MINUTE|two minutes⟧⟧, ⟦TEAM|Salford⟧'s ⟦PERSON|Alexis Ferreyra⟧ losing the flight of a long ball and the ⟦NORP|Pole⟧ taking it off his toe and ⟦G4|driving it across⟧ ⟦PERSON|Grant Huxley⟧. ⟦PERSON|Auld⟧ ⟦G5|got the other⟧, from a corner, and it might have been three when ⟦PERSON|Michael Tisdale⟧ let fly on ⟦MINUTE|20⟧, ⟦PERSON|Huxley⟧ beating his shot away.

⟦TEAM|Salford⟧ changed system. ⟦PERSON|Dapo Fashanu-Cole⟧ was pushed up alongside ⟦PERSON|Ethan Skelhorn⟧ as a strike partner, and within minutes the pair had combined: a header down, a shot on the turn, and ⟦PERSON|Pat Lomas⟧ in the ⟦TEAM|Swindon⟧ goal was scrambling it off the line.

But they ⟦G6|had one back⟧ by ⟦MINUTE|half-time⟧. ⟦PERSON|Ben Stonehouse⟧, five minutes before the ⟦MINUTE|interval⟧, dispossessed ⟦PERSON|Tisdale⟧ and released ⟦PERSON|Skelhorn⟧, who ⟦G7|kept his nerve⟧ from 12 yards. Then in the ⟦MINUTE|58th minute⟧ ⟦PERSON|Ferreyra⟧'s long throw was helped on and ⟦PERSON|Fashanu-Cole⟧, who had earlier been denied by the woodwork, ⟦G8|slammed it in⟧. It was the former ⟦TEAM|Colchester⟧ man's ⟦G9|third⟧ in as many matches.

The ⟦TEAM|Ammies⟧ came within inches of leading: ⟦PERSON|Skelhorn⟧'s shot, in the ⟦MINUTE|64th minute⟧, came back off the inside of a post. A second yellow card for ⟦PERSON|Stonehouse⟧, on ⟦MINUTE|70⟧, altered the picture. And they were a man light in the area when ⟦PERSON|Tisdale⟧ crossed and ⟦PERSON|Auld⟧, completely free, ⟦G10|swept ⟦TEAM|Swindon⟧ back in front⟧.

⟦TEAM|Salford⟧ had claims for a penalty waved away in the ⟦MINUTE|94th minute⟧. ⟦PERSON|Skelhorn⟧ was cautioned for what he told the referee afterwards.

⟦TEAM|Swindon⟧ manager ⟦PERSON|Ross Treadwell⟧: "It's a good job he's on our side. People say ⟦PERSON|Cam⟧ doesn't do enough outside the box. I don't pay him to. Two chances, two ⟦G11|goals⟧. The last ⟦G12|one⟧, with that bit of composure, was worth the drive up the M6.

"I'm not happy with how we let them in. We go ⟦G13|two up⟧ and it's far too easy, and the lads thought so as well. The ⟦G14|first⟧ they get is us giving it away on halfway, and the ⟦G15|second⟧ is a throw. I've said it for weeks."

⟦PERSON|Auld⟧ said: "I should've had three, I headed one over on the stroke of ⟦MINUTE|half-time⟧. I think the ⟦G16|first⟧ might've come off my shoulder but I'm claiming it. For the ⟦G17|winner⟧ I heard someone shout 'time' and I thought, nobody's ever said that to me in here before."

⟦TEAM|Salford⟧ boss ⟦PERSON|Neil Threlfall⟧: "I can't get my head around how we've started. We ⟦G18|conceded⟧ from kick-off, basically. We show brilliant character to ⟦G19|get level⟧, we hit a post, and then a red card which is harsh. Their ⟦G20|third⟧ comes on that side, where he'd have been. That's the game."
=====GOALS=====
{"id": "G1", "scorer": "Cameron Auld", "team": "Swindon Town", "kind": "shot"}
{"id": "G2", "scorer": "Ethan Skelhorn; Dapo Fashanu-Cole", "team": "Salford City", "count": 2, "kind": "shot"}
{"id": "G3", "scorer": "Bartosz Wojnar", "team": "Swindon Town", "kind": "shot", "minute": 2, "minute_text": "two minutes"}
{"id": "G4", "scorer": "Bartosz Wojnar", "team": "Swindon Town", "kind": "shot", "minute": 2, "minute_text": "two minutes"}
{"id": "G5", "scorer": "Cameron Auld", "team": "Swindon Town", "kind": "header", "minute": 13}
{"id": "G6", "scorer": "Ethan Skelhorn", "team": "Salford City", "kind": "shot", "minute": 40}
{"id": "G7", "scorer": "Ethan Skelhorn", "team": "Salford City", "kind": "shot", "minute": 40}
{"id": "G8", "scorer": "Dapo Fashanu-Cole", "team": "Salford City", "kind": "shot", "minute": 58, "minute_text": "58th minute"}
{"id": "G9", "scorer": "Dapo Fashanu-Cole", "team": "Salford City", "kind": "shot", "minute": 58, "minute_text": "58th minute"}
{"id": "G10", "scorer": "Cameron Auld", "team": "Swindon Town", "kind": "shot"}
{"id": "G11", "scorer": "Cameron Auld", "team": "Swindon Town", "count": 2}
{"id": "G12", "scorer": "Cameron Auld", "team": "Swindon Town", "kind": "shot"}
{"id": "G13", "scorer": "Bartosz Wojnar; Cameron Auld", "team": "Swindon Town", "count": 2}
{"id": "G14", "scorer": "Ethan Skelhorn", "team": "Salford City", "kind": "shot", "minute": 40}
{"id": "G15", "scorer": "Dapo Fashanu-Cole", "team": "Salford City", "kind": "shot", "minute": 58}
{"id": "G16", "scorer": "Cameron Auld", "team": "Swindon Town", "kind": "header", "minute": 13}
{"id": "G17", "scorer": "Cameron Auld", "team": "Swindon Town", "kind": "shot"}
{"id": "G18", "scorer": "Bartosz Wojnar", "team": "Swindon Town", "kind": "shot", "minute": 2}
{"id": "G19", "scorer": "Ethan Skelhorn; Dapo Fashanu-Cole", "team": "Salford City", "count": 2, "kind": "shot"}
{"id": "G20", "scorer": "Cameron Auld", "team": "Swindon Town", "kind": "shot"}
