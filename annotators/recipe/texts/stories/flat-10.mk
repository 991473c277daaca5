⟦TEAM|Chile⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Paraguay⟧: ⟦PERSON|Rojas Ibarra⟧ penalty miss costly for ⟦TEAM|La Roja⟧
⟦TEAM|Chile⟧ were held by ⟦TEAM|Paraguay⟧ in ⟦GPE|Santiago⟧ on ⟦DATE|Thursday⟧ after ⟦PERSON|Matías Rojas Ibarra⟧ wasted a late penalty.
The captain had earlier ⟦G1|equalised⟧ for the hosts, who fell behind to ⟦PERSON|Óscar Benítez⟧'s ⟦G2|strike⟧ inside ⟦MINUTE|20 minutes⟧. But his spot-kick with ⟦MINUTE|three minutes remaining⟧ was pushed on to the post by ⟦PERSON|Gustavo Ferreira⟧.
⟦TEAM|Paraguay⟧, with a win from their last six qualifiers, sat deep and waited. ⟦PERSON|Benítez⟧ had already driven one effort wide by the time he ⟦G3|sent a second beyond ⟦PERSON|Nicolás Urrutia⟧⟧ in the ⟦MINUTE|16th minute⟧, following good work by ⟦PERSON|Diego Vera Caballero⟧.
⟦TEAM|Chile⟧ had 71 per cent of the ball and struggled to use it. ⟦PERSON|Vicente Zamorano Pinto⟧ got his head to a free-kick and put it into the side-netting. ⟦PERSON|Luciano Araya⟧ drilled a cross through the six-yard box which nobody met.
The breakthrough ⟦G4|goal⟧ came after ⟦MINUTE|an hour⟧. ⟦PERSON|Araya⟧, a substitute, stood the ball up to the far post and ⟦PERSON|Rojas Ibarra⟧ got up above his marker to ⟦G5|nod it down and in⟧.
⟦PERSON|Vera Caballero⟧ was dismissed on ⟦MINUTE|77 minutes⟧ for hauling down ⟦PERSON|Zamorano Pinto⟧. It was the same player who won the penalty, tripped by ⟦PERSON|Ferreira⟧ as he rounded him.
"When you miss a penalty like that you feel you have lost," ⟦PERSON|Rojas Ibarra⟧ said. "I've ⟦G6|scored⟧ eleven for my country from the spot. This one I will remember."
⟦TEAM|Chile⟧ stay ninth in the ⟦GPE|South America⟧ group, a point behind ⟦TEAM|Bolivia⟧.
=====GOALS=====
{"id": "G1", "scorer": "Matías Rojas Ibarra", "team": "Chile", "minute": 60, "assist": "Luciano Araya", "kind": "header"}
{"id": "G2", "scorer": "Óscar Benítez", "team": "Paraguay", "minute": 16, "assist": "Diego Vera Caballero", "kind": "shot"}
{"id": "G3", "scorer": "Óscar Benítez", "team": "Paraguay", "minute": 16, "minute_text": "16th minute", "assist": "Diego Vera Caballero", "kind": "shot"}
{"id": "G4", "scorer": "Matías Rojas Ibarra", "team": "Chile", "minute": 60, "assist": "Luciano Araya", "kind": "header"}
{"id": "G5", "scorer": "Matías Rojas Ibarra", "team": "Chile", "minute": 60, "minute_text": "hour", "assist": "Luciano Araya", "kind": "header", "score": "1-1"}
{"id": "G6", "scorer": "Matías Rojas Ibarra", "team": "Chile", "kind": "penalty", "scope": "background", "count": 11}
