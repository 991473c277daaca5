⟦TEAM|Barnsley⟧ have a problem with seconds. They have not won a second ball in weeks, come second in most duels and let teams have a second bite; on ⟦DATE|Tuesday⟧, having recovered from ⟦PERSON|Ezra Quartey⟧'s ⟦G1|first⟧, they were sunk by the same man's ⟦G2|second⟧.

"I'd love to tell you I meant to hit it there. I meant to hit it hard," said ⟦PERSON|Caoimhe Larkin⟧. It hit the bar, came down on a defender's back and ⟦G3|trickled in⟧, with ⟦MINUTE|21 minutes⟧ on the clock; the rest of ⟦TEAM|Peamount⟧'s efforts were kept out by more conventional means.

The transfer record was broken in ⟦DATE|January⟧, the club's nerve in ⟦DATE|March⟧, and ⟦PERSON|Giancarlo Bui⟧'s foot, on a goalpost, on ⟦DATE|Sunday⟧. He had scored, or so he reckoned, and was following the ball in; ⟦TEAM|Sassuolo⟧'s keeper, lying on it, reckoned otherwise, and so did the watch.

Asked for the best goal he had seen, ⟦PERSON|Ladislav Hruška⟧ named one in a park. Asked for the best he had ⟦G4|scored⟧, he said ⟦GPE|Ostrava⟧, ⟦DATE|2007⟧, overhead, raining. Asked when ⟦TEAM|Banik⟧ would get another, he asked for a glass of water.

No goal, no corner, no shot worth a mention: the report on ⟦PERSON|Vicente Aldunate⟧'s first start for ⟦TEAM|Colo-Colo⟧ runs to one line, and the line says he was tidy.

⟦TEAM|Sampdoria⟧'s plan was not to lose by ⟦MINUTE|half-time⟧, and it held for ⟦MINUTE|45 minutes⟧ and ⟦MINUTE|52 seconds⟧. ⟦PERSON|Diego Falzone⟧'s centre was low, ⟦PERSON|Stefano Urbinati⟧'s clearance lower, and ⟦PERSON|Hakim Rachidi⟧, with the tip of a toe, ⟦G5|made the most of it⟧ before the referee could put them out of their misery.

⟦GPE|Bournemouth⟧-born, ⟦GPE|Boston⟧-raised and bound for ⟦GPE|Berlin⟧, ⟦PERSON|Skyler Voss-Hamill⟧ had never scored in a playoff until the ⟦MINUTE|88th minute⟧ of ⟦DATE|Saturday⟧'s, when she turned and ⟦G6|hit the top shelf⟧, as they say over there. "In hockey I'd have had a stick," she said. ⟦TEAM|Gotham FC⟧ advance.

Only a fool would call ⟦PERSON|Baba Lawal⟧ wasteful after one afternoon, but here is the afternoon: ⟦MINUTE|9⟧, over; ⟦MINUTE|23⟧, wide; ⟦MINUTE|41⟧, wider; ⟦MINUTE|58⟧, booked; ⟦MINUTE|59⟧, off. ⟦TEAM|Enyimba⟧ won without him, ⟦PERSON|Chidi Nwosu⟧'s looping ⟦G7|header⟧ enough.

An equaliser would have been cruel, and ⟦TEAM|Guimarães⟧ are not a cruel side. Twice in the closing stages they found ⟦PERSON|Ruben Salvaterra⟧ unmarked, and twice ⟦PERSON|Ruben Salvaterra⟧ found ⟦PERSON|Filipe Cordeiro⟧, the ⟦TEAM|Boavista⟧ keeper, with headers as soft as a bun.

⟦TEAM|Bayern Women⟧ had the points by the ⟦MINUTE|break⟧: a couple of ⟦G8|tap-ins⟧ from ⟦PERSON|Leonie Burgstaller⟧, a ⟦PERSON|Maja Szulc⟧ ⟦G9|thunderbolt⟧ and, to get them going, ⟦PERSON|Ida Kortelainen⟧'s ⟦G10|own goal⟧. The second half was all stretching, substitutions and, once, a stray balloon in the goalmouth.

If there is a way not to score, ⟦TEAM|Dundee⟧ will find it. On ⟦DATE|Friday⟧ they found two from the one corner, ⟦PERSON|Rab Leishman⟧ striking his own man on the line and ⟦PERSON|Jude Coulibaly-Reid⟧, on the rebound, striking the same man again.

Seventeen seasons, 640 matches, a statue: what ⟦PERSON|Ezio Montanelli⟧ did not have was a goal on his birthday. On turning forty he has that as well. The ⟦TEAM|Ascoli⟧ skipper, up for a free-kick in the ⟦MINUTE|35th minute⟧, ⟦G11|sneaked in front of⟧ ⟦PERSON|Gabriele Notari⟧ at the near post and the flag, for once, stayed down.

"We came for a point and we got one and I'm not going to apologise," said ⟦PERSON|Ollie Ravenscroft⟧, after ⟦TEAM|Shrewsbury⟧ had headed, hacked, hoofed and occasionally breathed on everything that ⟦TEAM|Bradford⟧ threw at their goal.

⟦PERSON|Lee Chae-rin⟧ has eight ⟦G12|goals⟧ for ⟦TEAM|Hyundai Steel⟧ and could have had nine on ⟦DATE|Monday⟧, or ten, or, if you count the one that her own team-mate stopped on the line, eleven. Eight it remains, and the ⟦COMPETITION|WK League⟧ lead is down to a point.

The home leg won by two, the away leg goalless with ⟦MINUTE|half an hour⟧ to play: ⟦TEAM|Zulte Waregem⟧ began to whistle, and ⟦PERSON|Robin Vantongeren⟧ made them stop. His ⟦G13|first⟧, with a knee, was bad luck. His ⟦G14|second⟧, a ⟦MINUTE|75th-minute⟧ ⟦G15|lob⟧, was bad goalkeeping. ⟦MINUTE|Extra time⟧ was, by then, merely a courtesy.

Both of ⟦DATE|last weekend⟧'s ⟦G16|goals⟧ at ⟦VENUE|Hillsborough⟧ came from throw-ins, a fact ⟦PERSON|Malky Dornan⟧ drilled into his ⟦TEAM|Millwall⟧ back four all week. They dealt with every throw. It was a goal kick that ⟦G17|beat⟧ them, or the wind that carried it, or, on the record, ⟦TEAM|Wednesday⟧'s goalkeeper, ⟦PERSON|Arne Sleipnes⟧.

Some strikers go looking for goals. ⟦PERSON|Pablo Echenique⟧ waits for them to be delivered, and in ⟦GPE|Vigo⟧ one was, with a bow on it, by the ⟦TEAM|Celta⟧ left-back. He ⟦G18|unwrapped it⟧, as it were, on ⟦MINUTE|43⟧, and then went ⟦MINUTE|44 minutes⟧ without another touch until he was booked for a foul.

Cleared off the line once, twice, and, as the sirens of ⟦GPE|Split⟧ harbour sounded, three times, the ball must have wondered what ⟦TEAM|Hajduk⟧ had against it. For the record, they did not score. For the record, neither did ⟦TEAM|Osijek⟧.

The strike began at dawn and the referees were not to be moved; so it was that ⟦PERSON|Nikos Stathopoulos⟧, a maths teacher, took charge of ⟦TEAM|Panionios⟧ against ⟦TEAM|Ionikos⟧, awarded three penalties and saw the three of them missed.

"Had we scored then, I think we go on and win it by two or three," said ⟦PERSON|Anneke de Wilde-Smit⟧. They did not score then, or later, and it was ⟦TEAM|FC Twente Women⟧ who looked the likelier as the light went.

They ⟦G19|came from behind⟧ to lead, were ⟦G20|pegged back⟧ and came again. ⟦TEAM|Kashiwa⟧'s ⟦G21|third⟧ was their best, ⟦PERSON|Tomohiro Sakuma⟧ back-heeling for ⟦PERSON|Everaldo Pinheiro⟧ to ⟦G22|drive it high to the left of⟧ ⟦PERSON|Shun Kitajima⟧; it was also the last, since ⟦TEAM|FC Tokyo⟧ had finally run out of replies.

Nobody at ⟦TEAM|Hearts⟧ will own up to it, but the idea was to score early and sit. They got the second part right.
=====GOALS=====
{"id": "G1", "scorer": "Ezra Quartey"}
{"id": "G2", "scorer": "Ezra Quartey"}
{"id": "G3", "scorer": "Caoimhe Larkin", "team": "Peamount", "minute": 21, "minute_text": "21 minutes"}
{"id": "G4", "scorer": "Ladislav Hruška", "scope": "background"}
{"id": "G5", "scorer": "Hakim Rachidi"}
{"id": "G6", "scorer": "Skyler Voss-Hamill", "team": "Gotham FC", "minute": 88, "minute_text": "88th minute", "kind": "shot"}
{"id": "G7", "scorer": "Chidi Nwosu", "team": "Enyimba", "kind": "header"}
{"id": "G8", "scorer": "Leonie Burgstaller", "team": "Bayern Women", "count": 2}
{"id": "G9", "scorer": "Maja Szulc", "team": "Bayern Women", "kind": "shot"}
{"id": "G10", "scorer": "Ida Kortelainen", "team": "Bayern Women", "kind": "own goal"}
{"id": "G11", "scorer": "Ezio Montanelli", "team": "Ascoli", "minute": 35, "minute_text": "35th minute"}
{"id": "G12", "scorer": "Lee Chae-rin", "team": "Hyundai Steel", "count": 8, "scope": "background"}
{"id": "G13", "scorer": "Robin Vantongeren"}
{"id": "G14", "scorer": "Robin Vantongeren", "minute": 75, "minute_text": "75th-minute"}
{"id": "G15", "scorer": "Robin Vantongeren", "minute": 75}
{"id": "G16", "count": 2, "scope": "background"}
{"id": "G17", "scorer": "Arne Sleipnes", "team": "Wednesday"}
{"id": "G18", "scorer": "Pablo Echenique", "minute": 43, "minute_text": "43"}
{"id": "G19", "team": "Kashiwa", "count": 2}
{"id": "G20", "team": "FC Tokyo"}
{"id": "G21", "scorer": "Everaldo Pinheiro", "team": "Kashiwa", "assist": "Tomohiro Sakuma", "kind": "shot"}
{"id": "G22", "scorer": "Everaldo Pinheiro", "team": "Kashiwa", "assist": "Tomohiro Sakuma", "kind": "shot"}
