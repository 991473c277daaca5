⟦PERSON|Kinsella⟧ ⟦G1|double⟧ earns ⟦TEAM|Ireland⟧ first win of ⟦COMPETITION|Women's Nations League⟧ campaign

⟦PERSON|Aoife Kinsella⟧ ⟦G2|scored twice⟧ as the ⟦TEAM|Republic of Ireland⟧ ⟦G3|overturned a ⟦MINUTE|half-time⟧ deficit⟧ to defeat ⟦TEAM|Iceland⟧ ⟦SCORE|2-1⟧ at ⟦VENUE|Tallaght Stadium⟧ on ⟦DATE|Friday night⟧.

The visitors had ⟦G4|struck⟧ through ⟦PERSON|Birna Hauksdóttir⟧ in a first half of few openings, but the ⟦TEAM|Ireland⟧ captain ⟦G5|levelled⟧ in the ⟦MINUTE|56th minute⟧ and then had the final say with a ⟦G6|header⟧ that the ⟦ORG|FAI⟧'s statisticians recorded as her 30th international ⟦G7|goal⟧.

⟦TEAM|Ireland⟧ were the first to threaten. ⟦PERSON|Sadhbh McGarry⟧'s cross in the third minute was too strong for ⟦PERSON|Niamh Dorgan⟧, and ⟦PERSON|Orla Fennelly⟧ fired over the bar from the edge of the area after ⟦MINUTE|11 minutes⟧. ⟦PERSON|Kinsella⟧ bent a free-kick around the wall on ⟦MINUTE|17⟧ and ⟦PERSON|Elín Thorvalds⟧ did well to get a glove to it.

⟦NORP|Icelandic⟧ chances were rarer. ⟦PERSON|Katrín Ólafsdóttir⟧ had a shot blocked by ⟦PERSON|McGarry⟧ and ⟦PERSON|Sunna Ragnars⟧ drove one into the side-netting, yet it was they who ⟦G8|found the breakthrough⟧ just after the ⟦MINUTE|half-hour⟧ mark. ⟦PERSON|Róisín Tuohy⟧, a late replacement for the injured ⟦PERSON|Maeve Lacey⟧, miscontrolled a throw and lost the ball to ⟦PERSON|Ólafsdóttir⟧. She drew the keeper and pulled it back for ⟦PERSON|Hauksdóttir⟧, who had only to ⟦G9|pass it into the net⟧.

⟦PERSON|Tuohy⟧ was replaced at ⟦MINUTE|half-time⟧. So too was the formation, ⟦PERSON|Dorgan⟧ moving from right wing-back into the front line, and it paid off. ⟦PERSON|Thorvalds⟧ came for a corner and missed it, ⟦PERSON|Fennelly⟧'s hooked effort came back off the crossbar and ⟦PERSON|Kinsella⟧ reacted before anyone else, ⟦G10|volleying it back with interest⟧.

The ⟦GPE|Tallaght⟧ crowd thought they had a winner ⟦MINUTE|seven minutes later⟧, ⟦PERSON|Dorgan⟧ ⟦G11|touching in⟧ ⟦PERSON|McGarry⟧'s drive. The flag stayed down, but VAR drew the lines and the ⟦GPE|Cork⟧-born forward was found to have been ahead of the last defender by the length of a boot.

There was no doubt about what came in the ⟦MINUTE|84th minute⟧. ⟦PERSON|Fennelly⟧, on her 50th appearance, took her time over a cross from the left; ⟦PERSON|Kinsella⟧, who had been booked moments before for a foul on ⟦PERSON|Ragnars⟧, leapt between two and ⟦G12|sent the ball back across⟧ ⟦PERSON|Thorvalds⟧.

⟦TEAM|Iceland⟧ finished with ten after ⟦PERSON|Ragnars⟧ was shown a second yellow card. They won a corner in the sixth added minute and sent everyone forward, but ⟦TEAM|Ireland⟧'s goal was not troubled.

"Their ⟦G13|goal⟧ was our own doing and I told the girls so," said the ⟦NORP|Irish⟧ manager. "After that I only saw one team. She's got those moments, hasn't she? One with the foot, ⟦G14|one⟧ with the head."

⟦TEAM|Ireland⟧, beaten by three goals in ⟦TEAM|Poland⟧ ⟦DATE|last month⟧, are third.
=====GOALS=====
{"id": "G1", "scorer": "Aoife Kinsella", "team": "Republic of Ireland", "count": 2}
{"id": "G2", "scorer": "Aoife Kinsella", "team": "Republic of Ireland", "count": 2}
{"id": "G3", "scorer": "Aoife Kinsella", "team": "Republic of Ireland", "count": 2}
{"id": "G4", "scorer": "Birna Hauksdóttir", "team": "Iceland", "assist": "Katrín Ólafsdóttir", "kind": "shot"}
{"id": "G5", "scorer": "Aoife Kinsella", "team": "Republic of Ireland", "minute": 56, "assist": "Orla Fennelly", "kind": "volley", "minute_text": "56th minute"}
{"id": "G6", "scorer": "Aoife Kinsella", "team": "Republic of Ireland", "minute": 84, "assist": "Orla Fennelly", "kind": "header"}
{"id": "G7", "scorer": "Aoife Kinsella", "team": "Republic of Ireland", "minute": 84, "assist": "Orla Fennelly", "kind": "header"}
{"id": "G8", "scorer": "Birna Hauksdóttir", "team": "Iceland", "assist": "Katrín Ólafsdóttir", "kind": "shot"}
{"id": "G9", "scorer": "Birna Hauksdóttir", "team": "Iceland", "assist": "Katrín Ólafsdóttir", "kind": "shot"}
{"id": "G10", "scorer": "Aoife Kinsella", "team": "Republic of Ireland", "minute": 56, "assist": "Orla Fennelly", "kind": "volley"}
{"id": "G11", "scorer": "Niamh Dorgan", "team": "Republic of Ireland", "minute": 63, "assist": "Sadhbh McGarry", "kind": "shot", "outcome": "ruled out", "minute_text": "seven minutes later"}
{"id": "G12", "scorer": "Aoife Kinsella", "team": "Republic of Ireland", "minute": 84, "assist": "Orla Fennelly", "kind": "header", "minute_text": "84th minute"}
{"id": "G13", "scorer": "Birna Hauksdóttir", "team": "Iceland", "assist": "Katrín Ólafsdóttir", "kind": "shot"}
{"id": "G14", "scorer": "Aoife Kinsella", "team": "Republic of Ireland", "minute": 84, "assist": "Orla Fennelly", "kind": "header"}
