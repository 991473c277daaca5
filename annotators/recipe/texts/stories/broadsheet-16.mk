⟦TEAM|Robins⟧ relieved as ⟦PERSON|Chillcott⟧ ⟦G1|answers⟧ ⟦PERSON|Ndongo⟧ late in ⟦GPE|Severnside⟧ derby

For the sixth time in seven seasons ⟦TEAM|Bristol City⟧ and ⟦TEAM|Cardiff City⟧ parted on terms of mutual exasperation, the ⟦NORP|Cameroonian⟧ ⟦PERSON|Serge Ndongo⟧'s ⟦G2|goal⟧ for the visitors, at the outset, and the replacement ⟦PERSON|Billy Chillcott⟧'s ⟦G3|effort⟧ for the hosts, at the last, being much the best of what they had to offer across a wet and cantankerous lunchtime at ⟦VENUE|Ashton Gate⟧.

To begin with, the latter. ⟦PERSON|Chillcott⟧ had been on the field for nine minutes when ⟦PERSON|Miles Yarrow⟧, who had been taken off the left and placed on the right, took a corner and saw it headed out to him again. His second attempt was an improvement. There were three of the ⟦TEAM|Bluebirds⟧ around ⟦PERSON|Chillcott⟧ but none, in any useful sense, near him, and the substitute ⟦G4|planted his header⟧ beyond ⟦PERSON|Oscar Lindqvist⟧; it was his first ⟦G5|goal⟧ in a league match for two years and his first for anyone since a ⟦G6|hat-trick⟧ for a ⟦DATE|Sunday⟧ side, about which the club has asked him to say no more.

Of the earlier ⟦G7|goal⟧, one wondered afterwards whether it had really been so long ago. ⟦PERSON|Hal Broadway⟧'s clearance, in the ⟦MINUTE|fourth minute⟧, struck ⟦PERSON|Joao Pimenta⟧ and fell to ⟦PERSON|Ifan Rowlands⟧, and ⟦PERSON|Rowlands⟧, ⟦NORP|Welsh⟧ by birth and local by accident, gave it straight away to ⟦PERSON|Tam Geoghegan⟧, who gave it to ⟦PERSON|Ndongo⟧. "I just hit it early," the striker said to ⟦ORG|Sky⟧, "because ⟦DATE|last week⟧ against ⟦TEAM|Swansea⟧ I took a touch and I got tackled. I saw it ⟦G8|go in off the bar⟧ and I thought, that will do."

It did, nearly. ⟦PERSON|Ndongo⟧ ⟦G9|headed in⟧ another, on ⟦MINUTE|40 minutes⟧, before being told that he had been offside, and the other lot had one of their own struck off when ⟦PERSON|Max Tregenza⟧, in the ⟦MINUTE|66th⟧, ⟦G10|turned home⟧ ⟦PERSON|Broadway⟧'s shot and was judged to have handled. "Both right," said the referee's assessor, who had no vote. Between these, and around them, there was ⟦PERSON|Lindqvist⟧'s save from ⟦PERSON|Yarrow⟧ in the ⟦MINUTE|52nd minute⟧, ⟦PERSON|Aled Prytherch⟧'s clearance from beneath his own bar in the 58th, and a fracas in the 61st from which five emerged with yellow cards.

"The ⟦G11|equaliser⟧ had been coming for half an hour," said the ⟦TEAM|Robins⟧' manager, who might have been asked what it had been coming by. "Their ⟦G12|goal⟧ is a present, they had nothing else. ⟦G13|The one we had disallowed⟧, I'll say nothing." He then spoke for some minutes.

⟦TEAM|Cardiff⟧ have finished second in every statistic but the one. They fired in 14 crosses and struck a post in ⟦MINUTE|stoppage time⟧, through ⟦PERSON|Rowlands⟧, who had his head in his hands before it had bounced out, and they went back to ⟦GPE|Wales⟧ as they had come, on the coach, in eighth.
=====GOALS=====
{"id": "G1", "scorer": "Billy Chillcott", "team": "Bristol City", "kind": "header", "assist": "Miles Yarrow"}
{"id": "G2", "scorer": "Serge Ndongo", "team": "Cardiff City", "minute": 4, "kind": "shot"}
{"id": "G3", "scorer": "Billy Chillcott", "team": "Bristol City", "kind": "header", "assist": "Miles Yarrow"}
{"id": "G4", "scorer": "Billy Chillcott", "team": "Bristol City", "kind": "header", "assist": "Miles Yarrow"}
{"id": "G5", "scorer": "Billy Chillcott", "team": "Bristol City", "kind": "header", "assist": "Miles Yarrow"}
{"id": "G6", "scorer": "Billy Chillcott", "scope": "background", "count": 3}
{"id": "G7", "scorer": "Serge Ndongo", "team": "Cardiff City", "minute": 4, "kind": "shot", "minute_text": "fourth minute"}
{"id": "G8", "scorer": "Serge Ndongo", "team": "Cardiff City", "minute": 4, "kind": "shot"}
{"id": "G9", "scorer": "Serge Ndongo", "team": "Cardiff City", "minute": 40, "kind": "header", "outcome": "ruled out", "minute_text": "40 minutes"}
{"id": "G10", "scorer": "Max Tregenza", "team": "Bristol City", "minute": 66, "kind": "shot", "outcome": "ruled out", "minute_text": "66th"}
{"id": "G11", "scorer": "Billy Chillcott", "team": "Bristol City", "kind": "header", "assist": "Miles Yarrow"}
{"id": "G12", "scorer": "Serge Ndongo", "team": "Cardiff City", "minute": 4, "kind": "shot"}
{"id": "G13", "scorer": "Max Tregenza", "team": "Bristol City", "minute": 66, "kind": "shot", "outcome": "ruled out"}
