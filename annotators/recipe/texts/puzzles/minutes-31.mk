⟦PERSON|Villalba⟧ to the rescue again
⟦PERSON|Mateo Villalba⟧ ⟦G1|scored⟧ with ⟦MINUTE|five minutes left⟧, moments after ⟦TEAM|San Lorenzo⟧ had threatened to ruin his evening, to hand ⟦TEAM|Boca Juniors⟧ a ⟦SCORE|2-1⟧ victory at ⟦VENUE|La Bombonera⟧ that keeps them within reach of the top of the ⟦COMPETITION|Argentine Primera División⟧.
⟦FURNITURE|Follow the table: click here⟧
⟦NORP|Paraguayan⟧ ⟦PERSON|Villalba⟧, whose place had been in question after he failed to find the target in four games, has now ⟦G2|scored three⟧ in a week. ⟦TEAM|Boca⟧ had been comfortable but not clinical until that dramatic ending.
They ⟦G3|went ahead⟧ on ⟦MINUTE|32 minutes⟧ thanks to a move of simplicity. ⟦PERSON|Lautaro Gil⟧'s goal kick was knocked on by ⟦PERSON|Hugo Benítez⟧ and ⟦PERSON|Villalba⟧, escaping the attention of ⟦PERSON|Agustín Pérez Roldán⟧, ⟦G4|finished low to the right of ⟦PERSON|Matías Soto⟧⟧.
⟦NORP|Colombian⟧ midfielder ⟦PERSON|Cristhian Roa⟧ was the best player afield: he forced ⟦PERSON|Soto⟧ into three saves, the second of them quite extraordinary, and saw a free-kick brush the net from the wrong side. The ⟦TEAM|Ciclón⟧, who play in the ⟦COMPETITION|Copa Sudamericana⟧ on ⟦DATE|Thursday⟧ and had left out seven regulars, appeared to be resigned to it.
But ⟦MINUTE|ten minutes from time⟧, from their first shot worth the name, ⟦PERSON|Joaquín Lema⟧ pounced on a rebound after ⟦PERSON|Gil⟧ could only parry from ⟦PERSON|Fernando Achával⟧; his ⟦G5|equaliser⟧ silenced the place.
Only for five minutes. ⟦PERSON|Roa⟧ swung it in, ⟦PERSON|Villalba⟧ leapt, ⟦PERSON|Soto⟧ could only help it into the net, and the ⟦VENUE|Bombonera⟧, as they say, did not shake but beat.
"We deserved it before then," said ⟦PERSON|Roa⟧. "The ⟦G6|goal⟧ they got is a rebound, bad luck. But ⟦PERSON|Mateo⟧ is ⟦PERSON|Mateo⟧. He will get you ⟦G7|one like that⟧."
The ⟦TEAM|Boca⟧ coach brushed off doubts over a nudge on ⟦PERSON|Pérez Roldán⟧ ahead of the ⟦G8|winner⟧, preferring to talk about the ⟦G9|first⟧, "which is how I want us to play".
=====GOALS=====
{"id": "G1", "scorer": "Mateo Villalba", "team": "Boca", "minute": 85, "kind": "header", "assist": "Cristhian Roa", "minute_text": "five minutes left"}
{"id": "G2", "scorer": "Mateo Villalba", "team": "Boca", "scope": "background", "count": 3}
{"id": "G3", "scorer": "Mateo Villalba", "team": "Boca", "minute": 32, "kind": "shot", "assist": "Hugo Benítez"}
{"id": "G4", "scorer": "Mateo Villalba", "team": "Boca", "minute": 32, "kind": "shot", "assist": "Hugo Benítez", "score": "1-0", "minute_text": "32 minutes"}
{"id": "G5", "scorer": "Joaquín Lema", "team": "San Lorenzo", "minute": 80, "kind": "shot", "assist": "Fernando Achával", "score": "1-1", "minute_text": "ten minutes from time"}
{"id": "G6", "scorer": "Joaquín Lema", "team": "San Lorenzo", "minute": 80, "kind": "shot", "assist": "Fernando Achával"}
{"id": "G7", "scorer": "Mateo Villalba", "team": "Boca", "minute": 85, "kind": "header", "assist": "Cristhian Roa"}
{"id": "G8", "scorer": "Mateo Villalba", "team": "Boca", "minute": 85, "kind": "header", "assist": "Cristhian Roa"}
{"id": "G9", "scorer": "Mateo Villalba", "team": "Boca", "minute": 32, "kind": "shot", "assist": "Hugo Benítez"}
