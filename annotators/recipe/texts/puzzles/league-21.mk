⟦TEAM|Crewe⟧ ⟦G1|hit three⟧ before the ⟦MINUTE|break⟧ to beat ⟦TEAM|Oldham⟧
A devastating spell at the end of the first half saw ⟦TEAM|Crewe Alexandra⟧ beat ⟦TEAM|Oldham Athletic⟧ ⟦SCORE|3-2⟧.
Trailing to ⟦PERSON|Ethan Marr⟧'s ⟦MINUTE|13th-minute⟧ ⟦G2|goal⟧, ⟦TEAM|Crewe⟧ ⟦G3|scored⟧ through ⟦PERSON|Jude Farthing⟧ and ⟦PERSON|Stephen Lacey⟧ and got a third with a ⟦PERSON|Warren Grice⟧ ⟦G4|penalty⟧ in the space of 20 minutes. The ⟦TEAM|Latics⟧ reduced the arrears through ⟦PERSON|Andile Khumalo⟧ but couldn't find another.
It had started badly for the ⟦TEAM|Railwaymen⟧ when defender ⟦PERSON|Tom Elphick-Jones⟧ misjudged a bouncing ball and ⟦PERSON|Marr⟧ ⟦G5|poked it between goalkeeper ⟦PERSON|Pavel Holub⟧'s legs⟧.
They ⟦G6|were level⟧ on ⟦MINUTE|27 minutes⟧. ⟦PERSON|Grice⟧, given acres of room on the right, crossed for ⟦PERSON|Farthing⟧ to ⟦G7|head his eighth of the season⟧.
⟦MINUTE|Three minutes later⟧ ⟦PERSON|Lacey⟧, who limped out of ⟦DATE|last week⟧'s defeat and was rated doubtful, ⟦G8|thundered one in⟧ off the bar after ⟦PERSON|Curtis Lyle⟧'s clearance dropped at his feet.
The third came from the spot in the ⟦MINUTE|first minute of stoppage time⟧, ⟦PERSON|Lyle⟧ the guilty man again as he brought ⟦PERSON|Farthing⟧ down from behind. ⟦PERSON|Grice⟧ ⟦G9|stepped up to score⟧, though the ⟦TEAM|Oldham⟧ keeper got a glove on it.
⟦PERSON|Farthing⟧ put an early second-half chance the wrong side of the upright and ⟦PERSON|Marr⟧'s snapshot at the other end was pawed out by ⟦PERSON|Holub⟧.
⟦TEAM|Oldham⟧ improved when they went to two up front. ⟦PERSON|Lyle⟧'s pass was perfect for ⟦PERSON|Khumalo⟧ to ⟦G10|slide under ⟦PERSON|Holub⟧⟧ with ⟦MINUTE|72 minutes⟧ gone.
They had all the ball after that, but ⟦PERSON|Holub⟧'s only further save was from a ⟦PERSON|Marr⟧ free-kick he saw all the way.
"Twenty minutes of madness," groaned ⟦TEAM|Oldham⟧ manager ⟦PERSON|Darren Mowbray⟧. "We gift them three ⟦G11|goals⟧ and then win the second half. You can't legislate for it."
The ⟦TEAM|Alex⟧ are up to sixth. ⟦TEAM|Oldham⟧ have lost four away games in a row.
=====GOALS=====
{"id": "G1", "scorer": "Jude Farthing; Stephen Lacey; Warren Grice", "team": "Crewe", "count": 3}
{"id": "G2", "scorer": "Ethan Marr", "team": "Oldham", "minute": 13, "minute_text": "13th-minute"}
{"id": "G3", "scorer": "Jude Farthing; Stephen Lacey", "team": "Crewe", "count": 2}
{"id": "G4", "scorer": "Warren Grice", "team": "Crewe", "minute": 45, "added": 1, "kind": "penalty"}
{"id": "G5", "scorer": "Ethan Marr", "team": "Oldham", "minute": 13}
{"id": "G6", "scorer": "Jude Farthing", "team": "Crewe", "minute": 27, "kind": "header", "assist": "Warren Grice", "minute_text": "27 minutes"}
{"id": "G7", "scorer": "Jude Farthing", "team": "Crewe", "minute": 27, "kind": "header", "assist": "Warren Grice", "minute_text": "27 minutes"}
{"id": "G8", "scorer": "Stephen Lacey", "team": "Crewe", "minute": 30, "minute_text": "Three minutes later"}
{"id": "G9", "scorer": "Warren Grice", "team": "Crewe", "minute": 45, "added": 1, "kind": "penalty", "minute_text": "first minute of stoppage time"}
{"id": "G10", "scorer": "Andile Khumalo", "team": "Oldham", "minute": 72, "assist": "Curtis Lyle", "minute_text": "72 minutes"}
{"id": "G11", "scorer": "Jude Farthing; Stephen Lacey; Warren Grice", "team": "Crewe", "count": 3}
