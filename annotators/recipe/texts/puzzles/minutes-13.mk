⟦PERSON|Papadakis⟧ breaks ⟦TEAM|Victory⟧ hearts with ⟦G1|stoppage-time equaliser⟧
⟦FURNITURE|AAP⟧
⟦TEAM|Sydney FC⟧ have snatched a ⟦SCORE|2-2⟧ draw in the Big Blue after ⟦PERSON|Max Papadakis⟧ ⟦G2|levelled⟧ deep into ⟦MINUTE|stoppage time⟧ at ⟦VENUE|AAMI Park⟧.
A crowd of 21,406 thought they'd seen ⟦PERSON|Jarrod Tesoriero⟧'s ⟦G3|second-half double⟧ condemn the ⟦TEAM|Sky Blues⟧ to a fourth loss on the bounce in the ⟦COMPETITION|A-League Men⟧. But with the board having gone up for six, and ⟦MINUTE|four of those minutes gone⟧, ⟦PERSON|Angus Whitford⟧'s hopeful ball was flicked on and ⟦PERSON|Papadakis⟧ ⟦G4|poked home⟧ under the keeper.
"Gutted is the word," ⟦TEAM|Victory⟧'s ⟦PERSON|Tesoriero⟧ said. "You get ⟦G5|two⟧ in a Big Blue and you've still got a long face in the sheds. We switched off, it's on us."
⟦TEAM|Sydney⟧ led at the ⟦MINUTE|interval⟧. ⟦PERSON|Ryo Hasegawa⟧ had gone close twice, first seeing a drive parried by ⟦PERSON|Connor Blythe⟧ and then hitting the outside of the frame, before the ⟦NORP|Japanese⟧ import made it third time lucky on ⟦MINUTE|29 minutes⟧, ⟦G6|curling in⟧ when ⟦PERSON|Papadakis⟧'s shot was blocked and fell kindly for him.
⟦TEAM|Victory⟧ needed a spark and ⟦PERSON|Brodie Kelleher⟧ was it. The winger came on at the ⟦MINUTE|break⟧, had a shot cleared from the line inside ⟦MINUTE|90 seconds⟧ and ⟦MINUTE|midway through the half⟧ stood up a cross to the back post. ⟦PERSON|Tesoriero⟧ climbed above ⟦PERSON|Nikola Vukšić⟧ and ⟦G7|nodded home⟧. That was in the ⟦MINUTE|66th minute⟧, according to the league's clock.
⟦MINUTE|Ten minutes⟧ after the ⟦G8|leveller⟧, referee ⟦PERSON|Hayden Muir⟧ pointed to the spot when ⟦PERSON|Vukšić⟧ leaned into ⟦PERSON|Kelleher⟧. ⟦PERSON|Tesoriero⟧ ⟦G9|rolled it the other way⟧ after waiting for the goalkeeper.
⟦PERSON|Papadakis⟧, who had ⟦G10|bagged a brace⟧ in round one, then rattled the crossbar, and ⟦PERSON|Whitford⟧ dragged wide with nobody near him. It felt as if the chance had gone. It hadn't.
"The ⟦G11|penalty⟧'s soft," the ⟦TEAM|Sydney⟧ coach said. "I thought ⟦PERSON|Ryo⟧'s ⟦G12|goal⟧ was the best bit of play in the match and I reckon we got what we deserved."
=====GOALS=====
{"id": "G1", "scorer": "Max Papadakis", "team": "Sydney FC", "minute": 90, "added": 4, "kind": "shot", "assist": "Angus Whitford"}
{"id": "G2", "scorer": "Max Papadakis", "team": "Sydney FC", "minute": 90, "added": 4, "kind": "shot", "assist": "Angus Whitford", "minute_text": "stoppage time"}
{"id": "G3", "scorer": "Jarrod Tesoriero", "team": "Victory", "count": 2}
{"id": "G4", "scorer": "Max Papadakis", "team": "Sydney FC", "minute": 90, "added": 4, "kind": "shot", "assist": "Angus Whitford", "score": "2-2", "minute_text": "four of those minutes gone"}
{"id": "G5", "scorer": "Jarrod Tesoriero", "team": "Victory", "count": 2}
{"id": "G6", "scorer": "Ryo Hasegawa", "team": "Sydney FC", "minute": 29, "kind": "shot", "assist": "Max Papadakis", "score": "0-1", "minute_text": "29 minutes"}
{"id": "G7", "scorer": "Jarrod Tesoriero", "team": "Victory", "minute": 66, "kind": "header", "assist": "Brodie Kelleher", "score": "1-1", "minute_text": "midway through the half"}
{"id": "G8", "scorer": "Jarrod Tesoriero", "team": "Victory", "minute": 66, "kind": "header", "assist": "Brodie Kelleher"}
{"id": "G9", "scorer": "Jarrod Tesoriero", "team": "Victory", "minute": 76, "kind": "penalty", "score": "2-1", "minute_text": "Ten minutes after"}
{"id": "G10", "scorer": "Max Papadakis", "team": "Sydney FC", "scope": "background", "count": 2}
{"id": "G11", "scorer": "Jarrod Tesoriero", "team": "Victory", "minute": 76, "kind": "penalty"}
{"id": "G12", "scorer": "Ryo Hasegawa", "team": "Sydney FC", "minute": 29, "kind": "shot", "assist": "Max Papadakis"}
