From postman to ⟦VENUE|Old Trafford⟧: the long round of ⟦PERSON|Liam Postlethwaite⟧
⟦FURNITURE|By Dominic Rusk, Lancashire Evening Post⟧
⟦PERSON|Liam Postlethwaite⟧ still wakes at four. Three years ago he was delivering letters in ⟦GPE|Chorley⟧ and playing for ⟦TEAM|Bamber Bridge⟧ on Saturdays. On ⟦DATE|Sunday⟧ he could start for ⟦TEAM|Burnley⟧ against ⟦TEAM|Manchester United⟧.
He is 28, which is old to be new. ⟦DATE|Last month⟧ he came off the bench against ⟦TEAM|Fulham⟧ and ⟦G1|scored with his second touch⟧, a low ⟦G2|drive⟧ past ⟦PERSON|Bernd Hauser⟧ that dribbled over the line. Eight days later he ⟦G3|got the opener⟧ at ⟦TEAM|Wolves⟧, turning ⟦PERSON|Kris Moberg⟧ and going near post. ⟦TEAM|Burnley⟧ lost both. “My wife said I was a jinx,” he says.
He isn’t prolific. He’ll never be the top scorer. At ⟦TEAM|Bamber Bridge⟧ it was ⟦G4|17⟧ in two seasons. At ⟦TEAM|Morecambe⟧, who gave him his first ⟦MINUTE|full-time⟧ deal, he ⟦G5|managed eight⟧, and one of those was an overhit cross at ⟦TEAM|Walsall⟧. But the ⟦G6|eighth⟧, a last-day ⟦G7|equaliser⟧ against ⟦TEAM|Barrow⟧, kept ⟦TEAM|Morecambe⟧ in the league, and ⟦TEAM|Burnley⟧ manager ⟦PERSON|Andrea Colombo⟧ happened to be in the stand, watching someone else.
“I went to see their left-back,” ⟦PERSON|Colombo⟧ admitted. “I came away with the postman. He runs. He is clever, he opens the door for others. ⟦PERSON|Matheus Leitão⟧ has ⟦G8|five goals⟧ and ⟦PERSON|Liam⟧ has made three.”
The assist for ⟦PERSON|Leitão⟧’s ⟦G9|winner⟧ over ⟦TEAM|Brentford⟧ was the pick: a chop inside, a look one way and a pass the other. ⟦PERSON|Leitão⟧ ⟦G10|finished it⟧ first time. In the same game ⟦PERSON|Postlethwaite⟧ struck the bar, and in the ⟦COMPETITION|League Cup⟧ at ⟦TEAM|Derby⟧ he had a ⟦G11|goal⟧ disallowed for a foul on the goalkeeper that nobody at ⟦VENUE|Turf Moor⟧ has forgiven.
He keeps a mailbag on a hook in the hall. His old colleagues come when shifts allow. They have a song about first-class delivery, which is better than it sounds and ruder than can be printed.
He supported ⟦TEAM|United⟧ as a boy. He was at the Stretford End in ⟦DATE|2013⟧, 15 and hoarse, when ⟦PERSON|Marek Vondra⟧ ⟦G12|lobbed ⟦TEAM|Villa⟧’s goalkeeper⟧ from halfway. “I’ve tried it twice. Once it went for a throw-in.”
⟦TEAM|Burnley⟧ are 18th, without an away win. ⟦DATE|Sunday⟧ kicks off at 2pm.
⟦FURNITURE|Burnley probable XI: Laskowski; Orr, Bianchi, Doyle, Kemp; Adu, Shaw; Leitão, Postlethwaite, Hall; Vance⟧
=====GOALS=====
{"id": "G1", "scorer": "Liam Postlethwaite", "team": "Burnley", "scope": "background", "kind": "shot"}
{"id": "G2", "scorer": "Liam Postlethwaite", "team": "Burnley", "scope": "background", "kind": "shot"}
{"id": "G3", "scorer": "Liam Postlethwaite", "team": "Burnley", "scope": "background", "kind": "shot"}
{"id": "G4", "scorer": "Liam Postlethwaite", "team": "Bamber Bridge", "scope": "background", "count": 17}
{"id": "G5", "scorer": "Liam Postlethwaite", "team": "Morecambe", "scope": "background", "count": 8}
{"id": "G6", "scorer": "Liam Postlethwaite", "team": "Morecambe", "scope": "background"}
{"id": "G7", "scorer": "Liam Postlethwaite", "team": "Morecambe", "scope": "background"}
{"id": "G8", "scorer": "Matheus Leitão", "team": "Burnley", "scope": "background", "count": 5}
{"id": "G9", "scorer": "Matheus Leitão", "team": "Burnley", "scope": "background", "assist": "Liam Postlethwaite"}
{"id": "G10", "scorer": "Matheus Leitão", "team": "Burnley", "scope": "background", "assist": "Liam Postlethwaite"}
{"id": "G11", "scorer": "Liam Postlethwaite", "team": "Burnley", "scope": "background", "outcome": "ruled out"}
{"id": "G12", "scorer": "Marek Vondra", "team": "United", "scope": "background"}
