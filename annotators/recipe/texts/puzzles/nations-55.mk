⟦TEAM|Spain⟧'s young lionesses roar to Under-19 crown

⟦FURNITURE|By our reporter in Tampere⟧

⟦TEAM|Spain⟧ won the ⟦COMPETITION|Women's Under-19 Championship⟧ for the seventh time when ⟦PERSON|Leire Aranburu⟧'s ⟦G1|goal⟧ deep into ⟦MINUTE|extra time⟧ saw off ⟦TEAM|Germany⟧ ⟦SCORE|2-1⟧.

The ⟦TEAM|Athletic Club⟧ striker had already missed from the spot, her ⟦MINUTE|58th-minute⟧ penalty having been pushed away by ⟦PERSON|Emma Rautenberg⟧, and had been replaced as captain, but when ⟦PERSON|Claudia Bru⟧'s shot was only parried in the ⟦MINUTE|114th minute⟧ she was first to react and ⟦G2|bundled it in⟧.

A tight final had burst into life late in the first half. ⟦TEAM|Germany⟧ ⟦G3|struck⟧ through ⟦PERSON|Lilly Hoppe⟧, the ⟦TEAM|Turbine Potsdam⟧ midfielder ⟦G4|unleashing a drive⟧ that dipped over ⟦PERSON|Nora Villacampa⟧ and in. There was barely time to restart: the ⟦MINUTE|interval⟧ came, and by the time many had got back to their seats ⟦TEAM|Spain⟧ ⟦G5|were level⟧. ⟦PERSON|Ainara Goñi⟧'s corner was headed goalwards by ⟦PERSON|Aranburu⟧, ⟦PERSON|Rautenberg⟧ kept it out with the help of the post, and defender ⟦PERSON|Sofie Kranz⟧, facing her own goal, could only ⟦G6|help it over the line⟧. The ⟦NORP|Germans⟧ protested that ⟦PERSON|Goñi⟧ had taken it from outside the quadrant.

Both sides had chances to settle matters in 90 minutes. ⟦PERSON|Bru⟧, sent through by ⟦PERSON|Goñi⟧, dallied; ⟦PERSON|Hoppe⟧ went on a fine solo run and hit the keeper; ⟦PERSON|Kranz⟧'s downward header bounced up and over. ⟦TEAM|Germany⟧ had the last word in normal time but ⟦PERSON|Melina Özkan⟧'s effort, after she'd rounded ⟦PERSON|Villacampa⟧, was cleared off the line.

⟦TEAM|Spain⟧ coach ⟦PERSON|Marta Ibarguren⟧ had said beforehand that her team "score for fun". It was anything but in ⟦GPE|Tampere⟧. "I aged," she said.

⟦PERSON|Aranburu⟧ ends as top scorer, with six ⟦G7|goals⟧, ⟦G8|three⟧ of them in the ⟦SCORE|5-0⟧ semi-final win over the ⟦TEAM|Netherlands⟧.
=====GOALS=====
{"id": "G1", "scorer": "Leire Aranburu", "team": "Spain", "minute": 114, "kind": "shot", "minute_text": "extra time", "score": "2-1"}
{"id": "G2", "scorer": "Leire Aranburu", "team": "Spain", "minute": 114, "kind": "shot", "minute_text": "114th minute"}
{"id": "G3", "scorer": "Lilly Hoppe", "team": "Germany", "kind": "shot", "minute_text": "late in the first half"}
{"id": "G4", "scorer": "Lilly Hoppe", "team": "Germany", "kind": "shot"}
{"id": "G5", "scorer": "Sofie Kranz", "team": "Spain", "kind": "own goal", "score": "1-1"}
{"id": "G6", "scorer": "Sofie Kranz", "team": "Spain", "kind": "own goal"}
{"id": "G7", "scorer": "Leire Aranburu", "team": "Spain", "scope": "background", "count": 6}
{"id": "G8", "scorer": "Leire Aranburu", "team": "Spain", "scope": "background", "count": 3}
