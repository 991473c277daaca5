⟦PERSON|Bernardo Lisandro-Paz⟧ came off the bench to ⟦G1|snatch a point⟧ for ⟦TEAM|Estudiantes⟧, who had ⟦G2|fallen behind⟧ to ⟦PERSON|Facundo Oliva-Stern⟧'s sixth goal in seven. ⟦PERSON|Oliva-Stern⟧ had earlier failed to make the most of a one-on-one, and ⟦PERSON|Lisandro-Paz⟧, ⟦MINUTE|five minutes from time⟧, headed wide the chance to take all three.

⟦PERSON|Aksel Ravn-Torp⟧ shot against the post with ⟦MINUTE|two minutes gone⟧ and ⟦TEAM|Start⟧ never got as close again. They have won one of their last ten, have yet to win away and, said ⟦PERSON|Hege Mjaavatn⟧ of the supporters' union, "are turning into a training exercise".

Where does one begin? With ⟦PERSON|Leon Sarkissian⟧'s ⟦G3|own goal⟧, ⟦MINUTE|minute one⟧? With ⟦PERSON|Leon Sarkissian⟧'s ⟦G4|goal⟧, ⟦MINUTE|minute four⟧? With the penalty that ⟦PERSON|Narek Hovsepyan⟧ hit over the stand on ⟦MINUTE|30⟧? ⟦TEAM|Ararat⟧ and ⟦TEAM|Pyunik⟧ will replay on ⟦DATE|Wednesday⟧, when ⟦PERSON|Sarkissian⟧ is suspended.

"Just when I was thinking about the extra man," ⟦PERSON|Ade Famuyiwa-Cole⟧ said, "they ⟦G6|put one in⟧." ⟦TEAM|Tamworth⟧, down to ten after ⟦PERSON|Brett Lovegrove⟧'s red card, ⟦G5|took the lead⟧ through ⟦PERSON|Luke Hinckley⟧'s tap-in in the ⟦MINUTE|52nd minute⟧. ⟦TEAM|Hednesford⟧ had ten attempts to his one.

⟦TEAM|Shanghai Port⟧ were a goal down at the ⟦MINUTE|break⟧ and saw no way back into it. ⟦PERSON|Wei Jianyu⟧ shot over twice, ⟦PERSON|Liu Haoran⟧ shot into the wall, and the ⟦NORP|Brazilian⟧ import ⟦PERSON|Everaldo Pimenta⟧ was crowded out.

The statistics of ⟦PERSON|Ricardinho Assis⟧, for the sake of completeness. Minutes: 41. Touches: 60. Shots: nought. Assists: 1. Yellow cards: 1. Goals: 0. Smiles: 0. The winger was replaced at ⟦MINUTE|half-time⟧ plus a bit, and ⟦TEAM|Vasco⟧ drew.

To say that ⟦PERSON|Philippa Stratton-Ede⟧ ⟦G8|scored⟧ would be to say that a door opens the room. She stood there. ⟦PERSON|Marieke Postma⟧ hit her with the ball. And ⟦TEAM|Lewes⟧, to whom nothing had happened for an hour, ⟦G7|were ahead⟧. ⟦TEAM|Blackburn Rovers Ladies⟧ claimed a handball with no great hope.

⟦TEAM|Nottingham Forest⟧ goalkeeper ⟦PERSON|Kristof Zielonka⟧ has conceded fewer from outside the box than any rival: ⟦G9|one⟧, by ⟦PERSON|Mitch Draycott-Lyle⟧ of ⟦TEAM|Brentford⟧, in ⟦DATE|October⟧. ⟦PERSON|Draycott-Lyle⟧ tried again in the ⟦MINUTE|28th minute⟧ here and ⟦PERSON|Zielonka⟧ took it as he would an apple.

Breathless is one word. ⟦TEAM|Panathinaikos⟧ ⟦G10|scored⟧ when they should have been defending a corner, ⟦PERSON|Dimos Katsaros⟧ running 80 metres to ⟦G11|slip it past ⟦PERSON|Andrija Pavlic⟧⟧; and they defended, at the last, when they should have been scoring, ⟦PERSON|Katsaros⟧ dawdling over an open net. The two moments were ⟦MINUTE|46⟧ and ⟦MINUTE|88⟧. They won ⟦SCORE|1-0⟧.

⟦TEAM|Bournemouth⟧ had the ball in the right areas, said ⟦PERSON|Hamish Tolland⟧, "but areas don't win you matches". ⟦PERSON|Benji Rokeby⟧ and ⟦PERSON|Nuno Caldeira⟧ were both guilty of shooting wide when it was easier to score.

The ⟦G12|goal⟧ came with a question mark, but it came. Had ⟦PERSON|Quinn Delacourt-Ray⟧'s shot crossed before ⟦PERSON|Bo Halloran-Reese⟧ hooked it out? The goal-line camera nodded, ⟦TEAM|Minnesota United⟧ celebrated and the ⟦NORP|American⟧ added it to a collection of ⟦G13|four⟧ ⟦DATE|this year⟧. The ⟦TEAM|Austin FC⟧ bench appealed to a higher authority.

⟦TEAM|Zenit⟧ conceded two penalties and lived to tell the tale. ⟦PERSON|Ruslan Akhmedov⟧ smacked the bar with the first; ⟦PERSON|Denis Kuznetsov-Lee⟧ had the second saved by ⟦PERSON|Mikhail Golubev⟧, who had given it away.

On the right, ⟦PERSON|Josef Svitak⟧. In the middle, nobody. On the left, ⟦PERSON|Ondrej Cisar-Mach⟧. When the ball came across nobody met it, ⟦PERSON|Cisar-Mach⟧ retrieved it, ⟦PERSON|Svitak⟧ met it, and ⟦PERSON|Milan Hajek⟧ met it last, on the line, with his thigh. ⟦TEAM|Teplice⟧ still await their first away strike.

⟦TEAM|Yokohama F. Marinos⟧ ⟦G16|conceded⟧ with their first defensive act, ⟦PERSON|Shuto Inamoto-Bell⟧ heading a clearance to ⟦PERSON|Renato Augusto Leme⟧, who ⟦G14|hit it in⟧ on the run from 25 metres. They ⟦G17|conceded⟧ with their last: ⟦PERSON|Leme⟧'s corner, ⟦MINUTE|90+2⟧, and ⟦PERSON|Taichi Yamaguchi-Ross⟧'s thud of a ⟦G15|header⟧. What came between were fourteen corners, none of which mattered.

⟦PERSON|Mario Echeverry-Lasso⟧ is a great believer in the near post. He hit it on ⟦MINUTE|22⟧, he hit it on ⟦MINUTE|24⟧, and on ⟦MINUTE|27⟧ ⟦PERSON|Camilo Restrepo-Diaz⟧ shifted his feet and he ⟦G18|hit the net⟧ behind it. ⟦TEAM|Independiente Medellin⟧ were ahead and never had to look back, ⟦SCORE|1-0⟧.

⟦TEAM|Ross County⟧ thought they'd ⟦G21|doubled their lead⟧ after the ⟦MINUTE|restart⟧. ⟦PERSON|Harris Glencairn⟧ ⟦G20|lashed one past ⟦PERSON|Dom Skelton-Ward⟧⟧, whose teammates appealed with a single voice, and the referee disallowed the ⟦G19|goal⟧ for a push that no camera, ⟦PERSON|Glencairn⟧ said, could find.

⟦G22|Scored⟧, first half: ⟦PERSON|Anouk Bergeron-Lo⟧, ⟦MINUTE|9⟧, ⟦MINUTE|31⟧. Second half: ⟦PERSON|Anouk Bergeron-Lo⟧, ⟦MINUTE|58⟧, ⟦MINUTE|59⟧. Attempts that she missed: ⟦MINUTE|12⟧, ⟦MINUTE|44⟧, ⟦MINUTE|80⟧. Number of ⟦TEAM|Toronto⟧ defenders who spoke to the press afterwards: none. "She ⟦G23|scores four⟧, I've scored none, we both have a shower," said ⟦TEAM|Halifax Tides⟧ keeper ⟦PERSON|Dani Foxcroft⟧.

⟦TEAM|Southampton⟧ could take heart from the manner of a draw that keeps them seventh. ⟦PERSON|Ismail Kone-Fraser⟧ had a shot tipped wide, ⟦PERSON|Will Amberley⟧ clipped the bar with a free-kick and ⟦PERSON|Bram Kessler⟧ hit the post from a header, having earlier given away the foul from which ⟦PERSON|Tommy Elsworth⟧ ⟦G24|headed ⟦TEAM|Hull⟧ in front⟧.

Neither ⟦PERSON|Wes⟧ nor ⟦PERSON|Ronnie Tattersall⟧ claims to have scored it; both, by their own account, missed. The cross, from ⟦PERSON|Jim Ashdown⟧, found the twins in a heap on the line with ⟦PERSON|Gordon Leaf⟧ of ⟦TEAM|Frome⟧, and ⟦G25|came out on the other side of the line⟧. ⟦TEAM|Hungerford⟧ ⟦SCORE|1⟧, ⟦TEAM|Frome⟧ ⟦SCORE|0⟧.

With ⟦MINUTE|six minutes remaining⟧ the visitors nearly stole it, ⟦PERSON|Kris Ottway⟧'s deflected shot looping over ⟦PERSON|Matej Hlinka⟧ and dropping, to the relief of ⟦VENUE|Vale Park⟧, onto the netting behind.

As soon as ⟦PERSON|Dejan Marinkovic-Bird⟧ ⟦G26|scored⟧, the flag was up. As soon as ⟦PERSON|Ivan Tadej⟧ ⟦G27|scored⟧, the game was up. In between, ⟦MINUTE|50 minutes⟧ passed, two coaches were sent to the stand, ⟦TEAM|Maribor⟧ missed a penalty and ⟦TEAM|Olimpija Ljubljana⟧ twice hit wood; ⟦SCORE|1-0⟧, to ⟦PERSON|Tadej⟧'s team.

⟦TEAM|Charleston Battery⟧ trailed twice and were level twice. ⟦PERSON|Zeke Fontenot-Ames⟧ ⟦G28|cancelled out⟧ ⟦PERSON|Nolan Sidwell⟧'s early ⟦G29|strike⟧, on ⟦MINUTE|36⟧, from ⟦PERSON|Marcus Beauchamp-Roy⟧'s pull-back, and ⟦PERSON|Beauchamp-Roy⟧ himself ⟦G30|made it ⟦SCORE|2-2⟧⟧ with ⟦MINUTE|nine to go⟧. ⟦PERSON|Sidwell⟧ had ⟦G31|tucked the second away⟧ from the spot.
=====GOALS=====
{"id": "G1", "scorer": "Bernardo Lisandro-Paz", "team": "Estudiantes"}
{"id": "G2", "scorer": "Facundo Oliva-Stern"}
{"id": "G3", "scorer": "Leon Sarkissian", "minute": 1, "minute_text": "minute one", "kind": "own goal"}
{"id": "G4", "scorer": "Leon Sarkissian", "minute": 4, "minute_text": "minute four"}
{"id": "G5", "scorer": "Luke Hinckley", "team": "Tamworth", "minute": 52, "minute_text": "52nd minute", "kind": "shot"}
{"id": "G6", "scorer": "Luke Hinckley", "team": "Tamworth", "minute": 52, "minute_text": "52nd minute", "kind": "shot"}
{"id": "G7", "scorer": "Philippa Stratton-Ede", "team": "Lewes", "assist": "Marieke Postma"}
{"id": "G8", "scorer": "Philippa Stratton-Ede", "team": "Lewes", "assist": "Marieke Postma"}
{"id": "G9", "scorer": "Mitch Draycott-Lyle", "team": "Brentford", "scope": "background"}
{"id": "G10", "scorer": "Dimos Katsaros", "team": "Panathinaikos", "minute": 46, "minute_text": "46", "kind": "shot"}
{"id": "G11", "scorer": "Dimos Katsaros", "team": "Panathinaikos", "minute": 46, "minute_text": "46", "kind": "shot"}
{"id": "G12", "scorer": "Quinn Delacourt-Ray", "team": "Minnesota United", "kind": "shot"}
{"id": "G13", "scorer": "Quinn Delacourt-Ray", "team": "Minnesota United", "count": 4, "scope": "background"}
{"id": "G14", "scorer": "Renato Augusto Leme", "kind": "shot"}
{"id": "G15", "scorer": "Taichi Yamaguchi-Ross", "minute": 90, "added": 2, "minute_text": "90+2", "assist": "Renato Augusto Leme", "kind": "header"}
{"id": "G16", "scorer": "Renato Augusto Leme", "kind": "shot"}
{"id": "G17", "scorer": "Taichi Yamaguchi-Ross", "minute": 90, "added": 2, "minute_text": "90+2", "assist": "Renato Augusto Leme", "kind": "header"}
{"id": "G18", "scorer": "Mario Echeverry-Lasso", "team": "Independiente Medellin", "minute": 27, "minute_text": "27", "kind": "shot"}
{"id": "G19", "scorer": "Harris Glencairn", "team": "Ross County", "kind": "shot", "outcome": "ruled out"}
{"id": "G20", "scorer": "Harris Glencairn", "team": "Ross County", "kind": "shot", "outcome": "ruled out"}
{"id": "G21", "scorer": "Harris Glencairn", "team": "Ross County", "kind": "shot", "outcome": "ruled out"}
{"id": "G22", "scorer": "Anouk Bergeron-Lo", "team": "Halifax Tides", "count": 4}
{"id": "G23", "scorer": "Anouk Bergeron-Lo", "team": "Halifax Tides", "count": 4}
{"id": "G24", "scorer": "Tommy Elsworth", "team": "Hull", "kind": "header"}
{"id": "G25", "team": "Hungerford"}
{"id": "G26", "scorer": "Dejan Marinkovic-Bird", "outcome": "ruled out"}
{"id": "G27", "scorer": "Ivan Tadej"}
{"id": "G28", "scorer": "Zeke Fontenot-Ames", "team": "Charleston Battery", "minute": 36, "minute_text": "36", "assist": "Marcus Beauchamp-Roy"}
{"id": "G29", "scorer": "Nolan Sidwell"}
{"id": "G30", "scorer": "Marcus Beauchamp-Roy", "team": "Charleston Battery", "minute": 81, "minute_text": "nine to go", "score": "2-2"}
{"id": "G31", "scorer": "Nolan Sidwell", "kind": "penalty"}
