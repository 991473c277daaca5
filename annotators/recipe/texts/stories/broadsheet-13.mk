⟦PERSON|Bramwell⟧'s ⟦G1|winner⟧ at the last completes ⟦TEAM|Bradford⟧'s recovery

It took a full-back, and one on his first start, to settle an argument at ⟦VENUE|Valley Parade⟧ that five ⟦G2|goals⟧ and a dozen bookings had only inflamed; ⟦PERSON|Ellis Bramwell⟧'s ⟦G3|shot⟧ in the ⟦MINUTE|fifth minute of stoppage time⟧, deflected in off the unfortunate ⟦PERSON|Sam Portlock⟧, gave ⟦TEAM|Bradford City⟧ victory over ⟦TEAM|Notts County⟧ after ⟦G4|two⟧ for ⟦PERSON|Murdo Kinnear⟧, with ⟦G5|two⟧ for the visitors, in the space of one minute of football though divided by a cup of tea, sandwiched between.

⟦PERSON|Kinnear⟧, the ⟦NORP|Scot⟧, had ⟦G6|put the ⟦TEAM|Bantams⟧ ahead⟧ with ⟦MINUTE|10 minutes⟧ gone. It was a far-post ⟦G7|header⟧, ⟦PERSON|Josh Farrimond⟧ having been allowed all of ⟦GPE|Yorkshire⟧ in which to cross, and it was the centre-forward's 14th league ⟦G8|goal⟧. He has ⟦G9|two more⟧ in the ⟦COMPETITION|EFL Trophy⟧ which nobody counts but his mother. ⟦PERSON|Kinnear⟧ should by ⟦MINUTE|half-time⟧ have had a hat-trick: ⟦PERSON|Greg Lister⟧ saved smartly from him on ⟦MINUTE|19⟧ and again, with a hand that he seemed to have forgotten about, on ⟦MINUTE|38⟧.

⟦TEAM|County⟧ had managed one effort, a wild thing from ⟦PERSON|Charlie Askham⟧, when they ⟦G10|equalised⟧. ⟦PERSON|Kian Rudd⟧ lost the ball in the ⟦MINUTE|44th minute⟧, ⟦PERSON|Askham⟧ shuffled it on, ⟦PERSON|Vinnie Oduya⟧ ⟦G11|dispatched it⟧. When the sides returned it had scarcely been touched by a ⟦TEAM|Bradford⟧ boot before it was ⟦G12|beyond their goalkeeper again⟧, ⟦PERSON|Ruben Teixeira-Lobo⟧ the ⟦NORP|Portuguese⟧ marksman, ⟦MINUTE|46 minutes⟧ the time, and a defender's air-kick the assist. One had heard of games of two halves; this was the two halves at once.

There followed a long and blameless spell in which ⟦TEAM|Bradford⟧ attacked, ⟦PERSON|Lister⟧ repelled, and the rain came. A penalty was appealed for when ⟦PERSON|Bramwell⟧ fell. ⟦PERSON|Farrimond⟧ came within inches of restoring parity with a header that came down off the bar and, according to everyone in claret and amber, behind the line; it had not. The best of ⟦TEAM|County⟧'s breaks ended in the ⟦MINUTE|77th minute⟧ with ⟦PERSON|Oduya⟧ ⟦G13|firing past⟧ ⟦PERSON|Adam Hollin⟧, and then looking, with the sinking heart of the experienced, towards the touchline. Offside; and no one told the drummer in the away end for some time.

⟦PERSON|Kinnear⟧'s ⟦G14|second⟧, when it came, owed everything to bloody-mindedness. ⟦PERSON|Rudd⟧, atoning, hooked a hopeless ball back from the goal-line, it dropped among five men, and the ⟦NORP|Scot⟧ ⟦G15|got there first⟧. "I don't know what I hit it with," he told the ⟦ORG|Telegraph & Argus⟧, "but it's ⟦G16|in⟧ and that's 15."

Then ⟦PERSON|Bramwell⟧. A corner cleared, a touch, a swing, a nick off ⟦PERSON|Portlock⟧, and bedlam. He had not ⟦G17|scored⟧ since he was at ⟦TEAM|Harrogate Town⟧, in the youth team, as a striker.

"The lad's just had a swing and it's ⟦G18|gone in off our man⟧," the ⟦TEAM|County⟧ manager said. "You ⟦G19|score two⟧ so quickly and you think that it's your day. It's never your day until you're on the coach."
=====GOALS=====
{"id": "G1", "scorer": "Ellis Bramwell", "team": "Bradford City", "minute": 90, "added": 5, "kind": "shot", "minute_text": "fifth minute of stoppage time"}
{"id": "G2", "scorer": "Murdo Kinnear; Vinnie Oduya; Ruben Teixeira-Lobo; Ellis Bramwell", "count": 5}
{"id": "G3", "scorer": "Ellis Bramwell", "team": "Bradford City", "minute": 90, "added": 5, "kind": "shot", "minute_text": "fifth minute of stoppage time"}
{"id": "G4", "scorer": "Murdo Kinnear", "team": "Bradford City", "count": 2}
{"id": "G5", "scorer": "Vinnie Oduya; Ruben Teixeira-Lobo", "team": "Notts County", "kind": "shot", "count": 2}
{"id": "G6", "scorer": "Murdo Kinnear", "team": "Bradford City", "minute": 10, "kind": "header", "assist": "Josh Farrimond", "minute_text": "10 minutes"}
{"id": "G7", "scorer": "Murdo Kinnear", "team": "Bradford City", "minute": 10, "kind": "header", "assist": "Josh Farrimond", "minute_text": "10 minutes"}
{"id": "G8", "scorer": "Murdo Kinnear", "team": "Bradford City", "minute": 10, "kind": "header", "assist": "Josh Farrimond", "minute_text": "10 minutes"}
{"id": "G9", "scorer": "Murdo Kinnear", "scope": "background", "count": 2}
{"id": "G10", "scorer": "Vinnie Oduya", "team": "Notts County", "minute": 44, "kind": "shot", "minute_text": "44th minute"}
{"id": "G11", "scorer": "Vinnie Oduya", "team": "Notts County", "minute": 44, "kind": "shot", "minute_text": "44th minute"}
{"id": "G12", "scorer": "Ruben Teixeira-Lobo", "team": "Notts County", "minute": 46, "kind": "shot", "minute_text": "46 minutes"}
{"id": "G13", "scorer": "Vinnie Oduya", "team": "Notts County", "minute": 77, "kind": "shot", "outcome": "ruled out", "minute_text": "77th minute"}
{"id": "G14", "scorer": "Murdo Kinnear", "team": "Bradford City", "kind": "shot"}
{"id": "G15", "scorer": "Murdo Kinnear", "team": "Bradford City", "kind": "shot"}
{"id": "G16", "scorer": "Murdo Kinnear", "team": "Bradford City", "kind": "shot"}
{"id": "G17", "scorer": "Ellis Bramwell", "scope": "background"}
{"id": "G18", "scorer": "Ellis Bramwell", "team": "Bradford City", "minute": 90, "added": 5, "kind": "shot"}
{"id": "G19", "scorer": "Vinnie Oduya; Ruben Teixeira-Lobo", "team": "Notts County", "kind": "shot", "count": 2}
