⟦TEAM|Al-Nassr Women⟧ edged out by ⟦TEAM|Al-Hilal⟧ as ⟦PERSON|Boateng-Moreau⟧ has final ⟦G12|say⟧

⟦NORP|Senegalese⟧ forward ⟦PERSON|Fatou Boateng-Moreau⟧ ⟦G1|scored⟧ a minute from time to give ⟦TEAM|Al-Hilal⟧ a ⟦SCORE|2-1⟧ victory over ⟦TEAM|Al-Nassr⟧ in the ⟦COMPETITION|Saudi Women's Premier League⟧ on ⟦DATE|Friday⟧. Captain ⟦PERSON|Nouf Al-Subaie⟧ had ⟦G2|given ⟦TEAM|Al-Hilal⟧ the lead⟧, which was ⟦G3|wiped out⟧ by ⟦NORP|Kenyan⟧ international ⟦PERSON|Mercy Achieng⟧.

⟦TEAM|Al-Nassr⟧, fielding three teenagers, were on the back foot from the off. Goalkeeper ⟦PERSON|Lujain Bakr⟧ kept out ⟦PERSON|Al-Subaie⟧ in the ⟦MINUTE|third minute⟧ and again in the ⟦MINUTE|tenth⟧, and was grateful to see ⟦NORP|Venezuelan⟧ midfielder ⟦PERSON|Yuleisy Paredes⟧ balloon over when unmarked.

They ⟦G4|fell behind⟧ all the same. Under no great pressure, ⟦PERSON|Sara Al-Hamad⟧ sold ⟦PERSON|Bakr⟧ short with a back-pass; ⟦PERSON|Boateng-Moreau⟧ reached it first and, rather than shoot from an acute angle, rolled it inside, allowing ⟦PERSON|Al-Subaie⟧ to ⟦G5|finish⟧ before the defenders could recover. It was her ⟦G6|first goal⟧ since she returned from knee surgery.

The ⟦MINUTE|second quarter of an hour⟧ belonged to ⟦TEAM|Al-Nassr⟧. ⟦PERSON|Achieng⟧'s shot from outside the area was tipped away by ⟦NORP|Danish⟧ keeper ⟦PERSON|Freja Holmgaard⟧ on ⟦MINUTE|22⟧, and the striker shaved the post from ⟦PERSON|Lina Mabrouk⟧'s cross with the ⟦MINUTE|interval⟧ in sight.

⟦PERSON|Achieng⟧ was not to be stopped for ever. She drifted off the shoulder of ⟦PERSON|Paredes⟧ in the ⟦MINUTE|58th minute⟧, ⟦PERSON|Mabrouk⟧ found her, and the drive across ⟦PERSON|Holmgaard⟧ ⟦G7|went in off the far post⟧.

⟦PERSON|Paredes⟧ had a ⟦G14|goal⟧ struck off midway through the half, the midfielder ⟦G8|sweeping the ball into the net⟧ from ⟦PERSON|Boateng-Moreau⟧'s cut-back after it had run out of play. ⟦TEAM|Al-Nassr⟧ coach ⟦PERSON|Lorena Castaño⟧ was booked in the ⟦MINUTE|77th minute⟧ for her comments, ⟦PERSON|Al-Hamad⟧ followed for a foul, and it was from that free-kick that the ⟦G13|winner⟧ came. ⟦PERSON|Al-Subaie⟧ dropped it on to the penalty spot, ⟦PERSON|Bakr⟧ hesitated, and ⟦PERSON|Boateng-Moreau⟧, a head taller than anyone near her, ⟦G9|guided it over⟧ the goalkeeper.

"It's the third time ⟦DATE|this season⟧ that we lose in the last minutes," said ⟦PERSON|Castaño⟧. "We ⟦G10|conceded the first⟧ from our own pass. The ⟦G11|second⟧ I don't want to speak about."

⟦TEAM|Al-Hilal⟧ lead ⟦TEAM|Al-Ahli⟧ by a point at the top.
=====GOALS=====
{"id": "G1", "scorer": "Fatou Boateng-Moreau", "team": "Al-Hilal", "minute": 89, "minute_text": "a minute from time", "assist": "Nouf Al-Subaie", "kind": "header"}
{"id": "G2", "scorer": "Nouf Al-Subaie", "team": "Al-Hilal", "assist": "Fatou Boateng-Moreau", "kind": "shot"}
{"id": "G3", "scorer": "Mercy Achieng", "team": "Al-Nassr", "minute": 58, "assist": "Lina Mabrouk", "kind": "shot"}
{"id": "G4", "scorer": "Nouf Al-Subaie", "team": "Al-Hilal", "assist": "Fatou Boateng-Moreau", "kind": "shot"}
{"id": "G5", "scorer": "Nouf Al-Subaie", "team": "Al-Hilal", "assist": "Fatou Boateng-Moreau", "kind": "shot"}
{"id": "G6", "scorer": "Nouf Al-Subaie", "team": "Al-Hilal", "assist": "Fatou Boateng-Moreau", "kind": "shot"}
{"id": "G7", "scorer": "Mercy Achieng", "team": "Al-Nassr", "minute": 58, "minute_text": "58th minute", "assist": "Lina Mabrouk", "kind": "shot"}
{"id": "G8", "scorer": "Yuleisy Paredes", "team": "Al-Hilal", "assist": "Fatou Boateng-Moreau", "kind": "shot", "outcome": "ruled out"}
{"id": "G9", "scorer": "Fatou Boateng-Moreau", "team": "Al-Hilal", "minute": 89, "assist": "Nouf Al-Subaie", "kind": "header"}
{"id": "G10", "scorer": "Nouf Al-Subaie", "team": "Al-Hilal", "assist": "Fatou Boateng-Moreau", "kind": "shot"}
{"id": "G11", "scorer": "Fatou Boateng-Moreau", "team": "Al-Hilal", "minute": 89, "assist": "Nouf Al-Subaie", "kind": "header"}
{"id": "G12", "scorer": "Fatou Boateng-Moreau", "team": "Al-Hilal", "minute": 89, "assist": "Nouf Al-Subaie", "kind": "header"}
{"id": "G13", "scorer": "Fatou Boateng-Moreau", "team": "Al-Hilal", "minute": 89, "assist": "Nouf Al-Subaie", "kind": "header"}
{"id": "G14", "scorer": "Yuleisy Paredes", "team": "Al-Hilal", "assist": "Fatou Boateng-Moreau", "kind": "shot", "outcome": "ruled out"}
