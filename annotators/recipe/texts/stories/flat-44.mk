⟦TEAM|Doncaster Rovers⟧ ⟦SCORE|0-0⟧ ⟦TEAM|Fleetwood Town⟧
A saved penalty and a disallowed ⟦G1|goal⟧ were the talking points as ⟦TEAM|Doncaster⟧ and ⟦TEAM|Fleetwood⟧ shared a goalless draw.
⟦TEAM|Rovers⟧ manager ⟦PERSON|Grant McAvoy⟧ had asked for a fast start and his team almost gave him one. ⟦PERSON|Joe Ironside-Cole⟧ headed ⟦PERSON|Luke Rathbone⟧'s cross against the post in the ⟦MINUTE|fourth minute⟧, and ⟦PERSON|Rathbone⟧ himself drilled the next chance wide.
⟦TEAM|Fleetwood⟧ came into it. ⟦PERSON|Ryan Devoy⟧ went past ⟦PERSON|Harry Cloke⟧ and drew a low save from ⟦PERSON|Teddy Lawlor⟧, before ⟦PERSON|Cian Hayes-Byrne⟧'s free-kick in the ⟦MINUTE|29th minute⟧ flicked the top of the bar.
The visitors had ⟦G2|the ball in the net⟧ ⟦MINUTE|two minutes before the break⟧. ⟦PERSON|Devoy⟧ ⟦G3|nodded in⟧ ⟦PERSON|Hayes-Byrne⟧'s corner, but he was penalised for a push on ⟦PERSON|Cloke⟧.
⟦PERSON|Cloke⟧ was involved again on ⟦MINUTE|64 minutes⟧. His run into the box was ended by a clumsy challenge from ⟦PERSON|Mark Heneghan⟧. ⟦PERSON|Ironside-Cole⟧ took the penalty, and ⟦PERSON|Jay Lyness⟧ saved with his trailing leg.
It was the second spot-kick in succession the striker had missed, after one at ⟦TEAM|Swindon⟧ a ⟦DATE|fortnight ago⟧.
⟦PERSON|Lyness⟧ was also equal to an effort by substitute ⟦PERSON|Bobby Faulks⟧ and, in ⟦MINUTE|stoppage time⟧, a deflected shot by ⟦PERSON|Rathbone⟧.
"We had enough chances to win two games, no finish though," ⟦PERSON|McAvoy⟧ said. "You've got to get that first goal."
⟦TEAM|Doncaster⟧ have failed to score in their last three at the ⟦VENUE|Eco-Power Stadium⟧.
⟦FURNITURE|Referee: Simon Mather. Attendance: 6,188 (304 away)⟧
=====GOALS=====
{"id": "G1", "scorer": "Ryan Devoy", "team": "Fleetwood", "minute": 43, "assist": "Cian Hayes-Byrne", "kind": "header", "outcome": "ruled out"}
{"id": "G2", "scorer": "Ryan Devoy", "team": "Fleetwood", "minute": 43, "minute_text": "two minutes before the break", "assist": "Cian Hayes-Byrne", "kind": "header", "outcome": "ruled out"}
{"id": "G3", "scorer": "Ryan Devoy", "team": "Fleetwood", "minute": 43, "assist": "Cian Hayes-Byrne", "kind": "header", "outcome": "ruled out"}
