⟦PERSON|Pernthaler⟧ sees ⟦TEAM|Stuttgart⟧ home in style

⟦TEAM|VfB Stuttgart⟧ overcame ⟦TEAM|Bayer Leverkusen⟧ ⟦SCORE|3-2⟧ in a ⟦COMPETITION|Bundesliga⟧ encounter in which all the ⟦G1|goals⟧ came in a 25-minute stretch, three of them to the hosts, two to the champions of ⟦DATE|2024⟧.

⟦PERSON|Felix Pernthaler⟧ ⟦G2|scored twice⟧, including a ⟦MINUTE|70th-minute⟧ ⟦G3|winner⟧, and ⟦PERSON|Chukwudi Amaefule⟧ ⟦G4|got the other⟧ for ⟦TEAM|VfB⟧. ⟦PERSON|Benjamin Sarr⟧ and ⟦PERSON|Hrvoje Lastrić⟧ ⟦G5|were on target⟧ for ⟦TEAM|Leverkusen⟧.

It was ⟦PERSON|Amaefule⟧ who started it. After 45 minutes of almost nothing but fouls, ⟦PERSON|Konstantin Ebel⟧ sent a free-kick into the wall and, as ⟦TEAM|Leverkusen⟧ dozed, scooped the rebound over the top. The ⟦NORP|Nigerian⟧ was on to it first and ⟦G6|nudged it beyond⟧ ⟦PERSON|Sven Torvund⟧ less than ⟦MINUTE|60 seconds after the restart⟧.

⟦TEAM|Leverkusen⟧ replied by hitting the bar, ⟦PERSON|Sarr⟧ turning on ⟦PERSON|Jonas Drechsel⟧'s knockdown, and then by ⟦G7|scoring⟧. ⟦PERSON|Drechsel⟧ shot, ⟦PERSON|Yannick Oberkofler⟧ spilled, ⟦PERSON|Sarr⟧ ⟦G8|mopped up⟧. ⟦PERSON|Oberkofler⟧ was at fault again ⟦MINUTE|three minutes later⟧ when he came for ⟦PERSON|Lastrić⟧'s inswinging corner and it sailed over him and ⟦G9|straight in⟧.

So ⟦TEAM|Stuttgart⟧ ⟦G10|were behind⟧, on ⟦MINUTE|57⟧. Coach ⟦PERSON|Silvio Graziadei⟧ brought on ⟦PERSON|Ruwen Abt⟧ and went to three at the back. The effect was almost immediate. ⟦PERSON|Abt⟧'s first contribution was to intercept ⟦PERSON|Torvund⟧'s throw, his second to find ⟦PERSON|Pernthaler⟧ unmarked, and the ⟦NORP|Austrian⟧ ⟦G11|placed it precisely⟧ beside the right-hand post.

There followed a spell of ⟦TEAM|Leverkusen⟧ pressure: ⟦PERSON|Oberkofler⟧, at last, made a save, from ⟦PERSON|Lastrić⟧; ⟦PERSON|Sarr⟧ headed just wide; ⟦PERSON|Amaefule⟧ at the other end had a ⟦G12|goal⟧ ruled out for offside on ⟦MINUTE|67⟧. And ⟦MINUTE|three minutes after that⟧, ⟦PERSON|Ebel⟧ saw ⟦PERSON|Pernthaler⟧'s run and the striker, with a defender on either side, produced a lob on the run that ⟦PERSON|Torvund⟧ ⟦G13|could only help into the net⟧.

⟦PERSON|Pernthaler⟧, who came through the ranks in ⟦GPE|Innsbruck⟧ and netted a fee of 14 million euros for ⟦TEAM|Sturm Graz⟧ in ⟦DATE|July⟧, has ⟦G14|nine⟧ ⟦DATE|this season⟧, two fewer than ⟦PERSON|Lastrić⟧.

⟦FURNITURE|Highlights: VfB Stuttgart v Bayer Leverkusen⟧

"I said at ⟦MINUTE|half-time⟧ we need a goal, and we get ⟦G15|one⟧ after 40 seconds. Then we ⟦G16|concede one⟧ that is our keeper and ⟦G17|one⟧ that is our keeper," said ⟦PERSON|Graziadei⟧. "I've spoken to him. He's 20. He saved us at ⟦SCORE|2-2⟧, that's what I told him."

⟦TEAM|Leverkusen⟧ coach ⟦PERSON|Tobias Merzig⟧: "He's got those moments, ⟦PERSON|Pernthaler⟧. Twice he has half a metre, and twice ⟦G18|it's in⟧."
=====GOALS=====
{"id": "G1", "scorer": "Felix Pernthaler; Chukwudi Amaefule; Benjamin Sarr; Hrvoje Lastrić", "count": 5}
{"id": "G2", "scorer": "Felix Pernthaler", "team": "VfB Stuttgart", "count": 2}
{"id": "G3", "scorer": "Felix Pernthaler", "team": "VfB Stuttgart", "minute": 70, "assist": "Konstantin Ebel", "kind": "shot", "minute_text": "70th-minute"}
{"id": "G4", "scorer": "Chukwudi Amaefule", "team": "VfB Stuttgart", "minute": 46, "assist": "Konstantin Ebel", "kind": "shot"}
{"id": "G5", "scorer": "Benjamin Sarr; Hrvoje Lastrić", "team": "Bayer Leverkusen", "count": 2}
{"id": "G6", "scorer": "Chukwudi Amaefule", "team": "VfB Stuttgart", "minute": 46, "assist": "Konstantin Ebel", "kind": "shot", "minute_text": "60 seconds after the restart"}
{"id": "G7", "scorer": "Benjamin Sarr", "team": "Bayer Leverkusen", "minute": 54, "kind": "shot"}
{"id": "G8", "scorer": "Benjamin Sarr", "team": "Bayer Leverkusen", "minute": 54, "kind": "shot"}
{"id": "G9", "scorer": "Hrvoje Lastrić", "team": "Bayer Leverkusen", "minute": 57}
{"id": "G10", "scorer": "Hrvoje Lastrić", "team": "Bayer Leverkusen", "minute": 57, "minute_text": "57"}
{"id": "G11", "scorer": "Felix Pernthaler", "team": "VfB Stuttgart", "assist": "Ruwen Abt", "kind": "shot"}
{"id": "G12", "scorer": "Chukwudi Amaefule", "team": "VfB Stuttgart", "minute": 67, "outcome": "ruled out", "minute_text": "67"}
{"id": "G13", "scorer": "Felix Pernthaler", "team": "VfB Stuttgart", "minute": 70, "assist": "Konstantin Ebel", "kind": "shot"}
{"id": "G14", "scorer": "Felix Pernthaler", "team": "VfB Stuttgart", "scope": "background", "count": 9}
{"id": "G15", "scorer": "Chukwudi Amaefule", "team": "VfB Stuttgart", "minute": 46, "assist": "Konstantin Ebel", "kind": "shot"}
{"id": "G16", "scorer": "Benjamin Sarr", "team": "Bayer Leverkusen", "minute": 54, "kind": "shot"}
{"id": "G17", "scorer": "Hrvoje Lastrić", "team": "Bayer Leverkusen", "minute": 57}
{"id": "G18", "scorer": "Felix Pernthaler", "team": "VfB Stuttgart", "count": 2}
