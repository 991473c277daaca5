⟦TEAM|Mariners⟧ march on in ⟦COMPETITION|Challenge Cup⟧
⟦FURNITURE|By Media Team – 3rd December⟧

⟦TEAM|South Shields⟧ reached the last eight of the ⟦COMPETITION|Durham Challenge Cup⟧ on ⟦DATE|Tuesday⟧ with a ⟦SCORE|3-1⟧ win over ⟦TEAM|Spennymoor Town⟧ that was a good deal tighter than it sounds.

Two ⟦G1|goals⟧ in the final ten minutes made the difference at the ⟦VENUE|1st Cloud Arena⟧. Until then ⟦PERSON|Jimmy Wardle⟧'s early ⟦G2|opener⟧ for the ⟦TEAM|Mariners⟧ and ⟦PERSON|Tyrone Quashie⟧'s ⟦G3|penalty⟧ for ⟦TEAM|Moors⟧, awarded for ⟦PERSON|Sam Elphick⟧'s challenge, had kept the sides level.

⟦PERSON|Wardle⟧'s was a ⟦G4|strike⟧ worth the entrance fee on its own. On ⟦MINUTE|nine minutes⟧, a loose ball reached him on the left-hand side, 25 yards from goal, and he ⟦G5|lashed it across ⟦PERSON|Stuart Lacey⟧⟧. ⟦PERSON|Bobby Nunn⟧ went close to a second when he flicked a header on to the angle, and ⟦PERSON|Carl Hesketh⟧ had a shot deflected behind.

⟦TEAM|Spennymoor⟧ came into it from there. ⟦PERSON|Josh Pemberton⟧'s drive was pushed away for a corner. From it, ⟦PERSON|Quashie⟧ stooped and ⟦G6|the net shook⟧, but the flag had been up for a while. The visitors did get what they were after when ⟦PERSON|Elphick⟧ stuck out a leg on ⟦MINUTE|43⟧ and ⟦PERSON|Quashie⟧, with a stuttering run, ⟦G7|put the spot-kick down the middle⟧.

The second half was scrappy. Neither keeper had a save to make in the first half-hour of it. But on ⟦MINUTE|82⟧, ⟦PERSON|Nunn⟧ swung a boot at a dropping ball and ⟦G8|in it went⟧, and with ⟦TEAM|Spennymoor⟧ throwing everyone up, ⟦PERSON|Hesketh⟧ ⟦G9|broke clear to score⟧ in ⟦MINUTE|added time⟧, after ⟦PERSON|Lacey⟧ had come up for a corner.

Boss ⟦PERSON|Ian Birkett⟧ said: "We made hard work of that. Nunny's ⟦G10|goal⟧, he'll say he meant it. I'm pleased for ⟦PERSON|Carl⟧, that's his first ⟦G11|one⟧ ⟦DATE|this season⟧."

⟦TEAM|Darlington⟧ or ⟦VENUE|Brewery Field⟧ neighbours ⟦TEAM|West Auckland⟧ will be next.
=====GOALS=====
{"id": "G1", "scorer": "Bobby Nunn; Carl Hesketh", "team": "South Shields", "count": 2}
{"id": "G2", "scorer": "Jimmy Wardle", "team": "South Shields", "minute": 9, "kind": "shot"}
{"id": "G3", "scorer": "Tyrone Quashie", "team": "Spennymoor Town", "minute": 43, "kind": "penalty"}
{"id": "G4", "scorer": "Jimmy Wardle", "team": "South Shields", "minute": 9, "kind": "shot"}
{"id": "G5", "scorer": "Jimmy Wardle", "team": "South Shields", "minute": 9, "minute_text": "nine minutes", "kind": "shot"}
{"id": "G6", "scorer": "Tyrone Quashie", "team": "Spennymoor", "kind": "header", "outcome": "ruled out"}
{"id": "G7", "scorer": "Tyrone Quashie", "team": "Spennymoor Town", "minute": 43, "minute_text": "43", "kind": "penalty"}
{"id": "G8", "scorer": "Bobby Nunn", "team": "South Shields", "minute": 82, "minute_text": "82", "kind": "shot"}
{"id": "G9", "scorer": "Carl Hesketh", "team": "South Shields", "kind": "shot"}
{"id": "G10", "scorer": "Bobby Nunn", "team": "South Shields", "minute": 82, "kind": "shot"}
{"id": "G11", "scorer": "Carl Hesketh", "team": "South Shields", "kind": "shot"}
