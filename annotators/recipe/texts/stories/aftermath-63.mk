⟦TEAM|Peterhead⟧ ⟦SCORE|2⟧ ⟦TEAM|Cove Rangers⟧ ⟦SCORE|0⟧
⟦TEAM|Peterhead⟧ moved off the bottom of ⟦COMPETITION|Scottish League One⟧ with a derby win in which both ⟦G1|goals⟧ owed little to the coaching manual.
⟦PERSON|Rory Kilgour⟧ ⟦G2|scored⟧ with his knee after a corner, and the ⟦G3|clincher⟧ from ⟦PERSON|Bilal Chaudhry-Moss⟧ went in from the best part of 50 yards with the ⟦TEAM|Cove⟧ goalkeeper out of position.
That goalkeeper, ⟦PERSON|Hamish Drysdale⟧, had kept four clean sheets in a row. He began well, too, turning over a ⟦PERSON|Leon Duthie⟧ effort in the ⟦MINUTE|6th minute⟧, and from the corner the ⟦TEAM|Blue Toon⟧ had a header kicked away on the line by ⟦PERSON|Finn Carstairs⟧. They were given another. ⟦PERSON|Duthie⟧ took it, ⟦PERSON|Drysdale⟧ came for it, ⟦PERSON|Jack Auchterlonie⟧ got in his way and the ball came down on ⟦PERSON|Kilgour⟧. "I had my eyes shut for the ⟦G4|goal⟧," he confessed. It was the ⟦G5|opener⟧ all the same, on ⟦MINUTE|nine minutes⟧.
⟦TEAM|Cove⟧ improved. ⟦PERSON|Carstairs⟧ struck the bar from a free-kick; ⟦PERSON|Auchterlonie⟧, once of ⟦TEAM|Peterhead⟧, nodded past the post when he should have done better. The wind got up at the ⟦MINUTE|interval⟧ and they had it behind them, but the home defence was solid and ⟦PERSON|Chaudhry-Moss⟧, playing in front of it, won every second ball.
It was one of those he won late on. ⟦PERSON|Drysdale⟧ had come up to the halfway line to take a free-kick, hit it against ⟦PERSON|Duthie⟧, and was on his way back. ⟦PERSON|Chaudhry-Moss⟧ looked up and ⟦G6|sent it over him⟧ and everyone else. ⟦PERSON|Carstairs⟧ chased it all the way and ended up in the net with it.
"I was shouting for the pass," said ⟦PERSON|Duthie⟧. "I'm glad he's deaf."
The ⟦TEAM|Cove⟧ manager told the ⟦ORG|Press and Journal⟧ that it was a stupid ⟦G7|goal⟧ to give away. "The ⟦G8|first⟧ I can live with, it's a scramble. For the ⟦G9|second⟧ the keeper's in the wrong half of the pitch."
⟦PERSON|Chaudhry-Moss⟧ has one ⟦G10|goal⟧ in each of his four seasons at ⟦VENUE|Balmoor⟧.
⟦FURNITURE|Next: Queen of the South v Peterhead, Saturday, 3pm⟧
=====GOALS=====
{"id": "G1", "scorer": "Rory Kilgour; Bilal Chaudhry-Moss", "team": "Peterhead", "count": 2}
{"id": "G2", "scorer": "Rory Kilgour", "team": "Peterhead", "minute": 9}
{"id": "G3", "scorer": "Bilal Chaudhry-Moss", "team": "Peterhead", "kind": "shot"}
{"id": "G4", "scorer": "Rory Kilgour", "team": "Peterhead", "minute": 9}
{"id": "G5", "scorer": "Rory Kilgour", "team": "Peterhead", "minute": 9, "minute_text": "nine minutes"}
{"id": "G6", "scorer": "Bilal Chaudhry-Moss", "team": "Peterhead", "kind": "shot"}
{"id": "G7", "scorer": "Bilal Chaudhry-Moss", "team": "Peterhead", "kind": "shot"}
{"id": "G8", "scorer": "Rory Kilgour", "team": "Peterhead", "minute": 9}
{"id": "G9", "scorer": "Bilal Chaudhry-Moss", "team": "Peterhead", "kind": "shot"}
{"id": "G10", "scorer": "Bilal Chaudhry-Moss", "team": "Peterhead", "scope": "background"}
