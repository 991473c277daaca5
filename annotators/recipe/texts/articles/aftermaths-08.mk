⟦TEAM|Lyon⟧ hold narrow ⟦COMPETITION|Women's Champions League⟧ advantage after ⟦PERSON|Aalbers⟧ ⟦G1|penalty⟧
⟦FURNITURE|Updated 11:42 CET⟧
⟦FURNITURE|Author: women's football desk⟧
⟦FURNITURE|Lyon 1-0 Wolfsburg (first leg)⟧

The morning after at ⟦TEAM|OL⟧'s training base was a quiet one. There was a lead to protect and there were, too, a good number of missed opportunities to talk over.

⟦PERSON|Marit Aalbers⟧ ⟦G2|scored the only goal⟧ of ⟦DATE|Tuesday⟧'s quarter-final first leg from the spot as ⟦TEAM|Lyon⟧ beat ⟦TEAM|Wolfsburg⟧ ⟦SCORE|1-0⟧ in front of 21,340 at the ⟦VENUE|Groupama Stadium⟧, but the ⟦NORP|French⟧ champions know that it might have been a good deal more comfortable.

"We finished with 24 shots. We should have finished with more than one ⟦G3|goal⟧," said coach ⟦PERSON|Amandine Roche-Favre⟧. "I would be lying if I told you I slept well."

⟦TEAM|Lyon⟧ could have been ahead before anyone had settled. ⟦PERSON|Nadia Ferhaoui⟧ stole possession from ⟦PERSON|Lise Sorel⟧ and ran at goal, only to have her shot smothered by ⟦PERSON|Petra Vondrová⟧. The ⟦TEAM|Czech Republic⟧ goalkeeper was to become the story of the evening.

She turned over a rising drive from ⟦PERSON|Celeste Dujardin⟧, held an ⟦PERSON|Aalbers⟧ header from ⟦PERSON|Ferhaoui⟧'s centre and, in the ⟦MINUTE|29th minute⟧, produced the save of the night when ⟦PERSON|Wendie Kalonji⟧'s glancing header looked a certain goal, scooping the ball out from behind her.

⟦TEAM|Wolfsburg⟧ carried a threat on the counter. ⟦PERSON|Jule Brandhorst⟧, top scorer in the ⟦COMPETITION|Frauen-Bundesliga⟧ ⟦DATE|this season⟧ with 17 ⟦G4|goals⟧, was sent through by ⟦PERSON|Saoirse Kinnane⟧ but shot past the upright, and the ⟦NORP|Irishwoman⟧ herself stung the palms of ⟦PERSON|Elodie Prigent⟧ shortly before the ⟦MINUTE|interval⟧.

The decisive moment came out of very little. ⟦PERSON|Dujardin⟧'s cross was going behind when ⟦PERSON|Sorel⟧ caught ⟦PERSON|Ferhaoui⟧ with a trailing arm. The referee at first gave a corner and it took a look at the monitor, and nearly three minutes, for the award to be changed.

⟦PERSON|Aalbers⟧, the ⟦TEAM|Netherlands⟧ international, who had missed against ⟦TEAM|Chelsea⟧ in the group stage, ⟦G5|drove it down the middle⟧. It was ⟦MINUTE|64 minutes⟧ into the contest.

"Everybody knows I went to the left last time," the ⟦NORP|Dutch⟧ midfielder told ⟦ORG|Canal+⟧. "Petra knows as well, we played together for two years. So I stayed in the middle. It's not such a pretty ⟦G6|goal⟧ but my family liked it."

⟦TEAM|OL⟧ went for another. ⟦PERSON|Vondrová⟧ saved with her feet from ⟦PERSON|Kalonji⟧, and when she was finally beaten by ⟦PERSON|Ferhaoui⟧ the ball struck the inside of a post and rolled along the line before ⟦PERSON|Sorel⟧ booted it away. ⟦PERSON|Dujardin⟧, too, had one disallowed in the ⟦MINUTE|81st minute⟧ for a push as she ⟦G7|nodded in⟧ a ⟦PERSON|Kalonji⟧ cross.

In the ⟦MINUTE|closing moments⟧ it was almost ⟦SCORE|1-1⟧. ⟦PERSON|Brandhorst⟧, who ⟦G8|scored the winner⟧ for the ⟦NORP|German⟧ side when these clubs met in ⟦DATE|2018⟧, got across ⟦PERSON|Kalonji⟧ to meet a corner and sent her volley a whisker over.

⟦TEAM|Wolfsburg⟧ coach and players took the positives. "One-nil is nothing," ⟦PERSON|Vondrová⟧ said. "At home we score. We'll have our own fans and we'll have chances."

The second leg is at the ⟦VENUE|AOK Stadion⟧ ⟦DATE|next Wednesday⟧, with the winners likely to face ⟦TEAM|Barcelona⟧. ⟦PERSON|Kalonji⟧, the ⟦TEAM|DR Congo⟧ defender, is a doubt for it with a knock to the knee.
⟦FURNITURE|Image: Getty⟧
⟦FURNITURE|Most read⟧
⟦FURNITURE|1. Every quarter-final previewed⟧
⟦FURNITURE|2. Kerr-Dalby set for summer switch⟧
=====GOALS=====
{"id": "G1", "scorer": "Marit Aalbers", "team": "Lyon", "minute": 64, "kind": "penalty"}
{"id": "G2", "scorer": "Marit Aalbers", "team": "Lyon", "minute": 64, "kind": "penalty"}
{"id": "G3", "scorer": "Marit Aalbers", "team": "Lyon", "minute": 64, "kind": "penalty"}
{"id": "G4", "scorer": "Jule Brandhorst", "team": "Wolfsburg", "count": 17, "scope": "background"}
{"id": "G5", "scorer": "Marit Aalbers", "team": "Lyon", "minute": 64, "minute_text": "64 minutes", "kind": "penalty"}
{"id": "G6", "scorer": "Marit Aalbers", "team": "Lyon", "minute": 64, "kind": "penalty"}
{"id": "G7", "scorer": "Celeste Dujardin", "team": "Lyon", "minute": 81, "minute_text": "81st minute", "assist": "Wendie Kalonji", "kind": "header", "outcome": "ruled out"}
{"id": "G8", "scorer": "Jule Brandhorst", "team": "Wolfsburg", "scope": "background"}
