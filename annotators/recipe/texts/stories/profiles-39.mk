⟦TEAM|Monaco⟧ 'furious' over disallowed ⟦G1|goal⟧

⟦TEAM|Monaco⟧ have written to the ⟦NORP|French⟧ league to complain about the officiating in ⟦DATE|Sunday⟧'s defeat at ⟦TEAM|Marseille⟧, calling the decision to cancel ⟦PERSON|Mikkel Damgaard-Holm⟧'s late ⟦G2|strike⟧ "incomprehensible".

With the score at ⟦SCORE|2-1⟧, the ⟦NORP|Dane⟧ ⟦G3|swept the ball into the net⟧ in the ⟦MINUTE|final minute⟧ from ⟦PERSON|Lucas Boutin⟧'s centre. Referee ⟦PERSON|Benjamin Thibodeaux⟧ pointed to the middle, was advised to watch it on the monitor and ruled that ⟦PERSON|Rasheed Okonjo⟧ had impeded the goalkeeper. ⟦PERSON|Okonjo⟧ told ⟦ORG|Canal+⟧ that he'd been pushed.

"It's a goal in every country," sporting director ⟦PERSON|Luciano Ferraresi⟧ said on ⟦DATE|Monday⟧.

⟦TEAM|Marseille⟧ had gone into the break with a lead they owed to ⟦PERSON|Stefan Ivanović⟧, who ⟦G4|scored twice⟧ in four minutes, both times from passes by ⟦PERSON|Artur Wesołowski⟧. ⟦PERSON|Ivanović⟧'s ⟦G5|first⟧, on ⟦MINUTE|33 minutes⟧, might itself have been looked at for a handball in the build-up, the letter adds. ⟦PERSON|Okonjo⟧ ⟦G6|halved the deficit⟧ on ⟦MINUTE|61⟧, his shot from the edge of the box taking a touch off a defender.

The result kept ⟦TEAM|Marseille⟧ second. ⟦TEAM|Monaco⟧, who have taken two points from four games, drop to seventh.

It isn't the first time that the club have felt aggrieved. In ⟦DATE|February⟧ they were refused a penalty against ⟦TEAM|Lille⟧, and at ⟦TEAM|Rennes⟧, in ⟦DATE|September⟧, a ⟦G7|goal⟧ stood although the ball had gone out of play. Coach ⟦PERSON|Hervé Castaing⟧ was banned for two matches for his comments on that occasion.

The ⟦ORG|LFP⟧ confirmed that it had received the letter. A decision on whether to open a file is due on ⟦DATE|Wednesday⟧.

⟦TEAM|Monaco⟧ meet ⟦TEAM|Strasbourg⟧ on ⟦DATE|Friday⟧. ⟦PERSON|Damgaard-Holm⟧, who has gone seven matches without a goal that counted, is suspended after his reaction earned him a second yellow card.

⟦FURNITURE|À lire aussi: Le classement | Le calendrier⟧
=====GOALS=====
{"id": "G1", "scorer": "Mikkel Damgaard-Holm", "team": "Monaco", "outcome": "ruled out"}
{"id": "G2", "scorer": "Mikkel Damgaard-Holm", "team": "Monaco", "outcome": "ruled out"}
{"id": "G3", "scorer": "Mikkel Damgaard-Holm", "team": "Monaco", "outcome": "ruled out"}
{"id": "G4", "scorer": "Stefan Ivanović", "team": "Marseille", "count": 2, "assist": "Artur Wesołowski"}
{"id": "G5", "scorer": "Stefan Ivanović", "team": "Marseille", "minute": 33, "assist": "Artur Wesołowski"}
{"id": "G6", "scorer": "Rasheed Okonjo", "team": "Monaco", "minute": 61, "kind": "shot", "minute_text": "61"}
{"id": "G7", "team": "Rennes", "scope": "background"}
