⟦TEAM|Newcastle⟧ ⟦G1|roar back⟧ to leave ⟦TEAM|Spurs⟧ in a familiar place

There is a particular expression, half amusement and half grief, that ⟦TEAM|Tottenham Hotspur⟧'s supporters have learned to wear and it was to be seen all over the upper tier of ⟦VENUE|St James’ Park⟧ as their side, having led through ⟦PERSON|Seo Dong-hyun⟧'s ⟦G2|goal⟧ on ⟦MINUTE|31 minutes⟧, ⟦G3|conceded three times⟧ in 21, two of those ⟦G4|goals⟧ to ⟦PERSON|Gianluca Morosetti⟧ and the other to ⟦PERSON|Alfie Dunstan⟧, before ⟦PERSON|Ibrahim Konteh⟧, in ⟦MINUTE|stoppage time⟧, got a ⟦G5|consolation⟧ nobody had asked for.

⟦TEAM|Spurs⟧ had been good. Let that be set down. In the ⟦MINUTE|sixth minute⟧ ⟦PERSON|Rhys Callender⟧ put a shot just past, in the ⟦MINUTE|13th⟧ he put another just over, and ⟦PERSON|Seo⟧, the ⟦NORP|Korean⟧, was a torment to ⟦PERSON|Tyler Moorside⟧, who had been slotted in at left-back in the absence of a left-back. It was ⟦PERSON|Moorside⟧ who lost possession before the ⟦G6|goal⟧, and ⟦PERSON|Moorside⟧ who was nutmegged during it. ⟦PERSON|Callender⟧ collected and fed ⟦PERSON|Seo⟧, who took it past ⟦PERSON|Moorside⟧, stopped, thought and ⟦G7|placed it in the far corner⟧. His ⟦G8|ninth⟧ of the season; he had ⟦G9|scored the winner⟧ in the ⟦COMPETITION|Carabao Cup⟧ a week earlier, at ⟦TEAM|Leicester⟧.

That ⟦TEAM|Newcastle⟧ were only one behind at the ⟦MINUTE|interval⟧ was the work of ⟦PERSON|Denis Railean⟧. The ⟦NORP|Moldovan⟧ goalkeeper, playing because ⟦TEAM|Newcastle⟧'s first choice has a cold, saved from ⟦PERSON|Konteh⟧ in the ⟦MINUTE|36th minute⟧ and, twice, from ⟦PERSON|Callender⟧ in the ⟦MINUTE|44th⟧.

The second half needs telling slowly, as it went by so quickly. ⟦PERSON|Jens Vandeputte-Claes⟧, ⟦TEAM|Tottenham⟧'s ⟦NORP|Belgian⟧, was judged to have clipped ⟦PERSON|Dunstan⟧, and ⟦PERSON|Morosetti⟧, the ⟦NORP|Italian⟧, ⟦G10|dispatched the penalty⟧ in the ⟦MINUTE|57th minute⟧. ⟦TEAM|Tottenham⟧ kicked off, mislaid it, and within ⟦MINUTE|two minutes⟧ ⟦PERSON|Dunstan⟧ had ⟦G11|made it ⟦SCORE|2-1⟧⟧, returning a clearance by ⟦PERSON|Vandeputte-Claes⟧ from the edge of the box with interest. ⟦TEAM|Spurs⟧ pulled level, or believed they had. ⟦PERSON|Callender⟧'s ⟦G12|finish⟧ in the ⟦MINUTE|66th minute⟧ was clean and his delight unconfined, but celebrations were cut short by VAR, which ruled that ⟦PERSON|Konteh⟧ had fouled ⟦PERSON|Railean⟧. Then they did what they do. A corner was given away, taken, flicked on by ⟦PERSON|Moorside⟧ (redemption, of a sort) and ⟦G13|nodded in⟧ from a yard by ⟦PERSON|Morosetti⟧. The time was ⟦MINUTE|78 minutes⟧, the ⟦TEAM|Magpies⟧' lead had ⟦G14|grown to two⟧, and the ⟦GPE|Tyne⟧ sparkled.

"Their keeper is nowhere near our ⟦G15|third⟧, and ours was flattened for the ⟦G16|one⟧ they had disallowed," was the ⟦TEAM|Newcastle⟧ manager's interpretation, oddly enough, of events which favoured him; ⟦PERSON|Ed Sallis⟧, the opposing one, told ⟦ORG|TNT Sports⟧ that "the ⟦G17|goal⟧ changed it. It was all us until that ⟦G18|penalty⟧".

"I said to the lads, we've ⟦G19|got ourselves level⟧, now go again," said the forward, who had ⟦G20|two⟧. "To score in front of the home end, what is better?"
=====GOALS=====
{"id": "G1", "scorer": "Gianluca Morosetti; Alfie Dunstan", "team": "Newcastle", "count": 3}
{"id": "G2", "scorer": "Seo", "team": "Tottenham Hotspur", "minute": 31, "kind": "shot", "assist": "Rhys Callender", "minute_text": "31 minutes"}
{"id": "G3", "scorer": "Gianluca Morosetti; Alfie Dunstan", "team": "Newcastle", "count": 3}
{"id": "G4", "scorer": "Gianluca Morosetti", "team": "Newcastle", "count": 2}
{"id": "G5", "scorer": "Ibrahim Konteh", "team": "Tottenham Hotspur", "kind": "shot", "minute_text": "stoppage time"}
{"id": "G6", "scorer": "Seo", "team": "Tottenham Hotspur", "minute": 31, "kind": "shot", "assist": "Rhys Callender"}
{"id": "G7", "scorer": "Seo", "team": "Tottenham Hotspur", "minute": 31, "kind": "shot", "assist": "Rhys Callender"}
{"id": "G8", "scorer": "Seo", "team": "Tottenham Hotspur", "minute": 31, "kind": "shot", "assist": "Rhys Callender"}
{"id": "G9", "scorer": "Seo", "team": "Tottenham Hotspur", "scope": "background"}
{"id": "G10", "scorer": "Gianluca Morosetti", "team": "Newcastle", "minute": 57, "kind": "penalty", "minute_text": "57th minute"}
{"id": "G11", "scorer": "Alfie Dunstan", "team": "Newcastle", "minute": 59, "kind": "shot", "minute_text": "two minutes"}
{"id": "G12", "scorer": "Rhys Callender", "team": "Tottenham Hotspur", "minute": 66, "kind": "shot", "outcome": "ruled out", "minute_text": "66th minute"}
{"id": "G13", "scorer": "Gianluca Morosetti", "team": "Newcastle", "minute": 78, "kind": "header", "minute_text": "78 minutes"}
{"id": "G14", "scorer": "Gianluca Morosetti", "team": "Newcastle", "minute": 78, "kind": "header", "minute_text": "78 minutes"}
{"id": "G15", "scorer": "Gianluca Morosetti", "team": "Newcastle", "minute": 78, "kind": "header", "minute_text": "78 minutes"}
{"id": "G16", "scorer": "Rhys Callender", "team": "Tottenham Hotspur", "minute": 66, "kind": "shot", "outcome": "ruled out"}
{"id": "G17", "scorer": "Gianluca Morosetti", "team": "Newcastle", "minute": 57, "kind": "penalty"}
{"id": "G18", "scorer": "Gianluca Morosetti", "team": "Newcastle", "minute": 57, "kind": "penalty"}
{"id": "G19", "scorer": "Gianluca Morosetti", "team": "Newcastle", "minute": 57, "kind": "penalty"}
{"id": "G20", "scorer": "Gianluca Morosetti", "team": "Newcastle", "count": 2}
