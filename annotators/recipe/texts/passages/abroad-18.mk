⟦TEAM|England⟧ forward ⟦PERSON|Beatrix Lowther⟧ ⟦G1|scored twice⟧ in a ⟦SCORE|3-0⟧ victory over ⟦TEAM|Ukraine⟧ in ⟦GPE|Poznań⟧, the ⟦G2|first⟧ of them a low shot in the ⟦MINUTE|21st minute⟧, and ⟦PERSON|Grace Clintock⟧ added the ⟦G3|third⟧ on ⟦MINUTE|79⟧ from a corner. ⟦PERSON|Lowther⟧ was denied a hat-trick by the crossbar and later by ⟦PERSON|Daryna Apanaschuk⟧'s fingertips.

⟦TEAM|Heracles⟧ and ⟦TEAM|PEC Zwolle⟧ played out a goalless draw that did neither much good in the ⟦COMPETITION|Eredivisie⟧'s lower reaches. ⟦PERSON|Luka Kulenovich⟧ hit the side-netting on ⟦MINUTE|20 minutes⟧, and ⟦PERSON|Dylan Mbayoh⟧ was twice thwarted by ⟦PERSON|Fabian de Keyzer⟧ after the ⟦MINUTE|interval⟧.

⟦PERSON|Mamadou Loum-Sarr⟧, the ⟦TEAM|Senegal⟧ defender, ⟦G4|headed the opener⟧ against ⟦TEAM|Congo⟧ from ⟦PERSON|Krépin Diatara⟧'s free-kick in the ⟦MINUTE|24th minute⟧. His team-mate ⟦PERSON|Boulaye Niane⟧ then hit a post, ⟦PERSON|Iliman Ndour-Faye⟧ shot weakly at the goalkeeper and a nervy finish was in prospect until ⟦PERSON|Niane⟧ ⟦G5|made it ⟦SCORE|2-0⟧⟧ with ⟦MINUTE|six minutes left⟧.

"I've ⟦G6|scored⟧ more beautiful ones," said ⟦PERSON|Ivana Rudelska⟧ of her ⟦MINUTE|90th-minute⟧ ⟦G7|tap-in⟧, "but not many that meant more." The ⟦NORP|Polish⟧ forward's ⟦G8|goal⟧ sent ⟦TEAM|Barcelona⟧ into the ⟦COMPETITION|Copa de la Reina⟧ final at ⟦TEAM|Atlético⟧'s expense.

⟦PERSON|Cade Cowling⟧'s ⟦TEAM|Chivas⟧ have three points from five matches, and the crisis deepened with a ⟦SCORE|2-0⟧ loss at ⟦TEAM|Mazatlán⟧. ⟦PERSON|Yoel Bárcenas-Ruiz⟧ ⟦G9|fired the home side ahead⟧ after ⟦MINUTE|10 minutes⟧ and ⟦PERSON|Facundo Almada-Cruz⟧ ⟦G10|scored a fine second⟧ in the ⟦MINUTE|49th⟧; ⟦PERSON|Roberto Alvarado-León⟧ put a penalty over the bar on ⟦MINUTE|66⟧.

A spokesman for ⟦ORG|Football Australia⟧ confirmed that ⟦GPE|Sydney⟧ will host the ⟦COMPETITION|Women's Asian Cup⟧ final on ⟦DATE|March 21⟧. The ⟦TEAM|Matildas⟧, finalists in ⟦DATE|2018⟧, open against ⟦TEAM|Iran⟧.

⟦TEAM|Union Berlin⟧ had two ⟦G11|goals⟧ disallowed, one for offside against ⟦PERSON|Andrej Ilićek⟧ and one for a push by ⟦PERSON|Diogo Leitão⟧, and were held by ⟦TEAM|Heidenheim⟧. ⟦PERSON|Frederik Rønnowsen⟧ was relieved in turn when ⟦PERSON|Budu Zivzivide⟧ lost his footing and sent a late shot into the crowd.

⟦TEAM|Mexico⟧ goalkeeper ⟦PERSON|Esthefanny Barreras-Gil⟧ saved from ⟦PERSON|Jaedyn Shawlands⟧ and ⟦PERSON|Ally Sentnoré⟧, but ⟦PERSON|Shawlands⟧ ⟦G12|made no mistake⟧ when given a second opportunity by ⟦PERSON|Rose Lavellan⟧ in the ⟦MINUTE|35th minute⟧. The ⟦TEAM|USA⟧ were ⟦G13|two up⟧ ⟦MINUTE|three minutes later⟧ through ⟦PERSON|Emily Fox-Tanner⟧, who met ⟦PERSON|Lavellan⟧'s corner.

⟦PERSON|Dušan Vlahovček⟧, back after six weeks out, was held at arm's length by ⟦PERSON|Alessandro Bastonetti⟧ until he was replaced on ⟦MINUTE|72 minutes⟧. It was his replacement, ⟦PERSON|Jonathan Davison⟧, who ⟦G14|got the equaliser⟧ for ⟦TEAM|Juventus⟧ in the ⟦MINUTE|88th minute⟧, ⟦PERSON|Kenan Yıldızhan⟧ providing the assist.

⟦TEAM|Vietnam⟧ sealed qualification with a goalless draw in ⟦GPE|Jakarta⟧. The point takes them through as ⟦COMPETITION|Group F⟧ runners-up behind ⟦TEAM|Malaysia⟧.

⟦PERSON|Mina Ganaye-Tran⟧ was sent off for conceding the penalty from which ⟦PERSON|Louna Ribadeira-Mas⟧ ⟦G15|put ⟦TEAM|Paris FC⟧ ahead⟧ in ⟦MINUTE|45+1⟧. It stayed that way thanks to ⟦PERSON|Mylène Chavignon⟧, who pawed out a volley from ⟦PERSON|Ève Périssel⟧, and to the woodwork, hit by ⟦PERSON|Gaëtane Thinel⟧ with ⟦MINUTE|eight minutes to go⟧.

⟦TEAM|Al Shorta⟧ had lost ⟦SCORE|2-0⟧ in ⟦GPE|Isa Town⟧, but by the ⟦MINUTE|break⟧ in ⟦GPE|Baghdad⟧ the tie was all square. ⟦PERSON|Mohanad Ali-Kadhim⟧ ⟦G16|turned in a rebound⟧ after ⟦MINUTE|three minutes⟧ and ⟦PERSON|Lucas Santos-Aziz⟧ ⟦G17|curled in a free-kick⟧, on ⟦MINUTE|40⟧, via the bar. ⟦TEAM|Al Riffa⟧ recovered to go through on penalties.

⟦PERSON|Kerstin Casparini⟧ hit the post with the first shot of the match and ⟦PERSON|Daniëlle van de Donkelaar⟧ the bar with the second. The ⟦NORP|Dutch⟧ kept coming: ⟦PERSON|Lineth Beerenstein⟧ forced a sharp save from ⟦PERSON|Khiara Keatings⟧, ⟦PERSON|Victoria Pelovic⟧ miscued from six yards, and in the ⟦MINUTE|53rd minute⟧ the pressure yielded a ⟦G18|goal⟧ for the ⟦TEAM|Netherlands⟧, ⟦PERSON|Pelovic⟧ ⟦G19|getting across her marker to score⟧.

⟦TEAM|Zaragoza⟧ midfielder ⟦PERSON|Francho Serranillo⟧ signed a new contract on ⟦DATE|Monday⟧, ending speculation over a move to ⟦TEAM|Girona⟧. He made his debut in ⟦DATE|2020⟧, and ⟦G20|scored⟧ in it.

⟦PERSON|Benjamín Rollheiser⟧'s penalty in the ⟦MINUTE|83rd minute⟧ ⟦G21|rescued a point⟧ for ⟦TEAM|Estudiantes⟧ at ⟦TEAM|Lanús⟧. The home side had ⟦G22|led⟧ since the ⟦MINUTE|37th⟧ through ⟦PERSON|Walter Boudin⟧ and were within inches of a second when ⟦PERSON|Marcelino Morenó⟧ shaved the upright.

Sixteen-year-old ⟦PERSON|Akiko Hanamura⟧ became the youngest scorer in the competition's history. The ⟦TEAM|Nippon TV Beleza⟧ forward, on for ⟦PERSON|Yuzuho Shiokoshi-Ray⟧, ⟦G23|took one touch and then passed the ball into the corner⟧ on ⟦MINUTE|87 minutes⟧. Her coach was more pleased with the block she made at the other end.

Not for the first time, ⟦PERSON|Ciro Immobilini⟧ left the field shaking his head. The ⟦TEAM|Bologna⟧ striker had one effort saved by ⟦PERSON|Emil Auderino⟧, another blocked, a third strike deflected over and a fourth, from ⟦PERSON|Jens Odgaardsen⟧'s pass, cleared off the line by ⟦PERSON|Matteo Bianchettoni⟧.
=====GOALS=====
{"id": "G1", "scorer": "Beatrix Lowther", "team": "England", "count": 2}
{"id": "G2", "scorer": "Beatrix Lowther", "team": "England", "minute": 21, "kind": "shot", "minute_text": "21st minute"}
{"id": "G3", "scorer": "Grace Clintock", "team": "England", "minute": 79, "minute_text": "79", "kind": "header"}
{"id": "G4", "scorer": "Mamadou Loum-Sarr", "team": "Senegal", "minute": 24, "kind": "header", "minute_text": "24th minute", "assist": "Krépin Diatara"}
{"id": "G5", "scorer": "Boulaye Niane", "team": "Senegal", "minute": 84, "score": "2-0", "kind": "shot", "minute_text": "six minutes left"}
{"id": "G6", "scorer": "Ivana Rudelska", "scope": "background"}
{"id": "G7", "scorer": "Ivana Rudelska", "team": "Barcelona", "minute": 90, "kind": "shot", "minute_text": "90th-minute"}
{"id": "G8", "scorer": "Ivana Rudelska", "team": "Barcelona", "minute": 90, "kind": "shot"}
{"id": "G9", "scorer": "Yoel Bárcenas-Ruiz", "team": "Mazatlán", "minute": 10, "kind": "shot", "minute_text": "10 minutes"}
{"id": "G10", "scorer": "Facundo Almada-Cruz", "team": "Mazatlán", "minute": 49, "minute_text": "49th"}
{"id": "G11", "team": "Union Berlin", "outcome": "ruled out", "count": 2}
{"id": "G12", "scorer": "Jaedyn Shawlands", "team": "USA", "minute": 35, "minute_text": "35th minute", "assist": "Rose Lavellan"}
{"id": "G13", "scorer": "Emily Fox-Tanner", "team": "USA", "minute": 38, "minute_text": "three minutes later", "kind": "header", "assist": "Rose Lavellan"}
{"id": "G14", "scorer": "Jonathan Davison", "team": "Juventus", "minute": 88, "minute_text": "88th minute", "assist": "Kenan Yıldızhan"}
{"id": "G15", "scorer": "Louna Ribadeira-Mas", "team": "Paris FC", "minute": 45, "added": 1, "kind": "penalty", "minute_text": "45+1"}
{"id": "G16", "scorer": "Mohanad Ali-Kadhim", "team": "Al Shorta", "minute": 3, "kind": "shot", "minute_text": "three minutes"}
{"id": "G17", "scorer": "Lucas Santos-Aziz", "team": "Al Shorta", "minute": 40, "kind": "free kick", "minute_text": "40"}
{"id": "G18", "scorer": "Victoria Pelovic", "team": "Netherlands", "minute": 53, "minute_text": "53rd minute"}
{"id": "G19", "scorer": "Victoria Pelovic", "team": "Netherlands", "minute": 53, "minute_text": "53rd minute"}
{"id": "G20", "scorer": "Francho Serranillo", "team": "Zaragoza", "scope": "background"}
{"id": "G21", "scorer": "Benjamín Rollheiser", "team": "Estudiantes", "minute": 83, "kind": "penalty", "minute_text": "83rd minute"}
{"id": "G22", "scorer": "Walter Boudin", "team": "Lanús", "minute": 37, "minute_text": "37th"}
{"id": "G23", "scorer": "Akiko Hanamura", "team": "Nippon TV Beleza", "minute": 87, "kind": "shot", "minute_text": "87 minutes"}
