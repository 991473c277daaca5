⟦TEAM|Japan⟧ cruise, ⟦TEAM|Socceroos⟧ stumble in ⟦NORP|Asian⟧ qualifying
⟦FURNITURE|By Reuters staff⟧

⟦TEAM|Japan⟧ moved to the brink of ⟦COMPETITION|World Cup⟧ qualification with a ⟦SCORE|3-0⟧ home win over ⟦TEAM|Saudi Arabia⟧ on ⟦DATE|Thursday⟧, but ⟦TEAM|Australia⟧ ⟦G1|conceded two late goals⟧ and drew ⟦SCORE|2-2⟧ away to ⟦TEAM|Uzbekistan⟧.

⟦PERSON|Hiroto Kaneshiro⟧ ⟦G2|broke the deadlock⟧ in the ⟦MINUTE|14th minute⟧ in ⟦GPE|Saitama⟧ when he pounced on a misplaced pass, and ⟦PERSON|Yusuke Ebata⟧ ⟦G3|doubled the advantage⟧ on ⟦MINUTE|36⟧ with a free kick that ⟦PERSON|Faisal Al-Otaibi⟧ saw late. ⟦PERSON|Al-Otaibi⟧ kept out a ⟦PERSON|Kaneshiro⟧ header with his feet before an ⟦G4|own goal⟧ from ⟦PERSON|Bader Al-Harbi⟧ ⟦MINUTE|eight minutes from time⟧.

In ⟦GPE|Tashkent⟧, ⟦PERSON|Mathew Dragovic⟧'s first-half ⟦G5|double⟧ seemed to have put the ⟦TEAM|Socceroos⟧ on course for three points, the striker converting from close range either side of the half-hour mark. The hosts, who had struggled to get a shot on target, were given hope on ⟦MINUTE|83⟧ minutes by ⟦PERSON|Nodir Rakhimov⟧'s ⟦G6|penalty⟧ and the captain's late, late ⟦G7|leveller⟧, in the ⟦MINUTE|fifth minute of added time⟧, made it a point apiece in the standings.

"We should have been out of sight," said ⟦TEAM|Australia⟧ defender ⟦PERSON|Jackson Tuiasau⟧, who was beaten to the ball for the ⟦G8|equaliser⟧. "It was a soft penalty and then a good finish."

⟦TEAM|South Korea⟧ beat ⟦TEAM|Jordan⟧ ⟦SCORE|2-1⟧ at ⟦VENUE|Seoul World Cup Stadium⟧. ⟦PERSON|Choi Dong-min⟧ ⟦G9|scored⟧ early and ⟦PERSON|Park Se-jun⟧ late, with ⟦PERSON|Tariq Al-Fahim⟧'s ⟦G10|effort⟧ in between, a ⟦MINUTE|55th-minute⟧ volley that briefly had the visitors dreaming. ⟦PERSON|Park⟧'s ⟦G11|goal⟧ was his 30th for the ⟦TEAM|Taegeuk Warriors⟧.

⟦TEAM|Iran⟧ were held to a goalless draw by ⟦TEAM|Oman⟧ in ⟦GPE|Muscat⟧. ⟦PERSON|Saeed Karimi⟧ missed a penalty for ⟦TEAM|Team Melli⟧ and ⟦PERSON|Ali Reza Mohebi⟧ was sent off. ⟦TEAM|Iran⟧'s lead over second place is three points.
=====GOALS=====
{"id": "G1", "scorer": "Nodir Rakhimov", "team": "Uzbekistan", "count": 2}
{"id": "G2", "scorer": "Hiroto Kaneshiro", "team": "Japan", "minute": 14, "minute_text": "14th minute"}
{"id": "G3", "scorer": "Yusuke Ebata", "team": "Japan", "minute": 36, "minute_text": "36", "kind": "free kick"}
{"id": "G4", "scorer": "Bader Al-Harbi", "team": "Japan", "minute": 82, "minute_text": "eight minutes from time", "kind": "own goal"}
{"id": "G5", "scorer": "Mathew Dragovic", "team": "Australia", "count": 2}
{"id": "G6", "scorer": "Nodir Rakhimov", "team": "Uzbekistan", "minute": 83, "minute_text": "83", "kind": "penalty"}
{"id": "G7", "scorer": "Nodir Rakhimov", "team": "Uzbekistan", "minute": 90, "added": 5, "minute_text": "fifth minute of added time"}
{"id": "G8", "scorer": "Nodir Rakhimov", "team": "Uzbekistan", "minute": 90, "added": 5}
{"id": "G9", "scorer": "Choi Dong-min", "team": "South Korea"}
{"id": "G10", "scorer": "Tariq Al-Fahim", "team": "Jordan", "minute": 55, "minute_text": "55th-minute", "kind": "volley"}
{"id": "G11", "scorer": "Park Se-jun", "team": "South Korea"}
