⟦TEAM|Spain⟧ beat ⟦TEAM|Germany⟧ to lift ⟦COMPETITION|Women's Under-20 World Cup⟧
⟦GPE|Warsaw⟧ - An early ⟦G1|goal⟧ from ⟦PERSON|Carla Beltrán⟧ and a second-half ⟦G2|header⟧ from captain ⟦PERSON|Noa Etxeberria Sanz⟧ saw ⟦TEAM|Spain⟧ crowned champions of the ⟦COMPETITION|FIFA U-20 Women's World Cup⟧ as they beat ⟦TEAM|Germany⟧ ⟦SCORE|2-0⟧ in ⟦DATE|Sunday⟧'s final.
⟦PERSON|Beltrán⟧ ⟦G3|gave ⟦TEAM|Spain⟧ the perfect start⟧. The ⟦TEAM|Atlético Madrid⟧ winger skipped past ⟦PERSON|Lotta Hagedorn⟧ with ⟦MINUTE|six minutes⟧ gone and her ⟦G4|strike⟧ was too powerful for ⟦PERSON|Pia Wendlandt⟧.
⟦TEAM|Germany⟧ had the better of the rest of the half. ⟦PERSON|Mia Ostermann⟧ was through on goal and chipped wide. ⟦PERSON|Johanna Feist⟧ met a cross on the volley but straight at ⟦PERSON|Irati Mugica⟧, and ⟦PERSON|Hagedorn⟧'s effort struck the bar on ⟦MINUTE|41 minutes⟧.
A shift in the wind, and in the game, followed. ⟦PERSON|Beltrán⟧ won a free-kick, ⟦PERSON|Alba Quesada⟧ whipped it in and ⟦PERSON|Etxeberria Sanz⟧, who had ⟦G5|scored⟧ in both the quarter-final and semi-final, ⟦G6|directed it inside the far post⟧ in the ⟦MINUTE|54th minute⟧.
⟦TEAM|Germany⟧ thought they had a lifeline when ⟦PERSON|Feist⟧ was tripped and a penalty awarded, but a VAR review showed that the offence was outside the box. ⟦PERSON|Ostermann⟧'s free-kick was turned over.
⟦TEAM|Spain⟧ could have had a third through ⟦PERSON|Quesada⟧, whose shot was hacked off the line by ⟦PERSON|Hagedorn⟧.
"Nobody remembers the team that finished second," said ⟦TEAM|Spain⟧ coach ⟦PERSON|Jaime Olabarría⟧. "These girls have completed a treble of titles in three age groups."
⟦PERSON|Etxeberria Sanz⟧ took the ⟦ORG|Adidas⟧ Golden Boot with seven ⟦G7|goals⟧. ⟦TEAM|Brazil⟧ beat ⟦TEAM|Nigeria⟧ on penalties for third place.
=====GOALS=====
{"id": "G1", "scorer": "Carla Beltrán", "team": "Spain", "minute": 6, "kind": "shot"}
{"id": "G2", "scorer": "Noa Etxeberria Sanz", "team": "Spain", "minute": 54, "assist": "Alba Quesada", "kind": "header"}
{"id": "G3", "scorer": "Carla Beltrán", "team": "Spain", "minute": 6, "minute_text": "six minutes", "kind": "shot"}
{"id": "G4", "scorer": "Carla Beltrán", "team": "Spain", "minute": 6, "minute_text": "six minutes", "kind": "shot", "score": "1-0"}
{"id": "G5", "scorer": "Noa Etxeberria Sanz", "team": "Spain", "scope": "background", "count": 2}
{"id": "G6", "scorer": "Noa Etxeberria Sanz", "team": "Spain", "minute": 54, "minute_text": "54th minute", "assist": "Alba Quesada", "kind": "header", "score": "2-0"}
{"id": "G7", "scorer": "Noa Etxeberria Sanz", "team": "Spain", "scope": "background", "count": 7}
