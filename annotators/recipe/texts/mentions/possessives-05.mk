⟦TEAM|Boreham Wood Under-18s⟧ went through thanks to a ⟦G1|goal⟧ in each half, the ⟦G2|first⟧ from a corner, the ⟦G3|second⟧ with ⟦MINUTE|ten minutes to go⟧. ⟦TEAM|Hitchin Town⟧ had the penalty they were given in between saved.

⟦PERSON|Maxim Oskin⟧'s ⟦MINUTE|89th-minute⟧ ⟦G4|header⟧ earned ⟦TEAM|Dinamo Minsk⟧ a replay, ⟦PERSON|Artur Kavalchuk⟧ having been ⟦G5|on target⟧ with a penalty on ⟦MINUTE|56 minutes⟧ for ⟦TEAM|BATE Borisov⟧.

Twice ⟦PERSON|Ines Haddad⟧ went close for ⟦TEAM|Montpellier⟧, first with an effort from 18 yards, second with a header. ⟦PERSON|Lou Gauthier⟧'s, for ⟦TEAM|Dijon⟧, was the header that ⟦G6|counted⟧.

⟦PERSON|Jamie Vane⟧'s contract at ⟦TEAM|Charlton Athletic⟧ has been ended by mutual consent. He ⟦G7|scored one goal⟧, a ⟦G8|penalty⟧ against ⟦TEAM|Bolton Wanderers⟧ in the ⟦MINUTE|90th minute⟧, and made 31 appearances, the last of them as a late substitute at The ⟦VENUE|Valley⟧.

A rare ⟦G9|goal⟧ by full-back ⟦PERSON|Daniele Iannone⟧, on ⟦MINUTE|eight minutes⟧, proved to be the winner for ⟦TEAM|Cesena⟧, for whom a second looked likely until ⟦PERSON|Mattia Lodi⟧ was carried off at the end of the first half.

⟦TEAM|Toronto FC⟧ had led by a goal, then two, before ⟦G10|goals⟧ from ⟦PERSON|Chase Whitaker⟧ and ⟦PERSON|Daniel Osorio⟧ rescued a draw for ⟦TEAM|Columbus Crew⟧. It is the second time ⟦DATE|this month⟧ that ⟦TEAM|Toronto⟧ have let a two-goal advantage go.

"I didn't think it was a penalty at either end," said ⟦PERSON|Gordon Keay⟧. His ⟦TEAM|Ayr United⟧ side benefited from one of them, ⟦PERSON|Mark McCrindle⟧'s ⟦G11|conversion⟧ in the ⟦MINUTE|80th minute⟧, and ⟦PERSON|Liam Doig⟧ saved the other from ⟦PERSON|Aaron Tulloch⟧ of ⟦TEAM|Queen's Park⟧.

There was a whiff of offside about the ⟦G12|first⟧ in the ⟦MINUTE|16th minute⟧ and a deflection on the ⟦G13|second⟧, ⟦MINUTE|21 minutes later⟧, but ⟦TEAM|Maribor⟧ were not embarrassed by either. ⟦PERSON|Nejc Kovač⟧ had the credit for both.

Defender ⟦PERSON|Joe Cundy⟧, 34, got the first penalty of his career on ⟦DATE|Saturday⟧, and the first miss. ⟦TEAM|Hartlepool United⟧ drew ⟦SCORE|0-0⟧.

For all ⟦TEAM|Fluminense⟧'s possession it was ⟦TEAM|Bahia⟧ who had the ⟦G14|goals⟧: an ⟦G15|own goal⟧ by ⟦PERSON|Caio Lemos⟧, and a ⟦G16|strike⟧ by ⟦PERSON|Juninho Paes⟧.

⟦PERSON|Hana Novotna⟧'s ⟦G17|equaliser⟧ was a moment of class in a poor match. ⟦TEAM|Slavia Prague⟧ had been behind since ⟦MINUTE|15 minutes⟧ and the ⟦PERSON|Claudia Weiss⟧ ⟦G18|free-kick⟧ for ⟦TEAM|Austria Vienna⟧.

After a goalless first leg in ⟦GPE|Seville⟧, ⟦PERSON|Raúl Ibarra⟧'s early ⟦G19|opener⟧ looked to have settled ⟦TEAM|Sevilla⟧, but an hour later they had gone from favourites to losers, by a single goal on aggregate.

⟦TEAM|Cambridge United⟧ are not safe. They need a point from a last day trip to ⟦TEAM|Wycombe Wanderers⟧ whose ⟦PERSON|Lawrence Idehen⟧ was on the mark with a ⟦G20|hat-trick⟧ when the sides met in the autumn.

⟦PERSON|Kota Hirayama⟧ has four assists but no goal in the league. He had the chance to change that on ⟦DATE|Sunday⟧ when ⟦TEAM|Kashima Antlers⟧ got a penalty at ⟦SCORE|2-0⟧, and gave the ball to ⟦PERSON|Sho Anzai⟧, who ⟦G21|scored⟧.

Within sight of a point, ⟦TEAM|Halifax Town⟧ fell to a ⟦G22|strike⟧ by ⟦PERSON|Christian Mendy⟧ in the ⟦MINUTE|fifth minute of added time⟧. ⟦TEAM|Eastleigh⟧ had hit the woodwork with two previous efforts by the same player.

⟦TEAM|Zambia⟧'s one-goal lead lasted until the ⟦MINUTE|68th minute⟧, and a ⟦G23|free-kick⟧ from ⟦PERSON|Chawanangwa Tembo⟧ that surprised everyone in the ground, ⟦TEAM|Malawi⟧'s players included.

⟦PERSON|Bartosz Nowicki⟧ blamed himself for the penalty that was awarded, the penalty that was ⟦G24|converted⟧ by ⟦PERSON|Adrian Lasocki⟧ and the yellow card. "I was second to the ball," said the ⟦TEAM|Legia Warsaw⟧ defender. "There's nothing more to say," ⟦PERSON|Lasocki⟧ of ⟦TEAM|Cracovia⟧ said.

⟦TEAM|Brighton Women⟧ 2 (a ⟦PERSON|Fleur Aarts⟧ ⟦G25|double⟧) ⟦TEAM|Leicester City Women⟧ 1 (⟦PERSON|Shannon Idle⟧'s ⟦G26|penalty⟧): that was the story of the first half, and there was no second of note.

Two minutes of video review left ⟦TEAM|Nice⟧ without ⟦PERSON|Armand Kessié⟧'s ⟦G27|goal⟧ on ⟦MINUTE|83⟧ and, for a handball by the same player, ⟦TEAM|Lille⟧ with a free-kick. It finished level.

The winning margin might have been greater than two but for ⟦PERSON|Sam Brindley⟧. The ⟦TEAM|Colchester United⟧ keeper made saves from ⟦PERSON|Ade Sobowale⟧ in the 4th, 19th and ⟦MINUTE|61st minute⟧ and got a hand to the ⟦G28|second⟧ of the ⟦TEAM|Gillingham⟧ striker's ⟦G29|goals⟧.
=====GOALS=====
{"id": "G1", "team": "Boreham Wood Under-18s", "count": 2}
{"id": "G2", "team": "Boreham Wood Under-18s"}
{"id": "G3", "team": "Boreham Wood Under-18s", "minute": 80, "minute_text": "ten minutes to go"}
{"id": "G4", "scorer": "Maxim Oskin", "team": "Dinamo Minsk", "minute": 89, "minute_text": "89th-minute", "kind": "header"}
{"id": "G5", "scorer": "Artur Kavalchuk", "team": "BATE Borisov", "minute": 56, "minute_text": "56 minutes", "kind": "penalty"}
{"id": "G6", "scorer": "Lou Gauthier", "team": "Dijon", "kind": "header"}
{"id": "G7", "scorer": "Jamie Vane", "team": "Charlton Athletic", "kind": "penalty", "scope": "background"}
{"id": "G8", "scorer": "Jamie Vane", "team": "Charlton Athletic", "kind": "penalty", "scope": "background"}
{"id": "G9", "scorer": "Daniele Iannone", "team": "Cesena", "minute": 8, "minute_text": "eight minutes"}
{"id": "G10", "scorer": "Chase Whitaker; Daniel Osorio", "team": "Columbus Crew", "count": 2}
{"id": "G11", "scorer": "Mark McCrindle", "team": "Ayr United", "minute": 80, "minute_text": "80th minute", "kind": "penalty"}
{"id": "G12", "scorer": "Nejc Kovač", "team": "Maribor", "minute": 16, "minute_text": "16th minute"}
{"id": "G13", "scorer": "Nejc Kovač", "team": "Maribor", "minute": 37, "minute_text": "21 minutes later"}
{"id": "G14", "scorer": "Caio Lemos; Juninho Paes", "team": "Bahia", "count": 2}
{"id": "G15", "scorer": "Caio Lemos", "team": "Bahia", "kind": "own goal"}
{"id": "G16", "scorer": "Juninho Paes", "team": "Bahia"}
{"id": "G17", "scorer": "Hana Novotna", "team": "Slavia Prague"}
{"id": "G18", "scorer": "Claudia Weiss", "team": "Austria Vienna", "minute": 15, "minute_text": "15 minutes", "kind": "free kick"}
{"id": "G19", "scorer": "Raúl Ibarra", "team": "Sevilla"}
{"id": "G20", "scorer": "Lawrence Idehen", "team": "Wycombe Wanderers", "count": 3, "scope": "background"}
{"id": "G21", "scorer": "Sho Anzai", "team": "Kashima Antlers", "kind": "penalty"}
{"id": "G22", "scorer": "Christian Mendy", "team": "Eastleigh", "minute": 90, "added": 5, "minute_text": "fifth minute of added time"}
{"id": "G23", "scorer": "Chawanangwa Tembo", "team": "Malawi", "minute": 68, "minute_text": "68th minute", "kind": "free kick"}
{"id": "G24", "scorer": "Adrian Lasocki", "team": "Cracovia", "kind": "penalty"}
{"id": "G25", "scorer": "Fleur Aarts", "team": "Brighton Women", "count": 2}
{"id": "G26", "scorer": "Shannon Idle", "team": "Leicester City Women", "kind": "penalty"}
{"id": "G27", "scorer": "Armand Kessié", "team": "Nice", "minute": 83, "minute_text": "83", "outcome": "ruled out"}
{"id": "G28", "scorer": "Ade Sobowale", "team": "Gillingham"}
{"id": "G29", "scorer": "Ade Sobowale", "team": "Gillingham", "count": 2}
