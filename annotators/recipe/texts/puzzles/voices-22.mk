Preview: ⟦TEAM|Chelsea⟧ v ⟦TEAM|Paris Saint-Germain⟧

⟦TEAM|Chelsea⟧ and ⟦TEAM|Paris Saint-Germain⟧ meet at ⟦VENUE|Kingsmeadow⟧ on ⟦DATE|Thursday⟧ with the ⟦COMPETITION|Women's Champions League⟧ quarter-final finely poised after ⟦DATE|last week⟧'s ⟦SCORE|1-1⟧ draw in ⟦GPE|Paris⟧.

⟦PERSON|Wassila Hamdi⟧'s late ⟦G1|header⟧ gave ⟦TEAM|PSG⟧ hope at the ⟦VENUE|Parc des Princes⟧, ⟦MINUTE|eleven minutes after⟧ ⟦PERSON|Noor Wassink⟧ had ⟦G2|fired the ⟦TEAM|Blues⟧ in front⟧ from distance. ⟦TEAM|Chelsea⟧ will be without the ⟦NORP|Dutchwoman⟧ in the return leg: she was cautioned for time-wasting, her third yellow in the competition.

Head coach ⟦PERSON|Corinne Rey-Mermet⟧ believes her players did enough to have finished the tie. "We hit the woodwork twice, ⟦PERSON|Sara⟧ has the open goal, and then we switch off once. It's the story of football, no?"

⟦PERSON|Sara Pichlmayr⟧, whose miss from three yards has been replayed all week, responded with two ⟦G3|goals⟧ in the ⟦SCORE|4-0⟧ defeat of ⟦TEAM|Leicester⟧ on ⟦DATE|Sunday⟧. ⟦PERSON|Heidi Aalto⟧ and ⟦PERSON|Élodie Brunel⟧ ⟦G4|scored the others⟧ on an afternoon when ⟦PERSON|Rey-Mermet⟧ rested five.

⟦TEAM|PSG⟧ also won at the ⟦DATE|weekend⟧, ⟦PERSON|Fatou Camara-Diop⟧ ⟦G5|heading the only goal⟧ against a ⟦TEAM|Lyon⟧ side showing seven changes. The forward has five in the competition ⟦DATE|this season⟧, including a treble in the group stage, and ⟦TEAM|Chelsea⟧'s ⟦PERSON|Julia Kettner⟧, who has not been beaten at home in ⟦GPE|Europe⟧ since ⟦DATE|October⟧, knows what's coming. "In ⟦GPE|Paris⟧ she turned me once, I was lucky she shot wide," the goalkeeper's captain, ⟦PERSON|Brunel⟧, admitted.

The ⟦NORP|English⟧ side have reached the last four in each of the past three years. In the most recent, they lost on penalties to ⟦TEAM|Arsenal⟧ after ⟦PERSON|Aalto⟧'s ⟦MINUTE|extra-time⟧ ⟦G6|strike⟧ was chalked off by VAR for an offside so tight that the ⟦NORP|Finn⟧ keeps a picture of it on her fridge.

Should the scores be level after ⟦MINUTE|90 minutes⟧, there'll be ⟦MINUTE|extra time⟧ and, if necessary, spot-kicks. Away goals do not count double.

Team news: ⟦PERSON|Kettner⟧ (knock) trained on ⟦DATE|Tuesday⟧. ⟦TEAM|PSG⟧ have ⟦PERSON|Manon Fleury⟧ back from suspension.

TV: ⟦ORG|Disney+⟧, ⟦ORG|Canal+⟧. Kick-off 20:00.

⟦FURNITURE|See also: How to buy tickets for the semi-finals in London⟧
=====GOALS=====
{"id": "G1", "scorer": "Wassila Hamdi", "team": "PSG", "kind": "header", "scope": "background"}
{"id": "G2", "scorer": "Noor Wassink", "team": "Chelsea", "kind": "shot", "scope": "background"}
{"id": "G3", "scorer": "Sara Pichlmayr", "team": "Chelsea", "count": 2, "scope": "background"}
{"id": "G4", "scorer": "Heidi Aalto; Élodie Brunel", "team": "Chelsea", "count": 2, "scope": "background"}
{"id": "G5", "scorer": "Fatou Camara-Diop", "team": "PSG", "kind": "header", "scope": "background"}
{"id": "G6", "scorer": "Heidi Aalto", "team": "Chelsea", "outcome": "ruled out", "scope": "background"}
