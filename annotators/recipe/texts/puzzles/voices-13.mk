⟦TEAM|Truro⟧ dig deep to see off ⟦TEAM|Seagulls⟧
⟦FURNITURE|Report by Colin Nance at Langarth⟧

⟦TEAM|Truro City⟧ ⟦SCORE|3⟧
⟦TEAM|Weston-super-Mare⟧ ⟦SCORE|1⟧

⟦PERSON|NATHAN CROLL⟧ hailed his "never-say-die" ⟦TEAM|Truro⟧ side as they came from behind to collect a precious three points on a filthy night at ⟦VENUE|Langarth⟧ on ⟦DATE|Tuesday⟧.

A crowd of 711 braved the weather and many were still finding their seats when ⟦TEAM|Weston⟧ ⟦G1|went in front⟧. There was no danger when ⟦PERSON|Jake Penhallow⟧ shaped to clear but the defender slipped in the mud, leaving ⟦PERSON|Dan Veale⟧ with a run on goal. He squared it, and ⟦PERSON|Olly Marrack⟧ ⟦G2|passed the ball into the net⟧. Just ⟦MINUTE|two minutes⟧ played.

⟦TEAM|Truro⟧ took a while to get going. ⟦PERSON|Josh Eddy⟧ fired over, ⟦PERSON|Ricky Sawle⟧ had one hacked off the line by a covering defender and ⟦PERSON|Penhallow⟧, eager to atone, thumped a header against the post from ⟦PERSON|Bradley Mundy⟧'s corner.

Atone he did, though, in the ⟦MINUTE|41st minute⟧. ⟦PERSON|Mundy⟧ swung another one in, keeper ⟦PERSON|Scott Amery⟧ flapped and there was the big man to ⟦G3|bundle home⟧.

Two ⟦G10|goals⟧ in ⟦MINUTE|three minutes after the break⟧ settled it. ⟦PERSON|Mundy⟧, whose delivery was a menace throughout, ⟦G4|curled in a free-kick⟧ from 25 yards on ⟦MINUTE|57⟧ and then released ⟦PERSON|Eddy⟧, who went to ground under ⟦PERSON|Amery⟧'s challenge. The ⟦TEAM|Plymouth Argyle⟧ loanee picked himself up and ⟦G5|sent the keeper the wrong way⟧.

⟦PERSON|Marrack⟧ might have made it interesting, skewing wide with the goal gaping on ⟦MINUTE|70⟧, and he was later sent off for a second caution.

⟦PERSON|Croll⟧ said: "⟦PERSON|Jake⟧'s the first to put his hand up. He's had a 'mare for their ⟦G6|goal⟧ and he could have gone into his shell. Instead he's ⟦G7|got us level⟧ and he's won every header for the next hour."

The ⟦TEAM|White Tigers⟧ sit 11th in the ⟦COMPETITION|National League South⟧ and head to ⟦TEAM|Torquay United⟧ on ⟦DATE|Saturday⟧, when they will again be without captain ⟦PERSON|Chris Trethewey⟧ (calf). ⟦PERSON|Mundy⟧'s ⟦G8|strike⟧ was his first for the club other than the ⟦G9|hat-trick he scored⟧ in the ⟦COMPETITION|Cornwall Senior Cup⟧.

⟦FURNITURE|TRUFC: Lavis, Boyd, Penhallow, Oxlade, Rolt, Mundy, Sarr, Neild, Eddy, Sawle, Jago⟧
=====GOALS=====
{"id": "G1", "scorer": "Olly Marrack", "team": "Weston-super-Mare", "minute": 2, "assist": "Dan Veale", "kind": "shot"}
{"id": "G2", "scorer": "Olly Marrack", "team": "Weston-super-Mare", "minute": 2, "assist": "Dan Veale", "kind": "shot", "minute_text": "two minutes"}
{"id": "G3", "scorer": "Jake Penhallow", "team": "Truro City", "minute": 41, "assist": "Bradley Mundy", "minute_text": "41st minute"}
{"id": "G4", "scorer": "Bradley Mundy", "team": "Truro City", "minute": 57, "kind": "free kick", "minute_text": "57"}
{"id": "G5", "scorer": "Josh Eddy", "team": "Truro City", "kind": "penalty"}
{"id": "G6", "scorer": "Olly Marrack", "team": "Weston-super-Mare", "minute": 2, "assist": "Dan Veale", "kind": "shot"}
{"id": "G7", "scorer": "Jake Penhallow", "team": "Truro City", "minute": 41, "assist": "Bradley Mundy"}
{"id": "G8", "scorer": "Bradley Mundy", "team": "Truro City", "minute": 57, "kind": "free kick"}
{"id": "G9", "scorer": "Bradley Mundy", "team": "Truro City", "count": 3, "scope": "background"}
{"id": "G10", "scorer": "Bradley Mundy; Josh Eddy", "team": "Truro City", "count": 2}
