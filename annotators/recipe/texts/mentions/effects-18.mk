⟦TEAM|Newcastle United⟧ ⟦G1|took an early lead⟧ after confusion in the visiting defence. ⟦PERSON|Dele Akinola⟧ pressed ⟦PERSON|Marc Bosch⟧, the ball ran to ⟦PERSON|Harry Lunt⟧, and from his cut-back ⟦PERSON|Stijn Vos⟧ ⟦G2|swept in⟧ with his first touch in the ⟦MINUTE|ninth minute⟧.

⟦PERSON|Alistair Combe⟧ won a penalty on ⟦MINUTE|18 minutes⟧, missed it, won another on ⟦MINUTE|40⟧ and gave the ball to ⟦PERSON|Danny Sheehy⟧. ⟦TEAM|Oxford United⟧ ⟦G3|were in front⟧ at last when ⟦PERSON|Sheehy⟧ sent ⟦PERSON|Jordi Ferrer⟧ the wrong way.

⟦TEAM|Stockport County⟧ are within three points of second after extending their unbeaten sequence to 11. They were a goal in arrears for most of the first half, through ⟦PERSON|Matt Sibley⟧'s ⟦G4|finish⟧ on ⟦MINUTE|12 minutes⟧, and ⟦G5|drew alongside⟧ through ⟦PERSON|Iwan Rees⟧ on ⟦MINUTE|41⟧.

The hosts sat on their advantage. ⟦PERSON|Ricardo Pinto⟧ ⟦G6|had given it to them⟧ in the ⟦MINUTE|26th minute⟧, and ⟦TEAM|Nacional⟧ did not have another shot until the ⟦MINUTE|89th⟧, when ⟦PERSON|Danilo Brás⟧ volleyed into the side-netting.

⟦PERSON|Ingrid Moen⟧ punished herself after the miss. "I've got to bury that," said the ⟦TEAM|Rosenborg Women⟧ striker, whose header from two yards went over with ⟦PERSON|Sunniva Lie⟧ beaten. "I've had one good finish all ⟦DATE|month⟧ and that was in training."

⟦TEAM|Hamilton⟧ threatened to turn the tie around after the ⟦MINUTE|interval⟧. ⟦PERSON|Ross Meikle⟧'s volley stung the palms of ⟦PERSON|David Orr⟧, and ⟦PERSON|Jai Sneddon⟧'s follow-up was blocked by his own captain.

⟦TEAM|Mamelodi Sundowns⟧ ⟦G7|found a way through⟧ on ⟦MINUTE|58 minutes⟧. ⟦PERSON|Lebo Mokwena⟧'s shot, hit from outside the area, was going wide until it struck ⟦PERSON|Neo Maseko⟧ and ⟦G8|ended up in the net⟧. ⟦TEAM|SuperSport United⟧ had a similar stroke of luck denied them when ⟦PERSON|Karabo Zungu⟧'s deflected effort hit the bar.

⟦PERSON|Tom Fairbrother⟧ ⟦G9|sent ⟦TEAM|Notts County⟧ in with a lead⟧, ⟦G10|heading in⟧ from a corner in the ⟦MINUTE|45th minute⟧. ⟦TEAM|Harrogate Town⟧ started the second period brightly, and ⟦PERSON|Sam Folarin-Jones⟧ drew a good stop, but the gap was never closed.

⟦TEAM|Grêmio⟧ were not at their best in the ⟦DATE|midweek⟧ win over ⟦TEAM|Juventude⟧, in which ⟦PERSON|Alisson Dutra⟧ ⟦G11|scored a penalty⟧, and they were worse on ⟦DATE|Sunday⟧. ⟦PERSON|Edu Franco⟧ ⟦G12|put ⟦TEAM|Athletico⟧ ahead⟧ in the ⟦MINUTE|12th minute⟧; ⟦PERSON|Dutra⟧ skied one from the spot on ⟦MINUTE|70⟧.

⟦PERSON|Rasmus Elm-Holm⟧ ⟦G13|netted⟧ from close range on ⟦MINUTE|66 minutes⟧ to spare ⟦TEAM|Hammarby⟧'s blushes. ⟦TEAM|Varberg⟧ had gone ahead with plans for a new stand on ⟦DATE|Friday⟧ and ⟦G14|in front⟧ through ⟦PERSON|Elias Brolin⟧ ⟦MINUTE|four minutes into the game⟧ on ⟦DATE|Saturday⟧.

⟦TEAM|Spurs⟧ had won all five previous meetings. ⟦PERSON|Louis Mayhew⟧ ⟦G15|breached their back line⟧ for ⟦TEAM|Brentford⟧ on ⟦MINUTE|21 minutes⟧ and, when ⟦PERSON|Mikael Dahlin⟧ ⟦G16|restored equality⟧ in the ⟦MINUTE|35th minute⟧, ⟦PERSON|Mayhew⟧ ⟦G17|did it again⟧, on ⟦MINUTE|37⟧.

⟦PERSON|Ronnie Dalgleish-Webb⟧ threw a blanket over his knees and rolled back the years on the local radio. He ⟦G18|scored 203 goals⟧ for ⟦TEAM|Oldham⟧ in the ⟦DATE|1970s⟧, he said, and the best was the one that ⟦G19|beat ⟦TEAM|Everton⟧⟧ in the ⟦COMPETITION|FA Cup⟧.

⟦PERSON|Sergio Villar⟧ ⟦G20|completed a turnaround⟧ in the ⟦MINUTE|80th minute⟧. ⟦TEAM|Real Zaragoza⟧ had trailed to ⟦PERSON|Unax Ibarra⟧'s ⟦MINUTE|second-minute⟧ ⟦G21|opener⟧ and equalised through an ⟦G22|own goal⟧ by ⟦PERSON|Gorka Elizalde⟧, who headed a cross towards safety and saw it drop over ⟦PERSON|Julen Otxoa⟧.

⟦TEAM|Italy Women⟧ sealed qualification, not with a goal but with somebody else's: ⟦TEAM|Norway⟧, beaten by ⟦PERSON|Katja Virtala⟧'s ⟦G23|header⟧ for ⟦TEAM|Finland⟧, can no longer catch them. In ⟦GPE|Parma⟧ the ⟦COMPETITION|Group 4⟧ leaders drew ⟦SCORE|0-0⟧.

⟦PERSON|Bianca Ferraz⟧ punched clear, tipped over and finally smothered, and ⟦TEAM|Corinthians⟧ preserved their advantage to the end. ⟦TEAM|Ferroviária⟧ have not scored against them in four attempts.

⟦PERSON|Shaquille Dennis⟧ ⟦G24|took ⟦TEAM|Reading⟧'s tally to three⟧ on ⟦MINUTE|75 minutes⟧. His brother ⟦PERSON|Jerome Dennis⟧, on for ⟦TEAM|Port Vale⟧, almost got one back straight away, but his shot across goal evaded everybody.

⟦TEAM|Düren⟧ were in the lead for 40 minutes and in the semi-finals for 39 of them. Then ⟦PERSON|Hendrik Marx⟧ ⟦G25|dragged ⟦TEAM|Viktoria Köln⟧ level⟧ in the ⟦MINUTE|63rd minute⟧, and ⟦PERSON|Jannis Schott⟧ converted the last kick in the shoot-out.

⟦PERSON|Yoo Chan-ho⟧ kept his composure to ⟦G26|extend ⟦TEAM|Suwon⟧'s lead⟧ ⟦MINUTE|13 minutes after the break⟧. He kept his composure again on ⟦MINUTE|70⟧ but ⟦PERSON|Bae Jin-sung⟧ saved. The ⟦G27|opening goal⟧ was ⟦PERSON|Hwang Ki-tae⟧'s, on ⟦MINUTE|22⟧.

⟦PERSON|Reuben Tansey⟧ ⟦G28|fired ⟦TEAM|Blackpool⟧ into a two-goal lead⟧ before half an hour was up, on ⟦MINUTE|29 minutes⟧, and had the freedom of ⟦VENUE|Bloomfield Road⟧. ⟦PERSON|Tansey⟧ fired wide twice as ⟦TEAM|Burton⟧ sat deep.

"First goal wins," ⟦PERSON|Pierre Lagarde⟧ had predicted, and he was almost right. There was no first goal, and no second. His ⟦TEAM|Auxerre⟧ side struck wood through ⟦PERSON|Elliott Baron⟧ and were in turn indebted to ⟦PERSON|Gaëtan Léon⟧ for saving a late ⟦PERSON|Simon Attal⟧ penalty.

A misplaced header by ⟦PERSON|Grigor Asenov⟧ ⟦G29|gifted ⟦TEAM|Botev⟧ a lifeline⟧, which ⟦PERSON|Plamen Iliev⟧ ⟦G30|accepted⟧ in the ⟦MINUTE|74th minute⟧. ⟦TEAM|Levski⟧, two up and apparently safe, had ⟦PERSON|Kaloyan Minev⟧ to thank for tipping over from ⟦PERSON|Iliev⟧ at the end.

⟦PERSON|Zoltán Rácz⟧ left ⟦TEAM|Újpest⟧ in ⟦DATE|June⟧ and came back to haunt them, ⟦G31|scoring once⟧, in the ⟦MINUTE|17th minute⟧, and going close on two other occasions. ⟦TEAM|Honvéd⟧ held on, with nine behind the ball, to the lead the forward had secured.
=====GOALS=====
{"id": "G1", "scorer": "Stijn Vos", "team": "Newcastle United", "minute": 9, "minute_text": "ninth minute", "kind": "shot", "assist": "Harry Lunt"}
{"id": "G2", "scorer": "Stijn Vos", "team": "Newcastle United", "minute": 9, "minute_text": "ninth minute", "kind": "shot", "assist": "Harry Lunt"}
{"id": "G3", "scorer": "Danny Sheehy", "team": "Oxford United", "minute": 40, "minute_text": "40", "kind": "penalty"}
{"id": "G4", "scorer": "Matt Sibley", "minute": 12, "minute_text": "12 minutes"}
{"id": "G5", "scorer": "Iwan Rees", "team": "Stockport County", "minute": 41, "minute_text": "41"}
{"id": "G6", "scorer": "Ricardo Pinto", "team": "Nacional", "minute": 26, "minute_text": "26th minute"}
{"id": "G7", "scorer": "Lebo Mokwena", "team": "Mamelodi Sundowns", "minute": 58, "minute_text": "58 minutes"}
{"id": "G8", "scorer": "Lebo Mokwena", "team": "Mamelodi Sundowns", "minute": 58, "minute_text": "58 minutes", "kind": "shot"}
{"id": "G9", "scorer": "Tom Fairbrother", "team": "Notts County", "minute": 45, "minute_text": "45th minute", "kind": "header"}
{"id": "G10", "scorer": "Tom Fairbrother", "team": "Notts County", "minute": 45, "minute_text": "45th minute", "kind": "header"}
{"id": "G11", "scorer": "Alisson Dutra", "team": "Grêmio", "scope": "background", "kind": "penalty"}
{"id": "G12", "scorer": "Edu Franco", "team": "Athletico", "minute": 12, "minute_text": "12th minute"}
{"id": "G13", "scorer": "Rasmus Elm-Holm", "team": "Hammarby", "minute": 66, "minute_text": "66 minutes"}
{"id": "G14", "scorer": "Elias Brolin", "team": "Varberg", "minute": 4, "minute_text": "four minutes into the game"}
{"id": "G15", "scorer": "Louis Mayhew", "team": "Brentford", "minute": 21, "minute_text": "21 minutes"}
{"id": "G16", "scorer": "Mikael Dahlin", "team": "Spurs", "minute": 35, "minute_text": "35th minute"}
{"id": "G17", "scorer": "Louis Mayhew", "team": "Brentford", "minute": 37, "minute_text": "37"}
{"id": "G18", "scorer": "Ronnie Dalgleish-Webb", "team": "Oldham", "scope": "background", "count": 203}
{"id": "G19", "scorer": "Ronnie Dalgleish-Webb", "team": "Oldham", "scope": "background"}
{"id": "G20", "scorer": "Sergio Villar", "team": "Real Zaragoza", "minute": 80, "minute_text": "80th minute"}
{"id": "G21", "scorer": "Unax Ibarra", "minute": 2, "minute_text": "second-minute"}
{"id": "G22", "scorer": "Gorka Elizalde", "team": "Real Zaragoza", "kind": "own goal"}
{"id": "G23", "scorer": "Katja Virtala", "team": "Finland", "kind": "header"}
{"id": "G24", "scorer": "Shaquille Dennis", "team": "Reading", "minute": 75, "minute_text": "75 minutes", "score": "3-0"}
{"id": "G25", "scorer": "Hendrik Marx", "team": "Viktoria Köln", "minute": 63, "minute_text": "63rd minute"}
{"id": "G26", "scorer": "Yoo Chan-ho", "team": "Suwon", "minute": 58, "minute_text": "13 minutes after the break"}
{"id": "G27", "scorer": "Hwang Ki-tae", "team": "Suwon", "minute": 22, "minute_text": "22"}
{"id": "G28", "scorer": "Reuben Tansey", "team": "Blackpool", "minute": 29, "minute_text": "29 minutes", "kind": "shot", "score": "2-0"}
{"id": "G29", "scorer": "Plamen Iliev", "team": "Botev", "minute": 74, "minute_text": "74th minute"}
{"id": "G30", "scorer": "Plamen Iliev", "team": "Botev", "minute": 74, "minute_text": "74th minute"}
{"id": "G31", "scorer": "Zoltán Rácz", "team": "Honvéd", "minute": 17, "minute_text": "17th minute"}
