⟦TEAM|Bohemians⟧ had 11 minutes to hold on and held on for nine. ⟦PERSON|Keith Dignam⟧, booed by his former supporters at every touch, took the free-kick, ⟦PERSON|Stephen Mannix⟧ in the wall ducked, and ⟦PERSON|James Rochford⟧ ⟦G1|was beaten⟧ in the ⟦MINUTE|88th minute⟧. ⟦TEAM|Derry City⟧ fans sang his name for the remaining ⟦MINUTE|two minutes⟧.

⟦PERSON|Kim Sørensen-Hald⟧ met the corner flush, and ⟦PERSON|Jakob Ladefoged⟧ on the line knew little about it. The ball came off the defender's chest to ⟦PERSON|Emil Bach⟧, whose shot hit ⟦PERSON|Sørensen-Hald⟧, lying prone, and dropped wide. It was as near as ⟦TEAM|Silkeborg⟧ got.

Three minutes after ⟦PERSON|Demba Sagna⟧ had been refused a penalty, he earned one. ⟦PERSON|Ismaël Coly⟧ took his legs and ⟦PERSON|Habib Thiam⟧ took the spot-kick; ⟦MINUTE|47 minutes⟧, ⟦G2|⟦SCORE|1-1⟧⟧, and ⟦TEAM|Génération Foot⟧ never looked like losing from there.

⟦PERSON|Danny Ockenden⟧'s close-range ⟦G3|finish⟧ in the ⟦MINUTE|20th minute⟧, after ⟦PERSON|Regan Mills⟧ had spilled ⟦PERSON|Odin Baptiste⟧'s shot, was the difference between the sides. ⟦TEAM|Stockport County⟧ finished one place outside the play-offs in ⟦DATE|May⟧ and a finish like that, said their manager, was "what we were short of".

⟦PERSON|Aurélien Fossé⟧ attempted to shepherd the ball out, ⟦PERSON|Nathan Ekwensi⟧ attempted to keep it in; the contact was slight, the penalty given. From it, ⟦PERSON|Ekwensi⟧ ⟦G4|restored ⟦TEAM|Standard Liège⟧'s two-goal advantage⟧ on ⟦MINUTE|76⟧. ⟦PERSON|Fossé⟧, to be fair, had conceded only one other penalty in a hundred games.

⟦TEAM|Bolívar⟧ made the altitude pay. In one ten-minute burst, ⟦PERSON|Hernán Mamani⟧ shot against the bar, ⟦PERSON|Rudy Choque⟧ shot over it, and ⟦PERSON|Gonzalo Peredo⟧ shot ⟦G5|under it⟧: ⟦MINUTE|27 minutes⟧ gone, ⟦SCORE|1-0⟧. The second, by ⟦PERSON|Choque⟧ ⟦MINUTE|two minutes later⟧, was a ⟦G6|header⟧.

⟦PERSON|Ivy Sutcliffe⟧ and ⟦PERSON|Dorcas Amankwah⟧ both finished with a yellow card, and ⟦PERSON|Sutcliffe⟧ finished with a broken finger. What neither finished was any of the four chances ⟦PERSON|Lotte Weir⟧ laid on. ⟦TEAM|London City Lionesses⟧ have drawn ⟦SCORE|0-0⟧ twice in a row.

The ⟦G7|equaliser⟧ was a collector's item. ⟦PERSON|Fabrice Onana⟧ had never before scored with his left foot and had ⟦G8|not meant to here⟧ either: ⟦PERSON|Mathis Gaillard⟧'s clearance clipped his heel and rolled past ⟦PERSON|Yohan Perrot⟧ on the ⟦MINUTE|hour⟧ for ⟦TEAM|Le Havre⟧.

⟦PERSON|Vasilis Kotsiras⟧ put the ball in the side-netting and half the stadium thought it was a goal. The other half had a better view. ⟦PERSON|Kotsiras⟧ was clear again on ⟦MINUTE|68⟧, this time set up by ⟦PERSON|Dani Otamendi⟧, and no one was in doubt: ⟦G9|far corner⟧, ⟦SCORE|1-0⟧, ⟦TEAM|PAOK⟧.

⟦G10|Conceding twice⟧ in the ⟦MINUTE|last ten minutes⟧ had cost ⟦TEAM|Scunthorpe United⟧ at ⟦TEAM|Boston United⟧; they feared a repeat when ⟦PERSON|Mick Rudkin⟧ was sent off on ⟦MINUTE|81⟧ and again when ⟦PERSON|Kelvin Ager⟧'s header bounced down off the bar. ⟦PERSON|Paddy Lister⟧ cleared it and then, from ⟦PERSON|Toby Creswell⟧'s quick throw, ran on to ⟦G11|score the clincher⟧ in the ⟦MINUTE|89th minute⟧.

⟦PERSON|Max Ravenhill⟧, formerly of ⟦TEAM|Leeds⟧, ⟦TEAM|Hull⟧ and, for eleven days, ⟦TEAM|Huesca⟧, has joined ⟦TEAM|Dundalk⟧ as player-coach. He made a winning start with a ⟦G12|goal⟧ in the ⟦MINUTE|31st minute⟧, shooting in off ⟦PERSON|Colm Tiernan⟧, the ⟦TEAM|Galway United⟧ captain, after ⟦PERSON|Jesse Ward⟧ had seen his free-kick pushed aside.

⟦PERSON|Noa Etxeberria⟧ got between ⟦PERSON|Vera Lindholt⟧ and the ball, and ⟦PERSON|Lindholt⟧ got between ⟦PERSON|Etxeberria⟧ and the goal. No penalty, ruled the referee; ⟦PERSON|Sofie Marschall⟧ disagreed and was booked. ⟦TEAM|Real Sociedad⟧ had one more opportunity through ⟦PERSON|Marschall⟧, which curled beyond the far post.

⟦TEAM|Zamalek⟧'s ⟦PERSON|Hossam Abdel-Rahman⟧ went around the goalkeeper on ⟦MINUTE|36 minutes⟧ and, from a position where most would shoot, looked for ⟦PERSON|Tarek Nasr⟧. The pass was cut out by ⟦PERSON|Mahmoud Gaber⟧, but only ⟦G13|into the corner of his own goal⟧.

⟦PERSON|Ross Abbot⟧ fired in the corner, ⟦PERSON|Tunji Fayemi⟧ headed it at ⟦PERSON|Owen Blackmore⟧, ⟦PERSON|Blackmore⟧ fumbled; ⟦PERSON|Abbot⟧'s fellow midfielder ⟦PERSON|Ciaran Tully⟧ arrived, and there ended ⟦TEAM|Weymouth⟧'s eight games without a ⟦G14|goal⟧.

With ⟦PERSON|Luka Doncsecz⟧ serving a ban and ⟦PERSON|Ádám Gera⟧ on the bench, penalties were up for grabs. ⟦PERSON|Bence Szolnoki⟧ grabbed the first one, in the ⟦MINUTE|17th minute⟧, and hit it at ⟦PERSON|Péter Dombó⟧'s midriff. So ⟦PERSON|Márk Kelemen⟧ grabbed the second, in the ⟦MINUTE|71st⟧, and ⟦TEAM|Újpest⟧ had ⟦G15|their winner⟧.

⟦PERSON|Cheick Diabaté-Koné⟧'s fourteenth ⟦G16|goal⟧ of the campaign, headed in from ⟦PERSON|Serge Gnahoré⟧'s cross on ⟦MINUTE|65⟧, was followed at once by what ought to have been his fifteenth. He rounded ⟦PERSON|Aboubacar Fané⟧ but was forced wide, and ⟦PERSON|Didier Lohoué⟧ blocked. ⟦TEAM|Stade d'Abidjan⟧ won all the same.

⟦PERSON|Patrik Hlinka⟧'s through ball was meant for ⟦PERSON|Dušan Majer⟧, came off referee ⟦PERSON|Ondrej Kubiš⟧ and was gratefully taken on by ⟦PERSON|Adrián Švec⟧. The ⟦TEAM|Žilina⟧ winger, in the ⟦MINUTE|52nd minute⟧, ⟦G17|shot across the keeper⟧ and apologised to nobody.

⟦TEAM|Charlton Athletic⟧ could have been out of sight. ⟦PERSON|Jerome Addai⟧ spurned a one-on-one, ⟦PERSON|Miles Penrose⟧ was thwarted by ⟦PERSON|Gary Burstow⟧'s outstretched leg and ⟦PERSON|Finley Troup⟧ blew over the bar from two yards out. ⟦PERSON|Burstow⟧ it was who then made the long clearance from which ⟦PERSON|Kyle Abara⟧ ⟦G18|snatched⟧ ⟦TEAM|Gillingham⟧'s equaliser.

After his ⟦MINUTE|first-minute⟧ ⟦G19|goal⟧ from ⟦PERSON|Anel Hodžić⟧'s pass, ⟦PERSON|Jonas Kone-Larsen⟧ pulled up with a calf strain in the ⟦MINUTE|fifth⟧ and was replaced by ⟦PERSON|Filip Ekberg⟧, who ⟦G20|got the other two⟧ for ⟦TEAM|Malmö⟧.

⟦PERSON|Yvonne Katumba⟧ was sharp at corners, sharper still in the six-yard box. She ⟦G21|half-volleyed⟧ a loose ball past ⟦PERSON|Lilian Awuor⟧ in the ⟦MINUTE|58th minute⟧ after ⟦PERSON|Topista Situma⟧'s attempt had been repelled by ⟦PERSON|Mercy Chebet⟧. Her team, ⟦TEAM|Vihiga Queens⟧, have 13 points from five.
=====GOALS=====
{"id": "G1", "scorer": "Keith Dignam", "team": "Derry City", "minute": 88, "kind": "free kick", "minute_text": "88th minute"}
{"id": "G2", "scorer": "Habib Thiam", "team": "Génération Foot", "minute": 47, "kind": "penalty", "score": "1-1", "minute_text": "47 minutes"}
{"id": "G3", "scorer": "Danny Ockenden", "team": "Stockport County", "minute": 20, "kind": "shot", "minute_text": "20th minute"}
{"id": "G4", "scorer": "Nathan Ekwensi", "team": "Standard Liège", "minute": 76, "kind": "penalty", "minute_text": "76"}
{"id": "G5", "scorer": "Gonzalo Peredo", "team": "Bolívar", "minute": 27, "kind": "shot", "minute_text": "27 minutes"}
{"id": "G6", "scorer": "Rudy Choque", "team": "Bolívar", "minute": 29, "kind": "header", "minute_text": "two minutes later"}
{"id": "G7", "scorer": "Fabrice Onana", "team": "Le Havre", "minute": 60, "kind": "shot", "minute_text": "hour"}
{"id": "G8", "scorer": "Fabrice Onana", "team": "Le Havre", "minute": 60, "kind": "shot", "minute_text": "hour"}
{"id": "G9", "scorer": "Vasilis Kotsiras", "team": "PAOK", "minute": 68, "assist": "Dani Otamendi", "kind": "shot", "minute_text": "68"}
{"id": "G10", "scope": "background", "count": 2}
{"id": "G11", "scorer": "Paddy Lister", "team": "Scunthorpe United", "minute": 89, "assist": "Toby Creswell", "kind": "shot", "minute_text": "89th minute"}
{"id": "G12", "scorer": "Max Ravenhill", "team": "Dundalk", "minute": 31, "kind": "shot", "minute_text": "31st minute"}
{"id": "G13", "scorer": "Mahmoud Gaber", "team": "Zamalek", "minute": 36, "kind": "own goal", "minute_text": "36 minutes"}
{"id": "G14", "scorer": "Ciaran Tully", "team": "Weymouth", "kind": "shot"}
{"id": "G15", "scorer": "Márk Kelemen", "team": "Újpest", "minute": 71, "kind": "penalty", "minute_text": "71st"}
{"id": "G16", "scorer": "Cheick Diabaté-Koné", "team": "Stade d'Abidjan", "minute": 65, "kind": "header", "minute_text": "65"}
{"id": "G17", "scorer": "Adrián Švec", "team": "Žilina", "minute": 52, "kind": "shot", "minute_text": "52nd minute"}
{"id": "G18", "scorer": "Kyle Abara", "team": "Gillingham", "kind": "shot"}
{"id": "G19", "scorer": "Jonas Kone-Larsen", "team": "Malmö", "minute": 1, "kind": "shot", "minute_text": "first-minute"}
{"id": "G20", "scorer": "Filip Ekberg", "team": "Malmö", "count": 2, "kind": "shot"}
{"id": "G21", "scorer": "Yvonne Katumba", "team": "Vihiga Queens", "minute": 58, "kind": "volley", "minute_text": "58th minute"}
