⟦COMPETITION|Ligue 1⟧ wrap: ⟦TEAM|Rennes⟧ win ⟦GPE|Breton⟧ derby, ⟦TEAM|Lyon⟧ beaten, ⟦TEAM|Auxerre⟧ and ⟦TEAM|Nantes⟧ all square

A ⟦PERSON|Jordan Kerautret⟧ ⟦G1|brace⟧ gave ⟦TEAM|Rennes⟧ a ⟦SCORE|2-1⟧ win over ⟦TEAM|Lorient⟧ on ⟦DATE|Sunday⟧, while ⟦TEAM|Lyon⟧ slumped to a third straight defeat as ⟦TEAM|Angers⟧ beat them ⟦SCORE|1-0⟧ and ⟦TEAM|Auxerre⟧ drew ⟦SCORE|1-1⟧ with ⟦TEAM|Nantes⟧.

⟦PERSON|Kerautret⟧, a boyhood ⟦TEAM|Lorient⟧ supporter, ⟦G2|headed ⟦TEAM|Rennes⟧ ahead⟧ from a ⟦PERSON|Gaspard Lebeau⟧ corner in the ⟦MINUTE|21st minute⟧. The visitors, who had been the better side till then and had hit the post through ⟦PERSON|Tosin Bakare-Jones⟧, ⟦G3|were level⟧ after the restart, ⟦PERSON|Bakare-Jones⟧ going by two players before ⟦G4|squeezing a shot inside⟧ ⟦PERSON|Anders Holmqvist⟧'s right-hand upright. It was only the second ⟦G5|goal⟧ the ⟦NORP|Swedish⟧ keeper had let in at ⟦VENUE|Roazhon Park⟧ ⟦DATE|this season⟧.

⟦PERSON|Kerautret⟧ was not to be denied, though he was denied twice, by ⟦PERSON|Vincent Lorgeou⟧'s fingertips on ⟦MINUTE|66 minutes⟧ and by an offside flag on ⟦MINUTE|71⟧, when he ⟦G6|nodded in⟧ at the far post. Third time lucky: with ⟦MINUTE|six minutes remaining⟧ ⟦PERSON|Lebeau⟧ crossed from the right, ⟦PERSON|Lorgeou⟧ came and stopped, and ⟦PERSON|Kerautret⟧ ⟦G7|shouldered it over the line⟧.

"It's not pretty and it's not my shoulder, it's my neck," he said. "My dad will be at home now with the television off. He wanted a draw."

At the ⟦VENUE|Groupama Stadium⟧, ⟦PERSON|Dylan Mvoué⟧ ⟦G8|volleyed ⟦TEAM|Angers⟧ into the lead⟧ with their only shot on target, ⟦MINUTE|three minutes into the second half⟧. ⟦TEAM|Lyon⟧'s ⟦PERSON|Adrien Sabatier⟧ had a ⟦G9|goal⟧ ruled out in the first half for a foul by ⟦PERSON|Nwankwo Obasi⟧, and ⟦PERSON|Obasi⟧ himself struck the bar late on from a couple of metres. Fans invaded the track and the last minutes were played to a chorus of whistles.

⟦TEAM|Auxerre⟧ ⟦G10|went in front⟧ against ⟦TEAM|Nantes⟧ when ⟦PERSON|Thibaut Regnier⟧'s cross was ⟦G11|turned into his own goal⟧ by ⟦PERSON|Stelios Karvounis⟧. The ⟦NORP|Greek⟧ made up for it. He was fouled by ⟦PERSON|Regnier⟧ for the penalty which ⟦PERSON|Maxence Rouault⟧ ⟦G12|put away⟧ in the ⟦MINUTE|76th minute⟧, and he cleared off the line from ⟦PERSON|Sékou Doumbé⟧ at the death. ⟦PERSON|Rouault⟧ has ⟦G13|scored⟧ in five of the last six.

⟦TEAM|Lyon⟧ drop to tenth. ⟦TEAM|Nantes⟧ stay in the play-off place.
=====GOALS=====
{"id": "G1", "scorer": "Jordan Kerautret", "team": "Rennes", "count": 2}
{"id": "G2", "scorer": "Jordan Kerautret", "team": "Rennes", "minute": 21, "assist": "Gaspard Lebeau", "kind": "header", "minute_text": "21st minute"}
{"id": "G3", "scorer": "Tosin Bakare-Jones", "team": "Lorient", "kind": "shot"}
{"id": "G4", "scorer": "Tosin Bakare-Jones", "team": "Lorient", "kind": "shot"}
{"id": "G5", "scorer": "Tosin Bakare-Jones", "team": "Lorient", "kind": "shot"}
{"id": "G6", "scorer": "Jordan Kerautret", "team": "Rennes", "minute": 71, "kind": "header", "outcome": "ruled out", "minute_text": "71"}
{"id": "G7", "scorer": "Jordan Kerautret", "team": "Rennes", "minute": 84, "assist": "Gaspard Lebeau", "minute_text": "six minutes remaining"}
{"id": "G8", "scorer": "Dylan Mvoué", "team": "Angers", "minute": 48, "kind": "volley", "minute_text": "three minutes into the second half"}
{"id": "G9", "scorer": "Adrien Sabatier", "team": "Lyon", "outcome": "ruled out"}
{"id": "G10", "scorer": "Stelios Karvounis", "team": "Auxerre", "assist": "Thibaut Regnier", "kind": "own goal"}
{"id": "G11", "scorer": "Stelios Karvounis", "team": "Auxerre", "assist": "Thibaut Regnier", "kind": "own goal"}
{"id": "G12", "scorer": "Maxence Rouault", "team": "Nantes", "minute": 76, "kind": "penalty", "minute_text": "76th minute"}
{"id": "G13", "scorer": "Maxence Rouault", "team": "Nantes", "scope": "background", "count": 5}
