⟦TEAM|Fulham⟧ wait on scan as ⟦PERSON|Min⟧ limps off

⟦TEAM|Fulham⟧ fear ⟦PERSON|Min Seung-jae⟧ could be out for up to two months with the ankle injury that took the shine off ⟦DATE|Sunday⟧'s ⟦SCORE|2-0⟧ victory over ⟦TEAM|Bournemouth⟧.

The ⟦TEAM|South Korea⟧ midfielder was carried from the ⟦VENUE|Craven Cottage⟧ pitch on ⟦MINUTE|37 minutes⟧ after a collision with ⟦PERSON|Simone Urbani⟧, ⟦MINUTE|a quarter of an hour after⟧ his pass had allowed ⟦PERSON|Léo Cazenave⟧ to ⟦G1|open the scoring⟧.

He left the ground on crutches and will be assessed at ⟦VENUE|Motspur Park⟧ ⟦DATE|today⟧.

"We hope, but hope isn't medicine," head coach ⟦PERSON|Rafa Outeiro⟧ said. "The ankle is like a balloon. There is no bad intention from their player, I want to be clear about that."

⟦PERSON|Seung-jae⟧ has started every ⟦COMPETITION|Premier League⟧ game ⟦DATE|this season⟧ and his four ⟦G2|goals⟧ make him the club's joint second highest scorer. Only ⟦PERSON|Cazenave⟧, whose ⟦G3|effort⟧ on ⟦DATE|Sunday⟧ was his ninth, has more.

⟦PERSON|Oskar Wiklund⟧ replaced him and ⟦G4|settled matters⟧ after the ⟦MINUTE|interval⟧ with a shot that took a nick off ⟦PERSON|Gianluca Moretto⟧, so ⟦PERSON|Outeiro⟧ at least has a ready-made deputy. The ⟦NORP|Swede⟧'s previous ⟦G5|goal⟧ came as long ago as ⟦DATE|February⟧.

It could not have come at a worse time for club or country. ⟦TEAM|Fulham⟧ have five games in 17 days over ⟦DATE|Christmas⟧, beginning at ⟦TEAM|Everton⟧, while ⟦TEAM|South Korea⟧ are due to meet up in ⟦GPE|Seoul⟧ on ⟦DATE|January 2⟧ to prepare for the ⟦COMPETITION|Asian Cup⟧, and he is expected to captain the ⟦TEAM|Taegeuk Warriors⟧. The ⟦ORG|Korea Football Association⟧ has asked to see the results.

⟦PERSON|Min⟧ missed the tournament ⟦DATE|three years ago⟧ with a broken hand and was inconsolable when he ⟦G6|scored⟧ on his comeback a week after the final. He has since won 41 caps.

⟦PERSON|Outeiro⟧ also has doubts about his left-back, who felt his groin in the warm-up, and about second-choice goalkeeper ⟦PERSON|Aaron Sills⟧, who has flu. Wing-back ⟦PERSON|Josh Penfold⟧ serves the last match of his suspension.

⟦FURNITURE|Sign up for our Fulham WhatsApp channel⟧
=====GOALS=====
{"id": "G1", "scorer": "Léo Cazenave", "team": "Fulham", "minute": 22, "assist": "Min Seung-jae", "minute_text": "a quarter of an hour after"}
{"id": "G2", "scorer": "Min Seung-jae", "team": "Fulham", "count": 4, "scope": "background"}
{"id": "G3", "scorer": "Léo Cazenave", "team": "Fulham", "minute": 22, "assist": "Min Seung-jae"}
{"id": "G4", "scorer": "Oskar Wiklund", "team": "Fulham", "kind": "shot", "score": "2-0"}
{"id": "G5", "scorer": "Oskar Wiklund", "team": "Fulham", "scope": "background"}
{"id": "G6", "scorer": "Min Seung-jae", "scope": "background"}
