⟦TEAM|Swansea City⟧ were handed a lifeline in the shape of a ⟦MINUTE|76th-minute⟧ penalty. ⟦PERSON|Iwan Prosser⟧ did not take it, in either sense: ⟦PERSON|Joel Latibeaudiere-Cole⟧ grabbed the ball, ⟦PERSON|Eoin Farrelly⟧ saved and ⟦TEAM|Preston North End⟧ kept their two-goal lead.

⟦TEAM|Swansea City⟧ were handed a lifeline in the shape of ⟦PERSON|Iwan Bevan⟧'s ⟦MINUTE|76th-minute⟧ ⟦G1|penalty⟧. They did not take it, ⟦PERSON|Eoin Hanratty⟧ saving well from the same player at the death and ⟦TEAM|Hull City⟧ keeping what was left of a two-goal lead.

Player of the match ⟦PERSON|Nthabiseng Mokoena⟧ supplied the ⟦G2|first⟧ and the cross for the ⟦G3|second⟧, a ⟦TEAM|Malawi⟧ ⟦G4|own goal⟧; ⟦TEAM|Banyana Banyana⟧ have now won four group games by two goals or more.

At 33, ⟦PERSON|Erwin Koopmeiners-Dijk⟧ is enjoying a second youth. His ⟦G5|strikes⟧ in the 25th and 90th minutes for ⟦TEAM|Groningen⟧ were his first away from home since a ⟦G6|winner⟧ at ⟦TEAM|PSV⟧ in ⟦DATE|2021⟧.

A run of three clean sheets came to an end for ⟦TEAM|Dundalk⟧ with a ⟦MINUTE|5th-minute⟧ ⟦G7|goal⟧ by ⟦PERSON|Seán Kavanagh-Lynch⟧; a run of three defeats came to an end with ⟦PERSON|Vincent Osagie⟧'s ⟦G8|free-kick⟧. ⟦TEAM|Shels⟧ had the better of it in between and missed a penalty.

In the view of ⟦PERSON|Wolfram Stepp⟧, ⟦TEAM|Heidenheim⟧ lost the tie in the first leg. Two goals were too much to make up, he said, and even with ⟦PERSON|Marvin Riess⟧'s ⟦G9|effort⟧ after ⟦MINUTE|nine minutes⟧ his players did not seem to think otherwise.

⟦PERSON|Chun-ho Baek⟧ went down injured, got up, ⟦G10|scored the third⟧ and went down again. ⟦TEAM|Suwon⟧ did not risk him for the second half, in which they had a penalty, saved, and two efforts against the same post.

A third of the season has gone and ⟦TEAM|Stoke City⟧ have yet to score first. They ⟦G11|conceded⟧ in the ⟦MINUTE|3rd minute⟧ of ⟦DATE|Saturday⟧'s game, ⟦PERSON|Omar Lindqvist-Diallo⟧ the culprit with a weak header and ⟦PERSON|Ronan Cashin⟧ of ⟦TEAM|Luton Town⟧ the beneficiary.

It is back to square one for ⟦TEAM|Bristol Rovers⟧. ⟦MINUTE|Two minutes from the end⟧ of their match with ⟦TEAM|Reading⟧ a ⟦PERSON|Luke Odimayo⟧ ⟦G12|header⟧ undid all the good of ⟦PERSON|Grant Selby⟧'s ⟦G13|volley⟧.

⟦PERSON|Élodie Carpentier⟧'s first act as captain was to lose the toss, her second to give away a penalty and her third to console ⟦PERSON|Manon Leduc⟧, who had saved it only for the rebound to be ⟦G14|put in⟧ by ⟦PERSON|Sarah Bonnet⟧ of ⟦TEAM|Nantes⟧.

⟦TEAM|Raith Rovers⟧ ⟦SCORE|0-0⟧ ⟦TEAM|Ayr United⟧. Key moment: the ⟦MINUTE|34th-minute⟧ penalty ⟦PERSON|Dylan Corrie⟧ won, took and put over. Best effort: ⟦PERSON|Josh Fairlie⟧'s, from 30 yards, against the bar. Second best: there was none.

⟦PERSON|Yaw Sarpong-Amoah⟧ likes playing ⟦TEAM|Berekum Chelsea⟧. Two ⟦G15|goals⟧ against them in the first meeting, ⟦G16|one⟧ here in the ⟦MINUTE|58th minute⟧, from a free header, and a missed chance of a treble when the post got in the way: ⟦TEAM|Bechem United⟧ should pick him for this fixture alone.

Interviewed after his ⟦G17|goal⟧ for ⟦TEAM|Woking⟧, ⟦PERSON|Reggie Sayers⟧ was told that it had been put down as an ⟦G18|own goal⟧. "You're joking," he said. "It was going in by a yard." ⟦TEAM|Solihull Moors⟧ had lost to ⟦G19|one⟧ the week before, so he was not getting sympathy.

After ⟦PERSON|Kenan Yildirim-Koç⟧ (⟦MINUTE|14⟧) and ⟦PERSON|Edin Visca-Balić⟧ (⟦MINUTE|39⟧) came a ⟦G20|third⟧ on ⟦MINUTE|41⟧ for ⟦PERSON|Berk Aydoğan⟧ and ⟦TEAM|Basaksehir⟧ could put their feet up. ⟦TEAM|Hatayspor⟧ had just one effort in reply, a free-kick by ⟦PERSON|Carlos Strand⟧ which had the ball boys running.

⟦MINUTE|Ninety-two minutes⟧ gone at ⟦VENUE|Estadio Nemesio Díez⟧, a corner for ⟦TEAM|Toluca⟧, and goalkeeper ⟦PERSON|Tiago Volpe⟧ comes forward. The header was his; the ⟦G21|goal⟧, it was decided after three minutes of looking, was not allowed to be.

The midfielder, winner of the double with ⟦TEAM|Rosenborg⟧ and a treble of player awards, ended his career in the second tier, with ⟦TEAM|Ranheim⟧. ⟦PERSON|Gaute Skjelvik⟧ put his last ⟦G22|goal⟧ at the top of his list: it was for his father's 80th birthday.

⟦TEAM|Bradford City⟧ had nothing to show for the first half, in which ⟦PERSON|Tom Rawcliffe⟧ had two efforts held, and less than nothing for the ⟦MINUTE|first minute of the second⟧, in which ⟦PERSON|Max Sharrock-Dean⟧ stole in for ⟦TEAM|Salford City⟧'s ⟦G23|opener⟧.

All three sides relegated from the ⟦COMPETITION|Ekstraklasa⟧ ⟦G24|scored⟧ on the last day, ⟦TEAM|Korona Kielce⟧ with a ⟦G25|penalty⟧ by ⟦PERSON|Jacek Nowak⟧, ⟦TEAM|Stal Mielec⟧ with two ⟦G26|headers⟧ by ⟦PERSON|Pawel Lis⟧ and ⟦TEAM|Slask Wroclaw⟧ with a ⟦MINUTE|last-minute⟧ ⟦G27|free-kick⟧ by ⟦PERSON|Adam Gora⟧.

It took one phone call to strike a deal, ⟦TEAM|Sporting Kansas City⟧ said, and one training session to see that ⟦PERSON|Leandro Báez-Ortiz⟧ could finish. In his two ⟦COMPETITION|Major League Soccer⟧ games so far he has had four efforts, the first three saved and the fourth a ⟦G28|goal⟧.

There were two penalties, both in the ⟦MINUTE|44th minute⟧. ⟦TEAM|Ghana⟧'s, taken by ⟦PERSON|Mukarama Seidu⟧, was a ⟦G29|goal⟧; ⟦TEAM|Zambia⟧'s, taken by ⟦PERSON|Prisca Mwale⟧, was wide. "One minute," said ⟦TEAM|Zambia⟧ coach ⟦PERSON|Joseph Chanda⟧. "One minute and everything changes."
=====GOALS=====
{"id": "G1", "scorer": "Iwan Bevan", "team": "Swansea City", "minute": 76, "minute_text": "76th-minute", "kind": "penalty"}
{"id": "G2", "scorer": "Nthabiseng Mokoena", "team": "Banyana Banyana"}
{"id": "G3", "team": "Banyana Banyana", "assist": "Nthabiseng Mokoena"}
{"id": "G4", "team": "Banyana Banyana", "assist": "Nthabiseng Mokoena", "kind": "own goal"}
{"id": "G5", "scorer": "Erwin Koopmeiners-Dijk", "team": "Groningen", "count": 2}
{"id": "G6", "scorer": "Erwin Koopmeiners-Dijk", "team": "Groningen", "scope": "background"}
{"id": "G7", "scorer": "Seán Kavanagh-Lynch", "team": "Shels", "minute": 5, "minute_text": "5th-minute"}
{"id": "G8", "scorer": "Vincent Osagie", "team": "Dundalk", "kind": "free kick"}
{"id": "G9", "scorer": "Marvin Riess", "team": "Heidenheim", "minute": 9, "minute_text": "nine minutes"}
{"id": "G10", "scorer": "Chun-ho Baek", "team": "Suwon"}
{"id": "G11", "scorer": "Ronan Cashin", "team": "Luton Town", "minute": 3, "minute_text": "3rd minute"}
{"id": "G12", "scorer": "Luke Odimayo", "team": "Reading", "minute": 88, "minute_text": "Two minutes from the end", "kind": "header"}
{"id": "G13", "scorer": "Grant Selby", "team": "Bristol Rovers", "kind": "volley"}
{"id": "G14", "scorer": "Sarah Bonnet", "team": "Nantes"}
{"id": "G15", "scorer": "Yaw Sarpong-Amoah", "team": "Bechem United", "count": 2, "scope": "background"}
{"id": "G16", "scorer": "Yaw Sarpong-Amoah", "team": "Bechem United", "minute": 58, "minute_text": "58th minute"}
{"id": "G17", "scorer": "Reggie Sayers", "team": "Woking"}
{"id": "G18", "scorer": "Reggie Sayers", "team": "Woking"}
{"id": "G19", "kind": "own goal", "scope": "background"}
{"id": "G20", "scorer": "Berk Aydoğan", "team": "Basaksehir", "minute": 41, "minute_text": "41"}
{"id": "G21", "scorer": "Tiago Volpe", "team": "Toluca", "minute": 92, "minute_text": "Ninety-two minutes", "kind": "header", "outcome": "ruled out"}
{"id": "G22", "scorer": "Gaute Skjelvik", "team": "Ranheim", "scope": "background"}
{"id": "G23", "scorer": "Max Sharrock-Dean", "team": "Salford City", "minute": 46, "minute_text": "first minute of the second"}
{"id": "G24", "scorer": "Jacek Nowak; Pawel Lis; Adam Gora", "count": 4}
{"id": "G25", "scorer": "Jacek Nowak", "team": "Korona Kielce", "kind": "penalty"}
{"id": "G26", "scorer": "Pawel Lis", "team": "Stal Mielec", "count": 2, "kind": "header"}
{"id": "G27", "scorer": "Adam Gora", "team": "Slask Wroclaw", "minute": 90, "minute_text": "last-minute", "kind": "free kick"}
{"id": "G28", "scorer": "Leandro Báez-Ortiz", "team": "Sporting Kansas City", "scope": "background"}
{"id": "G29", "scorer": "Mukarama Seidu", "team": "Ghana", "minute": 44, "minute_text": "44th minute", "kind": "penalty"}
