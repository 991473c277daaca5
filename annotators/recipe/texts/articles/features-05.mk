Preview: ⟦TEAM|Sounders⟧ host streaking ⟦TEAM|Real Salt Lake⟧ in ⟦DATE|Saturday night⟧ showdown

⟦GPE|SEATTLE⟧ — Something's gotta give at ⟦VENUE|Lumen Field⟧.

The ⟦TEAM|Seattle Sounders⟧ have dropped just one of their last nine on home turf. ⟦TEAM|Real Salt Lake⟧ hasn't lost anywhere since ⟦DATE|Memorial Day⟧. Both are chasing ⟦TEAM|LAFC⟧ in the ⟦COMPETITION|Western Conference⟧, and both will be missing a designated player.

⟦TEAM|Seattle⟧'s is ⟦PERSON|Emiliano Castronovo⟧, who tweaked a quad in the ⟦COMPETITION|Leagues Cup⟧ and has been listed as out. That's 12 ⟦G1|goals⟧ and seven helpers watching in a tracksuit. Head coach ⟦PERSON|Tyler Brandvold⟧ figures to slide ⟦PERSON|Obed Quarshie⟧ inside and hand ⟦PERSON|Kai Nakashima-Wells⟧ a start on the left.

"Kai's been knocking on the door," ⟦PERSON|Brandvold⟧ said ⟦DATE|Thursday⟧. "I'm not going to tell you he's going to go out and score two. But he'll put people on their heels."

⟦TEAM|RSL⟧, meanwhile, will be without ⟦PERSON|Nelson Zúñiga⟧. The ⟦NORP|Honduran⟧ playmaker was handed a two-game suspension for his reaction to the officials after a would-be ⟦G5|winner⟧ by ⟦PERSON|Braian Olivetti⟧ was chalked off against ⟦TEAM|Houston Dynamo FC⟧ ⟦DATE|last weekend⟧.

⟦PERSON|Olivetti⟧ remains the man to watch. The ⟦NORP|Argentine⟧ has ⟦G2|tallied 10 times⟧ in his last 13 appearances, and it was his ⟦G3|rebound⟧ — ugly, off the shin, good enough — that handed ⟦TEAM|Seattle⟧ its only home defeat in that stretch, back in ⟦DATE|April⟧. He's also ⟦G4|hit from the spot⟧ five times without a miss.

Goalkeeping may decide this one. ⟦TEAM|RSL⟧'s ⟦PERSON|Zach Mullendore⟧ leads the league with 11 shutouts. ⟦TEAM|Seattle⟧'s ⟦PERSON|Andrés Yupanqui⟧ has three fewer, though opponents are putting barely three shots a night on frame.

LAST MEETING: ⟦TEAM|RSL⟧ ⟦SCORE|1⟧, ⟦TEAM|Seattle⟧ ⟦SCORE|0⟧ (⟦DATE|April 13⟧)
TV: ⟦ORG|Apple TV⟧, 7:30 p.m. PT
INJURY REPORT — SEA: OUT: ⟦PERSON|Castronovo⟧ (quad), ⟦PERSON|Mateus Bragança⟧ (ACL). QUESTIONABLE: ⟦PERSON|Drew Fontenot⟧ (ankle). ⟦TEAM|RSL⟧: SUSPENDED: ⟦PERSON|Zúñiga⟧. OUT: ⟦PERSON|Pablo Weatherspoon⟧ (back).
=====GOALS=====
{"id": "G1", "scorer": "Emiliano Castronovo", "team": "Seattle Sounders", "count": 12, "scope": "background"}
{"id": "G2", "scorer": "Braian Olivetti", "team": "Real Salt Lake", "count": 10, "scope": "background"}
{"id": "G3", "scorer": "Braian Olivetti", "team": "Real Salt Lake", "kind": "shot", "scope": "background"}
{"id": "G4", "scorer": "Braian Olivetti", "team": "Real Salt Lake", "kind": "penalty", "count": 5, "scope": "background"}
{"id":"G5","scorer":"Braian Olivetti","team":"Real Salt Lake","outcome":"ruled out","scope":"background"}
