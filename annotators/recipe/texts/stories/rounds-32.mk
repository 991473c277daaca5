⟦TEAM|Sporting⟧ in the ascendant, ⟦TEAM|Braga⟧ in a rage: ⟦PERSON|Quaresma Pinto⟧'s ⟦G1|goal⟧ that wasn't, then was

⟦GPE|LISBON⟧ — It took five minutes and eleven seconds for the ⟦G2|goal⟧ that beat ⟦TEAM|Braga⟧ to be given. It had taken ⟦PERSON|Geny Catarino⟧ about three seconds to ⟦G3|score⟧ it.

The ⟦NORP|Mozambican⟧ ⟦G4|forced the ball in⟧ at the far post ⟦MINUTE|eight minutes from the end⟧ at ⟦VENUE|Alvalade⟧, from ⟦PERSON|Eduardo Quaresma Pinto⟧'s low centre, the flag went up, ⟦PERSON|Lukáš Horníček⟧ ran out to take the free-kick, and in a room 20 kilometres away someone asked for another angle. ⟦TEAM|Sporting⟧ ⟦SCORE|2⟧, ⟦TEAM|Braga⟧ ⟦SCORE|1⟧.

"We got a ⟦G5|goal⟧ against us from the future," said ⟦PERSON|Carlos Vicentino⟧, the ⟦TEAM|Braga⟧ coach, who was sent off for saying other things.

⟦TEAM|Braga⟧ had been close to taking the lead in the very same period of play. ⟦PERSON|Ricardo Hortas⟧, whose ⟦G6|penalty⟧ had cancelled out the home side's ⟦G7|opener⟧, broke away and shot against the foot of ⟦PERSON|Rui Silvano⟧. The rebound ran to ⟦PERSON|Fran Navarrete⟧ and he screwed it wide. ⟦MINUTE|Two minutes later⟧ ⟦TEAM|Braga⟧ were a goal behind.

That ⟦G8|penalty⟧, in the ⟦MINUTE|56th minute⟧, had also needed a second look: ⟦PERSON|Ousmane Diomandé⟧ went in hard on ⟦PERSON|Rodrigo Zalazar-Peña⟧, but was the ball still in play? ⟦PERSON|Ricardo Hortas⟧ ⟦G9|sent it high into the middle⟧.

As for the ⟦G10|first goal⟧, it was in keeping, an absurdity. ⟦PERSON|Horníček⟧, on ⟦MINUTE|19⟧, chose to throw the ball to ⟦PERSON|Vítor Carvalhal⟧, ⟦PERSON|Carvalhal⟧ chose not to look, and ⟦PERSON|Luis Suárez-Bello⟧ ⟦G11|walked through and scored⟧. The ⟦NORP|Colombian⟧ had also headed over when ⟦PERSON|Catarino⟧ picked him out on ⟦MINUTE|7⟧ and was unlucky with a drive which struck the bar.

⟦TEAM|Sporting⟧ host ⟦TEAM|Juventus⟧ on ⟦DATE|Tuesday⟧ and will be without ⟦PERSON|Ousmane Diomandé⟧, booked for the fifth time.
=====GOALS=====
{"id": "G1", "scorer": "Geny Catarino", "team": "Sporting", "minute": 82, "assist": "Eduardo Quaresma Pinto"}
{"id": "G2", "scorer": "Geny Catarino", "team": "Sporting", "minute": 82, "assist": "Eduardo Quaresma Pinto"}
{"id": "G3", "scorer": "Geny Catarino", "team": "Sporting", "minute": 82, "assist": "Eduardo Quaresma Pinto"}
{"id": "G4", "scorer": "Geny Catarino", "team": "Sporting", "minute": 82, "assist": "Eduardo Quaresma Pinto", "minute_text": "eight minutes from the end"}
{"id": "G5", "scorer": "Geny Catarino", "team": "Sporting", "minute": 82, "assist": "Eduardo Quaresma Pinto"}
{"id": "G6", "scorer": "Ricardo Hortas", "team": "Braga", "minute": 56, "kind": "penalty"}
{"id": "G7", "scorer": "Luis Suárez-Bello", "team": "Sporting", "minute": 19, "kind": "shot"}
{"id": "G8", "scorer": "Ricardo Hortas", "team": "Braga", "minute": 56, "kind": "penalty", "minute_text": "56th minute"}
{"id": "G9", "scorer": "Ricardo Hortas", "team": "Braga", "minute": 56, "kind": "penalty", "minute_text": "56th minute"}
{"id": "G10", "scorer": "Luis Suárez-Bello", "team": "Sporting", "minute": 19, "kind": "shot", "minute_text": "19"}
{"id": "G11", "scorer": "Luis Suárez-Bello", "team": "Sporting", "minute": 19, "kind": "shot", "minute_text": "19"}
