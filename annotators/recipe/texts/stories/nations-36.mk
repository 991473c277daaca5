⟦TEAM|Arsenal⟧ ⟦G1|turn it on⟧ late to see off ⟦TEAM|Häcken⟧

⟦FURNITURE|By a Press Association correspondent, Gothenburg⟧
⟦PERSON|Shanice Obeng⟧ ⟦G2|scored twice⟧ in the final quarter as ⟦TEAM|Arsenal⟧ won ⟦SCORE|3-1⟧ away to ⟦TEAM|Häcken⟧ and made sure of a place in the quarter-finals of the ⟦COMPETITION|Women's Champions League⟧ with a game to spare.

⟦PERSON|Lois Fairbrother⟧'s early ⟦G3|goal⟧ had been wiped out by a ⟦PERSON|Linn Östberg⟧ ⟦G4|header⟧. The ⟦NORP|Swedish⟧ champions, third in the ⟦COMPETITION|Damallsvenskan⟧ at the summer break, had more of the ball after that than the ⟦TEAM|Gunners⟧ cared for.

There was a chance inside 30 seconds at the ⟦VENUE|Bravida Arena⟧, ⟦PERSON|Hanna Wennerholm⟧'s long-range drive slipping through the hands of ⟦PERSON|Jemima Aldous⟧ and striking a post. ⟦TEAM|Arsenal⟧ got men, as their coach put it, "behind the ball and between the ball and everything else", and ⟦G5|came out of it with the lead⟧. From a throw-in ⟦PERSON|Rosie Pickersgill⟧ was too strong for ⟦PERSON|Moa Stjernfeldt⟧ on the byline, and her pull-back offered ⟦PERSON|Fairbrother⟧ the simple task of ⟦G6|sweeping in⟧. The time was ⟦MINUTE|8:14⟧.

⟦PERSON|Daphne Crewe⟧ was twice close to making it two. On ⟦MINUTE|19⟧ she volleyed straight at ⟦PERSON|Frida Lagerbäck⟧; on ⟦MINUTE|29⟧ she rolled a penalty against a post, after ⟦PERSON|Pickersgill⟧ had been tripped. When ⟦PERSON|Obeng⟧ put the rebound in, she was ordered to stop: a team-mate had been in the area as the kick was taken, and her ⟦G7|goal⟧ was expunged.

⟦TEAM|Häcken⟧ took heart. ⟦PERSON|Tia Kerridge⟧ had to hook off the line from ⟦PERSON|Elsa Törnqvist⟧, but the corner came over, ⟦PERSON|Aldous⟧ stayed on her line and ⟦PERSON|Östberg⟧ ⟦G8|bulleted it in⟧. ⟦MINUTE|Half-time⟧ came ⟦MINUTE|three minutes later⟧, with no time added.

"We ⟦G9|conceded⟧ off a corner again," said the coach. "I could write it on a card and hold it up each week. But I liked how we responded."

The response took its time. ⟦PERSON|Wennerholm⟧'s free-kick was held on ⟦MINUTE|53⟧; ⟦PERSON|Törnqvist⟧ blazed over on ⟦MINUTE|60⟧; and ⟦PERSON|Pickersgill⟧, who had no joy at all on the left, went to the right. From there, on ⟦MINUTE|71⟧, she hit a deep cross that ⟦PERSON|Crewe⟧ headed back. ⟦PERSON|Obeng⟧ had her back to goal and a defender on each arm. She spun away from both and ⟦G10|bent it round⟧ ⟦PERSON|Lagerbäck⟧.

⟦PERSON|Obeng⟧ was made to wait for her ⟦G11|second⟧, which she got with the last touch of the match, the tenth that she had had in the penalty area. It began with a ⟦TEAM|Häcken⟧ free-kick, on halfway, taken short and lost. ⟦PERSON|Kerridge⟧ ran with it, and ran, and squared it, with ⟦PERSON|Lagerbäck⟧ nowhere, for the forward to ⟦G12|walk the ball in⟧.

"It's only a yard out but I'll have it," she said. "The ⟦G13|other⟧ was better. I felt them both and I just thought, turn."

It was the first time that she had ⟦G14|scored more than once⟧ in a match since joining from ⟦TEAM|Manchester City⟧. ⟦TEAM|Arsenal⟧, whose home match against ⟦TEAM|Rosengård⟧ is at ⟦VENUE|Meadow Park⟧ and not at the ⟦VENUE|Emirates Stadium⟧, return to the ⟦COMPETITION|WSL⟧ on ⟦DATE|Sunday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Lois Fairbrother; Shanice Obeng", "team": "Arsenal", "count": 3}
{"id": "G2", "scorer": "Shanice Obeng", "team": "Arsenal", "count": 2}
{"id": "G3", "scorer": "Lois Fairbrother", "team": "Arsenal", "minute": 9, "assist": "Rosie Pickersgill", "kind": "shot"}
{"id": "G4", "scorer": "Linn Östberg", "team": "Häcken", "minute": 42, "kind": "header"}
{"id": "G5", "scorer": "Lois Fairbrother", "team": "Arsenal", "minute": 9, "assist": "Rosie Pickersgill", "kind": "shot"}
{"id": "G6", "scorer": "Lois Fairbrother", "team": "Arsenal", "minute": 9, "assist": "Rosie Pickersgill", "kind": "shot", "minute_text": "8:14"}
{"id": "G7", "scorer": "Shanice Obeng", "team": "Arsenal", "minute": 29, "outcome": "ruled out"}
{"id": "G8", "scorer": "Linn Östberg", "team": "Häcken", "minute": 42, "kind": "header"}
{"id": "G9", "scorer": "Linn Östberg", "team": "Häcken", "minute": 42, "kind": "header"}
{"id": "G10", "scorer": "Shanice Obeng", "team": "Arsenal", "minute": 71, "assist": "Daphne Crewe", "kind": "shot"}
{"id": "G11", "scorer": "Shanice Obeng", "team": "Arsenal", "assist": "Tia Kerridge", "kind": "shot"}
{"id": "G12", "scorer": "Shanice Obeng", "team": "Arsenal", "assist": "Tia Kerridge", "kind": "shot"}
{"id": "G13", "scorer": "Shanice Obeng", "team": "Arsenal", "minute": 71, "assist": "Daphne Crewe", "kind": "shot"}
{"id": "G14", "scorer": "Shanice Obeng", "team": "Arsenal", "count": 2}
