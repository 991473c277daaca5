⟦TEAM|Swansea⟧ had the ball; ⟦TEAM|Oxford⟧ had ⟦PERSON|Placheta-Wood⟧

Seventy-one per cent possession, 640 passes, 17 corners. ⟦TEAM|Swansea City⟧ will have plenty to look at in the video room on ⟦DATE|Monday⟧. What they won't find is a way of stopping ⟦PERSON|Kacper Placheta-Wood⟧, who came on for the last half-hour, touched the ball eleven times and ⟦G1|scored⟧ with two of them.

The ⟦G2|second⟧, which ⟦G3|made it⟧ ⟦TEAM|Oxford United⟧ ⟦SCORE|3⟧ ⟦TEAM|Swansea⟧ ⟦SCORE|1⟧, arrived in the ⟦MINUTE|86th minute⟧. ⟦PERSON|Hidde ter Avest-Jones⟧ headed a corner clear, ⟦PERSON|Will Vaulkner⟧ nudged it on, and ⟦PERSON|Placheta-Wood⟧ outstripped ⟦PERSON|Ben Cabanger⟧ before ⟦G4|lifting it over ⟦PERSON|Lawrence Vigoureau⟧⟧. Everybody at ⟦VENUE|Kassam Stadium⟧ had seen that one before, ⟦MINUTE|nine minutes earlier⟧, when the same three were involved and the same man ⟦G5|finished⟧, only lower.

In between, the ⟦NORP|Welsh⟧ side had been close to an equaliser. ⟦PERSON|Žan Vipotec⟧'s header was tipped on to the post by ⟦PERSON|Jamie Cumming-Bell⟧, and ⟦PERSON|Ronald Pereirinha⟧ had two shots charged down.

To begin at the beginning, then. ⟦TEAM|Swansea⟧ passed, ⟦TEAM|Oxford⟧ waited. ⟦PERSON|Gonçalo Francão⟧ skied ⟦PERSON|Pereirinha⟧'s cut-back. ⟦PERSON|Vipotec⟧ was denied by ⟦PERSON|Cumming-Bell⟧, and by ⟦PERSON|Cumming-Bell⟧ once more. On ⟦MINUTE|39⟧ came a breakaway and a foul by ⟦PERSON|Cabanger⟧; ⟦PERSON|Cameron Brannigan-Hill⟧ stuck the ⟦G6|penalty⟧ away. It was ⟦TEAM|Oxford⟧'s first attempt.

⟦TEAM|Swansea⟧ ⟦G7|were level⟧ by the ⟦MINUTE|hour⟧. ⟦PERSON|Josh Keyworth⟧'s corner, low for a change, ran through to ⟦PERSON|Francão⟧, and he ⟦G8|side-footed it past⟧ a crowd. That seemed to be that: more passes, more waiting, surely a winner. "And there was," said ⟦PERSON|Gary Rowettson⟧, ⟦TEAM|Oxford⟧'s manager, with the straightest of faces.
⟦FURNITURE|Oxford's next match: Wrexham (H), Tuesday 7.45pm. Buy tickets here⟧
=====GOALS=====
{"id": "G1", "scorer": "Kacper Placheta-Wood", "team": "Oxford United", "count": 2}
{"id": "G2", "scorer": "Kacper Placheta-Wood", "team": "Oxford United", "minute": 86, "assist": "Will Vaulkner", "kind": "shot", "minute_text": "86th minute"}
{"id": "G3", "scorer": "Kacper Placheta-Wood", "team": "Oxford United", "minute": 86, "assist": "Will Vaulkner", "kind": "shot", "minute_text": "86th minute", "score": "3-1"}
{"id": "G4", "scorer": "Kacper Placheta-Wood", "team": "Oxford United", "minute": 86, "assist": "Will Vaulkner", "kind": "shot", "minute_text": "86th minute"}
{"id": "G5", "scorer": "Kacper Placheta-Wood", "team": "Oxford United", "minute": 77, "assist": "Will Vaulkner", "minute_text": "nine minutes earlier"}
{"id": "G6", "scorer": "Cameron Brannigan-Hill", "team": "Oxford United", "minute": 39, "kind": "penalty", "minute_text": "39"}
{"id": "G7", "scorer": "Gonçalo Francão", "team": "Swansea", "minute": 60, "assist": "Josh Keyworth", "kind": "shot", "minute_text": "hour"}
{"id": "G8", "scorer": "Gonçalo Francão", "team": "Swansea", "minute": 60, "assist": "Josh Keyworth", "kind": "shot", "minute_text": "hour"}
