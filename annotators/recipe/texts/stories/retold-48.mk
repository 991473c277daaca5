⟦TEAM|Bologna⟧ end ⟦VENUE|San Siro⟧ wait as ⟦TEAM|Milan⟧'s season unravels
⟦FURNITURE|By Sandro Pellegrino, Milan correspondent⟧
It took ⟦TEAM|Bologna⟧ no time to see what was wrong with ⟦TEAM|Milan⟧ on ⟦DATE|Sunday⟧ and they had ⟦G1|scored⟧ before most of the banners had come down. A ⟦G2|second⟧ late in the game made certain of a ⟦SCORE|2-0⟧ victory, their first at ⟦VENUE|San Siro⟧ in 14 years, and turned the mood in the stands from sour to mutinous.
The hosts had not lost at home since ⟦DATE|March⟧. They had not looked like this either. Captain ⟦PERSON|Davide Rovelli⟧ was at fault for the first ⟦G3|goal⟧ and the goalkeeper for the ⟦G4|second⟧, and in between there was a lot of running and little football.
⟦TEAM|Bologna⟧'s coach, the ⟦NORP|Catalan⟧ ⟦PERSON|Jordi Feliu⟧, had picked a side without a recognised striker, and it was a midfielder, ⟦PERSON|Lewis Abernethy⟧, who did the damage. The ⟦NORP|Scot⟧ read ⟦PERSON|Rovelli⟧'s square pass, took it in his stride and, when ⟦PERSON|Simone Gatto⟧ came to meet him, ⟦G5|went past the keeper and rolled it in⟧. It was his ⟦G6|fourth⟧ of the campaign. Three of those have come away from home.
⟦TEAM|Milan⟧ might have levelled at once, ⟦NORP|Brazilian⟧ forward ⟦PERSON|Juninho Prates⟧ volleying against the bar from ⟦PERSON|Alvaro Quintero⟧'s cross. ⟦PERSON|Quintero⟧ had a shot held by ⟦PERSON|Emil Skov⟧. ⟦PERSON|Prates⟧ was booked in the ⟦MINUTE|41st minute⟧ for a dive, harshly perhaps.
⟦PERSON|Feliu⟧ said afterwards that he had expected more pressure after the ⟦MINUTE|interval⟧. "We spoke about 20 minutes of suffering," he said. "There were maybe five."
The best moment of those five was a header by ⟦PERSON|Rovelli⟧ that ⟦PERSON|Skov⟧ pushed round the post. ⟦PERSON|Quintero⟧'s penalty claim was dismissed in the ⟦MINUTE|68th minute⟧, and a drive from distance by substitute ⟦PERSON|Ismail Hadzic⟧ went into the second tier.
Whistles could be heard whenever ⟦PERSON|Gatto⟧ had the ball, and they may have played a part in what happened next. The keeper took his time over a back-pass, ⟦PERSON|Abernethy⟧ closed him down, and the clearance hit the ⟦NORP|Scot⟧ and fell for ⟦PERSON|Tommaso Vieri⟧. From 25 yards, the substitute ⟦G7|found the unguarded net⟧.
"I looked for ⟦PERSON|Lewis⟧, then I thought, no," ⟦PERSON|Vieri⟧ said. "My ⟦G8|goal⟧ is half his."
⟦TEAM|Milan⟧ coach ⟦PERSON|Renato Bassi⟧ said he would not resign. "We lost to a ⟦G9|goal⟧ after a mistake and a ⟦G10|goal⟧ after a mistake. The attitude was good." Asked if he had heard the songs about the owners, he said he had been "concentrating on the game".
⟦TEAM|Bologna⟧ are fourth, five points better off than their hosts, and travel to ⟦TEAM|Verona⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Lewis Abernethy", "team": "Bologna", "kind": "shot"}
{"id": "G2", "scorer": "Tommaso Vieri", "team": "Bologna", "assist": "Lewis Abernethy", "kind": "shot"}
{"id": "G3", "scorer": "Lewis Abernethy", "team": "Bologna", "kind": "shot"}
{"id": "G4", "scorer": "Tommaso Vieri", "team": "Bologna", "assist": "Lewis Abernethy", "kind": "shot"}
{"id": "G5", "scorer": "Lewis Abernethy", "team": "Bologna", "kind": "shot", "score": "0-1"}
{"id": "G6", "scorer": "Lewis Abernethy", "team": "Bologna", "scope": "background"}
{"id": "G7", "scorer": "Tommaso Vieri", "team": "Bologna", "assist": "Lewis Abernethy", "kind": "shot", "score": "0-2"}
{"id": "G8", "scorer": "Tommaso Vieri", "team": "Bologna", "assist": "Lewis Abernethy", "kind": "shot"}
{"id": "G9", "scorer": "Lewis Abernethy", "team": "Bologna", "kind": "shot"}
{"id": "G10", "scorer": "Tommaso Vieri", "team": "Bologna", "assist": "Lewis Abernethy", "kind": "shot"}
