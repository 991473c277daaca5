⟦TEAM|Torquay United⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Chippenham Town⟧
An ⟦MINUTE|injury-time⟧ ⟦G1|finish⟧ from full-back ⟦PERSON|Dylan Prowse⟧ maintained ⟦TEAM|Torquay⟧'s lead at the top of ⟦COMPETITION|National League South⟧.
The ⟦TEAM|Gulls⟧ looked like dropping points at ⟦VENUE|Plainmoor⟧ for a third game running when ⟦PERSON|Will Dawes⟧ ⟦G2|levelled⟧ for the struggling visitors after ⟦PERSON|Matt Crossman⟧ had ⟦G3|put them in front⟧.
It was a scruffy ⟦G4|goal⟧ that separated the teams after ⟦MINUTE|27 minutes⟧, ⟦PERSON|Crossman⟧ ⟦G5|bundling home⟧ a ⟦PERSON|Lewis Callard⟧ corner from under the crossbar, where keeper ⟦PERSON|Archie Rudge⟧ claimed he had been impeded.
⟦PERSON|Dawes⟧ had squandered a one-on-one earlier, shooting at the legs of ⟦PERSON|Jimmy Halloran⟧. The home side could have been out of sight by ⟦MINUTE|half-time⟧: ⟦PERSON|Callard⟧ lobbed over, ⟦PERSON|Prowse⟧ struck the far upright with a cross, and ⟦PERSON|Crossman⟧'s volley was too high.
⟦TEAM|Chippenham⟧ stepped it up and took their chance on ⟦MINUTE|68 minutes⟧. ⟦PERSON|Bradley Osei⟧ beat ⟦PERSON|Prowse⟧ for pace, his centre was dummied and ⟦PERSON|Dawes⟧ ⟦G6|placed it wide of ⟦PERSON|Halloran⟧⟧.
⟦TEAM|Torquay⟧ manager ⟦PERSON|Pat Wotherspoon⟧ threw on strikers but it was a defender who had the last word. In the ⟦MINUTE|third minute of added time⟧, with ⟦PERSON|Rudge⟧ off his line after punching a corner, ⟦PERSON|Prowse⟧ ⟦G7|chipped the ball into the empty net⟧ from 25 yards.
"⟦PERSON|Dylan⟧ can do that in training ten times and nine go over the fence," said ⟦PERSON|Wotherspoon⟧.
⟦TEAM|Chippenham⟧ stay in the bottom three, four points from safety, and have ⟦G8|conceded⟧ in ⟦MINUTE|injury time⟧ in each of their last three away matches.
⟦FURNITURE|REPORT: Sponsored by Devon Windows⟧
=====GOALS=====
{"id": "G1", "scorer": "Dylan Prowse", "team": "Torquay United", "minute": 90, "added": 3, "minute_text": "injury-time", "kind": "shot"}
{"id": "G2", "scorer": "Will Dawes", "team": "Chippenham Town", "minute": 68, "assist": "Bradley Osei"}
{"id": "G3", "scorer": "Matt Crossman", "team": "Torquay United", "minute": 27, "assist": "Lewis Callard"}
{"id": "G4", "scorer": "Matt Crossman", "team": "Torquay United", "minute": 27, "minute_text": "27 minutes", "assist": "Lewis Callard"}
{"id": "G5", "scorer": "Matt Crossman", "team": "Torquay United", "minute": 27, "assist": "Lewis Callard"}
{"id": "G6", "scorer": "Will Dawes", "team": "Chippenham Town", "minute": 68, "minute_text": "68 minutes", "assist": "Bradley Osei", "score": "1-1"}
{"id": "G7", "scorer": "Dylan Prowse", "team": "Torquay United", "minute": 90, "added": 3, "minute_text": "third minute of added time", "kind": "shot", "score": "2-1"}
{"id": "G8", "scope": "background", "count": 3}
