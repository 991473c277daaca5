⟦COMPETITION|League One⟧ round-up: Late ⟦PERSON|Thurgood⟧ ⟦G1|header⟧ denies ⟦TEAM|Rotherham⟧; ⟦TEAM|Bolton⟧ ease past ⟦TEAM|Exeter⟧

⟦PERSON|Lewis Thurgood⟧ ⟦G2|rescued a point⟧ for ⟦TEAM|Bradford City⟧ ⟦MINUTE|two minutes from time⟧ after a ⟦PERSON|Dominic Quaye⟧ ⟦G3|brace⟧ had threatened to give ⟦TEAM|Rotherham United⟧ a first away win since ⟦DATE|September⟧.

⟦TEAM|Bradford⟧ ⟦G4|snatched the lead⟧ at ⟦VENUE|Valley Parade⟧ on ⟦MINUTE|25 minutes⟧. ⟦PERSON|Hamza Rafiq⟧ did the hard work, robbing ⟦PERSON|Nathan Brockway⟧ near the touchline, and the loose ball was returned to ⟦PERSON|Reece Applegarth⟧, who ⟦G5|drove it in off⟧ the underside of the bar.

⟦TEAM|Rotherham⟧, who had an ⟦G6|effort⟧ from ⟦PERSON|Quaye⟧ ruled out for the finest of offsides just before the ⟦MINUTE|break⟧, ⟦G7|were level⟧ soon after it. This time the forward ⟦G8|beat the keeper when collecting⟧ a pass from deep, having timed his run perfectly on ⟦MINUTE|52 minutes⟧, and the ⟦TEAM|Millers⟧ ⟦G9|had a lead of their own⟧ when ⟦PERSON|Rafiq⟧ slid in late on ⟦PERSON|Brockway⟧ and ⟦PERSON|Quaye⟧ ⟦G10|sent the penalty⟧ high to ⟦PERSON|Scott Allerton⟧'s right.

⟦PERSON|Allerton⟧ kept the score down with saves from ⟦PERSON|Brockway⟧ (⟦MINUTE|70⟧) and substitute ⟦PERSON|Jai Osgood⟧ (⟦MINUTE|79⟧), and was rewarded when ⟦PERSON|Thurgood⟧ ⟦G11|rose to meet⟧ a corner in the ⟦MINUTE|88th minute⟧.

"I don't score many so I made sure I got in the way of it," ⟦PERSON|Thurgood⟧ said. "The gaffer's been on at us all week about attacking the front post. We ⟦G12|conceded⟧ a soft one, I think ⟦PERSON|Hamza⟧ will say that himself, so to ⟦G13|get it back⟧ that late, in front of that end, is magic. My last ⟦G14|goal⟧ was on this ground too, in a pre-season friendly, so I'm not sure it counts!"

⟦TEAM|Rotherham⟧ manager ⟦PERSON|Phil Duxbury⟧ said: "You can't legislate for it. He's six foot four, he's unmarked, it's a free ⟦G15|header⟧. I said to the lads at ⟦SCORE|2-1⟧, one more set piece and you've won it. We didn't do the job. ⟦PERSON|Dom⟧ was superb, both of his ⟦G16|goals⟧ were top drawer."

At ⟦VENUE|St James Park⟧, ⟦TEAM|Bolton Wanderers⟧ won ⟦SCORE|2-1⟧ at ⟦TEAM|Exeter City⟧ to move third. ⟦PERSON|Olamide Sanni⟧ ⟦G17|had little trouble finishing⟧ after a back-pass stuck in the mud in the ⟦MINUTE|third minute⟧ and ⟦PERSON|Andreas Keel⟧, stretching to cut out the same player's cross, ⟦G18|turned into his own net⟧ on ⟦MINUTE|44⟧.

⟦PERSON|Toby Marsden⟧'s late ⟦G19|consolation⟧ for the hosts was his ⟦G20|ninth⟧ of the season, and ⟦G21|fifth⟧ in six outings. ⟦TEAM|Exeter⟧ finished with ten men after ⟦PERSON|Keel⟧'s second yellow card.

"We were ⟦G22|up and running⟧ before they'd woken up," said ⟦TEAM|Bolton⟧ coach ⟦PERSON|Stefano Airoldi⟧. "The ⟦G23|second⟧ is a bit lucky for us, a bit unlucky for the lad. I didn't like the last five minutes or their ⟦G24|goal⟧, because we switched off, but three points is three points. On to ⟦TEAM|Stockport⟧."

⟦FURNITURE|Elsewhere: Lincoln's match was postponed because of a waterlogged pitch.⟧
=====GOALS=====
{"id": "G1", "scorer": "Lewis Thurgood", "team": "Bradford City", "minute": 88, "kind": "header", "minute_text": "two minutes from time"}
{"id": "G2", "scorer": "Lewis Thurgood", "team": "Bradford City", "minute": 88, "kind": "header", "minute_text": "two minutes from time"}
{"id": "G3", "scorer": "Dominic Quaye", "team": "Rotherham", "count": 2}
{"id": "G4", "scorer": "Reece Applegarth", "team": "Bradford City", "minute": 25, "kind": "shot", "minute_text": "25 minutes"}
{"id": "G5", "scorer": "Reece Applegarth", "team": "Bradford City", "minute": 25, "kind": "shot", "minute_text": "25 minutes"}
{"id": "G6", "scorer": "Dominic Quaye", "team": "Rotherham", "outcome": "ruled out"}
{"id": "G7", "scorer": "Dominic Quaye", "team": "Rotherham", "minute": 52, "kind": "shot", "minute_text": "52 minutes"}
{"id": "G8", "scorer": "Dominic Quaye", "team": "Rotherham", "minute": 52, "kind": "shot", "minute_text": "52 minutes"}
{"id": "G9", "scorer": "Dominic Quaye", "team": "Rotherham", "kind": "penalty"}
{"id": "G10", "scorer": "Dominic Quaye", "team": "Rotherham", "kind": "penalty"}
{"id": "G11", "scorer": "Lewis Thurgood", "team": "Bradford City", "minute": 88, "kind": "header", "minute_text": "88th minute"}
{"id": "G12", "scorer": "Dominic Quaye", "team": "Rotherham", "kind": "penalty"}
{"id": "G13", "scorer": "Lewis Thurgood", "team": "Bradford City", "minute": 88, "kind": "header"}
{"id": "G14", "scorer": "Lewis Thurgood", "scope": "background"}
{"id": "G15", "scorer": "Lewis Thurgood", "team": "Bradford City", "minute": 88, "kind": "header"}
{"id": "G16", "scorer": "Dominic Quaye", "team": "Rotherham", "count": 2}
{"id": "G17", "scorer": "Olamide Sanni", "team": "Bolton", "minute": 3, "kind": "shot", "minute_text": "third minute"}
{"id": "G18", "scorer": "Andreas Keel", "team": "Bolton", "kind": "own goal", "minute": 44, "minute_text": "44"}
{"id": "G19", "scorer": "Toby Marsden", "team": "Exeter", "kind": "shot"}
{"id": "G20", "scorer": "Toby Marsden", "team": "Exeter", "kind": "shot"}
{"id": "G21", "scorer": "Toby Marsden", "team": "Exeter", "kind": "shot"}
{"id": "G22", "scorer": "Olamide Sanni", "team": "Bolton", "minute": 3, "kind": "shot"}
{"id": "G23", "scorer": "Andreas Keel", "team": "Bolton", "kind": "own goal", "minute": 44}
{"id": "G24", "scorer": "Toby Marsden", "team": "Exeter", "kind": "shot"}
