⟦TEAM|Celtic⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Rangers⟧: ten-man ⟦TEAM|Gers⟧ grab point in thriller

⟦FURNITURE|Last updated on 3 January 2026 at 17:42⟧

Captain ⟦PERSON|Struan Galbraith⟧ ⟦G1|scored⟧ ⟦MINUTE|six minutes from the end⟧ as ten-man ⟦TEAM|Rangers⟧ twice came from behind to draw at ⟦VENUE|Celtic Park⟧.

The visitors had lost midfielder ⟦PERSON|Bruno Catarino⟧ to a straight red card in the ⟦MINUTE|52nd minute⟧, but ⟦PERSON|Galbraith⟧, 33, ⟦G3|got the final touch⟧ to a free-kick from ⟦PERSON|Jonas Weidmann⟧ to deny ⟦TEAM|Celtic⟧ a win that would have taken them eight points clear.

⟦PERSON|Kwon Tae-hyun⟧ had ⟦G4|given ⟦TEAM|Celtic⟧ the lead⟧ for a second time from the penalty spot on the ⟦MINUTE|hour⟧, after ⟦PERSON|Weidmann⟧ tripped ⟦PERSON|Odsonne Kabila⟧.

The ⟦NORP|South Korean⟧ also made the hosts' ⟦G5|first⟧, sliding a pass into the path of ⟦PERSON|Padraig Coyle⟧, who ⟦G6|clipped it over⟧ ⟦PERSON|Arturs Zvirbulis⟧ in the ⟦MINUTE|17th minute⟧.

⟦TEAM|Rangers⟧ were back on terms before ⟦MINUTE|half-time⟧. ⟦PERSON|Catarino⟧ hit the bar, ⟦PERSON|Coyle⟧ could not clear, and ⟦PERSON|Ebrima Jallow⟧ was left with a simple ⟦G7|header⟧.

⟦TEAM|Celtic⟧ go close

⟦PERSON|Kwon⟧ should have won it, firing over in ⟦MINUTE|injury time⟧ when a pass would have left ⟦PERSON|Kabila⟧ with an open goal.

⟦TEAM|Celtic⟧ boss ⟦PERSON|Eoin McCarron⟧ insisted his side had not thrown it away. "You look at the last ⟦G2|goal⟧, it's a set-play, we had the man picked up, and he's got a wee flick," he told ⟦ORG|Sky Sports⟧. "These things happen in derbies."

⟦TEAM|Rangers⟧ manager ⟦PERSON|Nuno Ferraz⟧ said: "No team scores here with ten men. My captain is a giant."

Big number: 0

⟦TEAM|Rangers⟧ have not won a league match at ⟦VENUE|Celtic Park⟧ since ⟦DATE|2020⟧. ⟦PERSON|Galbraith⟧ was on the pitch that day, and he ⟦G8|scored⟧ then, too.
=====GOALS=====
{"id": "G1", "scorer": "Struan Galbraith", "team": "Rangers", "minute": 84, "assist": "Jonas Weidmann", "minute_text": "six minutes from the end"}
{"id": "G3", "scorer": "Struan Galbraith", "team": "Rangers", "minute": 84, "assist": "Jonas Weidmann"}
{"id": "G4", "scorer": "Kwon Tae-hyun", "team": "Celtic", "minute": 60, "minute_text": "hour", "kind": "penalty"}
{"id": "G5", "scorer": "Padraig Coyle", "team": "Celtic", "minute": 17, "minute_text": "17th minute", "assist": "Kwon Tae-hyun", "kind": "shot"}
{"id": "G6", "scorer": "Padraig Coyle", "team": "Celtic", "minute": 17, "minute_text": "17th minute", "assist": "Kwon Tae-hyun", "kind": "shot"}
{"id": "G7", "scorer": "Ebrima Jallow", "team": "Rangers", "minute_text": "half-time", "kind": "header"}
{"id": "G2", "scorer": "Struan Galbraith", "team": "Rangers", "minute": 84, "assist": "Jonas Weidmann"}
{"id": "G8", "scorer": "Struan Galbraith", "team": "Rangers", "scope": "background"}
