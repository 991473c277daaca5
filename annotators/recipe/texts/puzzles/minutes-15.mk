⟦PERSON|Nkoulou⟧ ⟦G1|brace⟧ sends ⟦TEAM|Cameroon⟧ into last four, ⟦TEAM|Egypt⟧ out
⟦FURNITURE|Casablanca (AFP) –⟧
Captain ⟦PERSON|Fabrice Nkoulou⟧ ⟦G2|struck twice⟧ as ⟦TEAM|Cameroon⟧ came from behind to eliminate ⟦TEAM|Egypt⟧ ⟦SCORE|2-1⟧ in ⟦GPE|Casablanca⟧ on ⟦DATE|Friday⟧ and qualify for the semi-finals of the ⟦COMPETITION|Africa Cup of Nations⟧.
⟦PERSON|Karim Lotfy⟧ ⟦G3|nodded⟧ the ⟦TEAM|Pharaohs⟧ into a first-half lead, but it was a different story after the turnaround and ⟦PERSON|Nkoulou⟧'s ⟦G4|second goal⟧, when the tie seemed destined for ⟦MINUTE|extra-time⟧, provoked wild scenes among the green, red and yellow corner of the ⟦VENUE|Stade Mohammed V⟧.
The ⟦NORP|Egyptians⟧ had controlled the opening stages through ⟦PERSON|Mohamed Sabry⟧, who drew a smart stop from ⟦PERSON|Rigobert Tchato⟧ and saw a rasping effort deflected behind. It was from that corner, on ⟦MINUTE|22 minutes⟧, that the playmaker picked out ⟦PERSON|Lotfy⟧ and the defender ⟦G5|outjumped⟧ ⟦PERSON|Didier Abega⟧ at the near post.
⟦TEAM|Cameroon⟧ rarely threatened. ⟦PERSON|Samuel Eyong⟧ shot tamely at ⟦PERSON|Hossam Fathy⟧ and ⟦PERSON|Nkoulou⟧ himself headed over from a good position.
The ⟦NORP|French⟧-based forward drew them level on ⟦MINUTE|63⟧, moments after ⟦PERSON|Omar Hegazi⟧ had wasted a great chance to double the advantage. ⟦PERSON|Eyong⟧, released by a long throw from ⟦PERSON|Tchato⟧, cut back and ⟦PERSON|Nkoulou⟧ ⟦G6|swept the ball between⟧ two defenders and ⟦PERSON|Fathy⟧.
And in the ⟦MINUTE|last minute of normal time⟧ he bent a free-kick from the left around a poorly constructed wall; ⟦G7|in it went⟧, with ⟦PERSON|Fathy⟧ rooted.
"I did not celebrate the ⟦G8|equaliser⟧ because I wanted to win the match," said ⟦PERSON|Nkoulou⟧, who now has ⟦G9|31 international goals⟧. "The ⟦G10|free-kick⟧, yes, I celebrated it like a child."
⟦TEAM|Egypt⟧'s coach said his players had been "architects of our own downfall. You cannot concede a ⟦G11|goal⟧ on the counter when you lead, and the ⟦G12|second⟧, the wall opened. These are details."
⟦TEAM|Cameroon⟧ face the hosts, ⟦GPE|Morocco⟧, on ⟦DATE|Tuesday⟧ in the same stadium. Thousands were out on the streets of ⟦GPE|Yaounde⟧ within minutes of the ⟦G13|winning goal⟧.
=====GOALS=====
{"id": "G1", "scorer": "Fabrice Nkoulou", "team": "Cameroon", "count": 2}
{"id": "G2", "scorer": "Fabrice Nkoulou", "team": "Cameroon", "count": 2}
{"id": "G3", "scorer": "Karim Lotfy", "team": "Egypt", "minute": 22, "kind": "header", "assist": "Mohamed Sabry"}
{"id": "G4", "scorer": "Fabrice Nkoulou", "team": "Cameroon", "minute": 90, "kind": "free kick"}
{"id": "G5", "scorer": "Karim Lotfy", "team": "Egypt", "minute": 22, "kind": "header", "assist": "Mohamed Sabry", "minute_text": "22 minutes"}
{"id": "G6", "scorer": "Fabrice Nkoulou", "team": "Cameroon", "minute": 63, "kind": "shot", "assist": "Samuel Eyong", "score": "1-1", "minute_text": "63"}
{"id": "G7", "scorer": "Fabrice Nkoulou", "team": "Cameroon", "minute": 90, "kind": "free kick", "minute_text": "last minute of normal time"}
{"id": "G8", "scorer": "Fabrice Nkoulou", "team": "Cameroon", "minute": 63, "kind": "shot", "assist": "Samuel Eyong"}
{"id": "G9", "scorer": "Fabrice Nkoulou", "team": "Cameroon", "scope": "background", "count": 31}
{"id": "G10", "scorer": "Fabrice Nkoulou", "team": "Cameroon", "minute": 90, "kind": "free kick"}
{"id": "G11", "scorer": "Fabrice Nkoulou", "team": "Cameroon", "minute": 63, "kind": "shot", "assist": "Samuel Eyong"}
{"id": "G12", "scorer": "Fabrice Nkoulou", "team": "Cameroon", "minute": 90, "kind": "free kick"}
{"id": "G13", "scorer": "Fabrice Nkoulou", "team": "Cameroon", "minute": 90, "kind": "free kick"}
