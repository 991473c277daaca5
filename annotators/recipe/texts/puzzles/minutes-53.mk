⟦NORP|Danes⟧' ⟦G1|late show⟧ stuns ⟦TEAM|Tunisia⟧
⟦TEAM|Denmark⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Tunisia⟧, ⟦COMPETITION|Group D⟧
⟦GPE|SEATTLE⟧ -- It felt, for an hour and more at ⟦VENUE|Lumen Field⟧, like one of those opening nights the ⟦COMPETITION|World Cup⟧ does so well: the favourite flat, the underdog flying, and a hero nobody had heard of.
The hero was ⟦PERSON|Youssef Chaibi⟧, the ⟦NORP|Tunisian⟧ left-back. ⟦MINUTE|Eight minutes had been played⟧ when he cut out a lazy square ball by ⟦PERSON|Rasmus Toft⟧ and, seeing ⟦PERSON|Mathias Juul⟧ off his line, ⟦G2|went for it and got it⟧ from 45 yards.
⟦TEAM|Denmark⟧ were rattled. ⟦PERSON|Anders Krog⟧ picked up a yellow for a kick at ⟦PERSON|Chaibi⟧. ⟦PERSON|Toft⟧ hit a shot that bounced three times before it reached the keeper. ⟦PERSON|Oliver Damsgaard⟧ volleyed over when it was easier to score. The ⟦TEAM|Carthage Eagles⟧ themselves should have had a penalty for a tug on ⟦PERSON|Patrice Obame⟧, who carried on, stayed up, and shot wide.
Then on came ⟦PERSON|Emil Skov⟧. The 33-year-old striker, who had ⟦G3|four goals⟧ in qualifying, was not fit to start. He was fit to finish. With ⟦MINUTE|20 minutes to go⟧ he met a ⟦PERSON|Toft⟧ corner with his head, and the ball ⟦G4|went in off the post⟧. It was the ⟦NORP|Danes⟧' first effort on target.
After ⟦PERSON|Krog⟧ had cleared off his own line from ⟦PERSON|Obame⟧, and ⟦PERSON|Juul⟧ had saved brilliantly from ⟦PERSON|Chaibi⟧, of all people, the second came. ⟦PERSON|Damsgaard⟧ was the maker. He beat the full-back twice because once wasn't enough, got to the touchline and chopped it back, and ⟦PERSON|Skov⟧, on ⟦MINUTE|86⟧, ⟦G5|passed it in⟧ between a pair of defenders and the keeper.
"We were awful," ⟦PERSON|Skov⟧ said. "Ask me about the ⟦G6|winner⟧ and I'll tell you about ⟦PERSON|Oliver⟧. Ask me about the ⟦G7|equaliser⟧ and I'll say my neck hurts."
⟦TEAM|Tunisia⟧'s coach: "The ⟦G8|goal⟧ of ⟦PERSON|Youssef⟧ is for all the world. It was ⟦ORG|FIFA⟧'s best of the day, surely. I can't be sad for long."
The ⟦NORP|Danish⟧ team play again on ⟦DATE|Thursday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Emil Skov", "team": "Denmark", "count": 2}
{"id": "G2", "scorer": "Youssef Chaibi", "team": "Tunisia", "minute": 8, "kind": "shot", "score": "0-1", "minute_text": "Eight minutes had been played"}
{"id": "G3", "scorer": "Emil Skov", "team": "Denmark", "scope": "background", "count": 4}
{"id": "G4", "scorer": "Emil Skov", "team": "Denmark", "minute": 70, "kind": "header", "assist": "Rasmus Toft", "score": "1-1", "minute_text": "20 minutes to go"}
{"id": "G5", "scorer": "Emil Skov", "team": "Denmark", "minute": 86, "kind": "shot", "assist": "Oliver Damsgaard", "score": "2-1", "minute_text": "86"}
{"id": "G6", "scorer": "Emil Skov", "team": "Denmark", "minute": 86, "kind": "shot", "assist": "Oliver Damsgaard"}
{"id": "G7", "scorer": "Emil Skov", "team": "Denmark", "minute": 70, "kind": "header", "assist": "Rasmus Toft"}
{"id": "G8", "scorer": "Youssef Chaibi", "team": "Tunisia", "minute": 8, "kind": "shot"}
