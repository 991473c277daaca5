⟦COMPETITION|Women's Super League⟧: ⟦PERSON|Denby⟧'s ⟦G1|leveller⟧ earns ⟦TEAM|Liverpool⟧ a share; ⟦PERSON|Maddigan⟧ twice ⟦G2|on target⟧

⟦TEAM|Manchester City⟧ twice ⟦G3|led⟧ against ⟦TEAM|Liverpool⟧ and twice let go of it, ⟦PERSON|Alisha Denby⟧'s late ⟦G4|equaliser⟧ at the ⟦VENUE|Joie Stadium⟧ leaving the champions to reflect that if one wishes to be sure of three points it is as well to stop the other side having the ball.

City, with ⟦PERSON|Hrefna Sigmarsdóttir⟧, the ⟦NORP|Icelandic⟧ captain, manning the goal and barely called upon, had all of the ⟦MINUTE|opening half-hour⟧. ⟦PERSON|Thayná Morais⟧ had a header held, ⟦PERSON|Ruby Larkham⟧'s shot was hacked clear, ⟦PERSON|Sunniva Eriksdal⟧ struck a post in the ⟦MINUTE|22nd minute⟧. When they ⟦G5|went in front⟧, it was on the ⟦MINUTE|break⟧: ⟦PERSON|Jo Merriman⟧ mishit a pass, ⟦PERSON|Eriksdal⟧ carried it, and the ⟦NORP|Brazilian⟧, with her first touch, ⟦G6|lifted it over ⟦PERSON|Kat Wolstenholme⟧⟧ after ⟦MINUTE|36 minutes⟧. The ⟦TEAM|Reds⟧ replied before the ⟦MINUTE|interval⟧. ⟦PERSON|Denby⟧'s cross was half cleared, the ⟦NORP|Nigerian⟧ forward ⟦PERSON|Chinwe Okeke⟧ ⟦G7|struck it from where it fell⟧. It was the ⟦MINUTE|41st minute⟧ and it was ⟦PERSON|Okeke⟧'s first ⟦G8|goal⟧ since she ⟦G9|scored⟧ against ⟦TEAM|Everton⟧ in the ⟦COMPETITION|Women's League Cup⟧ in the autumn.

The second half had less of the ball in it. ⟦PERSON|Morais⟧ was booked, ⟦PERSON|Merriman⟧ went off in the ⟦MINUTE|64th minute⟧, and with ⟦MINUTE|15 minutes left⟧ ⟦PERSON|Eriksdal⟧, who had until then been taking corners for practice, ⟦G10|drove a free-kick through everybody⟧. ⟦PERSON|Wolstenholme⟧, unsighted, said she did not see it until she was picking it out. ⟦TEAM|Liverpool⟧'s ⟦G11|second⟧ was in the manner of their ⟦G12|first⟧, though more so, with ⟦PERSON|Okeke⟧'s shot parried and ⟦PERSON|Denby⟧, in the ⟦MINUTE|82nd minute⟧, ⟦G13|helping herself⟧. City still had it won, or thought so: ⟦PERSON|Larkham⟧ ⟦G14|nodded in⟧ ⟦MINUTE|two minutes from time⟧, but the goalkeeper had been impeded. "It's their keeper coming for it, and she's missed it," was the home view. "Theirs are two poor ⟦G15|goals⟧, and ⟦G16|ours⟧ was a good one."

At ⟦VENUE|Ashton Gate⟧, ⟦TEAM|Bristol City⟧ began well and ended otherwise. ⟦PERSON|Tilly Farraday⟧ ⟦G17|headed them into the lead⟧ in the ⟦MINUTE|seventh minute⟧, from ⟦PERSON|Gina Prowse⟧'s free-kick, and ⟦MINUTE|five minutes into the second half⟧ she ⟦G18|had the ball in the net⟧ once more, ⟦G19|prodding in⟧ a loose one, without it counting, because ⟦PERSON|Lena Vogl⟧, for the visitors, was lying on the ground and the referee had whistled to ask why.

The reason turned out to be a broken nose, and the consequence a change of shape. ⟦TEAM|London City Lionesses⟧, with ⟦PERSON|Bronte Maddigan⟧ switched from wing to centre, were awarded a penalty, in the ⟦MINUTE|56th minute⟧, which the ⟦NORP|Australian⟧ ⟦G20|smacked home⟧; and it was ⟦PERSON|Maddigan⟧, soon after, who ⟦G21|got the winner⟧, ⟦G22|finishing⟧ through the legs of a defender when ⟦PERSON|Prowse⟧ had been caught upfield. She ran to ⟦PERSON|Vogl⟧, who had returned wearing a mask and could not be heard.

⟦TEAM|Bristol City⟧, who registered their ninth defeat, finished the day where they have finished every other.
=====GOALS=====
{"id": "G1", "scorer": "Alisha Denby", "team": "Liverpool", "minute": 82, "kind": "shot"}
{"id": "G2", "scorer": "Bronte Maddigan", "team": "London City Lionesses", "count": 2}
{"id": "G3", "scorer": "Thayná Morais; Sunniva Eriksdal", "team": "Manchester City", "count": 2}
{"id": "G4", "scorer": "Alisha Denby", "team": "Liverpool", "minute": 82, "kind": "shot"}
{"id": "G5", "scorer": "Thayná Morais", "team": "Manchester City", "minute": 36, "kind": "shot", "assist": "Sunniva Eriksdal", "minute_text": "36 minutes"}
{"id": "G6", "scorer": "Thayná Morais", "team": "Manchester City", "minute": 36, "kind": "shot", "assist": "Sunniva Eriksdal", "minute_text": "36 minutes"}
{"id": "G7", "scorer": "Chinwe Okeke", "team": "Liverpool", "minute": 41, "kind": "shot", "minute_text": "41st minute"}
{"id": "G8", "scorer": "Chinwe Okeke", "team": "Liverpool", "minute": 41, "kind": "shot", "minute_text": "41st minute"}
{"id": "G9", "scorer": "Chinwe Okeke", "team": "Liverpool", "scope": "background"}
{"id": "G10", "scorer": "Sunniva Eriksdal", "team": "Manchester City", "minute": 75, "kind": "free kick", "minute_text": "15 minutes left"}
{"id": "G11", "scorer": "Alisha Denby", "team": "Liverpool", "minute": 82, "kind": "shot", "minute_text": "82nd minute"}
{"id": "G12", "scorer": "Chinwe Okeke", "team": "Liverpool", "minute": 41, "kind": "shot"}
{"id": "G13", "scorer": "Alisha Denby", "team": "Liverpool", "minute": 82, "kind": "shot", "minute_text": "82nd minute"}
{"id": "G14", "scorer": "Ruby Larkham", "team": "Manchester City", "minute": 88, "kind": "header", "outcome": "ruled out", "minute_text": "two minutes from time"}
{"id": "G15", "scorer": "Chinwe Okeke; Alisha Denby", "team": "Liverpool", "kind": "shot", "count": 2}
{"id": "G16", "scorer": "Ruby Larkham", "team": "Manchester City", "minute": 88, "kind": "header", "outcome": "ruled out"}
{"id": "G17", "scorer": "Tilly Farraday", "team": "Bristol City", "minute": 7, "kind": "header", "assist": "Gina Prowse", "minute_text": "seventh minute"}
{"id": "G18", "scorer": "Tilly Farraday", "team": "Bristol City", "minute": 50, "kind": "shot", "outcome": "ruled out", "minute_text": "five minutes into the second half"}
{"id": "G19", "scorer": "Tilly Farraday", "team": "Bristol City", "minute": 50, "kind": "shot", "outcome": "ruled out", "minute_text": "five minutes into the second half"}
{"id": "G20", "scorer": "Bronte Maddigan", "team": "London City Lionesses", "minute": 56, "kind": "penalty", "minute_text": "56th minute"}
{"id": "G21", "scorer": "Bronte Maddigan", "team": "London City Lionesses", "kind": "shot"}
{"id": "G22", "scorer": "Bronte Maddigan", "team": "London City Lionesses", "kind": "shot"}
