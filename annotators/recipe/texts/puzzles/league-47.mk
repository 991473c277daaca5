Penalty drama as ⟦TEAM|Blues⟧ edge past ⟦TEAM|Magpies⟧
⟦PERSON|Chantal de Vries⟧ ⟦G1|converted a penalty⟧ ⟦MINUTE|six minutes from time⟧ as ⟦TEAM|Birmingham City⟧ beat ⟦TEAM|Newcastle United⟧ ⟦SCORE|3-2⟧, but the second-placed ⟦TEAM|Blues⟧ were made to work for it after squandering a two-goal lead.
It was harsh on ⟦TEAM|Newcastle⟧, who had ⟦G2|roared back⟧ through ⟦PERSON|Sade Olowu⟧ and ⟦PERSON|Lottie Quigg⟧ with two ⟦G3|goals⟧ in seven minutes after the ⟦MINUTE|interval⟧, and they were left to complain about the decision which decided the match.
The offence was committed by ⟦PERSON|Abbie Lockyer⟧, or so the assistant thought. Replays suggested the ball hit her chest. The ⟦TEAM|Netherlands⟧ striker, who had ⟦G4|headed in the second⟧, placed her spot-kick to ⟦PERSON|Karolina Zimová⟧'s right in the ⟦MINUTE|84th minute⟧, and the goalkeeper went the other way.
Earlier it had been all ⟦TEAM|Birmingham⟧. ⟦PERSON|Ella Brimble⟧ rattled an upright. ⟦PERSON|Natasha Wildgoose⟧ sent a shot whistling wide. On ⟦MINUTE|16 minutes⟧ they ⟦G5|took the lead⟧, ⟦PERSON|Wildgoose⟧'s free-kick dropping to ⟦PERSON|Jodie Haines⟧, who ⟦G6|bundled it in⟧ from close range.
It ⟦G7|was two⟧ ⟦MINUTE|six minutes before half-time⟧: ⟦PERSON|Brimble⟧ clipped over a cross, and ⟦PERSON|De Vries⟧ ⟦G8|left ⟦PERSON|Zimová⟧ helpless with her header⟧.
The visitors' head coach, ⟦PERSON|Paula Denning⟧, did not raise her voice at the ⟦MINUTE|interval⟧ but she did change three of her players. One of them, ⟦PERSON|Freya Mallinson⟧, robbed ⟦PERSON|Haines⟧ in the ⟦MINUTE|52nd minute⟧ and gave ⟦PERSON|Olowu⟧ the easiest of ⟦G9|finishes⟧.
⟦MINUTE|Seven minutes later⟧ a corner routine came off. ⟦PERSON|Lockyer⟧'s shot at the end of it was blocked; ⟦PERSON|Quigg⟧, on the follow-up, ⟦G10|squeezed it in⟧.
⟦PERSON|Olowu⟧ almost put the ⟦TEAM|Magpies⟧ in front twice in the following ⟦MINUTE|10 minutes⟧ but shot at the goalkeeper each time.
"Absolutely robbed," was ⟦PERSON|Denning⟧'s assessment.
⟦TEAM|Birmingham⟧'s lead over third place is now five points. They're at home again, at ⟦VENUE|St Andrew's⟧, on ⟦DATE|Sunday⟧, when ⟦TEAM|Newcastle⟧ take on ⟦TEAM|Sheffield United⟧ at ⟦VENUE|Kingston Park⟧.
⟦FURNITURE|Subscribe to the WSL2 Weekly podcast wherever you get your podcasts⟧
=====GOALS=====
{"id": "G1", "scorer": "Chantal de Vries", "team": "Birmingham", "minute": 84, "kind": "penalty", "minute_text": "six minutes from time"}
{"id": "G2", "scorer": "Sade Olowu; Lottie Quigg", "team": "Newcastle", "count": 2}
{"id": "G3", "scorer": "Sade Olowu; Lottie Quigg", "team": "Newcastle", "count": 2}
{"id": "G4", "scorer": "Chantal de Vries", "team": "Birmingham", "minute": 39, "kind": "header", "assist": "Ella Brimble"}
{"id": "G5", "scorer": "Jodie Haines", "team": "Birmingham", "minute": 16, "minute_text": "16 minutes"}
{"id": "G6", "scorer": "Jodie Haines", "team": "Birmingham", "minute": 16, "minute_text": "16 minutes"}
{"id": "G7", "scorer": "Chantal de Vries", "team": "Birmingham", "minute": 39, "kind": "header", "assist": "Ella Brimble", "minute_text": "six minutes before half-time"}
{"id": "G8", "scorer": "Chantal de Vries", "team": "Birmingham", "minute": 39, "kind": "header", "assist": "Ella Brimble", "minute_text": "six minutes before half-time"}
{"id": "G9", "scorer": "Sade Olowu", "team": "Newcastle", "minute": 52, "assist": "Freya Mallinson", "minute_text": "52nd minute"}
{"id": "G10", "scorer": "Lottie Quigg", "team": "Newcastle", "minute": 59, "minute_text": "Seven minutes later"}
