⟦TEAM|Romania⟧ ⟦G1|recover⟧ from early blow to win in ⟦GPE|Pristina⟧

⟦TEAM|Romania⟧ ⟦G2|hit three⟧ without reply after falling behind to win ⟦SCORE|3-1⟧ away to ⟦TEAM|Kosovo⟧ in the ⟦COMPETITION|Nations League⟧ on ⟦DATE|Friday⟧.

A near-post ⟦G3|header⟧ by ⟦PERSON|Lirim Gashi⟧ had the home crowd dreaming, but an ⟦G4|equaliser⟧ from the spot changed the match and second-half ⟦G5|goals⟧ from ⟦PERSON|Vlad Stănilă⟧ and ⟦PERSON|Răzvan Cojocea⟧ ended it.

⟦TEAM|Kosovo⟧, with ⟦TEAM|Luton⟧'s ⟦PERSON|Valon Berishaj⟧ slotted in on the right of midfield, came flying out. ⟦PERSON|Arben Shabani⟧ hit the side-netting with ⟦MINUTE|two minutes played⟧. ⟦PERSON|Berishaj⟧ himself was denied by ⟦PERSON|Cristian Mutescu⟧, then by the bar, and from the corner given after the second of those attempts, swung in by ⟦PERSON|Ardian Hoxhaj⟧, ⟦PERSON|Gashi⟧ beat two men in red to the ball and ⟦G6|found the net⟧. It was the ⟦MINUTE|11th minute⟧. His last ⟦G7|goal⟧ against the ⟦NORP|Romanians⟧, ⟦ORG|UEFA⟧ records showed, came in a youth match.

The hosts kept it up for the next quarter of an hour. ⟦PERSON|Hoxhaj⟧'s volley was parried and ⟦PERSON|Shabani⟧, from two yards, somehow turned the rebound on to a post. But the first time the visitors got behind their defence the referee pointed to the spot. ⟦PERSON|Florent Zogaj⟧ had slid in on ⟦PERSON|Andrei Popârlan⟧, and although it looked as if the ball had been won, the video official did not intervene. ⟦PERSON|Ionuț Dragoescu⟧ ⟦G8|made it count⟧ ⟦MINUTE|four minutes before the interval⟧.

"It's the moment that decided it," ⟦TEAM|Kosovo⟧'s coach said. "We could be three up. Instead it's ⟦G9|one each⟧ and we go in with our heads down. The ⟦G10|second⟧ is a set-piece, the ⟦G11|third⟧ I didn't see, I was arguing."

The set-piece was a throw-in. ⟦PERSON|Popârlan⟧ hurled it to the near post, it was headed out, he got it back, and his next delivery eluded all but ⟦PERSON|Stănilă⟧, who cushioned it, swivelled, and ⟦G12|slammed ⟦TEAM|Romania⟧ in front⟧ with an ⟦MINUTE|hour⟧ played.

⟦PERSON|Gashi⟧ had the ball past ⟦PERSON|Mutescu⟧ again before long. His turn was sharp, his ⟦G13|finish⟧ sharper, but he had pushed ⟦PERSON|Dragoescu⟧ first. The ⟦G14|goal⟧ was given and then, 90 seconds later, taken away. Fans threw paper on to the pitch and there was a delay of three minutes.

There was one team in it from then on. ⟦PERSON|Stănilă⟧'s lob on ⟦MINUTE|72⟧ dropped on the roof of the goal, ⟦PERSON|Cojocea⟧ sent one wide on ⟦MINUTE|75⟧, and in the ⟦MINUTE|83rd minute⟧ the latter ran on to a pass from ⟦PERSON|Dragoescu⟧, kept his feet when others would have gone down and ⟦G15|stroked it in⟧ with the goalkeeper stranded.

⟦PERSON|Besnik Krasniqi-Lee⟧ had been left on the ⟦NORP|Kosovan⟧ bench until the ⟦MINUTE|80th minute⟧. He was cautioned for his first tackle.

⟦TEAM|Romania⟧ need a point from their match with ⟦TEAM|Cyprus⟧ to finish first. ⟦TEAM|Kosovo⟧ travel to ⟦TEAM|Lithuania⟧.
⟦FURNITURE|___ AP soccer: https://apnews.com/soccer⟧
=====GOALS=====
{"id": "G1", "scorer": "Ionuț Dragoescu; Vlad Stănilă; Răzvan Cojocea", "team": "Romania", "count": 3}
{"id": "G2", "scorer": "Ionuț Dragoescu; Vlad Stănilă; Răzvan Cojocea", "team": "Romania", "count": 3}
{"id": "G3", "scorer": "Lirim Gashi", "team": "Kosovo", "minute": 11, "assist": "Ardian Hoxhaj", "kind": "header"}
{"id": "G4", "scorer": "Ionuț Dragoescu", "team": "Romania", "minute": 41, "assist": "Andrei Popârlan", "kind": "penalty"}
{"id": "G5", "scorer": "Vlad Stănilă; Răzvan Cojocea", "team": "Romania", "count": 2}
{"id": "G6", "scorer": "Lirim Gashi", "team": "Kosovo", "minute": 11, "assist": "Ardian Hoxhaj", "kind": "header", "minute_text": "11th minute"}
{"id": "G7", "scorer": "Lirim Gashi", "scope": "background"}
{"id": "G8", "scorer": "Ionuț Dragoescu", "team": "Romania", "minute": 41, "assist": "Andrei Popârlan", "kind": "penalty", "minute_text": "four minutes before the interval"}
{"id": "G9", "scorer": "Ionuț Dragoescu", "team": "Romania", "minute": 41, "assist": "Andrei Popârlan", "kind": "penalty"}
{"id": "G10", "scorer": "Vlad Stănilă", "team": "Romania", "minute": 60, "assist": "Andrei Popârlan", "kind": "shot"}
{"id": "G11", "scorer": "Răzvan Cojocea", "team": "Romania", "minute": 83, "assist": "Ionuț Dragoescu", "kind": "shot"}
{"id": "G12", "scorer": "Vlad Stănilă", "team": "Romania", "minute": 60, "assist": "Andrei Popârlan", "kind": "shot", "minute_text": "an hour played"}
{"id": "G13", "scorer": "Lirim Gashi", "team": "Kosovo", "outcome": "ruled out"}
{"id": "G14", "scorer": "Lirim Gashi", "team": "Kosovo", "outcome": "ruled out"}
{"id": "G15", "scorer": "Răzvan Cojocea", "team": "Romania", "minute": 83, "assist": "Ionuț Dragoescu", "kind": "shot", "minute_text": "83rd minute"}
