Honours even as ⟦TEAM|Foxes⟧ and ⟦TEAM|Lionesses⟧ share spoils
⟦TEAM|Leicester City Women⟧ ⟦SCORE|1-1⟧ ⟦TEAM|London City Lionesses⟧
⟦PERSON|Shanice Bogle⟧'s ⟦G1|penalty⟧ earned ⟦TEAM|Leicester⟧ a point against ⟦TEAM|London City Lionesses⟧ in an uneventful ⟦COMPETITION|Women's Super League⟧ contest at the ⟦VENUE|King Power Stadium⟧.
⟦PERSON|Lowri Prosser⟧ ⟦G2|gave the visitors an early advantage⟧ when the ⟦NORP|Welsh⟧ midfielder ⟦G3|swept home⟧ ⟦PERSON|Hanna Wierzbicka⟧'s cutback ⟦MINUTE|14 minutes⟧ in.
But ⟦TEAM|Leicester⟧ captain ⟦PERSON|Bogle⟧, whose previous two spot-kicks had been saved, ⟦G4|made no such error⟧ ⟦MINUTE|two minutes into stoppage time⟧ at the end of the first half after ⟦PERSON|Tess Amory⟧ had handled.
⟦FURNITURE|Media caption: Watch the highlights on the BBC iPlayer from 18:00⟧
Neither goalkeeper had much to do after that. ⟦PERSON|Jo Ridley⟧ made a comfortable stop from ⟦PERSON|Wierzbicka⟧, and ⟦PERSON|Mel Jarrold⟧ turned over a ⟦PERSON|Caoimhe Deasy⟧ volley that was going wide anyway.
The best opening of the second period fell to substitute ⟦PERSON|Ashanti Greaves⟧, who was one-on-one in the ⟦MINUTE|82nd minute⟧ but tried to round ⟦PERSON|Jarrold⟧ and ran the ball out of play.
"Frustrating," was ⟦PERSON|Deasy⟧'s verdict. "We let them ⟦G5|have one⟧ and it takes us half an hour to wake up. When ⟦PERSON|Shan⟧ ⟦G6|put hers away⟧ I thought we would go on from there and it didn't happen."
⟦TEAM|London City⟧ manager's reaction was not available because of a virus; assistant coach ⟦PERSON|Wierzbicka⟧ senior spoke of "two points dropped".
It is four matches without defeat for the ⟦TEAM|Foxes⟧, though three have been drawn. They remain ninth, and host ⟦TEAM|Tottenham Hotspur Women⟧ in the ⟦COMPETITION|League Cup⟧ on ⟦DATE|Wednesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Shanice Bogle", "team": "Leicester", "minute": 45, "added": 2, "kind": "penalty"}
{"id": "G2", "scorer": "Lowri Prosser", "team": "London City", "minute": 14, "assist": "Hanna Wierzbicka", "minute_text": "14 minutes"}
{"id": "G3", "scorer": "Lowri Prosser", "team": "London City", "minute": 14, "assist": "Hanna Wierzbicka", "minute_text": "14 minutes"}
{"id": "G4", "scorer": "Shanice Bogle", "team": "Leicester", "minute": 45, "added": 2, "kind": "penalty", "minute_text": "two minutes into stoppage time"}
{"id": "G5", "scorer": "Lowri Prosser", "team": "London City", "minute": 14, "assist": "Hanna Wierzbicka"}
{"id": "G6", "scorer": "Shanice Bogle", "team": "Leicester", "minute": 45, "added": 2, "kind": "penalty"}
