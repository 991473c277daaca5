⟦TEAM|Barcelona⟧ need only a draw in ⟦DATE|Sunday⟧'s clásico to retain the ⟦COMPETITION|Liga F⟧ title after beating ⟦TEAM|Granada⟧ ⟦SCORE|3-0⟧. ⟦PERSON|Claudia Pinell⟧ ⟦G1|swivelled and shot into the bottom corner⟧ in the ⟦MINUTE|17th minute⟧, ⟦PERSON|Caroline Graham-Dahl⟧ ⟦G2|chipped in the second⟧ ⟦MINUTE|ten minutes after half-time⟧, and an ⟦G3|own goal⟧ off ⟦PERSON|Jujuba Silvano⟧ completed the win. ⟦PERSON|Pinell⟧ also had a penalty saved.

⟦TEAM|Algeria⟧ lost for the first time in 15 matches, going down ⟦SCORE|1-0⟧ to ⟦TEAM|Guinea⟧ in ⟦GPE|Algiers⟧. ⟦PERSON|Amine Gouirani⟧ shot against the post, ⟦PERSON|Saïd Benrahmani⟧ was denied by ⟦PERSON|Ibrahim Koné-Sylla⟧ and, in the ⟦MINUTE|89th minute⟧, ⟦PERSON|Ramy Bensebaa⟧ sent the best opportunity of the night over.

⟦PERSON|Luuk de Vrijer⟧, making his first start since ⟦DATE|November⟧, ⟦G4|converted ⟦PERSON|Malik Tilson⟧'s cross⟧ on ⟦MINUTE|29⟧ before ⟦PERSON|Ismael Sabri⟧ saw a shot pushed onto the bar, only for ⟦PERSON|Sayfallah Ltaifi⟧ to ⟦G5|level for ⟦TEAM|Twente⟧⟧ with a header on ⟦MINUTE|67⟧. The draw leaves ⟦TEAM|PSV⟧ two points behind ⟦TEAM|Feyenoord⟧.

The ⟦TEAM|Reggae Girlz⟧ drew a blank in ⟦GPE|Toronto⟧, where ⟦PERSON|Cloé Lacombe⟧ ⟦G6|scored⟧ in the ⟦MINUTE|12th⟧ and ⟦MINUTE|48th minutes⟧ for ⟦TEAM|Canada⟧. The winger's ⟦G7|second⟧ was the better of them, an angled shot from ⟦PERSON|Janine Sonnet⟧'s through ball after ⟦PERSON|Vyan Sampsonite⟧ had missed her tackle.

⟦TEAM|Sassuolo⟧ defender ⟦PERSON|Tarik Muharemić-Tosti⟧ was sent off after ⟦MINUTE|38 minutes⟧ but his team-mates held out for a point at ⟦TEAM|Verona⟧, ⟦PERSON|Arijanet Murića⟧ making six saves, two of them from ⟦PERSON|Daniel Mosqueda⟧ in ⟦MINUTE|stoppage time⟧.

⟦TEAM|Saudi Arabia⟧ ⟦SCORE|2-1⟧ ⟦TEAM|China PR⟧: the hosts' ⟦G8|goals⟧, by ⟦PERSON|Saleh Al-Shehrani⟧ (⟦MINUTE|14⟧) and ⟦PERSON|Hassan Kadeshi⟧ (⟦MINUTE|90+1⟧), came either side of a ⟦PERSON|Jiang Shenglin⟧ ⟦G9|header⟧, a ⟦MINUTE|58th-minute⟧ effort from a corner that ⟦PERSON|Nawaf Al-Aqidi-Omar⟧ should have claimed.

⟦PERSON|Ophélie Lesage⟧, 36, is to retire at the end of the season. The ⟦TEAM|France⟧ midfielder won four ⟦COMPETITION|Women's Champions League⟧ titles with ⟦TEAM|Lyon⟧, ⟦G10|scoring the decisive penalty⟧ in ⟦MINUTE|extra time⟧ of one final and missing another through injury.

⟦TEAM|Independiente del Valle⟧ ⟦G11|came from ⟦SCORE|2-0⟧ down⟧ at ⟦TEAM|LDU Quito⟧ to earn a draw, ⟦PERSON|Claudio Spinelli-Roca⟧ ⟦G12|pulling one back⟧ on ⟦MINUTE|70 minutes⟧ and ⟦PERSON|Jordy Alcívaro⟧, the ⟦TEAM|Ecuador⟧ international, ⟦G13|burying the equaliser⟧ ⟦MINUTE|three minutes from time⟧ after ⟦PERSON|Spinelli-Roca⟧ had been denied by the goalkeeper's legs.

⟦TEAM|Hannover⟧ stay second in spite of a fourth match without a win. ⟦PERSON|Jessic Ngankame⟧ had the ball cleared off the line by ⟦PERSON|Jannik Dehmel⟧, ⟦PERSON|Nicolò Tresoldini⟧ failed to convert when one-on-one with ⟦PERSON|Marcel Lotkowski⟧, and ⟦PERSON|Sei Muroyama⟧ skied a late free-kick.

A corner by ⟦PERSON|Gabriela Nunesco⟧, a near-post flick from ⟦PERSON|Adriana Leal-Duarte⟧, and there was ⟦PERSON|Marta Vieirinha⟧ to ⟦G14|stab the ball over the line⟧ with ⟦MINUTE|five minutes to the break⟧. ⟦TEAM|Orlando Pride⟧ keeper ⟦PERSON|Anna Moorehouse⟧ then protected the lead, diving to claw ⟦PERSON|Savannah DeMelo-Cruz⟧'s header from under the bar on ⟦MINUTE|51⟧.

⟦TEAM|Morocco⟧ forward ⟦PERSON|Ibtissam Jraïdia⟧ (knee) is a doubt for ⟦DATE|Friday⟧. She has three of her side's five ⟦G15|goals⟧ at these finals.

⟦PERSON|Rasmus Kristiansen-Holt⟧ headed straight at ⟦PERSON|Alex Meretti⟧ early on and ⟦TEAM|Frankfurt⟧ were made to regret it. On ⟦MINUTE|24 minutes⟧ ⟦PERSON|Scott McTavish⟧ ⟦G16|drove ⟦TEAM|Napoli⟧ into the lead⟧; on ⟦MINUTE|36⟧ the ⟦TEAM|Scotland⟧ midfielder should have had another but steered ⟦PERSON|Matteo Politini⟧'s pass wide; and on ⟦MINUTE|81⟧ ⟦PERSON|Romelu Lukombo⟧, his replacement, ⟦G17|finished off a move⟧ he had begun himself.

⟦TEAM|Western Sydney⟧ have never beaten ⟦TEAM|Melbourne City⟧ at ⟦VENUE|AAMI Park⟧, and that record continued on ⟦DATE|Friday⟧. ⟦PERSON|Nicolas Milano⟧ ⟦G18|scored a penalty⟧ for the visitors in the ⟦MINUTE|22nd minute⟧ but ⟦PERSON|Yonatan Cohn⟧, with his first touch, ⟦G19|volleyed ⟦TEAM|City⟧ level⟧ on ⟦MINUTE|78⟧.

"Of course the ⟦G20|goal⟧ hurt us," ⟦TEAM|Bolivia⟧ coach ⟦PERSON|Rosana Gómez-Arce⟧ said of ⟦PERSON|Nayra Quispe-Solano⟧'s ⟦MINUTE|36th-minute⟧ ⟦G21|finish⟧ for ⟦TEAM|Peru⟧, "but we had four chances to answer and we put them all over the bar."

⟦TEAM|Guadeloupe⟧ ⟦G22|scored twice in three minutes⟧ against ⟦TEAM|Martinique⟧ to finish top of their ⟦COMPETITION|Nations League⟧ group. ⟦PERSON|Ange-Freddy Plumain-Roc⟧ ⟦G23|equalised⟧ in the ⟦MINUTE|64th minute⟧; ⟦PERSON|Thierry Ambrosine⟧ ⟦G24|got the second⟧ ⟦MINUTE|three minutes later⟧.

⟦TEAM|Wolfsburg⟧'s ⟦PERSON|Lineth Beeren-Vos⟧ collected her third yellow card, ⟦PERSON|Alexandra Poppel⟧ lost her marker and headed over, and the hosts' hopes faded. ⟦TEAM|Chelsea⟧ played the last ⟦MINUTE|20 minutes⟧ in second gear, a ⟦G25|goal⟧ by ⟦PERSON|Mayra Ramírez-Ortiz⟧ on ⟦MINUTE|33 minutes⟧ separating the sides.

⟦TEAM|Nigeria⟧ won the ⟦COMPETITION|Women's Africa Cup of Nations⟧ for an eleventh time on penalties; the final in ⟦GPE|Casablanca⟧ had finished goalless, ⟦TEAM|Morocco⟧'s ⟦PERSON|Sakina Ouzraouin⟧ having had a strike tipped over in ⟦MINUTE|added time⟧ and ⟦TEAM|Nigeria⟧'s ⟦PERSON|Esther Okoronkwa⟧ a ⟦G26|goal⟧ disallowed in the ⟦MINUTE|102nd minute⟧.
=====GOALS=====
{"id": "G1", "scorer": "Claudia Pinell", "team": "Barcelona", "minute": 17, "kind": "shot", "minute_text": "17th minute"}
{"id": "G2", "scorer": "Caroline Graham-Dahl", "team": "Barcelona", "minute": 55, "kind": "shot", "minute_text": "ten minutes after half-time"}
{"id": "G3", "scorer": "Jujuba Silvano", "team": "Barcelona", "kind": "own goal"}
{"id": "G4", "scorer": "Luuk de Vrijer", "team": "PSV", "minute": 29, "assist": "Malik Tilson", "minute_text": "29"}
{"id": "G5", "scorer": "Sayfallah Ltaifi", "team": "Twente", "minute": 67, "kind": "header", "minute_text": "67"}
{"id": "G6", "scorer": "Cloé Lacombe", "team": "Canada", "count": 2}
{"id": "G7", "scorer": "Cloé Lacombe", "team": "Canada", "minute": 48, "minute_text": "48th", "assist": "Janine Sonnet"}
{"id": "G8", "scorer": "Saleh Al-Shehrani; Hassan Kadeshi", "team": "Saudi Arabia", "count": 2}
{"id": "G9", "scorer": "Jiang Shenglin", "team": "China PR", "minute": 58, "kind": "header", "minute_text": "58th-minute"}
{"id": "G10", "scorer": "Ophélie Lesage", "team": "Lyon", "scope": "background", "kind": "penalty"}
{"id": "G11", "team": "Independiente del Valle", "count": 2}
{"id": "G12", "scorer": "Claudio Spinelli-Roca", "team": "Independiente del Valle", "minute": 70, "minute_text": "70 minutes"}
{"id": "G13", "scorer": "Jordy Alcívaro", "team": "Independiente del Valle", "minute": 87, "minute_text": "three minutes from time"}
{"id": "G14", "scorer": "Marta Vieirinha", "team": "Orlando Pride", "minute": 40, "kind": "shot", "assist": "Adriana Leal-Duarte", "minute_text": "five minutes to the break"}
{"id": "G15", "scorer": "Ibtissam Jraïdia", "team": "Morocco", "scope": "background", "count": 3}
{"id": "G16", "scorer": "Scott McTavish", "team": "Napoli", "minute": 24, "kind": "shot", "minute_text": "24 minutes"}
{"id": "G17", "scorer": "Romelu Lukombo", "team": "Napoli", "minute": 81, "minute_text": "81"}
{"id": "G18", "scorer": "Nicolas Milano", "team": "Western Sydney", "minute": 22, "kind": "penalty", "minute_text": "22nd minute"}
{"id": "G19", "scorer": "Yonatan Cohn", "team": "Melbourne City", "minute": 78, "kind": "volley", "minute_text": "78"}
{"id": "G20", "scorer": "Nayra Quispe-Solano", "team": "Peru", "minute": 36, "kind": "shot"}
{"id": "G21", "scorer": "Nayra Quispe-Solano", "team": "Peru", "minute": 36, "kind": "shot", "minute_text": "36th-minute"}
{"id": "G22", "team": "Guadeloupe", "count": 2}
{"id": "G23", "scorer": "Ange-Freddy Plumain-Roc", "team": "Guadeloupe", "minute": 64, "minute_text": "64th minute"}
{"id": "G24", "scorer": "Thierry Ambrosine", "team": "Guadeloupe", "minute": 67, "minute_text": "three minutes later"}
{"id": "G25", "scorer": "Mayra Ramírez-Ortiz", "team": "Chelsea", "minute": 33, "minute_text": "33 minutes", "kind": "shot"}
{"id": "G26", "scorer": "Esther Okoronkwa", "team": "Nigeria", "minute": 102, "outcome": "ruled out", "minute_text": "102nd minute"}
