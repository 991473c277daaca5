⟦TEAM|Brighton⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Leicester City⟧: ⟦PERSON|Takeuchi⟧ ⟦G1|double⟧ not enough as ⟦PERSON|Devaney⟧ ⟦G2|header⟧ rescues ⟦TEAM|Foxes⟧
⟦FURNITURE|Women's Super League⟧
⟦FURNITURE|Published 2 hours ago⟧
⟦FURNITURE|28 Comments⟧

⟦PERSON|Orla Devaney⟧'s ⟦G3|header⟧ deep into ⟦MINUTE|added time⟧ earned ⟦TEAM|Leicester City⟧ a point from a ⟦COMPETITION|Women's Super League⟧ game that ⟦TEAM|Brighton & Hove Albion⟧ had led twice.

⟦PERSON|Mina Takeuchi⟧ had ⟦G4|put the hosts in front⟧ early on and the ⟦TEAM|Japan⟧ playmaker ⟦G5|struck again⟧ midway through the second half, but the side bottom of the table fought until the end in ⟦GPE|Crawley⟧ and got what they deserved.

⟦TEAM|Albion⟧ made the brighter start and ⟦PERSON|Ana Lucía Berrocal⟧ ought to have done better than shoot at ⟦PERSON|Beth Maddern⟧ when ⟦PERSON|Freya Lindgaard⟧ slid her through in the ⟦MINUTE|third minute⟧.

The ⟦NORP|Mexican⟧ made amends soon enough. It was her pass, ⟦MINUTE|eight minutes⟧ in, that released ⟦PERSON|Takeuchi⟧ behind ⟦PERSON|Kirsty Pollard⟧, and the 22-year-old ⟦G6|lifted the ball over ⟦PERSON|Maddern⟧⟧.

⟦TEAM|Leicester City⟧ were slow to react. ⟦PERSON|Lindgaard⟧'s header from a corner was held, ⟦PERSON|Chloe Ransome⟧ flashed a shot across the face and ⟦PERSON|Maddern⟧ had to be alert to beat away another from ⟦PERSON|Takeuchi⟧.

Yet they were level at the ⟦MINUTE|break⟧. ⟦PERSON|Sade Akinola⟧, whose pace had worried ⟦TEAM|Albion⟧ each time it was used, chased a long ball from ⟦PERSON|Pollard⟧ and was pulled down by ⟦PERSON|Hanna Wessel⟧. ⟦PERSON|Jess Tolmie⟧ sent the goalkeeper the wrong way from the spot to ⟦G7|make it ⟦SCORE|1-1⟧⟧ with ⟦MINUTE|41 minutes⟧ played.

⟦PERSON|Tolmie⟧ had missed her previous penalty, against ⟦TEAM|Everton⟧, ⟦DATE|last week⟧.

After the restart the chances kept coming. ⟦PERSON|Akinola⟧ was denied by an outstretched leg, ⟦PERSON|Ransome⟧'s curling effort came back off the crossbar and ⟦PERSON|Devaney⟧, up for a set piece, glanced narrowly wide. ⟦PERSON|Berrocal⟧ had the ball in her hands for what she believed was a spot-kick, only for the referee to change her mind on the advice of her assistant.

Then, on ⟦MINUTE|68⟧, ⟦TEAM|Brighton⟧ ⟦G8|went back in front⟧. ⟦PERSON|Ransome⟧ held the ball up and laid it off to the ⟦NORP|Japanese⟧ midfielder, who took one touch to steady herself before ⟦G9|finding the corner⟧ from 20 yards.

It seemed that would be that. ⟦PERSON|Maddern⟧ kept ⟦TEAM|Leicester⟧ alive with stops from ⟦PERSON|Lindgaard⟧ and ⟦PERSON|Berrocal⟧ within a minute of each other, the second a superb one-handed save, and ⟦PERSON|Akinola⟧ was carried off in the ⟦MINUTE|85th minute⟧ with what looked a serious ankle injury.

That stoppage meant nine minutes were added, and in the ⟦MINUTE|seventh⟧ of them ⟦PERSON|Tolmie⟧'s free-kick was met by the ⟦NORP|Irish⟧ defender. Her ⟦G10|header⟧ went in via the hand of ⟦PERSON|Wessel⟧ on the line.

"To ⟦G11|concede⟧ like that is hard to take," said ⟦TEAM|Albion⟧ head coach ⟦PERSON|Ruth Galvin⟧. "We had enough chances to win it three times. ⟦PERSON|Mina⟧'s second ⟦G12|goal⟧ was wonderful and I wanted it to be the winner for her."

⟦PERSON|Takeuchi⟧ now has six ⟦G13|goals⟧ in the league ⟦DATE|this season⟧, all of them at the ⟦VENUE|Broadfield Stadium⟧.

⟦TEAM|Leicester City⟧ have still won only once since ⟦DATE|September⟧ but the point lifts them off the foot of the table on goal difference. ⟦TEAM|Brighton⟧ play ⟦TEAM|Manchester City⟧ in the ⟦COMPETITION|FA Cup⟧ on ⟦DATE|Wednesday⟧.⟦FURNITURE|Get the latest WSL news straight to your phone⟧
⟦FURNITURE|Line-ups⟧
⟦FURNITURE|Brighton: Nkomo; Wessel, Aird, Dunmore, Ellery; Lindgaard, Yoxall; Takeuchi, Ransome, Berrocal; Quirk.⟧
⟦FURNITURE|Leicester: Maddern; Pollard, Devaney, Sissons; Tolmie, Ede, Byatt, Farrow; Akinola, Moyle, Rennie.⟧
=====GOALS=====
{"id": "G1", "scorer": "Mina Takeuchi", "team": "Brighton & Hove Albion", "kind": "shot", "count": 2}
{"id": "G2", "scorer": "Orla Devaney", "team": "Leicester City", "minute": 90, "added": 7, "assist": "Jess Tolmie", "kind": "header"}
{"id": "G3", "scorer": "Orla Devaney", "team": "Leicester City", "minute": 90, "added": 7, "minute_text": "added time", "assist": "Jess Tolmie", "kind": "header"}
{"id": "G4", "scorer": "Mina Takeuchi", "team": "Brighton & Hove Albion", "minute": 8, "assist": "Ana Lucía Berrocal", "kind": "shot"}
{"id": "G5", "scorer": "Mina Takeuchi", "team": "Brighton & Hove Albion", "minute": 68, "assist": "Chloe Ransome", "kind": "shot"}
{"id": "G6", "scorer": "Mina Takeuchi", "team": "Brighton & Hove Albion", "minute": 8, "minute_text": "eight minutes", "assist": "Ana Lucía Berrocal", "kind": "shot"}
{"id": "G7", "scorer": "Jess Tolmie", "team": "Leicester City", "minute": 41, "minute_text": "41 minutes", "kind": "penalty", "score": "1-1"}
{"id": "G8", "scorer": "Mina Takeuchi", "team": "Brighton & Hove Albion", "minute": 68, "minute_text": "68", "assist": "Chloe Ransome", "kind": "shot"}
{"id": "G9", "scorer": "Mina Takeuchi", "team": "Brighton & Hove Albion", "minute": 68, "minute_text": "68", "assist": "Chloe Ransome", "kind": "shot"}
{"id": "G10", "scorer": "Orla Devaney", "team": "Leicester City", "minute": 90, "added": 7, "minute_text": "seventh", "assist": "Jess Tolmie", "kind": "header"}
{"id": "G11", "scorer": "Orla Devaney", "team": "Leicester City", "minute": 90, "added": 7, "assist": "Jess Tolmie", "kind": "header"}
{"id": "G12", "scorer": "Mina Takeuchi", "team": "Brighton & Hove Albion", "minute": 68, "assist": "Chloe Ransome", "kind": "shot"}
{"id": "G13", "scorer": "Mina Takeuchi", "team": "Brighton", "count": 6, "scope": "background"}
