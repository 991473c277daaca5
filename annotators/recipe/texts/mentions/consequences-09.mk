⟦TEAM|Hibernian⟧ were given an early fright when ⟦PERSON|Sadio Bangoura⟧ got clear and shot into the side-netting, but they settled and ⟦PERSON|Josh Linton⟧ ⟦G1|gave them something to show for it⟧ after ⟦MINUTE|18 minutes⟧, glancing in a free-kick taken by ⟦PERSON|Marius Eide⟧.

⟦PERSON|Tyler Gaskin⟧, on as a replacement for ⟦PERSON|Ben Whyte⟧ at ⟦MINUTE|half-time⟧, had a hand in the first and ⟦G2|got the second⟧ himself in the ⟦MINUTE|80th minute⟧ as ⟦TEAM|Reading⟧ ended ⟦TEAM|Luton Town⟧'s nine-match unbeaten run.

⟦TEAM|Famalicão⟧ moved within four points of the ⟦GPE|European⟧ places. ⟦PERSON|Hélder Sequeira⟧ came close on ⟦MINUTE|12 minutes⟧ and again on ⟦MINUTE|33⟧, and the ⟦NORP|Angolan⟧ had a penalty claim dismissed by referee ⟦PERSON|Rui Teles⟧ before being replaced.

Two down at the ⟦MINUTE|interval⟧ and booed off, ⟦TEAM|Coventry City⟧ ⟦G3|were level⟧ ⟦MINUTE|nine minutes after it⟧. ⟦PERSON|Femi Oladapo⟧ ⟦G4|reduced the deficit⟧ with his left foot, ⟦PERSON|Joe Cannock⟧ ⟦G5|wiped it out⟧ from ⟦PERSON|Oladapo⟧'s cut-back and the mood changed.

⟦PERSON|Mariana Zuleta⟧ missed a chance to put ⟦TEAM|Deportivo Cali Women⟧ further clear when she shot over ⟦MINUTE|two minutes after the break⟧. It mattered little, ⟦PERSON|Daniela Rengifo⟧ ⟦G6|rendering it academic⟧ on ⟦MINUTE|55 minutes⟧.

⟦PERSON|Kristof Balogh⟧'s second ⟦G7|goal⟧ in the ⟦MINUTE|second minute of added time⟧ condemned ⟦TEAM|Debrecen⟧ to a fifth straight loss. ⟦TEAM|Ferencváros⟧ are 11 points clear.

⟦PERSON|Kristof Balogh⟧'s second yellow card in the ⟦MINUTE|second minute of added time⟧ condemned ⟦TEAM|Ferencváros⟧ to play the whole of ⟦MINUTE|extra time⟧ with ten, and ⟦TEAM|Debrecen⟧ finally prevailed on penalties.

⟦TEAM|Bristol City⟧'s afternoon went from bad to worse. ⟦PERSON|Lewis Marchant⟧ limped off, ⟦PERSON|Zach Pruitt⟧ deflected a cross against his own post, and ⟦PERSON|Bobby Kamara-Hill⟧ ⟦G8|piled on the misery⟧ ⟦MINUTE|two minutes before half-time⟧ for ⟦TEAM|Portsmouth⟧.

It was ⟦PERSON|Ismaël Doukouré⟧ who ⟦G9|gave ⟦TEAM|Standard Liège⟧ the start they wanted⟧, sliding in at the back post in the ⟦MINUTE|26th minute⟧ after ⟦PERSON|Noah Delvaux⟧'s cross had eluded ⟦PERSON|Senne Aerts⟧ and ⟦PERSON|Wout Claes⟧.

"I was pleased with the start, very pleased," ⟦TEAM|Cork City⟧ manager ⟦PERSON|Pat Hennessy⟧ said. "We had them penned in, we had six or seven corners, but you've to take one of your chances and we didn't."

The contest was settled when ⟦PERSON|Andy Mutombo⟧ collected ⟦PERSON|Niall Quigg⟧'s long ball, held off ⟦PERSON|Steven Orr⟧ and ⟦G10|swept his shot past ⟦PERSON|Conor Neeson⟧⟧ on ⟦MINUTE|72 minutes⟧. ⟦TEAM|Larne⟧ had been second best until then.

Head coach ⟦PERSON|Ståle Brekke⟧ swept the dressing room himself after ⟦TEAM|Bodø/Glimt⟧'s win, which lifted the champions to within a point of ⟦TEAM|Brann⟧.

⟦PERSON|Jordan Achterberg⟧ ⟦G11|kept ⟦TEAM|Go Ahead Eagles⟧ in the tie⟧ with a goal from the halfway line, but a ⟦SCORE|3-1⟧ deficit leaves them with plenty to do at ⟦VENUE|De Adelaarshorst⟧.

⟦PERSON|Jordan Achterberg⟧ kept ⟦TEAM|Go Ahead Eagles⟧ in the tie with a string of saves, the best of them from ⟦PERSON|Mitchell Bos⟧'s header on ⟦MINUTE|51 minutes⟧. The second leg is on ⟦DATE|Thursday⟧.

After ⟦G12|going a goal behind⟧ to ⟦PERSON|Lamar Yates⟧' header, ⟦TEAM|Charlotte FC⟧ changed shape and created chances for ⟦PERSON|Sergio Baena⟧, ⟦PERSON|Tim Lockyer⟧ and ⟦PERSON|Nathan Frey⟧, none of which were taken.

⟦TEAM|Charlotte FC⟧ found a route back through ⟦PERSON|Sergio Baena⟧, who ⟦G13|picked his spot⟧ ⟦MINUTE|11 minutes after the restart⟧. The ⟦NORP|Spaniard⟧ later hurried a second chance over.

⟦PERSON|Takumi Senda⟧ won the penalty and ⟦PERSON|Ayase Morimoto⟧ ⟦G14|sank⟧ it in the ⟦MINUTE|68th minute⟧, ⟦PERSON|Kosei Tani-Wright⟧ going the right way but getting only fingertips to the ball. ⟦TEAM|Sagan Tosu⟧ now have back-to-back wins.

⟦PERSON|Takumi Senda⟧ won the penalty but ⟦PERSON|Ayase Morimoto⟧'s kick, in the ⟦MINUTE|68th minute⟧, was too close to ⟦PERSON|Kosei Tani-Wright⟧, who held on at the second attempt.

The first half produced one shot, by ⟦PERSON|Mick Delahaye⟧, and one caution, for ⟦PERSON|Ruaridh Blair⟧. The second produced a red card but no more in the way of entertainment, and ⟦TEAM|Queen's Park⟧ and ⟦TEAM|Partick Thistle⟧ shared a goalless draw.

⟦TEAM|Peru⟧ scarcely had time to draw breath before falling further behind. ⟦PERSON|Nicolás Berríos⟧ ⟦G15|drove in⟧ from distance after ⟦MINUTE|seven minutes⟧; ⟦MINUTE|120 seconds later⟧ ⟦PERSON|Matías Riffo⟧ outjumped ⟦PERSON|Carlos Rengel⟧ to ⟦G16|make it two⟧. ⟦TEAM|Chile⟧ did not have to do much after that.
=====GOALS=====
{"id": "G1", "scorer": "Josh Linton", "team": "Hibernian", "minute": 18, "minute_text": "18 minutes", "kind": "header"}
{"id": "G2", "scorer": "Tyler Gaskin", "team": "Reading", "minute": 80, "minute_text": "80th minute"}
{"id": "G3", "scorer": "Joe Cannock", "team": "Coventry City", "minute": 54, "minute_text": "nine minutes after it", "assist": "Femi Oladapo"}
{"id": "G4", "scorer": "Femi Oladapo", "team": "Coventry City"}
{"id": "G5", "scorer": "Joe Cannock", "team": "Coventry City", "minute": 54, "minute_text": "nine minutes after it", "assist": "Femi Oladapo"}
{"id": "G6", "scorer": "Daniela Rengifo", "team": "Deportivo Cali Women", "minute": 55, "minute_text": "55 minutes"}
{"id": "G7", "scorer": "Kristof Balogh", "team": "Ferencváros", "minute": 90, "added": 2, "minute_text": "second minute of added time"}
{"id": "G8", "scorer": "Bobby Kamara-Hill", "team": "Portsmouth", "minute": 43, "minute_text": "two minutes before half-time"}
{"id": "G9", "scorer": "Ismaël Doukouré", "team": "Standard Liège", "minute": 26, "minute_text": "26th minute", "assist": "Noah Delvaux"}
{"id": "G10", "scorer": "Andy Mutombo", "team": "Larne", "minute": 72, "minute_text": "72 minutes", "assist": "Niall Quigg", "kind": "shot"}
{"id": "G11", "scorer": "Jordan Achterberg", "team": "Go Ahead Eagles"}
{"id": "G12", "scorer": "Lamar Yates", "kind": "header"}
{"id": "G13", "scorer": "Sergio Baena", "team": "Charlotte FC", "minute": 56, "minute_text": "11 minutes after the restart"}
{"id": "G14", "scorer": "Ayase Morimoto", "team": "Sagan Tosu", "minute": 68, "minute_text": "68th minute", "kind": "penalty"}
{"id": "G15", "scorer": "Nicolás Berríos", "team": "Chile", "minute": 7, "minute_text": "seven minutes", "kind": "shot"}
{"id": "G16", "scorer": "Matías Riffo", "team": "Chile", "minute": 9, "minute_text": "120 seconds later", "kind": "header"}
