⟦TEAM|Hungary⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Israel⟧: ⟦PERSON|Szalai⟧'s ⟦G1|double⟧ settles ⟦GPE|Debrecen⟧ tie

⟦PERSON|Barnabás Szalai⟧'s ⟦G2|second⟧ of the night, ⟦MINUTE|four minutes into injury time⟧, gave ⟦TEAM|Hungary⟧ a precious ⟦SCORE|2-1⟧ victory over ⟦TEAM|Israel⟧ in ⟦COMPETITION|World Cup⟧ qualifying ⟦COMPETITION|Group K⟧ on ⟦DATE|Saturday⟧.

The match had been drifting to a draw when ⟦PERSON|Zsolt Kerekes⟧ was allowed to advance unchallenged. He found ⟦PERSON|Márk Tóth-Balogh⟧ on the overlap, the ⟦TEAM|Ferencváros⟧ right-back sent over a cross, and ⟦PERSON|Szalai⟧, marked by two men, ⟦G3|got a toe to it ahead of both⟧.

⟦TEAM|Hungary⟧ coach ⟦PERSON|Péter Gulyás⟧ had earlier been close to withdrawing his No 9. "He had cramp, he asked for five minutes," he said. "Thank God I'm a weak man."

It was ⟦PERSON|Szalai⟧, too, who had ⟦G4|opened the scoring⟧, ⟦G8|sidefooting in⟧ when goalkeeper ⟦PERSON|Omri Gantz⟧ palmed a ⟦PERSON|Kerekes⟧ daisy-cutter straight to him on ⟦MINUTE|34⟧. That was slightly against the run of play; ⟦TEAM|Israel⟧'s ⟦PERSON|Ran Mizrahi⟧ had only just headed wide and, minutes before, ⟦PERSON|Eliran Dahan⟧ had been through on ⟦PERSON|Dénes Varga⟧ but was forced wide and shot into the side netting.

⟦PERSON|Dahan⟧ wasn't to be denied after the ⟦MINUTE|break⟧. Following a foul by ⟦PERSON|Tóth-Balogh⟧ on ⟦MINUTE|57⟧, ⟦PERSON|Mizrahi⟧ tapped the free-kick to him and his shot ⟦G5|flew in⟧ off the wall.

⟦TEAM|Hungary⟧ looked leggy. ⟦PERSON|Varga⟧ made three saves to deny ⟦PERSON|Dahan⟧ another, including one with his face, and ⟦PERSON|Mizrahi⟧ thought he'd won it for the visitors with ⟦MINUTE|10 minutes left⟧, but his ⟦G6|header⟧ was disallowed, a flag going up for an offside against ⟦PERSON|Dahan⟧ that the video check confirmed.

⟦TEAM|Israel⟧ coach ⟦PERSON|Yossi Alon⟧ felt hard done by. "I've seen it. It's a shoulder. You can't take a win from us on a shoulder."

⟦TEAM|Hungary⟧ stay third, on 10 points. ⟦PERSON|Szalai⟧ now has 29 ⟦G7|goals⟧ in 51 appearances for his country.

⟦FURNITURE|(Reporting by Ildikó Farkas; editing by Tom Wrigley)⟧
=====GOALS=====
{"id": "G1", "scorer": "Barnabás Szalai", "team": "Hungary", "count": 2}
{"id": "G2", "scorer": "Barnabás Szalai", "team": "Hungary", "minute": 90, "added": 4, "kind": "shot", "assist": "Márk Tóth-Balogh", "minute_text": "four minutes into injury time", "score": "2-1"}
{"id": "G3", "scorer": "Barnabás Szalai", "team": "Hungary", "minute": 90, "added": 4, "kind": "shot", "assist": "Márk Tóth-Balogh"}
{"id": "G4", "scorer": "Barnabás Szalai", "team": "Hungary", "minute": 34, "kind": "shot", "minute_text": "34", "score": "1-0"}
{"id": "G8", "scorer": "Barnabás Szalai", "team": "Hungary", "minute": 34, "kind": "shot", "minute_text": "34"}
{"id": "G5", "scorer": "Eliran Dahan", "team": "Israel", "minute": 57, "kind": "free kick", "assist": "Ran Mizrahi", "minute_text": "57"}
{"id": "G6", "scorer": "Ran Mizrahi", "team": "Israel", "minute": 80, "kind": "header", "outcome": "ruled out", "minute_text": "10 minutes left"}
{"id": "G7", "scorer": "Barnabás Szalai", "team": "Hungary", "scope": "background", "count": 29}
