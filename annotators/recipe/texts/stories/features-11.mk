⟦PERSON|Saka-Petersen⟧ bows out: ⟦TEAM|Brøndby⟧ captain to retire in ⟦DATE|summer⟧

⟦TEAM|Brøndby⟧ captain ⟦PERSON|Mads Saka-Petersen⟧ has announced that he will hang up his boots at the end of the season after 17 years with the club.

The 36-year-old defender told team-mates on ⟦DATE|Monday⟧ morning and read a short statement to the press in the afternoon. "I have tried to be a good finisher of things," he said. "Now I would like to finish this one before my back does it for me."

⟦PERSON|Saka-Petersen⟧ has played 488 times for ⟦TEAM|Brøndby⟧, lifted the cup twice and completed a domestic double in ⟦DATE|2021⟧. He was in the side which held ⟦TEAM|Ajax⟧ to a goalless draw in ⟦GPE|Amsterdam⟧ and kept out ⟦TEAM|Villarreal⟧ for two hours before going through on spot-kicks; his own was the fifth.

His absence was felt at the ⟦DATE|weekend⟧, when a calf strain kept him in the stands at ⟦TEAM|Midtjylland⟧ and the visitors' lead at the top of the ⟦COMPETITION|Superliga⟧ was cut to a single point by a ⟦SCORE|1-0⟧ loss. Coach ⟦PERSON|Birger Holt⟧ said the captain would not be hurried back for the meeting with ⟦TEAM|Silkeborg⟧.

"There is a hole behind and a hole in the bus," said ⟦PERSON|Holt⟧. "Nobody throws the cards like he does."

The club will open talks with the player about a job in the academy. Sporting director ⟦PERSON|Claus Ravn⟧ denied that his successor had already been found, and turned aside a question about ⟦TEAM|Nordsjælland⟧'s ⟦PERSON|Peter Agger Lund⟧, who has been linked with a move across ⟦GPE|Copenhagen⟧.

A testimonial against a ⟦NORP|Danish⟧ select is pencilled in for ⟦DATE|July⟧. ⟦PERSON|Saka-Petersen⟧ says he intends to play up front. "I've waited since the under-8s. If there is a penalty, I'll fight them for it."
=====GOALS=====
