⟦COMPETITION|Scottish League One⟧ round-up: ⟦PERSON|Cassidy⟧ ⟦G1|double⟧ keeps ⟦TEAM|Inverness⟧ on top; ⟦PERSON|Hogg⟧ ⟦G2|rescues⟧ ⟦TEAM|Queens⟧

⟦PERSON|Blair Cassidy⟧ ⟦G3|scored twice⟧ and ⟦PERSON|Gregor Munro-Tait⟧ ⟦G4|added another⟧ late on as ⟦TEAM|Inverness Caledonian Thistle⟧ saw off ⟦TEAM|Alloa Athletic⟧, who for an hour had been the more coherent of the two and for ten minutes, after ⟦PERSON|Scott Dalziel⟧'s ⟦G5|reply⟧, the more likely.

What the ⟦TEAM|Wasps⟧ lacked was a finisher, and what ⟦TEAM|Inverness⟧ possessed was ⟦PERSON|Cassidy⟧. The first half had amounted to a header wide by ⟦PERSON|Kian O'Hare⟧, a save at his near post by ⟦PERSON|Mark Ravenscroft⟧ and a long discussion about a throw-in when, just before the ⟦MINUTE|half-hour⟧, ⟦PERSON|Ali Rennie⟧ got to the byline and pulled it back, and the forward ⟦G6|swept it in off the post⟧. It was timed at ⟦MINUTE|29 minutes⟧. His second was a ⟦G7|penalty⟧, awarded in the ⟦MINUTE|53rd minute⟧ after ⟦PERSON|O'Hare⟧ had brought down ⟦PERSON|Rennie⟧, and although ⟦PERSON|Ravenscroft⟧ went the right way it ⟦G8|went under him⟧. That made it 20 ⟦G9|goals⟧ for the campaign; ⟦PERSON|Cassidy⟧ managed three ⟦G10|goals⟧ in the whole of the last one, at ⟦TEAM|Kelty Hearts⟧, and was by all accounts preparing to be a plumber.

⟦PERSON|Dalziel⟧'s ⟦G11|goal⟧, for which a ⟦NORP|Highland⟧ defence may be said to have taken the afternoon off, brought anxiety, and two corners in succession brought more. ⟦TEAM|Alloa⟧ thought that they had levelled. They had only hit the stanchion. With ⟦MINUTE|four minutes to go⟧, ⟦PERSON|Munro-Tait⟧, on as a substitute for the exhausted ⟦PERSON|Rennie⟧, broke from inside his own half and, with no one in front of him but ⟦PERSON|Ravenscroft⟧, ⟦G12|slid it in⟧; the points, which had never been quite so safe as the table suggests, were his.

⟦VENUE|Palmerston⟧ saw a draw in which the ⟦TEAM|Doonhamers⟧ ⟦G13|got in front⟧ early, ⟦G14|fell behind⟧ in the space of two minutes and ⟦G15|were level⟧ just when the home crowd had begun to hum the sort of tune that precedes a sacking. ⟦PERSON|Luc Tessier⟧'s ⟦G16|free-kick⟧, from 22 yards and on ⟦MINUTE|12 minutes⟧, was all that the ⟦NORP|Canadian⟧ had promised in the week. The response of ⟦TEAM|Montrose⟧ was to wait, and wait, and then in the ⟦MINUTE|62nd minute⟧ ⟦PERSON|Steven Pirie⟧, released by ⟦PERSON|Iain Lamb⟧, ⟦G17|shot across the goalkeeper⟧; the pair ⟦G18|did it again⟧, the other way about, on ⟦MINUTE|64⟧, with ⟦PERSON|Pirie⟧'s effort saved and ⟦PERSON|Lamb⟧ following up.

⟦TEAM|Montrose⟧ had what they took for a third, ⟦G19|poked in⟧ by ⟦PERSON|Craig Baxendale⟧ with ⟦MINUTE|71 minutes⟧ played, but a linesman ruled that it had gone out for a goal kick before it was crossed. So it was that ⟦PERSON|Davie Hogg⟧, in the ⟦MINUTE|second minute of added time⟧, ⟦G20|met ⟦PERSON|Tessier⟧'s corner⟧. The net bulged; the hum became a roar. "He's six foot four and we left him alone," ⟦PERSON|Neil Moncur⟧, of ⟦TEAM|Montrose⟧, said. "The ⟦G21|equaliser⟧ is on me."

⟦TEAM|Inverness⟧ are eight points clear, and will finish first unless something very odd happens.
=====GOALS=====
{"id": "G1", "scorer": "Blair Cassidy", "team": "Inverness Caledonian Thistle", "count": 2}
{"id": "G2", "scorer": "Davie Hogg", "team": "Queens", "minute": 90, "added": 2, "kind": "header", "assist": "Luc Tessier"}
{"id": "G3", "scorer": "Blair Cassidy", "team": "Inverness Caledonian Thistle", "count": 2}
{"id": "G4", "scorer": "Gregor Munro-Tait", "team": "Inverness Caledonian Thistle", "minute": 86, "kind": "shot"}
{"id": "G5", "scorer": "Scott Dalziel", "team": "Alloa Athletic", "kind": "header"}
{"id": "G6", "scorer": "Blair Cassidy", "team": "Inverness Caledonian Thistle", "minute": 29, "kind": "shot", "assist": "Ali Rennie", "minute_text": "29 minutes"}
{"id": "G7", "scorer": "Blair Cassidy", "team": "Inverness Caledonian Thistle", "minute": 53, "kind": "penalty", "minute_text": "53rd minute"}
{"id": "G8", "scorer": "Blair Cassidy", "team": "Inverness Caledonian Thistle", "minute": 53, "kind": "penalty", "minute_text": "53rd minute"}
{"id": "G9", "scorer": "Blair Cassidy", "team": "Inverness Caledonian Thistle", "scope": "background", "count": 20}
{"id": "G10", "scorer": "Blair Cassidy", "scope": "background", "count": 3}
{"id": "G11", "scorer": "Scott Dalziel", "team": "Alloa Athletic", "kind": "header"}
{"id": "G12", "scorer": "Gregor Munro-Tait", "team": "Inverness Caledonian Thistle", "minute": 86, "kind": "shot", "minute_text": "four minutes to go"}
{"id": "G13", "scorer": "Luc Tessier", "team": "Queens", "minute": 12, "kind": "free kick", "minute_text": "12 minutes"}
{"id": "G14", "scorer": "Steven Pirie; Iain Lamb", "team": "Montrose", "kind": "shot", "count": 2}
{"id": "G15", "scorer": "Davie Hogg", "team": "Queens", "minute": 90, "added": 2, "kind": "header", "assist": "Luc Tessier"}
{"id": "G16", "scorer": "Luc Tessier", "team": "Queens", "minute": 12, "kind": "free kick", "minute_text": "12 minutes"}
{"id": "G17", "scorer": "Steven Pirie", "team": "Montrose", "minute": 62, "kind": "shot", "assist": "Iain Lamb", "minute_text": "62nd minute"}
{"id": "G18", "scorer": "Iain Lamb", "team": "Montrose", "minute": 64, "kind": "shot", "minute_text": "64"}
{"id": "G19", "scorer": "Craig Baxendale", "team": "Montrose", "minute": 71, "kind": "shot", "outcome": "ruled out", "minute_text": "71 minutes"}
{"id": "G20", "scorer": "Davie Hogg", "team": "Queens", "minute": 90, "added": 2, "kind": "header", "assist": "Luc Tessier", "minute_text": "second minute of added time"}
{"id": "G21", "scorer": "Davie Hogg", "team": "Queens", "minute": 90, "added": 2, "kind": "header", "assist": "Luc Tessier"}
