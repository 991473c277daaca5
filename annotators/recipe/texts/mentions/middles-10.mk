⟦PERSON|Gideon Afriyie⟧ was unmarked at the far post for ⟦TEAM|Medeama⟧'s ⟦G1|third⟧ in the ⟦MINUTE|85th minute⟧, and nobody had to ask who was supposed to be with him. ⟦PERSON|Ebenezer Sackey⟧, beaten at the near post for the ⟦G2|first⟧ by ⟦PERSON|Rashid Arthur⟧, was now beaten at the far one, ⟦PERSON|Arthur⟧'s cross ⟦G3|nodded across and in⟧.

⟦TEAM|Queens Park Rangers⟧ had two penalties in as many minutes and ⟦PERSON|Marcel Ilić⟧, to the credit of his nerve, asked for both. The first was pushed round the post by ⟦PERSON|Arran Whitlock⟧. The second, ⟦MINUTE|23 minutes⟧ gone, was ⟦G4|fired over⟧ ⟦PERSON|Whitlock⟧'s dive.

⟦PERSON|Jarvis Noonan⟧'s long throw found ⟦PERSON|Eddie Crossland⟧, ⟦PERSON|Crossland⟧'s hook found the underside of the bar, and ⟦PERSON|Warren Stiff⟧, falling over, found himself looking at the ball on the line. He ⟦G5|headed it⟧ from there: ⟦G6|goal⟧. ⟦TEAM|Accrington Stanley⟧ led on ⟦MINUTE|34⟧.

Seven corners, five of them in a row, brought ⟦TEAM|Valerenga⟧ nothing except a fifth offside. ⟦PERSON|Henrik Bjørdal-Nygaard⟧ came nearest, hooking over from ⟦PERSON|Elias Sørum⟧'s delivery in the ⟦MINUTE|64th minute⟧, and ⟦PERSON|Sørum⟧ drew a low save from ⟦PERSON|Mats Frøland⟧ with the last of them.

⟦PERSON|Carlos Mário⟧ ⟦G7|scored a goal⟧ that was a copy of one he ⟦G8|scored⟧ as a schoolboy: left side, cut in, top corner. It ⟦G9|put ⟦TEAM|Nacional⟧ in front⟧ in the ⟦MINUTE|25th minute⟧. ⟦PERSON|Fabrício Leal⟧ attempted a copy of the copy ⟦MINUTE|ten minutes later⟧ and hit a photographer.

Already nursing a ⟦SCORE|2-1⟧ lead, ⟦TEAM|Bournemouth⟧ ⟦G10|got the third⟧ they needed when ⟦PERSON|Hendrik Lammers⟧, a defender, played in ⟦PERSON|Kaine Okoro-Brown⟧, a defender, whose cross was ⟦G11|put away⟧ at the second attempt by ⟦PERSON|Kai Fitzsimmons⟧. He, too, is a defender. The ⟦G12|goal⟧ was timed at ⟦MINUTE|70 minutes⟧.

⟦PERSON|Gilles Verstappen-Nys⟧ had been through on goal once already, foiled by ⟦PERSON|Yoran Peeters⟧'s shin. Through again on ⟦MINUTE|55⟧, he squared instead for ⟦PERSON|Alessio Carbone⟧, and the ⟦NORP|Italian⟧ was brought down. He got up and took the penalty. ⟦PERSON|Peeters⟧, foiling again, got down and took the plaudits.

⟦PERSON|Martina Šimková⟧ picked a fine time for her first international ⟦G13|goal⟧. Her country, ⟦TEAM|Czech Republic⟧, were a ⟦MINUTE|minute⟧ from elimination when she took ⟦PERSON|Petra Hudcová⟧'s corner on the half-volley; ⟦PERSON|Giulia Rinaldi⟧ saw it, ⟦PERSON|Chiara Bellini⟧ blocked it, and back it came for ⟦PERSON|Šimková⟧ to ⟦G14|sidefoot the goal⟧ of her life.

⟦TEAM|Tottenham Hotspur U23s⟧' ⟦PERSON|Reo Balcombe⟧ was on a hat-trick when ⟦PERSON|Ade Solanke-Jones⟧ was fouled in the box, but gave up the ball to ⟦PERSON|Solanke-Jones⟧. The ⟦NORP|Englishman⟧ missed. ⟦PERSON|Balcombe⟧ had ⟦G15|scored⟧ in the ⟦MINUTE|fifth minute⟧ and ⟦G16|again⟧ in the ⟦MINUTE|40th⟧.

⟦PERSON|Pierluigi Gatti⟧'s clumsy challenge cost ⟦TEAM|Reggiana⟧ a penalty, and ⟦PERSON|Pierluigi Gatti⟧'s clumsy clearance ⟦G17|cost them a goal⟧: it struck ⟦PERSON|Samuele Brizzi⟧, and ⟦PERSON|Brizzi⟧, ⟦TEAM|Pisa⟧'s centre-forward, needed no second invitation to ⟦G18|finish⟧ in the ⟦MINUTE|58th minute⟧. The penalty had been put over the top.

The record books will have ⟦PERSON|Angus Pettigrew-Hall⟧ as scorer. ⟦PERSON|Niall Strachan⟧'s shot was covered by ⟦PERSON|Kevin Auld⟧, who shouted that it was; and then it came off the striker's heel, ⟦G19|caught out ⟦PERSON|Auld⟧⟧, and ⟦TEAM|Partick Thistle⟧ were level after ⟦MINUTE|64 minutes⟧.

"The header before ⟦MINUTE|half-time⟧ is a big chance and we've got to be burying those," ⟦PERSON|Lee Tranter⟧ said. ⟦PERSON|Kane Bottomley⟧ had put it wide from ⟦PERSON|Jay Rimmer⟧'s cross. Since the ⟦TEAM|Halesowen Town⟧ striker had ⟦G20|buried two⟧ of those at ⟦VENUE|Villa Park⟧ in the youth cup, the manager added, "I'll let him off".

⟦PERSON|Mats Brolund⟧ needed stitches after the collision that led to the ⟦G21|goal⟧, the same collision that put ⟦PERSON|Jesper Sandin⟧ off for concussion. The ball rolled away from both of them and in front of ⟦PERSON|Erik Hallmark⟧ in the ⟦MINUTE|49th minute⟧. ⟦TEAM|Sirius⟧ protested; the ⟦G22|strike⟧, into an empty net, stood. ⟦TEAM|Kalmar⟧ went on to win.

⟦PERSON|Hasan Ali Öztürk⟧ had more touches in his own box than the opposition's. One of them was an arm, and ⟦PERSON|Gökhan Demirci⟧ ⟦G23|cashed in⟧ from the spot on ⟦MINUTE|75⟧, and one of them was a header that might have been an own goal had ⟦PERSON|Uğur Kaan⟧ not been awake. ⟦TEAM|Sivasspor⟧ ⟦SCORE|1⟧, ⟦TEAM|Antalyaspor⟧ ⟦SCORE|0⟧.

A first-half ⟦G24|brace⟧ from ⟦PERSON|Babacar Mendy-Faye⟧ looked to have settled it. Yet by the ⟦MINUTE|hour⟧ the visitors had ⟦G25|reduced the deficit⟧ through ⟦PERSON|Kamil Wójcik⟧ (⟦MINUTE|53⟧) and had a penalty; ⟦PERSON|Wójcik⟧ it was who took it; ⟦PERSON|Mendy-Faye⟧ it was who, back defending, hoofed away the rebound off the post.

⟦PERSON|Shaun Dilworth⟧ stayed in charge for one more match. It ended in a defeat by the only ⟦G26|goal⟧, an ⟦G27|own goal⟧ at that, ⟦PERSON|Dewi Orritt⟧ heading ⟦PERSON|Mike Jelley⟧'s long throw beyond ⟦PERSON|Ben Chetwynd⟧ in the ⟦MINUTE|sixth minute⟧ for ⟦TEAM|Flint Town United⟧.

⟦PERSON|Olof Hedin⟧ crosses. ⟦PERSON|Jacob Wiklund⟧ misses it. ⟦PERSON|Noel Sandberg⟧ doesn't expect it. It hits ⟦PERSON|Sandberg⟧ and ⟦G28|goes in⟧. If there has been a stranger goal at ⟦VENUE|Bravida Arena⟧ than ⟦TEAM|Häcken⟧'s ⟦MINUTE|37th-minute⟧ ⟦G29|equaliser⟧, few could name it.

⟦PERSON|Salif Keïta-Diop⟧ turned ⟦PERSON|Arman Tadevosyan⟧ one way and the other but could not turn the match. ⟦TEAM|Ararat⟧ had a lead by then, ⟦PERSON|Hayk Sargsyan⟧'s ⟦G30|header⟧ having beaten ⟦PERSON|Loris Manga⟧ on ⟦MINUTE|16⟧, and although ⟦PERSON|Keïta-Diop⟧ got two strikes on target the home goalkeeper dealt with both.

Free-kicks from that distance, ⟦PERSON|Sérgio Tavares⟧ tells us, are about nerve. He has ⟦G31|scored two⟧ ⟦DATE|this season⟧ and hit the wall with eleven. The ⟦G32|third⟧ came in the ⟦MINUTE|95th minute⟧ on ⟦DATE|Sunday⟧, via the head of ⟦PERSON|Edson Muianga⟧, and ⟦G33|gave ⟦TEAM|Costa do Sol⟧ the win⟧ over ⟦TEAM|Ferroviário⟧.

⟦PERSON|Lily-Mae Garside⟧ pounced on a mistake by ⟦PERSON|Aoife Desmond⟧ and slid the ball across the box, where ⟦PERSON|Grace Umeh⟧ ran over it and ⟦PERSON|Carys Penfold⟧ ran on to it. ⟦PERSON|Penfold⟧'s first-time effort was blocked by ⟦PERSON|Umeh⟧. ⟦TEAM|Durham⟧ wanted a penalty for it, which, given that ⟦PERSON|Umeh⟧ also plays for ⟦TEAM|Durham⟧, was ambitious.
=====GOALS=====
{"id": "G1", "scorer": "Gideon Afriyie", "team": "Medeama", "minute": 85, "assist": "Rashid Arthur", "kind": "header", "minute_text": "85th minute"}
{"id": "G2", "scorer": "Rashid Arthur", "team": "Medeama", "kind": "header"}
{"id": "G3", "scorer": "Gideon Afriyie", "team": "Medeama", "minute": 85, "assist": "Rashid Arthur", "kind": "header", "minute_text": "85th minute"}
{"id": "G4", "scorer": "Marcel Ilić", "team": "Queens Park Rangers", "minute": 23, "kind": "penalty", "minute_text": "23 minutes"}
{"id": "G5", "scorer": "Warren Stiff", "team": "Accrington Stanley", "minute": 34, "kind": "header", "minute_text": "34"}
{"id": "G6", "scorer": "Warren Stiff", "team": "Accrington Stanley", "minute": 34, "kind": "header", "minute_text": "34"}
{"id": "G7", "scorer": "Carlos Mário", "team": "Nacional", "minute": 25, "kind": "shot", "minute_text": "25th minute"}
{"id": "G8", "scorer": "Carlos Mário", "scope": "background"}
{"id": "G9", "scorer": "Carlos Mário", "team": "Nacional", "minute": 25, "kind": "shot", "minute_text": "25th minute"}
{"id": "G10", "scorer": "Kai Fitzsimmons", "team": "Bournemouth", "minute": 70, "assist": "Kaine Okoro-Brown", "kind": "shot", "minute_text": "70 minutes"}
{"id": "G11", "scorer": "Kai Fitzsimmons", "team": "Bournemouth", "minute": 70, "assist": "Kaine Okoro-Brown", "kind": "shot", "minute_text": "70 minutes"}
{"id": "G12", "scorer": "Kai Fitzsimmons", "team": "Bournemouth", "minute": 70, "assist": "Kaine Okoro-Brown", "kind": "shot", "minute_text": "70 minutes"}
{"id": "G13", "scorer": "Martina Šimková", "team": "Czech Republic", "minute": 89, "kind": "shot", "minute_text": "minute"}
{"id": "G14", "scorer": "Martina Šimková", "team": "Czech Republic", "minute": 89, "kind": "shot", "minute_text": "minute"}
{"id": "G15", "scorer": "Reo Balcombe", "team": "Tottenham Hotspur U23s", "minute": 5, "kind": "shot", "minute_text": "fifth minute"}
{"id": "G16", "scorer": "Reo Balcombe", "team": "Tottenham Hotspur U23s", "minute": 40, "kind": "shot", "minute_text": "40th"}
{"id": "G17", "scorer": "Samuele Brizzi", "team": "Pisa", "minute": 58, "kind": "shot", "minute_text": "58th minute"}
{"id": "G18", "scorer": "Samuele Brizzi", "team": "Pisa", "minute": 58, "kind": "shot", "minute_text": "58th minute"}
{"id": "G19", "scorer": "Angus Pettigrew-Hall", "team": "Partick Thistle", "minute": 64, "minute_text": "64 minutes"}
{"id": "G20", "scorer": "Kane Bottomley", "scope": "background", "count": 2, "kind": "header"}
{"id": "G21", "scorer": "Erik Hallmark", "team": "Kalmar", "minute": 49, "kind": "shot", "minute_text": "49th minute"}
{"id": "G22", "scorer": "Erik Hallmark", "team": "Kalmar", "minute": 49, "kind": "shot", "minute_text": "49th minute"}
{"id": "G23", "scorer": "Gökhan Demirci", "team": "Sivasspor", "minute": 75, "kind": "penalty", "minute_text": "75"}
{"id": "G24", "scorer": "Babacar Mendy-Faye", "count": 2}
{"id": "G25", "scorer": "Kamil Wójcik", "minute": 53, "kind": "shot", "minute_text": "53"}
{"id": "G26", "scorer": "Dewi Orritt", "team": "Flint Town United", "minute": 6, "kind": "own goal", "minute_text": "sixth minute"}
{"id": "G27", "scorer": "Dewi Orritt", "team": "Flint Town United", "minute": 6, "kind": "own goal", "minute_text": "sixth minute"}
{"id": "G28", "scorer": "Noel Sandberg", "team": "Häcken", "minute": 37, "minute_text": "37th-minute"}
{"id": "G29", "scorer": "Noel Sandberg", "team": "Häcken", "minute": 37, "minute_text": "37th-minute"}
{"id": "G30", "scorer": "Hayk Sargsyan", "team": "Ararat", "minute": 16, "kind": "header", "minute_text": "16"}
{"id": "G31", "scorer": "Sérgio Tavares", "scope": "background", "count": 2, "kind": "free kick"}
{"id": "G32", "scorer": "Sérgio Tavares", "team": "Costa do Sol", "minute": 95, "kind": "free kick", "minute_text": "95th minute"}
{"id": "G33", "scorer": "Sérgio Tavares", "team": "Costa do Sol", "minute": 95, "kind": "free kick", "minute_text": "95th minute"}
