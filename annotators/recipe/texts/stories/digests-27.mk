⟦COMPETITION|Women's FA Cup⟧ third round: ⟦TEAM|Lewes⟧ shock ⟦TEAM|Charlton⟧, ⟦TEAM|Burnley⟧ squeeze through

⟦PERSON|Mollie Pargeter⟧'s ⟦MINUTE|extra-time⟧ ⟦G1|penalty⟧ earned third-tier ⟦TEAM|Lewes⟧ a place in the ⟦COMPETITION|Women's FA Cup⟧ fourth round with a ⟦SCORE|2-1⟧ defeat of ⟦TEAM|Charlton Athletic⟧, on an afternoon when three ties needed more than 90 minutes.

⟦PERSON|Pargeter⟧, a supply teacher, ⟦G2|found the corner⟧ in the ⟦MINUTE|112th minute⟧ at the ⟦VENUE|Dripping Pan⟧ after ⟦PERSON|Georgia Sherwin⟧ was adjudged to have tripped ⟦PERSON|Abbie Dutton⟧. ⟦PERSON|Dutton⟧'s ⟦G3|effort⟧, from 30 yards in the ⟦MINUTE|24th minute⟧, and a ⟦PERSON|Chloe Mayhew⟧ header on ⟦MINUTE|58⟧ had ⟦G4|made it ⟦SCORE|1-1⟧⟧ after ⟦MINUTE|90 minutes⟧.

⟦TEAM|Burnley⟧ and ⟦TEAM|Wrexham⟧ could not be separated either, until ⟦PERSON|Emma Stringfellow⟧'s ⟦G5|goal⟧ in the ⟦MINUTE|120th minute⟧ at ⟦VENUE|Turf Moor⟧. ⟦TEAM|Wrexham⟧ keeper ⟦PERSON|Katie Rowbotham⟧ had kept out a penalty and three one-on-ones, but let the substitute's hopeful ⟦G6|cross drift over her⟧. There were 22 shots and one ⟦G7|goal⟧.

⟦TEAM|Southampton⟧'s ⟦SCORE|4-3⟧ win over ⟦TEAM|Newcastle United⟧ at ⟦VENUE|St Mary's⟧ was the tie of the round. ⟦PERSON|Holly Varden⟧ ⟦G8|scored in each half⟧ for the hosts, first from the spot and then from an acute angle, and ⟦PERSON|Jess Arkwright⟧ ⟦G9|grabbed the third⟧; ⟦TEAM|Newcastle⟧ ⟦G10|were level⟧ three times, thanks to ⟦PERSON|Phoebe Langdale⟧ (⟦MINUTE|7⟧, ⟦MINUTE|66⟧) and ⟦PERSON|Sinead Corrigan⟧, with a ⟦MINUTE|79th-minute⟧ ⟦G11|half-volley⟧. In the last minute of ⟦MINUTE|extra time⟧ an unlucky ricochet off ⟦PERSON|Langdale⟧ ⟦G12|settled it⟧.

⟦TEAM|Nottingham Forest⟧ had a more comfortable day. They beat ⟦TEAM|Cardiff City⟧ ⟦SCORE|3-0⟧, all the ⟦G13|goals⟧ in the first half, ⟦G14|two⟧ of them by ⟦PERSON|Lily Ashworth⟧, and could afford to have ⟦PERSON|Megan Prowse⟧'s penalty saved in the second.

The draw for the fourth round takes place on ⟦DATE|Monday⟧ on ⟦ORG|BBC Sport⟧.
=====GOALS=====
{"id": "G1", "scorer": "Mollie Pargeter", "team": "Lewes", "minute": 112, "kind": "penalty"}
{"id": "G2", "scorer": "Mollie Pargeter", "team": "Lewes", "minute": 112, "minute_text": "112th minute", "kind": "penalty"}
{"id": "G3", "scorer": "Abbie Dutton", "team": "Lewes", "minute": 24, "minute_text": "24th minute", "kind": "shot"}
{"id": "G4", "scorer": "Chloe Mayhew", "team": "Charlton Athletic", "minute": 58, "minute_text": "58", "kind": "header", "score": "1-1"}
{"id": "G5", "scorer": "Emma Stringfellow", "team": "Burnley", "minute": 120, "minute_text": "120th"}
{"id": "G6", "scorer": "Emma Stringfellow", "team": "Burnley", "minute": 120, "minute_text": "120th"}
{"id": "G7", "scorer": "Emma Stringfellow", "team": "Burnley", "minute": 120}
{"id": "G8", "scorer": "Holly Varden", "team": "Southampton", "count": 2}
{"id": "G9", "scorer": "Jess Arkwright", "team": "Southampton"}
{"id": "G10", "scorer": "Phoebe Langdale; Sinead Corrigan", "team": "Newcastle United", "count": 3}
{"id": "G11", "scorer": "Sinead Corrigan", "team": "Newcastle United", "minute": 79, "minute_text": "79th-minute", "kind": "volley"}
{"id": "G12", "scorer": "Phoebe Langdale", "team": "Southampton", "kind": "own goal"}
{"id": "G13", "team": "Nottingham Forest", "count": 3}
{"id": "G14", "scorer": "Lily Ashworth", "team": "Nottingham Forest", "count": 2}
