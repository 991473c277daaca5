⟦COMPETITION|World Cup⟧ diary: Day nine, and a nation of bus drivers

⟦GPE|TORONTO⟧: My driver this morning is called ⟦PERSON|Lars Tveit⟧. He is ⟦NORP|Norwegian⟧ by birth, ⟦NORP|Canadian⟧ by paperwork and in mourning by choice. He has not forgiven ⟦TEAM|Japan⟧. "⟦MINUTE|Eighty-nine minutes⟧!" he shouts at a red light. "We have the ball, we have the corner. And then he goes all the way!"

He means ⟦PERSON|Hiroki Sasamoto⟧, who ⟦DATE|last night⟧ ran the length of the pitch and ⟦G1|put ⟦TEAM|Norway⟧ out⟧. Lars has it on his phone. At the next light he shows it to me. At the one after that he shows me the ⟦G2|penalty⟧ that had brought ⟦TEAM|Norway⟧ level, and then, lest I think him sentimental, a foul.

* * *

In ⟦GPE|Mississauga⟧ a barber has promised free haircuts until ⟦TEAM|Ghana⟧ concede. So far they've played 180 minutes without letting one in, and he's had to hire his cousin. Goalless draws have never been so popular. When ⟦PERSON|Rachid El Khayati⟧ of ⟦TEAM|Morocco⟧ lobbed the keeper on ⟦DATE|Tuesday⟧, and it bounced on top of the bar and over, they say the scissors stopped all over town.

⟦PERSON|Kwabena Osei-Tutu⟧, the captain, came in for a trim ⟦DATE|yesterday⟧. He refused to pay either.

* * *

Press conference of the day: the ⟦NORP|Italian⟧ coach of the ⟦TEAM|Black Stars⟧, ⟦PERSON|Mauro Zanella⟧, asked whether his team would ever score. "In ⟦DATE|2010⟧ they ⟦G3|scored⟧. In ⟦DATE|2014⟧ they ⟦G4|scored⟧. So it's a tradition, we must respect it." He was then asked when. "In the second half," he said, and finished his coffee.

* * *

Finally, a correction. On day seven we wrote that a fan in seat 14 of row J had caught the ball after ⟦TEAM|Norway⟧'s ⟦G5|second⟧ against the hosts. It was seat 15. He's been in touch.
=====GOALS=====
{"id": "G1", "scorer": "Hiroki Sasamoto", "team": "Japan", "minute": 89}
{"id": "G2", "team": "Norway", "kind": "penalty"}
{"id": "G3", "team": "Ghana", "scope": "background"}
{"id": "G4", "team": "Ghana", "scope": "background"}
{"id": "G5", "team": "Norway", "scope": "background"}
