⟦TEAM|GOMBE UNITED⟧ PIP ⟦TEAM|LOBI STARS⟧ IN SIX-YARD SCRAMBLE

⟦TEAM|Gombe United⟧ got the ⟦G1|goal⟧ their pressure deserved in the ⟦MINUTE|76th minute⟧ to beat ⟦TEAM|Lobi Stars⟧ ⟦SCORE|1-0⟧ at the ⟦VENUE|Pantami Stadium⟧ and register a fifth win in nine, with skipper ⟦PERSON|Abubakar Sani-Bello⟧ the scorer.

The hosts pinned ⟦TEAM|Lobi⟧ back from the first whistle. ⟦PERSON|Ibrahim Zaria⟧'s shot in the ⟦MINUTE|third minute⟧ was held by ⟦PERSON|Ernest Tyoapine⟧, who manned the visitors' goal for the first time in two months. ⟦PERSON|Emmanuel Ogah-Peters⟧ headed over from a corner ten minutes after that, and in the ⟦MINUTE|25th⟧ the same player was played in by ⟦PERSON|Sani-Bello⟧, only to be crowded out by ⟦PERSON|Terver Iorliam⟧ and ⟦PERSON|Simon Agba⟧.

⟦TEAM|Lobi⟧'s only outing of the half, meanwhile, saw ⟦PERSON|Moses Ugbede⟧ shoot at ⟦PERSON|Umar Dikko⟧ from 30 yards.

After the break, it was more of the same. ⟦PERSON|Zaria⟧ thought he had given ⟦TEAM|Gombe⟧ the lead when he ⟦G2|tapped home⟧ from ⟦PERSON|Sani-Bello⟧'s delivery, but the whistle had gone for a foul on ⟦PERSON|Tyoapine⟧, and referee ⟦PERSON|Ngozi Ubah⟧ stuck to her guns through two minutes of remonstration. ⟦PERSON|Agba⟧ then put his body in the way of an ⟦PERSON|Ogah-Peters⟧ piledriver and had to be replaced by ⟦PERSON|Peter Shima⟧. ⟦PERSON|Sani-Bello⟧'s free-kick brushed the upright on ⟦MINUTE|68⟧.

And so to the decisive moment. ⟦PERSON|Ogah-Peters⟧' corner was punched by ⟦PERSON|Tyoapine⟧ against his own defender, ⟦PERSON|Iorliam⟧; the ball came back off the post; ⟦PERSON|Zaria⟧ swung and missed; ⟦PERSON|Shima⟧ swung and missed; and at the end of it all ⟦PERSON|Sani-Bello⟧, flat on the ground, ⟦G3|hooked it in⟧. There was a long look by the assistant at whether it had crossed the line, and ⟦TEAM|Lobi⟧'s claims for offside came to nothing.

⟦PERSON|Sani-Bello⟧, a defensive midfielder, had not scored since a ⟦G5|penalty⟧ against ⟦TEAM|Sunshine Stars⟧ two seasons ago. He finished the game at centre-back.

⟦TEAM|Lobi⟧ had one chance to salvage a draw, in the ⟦MINUTE|fourth minute of added time⟧, when ⟦PERSON|Ugbede⟧ slipped his marker. ⟦PERSON|Dikko⟧ raced out and spread himself.

"Me, I was on the grass," laughed ⟦PERSON|Sani-Bello⟧. "I don't know which leg I used. If they say it is my own, it is my own."

⟦TEAM|Lobi⟧ coach ⟦PERSON|Eugene Akaa⟧ said: "Ninety minutes of defending and we ⟦G8|are beaten⟧ by a thing like that. We came for one point. It was in our hands."
⟦FURNITURE|Kwara United vs Katsina United was abandoned after 31 minutes because of a waterlogged pitch.⟧
=====GOALS=====
{"id": "G1", "scorer": "Abubakar Sani-Bello", "team": "Gombe United", "minute": 76, "minute_text": "76th minute", "kind": "shot"}
{"id": "G2", "scorer": "Ibrahim Zaria", "team": "Gombe United", "assist": "Abubakar Sani-Bello", "kind": "shot", "outcome": "ruled out"}
{"id": "G3", "scorer": "Abubakar Sani-Bello", "team": "Gombe United", "minute": 76, "kind": "shot"}
{"id": "G5", "scorer": "Abubakar Sani-Bello", "team": "Gombe United", "kind": "penalty", "scope": "background"}
{"id": "G8", "scorer": "Abubakar Sani-Bello", "team": "Gombe United", "minute": 76, "kind": "shot"}
