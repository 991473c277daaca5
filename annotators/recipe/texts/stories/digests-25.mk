⟦TEAM|Barrow⟧ ⟦ORG|AFC⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Tranmere Rovers⟧: ⟦PERSON|Ravenscroft⟧'s late penalty salvages a point

A ⟦G1|spot-kick⟧ by skipper ⟦PERSON|Joel Ravenscroft⟧ with ⟦MINUTE|three minutes⟧ of normal time left saw the ⟦TEAM|Bluebirds⟧ come away with a share of the spoils from a game they should have won by ⟦MINUTE|half-time⟧.

⟦PERSON|Steve Garbutt⟧'s men had the ball in the ⟦TEAM|Tranmere⟧ net as early as the ⟦MINUTE|fourth minute⟧, ⟦PERSON|Pat Donnellan⟧ ⟦G2|heading in⟧ ⟦PERSON|Isaac Boateng⟧'s cross, but the assistant's flag was already up. ⟦PERSON|Donnellan⟧ then blasted a shot at the keeper and ⟦PERSON|Mitch Farrar⟧'s 25-yard effort struck the base of a post.

⟦PERSON|Boateng⟧ was unlucky, too, when a scuffed strike trickled agonisingly past the upright, and ⟦PERSON|Kane Everitt⟧'s ⟦MINUTE|36th-minute⟧ penalty appeal, for what looked a clear trip, was met with a shake of the head.

For all of that it was ⟦TEAM|Tranmere⟧ who ⟦G3|went in front⟧, on ⟦MINUTE|52⟧. A long kick by their keeper was missed by ⟦PERSON|Farrar⟧, and ⟦PERSON|Glen Whitelaw⟧ ran on to ⟦G4|drill ⟦TEAM|Rovers⟧ into the lead⟧. Not a bad way for the ⟦NORP|Scot⟧ to mark his 200th appearance, and it was his third ⟦G5|goal⟧ in three visits to ⟦VENUE|Holker Street⟧.

⟦TEAM|Barrow⟧ made a triple change and ⟦PERSON|Adam Lisle⟧, one of those introduced, was at the heart of everything. His header from a ⟦PERSON|Boateng⟧ corner was cleared, his cross found no takers, and on ⟦MINUTE|87⟧ it was he who was pulled down by ⟦PERSON|Whitelaw⟧. Up stepped ⟦PERSON|Ravenscroft⟧, whose last penalty, at ⟦TEAM|Morecambe⟧, had been saved. This one ⟦G6|went in⟧.

"I changed my mind about three times," he admitted. "The lads were on at me about the ⟦TEAM|Morecambe⟧ one. You just have to hit the target."

⟦PERSON|Nicky Trusler⟧ might have won it in the ⟦MINUTE|fourth minute⟧ of ⟦MINUTE|added time⟧, but he could not convert at the far post.

It is a fifth draw of the campaign for ⟦TEAM|Barrow⟧. ⟦VENUE|Prenton Park⟧ hosts the return in ⟦DATE|February⟧.
⟦FURNITURE|Watch highlights on iFollow from midnight⟧
=====GOALS=====
{"id": "G1", "scorer": "Joel Ravenscroft", "team": "Barrow", "minute": 87, "kind": "penalty"}
{"id": "G2", "scorer": "Pat Donnellan", "team": "Barrow", "minute": 4, "minute_text": "fourth minute", "assist": "Isaac Boateng", "kind": "header", "outcome": "ruled out"}
{"id": "G3", "scorer": "Glen Whitelaw", "team": "Tranmere Rovers", "minute": 52, "minute_text": "52", "kind": "shot"}
{"id": "G4", "scorer": "Glen Whitelaw", "team": "Tranmere Rovers", "minute": 52, "minute_text": "52", "kind": "shot"}
{"id": "G5", "scorer": "Glen Whitelaw", "team": "Tranmere Rovers", "scope": "background"}
{"id": "G6", "scorer": "Joel Ravenscroft", "team": "Barrow", "minute": 87, "minute_text": "87", "kind": "penalty"}
