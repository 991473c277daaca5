⟦PERSON|Sissoko⟧ takes the match ball as ⟦TEAM|Reading⟧ win again
⟦PERSON|Bakary Sissoko⟧ ⟦G1|hit a hat-trick⟧ to fire ⟦TEAM|Reading⟧ to a ⟦SCORE|3-0⟧ win over ten-man ⟦TEAM|Burton Albion⟧ in ⟦COMPETITION|League One⟧.
The ⟦NORP|Frenchman⟧ ⟦G2|struck early⟧, ⟦G3|added a header⟧ and ⟦G4|finished off⟧ the ⟦TEAM|Brewers⟧ late on to take his tally to ⟦G5|15⟧ for the campaign.
⟦TEAM|Burton⟧ were always in trouble once ⟦PERSON|Craig Duffield⟧ had been dismissed in the ⟦MINUTE|21st minute⟧ for denying the same player an obvious goalscoring opportunity.
They were a goal down by then. In the ⟦MINUTE|fifth minute⟧ ⟦PERSON|Sissoko⟧ collected ⟦PERSON|Ollie Trant⟧'s chipped pass, let it run across his body and ⟦G6|beat ⟦PERSON|Dario Bellini⟧ with ease⟧.
⟦PERSON|Bellini⟧ made decent stops from ⟦PERSON|Mason Wilkes⟧ and ⟦PERSON|Patrick Eastham⟧ either side of the sending-off.
⟦PERSON|Wilkes⟧ was the provider for the ⟦G7|second⟧. He was allowed to cross twice, the first blocked, the other perfect, and ⟦PERSON|Sissoko⟧ ⟦G8|guided it into the corner⟧ in the ⟦MINUTE|33rd minute⟧.
⟦TEAM|Reading⟧ went in search of a third, but ⟦PERSON|Trant⟧ was off balance when he fired over, ⟦PERSON|Wilkes⟧ hit the side-netting and ⟦PERSON|Eastham⟧ got under one from a corner. There was a scare when ⟦PERSON|Nahom Tesfaye⟧ beat the offside trap on ⟦MINUTE|68 minutes⟧, though ⟦PERSON|Jordan Leckie⟧ closed him down.
⟦PERSON|Sissoko⟧ had the final say. With ⟦MINUTE|12 minutes left⟧ he took ⟦PERSON|Eastham⟧'s throw on his thigh, shrugged off ⟦PERSON|Sean Maguire-Holt⟧ and ⟦G9|volleyed his third⟧.
"He's unplayable when he's like that," said the ⟦TEAM|Royals⟧' captain, ⟦PERSON|Trant⟧. "I just try and give him the ball and go and celebrate."
It was the first ⟦G10|hat-trick⟧ by a ⟦TEAM|Reading⟧ player in the league in more than three years.
⟦TEAM|Reading⟧ go to ⟦TEAM|Peterborough⟧ in the ⟦COMPETITION|FA Cup⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Bakary Sissoko", "team": "Reading", "count": 3}
{"id": "G2", "scorer": "Bakary Sissoko", "team": "Reading", "minute": 5}
{"id": "G3", "scorer": "Bakary Sissoko", "team": "Reading", "minute": 33, "kind": "header", "assist": "Mason Wilkes"}
{"id": "G4", "scorer": "Bakary Sissoko", "team": "Reading", "minute": 78}
{"id": "G5", "scorer": "Bakary Sissoko", "team": "Reading", "scope": "background", "count": 15}
{"id": "G6", "scorer": "Bakary Sissoko", "team": "Reading", "minute": 5, "minute_text": "fifth minute"}
{"id": "G7", "scorer": "Bakary Sissoko", "team": "Reading", "minute": 33, "kind": "header", "assist": "Mason Wilkes", "minute_text": "33rd minute"}
{"id": "G8", "scorer": "Bakary Sissoko", "team": "Reading", "minute": 33, "kind": "header", "assist": "Mason Wilkes", "minute_text": "33rd minute"}
{"id": "G9", "scorer": "Bakary Sissoko", "team": "Reading", "minute": 78, "minute_text": "12 minutes left"}
{"id": "G10", "team": "Reading", "scope": "background"}
