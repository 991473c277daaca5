⟦COMPETITION|WSL⟧ round-up: ⟦TEAM|Chelsea⟧ go clear as ⟦PERSON|Eze⟧ ⟦G1|double⟧ sinks ⟦TEAM|Villa⟧; ⟦TEAM|Spurs⟧ snatch a point

⟦TEAM|Chelsea⟧ opened a five-point gap at the summit of the ⟦COMPETITION|Women's Super League⟧ after a ⟦SCORE|3-1⟧ win over ⟦TEAM|Aston Villa⟧ on ⟦DATE|Sunday⟧, with ⟦PERSON|Amaka Eze⟧ ⟦G2|scoring twice⟧ in front of 4,211 at ⟦VENUE|Kingsmeadow⟧.

The forward ⟦G3|opened the scoring⟧ after just ⟦MINUTE|nine minutes⟧ and, when ⟦PERSON|Daniela Poveda⟧ ⟦G4|levelled⟧ on ⟦MINUTE|31 minutes⟧ against the run of play, it was ⟦PERSON|Eze⟧ again who ⟦G5|restored the lead⟧ ⟦MINUTE|three minutes later⟧. ⟦PERSON|Chloe Garside⟧ ⟦G6|added a third⟧ in ⟦MINUTE|stoppage time⟧. ⟦TEAM|Villa⟧, who have now lost four in a row, also had a ⟦PERSON|Poveda⟧ effort cleared off the line.

At the ⟦VENUE|Emirates⟧, ⟦TEAM|Arsenal⟧ were held ⟦SCORE|0-0⟧ by a stubborn ⟦TEAM|Leicester City⟧. The ⟦TEAM|Gunners⟧ had 27 attempts but found ⟦PERSON|Grace Tillotson⟧ in the form of her life; the ⟦TEAM|Foxes⟧ goalkeeper made eleven saves, the best of them from ⟦PERSON|Leire Azpeitia⟧ deep in ⟦MINUTE|added time⟧.

⟦TEAM|Manchester United⟧ had no such problems at ⟦VENUE|Leigh Sports Village⟧, where ⟦G7|goals⟧ from ⟦PERSON|Sanne Wolters⟧, ⟦PERSON|Ida Bruun⟧ and ⟦PERSON|Yui Nakahara⟧ earned a comfortable ⟦SCORE|3-0⟧ victory over ⟦TEAM|West Ham United⟧. ⟦PERSON|Wolters⟧ ⟦G8|headed in⟧ a corner in the ⟦MINUTE|12th minute⟧, ⟦PERSON|Bruun⟧ ⟦G9|doubled the advantage⟧ just before ⟦MINUTE|half-time⟧ and ⟦PERSON|Nakahara⟧, on as a substitute, ⟦G10|rounded off the scoring⟧ on ⟦MINUTE|88 minutes⟧. The ⟦TEAM|Hammers⟧ finished with ten players after ⟦PERSON|Beth Corrigan⟧ was sent off.

The game of the day was at ⟦VENUE|Brisbane Road⟧. ⟦TEAM|Tottenham Hotspur⟧ were ⟦SCORE|2-0⟧ down to ⟦TEAM|Liverpool⟧ with a ⟦MINUTE|quarter of an hour to play⟧, ⟦PERSON|Mariana Sodré⟧ (⟦MINUTE|22⟧) and ⟦PERSON|Kirsty Rennie⟧ (⟦MINUTE|58⟧) having ⟦G11|scored⟧ for the visitors, but ⟦PERSON|Abbie Lacey⟧ ⟦G12|pulled one back⟧ with a ⟦MINUTE|77th-minute⟧ penalty and ⟦PERSON|Jodie Fairclough⟧ ⟦G13|rescued a point⟧ in the ⟦MINUTE|94th minute⟧. It was ⟦PERSON|Fairclough⟧'s first ⟦G14|goal⟧ for the club.

⟦TEAM|Liverpool⟧ thought they had won it even then. ⟦PERSON|Rennie⟧ turned the ball in from close range with the last touch, only for the flag to go up, and the "⟦G15|goal⟧" was chalked off.

In the late game ⟦TEAM|Manchester City⟧ saw off ⟦TEAM|London City Lionesses⟧ ⟦SCORE|2-1⟧ at the ⟦VENUE|Joie Stadium⟧. ⟦PERSON|Noor Haddad⟧ ⟦G16|put ⟦TEAM|City⟧ in front⟧ in the ⟦MINUTE|first minute⟧, ⟦PERSON|Lotte van der Heijden⟧ ⟦G17|struck back⟧ on the ⟦MINUTE|half-hour⟧, and ⟦PERSON|Keira Mulvihill⟧ ⟦G18|got the winner⟧ from ⟦PERSON|Emily Starkey⟧'s cross ⟦MINUTE|20 minutes from time⟧. ⟦PERSON|Pernille Dahl⟧ missed a good chance to equalise.
=====GOALS=====
{"id": "G1", "scorer": "Amaka Eze", "team": "Chelsea", "count": 2}
{"id": "G2", "scorer": "Amaka Eze", "team": "Chelsea", "count": 2}
{"id": "G3", "scorer": "Amaka Eze", "team": "Chelsea", "minute": 9, "minute_text": "nine minutes"}
{"id": "G4", "scorer": "Daniela Poveda", "team": "Aston Villa", "minute": 31, "minute_text": "31 minutes"}
{"id": "G5", "scorer": "Amaka Eze", "team": "Chelsea", "minute": 34, "minute_text": "three minutes later", "score": "2-1"}
{"id": "G6", "scorer": "Chloe Garside", "team": "Chelsea", "minute_text": "stoppage time", "score": "3-1"}
{"id": "G7", "scorer": "Sanne Wolters; Ida Bruun; Yui Nakahara", "team": "Manchester United", "count": 3}
{"id": "G8", "scorer": "Sanne Wolters", "team": "Manchester United", "minute": 12, "kind": "header", "minute_text": "12th minute"}
{"id": "G9", "scorer": "Ida Bruun", "team": "Manchester United", "minute_text": "half-time"}
{"id": "G10", "scorer": "Yui Nakahara", "team": "Manchester United", "minute": 88, "minute_text": "88 minutes"}
{"id": "G11", "scorer": "Mariana Sodré; Kirsty Rennie", "team": "Liverpool", "count": 2}
{"id": "G12", "scorer": "Abbie Lacey", "team": "Tottenham Hotspur", "minute": 77, "kind": "penalty", "minute_text": "77th-minute", "score": "1-2"}
{"id": "G13", "scorer": "Jodie Fairclough", "team": "Tottenham Hotspur", "minute": 94, "minute_text": "94th minute", "score": "2-2"}
{"id": "G14", "scorer": "Jodie Fairclough", "team": "Tottenham Hotspur", "scope": "background"}
{"id": "G15", "scorer": "Kirsty Rennie", "team": "Liverpool", "outcome": "ruled out"}
{"id": "G16", "scorer": "Noor Haddad", "team": "Manchester City", "minute": 1, "minute_text": "first minute"}
{"id": "G17", "scorer": "Lotte van der Heijden", "team": "London City Lionesses", "minute": 30, "minute_text": "half-hour"}
{"id": "G18", "scorer": "Keira Mulvihill", "team": "Manchester City", "minute": 70, "assist": "Emily Starkey", "minute_text": "20 minutes from time"}
