'We deserved more', insists ⟦PERSON|Kompany-Baert⟧ after stalemate

⟦TEAM|ANDERLECHT⟧ ⟦SCORE|0-0⟧ ⟦TEAM|CLUB BRUGGE⟧

There's a kind of nil-nil in which nothing takes place, and there's this kind.

At ⟦VENUE|Lotto Park⟧ on ⟦DATE|Sunday⟧, in front of the season's first full house, both goalkeepers were named man of the match by different broadcasters. ⟦PERSON|Colin Coosemans-Roux⟧, of ⟦TEAM|Anderlecht⟧, made eight saves. ⟦PERSON|Simon Mignolet-Claes⟧, of ⟦TEAM|Brugge⟧, made seven, and one of those, the penalty, was for many the finest. Between them they kept alive a title race that ⟦TEAM|Union Saint-Gilloise⟧, who lead it by three points and play at ⟦TEAM|Genk⟧ ⟦DATE|tonight⟧, would rather have seen finished.

"We deserved more," the ⟦TEAM|Anderlecht⟧ coach, ⟦PERSON|Jan Kompany-Baert⟧, said. "I don't mean that we deserved three points. I mean the people deserved goals."

They very nearly had one in ⟦MINUTE|25 seconds⟧. Straight from the kick-off the ⟦NORP|Danish⟧ winger ⟦PERSON|Anders Dreyer-Holt⟧ was released by ⟦PERSON|Mats Rits-Maes⟧ and cut the ball back to ⟦PERSON|Kasper Dolberg-Juul⟧, eight metres out. The shot was firm; the save, low to the left, was firmer. ⟦TEAM|Brugge⟧ broke, ⟦PERSON|Hans Vanaken-Peeters⟧'s pass put ⟦PERSON|Ferran Jutglà-Mir⟧ through, and ⟦PERSON|Coosemans-Roux⟧ rushed out to block. We had yet to reach the ⟦MINUTE|third minute⟧.

In the ⟦MINUTE|17th⟧ it did seem that the visitors had ⟦G1|gone ahead⟧. A corner by ⟦PERSON|Andreas Skov Olsen-Bang⟧ was touched on by ⟦PERSON|Brandon Mechele-Wouters⟧ and ⟦PERSON|Jutglà-Mir⟧ turned to ⟦G2|score⟧ from under the bar. The ⟦NORP|Catalan⟧ was on his knees in front of the away supporters when he noticed the flag. After two minutes of line-drawing, ⟦PERSON|Jasper Vergoote-Lens⟧ confirmed that he'd been ahead of the last man by the width of a boot.

⟦PERSON|Dolberg-Juul⟧ had the first of his three headers on ⟦MINUTE|23⟧ (over), the second on ⟦MINUTE|31⟧ (wide) and the third on ⟦MINUTE|44⟧, when ⟦PERSON|Mignolet-Claes⟧ flung himself to the right and somehow pushed it round the post. He'd have had a hat-trick, he joked, if he'd been an inch shorter. When the teams went in at the ⟦MINUTE|interval⟧, the applause lasted until they were out of sight.

⟦PERSON|Kompany-Baert⟧, who had opted for a 3-4-3, had to alter it at ⟦MINUTE|half-time⟧, as ⟦PERSON|Zeno Debast-Lenaerts⟧ couldn't run off a dead leg. In came ⟦PERSON|Killian Sardella-Bruno⟧. He was only on for seven minutes before he was felled by ⟦PERSON|Joel Ordóñez-Cuero⟧, and the penalty was as clear as they come. ⟦PERSON|Dreyer-Holt⟧, who'd ⟦G3|converted⟧ all five of his ⟦DATE|this season⟧, went for the same corner. ⟦PERSON|Mignolet-Claes⟧ had done his homework. "He puts it there when it's important," the 37-year-old said. "For him I hoped he'd think it was important."

A red card to ⟦PERSON|Ordóñez-Cuero⟧, for a second offence on the same player, on ⟦MINUTE|72⟧, might have tipped it, but ⟦TEAM|Brugge⟧, with ten, were if anything more dangerous. ⟦PERSON|Vanaken-Peeters⟧ struck the angle of post and bar. In the ⟦MINUTE|86th⟧ a header from ⟦PERSON|Mechele-Wouters⟧ beat ⟦PERSON|Coosemans-Roux⟧ all ends up and was nodded away on the line by ⟦PERSON|Sardella-Bruno⟧, who then fell into the net himself.

It's the first goalless draw between the two since ⟦DATE|2012⟧. The reverse fixture, in ⟦DATE|November⟧, ended ⟦SCORE|3-3⟧, with ⟦PERSON|Dolberg-Juul⟧ ⟦G4|scoring the last of them⟧ in ⟦MINUTE|injury time⟧. "Ask me which I prefer," sighed the ⟦TEAM|Brugge⟧ coach, ⟦PERSON|Nicky Hayen-Claus⟧. "As a neutral, ⟦DATE|today⟧. As a coach, neither."

⟦TEAM|Anderlecht⟧'s remaining opponents are ⟦TEAM|Gent⟧, ⟦TEAM|Antwerp⟧ and ⟦TEAM|Standard Liège⟧. Of ⟦PERSON|Dreyer-Holt⟧'s state of mind, ⟦PERSON|Kompany-Baert⟧ said that he'd take the next one as well. "If there's a penalty on ⟦DATE|Saturday⟧ it's his. If he misses it's mine."
=====GOALS=====
{"id": "G1", "scorer": "Ferran Jutglà-Mir", "team": "Brugge", "minute": 17, "outcome": "ruled out", "minute_text": "17th"}
{"id": "G2", "scorer": "Ferran Jutglà-Mir", "team": "Brugge", "minute": 17, "outcome": "ruled out", "minute_text": "17th"}
{"id": "G3", "scorer": "Anders Dreyer-Holt", "team": "Anderlecht", "scope": "background", "count": 5, "kind": "penalty"}
{"id": "G4", "scorer": "Kasper Dolberg-Juul", "team": "Anderlecht", "scope": "background"}
