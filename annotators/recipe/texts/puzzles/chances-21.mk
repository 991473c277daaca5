Ten years on: ⟦TEAM|Burkina Faso⟧'s miracle in ⟦GPE|Malabo⟧, goal by goal
⟦FURNITURE|By Salif Kaboré⟧
On ⟦DATE|4 February 2016⟧, ⟦TEAM|Burkina Faso⟧ were losing ⟦SCORE|3-0⟧ to ⟦TEAM|Algeria⟧ with 25 minutes of a ⟦COMPETITION|World Cup⟧ play-off left. They won ⟦SCORE|4-3⟧. A decade later those who were there talk through the ⟦G1|goals⟧.
⟦SCORE|0-1⟧, ⟦PERSON|Riad Belhadj⟧ (⟦MINUTE|11⟧). "My mistake," says ⟦PERSON|Issouf Sanou⟧, then the left-back. "I went to sleep. ⟦PERSON|Belhadj⟧ ⟦G2|went past me and put it in off the post⟧. My mother stopped watching." She wasn't alone.
⟦SCORE|0-2⟧, ⟦PERSON|Sofiane Merabet⟧ (⟦MINUTE|38⟧, ⟦G10|penalty⟧). The foul was ⟦PERSON|Sanou⟧'s too. Goalkeeper ⟦PERSON|Hervé Kologo⟧ dived the right way, got a glove on it and ⟦G9|pushed it into the roof of the net⟧. "I still feel it on the fingers," he says. He'd saved one from the same man, in the same corner, two years before.
⟦SCORE|0-3⟧, ⟦PERSON|Belhadj⟧ (⟦MINUTE|52⟧). A counter-attack that swept through midfield. ⟦PERSON|Merabet⟧ squared and the striker ⟦G3|walked it in⟧. People left. The president of the federation left; he heard the rest in a taxi.
⟦SCORE|1-3⟧, ⟦PERSON|Aziz Tapsoba⟧ (⟦MINUTE|65⟧). It came from nothing. Substitute ⟦PERSON|Yacouba Nikiema⟧, 18, hit a shot that was going out for a throw, and ⟦PERSON|Tapsoba⟧, on the floor, ⟦G4|kneed it over the line⟧. No one celebrated. He fetched the ball and fell over it.
⟦SCORE|2-3⟧, ⟦PERSON|Nikiema⟧ (⟦MINUTE|79⟧). This was the ⟦G5|screamer⟧. "I have tried it in training ever since, maybe a thousand times," says the man himself, who now runs a garage in ⟦GPE|Bobo-Dioulasso⟧. "It goes in the trees." ⟦TEAM|Algeria⟧'s keeper, ⟦PERSON|Lounès Ait Said⟧, called it the best he was ever ⟦G6|beaten⟧ by.
⟦SCORE|3-3⟧, ⟦G11|own goal⟧, ⟦PERSON|Djamel Kherbache⟧ (⟦MINUTE|88⟧). ⟦PERSON|Sanou⟧'s cross, and not much of one. ⟦PERSON|Kherbache⟧, on loan at ⟦TEAM|Le Havre⟧ and having the game of his life, ⟦G7|slid in and stuck it past⟧ ⟦PERSON|Ait Said⟧. "I ran to him, not to my friends," says ⟦PERSON|Sanou⟧. "I knew the feeling."
⟦SCORE|4-3⟧, ⟦PERSON|Tapsoba⟧ (⟦MINUTE|90+4⟧). A corner; ⟦PERSON|Kologo⟧ had come up for it. He jumped with ⟦PERSON|Ait Said⟧, both missed, and it hit ⟦PERSON|Tapsoba⟧ on the back of the head. "My second ⟦G8|goal⟧ of the day and I saw neither of them," he says. "I heard it."
⟦TEAM|Burkina Faso⟧ lost all three of their games in ⟦GPE|Russia⟧. They didn't score there. "Who cares?" says ⟦PERSON|Kologo⟧. "Ask anyone here the name of a player who did."
=====GOALS=====
{"id": "G1", "count": 7}
{"id": "G2", "scorer": "Riad Belhadj", "team": "Algeria", "minute": 11, "minute_text": "11", "kind": "shot"}
{"id": "G3", "scorer": "Riad Belhadj", "team": "Algeria", "minute": 52, "minute_text": "52", "assist": "Sofiane Merabet"}
{"id": "G4", "scorer": "Aziz Tapsoba", "team": "Burkina Faso", "minute": 65, "minute_text": "65", "kind": "shot"}
{"id": "G5", "scorer": "Yacouba Nikiema", "team": "Burkina Faso", "minute": 79, "minute_text": "79", "kind": "shot"}
{"id": "G6", "scorer": "Yacouba Nikiema", "team": "Burkina Faso", "minute": 79, "kind": "shot"}
{"id": "G7", "scorer": "Djamel Kherbache", "team": "Burkina Faso", "minute": 88, "minute_text": "88", "kind": "own goal"}
{"id": "G8", "scorer": "Aziz Tapsoba", "team": "Burkina Faso", "minute": 90, "minute_text": "90+4", "added": 4}
{"id": "G9", "scorer": "Sofiane Merabet", "team": "Algeria", "minute": 38, "minute_text": "38", "kind": "penalty"}
{"id": "G10", "scorer": "Sofiane Merabet", "team": "Algeria", "minute": 38, "minute_text": "38", "kind": "penalty"}
{"id": "G11", "scorer": "Djamel Kherbache", "team": "Burkina Faso", "minute": 88, "minute_text": "88", "kind": "own goal"}
