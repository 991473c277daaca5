⟦COMPETITION|Scottish Cup⟧ fifth round: ⟦TEAM|Buckie⟧ bow out with honour, ⟦TEAM|Rangers⟧ survive, ⟦TEAM|Ayr⟧ shock ⟦TEAM|Hibs⟧
⟦FURNITURE|By Moira Keddie⟧
⟦TEAM|AYR UNITED⟧ produced the upset of the fifth round as two late ⟦G1|goals⟧ saw off ⟦TEAM|Hibernian⟧ ⟦SCORE|2-1⟧ at ⟦VENUE|Somerset Park⟧.
A dreadful game seemed to be heading the ⟦COMPETITION|Premiership⟧ side’s way when ⟦PERSON|Joel Nwankwo⟧ ⟦G2|dispatched⟧ a ⟦MINUTE|61st-minute⟧ penalty. Then ⟦TEAM|Ayr⟧ manager ⟦PERSON|Scotty Brownlee⟧ sent on 17-year-old ⟦PERSON|Jay Rennick⟧. With ⟦MINUTE|six minutes left⟧ the boy ran at ⟦PERSON|Lewis Tannock⟧, a trialist until ⟦DATE|Thursday⟧, and his low cross was ⟦G3|turned in⟧ by ⟦PERSON|Anton Dowdalls⟧. And with ⟦TEAM|Hibs⟧ complaining about a throw-in, ⟦PERSON|Rennick⟧ cut inside and ⟦G4|smacked the winner⟧ past ⟦PERSON|Jordan Smithson⟧ in the ⟦MINUTE|90th minute⟧. “He’s got his prelims on ⟦DATE|Monday⟧,” ⟦PERSON|Brownlee⟧ said.
⟦TEAM|Rangers⟧ were two down inside ⟦MINUTE|half an hour⟧ at ⟦TEAM|Partick Thistle⟧, ⟦PERSON|Brian Grahame⟧ ⟦G5|nodding in⟧ from ⟦PERSON|Logan Chalmerson⟧’s delivery and ⟦PERSON|Chalmerson⟧ ⟦G6|lobbing ⟦PERSON|Cammy Reid⟧⟧, before rallying to win ⟦SCORE|3-2⟧. ⟦PERSON|Ross Keddie⟧ ⟦G7|struck⟧ before and after ⟦MINUTE|half-time⟧ and ⟦PERSON|Josh Halliday⟧ ⟦G8|won it⟧ in the ⟦MINUTE|77th minute⟧. ⟦PERSON|Reid⟧ still needed to tip a ⟦PERSON|Grahame⟧ header past the post.
⟦TEAM|Buckie Thistle⟧ of the ⟦COMPETITION|Highland League⟧ led ⟦TEAM|Celtic⟧ for nine glorious minutes. ⟦PERSON|Max Barrie-Low⟧ ⟦G9|bent a free-kick in⟧ over the wall; ⟦PERSON|Ji-hoon Baek⟧ ⟦G10|got the first⟧ of his four soon after. It ended ⟦SCORE|1-5⟧, ⟦PERSON|Callum Strachan⟧ with the ⟦G11|other⟧, and nobody left early.
⟦TEAM|Aberdeen⟧ beat ⟦TEAM|Morton⟧ ⟦SCORE|1-0⟧ with ⟦PERSON|Craig Bowie⟧’s ⟦G12|goal⟧ after ⟦MINUTE|14 minutes⟧. ⟦PERSON|Kofi Danquah-Mills⟧ and ⟦PERSON|Kyle Baxter⟧ both had ⟦G13|efforts⟧ ruled out for offside.
⟦TEAM|Hearts⟧ and ⟦TEAM|Falkirk⟧ go to a replay, no, there are no replays any more: ⟦TEAM|Hearts⟧ won ⟦SCORE|4-2⟧ on penalties after 120 goalless minutes, ⟦PERSON|Zach Lund⟧ saving two.
⟦TEAM|Queen’s Park⟧ 0 ⟦TEAM|Dundee United⟧ 3: ⟦PERSON|Sam Cleary⟧ ⟦G14|scored⟧ and then had a hand in an ⟦G15|own goal⟧ by ⟦PERSON|Will Tizzardo⟧; ⟦PERSON|Owen Stirton⟧ got the ⟦G16|last⟧.
⟦FURNITURE|Quarter-final draw: Monday, live on BBC Scotland⟧
=====GOALS=====
{"id": "G1", "scorer": "Anton Dowdalls; Jay Rennick", "team": "AYR UNITED", "count": 2}
{"id": "G2", "scorer": "Joel Nwankwo", "team": "Hibernian", "minute": 61, "kind": "penalty", "minute_text": "61st-minute"}
{"id": "G3", "scorer": "Anton Dowdalls", "team": "AYR UNITED", "minute": 84, "assist": "Jay Rennick", "minute_text": "six minutes left"}
{"id": "G4", "scorer": "Jay Rennick", "team": "AYR UNITED", "minute": 90, "kind": "shot", "minute_text": "90th minute"}
{"id": "G5", "scorer": "Brian Grahame", "team": "Partick Thistle", "kind": "header", "assist": "Logan Chalmerson"}
{"id": "G6", "scorer": "Logan Chalmerson", "team": "Partick Thistle", "kind": "shot"}
{"id": "G7", "scorer": "Ross Keddie", "team": "Rangers", "count": 2}
{"id": "G8", "scorer": "Josh Halliday", "team": "Rangers", "minute": 77, "minute_text": "77th minute"}
{"id": "G9", "scorer": "Max Barrie-Low", "team": "Buckie Thistle", "kind": "free kick"}
{"id": "G10", "scorer": "Ji-hoon Baek", "team": "Celtic"}
{"id": "G11", "scorer": "Callum Strachan", "team": "Celtic"}
{"id": "G12", "scorer": "Craig Bowie", "team": "Aberdeen", "minute": 14, "minute_text": "14 minutes"}
{"id": "G13", "scorer": "Kofi Danquah-Mills; Kyle Baxter", "team": "Aberdeen", "count": 2, "outcome": "ruled out"}
{"id": "G14", "scorer": "Sam Cleary", "team": "Dundee United"}
{"id": "G15", "scorer": "Will Tizzardo", "team": "Dundee United", "kind": "own goal"}
{"id": "G16", "scorer": "Owen Stirton", "team": "Dundee United"}
