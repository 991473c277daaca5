⟦TEAM|Wigan⟧ leave it late to sink ⟦TEAM|Stockport⟧
⟦FURNITURE|By Carl Pender at the Brick Community Stadium⟧
A ⟦G1|goal⟧ deep into the second half gave ⟦TEAM|Wigan Athletic⟧ a ⟦SCORE|2-1⟧ win over ⟦TEAM|Stockport County⟧ and lifted them to ninth in ⟦COMPETITION|League One⟧.
The hosts had ⟦G2|gone ahead⟧ early on, were pegged back after ⟦MINUTE|half-time⟧ and looked to be settling for a point before they ⟦G3|struck again⟧ with the crowd starting to leave.
⟦TEAM|Stockport⟧ had the first chance when ⟦PERSON|Owen Prentice⟧ headed over from a corner, but it was ⟦TEAM|Wigan⟧ who made the better start. ⟦PERSON|Jamal Whitlock⟧ won the ball off ⟦PERSON|Prentice⟧ on the halfway line and ran 40 yards before finding ⟦PERSON|Callum Ferris⟧ on the right. His low cross was missed by two defenders and ⟦PERSON|Luca Marchetti⟧ ⟦G4|turned it in⟧ from six yards.
That was all ⟦TEAM|Wigan⟧ had to show for a dominant half. ⟦PERSON|Whitlock⟧ hit the bar with a free-kick and ⟦PERSON|Ferris⟧ had a penalty appeal turned down by referee ⟦PERSON|Dean Ashby⟧.
⟦TEAM|County⟧ were better after the ⟦MINUTE|break⟧. Their ⟦G5|equaliser⟧ came from a set-piece, ⟦PERSON|Theo Lindqvist⟧ ⟦G6|glancing in⟧ a corner from ⟦PERSON|Reece Hanlon⟧ after goalkeeper ⟦PERSON|Mark Tolley⟧ stayed on his line. ⟦PERSON|Lindqvist⟧, who also ⟦G7|scored the winner⟧ at ⟦TEAM|Burton⟧ ⟦DATE|last week⟧, should have had another but sliced wide from ⟦PERSON|Hanlon⟧'s pull-back.
⟦TEAM|Wigan⟧ manager ⟦PERSON|Stuart Kehoe⟧ sent on three substitutes and one of them made the difference. ⟦PERSON|Ferris⟧ was fouled wide on the left, ⟦PERSON|Whitlock⟧ swung the free-kick in and ⟦PERSON|Ade Balogun⟧, on for ⟦PERSON|Marchetti⟧, got across his marker to ⟦G8|nod past⟧ ⟦PERSON|Ben Corrie⟧.
"The second ⟦G9|goal⟧ was coming," ⟦PERSON|Kehoe⟧ said. "We got in behind them a lot. After ⟦G10|conceding⟧ from a corner I was annoyed, because we had talked about ⟦PERSON|Lindqvist⟧ all week. But ⟦PERSON|Ade⟧ has been asking me for minutes and he's got his reward."
⟦TEAM|County⟧ boss ⟦PERSON|Ian Marlow⟧ felt his side deserved something. "We've ⟦G11|let in a header⟧ from a free-kick that was never a free-kick," he said. "Until then I only saw one team trying to win it."
⟦TEAM|Wigan⟧ go to ⟦TEAM|Reading⟧ on ⟦DATE|Saturday⟧. ⟦TEAM|Stockport⟧ host ⟦TEAM|Lincoln City⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ade Balogun", "team": "Wigan Athletic", "assist": "Jamal Whitlock", "kind": "header"}
{"id": "G2", "scorer": "Luca Marchetti", "team": "Wigan Athletic", "assist": "Callum Ferris", "kind": "shot"}
{"id": "G3", "scorer": "Ade Balogun", "team": "Wigan Athletic", "assist": "Jamal Whitlock", "kind": "header", "score": "2-1"}
{"id": "G4", "scorer": "Luca Marchetti", "team": "Wigan Athletic", "assist": "Callum Ferris", "kind": "shot", "score": "1-0"}
{"id": "G5", "scorer": "Theo Lindqvist", "team": "Stockport County", "assist": "Reece Hanlon", "kind": "header", "score": "1-1"}
{"id": "G6", "scorer": "Theo Lindqvist", "team": "Stockport County", "assist": "Reece Hanlon", "kind": "header", "score": "1-1"}
{"id": "G7", "scorer": "Theo Lindqvist", "team": "Stockport County", "scope": "background"}
{"id": "G8", "scorer": "Ade Balogun", "team": "Wigan Athletic", "assist": "Jamal Whitlock", "kind": "header"}
{"id": "G9", "scorer": "Ade Balogun", "team": "Wigan Athletic", "assist": "Jamal Whitlock", "kind": "header"}
{"id": "G10", "scorer": "Theo Lindqvist", "team": "Stockport County", "assist": "Reece Hanlon", "kind": "header"}
{"id": "G11", "scorer": "Ade Balogun", "team": "Wigan Athletic", "assist": "Jamal Whitlock", "kind": "header"}
