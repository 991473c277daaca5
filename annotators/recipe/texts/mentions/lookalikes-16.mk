⟦TEAM|Leyton Orient⟧ defender ⟦PERSON|Jude Maynard⟧ ⟦G1|scored⟧ at both ends in the space of ⟦MINUTE|nine minutes⟧. He ⟦G2|put through his own net⟧ from ⟦PERSON|Dale Sturgess⟧'s cross on ⟦MINUTE|30⟧ and ⟦G3|headed in⟧ from ⟦PERSON|Hakeem Yusuf⟧'s corner on ⟦MINUTE|39⟧; ⟦PERSON|Sturgess⟧ and ⟦PERSON|Yusuf⟧ both had efforts saved later.

Nine months of rehab, 41 cycling trips and one bad patch in ⟦DATE|April⟧: ⟦PERSON|Emeka Nwosu⟧ has his boots back on, and on ⟦DATE|Tuesday⟧ he took part in shooting practice for the first time. "I put every one over the bar," he said. "Best session I've ever had."

⟦TEAM|Nacional⟧ ⟦G4|claimed the lead⟧ after ⟦MINUTE|37 minutes⟧ when ⟦PERSON|Chiquinho Vale⟧ ran on to ⟦PERSON|Rui Gamboa⟧'s header and ⟦G5|finished past ⟦PERSON|Caio Braga⟧⟧. ⟦PERSON|Vale⟧ could have had another but ⟦PERSON|Braga⟧ came out on top.

⟦PERSON|Torben Krag⟧ collects stamps, speaks four languages and has just signed a two-year extension. The ⟦TEAM|Silkeborg⟧ keeper was out of contract in ⟦DATE|June⟧ and says he never thought of leaving.

"I'll be blunt," said ⟦PERSON|Noel Carrick⟧. "We defended the box badly, we didn't put a foot in, we gave the ball away. When that happens you can have as much of the ball as you like."

Winger ⟦PERSON|Lasha Beridze⟧ pulled up on ⟦MINUTE|14 minutes⟧ and was replaced by ⟦PERSON|Irakli Tsereteli⟧. The latter shot weakly at the keeper, then skied one, then ⟦G6|scored⟧ – all before ⟦MINUTE|half-time⟧, which ⟦TEAM|Dinamo Tbilisi⟧ reached a goal to the good.

⟦TEAM|Charlton Athletic Women⟧ move up to second on goals scored. Four sides are separated by a point, and there are three rounds left in which to sort it out.

Three minutes after being booked for a foul on ⟦PERSON|Arek Budzik⟧, ⟦PERSON|Piotr Sadlok⟧ lunged at the same player and was off. The ⟦NORP|Pole⟧ refused to leave and had to be led down the tunnel by his kit man.

Match-winner ⟦PERSON|Hamish Tullo⟧ spent ⟦DATE|last year⟧ working in a fish market. The ⟦TEAM|Peterhead⟧ forward's ⟦MINUTE|56th-minute⟧ ⟦G7|penalty⟧, his fourth ⟦G8|goal⟧ since turning full-time, was the difference against ⟦TEAM|Annan⟧, whose ⟦PERSON|Ryan Fleck⟧ had a free-kick saved.

⟦PERSON|Óli Sigurðsson⟧ was still in his kit when he signed autographs in the car park. He'd been asked to come out by a boy whose banner, in ⟦NORP|Icelandic⟧ colours, had hung over the away end throughout.

The attendance was 4,112 and the temperature minus six. ⟦TEAM|Östersund⟧ had three attempts in the first half, all from ⟦PERSON|Simon Wahlberg⟧, and all of them from outside the area; ⟦TEAM|Utsikten⟧ didn't have one until ⟦MINUTE|58 minutes⟧.

⟦TEAM|Mamelodi Sundowns⟧ got the better of a two-legged tie through ⟦PERSON|Themba Khoza⟧'s ⟦G9|pair⟧ in ⟦GPE|Rabat⟧. The ⟦G10|first⟧, from ⟦PERSON|Lucas Duarte⟧'s lofted pass, came on ⟦MINUTE|25⟧; the second was a ⟦G11|penalty⟧. ⟦TEAM|AS FAR⟧ had won the opening leg by a goal.

The deadline has come and gone, and ⟦TEAM|Bolton⟧ are still two short of a bench. Youth-team players will make up the numbers at ⟦TEAM|Fleetwood⟧ on ⟦DATE|Saturday⟧.

⟦PERSON|Rafał Dec⟧ had a decent shout for a penalty on ⟦MINUTE|20 minutes⟧, a poor shot on ⟦MINUTE|26⟧ and an awful one on ⟦MINUTE|29⟧. He left the field to whistles, and his replacement, ⟦PERSON|Szymon Buda⟧, had ⟦TEAM|Widzew⟧'s one effort on target.

Goals win games, they say, but ⟦TEAM|Crawley⟧'s point at ⟦TEAM|Stevenage⟧ came from tackles. ⟦PERSON|Mitch Radley⟧ alone won eleven. ⟦PERSON|Hal Winstone⟧ had hit the bar by the time ⟦PERSON|Radley⟧ went off on ⟦MINUTE|83 minutes⟧ with cramp.

⟦PERSON|Andreas Lykke⟧'s third ⟦G12|goal⟧ in as many games and ⟦PERSON|Tobias Friis⟧'s ⟦G13|first⟧ since ⟦DATE|May⟧ steered ⟦TEAM|Randers⟧ into the next round. The scoring was done by ⟦MINUTE|41 minutes⟧, and ⟦PERSON|Friis⟧ was close to a second when he lobbed keeper ⟦PERSON|Jacob Holst⟧ but not the covering defender.

The ⟦TEAM|Swansea⟧ analyst sits in a caravan behind the stand with four laptops. "I clip everything," says ⟦PERSON|Bethan Rosser⟧. "Their corners, our corners, who's tired, who's sulking."

⟦PERSON|Moses Kipkemboi⟧ of ⟦TEAM|Gor Mahia⟧ was called for offside seven times. The eighth time he stayed onside and ⟦PERSON|David Mutua⟧ found him, and he went round the keeper to ⟦G14|score⟧, with ⟦MINUTE|74 minutes⟧ on the clock.

⟦TEAM|Athletic Club⟧ complete a training camp in ⟦GPE|Marbella⟧ on ⟦DATE|Thursday⟧. ⟦PERSON|Gorka Elustondo⟧ did his running apart from the rest, ⟦PERSON|Beñat Arrieta⟧ wore a mask to protect a broken nose, and there was shooting practice at the end.

⟦TEAM|Zürich⟧ thought the job done at ⟦SCORE|2-0⟧, ⟦PERSON|Nathan Amsler⟧ ⟦G15|scoring⟧ in the ⟦MINUTE|16th⟧ and ⟦MINUTE|29th minutes⟧, but ⟦PERSON|Amsler⟧ limped off and ⟦TEAM|Sion⟧ ⟦G16|scored twice⟧ through ⟦PERSON|Baltazar Reis⟧. ⟦PERSON|Reis⟧ struck a post in the ⟦MINUTE|92nd minute⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jude Maynard", "count": 2}
{"id": "G2", "scorer": "Jude Maynard", "minute": 30, "minute_text": "30", "kind": "own goal"}
{"id": "G3", "scorer": "Jude Maynard", "team": "Leyton Orient", "minute": 39, "minute_text": "39", "assist": "Hakeem Yusuf", "kind": "header"}
{"id": "G4", "scorer": "Chiquinho Vale", "team": "Nacional", "minute": 37, "minute_text": "37 minutes", "assist": "Rui Gamboa"}
{"id": "G5", "scorer": "Chiquinho Vale", "team": "Nacional", "minute": 37, "minute_text": "37 minutes", "assist": "Rui Gamboa"}
{"id": "G6", "scorer": "Irakli Tsereteli", "team": "Dinamo Tbilisi", "minute_text": "before half-time"}
{"id": "G7", "scorer": "Hamish Tullo", "team": "Peterhead", "minute": 56, "minute_text": "56th-minute", "kind": "penalty"}
{"id": "G8", "scorer": "Hamish Tullo", "team": "Peterhead", "minute": 56, "kind": "penalty"}
{"id": "G9", "scorer": "Themba Khoza", "team": "Mamelodi Sundowns", "count": 2}
{"id": "G10", "scorer": "Themba Khoza", "team": "Mamelodi Sundowns", "minute": 25, "minute_text": "25", "assist": "Lucas Duarte"}
{"id": "G11", "scorer": "Themba Khoza", "team": "Mamelodi Sundowns", "kind": "penalty"}
{"id": "G12", "scorer": "Andreas Lykke", "team": "Randers"}
{"id": "G13", "scorer": "Tobias Friis", "team": "Randers"}
{"id": "G14", "scorer": "Moses Kipkemboi", "team": "Gor Mahia", "minute": 74, "minute_text": "74 minutes", "assist": "David Mutua"}
{"id": "G15", "scorer": "Nathan Amsler", "team": "Zürich", "count": 2}
{"id": "G16", "scorer": "Baltazar Reis", "team": "Sion", "count": 2}
