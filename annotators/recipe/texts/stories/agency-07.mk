⟦PERSON|Vik⟧ the hero as ⟦TEAM|Saints⟧ win at ⟦TEAM|Palace⟧, and ⟦PERSON|Marsh⟧ salutes his number nine
⟦TEAM|Southampton⟧ climbed off the bottom of the ⟦COMPETITION|Premier League⟧ with a ⟦SCORE|2-1⟧ victory at ⟦TEAM|Crystal Palace⟧ in which ⟦PERSON|Reece Alderton⟧'s early ⟦G1|header⟧ and ⟦PERSON|Sander Vik⟧'s second-half ⟦G2|winner⟧ came either side of an ⟦G3|equaliser⟧ from ⟦PERSON|Abdoulaye Keita⟧.
⟦TEAM|Saints⟧ had not won on the road since ⟦DATE|March⟧ and began as if that would change. ⟦PERSON|Vik⟧'s volley was beaten out by ⟦PERSON|Lee Hartshorn⟧ on ⟦MINUTE|six minutes⟧, and from the corner ⟦PERSON|Alderton⟧ sent a warning with a header that cleared the bar.
It was not heeded. When ⟦PERSON|Nikola Jurić⟧ was given all the time he needed to cross after ⟦MINUTE|14 minutes⟧, the centre-half ⟦G4|rose to head the visitors in front⟧, his ⟦G5|first⟧ for the club in 51 matches.
⟦TEAM|Palace⟧ were booed, then better. ⟦PERSON|Tiago Valente⟧ hit the side-netting, ⟦PERSON|Callum Doyle-Hart⟧ had a drive turned away by ⟦PERSON|Paul Venner⟧ and ⟦PERSON|Mo Rahimi⟧ missed from four yards with the goal at his mercy.
They ⟦G6|levelled⟧ before the ⟦MINUTE|break⟧. ⟦PERSON|Alderton⟧, of all people, gave the ball away, ⟦PERSON|Doyle-Hart⟧ moved it on to ⟦PERSON|Valente⟧ and his through pass was meant for ⟦PERSON|Rahimi⟧ but reached ⟦PERSON|Keita⟧, who ⟦G7|swept home⟧ in the ⟦MINUTE|39th minute⟧. The ⟦NORP|Malian⟧ also ⟦G8|scored⟧ against ⟦TEAM|Arsenal⟧ on ⟦DATE|Wednesday⟧.
The decisive moment came midway through the second half. ⟦PERSON|Jurić⟧ tried his luck from distance, ⟦PERSON|Venner⟧'s opposite number ⟦PERSON|Hartshorn⟧ spilled it and ⟦PERSON|Vik⟧ ⟦G9|bundled in⟧ in the ⟦MINUTE|64th minute⟧, the ball going in off thigh and post.
⟦PERSON|Rahimi⟧ ⟦G10|stabbed over the line⟧ with ⟦MINUTE|eight minutes left⟧ and was already in front of the Holmesdale End, shirt off, when the offside flag was noticed. He was booked for his trouble. ⟦PERSON|Venner⟧ saved from ⟦PERSON|Doyle-Hart⟧ in the ⟦MINUTE|90th minute⟧.
⟦TEAM|Southampton⟧ manager ⟦PERSON|Julian Marsh⟧ told ⟦ORG|BBC Radio Solent⟧: "I thought we were worth it. We got the ⟦G11|first goal⟧, we were good value for it, and then we give them a gift. Our own man, our own ball, and it ⟦G12|ends up in the back of our net⟧. I could have cried.
"But he's got those moments, our number nine. He's had a hard time; he's not ⟦G13|scored⟧ since the opening day and people have been on at him. It wasn't pretty, the ⟦G14|second⟧. I couldn't care less. It's ⟦G15|gone in⟧."
⟦PERSON|Alderton⟧, the scorer of the ⟦G16|first⟧, said: "I've headed a thousand of those over the bar. I closed my eyes and when I opened them it was ⟦G17|in⟧. Then I've gone and ⟦G18|cost us one⟧, so it's a good job ⟦PERSON|Sander⟧ got me out of it."
For ⟦TEAM|Palace⟧, ⟦PERSON|Valente⟧ told ⟦ORG|Sky Sports⟧: "We ⟦G19|conceded⟧ from a cross we should stop and a shot we should hold. We ⟦G20|got ourselves level⟧ and for ten minutes after that we were the only team on the pitch. The ⟦G21|goal⟧ changed it. I don't know what was wrong with ours at the end, I have not seen it yet, but it felt like a ⟦G22|goal⟧."
The ⟦TEAM|Eagles⟧ face ⟦TEAM|Chelsea⟧ next.
=====GOALS=====
{"id": "G1", "scorer": "Reece Alderton", "team": "Southampton", "minute": 14, "assist": "Nikola Jurić", "kind": "header"}
{"id": "G2", "scorer": "Sander Vik", "team": "Southampton", "minute": 64}
{"id": "G3", "scorer": "Abdoulaye Keita", "team": "Palace", "minute": 39, "assist": "Tiago Valente", "kind": "shot"}
{"id": "G4", "scorer": "Reece Alderton", "team": "Southampton", "minute": 14, "minute_text": "14 minutes", "assist": "Nikola Jurić", "kind": "header"}
{"id": "G5", "scorer": "Reece Alderton", "team": "Southampton", "minute": 14, "minute_text": "14 minutes", "assist": "Nikola Jurić", "kind": "header"}
{"id": "G6", "scorer": "Abdoulaye Keita", "team": "Palace", "minute": 39, "minute_text": "39th minute", "assist": "Tiago Valente", "kind": "shot"}
{"id": "G7", "scorer": "Abdoulaye Keita", "team": "Palace", "minute": 39, "minute_text": "39th minute", "assist": "Tiago Valente", "kind": "shot"}
{"id": "G8", "scorer": "Abdoulaye Keita", "team": "Palace", "scope": "background"}
{"id": "G9", "scorer": "Sander Vik", "team": "Southampton", "minute": 64, "minute_text": "64th minute"}
{"id": "G10", "scorer": "Mo Rahimi", "team": "Palace", "minute": 82, "minute_text": "eight minutes left", "outcome": "ruled out"}
{"id": "G11", "scorer": "Reece Alderton", "team": "Southampton", "minute": 14, "assist": "Nikola Jurić", "kind": "header"}
{"id": "G12", "scorer": "Abdoulaye Keita", "team": "Palace", "minute": 39, "assist": "Tiago Valente", "kind": "shot"}
{"id": "G13", "scorer": "Sander Vik", "team": "Southampton", "scope": "background"}
{"id": "G14", "scorer": "Sander Vik", "team": "Southampton", "minute": 64}
{"id": "G15", "scorer": "Sander Vik", "team": "Southampton", "minute": 64}
{"id": "G16", "scorer": "Reece Alderton", "team": "Southampton", "minute": 14, "assist": "Nikola Jurić", "kind": "header"}
{"id": "G17", "scorer": "Reece Alderton", "team": "Southampton", "minute": 14, "assist": "Nikola Jurić", "kind": "header"}
{"id": "G18", "scorer": "Abdoulaye Keita", "team": "Palace", "minute": 39, "assist": "Tiago Valente", "kind": "shot"}
{"id": "G19", "scorer": "Reece Alderton; Sander Vik", "team": "Southampton", "count": 2}
{"id": "G20", "scorer": "Abdoulaye Keita", "team": "Palace", "minute": 39, "assist": "Tiago Valente", "kind": "shot"}
{"id": "G21", "scorer": "Sander Vik", "team": "Southampton", "minute": 64}
{"id": "G22", "scorer": "Mo Rahimi", "team": "Palace", "minute": 82, "outcome": "ruled out"}
