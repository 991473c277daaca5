⟦PERSON|Lie⟧'s ⟦MINUTE|last-minute⟧ ⟦G1|header⟧ takes ⟦TEAM|City⟧ to the final
A pulsating ⟦COMPETITION|Women's League Cup⟧ semi-final went to ⟦TEAM|Manchester City⟧ by ⟦SCORE|3-2⟧ after ⟦PERSON|Solveig Lie⟧ ⟦G2|scored twice⟧, the ⟦G3|second⟧ of them at the very end, and ⟦PERSON|Priya Nair⟧ added ⟦G4|another⟧.
⟦TEAM|Arsenal⟧ had ⟦G5|led⟧ through ⟦PERSON|Kirsten Boateng⟧ and again through ⟦PERSON|Beatriz Alonso⟧'s ⟦G6|set piece⟧, but could not see it out at the ⟦VENUE|Joie Stadium⟧, and there were tears among the ⟦TEAM|Gunners⟧ at the end.
The ⟦NORP|Norwegian⟧ forward ⟦PERSON|Lie⟧ had the first opening, sending her effort on ⟦MINUTE|two minutes⟧ into the side-netting. ⟦PERSON|Molly Garrick⟧'s dithering let in ⟦PERSON|Alonso⟧ for a cross on the ⟦MINUTE|eight-minute⟧ mark; ⟦PERSON|Boateng⟧, who had stolen in front of her marker, ⟦G7|beat ⟦PERSON|Holly Stead⟧⟧ with a header.
⟦PERSON|Annika Vos⟧, the ⟦NORP|Dutch⟧ goalkeeper at the other end, made good saves from ⟦PERSON|Nair⟧ and ⟦PERSON|Lie⟧. She was pleased to see a flag on ⟦MINUTE|27⟧, when ⟦PERSON|Garrick⟧ ⟦G8|swept the ball in⟧ from ⟦PERSON|Nair⟧'s pass, and less pleased by the referee's decision shortly before the ⟦MINUTE|interval⟧. ⟦PERSON|Tess Fairbrother⟧ was said to have clipped ⟦PERSON|Lie⟧. The ⟦G9|penalty⟧ was put down the middle.
⟦PERSON|Lie⟧, who had ⟦G10|six⟧ in her previous six games, was now on seven in seven.
⟦PERSON|Fairbrother⟧ cleared from the line on ⟦MINUTE|49⟧. Then a free-kick to ⟦TEAM|Arsenal⟧, 20 yards from goal. The ⟦NORP|Spaniard⟧ ⟦PERSON|Alonso⟧ waited until the wall was right and ⟦G11|lifted it over into the corner⟧ in the ⟦MINUTE|52nd minute⟧, ⟦TEAM|City⟧ ⟦G12|falling behind⟧ once more.
⟦PERSON|Louise Ashdown⟧ sent on ⟦PERSON|Jada Quinn⟧ to play wide, and switched ⟦PERSON|Garrick⟧ from winger to full-back. It told in the ⟦MINUTE|75th minute⟧. ⟦PERSON|Garrick⟧ got a shot away, it was blocked, she chipped it back in, and ⟦PERSON|Nair⟧, with her back to it all, ⟦G13|hooked it past⟧ ⟦PERSON|Vos⟧.
⟦PERSON|Boateng⟧ ⟦G14|headed in⟧ again for ⟦TEAM|Arsenal⟧ on ⟦MINUTE|85⟧, but the offside flag spared ⟦TEAM|City⟧. And so to the last of the 90. ⟦PERSON|Nair⟧'s run and cross came from nowhere, and ⟦PERSON|Lie⟧, between two, ⟦G15|buried it with her head⟧ for the ⟦G16|winner⟧.
⟦PERSON|Ashdown⟧ told ⟦ORG|BBC Sport⟧: "I've hardly a voice left. We ⟦G17|conceded⟧ early, we ⟦G18|conceded⟧ again just after the ⟦MINUTE|break⟧, and both times they've come back. The ⟦G19|first⟧ is poor. She's free in the six-yard box. The ⟦G20|free-kick⟧ we can't do much about, it's a brilliant ⟦G21|strike⟧. Then the ⟦G22|equaliser⟧: I'd just told her to stay wide, so shows what I know.
"And the ⟦G23|last goal⟧, I've seen that header every ⟦DATE|Thursday⟧ for two years. I never thought she would miss."
⟦PERSON|Lie⟧ said: "For the ⟦G24|penalty⟧ I was nervous, I will say it. For the ⟦G25|other one⟧ there was no time to be nervous. I jump, I hit it and I ⟦G26|see it in⟧."
⟦TEAM|Arsenal⟧'s ⟦PERSON|Alonso⟧: "Twice we're in front. At ⟦SCORE|2-1⟧ you think that's it. I was happy with my ⟦G27|goal⟧, now I don't care for it. The ⟦G28|penalty⟧, I'd like to see again."
⟦PERSON|Nair⟧, who ⟦G29|scored⟧ in the quarter-final against ⟦TEAM|Brighton⟧, is suspended for the final, where ⟦TEAM|City⟧ will meet ⟦TEAM|Spurs Women⟧ or ⟦TEAM|Brighton⟧.
=====GOALS=====
{"id": "G1", "scorer": "Solveig Lie", "team": "City", "minute": 90, "minute_text": "last-minute", "assist": "Priya Nair", "kind": "header"}
{"id": "G2", "scorer": "Solveig Lie", "team": "City", "count": 2}
{"id": "G3", "scorer": "Solveig Lie", "team": "City", "minute": 90, "minute_text": "last-minute", "assist": "Priya Nair", "kind": "header"}
{"id": "G4", "scorer": "Priya Nair", "team": "City", "minute": 75, "assist": "Molly Garrick", "kind": "shot"}
{"id": "G5", "scorer": "Kirsten Boateng", "team": "Arsenal", "minute": 8, "assist": "Beatriz Alonso", "kind": "header"}
{"id": "G6", "scorer": "Beatriz Alonso", "team": "Arsenal", "minute": 52, "kind": "free kick"}
{"id": "G7", "scorer": "Kirsten Boateng", "team": "Arsenal", "minute": 8, "minute_text": "eight-minute", "assist": "Beatriz Alonso", "kind": "header"}
{"id": "G8", "scorer": "Molly Garrick", "team": "City", "minute": 27, "minute_text": "27", "outcome": "ruled out"}
{"id": "G9", "scorer": "Solveig Lie", "team": "City", "kind": "penalty"}
{"id": "G10", "scorer": "Solveig Lie", "team": "City", "scope": "background", "count": 6}
{"id": "G11", "scorer": "Beatriz Alonso", "team": "Arsenal", "minute": 52, "minute_text": "52nd minute", "kind": "free kick"}
{"id": "G12", "scorer": "Beatriz Alonso", "team": "Arsenal", "minute": 52, "minute_text": "52nd minute", "kind": "free kick"}
{"id": "G13", "scorer": "Priya Nair", "team": "City", "minute": 75, "minute_text": "75th minute", "assist": "Molly Garrick", "kind": "shot"}
{"id": "G14", "scorer": "Kirsten Boateng", "team": "Arsenal", "minute": 85, "minute_text": "85", "outcome": "ruled out"}
{"id": "G15", "scorer": "Solveig Lie", "team": "City", "minute": 90, "assist": "Priya Nair", "kind": "header"}
{"id": "G16", "scorer": "Solveig Lie", "team": "City", "minute": 90, "assist": "Priya Nair", "kind": "header"}
{"id": "G17", "scorer": "Kirsten Boateng", "team": "Arsenal", "minute": 8, "assist": "Beatriz Alonso", "kind": "header"}
{"id": "G18", "scorer": "Beatriz Alonso", "team": "Arsenal", "minute": 52, "kind": "free kick"}
{"id": "G19", "scorer": "Kirsten Boateng", "team": "Arsenal", "minute": 8, "assist": "Beatriz Alonso", "kind": "header"}
{"id": "G20", "scorer": "Beatriz Alonso", "team": "Arsenal", "minute": 52, "kind": "free kick"}
{"id": "G21", "scorer": "Beatriz Alonso", "team": "Arsenal", "minute": 52, "kind": "free kick"}
{"id": "G22", "scorer": "Priya Nair", "team": "City", "minute": 75, "assist": "Molly Garrick", "kind": "shot"}
{"id": "G23", "scorer": "Solveig Lie", "team": "City", "minute": 90, "assist": "Priya Nair", "kind": "header"}
{"id": "G24", "scorer": "Solveig Lie", "team": "City", "kind": "penalty"}
{"id": "G25", "scorer": "Solveig Lie", "team": "City", "minute": 90, "assist": "Priya Nair", "kind": "header"}
{"id": "G26", "scorer": "Solveig Lie", "team": "City", "minute": 90, "assist": "Priya Nair", "kind": "header"}
{"id": "G27", "scorer": "Beatriz Alonso", "team": "Arsenal", "minute": 52, "kind": "free kick"}
{"id": "G28", "scorer": "Solveig Lie", "team": "City", "kind": "penalty"}
{"id": "G29", "scorer": "Priya Nair", "team": "City", "scope": "background"}
