The numbers behind ⟦TEAM|Girona⟧'s slide

⟦DATE|Three months ago⟧ ⟦TEAM|Girona⟧ were third in ⟦COMPETITION|La Liga⟧. They are now 13th, and on ⟦DATE|Sunday⟧ they go to ⟦TEAM|Athletic Club⟧ without a win in nine. What has gone wrong?

Start with the front. ⟦PERSON|Álex Ferreres⟧ ⟦G1|scored eight⟧ before the end of ⟦DATE|October⟧. He has ⟦G2|one⟧ since, a ⟦G3|penalty⟧ against ⟦TEAM|Getafe⟧ in a game that was already lost, and in that time he's had 29 shots. Eleven were on target, two struck the frame, and one, at ⟦TEAM|Osasuna⟧, hit ⟦PERSON|Iván Serrat⟧, his own team-mate, on the line.

Then the middle. The sale of ⟦PERSON|Yan Kovalenko⟧ to ⟦TEAM|Manchester City⟧ took away the man who threaded it all together. His replacement, ⟦PERSON|Rodrigo Leal⟧, is a runner. Nobody in the division covers more ground or completes fewer passes into the box.

Then the back. Coach ⟦PERSON|Miquel Torrents⟧ wants his line high, and opponents have learned. Seven of the last ten ⟦G4|goals⟧ that ⟦TEAM|Girona⟧ let in came from a single ball over the top. ⟦TEAM|Villarreal⟧'s ⟦G5|first⟧ ⟦DATE|last week⟧ was a copy of ⟦TEAM|Betis⟧'s ⟦G6|second⟧ the ⟦DATE|week before⟧, with ⟦PERSON|Dani Bustos⟧ in the role of ⟦PERSON|Assane Fall⟧: long diagonal, one touch, keeper ⟦PERSON|Pau Gazulla⟧ stranded, ball ⟦G7|stroked past⟧.

There's also bad luck. Their expected tally is 27, their real one 19. In ⟦GPE|Vigo⟧ they were denied a ⟦G9|goal⟧ by ⟦PERSON|Serrat⟧ through a whistle for a foul on the goalkeeper that nobody else saw.

⟦PERSON|Torrents⟧ isn't for turning. "We'll be brave in ⟦GPE|Bilbao⟧ too," he said. "I have rolled this stone up before."

⟦TEAM|Athletic⟧ have ⟦G8|conceded just four⟧ at ⟦VENUE|San Mamés⟧.
=====GOALS=====
{"id":"G1","scorer":"Álex Ferreres","team":"Girona","count":8,"scope":"background"}
{"id":"G2","scorer":"Álex Ferreres","team":"Girona","scope":"background"}
{"id":"G3","scorer":"Álex Ferreres","team":"Girona","kind":"penalty","scope":"background"}
{"id":"G4","count":10,"scope":"background"}
{"id":"G5","scorer":"Dani Bustos","team":"Villarreal","scope":"background"}
{"id":"G6","scorer":"Assane Fall","team":"Betis","scope":"background"}
{"id":"G7","scorer":"Dani Bustos","team":"Villarreal","scope":"background"}
{"id":"G8","count":4,"scope":"background"}
{"id":"G9","scorer":"Iván Serrat","team":"Girona","outcome":"ruled out","scope":"background"}
