⟦PERSON|Brennan⟧ ⟦G8|rocket⟧ lifts ⟦TEAM|Victory⟧ past ten-man ⟦TEAM|Sydney⟧ in Big Blue epic
⟦FURNITURE|AAP⟧
A ⟦G9|screamer⟧ from ⟦PERSON|Lachie Brennan⟧ has sealed a ⟦SCORE|2-1⟧ win for ⟦TEAM|Melbourne Victory⟧ over bitter rivals ⟦TEAM|Sydney FC⟧ in front of 21,034 at ⟦VENUE|AAMI Park⟧.
With the match locked at ⟦SCORE|1-1⟧ and ⟦TEAM|Sydney⟧ down to 10 men on ⟦DATE|Saturday night⟧, ⟦PERSON|Brennan⟧ collected a loose clearance from ⟦PERSON|Harry Vella⟧ in the ⟦MINUTE|88th minute⟧, took a touch, and ⟦G1|unleashed an unstoppable left-foot strike into the top corner⟧.
⟦TEAM|Sydney⟧ gloveman ⟦PERSON|Tom Aldersey⟧ barely moved.
"I've been hitting them into row Z at training all week," ⟦PERSON|Brennan⟧ told ⟦ORG|Paramount+⟧. "So I dunno, I'll take it."
Earlier ⟦PERSON|Yuto Nakagami⟧ ⟦G2|gave the visitors a deserved lead⟧ on ⟦MINUTE|29 minutes⟧. ⟦PERSON|Marko Juric⟧, ⟦TEAM|Victory⟧'s ⟦NORP|Croatian⟧ centre-half, gave the ball away cheaply under pressure from ⟦PERSON|Jai Donaldson⟧, who drew the last man before slipping in the ⟦NORP|Japanese⟧ winger to ⟦G3|poke past ⟦PERSON|Nestoras Pavlidis⟧⟧.
⟦PERSON|Donaldson⟧ should've buried the contest either side of the ⟦MINUTE|half-time⟧ break, twice hitting the post, and ⟦PERSON|Pavlidis⟧ denied ⟦PERSON|Nakagami⟧ one-on-one.
⟦TEAM|Victory⟧ made the ⟦TEAM|Sky Blues⟧ pay in the ⟦MINUTE|61st minute⟧. ⟦PERSON|Ben Cotterill⟧, on for just three minutes, whipped a ball to the back post and ⟦PERSON|Juric⟧ atoned for his earlier blunder with a ⟦G4|header⟧ that ⟦PERSON|Aldersey⟧ got a glove on but couldn't keep out.
It was the big man's third ⟦G5|goal⟧ against ⟦TEAM|Sydney⟧ ⟦DATE|this season⟧, after a ⟦G6|double⟧ in the ⟦DATE|New Year's Eve⟧ clash.
⟦PERSON|Vella⟧ then saw red for a high boot on ⟦PERSON|Cotterill⟧, and the hosts piled on. ⟦PERSON|Cotterill⟧ flashed one across the face, and ⟦PERSON|Brennan⟧, in a sign of things to come, had ⟦PERSON|Aldersey⟧ at full stretch.
The win moves ⟦TEAM|Victory⟧ up to second on the ladder, three points behind the ⟦TEAM|Mariners⟧, while ⟦TEAM|Sydney⟧ have now gone five ⟦COMPETITION|A-League Men⟧ matches without a victory.
"We've had two posts, we've had the better of it for an hour, and we've come away with nothing," ⟦TEAM|Sydney⟧'s coach said. "Their first ⟦G7|goal⟧, we've lost the runner. Basic stuff."
⟦TEAM|Victory⟧ travel to ⟦TEAM|Western Sydney Wanderers⟧ next ⟦DATE|Friday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Lachie Brennan", "team": "Melbourne Victory", "minute": 88, "kind": "shot", "minute_text": "88th minute"}
{"id": "G2", "scorer": "Yuto Nakagami", "team": "Sydney FC", "minute": 29, "assist": "Jai Donaldson", "kind": "shot", "minute_text": "29 minutes"}
{"id": "G3", "scorer": "Yuto Nakagami", "team": "Sydney FC", "minute": 29, "assist": "Jai Donaldson", "kind": "shot", "minute_text": "29 minutes"}
{"id": "G4", "scorer": "Marko Juric", "team": "Melbourne Victory", "minute": 61, "assist": "Ben Cotterill", "kind": "header", "minute_text": "61st minute"}
{"id": "G5", "scorer": "Marko Juric", "team": "Melbourne Victory", "count": 3, "scope": "background"}
{"id": "G6", "scorer": "Marko Juric", "team": "Melbourne Victory", "count": 2, "scope": "background"}
{"id": "G7", "scorer": "Marko Juric", "team": "Melbourne Victory", "minute": 61, "assist": "Ben Cotterill", "kind": "header"}
{"id": "G8", "scorer": "Lachie Brennan", "team": "Melbourne Victory", "minute": 88, "kind": "shot"}
{"id": "G9", "scorer": "Lachie Brennan", "team": "Melbourne Victory", "minute": 88, "kind": "shot"}
