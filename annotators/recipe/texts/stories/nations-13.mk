⟦PERSON|Holmgaard⟧ ⟦G1|header⟧, ⟦PERSON|Thorup⟧ ⟦G2|double⟧: ⟦TEAM|Denmark⟧ sink ⟦TEAM|Slovenia⟧ in ⟦GPE|Copenhagen⟧

⟦TEAM|Denmark⟧ moved within a point of a place at the ⟦COMPETITION|Euro⟧ on ⟦DATE|Thursday night⟧, ⟦G3|scoring three times⟧ without reply against ⟦TEAM|Slovenia⟧ at ⟦VENUE|Parken⟧.

⟦PERSON|Jeppe Holmgaard⟧ ⟦G4|headed⟧ the ⟦NORP|Danes⟧ into an early lead and ⟦PERSON|Andreas Thorup⟧ ⟦G5|added a double⟧ either side of ⟦MINUTE|half-time⟧, the first of them after ⟦MINUTE|43 minutes⟧.

⟦TEAM|Slovenia⟧ had beaten ⟦TEAM|Denmark⟧ in the spring, when ⟦PERSON|Luka Jerman⟧ ⟦G6|got the only goal⟧, and began as if they might repeat it. ⟦PERSON|Jerman⟧ was sent through inside ⟦MINUTE|three minutes⟧ but went too wide; ⟦PERSON|Tilen Potokar⟧'s shot from the edge of the box, four minutes after that, brought a flying save from ⟦PERSON|Frederik Lauge⟧.

⟦TEAM|Denmark⟧ had not been out of their half when they won a corner through ⟦PERSON|Rasmus Bjerre⟧. He took it himself. ⟦PERSON|Marko Zupan⟧, unsighted by two team-mates, stayed on his line, and ⟦PERSON|Holmgaard⟧ outjumped ⟦PERSON|Žan Kolarič⟧ to ⟦G7|glance it in⟧. Ten minutes had been played.

The ⟦NORP|Slovenians⟧' appeals that the ⟦NORP|Dane⟧ had climbed on ⟦PERSON|Kolarič⟧'s back got them a yellow card, for ⟦PERSON|Nejc Hribar⟧, and nothing more.

"You can't get away with that in the ⟦COMPETITION|Bundesliga⟧," said ⟦PERSON|Hribar⟧, who should know. "It's a foul. The ⟦G8|goal⟧ should not stand. But the next ⟦G9|two⟧, we did to ourselves."

The ⟦G10|second⟧ was certainly of their own making. ⟦PERSON|Anže Medved⟧, on his own byline, tried to dribble past ⟦PERSON|Mads Kirkegaard⟧, slipped, and left the midfielder with a free run. His cut-back was too far behind ⟦PERSON|Bjerre⟧ but ⟦PERSON|Thorup⟧ was following in and ⟦G11|stroked a first-time shot⟧ through a defender's legs.

⟦PERSON|Zupan⟧ kept the score down after the restart. He saved from ⟦PERSON|Bjerre⟧ with his feet, tipped a ⟦PERSON|Kirkegaard⟧ volley over and, on ⟦MINUTE|58⟧, got enough on ⟦PERSON|Holmgaard⟧'s header to send it on to the bar. Substitute ⟦PERSON|Oliver Stenild⟧ had the ball in the net ⟦MINUTE|two minutes later⟧, only to be told that he had ⟦G12|pushed it over with his hand⟧.

When ⟦TEAM|Denmark⟧ ⟦G13|extended their lead⟧ it was the simplest move of the match: a long kick from ⟦PERSON|Lauge⟧, a flick by ⟦PERSON|Kirkegaard⟧, and ⟦PERSON|Thorup⟧, ten yards clear, who ⟦G14|waited for ⟦PERSON|Zupan⟧ and chipped him⟧. He left soon after with a tight hamstring, and had no time to score a third.

⟦TEAM|Finland⟧'s win over ⟦TEAM|San Marino⟧ means that ⟦TEAM|Denmark⟧ must get something in ⟦TEAM|Kazakhstan⟧ on ⟦DATE|Sunday⟧. ⟦TEAM|Slovenia⟧, who host the ⟦TEAM|Finns⟧, can still finish second.
=====GOALS=====
{"id": "G1", "scorer": "Jeppe Holmgaard", "team": "Denmark", "minute": 10, "assist": "Rasmus Bjerre", "kind": "header"}
{"id": "G2", "scorer": "Andreas Thorup", "team": "Denmark", "minute": 43, "assist": "Mads Kirkegaard", "kind": "shot"}
{"id": "G3", "scorer": "Jeppe Holmgaard; Andreas Thorup", "team": "Denmark", "count": 3}
{"id": "G4", "scorer": "Jeppe Holmgaard", "team": "Denmark", "minute": 10, "assist": "Rasmus Bjerre", "kind": "header"}
{"id": "G5", "scorer": "Andreas Thorup", "team": "Denmark", "count": 2}
{"id": "G6", "scorer": "Luka Jerman", "team": "Slovenia", "scope": "background"}
{"id": "G7", "scorer": "Jeppe Holmgaard", "team": "Denmark", "minute": 10, "assist": "Rasmus Bjerre", "kind": "header", "minute_text": "Ten minutes had been played"}
{"id": "G8", "scorer": "Jeppe Holmgaard", "team": "Denmark", "minute": 10, "assist": "Rasmus Bjerre", "kind": "header"}
{"id": "G9", "scorer": "Andreas Thorup", "team": "Denmark", "count": 2}
{"id": "G10", "scorer": "Andreas Thorup", "team": "Denmark", "minute": 43, "assist": "Mads Kirkegaard", "kind": "shot"}
{"id": "G11", "scorer": "Andreas Thorup", "team": "Denmark", "minute": 43, "assist": "Mads Kirkegaard", "kind": "shot"}
{"id": "G12", "scorer": "Oliver Stenild", "team": "Denmark", "minute": 60, "outcome": "ruled out", "minute_text": "two minutes later"}
{"id": "G13", "scorer": "Andreas Thorup", "team": "Denmark", "assist": "Mads Kirkegaard", "kind": "shot", "score": "3-0"}
{"id": "G14", "scorer": "Andreas Thorup", "team": "Denmark", "assist": "Mads Kirkegaard", "kind": "shot"}
