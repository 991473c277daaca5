⟦COMPETITION|Championship⟧: ⟦PERSON|Madu⟧ strikes late at ⟦VENUE|Deepdale⟧, ⟦TEAM|Wrexham⟧ and ⟦TEAM|Millwall⟧ win

⟦PERSON|Kelechi Madu⟧'s ⟦G1|goal⟧ in the ⟦MINUTE|92nd minute⟧ earned ⟦TEAM|Stoke City⟧ a ⟦SCORE|1-1⟧ draw at ⟦TEAM|Preston North End⟧, whose captain ⟦PERSON|Ben Whittaker⟧ had ⟦G2|given them the lead⟧ from the spot.

⟦PERSON|Whittaker⟧'s ⟦MINUTE|40th-minute⟧ ⟦G3|penalty⟧, after ⟦PERSON|Dan Gorst⟧ handled, looked to have done enough, particularly when ⟦TEAM|Stoke⟧'s ⟦PERSON|Ryan Spall⟧ was sent off on ⟦MINUTE|71⟧. But ⟦PERSON|Madu⟧, who had missed two good chances, ⟦G4|was in the right place⟧ when a corner was touched on.

⟦TEAM|Wrexham⟧ beat ⟦TEAM|Birmingham City⟧ ⟦SCORE|2-0⟧ at the ⟦VENUE|Racecourse Ground⟧ through second-half ⟦G5|goals⟧ from ⟦PERSON|Rhodri Pugh⟧ and ⟦PERSON|Matt Cottrell⟧. ⟦PERSON|Pugh⟧ ⟦G6|drove in the first⟧ in the ⟦MINUTE|54th minute⟧ from ⟦PERSON|Sione Latu⟧'s knock-down and, ⟦MINUTE|eight minutes later⟧, ⟦PERSON|Cottrell⟧ ⟦G7|was left free to double the lead⟧. ⟦TEAM|Birmingham⟧, beaten for a third time in four, hit the bar through ⟦PERSON|Marcin Zielony⟧ at ⟦SCORE|1-0⟧.

At The ⟦VENUE|Den⟧, ⟦PERSON|Craig Yeomans⟧ ⟦G8|scored⟧ his 100th ⟦G9|⟦TEAM|Millwall⟧ goal⟧ on ⟦MINUTE|19⟧ but ⟦TEAM|Watford⟧ were in front by the ⟦MINUTE|interval⟧, ⟦PERSON|Joe Tansley⟧ and ⟦PERSON|Liam Bridger⟧ each ⟦G10|beating the keeper from distance⟧. It was ⟦PERSON|Yeomans⟧ who ⟦G11|levelled⟧ with a header in the ⟦MINUTE|67th minute⟧, and ⟦PERSON|Elijah Nkemba⟧, from close in, ⟦G12|won it⟧. The ⟦TEAM|Lions⟧ move up to fifth, the ⟦TEAM|Hornets⟧ drop to 17th.

⟦TEAM|Blackburn Rovers⟧ versus ⟦TEAM|Hull City⟧ did not produce a goal. ⟦TEAM|Rovers⟧ had 21 attempts, the ⟦TEAM|Tigers⟧ a header that was clawed off the line, and a penalty appeal apiece was rejected.
⟦FURNITURE|More on this: Championship table | Fixtures | Transfer latest⟧
=====GOALS=====
{"id": "G1", "scorer": "Kelechi Madu", "team": "Stoke City", "minute": 92, "minute_text": "92nd minute"}
{"id": "G2", "scorer": "Ben Whittaker", "team": "Preston North End", "minute": 40, "minute_text": "40th-minute", "kind": "penalty"}
{"id": "G3", "scorer": "Ben Whittaker", "team": "Preston North End", "minute": 40, "minute_text": "40th-minute", "kind": "penalty"}
{"id": "G4", "scorer": "Kelechi Madu", "team": "Stoke City", "minute": 92}
{"id": "G5", "scorer": "Rhodri Pugh; Matt Cottrell", "team": "Wrexham", "count": 2}
{"id": "G6", "scorer": "Rhodri Pugh", "team": "Wrexham", "minute": 54, "minute_text": "54th minute", "assist": "Sione Latu"}
{"id": "G7", "scorer": "Matt Cottrell", "team": "Wrexham", "minute": 62, "minute_text": "eight minutes later"}
{"id": "G8", "scorer": "Craig Yeomans", "team": "Millwall", "minute": 19, "minute_text": "19"}
{"id": "G9", "scorer": "Craig Yeomans", "team": "Millwall", "minute": 19}
{"id": "G10", "scorer": "Joe Tansley; Liam Bridger", "team": "Watford", "kind": "shot", "count": 2}
{"id": "G11", "scorer": "Craig Yeomans", "team": "Millwall", "minute": 67, "minute_text": "67th minute", "kind": "header"}
{"id": "G12", "scorer": "Elijah Nkemba", "team": "Millwall"}
