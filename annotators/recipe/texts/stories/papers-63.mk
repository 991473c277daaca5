⟦TEAM|Walsall⟧ hold on after flying start
SOME were still queuing for a pie. ⟦TEAM|Walsall⟧ had two ⟦G1|goals⟧ within ⟦MINUTE|five minutes⟧ of the kick-off at ⟦VENUE|Bescot⟧ on ⟦DATE|Saturday⟧ and then spent the other 85 hoping they'd be enough. They were, by a whisker.
The ⟦SCORE|2-1⟧ win over ⟦TEAM|Shrewsbury⟧ is the ⟦TEAM|Saddlers⟧' fourth from five at home.
⟦PERSON|Vinnie Agyei⟧'s ⟦G2|opener⟧ was clocked at ⟦MINUTE|86 seconds⟧. ⟦PERSON|Steffan Rowe⟧'s shot hit him in the back, he turned, and with the keeper committed ⟦G3|rolled it the other way⟧. The ⟦G4|second⟧ was less lucky. ⟦PERSON|Rowe⟧ got to the by-line and his pull-back was met by ⟦PERSON|Danny Lacey⟧, who ⟦G5|slammed it high to the left⟧ in the ⟦MINUTE|fifth minute⟧.
And that, in an attacking sense, was nearly it. ⟦PERSON|Connor Ainley⟧'s superb ⟦G6|free-kick⟧ for ⟦TEAM|Salop⟧ on ⟦MINUTE|28 minutes⟧ altered everything. ⟦PERSON|Lloyd Pemberton-Hale⟧ had the ball off his toes when about to equalise; ⟦PERSON|Charlie Nutt⟧, the ⟦TEAM|Walsall⟧ goalkeeper, saved from ⟦PERSON|Ainley⟧, and saved again from the corner.
⟦PERSON|Agyei⟧ ⟦G7|tucked one away⟧ early in the second half, but he'd used an arm.
⟦TEAM|Shrewsbury⟧'s own appeals were for two penalties. The first looked a good one, ⟦PERSON|Pemberton-Hale⟧ being sandwiched; the second, a dive, brought ⟦PERSON|Ainley⟧ a caution with ⟦MINUTE|eleven minutes remaining⟧.
"The last twenty minutes took five years off me," admitted head coach ⟦PERSON|Barry Sissons⟧ in the ⟦ORG|Express & Star⟧. "We had two efforts in that half. One was a goal kick."
⟦PERSON|Nutt⟧ had the final say: a flying save from ⟦PERSON|Pemberton-Hale⟧'s header.
⟦TEAM|Cheltenham⟧ visit on ⟦DATE|Tuesday⟧ in ⟦COMPETITION|League Two⟧, with the ⟦COMPETITION|Carabao Cup⟧ a week later.
=====GOALS=====
{"id": "G1", "scorer": "Vinnie Agyei; Danny Lacey", "team": "Walsall", "minute_text": "five minutes", "count": 2}
{"id": "G2", "scorer": "Vinnie Agyei", "team": "Walsall", "minute": 2, "minute_text": "86 seconds", "kind": "shot"}
{"id": "G3", "scorer": "Vinnie Agyei", "team": "Walsall", "minute": 2, "minute_text": "86 seconds", "kind": "shot"}
{"id": "G4", "scorer": "Danny Lacey", "team": "Walsall", "minute": 5, "minute_text": "fifth minute", "assist": "Steffan Rowe", "kind": "shot"}
{"id": "G5", "scorer": "Danny Lacey", "team": "Walsall", "minute": 5, "minute_text": "fifth minute", "assist": "Steffan Rowe", "kind": "shot"}
{"id": "G6", "scorer": "Connor Ainley", "team": "Shrewsbury", "minute": 28, "minute_text": "28 minutes", "kind": "free kick"}
{"id": "G7", "scorer": "Vinnie Agyei", "team": "Walsall", "kind": "shot", "outcome": "ruled out"}
