Soccer - Two in five minutes put ⟦TEAM|Japan⟧ in last 16 at ⟦TEAM|Ghana⟧'s expense
⟦FURNITURE|By staff reporter⟧
⟦GPE|AL WAKRAH⟧, ⟦DATE|Dec 1⟧ (⟦ORG|Reuters⟧) - Two ⟦G1|goals⟧ in the space of five second-half minutes saw ⟦TEAM|Japan⟧ come past ⟦TEAM|Ghana⟧ ⟦SCORE|3-1⟧ at the ⟦COMPETITION|World Cup⟧ on ⟦DATE|Thursday⟧ and into the knockout rounds as group runners-up.

⟦PERSON|Ryoga Senda⟧ had ⟦G2|put the ⟦TEAM|Samurai Blue⟧ ahead⟧, but they were level at the ⟦MINUTE|interval⟧ after ⟦PERSON|Kwesi Adomako⟧ ⟦G3|converted a penalty⟧, and it took a ⟦G4|volley⟧ from ⟦PERSON|Hiroto Nagamine⟧ and a ⟦MINUTE|71st-minute⟧ ⟦G5|header⟧ by substitute ⟦PERSON|Shota Mukai⟧ to settle a bad-tempered match at ⟦VENUE|Al Janoub Stadium⟧.

⟦TEAM|Ghana⟧, who needed only a draw, had the ball in the net after ⟦MINUTE|five minutes⟧. ⟦PERSON|Razak Alhassan⟧ ⟦G6|forced in⟧ a corner, yet the referee had already blown for handball against the centre-back.

⟦TEAM|Japan⟧'s reaction was swift. ⟦PERSON|Taisei Wakabayashi⟧ shot over on ⟦MINUTE|nine minutes⟧, ⟦PERSON|Nagamine⟧ drew a save from ⟦PERSON|Yaw Donkor⟧ on ⟦MINUTE|11 minutes⟧, and in the ⟦MINUTE|13th⟧ the full-back ⟦PERSON|Daichi Oikawa⟧ outpaced ⟦PERSON|Emmanuel Torgbor⟧ and centred low. ⟦PERSON|Nagamine⟧ missed it; ⟦PERSON|Senda⟧, arriving behind him, did not, ⟦G7|sweeping it home⟧ with his left foot.

The ⟦NORP|Ghanaians⟧ grew into the contest by way of long diagonals to ⟦PERSON|Nii Lante Quaye⟧, who went past ⟦PERSON|Oikawa⟧ as he pleased. From one such run ⟦PERSON|Baffour Osei-Bonsu⟧ headed wide, and from the next the winger was brought down. ⟦PERSON|Adomako⟧, who had missed from 12 yards against ⟦TEAM|Uruguay⟧, waited and ⟦G8|rolled it into the corner⟧. That was ⟦MINUTE|two minutes before the break⟧.

There was little in it until the ⟦MINUTE|66th minute⟧. A throw by ⟦PERSON|Oikawa⟧ bounced once and ⟦PERSON|Nagamine⟧, back to goal, ⟦G9|hooked it over his shoulder⟧. ⟦PERSON|Donkor⟧ got a hand to the ball and no more.

"I have tried it in training and broken a lamp," ⟦PERSON|Nagamine⟧ said. "My brother always tells me not to. I ⟦G10|hit it⟧ and looked at the bench to see if they were angry."

While the ⟦TEAM|Black Stars⟧ were still arguing about the throw, their defence was ⟦G11|breached again⟧. ⟦PERSON|Wakabayashi⟧'s corner was aimed at ⟦PERSON|Mukai⟧, who had come on less than a minute earlier and was not being marked; he ⟦G12|steered it down and in⟧.

⟦TEAM|Ghana⟧ threw on two strikers. ⟦PERSON|Alhassan⟧'s header in the ⟦MINUTE|80th minute⟧ hit the bar, ⟦PERSON|Adomako⟧ put a free-kick into the wall and ⟦PERSON|Quaye⟧, of all people, strove in vain to reach the rebound.

"We ⟦G13|got ourselves level⟧ and I thought the momentum was with us," their coach said. "Then the ⟦G14|second goal⟧, you can do nothing, it's one of those moments. The ⟦G15|third⟧ we must defend."

⟦TEAM|Japan⟧ will play the winners of the neighbouring group on ⟦DATE|Monday⟧. It was the first time they had ⟦G16|scored three⟧ in a ⟦COMPETITION|World Cup⟧ game since ⟦DATE|2010⟧.
=====GOALS=====
{"id": "G1", "scorer": "Hiroto Nagamine; Shota Mukai", "team": "Japan", "count": 2}
{"id": "G2", "scorer": "Ryoga Senda", "team": "Japan", "minute": 13, "assist": "Daichi Oikawa", "kind": "shot"}
{"id": "G3", "scorer": "Kwesi Adomako", "team": "Ghana", "minute": 43, "assist": "Nii Lante Quaye", "kind": "penalty"}
{"id": "G4", "scorer": "Hiroto Nagamine", "team": "Japan", "minute": 66, "assist": "Daichi Oikawa", "kind": "volley"}
{"id": "G5", "scorer": "Shota Mukai", "team": "Japan", "minute": 71, "assist": "Taisei Wakabayashi", "kind": "header", "minute_text": "71st-minute"}
{"id": "G6", "scorer": "Razak Alhassan", "team": "Ghana", "minute": 5, "outcome": "ruled out", "minute_text": "five minutes"}
{"id": "G7", "scorer": "Ryoga Senda", "team": "Japan", "minute": 13, "assist": "Daichi Oikawa", "kind": "shot", "minute_text": "13th"}
{"id": "G8", "scorer": "Kwesi Adomako", "team": "Ghana", "minute": 43, "assist": "Nii Lante Quaye", "kind": "penalty", "minute_text": "two minutes before the break"}
{"id": "G9", "scorer": "Hiroto Nagamine", "team": "Japan", "minute": 66, "assist": "Daichi Oikawa", "kind": "volley", "minute_text": "66th minute"}
{"id": "G10", "scorer": "Hiroto Nagamine", "team": "Japan", "minute": 66, "assist": "Daichi Oikawa", "kind": "volley"}
{"id": "G11", "scorer": "Shota Mukai", "team": "Japan", "minute": 71, "assist": "Taisei Wakabayashi", "kind": "header"}
{"id": "G12", "scorer": "Shota Mukai", "team": "Japan", "minute": 71, "assist": "Taisei Wakabayashi", "kind": "header"}
{"id": "G13", "scorer": "Kwesi Adomako", "team": "Ghana", "minute": 43, "assist": "Nii Lante Quaye", "kind": "penalty"}
{"id": "G14", "scorer": "Hiroto Nagamine", "team": "Japan", "minute": 66, "assist": "Daichi Oikawa", "kind": "volley"}
{"id": "G15", "scorer": "Shota Mukai", "team": "Japan", "minute": 71, "assist": "Taisei Wakabayashi", "kind": "header"}
{"id": "G16", "scorer": "Ryoga Senda; Hiroto Nagamine; Shota Mukai", "team": "Japan", "count": 3}
