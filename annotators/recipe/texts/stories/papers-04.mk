Banyana lose ⟦PERSON|Mokoena⟧ to knee injury in win over ⟦TEAM|Uganda⟧
⟦FURNITURE|Photo: BackpagePix⟧
⟦TEAM|Banyana Banyana⟧ captain ⟦PERSON|Lerato Mokoena⟧ left the ⟦VENUE|Peter Mokaba Stadium⟧ on crutches last night after a ⟦SCORE|2-0⟧ victory over ⟦TEAM|Uganda⟧ that her coach called the most expensive of the year.
⟦PERSON|Mokoena⟧ went down without contact in the ⟦MINUTE|21st minute⟧, moments after her free-kick had been pushed on to the bar by ⟦PERSON|Joan Babirye⟧. ⟦ORG|SAFA⟧ said she would have a scan in ⟦GPE|Polokwane⟧ ⟦DATE|today⟧.
By then the ⟦NORP|South Africans⟧ had missed three chances. ⟦PERSON|Palesa Khumalo⟧ sent two headers over and ⟦PERSON|Thandi Sithole⟧, released by ⟦PERSON|Mokoena⟧, clipped the ball past ⟦PERSON|Babirye⟧ but beyond the far post as well.
⟦PERSON|Sithole⟧, wearing the armband in her captain's absence, ⟦G1|opened the scoring⟧ ⟦MINUTE|12 minutes later⟧ by hooking ⟦PERSON|Esther Achieng⟧'s poor clearance in on the volley.
"I was thinking of her," ⟦PERSON|Sithole⟧ said.
The ⟦TEAM|Crested Cranes⟧ were not without threat. ⟦PERSON|Grace Nansubuga⟧'s drive stung the palms of ⟦PERSON|Refilwe Dube⟧, and ⟦PERSON|Esther Achieng⟧ wasted a fine opening on ⟦MINUTE|47 minutes⟧ by shooting high. ⟦PERSON|Dube⟧ then saved again from ⟦PERSON|Achieng⟧ with her feet.
It took until the ⟦MINUTE|81st minute⟧ for the game to be safe. A ⟦NORP|Ugandan⟧ clearance reached only ⟦PERSON|Khumalo⟧, who ⟦G2|steered it back where it came from and into the net⟧.
Coach ⟦PERSON|Desmond Fourie⟧ could not raise a smile. "We scored two, we could have got six, and I would swap all of them for good news ⟦DATE|tomorrow⟧," he told ⟦ORG|SABC Sport⟧.
⟦TEAM|South Africa⟧ top their qualifying group for the ⟦COMPETITION|Women's Africa Cup of Nations⟧, and meet ⟦TEAM|Cameroon⟧ or ⟦TEAM|Nigeria⟧ in the next round. The return is in ⟦GPE|Kampala⟧ on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Thandi Sithole", "team": "South Africa", "minute": 33, "minute_text": "12 minutes later", "kind": "volley"}
{"id": "G2", "scorer": "Palesa Khumalo", "team": "South Africa", "minute": 81, "minute_text": "81st minute", "kind": "shot"}
