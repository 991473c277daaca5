Teenager ⟦PERSON|Crook⟧ ⟦G1|snatches it⟧ for ⟦TEAM|Swindon⟧
⟦TEAM|Swindon Town⟧ ⟦SCORE|2⟧ ⟦TEAM|Crawley Town⟧ ⟦SCORE|1⟧
A moment ⟦PERSON|Bailey Crook⟧ won't forget gave ten-man ⟦TEAM|Swindon⟧ all three points against ⟦TEAM|Crawley⟧. The 18-year-old, in just his third senior appearance, ⟦G2|lashed home⟧ in the ⟦MINUTE|third minute of stoppage time⟧ to complete a ⟦G3|turnaround⟧ that had been on nobody's mind when ⟦PERSON|Pat Lomas⟧ was sent off.
That was in the ⟦MINUTE|40th minute⟧, ten after ⟦PERSON|Denny Rudge⟧ had ⟦G4|put the visitors ahead⟧, and with the ⟦TEAM|Robins⟧ having offered next to nothing.
The sending-off was ⟦PERSON|Lomas⟧'s second of the season, a straight red for an elbow. The ⟦G5|goal⟧ had been simple. ⟦PERSON|Osman Jallow⟧'s left-wing cross was not cut out and ⟦PERSON|Rudge⟧, between two static defenders, ⟦G6|directed it past ⟦PERSON|Tomasz Wrona⟧⟧.
⟦TEAM|Crawley⟧ had a stack of chances to put the game away before and after ⟦MINUTE|half-time⟧. ⟦PERSON|Wrona⟧ touched ⟦PERSON|Max Tillinghast⟧'s shot on to a post; ⟦PERSON|Carl Brocklehurst⟧ missed the rebound; ⟦PERSON|Jallow⟧'s lob was hooked off the line by ⟦PERSON|Kieron Speight⟧ in the ⟦MINUTE|50th minute⟧; ⟦PERSON|Rudge⟧ headed wide from two yards.
You know what comes next. In the ⟦MINUTE|62nd minute⟧ ⟦PERSON|Andre Villiers⟧ chased a clearance, ⟦PERSON|Tillinghast⟧ slipped, and the forward ⟦G7|went round the keeper to level⟧.
"It's the hope that kills you and this time it killed them," said manager ⟦PERSON|Glenn Axford⟧.
⟦PERSON|Crook⟧, on in the ⟦MINUTE|79th minute⟧ for the tiring ⟦PERSON|Villiers⟧, had one shot blocked before his big moment. ⟦PERSON|Speight⟧'s hopeful punt was flicked on by a ⟦TEAM|Crawley⟧ head, and although the teenager's first touch was heavy, his second was a rocket that ⟦G8|went in via the underside of the bar⟧.
His dad, ⟦PERSON|Axford⟧ revealed, ⟦G9|scored⟧ at the same end in ⟦DATE|1996⟧.
The ⟦TEAM|Red Devils⟧, who have dropped into the bottom two, meet ⟦TEAM|Barrow⟧ at the ⟦VENUE|Broadfield Stadium⟧. ⟦TEAM|Swindon⟧ are third - and back here at the ⟦VENUE|County Ground⟧ in a week.
=====GOALS=====
{"id": "G1", "scorer": "Bailey Crook", "team": "Swindon", "minute": 90, "added": 3}
{"id": "G2", "scorer": "Bailey Crook", "team": "Swindon", "minute": 90, "added": 3, "minute_text": "third minute of stoppage time"}
{"id": "G3", "scorer": "Andre Villiers; Bailey Crook", "team": "Swindon", "count": 2}
{"id": "G4", "scorer": "Denny Rudge", "team": "Crawley", "minute": 30, "kind": "header", "assist": "Osman Jallow"}
{"id": "G5", "scorer": "Denny Rudge", "team": "Crawley", "minute": 30, "kind": "header", "assist": "Osman Jallow"}
{"id": "G6", "scorer": "Denny Rudge", "team": "Crawley", "minute": 30, "kind": "header", "assist": "Osman Jallow"}
{"id": "G7", "scorer": "Andre Villiers", "team": "Swindon", "minute": 62, "minute_text": "62nd minute"}
{"id": "G8", "scorer": "Bailey Crook", "team": "Swindon", "minute": 90, "added": 3}
{"id": "G9", "team": "Swindon", "scope": "background"}
