Last-gasp ⟦PERSON|Orrick⟧ keeps ⟦TEAM|Cherries⟧' run alive
⟦TEAM|Bournemouth⟧ ⟦G1|came from a goal behind⟧, surrendered that lead and then won it anyway, ⟦PERSON|Jamie Orrick⟧'s ⟦G2|finish⟧ with the game almost up giving them a ⟦SCORE|3-2⟧ win over ⟦TEAM|Leeds⟧ that stretches their unbeaten run to nine.
⟦PERSON|Mo Traoré⟧ ⟦G3|scored twice⟧ for the visitors and ⟦PERSON|Renan Lopes⟧ and ⟦PERSON|Michael Otoo⟧ ⟦G4|one each⟧ for the hosts prior to the late ⟦G5|winner⟧.
The ⟦NORP|Malian⟧'s ⟦G6|first⟧, in the ⟦MINUTE|third minute⟧, arrived before most had sat down. ⟦PERSON|Greg Tunstall⟧ was caught on the ball, ⟦PERSON|Cian Hurley⟧ bent in a cross with the outside of his foot and ⟦PERSON|Traoré⟧, losing ⟦PERSON|Ben Whitlock⟧, ⟦G7|sent a header across⟧ ⟦PERSON|Harry Prior⟧ and in.
It's ⟦G8|three⟧ in three for him, not counting this, and there was nearly more, ⟦PERSON|Prior⟧ stopping his low drive in the ⟦MINUTE|12th minute⟧. ⟦PERSON|Hurley⟧, the ⟦NORP|Irishman⟧, was held back by ⟦PERSON|Whitlock⟧; a booking was all they got.
⟦TEAM|Bournemouth⟧ ⟦G9|levelled⟧ just before the ⟦MINUTE|half-hour⟧. The ⟦NORP|Brazilian⟧, ⟦PERSON|Lopes⟧, won possession high up, exchanged passes with ⟦PERSON|Orrick⟧ and ⟦G10|slid his shot under⟧ ⟦PERSON|Thomas Vermeulen⟧ on ⟦MINUTE|28 minutes⟧. And they ⟦G11|were in front⟧ within ⟦MINUTE|five minutes⟧ of it: a deep cross from ⟦PERSON|Lopes⟧ himself, ⟦PERSON|Otoo⟧'s leap, and a ⟦G12|header⟧ that ⟦PERSON|Vermeulen⟧ touched but could not keep out.
"I thought, we're all right here," said their manager ⟦PERSON|Roman Kessler⟧.
They would have been, had ⟦PERSON|Otoo⟧'s ⟦G13|second⟧ stood. He ⟦G14|turned in⟧ ⟦PERSON|Tunstall⟧'s shot on ⟦MINUTE|62⟧, but from a yard offside.
⟦TEAM|Leeds⟧ ⟦G15|got themselves level⟧ from the spot. ⟦PERSON|Prior⟧ rushed off his line, caught nothing but ⟦PERSON|Hurley⟧, and ⟦PERSON|Traoré⟧ ⟦G16|sent him the wrong way⟧; there was no exact reading of the clock, as the one at the ⟦VENUE|Vitality Stadium⟧ had stopped, but it was not long after.
Both went for it. ⟦PERSON|Lopes⟧ curled a foot wide on ⟦MINUTE|75⟧, ⟦PERSON|Hurley⟧ struck the bar on ⟦MINUTE|80⟧. The ⟦G17|winner⟧ was of the sort to settle a classic: ⟦PERSON|Tunstall⟧'s cross, ⟦PERSON|Vermeulen⟧'s punch, and ⟦PERSON|Orrick⟧ on the edge of the box, ⟦G18|arrowing an effort past⟧ several bodies in the ⟦MINUTE|86th minute⟧.
⟦PERSON|Hurley⟧ ⟦G19|headed in⟧ on ⟦MINUTE|90⟧, wheeled away and was called back. It was tight.
"It's a kick in the teeth," he said. "Their ⟦G20|third⟧, he's caught it right. Mine was on, in my opinion. We gave up ⟦G21|two⟧ in five minutes in the first half, that's where the game went."
⟦PERSON|Otoo⟧, whose ⟦G22|winner⟧ beat ⟦TEAM|Aston Villa⟧ in ⟦DATE|midweek⟧, limped off late on. ⟦TEAM|Bournemouth⟧ play ⟦TEAM|Liverpool⟧ next.
=====GOALS=====
{"id": "G1", "scorer": "Renan Lopes; Michael Otoo", "team": "Bournemouth", "count": 2}
{"id": "G2", "scorer": "Jamie Orrick", "team": "Bournemouth", "minute": 86, "kind": "shot"}
{"id": "G3", "scorer": "Mo Traoré", "team": "Leeds", "count": 2}
{"id": "G4", "scorer": "Renan Lopes; Michael Otoo", "team": "Bournemouth", "count": 2}
{"id": "G5", "scorer": "Jamie Orrick", "team": "Bournemouth", "minute": 86, "kind": "shot"}
{"id": "G6", "scorer": "Mo Traoré", "team": "Leeds", "minute": 3, "minute_text": "third minute", "assist": "Cian Hurley", "kind": "header"}
{"id": "G7", "scorer": "Mo Traoré", "team": "Leeds", "minute": 3, "minute_text": "third minute", "assist": "Cian Hurley", "kind": "header"}
{"id": "G8", "scorer": "Mo Traoré", "team": "Leeds", "scope": "background", "count": 3}
{"id": "G9", "scorer": "Renan Lopes", "team": "Bournemouth", "minute": 28, "minute_text": "28 minutes", "assist": "Jamie Orrick", "kind": "shot"}
{"id": "G10", "scorer": "Renan Lopes", "team": "Bournemouth", "minute": 28, "minute_text": "28 minutes", "assist": "Jamie Orrick", "kind": "shot"}
{"id": "G11", "scorer": "Michael Otoo", "team": "Bournemouth", "minute": 33, "minute_text": "five minutes", "assist": "Renan Lopes", "kind": "header"}
{"id": "G12", "scorer": "Michael Otoo", "team": "Bournemouth", "minute": 33, "minute_text": "five minutes", "assist": "Renan Lopes", "kind": "header"}
{"id": "G13", "scorer": "Michael Otoo", "team": "Bournemouth", "minute": 62, "minute_text": "62", "outcome": "ruled out"}
{"id": "G14", "scorer": "Michael Otoo", "team": "Bournemouth", "minute": 62, "minute_text": "62", "outcome": "ruled out"}
{"id": "G15", "scorer": "Mo Traoré", "team": "Leeds", "kind": "penalty"}
{"id": "G16", "scorer": "Mo Traoré", "team": "Leeds", "kind": "penalty"}
{"id": "G17", "scorer": "Jamie Orrick", "team": "Bournemouth", "minute": 86, "minute_text": "86th minute", "kind": "shot"}
{"id": "G18", "scorer": "Jamie Orrick", "team": "Bournemouth", "minute": 86, "minute_text": "86th minute", "kind": "shot"}
{"id": "G19", "scorer": "Cian Hurley", "team": "Leeds", "minute": 90, "minute_text": "90", "outcome": "ruled out"}
{"id": "G20", "scorer": "Jamie Orrick", "team": "Bournemouth", "minute": 86, "kind": "shot"}
{"id": "G21", "scorer": "Renan Lopes; Michael Otoo", "team": "Bournemouth", "count": 2}
{"id": "G22", "scorer": "Michael Otoo", "team": "Bournemouth", "scope": "background"}
