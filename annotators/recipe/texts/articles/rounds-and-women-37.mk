⟦TEAM|Brazil U20s⟧ squeeze past ⟦TEAM|Uruguay⟧ to book ⟦COMPETITION|World Cup⟧ place

⟦TEAM|Brazil⟧'s under-20 side came back from two goals down on ⟦DATE|Sunday⟧ to beat ⟦TEAM|Uruguay⟧ ⟦SCORE|3-2⟧ in the final stage of the ⟦COMPETITION|South American Under-20 Championship⟧, a victory that guarantees them a ticket to the ⟦COMPETITION|Under-20 World Cup⟧ in ⟦GPE|Chile⟧.

Substitute ⟦PERSON|Dorielton⟧ ⟦G1|got the third⟧, a ⟦G2|header⟧, ⟦MINUTE|13 minutes from time⟧ in ⟦GPE|Barranquilla⟧, where the ⟦TEAM|Celeste⟧ had looked comfortable for the best part of an hour.

⟦TEAM|Uruguay⟧'s ⟦G3|goals⟧ came in quick succession. ⟦PERSON|Sebastián Lodeiro-Paz⟧ ⟦G4|struck⟧ from the edge of the box after ⟦MINUTE|20 minutes⟧, and the ⟦TEAM|Nacional⟧ forward turned provider in the ⟦MINUTE|23rd⟧ when ⟦PERSON|Agustín Rebolledo⟧ ⟦G5|finished off a counter⟧.

The ⟦NORP|Brazilian⟧ goalkeeper, ⟦PERSON|Kauã Brandão⟧, then saved from ⟦PERSON|Hernán Cabral-Rey⟧, who was clean through. "That was the match," said coach ⟦PERSON|Ramón Quiñónez⟧, an ⟦NORP|Ecuadorean⟧ who was born in ⟦TEAM|Brazil⟧. "At ⟦SCORE|3-0⟧, forget it."

⟦TEAM|Flamengo⟧'s ⟦PERSON|Vinícius Tadeu⟧ ⟦G6|cut the deficit⟧ from a penalty in the ⟦MINUTE|58th minute⟧. ⟦MINUTE|Five minutes later⟧ he also ⟦G7|hit the equaliser⟧, with his weaker foot, and only a flying stop from ⟦PERSON|Facundo Tessmann⟧ prevented the teenager from completing his hat-trick.

⟦PERSON|Dorielton⟧'s ⟦G8|goal⟧, set up by ⟦PERSON|Matheus Ortega-Lima⟧, was checked for more than four minutes by the video officials before it was allowed to stand. A fourth ⟦NORP|Brazilian⟧ ⟦G9|goal⟧, on ⟦MINUTE|90+2⟧, was not; ⟦PERSON|Ortega-Lima⟧ had strayed offside.

In the night's other match ⟦TEAM|Colombia⟧ and ⟦TEAM|Ecuador⟧ drew ⟦SCORE|0-0⟧. ⟦PERSON|Julián Arbeláez⟧ of ⟦TEAM|Colombia⟧ sent a penalty over in the ⟦MINUTE|12th minute⟧, and ⟦PERSON|Yerry Mosquera-Gil⟧ was shown a red card.

⟦ORG|CONMEBOL⟧ will decide on ⟦DATE|Monday⟧ whether the last round can be played at the ⟦VENUE|Estadio Metropolitano⟧, whose pitch is in a poor state.
=====GOALS=====
{"id": "G1", "scorer": "Dorielton", "team": "Brazil", "minute": 77, "assist": "Matheus Ortega-Lima", "kind": "header", "minute_text": "13 minutes from time"}
{"id": "G2", "scorer": "Dorielton", "team": "Brazil", "minute": 77, "assist": "Matheus Ortega-Lima", "kind": "header", "minute_text": "13 minutes from time"}
{"id": "G3", "scorer": "Sebastián Lodeiro-Paz; Agustín Rebolledo", "team": "Uruguay", "count": 2}
{"id": "G4", "scorer": "Sebastián Lodeiro-Paz", "team": "Uruguay", "minute": 20, "kind": "shot", "minute_text": "20 minutes"}
{"id": "G5", "scorer": "Agustín Rebolledo", "team": "Uruguay", "minute": 23, "assist": "Sebastián Lodeiro-Paz", "minute_text": "23rd"}
{"id": "G6", "scorer": "Vinícius Tadeu", "team": "Brazil", "minute": 58, "kind": "penalty", "minute_text": "58th minute"}
{"id": "G7", "scorer": "Vinícius Tadeu", "team": "Brazil", "minute": 63, "kind": "shot", "minute_text": "Five minutes later"}
{"id": "G8", "scorer": "Dorielton", "team": "Brazil", "minute": 77, "assist": "Matheus Ortega-Lima", "kind": "header"}
{"id": "G9", "scorer": "Matheus Ortega-Lima", "team": "Brazil", "minute": 90, "added": 2, "outcome": "ruled out", "minute_text": "90+2"}
