A ⟦G1|hat-trick⟧ for the man with the long name: ⟦PERSON|Urrutikoetxea⟧ downs ⟦TEAM|Betis⟧ at ⟦VENUE|San Mamés⟧

There are commentators, abroad, who call him ⟦PERSON|Gaizka⟧ and leave it there. They'd better start practising. ⟦PERSON|Gaizka Urrutikoetxea⟧, 31, a substitute for most of his career and a physiotherapy student for the rest, ⟦G2|scored all three⟧ as ⟦TEAM|Athletic Bilbao⟧ came from behind to beat ⟦TEAM|Real Betis⟧ ⟦SCORE|3-1⟧ on ⟦DATE|Sunday night⟧.

The visitors began as though they'd a plane to catch. They were ⟦G3|ahead⟧ inside ⟦MINUTE|six minutes⟧, ⟦PERSON|Marçal Fontanet⟧ feeding ⟦PERSON|Lautaro Benedetti⟧, whose shot ⟦G4|slipped out of the goalkeeper's grasp⟧ and over the line. They might have scored another on 15, but ⟦PERSON|Denis Kouassi-Blé⟧, with only the keeper to beat, scuffed it. “There,” said their coach, “is the match.”

⟦VENUE|San Mamés⟧ roused itself. ⟦PERSON|Eneko Sarasola⟧ shot against the outside of the near post; ⟦PERSON|Iñaki Zabaleta⟧'s header was held; and ⟦MINUTE|five before half-time⟧, when ⟦PERSON|Pavel Hrubý⟧ (a ⟦NORP|Czech⟧ who has learned Basque, which is more than most of us have) stood up a cross, ⟦PERSON|Urrutikoetxea⟧ did the only thing that he did for the first ten years of his professional life: he ⟦G5|headed it⟧. ⟦SCORE|1-1⟧.

The ⟦G6|second⟧ was not his at all, by rights. ⟦PERSON|Zabaleta⟧ had shot; it was going in; the big man, on the line and on the floor, stuck out a toe on ⟦MINUTE|64⟧. “I was trying to get out of the way.” The ⟦G7|third⟧ came from a penalty, with a ⟦MINUTE|quarter of an hour to play⟧, which ⟦PERSON|Sarasola⟧ had wanted. There was a conversation.

He had never ⟦G8|scored⟧ more than once in a match as a professional. He didn't know where to put the ball at the end. Somebody suggested up his jumper, so that's where it went.

⟦TEAM|Athletic⟧ climb to fifth. ⟦TEAM|Betis⟧ haven't won on the road since ⟦DATE|Christmas⟧, when, incidentally, they won here in the cup. The ⟦TEAM|Leones⟧ visit ⟦TEAM|Rayo⟧ on ⟦DATE|Friday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Gaizka Urrutikoetxea", "team": "Athletic Bilbao", "count": 3}
{"id": "G2", "scorer": "Gaizka Urrutikoetxea", "team": "Athletic Bilbao", "count": 3}
{"id": "G3", "scorer": "Lautaro Benedetti", "team": "Real Betis", "minute": 6, "minute_text": "six minutes", "assist": "Marçal Fontanet", "kind": "shot"}
{"id": "G4", "scorer": "Lautaro Benedetti", "team": "Real Betis", "minute": 6, "minute_text": "six minutes", "assist": "Marçal Fontanet", "kind": "shot"}
{"id": "G5", "scorer": "Gaizka Urrutikoetxea", "team": "Athletic Bilbao", "minute": 40, "minute_text": "five before half-time", "kind": "header"}
{"id": "G6", "scorer": "Gaizka Urrutikoetxea", "team": "Athletic Bilbao", "minute": 64, "minute_text": "64", "kind": "shot"}
{"id": "G7", "scorer": "Gaizka Urrutikoetxea", "team": "Athletic Bilbao", "minute": 75, "minute_text": "quarter of an hour to play", "kind": "penalty"}
{"id": "G8", "scorer": "Gaizka Urrutikoetxea", "team": "Athletic Bilbao", "scope": "background"}
