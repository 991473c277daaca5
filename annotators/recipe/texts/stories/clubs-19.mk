⟦TEAM|Hawassa⟧'s hero denies ⟦TEAM|St George⟧ with ⟦MINUTE|90th-minute⟧ ⟦G17|rocket⟧

⟦GPE|ADDIS ABABA⟧: ⟦TEAM|Hawassa City⟧ ⟦G1|scored⟧ with virtually the last kick to hold ⟦TEAM|Saint George⟧ to a ⟦SCORE|2-2⟧ draw in the ⟦COMPETITION|Ethiopian Premier League⟧ on ⟦DATE|Tuesday⟧, ⟦PERSON|Bereket Tilahun⟧ making it look simple.

The league leaders had ⟦G2|come from behind⟧. ⟦PERSON|Biniyam Girma⟧'s ⟦G3|penalty⟧ and a first league ⟦G14|goal⟧ from ⟦NORP|Ugandan⟧ forward ⟦PERSON|Brian Ssekandi⟧, either side of the ⟦MINUTE|interval⟧, appeared to have put matters right after ⟦TEAM|Hawassa⟧ ⟦G15|went ahead⟧ through ⟦PERSON|Yared Bekele⟧.

The first real chance was the home side's, ⟦PERSON|Girma⟧ heading ⟦PERSON|Nahom Asfaw⟧'s free-kick on to the roof of the net in the ⟦MINUTE|fifth minute⟧. At the other end ⟦PERSON|Tilahun⟧, put clear by ⟦PERSON|Bekele⟧, drew a save from ⟦NORP|Eritrean⟧ goalkeeper ⟦PERSON|Filmon Habte⟧ with his first shot and missed the target altogether with his second.

The ⟦G4|opening goal⟧ duly came, and it was a present. ⟦PERSON|Habte⟧ scuffed a goal kick straight to ⟦PERSON|Bekele⟧. With the keeper out of position, the midfielder ⟦G5|lobbed it first time into the empty net⟧ from 40 yards. There was a hush around ⟦VENUE|Addis Ababa Stadium⟧.

It lasted until just beyond the half-hour. ⟦PERSON|Asfaw⟧ was tripped by ⟦PERSON|Mulugeta Zewde⟧, and ⟦PERSON|Girma⟧, who missed from the spot a week ago, made no such error: low, left, ⟦G16|⟦SCORE|1-1⟧⟧. He has ⟦G6|15⟧ ⟦DATE|this season⟧.

In the ⟦MINUTE|57th minute⟧ ⟦TEAM|St George⟧ ⟦G7|went in front⟧. ⟦PERSON|Asfaw⟧, their best player by a distance, won a duel on the right and pulled the ball back for ⟦PERSON|Ssekandi⟧ to ⟦G8|thump home⟧, the former ⟦TEAM|KCCA⟧ man sprinting to the corner flag, where he was joined by the substitutes. It was a lead the ⟦TEAM|Horsemen⟧ never looked like giving up, and they could have increased it but for ⟦TEAM|Hawassa⟧ keeper ⟦PERSON|Temesgen Alemu⟧'s save from ⟦PERSON|Girma⟧. ⟦PERSON|Ssekandi⟧ then headed in ⟦G9|another⟧, on ⟦MINUTE|71⟧, but he had fouled ⟦PERSON|Zewde⟧ in doing so.

There were 30 seconds left of the 90 when ⟦PERSON|Alemu⟧ threw the ball out to ⟦PERSON|Bekele⟧. He looked up, saw ⟦PERSON|Tilahun⟧, and hit it long; ⟦PERSON|Asfaw⟧'s header was a weak one, and ⟦PERSON|Tilahun⟧, from fully 25 yards, ⟦G10|let rip⟧. ⟦PERSON|Habte⟧ got both hands to it. It was in before he landed.

⟦TEAM|Saint George⟧ coach ⟦PERSON|Nebiyu Worku⟧: "We give away the ⟦G11|first⟧, we give away the ⟦G12|last⟧. In the middle we play football. Two points go away like this."

⟦PERSON|Tilahun⟧ dedicated the ⟦G13|goal⟧ to his grandmother in ⟦TEAM|Hawassa⟧, "who told me to shoot more".
=====GOALS=====
{"id": "G1", "scorer": "Bereket Tilahun", "team": "Hawassa City", "minute": 90, "kind": "shot"}
{"id": "G2", "scorer": "Biniyam Girma; Brian Ssekandi", "team": "Saint George", "count": 2}
{"id": "G3", "scorer": "Biniyam Girma", "team": "Saint George", "kind": "penalty"}
{"id": "G4", "scorer": "Yared Bekele", "team": "Hawassa City", "kind": "shot"}
{"id": "G5", "scorer": "Yared Bekele", "team": "Hawassa City", "kind": "shot"}
{"id": "G6", "scorer": "Biniyam Girma", "team": "Saint George", "count": 15, "scope": "background"}
{"id": "G7", "scorer": "Brian Ssekandi", "team": "Saint George", "minute": 57, "minute_text": "57th minute", "assist": "Nahom Asfaw", "kind": "shot"}
{"id": "G8", "scorer": "Brian Ssekandi", "team": "Saint George", "minute": 57, "minute_text": "57th minute", "assist": "Nahom Asfaw", "kind": "shot"}
{"id": "G9", "scorer": "Brian Ssekandi", "team": "Saint George", "minute": 71, "minute_text": "71", "kind": "header", "outcome": "ruled out"}
{"id": "G10", "scorer": "Bereket Tilahun", "team": "Hawassa City", "minute": 90, "minute_text": "30 seconds left of the 90", "kind": "shot"}
{"id": "G11", "scorer": "Yared Bekele", "team": "Hawassa City", "kind": "shot"}
{"id": "G12", "scorer": "Bereket Tilahun", "team": "Hawassa City", "minute": 90, "kind": "shot"}
{"id": "G13", "scorer": "Bereket Tilahun", "team": "Hawassa City", "minute": 90, "kind": "shot"}
{"id": "G14", "scorer": "Brian Ssekandi", "team": "Saint George", "minute": 57, "assist": "Nahom Asfaw", "kind": "shot"}
{"id": "G15", "scorer": "Yared Bekele", "team": "Hawassa City", "kind": "shot"}
{"id": "G16", "scorer": "Biniyam Girma", "team": "Saint George", "kind": "penalty", "score": "1-1"}
{"id": "G17", "scorer": "Bereket Tilahun", "team": "Hawassa City", "minute": 90, "kind": "shot"}
