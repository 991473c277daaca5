Ten-man ⟦TEAM|Hibs⟧ hold on after quick-fire ⟦G1|double⟧
⟦TEAM|Hibernian⟧ ⟦SCORE|2⟧ ⟦TEAM|St Mirren⟧ ⟦SCORE|1⟧
⟦TEAM|Hibernian⟧ played more than half an hour with ten men but two ⟦G2|goals⟧ in the space of three minutes were enough to see off ⟦TEAM|St Mirren⟧ at ⟦VENUE|Easter Road⟧.
The hosts were slow to get going and fell behind to a ⟦PERSON|Greg Tannahill⟧ ⟦G3|opener⟧. They were ⟦G4|level⟧ before the ⟦MINUTE|break⟧ and ⟦G5|in front⟧ almost at once, and from there they had to dig in after ⟦PERSON|Finlay Orr⟧'s red card.
⟦TEAM|St Mirren⟧'s ⟦G6|goal⟧ was a simple one. A long throw from the right was helped on by ⟦PERSON|Dario Petkov⟧ and ⟦PERSON|Tannahill⟧ was alone at the back post to ⟦G7|knock it in⟧ with ⟦MINUTE|17 minutes⟧ gone.
⟦TEAM|Hibs⟧ hardly threatened until ⟦PERSON|Orr⟧'s cross on ⟦MINUTE|38 minutes⟧ was met by ⟦PERSON|Ryo Tachibana⟧, whose ⟦G8|header⟧ went in off the post. ⟦MINUTE|Three minutes later⟧ they ⟦G9|took the lead⟧. ⟦PERSON|Tachibana⟧ was the provider this time, robbing ⟦PERSON|Petkov⟧ on the edge of the box and rolling the ball to ⟦PERSON|Lewis Gunn⟧. The midfielder's first shot was blocked but the second ⟦G10|found the corner⟧.
⟦PERSON|Orr⟧ was shown a straight red in the ⟦MINUTE|57th minute⟧ for a late lunge on ⟦PERSON|Tannahill⟧, and the visitors laid siege. ⟦PERSON|Petkov⟧ had a strike tipped over, ⟦PERSON|Tannahill⟧ hit the side-netting and substitute ⟦PERSON|Kwame Adusei⟧ headed straight at ⟦PERSON|Jack Rennie⟧.
"I was proud of the second half but it was the second ⟦G11|goal⟧ that pleased me most," said ⟦TEAM|Hibs⟧ manager ⟦PERSON|Neil Coyle⟧. "⟦PERSON|Ryo⟧ could have had a go himself and he's made the right choice. Then ⟦PERSON|Lewis⟧ keeps his head."
⟦TEAM|Saints⟧ boss ⟦PERSON|Robbie Allan⟧ was less happy. "We ⟦G12|scored a good goal⟧, then we switched off for three minutes. Both ⟦G13|goals⟧ are avoidable. At this level you get punished."
⟦TEAM|Hibs⟧ move up to fourth in the ⟦COMPETITION|Scottish Premiership⟧.
⟦FURNITURE|Hibernian: Rennie 7; Orr 4, Blair 7, Sturrock 7, Milne 6; Gunn 8, Tachibana 8, Ferrie 6; Lowe 6, Caddis 6, Dunn 5.⟧
=====GOALS=====
{"id": "G1", "scorer": "Ryo Tachibana; Lewis Gunn", "team": "Hibernian", "count": 2}
{"id": "G2", "scorer": "Ryo Tachibana; Lewis Gunn", "team": "Hibernian", "count": 2}
{"id": "G3", "scorer": "Greg Tannahill", "team": "St Mirren", "minute": 17, "assist": "Dario Petkov", "kind": "shot"}
{"id": "G4", "scorer": "Ryo Tachibana", "team": "Hibernian", "minute": 38, "assist": "Finlay Orr", "kind": "header"}
{"id": "G5", "scorer": "Lewis Gunn", "team": "Hibernian", "minute": 41, "assist": "Ryo Tachibana", "kind": "shot"}
{"id": "G6", "scorer": "Greg Tannahill", "team": "St Mirren", "minute": 17, "assist": "Dario Petkov", "kind": "shot"}
{"id": "G7", "scorer": "Greg Tannahill", "team": "St Mirren", "minute": 17, "assist": "Dario Petkov", "kind": "shot", "minute_text": "17 minutes", "score": "0-1"}
{"id": "G8", "scorer": "Ryo Tachibana", "team": "Hibernian", "minute": 38, "assist": "Finlay Orr", "kind": "header", "minute_text": "38 minutes", "score": "1-1"}
{"id": "G9", "scorer": "Lewis Gunn", "team": "Hibernian", "minute": 41, "assist": "Ryo Tachibana", "kind": "shot", "minute_text": "Three minutes later", "score": "2-1"}
{"id": "G10", "scorer": "Lewis Gunn", "team": "Hibernian", "minute": 41, "assist": "Ryo Tachibana", "kind": "shot"}
{"id": "G11", "scorer": "Lewis Gunn", "team": "Hibernian", "minute": 41, "assist": "Ryo Tachibana", "kind": "shot"}
{"id": "G12", "scorer": "Greg Tannahill", "team": "St Mirren", "minute": 17, "assist": "Dario Petkov", "kind": "shot"}
{"id": "G13", "scorer": "Ryo Tachibana; Lewis Gunn", "team": "Hibernian", "count": 2}
