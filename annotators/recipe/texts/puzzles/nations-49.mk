Sacked: ⟦TEAM|Trinidad⟧ part with ⟦PERSON|Bovell⟧ after qualifying exit

The ⟦ORG|Trinidad and Tobago Football Association⟧ ⟦DATE|yesterday⟧ relieved head coach ⟦PERSON|Leslie Bovell⟧ of his duties, two days after the ⟦TEAM|Soca Warriors⟧' ⟦COMPETITION|World Cup⟧ hopes ended with a ⟦SCORE|2-2⟧ draw against ⟦TEAM|Guatemala⟧ at the ⟦VENUE|Hasely Crawford Stadium⟧.

⟦PERSON|Bovell⟧, 58, leaves after 21 months, with seven victories from 22 matches. In a short statement, the ⟦ORG|TTFA⟧ thanked him for his service and said that a "thorough review" of the campaign was under way.

In truth his fate was sealed with ⟦MINUTE|92 minutes⟧ on the clock on ⟦DATE|Tuesday⟧. Leading ⟦SCORE|2-1⟧, needing to win, ⟦TEAM|T&T⟧ had a corner. They lost it. ⟦TEAM|Guatemala⟧'s ⟦PERSON|Óscar Castellanos-Paz⟧ ran the length of the field, and though ⟦PERSON|Marvin Hypolite⟧ in the home goal did well to block, ⟦PERSON|Elmer Chinchilla⟧ was up in support to ⟦G1|ram it in⟧.

Before that, all had been going to plan. ⟦PERSON|Kareem Joefield⟧ ⟦G2|gave the ⟦TEAM|Warriors⟧ the lead⟧ in the ⟦MINUTE|31st minute⟧, the ⟦TEAM|Charleston Battery⟧ striker ⟦G3|heading in⟧ at the second attempt after his first was cleared off the line by ⟦PERSON|Nicolás Hagen-López⟧. ⟦PERSON|Castellanos-Paz⟧ ⟦G4|equalised⟧ with a low drive but ⟦PERSON|Levi Pantin⟧, ⟦MINUTE|three minutes from the interval⟧, ⟦G5|restored the advantage⟧ with a fortuitous deflection.

Defender ⟦PERSON|Shannon Fortuné⟧ told ⟦ORG|i95.5FM⟧ the players felt responsible. "It's us who ⟦G9|conceded a goal⟧ from our own corner, it's not Coach. We let him down."

⟦PERSON|Bovell⟧ was a popular winger in his day, ⟦G6|scoring⟧ 27 times in 70 internationals. Among his ⟦G7|goals⟧ was the ⟦G8|strike⟧ against ⟦TEAM|Mexico⟧ in ⟦DATE|2000⟧ which still gets shown on ⟦ORG|TV6⟧ before every home match. But results had turned; his team had gone five without a win, and failed to find the net in three.

Assistant ⟦PERSON|Derek Mohammed⟧ will be in charge for ⟦DATE|next month⟧'s ⟦COMPETITION|Nations League⟧ match with ⟦TEAM|Martinique⟧. Among those mentioned as successors is ⟦NORP|Dutchman⟧ ⟦PERSON|Ruud van Aalst⟧.
=====GOALS=====
{"id": "G1", "scorer": "Elmer Chinchilla", "team": "Guatemala", "minute": 90, "added": 2, "kind": "shot", "minute_text": "92 minutes"}
{"id": "G2", "scorer": "Kareem Joefield", "team": "Trinidad", "minute": 31, "kind": "header", "minute_text": "31st minute"}
{"id": "G3", "scorer": "Kareem Joefield", "team": "Trinidad", "minute": 31, "kind": "header", "minute_text": "31st minute"}
{"id": "G4", "scorer": "Óscar Castellanos-Paz", "team": "Guatemala", "kind": "shot", "score": "1-1"}
{"id": "G5", "scorer": "Levi Pantin", "team": "Trinidad", "minute": 42, "minute_text": "three minutes from the interval", "score": "2-1"}
{"id": "G6", "scorer": "Leslie Bovell", "team": "Trinidad", "scope": "background", "count": 27}
{"id": "G7", "scorer": "Leslie Bovell", "team": "Trinidad", "scope": "background"}
{"id": "G8", "scorer": "Leslie Bovell", "team": "Trinidad", "scope": "background"}
{"id": "G9", "scorer": "Elmer Chinchilla", "team": "Guatemala", "minute": 90, "added": 2, "kind": "shot"}
