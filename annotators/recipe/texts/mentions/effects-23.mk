⟦TEAM|Leicester City⟧ ⟦G1|stormed into a two-goal lead⟧ thanks to ⟦PERSON|Ruben Falk⟧ and ⟦PERSON|Desmond Oti⟧. ⟦PERSON|Falk⟧’s ⟦G2|strike⟧, in the ⟦MINUTE|12th minute⟧, took a touch off ⟦PERSON|Mark Heaton⟧ and ⟦PERSON|Oti⟧ ⟦G3|headed the other⟧ on ⟦MINUTE|20⟧. ⟦TEAM|Middlesbrough⟧ stormed down the tunnel at ⟦MINUTE|half-time⟧, complaining.

⟦PERSON|Mirela Pop⟧ could have sealed it sooner. She rolled one against the post on ⟦MINUTE|56 minutes⟧ and had a penalty clawed out on ⟦MINUTE|70⟧, but ⟦G4|sealed it⟧ on ⟦MINUTE|88⟧ as ⟦TEAM|Romania Women⟧ beat ⟦TEAM|Malta Women⟧.

⟦TEAM|Aris⟧ pushed ⟦TEAM|PAOK⟧ all the way, and when ⟦PERSON|Vangelis Dellas⟧ ⟦G5|nudged them ahead⟧ in the ⟦MINUTE|52nd minute⟧ an upset was on. It was a brief lead. ⟦PERSON|Tomasz Wolak⟧ ⟦G6|put an end to it⟧ ⟦MINUTE|three minutes on⟧.

The union says its members will strike on ⟦DATE|4 March⟧ unless the pay offer is doubled. ⟦ORG|Network Rail⟧ said trains to ⟦VENUE|Wembley⟧ would be hit and that it was in talks to extend services for the ⟦COMPETITION|EFL Trophy⟧ final.

⟦PERSON|Ciro Basile⟧ ⟦G7|ended ⟦TEAM|Pisa⟧’s resistance⟧ in the ⟦MINUTE|82nd minute⟧ with a fierce shot after ⟦PERSON|Luca Renzi⟧ had kept out ⟦PERSON|Basile⟧, ⟦PERSON|Enzo Foti⟧ and ⟦PERSON|Basile⟧ again. ⟦TEAM|Catanzaro⟧ are unbeaten in 13, a club record extended by each of the last four results.

⟦PERSON|Ines Carvalho⟧ saw a shot parried, a header hooked away and a penalty appeal dismissed inside ⟦MINUTE|15 minutes⟧. ⟦TEAM|Famalicão Women⟧ did not come as close again, and ⟦TEAM|Braga Women⟧ defended what they had.

⟦TEAM|Limerick⟧ (10 men from the ⟦MINUTE|33rd minute⟧) ⟦G8|nicked a goal⟧ in the ⟦MINUTE|70th⟧ through ⟦PERSON|Eoin Casey⟧ and stole a point. ⟦TEAM|Bray⟧ had ⟦G9|scored theirs⟧ ⟦MINUTE|two minutes after the dismissal⟧, ⟦PERSON|Mark Doran⟧ ⟦G10|shooting in⟧.

⟦PERSON|Ayumu Hoshi⟧ ⟦G11|completed the rout⟧ with the fifth in the ⟦MINUTE|85th minute⟧. ⟦TEAM|Japan⟧ were three ahead at ⟦MINUTE|half-time⟧ through ⟦PERSON|Ren Ishida⟧, whose ⟦G12|hat-trick⟧ was his first, and ⟦PERSON|Daichi Mori⟧ ⟦G13|made it four⟧ on ⟦MINUTE|50⟧; ⟦TEAM|Myanmar⟧ had no attempts.

⟦PERSON|Giles Harbottle⟧ settled in quickly at ⟦TEAM|Mansfield⟧, finished second in the fitness tests and has fired up the dressing room, according to ⟦PERSON|Nigel Clover⟧. But a striker is judged by goals and he has ⟦G14|one⟧, against ⟦TEAM|Bradford⟧ in ⟦DATE|August⟧.

⟦TEAM|Kairat⟧ edged into the play-off round. A ⟦G15|header⟧ by ⟦PERSON|Daniyar Omarov⟧ on ⟦MINUTE|77 minutes⟧ edged them past ⟦TEAM|Zrinjski⟧, who had themselves edged close when ⟦PERSON|Ante Soldo⟧ sent an effort inches wide.

⟦PERSON|Carlo Brancati⟧ was warned at ⟦MINUTE|half-time⟧ that he would be taken off. On ⟦MINUTE|49 minutes⟧ he ⟦G16|turned in the equaliser⟧, on ⟦MINUTE|58⟧ he ⟦G17|turned home another⟧, and ⟦TEAM|Lugano⟧ turned a corner.

⟦TEAM|Rotherham United⟧ responded to ⟦PERSON|Ali Kamara⟧’s early ⟦G18|opener⟧ for ⟦TEAM|Wycombe⟧, in the ⟦MINUTE|third minute⟧, by laying siege. ⟦PERSON|Jon Cottee⟧ ⟦G19|got the reward⟧ on ⟦MINUTE|44 minutes⟧, but a second would not come, ⟦PERSON|Lee Quansah⟧ lifting one over and ⟦PERSON|Cottee⟧ finding only the side-netting.

⟦PERSON|Tanja Brügger⟧ was on hand to ⟦G20|restore ⟦TEAM|Basel Women⟧’s advantage⟧ in the ⟦MINUTE|67th minute⟧. She was also on hand four minutes later, at the other end, to hook clear a ⟦PERSON|Nora Wyss⟧ header.

⟦TEAM|Hearts⟧ claimed bragging rights and ⟦TEAM|Hibs⟧ claimed a penalty. ⟦PERSON|Struan Weir⟧’s ⟦G21|strike⟧ on ⟦MINUTE|72 minutes⟧ was the difference; the claim came on ⟦MINUTE|86 minutes⟧, when ⟦PERSON|Kerr Dalgety⟧ fell under ⟦PERSON|Aidan Rae⟧’s challenge and was booked.

⟦TEAM|Oxford United⟧ failed to capitalise on ⟦PERSON|Jack Brill⟧’s red card in the ⟦MINUTE|25th minute⟧. The ten men dug in, ⟦PERSON|Corey Ng⟧ was twice beaten only by the woodwork, and the gap at the top is down to two.

⟦PERSON|Nelson Guaita⟧ ⟦G22|undid all ⟦TEAM|Danubio⟧’s hard work⟧ in the ⟦MINUTE|first minute of stoppage time⟧. They had defended a one-goal lead, ⟦G23|given to them⟧ by ⟦PERSON|Seba Olmos⟧ on ⟦MINUTE|25⟧, for more than an hour.

With the game at ⟦SCORE|2-2⟧ both managers threw on attackers. ⟦PERSON|Miles Tranter⟧ of ⟦TEAM|Exeter City⟧ drilled one inches past the upright, ⟦PERSON|Gus Hanley⟧ of ⟦TEAM|Lincoln City⟧ had one cleared off the line by ⟦PERSON|Pat Monk⟧, and neither defence was breached again.

⟦PERSON|Mahmoud Saber⟧ ⟦G24|drove ⟦TEAM|Ismaily⟧ into the lead⟧ on ⟦MINUTE|14 minutes⟧, then was driven to hospital with concussion. ⟦TEAM|Ismaily⟧ ⟦G25|extended their lead⟧ without him, ⟦PERSON|Amr Lotfy⟧ ⟦G26|slipping the ball under⟧ ⟦PERSON|Nader Fouad⟧ on the ⟦MINUTE|hour⟧.

A draw would have been fair. ⟦TEAM|Estudiantes⟧ did not get it because ⟦PERSON|Gastón Vera⟧ ⟦G27|headed ⟦TEAM|Tigre⟧ to the points⟧ ⟦MINUTE|10 minutes from time⟧, and because ⟦PERSON|Leo Funes⟧, twice, and ⟦PERSON|Matías Ojeda⟧, once, shot wide with time to pick a spot.

⟦PERSON|Peter Sandoe⟧ clipped his notes together, threaded his way past the cameras and levelled with the press. ⟦TEAM|Southport⟧ had no money, no sponsor and, since ⟦PERSON|Cal Devlin⟧ left, no one to score. The captain had ⟦G28|bagged 19⟧ ⟦DATE|last season⟧.

⟦PERSON|Lukas Thielen⟧ ⟦G29|capped a fine move⟧ on ⟦MINUTE|34 minutes⟧, ⟦G30|firing home⟧ from ⟦PERSON|Kai Ebert⟧’s lay-off, and ⟦TEAM|Saarbrücken⟧ ⟦G31|wrapped it up⟧ through ⟦PERSON|Marvin Heil⟧ in the ⟦MINUTE|90th minute⟧. ⟦TEAM|Essen⟧’s best attempt, by ⟦PERSON|Ramien Post⟧, had been palmed on to the bar at ⟦SCORE|1-0⟧.

⟦TEAM|Argentina Under-20s⟧ squandered a two-goal advantage and then a penalty. ⟦PERSON|Nicolai Bech⟧ ⟦G32|brought ⟦TEAM|Denmark Under-20s⟧ back into it⟧ on ⟦MINUTE|66 minutes⟧, ⟦PERSON|Elias Juul⟧ ⟦G33|completed the fightback⟧ on ⟦MINUTE|79⟧, and ⟦PERSON|Thiago Correa⟧ drove the spot-kick wide on ⟦MINUTE|88⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ruben Falk; Desmond Oti", "team": "Leicester City", "count": 2}
{"id": "G2", "scorer": "Ruben Falk", "team": "Leicester City", "minute": 12, "minute_text": "12th minute"}
{"id": "G3", "scorer": "Desmond Oti", "team": "Leicester City", "minute": 20, "minute_text": "20", "kind": "header"}
{"id": "G4", "scorer": "Mirela Pop", "team": "Romania Women", "minute": 88, "minute_text": "88"}
{"id": "G5", "scorer": "Vangelis Dellas", "team": "Aris", "minute": 52, "minute_text": "52nd minute"}
{"id": "G6", "scorer": "Tomasz Wolak", "team": "PAOK", "minute": 55, "minute_text": "three minutes on"}
{"id": "G7", "scorer": "Ciro Basile", "team": "Catanzaro", "minute": 82, "minute_text": "82nd minute", "kind": "shot"}
{"id": "G8", "scorer": "Eoin Casey", "team": "Limerick", "minute": 70, "minute_text": "70th"}
{"id": "G9", "scorer": "Mark Doran", "team": "Bray", "minute": 35, "minute_text": "two minutes after the dismissal"}
{"id": "G10", "scorer": "Mark Doran", "team": "Bray", "minute": 35, "minute_text": "two minutes after the dismissal", "kind": "shot"}
{"id": "G11", "scorer": "Ayumu Hoshi", "team": "Japan", "minute": 85, "minute_text": "85th minute", "score": "5-0"}
{"id": "G12", "scorer": "Ren Ishida", "team": "Japan", "count": 3}
{"id": "G13", "scorer": "Daichi Mori", "team": "Japan", "minute": 50, "minute_text": "50", "score": "4-0"}
{"id": "G14", "scorer": "Giles Harbottle", "team": "Mansfield", "scope": "background"}
{"id": "G15", "scorer": "Daniyar Omarov", "team": "Kairat", "minute": 77, "minute_text": "77 minutes", "kind": "header"}
{"id": "G16", "scorer": "Carlo Brancati", "team": "Lugano", "minute": 49, "minute_text": "49 minutes"}
{"id": "G17", "scorer": "Carlo Brancati", "team": "Lugano", "minute": 58, "minute_text": "58"}
{"id": "G18", "scorer": "Ali Kamara", "team": "Wycombe", "minute": 3, "minute_text": "third minute"}
{"id": "G19", "scorer": "Jon Cottee", "team": "Rotherham United", "minute": 44, "minute_text": "44 minutes"}
{"id": "G20", "scorer": "Tanja Brügger", "team": "Basel Women", "minute": 67, "minute_text": "67th minute"}
{"id": "G21", "scorer": "Struan Weir", "team": "Hearts", "minute": 72, "minute_text": "72 minutes"}
{"id": "G22", "scorer": "Nelson Guaita", "minute": 90, "added": 1, "minute_text": "first minute of stoppage time"}
{"id": "G23", "scorer": "Seba Olmos", "team": "Danubio", "minute": 25, "minute_text": "25"}
{"id": "G24", "scorer": "Mahmoud Saber", "team": "Ismaily", "minute": 14, "minute_text": "14 minutes", "kind": "shot"}
{"id": "G25", "scorer": "Amr Lotfy", "team": "Ismaily", "minute": 60, "minute_text": "hour", "score": "2-0"}
{"id": "G26", "scorer": "Amr Lotfy", "team": "Ismaily", "minute": 60, "minute_text": "hour", "score": "2-0"}
{"id": "G27", "scorer": "Gastón Vera", "team": "Tigre", "minute": 80, "minute_text": "10 minutes from time", "kind": "header"}
{"id": "G28", "scorer": "Cal Devlin", "team": "Southport", "scope": "background", "count": 19}
{"id": "G29", "scorer": "Lukas Thielen", "team": "Saarbrücken", "minute": 34, "minute_text": "34 minutes", "assist": "Kai Ebert"}
{"id": "G30", "scorer": "Lukas Thielen", "team": "Saarbrücken", "minute": 34, "minute_text": "34 minutes", "assist": "Kai Ebert"}
{"id": "G31", "scorer": "Marvin Heil", "team": "Saarbrücken", "minute": 90, "minute_text": "90th minute", "score": "2-0"}
{"id": "G32", "scorer": "Nicolai Bech", "team": "Denmark Under-20s", "minute": 66, "minute_text": "66 minutes"}
{"id": "G33", "scorer": "Elias Juul", "team": "Denmark Under-20s", "minute": 79, "minute_text": "79"}
