Before a shivering gate of some two thousand, ⟦TEAM|Workington⟧ and ⟦TEAM|Southport⟧ contested a cup-tie of much honest endeavour and little science. ⟦PERSON|Dalgleish-Moor⟧ for the visitors shaved the bar with a rising shot early on, and ⟦PERSON|Haworth⟧, for the ⟦TEAM|Reds⟧, ought to have done better when given a clear run; ⟦PERSON|Pomfret⟧, the referee, had an excellent game.

“I don't see them scoring against us,” ⟦PERSON|Keith Bunyard⟧ had said of ⟦TEAM|Rotherham⟧, and to be fair to him they did not. They missed from the spot, they missed from a yard, and they missed, said their own supporters' paper, ⟦PERSON|Harry Yelland⟧, sold in the ⟦DATE|summer⟧.

⟦NORP|Croatian⟧ football has always had a soft spot for the late starter. ⟦PERSON|Bernard Šarić⟧, once a waiter, was twenty-six when ⟦TEAM|Osijek⟧ signed him and thirty when he ⟦G1|scored his first⟧ for the national team, at ⟦GPE|Split⟧, against ⟦TEAM|Wales⟧, with the outside of the boot. It ⟦G2|made it ⟦SCORE|2-0⟧⟧. It was ⟦MINUTE|79 minutes⟧ old, that match, and he has not waited at a table since.

⟦G3|Goals⟧: 14. Assists: 3. Yellow cards: 9. The bare figures of ⟦PERSON|Declan Otieno-Marsh⟧'s loan at ⟦TEAM|Crawley Town⟧ tell one little of the man, whose aim is to be a vet, and less of the way he misses, which is with a kind of wonder.

In the second period ⟦TEAM|Guadalajara⟧ pressed much higher, ⟦PERSON|Roberto Alvarado-Stone⟧ stationed almost on the toes of the pivot, and it brought them what pressing brings: territory, tired legs and a turnover in the wrong third. ⟦PERSON|Alan Mozo-Cruz⟧ had only to draw ⟦PERSON|Tala Rangel-Ito⟧ and pass it across. He did both. ⟦PERSON|Efraín Álamo⟧, arriving, ⟦G4|could not miss⟧, and the lead was one.

The verdict of history upon ⟦PERSON|Mauricio Pellizzari⟧'s reign at ⟦VENUE|Mestalla⟧ will be that he was two matches from greatness. He led in both. The first, a semi-final, was lost on penalties, ⟦PERSON|Hugo Duro-Vance⟧ striking the bar with the last of them; the second, for a place in ⟦GPE|Europe⟧, is on ⟦DATE|Sunday⟧.

Dispossessed on halfway, ⟦PERSON|Tyrick Mitcham⟧ gave chase; caught his man; was beaten by him; caught him again; and, with ⟦PERSON|Joachim Andersen-Bligh⟧ exposed and a goal in prospect, hooked the ball behind for a corner. From that corner ⟦TEAM|Bournemouth⟧'s ⟦PERSON|Marcos Senesi-Hart⟧ ⟦G5|headed the winner⟧. One pities full-backs.

A curious record of ⟦PERSON|Gunnar Þórarinsson⟧'s is that he has hit each of the four goalposts at ⟦VENUE|Laugardalsvöllur⟧, and both the crossbars, and the roof. Asked if he would exchange the set for one goal, he replied that he was a defender and had no use for one.

Not many in ⟦GPE|Leigh⟧ had heard of ⟦PERSON|Babatunde Oke-Rowlands⟧ at three o'clock, when ⟦TEAM|Leigh Genesis⟧ put him in for a cousin with mumps. By half-past they were asking how it was spelt. He had ⟦G6|struck three times⟧, the second while on his knees; and their visitors, who had come for the points, were asking for a recount.

It is simple, said ⟦PERSON|Arnaud Kalimba⟧. They had chances. We had chances. They took three penalties, hit the post with one, and the two that ⟦G7|went in⟧ were both retaken, and then he stopped, and thought, and said that in fact it was not simple.

⟦PERSON|Wesley Houtkoop-Vera⟧ chests down; ⟦PERSON|Houtkoop-Vera⟧ lays off; ⟦PERSON|Jeremy Antonisse-Roy⟧ is sent wide, checks, floats it up; and there by the penalty spot, hanging, as if on a hook, is ⟦PERSON|Houtkoop-Vera⟧. ⟦MINUTE|Thirteen minutes⟧. ⟦TEAM|Curaçao⟧ rejoice. He remained up there, it seemed to us, for some while after it had gone ⟦G8|in⟧.

Tempers, which had been mislaid some time before, were lost altogether at ⟦MINUTE|77 minutes⟧. ⟦PERSON|Marlon Pack-Andrade⟧ struck ⟦PERSON|Lewis Wing-Savić⟧; ⟦PERSON|Wing-Savić⟧ fell on ⟦PERSON|Pack-Andrade⟧; three others fell on both. When they had been unstacked the score was as it had been, ⟦SCORE|0-0⟧, and the sides were nine against ten.

Of all the ⟦TEAM|Dynamo Kyiv⟧ players it was the least regarded, ⟦PERSON|Oleh Tymchyk-Rae⟧, who was to blame for the ⟦G9|opener⟧ and who ⟦G10|atoned for it⟧. He was muscled aside by ⟦PERSON|Guilherme Smith-Luz⟧ on ⟦MINUTE|34⟧, a foul perhaps, and from the ensuing cross ⟦PERSON|Marlos Teixeira-Boyd⟧ ⟦G11|scored⟧. He was not to be muscled aside, and the ball was not to be stopped, when ⟦PERSON|Shaparenko-Lee⟧'s corner came his way, ⟦MINUTE|seven minutes into the second half⟧.

On a wet night in ⟦GPE|Stoke⟧, that cliché's cliché, ⟦PERSON|Lionel Mbarga-Keita⟧ was asked to prove that he could do it, and did not. He did very little, in fact: a shot blocked, a shot saved, a free-kick on to the cinder track. ⟦TEAM|Stoke City⟧ did less, and it is the ⟦NORP|Frenchman⟧'s team who go through, by the ⟦G12|goal⟧ he scored in ⟦GPE|Lens⟧.

“Two up, and I said to them at ⟦MINUTE|half-time⟧, I said, lads, the next goal wins it,” the ⟦TEAM|Solihull Moors⟧ manager reported, wiping his glasses. It was ⟦TEAM|Altrincham⟧'s, at ⟦MINUTE|48⟧, a ⟦PERSON|Chris Conn-Clarke-Ade⟧ ⟦G13|curler⟧; so was the ⟦G14|one⟧ after that; and the prophecy may be said to have been fulfilled, for it finished ⟦SCORE|2-2⟧.

That ⟦PERSON|Georges-Kévin Nkoudou-Ames⟧ should be chosen to come on was strange; that he should be booked before he had done so, stranger. He entered, at last, in the ⟦MINUTE|89th minute⟧ of a match ⟦TEAM|Beşiktaş⟧ led, still, by the ⟦G15|strike⟧ of ⟦PERSON|Cenk Aktaş-Moon⟧'s that has been shown so often; and with his first and last kick he put over his own bar a ball that was going wide.

A second yellow, a third substitution, a fourth draw: so much for the arithmetic of ⟦TEAM|Motor Lublin⟧'s afternoon. As to the poetry, ⟦PERSON|Bartosz Wolski-Crane⟧ struck a free-kick that bent like a bow, and rebounded from the angle like a bow snapping.

Professional, then: a word for wins like this, where nothing is spilt. ⟦TEAM|Arsenal Women⟧ were a goal up by the ⟦MINUTE|tenth minute⟧, ⟦PERSON|Stina Blackstenius-Fry⟧ ⟦G16|sliding in⟧ to meet ⟦PERSON|Caitlin Foord-Adair⟧'s ball across the six-yard line, and when ⟦PERSON|Blackstenius-Fry⟧ hit the bar, and ⟦PERSON|Foord-Adair⟧ the same bar, and a header by ⟦PERSON|Lotte Wubben-Sale⟧ was kicked off the line, no one seemed put out.

Sixty years on from ⟦TEAM|Portugal⟧'s defeat of ⟦TEAM|North Korea⟧, whose three early ⟦G17|goals⟧ at ⟦VENUE|Goodison Park⟧ still read like a misprint, ⟦PERSON|Pak Song-chol-min⟧ sat in a hotel in ⟦GPE|Liverpool⟧, tried the scone, and declined to say whether the present team could score one.

With his side trailing, ⟦PERSON|Nicky Law-Abara⟧ was pushed up to centre-forward; with his side level, ⟦PERSON|Nicky Law-Abara⟧ was pulled back again. He had no part in ⟦PERSON|Armando Dobra-Kent⟧'s ⟦G18|leveller⟧, other than to stand so precisely in the line of sight of ⟦PERSON|Jacob Blyth-Nowak⟧, the goalkeeper, that there was talk of an appeal. ⟦TEAM|Chesterfield⟧ were grateful. A foot taller, they reckoned, and he would have won it.

Much is forgiven a man who scores. ⟦PERSON|Umut Bozok-Grant⟧ missed a sitter, a train and a team meeting; at ⟦MINUTE|92 minutes⟧, with one swing, he ⟦G19|earned ⟦TEAM|Trabzonspor⟧ a draw⟧. ⟦PERSON|Fernando Muslera-Pike⟧, ⟦G20|beaten⟧ by it at full length, forgave him nothing.

The committee has announced its goal of the month. It wishes the gates at ⟦TEAM|Sutton United⟧ to average four thousand by ⟦DATE|Easter⟧. As for what happens on the pitch, the secretary would only say that there had been interest in ⟦PERSON|Olufela Olomola-Reed⟧, who has hit the target, at most, from time to time, and the crossbar, at ⟦VENUE|Gander Green Lane⟧, thrice.
=====GOALS=====
{"id": "G1", "scorer": "Bernard Šarić", "minute": 79, "minute_text": "79 minutes", "kind": "shot"}
{"id": "G2", "scorer": "Bernard Šarić", "minute": 79, "minute_text": "79 minutes", "kind": "shot", "score": "2-0"}
{"id": "G3", "scorer": "Declan Otieno-Marsh", "team": "Crawley Town", "count": 14, "scope": "background"}
{"id": "G4", "scorer": "Efraín Álamo", "assist": "Alan Mozo-Cruz"}
{"id": "G5", "scorer": "Marcos Senesi-Hart", "team": "Bournemouth", "kind": "header"}
{"id": "G6", "scorer": "Babatunde Oke-Rowlands", "team": "Leigh Genesis", "count": 3}
{"id": "G7", "kind": "penalty", "count": 2}
{"id": "G8", "scorer": "Wesley Houtkoop-Vera", "team": "Curaçao", "minute": 13, "minute_text": "Thirteen minutes", "assist": "Jeremy Antonisse-Roy", "kind": "header"}
{"id": "G9", "scorer": "Marlos Teixeira-Boyd", "minute": 34, "minute_text": "34", "assist": "Guilherme Smith-Luz"}
{"id": "G10", "scorer": "Oleh Tymchyk-Rae", "team": "Dynamo Kyiv", "minute": 52, "minute_text": "seven minutes into the second half", "assist": "Shaparenko-Lee"}
{"id": "G11", "scorer": "Marlos Teixeira-Boyd", "minute": 34, "minute_text": "34", "assist": "Guilherme Smith-Luz"}
{"id": "G12", "scorer": "Lionel Mbarga-Keita", "scope": "background"}
{"id": "G13", "scorer": "Chris Conn-Clarke-Ade", "team": "Altrincham", "minute": 48, "minute_text": "48", "kind": "shot"}
{"id": "G14", "team": "Altrincham", "score": "2-2"}
{"id": "G15", "scorer": "Cenk Aktaş-Moon", "team": "Beşiktaş", "kind": "shot"}
{"id": "G16", "scorer": "Stina Blackstenius-Fry", "team": "Arsenal Women", "minute": 10, "minute_text": "tenth minute", "assist": "Caitlin Foord-Adair"}
{"id": "G17", "team": "North Korea", "count": 3, "scope": "background"}
{"id": "G18", "scorer": "Armando Dobra-Kent", "team": "Chesterfield"}
{"id": "G19", "scorer": "Umut Bozok-Grant", "team": "Trabzonspor", "minute": 92, "minute_text": "92 minutes", "kind": "shot"}
{"id": "G20", "scorer": "Umut Bozok-Grant", "team": "Trabzonspor", "minute": 92, "minute_text": "92 minutes", "kind": "shot"}
