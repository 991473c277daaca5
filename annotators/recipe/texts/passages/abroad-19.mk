⟦PERSON|Chiamaka Nnadozie-Obi⟧ kept out a penalty and was ⟦G1|beaten⟧ by the rebound as ⟦TEAM|Paris FC⟧ lost ⟦SCORE|1-0⟧ to ⟦TEAM|Bordeaux⟧. ⟦PERSON|Julie Pasquereaut⟧ won and took the spot-kick on ⟦MINUTE|71 minutes⟧, and the veteran ⟦G2|fired in the loose ball⟧ after the ⟦TEAM|Nigeria⟧ keeper had parried. ⟦PERSON|Daphne Corbozan⟧ had an ⟦G3|equaliser⟧ chalked off moments later.

⟦TEAM|Ghana⟧ have not won the ⟦COMPETITION|Africa Cup of Nations⟧ since ⟦DATE|1982⟧, and a ⟦SCORE|0-0⟧ draw with ⟦TEAM|Comoros⟧ did little to suggest that will change. ⟦PERSON|Antoine Semenya-Ofori⟧ dragged wide, ⟦PERSON|Mohammed Kudusi⟧ headed at the keeper and ⟦PERSON|Jordan Ayewa⟧ hit the bar from eight yards.

⟦PERSON|Leon Gorecki⟧ (⟦MINUTE|33⟧) and ⟦PERSON|Michael Olisemeka⟧ (⟦MINUTE|58⟧, ⟦MINUTE|74⟧) ⟦G4|were on target⟧ for ⟦TEAM|Bayern⟧, who ⟦G5|conceded⟧ late on to ⟦PERSON|Omar Marmoudi⟧ but were never in trouble. ⟦PERSON|Manuel Neuhaus⟧ made one save of note, clawing away ⟦PERSON|Ellyes Skhirini⟧'s header on ⟦MINUTE|21⟧.

⟦TEAM|Chile⟧ ⟦G6|went in front⟧ after a ⟦MINUTE|quarter of an hour⟧ with a ⟦PERSON|Yanara Aedo-Mella⟧ free-kick but it was a false dawn. ⟦TEAM|Uruguay⟧ ⟦G7|equalised⟧ in the ⟦MINUTE|28th⟧, ⟦PERSON|Pamela González-Ríos⟧ feeding ⟦PERSON|Belén Aquino-Sosa⟧, and the latter ⟦G8|volleyed the winner⟧ on ⟦MINUTE|63⟧.

⟦TEAM|Kashima⟧ centre-back ⟦PERSON|Naomichi Uedono⟧, booked for dissent in the ⟦MINUTE|10th minute⟧, brought down ⟦PERSON|Anderson Lopes-Lima⟧ in the ⟦MINUTE|19th⟧ and was perhaps lucky to escape. ⟦PERSON|Lopes-Lima⟧'s free-kick hit the wall. ⟦TEAM|Yokohama F. Marinos⟧ forward ⟦PERSON|Yan Matheuzinho⟧ had their only other attempt, a tame header.

⟦TEAM|Leganés⟧ women pulled off the shock of the round in the ⟦COMPETITION|Copa de la Reina⟧. A goal down to ⟦TEAM|Real Sociedad⟧ at the ⟦MINUTE|interval⟧, they ⟦G9|drew level⟧ on ⟦MINUTE|55⟧ through ⟦PERSON|Sara Tui-Rey⟧ and ⟦G10|went ahead⟧ on ⟦MINUTE|88⟧ when the same player rounded ⟦PERSON|Adriana Nanclar⟧.

⟦PERSON|Mohamed Salim-Hegazy⟧'s ⟦G11|goals⟧ either side of the ⟦MINUTE|break⟧ guided ⟦TEAM|Egypt⟧ into the last 16 at ⟦TEAM|Angola⟧'s expense. His ⟦G12|first⟧, in the ⟦MINUTE|44th minute⟧, was a penalty; the ⟦G13|second⟧, in the ⟦MINUTE|46th⟧, a shot on the turn from ⟦PERSON|Trez Hassanein⟧'s knockdown.

⟦TEAM|Toluca⟧ boss ⟦PERSON|Antonio Mohamed-Turk⟧ bemoaned "two points thrown in the bin". His side ⟦G14|conceded⟧ in the ⟦MINUTE|96th minute⟧ to a header by the ⟦TEAM|Tigres⟧ goalkeeper, ⟦PERSON|Nahuel Guzmanetti⟧, no less.

In the evening game ⟦PERSON|Lea Alushi⟧ missed from two yards for ⟦TEAM|Köln⟧ and ⟦PERSON|Laura Donhausen⟧ hit the base of the upright, before ⟦TEAM|Essen⟧'s ⟦PERSON|Ramona Maierhof⟧ earned a corner from which ⟦PERSON|Beke Sternad⟧ almost headed an unlikely winner. ⟦TEAM|Köln⟧ stay tenth, ahead of ⟦TEAM|Essen⟧ on goal difference.

⟦PERSON|Thiago Almadón⟧ is fit to face ⟦TEAM|Ecuador⟧, ⟦TEAM|Argentina⟧ coach ⟦PERSON|Leonel Scarlatti⟧ has confirmed. The midfielder's ⟦G15|goal⟧ in ⟦GPE|Montevideo⟧ in ⟦DATE|March⟧ remains the only one his side have ⟦G16|scored⟧ away from home ⟦DATE|this year⟧.

Substitute ⟦PERSON|Tessel Middagh⟧ ⟦G17|pounced⟧ as ⟦TEAM|Fiorentina⟧ edged past ⟦TEAM|Napoli Women⟧. The ⟦G18|goal⟧ came in the ⟦MINUTE|84th minute⟧, ⟦MINUTE|11 minutes after her arrival⟧, and followed a mistake by ⟦PERSON|Doris Bačević⟧, whose earlier stop from ⟦PERSON|Sofie Brevik⟧ had been the save of the match.

Three times ⟦TEAM|Cameroon⟧ went close in the opening quarter: ⟦PERSON|Bryan Mbeumbo⟧ struck the bar, ⟦PERSON|Vincent Aboubaka⟧ poked wide, ⟦PERSON|Carlos Balebou⟧ was crowded out. And then they ⟦G19|fell behind⟧. ⟦PERSON|Remy Vitali⟧ was allowed to run from halfway before crossing, collected the return and ⟦G20|nodded ⟦TEAM|Mozambique⟧ in front⟧ with ⟦MINUTE|16 minutes⟧ gone.

⟦ORG|UEFA⟧ has opened proceedings against ⟦TEAM|Lazio⟧ following events at the ⟦VENUE|Stadio Olimpico⟧, where objects were thrown on to the pitch after ⟦PERSON|Mattéo Guendouza⟧'s late ⟦G21|effort⟧ was ruled out.

⟦TEAM|Sydney FC⟧ made sure of a top-two finish with a ⟦SCORE|4-2⟧ win against ⟦TEAM|Western United⟧. ⟦PERSON|Princess Ibina-Isa⟧ ⟦G22|hit a first-half treble⟧ and ⟦PERSON|Mackenzie Hawkesworth⟧ ⟦G23|fired the fourth⟧ on ⟦MINUTE|80⟧; in response ⟦PERSON|Catherine Zimmerling⟧ ⟦G24|had two⟧, both after the game was lost.

⟦TEAM|Marseille⟧ coach ⟦PERSON|Roberto De Zanchi⟧ said he would not talk about the title until it was won. Victory at ⟦TEAM|Reims⟧ would leave his side six points clear with five games left.

⟦PERSON|Hildur Antonsdóttir-Hall⟧ had headed narrowly over on ⟦MINUTE|57 minutes⟧ and was just wide again on ⟦MINUTE|66⟧, but the ⟦TEAM|Iceland⟧ midfielder's persistence paid off with ⟦MINUTE|13 to play⟧, when she ⟦G25|forced a third header in via the crossbar⟧ from ⟦PERSON|Karólína Vilhelmsen⟧'s delivery. ⟦TEAM|Switzerland⟧, who ⟦G26|led⟧ through ⟦PERSON|Géraldine Reutelinger⟧'s snapshot, had to settle for a draw.
=====GOALS=====
{"id": "G1", "scorer": "Julie Pasquereaut", "team": "Bordeaux", "minute": 71, "kind": "shot"}
{"id": "G2", "scorer": "Julie Pasquereaut", "team": "Bordeaux", "minute": 71, "kind": "shot", "minute_text": "71 minutes"}
{"id": "G3", "scorer": "Daphne Corbozan", "team": "Paris FC", "outcome": "ruled out"}
{"id": "G4", "scorer": "Leon Gorecki; Michael Olisemeka", "team": "Bayern", "count": 3}
{"id": "G5", "scorer": "Omar Marmoudi"}
{"id": "G6", "scorer": "Yanara Aedo-Mella", "team": "Chile", "minute": 15, "minute_text": "quarter of an hour", "kind": "free kick"}
{"id": "G7", "scorer": "Belén Aquino-Sosa", "team": "Uruguay", "minute": 28, "minute_text": "28th", "assist": "Pamela González-Ríos"}
{"id": "G8", "scorer": "Belén Aquino-Sosa", "team": "Uruguay", "minute": 63, "kind": "volley", "minute_text": "63"}
{"id": "G9", "scorer": "Sara Tui-Rey", "team": "Leganés", "minute": 55, "minute_text": "55"}
{"id": "G10", "scorer": "Sara Tui-Rey", "team": "Leganés", "minute": 88, "minute_text": "88", "kind": "shot"}
{"id": "G11", "scorer": "Mohamed Salim-Hegazy", "team": "Egypt", "count": 2}
{"id": "G12", "scorer": "Mohamed Salim-Hegazy", "team": "Egypt", "minute": 44, "kind": "penalty", "minute_text": "44th minute"}
{"id": "G13", "scorer": "Mohamed Salim-Hegazy", "team": "Egypt", "minute": 46, "kind": "shot", "minute_text": "46th", "assist": "Trez Hassanein"}
{"id": "G14", "scorer": "Nahuel Guzmanetti", "team": "Tigres", "minute": 90, "added": 6, "kind": "header", "minute_text": "96th minute"}
{"id": "G15", "scorer": "Thiago Almadón", "team": "Argentina", "scope": "background"}
{"id": "G16", "scorer": "Thiago Almadón", "team": "Argentina", "scope": "background"}
{"id": "G17", "scorer": "Tessel Middagh", "team": "Fiorentina", "minute": 84, "kind": "shot", "minute_text": "84th minute"}
{"id": "G18", "scorer": "Tessel Middagh", "team": "Fiorentina", "minute": 84, "kind": "shot", "minute_text": "84th minute"}
{"id": "G19", "scorer": "Remy Vitali", "team": "Mozambique", "minute": 16, "minute_text": "16 minutes", "kind": "header"}
{"id": "G20", "scorer": "Remy Vitali", "team": "Mozambique", "minute": 16, "minute_text": "16 minutes", "kind": "header"}
{"id": "G21", "scorer": "Mattéo Guendouza", "team": "Lazio", "scope": "background", "outcome": "ruled out"}
{"id": "G22", "scorer": "Princess Ibina-Isa", "team": "Sydney FC", "count": 3}
{"id": "G23", "scorer": "Mackenzie Hawkesworth", "team": "Sydney FC", "minute": 80, "kind": "shot", "minute_text": "80"}
{"id": "G24", "scorer": "Catherine Zimmerling", "team": "Western United", "count": 2}
{"id": "G25", "scorer": "Hildur Antonsdóttir-Hall", "team": "Iceland", "minute": 77, "kind": "header", "minute_text": "13 to play", "assist": "Karólína Vilhelmsen"}
{"id": "G26", "scorer": "Géraldine Reutelinger", "team": "Switzerland", "kind": "shot"}
