⟦COMPETITION|Serie A⟧: ⟦PERSON|Davide Morelli⟧'s first-half ⟦G1|goal⟧ was enough for ⟦TEAM|Bologna⟧ to beat ⟦TEAM|Verona⟧ ⟦SCORE|1-0⟧. ⟦PERSON|Morelli⟧ ⟦G2|finished off a move⟧ that started with ⟦PERSON|Erik Lindqvist⟧, and ⟦PERSON|Simone Parodi⟧ did well to stop him adding a second.

⟦PERSON|Kelechi Umeh⟧ wasted the best chance of the game when he blazed over from six yards after ⟦PERSON|Dominic Lau⟧'s shot had been parried. ⟦TEAM|Charlton⟧ boss ⟦PERSON|Stuart Penfold⟧ had his head in his hands. It finished ⟦SCORE|0-0⟧.

⟦PERSON|Tomasz Borek⟧ went close for ⟦TEAM|Legia⟧, his volley flashing past the far post, and ⟦PERSON|Igor Lewczuk⟧ went closer, with a shot that ⟦PERSON|Hubert Mrozek⟧ turned against the bar. ⟦TEAM|Jagiellonia⟧ had not managed an effort of any kind by the time the teams went in.

Goal! No, it isn't. ⟦PERSON|Gonzalo Arce⟧ ⟦G3|rolls it in⟧ after ⟦PERSON|Lisandro Vega⟧'s pass but the flag is up. Replays suggest it was tight. ⟦TEAM|Rosario Central⟧ ⟦SCORE|0⟧, ⟦TEAM|Banfield⟧ ⟦SCORE|0⟧, ⟦MINUTE|37'⟧.

⟦PERSON|Carl Ollerton⟧ has pulled out of ⟦TEAM|Northern Ireland⟧'s squad with a calf strain. He wrote his name into the record books ⟦DATE|last month⟧, but against ⟦TEAM|Barrow⟧ on ⟦DATE|Saturday⟧ he drove two shots into the wall and a third into the shin of a colleague.

A goal-line clearance from ⟦PERSON|Neil Abbott⟧ and a flying stop by ⟦PERSON|Gary Dunmore⟧ kept ⟦TEAM|Wealdstone⟧ in the tie. ⟦PERSON|Kieran Lomas⟧, who had thought he was about to level, kicked the post instead of the ball.

⟦TEAM|Swindon⟧ ⟦G4|scored⟧ with their first attack and should have scored with their second. ⟦PERSON|Joel Bright⟧'s cross-shot was ⟦G5|turned in⟧ at the far post by ⟦PERSON|Reece Hammond⟧ for the opener; ⟦MINUTE|three minutes later⟧ ⟦PERSON|Bright⟧ found himself one on one with ⟦PERSON|Adam Shale⟧, but the goalkeeper stood up well.

⟦PERSON|Alisha Monk⟧ had ⟦G6|put ⟦TEAM|Reading⟧ in front⟧ with a low drive, but a ⟦G7|header⟧ from ⟦PERSON|Katie Voss⟧ made it all square again, and neither of them had any luck with a second. ⟦PERSON|Monk⟧'s came back off the bar. ⟦PERSON|Voss⟧'s was blocked by a team-mate.

Shortly before ⟦MINUTE|half-time⟧ ⟦PERSON|Lennart Vogel⟧ made a superb double save, first to keep out ⟦PERSON|Can Aydoğan⟧'s volley and then to deny ⟦PERSON|Niklas Brehm⟧ from the rebound. ⟦TEAM|Holstein Kiel⟧ held on to their lead until the ⟦MINUTE|70th minute⟧, when ⟦PERSON|Aydoğan⟧ tried again from further out. This time ⟦PERSON|Vogel⟧ ⟦G8|was beaten⟧.

The ⟦TEAM|Wallabies⟧ scored five tries and the ⟦TEAM|Socceroos⟧, in the stadium next door, did not manage a shot on target. ⟦PERSON|Ryan Mabbutt⟧ sent a free-kick well over and ⟦PERSON|Ante Buljan⟧'s header hit a team-mate. ⟦TEAM|Uzbekistan⟧ will be happy with the point.

⟦PERSON|Emil Krafth-Olsson⟧'s ⟦G9|opener⟧ was cancelled out by a ⟦G10|penalty⟧ from ⟦PERSON|Andreas Vik⟧. ⟦PERSON|Krafth-Olsson⟧ thought he had a second when his shot rolled past ⟦PERSON|Nils Tveter⟧, but ⟦PERSON|Petter Dahlen⟧ slid in to hook it away a foot from goal.

⟦PERSON|Jacob Nyberg⟧ headed over, and over, and over. It must have seemed to ⟦TEAM|Malmö⟧'s followers that the bar was being lowered by somebody. ⟦PERSON|Hampus Lind⟧'s volley in ⟦MINUTE|injury time⟧, blocked by ⟦PERSON|Elias Frisk⟧, was at least going in the right direction.

⟦TEAM|Zambia⟧ go into the second leg with a one-goal lead after ⟦PERSON|Lubinda Phiri⟧ ⟦G11|headed in⟧ from ⟦PERSON|Kings Mwila⟧'s corner on the stroke of ⟦MINUTE|half-time⟧. ⟦TEAM|Angola⟧ thought they had got away with it moments before, when ⟦PERSON|Phiri⟧'s first header came back off the bar.

⟦PERSON|Jonny Baxter⟧'s long throw caused panic. ⟦PERSON|Will Oram⟧ headed it on, ⟦PERSON|Luke Fenn⟧ swung and missed, and ⟦PERSON|Chris Adeyemo⟧ swung and did not, his half-volley flying past ⟦PERSON|Ollie Marsh⟧ and past the post. ⟦TEAM|Eastleigh⟧ won a corner from which ⟦PERSON|Oram⟧ headed at the keeper.

It was a first ⟦G12|goal⟧ of the season for ⟦PERSON|Pierre Lacombe⟧, and a last appearance of the evening. The ⟦TEAM|Toulouse⟧ defender had twisted his knee as he ⟦G13|stabbed home⟧. His replacement, ⟦PERSON|Aboubacar Keita⟧, was beaten in the air by ⟦PERSON|Florian Ducasse⟧, but the header went wide.

⟦TEAM|Hearts⟧ captain ⟦PERSON|Greig Lamont⟧ headed down the tunnel at ⟦MINUTE|half-time⟧ shaking his head at a chance he had headed straight at ⟦PERSON|Piotr Wrona⟧. After the ⟦MINUTE|break⟧ he hit a post, hit the side-netting and was substituted.

⟦ORG|AFP⟧ - ⟦PERSON|Takumi Hoshino⟧ missed a penalty and had a ⟦G14|goal⟧ ruled out as ⟦TEAM|Japan⟧ were held to a ⟦SCORE|1-1⟧ draw by ⟦TEAM|Iraq⟧. ⟦PERSON|Ritsu Kamata⟧'s ⟦G15|free-kick⟧ gave the ⟦TEAM|Samurai Blue⟧ the lead after ⟦MINUTE|35 minutes⟧, but ⟦PERSON|Mohanad Saeed⟧ ⟦G16|replied⟧ ⟦MINUTE|four minutes from time⟧.

⟦PERSON|Ian Prescott⟧, whose ⟦G17|strike⟧ won the tie in ⟦GPE|Bergamo⟧, came close to repeating the trick when his drive from 25 yards was touched on to the post by ⟦PERSON|Gianmarco Rota⟧. Minutes later ⟦PERSON|Prescott⟧ was booked, and will miss the semi-final.

⟦TEAM|Bradford Park Avenue⟧ appealed for handball when ⟦PERSON|Shaun Whittle⟧'s shot hit ⟦PERSON|Greg Naylor⟧. Nothing was given. They appealed again when ⟦PERSON|Lewis Horne⟧'s ⟦G18|header⟧ was disallowed for pushing. Nothing was given, in the end, all afternoon, except for the ⟦G19|goal⟧ with which ⟦PERSON|Naylor⟧ won it.

The substitute ⟦PERSON|Ismael Tapia⟧ made an instant impact. He had been on the pitch for less than a minute when he met ⟦PERSON|Hugo Rincón⟧'s low centre and ⟦G20|squeezed it between⟧ the keeper and the post. With his next touch he put one over an open goal.

⟦PERSON|Kirsty Ballantyne⟧ saw her fierce effort well saved, ⟦PERSON|Mhairi Doig⟧ saw hers cleared off the line, and ⟦PERSON|Jo Wardlaw⟧ did not see the flag that cut short her run. ⟦TEAM|Hibernian Women⟧ went down ⟦SCORE|1-0⟧ to a ⟦G21|goal⟧ by ⟦PERSON|Lauren Petrie⟧, who had not had a kick until then.

⟦PERSON|Marlon Steers⟧ ⟦G22|equalised⟧ with ⟦MINUTE|20 minutes left⟧, but his joy was short-lived. Almost from the kick-off ⟦TEAM|Crawley⟧ went down the other end, ⟦PERSON|Freddie Knapp⟧ shot, ⟦PERSON|Steers⟧ blocked, and ⟦PERSON|Zak Ormond⟧ ⟦G23|drove in the loose ball⟧.

"If we score first it is a different match," said ⟦TEAM|Panathinaikos⟧ coach ⟦PERSON|Aris Petridis⟧. "We had the header of ⟦PERSON|Kotsiras⟧, which the goalkeeper saves, and we had the shot of ⟦PERSON|Lemos⟧, which the goalkeeper saves. The goalkeeper, I would like to buy him."

"We said at ⟦MINUTE|half-time⟧, next goal wins it," said ⟦PERSON|Dermot Hanley⟧. "They've had a shot cleared off the line, we've gone up the other end and ⟦PERSON|Cian⟧'s ⟦G24|put it in⟧. Fine margins." ⟦TEAM|Drogheda⟧ had not scored from open play since ⟦DATE|February⟧.

There was late drama when ⟦PERSON|Arnor Helgason⟧'s header was ruled not to have crossed the line. ⟦TEAM|Breidablik⟧ players surrounded the referee. From the goal kick ⟦TEAM|Valur⟧ broke away, ⟦PERSON|Birkir Jonasson⟧ shot against the post, and it was all over.

⟦PERSON|Renato Farías⟧ took his tally for ⟦TEAM|Libertad⟧ to eleven with a ⟦G25|penalty⟧ either side of the ⟦MINUTE|break⟧. He sent ⟦PERSON|Óscar Benítez⟧ the wrong way for the first and ⟦G26|scored the second⟧ straight down the middle. A third award, in the ⟦MINUTE|85th minute⟧, was overturned by VAR.
=====GOALS=====
{"id": "G1", "scorer": "Davide Morelli", "team": "Bologna"}
{"id": "G2", "scorer": "Davide Morelli", "team": "Bologna"}
{"id": "G3", "scorer": "Gonzalo Arce", "minute": 37, "minute_text": "37'", "assist": "Lisandro Vega", "outcome": "ruled out"}
{"id": "G4", "scorer": "Reece Hammond", "team": "Swindon", "assist": "Joel Bright"}
{"id": "G5", "scorer": "Reece Hammond", "team": "Swindon", "assist": "Joel Bright"}
{"id": "G6", "scorer": "Alisha Monk", "team": "Reading", "kind": "shot"}
{"id": "G7", "scorer": "Katie Voss", "kind": "header"}
{"id": "G8", "scorer": "Can Aydoğan", "minute": 70, "minute_text": "70th minute", "kind": "shot"}
{"id": "G9", "scorer": "Emil Krafth-Olsson"}
{"id": "G10", "scorer": "Andreas Vik", "kind": "penalty"}
{"id": "G11", "scorer": "Lubinda Phiri", "team": "Zambia", "minute_text": "half-time", "assist": "Kings Mwila", "kind": "header"}
{"id": "G12", "scorer": "Pierre Lacombe", "team": "Toulouse"}
{"id": "G13", "scorer": "Pierre Lacombe", "team": "Toulouse"}
{"id": "G14", "scorer": "Takumi Hoshino", "team": "Japan", "outcome": "ruled out"}
{"id": "G15", "scorer": "Ritsu Kamata", "team": "Japan", "minute": 35, "minute_text": "35 minutes", "kind": "free kick"}
{"id": "G16", "scorer": "Mohanad Saeed", "team": "Iraq", "minute": 86, "minute_text": "four minutes from time"}
{"id": "G17", "scorer": "Ian Prescott", "kind": "shot", "scope": "background"}
{"id": "G18", "scorer": "Lewis Horne", "team": "Bradford Park Avenue", "kind": "header", "outcome": "ruled out"}
{"id": "G19", "scorer": "Greg Naylor"}
{"id": "G20", "scorer": "Ismael Tapia", "assist": "Hugo Rincón", "kind": "shot"}
{"id": "G21", "scorer": "Lauren Petrie"}
{"id": "G22", "scorer": "Marlon Steers", "minute": 70, "minute_text": "20 minutes left"}
{"id": "G23", "scorer": "Zak Ormond", "team": "Crawley", "kind": "shot"}
{"id": "G24", "scorer": "Cian", "team": "Drogheda"}
{"id": "G25", "scorer": "Renato Farías", "team": "Libertad", "count": 2, "kind": "penalty"}
{"id": "G26", "scorer": "Renato Farías", "team": "Libertad", "kind": "penalty"}
