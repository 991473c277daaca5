⟦TEAM|Eintracht Braunschweig⟧ fell to a ⟦G1|goal⟧ in the ⟦MINUTE|3rd minute⟧ for the third game running, ⟦PERSON|Mika Albers⟧ the scorer for ⟦TEAM|Magdeburg⟧. They had chances to reply but ⟦PERSON|Jannik Sommer⟧'s finish was wild and ⟦PERSON|Ole Brandes⟧ had no luck with a header.

A ⟦G2|penalty⟧ each, from ⟦PERSON|Kieran Wren⟧ for ⟦TEAM|AFC Fylde⟧ and ⟦PERSON|Jordi Puigdomenech⟧ for ⟦TEAM|Southport⟧, was a fair reflection of a match in which every other effort was blocked, wide or straight at a goalkeeper.

Striker ⟦PERSON|Rolando Ortiz⟧ was dismissed for what the referee saw as a second dive. ⟦TEAM|Panama⟧ had ⟦G3|gone in front⟧ through ⟦PERSON|Edgar Batista⟧ and his strike on ⟦MINUTE|23 minutes⟧, a lead that they protected with ten.

⟦PERSON|Marta Olszewska⟧'s ⟦G4|double⟧ against ⟦TEAM|Greece⟧ in ⟦DATE|February⟧ was the last time a ⟦TEAM|Poland⟧ player got more than one. Tonight's one-goal win owed more to the goalkeeper, who saved a penalty on ⟦MINUTE|80 minutes⟧.

⟦MINUTE|Two minutes⟧ after the ⟦G5|equaliser⟧, for which ⟦PERSON|Tamas Barta⟧ took the credit and the defender ⟦PERSON|Zsolt Kiraly⟧ the blame, ⟦TEAM|Ferencvaros⟧ conceded a free-kick in a dangerous position, and ⟦PERSON|Milan Ruzsa⟧ made it a ⟦G6|winner⟧ for ⟦TEAM|Paks⟧.

Five defeats, a draw, a second-round exit: it was a poor start to the year for ⟦TEAM|Dunfermline Athletic⟧. Better was to come in the ⟦MINUTE|90th minute⟧ on ⟦DATE|Saturday⟧, by way of ⟦PERSON|Ryan Baird⟧'s ⟦G7|free-kick⟧.

⟦PERSON|Lasha Beridze⟧ needs one more goal for 50. He had ⟦G8|49⟧ by ⟦DATE|Christmas⟧ and a penalty, in the ⟦MINUTE|55th minute⟧ of the ⟦DATE|New Year⟧ fixture, to get to the landmark, but it went over.

"He's a finisher," said ⟦PERSON|Darren Lomax⟧ of ⟦PERSON|Jay-Jay Sibanda⟧, who came on in the second half at ⟦TEAM|Hereford⟧, whose first touch was a foul and whose second was a ⟦G9|goal⟧.

⟦TEAM|Guangzhou⟧ opened the new stand with a one-goal defeat, the ⟦G10|goal⟧ of ⟦PERSON|Chen Hao⟧ for ⟦TEAM|Shandong Taishan⟧ being the first at that end and all that the 40,000 had to remember.

The third round has been moved to the second ⟦DATE|weekend⟧ of the new year, with replays dropped, and first-round ties will be settled on penalties from ⟦DATE|next season⟧.

On the ⟦MINUTE|half-hour⟧ ⟦PERSON|Mattias Sjöberg⟧ met ⟦PERSON|Elis Lundin⟧'s corner for the ⟦G11|second⟧, and that was that. ⟦TEAM|Elfsborg⟧ had been without a home win since ⟦DATE|June⟧, and until ⟦PERSON|Emin Hasani⟧'s ⟦G12|opener⟧ in the ⟦MINUTE|21st minute⟧ had looked unlikely to end the wait.

⟦PERSON|Conrad Yeats⟧ had a hand in everything: the ⟦G13|goal⟧, which was his, the penalty, which he won, and the miss, which came from his boot as well. ⟦TEAM|Burnley⟧ drew ⟦SCORE|1-1⟧ with ⟦TEAM|Watford⟧, for whom ⟦PERSON|Ed Rolls⟧ ⟦G14|scored⟧ after ⟦MINUTE|four minutes⟧.

On top for an hour, ⟦TEAM|Kayserispor⟧ ⟦G15|conceded⟧ from the first corner they had to defend. It was ⟦PERSON|Ismail Gunok⟧'s ⟦G16|header⟧, on ⟦MINUTE|62 minutes⟧, that gave ⟦TEAM|Rizespor⟧ their first away win.

⟦MINUTE|Ninety seconds⟧ of the second half had been played when ⟦TEAM|Sutton United⟧ got a penalty, and the lead. ⟦PERSON|Charlie Benn⟧'s ⟦G17|kick⟧ went in off ⟦PERSON|Liam Daws⟧'s legs.

Both sets of fans appealed for the goal of the night: one lot for ⟦PERSON|Bakary Sidibé⟧'s ⟦G18|volley⟧ for ⟦TEAM|Guingamp⟧, the other for a ⟦PERSON|Ludo Perrin⟧ ⟦G19|free-kick⟧ for ⟦TEAM|Laval⟧. The winner will be announced ⟦DATE|next week⟧.

⟦TEAM|Bangladesh⟧ went home with a point. ⟦PERSON|Rakib Hossain⟧'s ⟦MINUTE|79th-minute⟧ ⟦G20|penalty⟧ was the least they deserved after the second of their efforts against the post, though ⟦TEAM|Maldives⟧ had themselves been denied one at ⟦SCORE|0-0⟧.

For all their control, the leaders had just the one ⟦G21|goal⟧, ⟦PERSON|Jan Vesely⟧'s after ⟦MINUTE|34 minutes⟧, to show for it when ⟦PERSON|Radim Kolar⟧ was sent off. ⟦TEAM|Banik Ostrava⟧'s margin was down to nothing by full-time, ⟦PERSON|Adam Mraz⟧'s ⟦G22|equaliser⟧ coming in the ⟦MINUTE|eighth minute of stoppage time⟧.

⟦PERSON|Hugo Larraín⟧ (knee), ⟦PERSON|Matías Cid⟧ (hamstring) and ⟦PERSON|Vicente Rojo⟧, whose strike rate of a goal every other game will be missed, are out for ⟦TEAM|Colo-Colo⟧'s trip to ⟦TEAM|Cobresal⟧, where they were beaten ⟦DATE|last year⟧ by a late ⟦G23|penalty⟧.

A neat one-two between ⟦PERSON|Fiona Gilmartin⟧ and ⟦PERSON|Sadie Roche⟧ ended in a tame shot; a second, in the ⟦MINUTE|59th minute⟧, ended in the ⟦G24|breakthrough⟧. ⟦PERSON|Roche⟧ dedicated the ⟦G25|goal⟧ for ⟦TEAM|Peamount United⟧ to her father.

⟦TEAM|Blackpool⟧ sacked him after a run of one win, two ⟦G26|goals⟧ and no clean sheets in ten matches. ⟦PERSON|Clive Arkwright⟧ was at ⟦VENUE|Bloomfield Road⟧ for five months and a day.
=====GOALS=====
{"id": "G1", "scorer": "Mika Albers", "team": "Magdeburg", "minute": 3, "minute_text": "3rd minute"}
{"id": "G2", "scorer": "Kieran Wren; Jordi Puigdomenech", "count": 2, "kind": "penalty"}
{"id": "G3", "scorer": "Edgar Batista", "team": "Panama", "minute": 23, "minute_text": "23 minutes"}
{"id": "G4", "scorer": "Marta Olszewska", "team": "Poland", "count": 2, "scope": "background"}
{"id": "G5", "scorer": "Tamas Barta", "team": "Ferencvaros"}
{"id": "G6", "scorer": "Milan Ruzsa", "team": "Paks", "kind": "free kick"}
{"id": "G7", "scorer": "Ryan Baird", "team": "Dunfermline Athletic", "minute": 90, "minute_text": "90th minute", "kind": "free kick"}
{"id": "G8", "scorer": "Lasha Beridze", "count": 49, "scope": "background"}
{"id": "G9", "scorer": "Jay-Jay Sibanda"}
{"id": "G10", "scorer": "Chen Hao", "team": "Shandong Taishan"}
{"id": "G11", "scorer": "Mattias Sjöberg", "team": "Elfsborg", "minute": 30, "minute_text": "half-hour", "assist": "Elis Lundin"}
{"id": "G12", "scorer": "Emin Hasani", "team": "Elfsborg", "minute": 21, "minute_text": "21st minute"}
{"id": "G13", "scorer": "Conrad Yeats", "team": "Burnley"}
{"id": "G14", "scorer": "Ed Rolls", "team": "Watford", "minute": 4, "minute_text": "four minutes"}
{"id": "G15", "scorer": "Ismail Gunok", "team": "Rizespor", "minute": 62, "minute_text": "62 minutes", "kind": "header"}
{"id": "G16", "scorer": "Ismail Gunok", "team": "Rizespor", "minute": 62, "minute_text": "62 minutes", "kind": "header"}
{"id": "G17", "scorer": "Charlie Benn", "team": "Sutton United", "minute": 47, "minute_text": "Ninety seconds", "kind": "penalty"}
{"id": "G18", "scorer": "Bakary Sidibé", "team": "Guingamp", "kind": "volley"}
{"id": "G19", "scorer": "Ludo Perrin", "team": "Laval", "kind": "free kick"}
{"id": "G20", "scorer": "Rakib Hossain", "team": "Bangladesh", "minute": 79, "minute_text": "79th-minute", "kind": "penalty"}
{"id": "G21", "scorer": "Jan Vesely", "team": "Banik Ostrava", "minute": 34, "minute_text": "34 minutes"}
{"id": "G22", "scorer": "Adam Mraz", "minute": 90, "added": 8, "minute_text": "eighth minute of stoppage time"}
{"id": "G23", "team": "Cobresal", "kind": "penalty", "scope": "background"}
{"id": "G24", "scorer": "Sadie Roche", "team": "Peamount United", "minute": 59, "minute_text": "59th minute", "assist": "Fiona Gilmartin"}
{"id": "G25", "scorer": "Sadie Roche", "team": "Peamount United", "minute": 59, "minute_text": "59th minute", "assist": "Fiona Gilmartin"}
{"id": "G26", "team": "Blackpool", "count": 2, "scope": "background"}
