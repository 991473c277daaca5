⟦PERSON|Harcourt⟧ and ⟦PERSON|Lanyon⟧ turn the tables on ⟦TEAM|Wigan⟧ in dramatic finale
⟦FURNITURE|Bolton News | Wanderers | By our chief football writer⟧
What a finish. For 82 minutes ⟦TEAM|Bolton Wanderers⟧ huffed, puffed and looked destined for an eighth match without a win; then a full-back and a teenager ⟦G1|scored⟧ in the time that it takes to boil an egg, and the place went bananas.
⟦TEAM|Wigan Athletic⟧ must wonder how they lost. They had been the better team in the first half at the ⟦VENUE|Toughsheet Community Stadium⟧, when ⟦PERSON|Matty Spence⟧ rattled the bar and ⟦PERSON|Ashton Pike⟧, twice, forced sprawling stops from ⟦PERSON|Ross Cullen⟧. They were in front, deservedly, through a ⟦G2|header⟧ by ⟦PERSON|Eoghan Breen⟧ that ⟦PERSON|Cullen⟧ got a hand to.
The ⟦NORP|Irishman⟧'s ⟦G3|goal⟧, his contribution to a scrappy second half, came with the ⟦MINUTE|hour⟧ approaching, indeed a ⟦MINUTE|minute from it⟧. ⟦PERSON|Spence⟧ delivered, ⟦PERSON|Breen⟧ attacked, and it ⟦G4|was in before⟧ anyone in white had got off the ground.
⟦PERSON|Gary Wolstenholme⟧ sent on ⟦PERSON|Jake Lanyon⟧, 17, and urged everyone forward. ⟦PERSON|Lanyon⟧'s first contribution was to be booked. His next was to shoot over. At that stage, with the stadium emptying into the ⟦GPE|Horwich⟧ night, there were ⟦MINUTE|seven minutes to play⟧, and the right-back, of all people, took it upon himself. ⟦PERSON|Dion Harcourt⟧ started in his own half, kept going, was tackled, got it back and ⟦G5|hit it through ⟦PERSON|Breen⟧'s legs and in⟧.
⟦PERSON|Harcourt⟧ did it again ⟦MINUTE|six minutes later⟧, or nearly so; this time he was met by two ⟦TEAM|Latics⟧, and slipped it sideways. ⟦PERSON|Lanyon⟧, who ⟦DATE|last week⟧ was playing for the under-18s in front of his mum, ⟦G6|smacked it in⟧.
"I can't tell you how," he said. "⟦PERSON|Dion⟧ just said 'hit it.' I was thinking about the ⟦G7|equaliser⟧ still!"
⟦TEAM|Wigan⟧ might've had a third twist, but ⟦PERSON|Pike⟧'s free-kick, in the ⟦MINUTE|seventh of eight added minutes⟧, was brilliantly saved by ⟦PERSON|Cullen⟧.
"We had to score a second when we were on top," said the ⟦TEAM|Wigan⟧ boss. "It was there. We ⟦G8|conceded⟧, and then panicked. The ⟦G9|winner⟧ is a shambles."
=====GOALS=====
{"id": "G1", "scorer": "Dion Harcourt; Jake Lanyon", "team": "Bolton", "count": 2}
{"id": "G2", "scorer": "Eoghan Breen", "team": "Wigan", "minute": 59, "kind": "header", "assist": "Matty Spence"}
{"id": "G3", "scorer": "Eoghan Breen", "team": "Wigan", "minute": 59, "kind": "header", "assist": "Matty Spence"}
{"id": "G4", "scorer": "Eoghan Breen", "team": "Wigan", "minute": 59, "kind": "header", "assist": "Matty Spence", "score": "0-1", "minute_text": "a minute from it"}
{"id": "G5", "scorer": "Dion Harcourt", "team": "Bolton", "minute": 83, "kind": "shot", "score": "1-1", "minute_text": "seven minutes to play"}
{"id": "G6", "scorer": "Jake Lanyon", "team": "Bolton", "minute": 89, "kind": "shot", "assist": "Dion Harcourt", "score": "2-1", "minute_text": "six minutes later"}
{"id": "G7", "scorer": "Dion Harcourt", "team": "Bolton", "minute": 83, "kind": "shot"}
{"id": "G8", "scorer": "Dion Harcourt", "team": "Bolton", "minute": 83, "kind": "shot"}
{"id": "G9", "scorer": "Jake Lanyon", "team": "Bolton", "minute": 89, "kind": "shot", "assist": "Dion Harcourt"}
