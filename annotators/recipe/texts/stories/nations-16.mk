⟦COMPETITION|WAFCON⟧: Ten-woman ⟦TEAM|Super Falcons⟧ ⟦G1|come back⟧ to reach final

⟦GPE|RABAT⟧, ⟦DATE|July 22⟧ - ⟦TEAM|Nigeria⟧ ⟦G2|scored twice⟧ with ten players to come from behind and beat holders ⟦TEAM|South Africa⟧ ⟦SCORE|2-1⟧ in the semi-finals of the ⟦COMPETITION|Women's Africa Cup of Nations⟧.

⟦PERSON|Lerato Dlamini⟧'s ⟦G3|goal⟧ for ⟦TEAM|Banyana Banyana⟧, her ⟦G4|fifth⟧ of the tournament, and a red card for ⟦PERSON|Halimat Sule⟧ had left the ⟦TEAM|Super Falcons⟧ with a mountain to climb before a ⟦G5|penalty⟧ by ⟦PERSON|Adaeze Nwosu⟧ and a ⟦G6|diving header⟧ from ⟦PERSON|Rukayat Bello⟧.

There were only ten minutes between the two and neither came before the 75th.

A tight first half had more fouls than chances. ⟦PERSON|Blessing Akande⟧ fired straight at ⟦PERSON|Refilwe Tau⟧ on ⟦MINUTE|seven minutes⟧, ⟦PERSON|Thembeka Mokoena⟧ curled wide at the other end, and the ⟦NORP|Nigerian⟧ goalkeeper, ⟦PERSON|Chiamaka Eze⟧, made the save of the night in the ⟦MINUTE|29th minute⟧ when she twisted to claw out a deflected cross. ⟦TEAM|South Africa⟧ thought they had the breakthrough in ⟦MINUTE|stoppage time⟧, but ⟦PERSON|Busisiwe Radebe⟧ was adjudged to have handled when ⟦G7|turning it in⟧.

⟦PERSON|Sule⟧'s dismissal, for a second booking, arrived ⟦MINUTE|six minutes after the break⟧. It took ⟦TEAM|Banyana⟧ another five to ⟦G8|make it count⟧. ⟦PERSON|Mokoena⟧'s long diagonal was allowed to run by ⟦PERSON|Bello⟧. ⟦PERSON|Nomvula Khumalo⟧, on the far touchline, kept it alive and sent it back over everybody; ⟦PERSON|Radebe⟧'s shot was blocked, and ⟦PERSON|Dlamini⟧, who had stayed out of the crowd, ⟦G9|steered the loose ball⟧ into the bottom corner.

The champions seemed to have the points, as it were, in the bag. ⟦PERSON|Khumalo⟧ hit the bar, ⟦PERSON|Dlamini⟧ was denied by ⟦PERSON|Eze⟧'s boot and coach after coach on the ⟦NORP|South African⟧ bench was told to sit down.

Then ⟦PERSON|Radebe⟧, helping out in her own box, caught ⟦PERSON|Akande⟧'s heel. ⟦PERSON|Tau⟧ went to her right, ⟦PERSON|Nwosu⟧ to the middle, and the ⟦TEAM|Super Falcons⟧ ⟦G10|were level⟧.

"I have missed two for my club ⟦DATE|this year⟧, so I said to myself: hit it hard," ⟦PERSON|Nwosu⟧ said. "When I ⟦G11|scored⟧ I saw their faces."

With ⟦MINUTE|five minutes left⟧ a ⟦NORP|Nigerian⟧ free-kick from the halfway line was headed away only as far as ⟦PERSON|Akande⟧. She had one thing in mind, and so did ⟦PERSON|Bello⟧, and the cross met the centre-back at waist height, six yards out. ⟦G12|In it flew⟧ off her forehead.

"That ⟦G13|header⟧, I've never seen a defender do that," said the winning coach. "We lost a player, we ⟦G14|let one in⟧, we got ourselves organised. It is a great night."

⟦TEAM|Nigeria⟧, ten times champions by ⟦ORG|CAF⟧'s reckoning, play ⟦TEAM|Zambia⟧ on ⟦DATE|Saturday⟧. ⟦TEAM|South Africa⟧ will be fighting to finish third.
=====GOALS=====
{"id": "G1", "scorer": "Adaeze Nwosu; Rukayat Bello", "team": "Nigeria", "count": 2}
{"id": "G2", "scorer": "Adaeze Nwosu; Rukayat Bello", "team": "Nigeria", "count": 2}
{"id": "G3", "scorer": "Lerato Dlamini", "team": "South Africa", "minute": 56, "kind": "shot"}
{"id": "G4", "scorer": "Lerato Dlamini", "team": "South Africa", "minute": 56, "kind": "shot"}
{"id": "G5", "scorer": "Adaeze Nwosu", "team": "Nigeria", "minute": 75, "kind": "penalty"}
{"id": "G6", "scorer": "Rukayat Bello", "team": "Nigeria", "minute": 85, "assist": "Blessing Akande", "kind": "header"}
{"id": "G7", "scorer": "Busisiwe Radebe", "team": "South Africa", "outcome": "ruled out"}
{"id": "G8", "scorer": "Lerato Dlamini", "team": "South Africa", "minute": 56, "kind": "shot", "minute_text": "another five"}
{"id": "G9", "scorer": "Lerato Dlamini", "team": "South Africa", "minute": 56, "kind": "shot"}
{"id": "G10", "scorer": "Adaeze Nwosu", "team": "Nigeria", "minute": 75, "kind": "penalty"}
{"id": "G11", "scorer": "Adaeze Nwosu", "team": "Nigeria", "minute": 75, "kind": "penalty"}
{"id": "G12", "scorer": "Rukayat Bello", "team": "Nigeria", "minute": 85, "assist": "Blessing Akande", "kind": "header"}
{"id": "G13", "scorer": "Rukayat Bello", "team": "Nigeria", "minute": 85, "assist": "Blessing Akande", "kind": "header"}
{"id": "G14", "scorer": "Lerato Dlamini", "team": "South Africa", "minute": 56, "kind": "shot"}
