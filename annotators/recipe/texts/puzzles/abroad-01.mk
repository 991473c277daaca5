⟦TEAM|Antlers⟧ stay top with late ⟦G8|winner⟧ over ⟦TEAM|Frontale⟧
⟦GPE|KASHIMA⟧, ⟦GPE|Ibaraki⟧, ⟦DATE|Oct. 18⟧ (⟦ORG|Kyodo⟧) - ⟦PERSON|Takumi Hirose⟧ came off the bench to ⟦G1|score⟧ in the dying moments ⟦DATE|Saturday⟧ as ⟦COMPETITION|J1 League⟧ leaders ⟦TEAM|Kashima Antlers⟧ came from behind to beat ⟦TEAM|Kawasaki Frontale⟧ ⟦SCORE|2-1⟧ and open a five-point gap at the top of the table.
⟦PERSON|Leandrinho⟧ had ⟦G2|given ⟦TEAM|Frontale⟧ the lead⟧ at ⟦VENUE|Kashima Soccer Stadium⟧, the ⟦NORP|Brazilian⟧ ⟦G3|nodding in⟧ ⟦PERSON|Ryota Ebina⟧'s corner in the ⟦MINUTE|33rd minute⟧ after ⟦TEAM|Antlers⟧ goalkeeper ⟦PERSON|Goran Peric⟧ misjudged the flight of the ball.
⟦PERSON|Peric⟧ atoned a ⟦MINUTE|minute before the break⟧ when he spread himself to smother ⟦PERSON|Ebina⟧'s close-range effort, and the hosts got back on terms ⟦MINUTE|nine minutes into the second half⟧. ⟦PERSON|Kohei Matsunami⟧ cut in from the left and his shot, which appeared to be drifting wide, ⟦G4|took a hefty deflection off ⟦TEAM|Frontale⟧ center back ⟦PERSON|Shunsuke Oda⟧ and spun into the net⟧. It was recorded as an ⟦G5|own goal⟧.
⟦TEAM|Kashima⟧ pressed for a winner, with ⟦PERSON|Matsunami⟧ hitting the bar from a free kick in the ⟦MINUTE|78th minute⟧ and ⟦PERSON|Hirose⟧, a ⟦MINUTE|70th-minute⟧ substitute, seeing a header clawed away.
But the 19-year-old had the last word in the ⟦MINUTE|third minute of stoppage time⟧. ⟦PERSON|Peric⟧ threw long to ⟦PERSON|Matsunami⟧, whose first-time pass sent ⟦PERSON|Hirose⟧ clear, and the teenager ⟦G6|lifted the ball over the goalkeeper⟧.
"I was only thinking about getting it on target," ⟦PERSON|Hirose⟧ said. "Earlier I had a similar chance and rushed it."
It was his first ⟦G7|goal⟧ in the top flight.
Second-place ⟦TEAM|Vissel Kobe⟧, who have a game in hand, play on ⟦DATE|Sunday⟧. ⟦TEAM|Frontale⟧, who have won one of their last six, next travel to ⟦TEAM|Ulsan⟧ in the ⟦COMPETITION|AFC Champions League Elite⟧.
=====GOALS=====
{"id": "G1", "scorer": "Takumi Hirose", "team": "Kashima Antlers", "minute": 90, "added": 3, "assist": "Kohei Matsunami", "kind": "shot"}
{"id": "G2", "scorer": "Leandrinho", "team": "Kawasaki Frontale", "minute": 33, "assist": "Ryota Ebina", "kind": "header", "minute_text": "33rd minute"}
{"id": "G3", "scorer": "Leandrinho", "team": "Kawasaki Frontale", "minute": 33, "assist": "Ryota Ebina", "kind": "header", "minute_text": "33rd minute"}
{"id": "G4", "scorer": "Shunsuke Oda", "team": "Kashima Antlers", "minute": 54, "kind": "own goal", "minute_text": "nine minutes into the second half"}
{"id": "G5", "scorer": "Shunsuke Oda", "team": "Kashima Antlers", "minute": 54, "kind": "own goal", "minute_text": "nine minutes into the second half"}
{"id": "G6", "scorer": "Takumi Hirose", "team": "Kashima Antlers", "minute": 90, "added": 3, "assist": "Kohei Matsunami", "kind": "shot", "minute_text": "third minute of stoppage time"}
{"id": "G7", "scorer": "Takumi Hirose", "team": "Kashima Antlers", "minute": 90, "added": 3, "assist": "Kohei Matsunami", "kind": "shot"}
{"id": "G8", "scorer": "Takumi Hirose", "team": "Kashima Antlers", "minute": 90, "added": 3, "assist": "Kohei Matsunami", "kind": "shot"}
