⟦PERSON|Marek Zelenka⟧ ⟦G1|gave ⟦TEAM|Teplice⟧ a flying start⟧, drilling low past ⟦PERSON|Jiří Bureš⟧ in the ⟦MINUTE|second minute⟧. ⟦TEAM|Jablonec⟧ drilled in a series of crosses in response, from one of which ⟦PERSON|Dominik Rada⟧ headed against his own post.

⟦TEAM|Charlton⟧ had most of the attempts, ⟦TEAM|Bolton⟧ most of the goals. ⟦G2|Finishes⟧ from ⟦PERSON|Kyle Dobson⟧ and ⟦PERSON|Zeki Arslan⟧ inside four minutes sank the hosts, whose only ⟦G3|reply⟧ was by ⟦PERSON|Paul Mensah⟧.

⟦PERSON|Ludovic Sanchez⟧ ⟦G4|extended ⟦TEAM|Brest⟧'s advantage⟧ on ⟦MINUTE|28 minutes⟧ by poking past ⟦PERSON|Maxence Roy⟧. Before half an hour was up he had a chance to extend it further, and dallied.

⟦PERSON|Ji So-hee⟧ could not convert and neither could ⟦PERSON|Cho Ha-neul⟧. ⟦TEAM|Hwacheon KSPO⟧ forced 11 corners and a penalty, which ⟦PERSON|Cho⟧ struck against the bar on ⟦MINUTE|70 minutes⟧, and still lost to the first ⟦G5|effort⟧ on target by ⟦TEAM|Gyeongju⟧, from ⟦PERSON|Moon Eun-ji⟧ on ⟦MINUTE|77 minutes⟧.

⟦TEAM|Wolves⟧ ⟦G6|took charge⟧ on ⟦MINUTE|22 minutes⟧ when ⟦PERSON|Marco Beltrão⟧ ⟦G7|glanced in⟧. New head coach ⟦PERSON|Torsten Vogel⟧ takes charge for the first time on ⟦DATE|Monday⟧, having watched from the stands.

⟦PERSON|Lorenzo Bruni⟧ seized the initiative, seized the shirt and has not let go. The ⟦TEAM|Empoli⟧ keeper kept a sixth clean sheet of the ⟦DATE|year⟧ with saves from ⟦PERSON|Mattia Conti⟧ and ⟦PERSON|Edoardo Sala⟧.

The result ended ⟦TEAM|Dynamo Dresden⟧'s run of nine without defeat, and sealed top spot for ⟦TEAM|Cottbus⟧. ⟦PERSON|Jannik Opitz⟧ ⟦G8|struck the only goal⟧ on ⟦MINUTE|61 minutes⟧; ⟦PERSON|Robert Hase⟧ struck ⟦PERSON|Tom Kluge⟧ with an elbow on ⟦MINUTE|75⟧ and was dismissed.

⟦PERSON|Lamine Diatta⟧ ⟦G9|levelled twice⟧ for ⟦TEAM|Guingamp⟧, on ⟦MINUTE|15⟧ and ⟦MINUTE|52 minutes⟧. ⟦TEAM|Amiens⟧ ⟦G10|led⟧ through ⟦PERSON|Jules Perrin⟧ on ⟦MINUTE|nine⟧ and through an ⟦G11|own goal⟧, and had the last attack, a ⟦PERSON|Perrin⟧ shot that skewed behind.

⟦TEAM|Bradford City⟧ claimed the spoils in the derby but claims of a penalty at the other end were waved away. ⟦PERSON|Kit Musgrove⟧ ⟦G12|struck the decisive blow⟧ from a free-kick in the ⟦MINUTE|39th minute⟧, and ⟦PERSON|Alex Thorne⟧ of ⟦TEAM|Huddersfield⟧ was tripped, it seemed, by ⟦PERSON|Lloyd Fane⟧.

⟦PERSON|Eduardo Lins⟧ swept the ball to the right, ran on and ⟦G13|swept in the return⟧. It ⟦G14|consolidated ⟦TEAM|Bahia⟧'s lead⟧, ⟦G15|gained⟧ in the ⟦MINUTE|20th minute⟧ by ⟦PERSON|Kaio Brandão⟧, and by the time ⟦PERSON|Lins⟧ had ⟦G16|struck⟧ in the ⟦MINUTE|55th minute⟧ there was no coming back for ⟦TEAM|Vitória⟧.

"The equaliser never came, and at this level you need it when you're on top," said ⟦PERSON|Valentina Rocchi⟧. "They go down the other end, one chance, and it's ⟦G17|two⟧." ⟦PERSON|Giada Neri⟧ of ⟦TEAM|Milan⟧ had ⟦G18|finished ⟦TEAM|Como Women⟧ off⟧ in the ⟦MINUTE|80th minute⟧.

⟦TEAM|Scotland Under-17s⟧ grabbed a place in the elite round in spite of defeat. They ⟦G19|fell two behind⟧, to ⟦PERSON|Áron Tóth⟧ and ⟦PERSON|Dávid Kiss⟧ of ⟦TEAM|Hungary⟧, and needed one goal to go through on goal difference. ⟦PERSON|Lochlan Weir⟧ ⟦G20|supplied it⟧ in the ⟦MINUTE|84th minute⟧.

⟦PERSON|Julio Marchant⟧ clipped a hurdle in training and will miss the final. The ⟦TEAM|Colo-Colo⟧ man ⟦G21|scored⟧ in both legs of the semi-final and was a doubt for that, too, after a virus swept the squad.

Deep in ⟦MINUTE|added time⟧ ⟦TEAM|Crewe⟧ got away with it. ⟦PERSON|Tyler Adkins⟧'s effort for ⟦TEAM|Salford⟧ came back off the bar, ⟦PERSON|Shaun Rooney⟧ launched it and ⟦PERSON|Oliver Nash⟧ raced clear to ⟦G22|win it⟧.

"If we'd taken the lead they'd have folded," said ⟦PERSON|Tony Marlowe⟧ of ⟦TEAM|Barnet⟧. "We've had the better openings, ⟦PERSON|Joyce⟧ has hit the bar, and we come away with a point. It's no disaster."

⟦TEAM|Silkeborg⟧ were level at ⟦MINUTE|half-time⟧ through ⟦PERSON|Magnus Holt⟧'s ⟦G23|reply⟧ in the ⟦MINUTE|42nd minute⟧ to a ⟦PERSON|Rasmus Bay⟧ ⟦G24|penalty⟧ on ⟦MINUTE|23⟧, behind again on ⟦MINUTE|58⟧, ⟦PERSON|Bay⟧ ⟦G25|finding a second⟧, and beaten.

⟦TEAM|Turkey Women⟧ threatened on the break and fell to a ⟦NORP|Dutch⟧ side who were happy to control matters. ⟦PERSON|Femke Bos⟧ ⟦G26|had them ahead early⟧ in the ⟦MINUTE|seventh minute⟧ and ⟦PERSON|Maud Hendriks⟧ ⟦G27|put the tie to bed⟧ in the ⟦MINUTE|67th⟧, although ⟦PERSON|Ebru Aksoy⟧ rattled the frame of the goal in between.

⟦PERSON|Grant Mulholland⟧ got his hands to it, then to the next, and the ⟦TEAM|Stranraer⟧ goalkeeper even got his head to the third. What he couldn't get to was ⟦PERSON|Paul Wishart⟧'s ⟦MINUTE|81st-minute⟧ ⟦G28|clip⟧.

⟦TEAM|Almería⟧ won ⟦SCORE|1-0⟧, thanks to a ⟦MINUTE|14th-minute⟧ ⟦G29|strike⟧ by ⟦PERSON|Adri Corral⟧ that took a deflection off ⟦PERSON|Rober Ayala⟧. The winners finished with nine men, and ⟦TEAM|Huesca⟧ put a penalty wide.

⟦PERSON|Tom Ashdown⟧ left it until the last seconds to ⟦G30|haul ⟦TEAM|Aldershot⟧ level⟧, on ⟦MINUTE|90+8⟧. It had been in the hands of ⟦TEAM|Yeovil⟧ since ⟦PERSON|Josh Pullin⟧ rose to ⟦G31|score⟧ in the ⟦MINUTE|50th minute⟧, and their bench was already shaking hands.

No side have conceded fewer, none have drawn more. Add to ⟦TEAM|Getafe⟧'s list a ⟦SCORE|0-0⟧ at home to ⟦TEAM|Valladolid⟧, ⟦PERSON|Javi Cuesta⟧ shooting over, ⟦PERSON|Mauro Ríos⟧ shooting wide and ⟦PERSON|Dani Lara⟧ not shooting at all.

The ⟦G32|goals⟧ that settled it were scored within 80 seconds of each other, by ⟦PERSON|Finlay Munro⟧ and ⟦PERSON|Kenji Ota⟧. ⟦PERSON|Munro⟧ ⟦G33|scored first⟧, on ⟦MINUTE|70 minutes⟧, and ⟦TEAM|Celtic⟧ eased up after ⟦PERSON|Ota⟧'s, with ⟦TEAM|Livingston⟧'s ⟦PERSON|Rory Keir⟧ hitting the side-netting.
=====GOALS=====
{"id": "G1", "scorer": "Marek Zelenka", "team": "Teplice", "minute": 2, "minute_text": "second minute", "kind": "shot"}
{"id": "G2", "scorer": "Kyle Dobson; Zeki Arslan", "team": "Bolton", "count": 2}
{"id": "G3", "scorer": "Paul Mensah", "team": "Charlton"}
{"id": "G4", "scorer": "Ludovic Sanchez", "team": "Brest", "minute": 28, "minute_text": "28 minutes", "score": "2-0"}
{"id": "G5", "scorer": "Moon Eun-ji", "team": "Gyeongju", "minute": 77, "minute_text": "77 minutes"}
{"id": "G6", "scorer": "Marco Beltrão", "team": "Wolves", "minute": 22, "minute_text": "22 minutes", "kind": "header"}
{"id": "G7", "scorer": "Marco Beltrão", "team": "Wolves", "minute": 22, "minute_text": "22 minutes", "kind": "header"}
{"id": "G8", "scorer": "Jannik Opitz", "team": "Cottbus", "minute": 61, "minute_text": "61 minutes"}
{"id": "G9", "scorer": "Lamine Diatta", "team": "Guingamp", "count": 2}
{"id": "G10", "scorer": "Jules Perrin", "team": "Amiens", "minute": 9, "minute_text": "nine"}
{"id": "G11", "team": "Amiens", "kind": "own goal"}
{"id": "G12", "scorer": "Kit Musgrove", "team": "Bradford City", "minute": 39, "minute_text": "39th minute", "kind": "free kick"}
{"id": "G13", "scorer": "Eduardo Lins", "team": "Bahia", "minute": 55, "minute_text": "55th minute", "kind": "shot"}
{"id": "G14", "scorer": "Eduardo Lins", "team": "Bahia", "minute": 55, "minute_text": "55th minute", "kind": "shot"}
{"id": "G15", "scorer": "Kaio Brandão", "team": "Bahia", "minute": 20, "minute_text": "20th minute"}
{"id": "G16", "scorer": "Eduardo Lins", "team": "Bahia", "minute": 55, "minute_text": "55th minute", "kind": "shot"}
{"id": "G17", "scorer": "Giada Neri", "minute": 80, "minute_text": "80th minute"}
{"id": "G18", "scorer": "Giada Neri", "team": "Milan", "minute": 80, "minute_text": "80th minute"}
{"id": "G19", "scorer": "Áron Tóth; Dávid Kiss", "team": "Hungary", "count": 2}
{"id": "G20", "scorer": "Lochlan Weir", "team": "Scotland Under-17s", "minute": 84, "minute_text": "84th minute"}
{"id": "G21", "scorer": "Julio Marchant", "team": "Colo-Colo", "scope": "background", "count": 2}
{"id": "G22", "scorer": "Oliver Nash", "team": "Crewe"}
{"id": "G23", "scorer": "Magnus Holt", "team": "Silkeborg", "minute": 42, "minute_text": "42nd minute"}
{"id": "G24", "scorer": "Rasmus Bay", "minute": 23, "minute_text": "23", "kind": "penalty"}
{"id": "G25", "scorer": "Rasmus Bay", "minute": 58, "minute_text": "58"}
{"id": "G26", "scorer": "Femke Bos", "minute": 7, "minute_text": "seventh minute"}
{"id": "G27", "scorer": "Maud Hendriks", "minute": 67, "minute_text": "67th"}
{"id": "G28", "scorer": "Paul Wishart", "minute": 81, "minute_text": "81st-minute"}
{"id": "G29", "scorer": "Adri Corral", "team": "Almería", "minute": 14, "minute_text": "14th-minute"}
{"id": "G30", "scorer": "Tom Ashdown", "team": "Aldershot", "minute": 90, "added": 8, "minute_text": "90+8"}
{"id": "G31", "scorer": "Josh Pullin", "team": "Yeovil", "minute": 50, "minute_text": "50th minute", "kind": "header"}
{"id": "G32", "scorer": "Finlay Munro; Kenji Ota", "team": "Celtic", "count": 2}
{"id": "G33", "scorer": "Finlay Munro", "team": "Celtic", "minute": 70, "minute_text": "70 minutes"}
