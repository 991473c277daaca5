⟦PERSON|Jonas Eidevik-Strand⟧ ⟦G1|netted a brace⟧ and ⟦PERSON|Amara Kallon⟧ ⟦G2|got the other⟧ as ⟦TEAM|Sweden Under-21s⟧ beat ⟦TEAM|North Macedonia⟧ ⟦SCORE|3-1⟧ in ⟦GPE|Skopje⟧. ⟦PERSON|Bojan Ristovski⟧'s ⟦MINUTE|59th-minute⟧ ⟦G3|free-kick⟧ had given the hosts hope at ⟦SCORE|2-1⟧, but ⟦PERSON|Kallon⟧ ⟦G4|settled matters⟧. ⟦PERSON|Ristovski⟧ also hit the bar.

Nobody does a nil-nil like ⟦TEAM|Cremonese⟧. This was their eighth, and it had all the trimmings: a penalty not given, a shot off the line (by ⟦PERSON|Gianluca Forte-Bianco⟧, with his ear), a header over from ⟦PERSON|Sauli Koskela⟧ and, at the death, a chance so good that ⟦PERSON|Koskela⟧ apologised to his mother.

⟦PERSON|Dessie Farquharson⟧ rounded ⟦PERSON|Ned Quartermaine⟧ and, from an angle you'd not fancy, ⟦G5|found a way⟧. "Pure instinct," said the ⟦TEAM|Airdrie⟧ forward; ⟦MINUTE|five minutes earlier⟧ instinct had told him to shoot with three men better placed, and that had gone for a throw.

In the first leg, ⟦PERSON|Maicon Terra-Nova⟧ opened his account; in the second, ⟦TEAM|Flamengo⟧ closed theirs. One up from ⟦GPE|Montevideo⟧, they hardly had to break into a sweat, ⟦PERSON|Agustin Olivera-Sosa⟧ lifting ⟦TEAM|Nacional⟧'s best chance over when the lead was there to be levelled.

"Bang! That's how it felt. Bang, and I'm on the floor and they're on top of me." ⟦PERSON|Lewie Chadderton⟧'s shot, 25 yards, ⟦MINUTE|23rd minute⟧, was ⟦TEAM|Oldham⟧'s ⟦G6|third⟧, following ⟦PERSON|Josh Kershaw-Idle⟧'s ⟦G7|pair⟧. Between the second and third, ⟦PERSON|Kershaw-Idle⟧ could have had his hat-trick.

The defender, ⟦PERSON|Rasmus Kjeldgaard⟧, had never scored. He has still never scored: the ⟦G8|effort⟧ that beat ⟦PERSON|Anton Hjelm⟧ in the ⟦MINUTE|35th minute⟧ was traced back to a push on ⟦PERSON|Melker Sandqvist⟧ and ⟦TEAM|Aalborg⟧'s joy to a misunderstanding.

⟦TEAM|Wydad⟧ finished the group with seven points, the same as ⟦TEAM|Esperance⟧, who had finished above them on goal difference when ⟦PERSON|Ayoub Benkirane⟧'s shot from the halfway line landed on the roof of the net in the ⟦MINUTE|95th minute⟧. Had it dipped an inch sooner, it's ⟦TEAM|Wydad⟧.

With ⟦MINUTE|ten minutes gone⟧ ⟦PERSON|Carys Hopkin-Vaughan⟧ ⟦G9|struck her first ⟦TEAM|Cardiff City Ladies⟧ goal⟧ in a year; ⟦MINUTE|ten minutes from the end⟧, her ⟦G10|second⟧ in a year. Both were ⟦G11|penalties⟧, both went to ⟦PERSON|Jade Moreira-Lee⟧'s left, and for both ⟦PERSON|Moreira-Lee⟧ went right.

Third place at stake and only one goalkeeper awake. ⟦PERSON|Ahmed Rashwan-Khalil⟧ of ⟦TEAM|Egypt⟧ palmed, punched and plucked; ⟦PERSON|Serge Kouassi-Brou⟧ of ⟦TEAM|Ivory Coast⟧ was still lining up his wall when ⟦PERSON|Mahmoud Taher⟧ took the free-kick quickly. ⟦G12|Rolled in⟧. ⟦G13|⟦SCORE|1-0⟧⟧. Protests.

Mystery surrounds ⟦TEAM|Chippenham Town⟧'s ⟦G14|winner⟧. The programme says ⟦PERSON|Alex Bray⟧; the tannoy said ⟦PERSON|Alex Gray⟧; ⟦PERSON|Alex Gray⟧, who was in the bath by then, says it was neither. All agree on the minute, the ⟦MINUTE|62nd⟧, and that ⟦PERSON|Huw Ellicott⟧ should have kept it out.

⟦TEAM|Cincinnati⟧ sealed the deal on ⟦DATE|Wednesday⟧ and sealed nothing on ⟦DATE|Saturday⟧. The new signing, ⟦PERSON|Ezequiel Rondon-Vega⟧, was on the field ⟦MINUTE|12 minutes⟧, long enough to be offside twice, hit the defender's heel with what looked like a goal and swap shirts.

⟦TEAM|Linfield⟧ extended their lead at the summit to six points on ⟦DATE|Tuesday⟧, without playing, after ⟦TEAM|Larne⟧ were held to a goalless draw. ⟦PERSON|Conor McGlinchey⟧ struck the frame of the goal twice for the champions.

⟦PERSON|Isidor Blomfeldt⟧'s throw. ⟦PERSON|Nils Carnegie-Moe⟧'s flick. Somebody's knee. ⟦TEAM|Sandefjord⟧'s ⟦G15|goal⟧, in keeping with everything about them, has four fathers, and ⟦TEAM|Stabaek⟧'s, in keeping with everything about them, never came.

Goal kick taken short. Goal kick taken short. Goal kick taken short... ⟦PERSON|Bartolo Ferrero-Luz⟧ waits, ⟦PERSON|Bartolo Ferrero-Luz⟧ pinches it, ⟦PERSON|Bartolo Ferrero-Luz⟧ is one-on-one and the ⟦TEAM|Malaga⟧ keeper is on his backside. ⟦G16|Goal⟧! Playing out from the back, everyone.

⟦PERSON|Oscar Mulcahy-Finn⟧ might have wrapped it up from the spot on ⟦MINUTE|70⟧ but stuttered in his run and hit it at ⟦PERSON|Greg Wolstencroft⟧'s knees, and ⟦TEAM|Sligo Rovers⟧ spent the rest of the match regretting it.

"We set up for a point and at ⟦SCORE|0-0⟧ with ⟦MINUTE|five minutes to go⟧ we've got a point," said ⟦PERSON|Nathan Cole-Brathwaite⟧. They have not got a point. ⟦PERSON|Ibou Sow-Mendy⟧ ⟦G17|swivelled and shot⟧ through a crowd in the ⟦MINUTE|87th minute⟧, and from the kick-off ⟦TEAM|Leyton Orient⟧ nearly let in a second.

On another day ⟦PERSON|Freddie Lindegaard-Holt⟧ scores five. On this one he hit ⟦PERSON|Bobby Cattermole⟧ in the face, the chest, the glove, the other glove and the knee, and ⟦TEAM|Mansfield⟧, who needed but one, got it from a man who'd touched the ball four times: ⟦PERSON|Abdoulaye Fall⟧, who ⟦G18|knocked it in⟧.

⟦PERSON|Laia Domenech-Riu⟧ pulled the strings, ⟦PERSON|Laia Domenech-Riu⟧ pulled a hamstring and ⟦PERSON|Laia Domenech-Riu⟧'s replacement, ⟦PERSON|Judit Sarria⟧, ⟦G19|pulled one back⟧. ⟦TEAM|Espanyol⟧, three down at ⟦MINUTE|half-time⟧, got no nearer than that: ⟦PERSON|Sarria⟧'s next went over.

⟦TEAM|Club America⟧ dominated, but ⟦PERSON|Gil Rosas-Prieto⟧ couldn't find a way past ⟦PERSON|Hugo Barrientos⟧. His best effort, a curler after the ⟦MINUTE|interval⟧, beat the keeper and not the upright.

The stand emptied at ⟦SCORE|3-0⟧, and those who left will have it described to them for years. First a ⟦G20|header⟧ from ⟦PERSON|Mirza Delic-Hansen⟧, ⟦MINUTE|80⟧. A ⟦G21|shot⟧ from ⟦PERSON|Delic-Hansen⟧, ⟦MINUTE|83⟧. ⟦PERSON|Luka Mijatovic⟧, ⟦MINUTE|90⟧, with a ⟦G22|finish⟧ that ⟦PERSON|Emir Hodzic⟧ got his nose to. Only a post, ⟦MINUTE|seconds from the end⟧, stopped ⟦TEAM|Zeljeznicar⟧ from winning it.

⟦GPE|Perth⟧ was hot, and the soccer was not. ⟦PERSON|Kasey Wooldridge⟧ shanked one with the net begging, ⟦PERSON|Milan Vukelic⟧ was adjudged to have handled with the net bulging, and ⟦PERSON|Marlee Oduya-Finch⟧ took her bow after a season that yielded 16 ⟦G23|goals⟧ and a broken toe.

For a club in ⟦GPE|Wales⟧ to lead a club in ⟦GPE|Spain⟧ ⟦SCORE|1-0⟧ at ⟦MINUTE|half-time⟧ was something. For the ⟦G24|goal⟧ to have been ⟦PERSON|Gethin Prys-Owen⟧'s, a plumber's, was something else. ⟦TEAM|Bala Town⟧ led until ⟦MINUTE|53⟧, trailed from ⟦MINUTE|54⟧ and lost ⟦SCORE|5-1⟧; he was on a job by ten.
=====GOALS=====
{"id": "G1", "scorer": "Jonas Eidevik-Strand", "team": "Sweden Under-21s", "count": 2}
{"id": "G2", "scorer": "Amara Kallon", "team": "Sweden Under-21s"}
{"id": "G3", "scorer": "Bojan Ristovski", "team": "North Macedonia", "minute": 59, "minute_text": "59th-minute", "kind": "free kick", "score": "2-1"}
{"id": "G4", "scorer": "Amara Kallon", "team": "Sweden Under-21s"}
{"id": "G5", "scorer": "Dessie Farquharson", "team": "Airdrie", "kind": "shot"}
{"id": "G6", "scorer": "Lewie Chadderton", "team": "Oldham", "minute": 23, "minute_text": "23rd minute", "kind": "shot"}
{"id": "G7", "scorer": "Josh Kershaw-Idle", "team": "Oldham", "count": 2}
{"id": "G8", "scorer": "Rasmus Kjeldgaard", "team": "Aalborg", "minute": 35, "minute_text": "35th minute", "outcome": "ruled out"}
{"id": "G9", "scorer": "Carys Hopkin-Vaughan", "team": "Cardiff City Ladies", "minute": 10, "minute_text": "ten minutes gone", "kind": "penalty"}
{"id": "G10", "scorer": "Carys Hopkin-Vaughan", "team": "Cardiff City Ladies", "minute": 80, "minute_text": "ten minutes from the end", "kind": "penalty"}
{"id": "G11", "scorer": "Carys Hopkin-Vaughan", "team": "Cardiff City Ladies", "count": 2, "kind": "penalty"}
{"id": "G12", "scorer": "Mahmoud Taher", "team": "Egypt", "kind": "free kick"}
{"id": "G13", "score": "1-0", "scorer": "Mahmoud Taher", "team": "Egypt", "kind": "free kick"}
{"id": "G14", "team": "Chippenham Town", "minute": 62, "minute_text": "62nd"}
{"id": "G15", "team": "Sandefjord"}
{"id": "G16", "scorer": "Bartolo Ferrero-Luz"}
{"id": "G17", "scorer": "Ibou Sow-Mendy", "minute": 87, "minute_text": "87th minute", "kind": "shot"}
{"id": "G18", "scorer": "Abdoulaye Fall", "team": "Mansfield"}
{"id": "G19", "scorer": "Judit Sarria", "team": "Espanyol"}
{"id": "G20", "scorer": "Mirza Delic-Hansen", "team": "Zeljeznicar", "minute": 80, "minute_text": "80", "kind": "header"}
{"id": "G21", "scorer": "Mirza Delic-Hansen", "team": "Zeljeznicar", "minute": 83, "minute_text": "83", "kind": "shot"}
{"id": "G22", "scorer": "Luka Mijatovic", "team": "Zeljeznicar", "minute": 90, "minute_text": "90", "kind": "shot"}
{"id": "G23", "scorer": "Marlee Oduya-Finch", "count": 16, "scope": "background"}
{"id": "G24", "scorer": "Gethin Prys-Owen", "team": "Bala Town"}
