⟦TEAM|Melbourne Victory⟧ ⟦SCORE|2-3⟧ ⟦TEAM|Wellington Phoenix⟧: Visitors survive late scare
⟦GPE|MELBOURNE⟧ (⟦ORG|AAP⟧) — ⟦TEAM|Wellington Phoenix⟧ led ⟦SCORE|3-0⟧ after an hour and ended up hanging on at ⟦VENUE|AAMI Park⟧, where ⟦PERSON|Jaxon Petrie⟧ and ⟦PERSON|Nikolai Lazarevic⟧ ⟦G1|struck⟧ in the last ⟦MINUTE|10 minutes⟧ for ⟦TEAM|Melbourne Victory⟧.
⟦PERSON|Cam Tuilagi⟧ had a hand in all the ⟦TEAM|Phoenix⟧ ⟦G2|goals⟧. He ⟦G3|put them ahead⟧ in the ⟦MINUTE|ninth minute⟧, running onto ⟦PERSON|Hamish Doull⟧'s pass and lifting it over ⟦PERSON|Zac Merriman⟧.
A ⟦MINUTE|33rd-minute⟧ ⟦G4|free-kick⟧ from ⟦PERSON|Tuilagi⟧ doubled the lead, ⟦PERSON|Merriman⟧ getting a hand to it but unable to keep it out.
⟦TEAM|Victory⟧ coach ⟦PERSON|Arturo Bianchi⟧ sent on ⟦PERSON|Lazarevic⟧ at the ⟦MINUTE|interval⟧. The ⟦NORP|Serb⟧ headed straight at ⟦PERSON|Alby Crowther⟧ within a ⟦MINUTE|minute⟧ and ⟦PERSON|Petrie⟧ shot over on ⟦MINUTE|55⟧.
Instead ⟦TEAM|Wellington⟧ ⟦G5|added to their lead⟧ when ⟦PERSON|Doull⟧ ⟦G6|slid in⟧ at the far post on ⟦MINUTE|58⟧, ⟦PERSON|Tuilagi⟧ the supplier.
That looked like game over. ⟦PERSON|Doull⟧ pulled a shot wide on ⟦MINUTE|70 minutes⟧ and the visitors made four changes. But ⟦PERSON|Petrie⟧ ⟦G7|got one back⟧ from ⟦PERSON|Lazarevic⟧'s knockdown on ⟦MINUTE|81⟧ and ⟦PERSON|Lazarevic⟧ himself ⟦G8|reduced the deficit to one⟧ ⟦MINUTE|four minutes later⟧, converting a penalty awarded for a push by ⟦PERSON|Sam Ngata⟧.
⟦PERSON|Crowther⟧ punched away a corner in the ⟦MINUTE|96th minute⟧ as ⟦TEAM|Wellington⟧ held on for their first win in ⟦GPE|Melbourne⟧ since ⟦DATE|2021⟧.
"I thought we'd wrapped it up," said coach ⟦PERSON|Greta Sorensen⟧. "There are lessons there."
=====GOALS=====
{"id": "G1", "scorer": "Jaxon Petrie; Nikolai Lazarevic", "team": "Melbourne Victory", "count": 2}
{"id": "G2", "team": "Wellington Phoenix", "count": 3}
{"id": "G3", "scorer": "Cam Tuilagi", "team": "Wellington Phoenix", "minute": 9, "minute_text": "ninth minute", "assist": "Hamish Doull", "kind": "shot"}
{"id": "G4", "scorer": "Cam Tuilagi", "team": "Wellington Phoenix", "minute": 33, "minute_text": "33rd-minute", "kind": "free kick"}
{"id": "G5", "scorer": "Hamish Doull", "team": "Wellington Phoenix", "minute": 58, "assist": "Cam Tuilagi", "kind": "shot"}
{"id": "G6", "scorer": "Hamish Doull", "team": "Wellington Phoenix", "minute": 58, "minute_text": "58", "assist": "Cam Tuilagi", "kind": "shot"}
{"id": "G7", "scorer": "Jaxon Petrie", "team": "Melbourne Victory", "minute": 81, "minute_text": "81", "assist": "Nikolai Lazarevic"}
{"id": "G8", "scorer": "Nikolai Lazarevic", "team": "Melbourne Victory", "minute": 85, "minute_text": "four minutes later", "kind": "penalty"}
