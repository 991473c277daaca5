⟦PERSON|Adam Crossley⟧'s ⟦MINUTE|54th-minute⟧ ⟦G1|free-kick⟧ had given ⟦TEAM|Bury⟧ hope, but ⟦TEAM|Radcliffe⟧ reclaimed their two-goal lead almost at once, ⟦PERSON|Jude Oyinbo⟧ ⟦G2|rolling in⟧ the rebound on ⟦MINUTE|57⟧ after ⟦PERSON|Tom Peers⟧ had parried ⟦PERSON|Rick Smithson⟧'s effort. ⟦PERSON|Peers⟧ later saved a penalty from ⟦PERSON|Smithson⟧.

⟦TEAM|Radcliffe⟧ were given a penalty in the ⟦MINUTE|80th minute⟧, when ⟦PERSON|Nathan Lowther⟧ brought down ⟦PERSON|Gil Andrade⟧, and might have had another a minute after it. The first was driven against the bar by ⟦PERSON|Anton Rudge⟧; the second appeal was dismissed.

⟦PERSON|Felix Adjei⟧ ⟦G3|stretched ⟦TEAM|Horsens⟧' lead⟧ with a fine individual goal in the ⟦MINUTE|49th minute⟧. The ⟦NORP|Ghanaian⟧ took the ball off ⟦PERSON|Kasper Munk⟧, went past ⟦PERSON|Simon Leth⟧ and waited for ⟦PERSON|Mads Holst⟧ to commit himself. His earlier ⟦G4|header⟧, on ⟦MINUTE|seven⟧, had come from ⟦PERSON|Jonas Ravn⟧'s corner.

⟦PERSON|Paolo Venturin⟧ did not finish the first half, ⟦PERSON|Mirko Basso⟧ did not finish the second and ⟦TEAM|Padova⟧ did not finish a single one of nine chances. ⟦PERSON|Basso⟧'s in the ⟦MINUTE|35th minute⟧, a header from ⟦PERSON|Luca Zordan⟧'s cross, was the pick of them, saved low by ⟦PERSON|Emanuele Trevi⟧.

⟦TEAM|Newport Pagnell⟧ had gone 500 minutes without a goal until ⟦PERSON|Ed Larkin⟧ ⟦G5|scored one⟧ for them in the ⟦MINUTE|18th minute⟧, ⟦G6|heading ⟦PERSON|Kai Benbow⟧'s centre into his own net⟧. ⟦PERSON|Benbow⟧ then ⟦G7|added one⟧ of his own, on ⟦MINUTE|41⟧, shooting through ⟦PERSON|Larkin⟧'s legs.

The video assistant recommended a second look at ⟦PERSON|Mathieu Corre⟧'s challenge on ⟦PERSON|Ousmane Dia⟧ and ⟦TEAM|Lorient⟧ were awarded the penalty. ⟦PERSON|Yann Le Goff⟧ sent it to the left, ⟦PERSON|Simon Ponsard⟧ went to the left. The score stayed ⟦SCORE|0-0⟧, and ⟦PERSON|Ponsard⟧ earned his point.

With ⟦MINUTE|25 minutes⟧ gone, ⟦PERSON|Rasul Umarov⟧ let fly and ⟦PERSON|Timur Kasimov⟧ beat it out; ⟦PERSON|Jasur Nazarov⟧ hit the rebound and ⟦PERSON|Kasimov⟧ beat that out as well; and the third, from ⟦PERSON|Aziz Turgunov⟧, was a ⟦G8|shot⟧ too many. ⟦TEAM|Pakhtakor⟧ led, and led at the end.

A ⟦G9|double⟧ for ⟦PERSON|Hannah Corrigan⟧, a treble of near things for ⟦PERSON|Laoise Doyle⟧. ⟦PERSON|Corrigan⟧ ⟦G10|sent a penalty low to the left of ⟦PERSON|Aisling Breen⟧⟧ on ⟦MINUTE|16⟧ and ⟦G11|headed ⟦TEAM|Peamount United⟧'s second⟧ on ⟦MINUTE|58⟧. ⟦PERSON|Doyle⟧ had two shots saved and a third, from ⟦PERSON|Corrigan⟧'s pass, cleared off the line.

⟦PERSON|Tom Salter⟧'s foul on ⟦PERSON|Bryn Evans⟧ cost ⟦TEAM|Merthyr Town⟧ the lead. ⟦PERSON|Lewis Powell⟧ took the penalty, on ⟦MINUTE|66⟧, and although ⟦PERSON|Jamie Rudd⟧ pushed it against the post, the ball hit the keeper's back and ⟦G12|went over the line⟧. It was given as an ⟦G13|own goal⟧.

⟦TEAM|Sturm Graz⟧ could not hold on to a two-goal advantage from the first leg. ⟦PERSON|Goran Lukač⟧ ⟦G14|reduced it⟧ in the ⟦MINUTE|ninth minute⟧ with a header from ⟦PERSON|Mateo Babić⟧'s free-kick, and ⟦PERSON|Babić⟧ himself ⟦G15|erased it⟧ in the ⟦MINUTE|84th⟧, when ⟦PERSON|Lukač⟧ had a shot blocked. ⟦TEAM|Rijeka⟧ then won on penalties.

"I've tucked my shirt in, I've rolled my socks up, and he still wouldn't give me the penalty," said ⟦PERSON|Danny Creasey⟧. The ⟦TEAM|Boston United⟧ man thought he had been tripped by ⟦PERSON|Luke Warner⟧ with the score at ⟦SCORE|1-1⟧. ⟦PERSON|Warner⟧ went up the other end and, from ⟦PERSON|Scott Keogh⟧'s corner, ⟦G16|headed the winner⟧.

⟦PERSON|Sebastian Wolff⟧ ⟦G17|struck⟧ from the edge of the box with ⟦MINUTE|four minutes left⟧, via the heel of ⟦PERSON|Marco Lenz⟧, to earn ⟦TEAM|Unterhaching⟧ a draw. The ⟦G18|goal⟧ they had conceded in the ⟦MINUTE|31st minute⟧, ⟦PERSON|Denis Kugler⟧'s, was as soft, ⟦PERSON|Lenz⟧ having presented him with the ball.

⟦PERSON|Rodney Antwi⟧ met ⟦PERSON|Jaap Kraan⟧'s corner and so did ⟦PERSON|Wessel Boer⟧, the man marking him. It came off one head, or the other, and ⟦PERSON|Stan Veen⟧ tipped it on to the bar. ⟦TEAM|Cambuur⟧ got a second corner out of it, and from that one ⟦PERSON|Antwi⟧, alone, ⟦G19|converted⟧ on ⟦MINUTE|74⟧.

⟦PERSON|Kaya Demirel⟧: Two shots, two ⟦G20|goals⟧, 8. ⟦PERSON|Erdem Polat⟧: Six shots, a penalty missed, a booking, 4. ⟦PERSON|Altan Güler⟧: Beaten too easily for the ⟦G21|first⟧, no chance with the ⟦G22|second⟧, saved well from ⟦PERSON|Polat⟧, 6.

It was a long way back for ⟦TEAM|Shelbourne Ladies⟧ after ⟦PERSON|Orla Tuohy⟧'s early ⟦G23|strike⟧, and a quick one. ⟦PERSON|Niamh Prior⟧ ⟦G24|levelled⟧ on ⟦MINUTE|21 minutes⟧, turning in ⟦PERSON|Ciara Roche⟧'s low cross, and ⟦PERSON|Roche⟧ ⟦G25|had them ahead⟧ ⟦MINUTE|two minutes later⟧, on ⟦MINUTE|23⟧, after ⟦PERSON|Tuohy⟧ gave the ball away.

⟦PERSON|Ben Tilley⟧ has seen his penalty record slip to three from six. The latest miss, in the ⟦MINUTE|48th minute⟧ at ⟦VENUE|Sixfields⟧, came after he had been tripped by ⟦PERSON|Kyle Hoskins⟧; ⟦PERSON|Joe Maddox⟧ dived right and held on. ⟦TEAM|Northampton⟧ lost to ⟦PERSON|Aaron Fewings⟧' ⟦G26|header⟧ on ⟦MINUTE|73⟧.

⟦PERSON|Santi Ruiz de Galarza⟧ drilled his team in the art of defending free-kicks all week. On ⟦DATE|Sunday⟧ it took one from ⟦PERSON|Pablo Ayensa⟧, in the ⟦MINUTE|second minute⟧, to go through the wall, off ⟦PERSON|Iker Bengoa⟧ and ⟦G27|into the net⟧. ⟦TEAM|Mirandés⟧ then missed a penalty, but ⟦SCORE|1-0⟧ was enough.

The ⟦G28|breakthrough⟧ in the ⟦MINUTE|62nd minute⟧ was a gift. ⟦PERSON|Owen Lacey⟧ miscontrolled, ⟦PERSON|Fynn Talbot⟧ took the ball from him and, as ⟦PERSON|Sol Grant⟧ came out, squared for ⟦PERSON|Noah Rigg⟧, who had only to ⟦G29|knock it in⟧. ⟦TEAM|Salford City⟧ nearly had another when ⟦PERSON|Talbot⟧ shook the bar.

⟦TEAM|Al-Wehda⟧ sealed their fifth straight win, which does not tell how near ⟦TEAM|Al-Raed⟧ came to ending it. ⟦PERSON|Karim Bouali⟧ had a penalty saved by ⟦PERSON|Munir Hadi⟧ at ⟦SCORE|1-0⟧, and ⟦PERSON|Saleh Amri⟧ was denied by the post before ⟦PERSON|Oscar Penha⟧ ⟦G30|doubled the lead⟧ in the ⟦MINUTE|90th minute⟧.

⟦PERSON|Jonny Maas⟧ ⟦G31|was on target⟧ again for ⟦TEAM|Emmen⟧, his third ⟦G32|goal⟧ in three matches arriving in the ⟦MINUTE|36th minute⟧ after ⟦PERSON|Pim Doorn⟧ had seen his header hit the bar and ⟦PERSON|Luc Hoek⟧ had failed to clear. ⟦PERSON|Maas⟧ was also on target in the ⟦MINUTE|50th minute⟧ and the ⟦MINUTE|55th⟧, but both efforts were saved by ⟦PERSON|Rik Stam⟧.
=====GOALS=====
{"id": "G1", "scorer": "Adam Crossley", "team": "Bury", "minute": 54, "kind": "free kick", "minute_text": "54th-minute"}
{"id": "G2", "scorer": "Jude Oyinbo", "team": "Radcliffe", "minute": 57, "kind": "shot", "minute_text": "57"}
{"id": "G3", "scorer": "Felix Adjei", "team": "Horsens", "minute": 49, "kind": "shot", "minute_text": "49th minute"}
{"id": "G4", "scorer": "Felix Adjei", "team": "Horsens", "minute": 7, "kind": "header", "minute_text": "seven"}
{"id": "G5", "scorer": "Ed Larkin", "team": "Newport Pagnell", "minute": 18, "kind": "own goal", "minute_text": "18th minute"}
{"id": "G6", "scorer": "Ed Larkin", "team": "Newport Pagnell", "minute": 18, "kind": "own goal", "minute_text": "18th minute"}
{"id": "G7", "scorer": "Kai Benbow", "team": "Newport Pagnell", "minute": 41, "kind": "shot", "minute_text": "41"}
{"id": "G8", "scorer": "Aziz Turgunov", "team": "Pakhtakor", "minute": 25, "kind": "shot", "minute_text": "25 minutes"}
{"id": "G9", "scorer": "Hannah Corrigan", "team": "Peamount United", "count": 2}
{"id": "G10", "scorer": "Hannah Corrigan", "team": "Peamount United", "minute": 16, "kind": "penalty", "minute_text": "16"}
{"id": "G11", "scorer": "Hannah Corrigan", "team": "Peamount United", "minute": 58, "kind": "header", "minute_text": "58"}
{"id": "G12", "scorer": "Jamie Rudd", "minute": 66, "kind": "own goal", "minute_text": "66"}
{"id": "G13", "scorer": "Jamie Rudd", "minute": 66, "kind": "own goal", "minute_text": "66"}
{"id": "G14", "scorer": "Goran Lukač", "team": "Rijeka", "minute": 9, "kind": "header", "minute_text": "ninth minute"}
{"id": "G15", "scorer": "Mateo Babić", "team": "Rijeka", "minute": 84, "kind": "shot", "minute_text": "84th"}
{"id": "G16", "scorer": "Luke Warner", "assist": "Scott Keogh", "kind": "header"}
{"id": "G17", "scorer": "Sebastian Wolff", "team": "Unterhaching", "minute": 86, "minute_text": "four minutes left", "kind": "shot"}
{"id": "G18", "scorer": "Denis Kugler", "minute": 31, "kind": "shot", "minute_text": "31st minute"}
{"id": "G19", "scorer": "Rodney Antwi", "team": "Cambuur", "minute": 74, "kind": "header", "minute_text": "74"}
{"id": "G20", "scorer": "Kaya Demirel", "count": 2}
{"id": "G21", "scorer": "Kaya Demirel"}
{"id": "G22", "scorer": "Kaya Demirel"}
{"id": "G23", "scorer": "Orla Tuohy", "kind": "shot"}
{"id": "G24", "scorer": "Niamh Prior", "team": "Shelbourne Ladies", "minute": 21, "kind": "shot", "minute_text": "21 minutes"}
{"id": "G25", "scorer": "Ciara Roche", "team": "Shelbourne Ladies", "minute": 23, "kind": "shot", "minute_text": "23"}
{"id": "G26", "scorer": "Aaron Fewings", "minute": 73, "kind": "header", "minute_text": "73"}
{"id": "G27", "scorer": "Pablo Ayensa", "team": "Mirandés", "minute": 2, "kind": "free kick", "minute_text": "second minute"}
{"id": "G28", "scorer": "Noah Rigg", "team": "Salford City", "minute": 62, "assist": "Fynn Talbot", "kind": "shot", "minute_text": "62nd minute"}
{"id": "G29", "scorer": "Noah Rigg", "team": "Salford City", "minute": 62, "assist": "Fynn Talbot", "kind": "shot", "minute_text": "62nd minute"}
{"id": "G30", "scorer": "Oscar Penha", "team": "Al-Wehda", "minute": 90, "kind": "shot", "minute_text": "90th minute"}
{"id": "G31", "scorer": "Jonny Maas", "team": "Emmen", "minute": 36, "kind": "shot", "minute_text": "36th minute"}
{"id": "G32", "scorer": "Jonny Maas", "team": "Emmen", "minute": 36, "kind": "shot", "minute_text": "36th minute"}
