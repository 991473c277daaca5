⟦TEAM|Aston Villa⟧ ⟦SCORE|3-1⟧ ⟦TEAM|Wolves⟧
⟦TEAM|Aston Villa⟧ claimed local bragging rights with a ⟦SCORE|3-1⟧ ⟦GPE|West Midlands⟧ derby win over ⟦TEAM|Wolves⟧ at ⟦VENUE|Villa Park⟧, though the scoreline was not a fair reflection of a nervy afternoon for ⟦PERSON|Ángel Barrientos⟧' team.
For long periods ⟦TEAM|Wolves⟧, without a point on their travels, had the better of it. They were undone by a ⟦PERSON|Matt Rawcliffe⟧ ⟦G1|own goal⟧ and by the quality of ⟦PERSON|Elliott Strang⟧, who made one and ⟦G2|scored another⟧.
⟦PERSON|Strang⟧ was a torment from kick-off. One run led to a corner, another to a ⟦PERSON|Finn Hawksworth⟧ booking, and the third, in the ⟦MINUTE|19th minute⟧, to the opening ⟦G3|goal⟧: he whipped the ball over without looking and ⟦PERSON|João Trindade⟧, arriving like a train, ⟦G4|did the rest⟧.
⟦TEAM|Villa⟧'s lead lasted ⟦MINUTE|five minutes⟧. From a long throw on the right ⟦PERSON|Sam Bellerby⟧ lost his bearings, ⟦PERSON|Oscar Delaney⟧ hooked the ball back and ⟦TEAM|Kenya⟧ forward ⟦PERSON|Moses Kipruto⟧ ⟦G5|swivelled and scored⟧ for the third away game running.
⟦PERSON|Kipruto⟧ almost had a second before ⟦MINUTE|half-time⟧. This time ⟦PERSON|Viktor Nemeth⟧ saved, at full stretch.
In the ⟦MINUTE|58th minute⟧ ⟦PERSON|Idris Al-Khatib⟧'s low cross to nobody in particular caught out ⟦PERSON|Rawcliffe⟧, who had been excellent. As he tried to put it behind for a corner, the ball struck his heel and ⟦G6|spun in⟧.
⟦TEAM|Wolves⟧ threw everything at it. ⟦PERSON|Delaney⟧'s volley hit the bar, ⟦PERSON|Hawksworth⟧'s follow-up was cleared off the line and ⟦PERSON|Nemeth⟧ clawed out a ⟦PERSON|Kipruto⟧ header. "We should be two up by then, never mind level," said their head coach.
But they left space behind them, and with ⟦MINUTE|seven minutes left⟧ ⟦PERSON|Strang⟧ picked the ball up in his own half. Nobody tackled him. He kept going, and ⟦G7|fired in off the post⟧ in front of the Holte End.
⟦PERSON|Trindade⟧ now has nine ⟦G8|goals⟧ for the season. ⟦TEAM|Villa⟧ go to ⟦TEAM|Bologna⟧ in the ⟦COMPETITION|Europa League⟧ on ⟦DATE|Thursday⟧; ⟦TEAM|Wolves⟧ are at ⟦VENUE|Molineux⟧, where they have won once.
=====GOALS=====
{"id": "G1", "scorer": "Matt Rawcliffe", "team": "Aston Villa", "minute": 58, "kind": "own goal"}
{"id": "G2", "scorer": "Elliott Strang", "team": "Aston Villa", "minute": 83}
{"id": "G3", "scorer": "João Trindade", "team": "Aston Villa", "minute": 19, "assist": "Elliott Strang", "minute_text": "19th minute"}
{"id": "G4", "scorer": "João Trindade", "team": "Aston Villa", "minute": 19, "assist": "Elliott Strang", "minute_text": "19th minute"}
{"id": "G5", "scorer": "Moses Kipruto", "team": "Wolves", "minute": 24, "minute_text": "five minutes"}
{"id": "G6", "scorer": "Matt Rawcliffe", "team": "Aston Villa", "minute": 58, "kind": "own goal", "minute_text": "58th minute"}
{"id": "G7", "scorer": "Elliott Strang", "team": "Aston Villa", "minute": 83}
{"id": "G8", "scorer": "João Trindade", "team": "Aston Villa", "scope": "background", "count": 9}
