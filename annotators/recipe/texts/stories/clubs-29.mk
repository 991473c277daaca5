⟦TEAM|Barnet⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Cheltenham⟧: ⟦TEAM|Bees⟧ stung by pair of late ⟦G15|goals⟧

For 87 minutes it was the perfect afternoon at The ⟦VENUE|Hive⟧. What followed in the next five was, in the words of ⟦TEAM|Barnet⟧ manager ⟦PERSON|Eoin Tracey⟧, "pure pantomime": two ⟦TEAM|Cheltenham⟧ ⟦G1|goals⟧, the ⟦G2|first⟧ off the back of a defender, the ⟦G3|second⟧ straight from a corner.

⟦TEAM|Barnet⟧ had been cruising thanks to ⟦PERSON|Idris Benyoussef⟧'s ⟦G5|fourth⟧ and ⟦G6|fifth goals⟧ of the season, neither of which his manager saw: ⟦PERSON|Tracey⟧ was in the stand serving a ban and, for the first, stuck in a lift.

He will have been told that ⟦PERSON|Benyoussef⟧ took his time. ⟦TEAM|Cheltenham⟧ goalkeeper ⟦PERSON|Adam Risley⟧'s clearance struck referee ⟦PERSON|Lisa Dunmow⟧, there was a delay while everyone wondered if play should stop, and the ⟦NORP|Tunisian⟧, who had carried on, ⟦G7|walked it round⟧ ⟦PERSON|Risley⟧.

Before then ⟦TEAM|Barnet⟧'s ⟦PERSON|Rhys Gallimore⟧ had drawn a full-stretch stop from ⟦PERSON|Risley⟧ in the ⟦MINUTE|fourth minute⟧, ⟦TEAM|Cheltenham⟧'s ⟦PERSON|Connor Ashdown⟧ was denied by a wonderful block by ⟦PERSON|Duane Peart⟧ and ⟦PERSON|Marco Facchini⟧'s drive from 25 yards (on ⟦MINUTE|19⟧) flew a foot wide.

The ⟦G8|second⟧, ⟦MINUTE|nine minutes after the restart⟧, was a gem. ⟦PERSON|Gallimore⟧ to ⟦PERSON|Peart⟧, ⟦PERSON|Peart⟧ to ⟦PERSON|Facchini⟧, back to ⟦PERSON|Gallimore⟧ and over to the far side for ⟦PERSON|Benyoussef⟧, who cut across the ball and sent it ⟦G9|in off the far post⟧. He might have had a third, and indeed he had the ball in the net from ⟦PERSON|Facchini⟧'s pass on the ⟦MINUTE|hour⟧, having ⟦G10|nutmegged the keeper⟧, but had gone a fraction too soon.

⟦PERSON|Gallimore⟧'s knee gave out with 20 minutes to go. ⟦PERSON|Ben Loxley⟧, on for him, missed two presentable chances.

Then ⟦PERSON|Ashdown⟧ had a swing at one from the edge of the box on ⟦MINUTE|88 minutes⟧. ⟦TEAM|Barnet⟧ keeper ⟦PERSON|Tyrell Moxey⟧ had it all the way until ⟦PERSON|Peart⟧, spinning out of its path, ⟦G11|diverted it⟧ with his shoulder blades into the opposite corner. A lifeline, if an undeserved one, and the ⟦TEAM|Robins⟧ poured forward. ⟦PERSON|Moxey⟧ saved from ⟦PERSON|Henry Albright⟧ with one hand. From the corner that followed, ⟦MINUTE|three minutes into added time⟧, ⟦PERSON|Kristian Vestby⟧'s delivery swirled, dipped and ⟦G12|eluded everyone⟧.

"I did mean it," said ⟦PERSON|Vestby⟧, a ⟦NORP|Norwegian⟧ and therefore a bad liar. "No. I meant to put it near the goalkeeper. But it's my first ⟦G13|goal⟧ in ⟦GPE|England⟧. I take it."

"Our ⟦G14|goals⟧ were good, theirs were freaks," said ⟦PERSON|Tracey⟧. "Put that on my gravestone."
=====GOALS=====
{"id": "G1", "scorer": "Connor Ashdown; Kristian Vestby", "team": "Cheltenham", "count": 2}
{"id": "G2", "scorer": "Connor Ashdown", "team": "Cheltenham", "minute": 88, "kind": "shot"}
{"id": "G3", "scorer": "Kristian Vestby", "team": "Cheltenham", "minute": 90, "added": 3}
{"id": "G5", "scorer": "Idris Benyoussef", "team": "Barnet", "kind": "shot"}
{"id": "G6", "scorer": "Idris Benyoussef", "team": "Barnet", "minute": 54, "assist": "Rhys Gallimore", "kind": "shot"}
{"id": "G7", "scorer": "Idris Benyoussef", "team": "Barnet", "kind": "shot"}
{"id": "G8", "scorer": "Idris Benyoussef", "team": "Barnet", "minute": 54, "minute_text": "nine minutes after the restart", "assist": "Rhys Gallimore", "kind": "shot"}
{"id": "G9", "scorer": "Idris Benyoussef", "team": "Barnet", "minute": 54, "minute_text": "nine minutes after the restart", "assist": "Rhys Gallimore", "kind": "shot"}
{"id": "G10", "scorer": "Idris Benyoussef", "team": "Barnet", "minute": 60, "minute_text": "hour", "assist": "Marco Facchini", "kind": "shot", "outcome": "ruled out"}
{"id": "G11", "scorer": "Connor Ashdown", "team": "Cheltenham", "minute": 88, "minute_text": "88 minutes", "kind": "shot"}
{"id": "G12", "scorer": "Kristian Vestby", "team": "Cheltenham", "minute": 90, "added": 3, "minute_text": "three minutes into added time"}
{"id": "G13", "scorer": "Kristian Vestby", "team": "Cheltenham", "minute": 90, "added": 3}
{"id": "G14", "scorer": "Idris Benyoussef", "team": "Barnet", "count": 2}
{"id": "G15", "scorer": "Connor Ashdown; Kristian Vestby", "team": "Cheltenham", "count": 2}
