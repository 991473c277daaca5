⟦TEAM|Porto⟧ keep their nerve in the rain

⟦FURNITURE|Europa League: Feyenoord 1, Porto 2⟧
⟦FURNITURE|By Alasdair Quennell⟧

What the rain did to the ⟦VENUE|De Kuip⟧ surface on ⟦DATE|Thursday⟧ it would be unkind to describe to a groundsman; what it did for ⟦TEAM|Porto⟧ was to turn a match they should have lost into one they could win, because on a pitch where nobody may pass, the man who can strike a dead ball becomes king. ⟦PERSON|Rúben Falcato⟧ had two of them to strike. He needed no third.

The ⟦G1|first⟧ came on ⟦MINUTE|31 minutes⟧, twenty-six yards out and left of centre, after ⟦PERSON|Sven Hoogland⟧ had slid, and slid, and slid some more, into the back of ⟦PERSON|Nélson Teixeira⟧. ⟦PERSON|Bartosz Krasicki⟧ lined up his wall, took a step the wrong way and was ⟦G2|beaten⟧ by the width of his hesitation. ⟦TEAM|Porto⟧'s previous four attempts had been, in order, a corner, a corner, a throw-in and a complaint.

⟦TEAM|Feyenoord⟧ laid siege. ⟦PERSON|Amrabti⟧ dragged one wide, then had a fierce drive beaten away; ⟦PERSON|Gijs Terpstra⟧ hooked against the foot of the post, and ⟦PERSON|De Wolff⟧, wrestling the last defender as though for the final place in a lifeboat, headed over. He was not to be denied for ever. In the ⟦MINUTE|64th minute⟧ ⟦PERSON|Yassine Amrabti⟧ reached the byline, dug out a cross, and ⟦PERSON|Donyell de Wolff⟧ ⟦G3|powered home⟧ an ⟦G4|equaliser⟧ that brought the old place down around its own ears.

For seven minutes only one team could have won. The other one did. ⟦PERSON|Hoogland⟧, having spent an evening apologising for the first foul, committed a second, on ⟦PERSON|Teixeira⟧ again, a yard inside his own area, and ⟦PERSON|Falcato⟧, who has missed only once from the spot since he ⟦G5|scored⟧ on his debut ⟦DATE|five years ago⟧, waited for ⟦PERSON|Krasicki⟧ to go right and ⟦G6|tucked it left⟧. On the clock: the ⟦MINUTE|71st⟧, though it felt later.

⟦PERSON|Alexandre Baptista⟧, the ⟦TEAM|Porto⟧ coach, has built a career on evenings of this sort and did not apologise for another. “People want poetry,” he said. “I want three points. If ⟦PERSON|Rúben⟧ gives us both then I will take both.” His side need only a draw against ⟦TEAM|Rangers⟧ to finish in the top eight.
=====GOALS=====
{"id": "G1", "scorer": "Rúben Falcato", "team": "Porto", "minute": 31, "minute_text": "31 minutes", "kind": "free kick"}
{"id": "G2", "scorer": "Rúben Falcato", "team": "Porto", "minute": 31, "minute_text": "31 minutes", "kind": "free kick"}
{"id": "G3", "scorer": "Donyell de Wolff", "team": "Feyenoord", "minute": 64, "minute_text": "64th minute", "assist": "Yassine Amrabti", "kind": "header"}
{"id": "G4", "scorer": "Donyell de Wolff", "team": "Feyenoord", "minute": 64, "minute_text": "64th minute", "assist": "Yassine Amrabti", "kind": "header"}
{"id": "G5", "scorer": "Rúben Falcato", "team": "Porto", "scope": "background"}
{"id": "G6", "scorer": "Rúben Falcato", "team": "Porto", "minute": 71, "minute_text": "71st", "kind": "penalty"}
