⟦TEAM|Oranje⟧ ⟦G1|hit back⟧ after shock start in ⟦GPE|Skopje⟧

The ⟦TEAM|Netherlands⟧ ⟦G2|came from behind⟧ to beat ⟦TEAM|North Macedonia⟧ ⟦SCORE|2-1⟧ in the ⟦COMPETITION|Nations League⟧ on ⟦DATE|Sunday⟧, a ⟦PERSON|Thijs Brouwer⟧ ⟦G3|equaliser⟧ before ⟦MINUTE|half-time⟧ and a second-half ⟦G4|strike⟧ that took a big deflection sparing them an embarrassing night.

The crowd at the ⟦VENUE|Toše Proeski Arena⟧ had barely sat down when the home side ⟦G5|snatched the lead⟧. ⟦PERSON|Jan Verstraaten⟧ rolled a goal kick to ⟦PERSON|Jurre Kamphuis⟧, who tried to turn and was dispossessed by ⟦PERSON|Filip Atanasovski⟧. ⟦PERSON|Verstraaten⟧ blocked his shot but the ball came to ⟦PERSON|Goran Velkoski⟧, who ⟦G6|swept it in⟧ with ⟦MINUTE|55 seconds⟧ on the clock.

The ⟦NORP|Dutch⟧ did not panic, and should have been level on ⟦MINUTE|12⟧, when ⟦PERSON|Stijn Oosterbaan⟧'s header hit the base of the post. ⟦PERSON|Dejan Kostadinov⟧ then saved from ⟦PERSON|Mike Heuvelmans⟧. When the goalkeeper was beaten at last, in the ⟦MINUTE|27th minute⟧, it did not count, ⟦PERSON|Nick Elzinga⟧ having handled before he ⟦G7|stabbed home⟧.

⟦MINUTE|Eight minutes after that⟧ ⟦TEAM|Oranje⟧ ⟦G8|drew parity⟧. ⟦PERSON|Kamphuis⟧, making amends, played the ball into the feet of ⟦PERSON|Elzinga⟧. He laid it off and ⟦PERSON|Brouwer⟧, the ⟦TEAM|Ajax⟧ midfielder, ⟦G9|found the corner⟧ from 22 yards for his seventh international ⟦G10|goal⟧.

⟦PERSON|Oosterbaan⟧ was denied twice after the restart, once by the keeper and once by ⟦PERSON|Stefan Risteski⟧ on the line. At the other end ⟦PERSON|Velkoski⟧, bearing down on ⟦PERSON|Verstraaten⟧'s goal, was caught by ⟦PERSON|Heuvelmans⟧, who had slotted in on the right of a back three. With ⟦MINUTE|20 minutes left⟧ ⟦PERSON|Blagoj Ivanov⟧ came on, and with his first touch he sent a free-kick on to the roof of the net.

The ⟦G11|winner⟧, when it came, was lucky. ⟦PERSON|Heuvelmans⟧ crossed, it was half cleared, and ⟦PERSON|Oosterbaan⟧ saw his shot ⟦G12|deflected in⟧ off ⟦PERSON|Risteski⟧, who could do nothing. The ⟦NORP|Dutchman⟧, who plays in the ⟦COMPETITION|Eredivisie⟧, said it was going in anyway. The clock in the stadium stood at ⟦MINUTE|81 minutes⟧.

"I ⟦G13|score⟧, so it's mine," ⟦PERSON|Oosterbaan⟧ told ⟦ORG|NOS⟧. "I've waited since ⟦G14|two⟧ against ⟦TEAM|Andorra⟧ ⟦DATE|last year⟧."

"We ⟦G15|conceded⟧ inside a minute and I have to look at that," said his coach. "It ends up ⟦G16|in the back of our net⟧ because we want to be clever. After that we did everything right, and we ⟦G17|got ourselves level⟧ in good time."

⟦NORP|Macedonian⟧ hopes of a point were alive until the ⟦MINUTE|fifth minute of stoppage time⟧, when ⟦PERSON|Atanasovski⟧'s drive whistled over. The ⟦NORP|Macedonians⟧ are still looking for a first win; the ⟦NORP|Dutch⟧ have registered their fifth and meet the same opponents at ⟦VENUE|De Kuip⟧ in ⟦DATE|October⟧.
=====GOALS=====
{"id": "G1", "scorer": "Thijs Brouwer; Stijn Oosterbaan", "team": "Netherlands", "count": 2}
{"id": "G2", "scorer": "Thijs Brouwer; Stijn Oosterbaan", "team": "Netherlands", "count": 2}
{"id": "G3", "scorer": "Thijs Brouwer", "team": "Netherlands", "minute": 35, "assist": "Nick Elzinga", "kind": "shot"}
{"id": "G4", "scorer": "Stijn Oosterbaan", "team": "Netherlands", "minute": 81, "kind": "shot"}
{"id": "G5", "scorer": "Goran Velkoski", "team": "North Macedonia", "minute": 1, "kind": "shot"}
{"id": "G6", "scorer": "Goran Velkoski", "team": "North Macedonia", "minute": 1, "kind": "shot", "minute_text": "55 seconds"}
{"id": "G7", "scorer": "Nick Elzinga", "team": "Netherlands", "minute": 27, "kind": "shot", "outcome": "ruled out", "minute_text": "27th minute"}
{"id": "G8", "scorer": "Thijs Brouwer", "team": "Netherlands", "minute": 35, "assist": "Nick Elzinga", "kind": "shot", "minute_text": "Eight minutes after that"}
{"id": "G9", "scorer": "Thijs Brouwer", "team": "Netherlands", "minute": 35, "assist": "Nick Elzinga", "kind": "shot"}
{"id": "G10", "scorer": "Thijs Brouwer", "team": "Netherlands", "minute": 35, "assist": "Nick Elzinga", "kind": "shot"}
{"id": "G11", "scorer": "Stijn Oosterbaan", "team": "Netherlands", "minute": 81, "kind": "shot"}
{"id": "G12", "scorer": "Stijn Oosterbaan", "team": "Netherlands", "minute": 81, "kind": "shot"}
{"id": "G13", "scorer": "Stijn Oosterbaan", "team": "Netherlands", "minute": 81, "kind": "shot"}
{"id": "G14", "scorer": "Stijn Oosterbaan", "team": "Netherlands", "scope": "background", "count": 2}
{"id": "G15", "scorer": "Goran Velkoski", "team": "North Macedonia", "minute": 1, "kind": "shot"}
{"id": "G16", "scorer": "Goran Velkoski", "team": "North Macedonia", "minute": 1, "kind": "shot"}
{"id": "G17", "scorer": "Thijs Brouwer", "team": "Netherlands", "minute": 35, "assist": "Nick Elzinga", "kind": "shot"}
