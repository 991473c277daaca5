⟦TEAM|GALATASARAY⟧ DID NOT FORGIVE IN THE DERBY! ⟦PERSON|Mbarga⟧'s night...

In the 13th week of the ⟦COMPETITION|Super Lig⟧, ⟦TEAM|Galatasaray⟧ hosted ⟦TEAM|Fenerbahce⟧ at ⟦VENUE|Rams Park⟧. The yellow-red team left the field with a ⟦SCORE|3-1⟧ victory in the derby of ⟦GPE|Istanbul⟧.

FIRST HALF ENDED WITH ONE ⟦G1|GOAL⟧ EACH

In the ⟦MINUTE|9th minute⟧, ⟦PERSON|Tchoupo Mbarga⟧, who met the pass of ⟦PERSON|Berk Tuncel⟧ in the penalty area, ⟦G2|sent the ball to the nets⟧ with a neat shot: ⟦SCORE|1-0⟧. In the ⟦MINUTE|29th minute⟧, ⟦TEAM|Fenerbahce⟧'s response came. ⟦PERSON|Jean-Luc Essomba⟧ used the corner, ⟦PERSON|Stanislav Kirov⟧ rose well and his ⟦G3|header met with the nets⟧. ⟦SCORE|1-1⟧.

⟦PERSON|MBARGA⟧ AGAIN

In the ⟦MINUTE|57th minute⟧, ⟦PERSON|Mbarga⟧ took the stage again. The ⟦NORP|Cameroonian⟧ star, who got rid of his opponent with a body feint, ⟦G4|hunted the goalkeeper⟧ from outside the penalty area: ⟦SCORE|2-1⟧. In the ⟦MINUTE|83rd minute⟧ ⟦PERSON|Tuncel⟧ was brought down by ⟦PERSON|Ousmane Keita⟧, the referee pointed the white point. ⟦PERSON|Okan Baysal⟧ came to the head of the ball and ⟦G5|did not make a mistake⟧: ⟦SCORE|3-1⟧.

"I DEDICATE IT TO MY MOTHER"

Speaking to ⟦ORG|beIN Sports⟧ after the match, ⟦PERSON|Mbarga⟧ said: "I am very happy. ⟦G6|Scoring two goals⟧ in such match is a dream. I dedicate it to my mother." Coach ⟦PERSON|Faruk Demirci⟧ of ⟦TEAM|Galatasaray⟧ said "We deserved, we wanted more. After the ⟦G7|goal we conceded⟧ my friends did not give up."

⟦TEAM|FENERBAHCE⟧'S GOAL DROUGHT ON THE ROAD...

The ⟦TEAM|Yellow Canaries⟧, who could not score in their previous three away games, ended this longing with the ⟦NORP|Bulgarian⟧ player's ⟦G8|goal⟧, but it was not enough for points. According to ⟦ORG|Fanatik⟧, the ⟦NORP|Turkish⟧ club's board will meet ⟦DATE|tomorrow⟧.

⟦FURNITURE|CLICK FOR ALL GALATASARAY NEWS⟧
⟦FURNITURE|Next News: Last minute transfer bomb! He is coming on a plane⟧
=====GOALS=====
{"id": "G1", "scorer": "Tchoupo Mbarga; Stanislav Kirov", "count": 2}
{"id": "G2", "scorer": "Tchoupo Mbarga", "team": "Galatasaray", "minute": 9, "assist": "Berk Tuncel", "kind": "shot", "minute_text": "9th minute", "score": "1-0"}
{"id": "G3", "scorer": "Stanislav Kirov", "team": "Fenerbahce", "minute": 29, "kind": "header", "assist": "Jean-Luc Essomba", "minute_text": "29th minute", "score": "1-1"}
{"id": "G4", "scorer": "Tchoupo Mbarga", "team": "Galatasaray", "minute": 57, "kind": "shot", "minute_text": "57th minute", "score": "2-1"}
{"id": "G5", "scorer": "Okan Baysal", "team": "Galatasaray", "minute": 83, "kind": "penalty", "minute_text": "83rd minute", "score": "3-1"}
{"id": "G6", "scorer": "Tchoupo Mbarga", "team": "Galatasaray", "count": 2}
{"id": "G7", "scorer": "Stanislav Kirov", "team": "Fenerbahce", "minute": 29, "kind": "header", "assist": "Jean-Luc Essomba"}
{"id": "G8", "scorer": "Stanislav Kirov", "team": "Fenerbahce", "minute": 29, "kind": "header", "assist": "Jean-Luc Essomba"}
