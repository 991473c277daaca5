⟦FURNITURE|By Dominic Sharrow at Wembley⟧
⟦TEAM|England⟧ ⟦SCORE|4-0⟧ ⟦TEAM|Albania⟧: ⟦PERSON|Hathersage⟧ ⟦G1|hat-trick⟧ sends ⟦TEAM|Three Lions⟧ top
It was not a night for the neutral, and barely one for the ⟦NORP|Albanian⟧ back four. ⟦PERSON|Callum Hathersage⟧ ⟦G2|scored three times⟧ inside ⟦MINUTE|35 minutes⟧ to settle this ⟦COMPETITION|World Cup⟧ qualifier long before the 78,000 inside ⟦VENUE|Wembley⟧ had finished complaining about the traffic.
The ⟦TEAM|Wolves⟧ forward needed only ⟦MINUTE|three minutes⟧ to ⟦G3|get his first⟧, ⟦G4|stabbing home⟧ when ⟦PERSON|Arben Hoxha⟧ could only parry ⟦PERSON|Jude Oyelaran⟧'s drive. His ⟦G5|second⟧ came with a ⟦MINUTE|quarter of an hour gone⟧ and was the best of the lot: ⟦PERSON|Ben Tilsley⟧ lifted a pass over the top, and ⟦PERSON|Hathersage⟧, without breaking stride, ⟦G6|lashed it on the volley beyond ⟦PERSON|Hoxha⟧⟧.
⟦TEAM|England⟧ might have had a penalty when ⟦PERSON|Ilir Krasniqi⟧ tugged ⟦PERSON|Oyelaran⟧'s shirt. They did get one on ⟦MINUTE|34 minutes⟧, ⟦PERSON|Dardan Berisha⟧ handling, and ⟦PERSON|Hathersage⟧ ⟦G7|dispatched it⟧ with something close to boredom.
"He was a bit upset he didn't get five," joked ⟦TEAM|England⟧ head coach ⟦PERSON|Rob Ellery⟧.
The second half was a procession of substitutions. ⟦PERSON|Tom Aspinwall⟧ struck the bar, ⟦PERSON|Krasniqi⟧ should have given the visitors something to cheer but dragged wide with only ⟦PERSON|Marcus Featherstone⟧ to beat, and then, as the rows began to empty, ⟦TEAM|Brentford⟧ midfielder ⟦PERSON|Tilsley⟧ ⟦G8|added a fourth⟧ with ⟦MINUTE|two minutes remaining⟧ after ⟦PERSON|Oyelaran⟧'s cut-back.
⟦TEAM|England⟧ are now top of ⟦COMPETITION|Group K⟧ on goal difference and have not conceded in five matches. ⟦TEAM|Albania⟧ must beat ⟦TEAM|Andorra⟧ on ⟦DATE|Tuesday⟧ to keep alive their hopes of a play-off.
=====GOALS=====
{"id": "G1", "scorer": "Callum Hathersage", "team": "England", "count": 3}
{"id": "G2", "scorer": "Callum Hathersage", "team": "England", "count": 3}
{"id": "G3", "scorer": "Callum Hathersage", "team": "England", "minute": 3, "kind": "shot", "minute_text": "three minutes"}
{"id": "G4", "scorer": "Callum Hathersage", "team": "England", "minute": 3, "kind": "shot"}
{"id": "G5", "scorer": "Callum Hathersage", "team": "England", "minute": 15, "kind": "volley", "assist": "Ben Tilsley", "minute_text": "quarter of an hour gone"}
{"id": "G6", "scorer": "Callum Hathersage", "team": "England", "minute": 15, "kind": "volley", "assist": "Ben Tilsley"}
{"id": "G7", "scorer": "Callum Hathersage", "team": "England", "minute": 34, "kind": "penalty", "minute_text": "34 minutes"}
{"id": "G8", "scorer": "Ben Tilsley", "team": "England", "minute": 88, "assist": "Jude Oyelaran", "minute_text": "two minutes remaining", "score": "4-0"}
