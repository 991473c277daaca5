⟦TEAM|Union⟧'s ⟦PERSON|Haywood⟧ punishes ⟦TEAM|Revs⟧ from distance in rain-soaked ⟦GPE|Foxborough⟧

A deflected ⟦G1|strike⟧ by ⟦PERSON|Jace Haywood⟧ was enough for the ⟦TEAM|Philadelphia Union⟧ to beat the ⟦TEAM|New England Revolution⟧ ⟦SCORE|1-0⟧ on a sodden ⟦DATE|Saturday⟧ evening at ⟦VENUE|Gillette Stadium⟧, where the biggest cheer of the night was for the resumption of play after a half-hour delay.

It wasn't much of a soccer game. ⟦PERSON|Sergio Palomeque⟧, the ⟦TEAM|Union⟧'s ⟦NORP|Paraguayan⟧ striker, nodded wide from a ⟦PERSON|Nathan Oduro⟧ cross in the ⟦MINUTE|eighth minute⟧. ⟦TEAM|Revolution⟧ keeper ⟦PERSON|Abe Lindqvist⟧ then raced 40 yards from his goal to boot the ball into the stands as ⟦PERSON|Haywood⟧ closed in. ⟦TEAM|New England⟧'s best look of the opening period fell to ⟦PERSON|Mason Tidwell⟧, who pulled his shot past the left post.

The visitors ⟦G2|took the lead⟧ ⟦MINUTE|11 minutes after the break⟧. ⟦PERSON|Tidwell⟧ overhit a pass to his center back, ⟦PERSON|Dejan Milinković⟧, who got there but only to hook it upfield. ⟦PERSON|Oduro⟧ won the header, ⟦PERSON|Palomeque⟧ laid it off and ⟦PERSON|Haywood⟧ had a go from 25 yards. ⟦PERSON|Lindqvist⟧ was diving to his right. The ball hit ⟦PERSON|Milinković⟧'s heel and ⟦G3|went the other way⟧.

"I'm claiming ⟦G4|it⟧," said ⟦PERSON|Haywood⟧, who has ⟦G10|three⟧ on the season, all of them since he was moved inside from the wing. "I hit it on target, so it's mine. ⟦PERSON|Dejan⟧ can buy me dinner."

The ⟦TEAM|Revs⟧ thought they had pulled level. On ⟦MINUTE|72 minutes⟧ substitute ⟦PERSON|Amir Khalilzadeh⟧, signed from ⟦TEAM|Esteghlal⟧ in ⟦DATE|February⟧ for a fee that could net the ⟦NORP|Iranian⟧ club $4 million, sprang the offside trap and ⟦G5|squeezed a low shot⟧ beneath ⟦TEAM|Union⟧ goalkeeper ⟦PERSON|Tobias Reinholt⟧. Up went the flag; VAR found that ⟦PERSON|Khalilzadeh⟧ had been level, but that ⟦PERSON|Tidwell⟧ had fouled ⟦PERSON|Oduro⟧ at the start of the move.

⟦PERSON|Reinholt⟧ took matters from there. He clawed out a ⟦PERSON|Tidwell⟧ free kick that was heading for the top corner in the ⟦MINUTE|80th⟧ and got down to smother ⟦PERSON|Milinković⟧'s stoppage-time header. ⟦PERSON|Palomeque⟧ might have put it out of reach on the counter but dribbled one on to the outside of the post.

"It's one of those nights," ⟦TEAM|Revs⟧ coach ⟦PERSON|Felix Grandin⟧ said. "Nobody opens us up. We ⟦G7|concede⟧ from a ricochet and then our ⟦G8|equalizer⟧ gets pulled back for a foul forty yards away."

⟦TEAM|Philadelphia⟧ finished third in the ⟦COMPETITION|East⟧ ⟦DATE|last year⟧ and is third again. ⟦TEAM|New England⟧ has not scored in 283 minutes, a stretch that goes back to ⟦PERSON|Tidwell⟧'s ⟦G9|winner⟧ against ⟦TEAM|D.C. United⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jace Haywood", "team": "Philadelphia Union", "minute": 56, "assist": "Sergio Palomeque", "kind": "shot"}
{"id": "G2", "scorer": "Jace Haywood", "team": "Philadelphia Union", "minute": 56, "minute_text": "11 minutes after the break", "assist": "Sergio Palomeque", "kind": "shot"}
{"id": "G3", "scorer": "Jace Haywood", "team": "Philadelphia Union", "minute": 56, "assist": "Sergio Palomeque", "kind": "shot"}
{"id": "G4", "scorer": "Jace Haywood", "team": "Philadelphia Union", "minute": 56, "assist": "Sergio Palomeque", "kind": "shot"}
{"id": "G5", "scorer": "Amir Khalilzadeh", "team": "New England Revolution", "minute": 72, "minute_text": "72 minutes", "kind": "shot", "outcome": "ruled out"}
{"id": "G7", "scorer": "Jace Haywood", "team": "Philadelphia Union", "minute": 56, "assist": "Sergio Palomeque", "kind": "shot"}
{"id": "G8", "scorer": "Amir Khalilzadeh", "team": "New England Revolution", "minute": 72, "kind": "shot", "outcome": "ruled out"}
{"id": "G9", "scorer": "Mason Tidwell", "team": "New England Revolution", "scope": "background"}
{"id": "G10", "scorer": "Jace Haywood", "team": "Philadelphia Union", "count": 3, "scope": "background"}
