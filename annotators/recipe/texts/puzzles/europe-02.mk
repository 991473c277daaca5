⟦PERSON|Ferreyros⟧ ⟦G1|brace⟧ carries ⟦TEAM|Barcelona⟧ past ⟦TEAM|Lyon⟧ and into last four

⟦TEAM|BARCELONA⟧ ⟦SCORE|3⟧ ⟦TEAM|LYON⟧ ⟦SCORE|1⟧
⟦FURNITURE|(Barcelona win 4-3 on aggregate)⟧

⟦PERSON|Candela Ferreyros⟧ ⟦G2|struck twice⟧ in the opening half as ⟦TEAM|Barcelona⟧ overturned a first-leg deficit to beat ⟦TEAM|Lyon⟧ ⟦SCORE|3-1⟧ on ⟦DATE|Thursday night⟧ and reach the semi-finals of the ⟦COMPETITION|Women's Champions League⟧ for the eighth year in a row.

Trailing from ⟦DATE|last week⟧'s defeat in ⟦GPE|France⟧, where ⟦PERSON|Océane Duquesnoy⟧'s ⟦G3|goal⟧ at the death had given the tie its awkward shape, the ⟦NORP|Catalans⟧ needed to win by two and set about the task without ceremony. In the ⟦MINUTE|14th minute⟧ ⟦PERSON|Mapi Arrizabal⟧ stepped over one challenge, rode another and slipped the ball to her right, and ⟦PERSON|Ferreyros⟧, running on to it without breaking stride, ⟦G4|swept it beyond⟧ ⟦PERSON|Ingrid Sætherlund⟧.

⟦PERSON|Sætherlund⟧, the ⟦NORP|Norwegian⟧ goalkeeper, kept her side in it thereafter, tipping ⟦PERSON|Arrizabal⟧'s curler on to the bar, smothering at the feet of ⟦PERSON|Núria Vilaplana⟧ and somehow getting a knee to a header from the same player. She could do little, though, about the ⟦G5|second⟧. It was ⟦MINUTE|four minutes before the break⟧, ⟦PERSON|Vilaplana⟧'s corner was a good one, and the ⟦NORP|Argentine⟧'s leap was better.

⟦TEAM|Lyon⟧, who had hardly crossed halfway, came out another side. ⟦PERSON|Selma Ben Youssef⟧ volleyed against the post, ⟦PERSON|Duquesnoy⟧ had one kicked off the line, and on ⟦MINUTE|58 minutes⟧ the pressure told: ⟦PERSON|Kadidiatou Sow⟧, collecting a clearance that had gone straight up and straight down again, ⟦G6|lashed through⟧ a crowd to leave the aggregate score at ⟦SCORE|3-3⟧.

What settled it was cruel. ⟦PERSON|Clara Lindqvist⟧, the ⟦NORP|Swedish⟧ centre-back and the visitors' best player on either night, stretched to intercept a low ball meant for ⟦PERSON|Ferreyros⟧ with ⟦MINUTE|17 minutes left⟧ and ⟦G7|diverted it past⟧ her own goalkeeper. She lay face down for a while. It was ⟦PERSON|Sætherlund⟧ who picked her up.

“Nobody in our dressing room is blaming anyone for that ⟦G8|own goal⟧,” said the ⟦TEAM|Lyon⟧ coach, ⟦PERSON|Romain Thibaudet⟧. “We lost the tie in the ⟦MINUTE|first twenty minutes⟧, when we forgot to play.”

⟦PERSON|Ferreyros⟧ has nine ⟦G9|goals⟧ in ⟦DATE|this season⟧'s competition, two fewer than the record, and missed the chance of a hat-trick in ⟦MINUTE|stoppage time⟧ when she lifted her shot over with only the keeper to beat. She was laughing about it before the ball came down.
=====GOALS=====
{"id": "G1", "scorer": "Candela Ferreyros", "team": "Barcelona", "count": 2}
{"id": "G2", "scorer": "Candela Ferreyros", "team": "Barcelona", "count": 2}
{"id": "G3", "scorer": "Océane Duquesnoy", "team": "Lyon", "scope": "background"}
{"id": "G4", "scorer": "Candela Ferreyros", "team": "Barcelona", "minute": 14, "minute_text": "14th minute", "assist": "Mapi Arrizabal", "kind": "shot"}
{"id": "G5", "scorer": "Candela Ferreyros", "team": "Barcelona", "minute": 41, "minute_text": "four minutes before the break", "assist": "Núria Vilaplana", "kind": "header"}
{"id": "G6", "scorer": "Kadidiatou Sow", "team": "Lyon", "minute": 58, "minute_text": "58 minutes", "kind": "shot"}
{"id": "G7", "scorer": "Clara Lindqvist", "team": "Barcelona", "minute": 73, "minute_text": "17 minutes left", "kind": "own goal"}
{"id": "G8", "scorer": "Clara Lindqvist", "team": "Barcelona", "minute": 73, "kind": "own goal"}
{"id": "G9", "scorer": "Candela Ferreyros", "team": "Barcelona", "count": 9, "scope": "background"}
