⟦TEAM|Sheffield Wednesday⟧ sealed promotion with a ⟦SCORE|0-0⟧ draw at ⟦TEAM|Huddersfield⟧, where neither goalkeeper was beaten and the best effort, by ⟦PERSON|Jamal Whitty⟧ in the ⟦MINUTE|58th minute⟧, struck the outside of a post. "We'll roll up our sleeves again in ⟦DATE|July⟧," said manager ⟦PERSON|Stig Halvorsen⟧.

⟦PERSON|Carl Nyberg⟧'s ⟦G1|goal⟧ in the ⟦MINUTE|79th minute⟧ sealed promotion for ⟦TEAM|Helsingborg⟧, the midfielder ⟦G2|firing through⟧ a packed area after ⟦PERSON|Linus Borg⟧'s free-kick was blocked by ⟦PERSON|Adam Wickman⟧. ⟦PERSON|Borg⟧ had earlier failed with a penalty.

⟦TEAM|Bologna⟧ eased past ⟦TEAM|Empoli⟧ and into the last four. ⟦PERSON|Luca Serafini⟧ had been on the field for ⟦MINUTE|eight minutes⟧ when he ⟦G3|gave them the lead⟧, and ⟦PERSON|Mathis Ferrand⟧ ⟦G4|extended it⟧ with a penalty in the ⟦MINUTE|63rd minute⟧ after ⟦PERSON|Serafini⟧ was caught by ⟦PERSON|Diego Amoruso⟧.

⟦TEAM|Empoli⟧'s coach conceded that the better side had won. He felt, however, that the penalty for ⟦PERSON|Diego Amoruso⟧'s challenge had been harsh and that a header by ⟦PERSON|Nils Kaspersen⟧ on ⟦MINUTE|70 minutes⟧ should have brought at least a corner.

The ⟦NORP|Ivorian⟧ powered his way between two defenders and shot against ⟦PERSON|Ben Farrow⟧. ⟦PERSON|Farrow⟧, keeper and captain, punched ⟦PERSON|Hugh Ainley⟧'s corner next, then punched a wall in the tunnel at the ⟦MINUTE|break⟧. The break had come soon after ⟦PERSON|Ousmane Bakayo⟧'s ⟦MINUTE|44th-minute⟧ ⟦G5|finish⟧ for ⟦TEAM|Blackpool⟧, his first ⟦G6|goal⟧ for three months.

⟦TEAM|Ross County⟧ had it all to do after ⟦PERSON|Iain Petrie⟧ ⟦G7|sliced into his own net⟧. The defender, who had cleared one off the line from ⟦PERSON|Shay Nicolson⟧ shortly before, was trying to reach ⟦PERSON|Nicolson⟧'s low cross; the ⟦G8|own goal⟧, timed at ⟦MINUTE|28 minutes⟧, put ⟦TEAM|St Johnstone⟧ two up.

⟦PERSON|Ramón Escudero⟧ gave away one penalty and won another. ⟦PERSON|Tiago Moreira⟧'s, for ⟦TEAM|Rio Ave⟧, hit the bar on ⟦MINUTE|37⟧. ⟦PERSON|Jhon Valoyes⟧ ⟦G9|converted the other⟧ ⟦MINUTE|four minutes later⟧, rolling it to the left of ⟦PERSON|Cezary Wolak⟧, and ⟦TEAM|Tondela⟧ were off the bottom.

Missed chances by ⟦PERSON|Danique Peters⟧, ⟦PERSON|Romy Speelman⟧ and ⟦PERSON|Eva Huisman⟧ had kept ⟦TEAM|Ajax Women⟧ in it, and when ⟦PERSON|Lois van Dam⟧ broke clear on ⟦MINUTE|85⟧, ⟦PERSON|Huisman⟧ hauled her down. ⟦PERSON|Van Dam⟧ took the free-kick and ⟦PERSON|Noor Eijken⟧ ⟦G10|nodded the leveller⟧ past ⟦PERSON|Jip Koster⟧.

⟦PERSON|Emre Uzun⟧'s side paid the price for a slow start. ⟦PERSON|Arda Koç⟧ ⟦G11|nodded ⟦TEAM|Göztepe⟧ into the lead⟧ in the ⟦MINUTE|fourth minute⟧, and it took ⟦PERSON|Serkan Aydın⟧ until the ⟦MINUTE|64th⟧ to ⟦G12|level⟧, shooting in off ⟦PERSON|Koç⟧. Neither side could force a winner, though ⟦PERSON|Burak Temel⟧ headed against the post.

A finish of third would have been beyond ⟦TEAM|Aalborg⟧ at ⟦DATE|Christmas⟧. ⟦PERSON|Peter Vang⟧'s team have since won eleven of fifteen, ⟦PERSON|Lucas Dam⟧ ⟦G13|scoring⟧ in nine of them, and ⟦DATE|Sunday⟧'s ⟦SCORE|1-0⟧ win at ⟦TEAM|Viborg⟧, secured by ⟦PERSON|Dam⟧'s ⟦MINUTE|14th-minute⟧ ⟦G14|penalty⟧, lifts them to fourth.

⟦PERSON|Leon Haddow⟧ headed down the tunnel in the ⟦MINUTE|31st minute⟧ after a red card for a lunge at ⟦PERSON|Chris Ebsworth⟧. His side, ⟦TEAM|Hartlepool⟧, headed the table overnight but had no shots in the second half and dropped to second when ⟦PERSON|Ebsworth⟧'s cross ⟦G15|was deflected in⟧ by ⟦PERSON|Rob Tindle⟧ in the ⟦MINUTE|90th minute⟧ to win it for ⟦TEAM|Spennymoor⟧.

Striker ⟦PERSON|Gift Mwale⟧ marked her recall with the first and last ⟦G16|goals⟧ in a ⟦SCORE|4-0⟧ rout. The two in between came from defenders, ⟦PERSON|Esther Banda⟧ ⟦G17|heading home⟧ ⟦PERSON|Martha Tembo⟧'s corner on ⟦MINUTE|33 minutes⟧ and ⟦PERSON|Tembo⟧ ⟦G18|beating the keeper⟧ with a free-kick on ⟦MINUTE|50⟧, and ⟦TEAM|Zambia⟧ had a ⟦G19|fifth⟧ ruled out.

Of the five penalties awarded to ⟦TEAM|Independiente Medellín⟧ ⟦DATE|this year⟧, ⟦PERSON|Brayan León⟧ has taken three and missed three. ⟦PERSON|Edwin Mosquera⟧ was given the sixth, in the ⟦MINUTE|22nd minute⟧ on ⟦DATE|Sunday⟧, and ⟦G20|scored it⟧. Unhappily he also ⟦G21|put one past his own keeper⟧.

Rookie defender ⟦PERSON|Hank Pruett⟧ ⟦G22|steered in the visitors' equaliser⟧. It would have been a fine diving header at the right end; ⟦PERSON|Jorge Salas⟧, whose cross it was, ran off to celebrate as if he had scored. In the ⟦MINUTE|80th minute⟧ ⟦PERSON|Salas⟧ hit the post, and ⟦PERSON|Pruett⟧, of all people, cleared.

Blackouts in the stadium, three of them, delayed the second half. When it came, it was ⟦MINUTE|seven minutes old⟧ before ⟦PERSON|Ilyes Hamdi⟧ ⟦G23|struck⟧ for ⟦TEAM|USM Alger⟧, the ball coming to him off ⟦PERSON|Zinedine Ferhat⟧'s thigh. ⟦PERSON|Ferhat⟧ had also given the ball away for the ⟦G24|first⟧, which ⟦PERSON|Mourad Belkhir⟧ ⟦G25|scored⟧.

⟦TEAM|Kettering Town⟧'s ⟦PERSON|Lewis Thurgar⟧ won the header, won the second ball and won a penalty off ⟦PERSON|Josh Minton⟧. His captain ⟦PERSON|Gary Stohrer⟧ ⟦G26|did the rest⟧, from twelve yards, and later ⟦G27|added a second⟧ in the ⟦MINUTE|90th minute⟧ when ⟦PERSON|Minton⟧ got in a tangle with goalkeeper ⟦PERSON|Sid Nelson⟧.

⟦PERSON|Haruka Minami⟧ did the rest of the talking in the press room. Her coach, ⟦PERSON|Naoki Seto⟧, had left after saying that the goal kick from which ⟦TEAM|Urawa Red Diamonds Ladies⟧ ⟦G28|scored⟧ should have been a corner for ⟦TEAM|Albirex Niigata Ladies⟧. ⟦PERSON|Yuka Sakai⟧ ⟦G29|scored from it⟧ on ⟦MINUTE|71⟧.

⟦TEAM|Derby⟧ could have been awarded a penalty for ⟦PERSON|Rory Fallon⟧'s challenge on ⟦PERSON|Kofi Asante⟧ on ⟦MINUTE|17⟧, were awarded one for ⟦PERSON|Dave Milnes⟧'s handball on ⟦MINUTE|35⟧, and finally ⟦G30|scored⟧ with one awarded for no reason ⟦PERSON|Milnes⟧ could see on ⟦MINUTE|90+1⟧, ⟦PERSON|Asante⟧ ⟦G31|keeping his nerve⟧.

"We defended the lead like lions," said ⟦PERSON|Otar Lomidze⟧, "and then we ⟦G32|put it into our own net⟧." ⟦TEAM|Torpedo Kutaisi⟧ had ⟦G33|gone ahead⟧ through ⟦PERSON|Beka Dartsmeli⟧ on ⟦MINUTE|six minutes⟧; the ⟦G34|own goal⟧, by ⟦PERSON|Luka Sabanadze⟧ from ⟦PERSON|Vano Tchanturia⟧'s corner, came in the ⟦MINUTE|93rd minute⟧.

There was a ⟦G35|goal⟧ disallowed for each side before one counted. ⟦PERSON|Manu Trigueros-Sáez⟧ was offside when he ⟦G36|slid the ball in⟧ on ⟦MINUTE|19⟧; ⟦PERSON|Rubén Duarte-Gil⟧ had used an arm to ⟦G37|bundle in⟧ ⟦PERSON|Iván Calero⟧'s free-kick on ⟦MINUTE|44⟧; but no one could dispute ⟦PERSON|Calero⟧'s own effort, a ⟦G38|screamer⟧, on ⟦MINUTE|82⟧.
=====GOALS=====
{"id": "G1", "scorer": "Carl Nyberg", "team": "Helsingborg", "minute": 79, "kind": "shot", "minute_text": "79th minute"}
{"id": "G2", "scorer": "Carl Nyberg", "team": "Helsingborg", "minute": 79, "kind": "shot", "minute_text": "79th minute"}
{"id": "G3", "scorer": "Luca Serafini", "team": "Bologna"}
{"id": "G4", "scorer": "Mathis Ferrand", "team": "Bologna", "minute": 63, "kind": "penalty", "minute_text": "63rd minute"}
{"id": "G5", "scorer": "Ousmane Bakayo", "team": "Blackpool", "minute": 44, "kind": "shot", "minute_text": "44th-minute"}
{"id": "G6", "scorer": "Ousmane Bakayo", "team": "Blackpool", "minute": 44, "kind": "shot", "minute_text": "44th-minute"}
{"id": "G7", "scorer": "Iain Petrie", "team": "St Johnstone", "minute": 28, "kind": "own goal", "minute_text": "28 minutes"}
{"id": "G8", "scorer": "Iain Petrie", "team": "St Johnstone", "minute": 28, "kind": "own goal", "minute_text": "28 minutes"}
{"id": "G9", "scorer": "Jhon Valoyes", "team": "Tondela", "minute": 41, "minute_text": "four minutes later", "kind": "penalty"}
{"id": "G10", "scorer": "Noor Eijken", "team": "Ajax Women", "minute": 85, "assist": "Van Dam", "kind": "header", "minute_text": "85"}
{"id": "G11", "scorer": "Arda Koç", "team": "Göztepe", "minute": 4, "kind": "header", "minute_text": "fourth minute"}
{"id": "G12", "scorer": "Serkan Aydın", "kind": "shot", "minute": 64, "minute_text": "64th"}
{"id": "G13", "scorer": "Lucas Dam", "scope": "background"}
{"id": "G14", "scorer": "Lucas Dam", "team": "Aalborg", "minute": 14, "kind": "penalty", "minute_text": "14th-minute"}
{"id": "G15", "scorer": "Rob Tindle", "team": "Spennymoor", "minute": 90, "kind": "own goal", "minute_text": "90th minute"}
{"id": "G16", "scorer": "Gift Mwale", "team": "Zambia", "count": 2}
{"id": "G17", "scorer": "Esther Banda", "team": "Zambia", "minute": 33, "assist": "Martha Tembo", "kind": "header", "minute_text": "33 minutes"}
{"id": "G18", "scorer": "Martha Tembo", "team": "Zambia", "minute": 50, "kind": "free kick", "minute_text": "50"}
{"id": "G19", "team": "Zambia", "outcome": "ruled out"}
{"id": "G20", "scorer": "Edwin Mosquera", "team": "Independiente Medellín", "minute": 22, "kind": "penalty", "minute_text": "22nd minute"}
{"id": "G21", "scorer": "Edwin Mosquera", "kind": "own goal"}
{"id": "G22", "scorer": "Hank Pruett", "kind": "own goal"}
{"id": "G23", "scorer": "Ilyes Hamdi", "team": "USM Alger", "minute": 52, "minute_text": "seven minutes old", "kind": "shot"}
{"id": "G24", "scorer": "Mourad Belkhir"}
{"id": "G25", "scorer": "Mourad Belkhir", "kind": "shot"}
{"id": "G26", "scorer": "Gary Stohrer", "team": "Kettering Town", "kind": "penalty"}
{"id": "G27", "scorer": "Gary Stohrer", "team": "Kettering Town", "minute": 90, "minute_text": "90th minute"}
{"id": "G28", "scorer": "Yuka Sakai", "team": "Urawa Red Diamonds Ladies", "minute": 71, "kind": "shot", "minute_text": "71"}
{"id": "G29", "scorer": "Yuka Sakai", "team": "Urawa Red Diamonds Ladies", "minute": 71, "kind": "shot", "minute_text": "71"}
{"id": "G30", "scorer": "Kofi Asante", "team": "Derby", "minute": 90, "added": 1, "kind": "penalty", "minute_text": "90+1"}
{"id": "G31", "scorer": "Kofi Asante", "team": "Derby", "minute": 90, "added": 1, "kind": "penalty", "minute_text": "90+1"}
{"id": "G32", "scorer": "Luka Sabanadze", "minute": 93, "kind": "own goal", "minute_text": "93rd minute"}
{"id": "G33", "scorer": "Beka Dartsmeli", "team": "Torpedo Kutaisi", "minute": 6, "minute_text": "six minutes"}
{"id": "G34", "scorer": "Luka Sabanadze", "minute": 93, "kind": "own goal", "minute_text": "93rd minute"}
{"id": "G35", "scorer": "Manu Trigueros-Sáez; Rubén Duarte-Gil", "count": 2, "outcome": "ruled out"}
{"id": "G36", "scorer": "Manu Trigueros-Sáez", "outcome": "ruled out", "minute": 19, "kind": "shot", "minute_text": "19"}
{"id": "G37", "scorer": "Rubén Duarte-Gil", "outcome": "ruled out", "minute": 44, "minute_text": "44"}
{"id": "G38", "scorer": "Iván Calero", "minute": 82, "kind": "shot", "minute_text": "82"}
