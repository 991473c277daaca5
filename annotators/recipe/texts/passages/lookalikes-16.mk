⟦PERSON|Leandro Vasconcelos⟧ ⟦G1|scored his 19th⟧ of the campaign as ⟦TEAM|Palmeiras⟧ beat ⟦TEAM|Goiás⟧ ⟦SCORE|2-0⟧ to move within two points of the leaders. The other ⟦G2|goal⟧ came from ⟦PERSON|Murilo Tavares⟧, who later struck a post with the chance to make it three.

The striker struck the bar, the winger struck the striker and the referee struck them both from the game. ⟦TEAM|Maritimo⟧, down to nine, saw it out at ⟦SCORE|0-0⟧ with ⟦PERSON|Cláudio Winck-Ramos⟧ immense.

"It is frustrating because we had enough chances to win two matches," head coach ⟦PERSON|Erik Lindegaard⟧ told the club website. "We have to be more clinical. When you score early against a team like ⟦TEAM|Midtjylland⟧, the game opens up, but if you don't, it gets harder and harder."

⟦TEAM|Swindon⟧ captain ⟦PERSON|Joe Whitcombe⟧ had a penalty saved in the ⟦MINUTE|12th minute⟧ but made amends before the ⟦MINUTE|interval⟧ when he ⟦G3|scored⟧ with a deflected shot. ⟦PERSON|Abdul Kamara-Finch⟧ ⟦G4|equalised⟧ ⟦MINUTE|seven minutes after the restart⟧, and neither side could find a winner.

The 29-year-old has ⟦G5|scored⟧ in both of his appearances against ⟦TEAM|West Brom⟧ and will hope to add to that tally on ⟦DATE|Saturday⟧. However, ⟦PERSON|Tyler Okonedo⟧ has not completed 90 minutes since ⟦DATE|November⟧, and boss ⟦PERSON|Neil Hargrave⟧ is unlikely to risk him from the start.

⟦TEAM|Kenya⟧ needed only a draw to reach the quarter-finals, and for long periods a goalless one looked likely. Then ⟦PERSON|Michael Odhiambo⟧ lost possession on halfway, ⟦PERSON|Ali Msangi⟧ ran clear and the ⟦TEAM|Tanzania⟧ striker ⟦G6|made it ⟦SCORE|1-0⟧⟧ from a tight angle.

⟦TEAM|Nottingham Forest⟧ have agreed a deal in the region of £14m for ⟦TEAM|Lille⟧ forward ⟦PERSON|Adama Keïta-Roux⟧. The 22-year-old ⟦G7|scored 13 goals⟧ in all competitions ⟦DATE|last season⟧, although he has yet to open his account in this one.

After ⟦G8|conceding three⟧ in the first leg, ⟦TEAM|Servette⟧ knew that an early goal was essential. They almost had one when ⟦PERSON|Loris Bächtold⟧'s header was cleared off the line, and nearly another when ⟦PERSON|Théo Magnin⟧ curled inches over. It was ⟦TEAM|Ludogorets⟧ who ⟦G9|scored⟧, though: ⟦PERSON|Spas Iliev⟧, from close range, in the ⟦MINUTE|38th minute⟧.

⟦TEAM|Manchester City Women⟧ thought they had scored a third when ⟦PERSON|Sina Vogelsang⟧ ⟦G10|bundled the ball over the line⟧, but the assistant referee had already raised her flag. ⟦PERSON|Hope Larbi-Owens⟧ had ⟦G11|scored the first two⟧, both from ⟦PERSON|Eva Montcada⟧ passes.

"He could have had a hat-trick," said ⟦PERSON|Walter Ebner⟧ of his striker. "But if he scores one and we win, I am happy." ⟦PERSON|Fabian Gruber⟧'s ⟦G12|goal⟧, a header in the ⟦MINUTE|27th minute⟧, was enough for ⟦TEAM|Rapid Vienna⟧.

⟦PERSON|Mateo Iriarte⟧ will captain ⟦TEAM|Peru⟧ for the first time on ⟦DATE|Tuesday⟧. "My goal is always to help the team," the midfielder said. "I don't think about scoring, I think about winning. To finish top of the group would be a dream for all of us."

⟦TEAM|Rotherham⟧ dominated the ⟦MINUTE|opening half-hour⟧ but failed to turn their superiority into goals, ⟦PERSON|Kieron Aldous⟧ heading wide and ⟦PERSON|Stephen Nwankwo⟧ shooting straight at ⟦PERSON|Marek Jelen⟧. They were punished on ⟦MINUTE|33 minutes⟧, when ⟦PERSON|Charlie Hemingbrough⟧ ⟦G13|fired ⟦TEAM|Port Vale⟧ into the lead⟧.

It was the first time since ⟦DATE|2015⟧ that ⟦TEAM|Valencia⟧ had failed to score in three successive home games. Goalkeeper ⟦PERSON|Andoni Larrazabal⟧ prevented a heavier loss with a string of saves, but could do nothing about ⟦PERSON|Nabil Cherif⟧'s ⟦G14|opener⟧ or the ⟦G15|second⟧, a ⟦PERSON|Joaquín Peñarrubia⟧ ⟦G16|penalty⟧.

⟦PERSON|Taiwo Ogunleye⟧'s late ⟦G17|goal⟧ ended ⟦TEAM|Luton⟧'s hopes of finishing in the top six. The substitute, who had missed a good opportunity moments earlier, ⟦G18|headed in⟧ from ⟦PERSON|Jake Corrigan⟧'s corner in the ⟦MINUTE|86th minute⟧. Until then a point apiece had seemed the likeliest outcome.

The treble winners have signed ⟦PERSON|Mikael Sundqvist⟧ from ⟦TEAM|AIK⟧ on a free transfer. ⟦PERSON|Sundqvist⟧, 31, was part of the squad that lifted the ⟦COMPETITION|Svenska Cupen⟧ two years running and finished second in the ⟦COMPETITION|Allsvenskan⟧. He is expected to be in goal for ⟦TEAM|Linfield⟧ ⟦DATE|this weekend⟧.

Three minutes after coming on, ⟦PERSON|Romain Estève⟧ ⟦G19|put ⟦TEAM|Metz⟧ ahead⟧; three minutes after that, he limped off. "It's the hamstring again," said his coach, ⟦PERSON|Didier Lacombe⟧. "I would have preferred a draw and a healthy player." ⟦TEAM|Metz⟧ held on for their first away victory of the season.

"You have to give credit to their keeper," said ⟦PERSON|Amy Brandreth⟧. "On another day we score four." ⟦TEAM|Birmingham City Women⟧ had 22 shots, ten of them on target, and hit the bar through ⟦PERSON|Lucía Arribas⟧.

⟦PERSON|Faisal Al-Otaibi⟧ had the ball in the net in the opening minute, but his ⟦G20|effort⟧ was disallowed for a foul by ⟦PERSON|Mohammed Jaber⟧ on the goalkeeper. ⟦TEAM|Al-Shabab⟧ eventually ⟦G21|broke through⟧ on ⟦MINUTE|67⟧, when ⟦PERSON|Jaber⟧ set up ⟦PERSON|Cristóbal Andrade⟧.

⟦TEAM|Sligo⟧ manager ⟦PERSON|Eoin Hanratty⟧ felt the penalty should not have been given. "He's won the ball, you can see it on the video," he said. ⟦PERSON|Dawson Kealy⟧, who had ⟦G22|scored⟧ twice from the spot in the previous meeting, struck this one against the upright, so no harm was done.

The defeat leaves ⟦TEAM|Malaga⟧ four points adrift. They had ⟦G23|taken an early lead⟧ through ⟦PERSON|Iván Almendros⟧ but ⟦G24|conceded twice⟧ before the ⟦MINUTE|break⟧, to ⟦PERSON|Unai Zorrozua⟧ and ⟦PERSON|Jerónimo Cid⟧, and finished with nine men after dismissals for ⟦PERSON|Almendros⟧ and ⟦PERSON|Sekou Bayo⟧.

Tickets for ⟦DATE|Sunday⟧'s season opener have sold out. ⟦TEAM|Wellington Phoenix⟧ finished third ⟦DATE|last year⟧, their best finish, and have strengthened with the signing of former ⟦TEAM|Rangers⟧ winger ⟦PERSON|Blair Struthers⟧, the winner of the club's goal-of-the-season award in ⟦DATE|2022⟧.
=====GOALS=====
{"id": "G1", "scorer": "Leandro Vasconcelos", "team": "Palmeiras"}
{"id": "G2", "scorer": "Murilo Tavares", "team": "Palmeiras"}
{"id": "G3", "scorer": "Joe Whitcombe", "team": "Swindon", "minute_text": "interval", "kind": "shot"}
{"id": "G4", "scorer": "Abdul Kamara-Finch", "minute": 52, "minute_text": "seven minutes after the restart"}
{"id": "G5", "scorer": "Tyler Okonedo", "count": 2, "scope": "background"}
{"id": "G6", "scorer": "Ali Msangi", "team": "Tanzania", "score": "1-0", "kind": "shot"}
{"id": "G7", "scorer": "Adama Keïta-Roux", "team": "Lille", "count": 13, "scope": "background"}
{"id": "G8", "count": 3, "scope": "background", "team": "Ludogorets"}
{"id": "G9", "scorer": "Spas Iliev", "team": "Ludogorets", "minute": 38, "minute_text": "38th minute", "kind": "shot"}
{"id": "G10", "scorer": "Sina Vogelsang", "team": "Manchester City Women", "outcome": "ruled out"}
{"id": "G11", "scorer": "Hope Larbi-Owens", "team": "Manchester City Women", "count": 2, "assist": "Eva Montcada"}
{"id": "G12", "scorer": "Fabian Gruber", "team": "Rapid Vienna", "minute": 27, "minute_text": "27th minute", "kind": "header"}
{"id": "G13", "scorer": "Charlie Hemingbrough", "team": "Port Vale", "minute": 33, "minute_text": "33 minutes", "kind": "shot"}
{"id": "G14", "scorer": "Nabil Cherif"}
{"id": "G15", "scorer": "Joaquín Peñarrubia", "kind": "penalty"}
{"id": "G16", "scorer": "Joaquín Peñarrubia", "kind": "penalty"}
{"id": "G17", "scorer": "Taiwo Ogunleye", "minute": 86, "assist": "Jake Corrigan", "kind": "header"}
{"id": "G18", "scorer": "Taiwo Ogunleye", "minute": 86, "assist": "Jake Corrigan", "kind": "header", "minute_text": "86th minute"}
{"id": "G19", "scorer": "Romain Estève", "team": "Metz"}
{"id": "G20", "scorer": "Faisal Al-Otaibi", "team": "Al-Shabab", "minute": 1, "minute_text": "opening minute", "outcome": "ruled out"}
{"id": "G21", "scorer": "Cristóbal Andrade", "team": "Al-Shabab", "minute": 67, "minute_text": "67", "assist": "Mohammed Jaber"}
{"id": "G22", "scorer": "Dawson Kealy", "count": 2, "kind": "penalty", "scope": "background"}
{"id": "G23", "scorer": "Iván Almendros", "team": "Malaga"}
{"id": "G24", "scorer": "Unai Zorrozua; Jerónimo Cid", "count": 2, "minute_text": "break"}
