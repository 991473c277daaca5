⟦PERSON|Bellandi⟧ defends keeper ⟦PERSON|Ruffolo⟧: "Everyone at ⟦TEAM|Bologna⟧ makes mistakes, I make ten a day"

⟦TEAM|Bologna⟧ coach ⟦PERSON|Dario Bellandi⟧ leapt to the defence of ⟦PERSON|Mattia Ruffolo⟧ after the young goalkeeper's error cost his side two points against ⟦TEAM|Torino⟧ in ⟦COMPETITION|Serie A⟧.

⟦PERSON|Ruffolo⟧, making only his second appearance of the season, let a tame effort from ⟦PERSON|Stefan Kralj⟧ squirm beneath him in the ⟦MINUTE|71st minute⟧ to ⟦G1|gift the ⟦TEAM|Granata⟧ an equaliser⟧ and a ⟦SCORE|1-1⟧ draw at the ⟦VENUE|Stadio Renato Dall'Ara⟧.

"I went to him first because I was a defender and I know what it is," ⟦PERSON|Bellandi⟧ told ⟦ORG|DAZN⟧. "Everyone at ⟦TEAM|Bologna⟧ makes mistakes, I make ten a day. In the first half he kept us alive, two times. Nobody will write this. So please, write it."

Until then the ⟦TEAM|Rossoblù⟧ had seemed comfortable thanks to ⟦PERSON|Vitinho Paraná⟧. The ⟦NORP|Brazilian⟧ ⟦G2|scored⟧ shortly before the ⟦MINUTE|half-hour⟧, latching on to a ball from ⟦PERSON|Oleksandr Hrytsenko⟧ and lifting it over the advancing ⟦PERSON|Enzo Caillaud⟧ for his ⟦G3|first⟧ in ⟦NORP|Italian⟧ football.

"We had the chances to score again," the coach went on. "⟦PERSON|Vitinho⟧ had one, ⟦PERSON|Hrytsenko⟧ hit the post. When you do not close the game, in ⟦GPE|Italy⟧ you get punished. It's an old story."

⟦PERSON|Hrytsenko⟧ was of the same opinion. "The ⟦G4|goal⟧ can happen to anyone, ⟦PERSON|Mattia⟧ knows we are with him," the ⟦NORP|Ukrainian⟧ said. "What can't happen is that after the ⟦G5|⟦SCORE|1-1⟧⟧ we are afraid. We had twenty minutes left and didn't shoot."

⟦PERSON|Kralj⟧, for his part, was almost apologetic. "I saw the ball going slowly and slowly, and I said no, he takes it," the ⟦NORP|Serbian⟧ laughed. "Strikers need luck. ⟦DATE|Last week⟧ against ⟦TEAM|Roma⟧ I hit two posts and nobody gave me a present."

⟦TEAM|Torino⟧ have now drawn seven of thirteen. ⟦TEAM|Bologna⟧ go to ⟦TEAM|Juventus⟧ on ⟦DATE|Saturday night⟧, and ⟦PERSON|Bellandi⟧ would not say whether first-choice keeper will be back. "If ⟦PERSON|Ruffolo⟧ trains well, ⟦PERSON|Ruffolo⟧ plays. What kind of coach would I be?"
=====GOALS=====
{"id": "G1", "scorer": "Stefan Kralj", "team": "Torino", "minute": 71, "kind": "shot", "minute_text": "71st minute"}
{"id": "G2", "scorer": "Vitinho Paraná", "team": "Bologna", "assist": "Oleksandr Hrytsenko", "kind": "shot", "minute_text": "half-hour"}
{"id": "G3", "scorer": "Vitinho Paraná", "team": "Bologna", "assist": "Oleksandr Hrytsenko", "kind": "shot", "minute_text": "half-hour"}
{"id": "G4", "scorer": "Stefan Kralj", "team": "Torino", "minute": 71, "kind": "shot"}
{"id": "G5", "scorer": "Stefan Kralj", "team": "Torino", "minute": 71, "kind": "shot"}
