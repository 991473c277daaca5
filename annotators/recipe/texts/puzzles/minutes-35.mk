⟦TEAM|Blades⟧ refuse to lie down as ⟦PERSON|Stott⟧'s ⟦G1|late strike⟧ breaks ⟦TEAM|Leeds⟧ hearts
⟦TEAM|LEEDS UNITED⟧ ⟦SCORE|3⟧ ⟦TEAM|SHEFFIELD UNITED⟧ ⟦SCORE|3⟧
Twice they led, once by two, and for the last half-hour they held on. But ⟦TEAM|Leeds⟧ were denied a first ⟦COMPETITION|Premier League⟧ win over their ⟦GPE|Yorkshire⟧ neighbours for 31 years when ⟦PERSON|Kyle Stott⟧, ⟦MINUTE|three minutes from the end⟧, ⟦G2|forced the ball home⟧ amid the sort of scramble that belongs in a park.
⟦VENUE|Elland Road⟧ couldn't believe it, and in the home dug-out neither could ⟦PERSON|Bill Garside⟧. "We have given up an ⟦G3|equaliser⟧ there with seven men in the six-yard box," he said.
It had begun in a blur. The ⟦NORP|Danish⟧ striker ⟦PERSON|Oskar Jensen⟧ ⟦G4|had the ⟦TEAM|Whites⟧ ahead⟧ with just ⟦MINUTE|two minutes on the clock⟧, ⟦G5|gleefully lashing in⟧ after ⟦PERSON|Elias Kaya⟧'s cross had been miskicked by ⟦PERSON|Rhodri Vaughan⟧. ⟦PERSON|Kaya⟧ then drew a save, ⟦PERSON|Nathaniel Osborne⟧ glanced wide and ⟦PERSON|Jensen⟧ struck the side-netting.
But the ⟦TEAM|Blades⟧ had the look of a side with something to say. They said it on ⟦MINUTE|35 minutes⟧. ⟦PERSON|Dean Whitby⟧'s free-kick, ⟦PERSON|Marcus Tolley⟧'s leap: ⟦G6|goal⟧.
⟦PERSON|Garside⟧ asked for more in the second half, and he got it. ⟦PERSON|Jensen⟧ ⟦MINUTE|three minutes in⟧ sent ⟦PERSON|Osborne⟧ racing clear for the ⟦G7|second⟧. ⟦MINUTE|Nine minutes later⟧ the ⟦NORP|Dane⟧ himself ⟦G8|made it three⟧ with a swerving shot that ⟦PERSON|Vaughan⟧ could only watch.
Game over? Not quite. ⟦MINUTE|Six minutes after that⟧, a corner was headed back from the line and ⟦PERSON|Tolley⟧ ⟦G9|got his second⟧. Both keepers had a spell of saves. ⟦PERSON|Jensen⟧ might've had a hat-trick on ⟦MINUTE|76⟧ but shot at the goalkeeper's legs.
Finally ⟦PERSON|Stott⟧, a full-back who'd not scored since ⟦DATE|August⟧ of ⟦DATE|last year⟧, and hasn't often before that.
"I ⟦G10|scored⟧," he said. "It's a sentence I don't get to say."
⟦PERSON|Jensen⟧'s ⟦G11|pair⟧ and ⟦PERSON|Tolley⟧'s ⟦G12|two⟧ made them joint men of the match. "After the ⟦G13|third goal⟧, I was thinking it was finished," said the ⟦TEAM|Leeds⟧ man. "Then ⟦G14|⟦SCORE|3-2⟧⟧, and you feel your legs."
⟦FURNITURE|Yorkshire Post subscribers get unlimited access⟧
=====GOALS=====
{"id": "G1", "scorer": "Kyle Stott", "team": "Blades", "minute": 87, "kind": "shot", "assist": "Marcus Tolley"}
{"id": "G2", "scorer": "Kyle Stott", "team": "Blades", "minute": 87, "kind": "shot", "assist": "Marcus Tolley", "score": "3-3", "minute_text": "three minutes from the end"}
{"id": "G3", "scorer": "Kyle Stott", "team": "Blades", "minute": 87, "kind": "shot", "assist": "Marcus Tolley"}
{"id": "G4", "scorer": "Oskar Jensen", "team": "Leeds", "minute": 2, "kind": "shot", "assist": "Elias Kaya", "minute_text": "two minutes on the clock"}
{"id": "G5", "scorer": "Oskar Jensen", "team": "Leeds", "minute": 2, "kind": "shot", "assist": "Elias Kaya", "score": "1-0", "minute_text": "two minutes on the clock"}
{"id": "G6", "scorer": "Marcus Tolley", "team": "Blades", "minute": 35, "kind": "header", "assist": "Dean Whitby", "score": "1-1", "minute_text": "35 minutes"}
{"id": "G7", "scorer": "Nathaniel Osborne", "team": "Leeds", "minute": 48, "kind": "shot", "assist": "Oskar Jensen", "score": "2-1", "minute_text": "three minutes in"}
{"id": "G8", "scorer": "Oskar Jensen", "team": "Leeds", "minute": 57, "kind": "shot", "score": "3-1", "minute_text": "Nine minutes later"}
{"id": "G9", "scorer": "Marcus Tolley", "team": "Blades", "minute": 63, "kind": "shot", "score": "3-2", "minute_text": "Six minutes after that"}
{"id": "G10", "scorer": "Kyle Stott", "team": "Blades", "minute": 87, "kind": "shot", "assist": "Marcus Tolley"}
{"id": "G11", "scorer": "Oskar Jensen", "team": "Leeds", "count": 2}
{"id": "G12", "scorer": "Marcus Tolley", "team": "Blades", "count": 2}
{"id": "G13", "scorer": "Oskar Jensen", "team": "Leeds", "minute": 57, "kind": "shot"}
{"id": "G14", "scorer": "Marcus Tolley", "team": "Blades", "minute": 63, "kind": "shot"}
