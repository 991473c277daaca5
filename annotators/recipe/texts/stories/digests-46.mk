⟦TEAM|Morocco⟧'s fourth penalty taker, and the ⟦G1|goal⟧ that made him necessary

NEW JERSEY — In the end it was the substitutes who had the stomach for it. ⟦PERSON|Omar Haddadi⟧, who had been on the field for four minutes, put the last kick of the shoot-out high to ⟦PERSON|Bernard Kessler⟧'s right; ⟦PERSON|Lucas Rendeiro⟧'s colleague in the television box, a man of 71, burst into tears; and ⟦TEAM|Morocco⟧ were in the ⟦COMPETITION|World Cup⟧ semi-finals for a second time.

The penalties will be replayed for ever, though not, perhaps, in the ⟦TEAM|Netherlands⟧. They should not obscure what came before: a ⟦SCORE|2-2⟧ draw which ⟦TEAM|Oranje⟧ had won, lost and saved within an afternoon.

They had won it, so they believed, through ⟦PERSON|Hendrik van Rossum⟧. His ⟦G2|header⟧, from a ⟦PERSON|Tim Dreyer⟧ corner in the ⟦MINUTE|29th minute⟧, was the classic ⟦NORP|Dutch⟧ ⟦G3|goal⟧ of this tournament, and they had got four others from set pieces. The captain might have had another before ⟦MINUTE|half-time⟧. He rose to the same delivery, and this time ⟦PERSON|Samuel Adjei-Mensah⟧, the naturalised full-back, got enough on it.

The ⟦TEAM|Atlas Lions⟧' ⟦G4|equaliser⟧ was as different as could be. ⟦PERSON|Youssef Tazi⟧ received the ball with three men about him and emerged on the other side. When he slid it left, ⟦PERSON|Haddadi⟧ was not yet on, so it was ⟦PERSON|Adjei-Mensah⟧, of all people, who ⟦G5|swept it in⟧, first time, on ⟦MINUTE|58⟧. The noise could be heard in ⟦GPE|Casablanca⟧.

⟦PERSON|Tazi⟧ it was too who made the ⟦G6|second⟧, deep in ⟦MINUTE|extra time⟧, or rather ⟦G7|took it himself⟧, his free-kick in the ⟦MINUTE|104th⟧ skidding through a thicket of legs. And it was ⟦PERSON|Tazi⟧ who, with a ⟦MINUTE|minute remaining⟧, gave the ball away to the substitute ⟦PERSON|Pietro Galvani⟧, ⟦NORP|Italian⟧ by birth and ⟦NORP|Dutch⟧ by a grandmother. ⟦PERSON|Galvani⟧ does not score many. He ⟦G8|scored this one⟧, from the edge of the area, on ⟦MINUTE|119⟧.

"When they got the ⟦G9|⟦SCORE|2-2⟧⟧, I wanted to go home," said ⟦PERSON|Tazi⟧. "Then I saw our bench. They were laughing."

There is no accounting for it. The coach said he had not picked the order of takers; ⟦PERSON|Gonzalo Ibáñez⟧, his assistant, had drawn names. ⟦PERSON|Mateo Lucero⟧, the referee, blew his whistle and smiled.
=====GOALS=====
{"id": "G1", "scorer": "Pietro Galvani", "team": "Netherlands", "minute": 119, "kind": "shot"}
{"id": "G2", "scorer": "Hendrik van Rossum", "team": "Netherlands", "minute": 29, "minute_text": "29th minute", "assist": "Tim Dreyer", "kind": "header"}
{"id": "G3", "scorer": "Hendrik van Rossum", "team": "Netherlands", "minute": 29, "assist": "Tim Dreyer", "kind": "header"}
{"id": "G4", "scorer": "Samuel Adjei-Mensah", "team": "Morocco", "minute": 58, "assist": "Youssef Tazi", "kind": "shot"}
{"id": "G5", "scorer": "Samuel Adjei-Mensah", "team": "Morocco", "minute": 58, "minute_text": "58", "assist": "Youssef Tazi", "kind": "shot"}
{"id": "G6", "scorer": "Youssef Tazi", "team": "Morocco", "minute": 104, "kind": "free kick"}
{"id": "G7", "scorer": "Youssef Tazi", "team": "Morocco", "minute": 104, "minute_text": "104th", "kind": "free kick"}
{"id": "G8", "scorer": "Pietro Galvani", "team": "Netherlands", "minute": 119, "minute_text": "119", "kind": "shot"}
{"id": "G9", "scorer": "Pietro Galvani", "team": "Netherlands", "minute": 119, "kind": "shot"}
