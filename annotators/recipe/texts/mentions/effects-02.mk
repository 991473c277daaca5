⟦TEAM|Norwich City⟧ were ahead inside ⟦MINUTE|five minutes⟧ when ⟦PERSON|Kasper Lund⟧ ⟦G1|punished hesitation⟧ in the ⟦TEAM|Stoke City⟧ back line. ⟦PERSON|Lund⟧ later shot over, ⟦PERSON|Archie Pell⟧ tested ⟦PERSON|Danilo Reis⟧ from range, and the ⟦DATE|autumn⟧ sunshine was as warm as the game got.

⟦TEAM|Atalanta⟧ sealed their passage with a game to spare, even though ⟦PERSON|Elias Brandt⟧ ⟦G2|had given ⟦TEAM|Salzburg⟧ the lead⟧ with a ⟦MINUTE|31st-minute⟧ penalty. ⟦PERSON|Matteo Ruggiu⟧ ⟦G3|got the equaliser⟧ with ⟦MINUTE|20 minutes to go⟧, and a draw was all the ⟦NORP|Italians⟧ required.

Rain swept in off the ⟦GPE|Mersey⟧ on ⟦DATE|Saturday⟧, and ⟦TEAM|Tranmere Rovers⟧ wilted in it. They were pressed back from the first whistle, were lucky that ⟦PERSON|Nathan Eze⟧ blazed over and luckier when ⟦PERSON|Cole Radford⟧ hit a post, and ⟦G4|fell behind⟧ for good in the ⟦MINUTE|74th minute⟧ to ⟦PERSON|Eze⟧ of ⟦TEAM|Salford City⟧.

⟦PERSON|Sofía Arriaga⟧ ⟦G5|hauled ⟦TEAM|Tigres Femenil⟧ back⟧ on ⟦MINUTE|80 minutes⟧ with a shot from an acute angle. ⟦TEAM|Pachuca⟧ had looked comfortable after ⟦PERSON|Lucía Peña⟧ ⟦G6|gave them a first-half advantage⟧.

The defender punched a locker after being sent off, according to the ⟦ORG|FA⟧ report, and was punished with a five-match ban. ⟦TEAM|Charlton Athletic⟧ will be without ⟦PERSON|Reece Mandeville⟧ until ⟦DATE|December⟧.

⟦PERSON|Joost Kramer⟧ threw his boots into the crowd, wrapped himself in a flag and punched the air. ⟦TEAM|NEC⟧ had confirmed survival with a defeat, because ⟦TEAM|Volendam⟧ lost as well.

⟦PERSON|Abdou Sylla⟧ ⟦G7|completed the comeback⟧ for ⟦TEAM|Guinea⟧ in the ⟦MINUTE|sixth minute of added time⟧. Two down at the ⟦MINUTE|break⟧, they ⟦G8|had halved the deficit⟧ soon after the ⟦MINUTE|restart⟧ through ⟦PERSON|Mamadou Barry⟧ and ⟦G9|drawn level⟧ through the same player.

⟦TEAM|Motherwell⟧ held a one-goal lead for an hour and deserved more, but ⟦PERSON|Scott Laidlaw⟧ had a header cleared, ⟦PERSON|Tobi Akande⟧ was foiled by ⟦PERSON|Jack Muir⟧ and ⟦PERSON|Laidlaw⟧ again drove across the face. ⟦TEAM|Kilmarnock⟧ ⟦G10|made them pay⟧: ⟦PERSON|Rory Lennox⟧ ⟦G11|finished off⟧ ⟦PERSON|Innes Baird⟧'s run in the ⟦MINUTE|87th minute⟧.

⟦TEAM|Hull City⟧ were undone by a set-piece for the third week running. ⟦PERSON|Patrik Šimek⟧, unmarked at the far post, ⟦G12|gave ⟦TEAM|Watford⟧ the edge⟧ ⟦MINUTE|five minutes before the interval⟧ and they did not relinquish it.

⟦PERSON|Gustav Nyberg⟧ put pen to paper, rolled up his sleeves and posed for the cameras. The striker has signed until ⟦DATE|2029⟧ and says he wants to finish what he started at ⟦TEAM|Viking⟧.

⟦TEAM|PSV⟧ led through an ⟦G13|own goal⟧. ⟦PERSON|Bram Kuiper⟧'s low ball was ⟦G14|diverted past his goalkeeper⟧ by ⟦PERSON|Luuk Terpstra⟧ in the ⟦MINUTE|26th minute⟧, and ⟦PERSON|Kuiper⟧ himself ⟦G15|extended the advantage⟧ ⟦MINUTE|six minutes after half-time⟧.

"It sealed our fifth win in six and it moved us to third," ⟦PERSON|Ange Delacroix⟧ said. "But I'm told we had two shots on target. We won't see off ⟦TEAM|Lyon⟧ like that."

⟦PERSON|Declan Foy⟧ ⟦G16|gave ⟦TEAM|Bohemians⟧ breathing space⟧ on ⟦MINUTE|72 minutes⟧, shooting through a crowd of legs. ⟦PERSON|Eoin Mangan⟧'s header for ⟦TEAM|Sligo Rovers⟧ was held by ⟦PERSON|Luke Tobin⟧ in the last attack.

Two quickfire ⟦G17|goals⟧ turned the contest on its head. ⟦PERSON|Vasco Teles⟧ ⟦G18|brought ⟦TEAM|Braga⟧ level⟧ in the ⟦MINUTE|62nd minute⟧ and ⟦PERSON|Rui Patrão⟧ ⟦G19|edged them in front⟧ ⟦MINUTE|two minutes later⟧, to the dismay of the ⟦TEAM|Porto⟧ bench.

⟦TEAM|Notts County⟧ needed to restore some pride and could not. ⟦PERSON|Leo Danso⟧ tested the keeper after ⟦MINUTE|10 minutes⟧, ⟦PERSON|Ray Tolman⟧ followed up but fired over, and a penalty claim came to nothing.

⟦TEAM|Brazil⟧ swept through the mixed zone without a word after being held by ⟦TEAM|Bolivia⟧. ⟦PERSON|Caíque⟧ had hit the woodwork twice, ⟦PERSON|Jonatas⟧ had been thwarted by ⟦PERSON|Ramiro Quispe⟧, and the ⟦NORP|Brazilian⟧ press had its headlines.

⟦PERSON|Jake Orton⟧ ⟦G20|grabbed the goal⟧ in ⟦TEAM|Lincoln City⟧'s win at ⟦TEAM|Barrow⟧, where ⟦PERSON|Carl Minns⟧ sealed off his area and ⟦PERSON|Dom Preece⟧ shot into the side-netting.

⟦TEAM|Angers⟧ pulled themselves level in bizarre circumstances. ⟦PERSON|Yanis Le Goff⟧ charged down a clearance from ⟦PERSON|Théo Marchal⟧ and the ball ⟦G21|flew into the net⟧ in the ⟦MINUTE|58th minute⟧. ⟦TEAM|Metz⟧ had ⟦G22|gone ahead⟧ through ⟦PERSON|Kenan Yıldırım⟧ on ⟦MINUTE|21⟧.

Police unleashed dogs in the car park after the match, and officers drove rival supporters back towards the station. Inside, ⟦TEAM|Cardiff City⟧ had seen off ⟦TEAM|Swansea City⟧ ⟦SCORE|1-0⟧ on their own ground for the first time in a decade.

⟦PERSON|Lina Forsberg⟧ ⟦G23|gave ⟦TEAM|Häcken⟧ the ideal start⟧ after ⟦MINUTE|three minutes⟧, before ⟦PERSON|Ebba Sjöholm⟧ ⟦G24|hit back⟧ for ⟦TEAM|Rosengård⟧ in the ⟦MINUTE|14th minute⟧. There were chances at both ends after that, the best of them a volley from ⟦PERSON|Forsberg⟧ which ⟦PERSON|Agnes Dahl⟧ pushed behind.

⟦TEAM|Accrington Stanley⟧ clung to their advantage until the ⟦MINUTE|89th minute⟧. Then a long throw was flicked on by ⟦PERSON|Harry Coyle⟧, and ⟦PERSON|Bobby Nye⟧ ⟦G25|denied them victory⟧ and ⟦G26|earned ⟦TEAM|Grimsby Town⟧ a draw⟧.

⟦PERSON|Adrian Cojocaru⟧ converted a barn outside ⟦GPE|Cluj⟧ into an academy for local children, and the ⟦TEAM|Romania⟧ forward will finish his coaching badges there. He ⟦G27|scored three times⟧ in his ⟦NORP|Romanian⟧ farewell season, and says he has no wish to level old scores.
=====GOALS=====
{"id": "G1", "scorer": "Kasper Lund", "team": "Norwich City", "minute": 5, "minute_text": "inside five minutes"}
{"id": "G2", "scorer": "Elias Brandt", "team": "Salzburg", "minute": 31, "minute_text": "31st-minute", "kind": "penalty"}
{"id": "G3", "scorer": "Matteo Ruggiu", "team": "Atalanta", "minute": 70, "minute_text": "20 minutes to go"}
{"id": "G4", "scorer": "Nathan Eze", "team": "Salford City", "minute": 74, "minute_text": "74th minute"}
{"id": "G5", "scorer": "Sofía Arriaga", "team": "Tigres Femenil", "minute": 80, "minute_text": "80 minutes"}
{"id": "G6", "scorer": "Lucía Peña", "team": "Pachuca"}
{"id": "G7", "scorer": "Abdou Sylla", "team": "Guinea", "minute": 90, "added": 6, "minute_text": "sixth minute of added time"}
{"id": "G8", "scorer": "Mamadou Barry", "team": "Guinea", "minute_text": "after the restart", "score": "2-1"}
{"id": "G9", "scorer": "Mamadou Barry", "team": "Guinea", "score": "2-2"}
{"id": "G10", "scorer": "Rory Lennox", "team": "Kilmarnock", "minute": 87, "minute_text": "87th minute"}
{"id": "G11", "scorer": "Rory Lennox", "team": "Kilmarnock", "minute": 87, "minute_text": "87th minute", "assist": "Innes Baird"}
{"id": "G12", "scorer": "Patrik Šimek", "team": "Watford", "minute": 40, "minute_text": "five minutes before the interval"}
{"id": "G13", "scorer": "Luuk Terpstra", "team": "PSV", "minute": 26, "minute_text": "26th minute", "kind": "own goal"}
{"id": "G14", "scorer": "Luuk Terpstra", "team": "PSV", "minute": 26, "minute_text": "26th minute", "kind": "own goal"}
{"id": "G15", "scorer": "Bram Kuiper", "team": "PSV", "minute": 51, "minute_text": "six minutes after half-time"}
{"id": "G16", "scorer": "Declan Foy", "team": "Bohemians", "minute": 72, "minute_text": "72 minutes", "kind": "shot"}
{"id": "G17", "scorer": "Vasco Teles; Rui Patrão", "team": "Braga", "count": 2}
{"id": "G18", "scorer": "Vasco Teles", "team": "Braga", "minute": 62, "minute_text": "62nd minute"}
{"id": "G19", "scorer": "Rui Patrão", "team": "Braga", "minute": 64, "minute_text": "two minutes later"}
{"id": "G20", "scorer": "Jake Orton", "team": "Lincoln City"}
{"id": "G21", "scorer": "Yanis Le Goff", "team": "Angers", "minute": 58, "minute_text": "58th minute"}
{"id": "G22", "scorer": "Kenan Yıldırım", "team": "Metz", "minute": 21, "minute_text": "21"}
{"id": "G23", "scorer": "Lina Forsberg", "team": "Häcken", "minute": 3, "minute_text": "three minutes"}
{"id": "G24", "scorer": "Ebba Sjöholm", "team": "Rosengård", "minute": 14, "minute_text": "14th minute"}
{"id": "G25", "scorer": "Bobby Nye", "team": "Grimsby Town", "minute": 89, "minute_text": "89th minute"}
{"id": "G26", "scorer": "Bobby Nye", "team": "Grimsby Town", "minute": 89, "minute_text": "89th minute"}
{"id": "G27", "scorer": "Adrian Cojocaru", "scope": "background", "count": 3}
