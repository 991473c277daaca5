Scorers for ⟦TEAM|Petrolul⟧ on ⟦DATE|Saturday⟧ were ⟦PERSON|Cristi Iordache⟧, from the penalty spot, and ⟦PERSON|Dan Balan⟧, in the ⟦MINUTE|71st minute⟧. ⟦PERSON|Iordache⟧'s knee was sore and he came off after the second of the two ⟦G1|goals⟧.

⟦PERSON|Glen Rooker⟧'s ⟦MINUTE|67th-minute⟧ ⟦G2|equaliser⟧ looked to have earned ⟦TEAM|Ayr United⟧ a draw, until ⟦PERSON|Michael Duthie⟧, their own centre-half, ⟦G3|diverted a ⟦PERSON|Kerr Logan⟧ cross past his goalkeeper⟧ in the ⟦MINUTE|89th minute⟧ to give ⟦TEAM|Dunfermline⟧ the points.

An equaliser was the last thing ⟦TEAM|Den Bosch⟧ expected and, in truth, the last thing they deserved. It did not come, ⟦PERSON|Rik Sanders⟧ heading wide from ⟦PERSON|Tom Beukers⟧'s free-kick in the ⟦MINUTE|67th minute⟧.

⟦TEAM|Al-Wahda⟧'s ⟦G4|consolation⟧ was ⟦PERSON|Suhail Matar⟧'s in the ⟦MINUTE|first minute of added time⟧. By then ⟦PERSON|Igor Pavlenko⟧'s ⟦G5|treble⟧ had long since won it for ⟦TEAM|Al-Ain⟧, and ⟦PERSON|Matar⟧ had missed a penalty.

It was no consolation to ⟦PERSON|Russell Hale⟧ that his side hit the post twice, won the corner count and were denied two penalties. ⟦TEAM|Gateshead⟧ are bottom on goal difference.

The second ⟦G6|penalty⟧ of the afternoon went in, ⟦PERSON|Jimmy Alcott⟧ sending ⟦PERSON|Dave Holbrook⟧ the wrong way at ⟦MINUTE|90+6⟧ to earn ⟦TEAM|Crewe Alexandra⟧ a draw. The first, by ⟦PERSON|Tosin Falade⟧, had been kicked clear off the line.

⟦TEAM|Manchester City Women⟧ made four changes for the second leg and had the first four efforts. None beat ⟦PERSON|Nina Vogelsang⟧, whose penalty save from ⟦PERSON|Amy Kinsella⟧ on ⟦MINUTE|35⟧ was her second of the tie.

A brilliant ⟦G7|strike⟧ in the ⟦MINUTE|17th minute⟧ from ⟦PERSON|Javier Olguin⟧ was cancelled out by the ⟦G8|penalty⟧ that ⟦PERSON|Matias Riveros⟧ won and took in the ⟦MINUTE|39th⟧. ⟦TEAM|Colo-Colo⟧ then lost ⟦PERSON|Olguin⟧, ⟦TEAM|Cobresal⟧ lost ⟦PERSON|Riveros⟧, and nobody had another effort on target.

"The first goal would have settled us," ⟦PERSON|Bernard Achille⟧ said. "We've got two forwards who have not scored since ⟦DATE|August⟧ and a third in hospital." ⟦TEAM|Clyde⟧ have one win, and one penalty, from 11 games.

⟦PERSON|Ferdinand Okon⟧'s ⟦G9|header⟧ from a corner in the ⟦MINUTE|25th minute⟧ and ⟦PERSON|Sadiq Lawan⟧'s low ⟦G10|finish⟧ ⟦MINUTE|nine minutes later⟧ sent ⟦TEAM|Rivers United⟧ in two goals up, ⟦PERSON|Chibuzor Eze⟧ having missed the best opening for ⟦TEAM|Plateau United⟧.

Despite winning by two goals ⟦TEAM|Rio Ave⟧ go out, the first leg having been lost by three. ⟦PERSON|Pedro Lemos⟧'s header on to the post, at ⟦SCORE|2-0⟧, was their last chance.

⟦TEAM|Lugano⟧ ended with a single ⟦G11|goal⟧ to their name, ⟦PERSON|Flavio Casutt⟧'s on ⟦MINUTE|43⟧, a single win from eight and a single fit striker. ⟦PERSON|Nils Bürki⟧ twice put efforts wide for ⟦TEAM|Sion⟧.

Four minutes was the difference between ⟦PERSON|Kofi Sarpong⟧'s ⟦G12|tap-in⟧ (⟦MINUTE|50⟧) and ⟦PERSON|Richmond Ayi⟧'s ⟦G13|header⟧ (⟦MINUTE|54⟧), and ⟦TEAM|Dreams FC⟧ coasted thereafter, ⟦PERSON|Ayi⟧ passing up a third and ⟦PERSON|Baba Seidu⟧ a fourth.

"Nine ⟦G14|goals⟧, twelve points, that's ordinary," said the man who took over from ⟦PERSON|Peter Vaughn-Ellis⟧ at ⟦TEAM|Macclesfield⟧. His side had an effort cleared off the line and another saved on ⟦DATE|Tuesday⟧, and drew again.

⟦PERSON|Cillian Kearns⟧ ⟦G15|grabbed both of ⟦TEAM|Treaty United⟧'s goals⟧, either side of a missed penalty from ⟦PERSON|Ronan Foy⟧ for ⟦TEAM|Athlone Town⟧.

Just one of ⟦PERSON|Sverre Hauge⟧'s six efforts was on target and it was the ⟦G16|goal⟧: a ⟦MINUTE|66th-minute⟧ volley, off the bar, that goalkeeper ⟦PERSON|Tord Myhre⟧ could only help in. ⟦TEAM|Lillestrom⟧ had also hit the bar with a header.

⟦TEAM|Western Sydney Wanderers⟧ were awarded their eighth penalty of the campaign, which is four more than anyone else, and ⟦PERSON|Marko Sertic⟧ missed his third. They trail ⟦TEAM|Sydney FC⟧ by five points with a game in hand.

The ⟦G17|penalty⟧ that ⟦PERSON|Yeison Cardenas⟧ put in off the post in the ⟦MINUTE|36th minute⟧ was ⟦TEAM|Alajuelense⟧'s only effort in a half when ⟦TEAM|Saprissa⟧ had 12. One of those, from ⟦PERSON|Ariel Mora⟧, hit the bar; two were headers that ⟦PERSON|Kevin Brenes⟧ held.

⟦TEAM|Gor Mahia⟧'s ⟦PERSON|Collins Kamau⟧ won the ball, won the corner and, 20 seconds later, ⟦G18|won the match⟧ with a header that ⟦PERSON|Dennis Ouko⟧ reached but could not keep out. The clock showed ⟦MINUTE|29⟧.
=====GOALS=====
{"id": "G1", "scorer": "Cristi Iordache; Dan Balan", "team": "Petrolul", "count": 2}
{"id": "G2", "scorer": "Glen Rooker", "team": "Ayr United", "minute": 67, "minute_text": "67th-minute"}
{"id": "G3", "scorer": "Michael Duthie", "team": "Dunfermline", "minute": 89, "minute_text": "89th minute", "kind": "own goal"}
{"id": "G4", "scorer": "Suhail Matar", "team": "Al-Wahda", "minute": 90, "added": 1, "minute_text": "first minute of added time"}
{"id": "G5", "scorer": "Igor Pavlenko", "team": "Al-Ain", "count": 3}
{"id": "G6", "scorer": "Jimmy Alcott", "team": "Crewe Alexandra", "minute": 90, "added": 6, "minute_text": "90+6", "kind": "penalty"}
{"id": "G7", "scorer": "Javier Olguin", "team": "Colo-Colo", "minute": 17, "minute_text": "17th minute"}
{"id": "G8", "scorer": "Matias Riveros", "team": "Cobresal", "minute": 39, "minute_text": "39th", "kind": "penalty"}
{"id": "G9", "scorer": "Ferdinand Okon", "team": "Rivers United", "minute": 25, "minute_text": "25th minute", "kind": "header"}
{"id": "G10", "scorer": "Sadiq Lawan", "team": "Rivers United", "minute": 34, "minute_text": "nine minutes later"}
{"id": "G11", "scorer": "Flavio Casutt", "team": "Lugano", "minute": 43, "minute_text": "43"}
{"id": "G12", "scorer": "Kofi Sarpong", "team": "Dreams FC", "minute": 50, "minute_text": "50", "kind": "shot"}
{"id": "G13", "scorer": "Richmond Ayi", "team": "Dreams FC", "minute": 54, "minute_text": "54", "kind": "header"}
{"id": "G14", "team": "Macclesfield", "count": 9, "scope": "background"}
{"id": "G15", "scorer": "Cillian Kearns", "team": "Treaty United", "count": 2}
{"id": "G16", "scorer": "Sverre Hauge", "team": "Lillestrom", "minute": 66, "minute_text": "66th-minute"}
{"id": "G17", "scorer": "Yeison Cardenas", "team": "Alajuelense", "minute": 36, "minute_text": "36th minute", "kind": "penalty"}
{"id": "G18", "scorer": "Collins Kamau", "team": "Gor Mahia", "minute": 29, "minute_text": "29", "kind": "header"}
