⟦TEAM|Tottenham Hotspur Women⟧'s best spell produced the ⟦G1|first⟧, ⟦PERSON|Issy Varley⟧'s on ⟦MINUTE|16 minutes⟧, and two near things; their worst produced ⟦G2|goals⟧ by ⟦PERSON|Tess Bamford⟧ and ⟦PERSON|Jule Kelm⟧ of ⟦TEAM|Aston Villa⟧ and, had the penalty been better, would have produced a third.

The ⟦COMPETITION|Scottish Cup⟧ first-round tie in ⟦GPE|Perth⟧ has been put back a second time. ⟦TEAM|Dumbarton⟧, whose last ⟦G3|goal⟧ in the competition was a ⟦G4|penalty⟧, have three players on international duty.

Before they knew it ⟦TEAM|Wehen Wiesbaden⟧ were two down, a ⟦PERSON|Sascha Kraft⟧ ⟦G5|header⟧ and an ⟦G6|own goal⟧ by ⟦PERSON|Leon Busam⟧ to blame, and it might have been three when ⟦TEAM|Rot-Weiss Essen⟧ got a penalty. It was ⟦PERSON|Busam⟧ who cleared the rebound.

Not all of ⟦PERSON|Hirving Zamora⟧'s ⟦G7|goals⟧ ⟦DATE|this year⟧, nine and counting, have been pretty. ⟦DATE|Sunday⟧'s, a ⟦G8|deflection⟧ past a stranded keeper, was among the ugly ones. The ⟦TEAM|Necaxa⟧ bench leapt as one.

With each side having had a ⟦G9|goal⟧ disallowed, it seemed fair that ⟦PERSON|Callum Sheridan⟧'s ⟦G10|penalty⟧ for ⟦TEAM|Airdrieonians⟧, in the ⟦MINUTE|64th minute⟧, should be matched by ⟦PERSON|Finlay Robb⟧'s ⟦G11|strike⟧ for ⟦TEAM|Hamilton Academical⟧.

First came ⟦PERSON|Ola Brynjulfsen⟧'s ⟦G12|strike⟧, in the ⟦MINUTE|6th minute⟧; then came the rain; and by ⟦MINUTE|half-time⟧ there was no way ⟦TEAM|Start⟧ could be caught since there was no way the ball could be moved. The game was stopped for good at ⟦SCORE|1-0⟧.

The former champions have lost the art of the finish. In four games they have managed 70 efforts and one ⟦G13|goal⟧, ⟦PERSON|Peace Okoli⟧'s against ⟦TEAM|Rivers Angels⟧ in round two.

The ⟦NORP|Portuguese⟧ ⟦G14|header⟧, for which no ⟦TEAM|Georgia⟧ defender jumped, made it ⟦SCORE|1-1⟧. The ⟦G15|winner⟧, for which every ⟦TEAM|Portugal⟧ defender did, was also a ⟦G16|header⟧, from ⟦PERSON|Levan Mikadze⟧ on ⟦MINUTE|70 minutes⟧.

Assistant coach ⟦PERSON|Ivan Lutz⟧ will be in charge of ⟦TEAM|Luzern⟧ for the second leg. ⟦PERSON|Ronny Fässler⟧ was sent off after the first for a protest about the ⟦MINUTE|90th-minute⟧ penalty with which ⟦TEAM|Young Boys⟧ had ⟦G17|drawn level⟧ through ⟦PERSON|Joël Monney⟧.

⟦PERSON|Teddy Burrows⟧'s transfer to ⟦TEAM|Charlton Athletic⟧ has fallen through. The ⟦TEAM|Gillingham⟧ winger, 19, had passed the first part of a medical but the clubs could not agree over a payment for goals.

Substitute ⟦PERSON|Sabri Toumi⟧ took two minutes to earn a free-kick, three to take it and none to celebrate what proved a ⟦G18|consolation⟧, ⟦TEAM|Wydad⟧ by then four behind to ⟦TEAM|Al Ahly⟧.

⟦PERSON|Harriet Lowe⟧'s save from the first penalty was good, her save from the second better, and her mistake for the ⟦G19|goal⟧, by ⟦PERSON|Radka Kolarova⟧ of ⟦TEAM|Bulgaria⟧ on ⟦MINUTE|77 minutes⟧, will haunt her.

Top spot is gone. ⟦TEAM|Lens⟧ let a one-goal advantage slip to lose by the same margin, to ⟦G20|strikes⟧ by ⟦PERSON|Stéphane Mba⟧ and ⟦PERSON|Yohan Lemaître⟧ for ⟦TEAM|Angers⟧, while their rivals won thanks to a late ⟦G21|penalty⟧.

⟦PERSON|Jordan Ennis⟧ would have been the ⟦TEAM|Bolton Wanderers⟧ match-winner had the ⟦MINUTE|88th-minute⟧ ⟦G22|finish⟧ that he thought was onside been so. As it was, the ⟦G23|finish⟧ was struck off and it ended goalless.

⟦TEAM|Sivasspor⟧, with their fourth manager of the season, got their fourth win, their fourth ⟦G24|goal⟧ in the four being ⟦PERSON|Mert Öz⟧'s. He had not started once in ⟦DATE|2023-24⟧.

⟦TEAM|Partick Thistle⟧ had ⟦PERSON|Sam Ritchie⟧, their goalkeeper, up for the last corner of normal time. It was from the clearance that ⟦PERSON|Ewan Mackie⟧ ran half the field for the ⟦G25|second⟧, on ⟦MINUTE|90⟧, for ⟦TEAM|Arbroath⟧.

One game, one ⟦G26|goal⟧, one minute: ⟦PERSON|Nando Jakobs⟧'s ⟦COMPETITION|Bundesliga⟧ career to date. The ⟦G27|header⟧ with which he put his name in the book won three points for ⟦TEAM|Augsburg⟧.

"My first thought was penalty, and so was my second," said the ⟦TEAM|Leicester City⟧ manager ⟦PERSON|Aaron Moss⟧. "Then they go up and get a free-kick, and it's a ⟦G28|goal⟧."

⟦TEAM|Egypt⟧ 1 ⟦TEAM|Algeria⟧ 1. For ⟦TEAM|Egypt⟧, ⟦PERSON|Karim Shawky⟧, ⟦MINUTE|23 minutes⟧ (⟦G29|penalty⟧); for ⟦TEAM|Algeria⟧, ⟦PERSON|Rayan Ziani⟧, ⟦MINUTE|49 minutes⟧ (⟦G30|header⟧). Both captains were booked.

Unmarked, eight yards out, ⟦PERSON|Leo Bramall⟧ had the sort of opening from which he used to get 20 ⟦G31|goals⟧ a season. The effort that he came up with, in the ⟦MINUTE|68th minute⟧, flew over and with it went ⟦TEAM|Southport⟧'s point.
=====GOALS=====
{"id": "G1", "scorer": "Issy Varley", "team": "Tottenham Hotspur Women", "minute": 16, "minute_text": "16 minutes"}
{"id": "G2", "scorer": "Tess Bamford; Jule Kelm", "team": "Aston Villa", "count": 2}
{"id": "G3", "team": "Dumbarton", "kind": "penalty", "scope": "background"}
{"id": "G4", "team": "Dumbarton", "kind": "penalty", "scope": "background"}
{"id": "G5", "scorer": "Sascha Kraft", "team": "Rot-Weiss Essen", "kind": "header"}
{"id": "G6", "scorer": "Leon Busam", "team": "Rot-Weiss Essen", "kind": "own goal"}
{"id": "G7", "scorer": "Hirving Zamora", "count": 9, "scope": "background"}
{"id": "G8", "scorer": "Hirving Zamora", "team": "Necaxa"}
{"id": "G9", "count": 2, "outcome": "ruled out"}
{"id": "G10", "scorer": "Callum Sheridan", "team": "Airdrieonians", "minute": 64, "minute_text": "64th minute", "kind": "penalty"}
{"id": "G11", "scorer": "Finlay Robb", "team": "Hamilton Academical"}
{"id": "G12", "scorer": "Ola Brynjulfsen", "team": "Start", "minute": 6, "minute_text": "6th minute"}
{"id": "G13", "scorer": "Peace Okoli", "scope": "background"}
{"id": "G14", "team": "Portugal", "kind": "header", "score": "1-1"}
{"id": "G15", "scorer": "Levan Mikadze", "team": "Georgia", "minute": 70, "minute_text": "70 minutes", "kind": "header"}
{"id": "G16", "scorer": "Levan Mikadze", "team": "Georgia", "minute": 70, "minute_text": "70 minutes", "kind": "header"}
{"id": "G17", "scorer": "Joël Monney", "team": "Young Boys", "minute": 90, "minute_text": "90th-minute", "kind": "penalty"}
{"id": "G18", "scorer": "Sabri Toumi", "team": "Wydad", "kind": "free kick"}
{"id": "G19", "scorer": "Radka Kolarova", "team": "Bulgaria", "minute": 77, "minute_text": "77 minutes"}
{"id": "G20", "scorer": "Stéphane Mba; Yohan Lemaître", "team": "Angers", "count": 2}
{"id": "G21", "kind": "penalty"}
{"id": "G22", "scorer": "Jordan Ennis", "team": "Bolton Wanderers", "minute": 88, "minute_text": "88th-minute", "outcome": "ruled out"}
{"id": "G23", "scorer": "Jordan Ennis", "team": "Bolton Wanderers", "minute": 88, "minute_text": "88th-minute", "outcome": "ruled out"}
{"id": "G24", "scorer": "Mert Öz", "team": "Sivasspor"}
{"id": "G25", "scorer": "Ewan Mackie", "team": "Arbroath", "minute": 90, "minute_text": "90"}
{"id": "G26", "scorer": "Nando Jakobs", "team": "Augsburg", "kind": "header"}
{"id": "G27", "scorer": "Nando Jakobs", "team": "Augsburg", "kind": "header"}
{"id": "G28"}
{"id": "G29", "scorer": "Karim Shawky", "team": "Egypt", "minute": 23, "minute_text": "23 minutes", "kind": "penalty"}
{"id": "G30", "scorer": "Rayan Ziani", "team": "Algeria", "minute": 49, "minute_text": "49 minutes", "kind": "header"}
{"id": "G31", "scorer": "Leo Bramall", "count": 20, "scope": "background"}
