A-LEAGUE WRAP: Player ratings as ⟦TEAM|Victory⟧ see off ⟦TEAM|Phoenix⟧ at ⟦VENUE|AAMI Park⟧

⟦TEAM|Melbourne Victory⟧ moved back into the top six with a ⟦SCORE|3-1⟧ win over ⟦TEAM|Wellington Phoenix⟧ on ⟦DATE|Friday⟧ night. How the home side rated:

⟦PERSON|Jye Connolly⟧ 7 - Could do nothing about ⟦PERSON|Riley Pascoe⟧'s ⟦G1|goal⟧ and made four saves, the one from ⟦PERSON|Luka Perić⟧'s header the pick.

⟦PERSON|Marcus Teo⟧ 6 - Caught upfield when the ⟦TEAM|Phoenix⟧ ⟦G2|pulled one back⟧ in the ⟦MINUTE|64th minute⟧. Otherwise tidy.

⟦PERSON|Tai Nakamura-Ellis⟧ 8.5 - BEST ON GROUND. Ran himself into the turf. Won the penalty inside ⟦MINUTE|eight minutes⟧, ⟦G3|scored the second⟧ with a neat finish ⟦MINUTE|ten minutes after the break⟧ and should have had another when he blazed over from the spot-kick area.

⟦PERSON|Dimitri Stavropoulos⟧ 8 - Two more for the skipper. He ⟦G4|converted the penalty⟧ with a minimum of fuss and ⟦G5|wrapped it up⟧ in the ⟦MINUTE|first minute of stoppages⟧, rolling into an empty net after the keeper had come up for a corner. That's ⟦G6|eleven⟧ for the campaign. Also cautioned for a late lunge.

⟦PERSON|Harley Finn⟧ 5 - Not his night. Substituted at ⟦SCORE|1-0⟧.

BENCH
⟦PERSON|Leo Abbruzzi⟧ 6 - Kept it simple, hit the post.

Coach ⟦PERSON|Brett Kovacs⟧ said he was most pleased with the response after ⟦DATE|last week⟧'s loss to ⟦TEAM|Sydney FC⟧, when ⟦TEAM|Victory⟧ conceded ⟦G7|three⟧ in 14 minutes.

"Tonight we let ⟦G8|one⟧ in and nobody dropped their head," he said.

⟦PERSON|Nakamura-Ellis⟧, who is eligible for the ⟦TEAM|Socceroos⟧ and ⟦TEAM|Japan⟧, said he hadn't decided. "I'll have a think. I just want to play. The ⟦G9|goal⟧ helps."

⟦TEAM|Victory⟧ are away to the ⟦TEAM|Wanderers⟧ ⟦DATE|next Saturday⟧. The ⟦TEAM|Phoenix⟧, winless in four, host ⟦TEAM|Perth Glory⟧.
=====GOALS=====
{"id": "G1", "scorer": "Riley Pascoe", "team": "Phoenix", "minute": 64}
{"id": "G2", "scorer": "Riley Pascoe", "team": "Phoenix", "minute": 64, "minute_text": "64th minute"}
{"id": "G3", "scorer": "Tai Nakamura-Ellis", "team": "Victory", "minute": 55, "minute_text": "ten minutes after the break"}
{"id": "G4", "scorer": "Dimitri Stavropoulos", "team": "Victory", "minute": 8, "kind": "penalty", "minute_text": "inside eight minutes"}
{"id": "G5", "scorer": "Dimitri Stavropoulos", "team": "Victory", "minute": 90, "added": 1, "minute_text": "first minute of stoppages"}
{"id": "G6", "scorer": "Dimitri Stavropoulos", "team": "Victory", "count": 11, "scope": "background"}
{"id": "G7", "team": "Sydney FC", "count": 3, "scope": "background"}
{"id": "G8", "scorer": "Riley Pascoe", "team": "Phoenix", "minute": 64}
{"id": "G9", "scorer": "Tai Nakamura-Ellis", "team": "Victory", "minute": 55}
