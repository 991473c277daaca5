Tactical analysis: how ⟦TEAM|Club Brugge⟧’s lopsided press pulled ⟦TEAM|Napoli⟧ apart

For once the numbers do not lie. ⟦TEAM|Napoli⟧ had 64% of the ball in ⟦GPE|Bruges⟧ and lost ⟦SCORE|2-0⟧, and if you only watched the highlights you might conclude that ⟦PERSON|Ottavio Renzi⟧’s team had simply been unlucky. They were not.

⟦TEAM|Brugge⟧ coach ⟦PERSON|Arno Vandeputte⟧ set up in what looked on paper like a 4-4-2. In practice the ⟦NORP|Belgian⟧’s left winger, ⟦PERSON|Demba Ndour⟧, stood five metres higher than his counterpart, leaving ⟦TEAM|Napoli⟧’s right centre-back, ⟦PERSON|Matthis Brandl⟧, as the one player who was always allowed to have the ball. It was a trap. As soon as ⟦PERSON|Brandl⟧ looked inside, ⟦PERSON|Ndour⟧ jumped.

The ⟦G1|first goal⟧ shows it perfectly. It’s the ⟦MINUTE|16th minute⟧; ⟦PERSON|Brandl⟧ receives, takes one touch too many, and ⟦PERSON|Ndour⟧ is already on him. From there it’s three passes: ⟦PERSON|Ndour⟧ to ⟦PERSON|Kristian Fjeldstad⟧, ⟦PERSON|Fjeldstad⟧ round the corner to ⟦PERSON|Sergi Puigdollers⟧, and the ⟦NORP|Catalan⟧, arriving from deep, ⟦G2|guides it low into the far corner⟧. No ⟦TEAM|Napoli⟧ midfielder is within ten metres. Look at where ⟦PERSON|Caio Lacerda⟧ is standing: he is level with his own strikers.

⟦PERSON|Renzi⟧ tried to fix it at ⟦MINUTE|half-time⟧ by dropping ⟦PERSON|Lacerda⟧ between the centre-backs, and to be fair ⟦TEAM|Napoli⟧ had their best spell straight after the restart, with a header against the bar and two efforts blocked. But with a back three in possession the wing-backs had to go, and when they went, ⟦TEAM|Brugge⟧ found grass.

That was the story of the ⟦G3|second⟧, ⟦MINUTE|eight minutes from the end⟧ at ⟦VENUE|Jan Breydel⟧. A long diagonal, a missed header, and ⟦PERSON|Fjeldstad⟧, all on his own, ⟦G4|beat the keeper at the second attempt⟧. The ⟦NORP|Norwegian⟧’s movement had been troubling the ⟦TEAM|Partenopei⟧ all night, without any reward.

There’s a lesson for the rest of the ⟦COMPETITION|Champions League⟧ in it. You don’t need to press everybody. You need to choose who you’d like to have the ball, and then be ruthless.

What of ⟦TEAM|Napoli⟧? They’ve created plenty of chances in ⟦GPE|Europe⟧ ⟦DATE|this season⟧, they don’t concede a lot, and they have ⟦G5|scored⟧ first in only one game of four. Until their build-up is quicker, opponents will keep making the same choice. It’ll be ⟦PERSON|Brandl⟧’s turn again.
=====GOALS=====
{"id": "G1", "scorer": "Sergi Puigdollers", "team": "Club Brugge", "minute": 16, "assist": "Kristian Fjeldstad", "kind": "shot", "minute_text": "16th minute"}
{"id": "G2", "scorer": "Sergi Puigdollers", "team": "Club Brugge", "minute": 16, "assist": "Kristian Fjeldstad", "kind": "shot", "minute_text": "16th minute"}
{"id": "G3", "scorer": "Kristian Fjeldstad", "team": "Club Brugge", "minute": 82, "minute_text": "eight minutes from the end"}
{"id": "G4", "scorer": "Kristian Fjeldstad", "team": "Club Brugge", "minute": 82, "minute_text": "eight minutes from the end"}
{"id": "G5", "team": "Napoli", "scope": "background"}
