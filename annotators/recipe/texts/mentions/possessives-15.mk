⟦TEAM|Wycombe Wanderers⟧ will hope for a repeat of ⟦PERSON|Dapo Sowunmi⟧'s late ⟦G1|strike⟧ in the reverse fixture, which ⟦TEAM|Leyton Orient⟧ lost ⟦SCORE|1-0⟧ after a first-half penalty had been wasted by ⟦PERSON|Joel Ketteridge⟧.

⟦TEAM|Castellón⟧'s fourth and last ⟦G2|goal⟧, ⟦PERSON|Beñat Ugarte⟧'s in the ⟦MINUTE|89th minute⟧, was followed at once by the full-time whistle, to the relief of ⟦TEAM|Racing Santander⟧, who had put in no effort worthy of the word.

He was the wrong man for the penalty on recent evidence, but ⟦PERSON|Hamish Gourlay⟧ insisted and ⟦G3|gave ⟦TEAM|Inverness Caledonian Thistle⟧ the lead⟧. He had missed in each of the previous two games.

⟦PERSON|Nils Petrat⟧'s flick, meant as a pass, became an ⟦G4|equaliser⟧. It went through a crowd of players in the ⟦MINUTE|72nd minute⟧ and left ⟦TEAM|Hannover 96⟧ and ⟦TEAM|Schalke⟧ with a point each.

When ⟦PERSON|Zainab Conteh⟧ went down in the box a third time, ⟦TEAM|Sierra Leone⟧ did get a penalty. Her ⟦G5|conversion⟧, in the ⟦MINUTE|86th minute⟧, was greeted by a pitch invasion.

⟦PERSON|Connor Blackwood⟧, who took the corner for the ⟦G6|first⟧, and ⟦PERSON|Jon Rask⟧, who ⟦G7|met it⟧, both came off in the second half. It was ⟦PERSON|Rask⟧'s first touch of the afternoon, on ⟦MINUTE|21 minutes⟧, and ⟦TEAM|Ross County⟧'s first ⟦G8|goal⟧ of ⟦DATE|2025⟧.

There is plenty to like about ⟦TEAM|Girona⟧'s teenage winger. ⟦PERSON|Arnau Pla⟧ has one ⟦G9|goal⟧, against ⟦TEAM|Alavés⟧ in ⟦DATE|November⟧, and should have had a second when he rolled an effort wide of an empty net in the ⟦MINUTE|16th minute⟧ on ⟦DATE|Sunday⟧.

Things ⟦TEAM|Swindon Town⟧ did on ⟦MINUTE|30 minutes⟧: win a penalty. Things ⟦TEAM|Swindon⟧ did on ⟦MINUTE|31⟧: miss it. The ⟦G10|breakthrough⟧, when it came, was at the other end, ⟦PERSON|Corey Tansley⟧ of ⟦TEAM|Harrogate Town⟧ the man.

The team with the second best defence in ⟦NORP|Danish⟧ football gave up two ⟦G11|goals⟧ to free-kicks, ⟦PERSON|Oskar Buch⟧'s low one and ⟦PERSON|Malthe Kirk⟧'s high one. "I don't want to speak about walls," said their coach, ⟦PERSON|Per Frandsen-Holm⟧.

⟦PERSON|Rui Pinheiro⟧'s opening ⟦G12|goal⟧ came as ⟦TEAM|Gil Vicente⟧ were waiting to make a substitution, the ⟦G13|second⟧, also his, came directly after it, and ⟦TEAM|Casa Pia⟧ manager ⟦PERSON|Filipe Moura⟧ came on to the field to complain about both.

Neither ⟦PERSON|Mateo Ávila⟧ nor ⟦PERSON|Jonás Ferreyra⟧ has scored since ⟦DATE|August⟧, and on ⟦DATE|Friday⟧ ⟦TEAM|Newell's Old Boys⟧ turned to ⟦PERSON|Ciro Bazán⟧, 17. He struck the bar in the ⟦MINUTE|11th minute⟧, a defender in the 12th and an opponent, with an elbow, in the 13th.

⟦TEAM|Grimsby Town⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Bradford City⟧: ⟦TEAM|City⟧'s ⟦G14|second⟧ was hotly disputed, ⟦PERSON|Lee Quansah-Boyle⟧ ⟦G15|turning the ball in⟧ with a hand, said ⟦TEAM|Grimsby⟧, in the ⟦MINUTE|first minute of added time⟧. Their penalty claims at the other end were of the same type.

⟦TEAM|Mamelodi Sundowns⟧ doubled up on the wing, doubled their passing tempo and, via ⟦PERSON|Lebo Maseko⟧'s ⟦G16|free-kick⟧ in the ⟦MINUTE|50th minute⟧, their lead.

An hour after he had put in a transfer request, ⟦PERSON|Brice Nkoulou⟧ was named in the starting line-up. An ⟦MINUTE|hour⟧ into the game he was withdrawn, having contributed a ⟦G17|goal⟧, a ⟦MINUTE|39th-minute⟧ ⟦G18|penalty⟧, to what became a comfortable win for ⟦TEAM|Reims⟧.

Five of the nine penalties taken in the cup on ⟦DATE|Tuesday⟧ were missed, among them two in one minute by ⟦PERSON|Yuri Antonov⟧ of ⟦TEAM|Torpedo Moscow⟧, who was made to retake the first.

⟦TEAM|Oldham Athletic⟧ have never lost when ⟦PERSON|Charlie Sagar⟧ has found the net. ⟦G19|Goals⟧ in three of the last four, one a ⟦G20|match-winner⟧ at ⟦TEAM|Rochdale⟧, have taken him to seven for the season, one more than he got in the last.

First to the ball all afternoon, ⟦PERSON|Aoife Brennan⟧ was second only once, and paid: ⟦PERSON|Katie Malone⟧ nipped in on ⟦MINUTE|83 minutes⟧ for the ⟦G21|winner⟧. ⟦TEAM|Wexford⟧ had hit the woodwork in both halves. ⟦TEAM|Treaty United⟧ had not had an effort on goal.

"You can't legislate for a ⟦G22|strike⟧ like that," ⟦PERSON|Barry Sedge⟧ said about ⟦PERSON|Kola Ogunleye⟧'s. For the other ⟦G23|goal⟧, from a free-kick that his own goalkeeper had conceded, he would legislate if he could.

⟦TEAM|Yokohama FC⟧ led by the odd goal in three through ⟦PERSON|Ryo Enomoto⟧'s ⟦G24|second⟧ of the match, in the ⟦MINUTE|58th minute⟧, and gave up the lead just as quickly, ⟦PERSON|Kaito Mori⟧ ⟦G25|tying things up⟧ for ⟦TEAM|Vegalta Sendai⟧ on ⟦MINUTE|60⟧.

⟦PERSON|Ziad Hamdan⟧, once of ⟦TEAM|Al Wehdat⟧, is the new coach of ⟦TEAM|Jordan⟧. As a player he ⟦G26|struck 22 times⟧ for the national side, one of them the ⟦G27|goal⟧ that beat ⟦TEAM|Iraq⟧ in a ⟦COMPETITION|World Cup⟧ qualifier.
=====GOALS=====
{"id": "G1", "scorer": "Dapo Sowunmi", "team": "Wycombe Wanderers", "scope": "background"}
{"id": "G2", "scorer": "Beñat Ugarte", "team": "Castellón", "minute": 89, "minute_text": "89th minute"}
{"id": "G3", "scorer": "Hamish Gourlay", "team": "Inverness Caledonian Thistle", "kind": "penalty"}
{"id": "G4", "scorer": "Nils Petrat", "team": "Hannover 96", "minute": 72, "minute_text": "72nd minute"}
{"id": "G5", "scorer": "Zainab Conteh", "team": "Sierra Leone", "minute": 86, "minute_text": "86th minute", "kind": "penalty"}
{"id": "G6", "scorer": "Jon Rask", "team": "Ross County", "minute": 21, "minute_text": "21 minutes", "assist": "Connor Blackwood"}
{"id": "G7", "scorer": "Jon Rask", "team": "Ross County", "minute": 21, "minute_text": "21 minutes", "assist": "Connor Blackwood"}
{"id": "G8", "scorer": "Jon Rask", "team": "Ross County", "minute": 21, "minute_text": "21 minutes", "assist": "Connor Blackwood"}
{"id": "G9", "scorer": "Arnau Pla", "team": "Girona", "scope": "background"}
{"id": "G10", "scorer": "Corey Tansley", "team": "Harrogate Town"}
{"id": "G11"}
{"id": "G12", "scorer": "Rui Pinheiro", "team": "Gil Vicente"}
{"id": "G13", "scorer": "Rui Pinheiro", "team": "Gil Vicente"}
{"id": "G14", "scorer": "Lee Quansah-Boyle", "team": "Bradford City", "minute": 90, "added": 1, "minute_text": "first minute of added time"}
{"id": "G15", "scorer": "Lee Quansah-Boyle", "team": "Bradford City", "minute": 90, "added": 1, "minute_text": "first minute of added time"}
{"id": "G16", "scorer": "Lebo Maseko", "team": "Mamelodi Sundowns", "minute": 50, "minute_text": "50th minute", "kind": "free kick"}
{"id": "G17", "scorer": "Brice Nkoulou", "team": "Reims", "minute": 39, "minute_text": "39th-minute", "kind": "penalty"}
{"id": "G18", "scorer": "Brice Nkoulou", "team": "Reims", "minute": 39, "minute_text": "39th-minute", "kind": "penalty"}
{"id": "G19", "scorer": "Charlie Sagar", "team": "Oldham Athletic", "count": 3, "scope": "background"}
{"id": "G20", "scorer": "Charlie Sagar", "team": "Oldham Athletic", "scope": "background"}
{"id": "G21", "scorer": "Katie Malone", "team": "Wexford", "minute": 83, "minute_text": "83 minutes"}
{"id": "G22", "scorer": "Kola Ogunleye"}
{"id": "G23"}
{"id": "G24", "scorer": "Ryo Enomoto", "team": "Yokohama FC", "minute": 58, "minute_text": "58th minute"}
{"id": "G25", "scorer": "Kaito Mori", "team": "Vegalta Sendai", "minute": 60, "minute_text": "60"}
{"id": "G26", "scorer": "Ziad Hamdan", "team": "Jordan", "count": 22, "scope": "background"}
{"id": "G27", "scorer": "Ziad Hamdan", "team": "Jordan", "scope": "background"}
