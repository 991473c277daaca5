⟦TEAM|Whitby Town⟧ ⟦SCORE|1-4⟧ ⟦TEAM|Guiseley⟧
⟦FURNITURE|Pictures: Brian Pocklington⟧
⟦TEAM|Whitby⟧ gave themselves a mountain to climb in the ⟦COMPETITION|Northern Premier League⟧ with three ⟦G1|concessions⟧ inside ⟦MINUTE|half an hour⟧ on ⟦DATE|Saturday⟧.
⟦TEAM|Guiseley⟧ ⟦G2|went in front⟧ as early as the ⟦MINUTE|second minute⟧. ⟦PERSON|Luke Brearley⟧'s long throw was flicked on by ⟦PERSON|Tom Sugden⟧ and ⟦PERSON|Josiah Gayle⟧ ⟦G3|turned it in⟧.
The ⟦TEAM|Lions⟧ ⟦G4|extended the lead⟧ on ⟦MINUTE|18⟧. ⟦PERSON|Brearley⟧ was the provider again, his corner ⟦G5|headed into his own net⟧ by ⟦TEAM|Whitby⟧ centre-half ⟦PERSON|Matty Storey⟧.
⟦PERSON|Storey⟧, whose ⟦G6|equaliser⟧ at ⟦TEAM|Morpeth⟧ had earned a point the ⟦DATE|previous weekend⟧, nearly made up for it when he headed a ⟦PERSON|Harry Fewster⟧ free-kick against the bar.
But ⟦PERSON|Gayle⟧ had another soon enough. ⟦MINUTE|29 minutes⟧ had gone when he got to a through ball ahead of goalkeeper ⟦PERSON|Shane Bland⟧ and ⟦G7|rolled it in⟧.
⟦PERSON|Fewster⟧ ⟦G8|gave the home fans something to cheer⟧ ⟦MINUTE|six minutes after the restart⟧, his free-kick going in through a crowd of players. ⟦PERSON|Bland⟧ then made good saves from ⟦PERSON|Sugden⟧ and ⟦PERSON|Gayle⟧, who was denied a hat-trick by the keeper's boot.
⟦PERSON|Sugden⟧ ⟦G9|completed the scoring⟧ late on from the edge of the box. ⟦TEAM|Guiseley⟧ could afford to miss a penalty in ⟦MINUTE|injury time⟧, substitute ⟦PERSON|Cody Ilett⟧ blazing over.
⟦TEAM|Whitby⟧ boss ⟦PERSON|Lee Harcus⟧ said: "We started badly, we got punished. Our set-piece defending is a real worry."
⟦TEAM|Whitby⟧ travel to ⟦TEAM|Hyde⟧ on ⟦DATE|Tuesday night⟧.
⟦FURNITURE|Att: 412⟧
=====GOALS=====
{"id": "G1", "team": "Guiseley", "count": 3}
{"id": "G2", "scorer": "Josiah Gayle", "team": "Guiseley", "minute": 2, "minute_text": "second minute", "assist": "Tom Sugden"}
{"id": "G3", "scorer": "Josiah Gayle", "team": "Guiseley", "minute": 2, "minute_text": "second minute", "assist": "Tom Sugden"}
{"id": "G4", "scorer": "Matty Storey", "team": "Guiseley", "minute": 18, "kind": "own goal", "score": "0-2"}
{"id": "G5", "scorer": "Matty Storey", "team": "Guiseley", "minute": 18, "minute_text": "18", "kind": "own goal"}
{"id": "G6", "scorer": "Matty Storey", "team": "Whitby Town", "scope": "background"}
{"id": "G7", "scorer": "Josiah Gayle", "team": "Guiseley", "minute": 29, "minute_text": "29 minutes", "kind": "shot", "score": "0-3"}
{"id": "G8", "scorer": "Harry Fewster", "team": "Whitby Town", "minute": 51, "minute_text": "six minutes after the restart", "kind": "free kick"}
{"id": "G9", "scorer": "Tom Sugden", "team": "Guiseley", "minute_text": "late on", "kind": "shot", "score": "1-4"}
