⟦PERSON|Vivienne Mbarga-Kotto⟧, the ⟦TEAM|Cameroon⟧ international, ⟦G1|scored⟧ in the ⟦MINUTE|89th minute⟧ as ⟦TEAM|Marseille⟧ beat ⟦TEAM|Nantes⟧ ⟦SCORE|1-0⟧ at the ⟦VENUE|Stade Vélodrome⟧ on ⟦DATE|Friday⟧. ⟦PERSON|Jade Perrichon⟧ supplied the cross for the ⟦G2|goal⟧ after her own effort on ⟦MINUTE|81⟧ was kept out by ⟦PERSON|Ophélie Sarrazin⟧.

⟦TEAM|Argentina⟧ coach ⟦PERSON|Germán Lisandrini⟧ made seven changes for the second group game with ⟦TEAM|Chile⟧ and his team created little. ⟦PERSON|Ayelén Ruscitti⟧ came closest with a half-volley that shaved the post in the ⟦MINUTE|37th minute⟧, ⟦PERSON|Camila Doyhenard⟧ put the rebound from a ⟦PERSON|Ruscitti⟧ free-kick into the side-netting and ⟦PERSON|Antonia Lagos⟧ was rarely tested in goal.

⟦TEAM|Villarreal⟧ are into the semi-finals of the ⟦COMPETITION|Copa del Rey⟧ for the second time in three years after ⟦PERSON|Bakary Sissoko-Diop⟧ and ⟦PERSON|Toni Lloréns⟧ ⟦G3|netted⟧ in a ⟦SCORE|2-0⟧ win over ⟦TEAM|Rayo Vallecano⟧. ⟦PERSON|Lloréns⟧ also hit the bar, and had another attempt diverted over by ⟦PERSON|Álex Peñaranda⟧.

⟦TEAM|Werder Bremen⟧'s ⟦PERSON|Malte Quandt⟧ was denied by the legs of ⟦PERSON|Tim Ohlrogge⟧, ⟦PERSON|Jasper Vollmers⟧ bundled the loose ball towards goal and ⟦PERSON|Kofi Agyeman-Reuter⟧ hacked it off the line. From the corner, ⟦PERSON|Quandt⟧ ⟦G4|converted⟧ at the second time of asking. That was in the ⟦MINUTE|66th minute⟧, and ⟦TEAM|Augsburg⟧ did not have a shot after it.

A first win in ⟦GPE|Wellington⟧ for 14 years lifted ⟦TEAM|Adelaide United⟧ to second. ⟦PERSON|Josh Cavallucci⟧ ⟦G5|broke the deadlock⟧ on ⟦MINUTE|39 minutes⟧, ⟦PERSON|Panos Armenakis-Webb⟧ added a ⟦G6|penalty⟧ on ⟦MINUTE|58⟧ and ⟦TEAM|Wellington Phoenix⟧'s ⟦G7|consolation⟧, by ⟦PERSON|Kosta Reinhardt⟧, came too late.

⟦PERSON|Sofia Castellucci⟧ "should have had two by ⟦MINUTE|half-time⟧", according to ⟦TEAM|Italy⟧ coach ⟦PERSON|Andrea Montefalco⟧, who nevertheless praised the forward for her work rate. She dragged one shot wide on ⟦MINUTE|18 minutes⟧ and was thwarted by ⟦PERSON|Hedda Lindgren-Moe⟧ ⟦MINUTE|nine minutes later⟧.

⟦TEAM|Mamelodi Sundowns⟧ completed the double over their rivals. ⟦PERSON|Thabiso Lekgotla⟧'s ⟦G8|strike⟧ in the ⟦MINUTE|13th minute⟧, a daisy-cutter that went through the legs of ⟦PERSON|Siyabonga Mthethwa⟧, was enough to beat ⟦TEAM|Orlando Pirates⟧ at ⟦VENUE|Loftus Versfeld⟧. The ⟦TEAM|Pirates⟧ captain ⟦PERSON|Kagiso Ntshangase⟧ had an ⟦G9|equaliser⟧ disallowed in the ⟦MINUTE|70th minute⟧.

⟦PERSON|Oriane Petitbon⟧ gave up possession in midfield, ⟦PERSON|Karin Hjelm⟧ picked her pass and ⟦PERSON|Elvira Sandgren⟧ ⟦G10|picked out the bottom corner⟧ with ⟦MINUTE|24 minutes gone⟧ in ⟦GPE|Lille⟧. ⟦TEAM|France⟧ had only themselves to blame for ⟦G11|conceding⟧, said their captain ⟦PERSON|Ludivine Marchetti⟧, although ⟦TEAM|Sweden⟧ had already seen ⟦PERSON|Sandgren⟧ rattle the post and ⟦PERSON|Hjelm⟧ foiled at close quarters by ⟦PERSON|Margaux Texier⟧.

⟦TEAM|Rennes⟧ have sold ⟦TEAM|Ivory Coast⟧ winger ⟦PERSON|Serge Kouadio-Gnagne⟧ to ⟦TEAM|Villarreal⟧ for 24m euros. The 21-year-old ⟦G12|scored nine times⟧ in ⟦COMPETITION|Ligue 1⟧ ⟦DATE|last season⟧ and set up four more; the two clubs had been level on terms since ⟦DATE|Wednesday⟧.

A corner from ⟦PERSON|Ji Eun-sol⟧ found ⟦PERSON|Park Se-ri⟧, whose header ⟦G13|crossed the line⟧ for ⟦SCORE|1-1⟧ in the ⟦MINUTE|fifth minute of stoppage time⟧, the referee confirmed after checking her watch. ⟦TEAM|Australia⟧ goalkeeper ⟦PERSON|Mikayla Torrens⟧ claimed she had got there first. ⟦PERSON|Park⟧ had been on the field for ⟦MINUTE|eight minutes⟧.

⟦PERSON|Lucas Baumgartl-Weiss⟧ drove in a cross, ⟦PERSON|Enes Karahasan⟧ struck it first time and ⟦PERSON|Florian Pütz⟧ stuck out a boot to deflect it past the post. It was ⟦TEAM|Schalke⟧'s third shot of the half and the closest they would come to a goal until the ⟦MINUTE|75th minute⟧, when ⟦PERSON|Karahasan⟧ sliced over from a corner.

⟦TEAM|Ecuador⟧ and ⟦TEAM|Peru⟧ traded ⟦G14|goals⟧ before the ⟦MINUTE|quarter-hour⟧, ⟦PERSON|Byron Caicedo-Lara⟧ ⟦G15|curling in⟧ after ⟦MINUTE|six minutes⟧ and ⟦PERSON|Renzo Olaechea⟧ ⟦G16|steering home⟧ ⟦PERSON|Piero Huamán⟧'s low centre ⟦MINUTE|seven minutes after that⟧. ⟦PERSON|Caicedo-Lara⟧ was later dismissed for a second booking.

⟦TEAM|Real Madrid⟧'s lead at the top was trimmed to three points when ⟦PERSON|Óscar Villacampa⟧'s ⟦MINUTE|96th-minute⟧ ⟦G17|equaliser⟧ earned ⟦TEAM|Girona⟧ a ⟦SCORE|2-2⟧ draw. The visitors had gone two up inside ⟦MINUTE|half an hour⟧ with ⟦G18|goals⟧ from ⟦PERSON|Tomás Aristimuño⟧ and ⟦PERSON|Kléber Sampaio⟧.

⟦TEAM|Zambia⟧ striker ⟦PERSON|Racheal Nalwamba-Phiri⟧ looped a header onto the roof of the net, then shot tamely at ⟦PERSON|Sanae Kettani⟧ after being put through on goal by ⟦PERSON|Mwila Chisenga⟧. ⟦TEAM|Morocco⟧ held on to their one-goal lead and finish top of ⟦COMPETITION|Group B⟧.

⟦PERSON|Nilufar Karimova⟧ was introduced on ⟦MINUTE|61 minutes⟧ and ⟦G19|put the game beyond reach⟧ ⟦MINUTE|seven minutes later⟧, the substitute rounding off a move she had started. ⟦TEAM|Uzbekistan⟧ had been in front since the ⟦MINUTE|19th minute⟧, when an ⟦G20|own goal⟧ by ⟦TEAM|India⟧ centre-back ⟦PERSON|Anjali Rautela⟧ gave them the advantage their passing had merited.

Victory would have sealed the title for ⟦TEAM|PSG⟧, but ⟦PERSON|Kylian Estève⟧'s shot was charged down, ⟦PERSON|Marquinho Bastos⟧ blazed wildly over and ⟦PERSON|Jonas Reuterskjöld⟧ in the ⟦TEAM|Lens⟧ goal dealt with everything else.

⟦PERSON|Vanessa Guarini⟧'s ⟦G21|double⟧ sent ⟦TEAM|Fiorentina⟧ clear at the top of ⟦COMPETITION|Serie A Femminile⟧. The 31-year-old, once of ⟦TEAM|Sampdoria⟧, ⟦G22|tapped in⟧ ⟦PERSON|Elisabetta Moscardelli⟧'s cross on the ⟦MINUTE|half-hour⟧ for ⟦SCORE|1-0⟧ and, after ⟦PERSON|Moscardelli⟧ had missed a great chance, ⟦G23|got another⟧ on ⟦MINUTE|73⟧.

"The second ⟦G24|goal⟧ was the killer," ⟦PERSON|Abdelhak Messaoudi⟧ told ⟦ORG|beIN Sports⟧. "Until then I still believed we would score."

⟦TEAM|Portland Thorns⟧ midfielder ⟦PERSON|Casey Wrobleski⟧, 19, became the youngest player to ⟦G25|score⟧ in three straight ⟦COMPETITION|NWSL⟧ matches when she ⟦G26|stabbed in⟧ from ⟦PERSON|Amara Osei-Lund⟧'s cut-back against ⟦TEAM|Houston Dash⟧. The teenager also tested ⟦PERSON|Jill Kaczmarek⟧ from distance in the ⟦MINUTE|opening 10 minutes⟧ and was replaced by ⟦PERSON|Renata Quezada⟧ with ⟦MINUTE|20 left⟧.
=====GOALS=====
{"id": "G1", "scorer": "Vivienne Mbarga-Kotto", "team": "Marseille", "minute": 89, "minute_text": "89th minute", "assist": "Jade Perrichon"}
{"id": "G2", "scorer": "Vivienne Mbarga-Kotto", "team": "Marseille", "minute": 89, "assist": "Jade Perrichon"}
{"id": "G3", "scorer": "Bakary Sissoko-Diop; Toni Lloréns", "team": "Villarreal", "count": 2}
{"id": "G4", "scorer": "Malte Quandt", "team": "Werder Bremen", "minute": 66, "minute_text": "66th minute"}
{"id": "G5", "scorer": "Josh Cavallucci", "team": "Adelaide United", "minute": 39, "minute_text": "39 minutes"}
{"id": "G6", "scorer": "Panos Armenakis-Webb", "team": "Adelaide United", "minute": 58, "minute_text": "58", "kind": "penalty"}
{"id": "G7", "scorer": "Kosta Reinhardt", "team": "Wellington Phoenix"}
{"id": "G8", "scorer": "Thabiso Lekgotla", "team": "Mamelodi Sundowns", "minute": 13, "minute_text": "13th minute", "kind": "shot"}
{"id": "G9", "scorer": "Kagiso Ntshangase", "team": "Orlando Pirates", "minute": 70, "outcome": "ruled out", "minute_text": "70th minute"}
{"id": "G10", "scorer": "Elvira Sandgren", "team": "Sweden", "minute": 24, "minute_text": "24 minutes gone", "assist": "Karin Hjelm", "kind": "shot"}
{"id": "G11", "scorer": "Elvira Sandgren", "team": "Sweden", "minute": 24, "assist": "Karin Hjelm", "kind": "shot"}
{"id": "G12", "scorer": "Serge Kouadio-Gnagne", "team": "Rennes", "scope": "background", "count": 9}
{"id": "G13", "scorer": "Park Se-ri", "minute": 90, "added": 5, "kind": "header", "assist": "Ji Eun-sol", "minute_text": "fifth minute of stoppage time", "score": "1-1"}
{"id": "G14", "count": 2}
{"id": "G15", "scorer": "Byron Caicedo-Lara", "team": "Ecuador", "minute": 6, "minute_text": "six minutes", "kind": "shot"}
{"id": "G16", "scorer": "Renzo Olaechea", "team": "Peru", "minute": 13, "minute_text": "seven minutes after that", "assist": "Piero Huamán"}
{"id": "G17", "scorer": "Óscar Villacampa", "team": "Girona", "minute": 90, "added": 6, "minute_text": "96th-minute"}
{"id": "G18", "scorer": "Tomás Aristimuño; Kléber Sampaio", "team": "Real Madrid", "count": 2}
{"id": "G19", "scorer": "Nilufar Karimova", "team": "Uzbekistan", "minute": 68, "minute_text": "seven minutes later", "kind": "shot"}
{"id": "G20", "scorer": "Anjali Rautela", "team": "Uzbekistan", "minute": 19, "kind": "own goal", "minute_text": "19th minute"}
{"id": "G21", "scorer": "Vanessa Guarini", "team": "Fiorentina", "count": 2}
{"id": "G22", "scorer": "Vanessa Guarini", "team": "Fiorentina", "minute": 30, "minute_text": "half-hour", "assist": "Elisabetta Moscardelli", "kind": "shot", "score": "1-0"}
{"id": "G23", "scorer": "Vanessa Guarini", "team": "Fiorentina", "minute": 73, "minute_text": "73"}
{"id": "G24"}
{"id": "G25", "scorer": "Casey Wrobleski", "team": "Portland Thorns", "kind": "shot", "assist": "Amara Osei-Lund"}
{"id": "G26", "scorer": "Casey Wrobleski", "team": "Portland Thorns", "kind": "shot", "assist": "Amara Osei-Lund"}
