⟦TEAM|Stade Rennais⟧ won a free-kick, won a corner, won another, and at the fourth time of asking ⟦PERSON|Malo Kerdrain⟧ ⟦G1|bundled the thing in⟧ with his hip. ⟦PERSON|Benoit Sarr⟧, the ⟦TEAM|Nantes⟧ goalkeeper, wanted a foul. He had earlier turned away ⟦PERSON|Kerdrain⟧'s drive and ⟦PERSON|Yannis Belhadj⟧'s header.

"How many chances do you want? ⟦PERSON|Aoife⟧'s one-on-one, ⟦PERSON|Shauna⟧'s volley, the one that hit the post, the one that hit the other post," ⟦PERSON|Vera Lindqvist-Moore⟧ told ⟦ORG|RTE⟧. "And then they go up the other end and ⟦G2|score⟧ from a throw-in. Unbelievable."

⟦PERSON|Tomasz Bielik⟧'s shot from the edge of the area was going wide until it struck ⟦PERSON|Ross Haldane⟧ on the heel. From there it rolled, apologetically, ⟦G3|into the corner⟧ for ⟦MINUTE|76 minutes⟧ on the clock and ⟦TEAM|St Mirren⟧'s ⟦G4|second⟧ of the afternoon.

There will be no treble for ⟦TEAM|Al Ahly⟧, and after this there may be no double. ⟦PERSON|Mostafa Ghazal⟧ missed the target with all five of his attempts, one of them an open goal, and ⟦PERSON|Karim El Sawy⟧ will see his scuffed effort roll along the line in his sleep.

⟦MINUTE|Three minutes later⟧ it was ⟦G7|⟦SCORE|2-2⟧⟧. ⟦PERSON|Dimitar Kolev⟧ had only just ⟦G5|restored ⟦TEAM|Levski⟧'s advantage⟧ from ⟦PERSON|Asen Popov⟧'s pull-back on ⟦MINUTE|58⟧ when a long punt caught them square and ⟦PERSON|Joao Pedro Saldanha⟧, the ⟦NORP|Brazilian⟧ who used to play there, ⟦G6|squared the game again⟧.

⟦PERSON|Harriet Olufemi-Ward⟧ wheeled away in celebration, only for the referee to point to the monitor and then, after ⟦MINUTE|four minutes⟧, to the spot where ⟦PERSON|Beth Sandilands⟧ had been pushed. The ⟦G8|goal⟧ was scrubbed out; so was the good humour of the ⟦TEAM|Brighton⟧ bench.

⟦TEAM|Peterborough⟧ shipped ⟦G9|three⟧ in ⟦MINUTE|nine minutes⟧ at ⟦VENUE|Adams Park⟧ last time out and were in no mood for charity here. Their keeper, ⟦PERSON|Will Trescothan⟧, claimed every cross, and the one moment he was exposed ⟦PERSON|Jermaine Loftus⟧ shot into his midriff.

⟦G10|Off the mark⟧! ⟦PERSON|Hyun-woo Baek⟧ had waited 17 games, four months and one haircut for it, and when it arrived it came off his knee, from a yard, on a pitch like porridge. "A goal is a goal," shrugged the ⟦NORP|South Korean⟧.

⟦TEAM|Alaves⟧ hit the target once in the first period, ⟦TEAM|Osasuna⟧ twice. There is nothing else to report about it except a third booking of the season for ⟦PERSON|Unai Etxeberria-Sanz⟧, for a foul on halfway, and a drone above the main stand.

⟦PERSON|Maite Olabarria⟧ forced a flying save from ⟦PERSON|Sanne Duursma⟧ with a first-time strike, and from the resulting corner ⟦PERSON|Ainara Zubieta⟧ glanced narrowly wide. ⟦TEAM|Athletic Club⟧ finished the half with seven attempts, none of which counted.

Shortly after ⟦MINUTE|half-time⟧ ⟦PERSON|Ruben van der Sluis⟧ should have made it two. He had ⟦G11|put ⟦TEAM|Heracles⟧ ahead⟧ with ⟦MINUTE|20⟧ gone, sweeping in after good work by ⟦PERSON|Jordi Kwakman⟧, but this time, clean through, he shot tamely at ⟦PERSON|Nick Oosting⟧.

The one he ⟦G12|scored⟧ was the hardest: a volley, on the turn, with his weaker foot. The two ⟦PERSON|Emmanuel Quaye⟧ did not score were a tap-in and a header from inside the six-yard box, and ⟦TEAM|Asante Kotoko⟧'s coach could only laugh. "He is a strange one," he said.

⟦PERSON|Ashleigh Manders⟧ ⟦G16|converted⟧, as she always does. But ⟦PERSON|Teagan O'Rourke⟧'s ⟦G13|penalty⟧, ⟦TEAM|Melbourne Victory⟧'s ⟦G14|third⟧ of the evening, only counted for pride, since ⟦TEAM|Perth Glory⟧ had ⟦G15|four⟧ by then and ⟦PERSON|Manders⟧' name against two of them.

For all ⟦TEAM|Verona⟧'s huffing, ⟦PERSON|Matteo Ravasi⟧ was left with nothing more strenuous than a goal kick in the last quarter of an hour. They had pushed men up in search of the winner; what they got was two yellow cards and a sore hamstring.

⟦PERSON|Dane Kettering⟧ has signed until 2029, ending talk of a move to ⟦ORG|MLS⟧. The ⟦GPE|Ohio⟧-born winger led the ⟦COMPETITION|USL Championship⟧ in assists ⟦DATE|last year⟧, finished third in the player of the year vote and completed his medical on ⟦DATE|Tuesday⟧.

A header, the ⟦G17|first⟧; a header, the ⟦G18|second⟧; a scissor kick, the third, and that one, alas for ⟦PERSON|Goran Sucic⟧, cleared the ⟦VENUE|Poljud⟧ roof. His ⟦G19|brace⟧ was enough to send ⟦TEAM|Hajduk⟧ to the top in any case.

"The ball was over the line, everybody saw it, the whole ground saw it," fumed ⟦PERSON|Gary Whitlow⟧ after ⟦PERSON|Zak Ferrand⟧'s shot bounced down off the crossbar in the ⟦MINUTE|63rd minute⟧. The referee did not, and ⟦TEAM|Gateshead⟧ left ⟦VENUE|Boundary Park⟧ still looking for a goal, any goal, in ⟦DATE|March⟧.

⟦PERSON|Renata Cavalcanti⟧'s corner, ⟦PERSON|Luiza Braga⟧'s flick and then, from a queue of three, ⟦PERSON|Tamires Falcao⟧ to ⟦G20|do the rest⟧. ⟦TEAM|Corinthians⟧ were on their way, and the keeper, blinded by the crowd in front of her, had not so much as twitched.

⟦TEAM|Wigan⟧ will be asking how they lost it. Up ⟦SCORE|2-0⟧ on the ⟦MINUTE|hour⟧ thanks to ⟦G21|goals⟧ from ⟦PERSON|Ben Astley⟧ and ⟦PERSON|Moussa Kante⟧, they were undone inside the ⟦MINUTE|last five minutes⟧, when ⟦PERSON|Leighton Corr⟧ ⟦G22|slid in one⟧ and the unlucky ⟦PERSON|Astley⟧ ⟦G23|sliced the other into his own net⟧.

Nobody at ⟦VENUE|Gigg Lane⟧ has conceded as many penalties as ⟦PERSON|Femi Adebowale-Grant⟧, who gave away a seventh of the campaign when he swung a leg at ⟦PERSON|Danny Orme⟧. ⟦PERSON|Orme⟧ took it himself; ⟦PERSON|Jonas Weir⟧ guessed right, and the follow-up was hoofed into touch.
=====GOALS=====
{"id": "G1", "scorer": "Malo Kerdrain", "team": "Stade Rennais"}
{"id": "G2"}
{"id": "G3", "scorer": "Tomasz Bielik", "team": "St Mirren", "minute": 76, "minute_text": "76 minutes", "kind": "shot"}
{"id": "G4", "scorer": "Tomasz Bielik", "team": "St Mirren", "minute": 76, "minute_text": "76 minutes", "kind": "shot"}
{"id": "G5", "scorer": "Dimitar Kolev", "team": "Levski", "minute": 58, "minute_text": "58", "assist": "Asen Popov"}
{"id": "G6", "scorer": "Joao Pedro Saldanha", "minute": 61, "minute_text": "Three minutes later"}
{"id": "G7", "scorer": "Joao Pedro Saldanha", "minute": 61, "minute_text": "Three minutes later", "score": "2-2"}
{"id": "G8", "scorer": "Harriet Olufemi-Ward", "team": "Brighton", "outcome": "ruled out"}
{"id": "G9", "count": 3, "scope": "background"}
{"id": "G10", "scorer": "Hyun-woo Baek"}
{"id": "G11", "scorer": "Ruben van der Sluis", "team": "Heracles", "minute": 20, "minute_text": "20", "assist": "Jordi Kwakman", "kind": "shot"}
{"id": "G12", "scorer": "Emmanuel Quaye", "team": "Asante Kotoko", "kind": "volley"}
{"id": "G13", "scorer": "Teagan O'Rourke", "team": "Melbourne Victory", "kind": "penalty"}
{"id": "G14", "scorer": "Teagan O'Rourke", "team": "Melbourne Victory", "kind": "penalty"}
{"id": "G15", "team": "Perth Glory", "count": 4}
{"id": "G16", "scorer": "Ashleigh Manders", "team": "Perth Glory"}
{"id": "G17", "scorer": "Goran Sucic", "team": "Hajduk", "kind": "header"}
{"id": "G18", "scorer": "Goran Sucic", "team": "Hajduk", "kind": "header"}
{"id": "G19", "scorer": "Goran Sucic", "team": "Hajduk", "count": 2, "kind": "header"}
{"id": "G20", "scorer": "Tamires Falcao", "team": "Corinthians", "assist": "Luiza Braga"}
{"id": "G21", "scorer": "Ben Astley; Moussa Kante", "team": "Wigan", "count": 2}
{"id": "G22", "scorer": "Leighton Corr"}
{"id": "G23", "scorer": "Astley", "kind": "own goal"}
