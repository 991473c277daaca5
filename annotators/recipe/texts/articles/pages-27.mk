Grand final preview: ⟦TEAM|Geelong⟧, ⟦TEAM|Collingwood⟧ and a city that stops for a parade

⟦FURNITURE|AAP | Sep 26, 2025 5:10pm AEST⟧
⟦FURNITURE|By Murray Oxenbould⟧
⟦FURNITURE|AFL | NRL | Cricket | A-Leagues | Olympics⟧
⟦FURNITURE|Watch every match of the 2026 NRL season on Kayo Sports. New to Kayo? Start your free trial now >⟧

⟦GPE|Melbourne⟧ gave itself up to football on ⟦DATE|Friday⟧, as 140,000 people lined the ⟦GPE|Yarra⟧ to see the players of ⟦TEAM|Geelong⟧ and ⟦TEAM|Collingwood⟧ go by in the back of utes, a day before the ⟦COMPETITION|AFL⟧ grand final at the ⟦VENUE|MCG⟧.

Neither coach said much. ⟦TEAM|Cats⟧ boss ⟦PERSON|Lachie Drummoyne⟧ was asked about the wind, ⟦TEAM|Magpies⟧ counterpart ⟦PERSON|Theo Anastasiadis⟧ about ⟦PERSON|Bailey Crowhurst⟧'s hamstring. "He ran on ⟦DATE|Wednesday⟧, he ran on ⟦DATE|Thursday⟧, he'll be running from you blokes ⟦DATE|tonight⟧," ⟦PERSON|Anastasiadis⟧ told ⟦ORG|SEN⟧.

⟦PERSON|Crowhurst⟧ has 61 majors ⟦DATE|this year⟧, five of them against ⟦TEAM|Brisbane⟧ in ⟦DATE|last Saturday⟧'s preliminary final. ⟦TEAM|Geelong⟧'s forward ⟦PERSON|Isaac Nullah-Reid⟧, from ⟦GPE|Broome⟧ in ⟦GPE|Western Australia⟧, has 58.

⟦FURNITURE|MORE: Why the Swans said no to $1.3 million man⟧
⟦FURNITURE|MORE: Grand final entertainment ranked, 1991-2025⟧

In rugby league, ⟦TEAM|Melbourne Storm⟧ meet ⟦TEAM|Penrith Panthers⟧ at ⟦VENUE|AAMI Park⟧ in an ⟦COMPETITION|NRL⟧ preliminary final on ⟦DATE|Friday⟧ night; ⟦TEAM|Canberra Raiders⟧ or ⟦TEAM|Brisbane Broncos⟧ wait in ⟦GPE|Sydney⟧. ⟦ORG|Channel Nine⟧ has both, while ⟦ORG|Seven⟧ has the ⟦COMPETITION|AFL⟧.

⟦FURNITURE|Thousands line the route of the AFL grand final parade. Picture: Aaron Ballantyne / AAP PHOTOS⟧
Not all was oval. ⟦TEAM|Melbourne Victory⟧, whose ⟦COMPETITION|A-League⟧ season starts on ⟦DATE|October 18⟧ against ⟦TEAM|Auckland FC⟧, have signed ⟦NORP|Japanese⟧ playmaker ⟦PERSON|Sōta Iwakura⟧ from ⟦TEAM|Vissel Kobe⟧. The ⟦TEAM|Socceroos⟧ named a squad on ⟦DATE|Friday⟧ for matches with ⟦TEAM|Canada⟧ in ⟦GPE|Montreal⟧ and the ⟦TEAM|United States⟧ in ⟦GPE|Colorado⟧; ⟦PERSON|Nestor Kourakis⟧, who ⟦G1|scored on debut⟧ against ⟦TEAM|New Zealand⟧ at ⟦VENUE|Eden Park⟧ ⟦DATE|this month⟧, keeps his place.

⟦TEAM|Matildas⟧ captain ⟦PERSON|Steph Gallimore⟧ has gone from ⟦TEAM|Lyon⟧ to the ⟦COMPETITION|NWSL⟧'s ⟦TEAM|San Diego Wave⟧. ⟦ORG|Football Australia⟧, which posted a loss of $8.5 million, holds its meeting in ⟦GPE|Parramatta⟧ in ⟦DATE|November⟧.

⟦ORG|Victoria Police⟧ has 900 officers on duty ⟦DATE|tomorrow⟧. ⟦ORG|Metro Trains⟧ are free. The ⟦ORG|Bureau of Meteorology⟧ expects 17 degrees and, since this is ⟦GPE|Melbourne⟧, everything else.

⟦FURNITURE|Grand final teams: GEELONG B: Humphrey-Dow, De Vries, Kolo C: Holmgren, Blicks, Dempsey-Orr... COLLINGWOOD B: Quaynor, Moore-Tate, Maynard...⟧
⟦FURNITURE|First bounce: 2.30pm AEST. Umpires: Mollison, Dalgleish, Toner⟧
⟦FURNITURE|Is gambling a problem for you? Call 1800 858 858⟧
⟦FURNITURE|Get all the latest sports news, highlights and analysis delivered straight to your inbox with Fox Sports Sportmail. Sign up now >>>⟧
=====GOALS=====
{"id": "G1", "scorer": "Nestor Kourakis", "team": "Socceroos", "scope": "background"}
