⟦COMPETITION|NWSL⟧ wrap: ⟦TEAM|Thorns⟧ ⟦G1|rally⟧ to beat ⟦TEAM|Gotham⟧; ⟦G2|Own goal⟧ lifts ⟦TEAM|Wave⟧
⟦FURNITURE|Field Level Media⟧
⟦PERSON|Yasmin Oduya⟧ ⟦G3|scored twice⟧ after the hour as the ⟦TEAM|Portland Thorns⟧ ⟦G4|rallied⟧ for a ⟦SCORE|2-1⟧ home win over ⟦TEAM|Gotham FC⟧ on ⟦DATE|Saturday night⟧, and ⟦TEAM|San Diego Wave⟧ squeezed past ⟦TEAM|Angel City⟧ by a single ⟦G5|own goal⟧ in the ⟦GPE|California⟧ derby.

⟦TEAM|Gotham⟧ ⟦G6|struck first⟧ at ⟦VENUE|Providence Park⟧. ⟦PERSON|Jordyn Abernathy⟧ intercepted a careless square ball by ⟦PERSON|Kiersten Hoyle⟧, sprinted at the heart of the defense and laid it wide to ⟦PERSON|Talia Rosenthal⟧. ⟦PERSON|Rosenthal⟧'s cross was knocked down by goalkeeper ⟦PERSON|Brooke Lindahl⟧, but only to ⟦PERSON|Hope Deschamps⟧, who ⟦G7|buried the loose ball⟧ with ⟦MINUTE|14 minutes gone⟧.

It was the fourth ⟦G8|goal⟧ of the season for ⟦PERSON|Deschamps⟧, who had ⟦G9|two⟧ in the ⟦COMPETITION|Challenge Cup⟧ final.

⟦GPE|Portland⟧ struggled to create. ⟦PERSON|Oduya⟧ had a pair of shots blocked, and ⟦PERSON|Alondra Meza⟧, bearing down on ⟦PERSON|Carly Breckenridge⟧'s goal in the ⟦MINUTE|36th minute⟧, slipped at the worst of times. ⟦PERSON|Breckenridge⟧ was beaten in first-half ⟦MINUTE|stoppage time⟧ when ⟦PERSON|Oduya⟧ ⟦G10|knocked in⟧ a rebound; the play was whistled dead for offside.

The ⟦TEAM|Thorns⟧ switched to a back three, brought on ⟦NORP|Mexican⟧ international ⟦PERSON|Perla Quiñones⟧ and were a different side. ⟦PERSON|Quiñones⟧ forced a save with a bending free kick on ⟦MINUTE|57⟧ and won a penalty on ⟦MINUTE|60⟧ when she was tripped by ⟦PERSON|Abernathy⟧. ⟦PERSON|Oduya⟧ stutter-stepped, waited and ⟦G11|rolled it down the middle⟧.

The ⟦G12|winner⟧ was a bit of a gift. ⟦PERSON|Rosenthal⟧, tracking back, headed the ball toward her goalkeeper without looking. ⟦PERSON|Oduya⟧ was lurking. She rounded ⟦PERSON|Breckenridge⟧, who got a fingertip to the ball, and had the simple task of ⟦G13|tapping in⟧ with ⟦MINUTE|11 minutes left⟧ in regulation.

"Look, we ⟦G14|gave one up⟧ early and we could've hung our heads," ⟦PERSON|Oduya⟧ said. "I got the ⟦G15|PK⟧, I got the ⟦G16|other one⟧. But ⟦PERSON|Perla⟧ changed the game. I'd have been a spectator without her."

She had no time to score a third: her number went up a minute later.

At ⟦VENUE|Snapdragon Stadium⟧, the ⟦TEAM|Wave⟧ and ⟦TEAM|Angel City⟧ went 70 minutes without a shot on frame. When one finally came, by ⟦PERSON|Skylar Nakamura⟧ from 30 yards out, the keeper caught it. ⟦PERSON|Nakamura⟧ then hit the crossbar, and in the ⟦MINUTE|87th minute⟧ swung in the corner that ⟦G17|broke the deadlock⟧. ⟦PERSON|Teagan Marsh⟧ went up with two ⟦TEAM|Wave⟧ players, none of the three seemed to know where the ball was, and it ⟦G18|went in⟧ off ⟦PERSON|Marsh⟧'s shoulder.

⟦PERSON|Marsh⟧, the former ⟦TEAM|United States⟧ captain, was credited with the ⟦G19|own goal⟧. "I thought it was hers," she said of ⟦PERSON|Nakamura⟧'s corner. "I hoped."

⟦TEAM|Angel City⟧ have gone five games without a win; ⟦TEAM|Gotham⟧, who visit ⟦VENUE|Red Bull Arena⟧'s new turf for the first time on ⟦DATE|Wednesday⟧, have lost three straight.
=====GOALS=====
{"id": "G1", "scorer": "Yasmin Oduya", "team": "Portland Thorns", "count": 2}
{"id": "G2", "scorer": "Teagan Marsh", "team": "San Diego Wave", "minute": 87, "assist": "Skylar Nakamura", "kind": "own goal"}
{"id": "G3", "scorer": "Yasmin Oduya", "team": "Portland Thorns", "count": 2}
{"id": "G4", "scorer": "Yasmin Oduya", "team": "Portland Thorns", "count": 2}
{"id": "G5", "scorer": "Teagan Marsh", "team": "San Diego Wave", "minute": 87, "assist": "Skylar Nakamura", "kind": "own goal"}
{"id": "G6", "scorer": "Hope Deschamps", "team": "Gotham FC", "minute": 14, "assist": "Talia Rosenthal", "kind": "shot"}
{"id": "G7", "scorer": "Hope Deschamps", "team": "Gotham FC", "minute": 14, "assist": "Talia Rosenthal", "kind": "shot", "minute_text": "14 minutes gone"}
{"id": "G8", "scorer": "Hope Deschamps", "team": "Gotham FC", "minute": 14, "assist": "Talia Rosenthal", "kind": "shot"}
{"id": "G9", "scorer": "Hope Deschamps", "team": "Gotham", "scope": "background", "count": 2}
{"id": "G10", "scorer": "Yasmin Oduya", "team": "Portland Thorns", "outcome": "ruled out"}
{"id": "G11", "scorer": "Yasmin Oduya", "team": "Portland Thorns", "minute": 60, "assist": "Perla Quiñones", "kind": "penalty", "minute_text": "60"}
{"id": "G12", "scorer": "Yasmin Oduya", "team": "Portland Thorns", "minute": 79, "kind": "shot"}
{"id": "G13", "scorer": "Yasmin Oduya", "team": "Portland Thorns", "minute": 79, "kind": "shot", "minute_text": "11 minutes left"}
{"id": "G14", "scorer": "Hope Deschamps", "team": "Gotham FC", "minute": 14, "assist": "Talia Rosenthal", "kind": "shot"}
{"id": "G15", "scorer": "Yasmin Oduya", "team": "Portland Thorns", "minute": 60, "assist": "Perla Quiñones", "kind": "penalty"}
{"id": "G16", "scorer": "Yasmin Oduya", "team": "Portland Thorns", "minute": 79, "kind": "shot"}
{"id": "G17", "scorer": "Teagan Marsh", "team": "San Diego Wave", "minute": 87, "assist": "Skylar Nakamura", "kind": "own goal", "minute_text": "87th minute"}
{"id": "G18", "scorer": "Teagan Marsh", "team": "San Diego Wave", "minute": 87, "assist": "Skylar Nakamura", "kind": "own goal", "minute_text": "87th minute"}
{"id": "G19", "scorer": "Teagan Marsh", "team": "San Diego Wave", "minute": 87, "assist": "Skylar Nakamura", "kind": "own goal"}
