⟦TEAM|Sligo Rovers⟧ through to last eight after ⟦SCORE|3-0⟧ win
⟦FURNITURE|By a staff reporter⟧
⟦TEAM|Sligo Rovers⟧ needed only a quarter of an hour to put their ⟦COMPETITION|FAI Cup⟧ tie with ⟦TEAM|Shelbourne⟧ out of sight, ⟦PERSON|Emeka Oduya⟧ ⟦G1|scoring⟧ and then ⟦G2|making the second⟧ for ⟦PERSON|Tadgh Molloy⟧.
⟦PERSON|Rory Fennelly⟧ ⟦G3|added a third⟧ after the restart and the ⟦TEAM|Bit o' Red⟧, who have not been past the quarter-finals in six years, could take off three players with half an hour left.
It took them ⟦MINUTE|four minutes⟧ to ⟦G4|get going⟧. ⟦PERSON|Cathal Breen⟧'s ball over the top was chased by ⟦PERSON|Oduya⟧ and by ⟦PERSON|Sean Prunty⟧, who got there first but chose to head it back to his goalkeeper without looking. ⟦PERSON|Luka Vidmar⟧ had come off his line. ⟦PERSON|Oduya⟧ ⟦G5|did the rest⟧.
⟦TEAM|Shels⟧' answer was a ⟦PERSON|Stephen Gaffney⟧ shot from the edge of the area which ⟦TEAM|Sligo⟧'s keeper held at the second attempt. That apart they had nothing. When ⟦PERSON|Prunty⟧ was robbed again, by ⟦PERSON|Molloy⟧ this time, ⟦PERSON|Oduya⟧ took the return pass, waited, and rolled it back across the six-yard box for his strike partner to ⟦G6|make it ⟦SCORE|2-0⟧⟧ with ⟦MINUTE|14 minutes⟧ gone.
The game was over as a contest and the ⟦VENUE|Showgrounds⟧ crowd knew it. ⟦PERSON|Vidmar⟧ stopped it becoming a rout with saves from ⟦PERSON|Breen⟧ and ⟦PERSON|Oduya⟧, and ⟦PERSON|Molloy⟧ struck the crossbar from a free-kick just after the ⟦MINUTE|half-hour⟧.
⟦PERSON|Prunty⟧ did not come out for the second half. His replacement gave away the corner from which ⟦TEAM|Sligo⟧ ⟦G7|scored again⟧: ⟦PERSON|Breen⟧ took it, ⟦PERSON|Vidmar⟧ came and missed, and ⟦PERSON|Fennelly⟧'s ⟦G8|header⟧ dropped over the line via the shoulder of a defender.
"Giving away a ⟦G9|goal⟧ like that first one sets the tone, unfortunately," the ⟦TEAM|Shelbourne⟧ manager said. "Then we concede the second ⟦G10|one⟧ in the same way. I could have taken off six at ⟦MINUTE|half-time⟧."
His opposite number was pleased with the way ⟦PERSON|Molloy⟧ and ⟦PERSON|Oduya⟧ had combined. "⟦PERSON|Emeka⟧ could have gone for goal himself for the second ⟦G11|goal⟧ and he looked up. That tells you about him."
⟦PERSON|Oduya⟧ now has ⟦G12|eight⟧ in ⟦DATE|this year⟧'s competition and league combined. The draw for the quarter-finals takes place on ⟦DATE|Tuesday⟧, with ⟦TEAM|Derry City⟧ among the sides already through.
=====GOALS=====
{"id": "G1", "scorer": "Emeka Oduya", "team": "Sligo Rovers", "minute": 4, "kind": "shot"}
{"id": "G2", "scorer": "Tadgh Molloy", "team": "Sligo Rovers", "minute": 14, "assist": "Emeka Oduya", "kind": "shot"}
{"id": "G3", "scorer": "Rory Fennelly", "team": "Sligo Rovers", "assist": "Cathal Breen", "kind": "header"}
{"id": "G4", "scorer": "Emeka Oduya", "team": "Sligo Rovers", "minute": 4, "kind": "shot", "minute_text": "four minutes"}
{"id": "G5", "scorer": "Emeka Oduya", "team": "Sligo Rovers", "minute": 4, "kind": "shot"}
{"id": "G6", "scorer": "Tadgh Molloy", "team": "Sligo Rovers", "minute": 14, "assist": "Emeka Oduya", "kind": "shot", "minute_text": "14 minutes", "score": "2-0"}
{"id": "G7", "scorer": "Rory Fennelly", "team": "Sligo Rovers", "assist": "Cathal Breen", "kind": "header"}
{"id": "G8", "scorer": "Rory Fennelly", "team": "Sligo Rovers", "assist": "Cathal Breen", "kind": "header"}
{"id": "G9", "scorer": "Emeka Oduya", "team": "Sligo Rovers", "minute": 4, "kind": "shot"}
{"id": "G10", "scorer": "Tadgh Molloy", "team": "Sligo Rovers", "minute": 14, "assist": "Emeka Oduya", "kind": "shot"}
{"id": "G11", "scorer": "Tadgh Molloy", "team": "Sligo Rovers", "minute": 14, "assist": "Emeka Oduya", "kind": "shot"}
{"id": "G12", "scorer": "Emeka Oduya", "team": "Sligo Rovers", "scope": "background", "count": 8}
