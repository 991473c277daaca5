⟦PERSON|Standish-Gray⟧ ⟦G1|header⟧ ends ⟦TEAM|Millwall⟧ resistance in ⟦MINUTE|extra time⟧

⟦TEAM|Wigan Athletic⟧ of ⟦COMPETITION|League One⟧ led by two, were ⟦G2|hauled back⟧ by a ⟦G3|penalty⟧ in the ⟦MINUTE|sixth minute of stoppage time⟧, and prevailed regardless, ⟦PERSON|Kyle Standish-Gray⟧'s ⟦G4|header⟧ in the ⟦MINUTE|112th minute⟧ of an ⟦COMPETITION|FA Cup⟧ tie at the ⟦VENUE|Den⟧ being the last act of a night on which the ⟦TEAM|Lions⟧ had done everything but lead.

They ⟦G5|fell behind⟧ almost from the start. ⟦PERSON|Luke Orrell⟧, who was at non-League ⟦TEAM|Leigh⟧ this time ⟦DATE|last year⟧, was released by ⟦PERSON|Standish-Gray⟧ and, with ⟦TEAM|Millwall⟧'s ⟦NORP|Croat⟧ goalkeeper, ⟦PERSON|Ante Brkić⟧, coming and then not coming, ⟦G6|lifted it over him⟧. ⟦MINUTE|Five minutes⟧ had gone. There followed chances at both ends, ⟦PERSON|Ebrima Sanneh-Cole⟧ shooting wide in the ⟦MINUTE|17th minute⟧, ⟦PERSON|Jack Pemberton-Hall⟧ having one turned over in the ⟦MINUTE|28th⟧, before ⟦PERSON|Orrell⟧, shortly before the ⟦MINUTE|interval⟧, was fouled, got up, and ⟦G7|struck the free-kick through the wall⟧. That made it seven for the season; he had two ⟦DATE|last week⟧, and ⟦G8|both⟧ were from free-kicks.

⟦TEAM|Millwall⟧ responded with a corner, and another, and at length with something better. In the ⟦MINUTE|62nd minute⟧ ⟦PERSON|Pemberton-Hall⟧'s shot was parried and ⟦PERSON|Sanneh-Cole⟧, the ⟦NORP|Gambian⟧, had space to ⟦G9|bury the loose ball⟧. ⟦PERSON|Sonny Bermond⟧ thought that he had levelled nine minutes afterwards when he ⟦G10|planted a header⟧ in the net, but he had used an opponent for the purpose, and a push was spotted. Thereafter ⟦TEAM|Wigan⟧ held on, or so it appeared: the board had shown five minutes, and six had been played, when ⟦PERSON|Standish-Gray⟧ handled. ⟦PERSON|Sanneh-Cole⟧ ⟦G11|stroked the spot-kick home⟧.

It says much for the ⟦GPE|Lancashire⟧ side that they were not done. ⟦PERSON|Standish-Gray⟧, chastened, went forward for ⟦PERSON|Orrell⟧'s corner, found himself unmarked, and ⟦G12|made amends⟧ with a downward header that ⟦PERSON|Brkić⟧ could do nothing about.

"I'd given it away and I owed them," ⟦PERSON|Standish-Gray⟧ told ⟦ORG|BBC Radio Manchester⟧. "I don't score many. When it ⟦G13|went in⟧ I didn't know where to go."

⟦PERSON|Phil Hindley⟧, the ⟦TEAM|Millwall⟧ manager, knew where to go, and went. "We ⟦G14|conceded⟧ early, and their ⟦G15|second⟧ is a set-piece," he said, on the way. "You chase it, you ⟦G16|get it⟧, and it ⟦G17|ends up in the back of our net⟧ from another one."

⟦TEAM|Wigan⟧ finished third in their group of nobodies, as he did not put it, and are in the last 16 of the ⟦COMPETITION|FA Cup⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kyle Standish-Gray", "team": "Wigan Athletic", "minute": 112, "kind": "header", "minute_text": "112th minute"}
{"id": "G2", "scorer": "Ebrima Sanneh-Cole", "team": "Millwall", "count": 2}
{"id": "G3", "scorer": "Ebrima Sanneh-Cole", "team": "Millwall", "minute": 90, "added": 6, "kind": "penalty", "minute_text": "sixth minute of stoppage time"}
{"id": "G4", "scorer": "Kyle Standish-Gray", "team": "Wigan Athletic", "minute": 112, "kind": "header", "minute_text": "112th minute"}
{"id": "G5", "scorer": "Luke Orrell", "team": "Wigan Athletic", "minute": 5, "kind": "shot", "assist": "Kyle Standish-Gray"}
{"id": "G6", "scorer": "Luke Orrell", "team": "Wigan Athletic", "minute": 5, "kind": "shot", "assist": "Kyle Standish-Gray", "minute_text": "Five minutes"}
{"id": "G7", "scorer": "Luke Orrell", "team": "Wigan Athletic", "kind": "free kick"}
{"id": "G8", "scorer": "Luke Orrell", "team": "Wigan Athletic", "scope": "background", "count": 2}
{"id": "G9", "scorer": "Ebrima Sanneh-Cole", "team": "Millwall", "minute": 62, "kind": "shot", "minute_text": "62nd minute"}
{"id": "G10", "scorer": "Sonny Bermond", "team": "Millwall", "minute": 71, "kind": "header", "outcome": "ruled out"}
{"id": "G11", "scorer": "Ebrima Sanneh-Cole", "team": "Millwall", "minute": 90, "added": 6, "kind": "penalty"}
{"id": "G12", "scorer": "Kyle Standish-Gray", "team": "Wigan Athletic", "minute": 112, "kind": "header"}
{"id": "G13", "scorer": "Kyle Standish-Gray", "team": "Wigan Athletic", "minute": 112, "kind": "header"}
{"id": "G14", "scorer": "Luke Orrell", "team": "Wigan Athletic", "minute": 5, "kind": "shot", "assist": "Kyle Standish-Gray"}
{"id": "G15", "scorer": "Luke Orrell", "team": "Wigan Athletic", "kind": "free kick"}
{"id": "G16", "scorer": "Ebrima Sanneh-Cole", "team": "Millwall", "count": 2}
{"id": "G17", "scorer": "Kyle Standish-Gray", "team": "Wigan Athletic", "minute": 112, "kind": "header"}
