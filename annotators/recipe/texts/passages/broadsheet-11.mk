Few things in sport are so instructive as a ⟦TEAM|Burton Albion⟧ away win. They had three attempts. The first, by ⟦PERSON|Osian Tregarth⟧, was charged down; the second, by ⟦PERSON|Osian Tregarth⟧, was deflected on to the stanchion; from the third, when everyone else had despaired of ⟦PERSON|Osian Tregarth⟧, he ⟦G1|scored⟧, and they got back on the coach.

In place of an opener, an opening: ⟦PERSON|Sedláček⟧ between the lines, the turn, the lane unblocked. In place of the shot, another pass. In place of the pass's recipient, grass. ⟦TEAM|Sparta⟧ have been at this since ⟦DATE|September⟧, and their followers' teeth are worn quite flat.

⟦TEAM|Millwall⟧ won it, ⟦SCORE|2-1⟧, and won it late, ⟦PERSON|Godfrey Aluko⟧ ⟦G2|thumping in the second⟧ from a free-kick rolled to him by ⟦PERSON|Saville-Ortiz⟧; but it is of the ⟦G3|equaliser⟧ that one would rather talk, forty yards and ⟦PERSON|Lukas Jensen-Wright⟧ back-pedalling, and the scorer, ⟦PERSON|Femi Cundy⟧, already wheeling away before it had begun its descent.

They needed a goal and sent for a defender. ⟦PERSON|Anselm Krull⟧, thirty-four, centre-back, sixteen stone, lumbered on for the final ten minutes as an auxiliary battering ram, won every ball in the air, put none of them on target and was named man of the match by a brewery.

"Ours was the better ⟦G4|goal⟧, theirs were the more ⟦G5|goals⟧," is a sentence that only ⟦PERSON|Aimé Fontenelle⟧ could have composed. He might have added that ⟦PERSON|Pascal Ngoma⟧'s, for his ⟦TEAM|Guingamp⟧ side, was ⟦G6|struck⟧ with the outside of the foot from the by-line, and that the ⟦G7|pair⟧ which ⟦PERSON|Clovis Hamard⟧ scored in reply were a toe-end and a shinner.

The chairman levelled with us. There was no money for a striker, nor for the strike-breaker's fee that the last one had demanded, nor for the floodlights after nine. "If we're behind at nine," he said, "we're behind in the dark."

The ball is in the net! It is in the net because ⟦PERSON|Danny Whitehall⟧, of ⟦TEAM|Macclesfield⟧, having seen his shot go a yard wide, has walked round, picked it up and thrown it there, from which the reader may form his own opinion of ⟦PERSON|Danny Whitehall⟧'s afternoon.

Having led at ⟦VENUE|Goodison⟧ and lost, led at ⟦VENUE|Molineux⟧ and lost, and led at ⟦VENUE|Turf Moor⟧ and, memorably, lost, ⟦TEAM|Sunderland⟧ tried a fresh approach. They ⟦G8|fell behind⟧ at ⟦MINUTE|five minutes⟧, to ⟦PERSON|Mateus Brandt-Oliveira⟧'s spot-kick. At ⟦MINUTE|half-time⟧ they were still behind. At ⟦MINUTE|65⟧ they were ⟦G9|level⟧, ⟦PERSON|Nilsson-Clarke⟧'s corner having been ⟦G10|headed into his own goal⟧ by ⟦PERSON|Tarkington⟧. They did not, however, lose.

Between ⟦PERSON|Vera Hallström⟧ and the goal stood one defender, then none, then a goalkeeper, then none; then, since this is ⟦TEAM|Rosengård⟧ and it is ⟦DATE|November⟧, a sheet of standing water. The ball entered it and remained. ⟦PERSON|Hallström⟧ ran on, arms out, towards the photographers.

A quarter of a century has gone by since ⟦PERSON|Giuliano Prati⟧ broke ⟦TEAM|Torino⟧'s record with his ⟦G11|twenty-ninth goal⟧ of a single season. Asked on ⟦DATE|Monday⟧ if ⟦PERSON|Che Adekunle⟧ might break it in his turn, he considered that the boy had the feet and the head, and required only the other twenty-one.

⟦TEAM|Wycombe⟧'s ⟦PERSON|Joe Bickerstaffe⟧ had ⟦G12|opened the scoring⟧ from a yard (⟦MINUTE|seven minutes⟧ gone, ⟦PERSON|Lubala-Smythe⟧ the provider), but thereafter the yards grew. From six he hit the keeper; from twelve, the wall of a retreating back; from twenty, during, it seemed, the tea, a drone.

Whether the whistle had gone is a point on which nine thousand ⟦TEAM|Hartlepool⟧ throats and one ⟦GPE|Hartlepool⟧ MP are agreed. It had not. ⟦PERSON|Kwame Eastham⟧ heard none, at any rate; he took the ball in his stride, took ⟦PERSON|Dieseruvwe-Park⟧ out of the picture, and ⟦G13|rolled ⟦TEAM|Boston United⟧ into the lead⟧, while the home defence stood round the fallen ⟦PERSON|Ferguson-Lowe⟧ like a conversation piece.

⟦PERSON|Ramón Echauri⟧ saved. He saved from ⟦PERSON|Arriaga⟧, springing; from ⟦PERSON|Arriaga⟧, sprawling; from ⟦PERSON|Benedetto-Luz⟧, by mere effrontery. A scoreline of ⟦SCORE|0-0⟧ reflects no credit on any other man in the state of ⟦GPE|Jalisco⟧.

There is talk of a quadruple. It began in the newspapers, spread to the studios and has now reached the players, among whom it will do most harm. ⟦PERSON|Aurèle Dumortier⟧'s men trail by two from the first leg, are second in the table, have a replay on ⟦DATE|Tuesday⟧ and won on ⟦DATE|Saturday⟧ because ⟦PERSON|Pickford-Jones⟧, otherwise imperious, ⟦G14|let ⟦PERSON|Guimond⟧'s shot through his legs⟧.

A wretched back-pass by ⟦PERSON|Isidro⟧, a poor touch by ⟦PERSON|Dúbravský⟧, a poorer clearance, which cannoned from ⟦PERSON|Oleksandr Hnatiuk⟧'s backside and ⟦G15|over the goal-line⟧: thus, in ⟦MINUTE|36 minutes⟧, did ⟦TEAM|Karpaty⟧ ⟦G16|take the lead⟧, and thus, to the letter, with only the backside changed (⟦PERSON|Vovk⟧'s, ⟦MINUTE|82⟧), did they ⟦G17|lose it⟧.

It might have been different if ⟦PERSON|Gallacher⟧ had turned; it might have been different if, having failed to turn, he had gone down; it might have been different if there were such a thing as justice, but this is the ⟦COMPETITION|Scottish Championship⟧.

⟦PERSON|Winifred Oyston⟧ has a voice that carries. From the dug-out at ⟦VENUE|Prenton Park⟧, on ⟦MINUTE|88 minutes⟧, it carried to ⟦PERSON|Carly Whitlow⟧, forty yards off with her back to the goal: "Turn!" ⟦PERSON|Whitlow⟧ turned. "Hit it!" ⟦PERSON|Whitlow⟧ ⟦G18|hit it⟧. There was no need of a third instruction, for by then the whole of ⟦GPE|Birkenhead⟧ was issuing it. ⟦SCORE|1-0⟧, and so it stayed.

The ⟦COMPETITION|Anglo-Italian Cup⟧, which nobody mourned, gave us in ⟦DATE|1973⟧ a night when a goalkeeper, one ⟦PERSON|Elio Vascotto⟧, ⟦G19|scored⟧ from a goal kick in a gale and was at once substituted for showing off. Nothing so wanton occurred at ⟦VENUE|Roots Hall⟧ ⟦DATE|last evening⟧; even the wind was off target.

Struck by ⟦PERSON|Sadiq Bamgboye⟧, parried by ⟦PERSON|Petrov-Lane⟧; struck by ⟦PERSON|Inglis⟧, parried by ⟦PERSON|Petrov-Lane⟧; struck by nobody, merely leaned upon by ⟦PERSON|Cho Min-jae⟧, who had tripped, and ⟦G20|in⟧. It was an apt way for ⟦TEAM|Portsmouth⟧ to have ⟦G21|their reward⟧, having practised every other.

Three points clear, and three clear days in which to enjoy them. "We go to ⟦GPE|Bergamo⟧, we don't concede, we come home," says ⟦PERSON|Jurgen Vansteenkiste⟧ of ⟦TEAM|Anderlecht⟧, who hold a lead of one after a first leg in which both keepers were, he allows, "on holiday".

⟦PERSON|Lamberti⟧ is off, injured; ⟦PERSON|Rossi-Vaughan⟧ is off, in a huff; ⟦PERSON|De Bock⟧ has gone off the boil. There remains, up front for ⟦TEAM|Union⟧, just the boy. ⟦PERSON|Noah Vandamme-Sy⟧ is seventeen, eats nothing but rice, and at ⟦MINUTE|73⟧, ⟦MINUTE|77⟧ and ⟦MINUTE|85 minutes⟧ of an afternoon that had until then belonged to ⟦TEAM|Genk⟧, ⟦G22|scored a hat-trick⟧ so serene that the ⟦G23|third⟧ was met not by a roar but by a sort of hush.
=====GOALS=====
{"id": "G1", "scorer": "Osian Tregarth", "team": "Burton Albion"}
{"id": "G2", "scorer": "Godfrey Aluko", "team": "Millwall", "assist": "Saville-Ortiz", "kind": "shot"}
{"id": "G3", "scorer": "Femi Cundy"}
{"id": "G4", "scorer": "Pascal Ngoma", "team": "Guingamp"}
{"id": "G5", "scorer": "Clovis Hamard", "count": 2}
{"id": "G6", "scorer": "Pascal Ngoma", "team": "Guingamp"}
{"id": "G7", "scorer": "Clovis Hamard", "count": 2}
{"id": "G8", "scorer": "Mateus Brandt-Oliveira", "minute": 5, "minute_text": "five minutes", "kind": "penalty"}
{"id": "G9", "scorer": "Tarkington", "team": "Sunderland", "minute": 65, "minute_text": "65", "kind": "own goal"}
{"id": "G10", "scorer": "Tarkington", "team": "Sunderland", "minute": 65, "minute_text": "65", "kind": "own goal"}
{"id": "G11", "scorer": "Giuliano Prati", "team": "Torino", "scope": "background"}
{"id": "G12", "scorer": "Joe Bickerstaffe", "team": "Wycombe", "minute": 7, "minute_text": "seven minutes", "assist": "Lubala-Smythe"}
{"id": "G13", "scorer": "Kwame Eastham", "team": "Boston United"}
{"id": "G14", "scorer": "Guimond", "kind": "shot"}
{"id": "G15", "scorer": "Oleksandr Hnatiuk", "team": "Karpaty", "minute": 36, "minute_text": "36 minutes"}
{"id": "G16", "scorer": "Oleksandr Hnatiuk", "team": "Karpaty", "minute": 36, "minute_text": "36 minutes"}
{"id": "G17", "scorer": "Vovk", "minute": 82, "minute_text": "82"}
{"id": "G18", "scorer": "Carly Whitlow", "minute": 88, "minute_text": "88 minutes"}
{"id": "G19", "scorer": "Elio Vascotto", "scope": "background"}
{"id": "G20", "scorer": "Cho Min-jae", "team": "Portsmouth"}
{"id": "G21", "scorer": "Cho Min-jae", "team": "Portsmouth"}
{"id": "G22", "scorer": "Noah Vandamme-Sy", "team": "Union", "count": 3}
{"id": "G23", "scorer": "Noah Vandamme-Sy", "team": "Union", "minute": 85, "minute_text": "85 minutes"}
