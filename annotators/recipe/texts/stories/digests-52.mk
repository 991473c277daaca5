⟦COMPETITION|Women's Premier Division⟧: ⟦PERSON|Duignan⟧ ⟦G1|hits four⟧, ⟦TEAM|Peamount⟧ pegged back
⟦FURNITURE|fai.ie⟧

⟦PERSON|Caoimhe Duignan⟧ ⟦G2|scored four⟧ as ⟦TEAM|Athlone Town⟧ went top with a ⟦SCORE|5-1⟧ win over ⟦TEAM|Cork City⟧ on ⟦DATE|Saturday⟧, while ⟦TEAM|Peamount United⟧ were held ⟦SCORE|1-1⟧ at home by ⟦TEAM|Shelbourne⟧.

⟦PERSON|Duignan⟧'s ⟦G3|goals⟧ came in the ⟦MINUTE|10th⟧, ⟦MINUTE|22nd⟧, ⟦MINUTE|61st⟧ and ⟦MINUTE|80th minutes⟧ at ⟦VENUE|Athlone Town Stadium⟧. ⟦PERSON|Zoe Hackett⟧, from the spot, ⟦G4|scored the other⟧ after a handball in the ⟦MINUTE|fourth minute of first-half stoppage time⟧, and ⟦PERSON|Saoirse Lavin⟧'s ⟦G5|reply⟧ was the best of the lot, a volley from outside the box, after ⟦MINUTE|84 minutes⟧.

At ⟦VENUE|PRL Park⟧, ⟦PERSON|Ella Thornbury⟧ had a header cleared off the line and a penalty well saved by ⟦PERSON|Rachel Mulvihill⟧ before finally beating her, on ⟦MINUTE|49⟧, with a ⟦G6|shot⟧ that took a bobble. Shels were level inside ⟦MINUTE|ten minutes⟧. ⟦PERSON|Kate Slevin⟧ got on the end of ⟦PERSON|Amber Rooney⟧'s low ball to ⟦G7|knock it in⟧, and the ⟦TEAM|Peas⟧ could find no way back in front, ⟦PERSON|Niamh Casserly⟧ going closest with an effort against the crossbar.

⟦TEAM|Wexford Youths⟧ had a ⟦SCORE|2-0⟧ success over ⟦TEAM|DLR Waves⟧ at ⟦VENUE|Ferrycarrig Park⟧, courtesy of two ⟦G8|own goals⟧ in the last quarter of an hour. ⟦PERSON|Orla Timoney⟧ ⟦G9|diverted a cross past her own goalkeeper⟧ in the ⟦MINUTE|76th minute⟧ and ⟦PERSON|Jodie Fogarty⟧ was the other unfortunate, ⟦MINUTE|two minutes from the end⟧.

⟦TEAM|Galway United⟧ were without a game, ⟦TEAM|Bohemians⟧ having been given an extra day after ⟦DATE|Thursday⟧'s cup replay, in which ⟦MINUTE|extra time⟧ and penalties were needed.

⟦TEAM|Athlone⟧ lead the ⟦COMPETITION|SSE Airtricity Women's Premier Division⟧ by two points.
=====GOALS=====
{"id": "G1", "scorer": "Caoimhe Duignan", "team": "Athlone Town", "count": 4}
{"id": "G2", "scorer": "Caoimhe Duignan", "team": "Athlone Town", "count": 4}
{"id": "G3", "scorer": "Caoimhe Duignan", "team": "Athlone Town", "minute_text": "10th, 22nd, 61st and 80th minutes", "count": 4}
{"id": "G4", "scorer": "Zoe Hackett", "team": "Athlone Town", "minute": 45, "added": 4, "minute_text": "fourth minute of first-half stoppage time", "kind": "penalty"}
{"id": "G5", "scorer": "Saoirse Lavin", "team": "Cork City", "minute": 84, "minute_text": "84 minutes", "kind": "volley"}
{"id": "G6", "scorer": "Ella Thornbury", "team": "Peamount United", "minute": 49, "minute_text": "49", "kind": "shot"}
{"id": "G7", "scorer": "Kate Slevin", "team": "Shelbourne", "assist": "Amber Rooney"}
{"id": "G8", "scorer": "Orla Timoney; Jodie Fogarty", "team": "Wexford Youths", "kind": "own goal", "count": 2}
{"id": "G9", "scorer": "Orla Timoney", "team": "Wexford Youths", "minute": 76, "minute_text": "76th minute", "kind": "own goal"}
