⟦PERSON|Sven Torvund⟧'s ⟦G1|header⟧ cancelled out a first-half ⟦G2|penalty⟧ from ⟦PERSON|Leandro Marques⟧, but ⟦TEAM|Sarpsborg⟧ could not build on it. ⟦PERSON|Torvund⟧ planted another header wide and ⟦PERSON|Jonas Rekdal⟧ had a drive turned over the bar.

⟦TEAM|Chelsea⟧ announced the signing of ⟦PERSON|Matheus Guedes⟧ an hour before the match and could have done with him during it. ⟦PERSON|Finn Asher⟧ skied one, ⟦PERSON|Bobby Lumley⟧ curled one past the post and ⟦PERSON|Romain Delort⟧ saw his volley held by ⟦PERSON|Artur Nowik⟧ in the ⟦MINUTE|90th minute⟧.

⟦TEAM|Ireland⟧ needed a goal to go through and threw everybody forward. ⟦PERSON|Conor Rafferty⟧ had a shot blocked, ⟦PERSON|Shane Tuohy⟧ drilled over from the angle, and a deep free-kick from ⟦PERSON|Niall Kinsella⟧ was fisted away by ⟦PERSON|Jan Doležal⟧ as the whistle blew.

The ⟦TEAM|Red Devils⟧ ⟦G3|took the lead⟧ through an own goal, ⟦PERSON|Nuri Batur⟧ ⟦G4|slicing into his own net⟧ under no pressure. "I was shouting leave it," said the ⟦TEAM|Kayserispor⟧ goalkeeper ⟦PERSON|Doğan Alkan⟧, who had earlier got both hands to a shot by ⟦PERSON|Kyle Danvers⟧. "He didn't leave it."

A strike by stewards may force ⟦TEAM|Marseille⟧ to play ⟦DATE|Sunday⟧'s match behind closed doors. "We support their aims," said a spokesman for the ⟦ORG|LFP⟧, "but a stadium without stewards is a stadium without people."

The ⟦NORP|Colombians⟧ pushed for a winner, and ⟦PERSON|Wilmer Rentería⟧ thought he had provided it with a dipping shot that everyone but ⟦PERSON|Carlos Lampe-Ruiz⟧ had seen go in. The ⟦NORP|Bolivian⟧ clawed it off the line and the match finished ⟦SCORE|1-1⟧.

A series of scrambles, ricochets and half-chances led up to ⟦PERSON|Milad Karimi⟧'s ⟦G5|equaliser⟧ for ⟦TEAM|Persepolis⟧, which itself was a scramble, a ricochet and a half-chance. ⟦PERSON|Hossein Ebadi⟧'s shot was going well wide when it hit ⟦PERSON|Karimi⟧.

⟦MINUTE|Thirty seconds⟧ into the second half ⟦PERSON|Declan Moyles⟧ missed a sitter, and on ⟦MINUTE|47 minutes⟧ he had to watch ⟦PERSON|Karl Ziegler⟧ ⟦G6|score one⟧. It is a cruel game, ⟦TEAM|Cobh Ramblers⟧ boss ⟦PERSON|Fran Rockett⟧ said, and crueller still in front of 300 people.

⟦PERSON|Luka Bašić⟧ will undergo a medical at ⟦TEAM|Lazio⟧ on ⟦DATE|Monday⟧. The forward, whose contract at ⟦TEAM|Hajduk Split⟧ was extended ⟦DATE|last year⟧, is expected to complete the move before the ⟦COMPETITION|Supercoppa Italiana⟧, and to wear the No 9 shirt.

⟦TEAM|Rangers⟧ confirmed on ⟦DATE|Thursday⟧ that ⟦PERSON|Alasdair Monro⟧ has been ruled out for six weeks. The winger was injured in scoring position, the manager said, when he swung at a cross in training and connected with a post.

"He says offside, I say where," fumed ⟦PERSON|Nabil Chouaref⟧, whose late ⟦G7|finish⟧ had sent the ⟦TEAM|Espérance⟧ bench on to the pitch and was then taken away. The video showed ⟦PERSON|Wassim Jouini⟧, standing beside the post, to have interfered with the goalkeeper. ⟦TEAM|Club Africain⟧ won ⟦SCORE|1-0⟧.

⟦PERSON|Leigh Norcross⟧ was unlucky with a dipping effort that grazed the bar, luckier with the one that followed, which took a big deflection and ⟦G8|left ⟦PERSON|Paul Denby⟧ with no chance⟧. ⟦TEAM|Chesterfield⟧ were two ahead and looked like adding to it, though ⟦PERSON|Denby⟧ recovered to smother from ⟦PERSON|Ash Palmer-Reid⟧ and push away ⟦PERSON|Norcross⟧'s free-kick.

The quarter-final swung on an incident on the ⟦MINUTE|hour⟧. ⟦PERSON|Ramiro Saldaña⟧ went down in the box, ⟦PERSON|Nicolás Ponce⟧ took the kick, and ⟦PERSON|Guillermo Vera⟧, going left, kept it out. ⟦TEAM|Nacional⟧ went up the pitch and ⟦PERSON|Matías Ocampo⟧'s ⟦G9|strike⟧ put them through.

⟦PERSON|Amélie Roussel⟧ had a hand in both ⟦G10|goals⟧, as her corner was ⟦G11|headed in⟧ by ⟦PERSON|Juliette Bernier⟧ for the first and her shot was too hot to handle for the ⟦G12|second⟧, ⟦PERSON|Camille Aubert⟧ following up. She might have had one herself, but her lob landed on the roof of the net. ⟦TEAM|Paris FC⟧ are three points clear.

⟦TEAM|Feyenoord⟧'s third shot on goal, by ⟦PERSON|Jari Vos⟧, had more venom than its predecessors. It still did not go in. ⟦PERSON|Stan Kuiper⟧ beat it away, as he had those of ⟦PERSON|Vos⟧ and ⟦PERSON|Amin Tahri⟧, and when ⟦TEAM|Twente⟧ broke in the ⟦MINUTE|41st minute⟧ it was ⟦PERSON|Daan Mulder⟧ who ⟦G13|placed it in⟧.

For a goal line clearance it was a work of art: full stretch, overhead, with the keeper on his back. ⟦PERSON|Tom Ackroyd⟧ had the ⟦TEAM|Harrogate⟧ crowd singing his name, and ⟦PERSON|Dylan Mottley⟧, whose header it was, shaking his hand.

⟦ORG|Reuters⟧ - ⟦TEAM|Australia⟧ beat ⟦TEAM|Vietnam⟧ ⟦SCORE|2-0⟧ in an ⟦COMPETITION|Asian Cup⟧ qualifier on ⟦DATE|Thursday⟧, with both ⟦G14|goals⟧ coming after the ⟦MINUTE|break⟧. ⟦PERSON|Cooper Radley⟧ ⟦G15|scored the first⟧ on ⟦MINUTE|53⟧ and ⟦PERSON|Jai Petrakis⟧ the ⟦G16|second⟧ with a header on ⟦MINUTE|80⟧. ⟦TEAM|Vietnam⟧ had a ⟦G17|shot⟧ by ⟦PERSON|Tran Minh Duc⟧ disallowed in between.

Only ⟦PERSON|Kari Lehto⟧, the referee, knows why it was not a penalty, and only ⟦PERSON|Jere Salmi⟧ knows why he did not put the ball in the net instead of falling over. ⟦TEAM|Lahti⟧ huffed on without reward; a long shot from ⟦PERSON|Mikko Aalto⟧ forced ⟦PERSON|Niko Rauta⟧ into his only save.

⟦PERSON|Ayo Balogun⟧ ⟦G18|powered a header into the top corner⟧ to ⟦G19|put ⟦TEAM|Ipswich⟧ ahead⟧ in the ⟦MINUTE|31st minute⟧, and might have had two more before the ⟦MINUTE|interval⟧. One was cleared from under the bar by ⟦PERSON|Chris Wolff⟧; the other, a gentle nod, ⟦PERSON|Bart Zeegers⟧ picked out of the air.

⟦TEAM|Accra Lions⟧ came from their own half to the edge of the six-yard box in four passes, and ⟦PERSON|Dominic Amponsah⟧ spoiled the lot by shooting at ⟦PERSON|Benjamin Asare⟧'s kneecaps. They have drawn a blank in three of four.

From a corner by ⟦PERSON|Giulia Conti⟧, ⟦PERSON|Sara Moretti⟧ rose above ⟦PERSON|Elena Rossi⟧ and ⟦G20|nodded ⟦TEAM|Milan⟧ level⟧. ⟦PERSON|Moretti⟧ had nearly been the villain, giving away the penalty that ⟦PERSON|Ilaria Bruni⟧ ⟦G21|tucked in⟧ on ⟦MINUTE|28⟧, and after her ⟦G22|goal⟧ she almost was again when ⟦PERSON|Bruni⟧ shot against the post from another.

Six of ⟦TEAM|Panama⟧'s last eight ⟦G23|goals⟧ have come from outside the area, so when ⟦PERSON|Eric Gallardo⟧ shaped to shoot from 30 yards on ⟦DATE|Tuesday⟧ nobody laughed. It was a good one, too. ⟦PERSON|Kevin Solís⟧ had to be at his best to tip it round, and ⟦TEAM|Costa Rica⟧ kept their ⟦SCORE|1-0⟧ lead.

⟦TEAM|Bohemian Sporting⟧ were denied what looked a clear ⟦G24|goal⟧ in the ⟦MINUTE|88th minute⟧ when the referee ruled that ⟦PERSON|Oisín Brady⟧ had impeded ⟦PERSON|Peter Sweeney⟧ before ⟦PERSON|Gavin Nolan⟧ ⟦G25|fired in⟧. ⟦PERSON|Nolan⟧ had already been booked for suggesting that the man should have gone to an optician. He did not suggest it again.

"The lads gave everything, we created, we shot from everywhere, and the ball does not want to enter," said ⟦PERSON|Vasil Dimitrov⟧, coach of ⟦TEAM|CSKA Sofia⟧, after ⟦SCORE|0-0⟧ against ⟦TEAM|Botev⟧. "In the second half we have a volley at the post, a header at the bar and a thing I cannot describe at the mascot."

⟦TEAM|Lens⟧ ⟦G26|got the goal⟧ their pressure merited in the ⟦MINUTE|65th minute⟧. ⟦PERSON|Maxime Thibault⟧'s volley was superbly turned over by ⟦PERSON|Arnaud Leduc⟧, but the goalkeeper could do nothing from the corner as ⟦PERSON|Ibrahim Sy⟧ ⟦G27|bundled over⟧ from almost on the line. ⟦TEAM|Rennes⟧ had barely got out of their half.

⟦G28|Goal⟧ disallowed. ⟦PERSON|Dominik Weiss⟧ ⟦G29|pounces⟧ on ⟦PERSON|Leon Sauer⟧'s parry and ⟦G30|tucks it into the corner⟧, then turns to see the flag. Should the flag have gone up a moment sooner? It would have saved ⟦PERSON|Sauer⟧ a bang on the head. ⟦TEAM|Augsburg⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Mainz⟧, ⟦MINUTE|58⟧.
=====GOALS=====
{"id": "G1", "scorer": "Sven Torvund", "team": "Sarpsborg", "kind": "header"}
{"id": "G2", "scorer": "Leandro Marques", "kind": "penalty"}
{"id": "G3", "scorer": "Nuri Batur", "team": "Red Devils", "kind": "own goal"}
{"id": "G4", "scorer": "Nuri Batur", "team": "Red Devils", "kind": "own goal"}
{"id": "G5", "scorer": "Milad Karimi", "team": "Persepolis", "assist": "Hossein Ebadi"}
{"id": "G6", "scorer": "Karl Ziegler", "minute": 47, "minute_text": "47 minutes"}
{"id": "G7", "scorer": "Nabil Chouaref", "team": "Espérance", "kind": "shot", "outcome": "ruled out"}
{"id": "G8", "scorer": "Leigh Norcross", "team": "Chesterfield", "kind": "shot"}
{"id": "G9", "scorer": "Matías Ocampo", "team": "Nacional", "kind": "shot"}
{"id": "G10", "scorer": "Juliette Bernier; Camille Aubert", "team": "Paris FC", "count": 2}
{"id": "G11", "scorer": "Juliette Bernier", "team": "Paris FC", "assist": "Amélie Roussel", "kind": "header"}
{"id": "G12", "scorer": "Camille Aubert", "team": "Paris FC"}
{"id": "G13", "scorer": "Daan Mulder", "team": "Twente", "minute": 41, "minute_text": "41st minute", "kind": "shot"}
{"id": "G14", "scorer": "Cooper Radley; Jai Petrakis", "team": "Australia", "count": 2}
{"id": "G15", "scorer": "Cooper Radley", "team": "Australia", "minute": 53, "minute_text": "53"}
{"id": "G16", "scorer": "Jai Petrakis", "team": "Australia", "minute": 80, "minute_text": "80", "kind": "header"}
{"id": "G17", "scorer": "Tran Minh Duc", "team": "Vietnam", "kind": "shot", "outcome": "ruled out"}
{"id": "G18", "scorer": "Ayo Balogun", "team": "Ipswich", "minute": 31, "minute_text": "31st minute", "kind": "header"}
{"id": "G19", "scorer": "Ayo Balogun", "team": "Ipswich", "minute": 31, "minute_text": "31st minute", "kind": "header"}
{"id": "G20", "scorer": "Sara Moretti", "team": "Milan", "assist": "Giulia Conti", "kind": "header"}
{"id": "G21", "scorer": "Ilaria Bruni", "minute": 28, "minute_text": "28", "kind": "penalty"}
{"id": "G22", "scorer": "Sara Moretti", "team": "Milan", "assist": "Giulia Conti", "kind": "header"}
{"id": "G23", "team": "Panama", "count": 6, "scope": "background"}
{"id": "G24", "scorer": "Gavin Nolan", "team": "Bohemian Sporting", "minute": 88, "minute_text": "88th minute", "kind": "shot", "outcome": "ruled out"}
{"id": "G25", "scorer": "Gavin Nolan", "team": "Bohemian Sporting", "minute": 88, "minute_text": "88th minute", "kind": "shot", "outcome": "ruled out"}
{"id": "G26", "scorer": "Ibrahim Sy", "team": "Lens", "minute": 65, "minute_text": "65th minute"}
{"id": "G27", "scorer": "Ibrahim Sy", "team": "Lens", "minute": 65, "minute_text": "65th minute"}
{"id": "G28", "scorer": "Dominik Weiss", "minute": 58, "minute_text": "58", "outcome": "ruled out"}
{"id": "G29", "scorer": "Dominik Weiss", "minute": 58, "minute_text": "58", "outcome": "ruled out"}
{"id": "G30", "scorer": "Dominik Weiss", "minute": 58, "minute_text": "58", "outcome": "ruled out"}
