GALWAY UNITED 1
SLIGO ROVERS 1
Honours even in the ⟦GPE|Connacht⟧ derby, and that was about right, though both dressing rooms will feel two points went a-begging.
⟦TEAM|Sligo⟧ led from the ⟦MINUTE|quarter-hour⟧ until deep in the second half. A neat passage on the right involving ⟦PERSON|Conor Pilkington⟧ and ⟦PERSON|Jordan Osei⟧ ended with ⟦PERSON|Osei⟧'s low centre being met by ⟦PERSON|Luke Heffernan⟧, and though ⟦PERSON|Barry Roche-Quinn⟧ got two strong hands to the forward's first attempt, he was helpless as ⟦PERSON|Heffernan⟧ ⟦G1|fired the loose ball high into the net⟧.
It might have been two by the ⟦MINUTE|break⟧. ⟦PERSON|Pilkington⟧, given the freedom of the left channel, blasted a foot over and the same player's corner was nodded against his own upright by ⟦PERSON|Mark Dunphy⟧.
⟦TEAM|Galway⟧ were a different proposition afterwards. ⟦PERSON|Eoghan Clancy⟧, introduced at the ⟦MINUTE|interval⟧, troubled ⟦TEAM|Sligo⟧ with nearly every touch. He had one shot deflected behind, another held, and on ⟦MINUTE|64 minutes⟧ the ball broke to him eight yards out and he somehow sliced it onto the roof of the stand.
When the ⟦G2|equaliser⟧ arrived it was an oddity. ⟦PERSON|Tadhg Mannion⟧'s free-kick from inside his own half was meant for ⟦PERSON|Dunphy⟧ at the far stick. It bounced once, the ⟦TEAM|Sligo⟧ keeper hesitated, and the thing ⟦G3|went in without anybody else touching it⟧. There were ⟦MINUTE|79 minutes⟧ on the clock.
Both sides had a go at winning it. ⟦PERSON|Heffernan⟧ turned ⟦PERSON|Dunphy⟧ and was crowded out. ⟦PERSON|Clancy⟧ had claims for a penalty dismissed as ⟦PERSON|Osei⟧ slid in.
⟦PERSON|Mannion⟧, 36, had not ⟦G4|scored⟧ in two years. "Sure I've been telling them in training I've that in the locker," he laughed.
The draw sees ⟦TEAM|Galway⟧ stay sixth in the ⟦COMPETITION|Premier Division⟧. ⟦TEAM|Sligo⟧ are at home to ⟦TEAM|Drogheda United⟧ in the ⟦VENUE|Showgrounds⟧ on ⟦DATE|Friday⟧.
⟦FURNITURE|Galway United: Roche-Quinn; Slevin, Dunphy, Brouder; McCormack (Clancy 46), Mannion, Hurley; Walsh. Sligo Rovers: Sargeant; Denham, Wiggett; Pilkington, Osei; Heffernan. Ref: R. Hennessy.⟧
=====GOALS=====
{"id": "G1", "scorer": "Luke Heffernan", "team": "Sligo Rovers", "minute": 15, "kind": "shot", "minute_text": "quarter-hour"}
{"id": "G2", "scorer": "Tadhg Mannion", "team": "Galway United", "minute": 79, "kind": "free kick", "minute_text": "79 minutes"}
{"id": "G3", "scorer": "Tadhg Mannion", "team": "Galway United", "minute": 79, "kind": "free kick", "minute_text": "79 minutes"}
{"id": "G4", "scorer": "Tadhg Mannion", "team": "Galway United", "scope": "background"}
