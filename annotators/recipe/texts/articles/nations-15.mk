⟦FURNITURE|LIVE: Follow all of tonight's Nations League scores here⟧
⟦TEAM|Netherlands⟧ ⟦SCORE|3 - 3⟧ ⟦TEAM|Turkey⟧
There were six ⟦G1|goals⟧, two red cards, a pitch invader and a delay of eleven minutes because somebody had thrown a drum. And when all of it was over, nobody at ⟦VENUE|De Kuip⟧ was entirely sure if ⟦TEAM|Oranje⟧ had won a point or lost two.
For ⟦PERSON|Jasper van der Woude⟧ there was no such doubt. The captain had ⟦G2|rescued his team⟧ at ⟦MINUTE|90+5⟧ with a ⟦G3|volley⟧ of rare violence from ⟦PERSON|Ruben Hoekstra⟧'s knock-down, and he was still shouting when he reached the cameras. "We were dead," he said. "Dead! And we are not dead."
Dead they looked after ⟦MINUTE|34 minutes⟧. ⟦TEAM|Turkey⟧ ⟦G4|struck first⟧ through ⟦TEAM|Galatasaray⟧ teenager ⟦PERSON|Kaan Özbek⟧ (⟦MINUTE|5'⟧), who was allowed to run half the length of the field, and ⟦G5|again⟧ through the same man (⟦MINUTE|18'⟧), ⟦PERSON|Emre Yıldırım⟧ having robbed ⟦PERSON|Sil Brouwers⟧. Then ⟦PERSON|Memet Aksoy⟧'s shot hit ⟦PERSON|Daan Timmermans-Okoye⟧ on the hip and ⟦G6|trickled in⟧ (⟦MINUTE|34'⟧), an ⟦G9|own goal⟧ in the eyes of ⟦ORG|UEFA⟧, to judge from the official report. It was ⟦SCORE|0-3⟧ and people were leaving.
⟦PERSON|Ronald Kuiper⟧ made four changes at ⟦MINUTE|half-time⟧, a thing he has never done before. One of them, the ⟦TEAM|Feyenoord⟧ winger ⟦PERSON|Hoekstra⟧, needed less than a minute to win a free kick, from which ⟦PERSON|Timmermans-Okoye⟧, of all people, ⟦G7|nodded in⟧. The clock said ⟦MINUTE|46th minute⟧.
The ⟦G8|second⟧, in the ⟦MINUTE|69th minute⟧, was a penalty from ⟦PERSON|Van der Woude⟧ after ⟦PERSON|Berat Sönmez⟧ had used his arms like a basketball player. ⟦PERSON|Sönmez⟧ saw red; ⟦PERSON|Brouwers⟧ followed him down the tunnel ⟦MINUTE|ten minutes after that⟧.
"At ⟦SCORE|3-0⟧ you should kill the game with the ball," sighed ⟦TEAM|Turkey⟧ coach ⟦PERSON|Hakan Tunç⟧. "We killed it with our nerves."
On ⟦DATE|Sunday⟧ the ⟦NORP|Dutch⟧ go to ⟦GPE|Denmark⟧. The ⟦NORP|Turks⟧ return to ⟦GPE|Istanbul⟧.
=====GOALS=====
{"id": "G1", "count": 6}
{"id": "G2", "scorer": "Jasper van der Woude", "team": "Netherlands", "minute": 90, "added": 5, "kind": "volley", "assist": "Ruben Hoekstra", "minute_text": "90+5"}
{"id": "G3", "scorer": "Jasper van der Woude", "team": "Netherlands", "minute": 90, "added": 5, "kind": "volley", "assist": "Ruben Hoekstra"}
{"id": "G4", "scorer": "Kaan Özbek", "team": "Turkey", "minute": 5, "minute_text": "5'"}
{"id": "G5", "scorer": "Kaan Özbek", "team": "Turkey", "minute": 18, "assist": "Emre Yıldırım", "minute_text": "18'"}
{"id": "G6", "scorer": "Daan Timmermans-Okoye", "team": "Turkey", "minute": 34, "kind": "own goal", "minute_text": "34'"}
{"id": "G9", "scorer": "Daan Timmermans-Okoye", "team": "Turkey", "minute": 34, "kind": "own goal", "minute_text": "34'"}
{"id": "G7", "scorer": "Daan Timmermans-Okoye", "team": "Netherlands", "minute": 46, "kind": "header", "minute_text": "46th minute"}
{"id": "G8", "scorer": "Jasper van der Woude", "team": "Netherlands", "minute": 69, "kind": "penalty", "minute_text": "69th minute"}
