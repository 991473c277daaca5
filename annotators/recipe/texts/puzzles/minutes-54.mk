⟦PERSON|Rahmani⟧ ⟦G1|spot-kick⟧ settles a northern epic
⟦FURNITURE|Sean Wallace-type blog, Press and Journal⟧
The former cruise-ship entertainer who now leads the ⟦TEAM|Aberdeen⟧ attack had the last word in a ⟦COMPETITION|Scottish Cup⟧ quarter-final that went the distance and a bit beyond.
⟦MINUTE|Six minutes from a shoot-out⟧, with players of both ⟦TEAM|Aberdeen⟧ and ⟦TEAM|Dundee United⟧ bent double, referee ⟦PERSON|Sandy Kerr⟧ saw a hand go up among a dozen others. He gave it. ⟦G2|In it went⟧, from ⟦PERSON|Bilal Rahmani⟧, his ⟦G3|second of the tie⟧ and by some way the less pleasing.
The ⟦G4|first⟧, way back before tea-time, had been a beauty. The ⟦NORP|Moroccan⟧ took down a pass from ⟦PERSON|Fraser Ogilvie⟧ on ⟦MINUTE|18 minutes⟧, spun his marker and ⟦G5|struck it so sweetly⟧ that ⟦PERSON|Gus McLeish⟧, 25 yards away between the ⟦TEAM|United⟧ posts, shook his head.
For long spells of the first period ⟦VENUE|Pittodrie⟧ had it easy. ⟦PERSON|Ogilvie⟧ hit a post. ⟦PERSON|Ewan Strachan⟧ had an effort kicked away by ⟦PERSON|Darren Tully⟧, the visiting skipper. ⟦PERSON|Rahmani⟧'s overhead kick went a yard past.
⟦TEAM|United⟧ are made of stern stuff, though. They'd been on top for ten minutes when the ⟦G6|equaliser⟧ came with ⟦MINUTE|25 left⟧. ⟦PERSON|Tully⟧ drove forward from the back, exchanged passes and found ⟦PERSON|Logan Petrie⟧, and the ⟦VENUE|Tannadice⟧ striker, who grew up in the city, cut inside and ⟦G7|beat the man⟧ at the near post.
He nearly did it again in ⟦MINUTE|injury time⟧ but hit the bar, and as that was followed by the whistle, on they went.
⟦PERSON|Strachan⟧ was sent off ⟦MINUTE|three minutes into the added half-hour⟧, his second booking. The ⟦TEAM|Terrors⟧ had 11 against ten. And yet it was the ⟦TEAM|Dons⟧ who pressed on, and who got the award.
"Handball? You tell me," said ⟦PERSON|Tully⟧. "It's a hard way to lose. After ⟦PERSON|Logan⟧'s ⟦G8|goal⟧ we were the only team in it."
⟦PERSON|Rahmani⟧, on ⟦G9|20 goals⟧ for the season, shrugged. "I've sung in front of more hostile crowds. The ⟦G10|penalty⟧ was the easy one. The ⟦G11|first⟧? I hit it and thought, oh, nice."
=====GOALS=====
{"id": "G1", "scorer": "Bilal Rahmani", "team": "Aberdeen", "minute": 114, "kind": "penalty"}
{"id": "G2", "scorer": "Bilal Rahmani", "team": "Aberdeen", "minute": 114, "kind": "penalty", "score": "2-1", "minute_text": "Six minutes from a shoot-out"}
{"id": "G3", "scorer": "Bilal Rahmani", "team": "Aberdeen", "count": 2}
{"id": "G4", "scorer": "Bilal Rahmani", "team": "Aberdeen", "minute": 18, "kind": "shot", "assist": "Fraser Ogilvie"}
{"id": "G5", "scorer": "Bilal Rahmani", "team": "Aberdeen", "minute": 18, "kind": "shot", "assist": "Fraser Ogilvie", "score": "1-0", "minute_text": "18 minutes"}
{"id": "G6", "scorer": "Logan Petrie", "team": "Dundee United", "minute": 65, "kind": "shot", "assist": "Darren Tully"}
{"id": "G7", "scorer": "Logan Petrie", "team": "Dundee United", "minute": 65, "kind": "shot", "assist": "Darren Tully", "score": "1-1", "minute_text": "with 25 left"}
{"id": "G8", "scorer": "Logan Petrie", "team": "Dundee United", "minute": 65, "kind": "shot", "assist": "Darren Tully"}
{"id": "G9", "scorer": "Bilal Rahmani", "team": "Aberdeen", "scope": "background", "count": 20}
{"id": "G10", "scorer": "Bilal Rahmani", "team": "Aberdeen", "minute": 114, "kind": "penalty"}
{"id": "G11", "scorer": "Bilal Rahmani", "team": "Aberdeen", "minute": 18, "kind": "shot", "assist": "Fraser Ogilvie"}
