⟦TEAM|Al Ahly⟧ held by ⟦TEAM|Wydad⟧ after spot-kick drama in ⟦GPE|Cairo⟧
⟦GPE|CAIRO⟧, ⟦DATE|April 4⟧ (⟦ORG|Reuters⟧) - ⟦TEAM|Al Ahly⟧ missed two penalties as they were held to a ⟦SCORE|0-0⟧ draw at home by ⟦GPE|Morocco⟧'s ⟦TEAM|Wydad Casablanca⟧ in the first leg of their ⟦COMPETITION|African Champions League⟧ quarter-final on ⟦DATE|Friday⟧.
⟦PERSON|Karim Shokry⟧ shot against the post from the spot in the ⟦MINUTE|18th minute⟧ after ⟦PERSON|Anas Lahrichi⟧ had been penalised for handball, and substitute ⟦PERSON|Hossam Fathy⟧ saw his attempt saved by goalkeeper ⟦PERSON|Yassir Bennouna⟧ in the ⟦MINUTE|83rd⟧.
The visitors also had the ball in the net when ⟦PERSON|Lahrichi⟧ ⟦G1|headed in⟧ ⟦PERSON|Zakaria Toufiq⟧'s free kick early in the second half, but the defender was ruled offside after a VAR check that took four minutes.
⟦TEAM|Al Ahly⟧, 12 times ⟦NORP|African⟧ champions, had 24 attempts at goal. ⟦PERSON|Shokry⟧ headed ⟦PERSON|Marwan El Gindy⟧'s cross over the bar from four metres, ⟦NORP|South African⟧ midfielder ⟦PERSON|Thabiso Nkuna⟧ curled just wide and ⟦PERSON|Bennouna⟧ saved with his legs from ⟦PERSON|El Gindy⟧ shortly before the ⟦MINUTE|interval⟧.
⟦TEAM|Wydad⟧'s best openings came on the counter. ⟦PERSON|Toufiq⟧ forced ⟦PERSON|Mostafa Rizk⟧ to push his low drive around the upright on ⟦MINUTE|33 minutes⟧, and ⟦NORP|Congolese⟧ striker ⟦PERSON|Dieumerci Ilunga⟧ ran clear in ⟦MINUTE|stoppage time⟧ but dragged his shot across the face of goal.
"We created enough to win two matches," ⟦TEAM|Al Ahly⟧ coach ⟦PERSON|Jorge Mourato⟧ told reporters. "A penalty is a penalty. The players who take them are the brave ones. The tie is open."
⟦TEAM|Wydad⟧ coach ⟦PERSON|Driss Benchekroun⟧ said a scoreless draw was "a good result but a dangerous one".
"If they score first in ⟦GPE|Casablanca⟧ we need two. We know that," he said. "We want to attack."
The second leg is on ⟦DATE|April 12⟧. The winners will meet ⟦TEAM|Mamelodi Sundowns⟧ or ⟦TEAM|Esperance⟧ in the last four.
In ⟦DATE|Friday⟧'s other match, ⟦PERSON|Rulani Dube⟧ ⟦G2|scored twice⟧ as ⟦TEAM|Pyramids⟧ beat ⟦TEAM|AS Vita Club⟧ ⟦SCORE|3-1⟧ in the ⟦GPE|Democratic Republic of Congo⟧. ⟦PERSON|Aubin Kalala⟧ had ⟦G3|put the hosts ahead⟧ from a free kick before ⟦TEAM|Egypt⟧ winger ⟦PERSON|Tarek Gaber⟧ ⟦G4|equalised⟧.
⟦FURNITURE|(Reporting by Sherif Naguib; editing by Dan Whitlow)⟧
=====GOALS=====
{"id": "G1", "scorer": "Anas Lahrichi", "team": "Wydad Casablanca", "assist": "Zakaria Toufiq", "kind": "header", "outcome": "ruled out"}
{"id": "G2", "scorer": "Rulani Dube", "team": "Pyramids", "count": 2}
{"id": "G3", "scorer": "Aubin Kalala", "team": "AS Vita Club", "kind": "free kick"}
{"id": "G4", "scorer": "Tarek Gaber", "team": "Pyramids"}
