⟦TEAM|Gateshead⟧'s ⟦PERSON|Callum Whitfield⟧ had three efforts and three ⟦G1|goals⟧; ⟦PERSON|Stan Brody⟧ had six efforts and a booking for kicking the sixth into the stand after the whistle.

An early ⟦G2|goal⟧ by ⟦PERSON|Filip Lindgren⟧ was followed by an early exit for ⟦PERSON|Pontus Aberg⟧ with a twisted knee. ⟦TEAM|IFK Gothenburg⟧ led at ⟦MINUTE|half-time⟧, when they might have had a second and a third from ⟦PERSON|Lindgren⟧ headers.

⟦PERSON|Carlos Mina⟧'s second-half penalty, won by ⟦PERSON|Jhon Arboleda⟧, was straight down the middle and straight at ⟦PERSON|Edwin Caicedo⟧, who had not moved. ⟦TEAM|LDU Quito⟧ went out by a single goal over two legs.

His ⟦G3|penalty⟧ was straight down the middle and ⟦PERSON|Edwin Caicedo⟧ had moved. ⟦PERSON|Carlos Mina⟧'s ⟦MINUTE|63rd-minute⟧ ⟦G4|equaliser⟧ for ⟦TEAM|Aucas⟧ was the game's last effort on target.

For all ⟦TEAM|Nottingham Forest⟧'s complaints about the penalty, ⟦PERSON|Isaac Vaughan⟧'s ⟦G5|second⟧ for ⟦TEAM|Brentford⟧ on ⟦MINUTE|76 minutes⟧ would have beaten them anyway. His ⟦G6|first⟧ was on ⟦MINUTE|8⟧.

"Nobody in the ground thought it was a penalty," said ⟦PERSON|Kevin Mabbutt-Ross⟧, whose ⟦TEAM|Accrington Stanley⟧ were level through ⟦PERSON|Dom Lacey⟧'s ⟦G7|header⟧ at the time. "I include the lad who won it."

⟦PERSON|Damir Halilovic⟧ put in a brilliant free-kick that ⟦TEAM|Zrinjski⟧'s ⟦PERSON|Mateo Susak⟧ headed against the bar. The next, by ⟦PERSON|Ivan Rados⟧, was cleared; from the third ⟦PERSON|Susak⟧'s ⟦G8|header⟧ was true, ⟦MINUTE|three minutes into the second half⟧.

The league's top marksman, ⟦PERSON|Brodie Tennant⟧ of ⟦TEAM|Arbroath⟧, with 17 ⟦G9|goals⟧, was kept quiet except for one header, one booking and one fresh-air swipe.

An ⟦G10|own goal⟧ in the ⟦MINUTE|first minute⟧ by ⟦PERSON|Toni Ferragut⟧, under no pressure from ⟦PERSON|Alex Bou⟧, left ⟦TEAM|Levante⟧ behind, and ⟦PERSON|Bou⟧'s second-half ⟦G11|effort⟧ for ⟦TEAM|Villarreal B⟧ doubled the deficit.

Seven ⟦G12|goals⟧, four penalties and two red cards: the season's meetings of ⟦TEAM|Altay⟧ and ⟦TEAM|Goztepe⟧ have had everything. ⟦DATE|Sunday⟧'s, by contrast, had one effort on target and ⟦PERSON|Emir Sahan⟧ saved it.

⟦PERSON|Bradley Osgood-Pike⟧ ⟦G13|grabbed a third⟧ for himself in the ⟦MINUTE|84th minute⟧ and the match ball with it. It was the first ⟦G14|hat-trick⟧ by an ⟦TEAM|Eastleigh⟧ player in three seasons.

⟦PERSON|Yuki Tachibana⟧ grabbed a coat from the kit room and watched the second half from the stand after his second yellow. ⟦TEAM|Tokyo Verdy⟧, already behind to ⟦PERSON|Hayato Senda⟧'s ⟦G15|penalty⟧, awarded to ⟦TEAM|FC Tokyo⟧ in the ⟦MINUTE|26th minute⟧, never recovered.

From the free-kick for which ⟦PERSON|Toby Larkin⟧ was booked came the ⟦TEAM|Maidenhead United⟧ ⟦G16|goal⟧, ⟦PERSON|Ransford Opoku⟧ ⟦G17|heading past ⟦PERSON|Ben Hallam⟧⟧ on ⟦MINUTE|17⟧.

The ⟦MINUTE|17th minute⟧ brought a free-kick, the ⟦MINUTE|18th⟧ a corner and the ⟦MINUTE|19th⟧ a penalty. From none of them did ⟦TEAM|Hartlepool United⟧ so much as test ⟦PERSON|Ben Tollemache⟧, the spot-kick by ⟦PERSON|Jay Prentice⟧ clearing the bar.

After the ⟦G18|breakthrough⟧, ⟦PERSON|Ruben Staal⟧'s ⟦G19|volley⟧ in the ⟦MINUTE|35th minute⟧, ⟦TEAM|Groningen⟧ had a breakthrough of another kind: their first penalty in 41 matches, which ⟦PERSON|Luuk Peeters⟧ put wide.

⟦G20|One⟧ from the spot by ⟦PERSON|Filip Stojkov⟧ and ⟦G21|one⟧ from the head of ⟦PERSON|Besart Ademi⟧: ⟦TEAM|Shkupi⟧ were two ahead and ⟦PERSON|Zoran Mitev⟧, once of the national team, was waiting to come on.

One from ten, in terms of shots that hit the target, and two from eleven, in terms of games won, are the figures that ⟦PERSON|Marc Oliver Brand⟧ must improve at ⟦TEAM|Sandhausen⟧.

Two-goal ⟦PERSON|Desmond Achampong⟧ left the field to applause in the ⟦MINUTE|81st minute⟧. The ⟦TEAM|Bristol Rovers⟧ striker's ⟦G22|double⟧ included a ⟦G23|finish⟧ in the ⟦MINUTE|14th minute⟧ that ⟦PERSON|Kit Farrow⟧ should have kept out.

⟦PERSON|Alan Teague⟧'s ⟦TEAM|Solihull Moors⟧ had an off-day in front of goal. Seven efforts from inside the six-yard area, a penalty miss by ⟦PERSON|Ray Obi⟧ and a header wide from ⟦PERSON|Reuben Clay⟧, and at the other end one ⟦G24|tap-in⟧, for ⟦TEAM|Rochdale⟧'s ⟦PERSON|Paddy Conlon⟧ in the ⟦MINUTE|90th minute⟧.
=====GOALS=====
{"id": "G1", "scorer": "Callum Whitfield", "team": "Gateshead", "count": 3}
{"id": "G2", "scorer": "Filip Lindgren", "team": "IFK Gothenburg"}
{"id": "G3", "scorer": "Carlos Mina", "team": "Aucas", "minute": 63, "minute_text": "63rd-minute", "kind": "penalty"}
{"id": "G4", "scorer": "Carlos Mina", "team": "Aucas", "minute": 63, "minute_text": "63rd-minute", "kind": "penalty"}
{"id": "G5", "scorer": "Isaac Vaughan", "team": "Brentford", "minute": 76, "minute_text": "76 minutes"}
{"id": "G6", "scorer": "Isaac Vaughan", "team": "Brentford", "minute": 8, "minute_text": "8"}
{"id": "G7", "scorer": "Dom Lacey", "team": "Accrington Stanley", "kind": "header"}
{"id": "G8", "scorer": "Mateo Susak", "team": "Zrinjski", "minute": 48, "minute_text": "three minutes into the second half", "kind": "header"}
{"id": "G9", "scorer": "Brodie Tennant", "count": 17, "scope": "background"}
{"id": "G10", "scorer": "Toni Ferragut", "team": "Villarreal B", "minute": 1, "minute_text": "first minute", "kind": "own goal"}
{"id": "G11", "scorer": "Alex Bou", "team": "Villarreal B"}
{"id": "G12", "count": 7, "scope": "background"}
{"id": "G13", "scorer": "Bradley Osgood-Pike", "team": "Eastleigh", "minute": 84, "minute_text": "84th minute"}
{"id": "G14", "scorer": "Bradley Osgood-Pike", "team": "Eastleigh", "count": 3}
{"id": "G15", "scorer": "Hayato Senda", "team": "FC Tokyo", "minute": 26, "minute_text": "26th minute", "kind": "penalty"}
{"id": "G16", "scorer": "Ransford Opoku", "team": "Maidenhead United", "minute": 17, "minute_text": "17", "kind": "header"}
{"id": "G17", "scorer": "Ransford Opoku", "team": "Maidenhead United", "minute": 17, "minute_text": "17", "kind": "header"}
{"id": "G18", "scorer": "Ruben Staal", "team": "Groningen", "minute": 35, "minute_text": "35th minute", "kind": "volley"}
{"id": "G19", "scorer": "Ruben Staal", "team": "Groningen", "minute": 35, "minute_text": "35th minute", "kind": "volley"}
{"id": "G20", "scorer": "Filip Stojkov", "team": "Shkupi", "kind": "penalty"}
{"id": "G21", "scorer": "Besart Ademi", "team": "Shkupi", "kind": "header"}
{"id": "G22", "scorer": "Desmond Achampong", "team": "Bristol Rovers", "count": 2}
{"id": "G23", "scorer": "Desmond Achampong", "team": "Bristol Rovers", "minute": 14, "minute_text": "14th minute"}
{"id": "G24", "scorer": "Paddy Conlon", "team": "Rochdale", "minute": 90, "minute_text": "90th minute", "kind": "shot"}
