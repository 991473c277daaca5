⟦TEAM|Ecuador⟧ ⟦G1|levelled⟧ with ⟦MINUTE|five minutes of the half remaining⟧. ⟦PERSON|Jefferson Quiñónez⟧ beat ⟦PERSON|Kim Do-yun⟧ on the right and crossed for ⟦PERSON|Byron Caicedo⟧, whose ⟦G2|header⟧ gave ⟦PERSON|Park Seung-min⟧ no chance.

⟦PERSON|Sam Orford⟧’s effort was saved and so were those of ⟦PERSON|Luca Dean⟧ and ⟦PERSON|Teddy Whyte⟧, but the fourth effort in quick succession, from ⟦PERSON|Jack Moxon⟧, ⟦G3|went in⟧. ⟦TEAM|Harrogate Town⟧ made that ⟦MINUTE|18th-minute⟧ ⟦G4|goal⟧ count.

⟦TEAM|Fiorentina⟧ have their first win at ⟦TEAM|Bologna⟧ for nine years, by two goals to nil. ⟦PERSON|Diego Fanti⟧ ⟦G5|got both⟧, in the ⟦MINUTE|13th⟧ and ⟦MINUTE|60th minutes⟧, and might have had a third when he was sent clear on ⟦MINUTE|84⟧.

The ⟦TEAM|Wigan Athletic⟧ bench was punished for its protests when ⟦PERSON|Sean Tuohy⟧ was shown a yellow card in the ⟦MINUTE|39th minute⟧. Three minutes later ⟦PERSON|Ivan Costello⟧ ⟦G6|punished their players⟧ too, pouncing on a short backpass to ⟦G7|put ⟦TEAM|Rotherham United⟧ ahead⟧.

Despite ⟦PERSON|Amel Haddouche⟧’s ⟦MINUTE|fifth-minute⟧ ⟦G8|lead goal⟧, ⟦TEAM|Algeria⟧ finished as runners-up. ⟦TEAM|Tunisia⟧ ⟦G9|came from behind⟧ with ⟦G10|goals⟧ by ⟦PERSON|Wassim Jaziri⟧ and ⟦PERSON|Skander Hmida⟧.

⟦TEAM|Bilbao⟧ were a goal down, a man down and running out of time. ⟦PERSON|Unai Sarria⟧ went for the corner and found the hoardings; ⟦PERSON|Ekain Lasa⟧ went for power and found ⟦PERSON|Sergio Bravo⟧’s gloves.

The goal stood empty, the ball sat up, and ⟦PERSON|Ollie Gaunt⟧ leaned back. ⟦TEAM|Chesterfield⟧ were a goal behind at the time, in front of 6,200, and remained so.

⟦TEAM|Ajax⟧ pounced on every loose ball. From one of them, after ⟦MINUTE|28 minutes⟧, ⟦PERSON|Daan Visser⟧ ⟦G11|made it three⟧, and the ⟦G12|fourth⟧, a spot-kick by ⟦PERSON|Milan Schaap⟧ after ⟦PERSON|Rens Bakker⟧ handled, closed the scoring before ⟦MINUTE|half-time⟧.

⟦PERSON|Darnell Oyelaran⟧ is out for six weeks after he was clipped on the ankle in training. ⟦TEAM|Crystal Palace⟧ had hoped the forward, whose ⟦G13|brace⟧ saw off ⟦TEAM|Brighton⟧ on ⟦DATE|Boxing Day⟧, would be fit for ⟦DATE|Saturday⟧.

⟦PERSON|Anna Keskitalo⟧ guided ⟦TEAM|HJK⟧’s under-pressure defence to the ⟦MINUTE|interval⟧, organising and shouting. Not long after it she ⟦G14|headed ⟦TEAM|HJK⟧ in front⟧ at the other end, in the ⟦MINUTE|53rd minute⟧, and she then headed one clear from under her own crossbar.

⟦TEAM|Bristol Rovers⟧ 0 ⟦TEAM|Charlton⟧ 0 was not a bad game. There were two penalties appealed for, one awarded and none scored, and ⟦PERSON|Marc Treloar⟧’s half-volley against the bar on ⟦MINUTE|66 minutes⟧ would have graced a better league.

⟦TEAM|Motagua⟧ clawed their way into the final. Trailing on aggregate from the first leg, ⟦PERSON|Kevin Zelaya⟧ ⟦G15|cut the deficit⟧ in the ⟦MINUTE|11th minute⟧ and ⟦PERSON|Elmer Funes⟧ ⟦G16|completed the turnaround⟧ in the ⟦MINUTE|fifth minute of stoppage time⟧.

⟦PERSON|Anders Holm⟧ swept up, threw himself at everything, punched three crosses away and finished the day with a clean sheet. ⟦TEAM|Odense⟧ can thank him, though it was ⟦PERSON|Frederik Juhl⟧ who ⟦G17|grabbed the winner⟧ at the other end on ⟦MINUTE|36 minutes⟧.

Ahead at ⟦MINUTE|half-time⟧ through ⟦G18|goals⟧ from ⟦PERSON|Jesse Boyce⟧ and ⟦PERSON|Lamar Rhodes⟧, ⟦TEAM|Bradford⟧ lost their grip. ⟦PERSON|Stefan Zurawski⟧ ⟦G19|halved their lead⟧ in the ⟦MINUTE|48th minute⟧ and, when ⟦PERSON|Boyce⟧ failed to clear, ⟦PERSON|Gil Fontes⟧ ⟦G20|fired in the leveller⟧ for ⟦TEAM|Mansfield Town⟧ with ⟦MINUTE|five minutes left⟧.

It sealed ⟦TEAM|Kristiansund⟧’s fourth victory in a row, moved them into the top four and ended ⟦TEAM|Brann⟧’s long unbeaten record at ⟦VENUE|Brann Stadion⟧.

⟦TEAM|Wycombe Wanderers⟧ powered past ⟦TEAM|Lincoln City⟧, if that is the word for a scrappy ⟦SCORE|1-0⟧. ⟦PERSON|Andre Fearon⟧’s free-kick deflected off ⟦PERSON|Mal Bray⟧ and ⟦G21|beat⟧ ⟦PERSON|Joe Ainsworth⟧ in the ⟦MINUTE|71st minute⟧.

“We concede a goal and we stop,” said ⟦PERSON|Ramón Echeverri⟧, the ⟦TEAM|Deportivo Cali⟧ coach. “It isn’t the goals, it’s the reaction. Today ⟦PERSON|Mosquera⟧ has a header, ⟦PERSON|Arias⟧ has a penalty, they don’t go in, and the lead stays theirs.”

The lead changed hands four times. ⟦PERSON|Jerome Baptiste⟧ ⟦G22|put ⟦TEAM|Trinidad and Tobago⟧ one up⟧, on ⟦MINUTE|six minutes⟧; ⟦PERSON|Dwayne Simms⟧ ⟦G23|got ⟦TEAM|Jamaica⟧ level⟧, on ⟦MINUTE|19⟧; ⟦PERSON|Romario Clarke⟧ ⟦G24|had the visitors ahead⟧, on ⟦MINUTE|33⟧. Then it was ⟦PERSON|Baptiste⟧’s turn again and his side ⟦G25|drew level⟧ once more.

⟦PERSON|Manon Carpentier⟧ ⟦G26|restored ⟦TEAM|Paris FC⟧’s advantage⟧, on ⟦MINUTE|63 minutes⟧, with a drive in off the far post. ⟦TEAM|Montpellier⟧ had merited their ⟦G27|equaliser⟧, scored within a ⟦MINUTE|minute of the restart⟧ by ⟦PERSON|Inès Benali⟧.

It is not goals that ⟦TEAM|Toulouse⟧ lack but points. ⟦PERSON|Rasmus Lykke⟧ is ⟦G28|on 15⟧ for the season and ⟦PERSON|Aron Sele⟧ has ⟦G29|nine⟧, and still they are in the bottom three.

⟦PERSON|Nathan Illing⟧ converted to left-back at the age of 27 and signed off in style. His ⟦MINUTE|90th-minute⟧ ⟦G30|clincher⟧ for ⟦TEAM|Forest Green⟧ was his first ⟦G31|goal⟧ in four years, and his last touch for the club.

⟦PERSON|Roman Kasprzak⟧ ended his long wait: ⟦G32|off the mark⟧ in the ⟦MINUTE|15th minute⟧, and ⟦G33|off again⟧ ⟦MINUTE|seven minutes later⟧. ⟦TEAM|Cracovia⟧ did not need more, though ⟦PERSON|Filip Zając⟧’s strike was inches wide.
=====GOALS=====
{"id": "G1", "scorer": "Byron Caicedo", "team": "Ecuador", "minute": 40, "minute_text": "five minutes of the half remaining", "kind": "header", "assist": "Jefferson Quiñónez"}
{"id": "G2", "scorer": "Byron Caicedo", "team": "Ecuador", "minute": 40, "minute_text": "five minutes of the half remaining", "kind": "header", "assist": "Jefferson Quiñónez"}
{"id": "G3", "scorer": "Jack Moxon", "team": "Harrogate Town", "minute": 18, "minute_text": "18th-minute", "kind": "shot"}
{"id": "G4", "scorer": "Jack Moxon", "team": "Harrogate Town", "minute": 18, "minute_text": "18th-minute", "kind": "shot"}
{"id": "G5", "scorer": "Diego Fanti", "team": "Fiorentina", "count": 2}
{"id": "G6", "scorer": "Ivan Costello", "team": "Rotherham United", "minute": 42, "minute_text": "Three minutes later"}
{"id": "G7", "scorer": "Ivan Costello", "team": "Rotherham United", "minute": 42, "minute_text": "Three minutes later"}
{"id": "G8", "scorer": "Amel Haddouche", "team": "Algeria", "minute": 5, "minute_text": "fifth-minute"}
{"id": "G9", "scorer": "Wassim Jaziri; Skander Hmida", "team": "Tunisia", "count": 2}
{"id": "G10", "scorer": "Wassim Jaziri; Skander Hmida", "team": "Tunisia", "count": 2}
{"id": "G11", "scorer": "Daan Visser", "team": "Ajax", "minute": 28, "minute_text": "28 minutes", "score": "3-0"}
{"id": "G12", "scorer": "Milan Schaap", "team": "Ajax", "kind": "penalty"}
{"id": "G13", "scorer": "Darnell Oyelaran", "team": "Crystal Palace", "scope": "background", "count": 2}
{"id": "G14", "scorer": "Anna Keskitalo", "team": "HJK", "minute": 53, "minute_text": "53rd minute", "kind": "header"}
{"id": "G15", "scorer": "Kevin Zelaya", "team": "Motagua", "minute": 11, "minute_text": "11th minute"}
{"id": "G16", "scorer": "Elmer Funes", "team": "Motagua", "minute": 90, "added": 5, "minute_text": "fifth minute of stoppage time"}
{"id": "G17", "scorer": "Frederik Juhl", "team": "Odense", "minute": 36, "minute_text": "36 minutes"}
{"id": "G18", "scorer": "Jesse Boyce; Lamar Rhodes", "team": "Bradford", "count": 2}
{"id": "G19", "scorer": "Stefan Zurawski", "team": "Mansfield Town", "minute": 48, "minute_text": "48th minute", "score": "2-1"}
{"id": "G20", "scorer": "Gil Fontes", "team": "Mansfield Town", "minute": 85, "minute_text": "with five minutes left", "score": "2-2", "kind": "shot"}
{"id": "G21", "scorer": "Andre Fearon", "team": "Wycombe Wanderers", "minute": 71, "minute_text": "71st minute", "kind": "free kick"}
{"id": "G22", "scorer": "Jerome Baptiste", "team": "Trinidad and Tobago", "minute": 6, "minute_text": "six minutes"}
{"id": "G23", "scorer": "Dwayne Simms", "team": "Jamaica", "minute": 19, "minute_text": "19"}
{"id": "G24", "scorer": "Romario Clarke", "team": "Jamaica", "minute": 33, "minute_text": "33"}
{"id": "G25", "scorer": "Jerome Baptiste", "team": "Trinidad and Tobago"}
{"id": "G26", "scorer": "Manon Carpentier", "team": "Paris FC", "minute": 63, "minute_text": "63 minutes", "kind": "shot"}
{"id": "G27", "scorer": "Inès Benali", "team": "Montpellier", "minute": 46, "minute_text": "within a minute of the restart"}
{"id": "G28", "scorer": "Rasmus Lykke", "team": "Toulouse", "scope": "background", "count": 15}
{"id": "G29", "scorer": "Aron Sele", "team": "Toulouse", "scope": "background", "count": 9}
{"id": "G30", "scorer": "Nathan Illing", "team": "Forest Green", "minute": 90, "minute_text": "90th-minute"}
{"id": "G31", "scorer": "Nathan Illing", "team": "Forest Green", "minute": 90, "minute_text": "90th-minute"}
{"id": "G32", "scorer": "Roman Kasprzak", "team": "Cracovia", "minute": 15, "minute_text": "15th minute"}
{"id": "G33", "scorer": "Roman Kasprzak", "team": "Cracovia", "minute": 22, "minute_text": "seven minutes later"}
