⟦PERSON|Ashley Dowd⟧'s ⟦MINUTE|5th-minute⟧ ⟦G1|penalty⟧ remains the only goal ⟦TEAM|Port Vale⟧ have ⟦G2|scored⟧ in 450 minutes of football, and the ⟦MINUTE|92nd-minute⟧ penalty they got at ⟦TEAM|Exeter City⟧ on ⟦DATE|Saturday⟧, which ⟦PERSON|Dowd⟧ hit over, might have doubled the count.

⟦PERSON|Cosmin Ardelean⟧ left a ⟦TEAM|Universitatea Craiova⟧ side on the up when he took the ⟦TEAM|Steaua Bucharest⟧ job. A treble of wins since then, by one goal, two goals and one goal, has him fourth.

A touch of class for the ⟦G3|first⟧, a touch of fortune for the ⟦G4|second⟧: ⟦PERSON|Nuno Correia⟧'s contribution to ⟦TEAM|Estoril⟧'s win came in the ⟦MINUTE|11th minute⟧ and the ⟦MINUTE|39th⟧.

Nobody noticed the injury until ⟦MINUTE|half-time⟧, when ⟦PERSON|Moritz Hanke⟧, provider of ⟦TEAM|Paderborn⟧'s ⟦G5|equaliser⟧ for ⟦PERSON|Finn Rode⟧, took off his boot. A second scan is planned ⟦DATE|this week⟧.

⟦TEAM|Chesterfield⟧ had got the better of ⟦TEAM|Altrincham⟧ with a late ⟦G6|goal⟧ in ⟦DATE|December⟧, and it was no different here: ⟦PERSON|Liam Mannix⟧, ⟦MINUTE|88 minutes⟧, ⟦G7|free-kick⟧.

It was an open game until the ⟦G8|opener⟧, ⟦PERSON|Momoko Sakata⟧'s for ⟦TEAM|INAC Kobe⟧ on the ⟦MINUTE|hour⟧, and a closed one after it. ⟦TEAM|Urawa Reds Ladies⟧ had two efforts in the last half-hour, neither on target.

⟦PERSON|Yoane Bolamba⟧'s disciplinary record reads seven bookings and one red card in 11 games; his scoring record, since ⟦DATE|Sunday⟧, reads ⟦G9|one⟧. The ⟦TEAM|Vita Club⟧ defender's ⟦G10|header⟧ at ⟦TEAM|Lupopo⟧ was the last act of the game.

"Just before the ⟦MINUTE|break⟧ we get a penalty and miss it. Just after the ⟦MINUTE|break⟧ they get a penalty and ⟦G11|score it⟧. That's the game," said ⟦PERSON|Steve Haslam⟧ of ⟦TEAM|Barnet⟧.

⟦TEAM|Cork City⟧, with ⟦G12|strikes⟧ by ⟦PERSON|Seán Creagh⟧ and ⟦PERSON|Barry Noonan⟧ on the board inside ⟦MINUTE|half an hour⟧, took their foot off the gas. An effort by ⟦PERSON|Matt Ojo⟧ hit a post and another, from ⟦PERSON|Jake Gannon⟧, was cleared by ⟦PERSON|Creagh⟧.

The ⟦G13|leveller⟧ when it came was a soft one. A penalty that ⟦PERSON|Kevin Haugland⟧ scuffed went between ⟦PERSON|Simen Aas⟧'s arm and his body, and ⟦TEAM|Lillestrøm⟧, without a goal in the first half, were ⟦MINUTE|two minutes from time⟧ denied a winner by the flag.

⟦PERSON|Luca Terzi⟧'s ⟦G14|goal⟧ ⟦MINUTE|one minute before the interval⟧, and a magnificent double save by ⟦PERSON|Alessio Conti⟧ ⟦MINUTE|one minute after it⟧, were the key moments in ⟦TEAM|Pisa⟧'s victory.

Free-kicks, ⟦PERSON|Ross Allardyce⟧ says, are for the training ground. Last year the ⟦TEAM|Greenock Morton⟧ man had three ⟦G15|goals⟧ from them; ⟦DATE|this term⟧ he has sent 14 into walls.

The only two ⟦G16|goals⟧ in the last four meetings of ⟦TEAM|Cádiz⟧ and ⟦TEAM|Málaga⟧ have been penalties, and ⟦MINUTE|nine minutes⟧ into ⟦DATE|Sunday⟧'s game there was a ⟦G17|third⟧, ⟦PERSON|Pablo Arjona⟧ driving his ⟦G18|kick⟧ in off the bar.

The unbeaten run ended at 12. ⟦TEAM|Ludogorets⟧ lost the first match of the new year by a goal, ⟦PERSON|Georgi Bozhilov⟧'s ⟦G19|penalty⟧ for ⟦TEAM|Levski Sofia⟧ in the ⟦MINUTE|17th minute⟧ the cause of it.

A ⟦G20|header⟧ that ⟦PERSON|Latif Abubakari⟧ hardly knew about was followed by an ⟦G21|effort⟧ that ⟦PERSON|Godwin Tetteh⟧ had no right to try. Between the two ⟦TEAM|Hearts of Oak⟧ survived a penalty.

⟦TEAM|Bath City⟧ wanted a second loan for ⟦PERSON|Kasey Bright⟧, whose two games in the autumn brought a ⟦G22|hat-trick⟧ and a broken toe. ⟦TEAM|Cardiff City⟧ preferred to send him to ⟦TEAM|Yeovil Town⟧.

Despite the ⟦G23|second⟧ of the two ⟦G24|goals⟧, despite the own goal that was nearly a third, goalkeeper ⟦PERSON|Ivo Kranjc⟧ was the man of the match for ⟦TEAM|Celje⟧.

⟦PERSON|Valentina Ochoa⟧ went through the middle, ⟦PERSON|Linda Restrepo⟧ kept pace on the left, and the pass, when it was made, was perfect; the ⟦G25|finish⟧ too. ⟦TEAM|Colombia⟧ led at last, with ⟦MINUTE|52 minutes gone⟧, and the ⟦TEAM|Chile⟧ goalkeeper had nothing to reproach herself for.

There will be a second testimonial for ⟦PERSON|Danny Aukland⟧, the ⟦TEAM|Grimsby Town⟧ defender who played 601 games and contributed a single ⟦G26|goal⟧, a ⟦G27|winner⟧ in ⟦DATE|1998⟧.

Coach ⟦PERSON|Ali Bouzid⟧ stayed with the side beaten by two at ⟦TEAM|USM Alger⟧, and was repaid with an effort he called heroic. ⟦PERSON|Nabil Chérif⟧'s ⟦G28|goal⟧ in the ⟦MINUTE|38th minute⟧ gave ⟦TEAM|CS Constantine⟧ the points.
=====GOALS=====
{"id": "G1", "scorer": "Ashley Dowd", "team": "Port Vale", "minute": 5, "minute_text": "5th-minute", "kind": "penalty"}
{"id": "G2", "scorer": "Ashley Dowd", "team": "Port Vale", "minute": 5, "minute_text": "5th-minute", "kind": "penalty"}
{"id": "G3", "scorer": "Nuno Correia", "team": "Estoril", "minute": 11, "minute_text": "11th minute"}
{"id": "G4", "scorer": "Nuno Correia", "team": "Estoril", "minute": 39, "minute_text": "39th"}
{"id": "G5", "scorer": "Finn Rode", "team": "Paderborn", "assist": "Moritz Hanke"}
{"id": "G6", "team": "Chesterfield", "scope": "background"}
{"id": "G7", "scorer": "Liam Mannix", "team": "Chesterfield", "minute": 88, "minute_text": "88 minutes", "kind": "free kick"}
{"id": "G8", "scorer": "Momoko Sakata", "team": "INAC Kobe", "minute": 60, "minute_text": "hour"}
{"id": "G9", "scorer": "Yoane Bolamba", "team": "Vita Club"}
{"id": "G10", "scorer": "Yoane Bolamba", "team": "Vita Club"}
{"id": "G11", "kind": "penalty"}
{"id": "G12", "scorer": "Seán Creagh; Barry Noonan", "team": "Cork City", "count": 2}
{"id": "G13", "scorer": "Kevin Haugland", "team": "Lillestrøm", "kind": "penalty"}
{"id": "G14", "scorer": "Luca Terzi", "team": "Pisa", "minute": 44, "minute_text": "one minute before the interval"}
{"id": "G15", "scorer": "Ross Allardyce", "team": "Greenock Morton", "count": 3, "scope": "background"}
{"id": "G16", "count": 2, "kind": "penalty", "scope": "background"}
{"id": "G17", "scorer": "Pablo Arjona", "team": "Cádiz", "minute": 9, "minute_text": "nine minutes", "kind": "penalty"}
{"id": "G18", "scorer": "Pablo Arjona", "team": "Cádiz", "minute": 9, "minute_text": "nine minutes", "kind": "penalty"}
{"id": "G19", "scorer": "Georgi Bozhilov", "team": "Levski Sofia", "minute": 17, "minute_text": "17th minute", "kind": "penalty"}
{"id": "G20", "scorer": "Latif Abubakari", "team": "Hearts of Oak", "kind": "header"}
{"id": "G21", "scorer": "Godwin Tetteh", "team": "Hearts of Oak"}
{"id": "G22", "scorer": "Kasey Bright", "team": "Bath City", "count": 3, "scope": "background"}
{"id": "G23"}
{"id": "G24", "count": 2}
{"id": "G25", "scorer": "Linda Restrepo", "team": "Colombia", "minute": 52, "minute_text": "52 minutes gone"}
{"id": "G26", "scorer": "Danny Aukland", "team": "Grimsby Town", "scope": "background"}
{"id": "G27", "scorer": "Danny Aukland", "team": "Grimsby Town", "scope": "background"}
{"id": "G28", "scorer": "Nabil Chérif", "team": "CS Constantine", "minute": 38, "minute_text": "38th minute"}
