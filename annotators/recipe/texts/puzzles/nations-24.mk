⟦NORP|Czechs⟧ crash to ⟦TEAM|Kosovo⟧ in ⟦GPE|Pristina⟧

⟦TEAM|Kosovo⟧ ⟦SCORE|2⟧ ⟦TEAM|Czech Republic⟧ ⟦SCORE|1⟧

⟦TEAM|Czech Republic⟧ are on the brink of missing out on the play-offs after going down ⟦SCORE|2-1⟧ in ⟦GPE|Pristina⟧, where a late ⟦G1|own goal⟧ handed ⟦TEAM|Kosovo⟧ a famous win.

The unlucky man was ⟦PERSON|Filip Hradil⟧. He had done little wrong, and had earlier ⟦G2|put his side ahead⟧, but when ⟦PERSON|Dardan Krasniqi⟧ whipped a free-kick into the six-yard area deep into ⟦MINUTE|stoppage time⟧ the ⟦TEAM|Slavia Prague⟧ defender's outstretched leg took it away from his keeper, ⟦PERSON|Vojtěch Sláma⟧, and ⟦G6|inside the post⟧.

Until then a draw had looked likely, and would've suited the ⟦NORP|Czechs⟧. They ⟦G3|led⟧ in the ⟦MINUTE|22nd minute⟧, ⟦PERSON|Hradil⟧ heading ⟦PERSON|Jakub Doležal⟧'s corner down into the turf and up beyond ⟦PERSON|Besnik Hoti⟧. ⟦PERSON|Matěj Kříž⟧ then spurned two opportunities to add to it, first shinning wide from six yards and next running into ⟦PERSON|Hoti⟧.

⟦TEAM|Kosovo⟧ ⟦G4|pulled level⟧ early in the second half. ⟦PERSON|Arbnor Shala⟧, a thorn in ⟦NORP|Czech⟧ sides all night, chested the ball past ⟦PERSON|Doležal⟧, drew ⟦PERSON|Sláma⟧ and unselfishly rolled it sideways for ⟦PERSON|Liridon Gashi⟧, who had an unguarded net to aim at from ten yards, and ⟦G7|did the rest⟧. That was ⟦MINUTE|52 minutes⟧; by the ⟦MINUTE|60th⟧ ⟦PERSON|Shala⟧ might have had a hat-trick, striking the bar once and seeing ⟦PERSON|Sláma⟧ paw two more efforts to safety.

⟦TEAM|Kosovo⟧ manager ⟦PERSON|Agron Berisha⟧ dedicated victory to the late ⟦PERSON|Ilir Morina⟧, who ⟦G5|scored the country's first competitive goal⟧. "I believe he gave that last one a push," he said.

⟦NORP|Czech⟧ boss ⟦PERSON|Zdeněk Kubát⟧ was short. "We score both first goals," he said. "It is a good headline for you."

⟦FURNITURE|PHOTO: Krasniqi celebrates with the bench. GETTY IMAGES⟧
⟦FURNITURE|See also: Sparta striker out for six weeks⟧
=====GOALS=====
{"id": "G1", "scorer": "Filip Hradil", "team": "Kosovo", "kind": "own goal"}
{"id": "G2", "scorer": "Filip Hradil", "team": "Czech Republic", "minute": 22, "kind": "header", "assist": "Jakub Doležal"}
{"id": "G3", "scorer": "Filip Hradil", "team": "Czech Republic", "minute": 22, "kind": "header", "assist": "Jakub Doležal", "minute_text": "22nd minute"}
{"id": "G4", "scorer": "Liridon Gashi", "team": "Kosovo", "minute": 52, "kind": "shot", "assist": "Arbnor Shala", "minute_text": "early in the second half"}
{"id": "G5", "scorer": "Ilir Morina", "team": "Kosovo", "scope": "background"}
{"id": "G6", "scorer": "Filip Hradil", "team": "Kosovo", "kind": "own goal", "minute_text": "stoppage time"}
{"id": "G7", "scorer": "Liridon Gashi", "team": "Kosovo", "minute": 52, "kind": "shot", "assist": "Arbnor Shala", "minute_text": "52 minutes"}
