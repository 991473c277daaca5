DURHAM ⟦SCORE|3-2⟧ SHEFFIELD UNITED: ⟦PERSON|Oakhurst⟧ strikes twice in thriller
⟦FURNITURE|Durham FC Media | 4 min read⟧

Two ⟦G1|goals⟧ from ⟦PERSON|Millie Oakhurst⟧ and a ⟦PERSON|Rosa Calleja⟧ ⟦G2|penalty⟧ gave ⟦TEAM|Durham Women⟧ a ⟦SCORE|3-2⟧ victory over ⟦TEAM|Sheffield United Women⟧ at ⟦VENUE|Maiden Castle⟧, but the ⟦TEAM|Wildcats⟧ were made to hang on in a nervy finish.

⟦PERSON|Kirsty Heald⟧'s side had gone three without a win and started as though determined to put that right. ⟦PERSON|Erin Tuohy⟧ forced a save inside ⟦MINUTE|30 seconds⟧, and when the resulting corner was half cleared, ⟦PERSON|Jade Winterburn⟧'s delivery was met by ⟦PERSON|Oakhurst⟧, ⟦G3|heading beyond ⟦PERSON|Sian Morley⟧⟧ for ⟦SCORE|1-0⟧.

⟦MINUTE|2'⟧ - the quickest ⟦TEAM|Durham⟧ ⟦G4|goal⟧ of the season so far.

The second followed after a quarter of an hour. ⟦PERSON|Tuohy⟧ was bundled over by ⟦PERSON|Fran Dempsey⟧ and, after a lengthy discussion with her assistant, the referee pointed to the spot. ⟦PERSON|Calleja⟧ ⟦G5|sent the keeper the wrong way⟧.

⟦TEAM|United⟧ got themselves back into the contest through ⟦PERSON|Natalia Kubiak⟧. The ⟦NORP|Polish⟧ forward was left alone in the area and had time to pick her spot: ⟦G6|⟦SCORE|2-1⟧⟧ in the ⟦MINUTE|33rd minute⟧. ⟦PERSON|Dempsey⟧'s drive then whistled past the upright, and ⟦TEAM|Durham⟧ were grateful for the whistle.

Half-time: ⟦TEAM|Durham⟧ ⟦SCORE|2-1⟧ Sheffield ⟦TEAM|United⟧.

The ⟦TEAM|Blades⟧' ⟦G7|leveller⟧ came shortly after the ⟦MINUTE|restart⟧, ⟦PERSON|Bethan Prosser⟧'s inswinging corner going in at the far post with everyone missing it. But parity lasted only until ⟦MINUTE|58'⟧, when ⟦PERSON|Oakhurst⟧ ⟦G8|restored ⟦TEAM|Durham⟧'s lead⟧, finishing off a counter-attack that began with a ⟦PERSON|Prosser⟧ free-kick hitting the wall. 

⟦PERSON|Morley⟧ saved brilliantly from ⟦PERSON|Tuohy⟧, ⟦PERSON|Calleja⟧'s second penalty of the day was missed, high and wide, and there were seven minutes of ⟦MINUTE|added time⟧ to survive.

⟦PERSON|Heald⟧ told the club website: "⟦PERSON|Millie⟧ will get the headlines for the two ⟦G9|goals⟧, but the third ⟦G10|goal⟧ is ⟦PERSON|Erin⟧'s. She ran 60 yards and squared it at the right time."

Next up for the ⟦TEAM|Wildcats⟧ is a trip to ⟦TEAM|Sunderland⟧ in the ⟦COMPETITION|Women's Championship⟧.
⟦FURNITURE|Durham: Oldham, Winterburn, Calleja, Tuohy, Oakhurst. Subs not used: Ryle, Patten.⟧
=====GOALS=====
{"id": "G1", "scorer": "Millie Oakhurst", "team": "Durham Women", "count": 2}
{"id": "G2", "scorer": "Rosa Calleja", "team": "Durham Women", "minute": 15, "kind": "penalty"}
{"id": "G3", "scorer": "Millie Oakhurst", "team": "Durham Women", "minute": 2, "minute_text": "2'", "assist": "Jade Winterburn", "kind": "header"}
{"id": "G4", "scorer": "Millie Oakhurst", "team": "Durham Women", "minute": 2, "assist": "Jade Winterburn", "kind": "header"}
{"id": "G5", "scorer": "Rosa Calleja", "team": "Durham Women", "minute": 15, "minute_text": "quarter of an hour", "kind": "penalty"}
{"id": "G6", "scorer": "Natalia Kubiak", "team": "Sheffield United Women", "minute": 33, "minute_text": "33rd minute", "score": "2-1"}
{"id": "G7", "scorer": "Bethan Prosser", "team": "Sheffield United Women"}
{"id": "G8", "scorer": "Millie Oakhurst", "team": "Durham Women", "minute": 58, "minute_text": "58'", "assist": "Erin Tuohy"}
{"id": "G9", "scorer": "Millie Oakhurst", "team": "Durham Women", "count": 2}
{"id": "G10", "scorer": "Millie Oakhurst", "team": "Durham Women", "minute": 58, "assist": "Erin Tuohy"}
