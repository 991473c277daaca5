⟦TEAM|Fulham⟧ find their nerve as ⟦PERSON|Adeyinka⟧'s late ⟦G1|header⟧ undoes ⟦TEAM|Aston Villa⟧

⟦FURNITURE|Tomasina Greaves at Craven Cottage⟧

Long after the river had gone dark and the last of the ⟦TEAM|Villa⟧ supporters had been shepherded towards ⟦GPE|Putney⟧, ⟦PERSON|Rasmus Thorvaldsen⟧ was still out on the grass in his training top, hands on hips, looking at the patch of turf by the penalty spot as though it might yet explain itself. The ⟦TEAM|Fulham⟧ manager had spent most of the afternoon looking beaten. He ended it with ⟦SCORE|3-2⟧ on the scoreboard behind him and a grin he could not put away.

It was there, in the ⟦MINUTE|89th minute⟧, that ⟦PERSON|Tobi Adeyinka⟧, a substitute who had not ⟦G2|scored⟧ since ⟦DATE|October⟧ and had touched the ball four times, climbed above ⟦PERSON|Luca Ferrante⟧ and ⟦G3|headed in⟧ ⟦PERSON|Jorge Saldívar⟧'s corner. It was an untidy, glancing, gorgeous thing. ⟦PERSON|Mateusz Olszewski⟧ in the visitors' goal did not move.

An hour earlier nobody would have given you a bus ticket for ⟦TEAM|Fulham⟧'s chances. ⟦TEAM|Villa⟧, who came into this as the ⟦COMPETITION|Premier League⟧'s form side, ⟦G4|took the lead⟧ after ⟦MINUTE|11 minutes⟧, ⟦PERSON|Ferrante⟧ rising at the far post, and by the ⟦MINUTE|half-hour⟧ they could have had four; ⟦PERSON|Demba Sylla⟧ struck the angle of bar and upright, and ⟦PERSON|Owen Prosser⟧, the home goalkeeper, saved three times from ⟦PERSON|Kieran Ashdown⟧ with parts of his body he may not have known he possessed. When ⟦PERSON|Ashdown⟧ at last beat him, a little before the ⟦MINUTE|interval⟧, with a ⟦G5|shot⟧ that skidded through a thicket of legs, ⟦VENUE|Craven Cottage⟧ responded with something close to a sigh.

Then the weather changed. ⟦PERSON|Saldívar⟧, who in another century would have been painted in oils, ⟦G6|pulled one back⟧ on ⟦MINUTE|52 minutes⟧ with a ⟦G7|free-kick⟧ that seemed to pause over the wall to admire the view. ⟦TEAM|Villa⟧ retreated; the ⟦NORP|Mexican⟧ came on to the ball again and again. He thought he had ⟦G8|levelled⟧ midway through the half, only for the video assistant to find a team-mate's heel offside, and his manager, booked for his opinion of that, had barely sat down when the ⟦G9|equaliser⟧ did come: ⟦PERSON|Sylla⟧, tracking back as strikers are told they should and perhaps should not, ⟦G10|sliced ⟦PERSON|Prosser⟧'s long punt past⟧ his own keeper, of all the ways.

“I have been in this game thirty years and I would like to see one like that every week,” ⟦PERSON|Thorvaldsen⟧ said. “My doctor would not. We are a team that needs goals, we know this, and it is not always going to come from the sky.”

His opposite number, ⟦PERSON|Gerard Pym⟧, refused to blame the video official, or ⟦PERSON|Sylla⟧, whose 14 ⟦G11|goals⟧ have carried ⟦TEAM|Villa⟧ to fourth. “He never hides,” he said. “He'll score again on ⟦DATE|Wednesday⟧.” The trip to ⟦TEAM|Wolves⟧ will tell.
=====GOALS=====
{"id": "G1", "scorer": "Tobi Adeyinka", "team": "Fulham", "minute": 89, "assist": "Jorge Saldívar", "kind": "header"}
{"id": "G2", "scorer": "Tobi Adeyinka", "team": "Fulham", "scope": "background"}
{"id": "G3", "scorer": "Tobi Adeyinka", "team": "Fulham", "minute": 89, "assist": "Jorge Saldívar", "kind": "header", "minute_text": "89th minute"}
{"id": "G4", "scorer": "Luca Ferrante", "team": "Aston Villa", "minute": 11, "minute_text": "11 minutes", "kind": "header"}
{"id": "G5", "scorer": "Kieran Ashdown", "team": "Aston Villa", "minute_text": "interval", "kind": "shot"}
{"id": "G6", "scorer": "Jorge Saldívar", "team": "Fulham", "minute": 52, "minute_text": "52 minutes", "kind": "free kick"}
{"id": "G7", "scorer": "Jorge Saldívar", "team": "Fulham", "minute": 52, "minute_text": "52 minutes", "kind": "free kick"}
{"id": "G8", "scorer": "Jorge Saldívar", "team": "Fulham", "outcome": "ruled out"}
{"id": "G9", "scorer": "Demba Sylla", "team": "Fulham", "kind": "own goal"}
{"id": "G10", "scorer": "Demba Sylla", "team": "Fulham", "kind": "own goal"}
{"id": "G11", "scorer": "Demba Sylla", "team": "Aston Villa", "count": 14, "scope": "background"}
