With ⟦MINUTE|three minutes remaining⟧ ⟦PERSON|Dani Esquivel⟧ had the chance to win it from the spot, but his penalty was weak. ⟦TEAM|Las Palmas⟧ had already missed one in the first half through ⟦PERSON|Aridai Suárez⟧.

⟦PERSON|Esquivel Montoya⟧'s ⟦G1|penalty⟧ after ⟦MINUTE|nine minutes⟧ made it ⟦SCORE|1-0⟧ to ⟦TEAM|Puebla⟧; ⟦PERSON|Rafa Treviño⟧'s, after an hour, hit the bar.

The visitors replied through ⟦PERSON|Finn Oberlin⟧, whose ⟦G2|strike⟧ ⟦MINUTE|four minutes before half-time⟧ was the last meaningful thing ⟦TEAM|Paderborn⟧ did. A strike by the ground staff at the away end had delayed the start.

⟦TEAM|Ipswich Town⟧ led by a goal from the ⟦MINUTE|20th minute⟧ to the ⟦MINUTE|92nd⟧, and by then had missed enough to lead by four.

⟦PERSON|Tijani Sule⟧'s second ⟦G3|goal⟧ of the game, on ⟦MINUTE|75 minutes⟧, came from a corner, his ⟦G4|first⟧ in the ⟦MINUTE|13th minute⟧ from a free-kick that ⟦PERSON|Musa Danladi⟧ should have held. ⟦TEAM|Kwara United⟧ move second.

⟦PERSON|Craig Dunmore⟧ is on 199 appearances for ⟦TEAM|Aldershot Town⟧. His finishing in training has been a talking point, and so was his finish on ⟦DATE|Saturday⟧, a ⟦G5|chip⟧ over ⟦PERSON|Alex Rowntree⟧ in the ⟦MINUTE|56th minute⟧.

⟦G6|Another⟧ followed before the ⟦MINUTE|interval⟧, from the boot of ⟦PERSON|Rahul Menon⟧, and ⟦TEAM|Kerala Blasters⟧ could afford to withdraw ⟦PERSON|Adrian Luz⟧ at ⟦MINUTE|half-time⟧.

Another defeat, another red card, another missed penalty: ⟦TEAM|Salernitana⟧'s week was summed up by ⟦PERSON|Gianluca Fiore⟧'s tame spot-kick in the ⟦MINUTE|72nd minute⟧.

⟦TEAM|Livingston⟧'s ⟦G7|first⟧ was a header from ⟦PERSON|Scott Baird⟧, their ⟦G8|second⟧ a ⟦PERSON|Jack Munro⟧ penalty, and their ⟦G9|third⟧ an own goal by ⟦PERSON|Ross Tait⟧. ⟦TEAM|St Johnstone⟧'s only effort was a ⟦PERSON|Graeme Pirie⟧ header over the top.

⟦TEAM|Burnley⟧'s promotion was confirmed by a goalless draw, the seventh of a season in which they have ⟦G10|let in⟧ only 15.

⟦PERSON|Enzo Carvalho⟧'s ⟦MINUTE|19th-minute⟧ ⟦G11|header⟧ gave the home side something to hold and ⟦TEAM|Santos⟧ held it. ⟦PERSON|Thiago Mendonca⟧'s penalty save after the ⟦MINUTE|break⟧ was as valuable as ⟦PERSON|Carvalho⟧'s ⟦G12|goal⟧.

There were two penalty claims for ⟦TEAM|Wigan Athletic⟧, one for a trip on ⟦PERSON|Harvey Boon⟧ and one for handball by ⟦PERSON|Dean Rushworth⟧. Neither was given and manager ⟦PERSON|Phil Orme⟧ was booked for complaining about the second.

From two down ⟦TEAM|Osijek⟧ ⟦G13|got one back⟧ via ⟦PERSON|Luka Babic⟧, and then ⟦PERSON|Ante Vukman⟧'s ⟦G14|equaliser⟧ in the ⟦MINUTE|fourth minute of stoppage time⟧.

⟦PERSON|Reece Palmer⟧'s ⟦MINUTE|64th-minute⟧ effort was pushed round the post, ⟦PERSON|Danny Uzoh⟧'s from the corner was blocked, and the third, from ⟦PERSON|Leo Starling⟧, ⟦G15|found the corner⟧ for ⟦TEAM|Bromley⟧.

⟦TEAM|Monterrey⟧'s lead was cut to one by ⟦PERSON|Ulises Barrón⟧'s ⟦G16|reply⟧ on ⟦MINUTE|68⟧, but ⟦TEAM|Tigres⟧ had no other shot on target and lost by the odd goal in three.

The reply from ⟦TEAM|Kashima Antlers⟧ was immediate but the finish was missing. ⟦PERSON|Yuto Hasegawa⟧ struck the side-netting and ⟦PERSON|Renato Alves⟧ met the next cross with a header that bounced up and over.

⟦TEAM|Rosenborg⟧'s ⟦G17|clincher⟧ came ⟦MINUTE|two minutes from time⟧ when ⟦PERSON|Arben Berisha⟧, on for ⟦PERSON|Mikkel Ness⟧, ⟦G18|ran through to score⟧.

The clincher, said ⟦PERSON|Tom Garside⟧, was the length of the contract. The ⟦TEAM|Derby County⟧ forward, who has a double in ⟦DATE|last month⟧'s awards to his name, signs until ⟦DATE|2029⟧.

Player ratings: ⟦PERSON|Will Ferris⟧ 8 - Two ⟦G19|goals⟧, both from close in. ⟦PERSON|Yann Coulibaly⟧ 5 - Booked early, beaten for the second. ⟦PERSON|Andre Pinnock⟧ 6 - Won the penalty, wasted a free-kick.

It finished ⟦SCORE|2-2⟧ at the ⟦VENUE|City Ground⟧, with ⟦PERSON|Chidi Nwosu⟧'s two ⟦G20|penalties⟧ for ⟦TEAM|Nottingham Forest⟧ matched by a ⟦G21|brace⟧ from ⟦PERSON|Louis Ferrand⟧.
=====GOALS=====
{"id": "G1", "scorer": "Esquivel Montoya", "team": "Puebla", "minute": 9, "minute_text": "nine minutes", "kind": "penalty", "score": "1-0"}
{"id": "G2", "scorer": "Finn Oberlin", "team": "Paderborn", "minute": 41, "minute_text": "four minutes before half-time"}
{"id": "G3", "scorer": "Tijani Sule", "team": "Kwara United", "minute": 75, "minute_text": "75 minutes"}
{"id": "G4", "scorer": "Tijani Sule", "team": "Kwara United", "minute": 13, "minute_text": "13th minute", "kind": "free kick"}
{"id": "G5", "scorer": "Craig Dunmore", "team": "Aldershot Town", "minute": 56, "minute_text": "56th minute", "kind": "shot"}
{"id": "G6", "scorer": "Rahul Menon", "team": "Kerala Blasters"}
{"id": "G7", "scorer": "Scott Baird", "team": "Livingston", "kind": "header"}
{"id": "G8", "scorer": "Jack Munro", "team": "Livingston", "kind": "penalty"}
{"id": "G9", "scorer": "Ross Tait", "team": "Livingston", "kind": "own goal"}
{"id": "G10", "count": 15, "scope": "background"}
{"id": "G11", "scorer": "Enzo Carvalho", "team": "Santos", "minute": 19, "minute_text": "19th-minute", "kind": "header"}
{"id": "G12", "scorer": "Enzo Carvalho", "team": "Santos", "minute": 19, "minute_text": "19th-minute", "kind": "header"}
{"id": "G13", "scorer": "Luka Babic", "team": "Osijek"}
{"id": "G14", "scorer": "Ante Vukman", "team": "Osijek", "minute": 90, "added": 4, "minute_text": "fourth minute of stoppage time"}
{"id": "G15", "scorer": "Leo Starling", "team": "Bromley"}
{"id": "G16", "scorer": "Ulises Barrón", "team": "Tigres", "minute": 68, "minute_text": "68"}
{"id": "G17", "scorer": "Arben Berisha", "team": "Rosenborg", "minute": 88, "minute_text": "two minutes from time"}
{"id": "G18", "scorer": "Arben Berisha", "team": "Rosenborg", "minute": 88, "minute_text": "two minutes from time"}
{"id": "G19", "scorer": "Will Ferris", "count": 2}
{"id": "G20", "scorer": "Chidi Nwosu", "team": "Nottingham Forest", "kind": "penalty", "count": 2}
{"id": "G21", "scorer": "Louis Ferrand", "count": 2}
