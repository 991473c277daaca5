⟦TEAM|Urawa Reds⟧ advance in ⟦COMPETITION|AFC Champions League⟧ despite late ⟦PERSON|Al-Mutairi⟧ ⟦G1|reply⟧
⟦GPE|SAITAMA⟧, ⟦GPE|Japan⟧ (⟦ORG|AP⟧) — ⟦PERSON|Rikuto Hayasaka⟧ ⟦G2|scored⟧ and set up ⟦G3|another⟧ as ⟦TEAM|Urawa Red Diamonds⟧ beat ⟦GPE|Saudi Arabia⟧'s ⟦TEAM|Al-Shabab⟧ ⟦SCORE|2-1⟧ in the second leg on ⟦DATE|Wednesday⟧ to reach the semifinals of the ⟦COMPETITION|AFC Champions League Elite⟧.
The result sealed a ⟦SCORE|4-3⟧ aggregate victory after ⟦TEAM|Urawa⟧ had lost ground with a ⟦SCORE|2-2⟧ draw in ⟦GPE|Riyadh⟧.
⟦PERSON|Hayasaka⟧ ⟦G4|put his side in front⟧ when he took a pass from ⟦PERSON|Elias Bergqvist⟧, drifted past two defenders and chipped goalkeeper ⟦PERSON|Waleed Al-Anazi⟧ in the ⟦MINUTE|36th minute⟧.
⟦PERSON|Bergqvist⟧ himself had missed an open goal earlier and ⟦PERSON|Thiago Moraes⟧ drew a smart stop from ⟦PERSON|Shun Kadowaki⟧ for the visitors.
⟦TEAM|Urawa⟧ ⟦G5|doubled their lead⟧ through ⟦PERSON|Bergqvist⟧ in the ⟦MINUTE|52nd⟧. ⟦PERSON|Hayasaka⟧ delivered from the right and the ⟦NORP|Swede⟧, after failing to connect properly with his head, hooked the ball over the line.
⟦TEAM|Al-Shabab⟧ needed two goals to force ⟦MINUTE|extra time⟧ and got ⟦G6|one⟧ of them. ⟦PERSON|Moraes⟧ dispossessed captain ⟦PERSON|Daiki Furusawa⟧ and found ⟦PERSON|Nawaf Al-Mutairi⟧, whose ⟦G7|shot went in off the post⟧ ⟦MINUTE|six minutes from the end⟧.
⟦PERSON|Kadowaki⟧ saved from ⟦PERSON|Al-Mutairi⟧ in ⟦MINUTE|added time⟧, and ⟦PERSON|Moraes⟧ was sent off for striking an opponent as tempers flared.
"We know the final is not yet won, there's a semifinal," ⟦TEAM|Urawa⟧ coach ⟦PERSON|Petr Vondracek⟧ said. "After the second ⟦G8|goal⟧ we stopped."
=====GOALS=====
{"id": "G1", "scorer": "Nawaf Al-Mutairi", "team": "Al-Shabab", "minute": 84, "assist": "Thiago Moraes", "kind": "shot"}
{"id": "G2", "scorer": "Rikuto Hayasaka", "team": "Urawa Red Diamonds", "minute": 36, "assist": "Elias Bergqvist", "kind": "shot"}
{"id": "G3", "scorer": "Elias Bergqvist", "team": "Urawa Red Diamonds", "minute": 52, "assist": "Rikuto Hayasaka", "kind": "shot"}
{"id": "G4", "scorer": "Rikuto Hayasaka", "team": "Urawa Red Diamonds", "minute": 36, "assist": "Elias Bergqvist", "kind": "shot"}
{"id": "G5", "scorer": "Elias Bergqvist", "team": "Urawa Red Diamonds", "minute": 52, "minute_text": "52nd", "assist": "Rikuto Hayasaka", "kind": "shot"}
{"id": "G6", "scorer": "Nawaf Al-Mutairi", "team": "Al-Shabab", "minute": 84, "assist": "Thiago Moraes", "kind": "shot"}
{"id": "G7", "scorer": "Nawaf Al-Mutairi", "team": "Al-Shabab", "minute": 84, "assist": "Thiago Moraes", "kind": "shot", "score": "2-1"}
{"id": "G8", "scorer": "Elias Bergqvist", "team": "Urawa Red Diamonds", "minute": 52, "assist": "Rikuto Hayasaka", "kind": "shot"}
