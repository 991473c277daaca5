⟦COMPETITION|CAF Champions League⟧: ⟦TEAM|Sundowns⟧ sink ⟦TEAM|Espérance⟧, ⟦TEAM|Al Ahly⟧ draw

⟦TEAM|Mamelodi Sundowns⟧ took a big step towards the quarter-finals with a ⟦SCORE|2-0⟧ win over ⟦TEAM|Espérance⟧ in ⟦GPE|Pretoria⟧ on ⟦DATE|Saturday⟧, ⟦PERSON|Iqraam Raynerse⟧ and ⟦PERSON|Peter Shalulo⟧ ⟦G1|scoring⟧ in either half.

⟦PERSON|Raynerse⟧ ⟦G2|finished⟧ ⟦PERSON|Teboho Mokoenane⟧'s pass after ⟦MINUTE|22 minutes⟧. He then hit a post, and ⟦PERSON|Amanallah Memmichi⟧ saved a ⟦PERSON|Shalulo⟧ penalty, before the ⟦NORP|Namibian⟧ ⟦G3|made amends⟧ with a header in the ⟦MINUTE|79th⟧.

⟦TEAM|Al Ahly⟧ had to settle for a point in ⟦GPE|Kinshasa⟧. ⟦TEAM|Maniema Union⟧ ⟦G4|led⟧ from the ⟦MINUTE|fifth minute⟧, when ⟦PERSON|Agée Basiala⟧ ⟦G5|drove through a ruck of players⟧, and it was ⟦MINUTE|stoppage time⟧ when ⟦PERSON|Wessam Abou Alaa⟧ ⟦G6|forced home⟧ ⟦PERSON|Emam Ashouri⟧'s free-kick. ⟦PERSON|Ashouri⟧ had earlier sent a penalty wide of the right-hand post.

⟦TEAM|Young Africans⟧ claimed a ⟦SCORE|3-1⟧ victory over ⟦TEAM|MC Alger⟧ in ⟦GPE|Dar es Salaam⟧. ⟦PERSON|Clement Mzizo⟧ ⟦G7|hit the first two⟧, both before the ⟦MINUTE|half-hour⟧, ⟦PERSON|Prince Dubeni⟧ ⟦G8|the third⟧; ⟦PERSON|Youcef Belaïlo⟧'s ⟦G9|reply⟧, at ⟦SCORE|2-0⟧, was a free-kick. "One goal is one goal too many," ⟦TEAM|Yanga⟧'s coach ⟦PERSON|Sead Ramovich⟧ grumbled.

⟦TEAM|AS FAR⟧ beat ⟦TEAM|Stade d'Abidjan⟧ ⟦SCORE|1-0⟧ in ⟦GPE|Meknes⟧, an ⟦MINUTE|83rd-minute⟧ ⟦G10|effort⟧ by ⟦PERSON|Reda Slimo⟧ getting a touch from ⟦PERSON|Abou Konaté-Bamba⟧; there was an earlier ⟦G11|goal⟧ by ⟦PERSON|Slimo⟧, in the ⟦MINUTE|13th minute⟧, disallowed. ⟦TEAM|Pyramids⟧ and ⟦TEAM|Al Hilal⟧ of ⟦GPE|Omdurman⟧ finished goalless.
=====GOALS=====
{"id": "G1", "scorer": "Iqraam Raynerse; Peter Shalulo", "team": "Mamelodi Sundowns", "count": 2}
{"id": "G2", "scorer": "Iqraam Raynerse", "team": "Mamelodi Sundowns", "minute": 22, "assist": "Teboho Mokoenane", "minute_text": "22 minutes"}
{"id": "G3", "scorer": "Peter Shalulo", "team": "Mamelodi Sundowns", "minute": 79, "kind": "header", "minute_text": "79th"}
{"id": "G4", "scorer": "Agée Basiala", "team": "Maniema Union", "minute": 5, "kind": "shot", "minute_text": "fifth minute"}
{"id": "G5", "scorer": "Agée Basiala", "team": "Maniema Union", "minute": 5, "kind": "shot", "minute_text": "fifth minute"}
{"id": "G6", "scorer": "Wessam Abou Alaa", "team": "Al Ahly", "assist": "Emam Ashouri"}
{"id": "G7", "scorer": "Clement Mzizo", "team": "Young Africans", "count": 2}
{"id": "G8", "scorer": "Prince Dubeni", "team": "Young Africans"}
{"id": "G9", "scorer": "Youcef Belaïlo", "team": "MC Alger", "kind": "free kick"}
{"id": "G10", "scorer": "Reda Slimo", "team": "AS FAR", "minute": 83, "minute_text": "83rd-minute"}
{"id": "G11", "scorer": "Reda Slimo", "team": "AS FAR", "minute": 13, "outcome": "ruled out", "minute_text": "13th minute"}
