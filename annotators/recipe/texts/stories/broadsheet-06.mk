⟦PERSON|Castellan⟧'s ⟦G1|pair⟧ carries ⟦TEAM|Arsenal⟧ past ⟦TEAM|Villa⟧ and into last eight

For some ⟦MINUTE|40 minutes⟧ at ⟦VENUE|Meadow Park⟧ the ⟦COMPETITION|Women's FA Cup⟧ had the scent of an upset about it, and then, as so often, ⟦PERSON|Freya Castellan⟧ arrived with the air freshener. The ⟦TEAM|England⟧ forward ⟦G2|scored either side⟧ of ⟦PERSON|Imani Broadbent⟧'s ⟦G3|strike⟧ as ⟦TEAM|Arsenal⟧ ⟦G4|overturned an early deficit⟧, and a late ⟦G5|penalty⟧ by ⟦PERSON|Paige Holroyd⟧ merely obliged everyone to stay until the end.

⟦TEAM|Aston Villa⟧ deserved better of the first half than parity. They pressed, they hurried ⟦TEAM|Arsenal⟧'s ⟦NORP|Dutch⟧ captain, ⟦PERSON|Maud Hoekstra⟧, into a series of errors, and they had already seen a ⟦PERSON|Cleo Marchbanks⟧ effort cleared off the line when, in the ⟦MINUTE|16th minute⟧, ⟦PERSON|Saskia Olander⟧ was caught in possession. The ball went to ⟦PERSON|Marchbanks⟧, on to the ⟦NORP|Finn⟧, and ⟦PERSON|Aino Lehtola⟧, with ⟦PERSON|Ruth Pennant⟧ advancing upon her, ⟦G6|stroked it through the legs of the goalkeeper⟧. She had not ⟦G7|scored⟧ since the semi-final of ⟦DATE|last year⟧'s competition.

⟦PERSON|Marchbanks⟧ might have made it two. She did, as a matter of fact: on the ⟦MINUTE|half-hour⟧ she ⟦G8|turned in⟧ a low centre from ⟦PERSON|Holroyd⟧, only to find that ⟦PERSON|Lehtola⟧, from whom it had brushed on the way, was a yard beyond the last defender. ⟦TEAM|Villa⟧'s bench protested. It was that sort of decision, correct and infuriating.

⟦TEAM|Arsenal⟧ ⟦G9|drew level⟧ with their first corner worth the name. ⟦PERSON|Hoekstra⟧ took it, ⟦PERSON|Castellan⟧, who is 5ft 4in and is nevertheless never marked, met it, and the ⟦NORP|Canadian⟧ goalkeeper ⟦PERSON|Niamh Tierney-Walsh⟧ could only help it into the roof. It was the ⟦MINUTE|44th minute⟧. "Their ⟦G10|equaliser⟧ is a set-piece, and we'd talked about set-pieces until we were blue," ⟦PERSON|Becky Sarsfield⟧, the ⟦TEAM|Villa⟧ manager, said.

What followed the ⟦MINUTE|interval⟧ had an air of inevitability. ⟦PERSON|Hoekstra⟧ shot over, ⟦PERSON|Castellan⟧ was denied by a foot, ⟦PERSON|Olander⟧ was replaced at the same moment by nobody, having gone off for treatment, and then two in three minutes ⟦G11|saw the tie run away⟧ from the visitors. For the first of them ⟦PERSON|Broadbent⟧, converted ⟦DATE|this winter⟧ from full-back to something resembling a number 10, ran on to a clearance and ⟦G12|steered a shot into the corner⟧, after ⟦MINUTE|64 minutes⟧; for the other, on ⟦MINUTE|67⟧, ⟦PERSON|Tierney-Walsh⟧ spilled a cross which ought to have been hers, allowing ⟦PERSON|Castellan⟧ to ⟦G13|convert⟧. That is 21 ⟦G14|goals⟧ ⟦DATE|this season⟧, and nine in the cup, where ⟦TEAM|Durham⟧ were her victims in ⟦DATE|January⟧.

⟦PERSON|Holroyd⟧'s ⟦G15|spot-kick⟧ came in the ⟦MINUTE|89th minute⟧. She had no time to score a second.

⟦TEAM|Arsenal⟧, who have won the ⟦COMPETITION|FA Cup⟧ more often than it is polite to mention, go into ⟦DATE|Monday⟧'s draw; ⟦PERSON|Castellan⟧, meanwhile, will join the ⟦TEAM|Lionesses⟧.
=====GOALS=====
{"id": "G1", "scorer": "Freya Castellan", "team": "Arsenal", "count": 2}
{"id": "G2", "scorer": "Freya Castellan", "team": "Arsenal", "count": 2}
{"id": "G3", "scorer": "Imani Broadbent", "team": "Arsenal", "minute": 64, "kind": "shot"}
{"id": "G4", "scorer": "Freya Castellan; Imani Broadbent", "team": "Arsenal", "count": 2}
{"id": "G5", "scorer": "Paige Holroyd", "team": "Aston Villa", "minute": 89, "kind": "penalty"}
{"id": "G6", "scorer": "Aino Lehtola", "team": "Aston Villa", "minute": 16, "kind": "shot", "assist": "Cleo Marchbanks", "minute_text": "16th minute"}
{"id": "G7", "scorer": "Aino Lehtola", "scope": "background"}
{"id": "G8", "scorer": "Cleo Marchbanks", "team": "Aston Villa", "kind": "shot", "outcome": "ruled out"}
{"id": "G9", "scorer": "Freya Castellan", "team": "Arsenal", "minute": 44, "kind": "header", "assist": "Maud Hoekstra"}
{"id": "G10", "scorer": "Freya Castellan", "team": "Arsenal", "minute": 44, "kind": "header", "assist": "Maud Hoekstra", "minute_text": "44th minute"}
{"id": "G11", "scorer": "Imani Broadbent; Freya Castellan", "team": "Arsenal", "kind": "shot", "count": 2}
{"id": "G12", "scorer": "Imani Broadbent", "team": "Arsenal", "minute": 64, "kind": "shot", "minute_text": "64 minutes"}
{"id": "G13", "scorer": "Freya Castellan", "team": "Arsenal", "minute": 67, "kind": "shot", "minute_text": "67"}
{"id": "G14", "scorer": "Freya Castellan", "scope": "background", "count": 21}
{"id": "G15", "scorer": "Paige Holroyd", "team": "Aston Villa", "minute": 89, "kind": "penalty", "minute_text": "89th minute"}
