⟦PERSON|Selma Haugen⟧ met the corner and ⟦G1|powered it in⟧. It put ⟦TEAM|Brann Women⟧ in charge after ⟦MINUTE|eight minutes⟧ and, although ⟦PERSON|Thea Lie⟧ met another with a header that was cleared, there was no second.

⟦PERSON|Charlie Haskell⟧'s ⟦G2|treble⟧ sent ⟦TEAM|Peterborough United⟧ top; ⟦TEAM|Bolton Wanderers⟧ had been chasing a treble of another kind, having won at ⟦TEAM|Burton Albion⟧ and ⟦TEAM|Blackpool⟧ in the past week.

⟦TEAM|Guangzhou⟧ eased through to the quarter-finals with ⟦G3|strikes⟧ by ⟦PERSON|Wei Shuo⟧ and ⟦PERSON|Lin Haoran⟧. ⟦PERSON|Wei⟧'s came on ⟦MINUTE|20 minutes⟧, and ⟦PERSON|Lin⟧, having earlier struck the frame, ⟦G4|struck⟧ in the ⟦MINUTE|56th⟧.

⟦TEAM|Reading⟧'s lead was down to one when ⟦PERSON|Marlon Achebe⟧ ⟦G5|reduced the arrears⟧ on ⟦MINUTE|75 minutes⟧, but ⟦TEAM|Cambridge United⟧ did not threaten again. ⟦PERSON|Achebe⟧'s late penalty shout was turned down by ⟦PERSON|Darren Yates⟧.

The winger drifted in from the left, rolled his marker and was brought down. ⟦PERSON|Petar Lazarov⟧ has now won more penalties than anybody in the ⟦NORP|Bulgarian⟧ league, and ⟦TEAM|Ludogorets⟧ have missed four of them.

The committee levelled a charge of misconduct, ⟦ORG|FIFA⟧ extended the deadline, and the breakthrough came on ⟦DATE|Friday⟧: ⟦PERSON|Samir Haddouti⟧ is free to play for ⟦TEAM|Tunisia⟧.

⟦PERSON|Michael Tetteh⟧ ⟦G6|put away the penalty⟧ ⟦MINUTE|two minutes into first-half stoppage time⟧. ⟦TEAM|Asante Kotoko⟧ had been unlucky when ⟦PERSON|Isaac Amoah⟧ hit the inside of the post, and more so when his shot on ⟦MINUTE|52 minutes⟧ was kicked off the line.

Thanks to ⟦G7|finishes⟧ from ⟦PERSON|Elena Fabbri⟧ and ⟦PERSON|Giulia Sartori⟧ inside the opening ⟦MINUTE|25 minutes⟧, ⟦TEAM|Roma⟧ could rest players after ⟦MINUTE|half-time⟧. ⟦TEAM|Sampdoria⟧ coach ⟦PERSON|Ivo Zanetti⟧ complained about the heat.

⟦PERSON|Ross Kinnear⟧ guided his team through a difficult ⟦DATE|winter⟧, his first in management. ⟦TEAM|Inverness⟧ are fifth, they have seen off three bigger clubs in the ⟦COMPETITION|Scottish Cup⟧, and their young defenders met every challenge.

Only a fine stop kept out ⟦PERSON|Ruslan Hrytsenko⟧ early on, but the ⟦TEAM|Ukraine⟧ forward was not to be denied. In the ⟦MINUTE|34th minute⟧ he ⟦G8|turned sharply and found the net⟧, a ⟦G9|breakthrough⟧ that was deserved.

⟦TEAM|Hartlepool United⟧ had one disallowed, ⟦PERSON|Kieron Daly⟧'s ⟦G10|finish⟧ on ⟦MINUTE|44 minutes⟧ being flagged offside, and another ⟦G11|ruled out⟧ when ⟦PERSON|Nick Sowerby⟧ was penalised. ⟦TEAM|Eastleigh⟧ had one that counted: ⟦PERSON|Manny Osei⟧ ⟦G12|stabbed it in⟧ from a ⟦MINUTE|58th-minute⟧ scramble.

⟦PERSON|Mateusz Górny⟧ slid the pass through, ⟦PERSON|Adam Wrona⟧ slid it in. ⟦TEAM|Lech Poznań⟧ were ⟦G13|in front⟧ with ⟦MINUTE|16 minutes⟧ gone and ⟦TEAM|Legia Warsaw⟧, for whom ⟦PERSON|Kamil Sroka⟧ slid wide from the best opening of the half, were a goal down at the ⟦MINUTE|break⟧.

⟦PERSON|Luke Hendry⟧ rolled a penalty to the left and ⟦PERSON|Owen Marsh⟧ went the right way. That miss, in the ⟦MINUTE|63rd minute⟧, and another effort that rolled agonisingly past the post were as close as ⟦TEAM|Northampton Town⟧ came.

⟦G14|One⟧ from ⟦PERSON|Elias Palm⟧ and ⟦G15|two⟧ from ⟦PERSON|Noel Ek⟧ gave ⟦TEAM|Djurgården⟧ a ⟦SCORE|3-1⟧ success. ⟦PERSON|Palm⟧'s ⟦G16|opener⟧ arrived after ⟦MINUTE|four minutes⟧, ⟦PERSON|Ek⟧ ⟦G17|scored⟧ on ⟦MINUTE|31⟧ and ⟦MINUTE|77⟧ and the ⟦TEAM|Sirius⟧ ⟦G18|consolation⟧ went to ⟦PERSON|Hugo Strand⟧.

⟦PERSON|Rhona Calder⟧ had the chance to pull ⟦TEAM|Aberdeen Women⟧ level on ⟦MINUTE|64 minutes⟧, but her effort from the spot was hit straight at ⟦PERSON|Kate Moss-Reid⟧. It finished ⟦SCORE|2-1⟧ to ⟦TEAM|Motherwell Women⟧.

The centre-half was there to be got at, the manager admitted. "He slid around, he got rolled, he was second to everything," said ⟦PERSON|Phil Oakes⟧ of ⟦TEAM|Shrewsbury Town⟧'s loanee, ⟦PERSON|Ryan Toal⟧. "We'll stick by him."

It was another late ⟦G19|goal⟧ from ⟦PERSON|Sardor Nazarov⟧ that gave ⟦TEAM|Pakhtakor⟧ the points, in the ⟦MINUTE|88th minute⟧ against ⟦TEAM|Nasaf⟧. His ⟦G20|last one⟧, against ⟦TEAM|Navbahor⟧ ⟦DATE|last week⟧, came in ⟦MINUTE|added time⟧.

⟦PERSON|Cian Mulhern⟧ guided the ball back to his goalkeeper rather too softly and ⟦PERSON|Evan Tully⟧ nipped in, went round ⟦PERSON|Josh Keane⟧ and ⟦G21|slotted into an empty net⟧. The ⟦TEAM|Cork City⟧ man's ⟦MINUTE|25th-minute⟧ ⟦G22|gift⟧ settled it.

⟦TEAM|Real Betis⟧ will finish above their neighbours for the first time since ⟦DATE|2018⟧. The ⟦G23|winner⟧ was met with a roar: ⟦PERSON|Álvaro Quintero⟧, in the ⟦MINUTE|82nd minute⟧, ⟦G24|bent one round⟧ ⟦PERSON|Hugo Lamas⟧.

Statistics: minutes per goal 148, shots on target 31, goals from outside the area 0. ⟦PERSON|Benjamin Thiel⟧ is the ⟦COMPETITION|2. Bundesliga⟧'s busiest forward and its most frustrated.

The substitute ⟦G25|obliged with the third⟧, ⟦PERSON|Rafael Moura⟧ running half the length of the field. Before that, ⟦PERSON|Tiago Neto⟧ ⟦G26|had twice found a way past⟧ ⟦PERSON|Sérgio Cruz⟧ as ⟦TEAM|Famalicão⟧ ran ⟦TEAM|Estoril⟧ ragged.

⟦PERSON|Paul Strachan⟧ steered clear of the subject of the referee. He preferred to dwell on the effort of ⟦TEAM|Livingston⟧, on the header ⟦PERSON|Jon Rae⟧ put over, and on a penalty, conceded on ⟦MINUTE|12 minutes⟧, that ⟦PERSON|Struan Hay⟧ saved.
=====GOALS=====
{"id": "G1", "scorer": "Selma Haugen", "team": "Brann Women", "minute": 8, "minute_text": "eight minutes", "kind": "header"}
{"id": "G2", "scorer": "Charlie Haskell", "team": "Peterborough United", "count": 3}
{"id": "G3", "scorer": "Wei Shuo; Lin Haoran", "team": "Guangzhou", "count": 2}
{"id": "G4", "scorer": "Lin Haoran", "team": "Guangzhou", "minute": 56, "minute_text": "56th"}
{"id": "G5", "scorer": "Marlon Achebe", "team": "Cambridge United", "minute": 75, "minute_text": "75 minutes"}
{"id": "G6", "scorer": "Michael Tetteh", "minute": 45, "added": 2, "minute_text": "two minutes into first-half stoppage time", "kind": "penalty"}
{"id": "G7", "scorer": "Elena Fabbri; Giulia Sartori", "team": "Roma", "count": 2}
{"id": "G8", "scorer": "Ruslan Hrytsenko", "team": "Ukraine", "minute": 34, "minute_text": "34th minute", "kind": "shot"}
{"id": "G9", "scorer": "Ruslan Hrytsenko", "team": "Ukraine", "minute": 34, "minute_text": "34th minute", "kind": "shot"}
{"id": "G10", "scorer": "Kieron Daly", "team": "Hartlepool United", "minute": 44, "minute_text": "44 minutes", "outcome": "ruled out"}
{"id": "G11", "scorer": "Nick Sowerby", "team": "Hartlepool United", "outcome": "ruled out"}
{"id": "G12", "scorer": "Manny Osei", "team": "Eastleigh", "minute": 58, "minute_text": "58th-minute"}
{"id": "G13", "scorer": "Adam Wrona", "team": "Lech Poznań", "minute": 16, "minute_text": "16 minutes", "assist": "Mateusz Górny"}
{"id": "G14", "scorer": "Elias Palm", "team": "Djurgården", "minute": 4, "minute_text": "four minutes"}
{"id": "G15", "scorer": "Noel Ek", "team": "Djurgården", "count": 2}
{"id": "G16", "scorer": "Elias Palm", "team": "Djurgården", "minute": 4, "minute_text": "four minutes"}
{"id": "G17", "scorer": "Noel Ek", "team": "Djurgården", "count": 2}
{"id": "G18", "scorer": "Hugo Strand", "team": "Sirius"}
{"id": "G19", "scorer": "Sardor Nazarov", "team": "Pakhtakor", "minute": 88, "minute_text": "88th minute"}
{"id": "G20", "scorer": "Sardor Nazarov", "team": "Pakhtakor", "scope": "background"}
{"id": "G21", "scorer": "Evan Tully", "team": "Cork City", "minute": 25, "minute_text": "25th-minute", "kind": "shot"}
{"id": "G22", "scorer": "Evan Tully", "team": "Cork City", "minute": 25, "minute_text": "25th-minute", "kind": "shot"}
{"id": "G23", "scorer": "Álvaro Quintero", "team": "Real Betis", "minute": 82, "minute_text": "82nd minute"}
{"id": "G24", "scorer": "Álvaro Quintero", "team": "Real Betis", "minute": 82, "minute_text": "82nd minute"}
{"id": "G25", "scorer": "Rafael Moura", "team": "Famalicão", "score": "3-0"}
{"id": "G26", "scorer": "Tiago Neto", "team": "Famalicão", "count": 2}
