⟦TEAM|Cobresal⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Everton de Viña⟧: altitude, three penalties and a goalkeeper in tears
⟦FURNITURE|Agencia Deportes Norte⟧
⟦GPE|El Salvador⟧, ⟦GPE|Chile⟧. ⟦TEAM|Cobresal⟧ won a crazy match against ⟦TEAM|Everton⟧ by ⟦SCORE|2-1⟧ with two penalty ⟦G1|goals⟧ from ⟦PERSON|Maximiliano Orrego⟧, who also missed one, and jumped provisionally to fourth place.
The visit started better. ⟦PERSON|Ignacio Bustamante⟧ warned with a shot to the crossbar in the ⟦MINUTE|6th minute⟧ and ⟦PERSON|Cristóbal Leiva⟧ saw how goalkeeper ⟦PERSON|Requena⟧ took away his header from the angle. ⟦TEAM|Cobresal⟧ answered with ⟦PERSON|Orrego⟧, who finished wide alone before ⟦PERSON|Guerra⟧.
At ⟦MINUTE|29 minutes⟧, ⟦TEAM|Everton⟧'s defender ⟦PERSON|Nahuel Pereyra⟧ hit ⟦PERSON|Ayala⟧ in the area, and ⟦PERSON|Orrego⟧ ⟦G2|opened the account⟧ from twelve steps, strong and to the middle.
The local side could have extended. ⟦PERSON|Ayala⟧ crashed a ball at the post in the ⟦MINUTE|36th minute⟧. The one of ⟦PERSON|Orrego⟧'s second penalty arrived just in the ⟦MINUTE|45th⟧, for a hand of ⟦PERSON|Leiva⟧: this time ⟦PERSON|Guerra⟧ guessed, and the rebound was sent to the clouds by ⟦PERSON|Ayala⟧.
In the complement ⟦TEAM|Everton⟧ went for everything and the draw goal seemed to be coming in each attack. ⟦PERSON|Bustamante⟧ had it three times. It came at ⟦MINUTE|63 minutes⟧ by the less expected way: a long ball that ⟦PERSON|Requena⟧ left his goal to clear, the bounce beat him, and ⟦PERSON|Leiva⟧ only had to ⟦G4|push it in⟧. The goalkeeper asked forgiveness with the hands to the stand.
VAR took away from ⟦TEAM|Everton⟧ what would be the ⟦SCORE|1-2⟧, ⟦G3|scored⟧ by the youngster ⟦PERSON|Salinas⟧ at ⟦MINUTE|71⟧, for a previous foul of ⟦PERSON|Bustamante⟧ on the same ⟦PERSON|Requena⟧. ⟦MINUTE|Three minutes later⟧ it gave the local team the third penalty of the night. ⟦PERSON|Pereyra⟧ pulled the shirt of substitute ⟦PERSON|Tapia⟧. ⟦PERSON|Orrego⟧ asked for the ball, nobody wished to argue, and he ⟦G5|put it in⟧ next to the stick although ⟦PERSON|Guerra⟧ touched it.
In the discounts ⟦PERSON|Requena⟧, who had cried, became a hero: he saved with the foot before ⟦PERSON|Bustamante⟧, and with the face before ⟦PERSON|Salinas⟧.
"I missed one and I thought, if there is another, I'll take it anyway," commented ⟦PERSON|Orrego⟧, who reached ⟦G6|nine conquests⟧ in the tournament. ⟦TEAM|Everton⟧'s coach, ⟦PERSON|Darío Manccini⟧, left without declaring.
⟦TEAM|Cobresal⟧ will visit ⟦TEAM|Ñublense⟧ ⟦DATE|next Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Maximiliano Orrego", "team": "Cobresal", "kind": "penalty", "count": 2}
{"id": "G2", "scorer": "Maximiliano Orrego", "team": "Cobresal", "minute": 29, "minute_text": "29 minutes", "kind": "penalty"}
{"id": "G3", "scorer": "Salinas", "team": "Everton", "minute": 71, "minute_text": "71", "outcome": "ruled out"}
{"id": "G4", "scorer": "Cristóbal Leiva", "team": "Everton", "minute": 63, "minute_text": "63 minutes", "kind": "shot"}
{"id": "G5", "scorer": "Maximiliano Orrego", "team": "Cobresal", "minute": 74, "minute_text": "Three minutes later", "kind": "penalty"}
{"id": "G6", "scorer": "Maximiliano Orrego", "team": "Cobresal", "scope": "background", "count": 9}
