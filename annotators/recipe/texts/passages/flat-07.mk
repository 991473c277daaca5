⟦TEAM|Liverpool⟧ forward ⟦PERSON|Hector Saldana⟧ ⟦G1|nodded in from two yards⟧ to complete the scoring after ⟦PERSON|Kaito Nishimura⟧'s shot had come back off a post. His side had earlier ⟦G2|gone in front⟧ courtesy of ⟦PERSON|Nishimura⟧.

⟦PERSON|Warren Bickerstaff⟧'s men forced eight corners before the ⟦MINUTE|break⟧ but got nothing from them. ⟦PERSON|Nico Schiavone⟧ headed the first over, ⟦PERSON|Daniel Eversley⟧ sent the third into the arms of ⟦PERSON|Aidan Roper⟧, and the rest were dealt with comfortably.

"I can't fault the lads for effort," said ⟦TEAM|Hamilton⟧ player-coach ⟦PERSON|Alan Muirhead⟧. "⟦PERSON|Jamie Wardrop⟧'s gone close, ⟦PERSON|Ryan Petrie⟧ has a penalty shout, and then we get done by a deflected ⟦G3|strike⟧ with ⟦MINUTE|eight minutes to go⟧."

⟦PERSON|Steven Harkness⟧, in sight of goal for the first time on ⟦MINUTE|48 minutes⟧, snatched at his shot; ⟦PERSON|Chris Elgin⟧, on ⟦MINUTE|50⟧, was too casual with his.

⟦TEAM|Reading⟧ went ahead with the signing of ⟦PERSON|Aleks Milosevic-Hart⟧ despite concerns over his knee. The defender, 27, completed his medical on ⟦DATE|Thursday⟧.

⟦PERSON|Nathan Lowry⟧, against the club he left in ⟦DATE|January⟧, got the final touch to ⟦PERSON|Bjorn Eriksen⟧'s inswinging corner to ⟦G4|level⟧ on the ⟦MINUTE|half-hour⟧. ⟦TEAM|Barnsley⟧'s joy did not last: ⟦PERSON|Mateo Lisandro⟧ ⟦G5|made it ⟦SCORE|2-1⟧⟧ from their next corner but one, at the other end.

⟦PERSON|Elliott Sharrock⟧ denied ⟦PERSON|Ricardo Valdes⟧ with a point-blank stop in the ⟦MINUTE|13th minute⟧ and did so again in the ⟦MINUTE|29th⟧, this time diverting the ⟦NORP|Chilean⟧'s shot on to the bar. ⟦TEAM|Crystal Palace⟧ had the better of the half but were indebted to him.

⟦TEAM|Falkirk⟧'s lead was ⟦G6|doubled⟧ on ⟦MINUTE|67 minutes⟧ by ⟦PERSON|Craig Dunsire⟧, who had come on ⟦MINUTE|two minutes earlier⟧. ⟦PERSON|Lewis Paton⟧'s initial header was clawed away by ⟦PERSON|Ross Menzies⟧, and the replacement reacted quickest.

⟦PERSON|Sonny Ackroyd⟧ limped off ⟦MINUTE|10 minutes into the second half⟧ and his replacement, ⟦PERSON|Jorge Bastida⟧, took just ⟦MINUTE|40 seconds⟧ to ⟦G7|get on the scoresheet⟧, ⟦G8|steering ⟦PERSON|Ross Halliwell⟧'s pass beyond ⟦PERSON|Tom Ridsdale⟧⟧. ⟦TEAM|Huddersfield⟧ have now won five on the bounce.

⟦TEAM|Aberdeen⟧ must win their final two group games to have any hope of progressing. They were competitive in ⟦GPE|Copenhagen⟧ without threatening, and the nearest they came was a swerving effort from ⟦PERSON|Gregor Ness⟧ that ⟦PERSON|Mads Hviid⟧ punched over.

⟦PERSON|Callum Orr⟧ ⟦G9|rounded off the scoring⟧ in the ⟦MINUTE|90th minute⟧, by which time ⟦TEAM|Alloa⟧ were down to nine. ⟦PERSON|Ryan McPhail⟧ ⟦G10|began it⟧ with a ⟦MINUTE|10th-minute⟧ volley, ⟦PERSON|Lee Cuthbert⟧ ⟦G11|headed the second⟧ and ⟦PERSON|Gordon Baxter⟧ ⟦G12|claimed the third⟧.

⟦PERSON|Ebenezer Quaye⟧'s afternoon began with a booking, got worse when he headed ⟦PERSON|Stuart Loxley⟧'s cross against his own post, and was complete by ⟦MINUTE|37 minutes⟧, when ⟦PERSON|Dan Purslow⟧ got away from him and ⟦G13|hit one past ⟦PERSON|Henry Tasker⟧⟧.

On ⟦MINUTE|21 minutes⟧ ⟦PERSON|Marcel Rousseau⟧ had a shot kicked off the line by ⟦PERSON|Ben Ottaway⟧, whose side then broke and ⟦G14|scored⟧ themselves. ⟦PERSON|Liam Crossley⟧, the captain, carried the ball 40 yards and passed to ⟦PERSON|Jan Novotny⟧, and the ⟦NORP|Czech⟧ ⟦G15|did the rest⟧.

⟦PERSON|Colm Deasy⟧ should have scored. ⟦PERSON|Petar Ilic⟧'s pass left him with only ⟦PERSON|Simon Bayliss⟧ to beat from 10 yards and he put it straight at the goalkeeper.

The ⟦TEAM|Gunners⟧ squandered a string of openings. ⟦PERSON|Emil Kvist⟧ prodded one wide, ⟦PERSON|Joaquim Neves⟧ skewed another over and ⟦PERSON|Kvist⟧, from eight yards, could only tamely find ⟦PERSON|Rhys Dallimore⟧. "We could still be playing and not score," said their manager.

⟦PERSON|Jack Sillitoe⟧'s first professional ⟦G16|goal⟧ secured ⟦TEAM|Doncaster⟧ a place in the third round. The teenager, who was at school ⟦DATE|last summer⟧, ghosted in at the back post and ⟦G17|knocked ⟦PERSON|Kofi Brew⟧'s cross down into the net⟧ with ⟦PERSON|Peter Askham⟧ stranded.

⟦PERSON|Max Templeton⟧ earned and ⟦G18|scored a penalty⟧ for ⟦TEAM|Notts County⟧, ⟦PERSON|Karim Essaidi⟧ ⟦G19|bent in a second⟧ from outside the box, and a ⟦G20|third⟧ went in off ⟦PERSON|Dave Holroyd⟧'s knee in ⟦MINUTE|first-half stoppage time⟧.

⟦TEAM|Southampton⟧ have sold midfielder ⟦PERSON|Tomasz Gorski⟧ to ⟦TEAM|Genoa⟧ for an undisclosed fee. ⟦PERSON|Gorski⟧, who made 73 appearances and was part of the promotion-winning side of ⟦DATE|2022-23⟧, finished ⟦DATE|last season⟧ without a goal.

A mistake by ⟦PERSON|Scott Greenslade⟧ led to the decisive ⟦G21|goal⟧. His back-pass in the ⟦MINUTE|74th minute⟧ was short, ⟦PERSON|Lucio Paz⟧ nipped in ahead of ⟦PERSON|Callum Dearden⟧ and the ⟦NORP|Argentine⟧ ⟦G22|walked it in⟧. ⟦PERSON|Dearden⟧ had earlier made the save of the match from ⟦PERSON|Tunde Okafor-Hill⟧.

⟦PERSON|Charlie Ingleby⟧ and ⟦PERSON|Sven Lindqvist⟧ exchanged early efforts, neither accurate, before ⟦PERSON|Ingleby⟧'s throw reached ⟦PERSON|Ade Fashola⟧ and he ⟦G23|turned and lashed it in⟧. ⟦PERSON|Lindqvist⟧ thought about an instant riposte from 30 yards; it finished nearer the car park.

With ⟦TEAM|Ayr⟧ pressing for an equaliser, ⟦PERSON|Brian Cochrane⟧ cleared long and ⟦PERSON|Finn McAllister⟧ raced away to ⟦G24|make it safe⟧, ⟦MINUTE|four minutes into time added on⟧. The forward might have finished the contest long before: he had missed two one-on-ones with ⟦PERSON|Michal Hruska⟧.

⟦TEAM|Southampton⟧ captain ⟦PERSON|Pierre Laurens⟧ is expected to miss the second leg. He limped off in the ⟦MINUTE|16th minute⟧ in ⟦GPE|Lisbon⟧, with the score ⟦SCORE|0-0⟧.

⟦PERSON|Pablo Iriarte⟧'s clever run took him across ⟦PERSON|Steven Tunnicliffe⟧ and his ⟦G25|finish⟧ from ⟦PERSON|Marc Delorme⟧'s cut-back was emphatic. ⟦MINUTE|Three minutes on⟧, ⟦PERSON|Delorme⟧ himself lifted one over the angle, and the half ended ⟦SCORE|1-0⟧.

⟦TEAM|Leeds⟧ won the league by nine points in the end, and ⟦PERSON|Corey Applegarth⟧, their 28-goal striker, was named the division's player of the year at a dinner in ⟦GPE|London⟧ on ⟦DATE|Sunday night⟧.
=====GOALS=====
{"id": "G1", "scorer": "Hector Saldana", "team": "Liverpool", "kind": "header"}
{"id": "G2", "scorer": "Kaito Nishimura", "team": "Liverpool"}
{"id": "G3", "minute": 82, "minute_text": "eight minutes to go", "kind": "shot"}
{"id": "G4", "scorer": "Nathan Lowry", "team": "Barnsley", "minute": 30, "minute_text": "half-hour", "assist": "Bjorn Eriksen"}
{"id": "G5", "scorer": "Mateo Lisandro", "score": "2-1"}
{"id": "G6", "scorer": "Craig Dunsire", "team": "Falkirk", "minute": 67, "minute_text": "67 minutes"}
{"id": "G7", "scorer": "Jorge Bastida", "team": "Huddersfield", "minute": 56, "minute_text": "40 seconds", "kind": "shot", "assist": "Ross Halliwell"}
{"id": "G8", "scorer": "Jorge Bastida", "team": "Huddersfield", "minute": 56, "minute_text": "40 seconds", "kind": "shot", "assist": "Ross Halliwell"}
{"id": "G9", "scorer": "Callum Orr", "minute": 90, "minute_text": "90th minute"}
{"id": "G10", "scorer": "Ryan McPhail", "minute": 10, "minute_text": "10th-minute", "kind": "volley"}
{"id": "G11", "scorer": "Lee Cuthbert", "kind": "header"}
{"id": "G12", "scorer": "Gordon Baxter"}
{"id": "G13", "scorer": "Dan Purslow", "minute": 37, "minute_text": "37 minutes", "kind": "shot"}
{"id": "G14", "scorer": "Jan Novotny", "minute": 21, "minute_text": "21 minutes", "kind": "shot", "assist": "Liam Crossley"}
{"id": "G15", "scorer": "Jan Novotny", "minute": 21, "minute_text": "21 minutes", "kind": "shot", "assist": "Liam Crossley"}
{"id": "G16", "scorer": "Jack Sillitoe", "team": "Doncaster", "assist": "Kofi Brew"}
{"id": "G17", "scorer": "Jack Sillitoe", "team": "Doncaster", "assist": "Kofi Brew"}
{"id": "G18", "scorer": "Max Templeton", "team": "Notts County", "kind": "penalty"}
{"id": "G19", "scorer": "Karim Essaidi", "team": "Notts County", "kind": "shot"}
{"id": "G20", "scorer": "Dave Holroyd", "team": "Notts County", "minute_text": "first-half stoppage time"}
{"id": "G21", "scorer": "Lucio Paz", "minute": 74, "minute_text": "74th minute", "kind": "shot"}
{"id": "G22", "scorer": "Lucio Paz", "minute": 74, "minute_text": "74th minute", "kind": "shot"}
{"id": "G23", "scorer": "Ade Fashola", "kind": "shot", "assist": "Charlie Ingleby"}
{"id": "G24", "scorer": "Finn McAllister", "minute": 90, "added": 4, "minute_text": "four minutes into time added on", "kind": "shot", "assist": "Brian Cochrane"}
{"id": "G25", "scorer": "Pablo Iriarte", "kind": "shot", "assist": "Marc Delorme"}
