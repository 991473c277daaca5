⟦PERSON|Lamine Ferrada⟧ had already seen one shot kicked off the line by ⟦PERSON|Tom Aldous⟧ when, on ⟦MINUTE|31⟧, the ball came back to him off the referee's heel. This time he ⟦G1|scored⟧, and ⟦TEAM|Getafe⟧ had something to hold on to against ⟦TEAM|Osasuna⟧.

The corner from ⟦PERSON|Niamh Corless⟧ was over everybody except her captain. ⟦PERSON|Ruth Adeyinka⟧ was the one who got there, and it was ⟦G2|⟦SCORE|1-0⟧⟧ to ⟦TEAM|Durham⟧ with ⟦MINUTE|17 minutes on the clock⟧. ⟦TEAM|Sunderland⟧ might have been level inside a ⟦MINUTE|minute⟧, yet ⟦PERSON|Priya Nand⟧ sent the return header into the side-netting.

Two saves in the ⟦MINUTE|52nd minute⟧, both from ⟦PERSON|Zoran Matić⟧, kept ⟦TEAM|Rijeka⟧ in it. Nobody could keep them in it ⟦MINUTE|four minutes later⟧: ⟦PERSON|Ante Lukšić⟧ slid a pass across for the ⟦NORP|Dane⟧, who had started the move himself, and ⟦PERSON|Mikkel Roed⟧ ⟦G3|did the rest⟧ for ⟦TEAM|Hajduk Split⟧.

It took a booking for ⟦PERSON|Carl Stoddart⟧ in the ⟦MINUTE|eighth minute⟧ to wake ⟦TEAM|Port Vale⟧ up, and by the ⟦MINUTE|20th⟧ they were ahead. ⟦PERSON|Stoddart⟧'s long throw, a touch off a defender's shoulder, and ⟦PERSON|Jordan Mbeki⟧ ⟦G4|had the opener⟧. ⟦PERSON|Mbeki⟧ ⟦G5|got his other one⟧ on ⟦MINUTE|73⟧, a ⟦MINUTE|minute after⟧ ⟦PERSON|Lewis Farr⟧ had put a free-kick on to the roof of the net for ⟦TEAM|Crewe⟧.

⟦PERSON|Sun-woo Hwang⟧, not ⟦PERSON|Ji-ho Baek⟧, took the second penalty. ⟦PERSON|Baek⟧ had seen the first one saved in the ⟦MINUTE|12th minute⟧; ⟦PERSON|Hwang⟧ waited until ⟦MINUTE|12 from the end⟧ for his turn and ⟦G6|put it in⟧. ⟦TEAM|Ulsan⟧ have still to lose at home to ⟦TEAM|Jeju United⟧.

"I saw ⟦PERSON|Bryn⟧ look up, so I ran," said ⟦PERSON|Efa Tudor⟧ after her ⟦G7|goal⟧ beat ⟦TEAM|Wrexham Women⟧. She ran from her own half, in fact, and ⟦PERSON|Cari Bryn⟧'s ball was waiting when she got there, ⟦MINUTE|38 minutes⟧ into her first start for ⟦TEAM|Cardiff City Women⟧.

Had ⟦PERSON|Mateus Peçanha⟧ squared it, ⟦TEAM|Bahia⟧ would have had a tap-in. He went for it himself, the keeper's boot got in the way, and it was from the corner that followed, ⟦MINUTE|71 minutes⟧ gone, that the captain made amends with the only ⟦G8|goal⟧.

⟦TEAM|Utrecht⟧ led through ⟦PERSON|Daan Kuijper⟧ until ⟦PERSON|Kuijper⟧, of all people, ⟦G9|turned one into the wrong net⟧. That was the ⟦MINUTE|84th⟧. His earlier ⟦G10|goal⟧, on ⟦MINUTE|29⟧, had come the right way round, and ⟦TEAM|Heerenveen⟧ had offered next to nothing in between bar a ⟦PERSON|Jelle Sikkema⟧ drive that the bar dealt with.

After ⟦PERSON|Kwabena Tetteh⟧ limped off, his replacement needed ⟦MINUTE|40 seconds⟧. ⟦PERSON|Isaac Oforiwaa⟧ came on in the ⟦MINUTE|66th minute⟧ and ⟦G11|scored⟧ with his first touch; his second touch, ⟦MINUTE|three minutes on⟧, hit a post. ⟦TEAM|Hearts of Oak⟧ won by that ⟦G12|goal⟧ from a man with a squad number of 44.

The lad they call ⟦PERSON|Biscuit⟧ in the dressing room, 19 and on loan from ⟦TEAM|Everton⟧, was the difference. ⟦PERSON|Kai Bisset⟧ won the ball, gave the ball, got it back and ⟦G13|scored⟧, all in the space of six seconds a ⟦MINUTE|minute before the hour⟧, and ⟦TEAM|Stockport County⟧ sat on what they had. ⟦TEAM|Bolton⟧'s best reply was a header from ⟦PERSON|Gethin Reece⟧ that bounced into the arms of ⟦PERSON|Wiktor Sobol⟧.

Nobody on the bench saw who got the ⟦G14|first⟧. Television showed it was ⟦PERSON|Dara Cotter⟧, his shoulder rather than his head, after ⟦MINUTE|nine minutes⟧ of ⟦TEAM|Shelbourne⟧'s visit to ⟦TEAM|Derry City⟧. The ⟦MINUTE|45th minute⟧ brought a yellow card for ⟦PERSON|Conor Gilligan⟧ and nothing else.

⟦TEAM|Sevilla⟧ had the better chances, both falling to ⟦PERSON|Iker Larrondo⟧ and both ending up in row Z. ⟦TEAM|Cádiz⟧ had one, in the ⟦MINUTE|80th minute⟧, and the ⟦NORP|Moroccan⟧ did not ask for a second: ⟦PERSON|Youssef Belkadi⟧ went past his man, then past the goalkeeper, and ⟦G15|rolled it in⟧.

From ⟦PERSON|Harriet Doyle⟧'s free-kick, ⟦PERSON|Simone Achterberg⟧ headed against the bar and ⟦PERSON|Maddie Quirk⟧ ⟦G16|scored⟧ from what came down. It was officially timed at ⟦MINUTE|51⟧, though the scoreboard operator at ⟦VENUE|King Power Stadium⟧ was still showing 48 when ⟦TEAM|Leicester City⟧ kicked off... or rather when ⟦TEAM|Brighton⟧ did.

⟦PERSON|Felipe Arruda⟧ ⟦G17|made it two⟧ ⟦MINUTE|three minutes after⟧ being cautioned for diving. The card came on the ⟦MINUTE|hour⟧; the penalty he had wanted was never given; and ⟦TEAM|Santos⟧, ⟦G18|one up⟧ since ⟦PERSON|Cássio⟧'s deflected shot on ⟦MINUTE|14⟧, were home and dry.

⟦PERSON|Omar Halabi⟧ said it was the easiest of his life. "⟦PERSON|Karim⟧ did the hard part, I closed my eyes." ⟦PERSON|Karim Dabbous⟧ had beaten two men and the keeper with one turn; ⟦PERSON|Halabi⟧, two yards out, had only to be standing there as the clock passed ⟦MINUTE|88⟧, and ⟦TEAM|Al-Faisaly⟧ ⟦G19|had their winner⟧.

Not for want of trying did ⟦TEAM|Malmö⟧ draw a blank. ⟦PERSON|Oskar Lindell⟧ had three efforts, the pick of them clawed out by ⟦PERSON|Emre Aksoy⟧, while ⟦PERSON|Hugo Brandt⟧ should have scored from five yards in ⟦MINUTE|stoppage time⟧. A week ago the same forward could not miss.

⟦TEAM|Motherwell⟧ conceded five corners in the first ⟦MINUTE|ten minutes⟧ and a ⟦G20|goal⟧ from the sixth of them in the ⟦MINUTE|eleventh⟧. ⟦PERSON|Rory Shanks⟧ took it, ⟦PERSON|Alan Cairney⟧ was at the far post, and ⟦PERSON|Struan Petrie⟧ in goal had no view of either. ⟦TEAM|St Mirren⟧ did not have another shot till the second half.

⟦PERSON|Aoi Shiraishi⟧'s pass found ⟦PERSON|Mina Togashi⟧, whose pass found ⟦PERSON|Rin Oda⟧, whose shot found the goalkeeper's gloves. They tried it again ⟦MINUTE|two minutes later⟧, ⟦MINUTE|34 gone⟧, with the last two the other way about, and this time ⟦TEAM|Urawa Reds Ladies⟧ ⟦G21|were in front⟧: ⟦PERSON|Togashi⟧ the finisher, ⟦PERSON|Oda⟧ the supplier.

The assistant's flag stayed down for the ⟦G22|first⟧, went up for ⟦PERSON|Nils Engström⟧'s next, a ⟦G23|strike⟧ in the ⟦MINUTE|40th minute⟧, and stayed down again on ⟦MINUTE|76⟧. The ⟦G24|third⟧, though, was ⟦PERSON|Joel Ahlin⟧'s, ⟦PERSON|Engström⟧ setting it up. ⟦TEAM|Hammarby⟧ had him on the sheet just the once, at ⟦MINUTE|22⟧.

Three men claimed the ⟦G25|goal⟧. ⟦PERSON|Danny Keogh⟧ swung the ball in, ⟦PERSON|Ross Whitham⟧ and ⟦PERSON|Ashley Vance⟧ both jumped, and the announcer at ⟦VENUE|Holker Street⟧, where ⟦TEAM|Barrow⟧ won, gave it to ⟦PERSON|Keogh⟧ before the club gave it to ⟦PERSON|Vance⟧. What was not in doubt was the time, ⟦MINUTE|82⟧, or the pain of ⟦TEAM|Tranmere⟧, who had just hit the woodwork through ⟦PERSON|Milo Grant⟧.
=====GOALS=====
{"id": "G1", "kind": "shot", "scorer": "Lamine Ferrada", "team": "Getafe", "minute": 31, "minute_text": "31"}
{"id": "G2", "assist": "Niamh Corless", "score": "1-0", "scorer": "Ruth Adeyinka", "team": "Durham", "minute": 17, "minute_text": "17 minutes on the clock"}
{"id": "G3", "assist": "Ante Lukšić", "scorer": "Mikkel Roed", "team": "Hajduk Split", "minute": 56, "minute_text": "four minutes later"}
{"id": "G4", "scorer": "Jordan Mbeki", "team": "Port Vale", "minute": 20, "minute_text": "20th"}
{"id": "G5", "scorer": "Jordan Mbeki", "team": "Port Vale", "minute": 73, "minute_text": "73"}
{"id": "G6", "kind": "penalty", "scorer": "Sun-woo Hwang", "team": "Ulsan", "minute": 78, "minute_text": "12 from the end"}
{"id": "G7", "assist": "Cari Bryn", "scorer": "Efa Tudor", "team": "Cardiff City Women", "minute": 38, "minute_text": "38 minutes"}
{"id": "G8", "scorer": "Mateus Peçanha", "team": "Bahia", "minute": 71, "minute_text": "71 minutes"}
{"id": "G9", "kind": "own goal", "scorer": "Daan Kuijper", "team": "Heerenveen", "minute": 84, "minute_text": "84th"}
{"id": "G10", "scorer": "Daan Kuijper", "team": "Utrecht", "minute": 29, "minute_text": "29"}
{"id": "G11", "scorer": "Isaac Oforiwaa", "team": "Hearts of Oak", "minute": 67, "minute_text": "40 seconds"}
{"id": "G12", "scorer": "Isaac Oforiwaa", "team": "Hearts of Oak", "minute": 67, "minute_text": "40 seconds"}
{"id": "G13", "scorer": "Kai Bisset", "team": "Stockport County", "minute": 59, "minute_text": "minute before the hour"}
{"id": "G14", "scorer": "Dara Cotter", "team": "Shelbourne", "minute": 9, "minute_text": "nine minutes"}
{"id": "G15", "kind": "shot", "scorer": "Youssef Belkadi", "team": "Cádiz", "minute": 80, "minute_text": "80th minute"}
{"id": "G16", "scorer": "Maddie Quirk", "team": "Leicester City", "minute": 51, "minute_text": "51"}
{"id": "G17", "score": "2-0", "scorer": "Felipe Arruda", "team": "Santos", "minute": 63, "minute_text": "three minutes after"}
{"id": "G18", "scorer": "Cássio", "team": "Santos", "minute": 14, "minute_text": "14"}
{"id": "G19", "assist": "Karim Dabbous", "scorer": "Omar Halabi", "team": "Al-Faisaly", "minute": 88, "minute_text": "88"}
{"id": "G20", "assist": "Rory Shanks", "scorer": "Alan Cairney", "team": "St Mirren", "minute": 11, "minute_text": "eleventh"}
{"id": "G21", "assist": "Rin Oda", "scorer": "Mina Togashi", "team": "Urawa Reds Ladies", "minute": 34, "minute_text": "34 gone"}
{"id": "G22", "scorer": "Nils Engström", "team": "Hammarby", "minute": 22, "minute_text": "22"}
{"id": "G23", "outcome": "ruled out", "kind": "shot", "scorer": "Nils Engström", "team": "Hammarby", "minute": 40, "minute_text": "40th minute"}
{"id": "G24", "assist": "Nils Engström", "scorer": "Joel Ahlin", "team": "Hammarby", "minute": 76, "minute_text": "76"}
{"id": "G25", "scorer": "Ashley Vance", "team": "Barrow", "minute": 82, "minute_text": "82"}
