⟦TEAM|Coleraine⟧ 1 ⟦TEAM|Crusaders⟧ 2 - ⟦TEAM|Crues⟧ dig in for the points

⟦TEAM|Crusaders⟧ made the long trip home with three points in the bag thanks to ⟦PERSON|Caolan Heaney⟧'s ⟦G1|tap-in⟧ and an ⟦G2|own goal⟧ in the second half.

The ⟦TEAM|Crues⟧ had won only once on the road in the ⟦COMPETITION|Irish Premiership⟧ before this visit to the ⟦VENUE|Showgrounds⟧, and they might have been behind before the ⟦MINUTE|10th minute⟧. ⟦PERSON|Conor McAtamney⟧'s effort from the edge of the box was turned round a post by ⟦PERSON|Mark Sloan⟧, and from ⟦PERSON|Gareth Toal⟧'s corner a header skimmed the top of the bar.

⟦TEAM|Crusaders⟧ got on top and ⟦G3|took the lead⟧ their pressure deserved in the ⟦MINUTE|35th minute⟧. ⟦PERSON|Lee Branagh⟧'s shot wasn't held and ⟦PERSON|Heaney⟧ was there to ⟦G4|put it away⟧. A minute later ⟦PERSON|Heaney⟧ should have had another, but took the ball too far round the keeper and found only the side-netting.

⟦TEAM|Coleraine⟧ ⟦G5|equalised⟧ through ⟦PERSON|Rory Devenney⟧ in fortunate circumstances, his attempted cross ⟦G6|drifting over ⟦PERSON|Sloan⟧ and in off the far upright⟧. "He's meant it, he tells me," the home manager said of the ⟦G7|goal⟧, "and I'm not going to argue."

The decisive moment came on ⟦MINUTE|71⟧. ⟦PERSON|Branagh⟧ again was involved, his low ball across the six-yard box ⟦G8|going in off the shin⟧ of ⟦PERSON|Philip Kernaghan⟧, who until that point had been the best player on the park.

⟦PERSON|Jordan Stirrup⟧ received a second yellow for time-wasting in the ⟦MINUTE|85th minute⟧, and the ⟦TEAM|Bannsiders⟧ hammered on the door. ⟦PERSON|Sloan⟧ saved from ⟦PERSON|McAtamney⟧ and again from ⟦PERSON|Toal⟧, with the goal at his mercy, in the last minute.

Next for us is ⟦TEAM|Glentoran⟧ at ⟦VENUE|Seaview⟧ in the ⟦COMPETITION|Irish Cup⟧. ⟦TEAM|Larne⟧'s ⟦G9|two⟧ there a fortnight ago won't be repeated if we defend like this.
⟦FURNITURE|Photos by Paul Harvey / Crusaders FC⟧
=====GOALS=====
{"id": "G1", "scorer": "Caolan Heaney", "team": "Crusaders", "minute": 35, "minute_text": "35th minute", "kind": "shot"}
{"id": "G2", "scorer": "Philip Kernaghan", "team": "Crusaders", "minute": 71, "assist": "Lee Branagh", "kind": "own goal"}
{"id": "G3", "scorer": "Caolan Heaney", "team": "Crusaders", "minute": 35, "minute_text": "35th minute", "kind": "shot"}
{"id": "G4", "scorer": "Caolan Heaney", "team": "Crusaders", "minute": 35, "minute_text": "35th minute", "kind": "shot"}
{"id": "G5", "scorer": "Rory Devenney", "team": "Coleraine", "kind": "shot"}
{"id": "G6", "scorer": "Rory Devenney", "team": "Coleraine", "kind": "shot"}
{"id": "G7", "scorer": "Rory Devenney", "team": "Coleraine", "kind": "shot"}
{"id": "G8", "scorer": "Philip Kernaghan", "team": "Crusaders", "minute": 71, "minute_text": "71", "assist": "Lee Branagh", "kind": "own goal"}
{"id": "G9", "team": "Larne", "scope": "background", "count": 2}
