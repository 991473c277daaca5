⟦TEAM|Ipswich⟧ ⟦SCORE|1⟧ ⟦TEAM|Sheffield Wednesday⟧ ⟦SCORE|1⟧: ⟦TEAM|Owls⟧ get out of jail
⟦TEAM|Sheffield Wednesday⟧ needed a ⟦G1|goal⟧ in the ⟦MINUTE|fourth minute of stoppage time⟧ to leave ⟦VENUE|Portman Road⟧ with a draw that their manager called "daylight robbery".
⟦TEAM|Ipswich Town⟧ had been the better side throughout and led through ⟦PERSON|Elliot Kemp⟧'s early ⟦G2|finish⟧, but paid for failing to add to it when ⟦TEAM|Wednesday⟧ captain ⟦PERSON|Barry Stenhouse⟧ popped up at the other end.
⟦PERSON|Kemp⟧'s ⟦G3|goal⟧ was a good one. ⟦PERSON|Zane Whitaker⟧, making his full debut, beat ⟦PERSON|Josh Pell⟧ twice on the right before pulling the ball back. ⟦PERSON|Stenhouse⟧ blocked the first shot, from ⟦PERSON|Noah Frimpong⟧, but ⟦PERSON|Kemp⟧ was following in and ⟦G4|put it through ⟦PERSON|Stenhouse⟧'s legs⟧, with goalkeeper ⟦PERSON|Viktor Havel⟧ unsighted.
After that it was a question of how many. ⟦PERSON|Frimpong⟧ hit the bar. ⟦PERSON|Whitaker⟧ had a shot cleared off the line by ⟦PERSON|Pell⟧. ⟦PERSON|Havel⟧ made the save of the afternoon from ⟦PERSON|Kemp⟧ in the ⟦MINUTE|52nd minute⟧, then another from the same player's free-kick.
⟦TEAM|Wednesday⟧ did nothing until ⟦PERSON|Stenhouse⟧ went forward as an extra striker. "Nobody told him to," said manager ⟦PERSON|Graham Tully⟧. "Nobody tells ⟦PERSON|Barry⟧ anything."
He won one header, then another. The third, from ⟦PERSON|Pell⟧'s hopeful centre, ⟦G5|looped over ⟦PERSON|Sam Drury⟧⟧ and dropped under the bar.
It was the 36-year-old's first ⟦G6|goal⟧ of the season. He ⟦G7|got one⟧ ⟦DATE|last year⟧ too, at ⟦TEAM|Swansea⟧, also in ⟦MINUTE|stoppage time⟧.
⟦TEAM|Ipswich⟧ boss ⟦PERSON|Mark Ferraby⟧ was too fed up to say much. "We should have scored four. If you only score the ⟦G8|one⟧ you leave yourself open to that. The ⟦G9|equaliser⟧ is a punt into the box."
⟦TEAM|Wednesday⟧ had no fit centre-forward on the bench and finished the match with ten after ⟦PERSON|Pell⟧ went off injured.
=====GOALS=====
{"id": "G1", "scorer": "Barry Stenhouse", "team": "Sheffield Wednesday", "minute": 90, "added": 4, "assist": "Josh Pell", "kind": "header", "minute_text": "fourth minute of stoppage time"}
{"id": "G2", "scorer": "Elliot Kemp", "team": "Ipswich Town", "kind": "shot"}
{"id": "G3", "scorer": "Elliot Kemp", "team": "Ipswich Town", "kind": "shot"}
{"id": "G4", "scorer": "Elliot Kemp", "team": "Ipswich Town", "kind": "shot", "score": "1-0"}
{"id": "G5", "scorer": "Barry Stenhouse", "team": "Sheffield Wednesday", "minute": 90, "added": 4, "assist": "Josh Pell", "kind": "header", "score": "1-1"}
{"id": "G6", "scorer": "Barry Stenhouse", "team": "Sheffield Wednesday", "minute": 90, "added": 4, "assist": "Josh Pell", "kind": "header"}
{"id": "G7", "scorer": "Barry Stenhouse", "scope": "background"}
{"id": "G8", "scorer": "Elliot Kemp", "team": "Ipswich Town", "kind": "shot"}
{"id": "G9", "scorer": "Barry Stenhouse", "team": "Sheffield Wednesday", "minute": 90, "added": 4, "assist": "Josh Pell", "kind": "header"}
