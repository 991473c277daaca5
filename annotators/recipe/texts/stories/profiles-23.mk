⟦COMPETITION|Bundesliga⟧ season review: Our ten best moments

10 ⟦TEAM|Bochum⟧'s goalkeeping
Three keepers in one match, at ⟦TEAM|Bremen⟧: a red card, a shoulder, and ⟦PERSON|Kilian Wehrli⟧, a winger. ⟦PERSON|Wehrli⟧ stopped a penalty. ⟦TEAM|Werder⟧ had 34 shots and ⟦G1|scored one⟧; it was enough.

9 ⟦PERSON|Ehrenfried⟧'s farewell
He had waited until his 400th game, then ⟦PERSON|Moritz Ehrenfried⟧ went and did what he had not done in the previous 399: the ⟦TEAM|Freiburg⟧ stopper ⟦G2|scored⟧ with his right foot.

8 Nothing happens in ⟦TEAM|Hoffenheim⟧
No goals, no cards, no corners after ⟦MINUTE|half-time⟧. A man in Block C finished a crossword.

7 Snow, orange ball, ⟦PERSON|Yannick Mbala⟧
The ⟦TEAM|Dortmund⟧ winger slid from the centre circle to the six-yard box with the ball between his knees. ⟦ORG|kicker⟧ gave the ⟦G3|goal⟧ to the weather.

6 The whistle
A fan's. ⟦TEAM|Bayern⟧ stopped. ⟦PERSON|Ognjen Tadić⟧ didn't. His ⟦G4|shot went in⟧ off a man with his hands on his hips.

5 ⟦PERSON|Felix Oberhauser⟧'s fifteen minutes
On at ⟦SCORE|0-2⟧, the teenager ⟦G5|hit two⟧, laid one on for ⟦PERSON|Tadić⟧, or would have but for the offside, then was sent off for removing his shirt, which he'd done for the ⟦G6|first⟧ as well.

4 A handshake
Between coaches ⟦PERSON|Ulrich Brandstätter⟧ and his brother, after four years.

3 The ⟦G7|own goal⟧
You've seen it. ⟦PERSON|Wehrli⟧ again. Thirty-five metres, into the wind, with the outside of the boot. He has since said that it was aimed at the dugout.

2 ⟦TEAM|Dortmund⟧'s derby
From ⟦SCORE|3-0⟧ down with ⟦MINUTE|half an hour left⟧. ⟦PERSON|Mbala⟧ ⟦G8|began it⟧ with a header, a defender's shin ⟦G9|continued it⟧, and who else but the 37-year-old substitute, on a pay-as-you-play deal, to ⟦G10|complete it⟧ from the penalty spot?

1 ⟦PERSON|Tadić⟧ on the last day
⟦TEAM|Bayern⟧ needed to win and ⟦TEAM|Freiburg⟧ had never been behind. The ⟦NORP|Serb⟧ had limped since the second minute. In the ⟦MINUTE|93rd⟧ he struck a ball that was going out for a throw and it ⟦G11|dipped under the bar⟧. Champions by a point. He was in plaster for the parade.
=====GOALS=====
{"id": "G1", "team": "Werder", "scope": "background"}
{"id": "G2", "scorer": "Moritz Ehrenfried", "team": "Freiburg", "kind": "shot", "scope": "background"}
{"id": "G3", "scorer": "Yannick Mbala", "team": "Dortmund", "scope": "background"}
{"id": "G4", "scorer": "Ognjen Tadić", "kind": "shot", "scope": "background"}
{"id": "G5", "scorer": "Felix Oberhauser", "team": "Bayern", "count": 2, "scope": "background"}
{"id": "G6", "scorer": "Felix Oberhauser", "team": "Bayern", "scope": "background"}
{"id": "G7", "scorer": "Kilian Wehrli", "kind": "own goal", "scope": "background"}
{"id": "G8", "scorer": "Yannick Mbala", "team": "Dortmund", "scope": "background"}
{"id": "G9", "team": "Dortmund", "kind": "own goal", "scope": "background"}
{"id": "G10", "team": "Dortmund", "scope": "background"}
{"id": "G11", "scorer": "Ognjen Tadić", "team": "Bayern", "kind": "volley", "scope": "background"}
