⟦TEAM|Mexico⟧ ⟦SCORE|1⟧ ⟦TEAM|United States⟧ ⟦SCORE|3⟧: rate the players

⟦FURNITURE|By Lou Castellano | Special to the Post-Ledger⟧

⟦GPE|ARLINGTON⟧, ⟦GPE|Texas⟧ — The ⟦TEAM|U.S.⟧ men rolled over ⟦TEAM|Mexico⟧ in a lively ⟦COMPETITION|Nations League⟧ semifinal on ⟦DATE|Thursday⟧. Three different scorers, one red card, 78,000 people, most of them in green. Our marks, out of 10:

GK ⟦PERSON|Wyatt Hendry⟧ (7): Twice beat away shots from ⟦PERSON|Santiago Urrutia⟧ at ⟦SCORE|1-0⟧. Helpless on the ⟦G1|penalty⟧.

RB ⟦PERSON|Marcus Delacroix⟧ (6): Caught out of position early. Recovered. Headed one off the line.

CB ⟦PERSON|Trey Okafor⟧ (8): ⟦G2|Nodded in⟧ a ⟦PERSON|Vela⟧ corner for the ⟦G3|opener⟧ and spent the rest of the evening winning the same ball at the other end.

CB ⟦PERSON|Jonah Lindgren⟧ (5): The handball which let ⟦TEAM|Mexico⟧ back into it was his. No argument.

LB ⟦PERSON|Andre Pettiford⟧ (7): Up and down all night. The overlap for the ⟦G4|third⟧ was textbook.

MF ⟦PERSON|Cole Vela⟧ (8): Two assists: that corner, and the slide-rule ball that freed ⟦PERSON|Bennett Osei⟧ to ⟦G5|make it ⟦SCORE|2-0⟧⟧ just ⟦MINUTE|90 seconds into the second half⟧. Dictated everything.

MF ⟦PERSON|Dmitri Halloran⟧ (6): Mostly tidy, once careless, lucky when ⟦PERSON|Urrutia⟧'s drive whistled past the post.

MF ⟦PERSON|Bennett Osei⟧ (7): The run for his ⟦G6|goal⟧ was superb and the ⟦G7|finish⟧, dinked over ⟦PERSON|Raúl Cantú⟧, better still. Faded.

FW ⟦PERSON|Isaiah Crowe⟧ (6): Worked hard, snatched at his one look. Should've squared it.

FW ⟦PERSON|Gunnar Whitfield⟧ (5): Hardly touched it. Replaced at ⟦MINUTE|61 minutes⟧.

FW ⟦PERSON|Mateo Salinas⟧ (7): Went past people for fun. The red card for ⟦PERSON|Héctor Olmedo⟧ was down to him.

SUB ⟦PERSON|Tyrell Banks⟧ (8), ⟦MINUTE|61⟧: What an impact. ⟦G8|Smashed in⟧ ⟦PERSON|Pettiford⟧'s cutback in the ⟦MINUTE|79th minute⟧, ⟦MINUTE|six minutes⟧ after ⟦PERSON|Urrutia⟧ had ⟦G9|cut it to ⟦SCORE|2-1⟧⟧ from the spot, and killed any thought of a comeback. That's five ⟦G10|goals⟧ off the bench for the ⟦TEAM|Seattle Sounders⟧ man in national-team colors.

SUB ⟦PERSON|Noah Brandt⟧ (N/A), ⟦MINUTE|85⟧: Not on long enough.

Coach ⟦PERSON|Philip Tennyson⟧ (8): Got his subs right. ⟦PERSON|Okafor⟧'s ⟦G11|header⟧ on ⟦MINUTE|22⟧ was a training-ground routine, too.

Next up is ⟦TEAM|Canada⟧ in ⟦DATE|Sunday⟧'s final at ⟦GPE|Inglewood⟧.
=====GOALS=====
{"id": "G1", "scorer": "Santiago Urrutia", "team": "Mexico", "minute": 73, "kind": "penalty"}
{"id": "G2", "scorer": "Trey Okafor", "team": "United States", "minute": 22, "kind": "header", "assist": "Cole Vela"}
{"id": "G3", "scorer": "Trey Okafor", "team": "United States", "minute": 22, "kind": "header", "assist": "Cole Vela"}
{"id": "G4", "scorer": "Tyrell Banks", "team": "United States", "minute": 79, "kind": "shot", "assist": "Andre Pettiford"}
{"id": "G5", "scorer": "Bennett Osei", "team": "United States", "minute": 47, "kind": "shot", "assist": "Cole Vela", "minute_text": "90 seconds into the second half", "score": "2-0"}
{"id": "G6", "scorer": "Bennett Osei", "team": "United States", "minute": 47, "kind": "shot", "assist": "Cole Vela"}
{"id": "G7", "scorer": "Bennett Osei", "team": "United States", "minute": 47, "kind": "shot", "assist": "Cole Vela"}
{"id": "G8", "scorer": "Tyrell Banks", "team": "United States", "minute": 79, "kind": "shot", "assist": "Andre Pettiford", "minute_text": "79th minute"}
{"id": "G9", "scorer": "Santiago Urrutia", "team": "Mexico", "minute": 73, "kind": "penalty", "minute_text": "six minutes", "score": "2-1"}
{"id": "G10", "scorer": "Tyrell Banks", "team": "United States", "count": 5, "scope": "background"}
{"id": "G11", "scorer": "Trey Okafor", "team": "United States", "minute": 22, "kind": "header", "assist": "Cole Vela", "minute_text": "22"}
