Quickest, latest, longest: 10 ⟦COMPETITION|EFL⟧ records set in ⟦DATE|2023-24⟧

Fastest ⟦G1|goal⟧: ⟦MINUTE|8 seconds⟧
⟦PERSON|Aidan Corrigall⟧ of ⟦TEAM|Stockport County⟧, against ⟦TEAM|Walsall⟧ on ⟦DATE|March 2⟧. The hosts kicked off, passed it back to ⟦PERSON|Reece Oduya⟧ and he passed it straight to ⟦PERSON|Corrigall⟧. "I hadn't even sworn at anyone yet," said ⟦TEAM|Saddlers⟧ boss ⟦PERSON|Keith Mallory⟧.

Latest ⟦G2|goal⟧: ⟦MINUTE|90+17⟧
A floodlight failure led to 18 minutes being added at The ⟦VENUE|Valley⟧, which was long enough for ⟦TEAM|Lincoln City⟧ centre-back ⟦PERSON|Oskar Wiśniewski⟧ to ⟦G3|nod in an equaliser⟧. ⟦TEAM|Charlton⟧ complained to the ⟦ORG|EFL⟧. They were not listened to.

Longest-range ⟦G4|goal⟧: 74 yards
⟦PERSON|Tunde Bakare-Wood⟧, a goalkeeper, for ⟦TEAM|Swindon Town⟧. The wind was described by the met office as "severe". His opposite number, ⟦PERSON|Harry Penfold⟧ of ⟦TEAM|Colchester⟧, is said to have a good sense of humour about it.

Most games without a goal: 41
Poor ⟦PERSON|Lewis Hallett⟧. The ⟦TEAM|Carlisle⟧ forward had 61 shots, 19 of them on target, and hit the woodwork seven times. He has since moved to ⟦TEAM|Hartlepool⟧, where he ⟦G5|scored⟧ on his debut.

Most ⟦G6|own goals⟧ by a single player: 4
⟦PERSON|Danilo Kasprzak⟧ (⟦TEAM|Cheltenham Town⟧), two of them in one match with ⟦TEAM|Reading⟧.

Most ⟦G7|goals⟧ by a defender: 15
⟦PERSON|Ellis Garforth⟧, ⟦TEAM|Portsmouth⟧. Eleven were ⟦G9|headers⟧. The previous best was 13.

Highest-scoring game
⟦TEAM|Peterborough United⟧ ⟦SCORE|6-5⟧ ⟦TEAM|Cambridge United⟧. There were six different goalscorers in the first half alone, and ⟦PERSON|Joel Amankwah⟧, who ⟦G8|got four⟧ of them, ended up on the losing side.

Longest run without conceding
⟦PERSON|Mateo Villalba⟧, 903 minutes for ⟦TEAM|Bolton Wanderers⟧.

Fewest points away: 4 (⟦TEAM|Forest Green Rovers⟧). Most cards: 141 (⟦TEAM|Sutton United⟧).

⟦FURNITURE|All stats correct as of 30 June 2024⟧
=====GOALS=====
{"id": "G1", "scorer": "Aidan Corrigall", "team": "Stockport County", "scope": "background"}
{"id": "G2", "scorer": "Oskar Wiśniewski", "team": "Lincoln City", "kind": "header", "scope": "background"}
{"id": "G3", "scorer": "Oskar Wiśniewski", "team": "Lincoln City", "kind": "header", "scope": "background"}
{"id": "G4", "scorer": "Tunde Bakare-Wood", "team": "Swindon Town", "kind": "shot", "scope": "background"}
{"id": "G5", "scorer": "Lewis Hallett", "team": "Hartlepool", "scope": "background"}
{"id": "G6", "scorer": "Danilo Kasprzak", "count": 4, "kind": "own goal", "scope": "background"}
{"id": "G7", "scorer": "Ellis Garforth", "team": "Portsmouth", "count": 15, "scope": "background"}
{"id": "G8", "scorer": "Joel Amankwah", "team": "Cambridge United", "count": 4, "scope": "background"}
{"id": "G9", "scorer": "Ellis Garforth", "team": "Portsmouth", "count": 11, "kind": "header", "scope": "background"}
