⟦PERSON|Denzel Roache⟧ supplied the cross and ⟦PERSON|Micah Tennyson⟧ the ⟦G1|header⟧ for ⟦TEAM|Shrewsbury⟧'s ⟦MINUTE|41st-minute⟧ ⟦G2|leveller⟧. Roles were reversed just before the ⟦MINUTE|break⟧, but ⟦PERSON|Roache⟧, arriving a stride early, got under it and the ball landed on the roof of the net.

⟦PERSON|Sergi Bonet⟧ had his shirt pulled by ⟦PERSON|Aleix Prats⟧, no doubt about it. ⟦PERSON|Fran Illescas⟧ had the job of beating ⟦PERSON|Toni Macías⟧ from twelve yards in the ⟦MINUTE|34th minute⟧, and made a hash of it, a soft kick that the keeper smothered. ⟦TEAM|Sabadell⟧ were still ⟦SCORE|1-0⟧ down.

With the rain coming down sideways, ⟦TEAM|Coleraine⟧ took the lead through the wind as much as through ⟦PERSON|Dean Mullholland⟧, whose long free-kick from halfway bounced in front of ⟦PERSON|Aaron Magee⟧ and ⟦G3|over him into the net⟧. ⟦MINUTE|15 minutes⟧ had been played. ⟦PERSON|Magee⟧ made up for it with a fine double save from ⟦PERSON|Jack Trainor⟧ and ⟦PERSON|Conor McSorley⟧.

⟦TEAM|Kawasaki Frontale⟧ had two goals disallowed within five minutes. ⟦PERSON|Ryota Ishii⟧ was fractionally ahead of ⟦PERSON|Kento Morioka⟧ when he ⟦G4|steered in a header⟧ in the ⟦MINUTE|62nd minute⟧, and ⟦PERSON|Yuki Aramaki⟧'s ⟦G5|tap-in⟧ on ⟦MINUTE|67⟧ was scrubbed out for ⟦PERSON|Ishii⟧'s foul on the keeper.

⟦TEAM|Linköping⟧ got a lifeline. ⟦PERSON|Alma Sjöberg⟧ gave away possession to ⟦PERSON|Tove Rask⟧, whose low cross was pushed by ⟦PERSON|Emilia Dahl⟧ on to the shin of ⟦PERSON|Klara Norén⟧. It ⟦G6|went in⟧. ⟦PERSON|Norén⟧, who had ⟦G7|headed ⟦TEAM|Rosengård⟧ in front⟧ in the ⟦MINUTE|20th minute⟧, had therefore scored for both teams by the ⟦MINUTE|74th⟧.

Two first-half penalties by ⟦PERSON|Wilfried Ndong⟧ settled the ⟦NORP|Gabonese⟧ derby, except that there was nothing settled about it. The first was saved; the rebound he ⟦G8|bundled in⟧ on ⟦MINUTE|14⟧. The second ⟦G9|went under⟧ ⟦PERSON|Junior Moussavou⟧ on ⟦MINUTE|39⟧. Then ⟦TEAM|Mangasport⟧ spent the rest kicking it anywhere.

⟦PERSON|Eliot Marchetti⟧, a yard from goal, somehow headed upwards. Earlier the same player, a yard further out, had somehow headed sideways. ⟦TEAM|Bastia⟧ did not win a single corner after that and ⟦TEAM|Ajaccio⟧ went home with a third clean sheet.

⟦PERSON|Joe Thirkell⟧'s hopeful punt put ⟦PERSON|Kieron Dacosta⟧ and ⟦PERSON|Lee Mawson⟧ in a foot race. ⟦PERSON|Mawson⟧ won it, but his header towards goalkeeper ⟦PERSON|Barnaby Voss⟧ was short and ⟦PERSON|Dacosta⟧ ⟦G10|nipped in to score⟧, ⟦MINUTE|46⟧ on the clock. ⟦TEAM|Harrogate Town⟧ were three up with the second half one minute old.

⟦TEAM|Hansa Rostock⟧ equalised. ⟦PERSON|Karl Wendland⟧, who had hit two free-kicks into the wall, hit a third ⟦G11|through it⟧, the ball taking something off ⟦PERSON|Mert Gündüz⟧ to deceive ⟦PERSON|Jonas Krapf⟧ with ⟦MINUTE|nine minutes left⟧. Up to then ⟦PERSON|Krapf⟧ had made six saves, four from ⟦PERSON|Wendland⟧'s fellow striker ⟦PERSON|Ole Harms⟧.

There was no way back for ⟦TEAM|Altay⟧ once ⟦PERSON|Burak Sönmez⟧ was dismissed, although ⟦PERSON|Can Erdoğdu⟧ did rattle the bar from all of 30 metres and ⟦PERSON|Levent Ata⟧ was only stopped from scoring by his own team-mate's heel. The home side's second-half goals were ⟦G12|one⟧ from ⟦PERSON|Ozan Keskin⟧ and ⟦G13|another⟧ from ⟦PERSON|Tolga Topal⟧; ⟦TEAM|Bandırmaspor⟧ stay top.

⟦PERSON|Mae Llewellyn⟧ does not miss from there, says ⟦PERSON|Rhian Bowcott⟧, who has watched her do it since they were nine. On ⟦DATE|Sunday⟧ she did not. It was ⟦PERSON|Bowcott⟧'s shot that ⟦PERSON|Steph Aldridge⟧ had pushed out, and ⟦PERSON|Llewellyn⟧ who ⟦G14|buried what came back⟧ on the ⟦MINUTE|half-hour⟧ for ⟦TEAM|Cardiff City Women⟧.

⟦TEAM|Estudiantes⟧ had the tie turned around by the ⟦MINUTE|36th minute⟧. ⟦PERSON|Braian Molina⟧ ⟦G15|bent in a free-kick⟧ on ⟦MINUTE|22⟧, ⟦PERSON|Thiago Ocampo⟧ ⟦G16|got up at the back post⟧ to convert ⟦PERSON|Molina⟧'s corner, and the ⟦G17|goal⟧ from ⟦PERSON|Nahuel Heredia⟧ which had given the visitors an aggregate lead was wiped out.

A third own goal in four games would be careless; ⟦PERSON|Craig Tollerton⟧ managed to avoid it by the width of the woodwork, his miscue from ⟦PERSON|Fraser Galt⟧'s cross coming back off the bar to keeper ⟦PERSON|Ally Penman⟧. ⟦PERSON|Galt⟧ put his hands to his head, then put his arm around ⟦PERSON|Tollerton⟧.

⟦TEAM|Crystal Palace U21s⟧ went through after ⟦PERSON|Ademola Ross⟧ struck in the ⟦MINUTE|114th minute⟧. ⟦PERSON|Ross⟧, whose brother plays for ⟦TEAM|Reading U21s⟧' parent club, took ⟦PERSON|Jadon Whitby⟧'s pass with his back to goal, turned inside ⟦PERSON|Alfie Gummer⟧ and ⟦G18|struck⟧ again; the first strike had been blocked by ⟦PERSON|Gummer⟧.

Not for the first time ⟦PERSON|Zlatan Begić⟧ had his centre-forward to thank. He had been caught in possession by ⟦PERSON|Ivica Bralić⟧, the striker ⟦PERSON|Miloš Tanasković⟧ had ⟦G19|punished him⟧ on ⟦MINUTE|32 minutes⟧, and it was left to ⟦PERSON|Emir Dautović⟧ to get ⟦TEAM|Sarajevo⟧ ⟦G20|back on terms⟧ from the penalty spot on ⟦MINUTE|45⟧.

⟦PERSON|Leonie Ackermann⟧ rolls up her sleeves before every kick, a habit from handball. This one, in the ⟦MINUTE|64th minute⟧, cleared the wall, cleared the bar and cleared the fence. ⟦TEAM|Freiburg⟧'s other set pieces, nine of them, were no better, and it was no surprise that ⟦TEAM|Essen⟧'s ⟦G21|winner⟧, by ⟦PERSON|Mira Brandl⟧, came from open play.

⟦PERSON|Kingsley Boadu⟧ (rating 9): unplayable. ⟦G22|Opened the scoring⟧ on ⟦MINUTE|five⟧, drew the foul for the ⟦G23|penalty⟧, which ⟦PERSON|Yaw Tetteh⟧ put away, and was inches from a ⟦MINUTE|70th-minute⟧ header. ⟦PERSON|Fiifi Ansah⟧ (5): lost the ball for ⟦TEAM|Asante Kotoko⟧'s first and lost ⟦PERSON|Boadu⟧ for most of the rest.

⟦TEAM|Mansfield Town⟧ were reprieved when ⟦PERSON|Ellis Varley⟧'s penalty, conceded by ⟦PERSON|Rhys Oatley⟧ and with ⟦MINUTE|three minutes⟧ on the clock, came back off both posts. They made the most of it. Before ⟦PERSON|Varley⟧ could show his face again ⟦PERSON|Kane Hemsworth⟧ had ⟦G24|sent a header spinning in⟧ off ⟦PERSON|Tyrell Barnes⟧. Six minutes, ⟦SCORE|1-0⟧.

"I didn't want to take it," said ⟦PERSON|Ola Brathen⟧. "⟦PERSON|Petter⟧ had the ball, ⟦PERSON|Magnus⟧ wanted the ball, I was walking away." The ⟦MINUTE|70th-minute⟧ penalty was nevertheless his, and he ⟦G25|scored it⟧, and so ⟦TEAM|Tromsø⟧, who have missed five of their last six, stay up.

⟦PERSON|Lucas Monteagudo⟧'s ⟦G26|glancing header⟧ from ⟦PERSON|Damián Riveros⟧'s corner gave ⟦TEAM|Colo-Colo⟧ their fourth and put the seal on a treble of wins over ⟦TEAM|Universidad de Chile⟧. ⟦PERSON|Riveros⟧ will miss the next match after a third booking.
=====GOALS=====
{"id": "G1", "scorer": "Micah Tennyson", "team": "Shrewsbury", "minute": 41, "assist": "Denzel Roache", "kind": "header", "minute_text": "41st-minute"}
{"id": "G2", "scorer": "Micah Tennyson", "team": "Shrewsbury", "minute": 41, "assist": "Denzel Roache", "kind": "header", "minute_text": "41st-minute"}
{"id": "G3", "scorer": "Dean Mullholland", "team": "Coleraine", "minute": 15, "kind": "free kick", "minute_text": "15 minutes"}
{"id": "G4", "scorer": "Ryota Ishii", "team": "Kawasaki Frontale", "minute": 62, "kind": "header", "outcome": "ruled out", "minute_text": "62nd minute"}
{"id": "G5", "scorer": "Yuki Aramaki", "team": "Kawasaki Frontale", "minute": 67, "kind": "shot", "outcome": "ruled out", "minute_text": "67"}
{"id": "G6", "scorer": "Klara Norén", "team": "Linköping", "minute": 74, "kind": "own goal", "minute_text": "74th"}
{"id": "G7", "scorer": "Klara Norén", "team": "Rosengård", "minute": 20, "kind": "header", "minute_text": "20th minute"}
{"id": "G8", "scorer": "Wilfried Ndong", "team": "Mangasport", "minute": 14, "kind": "shot", "minute_text": "14"}
{"id": "G9", "scorer": "Wilfried Ndong", "team": "Mangasport", "minute": 39, "kind": "penalty", "minute_text": "39"}
{"id": "G10", "scorer": "Kieron Dacosta", "team": "Harrogate Town", "minute": 46, "minute_text": "46", "kind": "shot"}
{"id": "G11", "scorer": "Karl Wendland", "team": "Hansa Rostock", "minute": 81, "kind": "free kick", "minute_text": "nine minutes left"}
{"id": "G12", "scorer": "Ozan Keskin", "team": "Bandırmaspor"}
{"id": "G13", "scorer": "Tolga Topal", "team": "Bandırmaspor"}
{"id": "G14", "scorer": "Mae Llewellyn", "team": "Cardiff City Women", "minute": 30, "minute_text": "half-hour", "kind": "shot"}
{"id": "G15", "scorer": "Braian Molina", "team": "Estudiantes", "minute": 22, "kind": "free kick", "minute_text": "22"}
{"id": "G16", "scorer": "Thiago Ocampo", "team": "Estudiantes", "minute": 36, "kind": "header", "minute_text": "36th minute"}
{"id": "G17", "scorer": "Nahuel Heredia"}
{"id": "G18", "scorer": "Ademola Ross", "team": "Crystal Palace U21s", "minute": 114, "assist": "Jadon Whitby", "kind": "shot", "minute_text": "114th minute"}
{"id": "G19", "scorer": "Miloš Tanasković", "minute": 32, "minute_text": "32 minutes"}
{"id": "G20", "scorer": "Emir Dautović", "team": "Sarajevo", "minute": 45, "kind": "penalty", "minute_text": "45"}
{"id": "G21", "scorer": "Mira Brandl", "team": "Essen"}
{"id": "G22", "scorer": "Kingsley Boadu", "team": "Asante Kotoko", "minute": 5, "kind": "shot", "minute_text": "five"}
{"id": "G23", "scorer": "Yaw Tetteh", "team": "Asante Kotoko", "kind": "penalty"}
{"id": "G24", "scorer": "Kane Hemsworth", "team": "Mansfield Town", "minute": 6, "minute_text": "six", "kind": "header"}
{"id": "G25", "scorer": "Ola Brathen", "team": "Tromsø", "minute": 70, "kind": "penalty", "minute_text": "70th-minute"}
{"id": "G26", "scorer": "Lucas Monteagudo", "team": "Colo-Colo", "kind": "header"}
