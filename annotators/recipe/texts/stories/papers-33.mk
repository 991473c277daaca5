⟦TEAM|Maldives⟧ beat ⟦TEAM|Sri Lanka⟧ ⟦SCORE|2-0⟧ to reach ⟦COMPETITION|SAFF⟧ final
The hosts ⟦TEAM|Maldives⟧ have qualified for the final of the ⟦COMPETITION|SAFF Championship⟧ after a ⟦SCORE|2-0⟧ win against ⟦TEAM|Sri Lanka⟧ in ⟦GPE|Malé⟧ on ⟦DATE|Wednesday⟧ night.
⟦PERSON|Ali Naseem⟧ ⟦G1|opened the account⟧ with a ⟦G2|free-kick⟧ and ⟦PERSON|Hassan Waheed⟧ ⟦G3|made sure⟧ of the victory late in the second half.
The start of the match was delayed 25 minutes due to heavy rain at the ⟦VENUE|National Football Stadium⟧. The ⟦TEAM|Red Snappers⟧ had the first chance in the ⟦MINUTE|6th minute⟧ when ⟦PERSON|Ibrahim Shamoon⟧'s header went over. Two minutes later ⟦PERSON|Ahmed Rizuvan⟧ was through alone but his shot hit the goalkeeper ⟦PERSON|Kasun Perera⟧.
⟦TEAM|Sri Lanka⟧ also created. ⟦PERSON|Danushka Silva⟧ had a strong shot from outside the area saved by the ⟦NORP|Maldivian⟧ goalkeeper, and he ⟦G4|headed into the net⟧ after ⟦MINUTE|half an hour⟧ but the flag of the assistant was up.
The ⟦G5|deadlock was broken⟧ in the ⟦MINUTE|38th minute⟧. ⟦PERSON|Mohamed Fazal⟧ fouled ⟦PERSON|Rizuvan⟧ 20 yards out, and ⟦PERSON|Naseem⟧'s ⟦G6|free kick⟧ went over the wall and in.
In the second half ⟦NORP|Sri Lankan⟧ pressure increased. ⟦PERSON|Silva⟧ missed a golden opportunity on ⟦MINUTE|58 minutes⟧ as he shot wide with only the keeper to beat, and ⟦PERSON|Fazal⟧ hit the crossbar from a corner. ⟦TEAM|Maldives⟧ captain ⟦PERSON|Shamoon⟧ cleared another effort off the line.
The ⟦G7|second⟧ came in the ⟦MINUTE|83rd minute⟧. ⟦PERSON|Rizuvan⟧ won the ball on the left and passed for ⟦PERSON|Waheed⟧, who ⟦G8|finished calmly⟧.
⟦PERSON|Shamoon⟧ was booked for the second time this tournament and misses the final, in which ⟦TEAM|Maldives⟧ will face ⟦TEAM|Nepal⟧ on ⟦DATE|Saturday⟧.
⟦TEAM|Sri Lanka⟧'s coach said his team "finished everything except the chances" and go home to ⟦GPE|Colombo⟧ ⟦DATE|tomorrow⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ali Naseem", "team": "Maldives", "minute": 38, "kind": "free kick"}
{"id": "G2", "scorer": "Ali Naseem", "team": "Maldives", "minute": 38, "kind": "free kick"}
{"id": "G3", "scorer": "Hassan Waheed", "team": "Maldives", "minute": 83, "assist": "Ahmed Rizuvan", "kind": "shot"}
{"id": "G4", "scorer": "Danushka Silva", "team": "Sri Lanka", "minute": 30, "minute_text": "half an hour", "kind": "header", "outcome": "ruled out"}
{"id": "G5", "scorer": "Ali Naseem", "team": "Maldives", "minute": 38, "minute_text": "38th minute", "kind": "free kick"}
{"id": "G6", "scorer": "Ali Naseem", "team": "Maldives", "minute": 38, "minute_text": "38th minute", "kind": "free kick"}
{"id": "G7", "scorer": "Hassan Waheed", "team": "Maldives", "minute": 83, "minute_text": "83rd minute", "assist": "Ahmed Rizuvan", "kind": "shot"}
{"id": "G8", "scorer": "Hassan Waheed", "team": "Maldives", "minute": 83, "minute_text": "83rd minute", "assist": "Ahmed Rizuvan", "kind": "shot"}
