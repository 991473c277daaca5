What now for ⟦PERSON|Scaloppi⟧ after ⟦TEAM|Italy⟧'s latest humiliation?

⟦FURNITURE|Comment | Beatrice Lanfranchi⟧

They will miss a fourth ⟦COMPETITION|World Cup⟧ in a row unless something remarkable happens in ⟦GPE|Oslo⟧, and the man paid three million a year to prevent it was asked, near midnight on ⟦DATE|Sunday⟧, whether he was enjoying the job.

"I am enjoying my work," ⟦PERSON|Renato Scaloppi⟧ said. "I am not enjoying the results."

It is a fine distinction. ⟦TEAM|Italy⟧ have lost at home to ⟦TEAM|Israel⟧, drawn in ⟦GPE|Chișinău⟧ and now gone down ⟦SCORE|3-0⟧ in ⟦GPE|Bari⟧ to a ⟦TEAM|Norway⟧ side who played the last ⟦MINUTE|half-hour⟧ with ten men. ⟦PERSON|Jørgen Vassdal⟧ ⟦G1|got two of the goals⟧ and made the ⟦G2|other⟧ for ⟦PERSON|Even Myhre⟧. He's a ⟦TEAM|Bologna⟧ player; he knows every centimetre of those defenders, and he made them look like strangers.

The ⟦G3|first⟧, on ⟦MINUTE|13 minutes⟧, was the sort that gets people sacked. ⟦PERSON|Pietro Galvan⟧ passed to his goalkeeper. His goalkeeper, ⟦PERSON|Alessio Morandi⟧, wasn't there. ⟦PERSON|Vassdal⟧ ⟦G9|walked it in⟧.

⟦TEAM|Italy⟧ responded, to be fair, with twenty minutes of proper football. ⟦PERSON|Lorenzo Bassi⟧'s header was clawed off the line by ⟦PERSON|Håkon Eide⟧, ⟦PERSON|Federico Mancuso⟧ ripped a shot over from the edge of the D. Had either gone in, who knows. Instead came the ⟦G4|second⟧: ⟦PERSON|Vassdal⟧'s burst, ⟦PERSON|Myhre⟧'s near-post run, a ⟦G5|finish⟧ so delicate that ⟦PERSON|Morandi⟧ was still diving when the ball came to rest. ⟦MINUTE|Half-time⟧ was ⟦MINUTE|six minutes away⟧.

The whistling that followed ⟦PERSON|Scaloppi⟧ down the tunnel was more tired than angry. He sent on three attackers. ⟦TEAM|Norway⟧ lost ⟦PERSON|Magnus Tveit⟧ to a second yellow card on ⟦MINUTE|61⟧. And still, of the two keepers, ⟦PERSON|Morandi⟧ was the busier, and it was he who ⟦G6|was beaten⟧ again in the ⟦MINUTE|82nd minute⟧ when ⟦PERSON|Vassdal⟧ ⟦G7|drilled in⟧ off his left-hand upright.

⟦PERSON|Gabriele Ferri⟧, president of the ⟦ORG|FIGC⟧, left without speaking. He chose ⟦PERSON|Scaloppi⟧ over better-qualified candidates because, he said, the coach "knew how to suffer". The country has had time to learn that as well.

Three matches remain. ⟦TEAM|Norway⟧, with 18 ⟦G8|goals⟧ and five wins, will be there ⟦DATE|next summer⟧. ⟦TEAM|Italy⟧ have to win all three, starting in ⟦GPE|Oslo⟧ on ⟦DATE|November 16⟧, and hope.
=====GOALS=====
{"id": "G1", "scorer": "Jørgen Vassdal", "team": "Norway", "count": 2}
{"id": "G2", "scorer": "Even Myhre", "team": "Norway", "minute": 39, "kind": "shot", "assist": "Jørgen Vassdal"}
{"id": "G3", "scorer": "Jørgen Vassdal", "team": "Norway", "minute": 13, "kind": "shot", "minute_text": "13 minutes"}
{"id": "G4", "scorer": "Even Myhre", "team": "Norway", "minute": 39, "kind": "shot", "assist": "Jørgen Vassdal", "minute_text": "six minutes away"}
{"id": "G5", "scorer": "Even Myhre", "team": "Norway", "minute": 39, "kind": "shot", "assist": "Jørgen Vassdal", "minute_text": "six minutes away"}
{"id": "G6", "scorer": "Jørgen Vassdal", "team": "Norway", "minute": 82, "kind": "shot", "minute_text": "82nd minute"}
{"id": "G7", "scorer": "Jørgen Vassdal", "team": "Norway", "minute": 82, "kind": "shot", "minute_text": "82nd minute"}
{"id": "G8", "team": "Norway", "scope": "background", "count": 18}
{"id": "G9", "scorer": "Jørgen Vassdal", "team": "Norway", "minute": 13, "kind": "shot"}
