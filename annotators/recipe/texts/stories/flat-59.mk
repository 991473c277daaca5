⟦NORP|Scottish⟧ captain ⟦G1|fires ⟦TEAM|Leicester City Women⟧ to precious win⟧
⟦FURNITURE|Charlotte Wainwright at the King Power Stadium⟧
⟦TEAM|Leicester City⟧ moved out of the bottom two in the ⟦COMPETITION|WSL⟧ as a superb second-half performance brought them a ⟦SCORE|2-1⟧ success over ⟦TEAM|Liverpool⟧.
⟦TEAM|Scotland⟧ captain ⟦PERSON|Catriona Begbie⟧ was the match-winner, her ⟦G2|finish⟧ late on coming after ⟦PERSON|Marta Lindqvist⟧ had ⟦G3|cancelled out⟧ ⟦PERSON|Aimee Rothwell⟧'s ⟦G4|penalty⟧ for the visitors.
It was a deserved victory, even if it had looked anything but at ⟦MINUTE|half-time⟧. ⟦TEAM|Liverpool⟧ ⟦G5|went ahead⟧ within the ⟦MINUTE|first quarter of an hour⟧, having been given a spot-kick when ⟦PERSON|Begbie⟧ was judged to have pushed ⟦PERSON|Nerea Castaño⟧. ⟦PERSON|Rothwell⟧ ⟦G6|converted⟧ for her fourth ⟦G7|goal⟧ in as many matches.
The ⟦MINUTE|13th-minute⟧ decision angered ⟦TEAM|Leicester⟧ head coach ⟦PERSON|Amandine Vasseur⟧, who was booked. ⟦PERSON|Castaño⟧ hit a post and ⟦PERSON|Rothwell⟧ shot narrowly wide, while for the home team ⟦PERSON|Lindqvist⟧'s only sight of goal was a header that went over.
⟦PERSON|Vasseur⟧ made no changes at the ⟦MINUTE|interval⟧. "We talked, nothing more," she said.
It did the trick. ⟦PERSON|Lindqvist⟧ had a close-range effort saved by ⟦PERSON|Hollie Pearce-Adams⟧ and ⟦PERSON|Ji Soo-ah⟧ curled the next chance beyond the angle, before an ⟦G8|equaliser⟧ that had been coming arrived in the ⟦MINUTE|61st minute⟧. ⟦PERSON|Begbie⟧ dug out a cross from the left, ⟦PERSON|Pearce-Adams⟧ stayed at home and ⟦PERSON|Lindqvist⟧ ⟦G9|glanced it in⟧.
⟦TEAM|Liverpool⟧ sent on ⟦PERSON|Rosie Tennyson⟧, whose effort was kept out by goalkeeper ⟦PERSON|Janna Verhoef⟧'s knee. ⟦PERSON|Verhoef⟧ also dealt with ⟦PERSON|Castaño⟧'s fierce drive in the ⟦MINUTE|79th minute⟧.
From that corner ⟦TEAM|Leicester⟧ went the length of the field. ⟦PERSON|Ji⟧ drove them forward and slid a pass into the channel, and although ⟦PERSON|Tennyson⟧ got back to block ⟦PERSON|Lindqvist⟧, ⟦PERSON|Begbie⟧ ⟦G10|swept the loose ball in⟧.
"I still think it wasn't a penalty against me," the captain said. "So that ⟦G11|goal⟧ felt like justice."
=====GOALS=====
{"id": "G1", "scorer": "Catriona Begbie", "team": "Leicester City", "kind": "shot"}
{"id": "G2", "scorer": "Catriona Begbie", "team": "Leicester City", "kind": "shot"}
{"id": "G3", "scorer": "Marta Lindqvist", "team": "Leicester City", "minute": 61, "assist": "Catriona Begbie", "kind": "header"}
{"id": "G4", "scorer": "Aimee Rothwell", "team": "Liverpool", "minute": 13, "kind": "penalty"}
{"id": "G5", "scorer": "Aimee Rothwell", "team": "Liverpool", "minute": 13, "kind": "penalty"}
{"id": "G6", "scorer": "Aimee Rothwell", "team": "Liverpool", "minute": 13, "minute_text": "13th-minute", "kind": "penalty", "score": "0-1"}
{"id": "G7", "scorer": "Aimee Rothwell", "team": "Liverpool", "minute": 13, "kind": "penalty"}
{"id": "G8", "scorer": "Marta Lindqvist", "team": "Leicester City", "minute": 61, "minute_text": "61st minute", "assist": "Catriona Begbie", "kind": "header"}
{"id": "G9", "scorer": "Marta Lindqvist", "team": "Leicester City", "minute": 61, "minute_text": "61st minute", "assist": "Catriona Begbie", "kind": "header", "score": "1-1"}
{"id": "G10", "scorer": "Catriona Begbie", "team": "Leicester City", "kind": "shot", "score": "2-1"}
{"id": "G11", "scorer": "Catriona Begbie", "team": "Leicester City", "kind": "shot"}
