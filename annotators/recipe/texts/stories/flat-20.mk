⟦TEAM|Norwich City⟧ move off bottom with win at ⟦TEAM|Derby⟧
⟦FURNITURE|Getty Images⟧
⟦FURNITURE|Jordan Amissah-Clarke celebrates in front of the away supporters⟧
⟦TEAM|Norwich City⟧ climbed off the foot of the ⟦COMPETITION|Championship⟧ as two first-half ⟦G1|headers⟧ helped them to a ⟦SCORE|2-1⟧ win away at ⟦TEAM|Derby County⟧.
Centre-backs ⟦PERSON|Piet van der Zanden⟧ and ⟦PERSON|Jordan Amissah-Clarke⟧ ⟦G2|got them⟧, both from the left boot of ⟦PERSON|Ellis Rowntree⟧, before ⟦PERSON|Denny Maguire⟧'s second-half ⟦G3|penalty⟧ made it a tense finish.
⟦TEAM|Norwich⟧, under ⟦PERSON|Lars Ekstrand⟧ for the first time, began well. ⟦PERSON|Rowntree⟧ sent an early free-kick just over, and ⟦PERSON|Samu Laitinen⟧'s snapshot was tipped round by ⟦PERSON|Joel Wickham⟧. The resulting corner led to the ⟦G4|opener⟧. ⟦PERSON|Van der Zanden⟧ ⟦G5|buried it⟧ in the ⟦MINUTE|12th minute⟧.
The ⟦TEAM|Rams⟧ replied with two chances for ⟦PERSON|Maguire⟧. The first, a header, was claimed by ⟦PERSON|Angelo Ricci⟧, and the second, on ⟦MINUTE|25 minutes⟧, he pulled across the face of goal.
⟦MINUTE|Seven minutes later⟧ ⟦TEAM|Norwich⟧ had doubled their advantage. ⟦PERSON|Wickham⟧ came and missed, and ⟦PERSON|Amissah-Clarke⟧ ⟦G6|put his head to ⟦PERSON|Rowntree⟧'s free-kick⟧.
⟦TEAM|Derby⟧ made a double substitution at the ⟦MINUTE|break⟧ and it worked. One of the two, ⟦PERSON|Isaac Pell⟧, was fouled by ⟦PERSON|Laitinen⟧, and ⟦PERSON|Maguire⟧ ⟦G7|put away the penalty⟧ on ⟦MINUTE|56⟧.
⟦PERSON|Pell⟧ then hit the side-netting, while ⟦PERSON|Tavonga Moyo⟧ had a goalbound effort blocked by ⟦PERSON|Van der Zanden⟧. It was one-way traffic, but ⟦TEAM|Norwich⟧ held on through seven minutes of ⟦MINUTE|stoppage time⟧.
⟦PERSON|Ekstrand⟧ said: "We only had two days of training. The first ⟦G8|goal⟧ settled everyone."
⟦TEAM|Norwich⟧ had gone nine games without a victory. They are now 22nd, behind ⟦TEAM|Oxford United⟧ on goal difference.
=====GOALS=====
{"id": "G1", "scorer": "Piet van der Zanden; Jordan Amissah-Clarke", "team": "Norwich City", "assist": "Ellis Rowntree", "kind": "header", "count": 2}
{"id": "G2", "scorer": "Piet van der Zanden; Jordan Amissah-Clarke", "team": "Norwich City", "assist": "Ellis Rowntree", "kind": "header", "count": 2}
{"id": "G3", "scorer": "Denny Maguire", "team": "Derby County", "minute": 56, "kind": "penalty"}
{"id": "G4", "scorer": "Piet van der Zanden", "team": "Norwich City", "minute": 12, "assist": "Ellis Rowntree", "kind": "header"}
{"id": "G5", "scorer": "Piet van der Zanden", "team": "Norwich City", "minute": 12, "minute_text": "12th minute", "assist": "Ellis Rowntree", "kind": "header", "score": "0-1"}
{"id": "G6", "scorer": "Jordan Amissah-Clarke", "team": "Norwich City", "minute": 32, "minute_text": "Seven minutes later", "assist": "Ellis Rowntree", "kind": "header", "score": "0-2"}
{"id": "G7", "scorer": "Denny Maguire", "team": "Derby County", "minute": 56, "minute_text": "56", "kind": "penalty", "score": "1-2"}
{"id": "G8", "scorer": "Piet van der Zanden", "team": "Norwich City", "minute": 12, "assist": "Ellis Rowntree", "kind": "header"}
