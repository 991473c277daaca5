'Worst in ten years': ⟦TEAM|Bradford⟧ fume as ten-man ⟦TEAM|Crewe⟧ take the spoils
⟦TEAM|Bradford City⟧ manager ⟦PERSON|Phil Asquith⟧ called it the worst half of football he had seen in a decade. It lasted 45 minutes, contained one ⟦G1|goal⟧ for the visitors and decided a ⟦COMPETITION|League Two⟧ match that ended ⟦TEAM|Bradford City⟧ ⟦SCORE|0⟧ ⟦TEAM|Crewe Alexandra⟧ ⟦SCORE|1⟧.
"I'd have taken all eleven off," said ⟦PERSON|Asquith⟧. "We gave their lad the freedom of the park for the ⟦G2|goal⟧. My nine-year-old marks tighter than that."
Their lad was ⟦PERSON|Caolan Devlin⟧, back in the side after a groin strain. He ⟦G3|put ⟦TEAM|Crewe⟧ in front⟧ with practically his first touch. ⟦PERSON|Billy Thorne⟧, the ⟦TEAM|Bantams⟧' right-back, was caught upfield, ⟦PERSON|Ruben Sousa⟧ had a clear run and squared, and ⟦PERSON|Devlin⟧, with time to pick his spot, ⟦G4|did so⟧.
⟦TEAM|Crewe⟧ goalkeeper ⟦PERSON|Sam Heaton⟧ did not have a save to make until after ⟦MINUTE|half-time⟧. By then they were a man light. Captain ⟦PERSON|Jack Newby⟧ was shown a straight red on ⟦MINUTE|38 minutes⟧ for a two-footed lunge on ⟦PERSON|Olu Akande⟧.
So the second half was attack against defence. ⟦PERSON|Akande⟧'s header was pushed over. ⟦PERSON|Thorne⟧'s cross hit the bar. Substitute ⟦PERSON|Chris Maitland⟧ beat ⟦PERSON|Heaton⟧ with a shot that ⟦PERSON|Sousa⟧, back on his own line, headed clear in the ⟦MINUTE|71st minute⟧. And ⟦PERSON|Maitland⟧'s appeal for a penalty, right at the end, had the crowd baying, to no avail.
"I've watched it back and it's never a pen," said ⟦TEAM|Crewe⟧ manager ⟦PERSON|Lee Donnelly⟧. "People will talk about the defending but don't forget the ⟦G5|goal⟧, because it was top drawer. ⟦PERSON|Caolan⟧'s only been training since ⟦DATE|Tuesday⟧."
It is the ⟦NORP|Northern Irishman⟧'s ⟦G6|fifth⟧ of the season. Four of them have been ⟦G7|winners⟧.
⟦TEAM|Bradford⟧ have now gone 400 minutes since their last ⟦G8|goal⟧, an ⟦PERSON|Akande⟧ ⟦G9|header⟧ against ⟦TEAM|Newport⟧.
⟦FURNITURE|Vote: Who was your man of the match?⟧
=====GOALS=====
{"id": "G1", "scorer": "Caolan Devlin", "team": "Crewe Alexandra", "assist": "Ruben Sousa", "kind": "shot"}
{"id": "G2", "scorer": "Caolan Devlin", "team": "Crewe Alexandra", "assist": "Ruben Sousa", "kind": "shot"}
{"id": "G3", "scorer": "Caolan Devlin", "team": "Crewe Alexandra", "assist": "Ruben Sousa", "kind": "shot"}
{"id": "G4", "scorer": "Caolan Devlin", "team": "Crewe Alexandra", "assist": "Ruben Sousa", "kind": "shot", "score": "0-1"}
{"id": "G5", "scorer": "Caolan Devlin", "team": "Crewe Alexandra", "assist": "Ruben Sousa", "kind": "shot"}
{"id": "G6", "scorer": "Caolan Devlin", "team": "Crewe Alexandra", "assist": "Ruben Sousa", "kind": "shot"}
{"id": "G7", "scorer": "Caolan Devlin", "scope": "background", "count": 4}
{"id": "G8", "scorer": "Olu Akande", "team": "Bradford City", "kind": "header", "scope": "background"}
{"id": "G9", "scorer": "Olu Akande", "team": "Bradford City", "kind": "header", "scope": "background"}
