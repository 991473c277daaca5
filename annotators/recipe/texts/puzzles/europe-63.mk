So near for ⟦TEAM|Celtic⟧ as ⟦PERSON|Serrat⟧ ⟦G1|snatches it⟧ for ⟦TEAM|Bayern⟧

⟦TEAM|Celtic⟧ ⟦SCORE|1-2⟧ ⟦TEAM|Bayern Munich⟧

⟦VENUE|Celtic Park⟧ is a hard place to leave with a win and ⟦TEAM|Bayern Munich⟧ left with one on ⟦DATE|Tuesday⟧ having been, by common consent, the second-best team on the field until the ⟦MINUTE|87th minute⟧ or so. A single lapse did it. ⟦PERSON|Teemu Laaksonen⟧, who'd been magnificent, was a stride late to a dropping ball; ⟦PERSON|Idrissa Wade-Thiam⟧, who'd been anonymous, wasn't; and the pull-back was begging to be put away. ⟦PERSON|Joaquim Serrat⟧ ⟦G2|obliged⟧ on ⟦MINUTE|87⟧.

“I've watched it back twice,” said ⟦PERSON|Laaksonen⟧, the ⟦NORP|Finn⟧. “I'm not going to watch it a third time.”

⟦PERSON|Conor Delahunt⟧ had ⟦G3|given ⟦TEAM|Celtic⟧ a deserved lead⟧ in the ⟦MINUTE|27th minute⟧ with his first ⟦NORP|European⟧ ⟦G4|goal⟧ for eleven months. It was excellently made. ⟦PERSON|Kristian Sjøvold⟧ collected a throw with his back to goal, spun off his marker, and slid the ball across for the ⟦NORP|Irishman⟧ to ⟦G5|side-foot beyond⟧ ⟦PERSON|Ondřej Malík⟧. The last time he'd ⟦G6|scored⟧ in this competition the ground shook; it shook again.

It was his misfortune, and theirs, that ⟦TEAM|Bayern⟧ should ⟦G7|level⟧ on the ⟦MINUTE|stroke of half-time⟧. ⟦PERSON|Marc-Antoine Rivet⟧ tried to clear, hit ⟦PERSON|Serrat⟧ with it, and ⟦PERSON|Wade-Thiam⟧ was first to the ricochet, prodding it past the keeper. The ⟦NORP|Senegalese⟧ now has eight ⟦G8|goals⟧ in seven ties.

⟦TEAM|Celtic⟧, to their credit, came out swinging. ⟦PERSON|Sjøvold⟧ tested ⟦PERSON|Malík⟧ from distance on ⟦MINUTE|50 minutes⟧; ⟦PERSON|Delahunt⟧, set free, lifted it over him and just over the bar; and on 71 a goalmouth scramble of the old school ended with ⟦PERSON|Armando Vieitez⟧, the ⟦TEAM|Bavarians⟧' captain, clearing from his own line and then being sick. There were claims for handball. VAR said not.

“If that one goes in, we win,” said the home manager. “I've no complaints, bar the result.”

⟦PERSON|Serrat⟧, who'd had one other sight of goal all night, and missed it, agreed. “We stole it. In the ⟦COMPETITION|Champions League⟧ you sometimes need to be a thief.”

⟦TEAM|Celtic⟧ need a win in ⟦GPE|Monaco⟧.
⟦FURNITURE|Celtic: Bain-Scott; Rivet, Laaksonen, Ure, Tierney-Boyle; McKinnon, Sjøvold, Hatch; Delahunt, Idah-Roe, Forr.⟧
=====GOALS=====
{"id": "G1", "scorer": "Joaquim Serrat", "team": "Bayern Munich", "minute": 87, "assist": "Idrissa Wade-Thiam", "kind": "shot"}
{"id": "G2", "scorer": "Joaquim Serrat", "team": "Bayern Munich", "minute": 87, "minute_text": "87", "assist": "Idrissa Wade-Thiam", "kind": "shot"}
{"id": "G3", "scorer": "Conor Delahunt", "team": "Celtic", "minute": 27, "minute_text": "27th minute", "assist": "Kristian Sjøvold", "kind": "shot"}
{"id": "G4", "scorer": "Conor Delahunt", "team": "Celtic", "minute": 27, "minute_text": "27th minute", "assist": "Kristian Sjøvold", "kind": "shot"}
{"id": "G5", "scorer": "Conor Delahunt", "team": "Celtic", "minute": 27, "assist": "Kristian Sjøvold", "kind": "shot"}
{"id": "G6", "scorer": "Conor Delahunt", "team": "Celtic", "scope": "background"}
{"id": "G7", "scorer": "Idrissa Wade-Thiam", "team": "Bayern Munich", "minute": 45, "minute_text": "stroke of half-time", "kind": "shot"}
{"id": "G8", "scorer": "Idrissa Wade-Thiam", "team": "Bayern Munich", "count": 8, "scope": "background"}
