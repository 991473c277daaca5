⟦COMPETITION|National League⟧ round-up: ⟦TEAM|York⟧ go top as ⟦TEAM|Southend⟧ slip up
⟦FURNITURE|By PA Sport staff⟧

⟦TEAM|York City⟧ moved to the summit of the ⟦COMPETITION|National League⟧ after ⟦PERSON|Bilal Chaudhry⟧'s ⟦G1|brace⟧ secured a ⟦SCORE|2-0⟧ victory over ⟦TEAM|Altrincham⟧.

⟦PERSON|Chaudhry⟧ ⟦G2|struck⟧ in the ⟦MINUTE|17th minute⟧ at the ⟦VENUE|LNER Community Stadium⟧, converting ⟦PERSON|Ellis Farnworth⟧'s centre after goalkeeper ⟦PERSON|Ryan Baddeley⟧ had saved well from ⟦PERSON|Scott Lumley⟧, and he ⟦G3|made certain⟧ with ⟦MINUTE|nine minutes left⟧ on the clock, this time from the penalty spot, after ⟦PERSON|Lumley⟧ was felled.

⟦TEAM|Alty⟧'s best chance fell to ⟦PERSON|Jack Sillitoe⟧, whose header was kept out on the line at ⟦SCORE|1-0⟧.

The previous leaders, ⟦TEAM|Southend United⟧, were held ⟦SCORE|1-1⟧ at ⟦VENUE|Roots Hall⟧ by ⟦TEAM|Solihull Moors⟧. ⟦PERSON|Demarcus Hale⟧'s ⟦G4|header⟧ just after the ⟦MINUTE|restart⟧ looked to have earned the visitors all three points, but ⟦PERSON|Owen Pritchard-Lunn⟧, who had earlier hit the bar, ⟦G5|levelled⟧ from a free-kick on ⟦MINUTE|84 minutes⟧.

⟦TEAM|Forest Green Rovers⟧ missed the chance to close in on the pair as they drew a blank in a goalless stalemate against ⟦TEAM|Woking⟧. ⟦PERSON|Tadhg Mulroney⟧ had a penalty saved by ⟦PERSON|Wes Kirkbride⟧ ⟦MINUTE|six minutes before the break⟧, and ⟦PERSON|Kirkbride⟧ also denied the same player with his legs late on.

At the bottom, ⟦TEAM|Truro City⟧ ended a run of nine defeats by seeing off ⟦TEAM|Gateshead⟧ ⟦SCORE|3-2⟧ in a thriller. The ⟦TEAM|Heed⟧ ⟦G6|went ahead⟧ after only ⟦MINUTE|90 seconds⟧ when ⟦PERSON|Curtis Nnamani⟧ robbed the last defender and finished from distance. The ⟦TEAM|White Tigers⟧ were ⟦G7|level⟧ by the ⟦MINUTE|quarter-hour mark⟧, an own ⟦G8|goal⟧ by ⟦PERSON|Nnamani⟧'s captain ⟦PERSON|Steve Hallam⟧, before ⟦PERSON|Ade Fashola⟧ ⟦G9|put them in front⟧ on ⟦MINUTE|31⟧.

⟦PERSON|Nnamani⟧ ⟦G10|grabbed his second⟧ with ⟦MINUTE|20 minutes to go⟧, a shot through a crowd, only for ⟦PERSON|Fashola⟧ to ⟦G11|win it⟧ at the death. The striker has now ⟦G12|scored⟧ in four consecutive matches, having got a ⟦G13|hat-trick⟧ ⟦DATE|last weekend⟧.

Elsewhere, ⟦TEAM|Eastleigh⟧ came away from ⟦TEAM|Wealdstone⟧ with a ⟦SCORE|1-0⟧ win. The ⟦G14|goal⟧ arrived in ⟦MINUTE|first-half added time⟧, a low shot by an unmarked ⟦PERSON|Kelvin Dauda-Price⟧ after the home side failed to clear their lines.

There were also three points for ⟦TEAM|Carlisle United⟧, who beat ⟦TEAM|Boreham Wood⟧ ⟦SCORE|4-1⟧. ⟦PERSON|Luca Tendring⟧ ⟦G15|hit three⟧ of them, on ⟦MINUTE|8⟧, ⟦MINUTE|55⟧ and ⟦MINUTE|73⟧, and ⟦PERSON|Harrison Coe-Ward⟧ ⟦G16|chipped in with the other⟧. ⟦TEAM|Boreham Wood⟧'s ⟦G17|consolation⟧, a minute from time, came courtesy of substitute ⟦PERSON|Reece Adlam⟧.

⟦TEAM|Hartlepool United⟧'s match at ⟦TEAM|Yeovil Town⟧ was abandoned at ⟦MINUTE|half-time⟧ because of a frozen pitch, with the hosts leading ⟦SCORE|1-0⟧ through a ⟦PERSON|Dom Jolliffe⟧ ⟦G18|tap-in⟧.

And ⟦TEAM|Boston United⟧ were thankful to keeper ⟦PERSON|Sam Ottewill⟧ for a point at ⟦TEAM|Sutton United⟧, where neither side could find a way through. ⟦PERSON|Ottewill⟧ made eight saves, the best of them from his own defender, who sliced a clearance towards the top corner.

⟦TEAM|York⟧, who last led the table in ⟦DATE|October⟧, have a game in hand on ⟦TEAM|Southend⟧ and meet them on ⟦DATE|Easter Monday⟧. ⟦TEAM|Pools⟧ are next in action on ⟦DATE|Tuesday⟧.
⟦FURNITURE|Results: Boston... see full table here⟧
=====GOALS=====
{"id": "G1", "scorer": "Bilal Chaudhry", "team": "York City", "count": 2}
{"id": "G2", "scorer": "Bilal Chaudhry", "team": "York City", "minute": 17, "minute_text": "17th minute", "assist": "Ellis Farnworth"}
{"id": "G3", "scorer": "Bilal Chaudhry", "team": "York City", "minute": 81, "minute_text": "nine minutes left", "kind": "penalty"}
{"id": "G4", "scorer": "Demarcus Hale", "team": "Solihull Moors", "minute_text": "restart", "kind": "header"}
{"id": "G5", "scorer": "Owen Pritchard-Lunn", "team": "Southend United", "minute": 84, "minute_text": "84 minutes", "kind": "free kick"}
{"id": "G6", "scorer": "Curtis Nnamani", "team": "Gateshead", "minute": 2, "minute_text": "90 seconds", "kind": "shot"}
{"id": "G7", "scorer": "Steve Hallam", "team": "Truro City", "minute": 15, "minute_text": "quarter-hour mark", "kind": "own goal"}
{"id": "G8", "scorer": "Steve Hallam", "team": "Truro City", "minute": 15, "minute_text": "quarter-hour mark", "kind": "own goal"}
{"id": "G9", "scorer": "Ade Fashola", "team": "Truro City", "minute": 31, "minute_text": "31"}
{"id": "G10", "scorer": "Curtis Nnamani", "team": "Gateshead", "minute": 70, "minute_text": "20 minutes to go", "kind": "shot"}
{"id": "G11", "scorer": "Ade Fashola", "team": "Truro City"}
{"id": "G12", "scorer": "Ade Fashola", "team": "Truro City", "count": 4, "scope": "background"}
{"id": "G13", "scorer": "Ade Fashola", "team": "Truro City", "count": 3, "scope": "background"}
{"id": "G14", "scorer": "Kelvin Dauda-Price", "team": "Eastleigh", "minute_text": "first-half added time", "kind": "shot"}
{"id": "G15", "scorer": "Luca Tendring", "team": "Carlisle United", "count": 3}
{"id": "G16", "scorer": "Harrison Coe-Ward", "team": "Carlisle United"}
{"id": "G17", "scorer": "Reece Adlam", "team": "Boreham Wood", "minute": 89}
{"id": "G18", "scorer": "Dom Jolliffe", "team": "Yeovil Town", "kind": "shot"}
