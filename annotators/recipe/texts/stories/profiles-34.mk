⟦TEAM|Red Star⟧ sack coach ⟦PERSON|Maraš⟧ after ⟦NORP|European⟧ exit

⟦TEAM|Red Star Belgrade⟧ have parted company with head coach ⟦PERSON|Stevan Maraš⟧ less than 24 hours after they were knocked out of the ⟦COMPETITION|Europa League⟧.

The ⟦NORP|Serbian⟧ champions lost ⟦SCORE|3-1⟧ to ⟦TEAM|Bodø⟧/⟦TEAM|Glimt⟧ at the ⟦VENUE|Marakana⟧ on ⟦DATE|Thursday⟧ and went out ⟦SCORE|4-2⟧ on aggregate. Sporting director ⟦PERSON|Nikola Vujanović⟧ said the board had decided unanimously at a meeting on ⟦DATE|Friday⟧ morning.

"This club has ambitions. Last night we did not see them," he said.

⟦PERSON|Maraš⟧, 49, had been in post for 14 months and won a league title. But results in ⟦GPE|Europe⟧ were poor, and his decision to leave out captain ⟦PERSON|Branko Tomašek⟧ on ⟦DATE|Thursday⟧ was widely criticised. ⟦TEAM|Red Star⟧ had drawn the away leg ⟦SCORE|1-1⟧ and ⟦G1|conceded⟧ to the visitors' first attack, when ⟦PERSON|Hakon Fjeldstad⟧ ran clear and ⟦G2|shot low past the goalkeeper⟧ in the ⟦MINUTE|19th minute⟧. ⟦PERSON|Daniel Oduya-Smith⟧, who also ⟦G3|scored⟧ in ⟦GPE|Norway⟧, ⟦G4|brought them level⟧ ⟦MINUTE|seven minutes before half-time⟧ with a header, but it was one-way traffic afterwards. ⟦PERSON|Fjeldstad⟧ ⟦G5|got his second⟧ ⟦MINUTE|seven minutes into the second half⟧ and ⟦PERSON|Petar Ilinčić⟧, under no pressure, ⟦G6|diverted a cross into his own net⟧ with ⟦MINUTE|10 minutes left⟧. Home fans left in their thousands.

⟦PERSON|Maraš⟧ said he was proud of his work. "We came within one ⟦G7|goal⟧ of the ⟦COMPETITION|Champions League⟧," he said, a reference to the play-off with ⟦TEAM|Sparta Prague⟧ in ⟦DATE|August⟧, when a stoppage-time ⟦G8|penalty⟧ sent them into the second competition.

Assistant ⟦PERSON|Goran Lekić⟧ will be in charge for ⟦DATE|Sunday⟧'s game at ⟦TEAM|Čukarički⟧. ⟦TEAM|Red Star⟧ are second in the ⟦COMPETITION|Serbian SuperLiga⟧, three points behind ⟦TEAM|Partizan⟧, whom they face in a fortnight.
=====GOALS=====
{"id": "G1", "scorer": "Hakon Fjeldstad", "team": "Bodø/Glimt", "minute": 19}
{"id": "G2", "scorer": "Hakon Fjeldstad", "team": "Bodø/Glimt", "minute": 19, "minute_text": "19th minute"}
{"id": "G3", "scorer": "Daniel Oduya-Smith", "team": "Red Star", "scope": "background"}
{"id": "G4", "scorer": "Daniel Oduya-Smith", "team": "Red Star", "minute": 38, "kind": "header", "minute_text": "seven minutes before half-time"}
{"id": "G5", "scorer": "Hakon Fjeldstad", "team": "Bodø/Glimt", "minute": 52, "minute_text": "seven minutes into the second half"}
{"id": "G6", "scorer": "Petar Ilinčić", "team": "Bodø/Glimt", "minute": 80, "kind": "own goal", "minute_text": "10 minutes left"}
{"id": "G7", "scope": "background"}
{"id": "G8", "team": "Sparta Prague", "kind": "penalty", "scope": "background"}
