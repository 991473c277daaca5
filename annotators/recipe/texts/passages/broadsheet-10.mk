⟦PERSON|Bartholomew Ajayi⟧’s is a face one would hire for a funeral, and it did not alter when he ⟦G1|lobbed ⟦PERSON|Guerin⟧⟧ from the clock end of the pitch; it did not alter when he did it again, at ⟦MINUTE|67 minutes⟧, and the second one struck the bar. A tremor was seen in it as he shook hands.

If ⟦TEAM|Spain⟧ had a centre-forward, if they had wanted one, if the notion of a centre-forward had not been quietly retired along with the gramophone, some of the eighty-one crosses which ⟦PERSON|Cucurull⟧ drilled, clipped, floated and whipped across the ⟦TEAM|Scotland⟧ goal might have found a forehead that was not ⟦PERSON|Archie McCorquodale⟧’s.

Not many men have scored for both ⟦GPE|Merseyside⟧ clubs and fewer have done so on one afternoon. ⟦PERSON|Terry Ogden-Blythe⟧, late of ⟦TEAM|Everton⟧, ⟦G2|got ⟦TEAM|Liverpool⟧’s second⟧ at ⟦MINUTE|50 minutes⟧, from a pass by the debutant ⟦PERSON|Nakamoto⟧; and on ⟦MINUTE|78⟧, retreating, reaching, cursing, ⟦G3|got ⟦TEAM|Everton⟧’s first⟧.

The trophy, a silver salad bowl, was presented to the winner by a duke. The winner, ⟦TEAM|Haverfordwest County⟧, held it aloft; the lid, falling, struck the duke. There had been no other contact of note in the box all afternoon.

⟦PERSON|Théodore N’Guessan-Roux⟧ has pace, and knows it; has a left foot, and knows that; and has a right foot, of which nobody had ever told him. It was news to ⟦PERSON|Tchouaméni-Hart⟧ also. ⟦MINUTE|Five minutes before the interval⟧, and with ⟦TEAM|Rennes⟧ leading by ⟦PERSON|Kalimuendo-Ross⟧’s early ⟦G4|penalty⟧, the ball was on that foot; a moment after, it was ⟦G5|in the side of the net⟧, the inner side, and the thing was ⟦G6|all square⟧.

Level on points, level on goal difference, level on goals: what is left by which to divide ⟦TEAM|Feyenoord⟧ from ⟦TEAM|AZ⟧? Disciplinary records, says the rule book. Twenty-two players accordingly conducted themselves like deacons, nobody tackled anyone, and ⟦PERSON|Hancko-Meijer⟧, whose drive in the ⟦MINUTE|65th minute⟧ was pushed away by ⟦PERSON|Owusu-Claassen⟧, is thought to have apologised for it.

A goalkeeper in love is a danger to shipping. ⟦PERSON|Cosimo Ferrandini⟧, who had announced his engagement at lunch, smiled in turn at ⟦PERSON|Ylli Shehu⟧’s cross, at ⟦PERSON|Ylli Shehu⟧, and at the ball, ⟦PERSON|Shehu⟧ having ⟦G7|headed⟧ it gently by him. ⟦TEAM|Bari⟧’s bench aged. There was another such smile on ⟦MINUTE|70⟧, but ⟦PERSON|Matino-Rossi⟧ was at hand to hack off the line.

It has been put about that ⟦TEAM|Swansea⟧ scored with the last kick of the match. They did not; they ⟦G8|scored⟧ with the last kick but one, ⟦PERSON|Gethin Probert-Rees⟧ ⟦G9|half-volleying⟧ ⟦PERSON|Cullen-Ito⟧’s knock-down into the only unoccupied acre. The last kick was ⟦PERSON|Whiteside⟧’s. It was from the restart, it was from rage, and it landed on a bus.

“I took the liberty of scoring,” is how ⟦PERSON|Leopold Faraday-Quist⟧ once put it, and one thinks of him whenever a back strays forward. ⟦PERSON|Ndiaye-Thorpe⟧ strayed at the ⟦VENUE|Hawthorns⟧; but the liberty he took was with the laws of aerodynamics, and the ball, hit flush, hit hard, hit from nineteen yards, went for a throw.

The breakthrough, when it came, came like the post, two at once. ⟦TEAM|Iran⟧’s was ⟦PERSON|Sardar Golmohammadi⟧’s, ⟦MINUTE|63 minutes⟧, a ⟦G10|punt⟧ of hopeful origin that he turned from dross with one cushioning thigh; ⟦TEAM|South Korea⟧’s was ⟦PERSON|Moon Ji-won⟧’s, ⟦MINUTE|64⟧, and a ⟦G11|volley⟧, from the goalkeeper’s half-hearted punch. After which, as before which, nothing.

So many people wished to see ⟦PERSON|Eze-Montrose⟧ fail that when he did, dragging a penalty past the far upright on ⟦MINUTE|42⟧, there was a queue to say so. ⟦MINUTE|Three minutes later⟧ he ⟦G12|met⟧ a cut-back with the outside of the right boot, ⟦PERSON|Digby⟧ went the wrong way, and the queue, you might say, dispersed.

⟦TEAM|Kaiserslautern⟧ have been relegated, promoted, bankrupted, canonised. What they have not been, on the evidence of ⟦DATE|Friday⟧, is taught to defend a long throw. ⟦TEAM|Osnabrück⟧’s ⟦PERSON|Engelhardt-Osei⟧ chucked; ⟦TEAM|Osnabrück⟧’s ⟦PERSON|Wulff⟧ nudged; and ⟦PERSON|Tachie-Bell⟧, also of ⟦TEAM|Osnabrück⟧, ⟦G13|claimed the cheapest goal⟧ that the ⟦VENUE|Betzenberg⟧ has witnessed since the introduction of the penny fare.

Whatever else the new stadium lacks (roof, drains, lettering), it has an echo. ⟦PERSON|Adlington⟧’s volley rang off the left-hand post, off the right-hand post and off each of the four empty tiers; ⟦PERSON|Mensforth⟧ gathered; and there was time, before the last reverberation died, for the sponsors to be thanked.

To win from here ⟦TEAM|Perugia⟧ would need three goals in eleven minutes, and a glance at ⟦PERSON|Ettore Vanbaleghem⟧, leaning on a post, told you how much he believed in them. He was right. They had two corners, a free-kick saved by the wall, and supper.

⟦MINUTE|1 min⟧: ⟦TEAM|Ajax⟧ kick off. ⟦MINUTE|2 min⟧: ⟦PERSON|Godts-Amoah⟧, wide. ⟦MINUTE|5 min⟧: ⟦PERSON|Brobbey-Lane⟧, over. ⟦MINUTE|9 min⟧: ⟦PERSON|Godts-Amoah⟧, ⟦G14|in⟧. ⟦MINUTE|10 min⟧: out, for the assistant has seen an elbow. So the evening went on, a litany with responses; at ⟦MINUTE|81⟧ ⟦PERSON|Van den Boomgaard-Silva⟧ ⟦G15|hit one that stayed hit⟧, and ⟦TEAM|Ajax⟧, with hardly more joy than relief, were ⟦G16|ahead⟧.

⟦PERSON|Mabel Osgood⟧ and ⟦PERSON|Agnetha Strand⟧ have shared a flat, a car, a hairdresser and, in the ⟦COMPETITION|Toppserien⟧, the golden boot. Facing one another for the first time, in ⟦GPE|Trondheim⟧, they shared a miss apiece: ⟦PERSON|Strand⟧’s with her instep, by inches, ⟦PERSON|Osgood⟧’s with the goal yawning, by yards. They went home in the car.

He is a maker, not a taker, of goals, ⟦PERSON|Emrys Calder⟧: sixteen assists ⟦DATE|this season⟧, two ⟦G17|goals⟧. At ⟦VENUE|Rodney Parade⟧ he made ⟦G18|one⟧, ⟦PERSON|Whitlock⟧’s, for ⟦TEAM|Newport⟧, with a ball that turned a corner; and took ⟦G19|one⟧, ⟦MINUTE|five minutes from the end⟧, with a ball that turned a stomach, ⟦PERSON|Townsend-Ray⟧ contriving to fall over it.

“If he shoots, I am a dead man,” thought ⟦PERSON|Nurlan Abdirov⟧, or so he told the bus. ⟦PERSON|Petr Dostálek⟧ shot. ⟦PERSON|Abdirov⟧’s foot was in the way, by no wish of ⟦PERSON|Abdirov⟧’s; off it the ball ran to ⟦PERSON|Serik⟧, and ⟦PERSON|Serik⟧, with the rest of ⟦TEAM|Astana⟧ pouring after him as out of a burning theatre, ran the length of the grass and ⟦G20|made ⟦TEAM|Plzeň⟧ pay⟧.

To the historians, then. ⟦TEAM|Hungary⟧ in ⟦DATE|1953⟧ played with a man withdrawn, and ⟦TEAM|England⟧ followed him about like lost sheep. ⟦TEAM|Peterborough⟧, in ⟦DATE|2026⟧, withdraw a man too, ⟦PERSON|Cyrus Randolph-Bey⟧; ⟦TEAM|Lincoln⟧ sent nobody at all; and on ⟦MINUTE|29 minutes⟧ the man whom nobody was following ⟦G21|slipped his third of the week⟧ under ⟦PERSON|Wickens-Dada⟧. Not sheep: shepherds, asleep.

The strike is over. The stewards, having won an extra pound and a waterproof, were back at their posts in time to see ⟦PERSON|Hallam Beck⟧, of ⟦TEAM|Doncaster⟧, hit his. There was a second strike later on, and that was over as well, by a yard.

Nobody in the ⟦VENUE|Maksimir⟧, it is safe to say, foresaw that ⟦PERSON|Stipe Vrdoljak-Ames⟧, whose previous shot had been in another decade, would shoot; least of all the goalkeeper, ⟦PERSON|Labrović-Dunn⟧, discovered by the camera in the act of spitting on his gloves. He was ⟦G22|beaten⟧ at the near post, at the far post, at every post there is. ⟦TEAM|Slaven Belupo⟧ ⟦SCORE|1⟧, it read, and they went on reading it out long after he had been helped up.
=====GOALS=====
{"id": "G1", "scorer": "Bartholomew Ajayi", "kind": "shot"}
{"id": "G2", "scorer": "Terry Ogden-Blythe", "team": "Liverpool", "minute": 50, "minute_text": "50 minutes", "assist": "Nakamoto"}
{"id": "G3", "scorer": "Terry Ogden-Blythe", "team": "Everton", "minute": 78, "minute_text": "78", "kind": "own goal"}
{"id": "G4", "scorer": "Kalimuendo-Ross", "team": "Rennes", "kind": "penalty"}
{"id": "G5", "scorer": "Théodore N’Guessan-Roux", "minute": 40, "minute_text": "Five minutes before the interval", "kind": "shot"}
{"id": "G6", "scorer": "Théodore N’Guessan-Roux", "minute": 40, "minute_text": "Five minutes before the interval", "kind": "shot"}
{"id": "G7", "scorer": "Ylli Shehu", "kind": "header"}
{"id": "G8", "scorer": "Gethin Probert-Rees", "team": "Swansea", "assist": "Cullen-Ito", "kind": "volley"}
{"id": "G9", "scorer": "Gethin Probert-Rees", "team": "Swansea", "assist": "Cullen-Ito", "kind": "volley"}
{"id": "G10", "scorer": "Sardar Golmohammadi", "team": "Iran", "minute": 63, "minute_text": "63 minutes"}
{"id": "G11", "scorer": "Moon Ji-won", "team": "South Korea", "minute": 64, "minute_text": "64", "kind": "volley"}
{"id": "G12", "scorer": "Eze-Montrose", "minute": 45, "minute_text": "Three minutes later", "kind": "shot"}
{"id": "G13", "scorer": "Tachie-Bell", "team": "Osnabrück", "assist": "Wulff"}
{"id": "G14", "scorer": "Godts-Amoah", "team": "Ajax", "minute": 9, "minute_text": "9 min", "outcome": "ruled out"}
{"id": "G15", "scorer": "Van den Boomgaard-Silva", "team": "Ajax", "minute": 81, "minute_text": "81"}
{"id": "G16", "scorer": "Van den Boomgaard-Silva", "team": "Ajax", "minute": 81, "minute_text": "81"}
{"id": "G17", "scorer": "Emrys Calder", "count": 2, "scope": "background"}
{"id": "G18", "scorer": "Whitlock", "team": "Newport", "assist": "Emrys Calder"}
{"id": "G19", "scorer": "Emrys Calder", "team": "Newport", "minute": 85, "minute_text": "five minutes from the end"}
{"id": "G20", "scorer": "Serik", "team": "Astana", "assist": "Nurlan Abdirov"}
{"id": "G21", "scorer": "Cyrus Randolph-Bey", "team": "Peterborough", "minute": 29, "minute_text": "29 minutes"}
{"id": "G22", "scorer": "Stipe Vrdoljak-Ames", "team": "Slaven Belupo", "score": "1-0"}
