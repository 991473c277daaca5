Substitute ⟦PERSON|Rasmusson⟧ ⟦G1|sinks⟧ ⟦TEAM|Hoffenheim⟧ after ⟦TEAM|Frankfurt⟧ collapse

⟦TEAM|TSG Hoffenheim⟧ ⟦SCORE|2-3⟧ ⟦TEAM|Eintracht Frankfurt⟧

⟦PERSON|Viktor Rasmusson⟧ ⟦G2|grabbed a ⟦MINUTE|90th-minute⟧ winner⟧ for ⟦TEAM|Eintracht Frankfurt⟧, who had squandered the ⟦G3|two-goal lead given⟧ to them by ⟦PERSON|Ousmane Keita-Brandt⟧ and ⟦PERSON|Lovro Šimunić⟧ but still took home the points from ⟦GPE|Sinsheim⟧.

Two ⟦G4|goals⟧ in three second-half minutes by ⟦PERSON|Tarek Bouzidi-Hahn⟧ and ⟦PERSON|Luis Ammermann⟧ had put ⟦TEAM|Hoffenheim⟧ back on terms.

⟦TEAM|Frankfurt⟧ were sharper from the off. ⟦PERSON|Keita-Brandt⟧, restored to the attack after serving a ban, headed over in the ⟦MINUTE|sixth minute⟧ and forced ⟦PERSON|Moritz Petzold⟧ to save with his feet on 13. The ⟦TEAM|Hoffenheim⟧ goalkeeper was at fault, however, for the ⟦G5|goal⟧ on ⟦MINUTE|26 minutes⟧. His short pass put ⟦PERSON|Andrej Vukotić⟧ in trouble, ⟦PERSON|Šimunić⟧ nicked the ball off the defender's toe and ⟦PERSON|Keita-Brandt⟧ ⟦G6|curled first time into the vacant net⟧ from the edge of the D.

⟦PERSON|Ammermann⟧ flashed an effort wide for the home team, who also had a strong shout for a penalty when ⟦PERSON|Bouzidi-Hahn⟧ tumbled. Instead the ⟦G7|lead grew to two⟧. It was a training-ground routine: ⟦PERSON|Yuki Hasebayashi⟧ drove a low corner to the edge of the box, ⟦PERSON|Keita-Brandt⟧ stepped over it and ⟦PERSON|Šimunić⟧ ⟦G8|crashed it in⟧ through a forest of legs just before ⟦MINUTE|half-time⟧.

The first ⟦TEAM|Hoffenheim⟧ ⟦G9|goal⟧ was a surprise to most. ⟦PERSON|Ammermann⟧'s hopeful ball into the area on ⟦MINUTE|57⟧ was chested down by ⟦PERSON|Bouzidi-Hahn⟧, whose shot on the turn ⟦G10|squeezed past⟧ ⟦PERSON|Noel Trautwein⟧. The ⟦G11|second⟧ followed before the announcer had finished. ⟦PERSON|Hasebayashi⟧ was caught on the ball, ⟦PERSON|Bouzidi-Hahn⟧ fed ⟦PERSON|Ammermann⟧ and the midfielder ⟦G12|passed it into the far corner⟧.

There was only one team in it then. ⟦PERSON|Vukotić⟧ had a ⟦G13|header⟧ ruled out for climbing on ⟦PERSON|Hasebayashi⟧, ⟦PERSON|Trautwein⟧ tipped ⟦PERSON|Ammermann⟧'s drive on to the bar on ⟦MINUTE|71⟧, and ⟦PERSON|Petzold⟧ hardly touched the ball until he was picking it out of his net. ⟦PERSON|Hasebayashi⟧'s pass sent ⟦PERSON|Rasmusson⟧, on for ⟦PERSON|Keita-Brandt⟧ with ⟦MINUTE|11 minutes left⟧, down the inside-right channel. The ⟦NORP|Swede⟧'s first effort was charged down, but he ⟦G14|slammed in the rebound⟧.

⟦TEAM|Hoffenheim⟧ boss ⟦PERSON|Ralf Dietzenbach⟧: "We come back from ⟦SCORE|2-0⟧, we have all the chances. But we lost it in the first half. The first ⟦G15|goal⟧ I will defend, because I ask the keeper to play that way. The second ⟦G16|one⟧ I can't. We had watched that corner on video."

⟦TEAM|Frankfurt⟧ coach ⟦PERSON|Damir Rukavina⟧: "I'd rather win ⟦SCORE|2-0⟧. But he came on and ⟦G17|scored⟧, that is what he wants and what I want."
=====GOALS=====
{"id": "G1", "scorer": "Viktor Rasmusson", "team": "Eintracht Frankfurt", "minute": 90, "kind": "shot"}
{"id": "G2", "scorer": "Viktor Rasmusson", "team": "Eintracht Frankfurt", "minute": 90, "kind": "shot", "minute_text": "90th-minute"}
{"id": "G3", "scorer": "Ousmane Keita-Brandt; Lovro Šimunić", "team": "Eintracht Frankfurt", "count": 2}
{"id": "G4", "scorer": "Tarek Bouzidi-Hahn; Luis Ammermann", "team": "Hoffenheim", "count": 2}
{"id": "G5", "scorer": "Ousmane Keita-Brandt", "team": "Eintracht Frankfurt", "minute": 26, "assist": "Lovro Šimunić", "kind": "shot", "minute_text": "26 minutes"}
{"id": "G6", "scorer": "Ousmane Keita-Brandt", "team": "Eintracht Frankfurt", "minute": 26, "assist": "Lovro Šimunić", "kind": "shot", "minute_text": "26 minutes"}
{"id": "G7", "scorer": "Lovro Šimunić", "team": "Eintracht Frankfurt", "kind": "shot"}
{"id": "G8", "scorer": "Lovro Šimunić", "team": "Eintracht Frankfurt", "kind": "shot"}
{"id": "G9", "scorer": "Tarek Bouzidi-Hahn", "team": "Hoffenheim", "minute": 57, "kind": "shot", "minute_text": "57"}
{"id": "G10", "scorer": "Tarek Bouzidi-Hahn", "team": "Hoffenheim", "minute": 57, "kind": "shot", "minute_text": "57"}
{"id": "G11", "scorer": "Luis Ammermann", "team": "Hoffenheim", "assist": "Tarek Bouzidi-Hahn", "kind": "shot"}
{"id": "G12", "scorer": "Luis Ammermann", "team": "Hoffenheim", "assist": "Tarek Bouzidi-Hahn", "kind": "shot"}
{"id": "G13", "scorer": "Andrej Vukotić", "team": "Hoffenheim", "kind": "header", "outcome": "ruled out"}
{"id": "G14", "scorer": "Viktor Rasmusson", "team": "Eintracht Frankfurt", "minute": 90, "kind": "shot"}
{"id": "G15", "scorer": "Ousmane Keita-Brandt", "team": "Eintracht Frankfurt", "minute": 26, "assist": "Lovro Šimunić", "kind": "shot"}
{"id": "G16", "scorer": "Lovro Šimunić", "team": "Eintracht Frankfurt", "kind": "shot"}
{"id": "G17", "scorer": "Viktor Rasmusson", "team": "Eintracht Frankfurt", "minute": 90, "kind": "shot"}
