⟦TEAM|Owls⟧ fight back to share spoils with ⟦TEAM|Stoke⟧

⟦TEAM|Sheffield Wednesday⟧ ⟦G1|recovered from two goals down⟧ to draw with ⟦TEAM|Stoke City⟧ at a rain-lashed ⟦VENUE|Hillsborough⟧, where the visiting goalkeeper's fumble let the home side ⟦G2|take a late point⟧.

⟦TEAM|Stoke⟧ ⟦G3|went ahead⟧ through ⟦PERSON|Emeka Nwosu⟧ in the first half and ⟦PERSON|Danilo Faria⟧ ⟦G4|struck⟧ early in the second. ⟦PERSON|Ross Hemmings⟧, denied earlier by a flag, ⟦G5|halved the deficit⟧ and ⟦PERSON|Luke Partington⟧, the captain, ⟦G6|got the other⟧.

The ⟦TEAM|Potters⟧ were the sharper side from the off. ⟦PERSON|Adil Benhaddou⟧ hit a post on ⟦MINUTE|four minutes⟧, ⟦PERSON|Faria⟧ shot too close to ⟦PERSON|Sven Torkelsen⟧ on ⟦MINUTE|16⟧, and it took a tackle by ⟦PERSON|Jordan Seales⟧ to stop ⟦PERSON|Nwosu⟧ when he was bearing down on the ⟦TEAM|Wednesday⟧ goal. The same player was not stopped on ⟦MINUTE|29 minutes⟧. ⟦PERSON|Seales⟧, this time, gave the ball away under pressure from ⟦PERSON|Benhaddou⟧ and it was moved across to ⟦PERSON|Nwosu⟧, who shifted on to his left foot and saw his shot ⟦G7|deflected in off⟧ ⟦PERSON|Wes Clement⟧.

⟦PERSON|Hemmings⟧ thought he had the answer before the ⟦MINUTE|break⟧. The striker ⟦G8|swept in⟧ after a free-kick had been headed down, only for celebrations to be cut short by the assistant. That was in the ⟦MINUTE|41st minute⟧, and the crowd had barely stopped complaining when their side ⟦G9|fell further behind⟧.

It was a fine ⟦G10|goal⟧. ⟦PERSON|Faria⟧ started it by his own corner flag, kept going, and was there 60 yards on to meet ⟦PERSON|Benhaddou⟧'s return pass and ⟦G11|clip it over⟧ ⟦PERSON|Torkelsen⟧.

⟦PERSON|Miles Rudkin⟧ replaced ⟦PERSON|Seales⟧ straight afterwards and things changed. With ⟦TEAM|Stoke⟧ sitting deeper, ⟦PERSON|Rudkin⟧ won a header he had no right to win and ⟦PERSON|Hemmings⟧, on ⟦MINUTE|67⟧, ⟦G12|squeezed a shot between⟧ goalkeeper and post for his ⟦G13|seventh⟧ of the season.

⟦TEAM|Wednesday⟧ strove to pull level and had 14 attempts in the last ⟦MINUTE|half-hour⟧. ⟦PERSON|Clement⟧'s was cleared off the line, ⟦PERSON|Rudkin⟧'s was tipped on to the bar. When the ⟦G14|leveller⟧ came it was scruffy: a corner was spilled, ⟦PERSON|Clement⟧ and ⟦PERSON|Nwosu⟧ both swung at it, and ⟦PERSON|Partington⟧, lying on the floor, ⟦G15|used his head⟧.

QUOTES

⟦TEAM|Wednesday⟧ manager ⟦PERSON|Graham Pottinger⟧ on ⟦ORG|Radio Sheffield⟧: "At ⟦SCORE|2-0⟧ you look round the ground and you know what they're thinking. I said to my assistant, we need one. We ⟦G16|got it⟧ and the place came alive. The second ⟦G17|goal⟧ isn't pretty, but I've told the skipper it's going on the big screen all week.

"I don't understand the decision on the ⟦G18|one⟧ before ⟦MINUTE|half-time⟧. He's come from behind the defender. If that's given we're talking about a win."

⟦TEAM|Stoke⟧ coach ⟦PERSON|Javier Olmedo⟧: "We have to be honest, we gave it to them. For the ⟦G19|first⟧ we don't win the duel. For the ⟦G20|equaliser⟧ our keeper has it in his hands and then he hasn't. He's a young man. He'll be all right.

"Our own ⟦G21|goals⟧ were excellent. The ⟦G22|first⟧ had a bit of fortune but the ⟦G23|second⟧ was as good as anything we've done. ⟦TEAM|Derby⟧ next, and we have to defend better than that."
=====GOALS=====
{"id": "G1", "scorer": "Ross Hemmings; Luke Partington", "team": "Sheffield Wednesday", "count": 2}
{"id": "G2", "scorer": "Luke Partington", "team": "Sheffield Wednesday", "kind": "header"}
{"id": "G3", "scorer": "Emeka Nwosu", "team": "Stoke City", "minute": 29, "kind": "shot"}
{"id": "G4", "scorer": "Danilo Faria", "team": "Stoke City", "minute": 52, "kind": "shot", "assist": "Adil Benhaddou"}
{"id": "G5", "scorer": "Ross Hemmings", "team": "Sheffield Wednesday", "minute": 67, "kind": "shot"}
{"id": "G6", "scorer": "Luke Partington", "team": "Sheffield Wednesday", "kind": "header"}
{"id": "G7", "scorer": "Emeka Nwosu", "team": "Stoke City", "minute": 29, "kind": "shot", "minute_text": "29 minutes"}
{"id": "G8", "scorer": "Ross Hemmings", "team": "Sheffield Wednesday", "outcome": "ruled out", "minute": 41, "kind": "shot", "minute_text": "41st minute"}
{"id": "G9", "scorer": "Danilo Faria", "team": "Stoke City", "minute": 52, "kind": "shot", "assist": "Adil Benhaddou"}
{"id": "G10", "scorer": "Danilo Faria", "team": "Stoke City", "minute": 52, "kind": "shot", "assist": "Adil Benhaddou"}
{"id": "G11", "scorer": "Danilo Faria", "team": "Stoke City", "minute": 52, "kind": "shot", "assist": "Adil Benhaddou"}
{"id": "G12", "scorer": "Ross Hemmings", "team": "Sheffield Wednesday", "minute": 67, "kind": "shot", "minute_text": "67"}
{"id": "G13", "scorer": "Ross Hemmings", "team": "Sheffield Wednesday", "minute": 67, "kind": "shot", "minute_text": "67"}
{"id": "G14", "scorer": "Luke Partington", "team": "Sheffield Wednesday", "kind": "header"}
{"id": "G15", "scorer": "Luke Partington", "team": "Sheffield Wednesday", "kind": "header"}
{"id": "G16", "scorer": "Ross Hemmings", "team": "Sheffield Wednesday", "minute": 67, "kind": "shot"}
{"id": "G17", "scorer": "Luke Partington", "team": "Sheffield Wednesday", "kind": "header"}
{"id": "G18", "scorer": "Ross Hemmings", "team": "Sheffield Wednesday", "outcome": "ruled out", "minute": 41, "kind": "shot"}
{"id": "G19", "scorer": "Ross Hemmings", "team": "Sheffield Wednesday", "minute": 67, "kind": "shot"}
{"id": "G20", "scorer": "Luke Partington", "team": "Sheffield Wednesday", "kind": "header"}
{"id": "G21", "scorer": "Emeka Nwosu; Danilo Faria", "team": "Stoke City", "count": 2, "kind": "shot"}
{"id": "G22", "scorer": "Emeka Nwosu", "team": "Stoke City", "minute": 29, "kind": "shot"}
{"id": "G23", "scorer": "Danilo Faria", "team": "Stoke City", "minute": 52, "kind": "shot", "assist": "Adil Benhaddou"}
