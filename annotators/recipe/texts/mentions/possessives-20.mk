For the ⟦G1|first⟧ ⟦PERSON|Romain Duval⟧, after ⟦MINUTE|10 minutes⟧, needed two attempts. For the ⟦G2|second⟧, after ⟦MINUTE|20⟧, he needed none: the ball hit him. ⟦TEAM|Caen⟧ were home and dry and ⟦TEAM|Troyes⟧, with one effort on goal, merely wet.

⟦TEAM|Motherwell⟧'s players were spoken to by police over a first-half incident in the tunnel. The ⟦G3|equaliser⟧ by ⟦PERSON|Stephen Duff⟧, just before, had been greeted with a strike at a photographer's chair.

Could this be ⟦PERSON|Laszlo Nemeth⟧'s year? The ⟦TEAM|Honved⟧ forward had a ⟦G4|treble⟧ in the first round, a ⟦G5|double⟧ in the second and, in ⟦DATE|Saturday⟧'s third, an ⟦G6|opener⟧ after ⟦MINUTE|four minutes⟧. ⟦TEAM|Vasas⟧ then put him in the stands with a bad tackle.

⟦TEAM|Rushden⟧ were given a penalty so late that the teams went off as soon as ⟦PERSON|Aaron Pugsley⟧ had taken it. ⟦PERSON|Milo Hatch⟧ pushed it on to the post, the ball rolled along the line and out, and one ⟦G7|goal⟧, that of ⟦PERSON|Kai Barton⟧, was enough for ⟦TEAM|Corby Town⟧.

⟦PERSON|Aurélien Faye⟧ can play on the right, in the middle or, as he showed with his ⟦G8|finish⟧ for ⟦TEAM|Le Havre⟧, on the end of things. The ⟦NORP|Senegalese⟧ has another year on his contract.

⟦PERSON|Josefina Lagos⟧ is the first woman to referee a final in ⟦GPE|Chile⟧. She awarded a penalty in the ⟦MINUTE|3rd minute⟧, missed one in the ⟦MINUTE|53rd⟧, according to the losers, ⟦TEAM|Santiago Morning⟧, and added on four minutes, in which ⟦TEAM|Colo-Colo⟧ had their ⟦G9|second⟧ through ⟦PERSON|Yanara Toro⟧.

In between two misses by ⟦PERSON|Bojan Lukić⟧, a header and a free-kick, there came a ⟦G10|goal⟧ by ⟦PERSON|Bojan Lukić⟧, in the ⟦MINUTE|57th minute⟧. ⟦TEAM|Cukaricki⟧ gave their first home crowd of ⟦DATE|2025⟧ a win.

The nearest ⟦TEAM|Montrose⟧ came to a reply was a penalty appeal. ⟦TEAM|Cowdenbeath⟧ had won it by then, with an ⟦PERSON|Innes Cargill⟧ ⟦G11|header⟧ in each half, and could give a debut to the manager's son.

A ⟦MINUTE|71st-minute⟧ ⟦G12|own goal⟧ by ⟦PERSON|Shahril Hamza⟧ sent ⟦TEAM|Perak⟧ through. ⟦TEAM|Selangor⟧, whose defender had already given away two free-kicks and a first-half penalty, saved, will never want to see him in the same colours again.

⟦TEAM|Coleraine⟧ v ⟦TEAM|Linfield⟧: ⟦TEAM|Linfield⟧ have won by the odd goal in each of the last three. ⟦PERSON|Chris McKee-Shaw⟧, whose ⟦G13|strike⟧ separated them in ⟦DATE|October⟧, has served his ban.

What started as a ⟦TEAM|Zwolle⟧ corner finished with a ⟦TEAM|Utrecht⟧ ⟦G14|goal⟧, the first and last in the match. ⟦PERSON|Arthur Descamps⟧ ran half the length of the pitch in the ⟦MINUTE|49th minute⟧ and still had the energy for a perfect ⟦G15|finish⟧.

⟦PERSON|Marlon Bryce⟧ got a second chance. The referee ordered the ⟦MINUTE|75th-minute⟧ penalty to be retaken after encroachment, and the ⟦TEAM|Crawley Town⟧ captain, whose first had been held by ⟦PERSON|Stefan Roos⟧, went the same way. So did ⟦PERSON|Roos⟧.

⟦PERSON|Marlon Hewitt⟧ got a second chance. The referee ordered the ⟦MINUTE|75th-minute⟧ penalty to be retaken and the ⟦TEAM|Walsall⟧ captain's effort this time, straight down the middle, ⟦G16|drew his side level⟧ at ⟦TEAM|Barrow⟧.

"It's ten ⟦G17|goals⟧ now, and it could have been 15. He'll be the first to tell you," said ⟦PERSON|Matt Lorne⟧ of his top scorer at ⟦TEAM|Luton Town⟧, ⟦PERSON|Seyi Adebayo⟧, who ⟦G18|added one⟧ here, and a missed penalty.

A long wait at the airport, a lost kit bag and the concession of an early ⟦G19|goal⟧ by ⟦PERSON|Jakob Matthäi⟧ of ⟦TEAM|Austria⟧: ⟦TEAM|Malta⟧'s trip went from bad to worse. Two down by ⟦MINUTE|half-time⟧, they ⟦G20|conceded a third⟧ on ⟦MINUTE|70 minutes⟧ to ⟦PERSON|Lorenz Zauner⟧.

⟦PERSON|Eunice Asamoah⟧ (knee) should make the play-offs. Without her ⟦TEAM|Ghana⟧ have had only a penalty, a ⟦PERSON|Gifty Boakye⟧ ⟦G21|penalty⟧, in three friendlies.

It was when ⟦PERSON|Dale Nattrass⟧ had gone off that ⟦TEAM|Spennymoor Town⟧ caved in. The centre-half, who had been first to every ball, was in the dressing room for both of ⟦PERSON|Joe Lakin⟧'s ⟦G22|goals⟧, in the 86th and ⟦MINUTE|89th minute⟧, that won it for ⟦TEAM|Chester⟧.

⟦TEAM|Sturm Graz⟧ led from the ⟦MINUTE|4th minute⟧ to the ⟦MINUTE|44th⟧, ⟦PERSON|Jusuf Hadžić⟧'s ⟦G23|drive⟧ wiped out by a ⟦PERSON|Nikki Berisha⟧ ⟦G24|header⟧ for ⟦TEAM|Red Bull Salzburg⟧, and ⟦G25|led again⟧ when, with a free-kick in the ⟦MINUTE|60th⟧, ⟦PERSON|Stefan Hierlander-Moser⟧ fooled everyone.

A four-man panel will choose the winner of the ⟦ORG|PFA⟧ award. One of those shortlisted, ⟦PERSON|Zoe Marchant⟧, was on target with a first-half effort, saved, and a second-half ⟦G26|penalty⟧, as ⟦TEAM|Chelsea Women⟧ beat ⟦TEAM|West Ham Women⟧.

All season ⟦TEAM|Deportivo Cali⟧ have found it hard to kill games off. Two one-goal leads have been lost already ⟦DATE|this month⟧, a third nearly was. ⟦PERSON|Kevin Mina⟧'s ⟦G27|match-winner⟧ had come in the ⟦MINUTE|9th minute⟧. There was a lot of match left to win.
=====GOALS=====
{"id": "G1", "scorer": "Romain Duval", "team": "Caen", "minute": 10, "minute_text": "10 minutes"}
{"id": "G2", "scorer": "Romain Duval", "team": "Caen", "minute": 20, "minute_text": "20"}
{"id": "G3", "scorer": "Stephen Duff", "team": "Motherwell"}
{"id": "G4", "scorer": "Laszlo Nemeth", "team": "Honved", "count": 3, "scope": "background"}
{"id": "G5", "scorer": "Laszlo Nemeth", "team": "Honved", "count": 2, "scope": "background"}
{"id": "G6", "scorer": "Laszlo Nemeth", "team": "Honved", "minute": 4, "minute_text": "four minutes"}
{"id": "G7", "scorer": "Kai Barton", "team": "Corby Town"}
{"id": "G8", "scorer": "Aurélien Faye", "team": "Le Havre"}
{"id": "G9", "scorer": "Yanara Toro", "team": "Colo-Colo"}
{"id": "G10", "scorer": "Bojan Lukić", "team": "Cukaricki", "minute": 57, "minute_text": "57th minute"}
{"id": "G11", "scorer": "Innes Cargill", "team": "Cowdenbeath", "count": 2, "kind": "header"}
{"id": "G12", "scorer": "Shahril Hamza", "team": "Perak", "minute": 71, "minute_text": "71st-minute", "kind": "own goal"}
{"id": "G13", "scorer": "Chris McKee-Shaw", "team": "Linfield", "scope": "background"}
{"id": "G14", "scorer": "Arthur Descamps", "team": "Utrecht", "minute": 49, "minute_text": "49th minute"}
{"id": "G15", "scorer": "Arthur Descamps", "team": "Utrecht", "minute": 49, "minute_text": "49th minute"}
{"id": "G16", "scorer": "Marlon Hewitt", "team": "Walsall", "minute": 75, "minute_text": "75th-minute", "kind": "penalty"}
{"id": "G17", "scorer": "Seyi Adebayo", "team": "Luton Town", "count": 10, "scope": "background"}
{"id": "G18", "scorer": "Seyi Adebayo", "team": "Luton Town"}
{"id": "G19", "scorer": "Jakob Matthäi", "team": "Austria"}
{"id": "G20", "scorer": "Lorenz Zauner", "team": "Austria", "minute": 70, "minute_text": "70 minutes"}
{"id": "G21", "scorer": "Gifty Boakye", "team": "Ghana", "kind": "penalty", "scope": "background"}
{"id": "G22", "scorer": "Joe Lakin", "team": "Chester", "count": 2}
{"id": "G23", "scorer": "Jusuf Hadžić", "team": "Sturm Graz", "minute": 4, "minute_text": "4th minute"}
{"id": "G24", "scorer": "Nikki Berisha", "team": "Red Bull Salzburg", "minute": 44, "minute_text": "44th", "kind": "header"}
{"id": "G25", "scorer": "Stefan Hierlander-Moser", "team": "Sturm Graz", "minute": 60, "minute_text": "60th", "kind": "free kick"}
{"id": "G26", "scorer": "Zoe Marchant", "team": "Chelsea Women", "kind": "penalty"}
{"id": "G27", "scorer": "Kevin Mina", "team": "Deportivo Cali", "minute": 9, "minute_text": "9th minute"}
