⟦TEAM|Uzbekistan⟧ into uncharted territory after ⟦TEAM|Iraq⟧ meltdown

There will be a new name on the ⟦COMPETITION|Asian Cup⟧. ⟦TEAM|Uzbekistan⟧ have never been this far, and they got there the hard way: a man down, a goal down and, for about a quarter of an hour either side of the ⟦MINUTE|interval⟧, completely outplayed.

⟦TEAM|Iraq⟧ had ⟦G1|struck first⟧. ⟦PERSON|Mohanad Karim⟧'s cross was too deep for ⟦PERSON|Hussein Jabbar⟧, yet the veteran kept it alive with the outside of his boot, and when ⟦PERSON|Aziz Nurmatov⟧ flapped, ⟦PERSON|Amjad Latif⟧ ⟦G2|forced it in⟧ with his knee. ⟦MINUTE|Twenty minutes⟧. ⟦MINUTE|Eleven later⟧ ⟦PERSON|Sherzod Alimov⟧, already booked, went through the back of ⟦PERSON|Karim⟧ and walked.

Had ⟦PERSON|Latif⟧ been on his game the semi-final would have finished there and then. Put through by ⟦PERSON|Jabbar⟧ on ⟦MINUTE|41⟧, he shot tamely at ⟦PERSON|Nurmatov⟧'s feet; on ⟦MINUTE|44⟧, from an even better position, he ballooned over.

The game flipped on the ⟦MINUTE|hour⟧. ⟦PERSON|Otabek Yusupov⟧, of all the ⟦NORP|Uzbeks⟧ the least likely, ⟦G3|levelled⟧ with a free-kick from near the halfway line that was meant for the head of ⟦PERSON|Jasur Abdullaev⟧ and eluded everybody including goalkeeper ⟦PERSON|Ali Sabah⟧. In ⟦TEAM|Iraq⟧'s panic their captain ⟦PERSON|Saad Natiq⟧ was sent off, for protesting, and with it now ten a side there was suddenly room in which to play.

⟦PERSON|Abdullaev⟧ used it. He twice shot wide, he forced ⟦PERSON|Sabah⟧ into a plunging save, and in the ⟦MINUTE|83rd minute⟧ he laid on the ⟦G4|winner⟧: a waltz to the by-line, a clip to the back post, a first-time ⟦G5|finish⟧ by ⟦PERSON|Islom Rakhimov⟧, the teenager who had come on just ⟦MINUTE|two minutes earlier⟧.

"The coach said wait at the far post," ⟦PERSON|Rakhimov⟧ said. "I waited."

⟦TEAM|Iraq⟧'s coach, ⟦PERSON|Jorge Valdivieso⟧, left without shaking hands. His opposite number, ⟦PERSON|Timur Saidov⟧, could afford to be magnanimous. ⟦TEAM|Japan⟧ or ⟦TEAM|Qatar⟧ await in ⟦GPE|Riyadh⟧ on ⟦DATE|Sunday⟧.

⟦FURNITURE|Uzbekistan's path to the final: beat Kyrgyzstan 3-0, drew with Bahrain 0-0, beat UAE 2-1, beat China 1-0, beat Iraq 2-1⟧
=====GOALS=====
{"id": "G1", "scorer": "Amjad Latif", "team": "Iraq", "minute": 20, "kind": "shot", "assist": "Hussein Jabbar"}
{"id": "G2", "scorer": "Amjad Latif", "team": "Iraq", "minute": 20, "kind": "shot", "assist": "Hussein Jabbar", "minute_text": "Twenty minutes"}
{"id": "G3", "scorer": "Otabek Yusupov", "team": "Uzbekistan", "minute": 60, "kind": "free kick", "minute_text": "hour"}
{"id": "G4", "scorer": "Islom Rakhimov", "team": "Uzbekistan", "minute": 83, "kind": "shot", "assist": "Jasur Abdullaev", "minute_text": "83rd minute"}
{"id": "G5", "scorer": "Islom Rakhimov", "team": "Uzbekistan", "minute": 83, "kind": "shot", "assist": "Jasur Abdullaev", "minute_text": "83rd minute"}
