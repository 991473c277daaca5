⟦PERSON|Hannes Rosskopf⟧ and ⟦PERSON|Ermin Bajramović⟧ ⟦G1|scored⟧ either side of ⟦MINUTE|half-time⟧ as ⟦TEAM|Eintracht Frankfurt⟧ won ⟦SCORE|2-0⟧ at ⟦TEAM|St Pauli⟧. ⟦PERSON|Rosskopf⟧, the ⟦TEAM|Frankfurt⟧ captain, ⟦G2|turned in⟧ a corner from the left and his strike partner, a ⟦DATE|summer⟧ arrival from ⟦TEAM|Sassuolo⟧, ran clear for the ⟦G3|second⟧ ⟦MINUTE|eight minutes into the second period⟧.

⟦TEAM|Japan⟧'s ⟦PERSON|Riko Uehara⟧ was the first to threaten, forcing ⟦PERSON|Pham Thi Lan⟧ into a save with a curling effort on ⟦MINUTE|10 minutes⟧, and ⟦PERSON|Mio Katagiri⟧ headed the resulting corner against the bar. ⟦TEAM|Vietnam⟧ reached the ⟦MINUTE|break⟧ with their goal intact but lost ⟦PERSON|Nguyen Hoai Thu⟧ to injury.

The holders went out. ⟦PERSON|Amandine Corbeil⟧, on loan from ⟦TEAM|Montreal Roses⟧, ⟦G4|toed the ball past⟧ the advancing ⟦PERSON|Skye Lindqvist⟧ on ⟦MINUTE|55 minutes⟧ after ⟦PERSON|Brooke Abernethy⟧ slipped, and ⟦TEAM|Halifax Tides⟧ survived a late penalty, ⟦PERSON|Abernethy⟧ striking it against an upright, to win the ⟦COMPETITION|Northern Super League⟧ play-off.

⟦TEAM|Atletico Mineiro⟧ have confirmed that the striker ⟦PERSON|Wellerson⟧ will miss the rest of the ⟦COMPETITION|Brasileirão⟧ season with a broken leg. He is the league's joint top scorer and his absence could not come at a worse time, with ⟦TEAM|Palmeiras⟧ four points behind.

⟦TEAM|Egypt⟧ qualified for the ⟦COMPETITION|World Cup⟧ with a game to spare thanks to a ⟦SCORE|3-0⟧ win in ⟦GPE|Djibouti⟧. ⟦PERSON|Karim Abou El-Ela⟧ ⟦G5|struck⟧ in the ⟦MINUTE|eighth⟧ and ⟦MINUTE|52nd minutes⟧ and ⟦PERSON|Hossam Shawky-Nour⟧ ⟦G6|helped himself to the other⟧, having earlier wasted a chance to make it two.

It might have been a different story had ⟦PERSON|Borja Cienfuegos⟧'s drive not ricocheted off ⟦PERSON|Jaime Lobatón⟧ and away for a corner. From it, ⟦TEAM|Getafe⟧ broke, ⟦PERSON|Lobatón⟧ ran 60 yards and ⟦PERSON|Munir Haddadi-Ruiz⟧ ⟦G7|finished⟧ coolly ⟦MINUTE|five minutes before the break⟧.

⟦PERSON|Heather Nkemelu⟧ headed wide when unmarked on ⟦MINUTE|15 minutes⟧, was crowded out on ⟦MINUTE|22⟧ and had the ball taken off her toe by ⟦PERSON|Marta Skowrońska⟧ on ⟦MINUTE|40⟧. The ⟦TEAM|Tottenham⟧ forward, without a goal in nine league appearances, was substituted at ⟦MINUTE|half-time⟧.

A dreadful mistake by ⟦PERSON|Cristiano Paganelli⟧ allowed ⟦PERSON|Leonardo Ghisolfi⟧ to ⟦G8|walk the ball into an empty net⟧, and ⟦TEAM|Atalanta⟧ never looked back. ⟦PERSON|Ghisolfi⟧ claimed his ⟦G9|second⟧ with a header from ⟦PERSON|Teun van Hattem⟧'s free-kick; the ⟦NORP|Dutchman⟧ himself ⟦G10|rounded off the scoring⟧ from outside the box in the ⟦MINUTE|83rd minute⟧.

⟦TEAM|Club América⟧ and ⟦TEAM|Cruz Azul⟧ finished ⟦SCORE|0-0⟧ in the first leg at ⟦VENUE|Estadio Azteca⟧, where ⟦PERSON|Ulises Barragán⟧ twice went close and had a ⟦G11|header⟧ ruled out for a push on ⟦PERSON|Édgar Montaño⟧ in the ⟦MINUTE|77th minute⟧.

⟦TEAM|Netherlands⟧ coach ⟦PERSON|Wouter Stekelenburg-Bos⟧ felt his players "stopped playing" after the ⟦G12|opener⟧ by ⟦PERSON|Jip Zandvliet⟧ on ⟦MINUTE|12 minutes⟧. ⟦TEAM|Portugal⟧ were the better side from there and deserved their ⟦G13|leveller⟧, which ⟦PERSON|Matilde Fragoso⟧ ⟦G14|lashed in⟧ in the ⟦MINUTE|69th minute⟧ from the edge of the area.

⟦PERSON|Awer Deng-Akol⟧, 17, came on for her ⟦TEAM|Matildas⟧ debut in the ⟦MINUTE|81st minute⟧ and with her second touch let fly from 25 yards. ⟦PERSON|Olivia Manawatu⟧ just got her fingertips to it. "I thought it was in," said the teenager, who plays for ⟦TEAM|Western United⟧.

⟦TEAM|RB Leipzig⟧ moved level on points with ⟦TEAM|Stuttgart⟧ by beating them. ⟦PERSON|Castello Nzuzi⟧, booked on ⟦MINUTE|12⟧, ⟦G15|fired them ahead⟧ on ⟦MINUTE|28⟧ and ⟦PERSON|Lovro Majstorović⟧ ⟦G16|made it ⟦SCORE|2-0⟧⟧. ⟦PERSON|Deniz Yılmazer⟧ ⟦G17|got one back⟧ for ⟦TEAM|Stuttgart⟧ but skewed wide with the last kick.

⟦TEAM|Tunisia⟧ goalkeeper ⟦PERSON|Soulaimane Gharsalli⟧ spilled a routine cross and ⟦PERSON|Ibrahim Sangaré-Touré⟧ ⟦G18|could not miss⟧. That was ⟦MINUTE|two minutes into added time⟧; a minute earlier ⟦PERSON|Wajdi Kochbati⟧ had wasted the opportunity to win it for ⟦TEAM|Tunisia⟧, shooting at ⟦TEAM|Mali⟧ keeper ⟦PERSON|Cheick Diakité-Sy⟧ from eight yards.

⟦PERSON|Leticia Aranda-Franco⟧'s seventh ⟦G19|goal⟧ of the tournament, a ⟦MINUTE|fifth-minute⟧ tap-in, was the difference in ⟦GPE|Quito⟧. ⟦TEAM|Paraguay⟧ face ⟦TEAM|Brazil⟧ or ⟦TEAM|Colombia⟧ in ⟦DATE|Saturday⟧'s final.

⟦TEAM|Olympique Lyonnais⟧ supporters have been banned from travelling to ⟦GPE|Saint-Étienne⟧ for ⟦DATE|Sunday⟧'s derby. Police in the ⟦GPE|Loire⟧ fear a repeat of ⟦DATE|last year⟧'s disorder, when flares were thrown after ⟦PERSON|Malo Guyonnet⟧'s ⟦G20|winner⟧ and the match was held up for 40 minutes.

⟦PERSON|Ayaka Moriguchi⟧, ⟦PERSON|Natsuki Tachibana⟧ and ⟦PERSON|Rin Kobayakawa⟧ ⟦G21|found the net⟧ in a ⟦SCORE|3-2⟧ ⟦COMPETITION|WE League⟧ win for ⟦TEAM|Urawa Reds Ladies⟧. The decisive ⟦G22|effort⟧, a half-volley by ⟦PERSON|Kobayakawa⟧ in the ⟦MINUTE|85th minute⟧, followed a mix-up between ⟦PERSON|Sae Nonaka⟧ and her goalkeeper, who had been faultless.

⟦TEAM|Celta Vigo⟧'s players applauded the away end at the ⟦VENUE|Coliseum⟧ after a sixth successive match without a goal. ⟦PERSON|Brais Outeiral⟧ was denied from the spot by ⟦PERSON|Joel Esquivias⟧ in the ⟦MINUTE|31st minute⟧, and ⟦PERSON|Hugo Nespereira⟧, one of four substitutes used at the ⟦MINUTE|break⟧, lifted the ball over the bar from inside the six-yard box.

⟦TEAM|Botafogo⟧ were a goal down after ⟦MINUTE|17 minutes⟧ on ⟦DATE|Wednesday⟧, ⟦PERSON|Everaldo Pimenta⟧ ⟦G23|firing low past⟧ ⟦PERSON|Jhonatan Rezende⟧ for ⟦TEAM|Fluminense⟧, but ⟦PERSON|Caíque⟧ ⟦G24|drew them level⟧ with a penalty on ⟦MINUTE|59⟧ and ⟦TEAM|Fluminense⟧ defender ⟦PERSON|Nino Bortolotti⟧ saw red in the aftermath.

It was ⟦PERSON|Anneke Dierckx⟧'s sixth save, low to her left to repel ⟦PERSON|Sanne Vlaar⟧, that kept ⟦TEAM|Belgium⟧ in the tie at ⟦SCORE|1-1⟧ on aggregate. In ⟦MINUTE|extra time⟧ ⟦PERSON|Justine Maréchal⟧ ⟦G25|poked the winner⟧ from ⟦PERSON|Elke Cauwenbergh⟧'s flick.

⟦TEAM|Levante⟧ won promotion to ⟦COMPETITION|Liga F⟧ despite losing on the day. A ⟦SCORE|3-0⟧ victory in the first leg meant that ⟦PERSON|Paula Quintanilla⟧'s ⟦G26|goal⟧ for ⟦TEAM|Alavés⟧ mattered little.
=====GOALS=====
{"id": "G1", "scorer": "Hannes Rosskopf; Ermin Bajramović", "team": "Eintracht Frankfurt", "count": 2}
{"id": "G2", "scorer": "Hannes Rosskopf", "team": "Eintracht Frankfurt"}
{"id": "G3", "scorer": "Ermin Bajramović", "team": "Eintracht Frankfurt", "minute": 53, "minute_text": "eight minutes into the second period"}
{"id": "G4", "scorer": "Amandine Corbeil", "team": "Halifax Tides", "minute": 55, "minute_text": "55 minutes", "kind": "shot"}
{"id": "G5", "scorer": "Karim Abou El-Ela", "team": "Egypt", "count": 2}
{"id": "G6", "scorer": "Hossam Shawky-Nour", "team": "Egypt"}
{"id": "G7", "scorer": "Munir Haddadi-Ruiz", "team": "Getafe", "minute": 40, "minute_text": "five minutes before the break", "assist": "Jaime Lobatón", "kind": "shot"}
{"id": "G8", "scorer": "Leonardo Ghisolfi", "team": "Atalanta", "kind": "shot"}
{"id": "G9", "scorer": "Leonardo Ghisolfi", "team": "Atalanta", "kind": "header", "assist": "Teun van Hattem"}
{"id": "G10", "scorer": "Teun van Hattem", "team": "Atalanta", "minute": 83, "minute_text": "83rd minute", "kind": "shot"}
{"id": "G11", "scorer": "Ulises Barragán", "team": "Club América", "minute": 77, "outcome": "ruled out", "kind": "header", "minute_text": "77th minute"}
{"id": "G12", "scorer": "Jip Zandvliet", "team": "Netherlands", "minute": 12, "minute_text": "12 minutes"}
{"id": "G13", "scorer": "Matilde Fragoso", "team": "Portugal", "minute": 69, "kind": "shot", "minute_text": "69th minute"}
{"id": "G14", "scorer": "Matilde Fragoso", "team": "Portugal", "minute": 69, "kind": "shot", "minute_text": "69th minute"}
{"id": "G15", "scorer": "Castello Nzuzi", "team": "RB Leipzig", "minute": 28, "minute_text": "28", "kind": "shot"}
{"id": "G16", "scorer": "Lovro Majstorović", "team": "RB Leipzig", "score": "2-0"}
{"id": "G17", "scorer": "Deniz Yılmazer", "team": "Stuttgart"}
{"id": "G18", "scorer": "Ibrahim Sangaré-Touré", "team": "Mali", "minute": 90, "added": 2, "minute_text": "two minutes into added time"}
{"id": "G19", "scorer": "Leticia Aranda-Franco", "team": "Paraguay", "minute": 5, "minute_text": "fifth-minute"}
{"id": "G20", "scorer": "Malo Guyonnet", "team": "Olympique Lyonnais", "scope": "background"}
{"id": "G21", "scorer": "Ayaka Moriguchi; Natsuki Tachibana; Rin Kobayakawa", "team": "Urawa Reds Ladies", "count": 3}
{"id": "G22", "scorer": "Rin Kobayakawa", "team": "Urawa Reds Ladies", "minute": 85, "minute_text": "85th minute", "kind": "shot"}
{"id": "G23", "scorer": "Everaldo Pimenta", "team": "Fluminense", "minute": 17, "minute_text": "17 minutes", "kind": "shot"}
{"id": "G24", "scorer": "Caíque", "team": "Botafogo", "minute": 59, "kind": "penalty", "minute_text": "59"}
{"id": "G25", "scorer": "Justine Maréchal", "team": "Belgium", "kind": "shot", "assist": "Elke Cauwenbergh", "minute_text": "extra time"}
{"id": "G26", "scorer": "Paula Quintanilla", "team": "Alavés"}
