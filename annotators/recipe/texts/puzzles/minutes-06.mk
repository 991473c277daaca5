⟦PERSON|Askew⟧ the hero as ten-man ⟦TEAM|Millwall⟧ sink ⟦TEAM|Preston⟧ late on
⟦PERSON|Ben Askew⟧ came off the bench to ⟦G1|score a dramatic winner⟧ as ten-man ⟦TEAM|Millwall⟧ beat ⟦TEAM|Preston North End⟧ ⟦SCORE|2-1⟧ in the ⟦COMPETITION|Championship⟧ at a raucous ⟦VENUE|Den⟧.
Substitute ⟦PERSON|Askew⟧'s ⟦G2|strike⟧ sparked a pitch invasion by about a dozen supporters and left ⟦TEAM|Preston⟧ boss ⟦PERSON|Gary Whitlow⟧ complaining about the referee, the fourth official and the state of the grass.
⟦TEAM|Millwall⟧ ⟦G3|had gone ahead⟧ in the ⟦MINUTE|44th minute⟧. ⟦PERSON|Liam Spurrier⟧ worked a short corner and stood up a ball for ⟦PERSON|Adebayo Lawal⟧, whose ⟦G4|header⟧ went in via the glove of ⟦PERSON|Craig Denholm⟧ and a post. It was the ⟦GPE|Nigeria⟧-born striker's first ⟦G5|goal⟧ since ⟦DATE|August⟧.
Up to then the ⟦TEAM|Lilywhites⟧ had done the better work. ⟦PERSON|Petr Sedláček⟧ bent a free-kick onto the roof of the net, and ⟦PERSON|Marcus Thorne⟧ had the ball ⟦G6|in the net⟧ only to see an assistant's flag.
The game turned when ⟦PERSON|Spurrier⟧ was shown a second yellow card on ⟦MINUTE|58 minutes⟧ for a foul on ⟦PERSON|Nathan Gilroy⟧. ⟦MINUTE|Seven minutes later⟧ the visitors made the extra man tell, ⟦PERSON|Gilroy⟧ playing ⟦PERSON|Sedláček⟧ in behind for the ⟦NORP|Czech⟧ midfielder to ⟦G7|finish low to the left⟧.
⟦PERSON|Whitlow⟧'s men pressed and pressed. ⟦PERSON|Thorne⟧ headed over from six yards. ⟦PERSON|Gilroy⟧ wriggled into the box and had his shot smothered. ⟦PERSON|Sedláček⟧ let fly from 30 yards and it whistled past.
Then, with ⟦MINUTE|two minutes remaining⟧, ⟦PERSON|Denholm⟧ came for a punt downfield he was never going to reach. The ball dropped behind him, and ⟦PERSON|Askew⟧, only on the pitch since the ⟦MINUTE|80th minute⟧, ⟦G8|walked it in⟧.
"I've scored with my shin, my backside, all sorts, and I won't get an easier ⟦G9|one⟧," said ⟦PERSON|Askew⟧. "I feel for their keeper but I'll take it."
⟦PERSON|Whitlow⟧ said: "We gift them the ⟦G10|winner⟧ after doing the hard bit. ⟦PERSON|Petr⟧'s ⟦G11|equaliser⟧ was a lovely move. At ⟦SCORE|1-1⟧ there's one team in it. And for the ⟦G12|first goal⟧ we don't get out to the short corner, which we'd talked about all week."
⟦PERSON|Askew⟧ could now start in the ⟦COMPETITION|FA Cup⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ben Askew", "team": "Millwall", "minute": 88, "kind": "shot"}
{"id": "G2", "scorer": "Ben Askew", "team": "Millwall", "minute": 88, "kind": "shot"}
{"id": "G3", "scorer": "Adebayo Lawal", "team": "Millwall", "minute": 44, "kind": "header", "assist": "Liam Spurrier", "minute_text": "44th minute"}
{"id": "G4", "scorer": "Adebayo Lawal", "team": "Millwall", "minute": 44, "kind": "header", "assist": "Liam Spurrier", "minute_text": "44th minute"}
{"id": "G5", "scorer": "Adebayo Lawal", "team": "Millwall", "scope": "background"}
{"id": "G6", "scorer": "Marcus Thorne", "team": "Preston", "outcome": "ruled out"}
{"id": "G7", "scorer": "Petr Sedláček", "team": "Preston", "minute": 65, "kind": "shot", "assist": "Nathan Gilroy", "score": "1-1", "minute_text": "Seven minutes later"}
{"id": "G8", "scorer": "Ben Askew", "team": "Millwall", "minute": 88, "kind": "shot", "minute_text": "two minutes remaining"}
{"id": "G9", "scorer": "Ben Askew", "team": "Millwall", "minute": 88, "kind": "shot"}
{"id": "G10", "scorer": "Ben Askew", "team": "Millwall", "minute": 88, "kind": "shot"}
{"id": "G11", "scorer": "Petr Sedláček", "team": "Preston", "minute": 65, "kind": "shot", "assist": "Nathan Gilroy"}
{"id": "G12", "scorer": "Adebayo Lawal", "team": "Millwall", "minute": 44, "kind": "header", "assist": "Liam Spurrier"}
