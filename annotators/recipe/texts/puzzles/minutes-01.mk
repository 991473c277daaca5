⟦TEAM|Chelsea Women⟧ ⟦SCORE|3⟧ ⟦TEAM|Aston Villa Women⟧ ⟦SCORE|1⟧: ⟦G1|⟦PERSON|Beltrán⟧ free-kick⟧ the difference at ⟦VENUE|Kingsmeadow⟧
⟦G2|Goals⟧ from ⟦PERSON|Mia Lindqvist⟧, ⟦PERSON|Ana Beltrán⟧ and ⟦PERSON|Freya Holt⟧ kept ⟦TEAM|Chelsea⟧ two points clear at the top of the ⟦COMPETITION|Women's Super League⟧ with a hard-earned win over ⟦TEAM|Aston Villa⟧.
The ⟦TEAM|Blues⟧, rotated after their ⟦COMPETITION|Champions League⟧ exertions in ⟦DATE|midweek⟧, began quickly. Only ⟦MINUTE|four minutes⟧ had gone when ⟦PERSON|Beltrán⟧ nicked possession from ⟦PERSON|Caitlin Rowe⟧ on halfway, drove at a retreating defence and fed ⟦PERSON|Lindqvist⟧, who ⟦G3|cut inside ⟦PERSON|Emma Tully⟧ and found the corner⟧.
From there it should have been comfortable. Instead ⟦TEAM|Villa⟧ grew. ⟦PERSON|Jodie Marsh⟧ shaved the outside of a post, ⟦PERSON|Sarah Okoro⟧'s hooked effort was pawed round by ⟦PERSON|Marta Sousa⟧ and, after a spell of three corners, ⟦PERSON|Rowe⟧ was tripped by ⟦PERSON|Holt⟧ as she turned. ⟦PERSON|Okoro⟧ sent ⟦PERSON|Sousa⟧ the wrong way from the spot ⟦MINUTE|nine minutes before the break⟧ to ⟦G4|level matters⟧.
⟦TEAM|Chelsea⟧'s answer came ⟦MINUTE|two minutes into the second half⟧ and it was a ⟦G5|goal⟧ worth the entrance fee. The ⟦NORP|Spaniard⟧, 25 yards out and slightly to the right, lifted the ball over the wall and ⟦G6|in off the underside of the bar⟧.
⟦PERSON|Marsh⟧ thought she had ⟦G7|levelled⟧ again but had strayed offside, and ⟦PERSON|Okoro⟧ flashed a drive across the face with ⟦PERSON|Sousa⟧ beaten.
⟦TEAM|Villa⟧ threw defenders forward and were punished in the ⟦MINUTE|third of five added minutes⟧, ⟦PERSON|Lindqvist⟧ galloping clear and unselfishly squaring for ⟦PERSON|Holt⟧ to ⟦G8|tap into an empty net⟧.
"⟦PERSON|Ana⟧ practises those every day, so I knew it was in the moment it left her boot," said the ⟦NORP|Swede⟧ of the ⟦G9|free-kick⟧ that turned the game. "My ⟦G10|goal⟧ was nice, but her ⟦G11|goal⟧ was the one that mattered. And ⟦PERSON|Freya⟧'s ⟦G12|finish⟧? She owes me a dinner."
⟦TEAM|Villa⟧'s manager felt the ⟦G13|third⟧ flattered the hosts. "We ⟦G14|conceded⟧ early, we came back, then we fell asleep straight after the ⟦MINUTE|break⟧," she said. "Until that ⟦G15|last one⟧ we were in it."
⟦TEAM|Villa⟧ host the leaders' nearest challengers at ⟦VENUE|Villa Park⟧ ⟦DATE|next weekend⟧.
⟦FURNITURE|Follow BBC Sport on Facebook, X and Instagram.⟧
=====GOALS=====
{"id": "G1", "scorer": "Ana Beltrán", "team": "Chelsea", "minute": 47, "kind": "free kick"}
{"id": "G2", "scorer": "Mia Lindqvist; Ana Beltrán; Freya Holt", "team": "Chelsea", "count": 3}
{"id": "G3", "scorer": "Mia Lindqvist", "team": "Chelsea", "minute": 4, "kind": "shot", "assist": "Ana Beltrán", "minute_text": "four minutes"}
{"id": "G4", "scorer": "Sarah Okoro", "team": "Villa", "minute": 36, "kind": "penalty", "score": "1-1", "minute_text": "nine minutes before the break"}
{"id": "G5", "scorer": "Ana Beltrán", "team": "Chelsea", "minute": 47, "kind": "free kick", "score": "2-1", "minute_text": "two minutes into the second half"}
{"id": "G6", "scorer": "Ana Beltrán", "team": "Chelsea", "minute": 47, "kind": "free kick", "minute_text": "two minutes into the second half"}
{"id": "G7", "scorer": "Jodie Marsh", "team": "Villa", "outcome": "ruled out"}
{"id": "G8", "scorer": "Freya Holt", "team": "Chelsea", "minute": 90, "added": 3, "kind": "shot", "assist": "Mia Lindqvist", "score": "3-1", "minute_text": "third of five added minutes"}
{"id": "G9", "scorer": "Ana Beltrán", "team": "Chelsea", "minute": 47, "kind": "free kick"}
{"id": "G10", "scorer": "Mia Lindqvist", "team": "Chelsea", "minute": 4, "kind": "shot", "assist": "Ana Beltrán"}
{"id": "G11", "scorer": "Ana Beltrán", "team": "Chelsea", "minute": 47, "kind": "free kick"}
{"id": "G12", "scorer": "Freya Holt", "team": "Chelsea", "minute": 90, "added": 3, "kind": "shot", "assist": "Mia Lindqvist"}
{"id": "G13", "scorer": "Freya Holt", "team": "Chelsea", "minute": 90, "added": 3, "kind": "shot", "assist": "Mia Lindqvist"}
{"id": "G14", "scorer": "Mia Lindqvist", "team": "Chelsea", "minute": 4, "kind": "shot", "assist": "Ana Beltrán"}
{"id": "G15", "scorer": "Freya Holt", "team": "Chelsea", "minute": 90, "added": 3, "kind": "shot", "assist": "Mia Lindqvist"}
