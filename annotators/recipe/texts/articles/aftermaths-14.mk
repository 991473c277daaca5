⟦PERSON|Mbarga-Lang⟧'s late ⟦G1|own goal⟧ hands ⟦TEAM|Brest⟧ victory over ⟦TEAM|Lens⟧
⟦FURNITURE|AFP⟧

⟦PERSON|Cedric Mbarga-Lang⟧ went from hero to villain on ⟦DATE|Saturday evening⟧ as his ⟦G2|own goal⟧ in ⟦MINUTE|stoppage time⟧ condemned ⟦TEAM|Lens⟧ to a ⟦SCORE|2-1⟧ loss at ⟦TEAM|Brest⟧ in ⟦COMPETITION|Ligue 1⟧.

The ⟦TEAM|Cameroon⟧ defender had ⟦G3|brought his side level⟧ in the second half, his second ⟦G4|goal⟧ in as many weeks, but with a draw in sight he ⟦G5|diverted a low cross from ⟦PERSON|Quentin Delorme⟧ into his own net⟧.

"I don't know what to say, I see the ball late because ⟦PERSON|Karol⟧ is in front of me," he told ⟦ORG|AFP⟧. "I ⟦G6|scored⟧ one for us and ⟦G7|one⟧ for them. It's horrible."

⟦TEAM|Brest⟧, playing in front of a sell-out crowd, had taken advantage of a slow ⟦TEAM|Lens⟧ start. ⟦PERSON|Florian Tassin⟧ forced a corner in the ⟦MINUTE|first minute⟧ with a shot that ⟦PERSON|Karol Świercz⟧ deflected wide with his boot, and the ⟦NORP|Pole⟧ also punched away a dangerous free-kick by ⟦PERSON|Yoann Kerbrat⟧.

In the ⟦MINUTE|ninth minute⟧ they ⟦G8|were ahead⟧. ⟦PERSON|Gaël Le Bihan⟧, a boyhood ⟦TEAM|Brest⟧ supporter in his first season with the senior team, took ⟦PERSON|Tassin⟧'s pass, dropped his shoulder and bent an effort from distance which ⟦PERSON|Świercz⟧ got a hand to but could not keep out.

The 20-year-old almost had a second but his header, from a ⟦PERSON|Delorme⟧ cross, bounced off the bar, and ⟦PERSON|Mbarga-Lang⟧ had to stretch to stop ⟦PERSON|Tassin⟧ applying the rebound.

⟦TEAM|Lens⟧ came into it. ⟦PERSON|Ousmane Diabaté-Roux⟧ had the ball in the net on ⟦MINUTE|27 minutes⟧, the ⟦NORP|Guinean⟧ winger ⟦G9|sliding home⟧ a cross from ⟦PERSON|Stéphane Hourcade⟧, but a raised flag cut his joy short. ⟦PERSON|Maxime Audiger⟧, the ⟦TEAM|Brest⟧ goalkeeper, then made a double save from ⟦PERSON|Hourcade⟧ and ⟦PERSON|Bruno Castaing⟧ to see his team through to ⟦MINUTE|half-time⟧ ahead.

The same pattern continued after the pause. ⟦PERSON|Castaing⟧, ⟦PERSON|Hourcade⟧ and ⟦PERSON|Diabaté-Roux⟧ all had shots blocked in one attack, and when ⟦PERSON|Castaing⟧ did get through he placed it too close to ⟦PERSON|Audiger⟧.

The pressure was rewarded shortly before the ⟦MINUTE|hour⟧. ⟦PERSON|Hourcade⟧ sent over a corner from the right, and ⟦PERSON|Mbarga-Lang⟧, all alone, ⟦G10|powered a header down and in⟧ on ⟦MINUTE|58 minutes⟧.

⟦TEAM|Lens⟧ wanted more, but the better openings were now at the other end. ⟦PERSON|Le Bihan⟧ dribbled past two and shot into the side netting. ⟦PERSON|Świercz⟧ stood up well to ⟦PERSON|Tassin⟧. ⟦PERSON|Kerbrat⟧'s free-kick was on its way in until ⟦PERSON|Castaing⟧ headed over his own bar.

Then, ⟦MINUTE|three minutes into added time⟧, ⟦PERSON|Delorme⟧ got away down the left and played the ball hard and low into the middle for the unlucky touch by the ⟦NORP|Cameroonian⟧.

"We never gave up, and I think that's what we'll take out of it," said ⟦PERSON|Le Bihan⟧, whose ⟦G11|opener⟧ was his third ⟦G12|goal⟧ ⟦DATE|this season⟧. "For mine, I close my eyes a bit. It's in, and my whole family's up there."

The ⟦NORP|Breton⟧ side are up to seventh, a point behind local rivals ⟦TEAM|Rennes⟧, who won at ⟦TEAM|Lorient⟧ on ⟦DATE|Friday⟧. ⟦TEAM|Lens⟧ stay second despite their first loss since ⟦DATE|last week⟧'s cup exit, but ⟦TEAM|Paris Saint-Germain⟧ can move five points clear if they beat ⟦TEAM|Marseille⟧ on ⟦DATE|Sunday⟧.
⟦FURNITURE|kb/jc/pb⟧
⟦FURNITURE|Join the conversation: comments are open⟧
=====GOALS=====
{"id": "G1", "scorer": "Cedric Mbarga-Lang", "team": "Brest", "minute": 90, "added": 3, "assist": "Quentin Delorme", "kind": "own goal"}
{"id": "G2", "scorer": "Cedric Mbarga-Lang", "team": "Brest", "minute": 90, "added": 3, "minute_text": "stoppage time", "assist": "Quentin Delorme", "kind": "own goal"}
{"id": "G3", "scorer": "Cedric Mbarga-Lang", "team": "Lens", "minute": 58, "assist": "Stéphane Hourcade", "kind": "header"}
{"id": "G4", "scorer": "Cedric Mbarga-Lang", "team": "Lens", "count": 2, "scope": "background"}
{"id": "G5", "scorer": "Cedric Mbarga-Lang", "team": "Brest", "minute": 90, "added": 3, "assist": "Quentin Delorme", "kind": "own goal"}
{"id": "G6", "scorer": "Cedric Mbarga-Lang", "team": "Lens", "minute": 58, "assist": "Stéphane Hourcade", "kind": "header"}
{"id": "G7", "scorer": "Cedric Mbarga-Lang", "team": "Brest", "minute": 90, "added": 3, "assist": "Quentin Delorme", "kind": "own goal"}
{"id": "G8", "scorer": "Gaël Le Bihan", "team": "Brest", "minute": 9, "minute_text": "ninth minute", "assist": "Florian Tassin", "kind": "shot"}
{"id": "G9", "scorer": "Ousmane Diabaté-Roux", "team": "Lens", "minute": 27, "minute_text": "27 minutes", "assist": "Stéphane Hourcade", "kind": "shot", "outcome": "ruled out"}
{"id": "G10", "scorer": "Cedric Mbarga-Lang", "team": "Lens", "minute": 58, "minute_text": "58 minutes", "assist": "Stéphane Hourcade", "kind": "header"}
{"id": "G11", "scorer": "Gaël Le Bihan", "team": "Brest", "minute": 9, "assist": "Florian Tassin", "kind": "shot"}
{"id": "G12", "scorer": "Gaël Le Bihan", "team": "Brest", "count": 3, "scope": "background"}
