⟦PERSON|Ola Bakare⟧ ⟦G1|scored⟧ from the spot and ⟦PERSON|Chris Neal⟧ added ⟦G2|another⟧ from the edge of the box. Between the two, ⟦TEAM|Oxford United⟧ lost ⟦PERSON|Finn Hadley⟧ to a hamstring injury and ⟦TEAM|Barnet⟧ missed a penalty.

⟦TEAM|Maccabi Haifa⟧ had a one-goal lead and a man extra when ⟦PERSON|Eyal Shemesh⟧'s ⟦G3|effort⟧ on ⟦MINUTE|82 minutes⟧, a hit-and-hope from the touchline, drifted over ⟦PERSON|Dor Zilber⟧ for ⟦TEAM|Hapoel Be'er Sheva⟧.

Two first-half ⟦G4|penalties⟧, both by ⟦PERSON|Bastian Kroll⟧, in the ⟦MINUTE|14th⟧ and ⟦MINUTE|29th minutes⟧, left ⟦TEAM|Union Berlin⟧ in charge. A third, on ⟦MINUTE|71⟧, was awarded and then withdrawn.

Defender ⟦PERSON|Adam Weatherley⟧ has conceded three penalties in a month. "I'm not proud of it," said the ⟦TEAM|Gillingham⟧ man. "None of them went in, at least, thanks to ⟦PERSON|Glenn⟧."

The difference was ⟦PERSON|Marvin Teixeira⟧'s ⟦G5|finish⟧. The ⟦TEAM|Braga⟧ forward was the first to ⟦PERSON|Gil Soares⟧'s pass on ⟦MINUTE|50⟧, and he ⟦G6|passed it beyond ⟦PERSON|Rui Ferro⟧⟧.

The difference is 11 points and 23 goals with nine games left. ⟦TEAM|Grasshoppers⟧ coach ⟦PERSON|Urs Kaelin⟧ conceded that finishing third is now the aim.

Although ⟦PERSON|Noah Fairbrother⟧ ⟦G7|had the ball in the net⟧ twice, neither ⟦G8|effort⟧ counted, the first offside and the second for a push, and ⟦TEAM|Walsall⟧ had to be satisfied with a draw.

⟦PERSON|Nikola Andric⟧'s ⟦G9|fourth⟧ of the season arrived in the ⟦MINUTE|18th minute⟧ and ⟦PERSON|Veljko Lukic⟧ thought he had his fourth in the ⟦MINUTE|33rd minute⟧, but ⟦PERSON|Dusan Tadin⟧ turned the header behind.

⟦TEAM|Melbourne Victory⟧ have finished fourth, third and second in the past three seasons, and start this one without ⟦PERSON|Kosta Barlas⟧, whose 23 ⟦G10|goals⟧ got them there.

"The penalty changed it," said ⟦TEAM|Hull City⟧ head coach ⟦PERSON|Sergio Mourinha⟧, who thought ⟦PERSON|Liam Darcy⟧ had gone down easily before ⟦PERSON|Jude Akpan⟧'s ⟦G11|equaliser⟧. ⟦TEAM|Blackburn Rovers⟧ disagreed.

A ⟦G12|penalty⟧ a ⟦MINUTE|minute before the break⟧ by ⟦PERSON|Patson Mwale⟧ put ⟦TEAM|Zambia⟧ in command after ⟦PERSON|Gift Banda⟧'s ⟦G13|opener⟧ in the ⟦MINUTE|21st minute⟧. ⟦TEAM|Malawi⟧'s ⟦PERSON|Limbani Chirwa⟧ could have halved it from the spot but hit it too high.

A penalty a ⟦MINUTE|minute before the break⟧ might have changed everything for ⟦TEAM|Lesotho⟧, but ⟦PERSON|Tumelo Khutlang⟧ placed it near enough to ⟦PERSON|Kabo Sithole⟧ for the goalkeeper to push it past the post.

⟦PERSON|Ashley Bramhall⟧'s ⟦G14|reply⟧ for ⟦SCORE|1-1⟧ was a long time coming, and so was ⟦TEAM|Bury⟧'s second, which never came.

The cup holders won by three goals to one, ⟦PERSON|Sofia Almada⟧ of ⟦TEAM|Benfica Women⟧ with ⟦G15|two⟧ of them and ⟦PERSON|Telma Rosado⟧ with the ⟦G16|other⟧; ⟦TEAM|Sporting⟧ had theirs from a ⟦G17|free-kick⟧ by ⟦PERSON|Ana Marchão⟧.

⟦PERSON|Wesley Nunes⟧ got the second of his two bookings for diving in search of a penalty. "It was a penalty," the ⟦TEAM|Coritiba⟧ player insisted.

Having headed wide in the ⟦MINUTE|16th minute⟧ and over in the ⟦MINUTE|24th⟧, ⟦PERSON|Alasdair Munro-Blair⟧ ⟦G18|got his goal⟧ in the ⟦MINUTE|31st minute⟧, the first of a ⟦G19|pair⟧ for the ⟦TEAM|Hamilton Academical⟧ striker.

There was a first start for ⟦PERSON|Wataru Oshima⟧, a first clean sheet for ⟦PERSON|Kenji Mori⟧ and a first win for ⟦TEAM|Sagan Tosu⟧, ⟦SCORE|1-0⟧, through ⟦PERSON|Jun Hirose⟧'s ⟦MINUTE|39th-minute⟧ ⟦G20|free-kick⟧.

Had ⟦PERSON|Dragan Kostov⟧'s effort on the ⟦MINUTE|hour⟧ been an inch lower, ⟦TEAM|Levski Sofia⟧ would have had the equaliser. As it was, ⟦PERSON|Martin Yanev⟧ ⟦G21|doubled ⟦TEAM|CSKA Sofia⟧'s lead⟧ ⟦MINUTE|four minutes later⟧.

⟦PERSON|Brett Calloway⟧ now has five penalties from five ⟦DATE|this season⟧ and a penchant for the top corner; his ⟦G22|latest⟧ gave ⟦TEAM|Inter Miami⟧ the lead on ⟦MINUTE|13⟧ against ⟦TEAM|Orlando City⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ola Bakare", "team": "Oxford United", "kind": "penalty"}
{"id": "G2", "scorer": "Chris Neal", "team": "Oxford United"}
{"id": "G3", "scorer": "Eyal Shemesh", "team": "Hapoel Be'er Sheva", "minute": 82, "minute_text": "82 minutes", "kind": "shot"}
{"id": "G4", "scorer": "Bastian Kroll", "team": "Union Berlin", "kind": "penalty", "count": 2}
{"id": "G5", "scorer": "Marvin Teixeira", "team": "Braga", "minute": 50, "minute_text": "50"}
{"id": "G6", "scorer": "Marvin Teixeira", "team": "Braga", "minute": 50, "minute_text": "50", "assist": "Gil Soares", "kind": "shot"}
{"id": "G7", "scorer": "Noah Fairbrother", "team": "Walsall", "count": 2, "outcome": "ruled out"}
{"id": "G8", "scorer": "Noah Fairbrother", "team": "Walsall", "count": 2, "outcome": "ruled out"}
{"id": "G9", "scorer": "Nikola Andric", "minute": 18, "minute_text": "18th minute"}
{"id": "G10", "scorer": "Kosta Barlas", "count": 23, "scope": "background"}
{"id": "G11", "scorer": "Jude Akpan", "team": "Blackburn Rovers", "kind": "penalty"}
{"id": "G12", "scorer": "Patson Mwale", "team": "Zambia", "minute": 44, "minute_text": "minute before the break", "kind": "penalty"}
{"id": "G13", "scorer": "Gift Banda", "team": "Zambia", "minute": 21, "minute_text": "21st minute"}
{"id": "G14", "scorer": "Ashley Bramhall", "team": "Bury", "score": "1-1"}
{"id": "G15", "scorer": "Sofia Almada", "team": "Benfica Women", "count": 2}
{"id": "G16", "scorer": "Telma Rosado", "team": "Benfica Women"}
{"id": "G17", "scorer": "Ana Marchão", "team": "Sporting", "kind": "free kick"}
{"id": "G18", "scorer": "Alasdair Munro-Blair", "team": "Hamilton Academical", "minute": 31, "minute_text": "31st minute"}
{"id": "G19", "scorer": "Alasdair Munro-Blair", "team": "Hamilton Academical", "count": 2}
{"id": "G20", "scorer": "Jun Hirose", "team": "Sagan Tosu", "minute": 39, "minute_text": "39th-minute", "kind": "free kick"}
{"id": "G21", "scorer": "Martin Yanev", "team": "CSKA Sofia", "minute": 64, "minute_text": "four minutes later"}
{"id": "G22", "scorer": "Brett Calloway", "team": "Inter Miami", "minute": 13, "minute_text": "13", "kind": "penalty"}
