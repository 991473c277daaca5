⟦TEAM|Sassuolo⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Udinese⟧: Late strike denies hosts
⟦TEAM|Udinese⟧ came away from the ⟦VENUE|Mapei Stadium⟧ with a point on ⟦DATE|Sunday⟧ after a ⟦G1|goal⟧ in the closing stages cancelled out an early ⟦G2|penalty⟧.
The home side were awarded the spot-kick when ⟦PERSON|Kacper Zielak⟧ handled as he tried to block a cross. The referee was sent to the monitor and took his time before pointing to the spot. ⟦PERSON|Domenico Arcuri⟧ waited for the goalkeeper to move and ⟦G3|rolled the ball⟧ the other way.
It was the perfect start for ⟦PERSON|Fabio Lentini⟧'s team and for an hour they did not look like giving it up. ⟦TEAM|Udinese⟧ had most of the ball but their one effort on target in the first half was a tame header from ⟦PERSON|Zielak⟧.
The second half was different. ⟦PERSON|Emeka Nwosu⟧ fired against a post, ⟦PERSON|Jonas Rydal⟧ had a shot blocked on the line and ⟦TEAM|Sassuolo⟧ keeper ⟦PERSON|Andrea Pozzi⟧ had to be quick off his line twice.
The ⟦G4|leveller⟧ came with ⟦MINUTE|eight minutes⟧ left. ⟦PERSON|Nwosu⟧ held the ball up and laid it back to ⟦PERSON|Rydal⟧, who ⟦G5|swept it beyond ⟦PERSON|Pozzi⟧⟧ from 18 yards.
There was still time for ⟦PERSON|Arcuri⟧ to have the ball in the net again but he had strayed offside and his ⟦G6|finish⟧ was ruled out.
⟦PERSON|Lentini⟧ admitted his side had paid for sitting back.
"After the ⟦G7|penalty⟧ we thought the work was done," he said. "You can't defend for 80 minutes. When the ⟦G8|equaliser⟧ came it was no surprise to me, and it was a good ⟦G9|goal⟧. I am not angry with anyone."
⟦TEAM|Udinese⟧ coach ⟦PERSON|Marko Perisa⟧ praised ⟦PERSON|Rydal⟧, whose only other ⟦G10|goal⟧ ⟦DATE|this season⟧ came in the cup.
"⟦PERSON|Jonas⟧ works every day on shooting from there. I told him at the ⟦MINUTE|break⟧ that one would go in," he said.
The draw leaves ⟦TEAM|Sassuolo⟧ 11th in ⟦COMPETITION|Serie A⟧, two points above the ⟦TEAM|Friulians⟧. ⟦PERSON|Arcuri⟧ remains their leading marksman with ⟦G11|seven⟧.
⟦FURNITURE|READ MORE: Serie A table and fixtures⟧
=====GOALS=====
{"id": "G1", "scorer": "Jonas Rydal", "team": "Udinese", "minute": 82, "assist": "Emeka Nwosu", "kind": "shot"}
{"id": "G2", "scorer": "Domenico Arcuri", "team": "Sassuolo", "kind": "penalty"}
{"id": "G3", "scorer": "Domenico Arcuri", "team": "Sassuolo", "kind": "penalty", "score": "1-0"}
{"id": "G4", "scorer": "Jonas Rydal", "team": "Udinese", "minute": 82, "assist": "Emeka Nwosu", "kind": "shot", "minute_text": "eight minutes"}
{"id": "G5", "scorer": "Jonas Rydal", "team": "Udinese", "minute": 82, "assist": "Emeka Nwosu", "kind": "shot", "minute_text": "eight minutes", "score": "1-1"}
{"id": "G6", "scorer": "Domenico Arcuri", "team": "Sassuolo", "outcome": "ruled out"}
{"id": "G7", "scorer": "Domenico Arcuri", "team": "Sassuolo", "kind": "penalty"}
{"id": "G8", "scorer": "Jonas Rydal", "team": "Udinese", "minute": 82, "assist": "Emeka Nwosu", "kind": "shot"}
{"id": "G9", "scorer": "Jonas Rydal", "team": "Udinese", "minute": 82, "assist": "Emeka Nwosu", "kind": "shot"}
{"id": "G10", "scorer": "Jonas Rydal", "team": "Udinese", "scope": "background"}
{"id": "G11", "scorer": "Domenico Arcuri", "team": "Sassuolo", "scope": "background", "count": 7}
