⟦PERSON|Verhaeghe⟧ on the spot as ⟦TEAM|Shaymen⟧ see off ⟦TEAM|York⟧

⟦TEAM|FC Halifax Town⟧ did the double over ⟦GPE|Yorkshire⟧ rivals ⟦TEAM|York City⟧ with a ⟦SCORE|2-0⟧ victory that lifts them above the ⟦TEAM|Minstermen⟧ and into the ⟦COMPETITION|National League⟧ play-off places.

⟦PERSON|Jules Verhaeghe⟧, the ⟦NORP|Belgian⟧ forward signed from ⟦TEAM|Barnet⟧ in ⟦DATE|January⟧, ⟦G1|scored twice⟧ from twelve yards, once in each half, although the first of his penalties needed two attempts.

It was awarded in the ⟦MINUTE|22nd minute⟧. ⟦PERSON|Marek Hudec⟧, ⟦TEAM|York⟧’s ⟦NORP|Slovak⟧ stopper, handled ⟦PERSON|Owen Cartmell⟧’s shot and ⟦PERSON|Verhaeghe⟧ stepped up. ⟦PERSON|Ronnie Sharples⟧ pushed his kick away to the left, but the assistant ruled that the goalkeeper had left his line, and the second kick was ⟦G2|smashed down the middle⟧.

⟦TEAM|York⟧, who had won their previous five and had ⟦G3|scored in all of them⟧, did have the better of the rest of the first half. ⟦PERSON|Samir Benyahia⟧ had a shot tipped onto the bar on ⟦MINUTE|31 minutes⟧. Then ⟦PERSON|Oliver Tranmere⟧, seeking a first goal since ⟦DATE|Good Friday⟧, ran through with only ⟦PERSON|Peter Haldane⟧ to beat and hit him in the chest.

“If that goes in we go on and win,” said the ⟦TEAM|York⟧ manager, ⟦PERSON|Sean Moxon⟧. “We haven’t scored, we haven’t deserved to lose, and we’ve lost. Football.”

The second penalty came from a sloppy tackle. ⟦PERSON|Kosuke Ide⟧ was going nowhere near the byline when ⟦PERSON|Mitch Dunstan⟧ hung out a leg. The ⟦NORP|Japanese⟧ midfielder took the ball, thought about it, and then handed it to ⟦PERSON|Verhaeghe⟧, who ⟦G4|found the other corner⟧ this time, ⟦PERSON|Sharples⟧ going the wrong way, with ⟦MINUTE|66 minutes⟧ on the ⟦VENUE|Shay⟧’s old clock.

⟦PERSON|Aaron Levy-Stone⟧ might have made it three but was crowded out; ⟦PERSON|Tommy Wilding⟧’s header landed on the roof of the net. ⟦ORG|DAZN⟧ viewers will remember little of the ⟦MINUTE|last quarter of an hour⟧ apart from the hail.

⟦TEAM|Halifax⟧ are at ⟦TEAM|Rochdale⟧ on ⟦DATE|Easter Monday⟧. ⟦TEAM|York⟧ do not play again until ⟦DATE|next weekend⟧.

⟦FURNITURE|Halifax Courier man of the match: Peter Haldane⟧
=====GOALS=====
{"id": "G1", "scorer": "Jules Verhaeghe", "team": "Halifax", "count": 2}
{"id": "G2", "scorer": "Jules Verhaeghe", "team": "Halifax", "minute": 22, "kind": "penalty", "minute_text": "22nd minute"}
{"id": "G3", "team": "York", "scope": "background"}
{"id": "G4", "scorer": "Jules Verhaeghe", "team": "Halifax", "minute": 66, "kind": "penalty", "minute_text": "66 minutes"}
