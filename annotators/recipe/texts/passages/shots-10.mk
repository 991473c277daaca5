How ⟦PERSON|Kojo Boadu⟧ didn't score is a mystery, how ⟦PERSON|Ben Isherwood⟧ ⟦G1|did⟧ is another. The former had the goal to himself and shinned it; the latter, surrounded and off balance, swung a tired leg and watched the thing ⟦G2|sail under the bar⟧ from 28 yards.

⟦TEAM|Valerenga⟧ had the better of it. ⟦PERSON|Ola Kvarme⟧ ⟦G3|supplied both their goals⟧, one a scuff and one a scorcher. ⟦PERSON|Jens Hauge⟧ ⟦G4|scored⟧ for ⟦TEAM|Molde⟧ between the two, on a night when his team-mates' other efforts were uniformly woeful: two over, five blocked, one on to the roof of the tea hut.

The keeper's long kick bounced once and was on its way in. ⟦PERSON|Daniel Aaltonen⟧ back-pedalled, jumped, and nudged it over his bar. No one has scored from his own area in the ⟦COMPETITION|Veikkausliiga⟧ since ⟦DATE|1998⟧, and no one has yet.

⟦PERSON|Ashraf Taoufik⟧ had ⟦G5|scored⟧ with two of his previous penalties and missed with three. Whatever the odds, he wanted this one. A long run, a look up, a low hit, and ⟦PERSON|Bono Errachidi⟧ had it in his midriff. ⟦TEAM|Wydad⟧ and ⟦TEAM|FAR Rabat⟧ shared the points, goalless.

The opening ⟦G6|goal⟧ was ⟦TEAM|Nice⟧'s and was made in ⟦GPE|Abidjan⟧: ⟦PERSON|Jean-Philippe Krasso⟧ crossed from the right, and his boyhood friend ⟦PERSON|Badra Zokou⟧, arriving late, ⟦G7|thumped it past ⟦PERSON|Gautier Larsson⟧⟧. ⟦PERSON|Zokou⟧ then had one saved by the same man, with his feet.

Flag down, arms up, heads in hands. ⟦TEAM|Lokomotiv Plovdiv⟧'s ⟦PERSON|Dimitar Iliev⟧ had ⟦G8|squeezed the ball home⟧ at the second attempt, and no decision from afar would take it away, though the check on the goalkeeper's alleged discomfort lasted longer than the goalkeeper's discomfort.

Nobody has hit the woodwork more often ⟦DATE|this season⟧ than ⟦TEAM|Sassuolo⟧, who added two to their tally in ⟦DATE|Sunday⟧'s ⟦SCORE|0-0⟧. ⟦PERSON|Domenico Laurienzo⟧'s curler kissed the far upright. ⟦PERSON|Andrea Pinamonti-Rossi⟧'s header kissed nothing: it crashed into the bar and nearly took it off its brackets.

Let us be fair to ⟦PERSON|Tim Vlasblom⟧. The ⟦TEAM|Heracles⟧ keeper turned ⟦PERSON|Sydney van Hoo⟧'s shot aside at ⟦SCORE|0-0⟧, saved with his knees from ⟦PERSON|Brahim Zari⟧ at ⟦SCORE|1-0⟧, and at ⟦SCORE|2-0⟧ plunged to hold a penalty. What he could do nothing about were the two that ⟦G9|got past him⟧, ⟦PERSON|Zari⟧'s from a yard and ⟦PERSON|Jalal Abdi⟧'s off the bar.

⟦PERSON|Fernando Llorca⟧ rose, hung, and headed down. It ought to have been the equaliser. It bounced up, off the grass, off the crossbar, off the head of ⟦PERSON|Grimaldo⟧, and ⟦TEAM|Osasuna⟧ were clear.

A video review of some four minutes turned up the faintest of handballs, and the ⟦G10|second⟧ of ⟦PERSON|Taiwo Balogun⟧'s two against ⟦TEAM|Enyimba⟧ went the way of the first half's corners. The ⟦G11|first⟧, on ⟦MINUTE|14⟧, had been as clean as a whistle, and was sufficient.

"I didn't see it go in. I was at the bottom of about six men," said ⟦TEAM|Barnet⟧'s ⟦PERSON|Wilf Cardew⟧, whose ⟦G12|header⟧ finished up behind ⟦PERSON|Shelvey⟧. "I've headed three in off the training ground mannequins ⟦DATE|this week⟧ and they don't land on top of you."

Blocked by ⟦PERSON|Luján⟧, blocked by ⟦PERSON|Abreu⟧, blocked by ⟦PERSON|Luján⟧, blocked by a stray balloon. The sum of ⟦TEAM|Nacional⟧'s endeavours before ⟦MINUTE|half-time⟧ would have been familiar to anyone who saw their last three matches.

Twelve yards: ⟦PERSON|Mira Škorić⟧. Six yards: ⟦PERSON|Anja Kranjc⟧. No yards at all: ⟦PERSON|Tina Lokar⟧, who ⟦G13|kneed in⟧ the rebound from the rebound for ⟦TEAM|Slovenia⟧, after ⟦PERSON|Rhian Tudor⟧ had somehow stopped the first pair.

The ⟦NORP|Cape Verdean⟧ stepped over the ball. The ⟦NORP|Angolan⟧ did not. The resulting shot deceived just about everybody, ⟦PERSON|Neblú Cardoso⟧ in the ⟦TEAM|Petro Atlético⟧ goal included, and yet it drifted a yard beyond the post it had been so cunningly meant for.

⟦TEAM|Gremio Novorizontino⟧ ⟦G14|went two up⟧ with a drive that was ⟦PERSON|Neto Pessoa⟧'s in conception and ⟦PERSON|Marlon Dutra⟧'s in execution, since the first man's shot was veering off towards the flag when it met the second man's heel. There was no third, although ⟦PERSON|Dutra⟧ poked one against the keeper on ⟦MINUTE|80⟧.

Rugged defending is not pretty. Ask ⟦PERSON|Shaun Tolliver⟧, who put his head where ⟦PERSON|Kemar Beckford⟧ was about to put his boot. The striker's effort, bound for the bottom corner, hit the ⟦TEAM|Morecambe⟧ man on the ear and went for a throw-in. He had six stitches. They got a point.

Slowly, agonisingly, ⟦PERSON|Robin Aebischer⟧'s shot rolled along the line, and ⟦PERSON|Till Wüthrich⟧ was a toe-length from reaching it. He did not. ⟦G15|⟦SCORE|One-nil⟧⟧. The ⟦TEAM|Young Boys⟧ forward had been about to put his hands on his head; he put them in the air.

⟦PERSON|Adeolu Fash⟧ had the keeper beaten with a shot from the left, and the keeper's post had ⟦PERSON|Adeolu Fash⟧ beaten. From the right, with his other foot, the keeper, the post and even the stanchion were no match: ⟦TEAM|Sunshine Stars⟧ ⟦SCORE|1⟧, ⟦TEAM|Kwara United⟧ ⟦SCORE|0⟧, and he had ⟦G16|done it⟧ in the very minute his number went up.

Not content with saving one penalty, ⟦PERSON|Olha Bondarchuk⟧ saved two, by the same player, in the same corner, inside a quarter of an hour. ⟦PERSON|Inês Cachopo⟧ did not ask to take the third. Her captain, ⟦PERSON|Sara Brazão⟧, did, and ⟦G17|scored⟧.

⟦TEAM|Atlanta United⟧ keeper ⟦PERSON|Drew Mankowski⟧ made nine saves, two of them on ⟦PERSON|Evander Lobo⟧ breakaways, to earn the shutout. ⟦TEAM|Nashville SC⟧ outshot the visitors 21-4 but rang the post twice and sent a late header wide.

⟦TEAM|Ghana⟧'s ⟦PERSON|Afia Serwaa⟧ is goalless in nine internationals, a run which includes a penalty against the post, a tap-in that was blocked by her own captain and a ⟦MINUTE|91st-minute⟧ chance against ⟦TEAM|Mali⟧ which the grass got to first.

⟦TEAM|Cheltenham Town⟧ are owed one by the gods. ⟦PERSON|Lewis Freestone⟧ had a ⟦G18|goal⟧ disallowed that was onside; he had a shot saved by a man who was outside his area; and, to finish with, he had his pocket picked outside the railway station.

⟦PERSON|Sergio Pellegrino⟧'s half-hit volley, ⟦PERSON|Ramiro Funes⟧'s under-hit pass and ⟦PERSON|Lisandro Cabral⟧'s never-hit shot, he having fallen over the ball, were the three moments nearest to a goal in ⟦VENUE|La Bombonera⟧. The third drew the loudest cheer.
=====GOALS=====
{"id": "G1", "scorer": "Ben Isherwood", "kind": "shot"}
{"id": "G2", "scorer": "Ben Isherwood", "kind": "shot"}
{"id": "G3", "scorer": "Ola Kvarme", "team": "Valerenga", "count": 2, "kind": "shot"}
{"id": "G4", "scorer": "Jens Hauge", "team": "Molde"}
{"id": "G5", "scorer": "Ashraf Taoufik", "count": 2, "kind": "penalty", "scope": "background"}
{"id": "G6", "scorer": "Badra Zokou", "team": "Nice", "assist": "Jean-Philippe Krasso", "kind": "shot"}
{"id": "G7", "scorer": "Badra Zokou", "team": "Nice", "assist": "Jean-Philippe Krasso", "kind": "shot"}
{"id": "G8", "scorer": "Dimitar Iliev", "team": "Lokomotiv Plovdiv"}
{"id": "G9", "scorer": "Brahim Zari; Jalal Abdi", "count": 2}
{"id": "G10", "scorer": "Taiwo Balogun", "outcome": "ruled out"}
{"id": "G11", "scorer": "Taiwo Balogun", "minute": 14, "minute_text": "14"}
{"id": "G12", "scorer": "Wilf Cardew", "team": "Barnet", "kind": "header"}
{"id": "G13", "scorer": "Tina Lokar", "team": "Slovenia"}
{"id": "G14", "scorer": "Marlon Dutra", "team": "Gremio Novorizontino"}
{"id": "G15", "scorer": "Robin Aebischer", "team": "Young Boys", "kind": "shot", "score": "1-0"}
{"id": "G16", "scorer": "Adeolu Fash", "team": "Sunshine Stars", "kind": "shot"}
{"id": "G17", "scorer": "Sara Brazão", "kind": "penalty"}
{"id": "G18", "scorer": "Lewis Freestone", "team": "Cheltenham Town", "outcome": "ruled out"}
