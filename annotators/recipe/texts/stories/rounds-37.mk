⟦COMPETITION|Champions League⟧: ⟦TEAM|Bayern⟧ survive, ⟦TEAM|Atlético⟧ and ⟦TEAM|Newcastle⟧ go through

Extra-time ⟦G1|goals⟧ by ⟦PERSON|Jamal Mossner⟧ and ⟦PERSON|Michael Olisseh⟧ spared ⟦TEAM|Bayern Munich⟧ an exit at the hands of ⟦TEAM|Club Brugge⟧ on ⟦DATE|Wednesday⟧, after ⟦PERSON|Christos Tzolakis⟧ had ⟦G2|scored⟧ in the ⟦MINUTE|89th minute⟧ to level their play-off at ⟦SCORE|3-3⟧ on aggregate.

⟦TEAM|Bayern⟧, ⟦SCORE|2-1⟧ up from the first leg, ⟦G3|went further ahead⟧ through ⟦PERSON|Serge Gnabri-Kessler⟧'s effort on ⟦MINUTE|12⟧. ⟦PERSON|Hans Vanakendt⟧, the ⟦TEAM|Brugge⟧ captain, ⟦G4|cut the margin⟧ from the penalty spot on ⟦MINUTE|49⟧; ⟦PERSON|Manuel Neuhart⟧ saved a second penalty, by ⟦PERSON|Ferran Jutglass⟧, on ⟦MINUTE|71⟧. The visitors pressed until ⟦PERSON|Tzolakis⟧ ⟦G5|found a way past the keeper⟧ with a shot in off the bar. ⟦PERSON|Mossner⟧ ⟦G6|struck⟧ on ⟦MINUTE|96⟧, ⟦PERSON|Olisseh⟧ ⟦G7|put the tie out of sight⟧ on ⟦MINUTE|118⟧.

⟦TEAM|Newcastle United⟧ won ⟦SCORE|1-0⟧ in ⟦GPE|Baku⟧ against ⟦TEAM|Qarabag⟧ to go through ⟦SCORE|5-1⟧. ⟦PERSON|Nick Woltermaat⟧ ⟦G8|scored⟧ midway through the second half, ⟦G9|heading in⟧ from ⟦PERSON|Kieran Trippley⟧; ⟦PERSON|Anthony Gordonne⟧ missed a penalty and ⟦PERSON|Nariman Axundov⟧ hit a post for the home team.

⟦TEAM|Atlético Madrid⟧ lost ⟦SCORE|2-1⟧ to ⟦TEAM|Monaco⟧ but are in the last 16 thanks to ⟦PERSON|Alexander Sørlund⟧'s away-leg ⟦G10|pair⟧. ⟦PERSON|Takumi Minamida⟧ and ⟦PERSON|Folarin Bolade⟧, inside ⟦MINUTE|three minutes⟧ of each other, had ⟦G11|given ⟦TEAM|Monaco⟧ a ⟦SCORE|2-0⟧ lead⟧ on the night; ⟦PERSON|Conor Gallaher⟧'s ⟦G12|finish⟧, after ⟦PERSON|Sørlund⟧ had a shot parried, came in the 58th.

⟦TEAM|Inter⟧'s goalless draw with ⟦TEAM|Bodø/Glimt⟧ means an early end for ⟦DATE|last season⟧'s finalists. They were beaten ⟦SCORE|3-1⟧ in ⟦GPE|Norway⟧. ⟦PERSON|Lautaro Marinelli⟧ and ⟦PERSON|Marcus Thuriam⟧ hit the woodwork, and a ⟦PERSON|Federico Dimarchi⟧ free-kick was clawed away by ⟦PERSON|Nikita Haikinen⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jamal Mossner; Michael Olisseh", "team": "Bayern Munich", "count": 2}
{"id": "G2", "scorer": "Christos Tzolakis", "team": "Club Brugge", "minute": 89, "kind": "shot", "minute_text": "89th minute"}
{"id": "G3", "scorer": "Serge Gnabri-Kessler", "team": "Bayern Munich", "minute": 12, "minute_text": "12"}
{"id": "G4", "scorer": "Hans Vanakendt", "team": "Club Brugge", "minute": 49, "kind": "penalty", "minute_text": "49"}
{"id": "G5", "scorer": "Christos Tzolakis", "team": "Club Brugge", "minute": 89, "kind": "shot"}
{"id": "G6", "scorer": "Jamal Mossner", "team": "Bayern Munich", "minute": 96, "minute_text": "96"}
{"id": "G7", "scorer": "Michael Olisseh", "team": "Bayern Munich", "minute": 118, "minute_text": "118"}
{"id": "G8", "scorer": "Nick Woltermaat", "team": "Newcastle United", "assist": "Kieran Trippley", "kind": "header"}
{"id": "G9", "scorer": "Nick Woltermaat", "team": "Newcastle United", "assist": "Kieran Trippley", "kind": "header"}
{"id": "G10", "scorer": "Alexander Sørlund", "team": "Atlético Madrid", "scope": "background", "count": 2}
{"id": "G11", "scorer": "Takumi Minamida; Folarin Bolade", "team": "Monaco", "count": 2}
{"id": "G12", "scorer": "Conor Gallaher", "team": "Atlético Madrid", "minute": 58, "minute_text": "58th"}
