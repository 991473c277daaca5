Last-gasp ⟦PERSON|Oduro⟧ ⟦G1|breaks ⟦TEAM|Sunderland⟧ resistance⟧
⟦TEAM|Ipswich⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Sunderland⟧
With the board for six minutes long since gone up and half of ⟦VENUE|Portman Road⟧ on its way to the station, ⟦PERSON|Max Oduro⟧ ⟦G2|turned a nothing game into three points⟧ for ⟦TEAM|Ipswich⟧.
The substitute had missed two chances already. When ⟦PERSON|Nico Falconer⟧'s cutback was dummied, perhaps deliberately, by ⟦PERSON|Josh Tanfield⟧, he didn't miss a third, ⟦G3|rolling it into the far corner⟧ from 10 yards.
⟦TEAM|Sunderland⟧'s players sank to the turf. ⟦PERSON|Lloyd Carver⟧, their manager, was shown a yellow card for kicking over a drinks crate.
"It's a cruel way to lose, but you ask for trouble when you drop that deep," said ⟦PERSON|Carver⟧. "I thought VAR had already been cruel to us."
He was referring to the ⟦MINUTE|34th minute⟧, when ⟦PERSON|Rory Blenkinsop⟧ ⟦G4|had the ball in the net⟧ following ⟦PERSON|Sebastián Arroyo⟧'s in-swinging corner, and the referee was sent to his screen to look at a nudge on the goalkeeper. After four minutes the ⟦G5|goal⟧ was struck off.
⟦TEAM|Ipswich⟧'s first effort on target arrived in the ⟦MINUTE|51st minute⟧, ⟦PERSON|Efe Uzodimma⟧ testing ⟦PERSON|Andrei Moldovan⟧ from distance, and ⟦PERSON|Tanfield⟧ had a close-range header pushed against the post by the same man on the ⟦MINUTE|hour⟧. Otherwise it was ⟦TEAM|Sunderland⟧ who threatened, ⟦PERSON|Arroyo⟧ shooting just over and ⟦PERSON|Ben Shaughnessy⟧ unable to turn in a low cross that flashed through the six-yard area.
⟦ORG|Opta⟧'s figures gave the game an expected goals total of 0.9 between the sides after ⟦MINUTE|89 minutes⟧.
Enter ⟦PERSON|Oduro⟧, sent on in the ⟦MINUTE|81st minute⟧ for ⟦PERSON|Tim Haverstock⟧. First he prodded wide with his left foot when he should have used his right; then he headed ⟦PERSON|Falconer⟧'s centre too close to ⟦PERSON|Moldovan⟧. And then, at ⟦MINUTE|90+6⟧, came the moment.
"My mum was watching upstairs and she'd have had words," the 21-year-old told ⟦ORG|Sky Sports⟧. "I knew if it came again I'd ⟦G6|put it away⟧."
That's 10 points from four at home for the ⟦TEAM|Tractor Boys⟧, who go to ⟦TEAM|Tottenham⟧ next. The ⟦TEAM|Black Cats⟧ have a fortnight off before they play at the ⟦VENUE|Stadium of Light⟧ again.
=====GOALS=====
{"id": "G1", "scorer": "Max Oduro", "team": "Ipswich", "minute": 90, "added": 6, "assist": "Nico Falconer"}
{"id": "G2", "scorer": "Max Oduro", "team": "Ipswich", "minute": 90, "added": 6, "assist": "Nico Falconer"}
{"id": "G3", "scorer": "Max Oduro", "team": "Ipswich", "minute": 90, "added": 6, "assist": "Nico Falconer"}
{"id": "G4", "scorer": "Rory Blenkinsop", "team": "Sunderland", "minute": 34, "outcome": "ruled out", "minute_text": "34th minute"}
{"id": "G5", "scorer": "Rory Blenkinsop", "team": "Sunderland", "minute": 34, "outcome": "ruled out", "minute_text": "34th minute"}
{"id": "G6", "scorer": "Max Oduro", "team": "Ipswich", "minute": 90, "added": 6, "assist": "Nico Falconer"}
