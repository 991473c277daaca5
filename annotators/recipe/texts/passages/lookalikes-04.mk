An ⟦G1|own goal⟧ by ⟦PERSON|Marius Hartvig⟧ in the ⟦MINUTE|73rd minute⟧ condemned ⟦TEAM|Brondby⟧ to defeat against ⟦TEAM|Silkeborg⟧ on ⟦DATE|Sunday⟧, hours after their leading scorer ⟦PERSON|Oskar Thrane⟧, who has ⟦G2|found the net 16 times⟧ in the ⟦COMPETITION|Superliga⟧, was told he would miss the rest of the campaign.

We have a chance, we miss, they have a chance, they miss, and this ninety times: so ⟦PERSON|Giorgos Vlahakis⟧ described the derby in ⟦GPE|Thessaloniki⟧, and there was not much to add. ⟦TEAM|Aris⟧ failed to score for the third match in a row. So, for the first since ⟦DATE|August⟧, did ⟦TEAM|PAOK⟧.

Would it have gone in? ⟦PERSON|Hector Malpas⟧ thinks so. ⟦PERSON|Keiran Blount⟧, who cleared it, thinks so too. The referee's watch, and therefore ⟦TEAM|Crewe⟧, thought otherwise.

⟦PERSON|Theo Blanchflower⟧ had been told to stop shooting from there. He shot from there. It had ended up in the car park ⟦DATE|last week⟧ and in the canal the week before, but this one ⟦G3|ended up in the net⟧, via ⟦PERSON|Karim Doucet⟧'s shoulder, and the ⟦TEAM|Exeter City⟧ bench pretended they had known.

"A draw was there for us. We had three good moments, and you must punish a team like this when you have the moments," said ⟦PERSON|Slavica Obradović⟧, after her ⟦TEAM|Serbia⟧ side's ⟦SCORE|1-0⟧ loss in ⟦GPE|Uppsala⟧.

Three years after a ⟦G4|hat-trick⟧ there that got a manager sacked, ⟦PERSON|Jorge Manrique⟧ returned to ⟦GPE|Pachuca⟧ with ⟦TEAM|Tigres⟧ and got a standing ovation, a yellow card and, from a yard, the side-netting.

⟦PERSON|Yuna Shirakawa⟧ could become the first ⟦NORP|Japanese⟧ woman to win the treble with two clubs should ⟦TEAM|Barcelona Femení⟧ beat ⟦TEAM|Wolfsburg⟧ on ⟦DATE|Saturday⟧. She will not start; a groin strain has kept her out since the opener.

The lead changed hands three times, though not the lead that mattered: ⟦TEAM|Arsenal Women⟧ finished the evening where they began it, on top by two points. On the pitch they were ⟦G5|pegged back⟧ by ⟦PERSON|Ffion Gwilliam⟧ and ⟦PERSON|Sade Balogun⟧, who ⟦G6|scored⟧ either side of a ⟦PERSON|Hedda Moberg⟧ ⟦G7|free-kick⟧, and rescued by ⟦PERSON|Anouk Pellerin⟧'s late ⟦G8|toe-poke⟧.

⟦PERSON|Dražen Kolar⟧ would like it known that he did not claim it. The ⟦NORP|Croatian⟧'s cross on ⟦MINUTE|31 minutes⟧ took a nick off ⟦PERSON|Evan Whitlock⟧, another off the bar and a final one off ⟦PERSON|Petr Hanuš⟧ on its way ⟦G9|in⟧, and it was ⟦PERSON|Hanuš⟧ who ran to the corner flag to prove it.

Before the final, ⟦PERSON|Amadou Thiam⟧ was a match-winner-to-be, a banner on every balcony in ⟦GPE|Dakar⟧. After it he was a tired young man with a runner-up's medal, whose one sight of goal, ⟦MINUTE|three minutes in⟧, had been smothered at his feet.

Two of the last three meetings of ⟦TEAM|Spezia⟧ and ⟦TEAM|Bari⟧ had ended goalless, and for ⟦MINUTE|74 minutes⟧ this one had every intention of joining them. A throw, a flick, a shout of 'leave it', and there was ⟦PERSON|Nicolò Ghislandi⟧, ⟦G10|rolling it in⟧. "I didn't shout," said the midfielder, smiling.

If ⟦PERSON|Sizwe Radebe⟧ scores twice more he will pass his father, who ⟦G11|managed 88⟧ for ⟦TEAM|Orlando Pirates⟧ in the days of cotton shirts. Twice in ⟦GPE|Polokwane⟧ he might have moved nearer; twice ⟦PERSON|Rushdi Daniels⟧ got down.

⟦TEAM|Plymouth⟧ came flying out, won four corners in as many minutes and ⟦G12|went behind⟧. ⟦PERSON|Lucian Amoah⟧'s breakaway ⟦G13|goal⟧ was a training-ground move in reverse, a ⟦TEAM|Plymouth⟧ corner, headed out, headed on, and the ⟦TEAM|Cardiff⟧ man sprinting sixty yards in order not to be tackled.

The free agent said he had come to ⟦TEAM|Perth Glory⟧ for the project, for the weather, and for goals. "I don't mind if they are mine," ⟦PERSON|Branko Jovičić⟧ added, which is just as well, since he is a goalkeeper.

"Honestly, I closed my eyes," said ⟦PERSON|Temitope Salako⟧. There were ⟦MINUTE|two minutes left⟧, it was her weaker foot, and the last time she had shot from there, against ⟦TEAM|Ghana⟧, a pigeon had suffered. The ⟦G14|strike⟧ took ⟦TEAM|Nigeria⟧ to ⟦GPE|Morocco⟧.

Ahead on away goals, a rule long abolished everywhere else, ⟦TEAM|Deportivo Saprissa⟧ could sit. They sat so deep that ⟦PERSON|Keylor Villalobos⟧ made eleven saves, none better than when he shovelled ⟦PERSON|Ángel Zúñiga⟧'s bullet of a header around his right post in the ⟦MINUTE|82nd minute⟧.

It took ⟦PERSON|Ole Gundersrud⟧ until ⟦MINUTE|half-time⟧ to realise he had swapped boots with his room-mate, and until ⟦MINUTE|47 minutes⟧ to profit from the correct pair: ⟦PERSON|Brage Solheim⟧ squared, and ⟦TEAM|Brann⟧ were ⟦G15|two up⟧. The ⟦G16|first⟧, ⟦PERSON|Solheim⟧'s, had needed no shoes at all, being a ⟦G17|header⟧.

The champions have dropped points, dropped their captain and now dropped to third. They have won once since ⟦DATE|New Year⟧, with a ⟦G18|goal⟧ from a throw-in that no ⟦TEAM|Basel⟧ supporter has been able to explain and that no ⟦TEAM|Young Boys⟧ supporter is willing to forget.

⟦PERSON|Wilf Carradine⟧ was a plasterer at lunchtime, a substitute at three and, thanks to an open goal and a bobble, a figure of fun at twenty to five. ⟦TEAM|Macclesfield⟧ went out without scoring.

Where did that come from? ⟦TEAM|Sunderland⟧ were second best, second to every ball and seconds from defeat when ⟦PERSON|Abdi Warsame⟧ crossed, ⟦PERSON|Kian Heslop⟧ missed, and ⟦PERSON|Bobby-Lee Tranter⟧, behind him, did not: ⟦G19|⟦SCORE|2-2⟧⟧. "I'd headed for the car in my mind," admitted ⟦PERSON|Tranter⟧.

Chalk up another for the assistants. Having flagged ⟦PERSON|Serge Mbemba⟧ for a ⟦G20|goal⟧ that television showed to be fine, they let stand one by ⟦PERSON|Yohan Kasongo⟧ in which the ball ⟦G21|went over the line⟧, said half the ground, by way of his forearm. ⟦TEAM|TP Mazembe⟧ will take it.

⟦PERSON|Vincent de Groof⟧ put ⟦TEAM|Antwerp⟧ in the hat for the semi-finals; or, more exactly, put the ball on the head of ⟦PERSON|Jelle Maertens⟧ and let him ⟦G22|put them there⟧. The corner was his ninth of the night, and ⟦DATE|last season⟧, when he had none, they lost this tie to the same opponents.
=====GOALS=====
{"id": "G1", "scorer": "Marius Hartvig", "team": "Silkeborg", "minute": 73, "minute_text": "73rd minute", "kind": "own goal"}
{"id": "G2", "scorer": "Oskar Thrane", "team": "Brondby", "count": 16, "scope": "background"}
{"id": "G3", "scorer": "Theo Blanchflower", "team": "Exeter City", "kind": "shot"}
{"id": "G4", "scorer": "Jorge Manrique", "count": 3, "scope": "background"}
{"id": "G5", "scorer": "Ffion Gwilliam; Sade Balogun", "count": 2}
{"id": "G6", "scorer": "Ffion Gwilliam; Sade Balogun", "count": 2}
{"id": "G7", "scorer": "Hedda Moberg", "team": "Arsenal Women", "kind": "free kick"}
{"id": "G8", "scorer": "Anouk Pellerin", "team": "Arsenal Women", "kind": "shot"}
{"id": "G9", "scorer": "Petr Hanuš", "minute": 31, "minute_text": "31 minutes"}
{"id": "G10", "scorer": "Nicolò Ghislandi", "minute": 74, "minute_text": "74 minutes", "kind": "shot"}
{"id": "G11", "team": "Orlando Pirates", "count": 88, "scope": "background"}
{"id": "G12", "scorer": "Lucian Amoah", "team": "Cardiff"}
{"id": "G13", "scorer": "Lucian Amoah", "team": "Cardiff"}
{"id": "G14", "scorer": "Temitope Salako", "team": "Nigeria", "minute": 88, "minute_text": "two minutes left", "kind": "shot"}
{"id": "G15", "scorer": "Ole Gundersrud", "team": "Brann", "minute": 47, "minute_text": "47 minutes", "assist": "Brage Solheim"}
{"id": "G16", "scorer": "Brage Solheim", "team": "Brann", "kind": "header"}
{"id": "G17", "scorer": "Brage Solheim", "team": "Brann", "kind": "header"}
{"id": "G18", "scope": "background"}
{"id": "G19", "scorer": "Bobby-Lee Tranter", "assist": "Abdi Warsame", "team": "Sunderland", "score": "2-2"}
{"id": "G20", "scorer": "Serge Mbemba", "outcome": "ruled out"}
{"id": "G21", "scorer": "Yohan Kasongo", "team": "TP Mazembe"}
{"id": "G22", "scorer": "Jelle Maertens", "team": "Antwerp", "assist": "Vincent de Groof", "kind": "header"}
