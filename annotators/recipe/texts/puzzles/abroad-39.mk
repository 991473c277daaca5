⟦TEAM|Gambia⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Algeria⟧: ⟦PERSON|Benchikh⟧ off the bench to rescue ⟦TEAM|Fennecs⟧
⟦PERSON|Farid Benchikh⟧ came on and ⟦G1|scored with his first touch⟧ as ⟦TEAM|Algeria⟧ recovered to win ⟦SCORE|2-1⟧ in ⟦TEAM|Gambia⟧ and keep control of ⟦COMPETITION|World Cup⟧ qualifying ⟦COMPETITION|Group G⟧.
The ⟦TEAM|Scorpions⟧ had been good value for the lead given to them by ⟦PERSON|Alagie Saine⟧'s ⟦G3|free-kick⟧ in the ⟦MINUTE|26th minute⟧, and only a combination of poor finishing and the reflexes of ⟦PERSON|Walid Merzoug⟧ kept them to one. ⟦PERSON|Sainey Touray⟧ volleyed against the keeper's body; ⟦PERSON|Ebrima Jallow-Ceesay⟧ blazed over an open goal from ⟦PERSON|Saine⟧'s square pass; ⟦PERSON|Modou Badjie⟧'s towering header from a corner was touched on to the bar.
"You take one of those three and ⟦TEAM|Algeria⟧ are finished," the ⟦NORP|Gambian⟧ coach told ⟦ORG|GRTS⟧.
The ⟦TEAM|Desert Foxes⟧ were level ⟦MINUTE|six minutes after the break⟧ without having had a shot. ⟦PERSON|Nabil Aït-Larbi⟧'s cross was overhit, ⟦PERSON|Badjie⟧ went to let it run out for a goal kick, changed his mind and only helped it into the path of ⟦PERSON|Sofiane Hamlat⟧. The captain's shot took a nick off ⟦PERSON|Touray⟧ and ⟦G4|wrong-footed the ⟦NORP|Gambian⟧ keeper⟧.
Then on ⟦MINUTE|77 minutes⟧ ⟦PERSON|Hamlat⟧ limped off and ⟦PERSON|Benchikh⟧ replaced him for the taking of a free-kick. ⟦PERSON|Aït-Larbi⟧ delivered, the 19-year-old ran across his man, and that was ⟦G5|⟦SCORE|2-1⟧⟧.
⟦PERSON|Jallow-Ceesay⟧ was sent off for what he said to the referee and ⟦PERSON|Merzoug⟧ saved again from ⟦PERSON|Badjie⟧ in added time.
It's a first defeat in nine at the ⟦VENUE|Independence Stadium⟧ in ⟦GPE|Bakau⟧. ⟦TEAM|Algeria⟧ need four points from their last three, starting with ⟦TEAM|Guinea⟧ in ⟦GPE|Algiers⟧, at the ⟦VENUE|Nelson Mandela Stadium⟧, to go through. ⟦TEAM|Gambia⟧, five points back, meet ⟦TEAM|Burkina Faso⟧.
⟦FURNITURE|More on this story | African Football | Get involved: send us your views⟧
=====GOALS=====
{"id": "G1", "scorer": "Farid Benchikh", "team": "Algeria", "minute": 77, "assist": "Nabil Aït-Larbi"}
{"id": "G3", "scorer": "Alagie Saine", "team": "Gambia", "minute": 26, "kind": "free kick", "minute_text": "26th minute"}
{"id": "G4", "scorer": "Sofiane Hamlat", "team": "Algeria", "minute": 51, "kind": "shot", "minute_text": "six minutes after the break"}
{"id": "G5", "scorer": "Farid Benchikh", "team": "Algeria", "minute": 77, "assist": "Nabil Aït-Larbi", "score": "2-1", "minute_text": "77 minutes"}
