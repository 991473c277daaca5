⟦TEAM|Ecuador Under-20s⟧ ⟦G10|hit six past⟧ hapless ⟦TEAM|Saint Kitts⟧

It finished ⟦SCORE|6-0⟧ at the ⟦VENUE|Estadio Malvinas Argentinas⟧ and the ⟦NORP|South Americans⟧ declared that they'd taken pity.

⟦TEAM|Ecuador⟧, among the favourites for the ⟦COMPETITION|Under-20 World Cup⟧, barely got out of second gear in their opening match in ⟦GPE|Mendoza⟧, with ⟦PERSON|Jairo Caicedo-Ponce⟧ helping himself to a ⟦G1|treble⟧ inside ⟦MINUTE|40 minutes⟧. The ⟦TEAM|Independiente del Valle⟧ forward ⟦G2|got the first⟧ from a yard out when ⟦PERSON|Kyle Warner⟧ dropped a cross after ⟦MINUTE|eight minutes⟧, the ⟦G3|second⟧ with a free-kick that took a wicked deflection off ⟦PERSON|Tyrique Liburd⟧, and his ⟦G4|third⟧ from the spot.

By then it was ⟦SCORE|4-0⟧: ⟦PERSON|Joshua Minda⟧, who plays for ⟦TEAM|Chelsea⟧'s academy side, had ⟦G5|bagged one⟧ himself, cutting in from the left and bending the ball around ⟦PERSON|Liburd⟧ with ⟦MINUTE|half an hour⟧ gone.

⟦TEAM|Saint Kitts and Nevis⟧ are the smallest country ever to reach these finals, and they never stopped trying. Captain ⟦PERSON|Akeem Browne⟧ drew a good save from ⟦PERSON|Gonzalo Valle⟧ early on and, with the score still ⟦SCORE|2-0⟧, ⟦PERSON|Zavier Phipps⟧ headed against the bar from a corner.

"My boys came off smiling," said coach ⟦PERSON|Austin Huggins⟧, formerly of ⟦TEAM|Stevenage⟧. "Twelve months ago they were playing on a cricket outfield. We ⟦G11|conceded six⟧, so what? We'll dust ourselves down and go again against ⟦TEAM|Korea⟧ on ⟦DATE|Wednesday⟧."

Two more ⟦G6|goals⟧ were added in the ⟦MINUTE|final quarter⟧. Substitute ⟦PERSON|Darwin Quiñónez⟧ ⟦G7|tapped home⟧ ⟦PERSON|Minda⟧'s low centre on ⟦MINUTE|72⟧ and, in the ⟦MINUTE|fourth of five added minutes⟧, ⟦PERSON|Liburd⟧'s wretched afternoon was complete when he ⟦G8|poked ⟦PERSON|Anthony Bone⟧'s cross past his keeper⟧.

⟦PERSON|Warner⟧, the busiest man on show, made fourteen saves and was applauded by both sets of players. He works in a phone shop in ⟦GPE|Basseterre⟧.

⟦TEAM|France⟧ beat ⟦TEAM|Korea Republic⟧ ⟦SCORE|2-1⟧ in the group's other game, ⟦PERSON|Ibrahima Sarr⟧ ⟦G9|scoring both⟧, one of them an outrageous lob from the centre circle.
=====GOALS=====
{"id": "G1", "scorer": "Jairo Caicedo-Ponce", "team": "Ecuador", "count": 3, "minute_text": "40 minutes"}
{"id": "G2", "scorer": "Jairo Caicedo-Ponce", "team": "Ecuador", "minute": 8, "kind": "shot", "minute_text": "eight minutes"}
{"id": "G3", "scorer": "Jairo Caicedo-Ponce", "team": "Ecuador", "kind": "free kick"}
{"id": "G4", "scorer": "Jairo Caicedo-Ponce", "team": "Ecuador", "kind": "penalty"}
{"id": "G5", "scorer": "Joshua Minda", "team": "Ecuador", "minute": 30, "kind": "shot", "minute_text": "half an hour"}
{"id": "G6", "scorer": "Darwin Quiñónez; Tyrique Liburd", "team": "Ecuador", "count": 2, "minute_text": "final quarter"}
{"id": "G7", "scorer": "Darwin Quiñónez", "team": "Ecuador", "minute": 72, "kind": "shot", "assist": "Joshua Minda", "minute_text": "72"}
{"id": "G8", "scorer": "Tyrique Liburd", "team": "Ecuador", "minute": 90, "added": 4, "kind": "own goal", "minute_text": "fourth of five added minutes"}
{"id": "G9", "scorer": "Ibrahima Sarr", "team": "France", "count": 2}
{"id": "G10", "team": "Ecuador", "count": 6}
{"id": "G11", "team": "Ecuador", "count": 6}
