⟦PERSON|Gary Weldon⟧'s side travel to ⟦TEAM|Port Vale⟧ on the back of three straight wins, the last of them through ⟦PERSON|Kian Moffat⟧'s ⟦G1|strike⟧ on ⟦DATE|Boxing Day⟧. ⟦TEAM|Walsall⟧ have ⟦G2|scored⟧ only once in each of the three.

⟦TEAM|Antwerp⟧ needed ⟦PERSON|Michel Vandamme⟧'s ⟦MINUTE|66th-minute⟧ ⟦G3|equaliser⟧ to take anything from a match in which they had hit the bar through a ⟦PERSON|Senne Claes⟧ free-kick and seen ⟦PERSON|Jelle Wouters⟧ waste a penalty.

Referee ⟦PERSON|Stuart Kimber⟧ awarded four penalties at the ⟦VENUE|Keepmoat Stadium⟧. ⟦TEAM|Doncaster Rovers⟧ missed theirs; ⟦TEAM|Accrington Stanley⟧ were given three, and ⟦PERSON|Leo Farnham⟧'s ⟦G4|two⟧ were enough, the last of them having come back off the post.

In front for most of the night thanks to ⟦PERSON|Lee Sang-min⟧'s early ⟦G5|volley⟧, ⟦TEAM|Jeonbuk⟧ sat back and were pegged back by a ⟦PERSON|Kim Tae-young⟧ ⟦G6|header⟧, ⟦MINUTE|four minutes into added time⟧, for ⟦TEAM|Incheon United⟧.

The ⟦TEAM|Brentford⟧ winger was on the receiving end of a strike to the face in the ⟦MINUTE|18th minute⟧. ⟦PERSON|Emil Norgren⟧ played on after treatment and was substituted at ⟦MINUTE|half-time⟧.

Nobody could complain about the ⟦G7|winner⟧. A free-kick was given on the edge of the area in the ⟦MINUTE|84th minute⟧ for a trip by ⟦PERSON|Craig Munro⟧, and ⟦PERSON|Ally Bissett⟧ ⟦G8|curled it inside the post⟧ to give ⟦TEAM|Raith Rovers⟧ a deserved victory over ⟦TEAM|Arbroath⟧.

⟦PERSON|Ben Ogilvie⟧ 6: Tidy without the ball, wasteful with it. His free-kick in the second half was the worst of several and he was caught out for the ⟦G9|equaliser⟧.

⟦PERSON|Luis Quintero⟧ 8: Two ⟦G10|goals⟧ and could have had a third when he was slipped through by ⟦PERSON|Andrés Pinto⟧. Booked for his celebration.

The only ⟦G11|goal⟧ of an evening ruined by wind was ⟦PERSON|Frederik Larsen⟧'s for ⟦TEAM|Viborg⟧, a low ⟦G12|finish⟧ in the ⟦MINUTE|38th minute⟧ after ⟦TEAM|Silkeborg⟧ had failed to deal with a goal kick.

A finish of fourth would guarantee ⟦TEAM|Real Betis⟧ a place in the ⟦COMPETITION|Champions League⟧. ⟦PERSON|Álvaro Cantero⟧, their top scorer, believes that third is possible.

⟦TEAM|Everton⟧'s ⟦G13|second⟧, in the ⟦MINUTE|57th minute⟧, was made by ⟦PERSON|Precious Dube⟧ and finished by ⟦PERSON|Ellie Ashworth⟧. Their first chance of a third fell to ⟦PERSON|Dube⟧ but her shot was saved by ⟦PERSON|Greta Holm⟧.

For ⟦PERSON|Steve Rudge⟧, the concession of another late ⟦G14|goal⟧ was hard to take. "We've talked about it, we've worked on it," the ⟦TEAM|Carlisle United⟧ manager said, "and we've conceded a soft free-kick and not picked up."

⟦PERSON|Sami Haddad⟧ grabbed his bag and left without a word. The ⟦TEAM|Al Nassr⟧ striker had missed two chances in the ⟦MINUTE|first five minutes⟧ and a penalty in the ⟦MINUTE|49th minute⟧.

A ⟦MINUTE|stoppage-time⟧ ⟦G15|consolation⟧ from ⟦PERSON|Ryota Ito⟧, a header from a corner, did nothing to lift ⟦TEAM|Gamba Osaka⟧, who ⟦G16|shipped two⟧ early in the second half and lost ⟦SCORE|2-1⟧.

⟦TEAM|Hull City⟧ restored their one-goal lead by way of ⟦PERSON|Tunde Fashola⟧'s ⟦G17|free-kick⟧ on ⟦MINUTE|73 minutes⟧, and the three points take them within a point of the play-off places.

Before that ⟦G18|goal⟧, ⟦TEAM|Rosenborg⟧ had gone 340 minutes without one. ⟦PERSON|Jonas Iversen⟧ said it was a relief. "You start to think about it too much," he said.

Penalties won: 4. Penalties conceded: 1. ⟦G19|Goals⟧: 7. The numbers for ⟦PERSON|Tinashe Mutasa⟧ ⟦DATE|this season⟧ are good, but it is his pressing that has made him a first choice.

⟦TEAM|Swindon Town⟧ could have had a penalty before the ⟦MINUTE|break⟧, and could have conceded one after it. What they got was a point, ⟦PERSON|Ollie Crabbe⟧'s ⟦G20|effort⟧ on ⟦MINUTE|55⟧ bringing them level after a deflection.

⟦PERSON|Femke Bos⟧ drove home from training on ⟦DATE|Friday⟧ not knowing that she would start. A day later the 18-year-old had her first ⟦COMPETITION|Eredivisie⟧ ⟦G21|goal⟧ for ⟦TEAM|Feyenoord⟧.

⟦TEAM|Ipswich Town⟧ have now failed to find the net in four away games. The effort that came closest on ⟦DATE|Saturday⟧, by ⟦PERSON|Marcus Yeboah⟧ in the ⟦MINUTE|30th minute⟧, hit a post, ran along the line and was claimed by ⟦PERSON|Nathan Shields⟧.
=====GOALS=====
{"id": "G1", "scorer": "Kian Moffat", "team": "Walsall", "scope": "background"}
{"id": "G2", "team": "Walsall", "count": 3, "scope": "background"}
{"id": "G3", "scorer": "Michel Vandamme", "team": "Antwerp", "minute": 66, "minute_text": "66th-minute"}
{"id": "G4", "scorer": "Leo Farnham", "team": "Accrington Stanley", "count": 2, "kind": "penalty"}
{"id": "G5", "scorer": "Lee Sang-min", "team": "Jeonbuk", "kind": "volley"}
{"id": "G6", "scorer": "Kim Tae-young", "team": "Incheon United", "minute": 90, "added": 4, "minute_text": "four minutes into added time", "kind": "header"}
{"id": "G7", "scorer": "Ally Bissett", "team": "Raith Rovers", "minute": 84, "minute_text": "84th minute", "kind": "free kick"}
{"id": "G8", "scorer": "Ally Bissett", "team": "Raith Rovers", "minute": 84, "minute_text": "84th minute", "kind": "free kick"}
{"id": "G9"}
{"id": "G10", "scorer": "Luis Quintero", "count": 2}
{"id": "G11", "scorer": "Frederik Larsen", "team": "Viborg", "minute": 38, "minute_text": "38th minute", "kind": "shot"}
{"id": "G12", "scorer": "Frederik Larsen", "team": "Viborg", "minute": 38, "minute_text": "38th minute", "kind": "shot"}
{"id": "G13", "scorer": "Ellie Ashworth", "team": "Everton", "minute": 57, "minute_text": "57th minute", "assist": "Precious Dube"}
{"id": "G14"}
{"id": "G15", "scorer": "Ryota Ito", "team": "Gamba Osaka", "minute": 90, "minute_text": "stoppage-time", "kind": "header"}
{"id": "G16", "count": 2}
{"id": "G17", "scorer": "Tunde Fashola", "team": "Hull City", "minute": 73, "minute_text": "73 minutes", "kind": "free kick"}
{"id": "G18", "scorer": "Jonas Iversen", "team": "Rosenborg"}
{"id": "G19", "scorer": "Tinashe Mutasa", "count": 7, "scope": "background"}
{"id": "G20", "scorer": "Ollie Crabbe", "team": "Swindon Town", "minute": 55, "minute_text": "55"}
{"id": "G21", "scorer": "Femke Bos", "team": "Feyenoord"}
