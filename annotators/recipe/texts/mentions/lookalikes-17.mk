⟦TEAM|Hamburg⟧ ⟦G1|restored their advantage⟧ when ⟦PERSON|Malik Özdemir⟧ slid the ball across for ⟦PERSON|Jannes Petersen⟧ to ⟦G2|tap in⟧ on ⟦MINUTE|62 minutes⟧. ⟦TEAM|Bochum⟧ had been level for all of four minutes through ⟦PERSON|Kevin Stoll⟧'s ⟦G3|penalty⟧, and ⟦PERSON|Stoll⟧ later had a header held.

Despite winning two penalties before the ⟦MINUTE|interval⟧, ⟦TEAM|Udinese⟧ were goalless at the break. ⟦PERSON|Luca Danieli⟧ hit the first over, ⟦PERSON|Rodrigo Bas⟧ saw the second pushed away by ⟦PERSON|Emiliano Corti⟧, and their captain picked up a first yellow card for complaining about a third that was not given.

⟦PERSON|Declan Fahy⟧ wrapped his arms round the departing kit man at ⟦VENUE|Turners Cross⟧ and would not let go. ⟦TEAM|Cork City⟧ have sent ⟦PERSON|Mossie Leahy⟧, 71, into retirement with a watch and a season ticket.

Full-back ⟦PERSON|Hamza Idrissi⟧ clawed at the turf after feeling something go in his thigh. ⟦TEAM|Raja⟧ fear a month out, which would make him a doubt for the second leg against ⟦TEAM|Simba⟧.

⟦TEAM|Lincoln⟧ ⟦G4|extended their lead⟧ in the ⟦MINUTE|55th minute⟧, ⟦PERSON|Reeco Dunne⟧ ⟦G5|guiding⟧ ⟦PERSON|Oli Swales⟧'s low ball past ⟦PERSON|Harry Tennant⟧, who had kept out a header and a ⟦PERSON|Swales⟧ piledriver in the first half.

⟦TEAM|Lincoln⟧ extended their lead at the top of ⟦COMPETITION|League One⟧ to four points without playing, ⟦TEAM|Birmingham⟧ having been held at ⟦TEAM|Exeter⟧. Manager ⟦PERSON|Mick Shand⟧ said he'd been gardening.

⟦PERSON|Aiko Nishida⟧'s second booking, for throwing the ball away, came ⟦MINUTE|40 seconds after her first⟧. ⟦TEAM|INAC Kobe⟧ had to see out the final ⟦MINUTE|half-hour⟧ a player short and did it with something to spare.

⟦TEAM|Cagliari⟧ powered past ⟦TEAM|Frosinone⟧ in the table, if not on the pitch, where a scrappy draw owed everything to goalkeeper ⟦PERSON|Davide Serri⟧. He threw himself at the feet of ⟦PERSON|Nicolò Fusi⟧ in the ⟦MINUTE|13th minute⟧ and beat away ⟦PERSON|Abou Cissé⟧'s volley in the ⟦MINUTE|80th⟧.

⟦PERSON|Zak Morley⟧'s ⟦G6|reply⟧ for ⟦TEAM|Northampton⟧ came too late to matter, ⟦PERSON|Trevor Amadi-Jones⟧ having ⟦G7|put the match beyond them⟧ with ⟦MINUTE|nine minutes to play⟧ and ⟦PERSON|Josh Leary⟧ having ⟦G8|given ⟦TEAM|Reading⟧ a ⟦MINUTE|half-time⟧ lead⟧. ⟦PERSON|Morley⟧ also had an effort cleared off the line.

The club's under-21 coach was stung by a wasp, a remark from the chairman and, on ⟦DATE|Friday⟧, a one-match touchline ban. ⟦PERSON|Billy Hadfield⟧ plans to watch from a gantry at ⟦VENUE|Prenton Park⟧.

Talks between ⟦TEAM|Sporting Kansas City⟧ and midfielder ⟦PERSON|Eryk Wójcik⟧ have stalled for a second time. His people want a three-year contract; the club is offering one, with a second as an option.

⟦TEAM|Wigan⟧'s ⟦G9|first⟧ was a gift, ⟦PERSON|Shaun Mawdsley⟧ letting a back-pass roll under his foot, and their ⟦G10|second⟧, by ⟦PERSON|Fiifi Larbi⟧ on ⟦MINUTE|48 minutes⟧, owed plenty to a slip. ⟦TEAM|Cambridge⟧ deserved better: ⟦PERSON|Callum Wray⟧ had a shot saved and two blocked.

Fine margins, said ⟦PERSON|Francesco Altieri⟧, pointing to the ⟦MINUTE|37th-minute⟧ penalty appeal and the effort that came back off a post. "We're a finish away from a good season. It's the finish we can't buy."

⟦PERSON|Ricardo Manso⟧ ⟦G11|hauled ⟦TEAM|Moreirense⟧ back⟧ to ⟦SCORE|1-1⟧ with a low shot in the ⟦MINUTE|69th minute⟧. Moments earlier his strike partner, ⟦PERSON|Gilberto Neves⟧, had wasted a two-on-one, and ⟦PERSON|Leonel Pires⟧, whose ⟦G12|opener⟧ had come in the ⟦MINUTE|20th⟧, had been booked for time-wasting.

"He asked me what I see. I see a goal, two posts and a keeper. He sees five passes." ⟦PERSON|Anthony Bellegarde⟧, once of ⟦TEAM|Monaco⟧, on why he never became a coach.

⟦TEAM|Gremio Anápolis⟧ moved up to second through a goalless draw at home to ⟦TEAM|Goiás⟧, their fourth in six games. ⟦PERSON|Valdir Leme⟧ missed a penalty in the ⟦MINUTE|76th minute⟧, his second in a week.

⟦PERSON|Robin Sjöstrand⟧ saw the ball bounce off his shin, off a defender and out for a throw. It was the closest ⟦TEAM|Norrköping⟧ came in a half in which keeper ⟦PERSON|Leon Wiik⟧ took two goal kicks for every pass he made.

From two down, ⟦TEAM|Bristol Rovers⟧ ⟦G13|drew level⟧ with goals by ⟦PERSON|Jack Pennant⟧ (⟦MINUTE|64⟧) and ⟦PERSON|Femi Lawson⟧ (⟦MINUTE|70⟧), and won it through ⟦PERSON|Pennant⟧'s ⟦G14|second⟧ in the ⟦MINUTE|89th minute⟧. ⟦TEAM|Wycombe⟧'s ⟦G15|goals⟧ had both come from ⟦PERSON|Gio Marsh⟧, who headed a chance of a treble over.

The tram from the station to ⟦VENUE|Weserstadion⟧ broke down on ⟦DATE|Saturday⟧ and several hundred supporters walked the last mile. ⟦TEAM|Werder⟧ put kick-off back by 15 minutes.

Left midfield: ⟦PERSON|Paulo Rentería⟧ 8.5 – Menacing from first to last, his ⟦MINUTE|59th-minute⟧ ⟦G16|free-kick⟧ the best of six attempts. Right midfield: ⟦PERSON|Otto Vuorinen⟧ 4 – Booked, hooked, and lucky not to concede a penalty.
=====GOALS=====
{"id": "G1", "scorer": "Jannes Petersen", "team": "Hamburg", "minute": 62, "minute_text": "62 minutes", "assist": "Malik Özdemir"}
{"id": "G2", "scorer": "Jannes Petersen", "team": "Hamburg", "minute": 62, "minute_text": "62 minutes", "assist": "Malik Özdemir"}
{"id": "G3", "scorer": "Kevin Stoll", "team": "Bochum", "minute": 58, "kind": "penalty"}
{"id": "G4", "scorer": "Reeco Dunne", "team": "Lincoln", "minute": 55, "minute_text": "55th minute", "assist": "Oli Swales"}
{"id": "G5", "scorer": "Reeco Dunne", "team": "Lincoln", "minute": 55, "minute_text": "55th minute", "assist": "Oli Swales"}
{"id": "G6", "scorer": "Zak Morley", "team": "Northampton"}
{"id": "G7", "scorer": "Trevor Amadi-Jones", "team": "Reading", "minute": 81, "minute_text": "nine minutes to play"}
{"id": "G8", "scorer": "Josh Leary", "team": "Reading"}
{"id": "G9", "team": "Wigan"}
{"id": "G10", "scorer": "Fiifi Larbi", "team": "Wigan", "minute": 48, "minute_text": "48 minutes"}
{"id": "G11", "scorer": "Ricardo Manso", "team": "Moreirense", "minute": 69, "minute_text": "69th minute", "kind": "shot", "score": "1-1"}
{"id": "G12", "scorer": "Leonel Pires", "minute": 20, "minute_text": "20th"}
{"id": "G13", "scorer": "Jack Pennant; Femi Lawson", "team": "Bristol Rovers", "count": 2}
{"id": "G14", "scorer": "Jack Pennant", "team": "Bristol Rovers", "minute": 89, "minute_text": "89th minute"}
{"id": "G15", "scorer": "Gio Marsh", "team": "Wycombe", "count": 2}
{"id": "G16", "scorer": "Paulo Rentería", "minute": 59, "minute_text": "59th-minute", "kind": "free kick"}
