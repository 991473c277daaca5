⟦TEAM|Hungary⟧ ⟦SCORE|1-3⟧ ⟦TEAM|Turkey⟧: ⟦PERSON|Karadağ⟧ sparkles as visitors ⟦G1|turn it round⟧

⟦TEAM|Turkey⟧ came from behind to win ⟦SCORE|3-1⟧ in ⟦GPE|Budapest⟧, ⟦PERSON|Emre Karadağ⟧ having a part in each of the ⟦G2|goals⟧ after ⟦PERSON|Gergő Fazekas⟧ had ⟦G3|volleyed ⟦TEAM|Hungary⟧ into the lead⟧ in the ⟦MINUTE|19th minute⟧.

That ⟦G4|goal⟧ was worth the price of a ticket at the ⟦VENUE|Puskás Aréna⟧. ⟦PERSON|Máté Zsoldos⟧ dispossessed ⟦PERSON|Kerem Taştan⟧ and moved it to ⟦PERSON|Bence Kárpáti⟧, whose cross was a little behind its target. ⟦PERSON|Fazekas⟧ adjusted, fell, and ⟦G5|caught it sweetly⟧ on the way down, and ⟦PERSON|Ufuk Sönmez⟧ was left standing.

Up to then ⟦PERSON|Sönmez⟧ had not had a save to make. Afterwards he had several. ⟦PERSON|Kárpáti⟧ shot at him on ⟦MINUTE|24⟧, ⟦PERSON|Fazekas⟧ on ⟦MINUTE|27⟧ and ⟦PERSON|Zsoldos⟧, after a run that began next to his own goal, on ⟦MINUTE|31⟧. ⟦PERSON|Ádám Rózsa⟧'s header flew inches past the post. At ⟦SCORE|2-0⟧, nobody would have complained.

But there was no second ⟦NORP|Hungarian⟧ goal, and a minute before ⟦MINUTE|half-time⟧ there was a ⟦NORP|Turkish⟧ ⟦G6|one⟧. ⟦PERSON|Karadağ⟧, the ⟦TEAM|Galatasaray⟧ midfielder, shaped to shoot and instead clipped the ball over the line of defence. ⟦PERSON|Mert Yalçınkaya⟧, hanging on the shoulder of ⟦PERSON|Rózsa⟧, ⟦G7|nudged it beyond⟧ ⟦PERSON|Dávid Hegedűs⟧. The keeper claimed offside. The check took three minutes, the line was on ⟦PERSON|Rózsa⟧'s knee, and the ⟦G8|goal⟧ was given.

"I'm not going to talk about the ⟦G9|first⟧," said ⟦TEAM|Hungary⟧'s coach, before talking about it. "They tell me it's a knee. We have to be two up by then. It ends up ⟦G10|in our net⟧ and suddenly we're in a match."

The second half was ⟦TEAM|Turkey⟧'s. ⟦PERSON|Yalçınkaya⟧ had one chalked off on ⟦MINUTE|55⟧ after a ⟦G11|back-post header⟧, having wandered beyond the last man, and ⟦PERSON|Ozan Bilgin⟧'s shot was hacked away by ⟦PERSON|Zsoldos⟧, but the visitors ⟦G12|were ahead⟧ before the ⟦MINUTE|hour⟧. A corner on the right was worked short to ⟦PERSON|Karadağ⟧; his cross was met by ⟦PERSON|Barış Ergüven⟧ and parried, and ⟦PERSON|Ergüven⟧ had a second go, which took a deflection off the hand of ⟦PERSON|Zsoldos⟧ before ⟦G13|going in⟧.

The third began with ⟦PERSON|Sönmez⟧, who caught a ⟦NORP|Magyar⟧ corner in the ⟦MINUTE|71st minute⟧ and threw it to ⟦PERSON|Bilgin⟧. ⟦PERSON|Bilgin⟧ to ⟦PERSON|Karadağ⟧, ⟦PERSON|Karadağ⟧ to no one: he carried on, with ⟦PERSON|Yalçınkaya⟧ screaming for the ball, and ⟦G14|arrowed it past⟧ ⟦PERSON|Hegedűs⟧ from the edge of the area. It was his ⟦G15|sixth⟧ for ⟦TEAM|Turkey⟧, and his first since ⟦DATE|2023⟧.

⟦PERSON|Kárpáti⟧ ⟦G16|netted a late consolation⟧, as the home crowd thought, until they saw the raised flag.

⟦TEAM|Turkey⟧ registered their fifth win in seven and will be promoted if ⟦TEAM|Hungary⟧ do not beat ⟦TEAM|Bulgaria⟧. ⟦PERSON|Karadağ⟧, who has been linked with a move that would net his ⟦COMPETITION|Super Lig⟧ club a fee of 30m euros, was booked and will miss the last match.
=====GOALS=====
{"id": "G1", "scorer": "Mert Yalçınkaya; Barış Ergüven; Emre Karadağ", "team": "Turkey", "count": 3}
{"id": "G2", "scorer": "Mert Yalçınkaya; Barış Ergüven; Emre Karadağ", "team": "Turkey", "count": 3}
{"id": "G3", "scorer": "Gergő Fazekas", "team": "Hungary", "minute": 19, "assist": "Bence Kárpáti", "kind": "volley", "minute_text": "19th minute"}
{"id": "G4", "scorer": "Gergő Fazekas", "team": "Hungary", "minute": 19, "assist": "Bence Kárpáti", "kind": "volley"}
{"id": "G5", "scorer": "Gergő Fazekas", "team": "Hungary", "minute": 19, "assist": "Bence Kárpáti", "kind": "volley"}
{"id": "G6", "scorer": "Mert Yalçınkaya", "team": "Turkey", "minute": 44, "assist": "Emre Karadağ", "kind": "shot", "minute_text": "a minute before half-time"}
{"id": "G7", "scorer": "Mert Yalçınkaya", "team": "Turkey", "minute": 44, "assist": "Emre Karadağ", "kind": "shot"}
{"id": "G8", "scorer": "Mert Yalçınkaya", "team": "Turkey", "minute": 44, "assist": "Emre Karadağ", "kind": "shot"}
{"id": "G9", "scorer": "Mert Yalçınkaya", "team": "Turkey", "minute": 44, "assist": "Emre Karadağ", "kind": "shot"}
{"id": "G10", "scorer": "Mert Yalçınkaya", "team": "Turkey", "minute": 44, "assist": "Emre Karadağ", "kind": "shot"}
{"id": "G11", "scorer": "Mert Yalçınkaya", "team": "Turkey", "minute": 55, "kind": "header", "outcome": "ruled out", "minute_text": "55"}
{"id": "G12", "scorer": "Barış Ergüven", "team": "Turkey"}
{"id": "G13", "scorer": "Barış Ergüven", "team": "Turkey"}
{"id": "G14", "scorer": "Emre Karadağ", "team": "Turkey", "assist": "Ozan Bilgin", "kind": "shot"}
{"id": "G15", "scorer": "Emre Karadağ", "team": "Turkey", "assist": "Ozan Bilgin", "kind": "shot"}
{"id": "G16", "scorer": "Bence Kárpáti", "team": "Hungary", "outcome": "ruled out"}
