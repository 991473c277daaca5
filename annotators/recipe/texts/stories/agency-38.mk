⟦TEAM|Pompey⟧ finish strongly to see off ⟦TEAM|Preston⟧
Two ⟦G1|goals⟧ in the final stages, a ⟦PERSON|Gianni Rossetti⟧ ⟦G2|penalty⟧ and a breakaway by substitute ⟦PERSON|Scott Laidlaw⟧, secured ⟦TEAM|Portsmouth⟧ a ⟦SCORE|3-1⟧ win over ⟦TEAM|Preston⟧, ⟦PERSON|Adam Fell⟧ having ⟦G3|wiped out⟧ ⟦PERSON|Emeka Obiora⟧'s first-half ⟦G4|opener⟧.
It was harder work than the score makes it sound. ⟦PERSON|Roy Tennyson⟧'s team were second best until the ⟦MINUTE|half-hour⟧ and on the rack for much of what came after.
⟦PERSON|Cristian Noboa-Reyes⟧, the ⟦NORP|Ecuadorian⟧, was inches away with a lob in the ⟦MINUTE|second minute⟧. ⟦PERSON|Fell⟧ ⟦G5|slammed home⟧ from a corner on ⟦MINUTE|14⟧, but the referee had spotted a push on ⟦PERSON|Hugh Corrie⟧, the goalkeeper, and ⟦TEAM|Pompey⟧ were let off. ⟦PERSON|Will Tranmer⟧'s tackle prevented a certain goal on ⟦MINUTE|23⟧.
Against the run of play they ⟦G6|were ahead⟧. ⟦PERSON|Adam Fell⟧ was dispossessed by ⟦PERSON|Park Min-jae⟧, whose cross to the penalty spot was inviting; ⟦PERSON|Obiora⟧, falling away, ⟦G7|steered it with his forehead⟧ inside the post.
It was his sixth ⟦G8|goal⟧ of the season, and after ⟦G9|five⟧ in ⟦COMPETITION|League One⟧ ⟦DATE|last term⟧ he seems to like the step up. It came in the ⟦MINUTE|31st minute⟧. Before the ⟦MINUTE|break⟧ he fired over from ⟦PERSON|Rossetti⟧'s knock-down.
⟦TEAM|Preston⟧ ⟦G10|drew level⟧ ⟦MINUTE|three minutes after it⟧. ⟦PERSON|Noboa-Reyes⟧ got round the outside, ⟦PERSON|Corrie⟧ came and could only palm the ball towards the edge of the area, and ⟦PERSON|Fell⟧ ⟦G11|returned it, along the floor, into the corner⟧.
⟦TEAM|North End⟧ had enough chances to win three games. ⟦PERSON|Noboa-Reyes⟧ slid one across the face on ⟦MINUTE|59⟧; ⟦PERSON|Fell⟧'s shot on ⟦MINUTE|66⟧ was pushed against the bar. At the other end ⟦PERSON|Obiora⟧ ⟦G12|poked in⟧ on ⟦MINUTE|73 minutes⟧, and the noise was considerable until a flag was seen.
⟦PERSON|Ash Venables⟧ then trod on ⟦PERSON|Park⟧ with around ⟦MINUTE|ten minutes left⟧. ⟦PERSON|Rossetti⟧, the ⟦NORP|Italian⟧, waited, waited, and ⟦G13|rolled it in⟧ to ⟦G14|give ⟦TEAM|Pompey⟧ back their lead⟧.
⟦TEAM|Preston⟧ sent up the big men. A clearance fell for ⟦PERSON|Tranmer⟧ on halfway; he had two to aim for and picked the ⟦NORP|Scot⟧ ⟦PERSON|Laidlaw⟧, who, in the ⟦MINUTE|89th minute⟧, and six minutes after coming on, ⟦G15|struck it sweetly past⟧ the advancing goalkeeper.
"The ⟦G16|equaliser⟧, that's a poor one, we've got to punch it further," said ⟦PERSON|Tennyson⟧. "I've moaned about penalties since ⟦DATE|August⟧. I'll not moan about that ⟦G17|one⟧."
⟦TEAM|Portsmouth⟧ go to ⟦TEAM|Bristol City⟧ at the ⟦DATE|weekend⟧.
=====GOALS=====
{"id": "G1", "scorer": "Gianni Rossetti; Scott Laidlaw", "team": "Portsmouth", "count": 2}
{"id": "G2", "scorer": "Gianni Rossetti", "team": "Portsmouth", "kind": "penalty"}
{"id": "G3", "scorer": "Adam Fell", "team": "Preston", "minute": 48, "kind": "shot"}
{"id": "G4", "scorer": "Emeka Obiora", "team": "Portsmouth", "minute": 31, "assist": "Park Min-jae", "kind": "header"}
{"id": "G5", "scorer": "Adam Fell", "team": "Preston", "minute": 14, "minute_text": "14", "outcome": "ruled out"}
{"id": "G6", "scorer": "Emeka Obiora", "team": "Portsmouth", "minute": 31, "assist": "Park Min-jae", "kind": "header"}
{"id": "G7", "scorer": "Emeka Obiora", "team": "Portsmouth", "minute": 31, "assist": "Park Min-jae", "kind": "header"}
{"id": "G8", "scorer": "Emeka Obiora", "team": "Portsmouth", "minute": 31, "minute_text": "31st minute", "assist": "Park Min-jae", "kind": "header"}
{"id": "G9", "scorer": "Emeka Obiora", "team": "Portsmouth", "scope": "background", "count": 5}
{"id": "G10", "scorer": "Adam Fell", "team": "Preston", "minute": 48, "minute_text": "three minutes after it", "kind": "shot"}
{"id": "G11", "scorer": "Adam Fell", "team": "Preston", "minute": 48, "minute_text": "three minutes after it", "kind": "shot"}
{"id": "G12", "scorer": "Emeka Obiora", "team": "Portsmouth", "minute": 73, "minute_text": "73 minutes", "outcome": "ruled out"}
{"id": "G13", "scorer": "Gianni Rossetti", "team": "Portsmouth", "kind": "penalty"}
{"id": "G14", "scorer": "Gianni Rossetti", "team": "Portsmouth", "kind": "penalty"}
{"id": "G15", "scorer": "Scott Laidlaw", "team": "Portsmouth", "minute": 89, "minute_text": "89th minute", "assist": "Will Tranmer", "kind": "shot"}
{"id": "G16", "scorer": "Adam Fell", "team": "Preston", "minute": 48, "kind": "shot"}
{"id": "G17", "scorer": "Gianni Rossetti", "team": "Portsmouth", "kind": "penalty"}
