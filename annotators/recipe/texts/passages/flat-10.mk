⟦TEAM|Preston⟧ keeper ⟦PERSON|Connor Blaylock⟧ ⟦G1|let a routine shot from ⟦PERSON|Julian Ekwueme⟧ through his hands⟧, and the error proved expensive as his team-mates spurned good chances at the other end through ⟦PERSON|Mark Osgood⟧ and ⟦PERSON|Ty Rennick⟧.

⟦TEAM|Celtic⟧ bounced back from ⟦DATE|midweek⟧ defeat with a ⟦SCORE|3-0⟧ win at ⟦TEAM|Kilmarnock⟧ thanks to ⟦G2|goals⟧ from ⟦PERSON|Rory Brankin⟧, ⟦PERSON|Hyun-woo Seo⟧ and ⟦PERSON|Gustav Ekelund⟧.

⟦PERSON|Charlie Redmond⟧ was left out by ⟦TEAM|West Ham⟧ following a training-ground incident on ⟦DATE|Thursday⟧. His replacement, ⟦PERSON|Dele Ogunbanjo⟧, saw plenty of the ball, shot over in the ⟦MINUTE|fourth minute⟧ and put a cross just too far in front of ⟦PERSON|Simon Carling⟧.

After ⟦PERSON|Filipe Moura⟧'s penalty was saved by ⟦PERSON|Tim Rossiter⟧ in the ⟦MINUTE|23rd minute⟧, ⟦TEAM|Nottingham Forest⟧ must have thought it would not be their day. But ⟦PERSON|Moura⟧ kept going and ⟦G3|converted a second one⟧ on ⟦MINUTE|52⟧ when ⟦PERSON|Joe Abbot-Hill⟧ handled.

⟦TEAM|Shrewsbury⟧'s ⟦G4|goal⟧ owed something to luck, ⟦PERSON|Max Bellingrath⟧'s cross taking a nick off ⟦PERSON|Jordan Speight⟧ before reaching ⟦PERSON|Wesley Toure⟧. The forward's first touch was heavy. His second ⟦G5|took it round ⟦PERSON|Ian Harbottle⟧ and in⟧.

"You score, you think you've won, and then you see him with his finger to his ear," said ⟦PERSON|Luka Bozic⟧, whose ⟦MINUTE|88th-minute⟧ ⟦G6|goal⟧ for ⟦TEAM|Coventry⟧ was disallowed for a shirt-pull by ⟦PERSON|Emeka Obi⟧.

⟦PERSON|Stan Whittle⟧ nearly marked his 300th appearance for ⟦TEAM|Bury⟧ with a goal, but ⟦PERSON|Greg Tunney⟧ got a boot to his shot. The draw leaves ⟦PERSON|Whittle⟧'s side level on points with ⟦TEAM|Macclesfield⟧.

From ⟦PERSON|Ruben Ostergaard⟧'s free-kick on ⟦MINUTE|26 minutes⟧ ⟦PERSON|Lewis Blandford⟧ headed towards goal and ⟦PERSON|Matias Correa⟧ flicked out a boot as the ball ⟦G7|ended up in the net⟧, giving ⟦TEAM|Wolves⟧ something to defend. Whether ⟦PERSON|Blandford⟧ or ⟦PERSON|Correa⟧ had the final touch was unclear.

⟦TEAM|Northern Ireland⟧ international ⟦PERSON|Niall McKinstry⟧ had been a doubt, but the ⟦TEAM|Portsmouth⟧ midfielder lasted the full 90 minutes at ⟦TEAM|Reading⟧. It was he who ⟦G8|got the goal⟧, from ⟦PERSON|Adrian Fellows⟧' pass, and he who cleared off the line from ⟦PERSON|Marley Joseph⟧.

⟦PERSON|Jose Luis Ferrand⟧ made two changes at ⟦MINUTE|half-time⟧ with ⟦TEAM|Southampton⟧ three down. One of them, ⟦PERSON|Emilio Hertz⟧, ⟦G9|reduced the arrears⟧. The other, ⟦PERSON|Kyle Sefton⟧, was booked, then fouled ⟦PERSON|Andy Maitland⟧ in the area, and ⟦PERSON|Maitland⟧ got up to ⟦G10|score the penalty⟧.

An entertaining first half at ⟦VENUE|Kenilworth Road⟧ somehow ended goalless. ⟦PERSON|Sid Marriner⟧ and ⟦PERSON|Jack Ogilvy-Brown⟧ each hit the frame of the goal for ⟦TEAM|Luton⟧, while ⟦TEAM|Stoke⟧'s ⟦PERSON|Zack Donnan⟧ scooped over when he had time to take a touch.

"We need goals from midfield, and ⟦PERSON|Ross⟧ has scored them everywhere he's been," said ⟦TEAM|Motherwell⟧ assistant ⟦PERSON|Kenny Moncur⟧ of summer target ⟦PERSON|Ross Tennant⟧.

⟦PERSON|Harris Mackay⟧ had a night to forget, at fault for ⟦PERSON|Jonas Wikstrom⟧'s ⟦MINUTE|19th-minute⟧ ⟦G11|opener⟧ and then sent off on ⟦MINUTE|61 minutes⟧ with ⟦TEAM|St Mirren⟧ pushing for parity. ⟦PERSON|Wikstrom⟧ ⟦G12|grabbed his second⟧ ⟦MINUTE|five minutes after that⟧.

Substitute ⟦PERSON|Tyler Mbaye⟧ ⟦G13|bagged a double⟧ in the ⟦MINUTE|final 12 minutes⟧ to give ⟦TEAM|Bromley⟧ the points. He ⟦G14|pounced⟧ when ⟦PERSON|Rob Gilhooly⟧ fumbled, and ⟦PERSON|Gilhooly⟧ was at fault again as ⟦PERSON|Mbaye⟧'s ⟦G15|second⟧ went between his legs.

⟦TEAM|Marseille⟧'s ⟦PERSON|Yacine Brahmia⟧ has withdrawn from ⟦DATE|Wednesday⟧'s meeting with ⟦TEAM|Newcastle⟧ because of a thigh strain. He ⟦G16|netted twice⟧ against ⟦TEAM|Lens⟧ on ⟦DATE|Saturday⟧ before coming off in the ⟦MINUTE|77th minute⟧.

⟦TEAM|Burton⟧ would have moved out of the bottom four had they held on for a point; instead they stay 22nd and ⟦PERSON|Neil Chadwick⟧'s future as manager is in doubt.

There appeared to be little danger when ⟦PERSON|Will Conisbee⟧ received the ball from a throw on ⟦MINUTE|70 minutes⟧, but he drifted past ⟦PERSON|Mo Fadil⟧ and ⟦PERSON|Carl Eaves⟧ and ⟦G17|unleashed a shot that flew in⟧. ⟦TEAM|Carlisle United⟧, ⟦SCORE|1-0⟧ down, had no reply other than a long-range effort from ⟦PERSON|Eaves⟧.

⟦PERSON|Neil Rathbone⟧'s ⟦TEAM|Rotherham⟧ are on a run of one win in 12. They ⟦G18|went ahead⟧ here, ⟦PERSON|Simon Ajibade⟧ supplying the pass and ⟦PERSON|Francis Lomotey⟧ the ⟦G19|finish⟧ on ⟦MINUTE|23 minutes⟧, yet still contrived to lose.

⟦PERSON|Bertie Langford⟧ tried his luck from the halfway line in the ⟦MINUTE|66th minute⟧ after spotting ⟦PERSON|Roman Kubat⟧ off his line. The ball drifted a yard wide of the post, and ⟦TEAM|Norwich⟧ were left to reflect on a third scoreless game in four.

Goalscorer turned villain: ⟦PERSON|Dean Mossop⟧, who had ⟦G20|nudged ⟦TEAM|Barrow⟧ ahead⟧ from ⟦PERSON|Elliot Carrick⟧'s cut-back, was dismissed on ⟦MINUTE|43 minutes⟧, and the visitors' ⟦PERSON|Max Oyston⟧ ⟦G21|replied⟧ ⟦MINUTE|two minutes later⟧ with a header from ⟦PERSON|Sol Bamford⟧'s corner.

⟦TEAM|Kilmarnock⟧ were unable to find a way through in the ⟦MINUTE|closing 20 minutes⟧, ⟦PERSON|Nicky Baird⟧ shooting high and ⟦PERSON|Sami Laine⟧ seeing his volley smothered by ⟦PERSON|Drew Carnegie⟧.

⟦PERSON|Jack Penwith⟧ chested down ⟦PERSON|Diogo Faria⟧'s cross and volleyed into the ground, the ball bouncing up and over with ⟦PERSON|Luke Orton⟧ beaten.

⟦PERSON|Jon-Paul Rigby⟧ was unfortunate not to mark his return with a goal, twice going close from ⟦PERSON|Hakim Saidi⟧'s crosses. His understudy while he was out, ⟦PERSON|Liam Tordoff⟧, ⟦G22|did score⟧, ⟦MINUTE|88 minutes⟧ in, ⟦G23|bundling over⟧ a corner for ⟦SCORE|2-0⟧.
=====GOALS=====
{"id": "G1", "scorer": "Julian Ekwueme", "kind": "shot"}
{"id": "G2", "scorer": "Rory Brankin; Hyun-woo Seo; Gustav Ekelund", "team": "Celtic", "count": 3}
{"id": "G3", "scorer": "Filipe Moura", "team": "Nottingham Forest", "minute": 52, "minute_text": "52", "kind": "penalty"}
{"id": "G4", "scorer": "Wesley Toure", "team": "Shrewsbury", "kind": "shot", "assist": "Max Bellingrath"}
{"id": "G5", "scorer": "Wesley Toure", "team": "Shrewsbury", "kind": "shot", "assist": "Max Bellingrath"}
{"id": "G6", "scorer": "Luka Bozic", "team": "Coventry", "minute": 88, "minute_text": "88th-minute", "outcome": "ruled out"}
{"id": "G7", "team": "Wolves", "minute": 26, "minute_text": "26 minutes"}
{"id": "G8", "scorer": "Niall McKinstry", "team": "Portsmouth", "assist": "Adrian Fellows"}
{"id": "G9", "scorer": "Emilio Hertz", "team": "Southampton"}
{"id": "G10", "scorer": "Andy Maitland", "kind": "penalty"}
{"id": "G11", "scorer": "Jonas Wikstrom", "minute": 19, "minute_text": "19th-minute"}
{"id": "G12", "scorer": "Jonas Wikstrom", "minute": 66, "minute_text": "five minutes after that"}
{"id": "G13", "scorer": "Tyler Mbaye", "team": "Bromley", "minute_text": "final 12 minutes", "kind": "shot", "count": 2}
{"id": "G14", "scorer": "Tyler Mbaye", "team": "Bromley", "kind": "shot"}
{"id": "G15", "scorer": "Tyler Mbaye", "team": "Bromley", "kind": "shot"}
{"id": "G16", "scorer": "Yacine Brahmia", "team": "Marseille", "scope": "background", "count": 2}
{"id": "G17", "scorer": "Will Conisbee", "minute": 70, "minute_text": "70 minutes", "kind": "shot"}
{"id": "G18", "scorer": "Francis Lomotey", "team": "Rotherham", "minute": 23, "minute_text": "23 minutes", "kind": "shot", "assist": "Simon Ajibade"}
{"id": "G19", "scorer": "Francis Lomotey", "team": "Rotherham", "minute": 23, "minute_text": "23 minutes", "kind": "shot", "assist": "Simon Ajibade"}
{"id": "G20", "scorer": "Dean Mossop", "team": "Barrow", "kind": "shot", "assist": "Elliot Carrick"}
{"id": "G21", "scorer": "Max Oyston", "minute": 45, "minute_text": "two minutes later", "kind": "header", "assist": "Sol Bamford"}
{"id": "G22", "scorer": "Liam Tordoff", "minute": 88, "minute_text": "88 minutes", "kind": "shot"}
{"id": "G23", "scorer": "Liam Tordoff", "minute": 88, "minute_text": "88 minutes", "kind": "shot"}
