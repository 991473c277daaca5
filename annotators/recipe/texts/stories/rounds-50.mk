They don't like ⟦DATE|Tuesdays⟧ in ⟦GPE|Peterborough⟧: ⟦TEAM|Posh⟧ beaten again

⟦TEAM|Mansfield Town⟧ left ⟦VENUE|London Road⟧ with a ⟦SCORE|2-1⟧ win, a third clean pair of heels in a week and the sympathy of none of the 6,911 present.

⟦TEAM|Peterborough United⟧'s supporters had booed ⟦PERSON|Lucas Akintunde⟧ after ⟦MINUTE|two minutes⟧, when the former ⟦TEAM|Posh⟧ striker won a free-kick. They booed him after ⟦MINUTE|31⟧, when he ⟦G1|scored⟧. By the time he set up ⟦PERSON|Rhys Oatway-Carr⟧ for the other ⟦G2|goal⟧, early in the second half, they'd moved on to their own side.

⟦PERSON|Akintunde⟧'s was a poacher's ⟦G3|finish⟧, from a yard, ⟦PERSON|Stephen McLaughlan⟧'s shot having been half stopped by ⟦PERSON|Jed Steer-Brook⟧. ⟦PERSON|Oatway-Carr⟧'s was better, a run from the left and a ⟦G4|shot⟧ that went across the keeper and in.

⟦TEAM|Posh⟧ did ⟦G5|score⟧. They even ⟦G6|scored first⟧, it is easily forgotten. ⟦PERSON|Malik Mothersil⟧, in the ⟦MINUTE|12th minute⟧, ran from halfway, was allowed to, and ⟦G7|shot under ⟦PERSON|Liam Robertshaw⟧⟧. They had, ⟦MINUTE|six minutes later⟧, the chance of a second: ⟦PERSON|Kwame Pokuah⟧ won the penalty and ⟦PERSON|Hector Kyprios⟧ took it, poorly.

"That's the game, for me," said manager ⟦PERSON|Darren Fergusson-Bright⟧. "Two up, you're cruising. One up and you've missed one, you're nervous."

⟦TEAM|Mansfield⟧ were never nervous. ⟦PERSON|Robertshaw⟧ made one save after the ⟦MINUTE|break⟧, from ⟦PERSON|Abraham Odohu⟧'s header; ⟦PERSON|Odohu⟧ put another over in the ⟦MINUTE|89th⟧; and ⟦PERSON|Akintunde⟧, substituted on ⟦MINUTE|75⟧, waved to the ⟦VENUE|London Road⟧ End on his way off.

⟦PERSON|Akintunde⟧ has ⟦G8|scored⟧ in five of his six matches against old clubs. ⟦TEAM|Posh⟧ have lost five of six at home.
=====GOALS=====
{"id": "G1", "scorer": "Lucas Akintunde", "team": "Mansfield Town", "minute": 31, "kind": "shot", "minute_text": "31"}
{"id": "G2", "scorer": "Rhys Oatway-Carr", "team": "Mansfield Town", "assist": "Akintunde", "kind": "shot"}
{"id": "G3", "scorer": "Lucas Akintunde", "team": "Mansfield Town", "minute": 31, "kind": "shot"}
{"id": "G4", "scorer": "Rhys Oatway-Carr", "team": "Mansfield Town", "assist": "Akintunde", "kind": "shot"}
{"id": "G5", "scorer": "Malik Mothersil", "team": "Peterborough United", "minute": 12, "kind": "shot", "minute_text": "12th minute"}
{"id": "G6", "scorer": "Malik Mothersil", "team": "Peterborough United", "minute": 12, "kind": "shot", "minute_text": "12th minute"}
{"id": "G7", "scorer": "Malik Mothersil", "team": "Peterborough United", "minute": 12, "kind": "shot", "minute_text": "12th minute"}
{"id": "G8", "scorer": "Lucas Akintunde", "scope": "background"}
