⟦TEAM|Peterborough United⟧ were cruising when ⟦PERSON|Malik Grant-Ellis⟧ ⟦G1|made it two⟧ in the ⟦MINUTE|33rd minute⟧, but ⟦PERSON|Shane Whelan⟧ ⟦G2|halved the arrears⟧ for ⟦TEAM|Exeter City⟧ with a header in the ⟦MINUTE|second minute of first-half stoppage time⟧.

The bank has halved the club's overdraft, ⟦TEAM|Bury⟧ confirmed on ⟦DATE|Thursday⟧. Chairman ⟦PERSON|Neil Ashcroft⟧ said the board had restored some balance to the books and was ahead with plans for a new stand.

⟦PERSON|Mateus Leal⟧ ⟦G3|ended ⟦PERSON|Rui Fontes⟧'s resistance⟧ on ⟦MINUTE|61 minutes⟧. The keeper had already stopped him three times, twice with his feet, but he had no chance when the ⟦TEAM|Braga⟧ forward shot across him.

⟦PERSON|Billy Stroud⟧ might have ended the contest on ⟦MINUTE|61 minutes⟧. He broke clear of ⟦PERSON|Angus Reilly⟧, took a touch too many and allowed ⟦PERSON|Jack Mulgrew⟧ to get a foot in.

Early ⟦G4|goals⟧ from ⟦PERSON|Sam Ojo⟧ and ⟦PERSON|Dylan Marsh⟧ put ⟦TEAM|Millwall⟧ in charge against ⟦TEAM|Hull City⟧, whose manager ⟦PERSON|Paul Garrity⟧ made three changes at the ⟦MINUTE|break⟧.

⟦TEAM|Lyon⟧ replied almost straight away. ⟦PERSON|Elias Benhaddou⟧'s shot was blocked by ⟦PERSON|Damien Roux⟧, the ball dropped to ⟦PERSON|Quentin Marais⟧ and ⟦G5|the scores were level⟧.

⟦TEAM|Croatia⟧ need only a draw in ⟦GPE|Riga⟧ to be sure of second place. ⟦PERSON|Ante Bušić⟧, who ⟦G6|settled the first meeting⟧ in ⟦DATE|June⟧, is suspended, and ⟦PERSON|Josip Lalić⟧ has a groin strain.

⟦PERSON|Ethan Roper⟧ converted a barn in ⟦GPE|Cheshire⟧ into the office from which he runs his charity. "Football was never going to fill all my days," the former ⟦TEAM|Crewe Alexandra⟧ captain said.

⟦PERSON|Carlos Urrutia⟧ ⟦G7|converted⟧ on ⟦MINUTE|73 minutes⟧ after ⟦PERSON|Iván Robles⟧ had tripped him. It was the second penalty of the night: ⟦PERSON|Uriel Mata⟧ had put ⟦TEAM|Pachuca⟧'s over the bar shortly after ⟦MINUTE|half-time⟧.

⟦PERSON|Kwame Asante-Boadu⟧ went down under ⟦PERSON|Nico Stahl⟧'s challenge in the ⟦MINUTE|44th minute⟧ and the ⟦TEAM|Freiburg⟧ bench were on their feet. ⟦PERSON|Felix Brandt⟧ waved play on and VAR backed him up.

The visitors might have been three up before ⟦PERSON|Luke Dempsey⟧ ⟦G8|drew first blood⟧ for ⟦TEAM|Sligo Rovers⟧ on ⟦MINUTE|66 minutes⟧, firing low beyond ⟦PERSON|Gavin Mears⟧ after good work by ⟦PERSON|Emre Topal⟧.

⟦TEAM|Wycombe Wanderers⟧ ⟦G9|sealed a fourth away win⟧ in a row when ⟦PERSON|Tobi Arowolo⟧ ⟦G10|got the third⟧ (⟦MINUTE|90+5⟧).

That fourth away win in a row carried ⟦TEAM|Wycombe Wanderers⟧ into the top six for the first time ⟦DATE|this season⟧ and put pressure on ⟦TEAM|Barnsley⟧, who were beaten at home.

⟦PERSON|Julia Wex⟧ ⟦G11|earned a draw⟧ for ⟦TEAM|SGS Essen⟧ with a late free-kick. ⟦PERSON|Nele Harms⟧ got a hand to it but could not keep it out.

⟦PERSON|Julia Wex⟧ earned a first call-up to the ⟦TEAM|Germany⟧ squad on ⟦DATE|Tuesday⟧. The 22-year-old replaces ⟦PERSON|Sophie Kranz⟧, who has a broken hand.

An unmarked ⟦PERSON|Tariq Mahmoud-Lacey⟧ headed ⟦PERSON|Bradley Penn⟧'s cross down into the turf and over from five yards; ⟦TEAM|Leyton Orient⟧ would regret it when ⟦PERSON|Harry Usher⟧ ⟦G12|made them pay⟧ at the other end on ⟦MINUTE|82 minutes⟧ for ⟦TEAM|Stevenage⟧.

⟦TEAM|Al-Hilal⟧ made their guests pay a heavy price for that missed chance. ⟦PERSON|Salem Al-Harbi⟧ ⟦G13|struck⟧ in the ⟦MINUTE|50th minute⟧, ⟦PERSON|Ruben Matos⟧ ⟦G14|repeated the feat⟧ in the ⟦MINUTE|57th⟧, and ⟦PERSON|Al-Harbi⟧ then hit a post.

"I've told ⟦PERSON|Danny⟧ he has to hit the target from there," said ⟦PERSON|Kenny Forsyth⟧. "Would it have changed the game? At ⟦SCORE|1-0⟧ down, of course. Instead they go up the other end and ⟦G15|kill us off⟧."

⟦PERSON|Bogdan Radu⟧ was presented with the club's player of the year award before the start and marked the occasion with a ⟦G16|goal⟧ after ⟦MINUTE|12 minutes⟧. ⟦TEAM|CFR Cluj⟧ never looked back.

⟦TEAM|Forest Green Rovers⟧ drew a blank for the fourth match running. ⟦PERSON|Callum Hesketh⟧ hooked over, ⟦PERSON|Jordan Tuffey⟧ was crowded out and substitute ⟦PERSON|Reece Aldous⟧ saw a late effort claimed by ⟦PERSON|Max Kilner⟧.
=====GOALS=====
{"id": "G1", "scorer": "Malik Grant-Ellis", "team": "Peterborough United", "minute": 33, "minute_text": "33rd minute", "score": "2-0"}
{"id": "G2", "scorer": "Shane Whelan", "team": "Exeter City", "minute": 45, "added": 2, "minute_text": "second minute of first-half stoppage time", "kind": "header"}
{"id": "G3", "scorer": "Mateus Leal", "team": "Braga", "minute": 61, "minute_text": "61 minutes", "kind": "shot"}
{"id": "G4", "scorer": "Sam Ojo; Dylan Marsh", "team": "Millwall", "count": 2}
{"id": "G5", "scorer": "Quentin Marais", "team": "Lyon"}
{"id": "G6", "scorer": "Ante Bušić", "team": "Croatia", "scope": "background"}
{"id": "G7", "scorer": "Carlos Urrutia", "minute": 73, "minute_text": "73 minutes", "kind": "penalty"}
{"id": "G8", "scorer": "Luke Dempsey", "team": "Sligo Rovers", "minute": 66, "minute_text": "66 minutes", "kind": "shot"}
{"id": "G9", "scorer": "Tobi Arowolo", "team": "Wycombe Wanderers", "minute": 90, "added": 5, "minute_text": "90+5"}
{"id": "G10", "scorer": "Tobi Arowolo", "team": "Wycombe Wanderers", "minute": 90, "added": 5, "minute_text": "90+5", "score": "3-1"}
{"id": "G11", "scorer": "Julia Wex", "team": "SGS Essen"}
{"id": "G12", "scorer": "Harry Usher", "team": "Stevenage", "minute": 82, "minute_text": "82 minutes"}
{"id": "G13", "scorer": "Salem Al-Harbi", "team": "Al-Hilal", "minute": 50, "minute_text": "50th minute"}
{"id": "G14", "scorer": "Ruben Matos", "team": "Al-Hilal", "minute": 57, "minute_text": "57th"}
{"id": "G15"}
{"id": "G16", "scorer": "Bogdan Radu", "team": "CFR Cluj", "minute": 12, "minute_text": "12 minutes"}
