⟦TEAM|Sundowns⟧ held by ⟦TEAM|Wydad⟧ in ⟦COMPETITION|Champions League⟧ thriller
⟦GPE|PRETORIA⟧ (⟦ORG|AFP⟧) - Former winners ⟦TEAM|Mamelodi Sundowns⟧ twice surrendered the lead and needed a ⟦MINUTE|stoppage-time⟧ ⟦G1|penalty⟧ from ⟦PERSON|Kwabena Ofori-Atta⟧ to salvage a ⟦SCORE|3-3⟧ draw with ⟦TEAM|Wydad Casablanca⟧ in ⟦COMPETITION|CAF Champions League⟧ ⟦COMPETITION|Group B⟧ on ⟦DATE|Saturday⟧.
The ⟦NORP|Ghanaian⟧ was also involved in the ⟦G2|opener⟧ for the ⟦NORP|South African⟧ side, his pass allowing ⟦PERSON|Simba Chikomo⟧ to round goalkeeper ⟦PERSON|Tariq El Ouali⟧ and ⟦G3|roll the ball into an empty net⟧ after ⟦MINUTE|nine minutes⟧.
⟦TEAM|Wydad⟧ ⟦G4|equalised⟧ on ⟦MINUTE|24 minutes⟧ through ⟦PERSON|Yassine Belghazi⟧, whose header from a deep free-kick by ⟦PERSON|Moussa Keïta⟧ ⟦G5|looped over ⟦PERSON|Patrick Mabunda⟧⟧, only for ⟦TEAM|Sundowns⟧ to ⟦G6|regain the lead⟧ before ⟦MINUTE|half-time⟧ when ⟦PERSON|Belghazi⟧, back to defend a corner, ⟦G7|sliced the ball into his own net⟧.
The ⟦NORP|Moroccan⟧ champions dominated after the ⟦MINUTE|interval⟧. ⟦PERSON|Keïta⟧ rattled the crossbar and ⟦PERSON|Idrissa Sanogo⟧ had an effort cleared off the line before the pair combined for the ⟦G8|second⟧, the ⟦NORP|Malian⟧ dribbling past three men and squaring for his compatriot to ⟦G9|tap in⟧ on ⟦MINUTE|67 minutes⟧.
⟦MINUTE|Ten minutes later⟧ ⟦PERSON|Sanogo⟧ ⟦G10|struck again⟧, ⟦G11|lashing in⟧ from the edge of the box after ⟦PERSON|Mabunda⟧ had parried from ⟦PERSON|Belghazi⟧.
⟦TEAM|Sundowns⟧ poured forward in search of a leveller. ⟦PERSON|Chikomo⟧ blazed over and ⟦PERSON|El Ouali⟧ tipped a fierce ⟦PERSON|Ofori-Atta⟧ drive round the post, but the goalkeeper then brought down ⟦PERSON|Chikomo⟧ and was booked. ⟦PERSON|Ofori-Atta⟧ ⟦G12|made no mistake⟧ from the spot in the ⟦MINUTE|sixth of eight added minutes⟧.
The result leaves ⟦TEAM|Sundowns⟧ and ⟦TEAM|Wydad⟧ level on four points from two games. ⟦TEAM|Al Ahly⟧ host ⟦TEAM|Esperance⟧ on ⟦DATE|Sunday⟧ in the other group fixture.
=====GOALS=====
{"id": "G1", "scorer": "Kwabena Ofori-Atta", "team": "Mamelodi Sundowns", "minute": 90, "added": 6, "kind": "penalty", "score": "3-3"}
{"id": "G2", "scorer": "Simba Chikomo", "team": "Mamelodi Sundowns", "minute": 9, "assist": "Kwabena Ofori-Atta", "kind": "shot", "minute_text": "nine minutes"}
{"id": "G3", "scorer": "Simba Chikomo", "team": "Mamelodi Sundowns", "minute": 9, "assist": "Kwabena Ofori-Atta", "kind": "shot", "minute_text": "nine minutes"}
{"id": "G4", "scorer": "Yassine Belghazi", "team": "Wydad Casablanca", "minute": 24, "assist": "Moussa Keïta", "kind": "header", "minute_text": "24 minutes"}
{"id": "G5", "scorer": "Yassine Belghazi", "team": "Wydad Casablanca", "minute": 24, "assist": "Moussa Keïta", "kind": "header", "minute_text": "24 minutes"}
{"id": "G6", "scorer": "Yassine Belghazi", "team": "Mamelodi Sundowns", "kind": "own goal", "minute_text": "half-time"}
{"id": "G7", "scorer": "Yassine Belghazi", "team": "Mamelodi Sundowns", "kind": "own goal", "minute_text": "half-time"}
{"id": "G8", "scorer": "Idrissa Sanogo", "team": "Wydad Casablanca", "minute": 67, "assist": "Moussa Keïta", "kind": "shot", "minute_text": "67 minutes"}
{"id": "G9", "scorer": "Idrissa Sanogo", "team": "Wydad Casablanca", "minute": 67, "assist": "Moussa Keïta", "kind": "shot", "minute_text": "67 minutes"}
{"id": "G10", "scorer": "Idrissa Sanogo", "team": "Wydad Casablanca", "minute": 77, "kind": "shot", "minute_text": "Ten minutes later"}
{"id": "G11", "scorer": "Idrissa Sanogo", "team": "Wydad Casablanca", "minute": 77, "kind": "shot"}
{"id": "G12", "scorer": "Kwabena Ofori-Atta", "team": "Mamelodi Sundowns", "minute": 90, "added": 6, "kind": "penalty", "minute_text": "sixth of eight added minutes"}
