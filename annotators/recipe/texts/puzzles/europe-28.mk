⟦PERSON|Rafinha⟧ ⟦G1|treble⟧ as ⟦TEAM|Barça⟧ hit five

BARCELONA, ⟦DATE|Sunday⟧ (AFP) - ⟦NORP|Brazilian⟧ forward ⟦PERSON|Rafinha Gomes⟧ ⟦G2|scored a hat-trick⟧ as ⟦TEAM|Barcelona⟧ hammered ⟦TEAM|Rayo Vallecano⟧ ⟦SCORE|5-1⟧ on ⟦DATE|Sunday⟧ to stay within three points of ⟦COMPETITION|La Liga⟧ leaders ⟦TEAM|Real Madrid⟧.

⟦PERSON|Rafinha⟧ ⟦G3|struck⟧ in the ⟦MINUTE|fourth minute⟧, finishing off a flowing move involving ⟦PERSON|Hicham Zouari⟧ and ⟦PERSON|Pau Sorribes⟧, ⟦G4|got his second⟧ with a penalty ⟦MINUTE|five minutes into the second half⟧ and completed his ⟦G5|treble⟧ with a dipping free-kick in the ⟦MINUTE|69th⟧.

⟦NORP|Danish⟧ centre-back ⟦PERSON|Mads Kirkegaard⟧ (⟦MINUTE|25⟧) and ⟦PERSON|Sorribes⟧ (⟦MINUTE|33⟧) were ⟦G6|on target⟧ in between. ⟦PERSON|Álvaro Cebrián⟧ ⟦G7|replied⟧ for ⟦TEAM|Rayo⟧ on ⟦MINUTE|59⟧ when the match was long over as a contest.

"It's a nice afternoon," said ⟦PERSON|Rafinha⟧, who now has 19 league ⟦G8|goals⟧. "But ⟦DATE|last week⟧ we also played well and we left with nothing."

The home side, beaten ⟦SCORE|1-0⟧ at ⟦TEAM|Getafe⟧ ⟦DATE|last weekend⟧, could have had more. ⟦PERSON|Rafinha⟧ hit the woodwork on ⟦MINUTE|14 minutes⟧, ⟦PERSON|Zouari⟧ had two efforts saved by ⟦PERSON|Xabier Ugalde⟧ and ⟦PERSON|Nicolás Bertolini⟧, on for ⟦PERSON|Kirkegaard⟧, saw a header hacked off the line.

⟦TEAM|Rayo⟧'s best opening came at ⟦SCORE|1-0⟧, when ⟦PERSON|Laurent Djédjé⟧ beat the offside trap but was foiled by the onrushing keeper.

⟦TEAM|Rayo⟧'s coach said his team "did not compete". "When you concede in the ⟦MINUTE|fourth minute⟧ here you know what's coming. After the ⟦G9|second⟧ we stopped running," he added.

⟦TEAM|Barcelona⟧ visit ⟦TEAM|Benfica⟧ in the ⟦COMPETITION|Champions League⟧ on ⟦DATE|Wednesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Rafinha Gomes", "team": "Barcelona", "count": 3}
{"id": "G2", "scorer": "Rafinha Gomes", "team": "Barcelona", "count": 3}
{"id": "G3", "scorer": "Rafinha Gomes", "team": "Barcelona", "minute": 4, "minute_text": "fourth minute", "assist": "Pau Sorribes", "kind": "shot"}
{"id": "G4", "scorer": "Rafinha Gomes", "team": "Barcelona", "minute": 50, "minute_text": "five minutes into the second half", "kind": "penalty"}
{"id": "G5", "scorer": "Rafinha Gomes", "team": "Barcelona", "minute": 69, "minute_text": "69th", "kind": "free kick"}
{"id": "G6", "scorer": "Mads Kirkegaard; Pau Sorribes", "team": "Barcelona", "count": 2}
{"id": "G7", "scorer": "Álvaro Cebrián", "team": "Rayo Vallecano", "minute": 59, "minute_text": "59", "kind": "shot"}
{"id": "G8", "scorer": "Rafinha Gomes", "team": "Barcelona", "count": 19, "scope": "background"}
{"id": "G9", "scorer": "Mads Kirkegaard", "team": "Barcelona", "minute": 25, "kind": "header"}
