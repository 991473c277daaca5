Six ⟦G1|goals⟧, two red cards and a dog: ⟦TEAM|Cambridge⟧ beat ⟦TEAM|Colchester⟧
There has never been, they'll tell you round here, anything quite like it at the ⟦VENUE|Abbey Stadium⟧. Six ⟦G2|goals⟧, a red card for each side, a stray spaniel on the pitch and, at the end of it, a ⟦SCORE|4-2⟧ home win which returned ⟦TEAM|Cambridge⟧ to the ⟦COMPETITION|League Two⟧ play-off places.
⟦PERSON|Calvin Ogden⟧ ⟦G3|bagged a brace⟧ for the ⟦TEAM|U's⟧ - the ⟦TEAM|Cambridge⟧ ⟦TEAM|U's⟧, that is - who were out of sight before most of the crowd had worked out why their visitors, also the ⟦TEAM|U's⟧, were down to 10.
The answer: ⟦PERSON|Kenny Marland⟧, in the ⟦MINUTE|second minute⟧, for a two-footed lunge. The free-kick that followed was not cleared, and ⟦PERSON|Ogden⟧, on ⟦MINUTE|three minutes⟧, ⟦G4|curled in⟧ from the D.
⟦TEAM|Colchester⟧ regrouped and ⟦PERSON|Lucca Sartori⟧ was denied by ⟦PERSON|Rod Pennington⟧. ⟦PERSON|Pennington⟧ then saved from ⟦PERSON|Noah Ferris⟧; a defender's back was in the way of the third attempt.
⟦PERSON|Stuart Holroyd⟧'s cross on ⟦MINUTE|27 minutes⟧ was met by ⟦PERSON|Ibou Thiam⟧, his ⟦G5|header⟧ in off a post. Then, after a stoppage while the dog was led away by a steward, ⟦PERSON|Ogden⟧ ran from inside his own half past ⟦PERSON|Harvey Moxon⟧ and ⟦PERSON|Ellery Swann⟧ and ⟦G6|rolled in the third⟧ (⟦MINUTE|34⟧).
It might have been five by the ⟦MINUTE|interval⟧. ⟦PERSON|Thiam⟧ headed over, and ⟦PERSON|Benny Tanswell⟧ shot against the post.
The dismissal of ⟦PERSON|Holroyd⟧, for a second caution on ⟦MINUTE|52 minutes⟧, evened up the numbers and, briefly, it was a contest. ⟦PERSON|Ferris⟧ ⟦G7|nudged one in⟧ for ⟦TEAM|Colchester⟧ on the ⟦MINUTE|hour⟧ after ⟦PERSON|Moxon⟧'s long throw.
It took ⟦MINUTE|six minutes⟧ for ⟦TEAM|Cambridge⟧ to snuff that out, ⟦PERSON|Tanswell⟧ ⟦G8|on target⟧ from 15 yards with the keeper on the wrong foot.
⟦PERSON|Sartori⟧'s ⟦G9|free-kick⟧ in the ⟦MINUTE|76th minute⟧ was a beauty but nothing more than a footnote.
⟦PERSON|Moxon⟧, who ⟦G10|scored⟧ here for ⟦TEAM|Bromley⟧ a ⟦DATE|year ago⟧, had a late shot saved by ⟦PERSON|Pennington⟧, who'd been pestering the referee for the ⟦MINUTE|full-time⟧ whistle since the board went up.
"We'd like to sign the dog," said the ⟦TEAM|Cambridge⟧ manager. "He kept the ball better than we did in the ⟦MINUTE|last 20 minutes⟧."
=====GOALS=====
{"id": "G1", "count": 6}
{"id": "G2", "count": 6}
{"id": "G3", "scorer": "Calvin Ogden", "team": "Cambridge", "count": 2}
{"id": "G4", "scorer": "Calvin Ogden", "team": "Cambridge", "minute": 3, "minute_text": "three minutes"}
{"id": "G5", "scorer": "Ibou Thiam", "team": "Cambridge", "minute": 27, "kind": "header", "assist": "Stuart Holroyd", "minute_text": "27 minutes"}
{"id": "G6", "scorer": "Calvin Ogden", "team": "Cambridge", "minute": 34, "minute_text": "34"}
{"id": "G7", "scorer": "Noah Ferris", "team": "Colchester", "minute": 60, "minute_text": "hour"}
{"id": "G8", "scorer": "Benny Tanswell", "team": "Cambridge", "minute": 66, "minute_text": "six minutes"}
{"id": "G9", "scorer": "Lucca Sartori", "team": "Colchester", "minute": 76, "kind": "free kick", "minute_text": "76th minute"}
{"id": "G10", "scorer": "Harvey Moxon", "team": "Colchester", "scope": "background"}
