⟦TEAM|Derby⟧ ⟦SCORE|3-1⟧ ⟦TEAM|Portsmouth⟧: Late ⟦TEAM|Rams⟧ show against ten-man ⟦TEAM|Pompey⟧
⟦PERSON|Arthur Delacroix⟧ ⟦G1|scored a brilliant goal⟧ and ⟦PERSON|Jarrod Obi⟧ ⟦G2|added a third⟧ in the closing stages as ⟦TEAM|Derby⟧ beat ⟦TEAM|Portsmouth⟧ ⟦SCORE|3-1⟧ at ⟦VENUE|Pride Park⟧, despite being pegged back by ⟦PERSON|Kasper Lauridsen⟧'s ⟦G3|leveller⟧ soon after ⟦TEAM|Pompey⟧ had been reduced to ten.
A rare ⟦G4|goal⟧ from full-back ⟦PERSON|Liam Birchall⟧ had put the ⟦TEAM|Rams⟧ ahead at the ⟦MINUTE|break⟧. ⟦PERSON|Obi⟧'s ⟦MINUTE|stoppage-time⟧ ⟦G5|clincher⟧ was his first in professional football and sealed a third win from four.
Chances were few to begin with. ⟦PERSON|Filip Radek⟧ caught ⟦PERSON|Mehdi Rahmani⟧'s cross under his own bar, ⟦PERSON|Tom Whyte⟧'s shot on ⟦MINUTE|13⟧ was a foot too high and ⟦PERSON|Delacroix⟧, the ⟦NORP|Frenchman⟧, was caught offside five times inside ⟦MINUTE|20 minutes⟧.
The one time he got his run right it mattered. ⟦PERSON|Ross Cubitt⟧ won a header on halfway, ⟦PERSON|Delacroix⟧ accelerated into the channel and squared, and ⟦PERSON|Birchall⟧, up in support, ⟦G6|guided it beyond⟧ ⟦PERSON|Radek⟧ in the ⟦MINUTE|27th minute⟧. It was his ⟦G7|first⟧ in 104 league games.
⟦PERSON|Harry Mellor⟧ thought that he had replied before the ⟦MINUTE|break⟧; in the ⟦MINUTE|44th minute⟧ his ⟦G8|effort⟧ from ⟦PERSON|Whyte⟧'s corner was not allowed to stand, a hand having gone up against the keeper's chest. ⟦PERSON|Rahmani⟧ went wide on ⟦MINUTE|53⟧.
⟦TEAM|Portsmouth⟧ lost ⟦PERSON|Pete Swallow⟧ to a second yellow card on ⟦MINUTE|61⟧ for scything down ⟦PERSON|Obi⟧. They then played their best football and, ⟦MINUTE|nine minutes after⟧, were level. ⟦PERSON|Whyte⟧ beat ⟦PERSON|Cubitt⟧ on the outside, hung up a cross and the ⟦NORP|Danish⟧ forward ⟦PERSON|Lauridsen⟧ ⟦G9|pulled off his marker to volley through⟧ the keeper.
⟦PERSON|Delacroix⟧'s ⟦G10|goal⟧, when it came, was worth anyone's money: a turn on halfway, two men beaten, a third left on his backside and a finish with the outside of the left foot, just as a draw had seemed likely. ⟦PERSON|Obi⟧, on the break, ⟦G11|wrapped it up⟧ from ⟦PERSON|Whyte⟧'s misjudged header in the ⟦MINUTE|fifth minute of added time⟧.
⟦TEAM|Derby⟧ manager ⟦PERSON|Nigel Hosken⟧ told ⟦ORG|BBC Radio Derby⟧: "I've got no words for that ⟦G12|second⟧, and I've been in the game a long while. It's not coached. He does it in the morning and nobody bats an eyelid. The ⟦G13|first⟧ was a team goal. You look at the header, the run, the ball in and the finish, I couldn't be happier.
"We ⟦G14|conceded⟧ and I'm thinking, we've got the extra man and we are on the ropes. We're a young side. We've let in a daft ⟦G15|goal⟧, it's a cross with nobody near it and the lad has been left on his own, and that's something we'll show them on ⟦DATE|Monday⟧. But from there they've gone and ⟦G16|got two⟧."
⟦PERSON|Birchall⟧ said: "I don't often go up there. I was nearly asleep when I ⟦G17|put it in⟧ and the fellas have told me I'll do well to get another by ⟦DATE|Christmas⟧. I ⟦G18|scored⟧ for the under-18s at ⟦TEAM|Stoke⟧, on a ⟦DATE|Tuesday⟧, in front of my dad."
⟦TEAM|Pompey⟧'s ⟦PERSON|Mellor⟧ was blunter. "Our ⟦G19|goal⟧ is a goal. If that's a foul then there are forty a game."
=====GOALS=====
{"id": "G1", "scorer": "Arthur Delacroix", "team": "Derby", "kind": "shot"}
{"id": "G2", "scorer": "Jarrod Obi", "team": "Derby", "minute": 90, "added": 5}
{"id": "G3", "scorer": "Kasper Lauridsen", "team": "Portsmouth", "minute": 70, "assist": "Tom Whyte", "kind": "shot"}
{"id": "G4", "scorer": "Liam Birchall", "team": "Derby", "minute": 27, "assist": "Arthur Delacroix", "kind": "shot"}
{"id": "G5", "scorer": "Jarrod Obi", "team": "Derby", "minute": 90, "added": 5}
{"id": "G6", "scorer": "Liam Birchall", "team": "Derby", "minute": 27, "minute_text": "27th minute", "assist": "Arthur Delacroix", "kind": "shot"}
{"id": "G7", "scorer": "Liam Birchall", "team": "Derby", "minute": 27, "minute_text": "27th minute", "assist": "Arthur Delacroix", "kind": "shot"}
{"id": "G8", "scorer": "Harry Mellor", "team": "Portsmouth", "minute": 44, "minute_text": "44th minute", "outcome": "ruled out"}
{"id": "G9", "scorer": "Kasper Lauridsen", "team": "Portsmouth", "minute": 70, "minute_text": "nine minutes after", "assist": "Tom Whyte", "kind": "shot"}
{"id": "G10", "scorer": "Arthur Delacroix", "team": "Derby", "kind": "shot"}
{"id": "G11", "scorer": "Jarrod Obi", "team": "Derby", "minute": 90, "added": 5, "minute_text": "fifth minute of added time"}
{"id": "G12", "scorer": "Arthur Delacroix", "team": "Derby", "kind": "shot"}
{"id": "G13", "scorer": "Liam Birchall", "team": "Derby", "minute": 27, "assist": "Arthur Delacroix", "kind": "shot"}
{"id": "G14", "scorer": "Kasper Lauridsen", "team": "Portsmouth", "minute": 70, "assist": "Tom Whyte", "kind": "shot"}
{"id": "G15", "scorer": "Kasper Lauridsen", "team": "Portsmouth", "minute": 70, "assist": "Tom Whyte", "kind": "shot"}
{"id": "G16", "scorer": "Arthur Delacroix; Jarrod Obi", "team": "Derby", "count": 2}
{"id": "G17", "scorer": "Liam Birchall", "team": "Derby", "minute": 27, "assist": "Arthur Delacroix", "kind": "shot"}
{"id": "G18", "scorer": "Liam Birchall", "team": "Derby", "scope": "background"}
{"id": "G19", "scorer": "Harry Mellor", "team": "Portsmouth", "minute": 44, "outcome": "ruled out"}
