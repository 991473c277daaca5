⟦TEAM|Dinamo Zagreb⟧ turn it around to ⟦G1|sink⟧ ⟦TEAM|Bodo/Glimt⟧

⟦FURNITURE|Agency report⟧

ZAGREB, ⟦DATE|Nov 27⟧ – ⟦TEAM|Dinamo Zagreb⟧ ⟦G2|came from two down⟧ to beat ⟦NORP|Norwegian⟧ champions ⟦TEAM|Bodo/Glimt⟧ ⟦SCORE|3-2⟧ in the ⟦COMPETITION|Europa League⟧ at the ⟦VENUE|Maksimir⟧, substitute ⟦PERSON|Mislav Buljan⟧ firing ⟦G3|the winner⟧ in the ⟦MINUTE|90th minute⟧.

⟦TEAM|Glimt⟧ ⟦G4|were ahead⟧ in the ⟦MINUTE|fifth minute⟧. ⟦PERSON|Simen Tveit-Lund⟧ drifted inside from the left, ⟦PERSON|Ermin Hadžić⟧ stood off him, and his disguised pass released ⟦PERSON|Fredrik Aursand⟧ to ⟦G5|shoot across⟧ ⟦PERSON|Dejan Mrkonja⟧. ⟦PERSON|Aursand⟧, who also ⟦G6|scored⟧ at ⟦TEAM|Braga⟧ ⟦DATE|two weeks ago⟧, hit a post from the next attack, and on ⟦MINUTE|21⟧ the visitors doubled their advantage. ⟦PERSON|Mrkonja⟧ came for a corner and missed; ⟦PERSON|Tveit-Lund⟧'s attempt was blocked on the line by ⟦PERSON|Hadžić⟧; the ball ran out to the edge of the area, where ⟦PERSON|Håkon Brekke⟧ ⟦G7|drilled it back through⟧ the crowd.

At that point the home support were whistling. The ⟦TEAM|Modri⟧ needed something before the ⟦MINUTE|interval⟧ and got it in the ⟦MINUTE|first minute of first-half stoppage time⟧, when ⟦PERSON|Yaw Boakye-Mensah⟧'s free-kick picked out ⟦PERSON|Stipe Marušić⟧, who ⟦G8|glanced in⟧. The ⟦NORP|Ghanaian⟧ himself ⟦G9|levelled⟧ ⟦MINUTE|seven minutes into the second half⟧ with a first-time effort after a defender's attempt to clear had struck the referee's assistant's flag—no, only the corner flag—and bounced kindly.

⟦PERSON|Aursand⟧ missed when clean through. ⟦PERSON|Brekke⟧ was denied by ⟦PERSON|Mrkonja⟧. With extra men forward, ⟦TEAM|Glimt⟧ left themselves short, ⟦PERSON|Marušić⟧ led a break and his shot was pushed out into the path of ⟦PERSON|Buljan⟧, 18, who ⟦G10|couldn't miss⟧.

"At ⟦SCORE|2-0⟧ I was thinking of the flight home," said the teenager. "I live 300 metres from here."

⟦TEAM|Dinamo⟧ move up to 11th in the 36-team table, with two rounds to go.
=====GOALS=====
{"id": "G1", "scorer": "Mislav Buljan", "team": "Dinamo Zagreb", "minute": 90, "kind": "shot"}
{"id": "G2", "team": "Dinamo Zagreb", "count": 3}
{"id": "G3", "scorer": "Mislav Buljan", "team": "Dinamo Zagreb", "minute": 90, "minute_text": "90th minute", "kind": "shot"}
{"id": "G4", "scorer": "Fredrik Aursand", "team": "Bodo/Glimt", "minute": 5, "minute_text": "fifth minute", "assist": "Simen Tveit-Lund", "kind": "shot"}
{"id": "G5", "scorer": "Fredrik Aursand", "team": "Bodo/Glimt", "minute": 5, "minute_text": "fifth minute", "assist": "Simen Tveit-Lund", "kind": "shot"}
{"id": "G6", "scorer": "Fredrik Aursand", "team": "Bodo/Glimt", "scope": "background"}
{"id": "G7", "scorer": "Håkon Brekke", "team": "Bodo/Glimt", "minute": 21, "minute_text": "21", "kind": "shot"}
{"id": "G8", "scorer": "Stipe Marušić", "team": "Dinamo Zagreb", "minute": 45, "added": 1, "minute_text": "first minute of first-half stoppage time", "assist": "Yaw Boakye-Mensah", "kind": "header"}
{"id": "G9", "scorer": "Yaw Boakye-Mensah", "team": "Dinamo Zagreb", "minute": 52, "minute_text": "seven minutes into the second half", "kind": "shot"}
{"id": "G10", "scorer": "Mislav Buljan", "team": "Dinamo Zagreb", "minute": 90, "kind": "shot"}
