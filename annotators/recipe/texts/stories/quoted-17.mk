⟦TEAM|West Ham⟧ ⟦G1|own goal⟧ gifts ⟦TEAM|Liverpool Women⟧ comeback win

⟦TEAM|Liverpool Women⟧ ⟦G2|came from behind⟧ to beat ⟦TEAM|West Ham United Women⟧ ⟦SCORE|2-1⟧ in the ⟦COMPETITION|WSL⟧, ⟦PERSON|Imogen Tarleton⟧'s ⟦G3|leveller⟧ followed by a deflection which carried the ball ⟦G4|into the ⟦TEAM|Hammers⟧' net⟧.

The visitors' ⟦G5|lead⟧, earned in the ⟦MINUTE|17th minute⟧, had come out of nothing. ⟦PERSON|Priya Sandhu⟧ over-hit a back-pass, ⟦PERSON|Francesca Bruni⟧ could only slice it, and ⟦PERSON|Safiya Mensah⟧ beat two defenders to the bouncing ball and headed it down for herself before ⟦G6|passing it into an unguarded goal⟧.

⟦TEAM|Liverpool⟧, without a win since they beat ⟦TEAM|Everton⟧ in ⟦DATE|October⟧, had most of the ball and nothing to show for it. ⟦PERSON|Noor de Wit⟧ missed from close in on ⟦MINUTE|22 minutes⟧. ⟦PERSON|Vilde Aune⟧ was booked, and then ⟦G7|had the ball in the net⟧ with a header from ⟦PERSON|Tarleton⟧'s cross, the referee blowing for a push that only she could see.

Whatever was said at the ⟦MINUTE|break⟧ worked. ⟦MINUTE|Four minutes into the second half⟧ ⟦PERSON|Aune⟧'s strength took her past ⟦PERSON|Ellie Nettleship⟧ on the byline, and ⟦PERSON|Tarleton⟧, running on, ⟦G8|clipped it in at the near post⟧.

That made it her ninth ⟦G9|goal⟧ of the league season: she ⟦G10|had five⟧ in the whole of the last one, when she was still playing at full-back.

⟦PERSON|De Wit⟧ should have won it. She shot against ⟦PERSON|Caitlin Broadhurst⟧'s knees with ⟦MINUTE|20 minutes left⟧, and the keeper's next save, from ⟦PERSON|Tarleton⟧ on ⟦MINUTE|72 minutes⟧, was better still. But from the corner, taken by ⟦PERSON|Aune⟧, ⟦PERSON|Nettleship⟧ was wrong-footed by a flick and ⟦G11|sent it past⟧ ⟦PERSON|Broadhurst⟧ with her thigh.

⟦TEAM|West Ham⟧'s response was a long time in coming. ⟦PERSON|Mensah⟧ curled over in the ⟦MINUTE|88th minute⟧, and ⟦PERSON|Jodie Kershaw⟧, deep in ⟦MINUTE|added time⟧, was denied by ⟦PERSON|Bruni⟧'s outstretched glove.

⟦TEAM|Liverpool⟧ boss ⟦PERSON|Karen Molyneux⟧ said: "I don't care how they go in. We'd had a perfectly good ⟦G12|one⟧ chalked off, so if one comes off somebody's leg at the other end, thank you very much. It evens itself out.

"What we said at ⟦MINUTE|half-time⟧ was, we've been the better team, don't panic. And the way we ⟦G13|got ourselves level⟧ was right out of the training ground. Strength, pull it back, ⟦G14|finish⟧.

"I felt for our keeper at the ⟦G15|first⟧. It's a bobble on the pitch and we'll protect her. She's made the save that's won us the game in the ⟦MINUTE|last minute⟧."

⟦TEAM|West Ham⟧'s ⟦NORP|Spanish⟧ coach ⟦PERSON|Marta Belda⟧ said: "It's cruel. I told my player there's nothing she could do for the ⟦G16|second⟧, nothing. The ⟦G17|equaliser⟧ is what I'm angry with, we are slow to start the half and they ⟦G18|score⟧ after ⟦MINUTE|four minutes⟧. We spoke about it exactly.

"When we ⟦G19|went in front⟧ I think we stopped being brave."

⟦PERSON|Mensah⟧, 21, was more upbeat. "I'm getting my chances. The ⟦G20|goal⟧ was scrappy but I'll have it. I ⟦G21|scored⟧ at ⟦TEAM|Arsenal⟧ in the ⟦COMPETITION|Women's FA Cup⟧ and we lost that too, so I want one in a win next."
=====GOALS=====
{"id": "G1", "scorer": "Ellie Nettleship", "team": "West Ham", "kind": "own goal", "minute": 73}
{"id": "G2", "scorer": "Imogen Tarleton; Ellie Nettleship", "count": 2}
{"id": "G3", "scorer": "Imogen Tarleton", "team": "Liverpool", "minute": 49, "kind": "shot", "assist": "Vilde Aune"}
{"id": "G4", "scorer": "Ellie Nettleship", "team": "West Ham", "kind": "own goal", "minute": 73}
{"id": "G5", "scorer": "Safiya Mensah", "team": "West Ham", "minute": 17, "kind": "shot", "minute_text": "17th minute"}
{"id": "G6", "scorer": "Safiya Mensah", "team": "West Ham", "minute": 17, "kind": "shot", "minute_text": "17th minute"}
{"id": "G7", "scorer": "Vilde Aune", "team": "Liverpool", "outcome": "ruled out"}
{"id": "G8", "scorer": "Imogen Tarleton", "team": "Liverpool", "minute": 49, "kind": "shot", "assist": "Vilde Aune"}
{"id": "G9", "scorer": "Imogen Tarleton", "team": "Liverpool", "minute": 49, "kind": "shot", "assist": "Vilde Aune"}
{"id": "G10", "scorer": "Imogen Tarleton", "count": 5, "scope": "background"}
{"id": "G11", "scorer": "Ellie Nettleship", "team": "West Ham", "kind": "own goal", "minute": 73}
{"id": "G12", "scorer": "Vilde Aune", "team": "Liverpool", "outcome": "ruled out"}
{"id": "G13", "scorer": "Imogen Tarleton", "team": "Liverpool", "minute": 49, "kind": "shot", "assist": "Vilde Aune"}
{"id": "G14", "scorer": "Imogen Tarleton", "team": "Liverpool", "minute": 49, "kind": "shot", "assist": "Vilde Aune"}
{"id": "G15", "scorer": "Safiya Mensah", "team": "West Ham", "minute": 17, "kind": "shot"}
{"id": "G16", "scorer": "Ellie Nettleship", "team": "West Ham", "kind": "own goal", "minute": 73}
{"id": "G17", "scorer": "Imogen Tarleton", "team": "Liverpool", "minute": 49, "kind": "shot", "assist": "Vilde Aune"}
{"id": "G18", "scorer": "Imogen Tarleton", "team": "Liverpool", "minute": 49, "kind": "shot", "assist": "Vilde Aune"}
{"id": "G19", "scorer": "Safiya Mensah", "team": "West Ham", "minute": 17, "kind": "shot"}
{"id": "G20", "scorer": "Safiya Mensah", "team": "West Ham", "minute": 17, "kind": "shot"}
{"id": "G21", "scorer": "Safiya Mensah", "scope": "background"}
