⟦TEAM|Blackpool⟧ boss fumes over ⟦G1|goal⟧ that 'never was'
⟦TEAM|Blackpool⟧'s manager said he would be asking for an explanation after a ⟦G2|goal⟧ which he insisted did not cross the line cost his side a point against ⟦TEAM|Rotherham⟧.
The ⟦TEAM|Seasiders⟧ had twice ⟦G3|come from behind⟧ at ⟦VENUE|Bloomfield Road⟧, through ⟦PERSON|Femi Adaramola⟧ and then ⟦PERSON|Curtis Yaxley⟧, only for the ⟦TEAM|Millers⟧ to ⟦G4|go in front for the third time⟧ and win ⟦SCORE|3-2⟧.
Television pictures were inconclusive. What is certain is that ⟦PERSON|Greg Holdaway⟧'s header from a ⟦PERSON|Sol Brightwell⟧ corner struck the bar, came down somewhere near the line and was hooked out by ⟦PERSON|Paddy Scanlon⟧. The assistant on the far side gave it.
"He's 50 yards away," the manager said. "⟦PERSON|Paddy⟧ tells me half the ball was on our side. So on that we lose a game we'd been the better team in."
He admitted his team had given themselves too much to do. ⟦PERSON|Will Harbottle⟧'s error for ⟦TEAM|Rotherham⟧'s ⟦G5|first⟧ could hardly be explained away: the goalkeeper caught a routine cross, dropped it and saw ⟦PERSON|Brightwell⟧, the nearest player, ⟦G6|tap it in⟧ before he could gather again. There were only ⟦MINUTE|four minutes⟧ on the clock.
"If ⟦PERSON|Will⟧ was here he'd tell you he should do better. But he saved us in the ⟦MINUTE|32nd minute⟧ too, from ⟦PERSON|Crewe-Jones⟧, and nobody's written about that."
By then ⟦PERSON|Adaramola⟧ had ⟦G7|equalised⟧, profiting from ⟦PERSON|Brightwell⟧'s loose pass to ⟦G8|shoot across the keeper⟧. ⟦PERSON|Nathaniel Crewe-Jones⟧ ⟦G9|got the second⟧ for ⟦TEAM|Rotherham⟧, a free-kick that ⟦PERSON|Scanlon⟧ lost in the lights, and it seemed that would be that until ⟦PERSON|Yaxley⟧, who had been on the pitch for three minutes, ⟦G10|pulled ⟦TEAM|Blackpool⟧ level again⟧ with a flying header from ⟦PERSON|Scanlon⟧'s cross.
The ⟦NORP|Irishman⟧ might have won it as well. He hit the bar with a ⟦MINUTE|quarter of an hour remaining⟧.
⟦TEAM|Rotherham⟧'s manager saw nothing odd about the ⟦G11|winner⟧. "⟦PERSON|Greg⟧ says it was a yard over. You'd expect him to."
⟦TEAM|Blackpool⟧ have not won since beating ⟦TEAM|Wigan⟧ on the opening day.
=====GOALS=====
{"id": "G1", "scorer": "Greg Holdaway", "team": "Rotherham", "assist": "Sol Brightwell", "kind": "header"}
{"id": "G2", "scorer": "Greg Holdaway", "team": "Rotherham", "assist": "Sol Brightwell", "kind": "header"}
{"id": "G3", "scorer": "Femi Adaramola; Curtis Yaxley", "team": "Blackpool", "count": 2}
{"id": "G4", "scorer": "Greg Holdaway", "team": "Rotherham", "assist": "Sol Brightwell", "kind": "header"}
{"id": "G5", "scorer": "Sol Brightwell", "team": "Rotherham", "minute": 4, "kind": "shot"}
{"id": "G6", "scorer": "Sol Brightwell", "team": "Rotherham", "minute": 4, "kind": "shot"}
{"id": "G7", "scorer": "Femi Adaramola", "team": "Blackpool", "kind": "shot"}
{"id": "G8", "scorer": "Femi Adaramola", "team": "Blackpool", "kind": "shot"}
{"id": "G9", "scorer": "Nathaniel Crewe-Jones", "team": "Rotherham", "kind": "free kick"}
{"id": "G10", "scorer": "Curtis Yaxley", "team": "Blackpool", "assist": "Paddy Scanlon", "kind": "header"}
{"id": "G11", "scorer": "Greg Holdaway", "team": "Rotherham", "assist": "Sol Brightwell", "kind": "header"}
