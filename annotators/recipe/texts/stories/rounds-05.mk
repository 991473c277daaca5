⟦FURNITURE|City report | Written by the club media team⟧
⟦TEAM|Bristol City Women⟧ ⟦SCORE|2-3⟧ ⟦TEAM|Sheffield United Women⟧: Lead lost at ⟦VENUE|Ashton Gate⟧

⟦PERSON|Niamh Corrigan⟧'s first ⟦G1|goal⟧ for ⟦TEAM|Bristol City Women⟧ was not enough as ⟦TEAM|Sheffield United Women⟧ ⟦G2|scored three times⟧ in the second half to win ⟦SCORE|3-2⟧ in ⟦COMPETITION|Women's Super League 2⟧ on ⟦DATE|Sunday⟧.

⟦PERSON|Abbie Farthing⟧'s ⟦G3|winner⟧, ⟦MINUTE|seven minutes from the end⟧, came moments after ⟦PERSON|Corrigan⟧ had had a shot cleared off the line at the other end. The ⟦TEAM|Blades⟧ broke through ⟦PERSON|Tosin Balogun⟧, who crossed from the right, and ⟦PERSON|Farthing⟧ ⟦G4|arrived in front of ⟦PERSON|Mia Thorsby⟧ to finish⟧.

It had all looked very different at ⟦MINUTE|half-time⟧. We began on the front foot, ⟦PERSON|Ella Winstanley⟧ drawing two saves from ⟦PERSON|Katarzyna Wrona⟧ and ⟦PERSON|Corrigan⟧ heading over. The reward arrived in the ⟦MINUTE|29th minute⟧ when ⟦PERSON|Winstanley⟧ was fouled in the area, took the kick herself, and ⟦G5|scored⟧. ⟦PERSON|Corrigan⟧ ⟦G6|added the second⟧ on ⟦MINUTE|41⟧, ⟦G7|guiding in⟧ ⟦PERSON|Freya Penhale⟧'s free-kick.

The ⟦TEAM|Blades⟧ returned with a back three. ⟦PERSON|Balogun⟧ ⟦G8|pulled one back⟧ on ⟦MINUTE|53⟧, a shot through a crowd that ⟦PERSON|Thorsby⟧ saw late, and that ⟦G9|goal⟧ changed the mood. On ⟦MINUTE|66⟧ they ⟦G10|were level⟧: a corner, a knock-down by ⟦PERSON|Sophie Haigh⟧ and a close-range ⟦G11|effort⟧ from ⟦PERSON|Balogun⟧.

There was still time for a penalty appeal for handball, which was turned down, and a yellow card for ⟦PERSON|Penhale⟧.

"We have conceded the same ⟦G12|goal⟧ three weeks running," head coach ⟦PERSON|Dawn Eastlake⟧ said. "At ⟦SCORE|2-0⟧ you have to be able to see a game out."
=====GOALS=====
{"id": "G1", "scorer": "Niamh Corrigan", "team": "Bristol City Women", "minute": 41, "assist": "Freya Penhale"}
{"id": "G2", "scorer": "Tosin Balogun; Abbie Farthing", "team": "Sheffield United Women", "count": 3}
{"id": "G3", "scorer": "Abbie Farthing", "team": "Sheffield United Women", "minute": 83, "assist": "Tosin Balogun", "minute_text": "seven minutes from the end"}
{"id": "G4", "scorer": "Abbie Farthing", "team": "Sheffield United Women", "minute": 83, "assist": "Tosin Balogun"}
{"id": "G5", "scorer": "Ella Winstanley", "team": "Bristol City Women", "minute": 29, "kind": "penalty", "minute_text": "29th minute"}
{"id": "G6", "scorer": "Niamh Corrigan", "team": "Bristol City Women", "minute": 41, "assist": "Freya Penhale", "minute_text": "41"}
{"id": "G7", "scorer": "Niamh Corrigan", "team": "Bristol City Women", "minute": 41, "assist": "Freya Penhale", "minute_text": "41"}
{"id": "G8", "scorer": "Tosin Balogun", "team": "Sheffield United Women", "minute": 53, "kind": "shot", "minute_text": "53"}
{"id": "G9", "scorer": "Tosin Balogun", "team": "Sheffield United Women", "minute": 53, "kind": "shot", "minute_text": "53"}
{"id": "G10", "scorer": "Tosin Balogun", "team": "Sheffield United Women", "minute": 66, "assist": "Sophie Haigh", "kind": "shot", "minute_text": "66"}
{"id": "G11", "scorer": "Tosin Balogun", "team": "Sheffield United Women", "minute": 66, "assist": "Sophie Haigh", "kind": "shot", "minute_text": "66"}
{"id": "G12", "scope": "background"}
