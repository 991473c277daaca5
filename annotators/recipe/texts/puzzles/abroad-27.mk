Soccer-⟦TEAM|Sociedad⟧ climb to fourth after comeback win at ⟦TEAM|Getafe⟧
⟦GPE|GETAFE⟧, ⟦GPE|Spain⟧, ⟦DATE|March 8⟧ (⟦ORG|Reuters⟧) - ⟦TEAM|Real Sociedad⟧ came from behind to beat ⟦TEAM|Getafe⟧ ⟦SCORE|2-1⟧ away on ⟦DATE|Sunday⟧ with ⟦G1|goals⟧ either side of the ⟦MINUTE|break⟧ by ⟦PERSON|Unai Lertxundi⟧ and ⟦PERSON|Hakim Ouardi⟧ that took the ⟦NORP|Basque⟧ side up to fourth in ⟦COMPETITION|La Liga⟧.
⟦PERSON|Tomás Abreu⟧ ⟦G2|put ⟦TEAM|Getafe⟧ in front⟧ in the ⟦MINUTE|18th minute⟧, the midfielder ⟦G3|driving a low shot past ⟦PERSON|Nacho Palacín⟧⟧ after ⟦PERSON|Bakary Dembo⟧ had been allowed to cross from the right.
⟦TEAM|Getafe⟧ then dropped deep and were made to pay in first-half ⟦MINUTE|stoppage time⟧ when ⟦PERSON|Fede Iturbe⟧'s free kick found ⟦PERSON|Lertxundi⟧, who ⟦G4|guided a header inside the far post⟧.
⟦PERSON|Dembo⟧, a ⟦NORP|Gambian⟧ teenager making his first start, spurned two chances to restore their lead before ⟦NORP|Moroccan⟧ winger ⟦PERSON|Ouardi⟧ ⟦G5|made it ⟦SCORE|2-1⟧⟧ on the ⟦MINUTE|hour⟧. He cut inside from the left and, with ⟦PERSON|Julián Cabezas⟧ backing off, shot through the defender's legs.
The visitors nearly had a third but ⟦PERSON|Lertxundi⟧'s effort came back off the bar and ⟦PERSON|Iturbe⟧ put the loose ball over. ⟦TEAM|Getafe⟧ had ⟦PERSON|Cabezas⟧ sent off in the ⟦MINUTE|85th minute⟧.
⟦TEAM|Sociedad⟧, who were beaten in the ⟦COMPETITION|Europa League⟧ in ⟦DATE|midweek⟧, have 44 points from 27 matches. ⟦TEAM|Getafe⟧ are 16th, two points above the drop zone, before a trip to ⟦TEAM|Espanyol⟧.
=====GOALS=====
{"id": "G1", "scorer": "Unai Lertxundi; Hakim Ouardi", "team": "Real Sociedad", "count": 2}
{"id": "G2", "scorer": "Tomás Abreu", "team": "Getafe", "minute": 18, "assist": "Bakary Dembo", "kind": "shot", "minute_text": "18th minute"}
{"id": "G3", "scorer": "Tomás Abreu", "team": "Getafe", "minute": 18, "assist": "Bakary Dembo", "kind": "shot"}
{"id": "G4", "scorer": "Unai Lertxundi", "team": "Real Sociedad", "assist": "Fede Iturbe", "kind": "header", "minute_text": "stoppage time"}
{"id": "G5", "scorer": "Hakim Ouardi", "team": "Real Sociedad", "minute": 60, "kind": "shot", "minute_text": "hour", "score": "2-1"}
