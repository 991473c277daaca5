Cup shock as ⟦TEAM|Hashtag⟧'s part-timers stun ⟦TEAM|Wrexham⟧
⟦FURNITURE|FA Cup third round⟧
The biggest day in ⟦TEAM|Hashtag Lions⟧' short history ended with a ⟦SCORE|2-1⟧ win over ⟦TEAM|Wrexham⟧ on ⟦DATE|Saturday⟧ thanks to a ⟦G1|goal⟧ from a scaffolder and ⟦G2|one⟧ from a PE teacher.
The ⟦COMPETITION|National League South⟧ side, 71 places below their visitors, went ⟦G3|behind⟧ early and were expected to fold. Instead they ⟦G4|drew level⟧ before the ⟦MINUTE|interval⟧ and, with the ⟦COMPETITION|Championship⟧ team running out of ideas, ⟦G5|went ahead⟧ in a second half they mostly spent in their own box.
⟦TEAM|Wrexham⟧'s ⟦G6|goal⟧, from ⟦PERSON|Ollie Rathmell⟧, was as easy as it had promised to be. ⟦MINUTE|Sixteen minutes⟧ had gone when ⟦PERSON|Jordan Teale⟧ dribbled through the middle, exchanged passes with ⟦PERSON|Rathmell⟧ and saw his shot saved by ⟦PERSON|Matt Cowper⟧. The rebound came out to ⟦PERSON|Rathmell⟧. He ⟦G7|finished calmly⟧.
⟦PERSON|Teale⟧ then missed two chances to make it ⟦SCORE|2-0⟧ and ⟦TEAM|Wrexham⟧ were made to pay. A long free-kick by ⟦PERSON|Cowper⟧ was only half cleared by ⟦PERSON|Gethin Pryce⟧. ⟦PERSON|Leon Shorunmu⟧, who spends his weekdays up a ladder, took it on his chest and ⟦G8|hit it first time into the corner⟧.
That ⟦G9|strike⟧ brought the house down. The next brought a pitch invasion. ⟦PERSON|Shorunmu⟧ was the maker this time. He chased a lost cause to the line and stood up a cross, ⟦PERSON|Pryce⟧ misjudged it, and ⟦PERSON|Joe Tremlett⟧, who will be marking ninth-grade homework on ⟦DATE|Monday⟧, ⟦G10|scored with his thigh⟧.
⟦TEAM|Wrexham⟧ threw on everybody. ⟦PERSON|Rathmell⟧'s header was clawed away by ⟦PERSON|Cowper⟧, ⟦PERSON|Pryce⟧ had a ⟦G11|goal⟧ disallowed for a push, and in the ⟦MINUTE|final minute of normal time⟧ ⟦PERSON|Teale⟧'s effort was cleared off the line by ⟦PERSON|Tremlett⟧.
"My ⟦G12|goal⟧ came off my leg, I won't lie," ⟦PERSON|Tremlett⟧ said. "⟦PERSON|Leon⟧'s was a proper ⟦G13|goal⟧. He'll never shut up about it."
⟦TEAM|Wrexham⟧ manager ⟦PERSON|Craig Hollis⟧: "No excuses. The second ⟦G14|goal⟧ sums it up: one long ball chased by someone who wanted it more."
=====GOALS=====
{"id": "G1", "scorer": "Leon Shorunmu", "team": "Hashtag Lions", "kind": "shot"}
{"id": "G2", "scorer": "Joe Tremlett", "team": "Hashtag Lions", "assist": "Leon Shorunmu"}
{"id": "G3", "scorer": "Ollie Rathmell", "team": "Wrexham", "minute": 16, "kind": "shot"}
{"id": "G4", "scorer": "Leon Shorunmu", "team": "Hashtag Lions", "kind": "shot"}
{"id": "G5", "scorer": "Joe Tremlett", "team": "Hashtag Lions", "assist": "Leon Shorunmu"}
{"id": "G6", "scorer": "Ollie Rathmell", "team": "Wrexham", "minute": 16, "kind": "shot"}
{"id": "G7", "scorer": "Ollie Rathmell", "team": "Wrexham", "minute": 16, "kind": "shot", "score": "0-1"}
{"id": "G8", "scorer": "Leon Shorunmu", "team": "Hashtag Lions", "kind": "shot", "score": "1-1"}
{"id": "G9", "scorer": "Leon Shorunmu", "team": "Hashtag Lions", "kind": "shot"}
{"id": "G10", "scorer": "Joe Tremlett", "team": "Hashtag Lions", "assist": "Leon Shorunmu", "score": "2-1"}
{"id": "G11", "scorer": "Gethin Pryce", "team": "Wrexham", "outcome": "ruled out"}
{"id": "G12", "scorer": "Joe Tremlett", "team": "Hashtag Lions", "assist": "Leon Shorunmu"}
{"id": "G13", "scorer": "Leon Shorunmu", "team": "Hashtag Lions", "kind": "shot"}
{"id": "G14", "scorer": "Joe Tremlett", "team": "Hashtag Lions", "assist": "Leon Shorunmu"}
