Transfer analysis: what ⟦TEAM|Brentford⟧ would get for their £31m

⟦TEAM|Brentford⟧ have agreed a fee with ⟦TEAM|Nice⟧ for ⟦PERSON|Samuel Nkemdirim⟧, and if a medical and some paperwork in three languages go to plan he will be a ⟦TEAM|Bees⟧ player by the ⟦DATE|weekend⟧. Who is he?

The numbers are easy. Twenty-four years old, six feet four, ⟦G1|19⟧ in 33 games ⟦DATE|last season⟧. One caution. He was joint third in the ⟦COMPETITION|Ligue 1⟧ charts, behind ⟦PERSON|Denis Kovačić⟧, and first in headers won.

The style takes longer. At ⟦TEAM|Lorient⟧, where he arrived at 18, the coaches took one look at his size and stuck him in the middle to be aimed at. It did not suit him. In two years he ⟦G2|scored four⟧, each of them, oddly, from further out than 20 yards. When ⟦PERSON|Fabien Rousselot⟧ took charge he moved the lad to the left, told him to dribble, and watched him ⟦G3|destroy ⟦TEAM|Nice⟧ on his own⟧: a run from halfway, a swap of passes with ⟦PERSON|Gianluca Perrone⟧, and a ⟦G4|toe-poke through the goalkeeper's legs⟧. ⟦TEAM|Nice⟧ bought him that winter.

What he isn't is a poacher. By our count he had six tap-ins put on a plate for him ⟦DATE|last term⟧ and made a mess of five. Against ⟦TEAM|Marseille⟧ he managed to miss from the goal line. Then, with the last kick of the same afternoon, he lashed one from the angle of the box that the net barely held, according to ⟦ORG|L'Équipe⟧. They called it the ⟦G5|strike⟧ of the year.

His competition at ⟦TEAM|Brentford⟧ would be ⟦PERSON|Iker Zabaleta-Ruiz⟧, who has ⟦G6|three⟧ ⟦DATE|this term⟧, two of those ⟦G7|penalties⟧, and ⟦PERSON|Paulo Braga-Nunes⟧, who hasn't scored since ⟦G8|that one⟧ at ⟦TEAM|Newcastle⟧ in ⟦DATE|October⟧.

⟦TEAM|Frankfurt⟧ were in the hunt until ⟦DATE|Sunday⟧, say ⟦ORG|Sky Germany⟧, and ⟦TEAM|Everton⟧ asked. It's the wages that settled it.

VERDICT: Not cheap, not finished, not dull.
=====GOALS=====
{"id": "G1", "scorer": "Samuel Nkemdirim", "count": 19, "scope": "background"}
{"id": "G2", "scorer": "Samuel Nkemdirim", "team": "Lorient", "count": 4, "scope": "background"}
{"id": "G3", "scorer": "Samuel Nkemdirim", "team": "Lorient", "scope": "background"}
{"id": "G4", "scorer": "Samuel Nkemdirim", "team": "Lorient", "kind": "shot", "assist": "Gianluca Perrone", "scope": "background"}
{"id": "G5", "scorer": "Samuel Nkemdirim", "team": "Nice", "kind": "shot", "scope": "background"}
{"id": "G6", "scorer": "Iker Zabaleta-Ruiz", "team": "Brentford", "count": 3, "scope": "background"}
{"id": "G7", "scorer": "Iker Zabaleta-Ruiz", "team": "Brentford", "kind": "penalty", "count": 2, "scope": "background"}
{"id": "G8", "scorer": "Paulo Braga-Nunes", "scope": "background"}
