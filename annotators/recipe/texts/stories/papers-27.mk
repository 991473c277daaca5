A ⟦NORP|Sardinian⟧ ⟦G1|sinks⟧ ⟦TEAM|Vicenza⟧
The ⟦GPE|Veneto⟧ derby goes to ⟦TEAM|Padova⟧ in the ⟦MINUTE|90th minute⟧ and it's a ⟦NORP|Sardinian⟧ who ⟦G2|decides⟧ it. ⟦PERSON|Andrea Loriga⟧, seven months without a match because of his knee, came on at ⟦MINUTE|70⟧, touched nine balls and ⟦G3|put the tenth in the net⟧.
⟦TEAM|Padova⟧ ⟦SCORE|2⟧, ⟦TEAM|Vicenza⟧ ⟦SCORE|1⟧. The ⟦VENUE|Euganeo⟧, sold out for the first time since the return to ⟦COMPETITION|Serie B⟧, stayed to sing for half an hour.
It was more than they'd hoped for at the ⟦MINUTE|break⟧, when ⟦TEAM|Lanerossi⟧ led through ⟦PERSON|Babacar Ndour⟧'s ⟦G4|header⟧ from a free-kick (⟦MINUTE|41⟧). Until that ⟦G5|goal⟧ the ⟦TEAM|Biancoscudati⟧ had had more of the ball and two occasions: ⟦PERSON|Pietro Cusumano⟧'s left-footed shot, just over, and ⟦PERSON|Luca Zanetel⟧'s diagonal, saved in a corner.
⟦MINUTE|Three minutes of the second half⟧ were enough for ⟦PERSON|Mattia Piovesan⟧ to ⟦G6|make it ⟦SCORE|1-1⟧⟧ by following up when ⟦PERSON|Ndour⟧'s clearance rebounded off the referee. ⟦TEAM|Vicenza⟧ protested. In vain.
After, it was a match with open doors. ⟦PERSON|Davide Morandini⟧, the ⟦TEAM|Vicenza⟧ captain, hit a clean post from outside. ⟦PERSON|Ndour⟧ was stopped by ⟦PERSON|Giacomo Ferrante⟧ coming off his line. ⟦PERSON|Zanetel⟧ lobbed the goalkeeper but a defender recovered with a bicycle kick under the bar.
The last ball: ⟦PERSON|Zanetel⟧ to ⟦PERSON|Loriga⟧, control, ⟦G7|right foot across goal⟧.
"The surgeon is here ⟦DATE|tonight⟧. I gave him the shirt," ⟦PERSON|Loriga⟧ told the ⟦ORG|Gazzettino⟧.
With 34 points ⟦TEAM|Padova⟧ leave the play-out zone. ⟦TEAM|Vicenza⟧, at 41, miss the chance to overtake ⟦TEAM|Spezia⟧ in third.
=====GOALS=====
{"id": "G1", "scorer": "Andrea Loriga", "team": "Padova", "minute": 90, "minute_text": "90th minute", "assist": "Luca Zanetel", "kind": "shot"}
{"id": "G2", "scorer": "Andrea Loriga", "team": "Padova", "minute": 90, "minute_text": "90th minute", "assist": "Luca Zanetel", "kind": "shot"}
{"id": "G3", "scorer": "Andrea Loriga", "team": "Padova", "minute": 90, "minute_text": "90th minute", "assist": "Luca Zanetel", "kind": "shot"}
{"id": "G4", "scorer": "Babacar Ndour", "team": "Vicenza", "minute": 41, "minute_text": "41", "kind": "header"}
{"id": "G5", "scorer": "Babacar Ndour", "team": "Vicenza", "minute": 41, "minute_text": "41", "kind": "header"}
{"id": "G6", "scorer": "Mattia Piovesan", "team": "Padova", "minute": 48, "minute_text": "Three minutes of the second half", "kind": "shot"}
{"id": "G7", "scorer": "Andrea Loriga", "team": "Padova", "minute": 90, "assist": "Luca Zanetel", "kind": "shot"}
