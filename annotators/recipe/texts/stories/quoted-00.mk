⟦TEAM|Hull City⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Preston North End⟧: ⟦PERSON|Adewusi⟧'s late ⟦G1|strike⟧ completes comeback

⟦TEAM|Hull City⟧ ⟦G2|came from behind⟧ to beat ⟦TEAM|Preston North End⟧ in the ⟦COMPETITION|Championship⟧, ⟦PERSON|Tobi Adewusi⟧'s late ⟦G3|finish⟧ lifting the ⟦TEAM|Tigers⟧ into the top half after the visitors had ⟦G4|made the perfect start⟧.

⟦TEAM|Preston⟧ ⟦G5|were ahead⟧ before ⟦TEAM|Hull⟧ had completed a pass in the other half. ⟦PERSON|Mark Tully⟧'s clearance was charged down by ⟦PERSON|Rhys Pennant⟧'s opposite number, ⟦PERSON|Ibou Cissokho⟧, and the ball ran on to ⟦PERSON|Callum Esdaile⟧, who took a touch before ⟦G6|finishing⟧ low to the right of ⟦PERSON|Jonas Lindgaard⟧. The clock showed ⟦MINUTE|six minutes⟧.

The ⟦TEAM|Lilywhites⟧ might have been out of sight by the midway point of the half. ⟦PERSON|Lindgaard⟧ tipped over from ⟦PERSON|Esdaile⟧ in the ⟦MINUTE|14th minute⟧, ⟦PERSON|Cissokho⟧ glanced wide from a corner and ⟦PERSON|Lee Marchbank⟧, slotted in on the right of midfield, hit the side-netting on ⟦MINUTE|23 minutes⟧.

Instead the home side ⟦G7|drew parity⟧. They won a free-kick on ⟦MINUTE|38 minutes⟧ when ⟦PERSON|Tully⟧ was tripped, ⟦TEAM|Preston⟧ half cleared it, and ⟦PERSON|Pennant⟧ clipped the second ball back in for ⟦PERSON|Nuno Bragança⟧ to ⟦G8|steer a glancing header into the corner⟧.

⟦TEAM|Hull⟧ had the better of the second half, though it was ⟦TEAM|Preston⟧ who thought they had the winner. ⟦PERSON|Cissokho⟧ ⟦G9|nodded in⟧ ⟦PERSON|Marchbank⟧'s cross with 71 minutes gone, but a push was spotted on ⟦PERSON|Tully⟧ and ⟦TEAM|Norwich⟧-born referee ⟦PERSON|Gary Stoddart⟧ gave the free-kick.

With ⟦MINUTE|10 minutes left⟧ ⟦PERSON|Adewusi⟧ came on and ⟦MINUTE|four minutes later⟧ he had won it. ⟦PERSON|Bragança⟧ held off two defenders and the ball broke to the substitute, who had space to ⟦G10|bury the loose ball⟧. It was his ⟦G11|first⟧ since joining on loan; he ⟦G12|scored⟧ 11 times in ⟦COMPETITION|League Two⟧ ⟦DATE|last season⟧, the last of them a ⟦G13|penalty⟧ in ⟦DATE|April⟧.

⟦TEAM|Hull⟧ boss ⟦PERSON|Lee Harker-Jones⟧ told ⟦ORG|BBC Radio Humberside⟧: "We ⟦G14|conceded⟧ early and it was a really poor one, because we'd talked all week about their press. But I thought the reaction was first class. The ⟦G15|equaliser⟧ gave everyone a lift and from then on I only saw one winner.

"He's got those moments in him. He hadn't had a kick when the ⟦G16|goal⟧ arrived, he'd barely got his shin pads on, and he's ⟦G17|passed it into the net⟧ as if it was ⟦DATE|Thursday⟧ morning. That's why we brought him here."

⟦TEAM|Preston⟧ head coach ⟦PERSON|Ruben Oosterling⟧ told the same station: "We felt we had a second one. I've seen our ⟦G18|goal⟧ back on the laptop and the contact is minimal, their lad goes down like he's been shot. If that counts we're ⟦SCORE|2-1⟧ up with ⟦MINUTE|20 minutes to play⟧ and we see it through.

"I can't complain about their ⟦G19|first⟧, we didn't deal with the second ball. Their ⟦G20|winner⟧ is a break of the ball. But we had chances to kill the game at ⟦SCORE|1-0⟧ and we didn't take them, so the fault is ours."

⟦TEAM|Hull⟧, who registered their fifth win, travel to ⟦TEAM|Norwich⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tobi Adewusi", "team": "Hull City", "minute": 84, "kind": "shot"}
{"id": "G2", "scorer": "Nuno Bragança; Tobi Adewusi", "team": "Hull City", "count": 2}
{"id": "G3", "scorer": "Tobi Adewusi", "team": "Hull City", "minute": 84, "kind": "shot"}
{"id": "G4", "scorer": "Callum Esdaile", "team": "Preston North End", "minute": 6, "kind": "shot"}
{"id": "G5", "scorer": "Callum Esdaile", "team": "Preston North End", "minute": 6, "kind": "shot"}
{"id": "G6", "scorer": "Callum Esdaile", "team": "Preston North End", "minute": 6, "kind": "shot", "minute_text": "six minutes"}
{"id": "G7", "scorer": "Nuno Bragança", "team": "Hull City", "kind": "header", "assist": "Rhys Pennant", "minute": 38, "minute_text": "38 minutes"}
{"id": "G8", "scorer": "Nuno Bragança", "team": "Hull City", "kind": "header", "assist": "Rhys Pennant", "minute": 38, "minute_text": "38 minutes"}
{"id": "G9", "scorer": "Ibou Cissokho", "team": "Preston North End", "minute": 71, "kind": "header", "outcome": "ruled out"}
{"id": "G10", "scorer": "Tobi Adewusi", "team": "Hull City", "minute": 84, "kind": "shot"}
{"id": "G11", "scorer": "Tobi Adewusi", "team": "Hull City", "minute": 84, "kind": "shot"}
{"id": "G12", "scorer": "Tobi Adewusi", "scope": "background"}
{"id": "G13", "scorer": "Tobi Adewusi", "kind": "penalty", "scope": "background"}
{"id": "G14", "scorer": "Callum Esdaile", "team": "Preston North End", "minute": 6, "kind": "shot"}
{"id": "G15", "scorer": "Nuno Bragança", "team": "Hull City", "kind": "header", "assist": "Rhys Pennant", "minute": 38}
{"id": "G16", "scorer": "Tobi Adewusi", "team": "Hull City", "minute": 84, "kind": "shot"}
{"id": "G17", "scorer": "Tobi Adewusi", "team": "Hull City", "minute": 84, "kind": "shot"}
{"id": "G18", "scorer": "Ibou Cissokho", "team": "Preston North End", "minute": 71, "kind": "header", "outcome": "ruled out"}
{"id": "G19", "scorer": "Nuno Bragança", "team": "Hull City", "kind": "header", "assist": "Rhys Pennant", "minute": 38}
{"id": "G20", "scorer": "Tobi Adewusi", "team": "Hull City", "minute": 84, "kind": "shot"}
