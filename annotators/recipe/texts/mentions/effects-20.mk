⟦PERSON|Baran Aydın⟧ ⟦G1|doubled ⟦TEAM|Beşiktaş⟧'s lead⟧ with a glancing header in the ⟦MINUTE|25th minute⟧. ⟦PERSON|Cenk Öztürk⟧ could have trebled it, his own header being tipped over, and ⟦PERSON|Malik Sané-Diop⟧ also went close.

⟦PERSON|Oskar Friedl⟧ of ⟦TEAM|Ried⟧ extended his contract, doubled his salary and restored, he says, his faith in football. The midfielder will be 31 in ⟦DATE|May⟧ and has ⟦G2|scored once⟧ in three seasons.

Just as ⟦TEAM|Wycombe⟧ seemed to have done enough, ⟦PERSON|Jermaine Skeete⟧ ⟦G3|threw the tie wide open⟧ on ⟦MINUTE|76 minutes⟧. ⟦TEAM|Northampton⟧ had the momentum but not the punch: ⟦PERSON|Kirk Laidler⟧ and ⟦PERSON|Skeete⟧ were both off target and, in the ⟦MINUTE|89th minute⟧, ⟦PERSON|Dean Cropper⟧ ⟦G4|ended the argument⟧.

⟦PERSON|Joanna Wilk⟧ ⟦G5|gave ⟦TEAM|Poland⟧ what their football deserved⟧ ⟦MINUTE|10 minutes into the second half⟧. ⟦TEAM|Austria⟧'s ⟦PERSON|Marlene Huber⟧ ⟦G6|had their answer⟧ ⟦MINUTE|five minutes later⟧, and thereafter both teams settled for a point.

⟦TEAM|Sunderland⟧ thought ⟦PERSON|Luis Abascal⟧ had ⟦G7|secured a win⟧ with his goal in the ⟦MINUTE|85th minute⟧. ⟦PERSON|Conrad Teal⟧ of ⟦TEAM|Hull⟧ thought otherwise, ⟦G8|levelling⟧ on ⟦MINUTE|88⟧. Then ⟦PERSON|Abascal⟧ ⟦G9|had the ball in the net again⟧ and the referee thought otherwise.

⟦PERSON|Oliver Kraft⟧ wrapped up the session with shooting practice. "He's burying everything," his coach at ⟦TEAM|Mainz⟧ said, "but burying it on a ⟦DATE|Tuesday⟧ doesn't move you up the table."

⟦PERSON|Gary Spooner⟧ took the lead on a walking tour of the old ground. A statue of ⟦PERSON|Harry Mossop⟧ stands where the goal used to be. ⟦PERSON|Mossop⟧ ⟦G10|hit the winner⟧ in the cup final of ⟦DATE|1903⟧ for ⟦TEAM|Bury⟧, or so the plaque claims.

⟦TEAM|Utsikten⟧ were trailing and reduced to ten when ⟦PERSON|Robin Hedlund⟧ ran half the pitch to ⟦G11|equalise⟧ in the ⟦MINUTE|71st minute⟧. ⟦PERSON|Anders Blomqvist⟧, who ⟦G12|had given ⟦TEAM|Örgryte⟧ the lead⟧ on ⟦MINUTE|20 minutes⟧, chased him all the way.

⟦TEAM|Boston⟧ threatened to unleash havoc and instead unleashed only shots from distance. ⟦PERSON|Cameron Deakin⟧ saved the best two of them, from ⟦PERSON|Cal Rooke⟧ and ⟦PERSON|Greg Lamb⟧, and ⟦TEAM|Spennymoor⟧ saw out a ⟦SCORE|1-0⟧ win earned by ⟦PERSON|Jamie Wardle⟧'s ⟦G13|goal⟧ ⟦MINUTE|three minutes after half-time⟧.

⟦PERSON|Khalid Al-Marri⟧ was steered away from the referee. His penalty, on ⟦MINUTE|88 minutes⟧, had been ordered to be retaken, and he put the second one wide after ⟦G14|scoring the first⟧. ⟦TEAM|Qatar SC⟧ lost by a goal to ⟦TEAM|Al Rayyan⟧.

⟦TEAM|Como⟧ ⟦G15|added a third to kill off ⟦TEAM|Lecce⟧⟧, ⟦PERSON|Niccolò Serra⟧ ⟦G16|sliding it home⟧ in the ⟦MINUTE|80th minute⟧. ⟦PERSON|Rui Cabral⟧'s ⟦MINUTE|60th-minute⟧ ⟦G17|goal⟧ had made it ⟦SCORE|2-1⟧.

⟦PERSON|Sinead Rafferty⟧ tucked her shirt in, tucked in behind the striker and was rarely seen again. ⟦TEAM|Peamount United⟧ had to rely on ⟦PERSON|Orla Haugh⟧, who ⟦G18|took the lead back⟧ for them on ⟦MINUTE|73 minutes⟧, and on ⟦PERSON|Nora Tighe⟧, who kept it by saving a ⟦MINUTE|90th-minute⟧ spot-kick.

⟦TEAM|Dynamo Kyiv⟧ kept up the pressure at the top, cutting the gap to two points. ⟦PERSON|Yevhen Malko⟧ ⟦G19|was the match-winner⟧, his ⟦MINUTE|64th-minute⟧ drive finding its way through, and ⟦PERSON|Taras Bondar⟧ kept out ⟦PERSON|Oleh Rudenko⟧'s effort at the end.

⟦PERSON|Guilherme Fontes⟧ ⟦G20|brought the deficit down to two⟧ in the ⟦MINUTE|68th minute⟧ and ⟦PERSON|Ruben Alves⟧ to ⟦G21|one⟧ on ⟦MINUTE|77⟧, but ⟦TEAM|Marítimo⟧ ⟦G22|were sunk⟧ in the ⟦MINUTE|first added minute⟧ by ⟦TEAM|Farense⟧'s ⟦PERSON|Yan Couto-Reis⟧.

⟦TEAM|Wrexham⟧ rode their luck at ⟦TEAM|Bolton⟧. ⟦PERSON|Aled Parry⟧ handled on the line, unseen, ⟦PERSON|Kane Dobbs⟧ struck the frame on ⟦MINUTE|55 minutes⟧ and ⟦PERSON|Isaac Lord⟧ missed an open goal.

A fine ⟦G23|finish⟧ by ⟦PERSON|Aiden Lawlor⟧ on ⟦MINUTE|39 minutes⟧ preserved ⟦TEAM|Treaty United⟧'s record at home; a finish of fifth now looks likely. ⟦PERSON|Jake Dunleavy⟧ for ⟦TEAM|Bray Wanderers⟧ had a free-kick and a follow-up kept out by ⟦PERSON|Ciaran Tobin⟧.

⟦PERSON|Maximilian Orth⟧ ⟦G24|put ⟦TEAM|Regensburg⟧ two to the good⟧ in the ⟦MINUTE|51st minute⟧, ⟦PERSON|Benno Falk⟧ ⟦G25|got them into a three-goal lead⟧ on ⟦MINUTE|59⟧ and ⟦TEAM|Ulm⟧, trailing to so many for the first time ⟦DATE|this season⟧, gave up the chase.

"He struck it sweetly, I'm not sure ⟦PERSON|Reyes⟧ saw it," said ⟦PERSON|Dani Olmedo⟧. "But it's hit the bar, hasn't it? That's the margin. They ⟦G26|get one⟧ off a shin and it's enough."

⟦TEAM|Leyton Orient⟧ remain unbeaten, courtesy of ⟦PERSON|Max Abiola⟧, who ⟦G27|saved the day⟧ ⟦MINUTE|five minutes into added time⟧. He ⟦G28|flicked in⟧ at the near post after ⟦PERSON|Ed Turrell⟧ had denied him one ⟦MINUTE|minute before⟧.

⟦TEAM|Philippines⟧ exceeded expectations by overcoming ⟦TEAM|Vietnam⟧ on penalties. ⟦PERSON|Neil Estrada⟧ saved two kicks, having been beaten only once in 120 minutes, by ⟦PERSON|Tran Quang Duc⟧'s ⟦MINUTE|30th-minute⟧ ⟦G29|drive⟧; ⟦PERSON|Kiko Bautista⟧ was responsible for the ⟦G30|equaliser⟧ on ⟦MINUTE|88 minutes⟧.

⟦PERSON|Thierry Bouvet⟧ punched in his numbers, clocked off and drove two hours to see ⟦TEAM|Cannet⟧ in the cup. They were edged out by ⟦TEAM|Monaco reserves⟧, ⟦PERSON|Edan Kouamé⟧ ⟦G31|supplying the telling touch⟧ in the ⟦MINUTE|79th minute⟧.

⟦PERSON|Cassius Monk⟧ pounced to ⟦G32|put ⟦TEAM|Wigan Athletic⟧ ahead⟧ when ⟦PERSON|Bruno Lowe⟧ spilled a shot on ⟦MINUTE|37 minutes⟧. ⟦TEAM|Wigan Athletic⟧ pounced on another spill on ⟦MINUTE|50⟧, but ⟦PERSON|Jimmy Tate⟧ could not finish.
=====GOALS=====
{"id": "G1", "scorer": "Baran Aydın", "team": "Beşiktaş", "minute": 25, "minute_text": "25th minute", "kind": "header", "score": "2-0"}
{"id": "G2", "scorer": "Oskar Friedl", "team": "Ried", "scope": "background"}
{"id": "G3", "scorer": "Jermaine Skeete", "team": "Northampton", "minute": 76, "minute_text": "76 minutes", "score": "2-1"}
{"id": "G4", "scorer": "Dean Cropper", "team": "Wycombe", "minute": 89, "minute_text": "89th minute", "score": "3-1"}
{"id": "G5", "scorer": "Joanna Wilk", "team": "Poland", "minute": 55, "minute_text": "10 minutes into the second half"}
{"id": "G6", "scorer": "Marlene Huber", "team": "Austria", "minute": 60, "minute_text": "five minutes later"}
{"id": "G7", "scorer": "Luis Abascal", "team": "Sunderland", "minute": 85, "minute_text": "85th minute"}
{"id": "G8", "scorer": "Conrad Teal", "team": "Hull", "minute": 88, "minute_text": "88"}
{"id": "G9", "scorer": "Luis Abascal", "team": "Sunderland", "outcome": "ruled out"}
{"id": "G10", "scorer": "Harry Mossop", "team": "Bury", "scope": "background"}
{"id": "G11", "scorer": "Robin Hedlund", "team": "Utsikten", "minute": 71, "minute_text": "71st minute"}
{"id": "G12", "scorer": "Anders Blomqvist", "team": "Örgryte", "minute": 20, "minute_text": "20 minutes"}
{"id": "G13", "scorer": "Jamie Wardle", "team": "Spennymoor", "minute": 48, "minute_text": "three minutes after half-time"}
{"id": "G14", "scorer": "Khalid Al-Marri", "team": "Qatar SC", "outcome": "ruled out", "kind": "penalty"}
{"id": "G15", "scorer": "Niccolò Serra", "team": "Como", "minute": 80, "minute_text": "80th minute", "score": "3-1"}
{"id": "G16", "scorer": "Niccolò Serra", "team": "Como", "minute": 80, "minute_text": "80th minute"}
{"id": "G17", "scorer": "Rui Cabral", "team": "Lecce", "minute": 60, "minute_text": "60th-minute", "score": "2-1"}
{"id": "G18", "scorer": "Orla Haugh", "team": "Peamount United", "minute": 73, "minute_text": "73 minutes"}
{"id": "G19", "scorer": "Yevhen Malko", "team": "Dynamo Kyiv", "minute": 64, "minute_text": "64th-minute", "kind": "shot"}
{"id": "G20", "scorer": "Guilherme Fontes", "team": "Marítimo", "minute": 68, "minute_text": "68th minute", "score": "3-1"}
{"id": "G21", "scorer": "Ruben Alves", "team": "Marítimo", "minute": 77, "minute_text": "77", "score": "3-2"}
{"id": "G22", "scorer": "Yan Couto-Reis", "team": "Farense", "minute": 90, "added": 1, "minute_text": "first added minute", "score": "4-2"}
{"id": "G23", "scorer": "Aiden Lawlor", "team": "Treaty United", "minute": 39, "minute_text": "39 minutes"}
{"id": "G24", "scorer": "Maximilian Orth", "team": "Regensburg", "minute": 51, "minute_text": "51st minute", "score": "2-0"}
{"id": "G25", "scorer": "Benno Falk", "team": "Regensburg", "minute": 59, "minute_text": "59", "score": "3-0"}
{"id": "G26"}
{"id": "G27", "scorer": "Max Abiola", "team": "Leyton Orient", "minute": 90, "added": 5, "minute_text": "five minutes into added time"}
{"id": "G28", "scorer": "Max Abiola", "team": "Leyton Orient", "minute": 90, "added": 5, "minute_text": "five minutes into added time"}
{"id": "G29", "scorer": "Tran Quang Duc", "team": "Vietnam", "minute": 30, "minute_text": "30th-minute", "kind": "shot"}
{"id": "G30", "scorer": "Kiko Bautista", "team": "Philippines", "minute": 88, "minute_text": "88 minutes"}
{"id": "G31", "scorer": "Edan Kouamé", "minute": 79, "minute_text": "79th minute"}
{"id": "G32", "scorer": "Cassius Monk", "team": "Wigan Athletic", "minute": 37, "minute_text": "37 minutes"}
