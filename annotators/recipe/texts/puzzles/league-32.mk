⟦TEAM|Manchester United⟧ beat ⟦TEAM|Spurs⟧ to keep up chase
⟦PERSON|Brekke⟧ and ⟦PERSON|Thirlwall⟧ ⟦G1|on target⟧ in ⟦SCORE|2-0⟧ home win
First-half ⟦G2|goals⟧ from ⟦PERSON|Pernille Brekke⟧ and ⟦PERSON|Holly Thirlwall⟧ saw ⟦TEAM|Manchester United⟧ to a ⟦SCORE|2-0⟧ win over ⟦TEAM|Tottenham Hotspur⟧ at ⟦VENUE|Leigh Sports Village⟧.
⟦PERSON|Dan Whitely⟧'s side had lost twice since the international break but never looked like making it three here.
⟦PERSON|Brekke⟧ ⟦G3|broke the deadlock⟧ on ⟦MINUTE|21 minutes⟧ after ⟦PERSON|Niamh O'Shea⟧'s corner had been flicked on to the post by ⟦PERSON|Lizzie Cotterill⟧, the ⟦NORP|Norwegian⟧ quickest to ⟦G4|pounce on the rebound⟧.
⟦PERSON|Ursula Bauer⟧ made a flying save to prevent ⟦PERSON|Cotterill⟧ making it ⟦SCORE|2-0⟧, then got down to ⟦PERSON|O'Shea⟧'s daisy-cutter, but the ⟦NORP|Austrian⟧ goalkeeper was left rooted to the spot in ⟦MINUTE|stoppage time⟧ (⟦MINUTE|45+3⟧) when ⟦PERSON|Thirlwall⟧ ⟦G5|bent in a free-kick⟧ from wide on the right.
"She tried the same in training and hit the minibus," ⟦PERSON|Brekke⟧ joked.
It was ⟦PERSON|Thirlwall⟧'s third ⟦G6|free-kick⟧ of the season. No other ⟦COMPETITION|WSL⟧ player has more than one.
⟦TEAM|Tottenham⟧ improved. ⟦PERSON|Ayesha Rahman⟧ had a shot turned round by ⟦PERSON|Kim Standen⟧ and in the ⟦MINUTE|72nd minute⟧ she ⟦G7|turned in⟧ ⟦PERSON|Julia Nowicka⟧'s cross, but there was a flag up on the far side and the ⟦G8|goal⟧ did not count.
⟦PERSON|Sofia Marchetti-Hale⟧ almost added a third for ⟦TEAM|United⟧ on the counter, her lob clearing the bar with ⟦PERSON|Bauer⟧ out of her ground.
⟦TEAM|United⟧ move level with ⟦TEAM|Arsenal⟧ on 22 points. ⟦TEAM|Spurs⟧ are seventh. Both are in action in the ⟦COMPETITION|Women's FA Cup⟧ ⟦DATE|next weekend⟧, ⟦TEAM|United⟧ at ⟦VENUE|Old Trafford⟧ for the first time in two seasons.
⟦FURNITURE|United: Standen, Grant, Cotterill, Mear, O'Shea, Duggan (Lowe 67), Thirlwall, Brekke (Okon 80), Marchetti-Hale, Hurst, Sala.⟧
⟦FURNITURE|Unused subs: Paul, Riley, Knox.⟧
=====GOALS=====
{"id": "G1", "scorer": "Pernille Brekke; Holly Thirlwall", "team": "Manchester United", "count": 2}
{"id": "G2", "scorer": "Pernille Brekke; Holly Thirlwall", "team": "Manchester United", "count": 2}
{"id": "G3", "scorer": "Pernille Brekke", "team": "Manchester United", "minute": 21, "minute_text": "21 minutes"}
{"id": "G4", "scorer": "Pernille Brekke", "team": "Manchester United", "minute": 21, "minute_text": "21 minutes"}
{"id": "G5", "scorer": "Holly Thirlwall", "team": "Manchester United", "minute": 45, "added": 3, "kind": "free kick", "minute_text": "45+3"}
{"id": "G6", "scorer": "Holly Thirlwall", "team": "Manchester United", "minute": 45, "added": 3, "kind": "free kick"}
{"id": "G7", "scorer": "Ayesha Rahman", "team": "Tottenham", "minute": 72, "outcome": "ruled out", "minute_text": "72nd minute"}
{"id": "G8", "scorer": "Ayesha Rahman", "team": "Tottenham", "minute": 72, "outcome": "ruled out", "minute_text": "72nd minute"}
