“We were not at the races and we deserved to be a goal down,” admitted ⟦PERSON|Callum Pinnington⟧, whose side were exactly that at the ⟦MINUTE|break⟧ after ⟦PERSON|Matija Horvatić⟧ ⟦G1|scored⟧ from 20 yards. “The lads showed character to get back into it.” It was ⟦PERSON|Lewis Adomako⟧ who ⟦G2|tapped in⟧, with ⟦MINUTE|13 minutes left⟧.

⟦TEAM|Dundalk⟧ hope to make it third time lucky in the final. They have gone down on penalties and to a coin's-width offside in the previous two, and ⟦PERSON|Robbie McGeough⟧ missed in both.

⟦TEAM|Tottenham Women⟧ had gone more than five hours without scoring before ⟦PERSON|Maisie Dalgleish⟧ ⟦G3|ended the drought⟧ on ⟦DATE|Sunday⟧. Her ⟦G4|strike⟧, with ⟦MINUTE|nine minutes⟧ on the clock, was her first in the ⟦COMPETITION|WSL⟧.

Position: forward. Born: ⟦GPE|Kumasi⟧, ⟦DATE|4 March 1999⟧. Previous clubs: ⟦TEAM|Asante Kotoko⟧, ⟦TEAM|Nordsjælland⟧. Caps: 22. ⟦G5|Goals⟧: 7. ⟦PERSON|Bright Agyeman-Duah⟧ says he chose ⟦TEAM|Feyenoord⟧ because of the crowd.

⟦TEAM|Chesterfield⟧ striker ⟦PERSON|Owen Larkspur⟧ has been charged by the ⟦ORG|FA⟧ after he kicked a bottle in the direction of the fourth official. The incident followed a late decision not to award a penalty in ⟦DATE|Tuesday⟧'s goalless draw with ⟦TEAM|Salford City⟧. He has until ⟦DATE|Monday⟧ to respond.

The visitors were unlucky not to be level. ⟦PERSON|Enzo Villagra⟧ twice went close, first with a volley that ⟦PERSON|Nicolás Baigorria⟧ did well to hold and then with a free-kick that shaved the post. ⟦TEAM|Talleres⟧, who ⟦G6|scored⟧ through ⟦PERSON|Braian Quiroz⟧ in the ⟦MINUTE|15th minute⟧, offered little after that.

“I've never scored a hat-trick, not even in the schoolyard,” ⟦PERSON|Tomasz Wróbel⟧ said. He was denied one here by his own captain, who took the penalty and missed it. The ⟦TEAM|Pogon Szczecin⟧ winger's two ⟦G7|goals⟧, both in the second half, sank ⟦TEAM|Korona⟧.

⟦TEAM|Algeria⟧ and ⟦TEAM|Mali⟧ played out a draw in ⟦GPE|Bouaké⟧ that suited neither. ⟦PERSON|Nadir Belkebla⟧ gave ⟦TEAM|Algeria⟧ hope with a fierce drive that went just past the post, and ⟦PERSON|Boubacar Sissoko-Diarra⟧ should have won it for ⟦TEAM|Mali⟧ when he was left unmarked at the far post.

With his contract running out at the end of the season, ⟦PERSON|Jonny Birkinshaw⟧ reminded ⟦TEAM|Doncaster⟧ of his value, ⟦G8|scoring both goals⟧ in the win over ⟦TEAM|Colchester⟧. The ⟦G9|first⟧, on ⟦MINUTE|14 minutes⟧, came from the penalty spot, and the ⟦G10|second⟧, on ⟦MINUTE|59⟧, came from ⟦PERSON|Louie Abankwah⟧'s cross. “He's a natural finisher,” said manager ⟦PERSON|Gary Stannage⟧.

⟦TEAM|Sporting KC⟧ extended their unbeaten run to eight with a scoreless tie in ⟦GPE|Vancouver⟧. Goalkeeper ⟦PERSON|Trent Kowalczyk⟧ had four saves, including a diving stop on ⟦PERSON|Emerson Leclair⟧ in the ⟦MINUTE|55th minute⟧, to record his sixth shutout. The ⟦TEAM|Whitecaps⟧ have ⟦G11|scored once⟧ in their last five.

“There were a couple of chances at nil-nil which we should put away,” ⟦PERSON|Sarah Tindall-Moore⟧ said. “Then they've ⟦G12|scored⟧ from the only corner they had. That's football.” The corner was taken by ⟦PERSON|Ana Beatriz⟧, and ⟦PERSON|Freja Toft⟧ ⟦G13|headed it in⟧, ⟦MINUTE|18 minutes from time⟧.

⟦PERSON|Gianluca Ferroni⟧ was the hero for ⟦TEAM|Venezia⟧, saving a penalty in each half. ⟦PERSON|Stiven Luca⟧ struck the first too close to him and ⟦PERSON|Andrea Bonacorsi⟧ drove the second against his legs. In between, ⟦PERSON|Joel Nyström⟧ ⟦G14|scored the only goal⟧ from ⟦PERSON|Elio Zanon⟧'s through ball.

⟦TEAM|Aberdeen⟧ will be without their top scorer for up to six weeks. ⟦PERSON|Logan Cruickshank⟧, who ⟦G15|scored⟧ in the win at ⟦TEAM|Motherwell⟧ ⟦DATE|last Saturday⟧, injured a knee in training. “It's a blow, but someone else has to step up and get us goals,” said coach ⟦PERSON|Sven Haugland⟧.

If ⟦TEAM|Bahrain⟧ had taken their chances they would have been out of sight by the ⟦MINUTE|hour⟧. Instead, ⟦PERSON|Tareq Nasser⟧ ⟦G16|levelled⟧ for ⟦TEAM|Jordan⟧ with a header, and ⟦TEAM|Bahrain⟧, who had led through ⟦PERSON|Hassan Madan⟧'s early ⟦G17|free-kick⟧, began to drop deeper and deeper.

The league leaders conceded possession willingly and corners reluctantly, and by the end ⟦TEAM|Tigre⟧ had 13 of the latter. From none of them was there a shot on target. From one there was very nearly a goal at the other end, ⟦PERSON|Lautaro Pizzuto⟧ racing away before being caught by ⟦PERSON|Bruno Ameghino⟧.

⟦PERSON|Zara Whitmarsh⟧ came off the bench to ⟦G18|score a late equaliser⟧ on her return to ⟦TEAM|London City Lionesses⟧. The 27-year-old, who spent two years out with injury, ⟦G19|slid in⟧ at the back post in the ⟦MINUTE|91st minute⟧ after ⟦PERSON|Mette Kragelund⟧ had flicked on a long throw.

⟦TEAM|Dortmund⟧ can go top with a win on ⟦DATE|Saturday⟧, but they may have to do it without ⟦PERSON|Niclas Brockhoff⟧. He has ⟦G20|hit nine goals⟧ in eleven starts. “Of course we would miss his goals,” said coach ⟦PERSON|Marco Seidl⟧, “but we have others who can score.”

In the ⟦MINUTE|64th minute⟧ ⟦PERSON|Davi Lucca⟧ went down under a challenge from ⟦PERSON|Ramón Ovelar⟧, but appeals for a penalty were turned away. In the ⟦MINUTE|66th⟧ he stayed on his feet, and his ⟦G21|finish⟧ left ⟦PERSON|Gatito Benegas⟧ helpless. ⟦TEAM|Bragantino⟧ ⟦SCORE|1⟧, ⟦TEAM|Libertad⟧ ⟦SCORE|0⟧, and it stayed that way.

The manager said there would be no excuses. “We've not scored, we've not looked like scoring, and that's down to me.” ⟦TEAM|Morecambe⟧ have now drawn a blank in six of eight.

⟦PERSON|Andreas Iversholm⟧ ⟦G22|doubled the lead⟧ ⟦MINUTE|ten minutes from time⟧ when he beat the offside trap and lifted the ball over ⟦PERSON|Yann Le Corre⟧. Before that, ⟦TEAM|Copenhagen⟧ had relied on a first-half ⟦G23|goal⟧ from ⟦PERSON|Kevin Rasool⟧ and on the hands of ⟦PERSON|Frederik Tange⟧, who made fine stops from ⟦PERSON|Nolan Picard⟧ and ⟦PERSON|Ugo Bertin⟧.

Police are investigating objects thrown from the away section after ⟦TEAM|Ferencvaros⟧ fans celebrated what they thought was a winner. Referee ⟦PERSON|Benoit Castel-Faure⟧ ruled that the ball had not crossed the line, and the match ended without goals.
=====GOALS=====
{"id": "G1", "scorer": "Matija Horvatić", "kind": "shot"}
{"id": "G2", "scorer": "Lewis Adomako", "kind": "shot", "minute": 77, "minute_text": "13 minutes left"}
{"id": "G3", "scorer": "Maisie Dalgleish", "team": "Tottenham Women", "minute": 9}
{"id": "G4", "scorer": "Maisie Dalgleish", "team": "Tottenham Women", "minute": 9, "minute_text": "nine minutes"}
{"id": "G5", "scorer": "Bright Agyeman-Duah", "count": 7, "scope": "background"}
{"id": "G6", "scorer": "Braian Quiroz", "team": "Talleres", "minute": 15, "minute_text": "15th minute"}
{"id": "G7", "scorer": "Tomasz Wróbel", "team": "Pogon Szczecin", "count": 2}
{"id": "G8", "scorer": "Jonny Birkinshaw", "team": "Doncaster", "count": 2}
{"id": "G9", "scorer": "Jonny Birkinshaw", "team": "Doncaster", "minute": 14, "minute_text": "14 minutes", "kind": "penalty"}
{"id": "G10", "scorer": "Jonny Birkinshaw", "team": "Doncaster", "minute": 59, "minute_text": "59", "assist": "Louie Abankwah"}
{"id": "G11", "team": "Whitecaps", "scope": "background"}
{"id": "G12", "scorer": "Freja Toft", "minute": 72, "assist": "Ana Beatriz", "kind": "header"}
{"id": "G13", "scorer": "Freja Toft", "minute": 72, "minute_text": "18 minutes from time", "assist": "Ana Beatriz", "kind": "header"}
{"id": "G14", "scorer": "Joel Nyström", "team": "Venezia", "assist": "Elio Zanon"}
{"id": "G15", "scorer": "Logan Cruickshank", "team": "Aberdeen", "scope": "background"}
{"id": "G16", "scorer": "Tareq Nasser", "team": "Jordan", "kind": "header"}
{"id": "G17", "scorer": "Hassan Madan", "team": "Bahrain", "kind": "free kick"}
{"id": "G18", "scorer": "Zara Whitmarsh", "team": "London City Lionesses", "minute": 90, "added": 1, "assist": "Mette Kragelund"}
{"id": "G19", "scorer": "Zara Whitmarsh", "team": "London City Lionesses", "minute": 90, "added": 1, "assist": "Mette Kragelund", "minute_text": "91st minute"}
{"id": "G20", "scorer": "Niclas Brockhoff", "team": "Dortmund", "count": 9, "scope": "background"}
{"id": "G21", "scorer": "Davi Lucca", "team": "Bragantino", "minute": 66, "minute_text": "66th", "kind": "shot"}
{"id": "G22", "scorer": "Andreas Iversholm", "team": "Copenhagen", "minute": 80, "minute_text": "ten minutes from time", "kind": "shot"}
{"id": "G23", "scorer": "Kevin Rasool", "team": "Copenhagen"}
