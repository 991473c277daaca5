B Team: ⟦PERSON|Purcell⟧ double sees off ⟦TEAM|Fleetwood⟧

⟦PERSON|Sammy Purcell⟧'s second-half ⟦G1|double⟧ helped ⟦TEAM|Wanderers⟧' B team to a ⟦SCORE|3-2⟧ victory over ⟦TEAM|Fleetwood Town⟧ in the ⟦COMPETITION|Central League⟧ on ⟦DATE|Tuesday afternoon⟧.

⟦TEAM|Bolton Wanderers B⟧ ⟦G10|came from a goal behind⟧ twice at the ⟦VENUE|Leyland County Ground⟧, with first-year scholar ⟦PERSON|Bilal Rahmani⟧ ⟦G9|scoring⟧ the other.

Five senior players featured, among them ⟦PERSON|Kieran Outhwaite⟧, who came through an hour unscathed on his return from a calf strain.

⟦TEAM|Fleetwood⟧ settled quickest. ⟦PERSON|Zak Wetherby⟧ was at full stretch to push a curler round the post and saw the resulting header drop on top of the net; but on ⟦MINUTE|15 minutes⟧ ⟦PERSON|Mo Diallo-Evans⟧ got the wrong side of his man and ⟦G2|clipped it over⟧ the young goalkeeper.

Parity was restored with the ⟦MINUTE|half-hour⟧ approaching. ⟦PERSON|Outhwaite⟧'s diagonal found ⟦PERSON|Daniel Lofthouse-King⟧ and his centre was diverted by ⟦PERSON|Rahmani⟧, with his first touch of the afternoon, ⟦G3|inside the near post⟧.

A defensive lapse let the visitors ⟦G4|back in front⟧ before ⟦MINUTE|half-time⟧. ⟦PERSON|Ross Garvey⟧ was allowed to walk through the middle, and while ⟦PERSON|Wetherby⟧ got down to his first shot, the rebound ⟦G5|trickled in⟧.

Head coach ⟦PERSON|Julian Pryce-Davies⟧ made three changes at the ⟦MINUTE|break⟧, ⟦PERSON|Purcell⟧ among them, and the striker needed ⟦MINUTE|eight minutes⟧ to make his mark: ⟦PERSON|Lofthouse-King⟧ the provider again, a cutback, ⟦G6|left foot, bottom corner⟧. He could have had a second almost at once but took one touch too many.

The ⟦G7|winner⟧ came with ⟦MINUTE|eleven minutes remaining⟧. ⟦PERSON|Rahmani⟧, tireless up to then, won a free-kick and took it quickly, and ⟦PERSON|Purcell⟧ kept his head to ⟦G8|round the keeper and score⟧.

"⟦PERSON|Sammy⟧'s had a rough few months with injuries," said ⟦PERSON|Pryce-Davies⟧. "He's a goalscorer. He'll be hoping the gaffer noticed."

The B team travel to ⟦TEAM|Huddersfield Town⟧ a week on ⟦DATE|Wednesday⟧. The first team host ⟦TEAM|Accrington Stanley⟧ at the ⟦VENUE|Toughsheet Community Stadium⟧ in the ⟦COMPETITION|Lancashire Senior Cup⟧ ⟦DATE|tomorrow⟧.

⟦FURNITURE|BWFC: Wetherby; Toal, Inwood, Matete, Sharman; Outhwaite (Lacey 60), Carty; Lofthouse-King, Rahmani, Okoronkwo; Tutu (Purcell 46)⟧
=====GOALS=====
{"id": "G1", "scorer": "Sammy Purcell", "team": "Bolton Wanderers B", "count": 2}
{"id": "G2", "scorer": "Mo Diallo-Evans", "team": "Fleetwood Town", "minute": 15, "kind": "shot", "minute_text": "15 minutes", "score": "0-1"}
{"id": "G3", "scorer": "Bilal Rahmani", "team": "Bolton Wanderers B", "assist": "Daniel Lofthouse-King"}
{"id": "G4", "scorer": "Ross Garvey", "team": "Fleetwood Town", "minute_text": "half-time"}
{"id": "G5", "scorer": "Ross Garvey", "team": "Fleetwood Town"}
{"id": "G6", "scorer": "Sammy Purcell", "team": "Bolton Wanderers B", "minute": 53, "assist": "Daniel Lofthouse-King", "kind": "shot", "minute_text": "eight minutes"}
{"id": "G7", "scorer": "Sammy Purcell", "team": "Bolton Wanderers B", "minute": 79, "assist": "Bilal Rahmani", "kind": "shot", "minute_text": "eleven minutes remaining"}
{"id": "G8", "scorer": "Sammy Purcell", "team": "Bolton Wanderers B", "minute": 79, "assist": "Bilal Rahmani", "kind": "shot"}
{"id": "G9", "scorer": "Bilal Rahmani", "team": "Bolton Wanderers B", "assist": "Daniel Lofthouse-King"}
{"id": "G10", "scorer": "Bilal Rahmani; Sammy Purcell", "team": "Bolton Wanderers B", "count": 2}
