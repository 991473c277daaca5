⟦PERSON|Miles Fenner⟧ must be wondering what he has to do. The ⟦TEAM|Derby County⟧ forward's ⟦MINUTE|37th-minute⟧ ⟦G1|finish⟧, smart and first-time, was wiped out by a flag, a second effort in the ⟦MINUTE|52nd minute⟧ struck the bar and a third, headed wide, did not matter for handball.

Two ⟦G2|goals⟧ for ⟦PERSON|Leandro Pires⟧ of ⟦TEAM|Famalicão⟧, one of them a ⟦G3|penalty⟧; two yellow cards for ⟦PERSON|Otávio Reis⟧ of ⟦TEAM|Moreirense⟧, one of them for arguing about it.

⟦TEAM|Brechin City⟧ were coasting at ⟦SCORE|2-0⟧ thanks to the ⟦G4|double⟧ ⟦PERSON|Innes Dalgleish⟧ had recorded by ⟦MINUTE|32 minutes⟧. That they did not add to that lead was down to ⟦PERSON|Max Coull⟧, who kept out efforts by ⟦PERSON|Dalgleish⟧ and, twice, ⟦PERSON|Struan Weir⟧.

There was no fourth title in a row. ⟦TEAM|Shanghai Port⟧ needed to win by three goals and won by one, ⟦PERSON|Wang Zihao⟧'s ⟦G5|header⟧ in the ⟦MINUTE|22nd minute⟧ and a hatful of chances being all they managed.

In the ⟦MINUTE|40th minute⟧ it was ⟦TEAM|Lens⟧ with a free-kick over the bar, in the 44th it was ⟦TEAM|Toulouse⟧ with another, and nobody had a goal at ⟦MINUTE|half-time⟧.

"Penalties are a lottery" was not a view shared by ⟦PERSON|Tarek Belhadj⟧, whose two in normal time, both ⟦G6|scored⟧, took ⟦TEAM|Espérance de Tunis⟧ into the final. In the shoot-out that would have followed, he said, he was down to go fifth.

First, a ⟦G7|strike⟧ from distance by ⟦PERSON|Reece Hughton⟧ on his first start. Second, a ⟦G8|tap-in⟧ by the same man. ⟦TEAM|Kidderminster Harriers⟧ had the match won before ⟦TEAM|Alfreton Town⟧ had a shot.

⟦TEAM|Iran⟧ qualified with a game to spare. A goalless draw with ⟦TEAM|Uzbekistan⟧ was not what ⟦PERSON|Mehrdad Rostami⟧, who had a ⟦MINUTE|12th-minute⟧ penalty kept out, had in mind, but it took them over the line.

The ⟦G9|breakthrough⟧ came from a set-piece, in the ⟦MINUTE|53rd minute⟧, after a coming-together between two ⟦TEAM|Ternana⟧ defenders. ⟦PERSON|Emanuele Silvestri⟧ hit the free-kick low and through the wall.

It has been, ⟦PERSON|Juliette Brunel⟧ conceded, a long road back from her second cruciate injury. The ⟦TEAM|France⟧ midfielder had a goal in mind when she started, she said: ten minutes at the tournament. Anything else would be a bonus.

Hard on the heels of ⟦PERSON|Robbie Sheeran⟧'s ⟦G10|opener⟧, in the ⟦MINUTE|14th minute⟧, ⟦TEAM|Dundalk⟧ got a penalty and ⟦PERSON|Sheeran⟧ a chance of a second. The post denied him.

⟦PERSON|Joaquín Ledesma⟧'s ⟦G11|equaliser⟧, if it was ⟦PERSON|Joaquín Ledesma⟧'s, will be looked at again by the league. The ⟦TEAM|Lanús⟧ striker got up with ⟦PERSON|Ramón Acuña⟧ at a free-kick and the ball went in off one head or the other.

Six of ⟦TEAM|Bolton Wanderers⟧' last eight ⟦G12|goals⟧ have been headers. On ⟦DATE|Tuesday⟧ it was the turn of their centre-back, ⟦PERSON|Wes Ingham⟧, with a ⟦G13|finish⟧ from his left foot on ⟦MINUTE|58 minutes⟧.

Cold, wet and ⟦SCORE|one-nil⟧ down to ⟦PERSON|Ulrik Dahl⟧'s ⟦G14|strike⟧ in the ⟦MINUTE|26th minute⟧, ⟦TEAM|Randers⟧ were offered a route back by a free-kick awarded three feet outside the box. ⟦PERSON|Nicolai Juhl⟧ put it in the lake behind the stand.

He did not score, but ⟦PERSON|Pau Ferrer⟧ was the difference, first with the free-kick that caused the ⟦G15|own goal⟧, by ⟦PERSON|Gorka Oteiza⟧, and then with the pass from which ⟦PERSON|Dani Miñano⟧ ⟦G16|made it two⟧ for ⟦TEAM|Burgos⟧.

⟦PERSON|Ebenezer Acheampong⟧'s availability is the good news for ⟦TEAM|Asante Kotoko⟧, who have had nine different scorers ⟦DATE|this term⟧, none with more than two. A finish in the top four is still possible.

⟦TEAM|Maidenhead United⟧'s ⟦PERSON|Femi Owusu-Hall⟧ was handed a three-match ban for the strike of his arm on ⟦PERSON|Zak Pell⟧, an incident in the ⟦MINUTE|5th minute⟧ that went unseen. He later got the ⟦G17|winner⟧.

Coach ⟦PERSON|Gaby Schröder⟧ reckoned that for ⟦PERSON|Melanie Busch⟧'s ⟦G18|consolation⟧ in the ⟦MINUTE|89th minute⟧, the team had made 50 attempts in the last three games. "We aren't ⟦TEAM|Barcelona⟧. We need a goal from fewer." ⟦TEAM|Freiburg Women⟧ were beaten by two.

A single ⟦G19|goal⟧ either way was always likely. It was ⟦PERSON|Yerson Cardona⟧ who claimed it, for ⟦TEAM|Medellín⟧ in the ⟦MINUTE|29th minute⟧; on the other side ⟦PERSON|Fredy Mosquera⟧ had the first effort and the last, both over.

⟦TEAM|Hungary⟧ lost the ball in midfield, ⟦PERSON|Ádám Vida⟧ lost his man, and by the ⟦MINUTE|8th minute⟧ the visitors had the ⟦G20|first⟧ of the ⟦G21|goals⟧ in their ⟦SCORE|2-0⟧ win. ⟦PERSON|Simon Petkov⟧ was the scorer, and he made the ⟦G22|second⟧ for ⟦PERSON|Ivaylo Denev⟧ of ⟦TEAM|Bulgaria⟧.
=====GOALS=====
{"id": "G1", "scorer": "Miles Fenner", "team": "Derby County", "minute": 37, "minute_text": "37th-minute", "outcome": "ruled out"}
{"id": "G2", "scorer": "Leandro Pires", "team": "Famalicão", "count": 2}
{"id": "G3", "scorer": "Leandro Pires", "team": "Famalicão", "kind": "penalty"}
{"id": "G4", "scorer": "Innes Dalgleish", "team": "Brechin City", "count": 2}
{"id": "G5", "scorer": "Wang Zihao", "team": "Shanghai Port", "minute": 22, "minute_text": "22nd minute", "kind": "header"}
{"id": "G6", "scorer": "Tarek Belhadj", "team": "Espérance de Tunis", "count": 2, "kind": "penalty"}
{"id": "G7", "scorer": "Reece Hughton", "team": "Kidderminster Harriers"}
{"id": "G8", "scorer": "Reece Hughton", "team": "Kidderminster Harriers"}
{"id": "G9", "scorer": "Emanuele Silvestri", "minute": 53, "minute_text": "53rd minute", "kind": "free kick"}
{"id": "G10", "scorer": "Robbie Sheeran", "team": "Dundalk", "minute": 14, "minute_text": "14th minute"}
{"id": "G11", "scorer": "Joaquín Ledesma", "team": "Lanús"}
{"id": "G12", "team": "Bolton Wanderers", "count": 8, "scope": "background"}
{"id": "G13", "scorer": "Wes Ingham", "team": "Bolton Wanderers", "minute": 58, "minute_text": "58 minutes", "kind": "shot"}
{"id": "G14", "scorer": "Ulrik Dahl", "minute": 26, "minute_text": "26th minute"}
{"id": "G15", "scorer": "Gorka Oteiza", "team": "Burgos", "kind": "own goal"}
{"id": "G16", "scorer": "Dani Miñano", "team": "Burgos", "assist": "Pau Ferrer"}
{"id": "G17", "scorer": "Femi Owusu-Hall", "team": "Maidenhead United"}
{"id": "G18", "scorer": "Melanie Busch", "team": "Freiburg Women", "minute": 89, "minute_text": "89th minute"}
{"id": "G19", "scorer": "Yerson Cardona", "team": "Medellín", "minute": 29, "minute_text": "29th minute"}
{"id": "G20", "scorer": "Simon Petkov", "team": "Bulgaria", "minute": 8, "minute_text": "8th minute"}
{"id": "G21", "scorer": "Simon Petkov; Ivaylo Denev", "team": "Bulgaria", "count": 2}
{"id": "G22", "scorer": "Ivaylo Denev", "team": "Bulgaria", "assist": "Simon Petkov"}
