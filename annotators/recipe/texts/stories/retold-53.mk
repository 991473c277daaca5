Two sent off as ⟦TEAM|Gillingham⟧ beat ⟦TEAM|Notts County⟧
⟦TEAM|Gillingham⟧ ⟦SCORE|2⟧ ⟦TEAM|Notts County⟧ ⟦SCORE|1⟧
⟦TEAM|Gillingham⟧ ⟦G1|scored once⟧ in each half to beat nine-man ⟦TEAM|Notts County⟧ at ⟦VENUE|Priestfield⟧, though they needed a bit of help from the visiting keeper.
⟦TEAM|Gills⟧ defender ⟦PERSON|Shay Monaghan⟧ ⟦G2|headed the first⟧ and winger ⟦PERSON|Remy Kitoko⟧, a ⟦DATE|summer⟧ signing from ⟦TEAM|Guingamp⟧, ⟦G3|got the second⟧, with ⟦PERSON|Charlie Tasker⟧ ⟦G4|on target⟧ for ⟦TEAM|County⟧ in between.
⟦TEAM|County⟧ had ⟦PERSON|Lee Whitehouse⟧ dismissed for two bookings before the ⟦MINUTE|interval⟧ and ⟦PERSON|Oscar Njie⟧ for violent conduct at the end.
The opening ⟦G5|goal⟧ arrived from a free-kick given away by ⟦PERSON|Whitehouse⟧ in the ⟦MINUTE|18th minute⟧. ⟦PERSON|Kitoko⟧ put it in the mixer and ⟦PERSON|Monaghan⟧'s ⟦G6|header⟧ was too good for ⟦PERSON|Toby Ashdown⟧.
⟦PERSON|Whitehouse⟧'s second yellow, for a foul on ⟦PERSON|Kitoko⟧, came on ⟦MINUTE|41⟧. Curiously, ⟦TEAM|County⟧ got better. ⟦PERSON|Tasker⟧ had already had a shot saved when he ⟦G7|brought them level⟧. ⟦PERSON|Njie⟧ did superbly on the right, getting the better of ⟦PERSON|Monaghan⟧, and ⟦PERSON|Tasker⟧ arrived in the middle to ⟦G8|turn it in⟧.
"We thought at that point we'd win it, never mind draw," said ⟦TEAM|County⟧ boss ⟦PERSON|Rich Sibley⟧. "We'd ⟦PERSON|Njie⟧ one on one with a lad who couldn't handle him."
But ⟦PERSON|Ashdown⟧ had other ideas. He came for a harmless ball from ⟦PERSON|Dom Prior⟧, called for it, collided with his own centre-back and dropped it. ⟦PERSON|Kitoko⟧ had the goal to himself and ⟦G9|stroked it in⟧.
⟦PERSON|Njie⟧ was sent off after a shove on ⟦PERSON|Prior⟧ and ⟦PERSON|Sibley⟧'s men couldn't force another chance.
⟦TEAM|Gills⟧ boss ⟦PERSON|Andy Corbett⟧ said: "Not a classic. ⟦PERSON|Shay⟧'s ⟦G10|goal⟧ was a belter and after that we stopped. You'd like to say the ⟦G11|winner⟧ was a bit of craft. It wasn't."
⟦PERSON|Kitoko⟧ has now ⟦G12|scored seven⟧ for the ⟦GPE|Kent⟧ club.
=====GOALS=====
{"id": "G1", "scorer": "Shay Monaghan; Remy Kitoko", "team": "Gillingham", "count": 2}
{"id": "G2", "scorer": "Shay Monaghan", "team": "Gillingham", "minute": 18, "assist": "Remy Kitoko", "kind": "header"}
{"id": "G3", "scorer": "Remy Kitoko", "team": "Gillingham", "kind": "shot"}
{"id": "G4", "scorer": "Charlie Tasker", "team": "Notts County", "assist": "Oscar Njie", "kind": "shot"}
{"id": "G5", "scorer": "Shay Monaghan", "team": "Gillingham", "minute": 18, "assist": "Remy Kitoko", "kind": "header", "minute_text": "18th minute"}
{"id": "G6", "scorer": "Shay Monaghan", "team": "Gillingham", "minute": 18, "assist": "Remy Kitoko", "kind": "header", "minute_text": "18th minute", "score": "1-0"}
{"id": "G7", "scorer": "Charlie Tasker", "team": "Notts County", "assist": "Oscar Njie", "kind": "shot", "score": "1-1"}
{"id": "G8", "scorer": "Charlie Tasker", "team": "Notts County", "assist": "Oscar Njie", "kind": "shot"}
{"id": "G9", "scorer": "Remy Kitoko", "team": "Gillingham", "kind": "shot", "score": "2-1"}
{"id": "G10", "scorer": "Shay Monaghan", "team": "Gillingham", "minute": 18, "assist": "Remy Kitoko", "kind": "header"}
{"id": "G11", "scorer": "Remy Kitoko", "team": "Gillingham", "kind": "shot"}
{"id": "G12", "scorer": "Remy Kitoko", "team": "Gillingham", "scope": "background", "count": 7}
