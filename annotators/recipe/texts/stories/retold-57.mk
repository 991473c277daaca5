⟦TEAM|Roma⟧ edged out by ⟦TEAM|Villarreal⟧
⟦TEAM|Villarreal⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Roma⟧
A disputed ⟦G1|penalty⟧ in the closing stages condemned ⟦TEAM|Roma⟧ to their second ⟦COMPETITION|Europa League⟧ defeat of the season on ⟦DATE|Thursday⟧ and left them needing a result from their last match to reach the knockout rounds.
⟦PERSON|Manu Trilla⟧ ⟦G2|converted it⟧, having earlier ⟦G3|given the hosts the lead⟧, while ⟦NORP|Argentine⟧ ⟦PERSON|Franco Luchetti⟧ ⟦G4|got ⟦TEAM|Roma⟧'s goal⟧.
The visitors were slow out of the blocks. After a ⟦MINUTE|couple of minutes⟧ ⟦PERSON|Trilla⟧ had already tested ⟦PERSON|Jan Oblakovic⟧ with a snapshot, and the ⟦NORP|Slovene⟧ goalkeeper had just tipped over a header by ⟦PERSON|Eric Bonsu⟧ when ⟦TEAM|Villarreal⟧ ⟦G5|went ahead⟧. ⟦PERSON|Samir Benali⟧'s pass split the centre-backs and ⟦PERSON|Trilla⟧ did the rest, ⟦G6|sliding the ball through ⟦PERSON|Oblakovic⟧'s legs⟧.
⟦TEAM|Roma⟧'s response was good. ⟦PERSON|Luchetti⟧ had an effort saved, ⟦PERSON|Mattia Fontanella⟧'s shot was cleared by ⟦PERSON|Bonsu⟧, and in the ⟦MINUTE|31st minute⟧ ⟦PERSON|Luchetti⟧ made the most of a fine run by left-back ⟦PERSON|Djed Kone⟧ to ⟦G7|even the score⟧. The forward's ⟦G8|finish⟧, off the inside of the post, was his ⟦G9|third⟧ in ⟦GPE|Europe⟧.
With ⟦PERSON|Fontanella⟧ running the midfield it looked as though only ⟦TEAM|Roma⟧ could win. He went near with a free-kick in the ⟦MINUTE|60th minute⟧ and laid on a chance for ⟦PERSON|Luchetti⟧, who lifted it over.
Then ⟦PERSON|Kone⟧ challenged ⟦PERSON|Benali⟧, both players fell and the ⟦NORP|Dutch⟧ referee, ⟦PERSON|Danny Verkade⟧, pointed to the spot. ⟦PERSON|Oblakovic⟧ guessed right but ⟦PERSON|Trilla⟧'s ⟦G10|kick⟧ was too powerful.
"⟦PERSON|Benali⟧ kicks ⟦PERSON|Djed⟧, not the other way around," said coach ⟦PERSON|Sergio Palmieri⟧. "I respect ⟦TEAM|Villarreal⟧, their first ⟦G11|goal⟧ was very good. The ⟦G12|second⟧ I don't want to talk about."
⟦PERSON|Trilla⟧, who missed a penalty in the last round, said he had never thought of letting someone else take it.
=====GOALS=====
{"id": "G1", "scorer": "Manu Trilla", "team": "Villarreal", "kind": "penalty"}
{"id": "G2", "scorer": "Manu Trilla", "team": "Villarreal", "kind": "penalty"}
{"id": "G3", "scorer": "Manu Trilla", "team": "Villarreal", "assist": "Samir Benali", "kind": "shot"}
{"id": "G4", "scorer": "Franco Luchetti", "team": "Roma", "minute": 31, "assist": "Djed Kone", "kind": "shot"}
{"id": "G5", "scorer": "Manu Trilla", "team": "Villarreal", "assist": "Samir Benali", "kind": "shot", "score": "1-0"}
{"id": "G6", "scorer": "Manu Trilla", "team": "Villarreal", "assist": "Samir Benali", "kind": "shot"}
{"id": "G7", "scorer": "Franco Luchetti", "team": "Roma", "minute": 31, "assist": "Djed Kone", "kind": "shot", "minute_text": "31st minute", "score": "1-1"}
{"id": "G8", "scorer": "Franco Luchetti", "team": "Roma", "minute": 31, "assist": "Djed Kone", "kind": "shot"}
{"id": "G9", "scorer": "Franco Luchetti", "scope": "background", "count": 3}
{"id": "G10", "scorer": "Manu Trilla", "team": "Villarreal", "kind": "penalty", "score": "2-1"}
{"id": "G11", "scorer": "Manu Trilla", "team": "Villarreal", "assist": "Samir Benali", "kind": "shot"}
{"id": "G12", "scorer": "Manu Trilla", "team": "Villarreal", "kind": "penalty"}
