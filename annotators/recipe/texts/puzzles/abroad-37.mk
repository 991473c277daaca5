Five-star ⟦TEAM|City⟧ put ⟦TEAM|Blues⟧ to the sword as promotion party begins ⟦GPE|Leeside⟧
⟦FURNITURE|Denis Crowley, The Echo⟧
⟦TEAM|Cork City⟧ ⟦SCORE|5-1⟧ ⟦TEAM|Waterford⟧
They were singing before the ⟦MINUTE|half-hour⟧ and they hadn't stopped an hour after the final whistle. ⟦TEAM|Cork City⟧ are going back up to the ⟦COMPETITION|Premier Division⟧ and they did it in style, ⟦PERSON|Gbenga Akinola⟧ helping himself to ⟦G1|four⟧ as ⟦TEAM|Waterford⟧ were taken apart at ⟦VENUE|Turner's Cross⟧.
A point would've been enough. ⟦TEAM|City⟧ weren't interested in a point.
⟦PERSON|Akinola⟧'s ⟦G2|first⟧ came within ⟦MINUTE|five minutes⟧, and it was a gift, ⟦PERSON|Rob Lenihan⟧'s pass back to ⟦PERSON|Paddy Corrigan⟧ holding up on a heavy surface. He ran on to it, went one way then the other, and ⟦G3|stroked it in⟧.
⟦PERSON|Dylan Foy⟧ hit the post, ⟦PERSON|Matty Scully⟧ had one cleared off the line, and the next time the ⟦TEAM|Blues⟧ saw the ball it was to fish it out of the net: ⟦MINUTE|18 minutes⟧, ⟦PERSON|Scully⟧'s corner, ⟦PERSON|Akinola⟧'s ⟦G4|header⟧, ⟦G5|⟦SCORE|2-0⟧⟧.
To be fair to ⟦TEAM|Waterford⟧ they had a go. ⟦PERSON|Lorcan Hynes⟧, once of this parish, drew a fine save from ⟦PERSON|Aaron Keogh⟧, and on the stroke of ⟦MINUTE|half-time⟧ he ⟦G6|hooked one in⟧ when ⟦TEAM|City⟧ failed to clear ⟦PERSON|Lenihan⟧'s long throw.
Nerves? If there were any they lasted till ⟦MINUTE|51 minutes⟧. ⟦PERSON|Foy⟧, who'd a great game on the left, was pulled down by ⟦PERSON|Lenihan⟧ and ⟦PERSON|Akinola⟧ ⟦G7|tucked away the penalty⟧ for his ⟦G8|hat-trick⟧.
The ⟦G9|fourth⟧ was the pick. ⟦PERSON|Keogh⟧'s throw-out, ⟦PERSON|Scully⟧'s turn on halfway, a lovely ball around the corner to ⟦PERSON|Foy⟧ and a cross that ⟦PERSON|Akinola⟧ ⟦G10|met on the volley⟧. He went off with ⟦MINUTE|20 minutes left⟧ and so did half of his team-mates' socks, thrown to the Shed.
His replacement, a young lad making his debut, ⟦G11|added the fifth⟧ in the ⟦MINUTE|last minute⟧. More of him anon.
⟦PERSON|Akinola⟧ has ⟦G12|26⟧ now, the most by any ⟦TEAM|City⟧ player in a ⟦COMPETITION|First Division⟧ season.
"I've had days where I couldn't hit a barn door," he said. "Today everything I hit went in."
The ⟦TEAM|Rebel Army⟧ finish up away to ⟦TEAM|Treaty United⟧ on ⟦DATE|Friday⟧ with nothing but the trophy lift to think about.
=====GOALS=====
{"id": "G1", "scorer": "Gbenga Akinola", "team": "Cork City", "count": 4}
{"id": "G2", "scorer": "Gbenga Akinola", "team": "Cork City", "minute": 5, "kind": "shot", "minute_text": "five minutes"}
{"id": "G3", "scorer": "Gbenga Akinola", "team": "Cork City", "minute": 5, "kind": "shot"}
{"id": "G4", "scorer": "Gbenga Akinola", "team": "Cork City", "minute": 18, "assist": "Matty Scully", "kind": "header", "minute_text": "18 minutes"}
{"id": "G5", "scorer": "Gbenga Akinola", "team": "Cork City", "minute": 18, "assist": "Matty Scully", "kind": "header", "minute_text": "18 minutes", "score": "2-0"}
{"id": "G6", "scorer": "Lorcan Hynes", "team": "Waterford", "kind": "shot", "minute_text": "half-time"}
{"id": "G7", "scorer": "Gbenga Akinola", "team": "Cork City", "minute": 51, "kind": "penalty", "minute_text": "51 minutes"}
{"id": "G8", "scorer": "Gbenga Akinola", "team": "Cork City", "count": 3}
{"id": "G9", "scorer": "Gbenga Akinola", "team": "Cork City", "assist": "Dylan Foy", "kind": "volley"}
{"id": "G10", "scorer": "Gbenga Akinola", "team": "Cork City", "assist": "Dylan Foy", "kind": "volley"}
{"id": "G11", "team": "Cork City", "minute": 90, "minute_text": "last minute"}
{"id": "G12", "scorer": "Gbenga Akinola", "team": "Cork City", "count": 26, "scope": "background"}
