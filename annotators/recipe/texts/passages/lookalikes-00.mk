⟦PERSON|Halvard Moen⟧ struck a deal with his chairman before ⟦DATE|Christmas⟧: keep ⟦TEAM|Bodo/Glimt⟧ in the top two and the training pitch gets its heating. On ⟦DATE|Sunday⟧ he struck the bar instead, or rather his centre-forward did, twice, and the nearest ⟦TEAM|Glimt⟧ came to the ⟦TEAM|Molde⟧ net afterwards was when the ball boys collected it.

The postman's son from ⟦GPE|Wrexham⟧ has not scored at the ⟦VENUE|Racecourse Ground⟧ since ⟦DATE|September⟧, and he did not look like ending it here until ⟦PERSON|Dai Penhale⟧, under no pressure at all, rolled a back-pass into his stride. ⟦PERSON|Corey Blythe⟧ took one touch and ⟦G1|passed it into the corner⟧. That made it ⟦MINUTE|71 minutes⟧ of waiting for a crowd that had spent most of them booing.

"If we score first we win, it is that simple with this group," said ⟦PERSON|Ngozi Ibekwe⟧, whose ⟦TEAM|Rivers Angels⟧ side had just not scored at all. "We put enough balls in the box for three goals. Somebody has to want to be on the end of one."

⟦TEAM|Getafe⟧ conceded eleven corners, two penalties and most of the ball, yet only one ⟦G2|goal⟧: ⟦PERSON|Íker Valdeolmos⟧ ⟦G3|drove the second spot-kick down the middle⟧ after ⟦PERSON|Chema Rubial⟧, in goal, had thrown himself to his left to keep out the first.

It finished ⟦SCORE|1-1⟧, which narrowed the gap at the top of ⟦COMPETITION|Ligue 2⟧ to four points and broke ⟦TEAM|Auxerre⟧'s run of straight home wins. The visiting captain ⟦PERSON|Benoît Charvet⟧ had ⟦G4|cancelled out⟧ a first-half ⟦G5|opener⟧ by ⟦PERSON|Mamadou Koita⟧, and then, with the whole stand rising, chose to square when the goal was gaping.

A strike by stewards almost put the tie off. A strike by ⟦PERSON|Radu Bălan⟧ ⟦G6|settled⟧ it, low and late and off the inside of the upright with ⟦MINUTE|six minutes left⟧, to spare ⟦TEAM|Rapid Bucharest⟧ the ⟦MINUTE|extra time⟧ nobody had the legs for.

Asked whether he would have settled for fourth in ⟦DATE|August⟧, ⟦PERSON|Gethin Rowlands⟧ levelled a stare at the questioner. "We finished second ⟦DATE|last year⟧. A finish of fourth is a step back, whatever the table tells you about points, and I won't dress it up."

⟦PERSON|Tamika Oyelaran⟧ (appearances: 27, ⟦G7|goals⟧: 11, assists: 9) has signed a two-year extension at ⟦TEAM|Leicester City Women⟧. The forward, whose ⟦G8|ninth⟧ of the ⟦DATE|2023-24 season⟧ was voted goal of the month by supporters, could have joined a rival in ⟦GPE|Madrid⟧.

Headed clear by ⟦PERSON|Osvaldo Brum⟧, headed back in by ⟦PERSON|Quim Torras⟧, headed clear again: the corner refused to die, and when ⟦PERSON|Joel Aranda⟧ finally ⟦G9|hooked it over his shoulder and in⟧, ⟦MINUTE|four minutes before the break⟧, not one ⟦TEAM|Girona⟧ defender had the energy to appeal.

⟦TEAM|Bury⟧ fired in eighteen crosses, by the analyst's count, and ⟦PERSON|Jordan Haslop⟧ headed none of them anywhere useful. He has yet to score for the club.

⟦TEAM|Hibs⟧ defended their lead with eight men behind the ball and the ninth down with cramp. It had come from ⟦PERSON|Fraser Auchterlonie⟧, who ⟦G10|got⟧ it inside ⟦MINUTE|five minutes⟧ and could have had a second before ⟦MINUTE|half-time⟧ had he not elected to fire in a cross for nobody.

Not since ⟦DATE|1974⟧ had the ⟦TEAM|Socceroos⟧ gone through a group without a goal, and they were in danger of repeating it when ⟦PERSON|Lachlan Petrakis⟧ was brought down in the ⟦MINUTE|83rd minute⟧. He placed the ball, waited, and struck the keeper's knees.

"He thought he'd equalised, I thought he'd equalised, the man selling pies thought he'd equalised," said ⟦PERSON|Terry Ludgrove⟧. ⟦PERSON|Kofi Amankwah⟧'s ⟦G11|header⟧, on ⟦MINUTE|88⟧, had crossed the line by a yard, but the flag had been up since the corner was swung in by ⟦PERSON|Ross Tindle⟧.

The ⟦NORP|Dane⟧ completed his move on ⟦DATE|Friday⟧, completed his first session on ⟦DATE|Saturday⟧ and ⟦G12|completed the scoring⟧ on ⟦DATE|Sunday⟧: ⟦PERSON|Emil Kragh⟧'s ⟦G13|third⟧, after ⟦G14|goals⟧ from ⟦PERSON|Hugo Lantz⟧ and ⟦PERSON|Petter Åberg⟧, came from all of four yards. ⟦TEAM|Malmo⟧ are in no hurry to hear about the fee.

Third place was safe before kick-off, so ⟦TEAM|Bologna⟧ treated the second half as an open training exercise, with five changes, a teenager in goal and ⟦PERSON|Ruggero Antonelli⟧ playing, for the first time since school, at left-back. The teenager, ⟦PERSON|Davide Sforza⟧, was on target only with his distribution. Nobody minded the lack of goals.

Six games, no wins, no goals from open play, and a dressing room that has stopped making eye contact. ⟦TEAM|Bristol Rovers⟧ have ⟦G15|scored from the spot⟧ twice in that run.

⟦PERSON|Wataru Hoshino⟧ shook his head. "People say I am a goalscorer, but I have to score to be that. Today one chance, one ⟦G16|goal⟧. ⟦DATE|Last week⟧, four chances, nothing." His came ⟦MINUTE|12 minutes after the restart⟧, ⟦PERSON|Li Junfeng⟧'s long throw dropping off a ⟦TEAM|Urawa⟧ head and the ball begging to be hit.

⟦TEAM|Al Ahly⟧ extended their lead at the summit to nine points, and it will be twelve if the appeal over the ⟦DATE|February⟧ postponement goes their way. The match itself was beyond forgettable: a drive from ⟦PERSON|Hossam Wagdy⟧ that troubled a photographer, a hopeful shout for handball, and a goalkeeper, ⟦PERSON|Sherif Lotfy⟧, who spent his evening taking goal kicks into the wind.

He fired his agent in ⟦DATE|June⟧, fired off an angry letter in ⟦DATE|July⟧ and on ⟦DATE|Tuesday⟧ fired wide from six yards. At the end of that ⟦PERSON|Declan Maguinness⟧ was due some luck, and he had it when ⟦PERSON|Sandro Pirlitz⟧ tried to clear ⟦PERSON|Aaron Whelehan⟧'s cross and ⟦G17|sliced it over the line⟧ off his own knee: ⟦G18|own goal⟧, said the announcer, but ⟦TEAM|Derry City⟧ will let the big man have it.

A treble was still on in ⟦DATE|March⟧; a double was gone by ⟦DATE|April⟧; and by ⟦MINUTE|half-time⟧ in ⟦GPE|Lille⟧ so was everything else, as ⟦PERSON|Yanis Berrada⟧ ran half the length of the pitch to ⟦G19|score⟧, ⟦PERSON|Noa Lemaire⟧ ⟦G20|added a second⟧ and only the crossbar denied the same player a third. ⟦TEAM|PSG⟧ were a goal from humiliation and knew it.

"We've had a hat-trick of near misses and a hat-trick of bookings," sighed the ⟦TEAM|Gillingham⟧ boss ⟦PERSON|Wes Farthingale⟧. "What I'd give for the other sort."

⟦PERSON|Marko Ilinčić⟧ hit the target with three of his four shots and the goalkeeper with all three. "I looked up and he was always there," the ⟦TEAM|Istra⟧ striker complained.
=====GOALS=====
{"id": "G1", "scorer": "Corey Blythe", "minute": 71, "minute_text": "71 minutes", "kind": "shot"}
{"id": "G2", "scorer": "Íker Valdeolmos", "kind": "penalty"}
{"id": "G3", "scorer": "Íker Valdeolmos", "kind": "penalty"}
{"id": "G4", "scorer": "Benoît Charvet"}
{"id": "G5", "scorer": "Mamadou Koita", "team": "Auxerre"}
{"id": "G6", "scorer": "Radu Bălan", "team": "Rapid Bucharest", "minute": 84, "minute_text": "six minutes left", "kind": "shot"}
{"id": "G7", "scorer": "Tamika Oyelaran", "team": "Leicester City Women", "count": 11, "scope": "background"}
{"id": "G8", "scorer": "Tamika Oyelaran", "team": "Leicester City Women", "scope": "background"}
{"id": "G9", "scorer": "Joel Aranda", "minute": 41, "minute_text": "four minutes before the break"}
{"id": "G10", "scorer": "Fraser Auchterlonie", "team": "Hibs", "minute": 5, "minute_text": "five minutes"}
{"id": "G11", "scorer": "Kofi Amankwah", "minute": 88, "minute_text": "88", "assist": "Ross Tindle", "kind": "header", "outcome": "ruled out"}
{"id": "G12", "scorer": "Emil Kragh", "team": "Malmo", "kind": "shot"}
{"id": "G13", "scorer": "Emil Kragh", "team": "Malmo", "kind": "shot"}
{"id": "G14", "scorer": "Hugo Lantz; Petter Åberg", "team": "Malmo", "count": 2}
{"id": "G15", "team": "Bristol Rovers", "kind": "penalty", "count": 2, "scope": "background"}
{"id": "G16", "scorer": "Wataru Hoshino", "minute": 57, "minute_text": "12 minutes after the restart", "assist": "Li Junfeng"}
{"id": "G17", "scorer": "Sandro Pirlitz", "team": "Derry City", "kind": "own goal"}
{"id": "G18", "scorer": "Sandro Pirlitz", "team": "Derry City", "kind": "own goal"}
{"id": "G19", "scorer": "Yanis Berrada"}
{"id": "G20", "scorer": "Noa Lemaire"}
