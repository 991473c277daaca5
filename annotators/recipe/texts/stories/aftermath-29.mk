⟦VENUE|Gayfield⟧ wind helps ⟦TEAM|Arbroath⟧ past ⟦TEAM|Caley Thistle⟧
⟦TEAM|Arbroath⟧ ⟦SCORE|2-0⟧ ⟦TEAM|Inverness Caledonian Thistle⟧
⟦TEAM|ARBROATH⟧ are in the hat for the fourth round of the ⟦COMPETITION|Scottish Cup⟧ thanks to a corner that nobody touched and a breakaway that should never have been allowed.
The ⟦TEAM|Red Lichties⟧' ⟦G1|opener⟧ will be credited to ⟦PERSON|Ruaridh MacAskill⟧. The ⟦G2|second⟧ belongs to ⟦PERSON|Scott Balfour⟧.
With a gale at their backs in the first half ⟦TEAM|Arbroath⟧ peppered the ⟦TEAM|Inverness⟧ goal. ⟦PERSON|Balfour⟧ had a drive beaten away by ⟦PERSON|Nils Ekeroth⟧, the ⟦NORP|Swede⟧ was under his own crossbar for most of the half, and ⟦PERSON|Tommy Dunleavy⟧'s back-pass nearly beat him when it held up in the wind. ⟦PERSON|MacAskill⟧'s first corner went out on the far side. His second was headed over by ⟦PERSON|Ewan Petrie⟧. For the third he took a few steps to the right and ⟦G3|hit it straight at goal⟧; ⟦PERSON|Ekeroth⟧, with ⟦PERSON|Petrie⟧ in front of him, got there late. ⟦MINUTE|Twenty-six minutes⟧.
"I meant it," ⟦PERSON|MacAskill⟧ said, then laughed. "No. Well, I meant it to be near there."
⟦TEAM|Caley Thistle⟧ expected their turn with the wind. ⟦PERSON|Craig Strathie⟧ shot past the post when he could have passed in the ⟦MINUTE|48th minute⟧, and ⟦PERSON|Gavin Lochead⟧, who has been scoring for fun in the league, was marked out of it by ⟦PERSON|Petrie⟧. On the ⟦MINUTE|hour⟧ he did get free, but the offside flag cut short his celebrations: a neat ⟦G4|lob⟧, if it had counted.
⟦PERSON|Dunleavy⟧ lost his temper and nearly lost the ball, ⟦PERSON|Strathie⟧ shouted at him, and then he really did lose it. ⟦PERSON|Balfour⟧ picked his pocket on halfway. There was a hint of a push. He ran on with ⟦PERSON|Dunleavy⟧ pulling at him and ⟦G5|placed it under ⟦PERSON|Ekeroth⟧⟧.
The ⟦TEAM|Inverness⟧ bench got a yellow card, then another.
"The foul before the ⟦G6|second⟧ is clear," said their manager. "I've no excuse for the ⟦G7|first⟧, we'd talked about the wind all week."
⟦TEAM|Arbroath⟧'s was content. "Corners count. At ⟦TEAM|Elgin City⟧ in the last round ⟦G8|two⟧ of ours came from corners as well."
=====GOALS=====
{"id": "G1", "scorer": "Ruaridh MacAskill", "team": "Arbroath", "minute": 26, "kind": "shot"}
{"id": "G2", "scorer": "Scott Balfour", "team": "Arbroath", "kind": "shot"}
{"id": "G3", "scorer": "Ruaridh MacAskill", "team": "Arbroath", "minute": 26, "kind": "shot", "minute_text": "Twenty-six minutes"}
{"id": "G4", "scorer": "Gavin Lochead", "team": "Caley Thistle", "minute": 60, "outcome": "ruled out", "minute_text": "hour"}
{"id": "G5", "scorer": "Scott Balfour", "team": "Arbroath", "kind": "shot"}
{"id": "G6", "scorer": "Scott Balfour", "team": "Arbroath", "kind": "shot"}
{"id": "G7", "scorer": "Ruaridh MacAskill", "team": "Arbroath", "minute": 26, "kind": "shot"}
{"id": "G8", "team": "Arbroath", "scope": "background", "count": 2}
