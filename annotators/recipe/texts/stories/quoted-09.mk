⟦TEAM|Stanley⟧ leave it late to peg back ⟦TEAM|Notts⟧

⟦FURNITURE|Report: Accrington Stanley 1 Notts County 1⟧

A stoppage-time ⟦G1|header⟧ by centre-half ⟦PERSON|Kwame Asante-Reid⟧ cancelled out ⟦PERSON|Ardian Krasniqi⟧'s ⟦G2|opener⟧ as ⟦TEAM|Accrington Stanley⟧ stretched their unbeaten run to six matches.

Both teams had ⟦G3|goals⟧ disallowed. ⟦PERSON|Josh Mellor⟧ was first to be frustrated, ⟦G4|tapping in⟧ on ⟦MINUTE|13 minutes⟧ after ⟦PERSON|Ryan Tebbutt⟧ spilled but doing so from an offside position. The home side's turn came when ⟦PERSON|Jakub Sliwa⟧, after seeing a shot beaten out, ⟦G5|netted the rebound⟧ and was told he had used his arm.

Between times, and in a wind that made a lottery of long balls, chances were few. ⟦PERSON|Steven Crowther⟧ lifted one over for ⟦TEAM|Stanley⟧ on the quarter-hour and ⟦PERSON|Matt Hollingsworth⟧, finished with hamstring trouble after ⟦MINUTE|31 minutes⟧, left the field in tears.

⟦TEAM|Notts⟧ deserved the ⟦G6|lead they took⟧ on ⟦MINUTE|57⟧. It was a ⟦G7|goal⟧ made by ⟦PERSON|Mellor⟧, who drifted inside, waited for the overlap that never came and instead slipped a pass between full-back and centre-half, allowing ⟦PERSON|Krasniqi⟧ to ⟦G8|slide it under⟧ ⟦PERSON|Tebbutt⟧.

⟦PERSON|Asante-Reid⟧ was beaten for pace there. His manager had the board ready to take him off in the ⟦MINUTE|75th minute⟧ and changed his mind. With ⟦MINUTE|91 minutes⟧ played, and ⟦PERSON|Sliwa⟧'s corner swirling, he ⟦G9|climbed highest⟧ and the ball ⟦G10|flew past⟧ ⟦TEAM|Notts⟧ keeper ⟦PERSON|Neil Whitcombe⟧, who had been faultless till then: he had saved from ⟦PERSON|Crowther⟧ (⟦MINUTE|63⟧), ⟦PERSON|Sliwa⟧ (⟦MINUTE|79⟧) and ⟦PERSON|Crowther⟧ again (⟦MINUTE|86⟧).

Accrington manager ⟦PERSON|Darren Pilling⟧ said: "He'd had a rough ride for their ⟦G11|goal⟧, he got himself the wrong side. I was going to hook him. I'm glad I'm indecisive!

"What I liked was that we kept playing. You ⟦G12|go behind⟧ on a day like this and it's easy to lump it. Their keeper's had a worldie and it looked like one of them days. Then we get a corner and the big fella does what he ⟦G13|did⟧ at ⟦TEAM|Crewe⟧."

The scorer said: "When I ⟦G14|met it⟧ I thought it was going over. The wind's grabbed it. I'd have been in trouble on ⟦DATE|Monday⟧ if we'd lost, because I've let the lad run off me for the ⟦G15|first⟧, so it was relief more than anything."

⟦TEAM|Notts⟧ boss ⟦PERSON|Carl Vennick⟧ was philosophical. "We've been ⟦G16|pegged back⟧ in ⟦MINUTE|injury time⟧ and it hurts, but I'd have taken a point at nine o'clock this morning when I saw the trees. It was a lovely ⟦G17|finish⟧ by our lad, probably the only bit of football in the game.

"Our ⟦G18|goal⟧ in the first half? He's off. Theirs? Handball. The officials got the big ones right."
=====GOALS=====
{"id": "G1", "scorer": "Kwame Asante-Reid", "team": "Accrington Stanley", "kind": "header", "minute": 91}
{"id": "G2", "scorer": "Ardian Krasniqi", "team": "Notts County", "minute": 57, "kind": "shot", "assist": "Josh Mellor"}
{"id": "G3", "scorer": "Jakub Sliwa; Josh Mellor", "count": 2, "kind": "shot", "outcome": "ruled out"}
{"id": "G4", "scorer": "Josh Mellor", "team": "Notts County", "outcome": "ruled out", "minute": 13, "kind": "shot", "minute_text": "13 minutes"}
{"id": "G5", "scorer": "Jakub Sliwa", "team": "Accrington Stanley", "outcome": "ruled out", "kind": "shot"}
{"id": "G6", "scorer": "Ardian Krasniqi", "team": "Notts County", "minute": 57, "kind": "shot", "assist": "Josh Mellor", "minute_text": "57"}
{"id": "G7", "scorer": "Ardian Krasniqi", "team": "Notts County", "minute": 57, "kind": "shot", "assist": "Josh Mellor", "minute_text": "57"}
{"id": "G8", "scorer": "Ardian Krasniqi", "team": "Notts County", "minute": 57, "kind": "shot", "assist": "Josh Mellor", "minute_text": "57"}
{"id": "G9", "scorer": "Kwame Asante-Reid", "team": "Accrington Stanley", "kind": "header", "minute": 91, "minute_text": "91 minutes"}
{"id": "G10", "scorer": "Kwame Asante-Reid", "team": "Accrington Stanley", "kind": "header", "minute": 91, "minute_text": "91 minutes"}
{"id": "G11", "scorer": "Ardian Krasniqi", "team": "Notts County", "minute": 57, "kind": "shot", "assist": "Josh Mellor"}
{"id": "G12", "scorer": "Ardian Krasniqi", "team": "Notts County", "minute": 57, "kind": "shot", "assist": "Josh Mellor"}
{"id": "G13", "scorer": "Kwame Asante-Reid", "team": "Accrington Stanley", "kind": "header", "scope": "background"}
{"id": "G14", "scorer": "Kwame Asante-Reid", "team": "Accrington Stanley", "kind": "header", "minute": 91}
{"id": "G15", "scorer": "Ardian Krasniqi", "team": "Notts County", "minute": 57, "kind": "shot", "assist": "Josh Mellor"}
{"id": "G16", "scorer": "Kwame Asante-Reid", "team": "Accrington Stanley", "kind": "header", "minute": 91}
{"id": "G17", "scorer": "Ardian Krasniqi", "team": "Notts County", "minute": 57, "kind": "shot", "assist": "Josh Mellor"}
{"id": "G18", "scorer": "Josh Mellor", "team": "Notts County", "outcome": "ruled out", "minute": 13, "kind": "shot"}
