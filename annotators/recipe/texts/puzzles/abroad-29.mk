⟦TEAM|Corinthians⟧ loses to ⟦TEAM|Santos⟧ at home and leaves the field under boos
The ⟦TEAM|Corinthians⟧ knew ⟦DATE|last night⟧ its first defeat in the ⟦VENUE|Neo Química Arena⟧ in this ⟦COMPETITION|Paulistão⟧. Without inspiration, the ⟦TEAM|Timão⟧ saw ⟦TEAM|Santos⟧ win by ⟦SCORE|2-0⟧, ⟦G1|goals⟧ of ⟦PERSON|Marinho Goiano⟧ and ⟦PERSON|Cristian Zabala⟧, the second already with the stands empty.
The first half was of few emotions. The best chance was of the ⟦TEAM|Timão⟧, at ⟦MINUTE|19 minutes⟧: ⟦PERSON|Alex Viola⟧ crossed, ⟦PERSON|Hugo Serpa⟧ anticipated to the marker and headed to the ground, but ⟦PERSON|Thales Moura⟧, well placed, made the defence in two times. ⟦TEAM|Peixe⟧ frightened in a free kick of ⟦PERSON|Neto Pajeú⟧, that passed shaving the beam.
In the complementary stage, the technician of ⟦TEAM|Corinthians⟧ took out ⟦PERSON|Serpa⟧ and the fans of ⟦GPE|Itaquera⟧ did not forgive: choir of "donkey". ⟦MINUTE|Two minutes afterwards⟧, at ⟦MINUTE|15⟧, the ⟦G6|punishment⟧. ⟦PERSON|Rodrigo Beckão⟧ went to retreat to the goalkeeper, was short, ⟦PERSON|Goiano⟧ believed, dribbled the archer and, almost without angle, ⟦G2|rolled to the nets⟧.
The defender, who ⟦G3|had made the goal of the victory⟧ against ⟦TEAM|Ponte Preta⟧ in the last round, asked for apologies with the hands.
⟦TEAM|Corinthians⟧ launched itself to the attack in a disordered form. ⟦PERSON|Viola⟧ sent a bomb on the crossbar at ⟦MINUTE|28⟧. ⟦PERSON|Pajeú⟧ took almost on the line a ball of ⟦PERSON|Beckão⟧. And in the ⟦MINUTE|42⟧, in the only time that ⟦TEAM|Santos⟧ passed from the middle of the field in ten minutes, ⟦PERSON|Goiano⟧ found ⟦PERSON|Zabala⟧, and the ⟦NORP|Paraguayan⟧, with a touch by cover, ⟦G4|closed the account⟧.
"We lost for ourselves. The first ⟦G5|goal⟧ was a gift and it ended with us", lamented ⟦PERSON|Viola⟧, who will be suspended for the classic against ⟦TEAM|São Paulo⟧.
⟦TEAM|Santos⟧, leader of the group with 19 points, receives ⟦TEAM|Ponte Preta⟧ on ⟦DATE|Saturday⟧ in the ⟦VENUE|Vila Belmiro⟧. ⟦TEAM|Corinthians⟧ first debuts in the ⟦COMPETITION|Copa do Brasil⟧, on ⟦DATE|Wednesday⟧.
⟦FURNITURE|SEE ALSO: Table of the Paulistão | Goals of the round on video | Bolão: make your guesses⟧
=====GOALS=====
{"id": "G1", "scorer": "Marinho Goiano; Cristian Zabala", "team": "Santos", "count": 2}
{"id": "G2", "scorer": "Marinho Goiano", "team": "Santos", "minute": 60, "kind": "shot", "minute_text": "15"}
{"id": "G3", "scorer": "Rodrigo Beckão", "team": "Corinthians", "scope": "background"}
{"id": "G4", "scorer": "Cristian Zabala", "team": "Santos", "minute": 87, "assist": "Marinho Goiano", "kind": "shot", "minute_text": "42"}
{"id": "G5", "scorer": "Marinho Goiano", "team": "Santos", "minute": 60, "kind": "shot"}
{"id": "G6", "scorer": "Marinho Goiano", "team": "Santos", "minute": 60, "kind": "shot", "minute_text": "15"}
