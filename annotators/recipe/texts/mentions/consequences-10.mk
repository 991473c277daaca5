⟦PERSON|Matt Vickery⟧ ⟦G1|hauled ⟦TEAM|Gateshead⟧ off the canvas⟧ in the dying seconds of normal time, ⟦TEAM|York City⟧ having looked home and dry through ⟦PERSON|Ollie Bannon⟧'s ⟦MINUTE|52nd-minute⟧ ⟦G2|free-kick⟧.

⟦TEAM|Hoffenheim Women⟧ welcomed back captain ⟦PERSON|Lena Hauck⟧, whose ⟦MINUTE|30th-minute⟧ free-kick was tipped over by ⟦PERSON|Marie Zoller⟧. ⟦PERSON|Hauck⟧ then picked up a booking on ⟦MINUTE|34 minutes⟧ and was replaced at the ⟦MINUTE|break⟧.

⟦PERSON|Roque Santana⟧ was well placed to ⟦G3|knock in a rebound⟧ on ⟦MINUTE|44 minutes⟧ after ⟦PERSON|Unai Etxeberria⟧ had parried from ⟦PERSON|Marc Ortells⟧. ⟦TEAM|Las Palmas⟧ deserved it.

⟦PERSON|Roque Santana⟧ was well placed to knock in a rebound on ⟦MINUTE|44 minutes⟧ but ⟦PERSON|Unai Etxeberria⟧, who had parried from ⟦PERSON|Marc Ortells⟧, recovered superbly to smother. ⟦TEAM|Las Palmas⟧ deserved better.

Substitutes ⟦PERSON|Ikenna Obi⟧ and ⟦PERSON|Luke Harmer⟧ combined to give ⟦TEAM|Wigan Athletic⟧ a result they had barely threatened: the former's pass, the latter's ⟦G4|finish⟧, ⟦MINUTE|five minutes from the end⟧.

⟦PERSON|Cheick Sanogo⟧, who ⟦G5|scored⟧ against ⟦TEAM|Nice⟧ ⟦DATE|last month⟧, was again ⟦TEAM|Rennes⟧' main threat. He rounded ⟦PERSON|Yoann Petit⟧ in the ⟦MINUTE|21st minute⟧ but ran the ball out, and a shot on the turn was gathered.

Teenager ⟦PERSON|Filippo Zanetti⟧ ⟦G6|broke ⟦TEAM|Cagliari⟧'s duck⟧ for the season. A low cross from ⟦PERSON|Aleksa Bojović⟧ was missed by ⟦PERSON|Andrea Lunghi⟧ and ⟦PERSON|Filippo Zanetti⟧ could ⟦G7|tap in⟧.

⟦TEAM|Cagliari⟧ had led ⟦COMPETITION|Serie B⟧ for 11 weeks before ⟦DATE|April⟧ and their late dip was costly. A finish of third and defeat in the play-offs cost ⟦PERSON|Claudio Persico⟧ his job.

⟦TEAM|Tottenham Women⟧ have lost a lead in each of their last four games. ⟦DATE|Sunday⟧'s was down to ⟦PERSON|Ella Bostock⟧, who ⟦G8|thumped in⟧ ⟦PERSON|Jade Farrow⟧'s corner for ⟦TEAM|Brighton Women⟧ in the ⟦MINUTE|88th minute⟧.

⟦TEAM|Blackpool⟧ doubled up on ⟦PERSON|Jamie Rourke⟧ all afternoon and it worked. The ⟦TEAM|Stockport County⟧ winger did not have a shot and was hooked with ⟦MINUTE|20 minutes⟧ to play.

⟦TEAM|Blackpool⟧ doubled up through ⟦PERSON|Ché Bastien⟧, ⟦PERSON|Kyle Moffat⟧ having centred for him to ⟦G9|head in⟧ on ⟦MINUTE|34 minutes⟧. It might have been three when ⟦PERSON|Moffat⟧ hit the junction of post and bar.

The ⟦NORP|Georgian⟧ ⟦G10|made the net shake⟧ with a shot from 25 yards. ⟦PERSON|Lasha Kvirikashvili⟧, whose ⟦MINUTE|59th-minute⟧ ⟦G11|thunderbolt⟧ was the only thing worth watching, joined ⟦TEAM|Torino⟧ in ⟦DATE|August⟧.

⟦PERSON|Lasha Kvirikashvili⟧ made the bar shake with a shot from 25 yards. ⟦TEAM|Torino⟧'s other attempts were a header by ⟦PERSON|Davide Corti⟧, straight at ⟦PERSON|Mirko Salis⟧, and a mishit cross.

A point was no more than either side merited. ⟦PERSON|Ben Aspinall⟧'s ⟦G12|volley⟧ for ⟦TEAM|Bradford City⟧, from a throw-in, was as good as ⟦PERSON|Milo Trent⟧'s ⟦G13|effort⟧ for ⟦TEAM|Walsall⟧ was fortunate.

⟦TEAM|Racing Santander⟧ withdrew their appeal against ⟦PERSON|Íñigo Sainz-Ruiz⟧'s ban after watching the incident again. He will miss the trip to ⟦TEAM|Eldense⟧, for whom ⟦PERSON|Pol Vives⟧ is back.

⟦TEAM|Racing Santander⟧ overpowered ⟦TEAM|Eldense⟧ with three first-half ⟦G14|goals⟧, two by ⟦PERSON|Íñigo Sainz-Ruiz⟧ and one, a deflected cross, by ⟦PERSON|Jorge Peña⟧.

⟦PERSON|Dominik Ganz⟧ punted long, ⟦PERSON|Kilian Frei⟧ flicked on and ⟦PERSON|Samuel Adeniran⟧ got the better of ⟦PERSON|Yanick Moser⟧ to ⟦G15|score⟧ on ⟦MINUTE|65 minutes⟧; that was ⟦TEAM|Lugano⟧'s plan and it worked once.

⟦PERSON|Dominik Ganz⟧ punted long, ⟦PERSON|Kilian Frei⟧ flicked on and ⟦PERSON|Samuel Adeniran⟧ could not adjust his feet in time. ⟦TEAM|Lugano⟧ tried the same thing for most of the second half.

⟦TEAM|Crystal Palace⟧ could be without four players for ⟦DATE|Wednesday⟧'s quarter-final. ⟦PERSON|Emil Rask⟧ injured a calf while ⟦G16|scoring⟧ at ⟦TEAM|Burnley⟧ and ⟦PERSON|Jonny Tate⟧ has a temperature.

A ⟦MINUTE|28th-minute⟧ penalty, soft as it was, turned the game: ⟦PERSON|Jack Orme⟧ ⟦G17|rolled it in⟧, ⟦TEAM|Torquay United⟧ relaxed and ⟦TEAM|Weston-super-Mare⟧ never got out of their half.
=====GOALS=====
{"id": "G1", "scorer": "Matt Vickery", "team": "Gateshead", "minute": 90}
{"id": "G2", "scorer": "Ollie Bannon", "team": "York City", "minute": 52, "minute_text": "52nd-minute", "kind": "free kick"}
{"id": "G3", "scorer": "Roque Santana", "team": "Las Palmas", "minute": 44, "minute_text": "44 minutes", "assist": "Marc Ortells"}
{"id": "G4", "scorer": "Luke Harmer", "team": "Wigan Athletic", "minute": 85, "minute_text": "five minutes from the end", "assist": "Ikenna Obi"}
{"id": "G5", "scorer": "Cheick Sanogo", "team": "Rennes", "scope": "background"}
{"id": "G6", "scorer": "Filippo Zanetti", "team": "Cagliari"}
{"id": "G7", "scorer": "Filippo Zanetti", "team": "Cagliari", "assist": "Aleksa Bojović"}
{"id": "G8", "scorer": "Ella Bostock", "team": "Brighton Women", "minute": 88, "minute_text": "88th minute", "kind": "header"}
{"id": "G9", "scorer": "Ché Bastien", "team": "Blackpool", "minute": 34, "minute_text": "34 minutes", "assist": "Kyle Moffat", "kind": "header"}
{"id": "G10", "scorer": "Lasha Kvirikashvili", "team": "Torino", "minute": 59, "minute_text": "59th-minute", "kind": "shot"}
{"id": "G11", "scorer": "Lasha Kvirikashvili", "team": "Torino", "minute": 59, "minute_text": "59th-minute", "kind": "shot"}
{"id": "G12", "scorer": "Ben Aspinall", "team": "Bradford City", "kind": "volley"}
{"id": "G13", "scorer": "Milo Trent", "team": "Walsall"}
{"id": "G14", "scorer": "Íñigo Sainz-Ruiz; Jorge Peña", "team": "Racing Santander", "count": 3}
{"id": "G15", "scorer": "Samuel Adeniran", "team": "Lugano", "minute": 65, "minute_text": "65 minutes", "assist": "Kilian Frei"}
{"id": "G16", "scorer": "Emil Rask", "team": "Crystal Palace", "scope": "background"}
{"id": "G17", "scorer": "Jack Orme", "team": "Torquay United", "minute": 28, "minute_text": "28th-minute", "kind": "penalty"}
