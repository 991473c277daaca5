Who is ⟦PERSON|Leandro Quiroga⟧? The ⟦TEAM|Everton⟧ target who left university for football

⟦TEAM|Everton⟧ have opened talks with ⟦TEAM|Racing Club⟧ over a €14m deal for striker ⟦PERSON|Leandro Quiroga⟧, ⟦ORG|Sky Sports News⟧ understands. A breakthrough is expected before the ⟦DATE|weekend⟧.

⟦PERSON|Quiroga⟧, 22, was studying architecture in ⟦GPE|Rosario⟧ until ⟦DATE|three years ago⟧. He had been released by ⟦TEAM|Newell's Old Boys⟧ at 16 and was playing five-a-side with friends when a scout of ⟦TEAM|Racing⟧ saw him.

His first start was against ⟦TEAM|Boca Juniors⟧ at ⟦VENUE|La Bombonera⟧. With the game goalless and ⟦MINUTE|18 minutes⟧ gone, he took a pass from ⟦PERSON|Gonzalo Ferreyra⟧, turned inside ⟦PERSON|Marcos Almada⟧ and ⟦G1|drove low past the goalkeeper⟧. He was booked for the celebration. ⟦TEAM|Boca⟧ ⟦G7|drew level⟧, but a ⟦MINUTE|minute from the end⟧ the debutant's ⟦G2|header⟧ won it.

There have been 31 ⟦G3|goals⟧ since, in 74 games. The pick of them came in the ⟦COMPETITION|Copa Libertadores⟧ ⟦DATE|last year⟧, a ⟦G4|volley⟧ at ⟦TEAM|Flamengo⟧ that swung away from ⟦PERSON|Diego Marçal⟧ like a free-kick. He missed the decisive penalty in the shoot-out that night.

He isn't the finished article. Scouts mention his hold-up play, a weak right foot and a strike rate that falls away from home: six ⟦G5|goals⟧ in 35 matches.

"He bends his runs well and he can finish from anywhere," says former ⟦TEAM|Argentina⟧ forward ⟦PERSON|Raúl Bettini⟧. "In ⟦GPE|England⟧ he'll need time."

⟦TEAM|Everton⟧ have ⟦G6|scored just nine ⟦COMPETITION|Premier League⟧ goals⟧ ⟦DATE|this season⟧, four of them from the penalty spot.

⟦FURNITURE|Ad content | Stream Sky Sports with NOW⟧
=====GOALS=====
{"id":"G1","scorer":"Leandro Quiroga","team":"Racing Club","assist":"Gonzalo Ferreyra","kind":"shot","scope":"background","minute_text":"18 minutes"}
{"id":"G2","scorer":"Leandro Quiroga","team":"Racing Club","kind":"header","scope":"background","minute_text":"minute from the end"}
{"id":"G3","scorer":"Leandro Quiroga","team":"Racing Club","scope":"background","count":31}
{"id":"G4","scorer":"Leandro Quiroga","team":"Racing Club","scope":"background","kind":"volley"}
{"id":"G5","scorer":"Leandro Quiroga","team":"Racing Club","scope":"background","count":6}
{"id":"G6","team":"Everton","scope":"background","count":9}
{"id":"G7","team":"Boca Juniors","scope":"background"}
