Under lights that failed twice, ⟦TEAM|Bray Wanderers⟧ were level thanks to ⟦PERSON|Dylan Furlong⟧'s ⟦G1|effort⟧ in the ⟦MINUTE|28th minute⟧ when play was abandoned. ⟦TEAM|Athlone Town⟧, ahead through a ⟦G2|penalty⟧ by ⟦PERSON|Aaron Dowling⟧ on ⟦MINUTE|12⟧, want the match replayed.

Under lights that failed twice, ⟦TEAM|Longford Town⟧ and ⟦TEAM|Finn Harps⟧ drew ⟦SCORE|0-0⟧. ⟦PERSON|Karl Boyce⟧ put a penalty on the roof of the stand in the ⟦MINUTE|28th minute⟧.

With the title gone, the concern of ⟦PERSON|Vincent Lafarge⟧ is the double: the ⟦TEAM|Monaco⟧ coach has a cup semi-final to come and second place to defend.

⟦TEAM|Sheffield Wednesday⟧'s recovery began not with a goal but with a save, ⟦PERSON|Ben Asher⟧'s from ⟦PERSON|Noel Tierney⟧'s ⟦MINUTE|36th-minute⟧ penalty. ⟦TEAM|Middlesbrough⟧ were never as close to a second again, and ⟦PERSON|Tierney⟧'s ⟦G3|opener⟧ was ⟦G4|cancelled out⟧ by ⟦PERSON|Kazuki Mori⟧.

One ⟦G5|strike⟧, on ⟦MINUTE|67 minutes⟧; one scorer, ⟦PERSON|Timo Pohl⟧; one point between ⟦TEAM|Bochum⟧ and safety.

⟦PERSON|Nadia Lahlou⟧ struck the first penalty hard, the second softly, the third not at all, handing it over to ⟦PERSON|Wiem Ayari⟧. ⟦TEAM|Tunisia⟧ had two ⟦G6|goals⟧ from the first two and nothing from the other.

What with ⟦PERSON|Tommaso Greco⟧'s early ⟦G7|free-kick⟧ and a pair of ⟦G8|headers⟧ from corners, by ⟦PERSON|Nicola Bastoni⟧ and ⟦PERSON|Igor Wieteska⟧, ⟦TEAM|Spezia⟧ ⟦G9|put three past ⟦TEAM|Reggiana⟧⟧ without a goal from open play.

Barely had the cheers for the ⟦G10|reply⟧ died down when ⟦TEAM|Emelec⟧ ⟦G11|fell behind⟧ again. ⟦PERSON|Brayan Rojas⟧ had got it, in the ⟦MINUTE|55th minute⟧; ⟦PERSON|Janner Caicedo⟧ ⟦G12|struck⟧ a ⟦MINUTE|minute later⟧ for ⟦TEAM|Delfín⟧.

The three goals ⟦PERSON|Lee Garvey⟧ ⟦G13|scored⟧ all came before ⟦MINUTE|half-time⟧. The ⟦TEAM|Rhyl⟧ forward, in his first season, missed a penalty for a fourth and was taken off, to his annoyance, on ⟦MINUTE|60⟧.

⟦TEAM|Wigan Athletic⟧ have agreed terms with ⟦PERSON|Mads Bidstrup-Lund⟧, who won the league and cup double at ⟦TEAM|FC Copenhagen⟧ but was second choice there in the spring.

Two behind at the break, ⟦TEAM|Bodo⁄Glimt⟧ ⟦G14|conceded a third⟧ to a ⟦PERSON|Leo Sandvik⟧ break on ⟦MINUTE|73 minutes⟧ and went home with only ⟦PERSON|Ola Moe⟧'s ⟦G15|consolation⟧. ⟦TEAM|Molde⟧ have won the last five meetings, two of them by three goals.

It took 74 seconds for the first shot, ⟦MINUTE|74 minutes⟧ for the first ⟦G16|goal⟧. ⟦PERSON|Ryan Meyers⟧ ⟦G17|scored⟧ it for ⟦TEAM|Sparta Rotterdam⟧, from a corner, and the second shot on target was also the second and last ⟦G18|goal⟧.

⟦PERSON|Owen Rudkin⟧ had been a yard from a second penalty of the half. The ⟦TEAM|Barrow⟧ striker was brought down on the line, the referee decided, and the free-kick was wasted.

⟦TEAM|New Zealand⟧'s day got worse with the ⟦G19|third⟧, which ⟦PERSON|Erin Tait⟧ might have stopped, and better with a ⟦G20|goal⟧ of their own, ⟦PERSON|Leilani Manu⟧ profiting from a blocked clearance in the ⟦MINUTE|83rd minute⟧.

For an hour the ⟦COMPETITION|FA Trophy⟧ tie belonged to ⟦PERSON|Bailey Croft⟧, who had a ⟦G21|penalty⟧ and a ⟦G22|header⟧ to show for it. Then it belonged to his opposite number, ⟦PERSON|Jovan Reece⟧, and his ⟦G23|hat-trick⟧. ⟦TEAM|Spennymoor Town⟧ ⟦SCORE|2⟧, ⟦TEAM|Aveley⟧ ⟦SCORE|3⟧.

Referee ⟦PERSON|Anita Kovacs⟧ first gave the penalty, then took it away after a look at the monitor, then gave it again when a second foul was pointed out. ⟦PERSON|Sandra Ruiz⟧, with the coolest finish of the season, ⟦G24|put ⟦TEAM|Athletic Club⟧ ahead⟧.

From the bench ⟦PERSON|Ike Nwankwo⟧ got his sixth ⟦G25|goal⟧ as a substitute, one short of the record. He has had one as a starter, a ⟦G26|tap-in⟧ for ⟦TEAM|Hibs⟧ in ⟦DATE|August⟧.

Before the ⟦G27|first⟧ there was an offside, and before the ⟦G28|second⟧ a push, if you ask ⟦TEAM|Fortuna Sittard⟧. If you ask ⟦TEAM|RKC Waalwijk⟧ there were two good ⟦G29|goals⟧ by ⟦PERSON|Jens Kruis⟧, timed at ⟦MINUTE|58⟧ and ⟦MINUTE|66 minutes⟧.

⟦TEAM|Kettering Town⟧ must be tired of the sight of ⟦PERSON|Max Holroyd⟧. His ⟦G30|winner⟧ for ⟦TEAM|Bedford Town⟧, from the spot, was his fourth ⟦G31|goal⟧ against them since the summer.

"I said to the boys to have an effort every time," said ⟦PERSON|Paulo Machava⟧, the ⟦TEAM|Mozambique⟧ coach. "The goalkeeper was injured. And from one of these efforts we have the ⟦G32|goal⟧, so I am happy."
=====GOALS=====
{"id": "G1", "scorer": "Dylan Furlong", "team": "Bray Wanderers", "minute": 28, "minute_text": "28th minute"}
{"id": "G2", "scorer": "Aaron Dowling", "team": "Athlone Town", "minute": 12, "minute_text": "12", "kind": "penalty"}
{"id": "G3", "scorer": "Noel Tierney", "team": "Middlesbrough"}
{"id": "G4", "scorer": "Kazuki Mori", "team": "Sheffield Wednesday"}
{"id": "G5", "scorer": "Timo Pohl", "team": "Bochum", "minute": 67, "minute_text": "67 minutes"}
{"id": "G6", "scorer": "Nadia Lahlou", "team": "Tunisia", "count": 2, "kind": "penalty"}
{"id": "G7", "scorer": "Tommaso Greco", "team": "Spezia", "kind": "free kick"}
{"id": "G8", "scorer": "Nicola Bastoni; Igor Wieteska", "team": "Spezia", "count": 2, "kind": "header"}
{"id": "G9", "scorer": "Tommaso Greco; Nicola Bastoni; Igor Wieteska", "team": "Spezia", "count": 3}
{"id": "G10", "scorer": "Brayan Rojas", "team": "Emelec", "minute": 55, "minute_text": "55th minute"}
{"id": "G11", "scorer": "Janner Caicedo", "team": "Delfín", "minute": 56, "minute_text": "minute later"}
{"id": "G12", "scorer": "Janner Caicedo", "team": "Delfín", "minute": 56, "minute_text": "minute later"}
{"id": "G13", "scorer": "Lee Garvey", "team": "Rhyl", "count": 3}
{"id": "G14", "scorer": "Leo Sandvik", "team": "Molde", "minute": 73, "minute_text": "73 minutes"}
{"id": "G15", "scorer": "Ola Moe", "team": "Bodo⁄Glimt"}
{"id": "G16", "scorer": "Ryan Meyers", "team": "Sparta Rotterdam", "minute": 74, "minute_text": "74 minutes"}
{"id": "G17", "scorer": "Ryan Meyers", "team": "Sparta Rotterdam", "minute": 74, "minute_text": "74 minutes"}
{"id": "G18"}
{"id": "G19"}
{"id": "G20", "scorer": "Leilani Manu", "team": "New Zealand", "minute": 83, "minute_text": "83rd minute"}
{"id": "G21", "scorer": "Bailey Croft", "team": "Spennymoor Town", "kind": "penalty"}
{"id": "G22", "scorer": "Bailey Croft", "team": "Spennymoor Town", "kind": "header"}
{"id": "G23", "scorer": "Jovan Reece", "team": "Aveley", "count": 3}
{"id": "G24", "scorer": "Sandra Ruiz", "team": "Athletic Club", "kind": "penalty"}
{"id": "G25", "scorer": "Ike Nwankwo"}
{"id": "G26", "scorer": "Ike Nwankwo", "team": "Hibs", "scope": "background", "kind": "shot"}
{"id": "G27", "scorer": "Jens Kruis", "team": "RKC Waalwijk", "minute": 58, "minute_text": "58"}
{"id": "G28", "scorer": "Jens Kruis", "team": "RKC Waalwijk", "minute": 66, "minute_text": "66 minutes"}
{"id": "G29", "scorer": "Jens Kruis", "team": "RKC Waalwijk", "count": 2}
{"id": "G30", "scorer": "Max Holroyd", "team": "Bedford Town"}
{"id": "G31", "scorer": "Max Holroyd", "team": "Bedford Town"}
{"id": "G32", "team": "Mozambique"}
