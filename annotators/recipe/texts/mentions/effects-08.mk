⟦PERSON|Abel Zamora⟧'s strike on ⟦MINUTE|26 minutes⟧, which flew in off ⟦PERSON|Iván Robles⟧, ⟦G1|put daylight between the sides⟧, and ⟦TEAM|Osasuna⟧ might have had more but for ⟦PERSON|Unai Berra⟧.

⟦TEAM|Brighton⟧ took only ⟦MINUTE|two minutes⟧ to ⟦G2|respond⟧. ⟦PERSON|Matheus Lobo⟧ had ⟦G3|given ⟦TEAM|Southampton⟧ the upper hand⟧ in the ⟦MINUTE|31st minute⟧, but ⟦PERSON|Callum Nash⟧ ⟦G4|rolled in⟧ an equally simple chance at the other end.

Neither side could deliver the blow. ⟦PERSON|Sam Tudor⟧ for ⟦TEAM|Newport⟧ and ⟦PERSON|Kyle Ormond⟧ for ⟦TEAM|Barrow⟧ had half-chances, both goalkeepers were equal to them, and the fourth official's board was greeted with groans.

⟦PERSON|Lotte Janssens⟧ ⟦G5|earned ⟦TEAM|Belgium⟧ a share of the spoils⟧ with a header on ⟦MINUTE|87 minutes⟧. ⟦TEAM|Portugal⟧, ⟦G6|ahead⟧ through ⟦PERSON|Inês Lourenço⟧ after ⟦MINUTE|five minutes of the second half⟧, had been seconds from victory when ⟦PERSON|Inês Lourenço⟧ was robbed on the halfway line.

⟦TEAM|Fortuna Düsseldorf⟧ buried their opponents under pressure, if not under goals. ⟦PERSON|Maik Oster⟧ volleyed over, ⟦PERSON|Timo Radtke⟧ drilled across the six-yard box, and ⟦PERSON|Oster⟧ had another effort beaten away before ⟦PERSON|Radtke⟧ ⟦G7|gave them reward⟧ in the ⟦MINUTE|79th minute⟧.

⟦PERSON|Hideki Asano⟧ signed off with a standing ovation after ⟦MINUTE|70 minutes⟧. The ⟦TEAM|Nagoya⟧ forward struck a post with his last touch and will join the coaching staff ⟦DATE|next month⟧.

The bus carrying ⟦TEAM|Bath City⟧ was struck by a lorry on the M4. No one was hurt, but the trip to ⟦TEAM|Maidstone⟧ was called off, and the league said a new date would be confirmed ⟦DATE|this week⟧.

⟦TEAM|Tigres⟧ ⟦G8|broke down ⟦TEAM|León⟧'s resistance⟧ at the third attempt. ⟦PERSON|Ulises Tovar⟧ had two shots smothered by ⟦PERSON|Beto Aldana⟧, then, in the ⟦MINUTE|55th minute⟧, ⟦G9|made no mistake⟧ from ⟦PERSON|Gerardo Pineda⟧'s square pass.

⟦PERSON|Lucas Petit⟧ made a mistake and was made to pay. The ⟦TEAM|Le Havre⟧ centre-back stood on the ball, ⟦PERSON|Ilyès Saïd⟧ made off with it, and ⟦PERSON|Bastien Roy⟧ ⟦G10|made it count for ⟦TEAM|Reims⟧⟧ on ⟦MINUTE|38 minutes⟧. ⟦TEAM|Le Havre⟧ made eight changes in all.

⟦PERSON|Andy Cusack⟧ hauled ⟦TEAM|Sligo Rovers⟧ out of trouble as a player and is doing so as manager. They ⟦G11|came back from the dead⟧ at ⟦TEAM|Waterford⟧, ⟦PERSON|Shane McEvoy⟧ ⟦G12|striking⟧ on ⟦MINUTE|88⟧ and ⟦PERSON|Dara Rooney⟧ ⟦G13|following suit⟧ on ⟦MINUTE|90+2⟧.

⟦TEAM|Bayern Munich⟧ were ⟦SCORE|4-0⟧ up and coasting. Although ⟦PERSON|Fabian Kunz⟧ ⟦G14|dented their clean sheet⟧ on ⟦MINUTE|85 minutes⟧, ⟦PERSON|Florian Adler⟧ ⟦G15|restored the four-goal margin⟧ ⟦MINUTE|straight from the restart⟧ and ⟦TEAM|Augsburg⟧ were relieved to hear the whistle.

⟦PERSON|Raheem Coker⟧ clawed at his shirt in disbelief. ⟦TEAM|Watford⟧ had just been denied a leveller by the crossbar, and a minute before that ⟦PERSON|Harry Bruce⟧ had been denied by ⟦PERSON|Leon Okafor⟧'s thumbs.

⟦PERSON|Petra Hoffmannová⟧ ⟦G16|pulled the visitors back to one down⟧ with a ⟦MINUTE|66th-minute⟧ penalty. The ⟦TEAM|Czech Republic⟧ had the territory afterwards but ⟦TEAM|Iceland⟧ did not concede another attempt.

⟦TEAM|St Pauli⟧ ⟦G17|turned round a deficit⟧ for the first time ⟦DATE|this term⟧. ⟦PERSON|Jannes Wirth⟧ ⟦G18|cancelled out the visitors' lead⟧ on ⟦MINUTE|52 minutes⟧, and ⟦PERSON|Hauke Prinz⟧, who had missed a sitter, ⟦G19|turned the game their way⟧ with a ⟦MINUTE|quarter of an hour⟧ to go.

⟦TEAM|Gabon⟧ doubled their efforts after ⟦MINUTE|half-time⟧, extended the play to both wings and restored some order in midfield. The one thing they did not do was trouble ⟦PERSON|Ezechiel Moussa⟧.

The captain levelled with his team-mates: he was leaving. ⟦PERSON|Diego Urrutia⟧ will join ⟦TEAM|Pumas⟧ in ⟦DATE|January⟧, bringing to an end nine years in which ⟦TEAM|Necaxa⟧ won one trophy and he ⟦G20|scored⟧ 61 league goals.

⟦TEAM|Fulham⟧ pushed on after ⟦G21|taking the lead⟧ on ⟦MINUTE|19 minutes⟧ but had to wait until the ⟦MINUTE|64th⟧ before ⟦PERSON|Tosin Adeyinka⟧ ⟦G22|doubled the score⟧. ⟦PERSON|Jakub Wolny⟧, the first scorer, clipped a third effort against the post.

⟦PERSON|Tavon Greene⟧ ⟦G23|rescued something for ⟦TEAM|New England⟧⟧ in the ⟦MINUTE|90th minute⟧. The ⟦COMPETITION|MLS⟧ side had been outplayed by ⟦TEAM|Atlanta⟧, for whom ⟦PERSON|Isidro Campos⟧ had a ⟦G24|goal⟧ and, on ⟦MINUTE|44 minutes⟧, a penalty that ⟦PERSON|Zack Dunham⟧ saved.

Nothing was settled in ⟦GPE|Skopje⟧. ⟦TEAM|Macedonia⟧ had one lead, by the narrowest of margins, and protected it until ⟦PERSON|Nikola Trajkov⟧ was hurt; a man down while he was treated, they ⟦G25|were breached⟧ by ⟦PERSON|Levan Gogia⟧ of ⟦TEAM|Georgia⟧ in the ⟦MINUTE|71st minute⟧.

⟦PERSON|Chris Ambler⟧ ⟦G26|put the seal on ⟦TEAM|Wigan⟧'s afternoon⟧, nodding in unmarked in the ⟦MINUTE|82nd minute⟧. ⟦PERSON|Ambler⟧ sealed up his locker and left for international duty an hour later.

⟦TEAM|Boreham Wood⟧ showed no mercy. ⟦G27|Two⟧ by ⟦PERSON|Elliot Pryce⟧ and ⟦G28|one⟧ by ⟦PERSON|Shay Doherty⟧ inside ⟦MINUTE|20 minutes⟧ had ⟦TEAM|Aldershot⟧ reeling, and ⟦PERSON|Pryce⟧ ⟦G29|completed his treble⟧ just past the ⟦MINUTE|hour⟧, on ⟦MINUTE|61 minutes⟧.

⟦PERSON|Mads Brandstrup⟧'s penalty appeal, ⟦PERSON|Mads Brandstrup⟧'s header, ⟦PERSON|Mads Brandstrup⟧'s overhead kick: ⟦TEAM|Nordsjælland⟧'s evening was told in what their striker did not get. ⟦TEAM|Aarhus⟧ held firm for a ⟦SCORE|0-0⟧.
=====GOALS=====
{"id": "G1", "scorer": "Abel Zamora", "team": "Osasuna", "minute": 26, "minute_text": "26 minutes", "kind": "shot"}
{"id": "G2", "scorer": "Callum Nash", "team": "Brighton", "minute": 33, "minute_text": "two minutes"}
{"id": "G3", "scorer": "Matheus Lobo", "team": "Southampton", "minute": 31, "minute_text": "31st minute"}
{"id": "G4", "scorer": "Callum Nash", "team": "Brighton", "minute": 33, "minute_text": "two minutes"}
{"id": "G5", "scorer": "Lotte Janssens", "team": "Belgium", "minute": 87, "minute_text": "87 minutes", "kind": "header"}
{"id": "G6", "scorer": "Inês Lourenço", "team": "Portugal", "minute": 50, "minute_text": "five minutes of the second half"}
{"id": "G7", "scorer": "Timo Radtke", "team": "Fortuna Düsseldorf", "minute": 79, "minute_text": "79th minute"}
{"id": "G8", "scorer": "Ulises Tovar", "team": "Tigres", "minute": 55, "minute_text": "55th minute"}
{"id": "G9", "scorer": "Ulises Tovar", "team": "Tigres", "minute": 55, "minute_text": "55th minute", "assist": "Gerardo Pineda"}
{"id": "G10", "scorer": "Bastien Roy", "team": "Reims", "minute": 38, "minute_text": "38 minutes"}
{"id": "G11", "scorer": "Shane McEvoy; Dara Rooney", "team": "Sligo Rovers", "count": 2}
{"id": "G12", "scorer": "Shane McEvoy", "team": "Sligo Rovers", "minute": 88, "minute_text": "88"}
{"id": "G13", "scorer": "Dara Rooney", "team": "Sligo Rovers", "minute": 90, "added": 2, "minute_text": "90+2"}
{"id": "G14", "scorer": "Fabian Kunz", "team": "Augsburg", "minute": 85, "minute_text": "85 minutes"}
{"id": "G15", "scorer": "Florian Adler", "team": "Bayern Munich", "minute": 86, "minute_text": "straight from the restart", "score": "5-1"}
{"id": "G16", "scorer": "Petra Hoffmannová", "team": "Czech Republic", "minute": 66, "minute_text": "66th-minute", "kind": "penalty", "score": "2-1"}
{"id": "G17", "scorer": "Jannes Wirth; Hauke Prinz", "team": "St Pauli", "count": 2}
{"id": "G18", "scorer": "Jannes Wirth", "team": "St Pauli", "minute": 52, "minute_text": "52 minutes"}
{"id": "G19", "scorer": "Hauke Prinz", "team": "St Pauli", "minute": 75, "minute_text": "quarter of an hour to go"}
{"id": "G20", "scorer": "Diego Urrutia", "team": "Necaxa", "scope": "background", "count": 61}
{"id": "G21", "scorer": "Jakub Wolny", "team": "Fulham", "minute": 19, "minute_text": "19 minutes"}
{"id": "G22", "scorer": "Tosin Adeyinka", "team": "Fulham", "minute": 64, "minute_text": "64th", "score": "2-0"}
{"id": "G23", "scorer": "Tavon Greene", "team": "New England", "minute": 90, "minute_text": "90th minute"}
{"id": "G24", "scorer": "Isidro Campos", "team": "Atlanta"}
{"id": "G25", "scorer": "Levan Gogia", "team": "Georgia", "minute": 71, "minute_text": "71st minute"}
{"id": "G26", "scorer": "Chris Ambler", "team": "Wigan", "minute": 82, "minute_text": "82nd minute", "kind": "header", "score": "3-0"}
{"id": "G27", "scorer": "Elliot Pryce", "team": "Boreham Wood", "count": 2}
{"id": "G28", "scorer": "Shay Doherty", "team": "Boreham Wood"}
{"id": "G29", "scorer": "Elliot Pryce", "team": "Boreham Wood", "minute": 61, "minute_text": "61 minutes"}
