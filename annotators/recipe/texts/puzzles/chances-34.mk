⟦TEAM|Seongnam⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Gimcheon⟧: soldiers march on as ⟦PERSON|Cha⟧ goes from hero to zero to hero
⟦TEAM|Gimcheon Sangmu⟧, the army side, came from a goal down to beat ⟦TEAM|Seongnam⟧ ⟦SCORE|2-1⟧ in the ⟦COMPETITION|K League⟧ and go back to the top, with Corporal ⟦PERSON|Cha Do-yun⟧ involved in almost everything.
The forward missed a penalty in the ⟦MINUTE|11th minute⟧. He struck the bar in the ⟦MINUTE|30th⟧. He then gave away the free-kick from which ⟦TEAM|Seongnam⟧ ⟦G1|opened the scoring⟧, in first-half ⟦MINUTE|added time⟧: ⟦NORP|Brazilian⟧ ⟦PERSON|Everson Luan⟧ rolled it short, and ⟦PERSON|Park Si-woo⟧'s low strike ⟦G2|went in⟧ through the wall.
Earlier ⟦PERSON|Park⟧ had spurned two chances of his own. He skied one after a one-two with ⟦PERSON|Luan⟧ and saw a close-range header kept out on the line by ⟦TEAM|Gimcheon⟧ goalkeeper ⟦PERSON|Moon Tae-jin⟧.
It was level within ⟦MINUTE|90 seconds⟧ of the restart. Full-back ⟦PERSON|Ha Joon⟧ swung in a cross, ⟦TEAM|Seongnam⟧'s ⟦NORP|Australian⟧ defender ⟦PERSON|Brodie Kemp⟧ could only help it on at the near post, and ⟦PERSON|Cha⟧ ⟦G3|equalised⟧ with his chest.
"I did not use my foot ⟦DATE|today⟧ for anything good," he admitted afterwards, "so I tried with another thing."
⟦TEAM|Seongnam⟧ were furious in the ⟦MINUTE|59th minute⟧ when ⟦PERSON|Luan⟧ ⟦G4|turned home⟧ a rebound after ⟦PERSON|Park⟧ had hit the post. The referee, ⟦PERSON|Kim Hyun-a⟧, pointed to the centre and then to her ear. A hand by ⟦PERSON|Kemp⟧, at the beginning of the move, 70 metres away, was enough for the ⟦G5|goal⟧ to be cancelled.
Chances followed at both ends. ⟦PERSON|Moon⟧ clawed out a ⟦PERSON|Luan⟧ header; substitute ⟦PERSON|Jeon Byung-ho⟧ of ⟦TEAM|Gimcheon⟧ curled wide with just the keeper to beat; ⟦PERSON|Ha⟧ saw a fine effort tipped over by veteran ⟦PERSON|Shin Kwang-sub⟧, 40.
The ⟦G6|winner⟧ was worth the wait. With ⟦MINUTE|six minutes⟧ remaining ⟦PERSON|Jeon⟧ won the ball from ⟦PERSON|Kemp⟧ on the touchline, and slipped it to ⟦PERSON|Cha⟧. He looked up and, from all of 35 metres, ⟦G7|chipped ⟦PERSON|Shin⟧⟧.
It took the striker's total for the season to ⟦G8|15⟧, one more than ⟦TEAM|Ulsan⟧'s ⟦PERSON|Matěj Horáček⟧, who was also on target on ⟦DATE|Sunday⟧, in a ⟦SCORE|4-0⟧ win at ⟦TEAM|Gangwon⟧.
⟦PERSON|Cha⟧ leaves the army in nine days, and the club with it, to return to his own, ⟦TEAM|Suwon FC⟧. They are bottom. "I'll bring them up," he said. "But first I must iron my uniform."
=====GOALS=====
{"id": "G1", "scorer": "Park Si-woo", "team": "Seongnam", "minute_text": "first-half added time", "assist": "Everson Luan", "kind": "free kick"}
{"id": "G2", "scorer": "Park Si-woo", "team": "Seongnam", "minute_text": "first-half added time", "assist": "Everson Luan", "kind": "free kick"}
{"id": "G3", "scorer": "Cha Do-yun", "team": "Gimcheon Sangmu", "minute": 47, "minute_text": "90 seconds", "assist": "Brodie Kemp", "kind": "shot"}
{"id": "G4", "scorer": "Everson Luan", "team": "Seongnam", "minute": 59, "minute_text": "59th minute", "kind": "shot", "outcome": "ruled out"}
{"id": "G5", "scorer": "Everson Luan", "team": "Seongnam", "minute": 59, "minute_text": "59th minute", "kind": "shot", "outcome": "ruled out"}
{"id": "G6", "scorer": "Cha Do-yun", "team": "Gimcheon Sangmu", "minute": 84, "minute_text": "six minutes", "assist": "Jeon Byung-ho", "kind": "shot"}
{"id": "G7", "scorer": "Cha Do-yun", "team": "Gimcheon Sangmu", "minute": 84, "minute_text": "six minutes", "assist": "Jeon Byung-ho", "kind": "shot"}
{"id": "G8", "scorer": "Cha Do-yun", "team": "Gimcheon", "scope": "background", "count": 15}
