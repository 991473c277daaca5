⟦PERSON|Sissé⟧ ⟦G1|strikes⟧ late as ⟦TEAM|Brentford⟧ edge ⟦TEAM|Everton⟧ in five-goal thriller
⟦TEAM|Brentford⟧ ⟦G2|came from behind⟧ to beat ⟦TEAM|Everton⟧ ⟦SCORE|3-2⟧, a late ⟦G3|goal⟧ from substitute ⟦PERSON|Oumar Sissé⟧ earning ⟦PERSON|Marcus Hendry⟧'s side the points. ⟦G4|Two⟧ in three minutes after the ⟦MINUTE|break⟧ from ⟦PERSON|Jonas Aagaard⟧ and ⟦PERSON|Luka Stanic⟧ had turned the game before ⟦PERSON|Pedro Galvão⟧'s ⟦G5|penalty⟧ looked to have rescued a draw for the visitors.
⟦TEAM|Everton⟧ needed little time to settle at the ⟦VENUE|Gtech Community Stadium⟧. ⟦PERSON|Galvão⟧ sent a free-kick a foot wide after ⟦MINUTE|four minutes⟧ and ⟦PERSON|Tom Fairlie⟧ blocked a ⟦PERSON|Rory Macklin⟧ drive with his chest.
Moments later they ⟦G6|were ahead⟧. ⟦PERSON|Callum Weaver⟧ was caught in possession on halfway, ⟦PERSON|Macklin⟧ found ⟦PERSON|Galvão⟧ and the ⟦NORP|Brazilian⟧-born winger cut the ball back to ⟦PERSON|Kelechi Nduka⟧, who ⟦G7|took a touch before finishing⟧ low to the right of ⟦PERSON|Andreas Holt⟧ in the ⟦MINUTE|ninth minute⟧.
It was his third ⟦G8|goal⟧ in four games, and he came within inches of doubling the lead on ⟦MINUTE|22⟧ when his header skimmed the crossbar.
⟦TEAM|Brentford⟧ thought they had levelled. ⟦PERSON|Weaver⟧ ⟦G9|had the ball in the net⟧ in the ⟦MINUTE|31st minute⟧ from ⟦PERSON|Stanic⟧'s knock-down, but the flag was up against ⟦PERSON|Aagaard⟧ and a check by VAR confirmed it. ⟦PERSON|Dario Benvenuti⟧ then made a fine save from ⟦PERSON|Fairlie⟧ and the ⟦NORP|Italian⟧ was down quickly again to gather a ⟦PERSON|Weaver⟧ effort.
⟦PERSON|Hendry⟧ made one change, ⟦PERSON|Sissé⟧ being told to warm up but not yet to come on, and the ⟦TEAM|Bees⟧ ⟦G10|drew parity⟧ early in the second half. ⟦PERSON|Stanic⟧ won a corner on the left, ⟦PERSON|Weaver⟧ delivered it and ⟦PERSON|Aagaard⟧, left alone by ⟦PERSON|Macklin⟧, ⟦G11|steered a glancing header into the corner⟧ after ⟦MINUTE|52 minutes⟧.
The ⟦NORP|Dane⟧'s leap appeared to knock the confidence out of ⟦TEAM|Everton⟧. ⟦PERSON|Benvenuti⟧ parried ⟦PERSON|Fairlie⟧'s rising shot ⟦MINUTE|three minutes later⟧, ⟦PERSON|Nduka⟧ failed to clear and ⟦PERSON|Stanic⟧ ⟦G12|had the simple task of rolling it into the empty net⟧.
⟦PERSON|Holt⟧ kept out ⟦PERSON|Nduka⟧ on ⟦MINUTE|63⟧ and ⟦PERSON|Macklin⟧ was booked on ⟦MINUTE|67⟧ for a late tackle on ⟦PERSON|Weaver⟧. With ⟦MINUTE|20 minutes left⟧ the visitors sent on two forwards, and were rewarded when ⟦PERSON|Fairlie⟧ handled. ⟦PERSON|Galvão⟧, who had put his last one over the bar at ⟦TEAM|Fulham⟧, ⟦G13|sent ⟦PERSON|Holt⟧ the wrong way⟧.
Both sides strove for a winner. ⟦PERSON|Weaver⟧ fired a yard over, ⟦PERSON|Nduka⟧ saw appeals for another penalty dismissed and ⟦PERSON|Aagaard⟧ headed into the side-netting.
It came from the bench. ⟦PERSON|Sissé⟧, on for the tiring ⟦PERSON|Stanic⟧, was released by ⟦PERSON|Weaver⟧'s long ball, shrugged off ⟦PERSON|Macklin⟧ and was denied by the legs of ⟦PERSON|Benvenuti⟧, only to ⟦G14|return the rebound with interest⟧ ⟦MINUTE|two minutes from time⟧.
He has now ⟦G15|scored⟧ in each of his last two appearances as a substitute, having also ⟦G16|been on target⟧ against ⟦TEAM|Brighton⟧ ⟦DATE|last week⟧end.
⟦TEAM|Brentford⟧ finished the afternoon ninth in the ⟦COMPETITION|Premier League⟧. The ⟦TEAM|Toffees⟧ are without an away win since ⟦DATE|October⟧.
=====GOALS=====
{"id": "G1", "scorer": "Oumar Sissé", "team": "Brentford", "minute": 88, "kind": "shot"}
{"id": "G2", "scorer": "Jonas Aagaard; Luka Stanic; Oumar Sissé", "team": "Brentford", "count": 3}
{"id": "G3", "scorer": "Oumar Sissé", "team": "Brentford", "minute": 88, "kind": "shot"}
{"id": "G4", "scorer": "Jonas Aagaard; Luka Stanic", "team": "Brentford", "count": 2}
{"id": "G5", "scorer": "Pedro Galvão", "team": "Everton", "kind": "penalty"}
{"id": "G6", "scorer": "Kelechi Nduka", "team": "Everton", "minute": 9, "minute_text": "ninth minute", "assist": "Pedro Galvão", "kind": "shot"}
{"id": "G7", "scorer": "Kelechi Nduka", "team": "Everton", "minute": 9, "minute_text": "ninth minute", "assist": "Pedro Galvão", "kind": "shot"}
{"id": "G8", "scorer": "Kelechi Nduka", "team": "Everton", "minute": 9, "minute_text": "ninth minute", "assist": "Pedro Galvão", "kind": "shot"}
{"id": "G9", "scorer": "Callum Weaver", "team": "Brentford", "minute": 31, "minute_text": "31st minute", "outcome": "ruled out"}
{"id": "G10", "scorer": "Jonas Aagaard", "team": "Brentford", "minute": 52, "minute_text": "52 minutes", "assist": "Callum Weaver", "kind": "header"}
{"id": "G11", "scorer": "Jonas Aagaard", "team": "Brentford", "minute": 52, "minute_text": "52 minutes", "assist": "Callum Weaver", "kind": "header"}
{"id": "G12", "scorer": "Luka Stanic", "team": "Brentford", "minute": 55, "minute_text": "three minutes later", "kind": "shot"}
{"id": "G13", "scorer": "Pedro Galvão", "team": "Everton", "kind": "penalty"}
{"id": "G14", "scorer": "Oumar Sissé", "team": "Brentford", "minute": 88, "minute_text": "two minutes from time", "kind": "shot"}
{"id": "G15", "scorer": "Oumar Sissé", "team": "Brentford", "scope": "background"}
{"id": "G16", "scorer": "Oumar Sissé", "team": "Brentford", "scope": "background"}
