⟦GPE|LAHTI⟧, ⟦DATE|Saturday⟧ (Agency) - ⟦TEAM|FC Lahti⟧ defeated ⟦TEAM|Ilves⟧ ⟦SCORE|2-0⟧ thanks to ⟦G1|goals⟧ by ⟦PERSON|Eetu Salonen⟧ and ⟦PERSON|Niko Ojala⟧, who came on for him. ⟦PERSON|Salonen⟧ ⟦G2|netted⟧ in the ⟦MINUTE|19th minute⟧ after ⟦PERSON|Juho Rantanen⟧ had kept out his first try, and ⟦PERSON|Ojala⟧ ⟦G3|added the other⟧ in the ⟦MINUTE|85th⟧, ⟦MINUTE|three minutes after⟧ the change.

Our ⟦TEAM|Under-21s⟧ came through a stern test at ⟦TEAM|Forest Green⟧, ⟦PERSON|Ollie Harwood⟧ ⟦G4|scoring⟧ for the visitors ⟦MINUTE|four minutes after the restart⟧. Second-year scholar ⟦PERSON|Ty Beckles⟧ had earlier seen a header saved and, on the ⟦MINUTE|half-hour⟧, a drive blocked by the legs of team-mate ⟦PERSON|Harwood⟧.

The ⟦TEAM|Lions⟧ were leading from the ⟦MINUTE|5th minute⟧, it was ⟦PERSON|Hamza El Idrissi⟧ who ⟦G5|profit⟧ of the error from goalkeeper ⟦PERSON|Da Costa⟧. After, ⟦TEAM|Morocco⟧ had many occasions but did not concretise, and it is ⟦TEAM|Cape Verde⟧ with ⟦PERSON|Jovane Semedo⟧, entered in the game at the ⟦MINUTE|70th minute⟧, who ⟦G6|marked⟧ ⟦MINUTE|four minutes later⟧ the ⟦SCORE|1-1⟧.

Play stopped in the ⟦MINUTE|10th minute⟧ for a drone over the ⟦VENUE|Stadio Luigi Ferraris⟧. It resumed in the ⟦MINUTE|16th⟧, and before the ⟦MINUTE|17th⟧ was out ⟦PERSON|Davide Ferrarese⟧ had ⟦G7|struck⟧ for ⟦TEAM|Genoa⟧ with the drone's pilot, presumably, still watching. ⟦TEAM|Empoli⟧'s protests, chiefly ⟦PERSON|Ivo Lazarov⟧'s, were not about that: he had been fouled, he felt, by ⟦PERSON|Koen Rijnders⟧ in the build-up.

⟦PERSON|Marvin Stubbs⟧ is no poacher. Yet there he was, ⟦MINUTE|third minute⟧ of the season, on the line, doing what poachers do after ⟦PERSON|Brad Emerson⟧ had miscued: ⟦G8|scoring⟧. ⟦TEAM|Blackpool⟧ led ⟦TEAM|Burton Albion⟧; ⟦PERSON|Stubbs⟧, by trade, is a holding midfielder.

⟦TEAM|Kaizer Chiefs⟧ found themselves in the lead without a shot. ⟦PERSON|Lebo Mokoena⟧'s ball across, ⟦PERSON|Thabo Radebe⟧'s attempt to cut it out, ⟦PERSON|Sipho Ndaba⟧ in goal going the other way; and ⟦TEAM|SuperSport United⟧ had ⟦G9|scored for the wrong side⟧ with ⟦MINUTE|seven minutes of the second period⟧ gone. "One of those," said ⟦PERSON|Radebe⟧.

Already booked (⟦MINUTE|18⟧), already warned (⟦MINUTE|22⟧), already carrying a knock (⟦MINUTE|25⟧), ⟦PERSON|Oumar Cissokho⟧ might have been taken off before he ⟦G10|got the goal⟧ that mattered for ⟦TEAM|Laval⟧ (⟦MINUTE|28⟧). He was taken off immediately after it.

From ⟦SCORE|1-0⟧ to ⟦SCORE|1-2⟧ took six minutes; ⟦PERSON|Alexis Fournier⟧, ⟦TEAM|Lausanne⟧'s substitute goalkeeper, was on the pitch for only those. ⟦PERSON|Matteo Gerber⟧ ⟦G11|got past him⟧ on ⟦MINUTE|76⟧, ⟦PERSON|Enis Shala⟧ ⟦G12|did⟧ ⟦MINUTE|four minutes later⟧, and in between he made the save of the day from ⟦PERSON|Dino Pavlović⟧ of, it should be said, ⟦TEAM|Lugano⟧ too.

The third corner in a row was ⟦PERSON|Isla Brodie⟧'s best, and ⟦PERSON|Freya Munro⟧ should have buried it. She did not, ⟦PERSON|Shannon Keir⟧ did, and there were ⟦MINUTE|25 minutes⟧ on the scoreboard and a ⟦G13|goal⟧ beside ⟦TEAM|Hearts Women⟧'s name for the first time in the fixture.

It was a day for left-backs. ⟦TEAM|Swindon⟧'s gave away the penalty, ⟦MINUTE|11 minutes⟧, which ⟦TEAM|Newport⟧'s took and put over; ⟦TEAM|Newport⟧'s, one ⟦PERSON|Cai Prosser⟧, then ⟦G14|scored⟧ from open play, ⟦MINUTE|31⟧, which ⟦TEAM|Swindon⟧'s, one ⟦PERSON|Harry Mottram⟧, was supposed to prevent.

⟦PERSON|Raheem Tolley⟧ let fly, ⟦PERSON|Casper Nyholm⟧ let go. A simple enough ball for the ⟦TEAM|AGF⟧ goalkeeper to hold, and ⟦PERSON|Emil Thorup⟧, who always follows these in, ⟦G15|made him pay⟧. ⟦TEAM|Silkeborg⟧, on ⟦MINUTE|53⟧, were ahead; on ⟦MINUTE|54⟧, through ⟦PERSON|Tolley⟧'s volley, an inch from being further ahead.

There's a photo of ⟦PERSON|Emi Katsura⟧ pointing to the sky with ⟦MINUTE|88:12⟧ on the big screen behind her. Some 20 seconds earlier, from ⟦PERSON|Hina Seki⟧'s pull-back, she had ⟦G16|scored⟧ what turned out to be the ⟦G17|winner⟧ for ⟦TEAM|Japan⟧ against ⟦TEAM|Norway⟧, whose goalkeeper, ⟦PERSON|Marte Lund⟧, is in the photo as well, upside down.

Thirty-one years, 412 games and not a single goal; then, in game 413, ⟦PERSON|Peter Brannigan⟧. The ⟦TEAM|Cliftonville⟧ stopper came up for a corner in the ⟦MINUTE|79th minute⟧, stayed up for a second, and from the second ⟦G18|scored⟧, on ⟦MINUTE|80⟧. His team-mates carried him back to his own box, where in the ⟦MINUTE|84th⟧ he cleared off the line.

With his side's first attack of the second half ⟦PERSON|Ezequiel Ponce de León⟧ ⟦G19|drew ⟦TEAM|Lanús⟧ level⟧, ⟦MINUTE|49⟧, and with their second he ought to have had them ahead. ⟦TEAM|Huracán⟧'s goalkeeper, ⟦PERSON|Matías Orellano⟧, stayed tall. The chance in the ⟦MINUTE|20th minute⟧ from which ⟦PERSON|Julián Vega⟧ had ⟦G20|scored⟧ for ⟦TEAM|Huracán⟧ was a lot harder than either.

⟦PERSON|Connor Maddox⟧: a yellow card on ⟦MINUTE|14⟧, a ⟦G21|goal⟧ on ⟦MINUTE|15⟧, a red card on ⟦MINUTE|16⟧. The striker's eventful ⟦MINUTE|two minutes⟧ left ⟦TEAM|Carlisle⟧ with a lead and ten men; they still had the first of these at the end because ⟦PERSON|Jay Ormerod⟧, their keeper, saved from ⟦PERSON|Remi Falade⟧ on ⟦MINUTE|55⟧, ⟦MINUTE|68⟧ and ⟦MINUTE|90⟧.

A cushion would have been welcome but ⟦PERSON|Giorgi Maisuradze⟧ passed when he might have shot and shot when he might have passed. In the end ⟦TEAM|Dinamo Tbilisi⟧ needed only what ⟦PERSON|Luka Kakhidze⟧ had ⟦G22|given them⟧ when the crowd were still coming in, ⟦MINUTE|55 seconds⟧ after ⟦PERSON|Nika Gelashvili⟧'s kick-off.

⟦MINUTE|Full-time⟧ was near, ⟦TEAM|Toulouse⟧ camped in the ⟦TEAM|Lorient⟧ half, and even the goalkeeper had gone up. It was from his knock-down, so an assist for ⟦PERSON|Théo Castéra⟧, that ⟦PERSON|Samba Ndiaye⟧ ⟦G23|got a draw out of it⟧, ⟦MINUTE|94⟧ on the clock. On ⟦MINUTE|23⟧ ⟦PERSON|Jules Abadie⟧ had ⟦G24|given ⟦TEAM|Lorient⟧ something to defend⟧.

⟦PERSON|Hans Kristian Myhre⟧ took a corner, an inswinger; it missed everyone, including the far post, by a hand's breadth. He took another from the same side, ⟦MINUTE|41 minutes⟧, and that missed everyone and nothing else. ⟦TEAM|Tromsø⟧ ⟦G25|were leading⟧, direct from a corner.

On the bench for the ⟦MINUTE|first 61 minutes⟧, on the turf for the ⟦MINUTE|next two⟧, on the scoresheet in the ⟦MINUTE|64th⟧: this was ⟦PERSON|Mickey Duggan⟧'s night in three acts. ⟦PERSON|Sid Oakley⟧ laid it to him and he ⟦G26|fired ⟦TEAM|Bromley⟧ level⟧. ⟦TEAM|Aldershot⟧'s bench, who had thought he was going off again, had told their men not to bother.

Among those to hit the bar were ⟦PERSON|Bae⟧, ⟦PERSON|Yoon⟧ and, twice, ⟦PERSON|Cha⟧. Nobody at ⟦VENUE|Jeonju World Cup Stadium⟧ hit anything else, unless you count the steward struck by ⟦PERSON|Cha Jun-seo⟧'s clearance at the start of ⟦MINUTE|extra time⟧.
=====GOALS=====
{"id": "G1", "count": 2, "scorer": "Eetu Salonen; Niko Ojala", "team": "FC Lahti"}
{"id": "G2", "scorer": "Eetu Salonen", "team": "FC Lahti", "minute": 19, "minute_text": "19th minute"}
{"id": "G3", "scorer": "Niko Ojala", "team": "FC Lahti", "minute": 85, "minute_text": "85th"}
{"id": "G4", "scorer": "Ollie Harwood", "team": "Under-21s", "minute": 49, "minute_text": "four minutes after the restart"}
{"id": "G5", "scorer": "Hamza El Idrissi", "team": "Morocco", "minute": 5, "minute_text": "5th minute"}
{"id": "G6", "score": "1-1", "scorer": "Jovane Semedo", "team": "Cape Verde", "minute": 74, "minute_text": "four minutes later"}
{"id": "G7", "kind": "shot", "scorer": "Davide Ferrarese", "team": "Genoa", "minute": 17, "minute_text": "17th"}
{"id": "G8", "kind": "shot", "scorer": "Marvin Stubbs", "team": "Blackpool", "minute": 3, "minute_text": "third minute"}
{"id": "G9", "kind": "own goal", "scorer": "Thabo Radebe", "team": "Kaizer Chiefs", "minute": 52, "minute_text": "seven minutes of the second period"}
{"id": "G10", "scorer": "Oumar Cissokho", "team": "Laval", "minute": 28, "minute_text": "28"}
{"id": "G11", "kind": "shot", "scorer": "Matteo Gerber", "team": "Lugano", "minute": 76, "minute_text": "76"}
{"id": "G12", "scorer": "Enis Shala", "team": "Lugano", "minute": 80, "minute_text": "four minutes later"}
{"id": "G13", "scorer": "Shannon Keir", "team": "Hearts Women", "minute": 25, "minute_text": "25 minutes"}
{"id": "G14", "scorer": "Cai Prosser", "team": "Newport", "minute": 31, "minute_text": "31"}
{"id": "G15", "kind": "shot", "scorer": "Emil Thorup", "team": "Silkeborg", "minute": 53, "minute_text": "53"}
{"id": "G16", "assist": "Hina Seki", "scorer": "Emi Katsura", "team": "Japan", "minute": 88, "minute_text": "88:12"}
{"id": "G17", "scorer": "Emi Katsura", "team": "Japan", "minute": 88, "minute_text": "88:12", "assist": "Hina Seki"}
{"id": "G18", "scorer": "Peter Brannigan", "team": "Cliftonville", "minute": 80, "minute_text": "80"}
{"id": "G19", "scorer": "Ezequiel Ponce de León", "team": "Lanús", "minute": 49, "minute_text": "49"}
{"id": "G20", "scorer": "Julián Vega", "team": "Huracán", "minute": 20, "minute_text": "20th minute"}
{"id": "G21", "scorer": "Connor Maddox", "team": "Carlisle", "minute": 15, "minute_text": "15"}
{"id": "G22", "scorer": "Luka Kakhidze", "team": "Dinamo Tbilisi", "minute": 1, "minute_text": "55 seconds"}
{"id": "G23", "assist": "Théo Castéra", "scorer": "Samba Ndiaye", "team": "Toulouse", "minute": 90, "added": 4, "minute_text": "94"}
{"id": "G24", "scorer": "Jules Abadie", "team": "Lorient", "minute": 23, "minute_text": "23"}
{"id": "G25", "scorer": "Hans Kristian Myhre", "team": "Tromsø", "minute": 41, "minute_text": "41 minutes"}
{"id": "G26", "assist": "Sid Oakley", "kind": "shot", "scorer": "Mickey Duggan", "team": "Bromley", "minute": 64, "minute_text": "64th"}
