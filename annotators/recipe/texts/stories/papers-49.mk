⟦TEAM|Argyle⟧ progress as ⟦PERSON|Inglis⟧ ⟦G1|pounces⟧ after ⟦TEAM|Exeter⟧ slip
⟦TEAM|PLYMOUTH ARGYLE⟧ are in the third round of the ⟦COMPETITION|FA Cup⟧ and ⟦TEAM|Exeter City⟧ have only themselves to blame, a week of sold-out signs and one long afternoon of rain ending in a ⟦SCORE|2-1⟧ home win at ⟦VENUE|Home Park⟧.
⟦TEAM|Exeter⟧ captain ⟦PERSON|Eoin Hegarty⟧ ⟦G2|turned a cross into his own goal⟧; their goalkeeper, ⟦PERSON|Nathan Brigstock⟧, dropped the ball for the ⟦G3|winner⟧. In between they had the better of it.
The ⟦G4|own goal⟧ came after 39 of the dullest minutes in the fixture's history. ⟦MINUTE|39⟧ it was when ⟦PERSON|Jonah Whitcombe⟧ hit a low ball across the six-yard box and ⟦PERSON|Hegarty⟧, facing his own net, could not move his foot.
City's answer was immediate enough. In the ⟦MINUTE|first minute of added time⟧ ⟦PERSON|Adam Kerslake⟧ sent over a corner and ⟦PERSON|Cole Denham⟧ ⟦G5|planted his header⟧ past a crowd on the line.
After the break the ⟦TEAM|Grecians⟧ did all but score. ⟦PERSON|Denham⟧ had a shot tipped on to a post, ⟦PERSON|Kerslake⟧ fired narrowly wide after a fine run, and ⟦PERSON|Hegarty⟧'s header was cleared by ⟦PERSON|Whitcombe⟧.
"I counted six," said their manager ⟦PERSON|Trevor Ashdown⟧ on ⟦ORG|BBC Radio Devon⟧. "Then we give them one and a half."
⟦PERSON|Fraser Inglis⟧ had done little but chase. In the ⟦MINUTE|82nd minute⟧ ⟦PERSON|Brigstock⟧ came for a looping ball, let it slip through his gloves and saw the ⟦TEAM|Argyle⟧ striker ⟦G6|tap it in⟧ from four yards.
⟦PERSON|Denham⟧'s volley in the dying seconds was held at the second attempt.
The ⟦TEAM|Pilgrims⟧ will find out on ⟦DATE|Monday⟧ whom they play next. The two meet in ⟦COMPETITION|League One⟧ at ⟦VENUE|St James Park⟧ on ⟦DATE|New Year's Day⟧, a week after ⟦TEAM|Plymouth⟧ host ⟦TEAM|Cardiff⟧.
=====GOALS=====
{"id": "G1", "scorer": "Fraser Inglis", "team": "Plymouth", "minute": 82, "kind": "shot"}
{"id": "G2", "scorer": "Eoin Hegarty", "team": "Plymouth", "minute": 39, "kind": "own goal"}
{"id": "G3", "scorer": "Fraser Inglis", "team": "Plymouth", "minute": 82, "kind": "shot"}
{"id": "G4", "scorer": "Eoin Hegarty", "team": "Plymouth", "minute": 39, "minute_text": "39", "kind": "own goal"}
{"id": "G5", "scorer": "Cole Denham", "team": "Exeter", "minute": 45, "added": 1, "minute_text": "first minute of added time", "assist": "Adam Kerslake", "kind": "header"}
{"id": "G6", "scorer": "Fraser Inglis", "team": "Plymouth", "minute": 82, "minute_text": "82nd minute", "kind": "shot"}
