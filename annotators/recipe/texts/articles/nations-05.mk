⟦PERSON|Gurjant⟧'s late ⟦G1|strike⟧ rescues ⟦TEAM|India⟧ in ⟦GPE|Kolkata⟧
⟦FURNITURE|Our Sports Correspondent⟧
⟦GPE|KOLKATA⟧: ⟦TEAM|India⟧ escaped the ignominy of a home defeat against ⟦TEAM|Bangladesh⟧, but only just, as ⟦PERSON|Gurjant Singh Dhaliwal⟧'s ⟦G2|equaliser⟧ in the ⟦MINUTE|88th minute⟧ salvaged a ⟦SCORE|1-1⟧ draw in the ⟦COMPETITION|Asian Cup⟧ qualifier at the ⟦VENUE|Vivekananda Yuba Bharati Krirangan⟧ here on ⟦DATE|Tuesday⟧.
More than 52,000 had come to the ⟦VENUE|Salt Lake Stadium⟧ expecting a party. Instead they were silenced as early as the ⟦MINUTE|ninth minute⟧, when ⟦PERSON|Sandesh Poojary⟧ dawdled on the ball outside his own box, ⟦PERSON|Sohel Rana⟧ picked his pocket and squared for ⟦PERSON|Rakib Talukdar⟧, who ⟦G3|could not miss⟧.
The ⟦TEAM|Blue Tigers⟧ had the lion's share of possession after that, 71 per cent of it by the end, without doing very much with it. ⟦PERSON|Anirudh Thapliyal⟧ skied over from ten yards. ⟦PERSON|Brandon Fernandes-Lobo⟧'s free-kick was tipped over by ⟦PERSON|Mitul⟧. In the ⟦MINUTE|41st minute⟧ ⟦PERSON|Ralte⟧ ⟦G5|had the ball in the net⟧ but the ⟦NORP|Uzbek⟧ linesman's flag was already up, and replays suggested he was right to raise it.
Coach ⟦PERSON|Igor Kosanović⟧ threw on ⟦PERSON|Gurjant⟧ for the last ⟦MINUTE|quarter of an hour⟧, and the big ⟦NORP|Punjabi⟧, who was playing ⟦COMPETITION|I-League⟧ football till ⟦DATE|January⟧, was in the right place when ⟦PERSON|Subhankar Ghoshal⟧'s long throw came off ⟦PERSON|Topu Biswas⟧ and dropped kindly. He ⟦G4|swivelled and shot into the bottom corner⟧, and tore off his shirt in celebration, for which he was promptly booked.
"One point is not what we wanted," said ⟦PERSON|Kosanović⟧. "We create, we create, we do not score. I am tired of saying the same thing."
⟦TEAM|India⟧ travel to ⟦GPE|Dhaka⟧ for the return leg in ⟦DATE|November⟧. Both sides have two points from two matches in ⟦COMPETITION|Group C⟧.
=====GOALS=====
{"id": "G1", "scorer": "Gurjant Singh Dhaliwal", "team": "India", "minute": 88, "kind": "shot"}
{"id": "G2", "scorer": "Gurjant Singh Dhaliwal", "team": "India", "minute": 88, "kind": "shot", "minute_text": "88th minute"}
{"id": "G3", "scorer": "Rakib Talukdar", "team": "Bangladesh", "minute": 9, "kind": "shot", "assist": "Sohel Rana", "minute_text": "ninth minute"}
{"id": "G5", "scorer": "Ralte", "team": "India", "minute": 41, "outcome": "ruled out", "minute_text": "41st minute"}
{"id": "G4", "scorer": "Gurjant Singh Dhaliwal", "team": "India", "minute": 88, "kind": "shot"}
