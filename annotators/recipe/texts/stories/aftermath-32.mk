⟦TEAM|Warriors⟧ edge ⟦TEAM|Jamaica⟧ as skipper ⟦G1|strikes⟧ from distance
A wonderful ⟦G2|strike⟧ by captain ⟦PERSON|Kadeem Lashley⟧ ⟦MINUTE|fifteen minutes from the end⟧ gave ⟦TEAM|Trinidad and Tobago⟧ a ⟦SCORE|2-1⟧ victory over ⟦TEAM|Jamaica⟧ in ⟦GPE|Port of Spain⟧ on ⟦DATE|Saturday night⟧ and all but guaranteed the ⟦TEAM|Soca Warriors⟧ a place at the ⟦COMPETITION|Gold Cup⟧.
⟦TEAM|Jamaica⟧, who needed only a draw, had ⟦G3|gone ahead⟧ through a first international goal for ⟦PERSON|Oneil Pusey⟧. They were pegged back by ⟦PERSON|Akil Ramkissoon⟧ before the home captain stepped up.
Coach ⟦PERSON|Dwayne Etienne⟧ had promised attacking football and the crowd at the ⟦VENUE|Hasely Crawford Stadium⟧ were on their feet in the ⟦MINUTE|second minute⟧ when ⟦PERSON|Jerome Fontenelle⟧'s shot was deflected over. The corner was cleared as far as ⟦PERSON|Lashley⟧, who blazed over.
That was good fortune for ⟦PERSON|Pusey⟧, standing beside him, who had been too slow to close down. The ⟦NORP|Jamaican⟧ made up for that soon enough. ⟦PERSON|Fontenelle⟧ gave away a cheap free kick in midfield, it was taken while ⟦PERSON|Marvin Seecharan⟧ was still arranging his defence, and ⟦PERSON|Pusey⟧, in a lot of room, ⟦G4|fired low to ⟦PERSON|Seecharan⟧'s right⟧.
"I told the players whoever falls asleep first will lose," ⟦PERSON|Etienne⟧ told the ⟦ORG|Trinidad Guardian⟧. "For their ⟦G5|goal⟧ we were in bed."
⟦NORP|Honduran⟧ referee ⟦PERSON|Carlos Ardón⟧ then turned down two claims for a penalty. The third he could not ignore, after ⟦PERSON|Pusey⟧ had brought ⟦PERSON|Fontenelle⟧ down in full view. ⟦PERSON|Lashley⟧'s kick was saved! But ⟦PERSON|Ramkissoon⟧ was first to react and ⟦G6|hammered in the rebound⟧ on ⟦MINUTE|39 minutes⟧.
Both sides might have scored after the ⟦MINUTE|break⟧. ⟦PERSON|Seecharan⟧ made one fine save with his left hand; ⟦PERSON|Fontenelle⟧ was off target with a free header.
Then came the ⟦G7|winner⟧. ⟦PERSON|Ramkissoon⟧ tried to shoot, thought better of it and rolled it back to ⟦PERSON|Lashley⟧, who was arriving at speed. From 25 yards he ⟦G8|found the top corner⟧, and ⟦ORG|Concacaf⟧'s goal-of-the-month voters will have an easy task.
"I missed a penalty, so I owed them ⟦G9|one⟧," the skipper said.
=====GOALS=====
{"id": "G1", "scorer": "Kadeem Lashley", "team": "Trinidad and Tobago", "minute": 75, "assist": "Akil Ramkissoon", "kind": "shot"}
{"id": "G2", "scorer": "Kadeem Lashley", "team": "Trinidad and Tobago", "minute": 75, "assist": "Akil Ramkissoon", "kind": "shot", "minute_text": "fifteen minutes from the end"}
{"id": "G3", "scorer": "Oneil Pusey", "team": "Jamaica", "kind": "shot"}
{"id": "G4", "scorer": "Oneil Pusey", "team": "Jamaica", "kind": "shot"}
{"id": "G5", "scorer": "Oneil Pusey", "team": "Jamaica", "kind": "shot"}
{"id": "G6", "scorer": "Akil Ramkissoon", "team": "Trinidad and Tobago", "minute": 39, "kind": "shot", "minute_text": "39 minutes"}
{"id": "G7", "scorer": "Kadeem Lashley", "team": "Trinidad and Tobago", "minute": 75, "assist": "Akil Ramkissoon", "kind": "shot"}
{"id": "G8", "scorer": "Kadeem Lashley", "team": "Trinidad and Tobago", "minute": 75, "assist": "Akil Ramkissoon", "kind": "shot"}
{"id": "G9", "scorer": "Kadeem Lashley", "team": "Trinidad and Tobago", "minute": 75, "assist": "Akil Ramkissoon", "kind": "shot"}
