⟦COMPETITION|DFB-Pokal⟧ second round: holders out, ⟦TEAM|Saarbrücken⟧ strike again
⟦FURNITURE|kicker Redaktion / English service⟧
Holders ⟦TEAM|VfB Stuttgart⟧ are out of the ⟦COMPETITION|DFB-Pokal⟧ after third-tier ⟦TEAM|1. FC Saarbrücken⟧ came from behind to win ⟦SCORE|2-1⟧ in front of a sold-out ⟦VENUE|Ludwigsparkstadion⟧ on ⟦DATE|Tuesday evening⟧.
⟦TEAM|Stuttgart⟧ started as expected. ⟦PERSON|Ermedin Demirović-Kraft⟧ ⟦G1|slotted the opener⟧ on ⟦MINUTE|11⟧ when ⟦PERSON|Jamie Lewelling⟧ cut the ball back, and ⟦PERSON|Deniz Undavoglu⟧ twice went close, first hooking over, then seeing a curler brushed on to the post by ⟦PERSON|Phillip Menzler⟧. But ⟦PERSON|Kai Brünkert⟧, whose only previous ⟦G2|goals⟧ ⟦DATE|this season⟧ had come from free kicks, ⟦G3|did it again⟧ after ⟦MINUTE|39 minutes⟧, his set piece from 22 metres clipping the wall. And when ⟦PERSON|Alexander Nübling⟧ charged out of his area in the ⟦MINUTE|84th⟧ and missed the ball, ⟦PERSON|Florian Krügel⟧ ⟦G4|tapped into the empty net⟧. ⟦TEAM|Stuttgart⟧ had 24 shots. ⟦PERSON|Undavoglu⟧ had the final one, straight into ⟦PERSON|Menzler⟧’s arms.
⟦TEAM|Bayern Munich⟧ had to go to ⟦MINUTE|extra time⟧ at ⟦TEAM|Holstein Kiel⟧ and won ⟦SCORE|3-2⟧ in the end. ⟦PERSON|Lewis Holtkamp⟧ and ⟦PERSON|Shuto Machina⟧ ⟦G5|scored⟧ for ⟦TEAM|Kiel⟧, ⟦PERSON|Nicolas Jaxson⟧ and ⟦PERSON|Luis Dias-Moreno⟧ ⟦G6|got the goals⟧ for ⟦TEAM|Bayern⟧, before captain ⟦PERSON|Joshua Kimmerle⟧ ⟦G7|struck the winner⟧ in the ⟦MINUTE|117th minute⟧.
⟦TEAM|Borussia Dortmund⟧ eased past ⟦TEAM|Energie Cottbus⟧, ⟦PERSON|Felix Rademacher⟧ ⟦G8|scoring a hat-trick⟧ in a ⟦SCORE|5-0⟧ win. ⟦PERSON|Rademacher⟧ was booked for his celebration of the second.
⟦TEAM|Hertha Berlin⟧ knocked out ⟦TEAM|Wolfsburg⟧ on penalties (⟦SCORE|4-3⟧) after a ⟦SCORE|1-1⟧ draw. ⟦PERSON|Fabian Reesenberg⟧ ⟦G9|put ⟦TEAM|Hertha⟧ ahead⟧; ⟦PERSON|Patrick Wimmerl⟧ ⟦G10|replied⟧ off the inside of the post. In the shoot-out ⟦PERSON|Tjark Ernstmann⟧ saved from ⟦PERSON|Wimmerl⟧ and ⟦PERSON|Maxence Lacour⟧.
⟦TEAM|Union⟧ ⟦SCORE|2-0⟧ ⟦TEAM|Arminia⟧: ⟦PERSON|Yorbe Vertessen-Claes⟧ ⟦G11|scored⟧ and then came an ⟦G12|own goal⟧ by ⟦PERSON|Maël Corboz-Weber⟧.
The draw for the last 16 will be held on ⟦DATE|Sunday⟧ at the ⟦VENUE|German Football Museum⟧.
⟦FURNITURE|Alle Spiele im Liveticker⟧
=====GOALS=====
{"id": "G1", "scorer": "Ermedin Demirović-Kraft", "team": "VfB Stuttgart", "minute": 11, "kind": "shot", "assist": "Jamie Lewelling", "minute_text": "11"}
{"id": "G2", "scorer": "Kai Brünkert", "team": "1. FC Saarbrücken", "scope": "background", "kind": "free kick"}
{"id": "G3", "scorer": "Kai Brünkert", "team": "1. FC Saarbrücken", "minute": 39, "kind": "free kick", "minute_text": "39 minutes"}
{"id": "G4", "scorer": "Florian Krügel", "team": "1. FC Saarbrücken", "minute": 84, "kind": "shot", "minute_text": "84th"}
{"id": "G5", "scorer": "Lewis Holtkamp; Shuto Machina", "team": "Holstein Kiel", "count": 2}
{"id": "G6", "scorer": "Nicolas Jaxson; Luis Dias-Moreno", "team": "Bayern Munich", "count": 2}
{"id": "G7", "scorer": "Joshua Kimmerle", "team": "Bayern Munich", "minute": 117, "minute_text": "117th minute"}
{"id": "G8", "scorer": "Felix Rademacher", "team": "Borussia Dortmund", "count": 3}
{"id": "G9", "scorer": "Fabian Reesenberg", "team": "Hertha Berlin"}
{"id": "G10", "scorer": "Patrick Wimmerl", "team": "Wolfsburg"}
{"id": "G11", "scorer": "Yorbe Vertessen-Claes", "team": "Union"}
{"id": "G12", "scorer": "Maël Corboz-Weber", "team": "Union", "kind": "own goal"}
