⟦G1|Own goal⟧ costs ⟦TEAM|Pompey⟧ at the last
⟦TEAM|Portsmouth⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Blackburn Rovers⟧
⟦PERSON|Uche Nwosu⟧'s late ⟦G2|own goal⟧ cost ⟦TEAM|Portsmouth⟧ two points against ⟦TEAM|Blackburn Rovers⟧ at ⟦VENUE|Fratton Park⟧.
⟦TEAM|Pompey⟧ were seconds from a first clean sheet since ⟦DATE|September⟧. But when ⟦PERSON|Kane Thrupp⟧ sent a hopeful ball into the box in the ⟦MINUTE|90th minute⟧, ⟦PERSON|Nwosu⟧, attempting to head behind for a corner, ⟦G3|beat his own goalkeeper⟧, ⟦PERSON|Dragan Savić⟧.
The ⟦TEAM|Pompey⟧ defender had only been on since the ⟦MINUTE|84th minute⟧, when he came on to shore things up for ⟦PERSON|Paddy Coghlan⟧, whose first ⟦G4|goal⟧ in the ⟦COMPETITION|Championship⟧ had put his side on the brink of victory.
There was no shortage of openings in a first half which ended goalless. ⟦PERSON|Kingsley Addai⟧ lobbed ⟦PERSON|Adam Dilworth⟧ but not the crossbar; ⟦PERSON|Freddie Ormesher⟧ turned on a sixpence and shot wide; ⟦PERSON|Savić⟧, on ⟦MINUTE|35 minutes⟧, saved twice in a matter of seconds from ⟦PERSON|Jean-Pierre Mukendi⟧ and ⟦PERSON|Leigh Bramall⟧.
⟦TEAM|Blackburn⟧ had a penalty shout after the ⟦MINUTE|break⟧ when ⟦PERSON|Mukendi⟧ went to ground. Referee ⟦PERSON|Glen Sowerby⟧ said no, and showed ⟦PERSON|Mukendi⟧ a yellow card.
The ⟦G5|deadlock was broken⟧ with ⟦MINUTE|71 minutes⟧ played. ⟦PERSON|Addai⟧'s corner came out to ⟦PERSON|Ormesher⟧, whose shot struck a defender. It dropped for ⟦PERSON|Coghlan⟧ on the penalty spot and he ⟦G6|swept it beyond ⟦PERSON|Dilworth⟧⟧.
⟦PERSON|Coghlan⟧ had the ball in the side-netting soon after, ⟦PERSON|Addai⟧ scooped over and it seemed ⟦TEAM|Blackburn⟧ had shot their bolt. Then came ⟦PERSON|Thrupp⟧'s cross, and ⟦PERSON|Nwosu⟧'s mishap.
"He's in bits in there," said the ⟦TEAM|Portsmouth⟧ boss. "I've told him we win together and we draw together."
⟦TEAM|Rovers⟧' run without an away defeat stretches to seven. They are back at ⟦VENUE|Ewood Park⟧ on ⟦DATE|Saturday⟧ against ⟦TEAM|Swansea⟧.
=====GOALS=====
{"id": "G1", "scorer": "Uche Nwosu", "team": "Blackburn", "minute": 90, "kind": "own goal"}
{"id": "G2", "scorer": "Uche Nwosu", "team": "Blackburn", "minute": 90, "kind": "own goal"}
{"id": "G3", "scorer": "Uche Nwosu", "team": "Blackburn", "minute": 90, "kind": "own goal", "minute_text": "90th minute"}
{"id": "G4", "scorer": "Paddy Coghlan", "team": "Portsmouth", "minute": 71}
{"id": "G5", "scorer": "Paddy Coghlan", "team": "Portsmouth", "minute": 71, "minute_text": "71 minutes"}
{"id": "G6", "scorer": "Paddy Coghlan", "team": "Portsmouth", "minute": 71}
