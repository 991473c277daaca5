⟦TEAM|Arsenal Women⟧ ⟦SCORE|4-2⟧ ⟦TEAM|Everton Women⟧
By the end of this match few could remember that there had been a start in which ⟦TEAM|Arsenal⟧ were not in charge. But there had been, and it was put right by two of the more familiar names.
⟦PERSON|Freja Holst⟧ ⟦G1|struck in each half⟧ and there was a ⟦G2|first⟧ of the season for ⟦PERSON|Isla Macready⟧ as the ⟦TEAM|Gunners⟧ won a lively ⟦COMPETITION|WSL⟧ match ⟦SCORE|4-2⟧ at ⟦VENUE|Meadow Park⟧. ⟦PERSON|Kate Oduya⟧ ⟦G3|converted from the spot⟧ in between; ⟦PERSON|Lara Pinto⟧ ⟦G4|got both ⟦TEAM|Everton⟧ goals⟧.
⟦PERSON|Amy Rennard⟧'s team were on the attack from kick-off. ⟦PERSON|Ruby Kessock⟧'s cross was met by ⟦PERSON|Oduya⟧, whose header was touched over by ⟦PERSON|Beth Cathcart⟧, and from ⟦PERSON|Yuna Han⟧'s corner the ball bobbled wide of the near post.
They ⟦G5|struck⟧ when ⟦PERSON|Webber⟧ was dispossessed on the left after ⟦MINUTE|13 minutes⟧. ⟦PERSON|Kessock⟧ fed ⟦PERSON|Oduya⟧ and the pull-back left ⟦PERSON|Holst⟧ ⟦G6|to pass it into the corner⟧ for her ⟦G7|tenth⟧ of the season, ⟦G8|nine⟧ having come before ⟦DATE|Christmas⟧.
⟦TEAM|Everton⟧ ought to have drawn level before they did. ⟦PERSON|Tamsin Webber⟧ ⟦G9|touched in⟧ a free-kick in the ⟦MINUTE|22nd minute⟧, but the replay showed a hand, though it was hard to see whose, and the referee, who had at first pointed to the centre spot, thought again.
The ⟦G10|equaliser⟧ was worth the wait. ⟦PERSON|Molly Aird⟧'s crossfield ball dropped over ⟦PERSON|Kessock⟧'s shoulder and ⟦PERSON|Pinto⟧, ⟦NORP|Portuguese⟧ international, ⟦G11|caught it on the volley⟧ to beat the goalkeeper in the ⟦MINUTE|36th minute⟧.
Whether the ⟦G12|strike⟧ would have counted for more with a better defence behind it is something for ⟦TEAM|Everton⟧ to consider. They ⟦G13|conceded again⟧ early in the second period. ⟦PERSON|Macready⟧, a ⟦NORP|Scot⟧, had a shot from 25 yards that was going wide until it hit ⟦PERSON|Webber⟧ on the hip and ⟦G14|diverted in⟧ after ⟦MINUTE|54 minutes⟧.
"I'd like to claim it," ⟦PERSON|Macready⟧ said, "but I've been told to be honest. I was shooting at the other corner." She ⟦G15|scored twice⟧ against ⟦TEAM|Aston Villa Women⟧ ⟦DATE|last season⟧, neither with a deflection.
⟦TEAM|Arsenal⟧ had barely finished celebrating when ⟦PERSON|Cathcart⟧ came out and bowled over ⟦PERSON|Holst⟧. ⟦PERSON|Oduya⟧ ⟦G16|made it ⟦SCORE|3-1⟧⟧ from the penalty ⟦MINUTE|five minutes after⟧ the previous ⟦G17|goal⟧.
Their lead ⟦G18|was extended⟧ late on by ⟦PERSON|Holst⟧, who ⟦G19|headed beyond⟧ ⟦PERSON|Cathcart⟧ from ⟦PERSON|Han⟧'s cross; ⟦PERSON|Pinto⟧, who struck the post on ⟦MINUTE|74⟧, ⟦G20|finished the scoring⟧ from a yard in ⟦MINUTE|added time⟧.
There is a ⟦COMPETITION|Champions League⟧ match for ⟦TEAM|Arsenal⟧ at the ⟦VENUE|Emirates Stadium⟧ on ⟦DATE|Wednesday⟧.
⟦FURNITURE|Match report by our women's football correspondent⟧
=====GOALS=====
{"id": "G1", "scorer": "Freja Holst", "team": "Arsenal", "count": 2}
{"id": "G2", "scorer": "Isla Macready", "team": "Arsenal", "minute": 54}
{"id": "G3", "scorer": "Kate Oduya", "team": "Arsenal", "minute": 59, "kind": "penalty"}
{"id": "G4", "scorer": "Lara Pinto", "team": "Everton", "count": 2}
{"id": "G5", "scorer": "Freja Holst", "team": "Arsenal", "minute": 13, "minute_text": "13 minutes", "assist": "Kate Oduya", "kind": "shot"}
{"id": "G6", "scorer": "Freja Holst", "team": "Arsenal", "minute": 13, "minute_text": "13 minutes", "assist": "Kate Oduya", "kind": "shot"}
{"id": "G7", "scorer": "Freja Holst", "team": "Arsenal", "minute": 13, "minute_text": "13 minutes", "assist": "Kate Oduya", "kind": "shot"}
{"id": "G8", "scorer": "Freja Holst", "team": "Arsenal", "scope": "background", "count": 9}
{"id": "G9", "scorer": "Tamsin Webber", "team": "Everton", "minute": 22, "minute_text": "22nd minute", "outcome": "ruled out"}
{"id": "G10", "scorer": "Lara Pinto", "team": "Everton", "minute": 36, "minute_text": "36th minute", "assist": "Molly Aird", "kind": "volley"}
{"id": "G11", "scorer": "Lara Pinto", "team": "Everton", "minute": 36, "minute_text": "36th minute", "assist": "Molly Aird", "kind": "volley"}
{"id": "G12", "scorer": "Lara Pinto", "team": "Everton", "minute": 36, "minute_text": "36th minute", "assist": "Molly Aird", "kind": "volley"}
{"id": "G13", "scorer": "Isla Macready", "team": "Arsenal", "minute": 54, "minute_text": "54 minutes"}
{"id": "G14", "scorer": "Isla Macready", "team": "Arsenal", "minute": 54, "minute_text": "54 minutes"}
{"id": "G15", "scorer": "Isla Macready", "team": "Arsenal", "scope": "background", "count": 2}
{"id": "G16", "scorer": "Kate Oduya", "team": "Arsenal", "minute": 59, "minute_text": "five minutes after", "kind": "penalty"}
{"id": "G17", "scorer": "Isla Macready", "team": "Arsenal", "minute": 54}
{"id": "G18", "scorer": "Freja Holst", "team": "Arsenal", "kind": "header"}
{"id": "G19", "scorer": "Freja Holst", "team": "Arsenal", "kind": "header"}
{"id": "G20", "scorer": "Lara Pinto", "team": "Everton", "kind": "shot"}
