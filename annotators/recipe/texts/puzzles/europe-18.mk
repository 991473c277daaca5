Two ⟦G1|goals⟧ in a minute: how ⟦TEAM|Leverkusen⟧ turned ⟦TEAM|Freiburg⟧ over

⟦FURNITURE|BUNDESLIGA⟧
⟦FURNITURE|Bayer Leverkusen 2-1 SC Freiburg⟧

One hesitates to say that a football match was decided in sixty seconds when it went on for ninety-eight minutes, but ⟦TEAM|Freiburg⟧'s coach ⟦PERSON|Kay Schlüter⟧ didn't hesitate at all. “One minute,” he said, holding up the appropriate finger. “We have to survive one minute.”

They did not survive it. They'd led through ⟦PERSON|Joshua Adomah⟧, a ⟦G2|goal⟧ as tidy as everything ⟦TEAM|Freiburg⟧ do, and had got as far as the last quarter without so much as an alarm. Then ⟦PERSON|Timo Weidner⟧ crossed, ⟦PERSON|Amadou Baldé⟧'s ⟦G3|header⟧ flew in, and from the restart, with the scarves still twirling in the ⟦VENUE|BayArena⟧, ⟦PERSON|Adomah⟧ of all people gave it back. ⟦PERSON|Sergej Lukić⟧, a slide-rule pass, ⟦PERSON|Kim Do-hyun⟧: ⟦G4|⟦SCORE|2-1⟧⟧.

The ⟦NORP|Korean⟧ had replaced ⟦PERSON|Rasmus Bjerre⟧ at the ⟦MINUTE|interval⟧. He's not a man of many words, and he used four of them. “I saw the gap.”

The minutes that mattered

⟦MINUTE|15'⟧ ⟦G5|GOAL⟧. ⟦SCORE|0-1⟧. ⟦TEAM|Freiburg⟧'s first attack. ⟦PERSON|Niclas Overbeck⟧'s low shot comes off the inside of the post and ⟦PERSON|Adomah⟧, following up, ⟦G6|makes no mistake⟧.
⟦MINUTE|29'⟧ ⟦PERSON|Bjerre⟧ hits a free-kick into the wall, then the rebound into the stand.
⟦MINUTE|44'⟧ ⟦PERSON|Baldé⟧ with a header, straight into the keeper's arms.
⟦MINUTE|46'⟧ ⟦PERSON|Kim⟧ on for ⟦PERSON|Bjerre⟧.
⟦MINUTE|58'⟧ ⟦PERSON|Overbeck⟧! A yard wide. That would have been that.
⟦MINUTE|66'⟧ ⟦PERSON|Lukić⟧ goes down in the box. Nothing doing, says the referee.
⟦MINUTE|72'⟧ ⟦G7|GOAL⟧! ⟦SCORE|1-1⟧! ⟦PERSON|Weidner⟧ to the back stick, ⟦PERSON|Baldé⟧ climbs, and the ⟦NORP|Malian⟧ ⟦G8|sends it back across⟧ the keeper.
⟦MINUTE|73'⟧ ⟦G9|GOAL⟧ again! ⟦SCORE|2-1⟧! Extraordinary. ⟦PERSON|Adomah⟧'s pass is picked off, ⟦PERSON|Lukić⟧ finds ⟦PERSON|Kim⟧ and he ⟦G10|threads it through⟧ two defenders and in.
⟦MINUTE|74'⟧ ⟦PERSON|Schlüter⟧ has sat down. I don't blame him.
⟦MINUTE|85'⟧ ⟦PERSON|Overbeck⟧ blazes over from the penalty spot. No, not a penalty. Just from the spot.
⟦MINUTE|90+8'⟧ Finished. ⟦TEAM|Die Werkself⟧ go third.
=====GOALS=====
{"id": "G1", "team": "Leverkusen", "count": 2}
{"id": "G2", "scorer": "Joshua Adomah", "team": "Freiburg", "minute": 15, "kind": "shot"}
{"id": "G3", "scorer": "Amadou Baldé", "team": "Leverkusen", "minute": 72, "assist": "Timo Weidner", "kind": "header"}
{"id": "G4", "scorer": "Kim Do-hyun", "team": "Leverkusen", "minute": 73, "assist": "Sergej Lukić", "kind": "shot"}
{"id": "G5", "scorer": "Joshua Adomah", "team": "Freiburg", "minute": 15, "minute_text": "15'", "kind": "shot"}
{"id": "G6", "scorer": "Joshua Adomah", "team": "Freiburg", "minute": 15, "minute_text": "15'", "kind": "shot"}
{"id": "G7", "scorer": "Amadou Baldé", "team": "Leverkusen", "minute": 72, "minute_text": "72'", "assist": "Timo Weidner", "kind": "header"}
{"id": "G8", "scorer": "Amadou Baldé", "team": "Leverkusen", "minute": 72, "minute_text": "72'", "assist": "Timo Weidner", "kind": "header"}
{"id": "G9", "scorer": "Kim Do-hyun", "team": "Leverkusen", "minute": 73, "minute_text": "73'", "assist": "Sergej Lukić", "kind": "shot"}
{"id": "G10", "scorer": "Kim Do-hyun", "team": "Leverkusen", "minute": 73, "minute_text": "73'", "assist": "Sergej Lukić", "kind": "shot"}
