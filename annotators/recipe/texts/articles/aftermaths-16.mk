⟦COMPETITION|Premier League⟧ round-up: ⟦PERSON|Whyte-Reid⟧ ⟦G1|treble⟧ lifts ⟦TEAM|Leeds⟧, ⟦TEAM|Arsenal⟧ stumble

⟦PERSON|Jamal Whyte-Reid⟧ ⟦G2|scored a hat-trick⟧ as ⟦TEAM|Leeds United⟧ came through a thriller against ⟦TEAM|Aston Villa⟧, while ⟦TEAM|Arsenal⟧'s title hopes suffered a blow with a draw at home to ⟦TEAM|Crystal Palace⟧.

At ⟦VENUE|Elland Road⟧, ⟦PERSON|Whyte-Reid⟧, who turned 21 on ⟦DATE|Friday⟧, ⟦G3|put the hosts ahead⟧ in the ⟦MINUTE|12th minute⟧ from ⟦PERSON|Lee Tunstall⟧'s through-ball, but ⟦TEAM|Villa⟧ ⟦G4|turned it round⟧ before the ⟦MINUTE|break⟧. ⟦PERSON|Kofi Dankwah⟧ ⟦G5|bundled in⟧ a corner, and then the same player ⟦G6|made it ⟦SCORE|2-1⟧⟧ with ⟦MINUTE|41 played⟧ after ⟦PERSON|Rhys Hopcroft⟧'s shot had come off the bar.

The ⟦TEAM|Leeds⟧ forward ⟦G7|levelled⟧ from the spot ⟦MINUTE|eight minutes after the interval⟧. ⟦PERSON|Dankwah⟧ then had ⟦G8|another⟧ ruled out for a foul in the build-up - "⟦G9|goal⟧ of the season, that would have been," said his manager - and it was left to ⟦PERSON|Whyte-Reid⟧, set up again by ⟦PERSON|Tunstall⟧, to ⟦G10|complete his treble⟧ in the ⟦MINUTE|89th⟧. It finished ⟦SCORE|3-2⟧.

⟦TEAM|Arsenal⟧ thought they had done the hard part when ⟦PERSON|Danilo⟧ ⟦G11|fired in⟧ with ⟦MINUTE|74 minutes⟧ on the clock at the ⟦VENUE|Emirates Stadium⟧. But ⟦TEAM|Palace⟧, who had created little other than an early header from ⟦PERSON|Seb Larkin⟧ that was cleared off the line, ⟦G12|were level⟧ with their second attempt on target, ⟦TEAM|Belgium⟧ midfielder ⟦PERSON|Emile Van Acker⟧ ⟦G13|burying a free-kick⟧ in ⟦MINUTE|added time⟧.

The ⟦TEAM|Gunners⟧, without a win since they beat ⟦TEAM|Chelsea⟧ a ⟦DATE|fortnight ago⟧, slip to third. They could have been further ahead: ⟦PERSON|Joao Pimenta⟧ missed a penalty at ⟦SCORE|0-0⟧ and the ⟦NORP|Brazilian⟧ substitute was wasteful with two more.

⟦TEAM|Sunderland⟧ recorded a third victory on the spin by beating ⟦TEAM|Everton⟧ ⟦SCORE|1-0⟧. ⟦PERSON|Owen Strickland⟧'s ⟦G14|header⟧ on ⟦MINUTE|27 minutes⟧ was the difference, although the ⟦TEAM|Black Cats⟧ needed ⟦PERSON|Ferdi Aksoy⟧, their goalkeeper, at his best to keep out ⟦PERSON|Hakim Belarbi⟧ twice late on.

It ended ⟦SCORE|2-2⟧ between ⟦TEAM|Brentford⟧ and ⟦TEAM|Bournemouth⟧. ⟦PERSON|Tim Osgood⟧ and ⟦PERSON|Mason Eddery⟧ ⟦G15|gave the ⟦TEAM|Bees⟧ a two-goal lead⟧ inside ⟦MINUTE|twenty minutes⟧. It might have been more but for ⟦PERSON|Zak Orme⟧, the ⟦TEAM|Cherries⟧' keeper. ⟦PERSON|Will Catterall⟧ ⟦G16|reduced the arrears⟧ before ⟦MINUTE|half-time⟧, however, and a deflected effort by ⟦PERSON|Jean-Luc Mvila⟧, ⟦G17|in off ⟦PERSON|Eddery⟧'s heel⟧, rescued a draw after ⟦MINUTE|68 minutes⟧.

Bottom club ⟦TEAM|Wolves⟧ were beaten again, ⟦SCORE|2-0⟧ by ⟦TEAM|Fulham⟧ at ⟦VENUE|Molineux⟧. ⟦PERSON|Kasper Rohde⟧ ⟦G18|scored⟧ ⟦MINUTE|either side of half-time⟧, the ⟦NORP|Dane⟧'s ⟦G19|second⟧ a penalty, and home captain ⟦PERSON|Aaron Sharpley⟧ was shown a straight red card for a foul on the same player. ⟦PERSON|Carl Denholm⟧ hit the post for ⟦TEAM|Wolves⟧ at ⟦SCORE|1-0⟧. They have ⟦G20|scored only five goals⟧ in eleven games.

⟦TEAM|Liverpool⟧'s match at ⟦TEAM|Newcastle⟧ ended goalless, ⟦PERSON|Ellis Farrant⟧ making a fine save from ⟦PERSON|Jimmy Loach⟧ in the ⟦MINUTE|last minute⟧.

⟦TEAM|Manchester City⟧ can go four points clear if they win on ⟦DATE|Sunday⟧, with ⟦PERSON|Dom Quigley⟧, who has eight ⟦G21|goals⟧ ⟦DATE|this season⟧, expected to return.
⟦FURNITURE|BBC Sport: Your team, your way⟧
⟦FURNITURE|Saturday's scores at a glance⟧
⟦FURNITURE|Leeds 3-2 Aston Villa; Arsenal 1-1 Crystal Palace; Sunderland 1-0 Everton; Brentford 2-2 Bournemouth; Wolves 0-2 Fulham; Newcastle 0-0 Liverpool⟧
=====GOALS=====
{"id": "G1", "scorer": "Jamal Whyte-Reid", "team": "Leeds United", "count": 3}
{"id": "G2", "scorer": "Jamal Whyte-Reid", "team": "Leeds United", "count": 3}
{"id": "G3", "scorer": "Jamal Whyte-Reid", "team": "Leeds United", "minute": 12, "minute_text": "12th minute", "assist": "Lee Tunstall"}
{"id": "G4", "scorer": "Kofi Dankwah", "team": "Aston Villa", "minute_text": "break", "count": 2}
{"id": "G5", "scorer": "Kofi Dankwah", "team": "Aston Villa"}
{"id": "G6", "scorer": "Kofi Dankwah", "team": "Aston Villa", "minute": 41, "minute_text": "41 played", "score": "2-1"}
{"id": "G7", "scorer": "Jamal Whyte-Reid", "team": "Leeds United", "minute": 53, "minute_text": "eight minutes after the interval", "kind": "penalty"}
{"id": "G8", "scorer": "Kofi Dankwah", "team": "Aston Villa", "outcome": "ruled out"}
{"id": "G9", "scorer": "Kofi Dankwah", "team": "Aston Villa", "outcome": "ruled out"}
{"id": "G10", "scorer": "Jamal Whyte-Reid", "team": "Leeds United", "minute": 89, "minute_text": "89th", "assist": "Lee Tunstall"}
{"id": "G11", "scorer": "Danilo", "team": "Arsenal", "minute": 74, "minute_text": "74 minutes", "kind": "shot"}
{"id": "G12", "scorer": "Emile Van Acker", "team": "Crystal Palace", "minute_text": "added time", "kind": "free kick"}
{"id": "G13", "scorer": "Emile Van Acker", "team": "Crystal Palace", "minute_text": "added time", "kind": "free kick"}
{"id": "G14", "scorer": "Owen Strickland", "team": "Sunderland", "minute": 27, "minute_text": "27 minutes", "kind": "header"}
{"id": "G15", "scorer": "Tim Osgood; Mason Eddery", "team": "Brentford", "minute_text": "twenty minutes", "count": 2}
{"id": "G16", "scorer": "Will Catterall", "team": "Bournemouth", "minute_text": "half-time"}
{"id": "G17", "scorer": "Jean-Luc Mvila", "team": "Bournemouth", "minute": 68, "minute_text": "68 minutes", "kind": "shot"}
{"id": "G18", "scorer": "Kasper Rohde", "team": "Fulham", "minute_text": "either side of half-time", "count": 2}
{"id": "G19", "scorer": "Kasper Rohde", "team": "Fulham", "kind": "penalty"}
{"id": "G20", "team": "Wolves", "count": 5, "scope": "background"}
{"id": "G21", "scorer": "Dom Quigley", "team": "Manchester City", "count": 8, "scope": "background"}
