⟦PERSON|Jean-Pierre Mallet⟧ ⟦G1|punished⟧ a slip by ⟦PERSON|Henrik Staal⟧ as ⟦TEAM|Bournemouth⟧ won at ⟦VENUE|Goodison Park⟧ for the first time in seven attempts. ⟦TEAM|Everton⟧ created plenty, ⟦PERSON|Cole Ainscough⟧ heading against the bar and ⟦PERSON|Ruben Sequeira⟧ having two shots blocked.

⟦TEAM|Livingston⟧ boss ⟦PERSON|Gary Haldane-Scott⟧ felt his team should have been awarded a penalty when ⟦PERSON|Ross Imlach⟧ was caught by ⟦PERSON|Peter Dolan⟧ in the ⟦MINUTE|18th minute⟧. "If we get that and score, it's a different game," he said.

⟦PERSON|Kelvin Asante⟧ and ⟦PERSON|Tom Hebden⟧ turned the match on its head for ⟦TEAM|Leyton Orient⟧, the former ⟦G2|scoring⟧ ⟦MINUTE|10 minutes from time⟧ and the latter ⟦G3|prodding in the winner⟧ in the ⟦MINUTE|89th minute⟧, after ⟦PERSON|Miro Vukovic⟧ had ⟦G4|given ⟦TEAM|Rotherham⟧ a ⟦MINUTE|half-time⟧ advantage⟧.

⟦PERSON|Tomas Brezina⟧ spilled ⟦PERSON|Ellis Gwynn⟧'s free-kick at the feet of ⟦PERSON|Lee Cottle⟧, whose attempt to lift it over him landed on the roof of the net.

The visiting goalkeeper, ⟦PERSON|Callum Petrie⟧, was called into action three times before the ⟦MINUTE|break⟧. He saved ⟦PERSON|Marc Beltrame⟧'s long-range effort, smothered at ⟦PERSON|Iain Dunlop⟧'s feet and, on ⟦MINUTE|45 minutes⟧, was relieved to see ⟦PERSON|Beltrame⟧ scoop one over.

⟦PERSON|Freddie Hobday⟧ ⟦G5|headed his first goal⟧ since moving from ⟦TEAM|Forest Green⟧, but ⟦TEAM|Newport⟧'s ⟦PERSON|Yann Kerbrat⟧ ⟦G6|drew them level⟧ with a rare right-footed shot and neither team could find a winner.

A cross by ⟦PERSON|Sammy Chukwu⟧ in the ⟦MINUTE|eighth minute⟧ deceived everyone, including ⟦PERSON|Barry Ollerenshaw⟧ in the ⟦TEAM|Bury⟧ goal, and ⟦G7|drifted inside the far post⟧. It was as close as ⟦PERSON|Chukwu⟧ came to finding a team-mate all day, and ⟦TEAM|Carlisle⟧ were content to protect what they had.

⟦TEAM|Leeds⟧ complete their pre-season programme against ⟦TEAM|Hibernian⟧ at ⟦VENUE|Easter Road⟧ on ⟦DATE|Saturday⟧, seven days before the ⟦COMPETITION|Premier League⟧ opener at ⟦TEAM|West Ham⟧.

⟦PERSON|Oisin Tierney⟧ has been recalled by the ⟦TEAM|Republic of Ireland⟧ for ⟦DATE|next month⟧'s friendlies against ⟦TEAM|Wales⟧ and ⟦TEAM|Iceland⟧. The ⟦TEAM|Preston⟧ forward has not scored for his country since his two ⟦G8|goals⟧ against ⟦TEAM|Malta⟧ in ⟦DATE|2022⟧.

After the ⟦MINUTE|hour⟧ it was all ⟦TEAM|Sunderland⟧. ⟦PERSON|Pedro Monteiro⟧ struck the bar from 18 yards, ⟦PERSON|Jamie Thwaite⟧ had one cleared off the line by ⟦PERSON|Dom Castledine⟧ and ⟦PERSON|Monteiro⟧, left free at a corner, finally ⟦G9|got the goal their play deserved⟧ with ⟦MINUTE|80⟧ gone.

⟦PERSON|Russell Craigie⟧ sent ⟦TEAM|Stirling Albion⟧ through to face ⟦TEAM|Hearts⟧ with a thumping ⟦G10|volley⟧, the tie's only ⟦G11|goal⟧, though ⟦TEAM|Peterhead⟧ had their moments and ⟦PERSON|Jordon Reekie⟧ really should have scored from ⟦PERSON|Mikey Gunn⟧'s pass just before the ⟦MINUTE|interval⟧.

⟦TEAM|Preston⟧ carved out a series of openings in the second half, ⟦PERSON|Duncan Laird⟧ missing three of them, the last when ⟦PERSON|Sean Rudd⟧'s knock-down found him eight yards out.

At ⟦SCORE|2-0⟧ up ⟦TEAM|Crystal Palace⟧ appeared to be home and dry. ⟦PERSON|Sean Bright-Ellis⟧ ⟦G12|grabbed a goal back⟧ for ⟦TEAM|Leeds⟧ from ⟦PERSON|Conor Dacey⟧'s knock-down in the ⟦MINUTE|75th minute⟧, however, and ⟦PERSON|Dacey⟧ had a last-gasp volley touched over by ⟦PERSON|Emilien Rousset⟧.

"⟦PERSON|Aaron⟧'s the quickest player I've worked with, and when he gets in behind like that there's only one outcome," said ⟦TEAM|Lincoln⟧ coach ⟦PERSON|Ricky Sandford⟧ of ⟦PERSON|Aaron Mudenda⟧, whose two ⟦G13|goals⟧ sank ⟦TEAM|Wigan⟧. "The first was the better ⟦G14|finish⟧."

⟦PERSON|Graham Wetherall⟧ had not long been on the field when he went in late on ⟦PERSON|Ben Chadderton⟧, and referee ⟦PERSON|Adam Pilling⟧ had no hesitation. ⟦TEAM|Swindon⟧ survived the ⟦MINUTE|final 20 minutes⟧ a man light, ⟦PERSON|Nils Eriksson⟧ excelling with saves from ⟦PERSON|Chadderton⟧ and ⟦PERSON|Lee Farnham⟧.

⟦TEAM|Blackburn⟧'s ⟦PERSON|Jason Olawale⟧ chased a lost cause on ⟦MINUTE|53 minutes⟧ and caught ⟦PERSON|Xander Buhl⟧ dawdling, crossing from the by-line for ⟦PERSON|Samu Rantanen⟧. The ⟦NORP|Finn⟧, whose previous effort had gone out for a throw, ⟦G15|needed two attempts but got there⟧.

The visitors looked the likelier to score as the game wore on. ⟦PERSON|Lewis Pomfret⟧ headed just past the post from ⟦PERSON|Stefan Aas⟧' free-kick, their fifth attempt of the half.

The draw for the semi-finals paired ⟦TEAM|Rangers⟧ with ⟦TEAM|Hibernian⟧ and ⟦TEAM|Aberdeen⟧ with ⟦TEAM|St Johnstone⟧, the holders. ⟦PERSON|Will Auchterlonie⟧'s ⟦G16|winner⟧ for ⟦TEAM|St Johnstone⟧ in the last round came in the ⟦MINUTE|121st minute⟧.

⟦TEAM|Derby⟧ trailed to a ⟦PERSON|Jordan Fallows⟧ ⟦G17|effort⟧ that ⟦PERSON|Ralf Kessler⟧ got both hands to, and could have been further behind when ⟦PERSON|Fallows⟧ hit a post. ⟦PERSON|Dimitri Wouters⟧ ⟦G18|brought them back into it⟧ on ⟦MINUTE|69 minutes⟧, ⟦PERSON|Archie Bexley⟧'s cross rebounding in off his shoulder.

In the other early kick-off ⟦TEAM|Burton⟧ drew ⟦SCORE|0-0⟧ with ⟦TEAM|Northampton⟧. ⟦PERSON|Matt Gosforth⟧ headed the best opportunity past a post and ⟦PERSON|Tunji Afolabi⟧ was thwarted by ⟦PERSON|Stephen Hullah⟧'s feet.

⟦PERSON|Alvin Dacosta⟧ was left out of the ⟦TEAM|Fulham⟧ squad to face ⟦TEAM|Benfica⟧ after reporting late for training, and without him they lacked bite. ⟦PERSON|Bruno Teles⟧ ⟦G19|gave the ⟦NORP|Portuguese⟧ side the lead⟧ from ⟦PERSON|Joao Simas⟧' through-ball after ⟦MINUTE|27 minutes⟧; ⟦PERSON|Harry Mellish⟧ flicked their one chance wide.

⟦PERSON|Duncan Rae-Lindsay⟧ ⟦G20|put through his own net⟧ under no pressure to hand ⟦TEAM|Cove Rangers⟧ the initiative on ⟦MINUTE|five minutes⟧, and was spared a second mishap when ⟦PERSON|Ross Hendrick⟧'s back-header clipped the bar. ⟦PERSON|Blair Kemnay⟧ ⟦G21|wrapped things up⟧ from 15 yards.

Teenager ⟦PERSON|Malakai Ford⟧ tried an outrageous overhead kick in the ⟦MINUTE|12th minute⟧ and ⟦PERSON|Roberto Celi⟧ had to be alert to keep it out. ⟦MINUTE|Ten minutes later⟧ came something simpler, a tap from ⟦PERSON|Louis Trent⟧'s square pass for ⟦TEAM|Brentford⟧'s ⟦G22|opener⟧ and the youngster's 10th ⟦G23|goal⟧ in all competitions.

⟦TEAM|Shrewsbury⟧ had ⟦PERSON|Harley Noakes-Todd⟧ to thank for a point, the goalkeeper turning aside efforts from ⟦PERSON|Liam Crewe⟧, ⟦PERSON|Ibrahim Jallow⟧ and, in the ⟦MINUTE|94th minute⟧, ⟦PERSON|Jallow⟧ again. ⟦PERSON|Sam Penrith⟧'s ⟦G24|header⟧ on the stroke of ⟦MINUTE|half-time⟧ had cancelled out ⟦PERSON|Crewe⟧'s early ⟦G25|opener⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jean-Pierre Mallet", "team": "Bournemouth"}
{"id": "G2", "scorer": "Kelvin Asante", "team": "Leyton Orient", "minute": 80, "minute_text": "10 minutes from time"}
{"id": "G3", "scorer": "Tom Hebden", "team": "Leyton Orient", "minute": 89, "minute_text": "89th minute", "kind": "shot"}
{"id": "G4", "scorer": "Miro Vukovic", "team": "Rotherham"}
{"id": "G5", "scorer": "Freddie Hobday", "kind": "header"}
{"id": "G6", "scorer": "Yann Kerbrat", "team": "Newport", "kind": "shot"}
{"id": "G7", "scorer": "Sammy Chukwu", "minute": 8, "minute_text": "eighth minute"}
{"id": "G8", "scorer": "Oisin Tierney", "team": "Republic of Ireland", "scope": "background", "count": 2}
{"id": "G9", "scorer": "Pedro Monteiro", "team": "Sunderland", "minute": 80, "minute_text": "80"}
{"id": "G10", "scorer": "Russell Craigie", "team": "Stirling Albion", "kind": "volley"}
{"id": "G11", "scorer": "Russell Craigie", "team": "Stirling Albion", "kind": "volley"}
{"id": "G12", "scorer": "Sean Bright-Ellis", "team": "Leeds", "minute": 75, "minute_text": "75th minute", "assist": "Conor Dacey"}
{"id": "G13", "scorer": "Aaron Mudenda", "team": "Lincoln", "count": 2}
{"id": "G14", "scorer": "Aaron Mudenda", "team": "Lincoln"}
{"id": "G15", "scorer": "Samu Rantanen", "team": "Blackburn", "minute": 53, "minute_text": "53 minutes", "kind": "shot", "assist": "Jason Olawale"}
{"id": "G16", "scorer": "Will Auchterlonie", "team": "St Johnstone", "scope": "background"}
{"id": "G17", "scorer": "Jordan Fallows"}
{"id": "G18", "scorer": "Dimitri Wouters", "team": "Derby", "minute": 69, "minute_text": "69 minutes", "assist": "Archie Bexley"}
{"id": "G19", "scorer": "Bruno Teles", "team": "Benfica", "minute": 27, "minute_text": "27 minutes", "assist": "Joao Simas"}
{"id": "G20", "scorer": "Duncan Rae-Lindsay", "team": "Cove Rangers", "minute": 5, "minute_text": "five minutes", "kind": "own goal"}
{"id": "G21", "scorer": "Blair Kemnay", "kind": "shot"}
{"id": "G22", "scorer": "Malakai Ford", "team": "Brentford", "minute": 22, "minute_text": "Ten minutes later", "kind": "shot", "assist": "Louis Trent"}
{"id": "G23", "scorer": "Malakai Ford", "team": "Brentford", "minute": 22, "minute_text": "Ten minutes later", "kind": "shot", "assist": "Louis Trent"}
{"id": "G24", "scorer": "Sam Penrith", "team": "Shrewsbury", "minute_text": "half-time", "kind": "header"}
{"id": "G25", "scorer": "Liam Crewe"}
