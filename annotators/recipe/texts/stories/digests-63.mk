⟦TEAM|Valiants⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Crawley⟧: ⟦PERSON|Dacosta⟧ ⟦G1|double⟧ downs ⟦TEAM|Reds⟧
⟦FURNITURE|Port Vale FC | Match Report | Presented by Synectics⟧

A ⟦PERSON|Kieron Dacosta⟧ ⟦G2|double⟧ either side of a ⟦PERSON|Ross Ablett⟧ ⟦G3|reply⟧ was enough for ⟦TEAM|Vale⟧ to collect a fourth win from five as ⟦TEAM|Crawley Town⟧ were beaten ⟦SCORE|2-1⟧ at ⟦VENUE|Vale Park⟧.

⟦PERSON|Dacosta⟧ had two of ⟦TEAM|Vale⟧'s three shots on target in a low-key first half, and ⟦G4|scored from one of them⟧. That was on ⟦MINUTE|44⟧, ⟦PERSON|Bilal Hussain⟧'s free-kick dropping kindly for the striker after ⟦PERSON|Noel Gaffney⟧ could not hold it. The other, on the ⟦MINUTE|half-hour⟧, had been well smothered.

Level inside ⟦MINUTE|four minutes⟧ of the second half, ⟦TEAM|Crawley⟧ will feel they should have gone on. ⟦PERSON|Ablett⟧'s ⟦G5|goal⟧ was a good one, from a corner routine worked between ⟦PERSON|Sean Tranter⟧ and ⟦PERSON|Wes Harding-Cole⟧; ⟦PERSON|Harding-Cole⟧ then fired wide with the goal gaping, and ⟦PERSON|Tristan Weir⟧ was at full stretch to deny ⟦PERSON|Ablett⟧ a second.

The winning ⟦G6|goal⟧ arrived on ⟦MINUTE|76⟧. ⟦PERSON|Jordan Mottram⟧, on for his first appearance since the home defeat by ⟦TEAM|Peterborough United⟧, when he had put through his own net, made up for that with a surging run and a pass inside the full-back. ⟦PERSON|Dacosta⟧ ⟦G7|went round ⟦PERSON|Gaffney⟧ and rolled it in⟧.

It takes him to ⟦G8|14 goals⟧ for the campaign. He was inches from a first hat-trick as a professional when he headed against a post with ⟦MINUTE|two minutes left⟧.

"The second ⟦G9|goal⟧ is all about ⟦PERSON|Jordan⟧," said the manager. "You give the ball away for an ⟦G10|own goal⟧, get stick for a month, and then do that. Brilliant."

The ⟦TEAM|Reds⟧ are without a win in nine. They host ⟦TEAM|Vale⟧ at the ⟦VENUE|Broadfield Stadium⟧ on the final day.
⟦FURNITURE|Vale: Weir, Mottram, Hussain, Dacosta. Unused subs: Amos, Leigh.⟧
=====GOALS=====
{"id": "G1", "scorer": "Kieron Dacosta", "team": "Port Vale", "count": 2}
{"id": "G2", "scorer": "Kieron Dacosta", "team": "Port Vale", "count": 2}
{"id": "G3", "scorer": "Ross Ablett", "team": "Crawley Town", "minute": 49}
{"id": "G4", "scorer": "Kieron Dacosta", "team": "Vale", "minute": 44, "minute_text": "44", "kind": "shot"}
{"id": "G5", "scorer": "Ross Ablett", "team": "Crawley Town", "minute": 49, "minute_text": "four minutes"}
{"id": "G6", "scorer": "Kieron Dacosta", "team": "Vale", "minute": 76, "assist": "Jordan Mottram", "kind": "shot"}
{"id": "G7", "scorer": "Kieron Dacosta", "team": "Vale", "minute": 76, "minute_text": "76", "assist": "Jordan Mottram", "kind": "shot"}
{"id": "G8", "scorer": "Kieron Dacosta", "team": "Vale", "scope": "background", "count": 14}
{"id": "G9", "scorer": "Kieron Dacosta", "team": "Vale", "minute": 76, "assist": "Jordan Mottram", "kind": "shot"}
{"id": "G10", "scorer": "Jordan Mottram", "team": "Peterborough United", "kind": "own goal", "scope": "background"}
