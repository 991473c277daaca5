⟦TEAM|Super Eagles⟧ soar past ⟦TEAM|Mali⟧, book ⟦COMPETITION|AFCON⟧ ticket
By ⟦MINUTE|half-time⟧ it was all over bar the shouting. The ⟦TEAM|Super Eagles⟧ of ⟦TEAM|Nigeria⟧ ⟦DATE|yesterday⟧ sealed qualification for the ⟦COMPETITION|Africa Cup of Nations⟧ in ⟦GPE|Morocco⟧ with a ⟦SCORE|3-0⟧ bashing of ⟦TEAM|Mali⟧ at the ⟦VENUE|Godswill Akpabio Stadium⟧, ⟦GPE|Uyo⟧, with ⟦PERSON|Victor Adeleke⟧ on target twice... or so we thought, until the match commissioner's sheet credited the ⟦G1|second⟧ to the ⟦NORP|Malian⟧ skipper.
⟦PERSON|Adeleke⟧'s ⟦G2|first⟧ was never in dispute. ⟦PERSON|Peter Etim⟧ dispossessed ⟦PERSON|Lassina Coulibaly⟧ at the centre circle in the ⟦MINUTE|17th minute⟧, drove at the heart of the defence and laid it off to ⟦PERSON|Samuel Aribo⟧, whose shot was blocked by ⟦PERSON|Amadou Diarra⟧. The ball spun to the left and the ⟦GPE|Cairo⟧-based forward ⟦G3|smashed it beyond ⟦PERSON|Ismaël Touré⟧⟧.
The ⟦NORP|Malians⟧ should have drawn level almost immediately. ⟦PERSON|Bruno Sambo⟧ was through one on one but ⟦PERSON|Chukwuemeka Nnadozie⟧, the ⟦TEAM|Eagles⟧' safe hands, stood tall. ⟦PERSON|Coulibaly⟧ then fired over from the rebound.
⟦MINUTE|Eight minutes later⟧, ⟦PERSON|Aribo⟧'s cross from the right was met by ⟦PERSON|Adeleke⟧ and ⟦PERSON|Diarra⟧ together. The forward wheeled away but the last touch came ⟦G4|off the defender's shin⟧.
⟦PERSON|Aribo⟧ deserved one for himself and he got it on ⟦MINUTE|43 minutes⟧, ⟦G5|curling home⟧ from 20 yards after ⟦PERSON|Etim⟧ had backheeled a throw-in into his path.
The second half was an anticlimax. ⟦PERSON|Adeleke⟧, still hungry for a second, shot wide three times and had the ⟦G6|ball in the net⟧ on ⟦MINUTE|70 minutes⟧ from a ⟦PERSON|Nnadozie⟧ goal kick, but a foul was spotted. ⟦PERSON|Nnadozie⟧ tipped a ⟦PERSON|Sambo⟧ header over the bar to preserve his clean sheet, his fourth in five qualifiers.
⟦ORG|NFF⟧ officials stormed the dressing room with promises. "They've done ⟦NORP|Nigerians⟧ proud," one said. "The bonuses will be paid."
⟦TEAM|Nigeria⟧ end the campaign against ⟦TEAM|Gabon⟧ while ⟦TEAM|Mali⟧ must beat ⟦TEAM|Ivory Coast⟧ to have any hope.
=====GOALS=====
{"id": "G1", "scorer": "Amadou Diarra", "team": "Nigeria", "minute": 25, "kind": "own goal"}
{"id": "G2", "scorer": "Victor Adeleke", "team": "Nigeria", "minute": 17, "kind": "shot"}
{"id": "G3", "scorer": "Victor Adeleke", "team": "Nigeria", "minute": 17, "kind": "shot", "minute_text": "17th minute"}
{"id": "G4", "scorer": "Amadou Diarra", "team": "Nigeria", "minute": 25, "kind": "own goal", "minute_text": "Eight minutes later"}
{"id": "G5", "scorer": "Samuel Aribo", "team": "Nigeria", "minute": 43, "assist": "Peter Etim", "kind": "shot", "minute_text": "43 minutes"}
{"id": "G6", "scorer": "Victor Adeleke", "team": "Nigeria", "minute": 70, "minute_text": "70 minutes", "outcome": "ruled out"}
