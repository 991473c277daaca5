Gre-Nal finishes even: ⟦PERSON|Ygor⟧'s ⟦G1|two⟧ for ⟦TEAM|Inter⟧ answered by ⟦PERSON|Farias⟧ and, at the last, by ⟦PERSON|Andrade⟧
⟦GPE|PORTO ALEGRE⟧ (Brazil) – The classic of the south ended ⟦SCORE|2-2⟧ at the ⟦VENUE|Arena do Grêmio⟧ on ⟦DATE|Sunday⟧, a result that leaves both teams where they were in the ⟦COMPETITION|Brasileirão⟧ and neither happy.
Twice ⟦TEAM|Internacional⟧ were in front through ⟦PERSON|Ygor⟧. Twice the home team got level, with a ⟦G2|header⟧ of ⟦PERSON|Beto Farias⟧ and then, with what was to be the final kick, a ⟦G3|shot⟧ from the defender ⟦PERSON|Samuel Andrade⟧, who had been playing as a centre-forward for ten minutes.
It began very open. ⟦PERSON|Wendell Cruz⟧ made the goalkeeper ⟦PERSON|Everton Dias⟧ work already in the ⟦MINUTE|second minute⟧. ⟦TEAM|Inter⟧ responded. The clock indicated ⟦MINUTE|12⟧ when ⟦PERSON|Cássio Moura⟧ recovered a ball in midfield and saw ⟦PERSON|Ygor⟧ go between the two centre-backs; the finish was ⟦G4|dry and in the corner⟧.
The ⟦TEAM|Tricolor⟧'s reply was not long in coming: ⟦MINUTE|nine minutes⟧. ⟦PERSON|Cruz⟧, from the left, crossed with measure and ⟦PERSON|Farias⟧, whom the referee had spoken to for pulling shirts, ⟦G5|anticipated his marker and scored⟧.
The game became hot. ⟦PERSON|Luan Prates⟧ was booked, ⟦PERSON|Farias⟧ too. A shot by ⟦PERSON|Moura⟧ passed close; the same ⟦PERSON|Moura⟧ made the goalkeeper stretch himself.
And in the ⟦MINUTE|opening minute of the second half⟧, cold water. ⟦PERSON|Prates⟧ stole the ball, advanced and served ⟦PERSON|Ygor⟧, who ⟦G6|took it round the goalkeeper⟧.
The ⟦TEAM|Colorado⟧ from then on defended. The ⟦NORP|Uruguayan⟧ coach put in a third centre-back and after a fourth, and it seemed he'd be right, since ⟦TEAM|Grêmio⟧ hit the frame twice by ⟦PERSON|Farias⟧ and sent a penalty to the stands in the ⟦MINUTE|78th minute⟧, by ⟦PERSON|Cruz⟧.
The board said six more, and ⟦MINUTE|five of those had gone⟧. ⟦PERSON|Cruz⟧ took a corner; the ball stayed there, alive; ⟦PERSON|Andrade⟧ ⟦G7|pushed it over the line⟧, and the ⟦VENUE|Arena⟧ exploded.
"It's a ⟦G8|goal⟧ of hunger," he said. "⟦PERSON|Wendell⟧ missed the penalty and then he gave me this. When we ⟦G9|conceded the second⟧ at once after ⟦MINUTE|half-time⟧ I thought it'd be a bad night."
The next derby will be at the ⟦VENUE|Beira-Rio⟧.
=====GOALS=====
{"id": "G1", "scorer": "Ygor", "team": "Inter", "count": 2}
{"id": "G2", "scorer": "Beto Farias", "team": "Grêmio", "minute": 21, "kind": "header", "assist": "Wendell Cruz"}
{"id": "G3", "scorer": "Samuel Andrade", "team": "Grêmio", "minute": 90, "added": 5, "kind": "shot", "assist": "Wendell Cruz"}
{"id": "G4", "scorer": "Ygor", "team": "Inter", "minute": 12, "kind": "shot", "assist": "Cássio Moura", "score": "0-1", "minute_text": "12"}
{"id": "G5", "scorer": "Beto Farias", "team": "Grêmio", "minute": 21, "kind": "header", "assist": "Wendell Cruz", "score": "1-1", "minute_text": "nine minutes"}
{"id": "G6", "scorer": "Ygor", "team": "Inter", "minute": 46, "kind": "shot", "assist": "Luan Prates", "score": "1-2", "minute_text": "opening minute of the second half"}
{"id": "G7", "scorer": "Samuel Andrade", "team": "Grêmio", "minute": 90, "added": 5, "kind": "shot", "assist": "Wendell Cruz", "score": "2-2", "minute_text": "five of those had gone"}
{"id": "G8", "scorer": "Samuel Andrade", "team": "Grêmio", "minute": 90, "added": 5, "kind": "shot", "assist": "Wendell Cruz"}
{"id": "G9", "scorer": "Ygor", "team": "Inter", "minute": 46, "kind": "shot", "assist": "Luan Prates"}
