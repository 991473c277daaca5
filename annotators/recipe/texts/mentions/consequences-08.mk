Trailing to a ⟦MINUTE|second-minute⟧ ⟦G1|strike⟧ by ⟦PERSON|Cory Blackmore⟧, ⟦TEAM|Swindon Town⟧ took an hour to find their feet. ⟦PERSON|Dev Rana⟧ ⟦G2|squared it⟧ on ⟦MINUTE|64 minutes⟧ and a point apiece at ⟦TEAM|Newport County⟧ was a fair return.

A walk-out by stewards threatened ⟦DATE|Saturday⟧'s match between ⟦TEAM|Newport County⟧ and ⟦TEAM|Swindon Town⟧, but the strike was called off after the two sides agreed a new rate.

⟦TEAM|Shakhtar Donetsk⟧ went two to the good. ⟦PERSON|Artem Zubko⟧, making light of a tight angle, ⟦G3|squeezed the ball inside ⟦PERSON|Denys Marchuk⟧'s near post⟧ in the ⟦MINUTE|37th minute⟧; ⟦PERSON|Caio Vilela⟧ had ⟦G4|opened the account⟧ on ⟦MINUTE|9⟧.

⟦PERSON|Artem Zubko⟧ opened an account at a ⟦GPE|Warsaw⟧ bank in ⟦DATE|2022⟧ and has sent money home to ⟦GPE|Kharkiv⟧ every month since, he told ⟦ORG|The Guardian⟧.

⟦PERSON|Ousmane Diarra⟧ rescued ⟦TEAM|Troyes⟧ with a ⟦MINUTE|last-gasp⟧ intervention, sliding in to take the ball off ⟦PERSON|Jérémy Castel⟧'s toe. ⟦PERSON|Castel⟧ had been about to tap home.

⟦PERSON|Ousmane Diarra⟧ ⟦G5|rescued ⟦TEAM|Troyes⟧⟧ in the ⟦MINUTE|93rd minute⟧, getting the last touch in a scramble after ⟦PERSON|Jérémy Castel⟧ had failed to clear.

The best ⟦G6|goal⟧ of the ⟦DATE|weekend⟧ came at ⟦VENUE|Plough Lane⟧, where ⟦PERSON|Isaac Mbala⟧ took on three defenders and ⟦G7|beat ⟦PERSON|Ed Garside⟧⟧ on ⟦MINUTE|67 minutes⟧. ⟦TEAM|AFC Wimbledon⟧ won ⟦SCORE|2-0⟧, an ⟦G8|own goal⟧ by ⟦TEAM|Notts County⟧ captain ⟦PERSON|Ross Tibbs⟧ having set them on their way in the ⟦MINUTE|fifth minute⟧.

⟦PERSON|Isaac Mbala⟧ took on three defenders and beat two of them. The third, ⟦PERSON|Ross Tibbs⟧, put the ball out for a corner and took a bow in front of the ⟦TEAM|Notts County⟧ supporters.

⟦TEAM|Mexico Women⟧ took the sting out of a noisy crowd by keeping the ball for long spells. ⟦PERSON|Renata Solís⟧ had the only shot of the ⟦MINUTE|first quarter of an hour⟧, and it drifted wide.

⟦TEAM|Mexico Women⟧ silenced a noisy crowd in the ⟦MINUTE|16th minute⟧ when ⟦PERSON|Renata Solís⟧ beat ⟦PERSON|Kennedy Doyle⟧ in the air and then ⟦G9|beat ⟦PERSON|Emma Sandoval⟧⟧ from ⟦PERSON|Paola Ibarra⟧'s centre.

⟦PERSON|Graeme Tosh⟧ admitted that ⟦TEAM|Airdrieonians⟧ had been punished for switching off. "Twice their full-back has run off the back of ours and twice ⟦G10|it's ended up in our net⟧," he said. "You can't legislate for that."

⟦PERSON|Graeme Tosh⟧ was punished for his comments about referee ⟦PERSON|Alan Muirhead⟧ with a two-match touchline ban. ⟦TEAM|Airdrieonians⟧ have accepted it.

An hour had gone before ⟦PERSON|Vedat Aksoy⟧ was called upon, and the ⟦TEAM|Kayserispor⟧ goalkeeper got down well to keep out ⟦PERSON|Ruben Kluivers⟧' low one. He was picking the ball out of his net in the ⟦MINUTE|74th minute⟧, ⟦PERSON|Ogün Tekin⟧ having got in behind and ⟦G11|finished⟧ for ⟦TEAM|Antalyaspor⟧.

Late ⟦G12|goals⟧ by ⟦PERSON|Matty Prior⟧ and ⟦PERSON|Sol Campion⟧ gave ⟦TEAM|Kidderminster Harriers⟧ a deserved, if flattering, win over ⟦TEAM|Hereford⟧.

Late fitness tests for ⟦PERSON|Matty Prior⟧ and ⟦PERSON|Sol Campion⟧ will decide the shape of the ⟦TEAM|Kidderminster Harriers⟧ attack. The former has not hit the net since ⟦DATE|New Year's Day⟧, when he ⟦G13|got two⟧ at ⟦TEAM|Hereford⟧.

⟦PERSON|Thiago Mendonza⟧ made ⟦PERSON|Rubén Castellano⟧'s ⟦G14|goal⟧ count for nothing. ⟦TEAM|Talleres⟧, leading from the ⟦MINUTE|31st minute⟧, were already celebrating when the ⟦TEAM|Newell's Old Boys⟧ captain ⟦G15|got his head to a corner⟧.

⟦PERSON|Anna-Lena Strasser⟧ headed off on holiday with the ⟦COMPETITION|Frauen-Bundesliga⟧ scoring charts behind her: 21 ⟦G16|goals⟧ in 22 games for ⟦TEAM|Wolfsburg Women⟧.

⟦TEAM|Chippenham Town⟧ have not won since ⟦PERSON|Rob Dinsdale⟧ was sacked. They had enough chances on ⟦DATE|Saturday⟧, ⟦PERSON|Ewan Clack⟧ clipping the bar, ⟦PERSON|Nico Tait⟧ slicing wide and ⟦PERSON|Alfie Marsh⟧ being denied one on one.

⟦PERSON|Ewan Clack⟧'s ⟦G17|fourth⟧ in as many matches was the difference. It was a scruffy thing, off his thigh, and ⟦TEAM|Chippenham Town⟧ did not care.

It was ⟦PERSON|Ewan Clack⟧'s fourth booking in as many matches and the ⟦TEAM|Chippenham Town⟧ forward, offside more often than he was on the ball, was taken off before it became something worse.
=====GOALS=====
{"id": "G1", "scorer": "Cory Blackmore", "team": "Newport County", "minute": 2, "minute_text": "second-minute"}
{"id": "G2", "scorer": "Dev Rana", "team": "Swindon Town", "minute": 64, "minute_text": "64 minutes"}
{"id": "G3", "scorer": "Artem Zubko", "team": "Shakhtar Donetsk", "minute": 37, "minute_text": "37th minute"}
{"id": "G4", "scorer": "Caio Vilela", "team": "Shakhtar Donetsk", "minute": 9, "minute_text": "9"}
{"id": "G5", "scorer": "Ousmane Diarra", "team": "Troyes", "minute": 93, "minute_text": "93rd minute"}
{"id": "G6", "scorer": "Isaac Mbala", "team": "AFC Wimbledon", "minute": 67, "minute_text": "67 minutes", "kind": "shot"}
{"id": "G7", "scorer": "Isaac Mbala", "team": "AFC Wimbledon", "minute": 67, "minute_text": "67 minutes", "kind": "shot"}
{"id": "G8", "scorer": "Ross Tibbs", "team": "AFC Wimbledon", "minute": 5, "minute_text": "fifth minute", "kind": "own goal"}
{"id": "G9", "scorer": "Renata Solís", "team": "Mexico Women", "minute": 16, "minute_text": "16th minute", "kind": "header", "assist": "Paola Ibarra"}
{"id": "G10"}
{"id": "G11", "scorer": "Ogün Tekin", "team": "Antalyaspor", "minute": 74, "minute_text": "74th minute"}
{"id": "G12", "scorer": "Matty Prior; Sol Campion", "team": "Kidderminster Harriers", "count": 2}
{"id": "G13", "scorer": "Matty Prior", "team": "Kidderminster Harriers", "scope": "background", "count": 2}
{"id": "G14", "scorer": "Rubén Castellano", "team": "Talleres", "minute": 31, "minute_text": "31st minute"}
{"id": "G15", "scorer": "Thiago Mendonza", "team": "Newell's Old Boys", "kind": "header"}
{"id": "G16", "scorer": "Anna-Lena Strasser", "team": "Wolfsburg Women", "scope": "background", "count": 21}
{"id": "G17", "scorer": "Ewan Clack", "team": "Chippenham Town"}
