⟦PERSON|Ben Rutland⟧ was the hero for ⟦TEAM|Southend⟧, stopping a spot-kick from ⟦PERSON|Aaron Pike⟧ and then the rebound, and in the ⟦MINUTE|89th minute⟧ he launched the clearance from which ⟦PERSON|Noel Hendry⟧ ⟦G1|grabbed the only goal⟧. ⟦PERSON|Pike⟧ finished the match in goal himself after ⟦TEAM|Halifax⟧ keeper ⟦PERSON|Sam Jowett⟧ was sent off.

⟦TEAM|Real Betis⟧ thought they had doubled their lead when ⟦PERSON|Isma Carmona⟧ ⟦G2|turned the ball in⟧ at the far post, but referee ⟦PERSON|Javier Olmedo⟧ disallowed it for a foul by ⟦PERSON|Carmona⟧ on ⟦PERSON|Pau Ferrer⟧. Instead it was ⟦TEAM|Girona⟧ who ⟦G3|scored⟧ next.

⟦PERSON|Jules Ferrand⟧ had already been flagged offside when he rolled the ball past ⟦PERSON|Nathan Goma⟧, who had stopped playing. ⟦TEAM|Auxerre⟧’s next attack was halted by a foul and the one after that by ⟦MINUTE|half-time⟧.

The ⟦NORP|Nigerian⟧ winger ⟦PERSON|Chidi Ekwueme⟧ shot wide in the ⟦MINUTE|sixth minute⟧, had a second effort saved by ⟦PERSON|Luca Wenger⟧ in the ⟦MINUTE|19th⟧ and hit a post from 25 yards on the ⟦MINUTE|half-hour⟧. He was replaced at the ⟦MINUTE|interval⟧, with ⟦TEAM|Basel⟧ and ⟦TEAM|Servette⟧ still level.

⟦PERSON|Hayley Munro⟧ ⟦G4|opened the scoring⟧ for ⟦TEAM|Glasgow City⟧ with a volley from a narrow angle. ⟦PERSON|Munro⟧, who had sent her first attempt over the bar, was denied a second when ⟦PERSON|Amy Rae⟧ blocked on the line, but ⟦PERSON|Erin Swan⟧ ⟦G5|made it ⟦SCORE|2-0⟧⟧ from the resulting corner.

⟦PERSON|Mario Casals⟧ fired a free-kick against the wall and the rebound into the crowd. ⟦TEAM|Las Palmas⟧ had eleven shots in all, just one of which ⟦PERSON|Fede Ibarra⟧ had to save. “No goals, no points, no excuses,” said the coach, ⟦PERSON|Paco Medrano⟧.

An ⟦MINUTE|83rd-minute⟧ ⟦G6|own goal⟧ by ⟦PERSON|Lars Overgaard⟧ handed ⟦TEAM|Aarhus⟧ a fortunate win. ⟦PERSON|Overgaard⟧ was trying to clear ⟦PERSON|Emil Toft⟧’s shot, which seemed to be going wide, and ⟦G7|deflected it past ⟦PERSON|Jonas Bay⟧⟧. ⟦TEAM|Viborg⟧ had hit the post a minute earlier.

⟦TEAM|Albion Rovers⟧ won the toss, the corner count and very nearly the match. ⟦PERSON|Gregor Milne⟧ headed against the bar from a yard, ⟦PERSON|Ali Khan⟧ saw his shot beaten away by ⟦PERSON|Scott Tulloch⟧, and when ⟦PERSON|Milne⟧ did get the ball past ⟦PERSON|Tulloch⟧, ⟦PERSON|Jim Forsyth⟧ was waiting on the line to clear.

It took a deflected ⟦G8|free-kick⟧ to beat ⟦PERSON|Zoran Petković⟧, who had been outstanding. ⟦PERSON|Marcel Lüthi⟧ struck it, ⟦PERSON|Dejan Savić⟧ turned his back in the wall, and the ball ⟦G9|went in⟧ at the opposite corner to that in which ⟦PERSON|Petković⟧ was waiting. He had saved from ⟦PERSON|Lüthi⟧ twice before the ⟦MINUTE|break⟧.

⟦PERSON|Antonio Barreiro⟧ had a ⟦G10|goal⟧ chalked off by VAR, ⟦PERSON|Jorge Meireles⟧ had another ⟦G11|one⟧ chalked off by VAR, and ⟦TEAM|Estoril⟧ supporters were chanting against technology by the time ⟦PERSON|Vasco Pinheiro⟧ ⟦G12|scored one⟧ that nobody could chalk off, a penalty on ⟦MINUTE|68 minutes⟧.

⟦PERSON|Tony Abara⟧ has been ⟦G13|on target⟧ in each of his last five matches, and he needed only ⟦MINUTE|seven minutes⟧ to ⟦G14|make it six⟧. ⟦PERSON|Liam Crosby⟧’s through ball split the defence and the forward ⟦G15|lifted a shot over⟧ ⟦PERSON|Will Garner⟧. The ⟦TEAM|Luton⟧ goalkeeper had no complaints.

Neither side could force a winner in ⟦MINUTE|extra time⟧. ⟦PERSON|Alejandro Rueda⟧ shot over, ⟦PERSON|Kouassi Brou⟧ shot into the arms of ⟦PERSON|Sergio Armenta⟧, and the game went to a shoot-out, in which ⟦PERSON|Rueda⟧ scored, ⟦PERSON|Brou⟧ missed and ⟦TEAM|Pachuca⟧ went through.

⟦TEAM|Blackburn⟧ were left to rue a hat-trick of misses by ⟦PERSON|Josh Wardle⟧, who headed wide, scuffed wide and finally chipped wide with ⟦PERSON|Matt Lomas⟧ out of his goal. ⟦TEAM|QPR⟧’s ⟦PERSON|Terry Adjei⟧ had only one chance. He ⟦G16|buried⟧ it.

⟦PERSON|Holly Sandford⟧ would have given ⟦TEAM|Southampton Women⟧ the lead but for a wonderful block by ⟦PERSON|Marta Linde⟧, and ⟦PERSON|Linde⟧ would have done likewise for ⟦TEAM|Birmingham⟧ if she had kept her header down. Both managers settled for the draw.

⟦PERSON|Fatou Diagne⟧ ⟦G17|scored⟧ for the second game in a row as ⟦TEAM|Senegal⟧’s women drew ⟦SCORE|1-1⟧ with ⟦TEAM|Ghana⟧. Her shot was saved by ⟦PERSON|Cynthia Mensah⟧, but the ball ⟦G18|spun back over the line⟧. ⟦PERSON|Grace Adjoa⟧ ⟦G19|equalised⟧ for the ⟦TEAM|Black Queens⟧ after ⟦PERSON|Diagne⟧ had missed a penalty.

“It was never a foul. He’s fallen over his own feet,” said ⟦TEAM|Carlisle⟧ midfielder ⟦PERSON|Ross Tindall⟧, whose ⟦G20|strike⟧ was ruled out in the ⟦MINUTE|94th minute⟧ for a push on ⟦PERSON|Connor Beal⟧. “I’ve hit it as sweet as I’ve ever hit one, and it doesn’t count.”

⟦PERSON|Henrique Paixão⟧ set up the ⟦G21|first⟧ for ⟦PERSON|Wagner Luz⟧ and the ⟦G22|second⟧ for ⟦PERSON|Denílson⟧, and could have had one himself had ⟦PERSON|Everton Braga⟧ not turned his shot round the post. ⟦TEAM|Sport Recife⟧ were comfortable after that.

The ball hit the post, hit ⟦PERSON|Aleksi Lampinen⟧ on the back and ⟦G23|went in⟧. ⟦TEAM|HJK⟧ defenders looked at each other. It was the goalkeeper’s first touch since tipping over ⟦PERSON|Tuomas Rinne⟧’s drive, and ⟦PERSON|Rinne⟧, who had struck the post from 30 metres, ran off to claim it.

⟦PERSON|Ewan Birse⟧ was through on goal with only the keeper to beat, but took too long and was tackled. ⟦PERSON|Matt Sorley⟧ then drilled a low cross which was turned against his own bar by ⟦PERSON|Dean Hutton⟧. Somehow ⟦TEAM|Elgin⟧ reached ⟦MINUTE|half-time⟧ without scoring.

⟦TEAM|Sydney FC⟧ held a one-goal lead from the first leg and rarely let ⟦TEAM|Wellington Phoenix⟧ near it. ⟦PERSON|Kosta Dukas⟧ sliced over the bar early on, ⟦PERSON|Alex Pauling⟧ prodded a loose ball wide, and that was the extent of the threat.

Penalty! ⟦PERSON|Steven Caulker-Mills⟧ goes down under ⟦PERSON|Ash Drury⟧’s challenge. But no: the referee goes to the screen, and he changes his mind. ⟦MINUTE|44’⟧, still ⟦SCORE|1-1⟧ at ⟦VENUE|Portman Road⟧. Drop ball to the goalkeeper.

⟦TEAM|Nottingham Forest⟧ had two ⟦G24|goals⟧ disallowed in the ⟦MINUTE|opening half-hour⟧, both for offside, both by ⟦PERSON|Ola Brynhildsen⟧. When the ⟦NORP|Norwegian⟧ beat the trap at last, on ⟦MINUTE|58 minutes⟧, ⟦PERSON|David Acheson⟧ saved with his face.

Substitute ⟦PERSON|Rhian Parry⟧ won the penalty, picked up the ball and insisted on taking it. ⟦PERSON|Elin Roberts⟧ let her. The kick was weak, the keeper ⟦PERSON|Maja Nilsen⟧ went early, and ⟦TEAM|Wales⟧ ⟦G25|had their equaliser⟧.

Two goalkeepers, two mistakes, two very different outcomes. ⟦PERSON|Paul Frith⟧ spilled ⟦PERSON|Ryan Salt⟧’s shot and grabbed it again before ⟦PERSON|Dwayne Ellis⟧ could pounce; ⟦PERSON|Lee Bamber⟧ spilled ⟦PERSON|Carl Tomlin⟧’s and ⟦PERSON|Nathan Greer⟧ ⟦G26|pounced⟧.
=====GOALS=====
{"id": "G1", "scorer": "Noel Hendry", "team": "Southend", "minute": 89, "minute_text": "89th minute"}
{"id": "G2", "scorer": "Isma Carmona", "team": "Real Betis", "outcome": "ruled out"}
{"id": "G3", "team": "Girona"}
{"id": "G4", "scorer": "Hayley Munro", "team": "Glasgow City", "kind": "volley"}
{"id": "G5", "scorer": "Erin Swan", "team": "Glasgow City", "score": "2-0"}
{"id": "G6", "scorer": "Lars Overgaard", "team": "Aarhus", "minute": 83, "minute_text": "83rd-minute", "kind": "own goal"}
{"id": "G7", "scorer": "Lars Overgaard", "team": "Aarhus", "minute": 83, "minute_text": "83rd-minute", "kind": "own goal"}
{"id": "G8", "scorer": "Marcel Lüthi", "kind": "free kick"}
{"id": "G9", "scorer": "Marcel Lüthi", "kind": "free kick"}
{"id": "G10", "scorer": "Antonio Barreiro", "team": "Estoril", "outcome": "ruled out"}
{"id": "G11", "scorer": "Jorge Meireles", "team": "Estoril", "outcome": "ruled out"}
{"id": "G12", "scorer": "Vasco Pinheiro", "team": "Estoril", "minute": 68, "minute_text": "68 minutes", "kind": "penalty"}
{"id": "G13", "scorer": "Tony Abara", "count": 5, "scope": "background"}
{"id": "G14", "scorer": "Tony Abara", "minute": 7, "minute_text": "seven minutes", "assist": "Liam Crosby", "kind": "shot"}
{"id": "G15", "scorer": "Tony Abara", "minute": 7, "minute_text": "seven minutes", "assist": "Liam Crosby", "kind": "shot"}
{"id": "G16", "scorer": "Terry Adjei", "team": "QPR"}
{"id": "G17", "scorer": "Fatou Diagne", "team": "Senegal", "kind": "shot"}
{"id": "G18", "scorer": "Fatou Diagne", "team": "Senegal", "kind": "shot"}
{"id": "G19", "scorer": "Grace Adjoa", "team": "Black Queens"}
{"id": "G20", "scorer": "Ross Tindall", "team": "Carlisle", "minute": 94, "minute_text": "94th minute", "kind": "shot", "outcome": "ruled out"}
{"id": "G21", "scorer": "Wagner Luz", "team": "Sport Recife", "assist": "Henrique Paixão"}
{"id": "G22", "scorer": "Denílson", "team": "Sport Recife", "assist": "Henrique Paixão"}
{"id": "G23", "scorer": "Aleksi Lampinen", "kind": "own goal"}
{"id": "G24", "scorer": "Ola Brynhildsen", "team": "Nottingham Forest", "minute_text": "opening half-hour", "count": 2, "outcome": "ruled out"}
{"id": "G25", "scorer": "Rhian Parry", "team": "Wales", "kind": "penalty"}
{"id": "G26", "scorer": "Nathan Greer"}
