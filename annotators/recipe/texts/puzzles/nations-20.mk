⟦TEAM|New Zealand⟧ ⟦SCORE|5-0⟧ ⟦TEAM|Fiji⟧: ⟦PERSON|Singh-Carter⟧ ⟦G12|hits four⟧

⟦PERSON|Tane Singh-Carter⟧ became the first man since ⟦DATE|2017⟧ to ⟦G1|score four⟧ in a match for the ⟦TEAM|All Whites⟧ as ⟦TEAM|New Zealand⟧ booked their place in ⟦DATE|Monday⟧'s ⟦GPE|Oceania⟧ qualifying final by thrashing ⟦TEAM|Fiji⟧ at ⟦VENUE|Eden Park⟧.

The ⟦TEAM|Wellington Phoenix⟧ striker ⟦G2|opened the floodgates⟧ in the ⟦MINUTE|eighth minute⟧, ⟦G3|thumping in⟧ ⟦PERSON|Joe Van Hattum⟧'s lay-off, ⟦G4|added a second⟧ from the spot before the ⟦MINUTE|half-hour⟧ and ⟦G5|completed his hat-trick⟧ with a diving header ⟦MINUTE|two minutes into the second half⟧.

In between, ⟦TEAM|Fiji⟧ had a spell in which they could easily have found the net. ⟦PERSON|Sairusi Vula⟧ blazed a free-kick over, then sprinted through only for ⟦PERSON|Alex Tuffery⟧ to spread himself and save with his chest. ⟦PERSON|Setareki Raika⟧ had a shot blocked by his own captain.

⟦PERSON|Van Hattum⟧ deserved a goal of his own and thought he'd got one, a ⟦G6|volley⟧ on ⟦MINUTE|55⟧ that was scratched because ⟦PERSON|Cam Beattie⟧ had strayed offside. No matter: the midfielder sent over the free-kick from which ⟦PERSON|Singh-Carter⟧, unmarked, ⟦G7|nodded his fourth⟧ on ⟦MINUTE|70⟧.

The big man was given a rest after that and it was left to his replacement, ⟦PERSON|Otis Manning⟧, to ⟦G8|wrap things up⟧, ⟦G9|scrambling home⟧ from close range in the ⟦MINUTE|last minute⟧ after keeper ⟦PERSON|Isikeli Nasoko⟧ spilled a ⟦PERSON|Beattie⟧ drive. It was his first ⟦G10|goal⟧ at senior level.

"Four's nice, I've got the ball under my jersey," ⟦PERSON|Singh-Carter⟧ told ⟦ORG|Sky Sport NZ⟧. "I owe ⟦PERSON|Joe⟧ a beer. Probably four."

Coach ⟦PERSON|Hamish Prentice⟧ warned against complacency before the final against ⟦TEAM|New Caledonia⟧, who stunned ⟦TEAM|Solomon Islands⟧ ⟦SCORE|2-1⟧ in the earlier semi with ⟦G11|goals⟧ from ⟦PERSON|Wenceslas Wamytan⟧ and ⟦PERSON|Georges Hnaïa⟧.

"They'll be hungry. One match, the ⟦COMPETITION|World Cup⟧ on the end of it, everything in this job comes down to nights like that."

⟦FURNITURE|Scorers: New Zealand – Singh-Carter 8, 27 (pen), 47, 70; Manning 90.⟧
=====GOALS=====
{"id": "G1", "scorer": "Tane Singh-Carter", "team": "New Zealand", "count": 4}
{"id": "G2", "scorer": "Tane Singh-Carter", "team": "New Zealand", "minute": 8, "kind": "shot", "assist": "Joe Van Hattum", "minute_text": "eighth minute"}
{"id": "G3", "scorer": "Tane Singh-Carter", "team": "New Zealand", "minute": 8, "kind": "shot", "assist": "Joe Van Hattum", "minute_text": "eighth minute"}
{"id": "G4", "scorer": "Tane Singh-Carter", "team": "New Zealand", "minute": 27, "kind": "penalty", "minute_text": "before the half-hour"}
{"id": "G5", "scorer": "Tane Singh-Carter", "team": "New Zealand", "minute": 47, "kind": "header", "minute_text": "two minutes into the second half"}
{"id": "G6", "scorer": "Joe Van Hattum", "team": "New Zealand", "minute": 55, "kind": "volley", "outcome": "ruled out", "minute_text": "55"}
{"id": "G7", "scorer": "Tane Singh-Carter", "team": "New Zealand", "minute": 70, "kind": "header", "assist": "Joe Van Hattum", "minute_text": "70"}
{"id": "G8", "scorer": "Otis Manning", "team": "New Zealand", "minute": 90, "kind": "shot", "minute_text": "last minute"}
{"id": "G9", "scorer": "Otis Manning", "team": "New Zealand", "minute": 90, "kind": "shot", "minute_text": "last minute"}
{"id": "G10", "scorer": "Otis Manning", "team": "New Zealand", "minute": 90, "kind": "shot"}
{"id": "G12", "scorer": "Tane Singh-Carter", "team": "New Zealand", "count": 4}
{"id": "G11", "scorer": "Wenceslas Wamytan; Georges Hnaïa", "team": "New Caledonia", "scope": "background", "count": 2}
