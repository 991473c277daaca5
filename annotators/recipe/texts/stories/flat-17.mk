⟦TEAM|Elgin City⟧ ⟦SCORE|1-0⟧ ⟦TEAM|Stranraer⟧
⟦PERSON|Gregor Munro⟧'s ⟦MINUTE|73rd-minute⟧ ⟦G1|finish⟧ was enough for ⟦TEAM|Elgin City⟧ to beat ⟦TEAM|Stranraer⟧ at a windy ⟦VENUE|Borough Briggs⟧.
Chances were few. ⟦TEAM|Stranraer⟧'s ⟦PERSON|Aidan Pollock⟧ had the first, in the ⟦MINUTE|17th minute⟧, when he was put through by ⟦PERSON|Ryan Gilhooly⟧ but fired straight at ⟦PERSON|Dan Hoban⟧. ⟦TEAM|Elgin⟧ replied with a strike from ⟦PERSON|Brodie Kessock⟧ which whistled past the post.
⟦PERSON|Gilhooly⟧ looked to have given the visitors the lead ⟦MINUTE|two minutes before the interval⟧. His inswinging corner ⟦G2|went straight in⟧, but referee ⟦PERSON|Chris Gentles⟧ gave a foul on ⟦PERSON|Hoban⟧.
With the gale behind them after ⟦MINUTE|half-time⟧, the home side were on top. ⟦PERSON|Kessock⟧ nodded over, ⟦PERSON|Lyall Booth⟧ shot into the side-netting and ⟦PERSON|Evan Sinclair⟧, in the ⟦TEAM|Stranraer⟧ goal, tipped away a free-kick by ⟦PERSON|Munro⟧.
The midfielder was not to be denied. ⟦PERSON|Booth⟧ fed ⟦PERSON|Kessock⟧, and from his lay-off the 30-year-old ⟦G3|passed it inside the near post⟧ for a seventh ⟦G4|goal⟧ of the campaign.
⟦PERSON|Pollock⟧ missed a good chance to level on ⟦MINUTE|85⟧. ⟦TEAM|Stranraer⟧ then lost ⟦PERSON|Gilhooly⟧ to a red card for something he said to the assistant.
⟦TEAM|Elgin⟧ boss ⟦PERSON|Willie Tarbet⟧ said: "It wasn't pretty, but a one-goal win will do me. That's us off the bottom."
⟦FURNITURE|Attendance: 503⟧
=====GOALS=====
{"id": "G1", "scorer": "Gregor Munro", "team": "Elgin City", "minute": 73, "minute_text": "73rd-minute", "assist": "Brodie Kessock", "kind": "shot"}
{"id": "G2", "scorer": "Ryan Gilhooly", "team": "Stranraer", "minute": 43, "minute_text": "two minutes before the interval", "outcome": "ruled out"}
{"id": "G3", "scorer": "Gregor Munro", "team": "Elgin City", "minute": 73, "assist": "Brodie Kessock", "kind": "shot"}
{"id": "G4", "scorer": "Gregor Munro", "team": "Elgin City", "minute": 73, "assist": "Brodie Kessock", "kind": "shot"}
