"Did we deserve to lose? No. Did we score? Also no," said ⟦PERSON|Piet Kuiper⟧, the ⟦TEAM|Groningen⟧ coach, folding his arms. His opposite number had nothing to fold: he was still being hugged for ⟦PERSON|Tyrique Ooms⟧'s ⟦MINUTE|85th-minute⟧ ⟦G1|winner⟧.

Since ⟦G2|scoring⟧ in each half against ⟦TEAM|Mallorca⟧ in ⟦DATE|October⟧, ⟦PERSON|Adrià Bonastre⟧ has had a shoulder operation, a daughter and a falling-out with his left boot. ⟦TEAM|Osasuna⟧ could do with him. They went five without a goal before ⟦PERSON|Peio Mendiluze⟧, a full-back by trade, ⟦G3|obliged⟧ with a slice in ⟦GPE|Pamplona⟧.

⟦PERSON|Warren Tshabalala⟧ struck an opponent, said the report, and has been banned for three matches. It did not say that he had also struck the ball, on ⟦MINUTE|70 minutes⟧, as sweetly as it has ever been struck at ⟦VENUE|Loftus Versfeld⟧, nor that it ⟦G4|flew in⟧.

A share of the spoils suited neither ⟦TEAM|Kasimpasa⟧, who are three points from safety, nor ⟦TEAM|Alanyaspor⟧, who had hoped to go second. The nearest to a decisive touch was ⟦PERSON|Cenk Akbulut⟧'s, though the ball was on its way to the corner flag at the time.

There is a photograph of ⟦PERSON|Reggie Oduro-Banks⟧ aged six in a ⟦TEAM|Leeds⟧ shirt, and it has been used against him ever since he ⟦G5|scored the goals⟧ for ⟦TEAM|Burnley⟧ that relegated them. Plural, note. The ⟦G6|first⟧ was in ⟦GPE|Burnley⟧ and the ⟦G7|other⟧, a fortnight afterwards, with nothing left on it, in ⟦GPE|Southend⟧.

Drilled, said the coaches; over-drilled, said the fans. ⟦TEAM|Lech Poznan⟧ work on corners on ⟦DATE|Monday⟧, on throw-ins on ⟦DATE|Tuesday⟧, and on finishing, evidently, on no day at all, for ⟦PERSON|Bartosz Kulig⟧ had three of the sort that beginners score and the visiting goalkeeper went home with clean knees.

⟦TEAM|Perugia⟧ took the draw, took the applause and took a coach back over the mountains. Their coach, ⟦PERSON|Dario Fantuzzi⟧, took exception to a question about the absence of goals.

⟦TEAM|Real Salt Lake⟧ went up early and did not come down. It took ⟦PERSON|Dante Pruitt⟧ ⟦MINUTE|four minutes⟧ to get clear and ⟦G8|dink ⟦PERSON|Mateo Larrondo⟧⟧, it took ⟦PERSON|Pruitt⟧ another ten to ⟦G9|do it again⟧, and it would have been a third before the ⟦MINUTE|half-hour⟧ save for a boot on the line. "I was hunting," the forward said. "Strikers hunt."

If you want to know what ⟦TEAM|Huddersfield⟧ are missing, look at the man in the stand with his leg up. ⟦PERSON|Tobias Engqvist⟧ has eleven of their 23 ⟦G10|goals⟧. Nobody fit has more than two.

The drive from ⟦PERSON|Henrique Sobral⟧ was one of those that make a stand lean back. It was still rising when it passed the bar. ⟦TEAM|Belenenses⟧, who have been climbing too, stay where they are.

⟦PERSON|Selina Achterberg⟧, without a club since ⟦DATE|June⟧, completed a move to ⟦TEAM|Roma Women⟧ at noon and, with a number still damp on her back, was on the end of a move at nine. ⟦PERSON|Giada Pellicani⟧ began it, ⟦PERSON|Oluchi Madu⟧ continued it. ⟦PERSON|Achterberg⟧, of course, ⟦G11|put the lid on it⟧, for ⟦SCORE|3-0⟧.

"We don't look at the table." They should. ⟦TEAM|Sutton⟧ are bottom of it, and the last team to be bottom with this few points were ⟦TEAM|Sutton⟧, ⟦DATE|two seasons ago⟧, who at least could say they had once led.

A bungled back-header by ⟦PERSON|Kenan Hodžić⟧, a yell, a swing. ⟦PERSON|Luka Brnović⟧ has made a career of being near such things, and ⟦TEAM|Sarajevo⟧, who had kept him quiet so far, were ⟦G12|made to pay⟧ in the ⟦MINUTE|74th minute⟧.

A late flag denied ⟦PERSON|Maxime Thorigny⟧ the chance to run clear, and a late boot denied him the chance to shoot when the flag stayed down. ⟦TEAM|Amiens⟧ pushed for a winner until the last, in vain.

⟦ORG|Opta⟧ had him down for 0.02. Nobody, ⟦ORG|Opta⟧ meant, scores from there more than twice in a hundred tries. ⟦PERSON|Felipe Arteaga⟧, by the dugouts, with ⟦PERSON|Christian Oyarzún⟧ barely off his line, ⟦G13|scored from there⟧, and ⟦TEAM|Cobreloa⟧ can put the other 98 behind them.

The lead at the top of the ⟦COMPETITION|Scottish Premiership⟧ may be cut to one on ⟦DATE|Wednesday⟧; ⟦PERSON|Neil Auchtermuchty⟧'s hair, he says, may be cut if it is not. He had come to talk about the ⟦G14|goal⟧ that saw off ⟦TEAM|Livingston⟧, a far-post job by ⟦PERSON|Ciaran Rooney-Blake⟧, but nobody would ask him about it.

"One goal would have changed it." It was said by ⟦PERSON|Amina Chebbi⟧ in ⟦GPE|Tunis⟧, after ⟦SCORE|0-1⟧; it was said by ⟦PERSON|Ruta Mekonnen⟧, in ⟦GPE|Addis Ababa⟧, after ⟦SCORE|0-4⟧. Both had a point. Neither had three.

⟦PERSON|Ernesto Caballero-Ruiz⟧ had half a yard, half a glance and, at the death, half the goal to aim at, and he hit the half with ⟦PERSON|Tim Kessels⟧ in it. So ⟦TEAM|Sparta Rotterdam⟧, who had ⟦G15|struck⟧ early through ⟦PERSON|Ayoub Lahrichi⟧, had the last laugh as well as the first.

A second booking did for ⟦PERSON|Jonas Lindahl⟧, a second opinion did for ⟦TEAM|Sirius⟧'s ⟦G16|equaliser⟧ (the offside was given by a man in a lorry), and ⟦PERSON|Ahmed Bilal⟧'s ⟦G17|second⟧ of the evening, in the ⟦MINUTE|87th minute⟧, did for what hope remained.

On paper it was the champions against the champions-elect. On grass, or what passes for it in ⟦GPE|Minsk⟧, it was a goalmouth, twenty-two shins and a ball that would not go in.

⟦PERSON|Mick Tattersall⟧ will be remembered for one kick, and it was not the one he took on ⟦DATE|Saturday⟧, a skier that came down in a bus lane. It was the ⟦G18|penalty⟧ at ⟦VENUE|Wembley⟧, in ⟦DATE|1988⟧, with his socks down. "I ⟦G19|scored⟧ others," he protests. "Nobody saw them."
=====GOALS=====
{"id": "G1", "scorer": "Tyrique Ooms", "minute": 85, "minute_text": "85th-minute"}
{"id": "G2", "scorer": "Adrià Bonastre", "count": 2, "scope": "background", "team": "Osasuna"}
{"id": "G3", "scorer": "Peio Mendiluze", "team": "Osasuna"}
{"id": "G4", "scorer": "Warren Tshabalala", "minute": 70, "minute_text": "70 minutes", "kind": "shot"}
{"id": "G5", "scorer": "Reggie Oduro-Banks", "team": "Burnley", "count": 2, "scope": "background"}
{"id": "G6", "scorer": "Reggie Oduro-Banks", "team": "Burnley", "scope": "background"}
{"id": "G7", "scorer": "Reggie Oduro-Banks", "team": "Burnley", "scope": "background"}
{"id": "G8", "scorer": "Dante Pruitt", "team": "Real Salt Lake", "minute": 4, "minute_text": "four minutes"}
{"id": "G9", "scorer": "Dante Pruitt", "team": "Real Salt Lake", "minute": 14, "minute_text": "another ten"}
{"id": "G10", "team": "Huddersfield", "count": 23, "scope": "background"}
{"id": "G11", "scorer": "Selina Achterberg", "team": "Roma Women", "score": "3-0", "assist": "Oluchi Madu"}
{"id": "G12", "scorer": "Luka Brnović", "minute": 74, "minute_text": "74th minute"}
{"id": "G13", "scorer": "Felipe Arteaga", "team": "Cobreloa"}
{"id": "G14", "scorer": "Ciaran Rooney-Blake"}
{"id": "G15", "scorer": "Ayoub Lahrichi", "team": "Sparta Rotterdam"}
{"id": "G16", "team": "Sirius", "outcome": "ruled out"}
{"id": "G17", "scorer": "Ahmed Bilal", "minute": 87, "minute_text": "87th minute"}
{"id": "G18", "scorer": "Mick Tattersall", "kind": "penalty", "scope": "background"}
{"id": "G19", "scorer": "Mick Tattersall", "scope": "background"}
