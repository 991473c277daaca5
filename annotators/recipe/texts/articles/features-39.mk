What ⟦PERSON|Wim Dekkers⟧ learned from ⟦G8|conceding nine⟧

Feature: ⟦PERSON|Wim Dekkers⟧ was in goal on the worst night in ⟦TEAM|Heracles⟧' history. A decade on, he coaches keepers not to be him.

⟦GPE|ALMELO⟧ - He's got it on his laptop, cut up clip by clip, and he shows it to every goalkeeper on their first morning. "So we get it out of the way," says ⟦PERSON|Wim Dekkers⟧.

⟦TEAM|PSV⟧ ⟦SCORE|9⟧, ⟦TEAM|Heracles Almelo⟧ ⟦SCORE|0⟧. ⟦DATE|October 2015⟧. ⟦PERSON|Dekkers⟧ was 22 and it was his first start in the ⟦COMPETITION|Eredivisie⟧. He was ⟦G1|beaten⟧ for the first time after ⟦MINUTE|four minutes⟧, by a deflection. After ⟦MINUTE|half an hour⟧ it was ⟦SCORE|4-0⟧ and ⟦PERSON|Jeroen van der Zwaag⟧ had a ⟦G2|hat-trick⟧. ⟦PERSON|Van der Zwaag⟧ ⟦G3|got a fifth⟧ — his ⟦G4|fourth⟧ — before the ⟦MINUTE|interval⟧.

"I asked the referee how long. He said: forty-six minutes. I said: of this half? He said: no, plus this one."

What had gone wrong? He presses play. In the second clip, from the ⟦MINUTE|11th minute⟧, he is a metre too far forward as ⟦PERSON|Van der Zwaag⟧ ⟦G5|lobs him⟧. In the third his left hand is behind his back. He names each fault in a flat voice. For the seventh, ⟦PERSON|Yassine el Amrani⟧'s ⟦G6|free-kick⟧, he has no comment, since "God couldn't get that".

Clip nine is different. ⟦PERSON|Dekkers⟧ saves from ⟦PERSON|Thijs Holtkamp⟧, saves again from the rebound, and a third time, and the ball squirts to ⟦PERSON|Ruben Oduber-Kok⟧, who ⟦G7|rolls it in⟧. It's the ⟦MINUTE|88th minute⟧. Some ⟦TEAM|PSV⟧ supporters clap the keeper.

"I was nine down and I was diving as if we were drawing. That I show them last."

He played 61 more matches and kept 14 clean sheets. One of his pupils, 19-year-old ⟦PERSON|Bo Jansma⟧, makes his debut on ⟦DATE|Saturday⟧ against ⟦TEAM|PSV⟧.

"He'll be fine," says ⟦PERSON|Dekkers⟧. "And if he lets in one, he lets in one. I have eight spare."
=====GOALS=====
{"id": "G1", "team": "PSV", "minute": 4, "minute_text": "after four minutes"}
{"id": "G2", "scorer": "Jeroen van der Zwaag", "team": "PSV", "count": 3, "minute_text": "half an hour"}
{"id": "G3", "scorer": "Jeroen van der Zwaag", "team": "PSV", "minute_text": "before the interval"}
{"id": "G4", "scorer": "Jeroen van der Zwaag", "team": "PSV", "minute_text": "before the interval"}
{"id": "G5", "scorer": "Jeroen van der Zwaag", "team": "PSV", "minute": 11, "minute_text": "11th minute", "kind": "shot"}
{"id": "G6", "scorer": "Yassine el Amrani", "team": "PSV", "kind": "free kick"}
{"id": "G7", "scorer": "Ruben Oduber-Kok", "team": "PSV", "minute": 88, "minute_text": "88th minute", "kind": "shot"}
{"id": "G8", "team": "PSV", "count": 9}
