⟦PERSON|Bruno Taveira⟧, the former ⟦TEAM|Porto⟧ left-back, took a touch to steady himself and ⟦G1|placed it beyond⟧ ⟦PERSON|Márcio Rosa⟧ after ⟦MINUTE|57 minutes⟧ to put daylight between the sides. ⟦TEAM|Famalicão⟧ had not looked back since ⟦PERSON|Ruben Amaral⟧ ⟦G2|glanced in⟧ ⟦PERSON|Taveira⟧'s free-kick.

⟦PERSON|Kelvin Agyei⟧ chased a lost cause, ⟦PERSON|Paul Stanbridge⟧ dallied, and the striker nicked the ball, rounded ⟦PERSON|Simon Crewe⟧ and, from the tightest of angles, hit the side-netting. It summed up a night on which ⟦TEAM|Crewe Alexandra⟧ had 24 shots and three points for none of them.

⟦TEAM|Hamburg⟧ made a fast start, ⟦PERSON|Robin Ahlers⟧'s ⟦MINUTE|third-minute⟧ ⟦G3|header⟧ from ⟦PERSON|Moritz Decker⟧'s corner being followed by efforts from ⟦PERSON|Ilyas Tekin⟧ and ⟦PERSON|Decker⟧ that went narrowly over. They paid for it when ⟦PERSON|Finn Hartwig⟧ ⟦G4|shot ⟦TEAM|Kaiserslautern⟧ level⟧ with ⟦MINUTE|five minutes to the break⟧.

The game's third ⟦G5|own goal⟧ arrived on ⟦MINUTE|77⟧. ⟦PERSON|Bartek Kulesza⟧'s attempted clearance struck team-mate ⟦PERSON|Igor Malec⟧ on the knee and ⟦G6|ended up in the net⟧. ⟦PERSON|Malec⟧ buried his face in his shirt; the ⟦TEAM|Radomiak⟧ bench just laughed.

⟦PERSON|Renzo Aguilar⟧ won the race to ⟦PERSON|Joaquín Videla⟧'s through pass and was upended by ⟦PERSON|Facundo Sosa⟧. The captain ⟦PERSON|Leandro Prats⟧ had missed his last two, so ⟦PERSON|Aguilar⟧ took on the job himself and ⟦G7|found the top corner⟧ in the ⟦MINUTE|65th minute⟧, ⟦TEAM|Talleres⟧'s ⟦G8|second⟧ of the night.

⟦TEAM|Aberdeen⟧ have now gone 400 minutes without a goal away from home. Here ⟦PERSON|Struan Geddes⟧ came closest, a ⟦MINUTE|71st-minute⟧ drive that was touched onto the crossbar by ⟦PERSON|Cammy Loudon⟧, and ⟦PERSON|Pontus Ekdal⟧ wasted the rebound.

Barely had ⟦PERSON|Nana Oforiwaa⟧ celebrated her ⟦G9|equaliser⟧ for ⟦TEAM|Hasaacas Ladies⟧ in the ⟦MINUTE|83rd minute⟧, a volley from ⟦PERSON|Priscilla Darko⟧'s knock-down, than she was beaten to a header at the other end by ⟦PERSON|Comfort Tagoe⟧. That went over. ⟦PERSON|Tagoe⟧'s next effort, ⟦MINUTE|four minutes later⟧, ⟦G10|did not⟧.

⟦PERSON|Ged Malone⟧, whose two ⟦G11|goals⟧ at ⟦VENUE|Prenton Park⟧ ⟦DATE|last season⟧ kept ⟦TEAM|Tranmere⟧ up, was denied a third against the same opponents by a save from ⟦PERSON|Joel Wainwright⟧ that had the home end applauding. ⟦TEAM|Tranmere Rovers⟧' only other attempt came from ⟦PERSON|Sean Prestage⟧, well over.

A one-two with ⟦PERSON|Hiroki Tanabe⟧ took ⟦PERSON|Shun Matsuo⟧ into the box, and although ⟦PERSON|Yuto Kishida⟧ got a foot in, the ball broke to ⟦PERSON|Leandro Bahia⟧, who ⟦G12|slid it under the keeper⟧ for ⟦TEAM|Cerezo Osaka⟧'s opener in the ⟦MINUTE|52nd minute⟧. The ⟦NORP|Brazilian⟧ had earlier had a ⟦G13|header⟧ ruled out for a foul by ⟦PERSON|Matsuo⟧.

Penalty, said referee ⟦PERSON|Kris Vandamme⟧; corner, said his monitor. ⟦PERSON|Jelle Coppens⟧ gave the ball back, ⟦PERSON|Thibault Renson⟧ swung the corner over and ⟦PERSON|Coppens⟧ got his ⟦G14|goal⟧ after all, with a header on ⟦MINUTE|63⟧, to make it ⟦SCORE|2-1⟧ to ⟦TEAM|Zulte Waregem⟧.

"We'd spoken about ⟦PERSON|Grady⟧'s long throw all week and then we ⟦G15|concede⟧ from it," said ⟦PERSON|Mark Tolley⟧. The throw by ⟦PERSON|Luke Grady⟧ was flicked on by ⟦PERSON|Ashley Kemp⟧ and ⟦G16|headed over the line⟧ by ⟦PERSON|Danny Stott⟧ with ⟦PERSON|Tolley⟧'s centre-halves looking at each other.

⟦PERSON|Hector Zuniga⟧'s brace of assists does not tell the story of a performance that also included a shot against the post, a free-kick saved and seven tackles. ⟦PERSON|Erick Ponce⟧ ⟦G17|got one⟧, ⟦PERSON|Alan Berrocal⟧ ⟦G18|the other⟧, and ⟦TEAM|Toluca⟧ move up to second.

⟦PERSON|Alfonso Pastor⟧ had not been on the field three minutes when he ⟦G19|rifled in⟧ a third for ⟦TEAM|Racing Santander⟧ in the ⟦MINUTE|75th minute⟧. The change had been made because ⟦PERSON|Mario Cueto⟧, who had ⟦G20|bagged the first two⟧, had cramp.

Three bookings, two penalties and a sending-off in eleven minutes: ⟦PERSON|Anis Belkacem⟧ saved the first penalty from ⟦PERSON|Moussa Traoré⟧, ⟦PERSON|Walid Gharbi⟧ was dismissed for the challenge that brought the second, and ⟦PERSON|Traoré⟧ blasted that one against the bar. ⟦TEAM|Espérance⟧ won ⟦SCORE|1-0⟧ with ten men, thanks to ⟦PERSON|Firas Ayari⟧'s ⟦G21|goal⟧ early on.

⟦TEAM|Stirling Albion⟧ were denied what ⟦PERSON|Mick Garrity⟧ called a stonewall penalty when ⟦PERSON|Lyle Brogan⟧ was clipped by ⟦PERSON|Ross Inglis⟧, and within a ⟦MINUTE|minute⟧ they were behind, ⟦PERSON|Inglis⟧ striding forward to feed ⟦PERSON|Caelan Doig⟧ for a ⟦G22|finish⟧ off the far post in the ⟦MINUTE|58th minute⟧.

⟦PERSON|Mehdi Karoui⟧'s first-half penalty saved by ⟦PERSON|Orestis Kanellos⟧; his second-half header saved by ⟦PERSON|Kanellos⟧; his stoppage-time free-kick, you will have guessed. ⟦TEAM|OFI Crete⟧ lost to a goal that ⟦PERSON|Karoui⟧ ⟦G23|scored at the wrong end⟧.

⟦PERSON|Jim McVitty⟧'s ⟦TEAM|Larne⟧ made sure of ⟦NORP|European⟧ football by taking a point at ⟦VENUE|Windsor Park⟧. It was ⟦PERSON|Lorcan Hoy⟧'s corner that caused ⟦TEAM|Linfield⟧ trouble, ⟦PERSON|Shea Toner⟧ ⟦G24|getting the final touch⟧ on ⟦MINUTE|38⟧ after ⟦PERSON|Conor Devlin⟧ had headed it back. ⟦TEAM|Linfield⟧ ⟦G25|replied⟧ before ⟦MINUTE|half-time⟧.

The defender put his hands on his head; the keeper, ⟦PERSON|Matteo Brandi⟧, put his on his hips. ⟦PERSON|Lorenzo Sacchi⟧'s attempt to head back to him had fallen short, and ⟦PERSON|Giacomo Venier⟧ had been on to it in a flash to ⟦G26|tuck in⟧ ⟦TEAM|Spezia⟧'s second on ⟦MINUTE|28 minutes⟧.

⟦TEAM|Kilmarnock⟧'s ⟦PERSON|Rory Abernethy⟧ finished the first half with a black eye, ⟦PERSON|Euan Sneddon⟧ with a booking and ⟦PERSON|Tam Corrigan⟧ with an ice pack on each knee. What none of them had was a shot at goal. ⟦PERSON|Derek Hulme⟧ sent on a third striker and that did not bring one either.

Only the keeper could have touched it, and ⟦PERSON|Goran Perić⟧ could not. ⟦PERSON|Amar Suljić⟧'s in-swinging corner from the right ⟦G27|sailed straight in⟧ ⟦MINUTE|two minutes after the interval⟧, and ⟦TEAM|Velež⟧ had the start to the half they wanted.
=====GOALS=====
{"id": "G1", "scorer": "Bruno Taveira", "team": "Famalicão", "minute": 57, "kind": "shot", "minute_text": "57 minutes"}
{"id": "G2", "scorer": "Ruben Amaral", "team": "Famalicão", "kind": "header"}
{"id": "G3", "scorer": "Robin Ahlers", "team": "Hamburg", "minute": 3, "kind": "header", "minute_text": "third-minute"}
{"id": "G4", "scorer": "Finn Hartwig", "team": "Kaiserslautern", "minute": 40, "kind": "shot", "minute_text": "five minutes to the break"}
{"id": "G5", "scorer": "Igor Malec", "minute": 77, "kind": "own goal", "minute_text": "77"}
{"id": "G6", "scorer": "Igor Malec", "team": "Radomiak", "minute": 77, "kind": "own goal", "minute_text": "77"}
{"id": "G7", "scorer": "Renzo Aguilar", "team": "Talleres", "minute": 65, "kind": "penalty", "minute_text": "65th minute"}
{"id": "G8", "scorer": "Renzo Aguilar", "team": "Talleres", "minute": 65, "kind": "penalty", "minute_text": "65th minute"}
{"id": "G9", "scorer": "Nana Oforiwaa", "team": "Hasaacas Ladies", "minute": 83, "kind": "volley", "minute_text": "83rd minute"}
{"id": "G10", "scorer": "Comfort Tagoe", "minute": 87, "minute_text": "four minutes later", "kind": "header"}
{"id": "G11", "scorer": "Ged Malone", "scope": "background", "count": 2}
{"id": "G12", "scorer": "Leandro Bahia", "team": "Cerezo Osaka", "minute": 52, "kind": "shot", "minute_text": "52nd minute"}
{"id": "G13", "scorer": "Leandro Bahia", "team": "Cerezo Osaka", "kind": "header", "outcome": "ruled out"}
{"id": "G14", "scorer": "Jelle Coppens", "team": "Zulte Waregem", "minute": 63, "assist": "Thibault Renson", "kind": "header", "minute_text": "63"}
{"id": "G15", "scorer": "Danny Stott", "kind": "header"}
{"id": "G16", "scorer": "Danny Stott", "kind": "header", "assist": "Ashley Kemp"}
{"id": "G17", "scorer": "Erick Ponce", "team": "Toluca"}
{"id": "G18", "scorer": "Alan Berrocal", "team": "Toluca"}
{"id": "G19", "scorer": "Alfonso Pastor", "team": "Racing Santander", "minute": 75, "minute_text": "75th minute", "kind": "shot"}
{"id": "G20", "scorer": "Mario Cueto", "team": "Racing Santander", "count": 2}
{"id": "G21", "scorer": "Firas Ayari", "team": "Espérance"}
{"id": "G22", "scorer": "Caelan Doig", "minute": 58, "assist": "Ross Inglis", "kind": "shot", "minute_text": "58th minute"}
{"id": "G23", "scorer": "Mehdi Karoui", "kind": "own goal"}
{"id": "G24", "scorer": "Shea Toner", "team": "Larne", "minute": 38, "kind": "header", "minute_text": "38"}
{"id": "G25", "team": "Linfield"}
{"id": "G26", "scorer": "Giacomo Venier", "team": "Spezia", "minute": 28, "kind": "shot", "minute_text": "28 minutes"}
{"id": "G27", "scorer": "Amar Suljić", "team": "Velež", "minute": 47, "minute_text": "two minutes after the interval"}
