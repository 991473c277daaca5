⟦TEAM|Airdrieonians⟧ ⟦SCORE|4-1⟧ ⟦TEAM|Queen's Park⟧
⟦TEAM|Airdrieonians⟧ romped to victory over ⟦TEAM|Queen's Park⟧ with ⟦PERSON|Callan Docherty⟧ getting a ⟦G1|hat-trick⟧.
It was a third straight league win for the ⟦TEAM|Diamonds⟧, who had two ⟦G2|goals⟧ before the visitors had settled, the ⟦G3|first⟧ an own goal by ⟦PERSON|Mark Whyte-Sanderson⟧ and the ⟦G4|second⟧ from ⟦PERSON|Docherty⟧.
⟦PERSON|Docherty⟧, who ⟦G5|scored four⟧ against ⟦TEAM|Kelty Hearts⟧ in the ⟦COMPETITION|League Cup⟧ in ⟦DATE|July⟧, ⟦G6|took his tally⟧ for the season to 12. He was involved in everything. His ⟦MINUTE|fourth-minute⟧ cross struck ⟦PERSON|Whyte-Sanderson⟧ on the shin and ⟦G7|went past ⟦PERSON|Jack Wylie⟧⟧.
⟦MINUTE|Five minutes later⟧ it ⟦G8|was two⟧. ⟦PERSON|Lennon Gallacher⟧ flicked on and ⟦PERSON|Docherty⟧ ran clear to ⟦G9|place his shot in the corner⟧.
⟦TEAM|Queen's Park⟧ might have crumbled but ⟦PERSON|Dominic Akinde⟧ ⟦G10|reduced the deficit⟧ after ⟦MINUTE|18 minutes⟧, converting ⟦PERSON|Rory Baillie⟧'s low ball from six yards. ⟦PERSON|Akinde⟧ nearly got his second with a half-volley that shook the crossbar on ⟦MINUTE|33⟧, and ⟦PERSON|Baillie⟧ had a header held.
The second half followed another path. ⟦PERSON|Gallacher⟧ went down in the area and ⟦PERSON|Docherty⟧ ⟦G11|rolled the penalty in⟧. He had to wait for his ⟦G12|third⟧, missing a sitter and having a free-kick tipped over, before ⟦PERSON|Adam Lusk⟧'s chip found him unmarked and he drew ⟦PERSON|Wylie⟧ and ⟦G13|lifted it over him⟧.
⟦PERSON|Whyte-Sanderson⟧ was later substituted with a head injury, and ⟦PERSON|Wylie⟧ denied ⟦PERSON|Gallacher⟧ a goal in the ⟦MINUTE|89th minute⟧.
"We made life hard for ourselves in the ⟦MINUTE|first 10 minutes⟧," said ⟦TEAM|Queen's Park⟧ boss ⟦PERSON|Iain Colquhoun⟧. "After that there was a spell when we were the better side, and a third ⟦G14|goal⟧ from a soft penalty is difficult to take."
⟦TEAM|Airdrie⟧ are second in the ⟦COMPETITION|Scottish Championship⟧, two points behind ⟦TEAM|Ross County⟧.
=====GOALS=====
{"id": "G1", "scorer": "Callan Docherty", "team": "Airdrieonians", "count": 3}
{"id": "G2", "scorer": "Mark Whyte-Sanderson; Callan Docherty", "team": "Airdrieonians", "count": 2}
{"id": "G3", "scorer": "Mark Whyte-Sanderson", "team": "Airdrieonians", "minute": 4, "assist": "Callan Docherty", "kind": "own goal"}
{"id": "G4", "scorer": "Callan Docherty", "team": "Airdrieonians", "minute": 9, "assist": "Lennon Gallacher", "kind": "shot"}
{"id": "G5", "scorer": "Callan Docherty", "team": "Airdrieonians", "scope": "background", "count": 4}
{"id": "G6", "scorer": "Callan Docherty", "team": "Airdrieonians", "scope": "background", "count": 12}
{"id": "G7", "scorer": "Mark Whyte-Sanderson", "team": "Airdrieonians", "minute": 4, "minute_text": "fourth-minute", "assist": "Callan Docherty", "kind": "own goal", "score": "1-0"}
{"id": "G8", "scorer": "Callan Docherty", "team": "Airdrieonians", "minute": 9, "minute_text": "Five minutes later", "assist": "Lennon Gallacher", "kind": "shot", "score": "2-0"}
{"id": "G9", "scorer": "Callan Docherty", "team": "Airdrieonians", "minute": 9, "assist": "Lennon Gallacher", "kind": "shot"}
{"id": "G10", "scorer": "Dominic Akinde", "team": "Queen's Park", "minute": 18, "minute_text": "18 minutes", "assist": "Rory Baillie", "kind": "shot", "score": "2-1"}
{"id": "G11", "scorer": "Callan Docherty", "team": "Airdrieonians", "kind": "penalty", "score": "3-1"}
{"id": "G12", "scorer": "Callan Docherty", "team": "Airdrieonians", "assist": "Adam Lusk", "kind": "shot"}
{"id": "G13", "scorer": "Callan Docherty", "team": "Airdrieonians", "assist": "Adam Lusk", "kind": "shot", "score": "4-1"}
{"id": "G14", "scorer": "Callan Docherty", "team": "Airdrieonians", "kind": "penalty"}
