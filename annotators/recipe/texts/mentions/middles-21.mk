⟦PERSON|Jordi Escolano⟧'s ⟦MINUTE|20th-minute⟧ ⟦G1|header⟧ and ⟦PERSON|Nil Vergés⟧'s ⟦MINUTE|64th-minute⟧ ⟦G2|penalty⟧ gave ⟦TEAM|Lleida⟧ a two-goal advantage that they surrendered in the last quarter of an hour. ⟦PERSON|Mamadou Cissé⟧ ⟦G3|scored⟧ on ⟦MINUTE|76⟧ and ⟦PERSON|Vergés⟧, defending a corner, ⟦G4|turned the equaliser into his own net⟧ on ⟦MINUTE|88⟧.

⟦TEAM|Southport⟧ have won two of their last three by a one-goal margin. On ⟦DATE|Tuesday⟧ it was ⟦PERSON|Jay Bolland⟧'s late ⟦G5|winner⟧; on ⟦DATE|Saturday⟧ they had goalkeeper ⟦PERSON|Tony McMillan⟧ to thank, his save from ⟦PERSON|Carl Hodge⟧'s penalty and another from ⟦PERSON|Danny Lister⟧'s free-kick preserving a ⟦SCORE|0-0⟧ draw.

⟦PERSON|Baptiste Roussel⟧ crossed from the left and ⟦PERSON|Mehdi Ouali⟧ headed against ⟦PERSON|Antoine Girard⟧, the ball dropping for ⟦PERSON|Kelvin Amoako⟧ to ⟦G6|sidefoot over the line⟧. It was ⟦MINUTE|31 minutes⟧ in, and ⟦TEAM|Amiens⟧ had the lead ⟦G7|goal⟧ their pressure deserved.

After ⟦PERSON|Kelvin Amoako⟧ had limped off, ⟦TEAM|Amiens⟧ created little. ⟦PERSON|Ouali⟧ shot straight at ⟦PERSON|Rémi Duclos⟧ in the ⟦MINUTE|58th minute⟧, ⟦PERSON|Roussel⟧ had a drive blocked, and the penalty awarded for ⟦PERSON|Théo Lacombe⟧'s trip on ⟦PERSON|Ouali⟧ was cancelled after a review.

An equaliser looked likely when ⟦PERSON|Simon Hartley⟧ was sent through, but the ⟦TEAM|York City⟧ captain delayed and ⟦PERSON|Marcus Beech⟧ recovered to tackle. ⟦PERSON|Hartley⟧'s next chance, ⟦MINUTE|six minutes later⟧, was a header that ⟦PERSON|Lewis Rook⟧ touched over. The one that counted fell to ⟦PERSON|Beech⟧ at the other end, and he ⟦G8|buried it⟧ on ⟦MINUTE|80⟧.

⟦TEAM|Ulsan⟧ restored their three-point lead at the top thanks to ⟦PERSON|Yoon Tae-ho⟧'s second-half ⟦G9|brace⟧. The forward ⟦G10|slid in⟧ ⟦PERSON|Marcelo Brandão⟧'s cross on ⟦MINUTE|52⟧ and, after ⟦PERSON|Brandão⟧ had a shot saved by ⟦PERSON|Kang Min-jae⟧, ⟦G11|followed up⟧ on ⟦MINUTE|70⟧.

⟦PERSON|Kang Min-jae⟧ had been the busier keeper from the start. He kept out a free-kick by ⟦PERSON|Brandão⟧ in the ⟦MINUTE|sixth minute⟧ and a follow-up by ⟦PERSON|Oh Seung-min⟧, and although he guessed wrong for the penalty in the ⟦MINUTE|29th minute⟧, ⟦PERSON|Brandão⟧ hit it against the post.

A blunder by ⟦PERSON|Ollie Scarfe⟧ handed ⟦TEAM|Eastbourne Borough⟧ the initiative. His throw was intercepted by ⟦PERSON|Fraser Dale⟧, whose pass to ⟦PERSON|James Hulme⟧ was played first time to ⟦PERSON|Leone Gravata⟧, and the ⟦NORP|Maltese⟧ forward ⟦G12|passed it into the empty net⟧ in the ⟦MINUTE|26th minute⟧.

⟦PERSON|Igor Stojanov⟧'s strike partner ⟦PERSON|Darko Temelkov⟧ won a free-kick that led to nothing, a corner that led to a shot over by ⟦PERSON|Viktor Angelov⟧, and a penalty that led to the game's only ⟦G13|goal⟧. ⟦PERSON|Stojanov⟧ ⟦G14|stuck it away⟧ in the ⟦MINUTE|44th minute⟧, and ⟦TEAM|Shkupi⟧ had their first win.

⟦TEAM|Forest Green⟧ boss ⟦PERSON|Neil Hartigan⟧ wants his forwards to "stop trying to walk it in". They had 22 shots against ⟦TEAM|Yeovil⟧, nine of them blocked, one of them, ⟦PERSON|Kairo Mitchum⟧'s, rewarded with a ⟦MINUTE|90+3⟧ ⟦G15|equaliser⟧.

⟦PERSON|Siphiwe Mahlangu⟧ pulled down ⟦PERSON|Thabiso Nkosi⟧ and the referee pointed to the spot for the third time. ⟦PERSON|Thabiso Nkosi⟧ had failed with the first, ⟦PERSON|Evidence Moyo⟧ had failed with the second. The goalkeeper ⟦PERSON|Ricardo Daniels⟧ came forward and ⟦G16|struck it into the top corner⟧, and ⟦TEAM|SuperSport United⟧ were ahead in the ⟦MINUTE|85th minute⟧.

Nobody tracked ⟦PERSON|Adil Rahimi⟧. He had run from his own box when ⟦PERSON|Sander Kolk⟧ broke, and when ⟦PERSON|Kolk⟧'s pass for ⟦PERSON|Mitchell Tervoort⟧ was overhit, it was ⟦PERSON|Rahimi⟧ who caught up with it and ⟦G17|finished across⟧ ⟦PERSON|Robbin Schut⟧. ⟦TEAM|Willem II⟧'s ⟦G18|third⟧, on ⟦MINUTE|78⟧, was the prettiest of the night.

⟦TEAM|Kilmarnock⟧'s second-half display did not merit the late concession of a penalty, and justice was served when ⟦PERSON|Brad Spalding⟧'s kick, low to the right of ⟦PERSON|Kieran Orde⟧, was turned away. ⟦PERSON|Orde⟧ also saved from ⟦PERSON|Joe Westbrook⟧, and ⟦PERSON|Liam Donnachie⟧ cleared ⟦PERSON|Spalding⟧'s chip.

⟦PERSON|Lena Hagström⟧'s free-kick was spilled by ⟦PERSON|Maja Östlund⟧. ⟦PERSON|Sofia Wik⟧, who had ⟦G19|scored⟧ in each of her last three games, had her shot blocked by ⟦PERSON|Elin Törn⟧, but from where she lay she ⟦G20|got a toe to the rebound⟧ and ⟦TEAM|Piteå⟧ were ⟦SCORE|2-1⟧ up. The ⟦G21|goal⟧ came in the ⟦MINUTE|71st minute⟧.

There was no second goal for ⟦PERSON|Rauno Kask⟧, though it was not for lack of trying. The ⟦NORP|Estonian⟧'s ⟦G22|first⟧, struck from 30 metres on ⟦MINUTE|14⟧, gave ⟦TEAM|Flora⟧ the lead. His second attempt was saved by ⟦PERSON|Matvei Igonin⟧, his third hit ⟦PERSON|Henri Välja⟧ and his fourth hit a steward.

⟦PERSON|Roberto Cantú⟧ earned a penalty, gave it to ⟦PERSON|Alexis Gil⟧ and saw it missed. He earned another, kept it and missed it as well. The only ⟦G23|goal⟧ came from neither. ⟦PERSON|Luis Olascoaga⟧ headed down a corner in the ⟦MINUTE|83rd minute⟧ and ⟦PERSON|Jesús Leal⟧ ⟦G24|stabbed ⟦TEAM|Querétaro⟧ ahead⟧.

⟦PERSON|Noel Whelehan⟧'s ⟦G25|own goal⟧, the result of a mix-up with ⟦PERSON|Corey Ward⟧ on ⟦MINUTE|50 minutes⟧, had ⟦TEAM|Treaty United⟧ dreaming. ⟦PERSON|Enda Curry⟧ came close to a second when he beat ⟦PERSON|Ward⟧ to ⟦PERSON|Lee Devitt⟧'s cross and headed over, and ⟦PERSON|Whelehan⟧ ⟦G26|levelled⟧ on ⟦MINUTE|89⟧.

⟦TEAM|Viktoria Köln⟧ are up to third after a ⟦SCORE|2-1⟧ win in which all three ⟦G27|goals⟧ were penalties. ⟦PERSON|Simon Handke⟧'s trip gave ⟦PERSON|Jeremias Lorch⟧ his ⟦G28|first⟧, on ⟦MINUTE|10⟧, and ⟦PERSON|Lars Kohl⟧'s handball his ⟦G29|second⟧, on ⟦MINUTE|61⟧; ⟦PERSON|Said Engel⟧ ⟦G30|replied⟧ in between, on ⟦MINUTE|32⟧.

⟦PERSON|Jamie Bell⟧ struck the ball sweetly, ⟦PERSON|Ben Roe⟧ saw it late, and a goal it would have been but for ⟦PERSON|Macaulay Southam⟧, standing offside on the line. That was in the ⟦MINUTE|35th minute⟧. In the ⟦MINUTE|36th⟧, ⟦PERSON|Bell⟧ hit one badly and ⟦PERSON|Roe⟧ ⟦G31|let it through his hands⟧. ⟦TEAM|Halifax Town⟧ were happy with either.

⟦PERSON|Hassan Al-Otaibi⟧ lobbed the goalkeeper from the centre circle and missed by a foot. ⟦PERSON|Fahad Al-Harbi⟧ tried the same from closer and missed by two. ⟦PERSON|Hassan Al-Otaibi⟧'s next was a straightforward header from ⟦PERSON|Marcio Peixoto⟧'s cross, and it ⟦G32|put ⟦TEAM|Al-Taawoun⟧ ahead⟧ in the ⟦MINUTE|68th minute⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jordi Escolano", "team": "Lleida", "minute": 20, "kind": "header", "minute_text": "20th-minute"}
{"id": "G2", "scorer": "Nil Vergés", "team": "Lleida", "minute": 64, "kind": "penalty", "minute_text": "64th-minute"}
{"id": "G3", "scorer": "Mamadou Cissé", "minute": 76, "kind": "shot", "minute_text": "76"}
{"id": "G4", "scorer": "Nil Vergés", "minute": 88, "kind": "own goal", "minute_text": "88"}
{"id": "G5", "scorer": "Jay Bolland", "team": "Southport"}
{"id": "G6", "scorer": "Kelvin Amoako", "team": "Amiens", "minute": 31, "kind": "shot", "minute_text": "31 minutes"}
{"id": "G7", "scorer": "Kelvin Amoako", "team": "Amiens", "minute": 31, "kind": "shot", "minute_text": "31 minutes"}
{"id": "G8", "scorer": "Marcus Beech", "minute": 80, "kind": "shot", "minute_text": "80"}
{"id": "G9", "scorer": "Yoon Tae-ho", "team": "Ulsan", "count": 2}
{"id": "G10", "scorer": "Yoon Tae-ho", "team": "Ulsan", "minute": 52, "kind": "shot", "minute_text": "52"}
{"id": "G11", "scorer": "Yoon Tae-ho", "team": "Ulsan", "minute": 70, "kind": "shot", "minute_text": "70"}
{"id": "G12", "scorer": "Leone Gravata", "team": "Eastbourne Borough", "minute": 26, "assist": "James Hulme", "kind": "shot", "minute_text": "26th minute"}
{"id": "G13", "scorer": "Igor Stojanov", "team": "Shkupi", "minute": 44, "kind": "penalty", "minute_text": "44th minute"}
{"id": "G14", "scorer": "Igor Stojanov", "team": "Shkupi", "minute": 44, "kind": "penalty", "minute_text": "44th minute"}
{"id": "G15", "scorer": "Kairo Mitchum", "team": "Forest Green", "minute": 90, "added": 3, "kind": "shot", "minute_text": "90+3"}
{"id": "G16", "scorer": "Ricardo Daniels", "team": "SuperSport United", "minute": 85, "kind": "penalty", "minute_text": "85th minute"}
{"id": "G17", "scorer": "Adil Rahimi", "team": "Willem II", "minute": 78, "kind": "shot", "minute_text": "78"}
{"id": "G18", "scorer": "Adil Rahimi", "team": "Willem II", "minute": 78, "kind": "shot", "minute_text": "78"}
{"id": "G19", "scorer": "Sofia Wik", "scope": "background"}
{"id": "G20", "scorer": "Sofia Wik", "team": "Piteå", "minute": 71, "kind": "shot", "minute_text": "71st minute"}
{"id": "G21", "scorer": "Sofia Wik", "team": "Piteå", "minute": 71, "kind": "shot", "minute_text": "71st minute"}
{"id": "G22", "scorer": "Rauno Kask", "team": "Flora", "minute": 14, "kind": "shot", "minute_text": "14"}
{"id": "G23", "scorer": "Jesús Leal", "team": "Querétaro", "minute": 83, "assist": "Luis Olascoaga", "kind": "shot", "minute_text": "83rd minute"}
{"id": "G24", "scorer": "Jesús Leal", "team": "Querétaro", "minute": 83, "assist": "Luis Olascoaga", "kind": "shot", "minute_text": "83rd minute"}
{"id": "G25", "scorer": "Noel Whelehan", "team": "Treaty United", "minute": 50, "kind": "own goal", "minute_text": "50 minutes"}
{"id": "G26", "scorer": "Noel Whelehan", "kind": "header", "minute": 89, "minute_text": "89"}
{"id": "G27", "scorer": "Jeremias Lorch; Said Engel", "count": 3, "kind": "penalty"}
{"id": "G28", "scorer": "Jeremias Lorch", "team": "Viktoria Köln", "minute": 10, "kind": "penalty", "minute_text": "10"}
{"id": "G29", "scorer": "Jeremias Lorch", "team": "Viktoria Köln", "minute": 61, "kind": "penalty", "minute_text": "61"}
{"id": "G30", "scorer": "Said Engel", "minute": 32, "kind": "penalty", "minute_text": "32"}
{"id": "G31", "scorer": "Jamie Bell", "team": "Halifax Town", "minute": 36, "kind": "shot", "minute_text": "36th"}
{"id": "G32", "scorer": "Hassan Al-Otaibi", "team": "Al-Taawoun", "minute": 68, "assist": "Marcio Peixoto", "kind": "header", "minute_text": "68th minute"}
