⟦TEAM|Wellington Phoenix⟧'s ⟦COMPETITION|A-League Women⟧ finals hopes are hanging by a thread after a ⟦SCORE|1-nil⟧ loss to ⟦TEAM|Adelaide United⟧, decided by a solitary ⟦PERSON|Ruby Castagna⟧ ⟦G1|header⟧ in the ⟦MINUTE|66th minute⟧ of a wind-blown ⟦DATE|Sunday⟧ arvo at ⟦VENUE|Coopers Stadium⟧.
There wasn't much in it. ⟦PERSON|Tegan Morrow⟧'s curler was tipped on to the woodwork by ⟦TEAM|Phoenix⟧ shot-stopper ⟦PERSON|Isla Forsythe⟧, who was having a day out until the moment that mattered.
And that was no fault of hers. ⟦PERSON|Ayesha Mahdavi⟧ floated a free kick towards the penalty spot, nobody in yellow and black picked up the run of ⟦PERSON|Castagna⟧ and the former ⟦TEAM|Matilda⟧ ⟦G2|glanced it into the bottom corner⟧.
"We've worked on that bloody thing all week," she said. "Usually I hit the carpark."
⟦NORP|Kiwi⟧ international ⟦PERSON|Kiri Parata⟧ thought she'd snatched a point for the ⟦TEAM|Nix⟧ with ⟦MINUTE|seven minutes left⟧. But no: her low drive was cleared off the line by ⟦PERSON|Chloe Nikolaidis⟧, and neither the ref nor the lino thought all of the ball was over.
The ⟦TEAM|Reds⟧ jump to fifth. ⟦TEAM|Wellington⟧, eighth, have to win at ⟦VENUE|Porirua Park⟧ ⟦DATE|next week⟧ and hope.
=====GOALS=====
{"id": "G1", "scorer": "Ruby Castagna", "team": "Adelaide United", "minute": 66, "kind": "header", "assist": "Ayesha Mahdavi", "minute_text": "66th minute"}
{"id": "G2", "scorer": "Ruby Castagna", "team": "Adelaide United", "minute": 66, "kind": "header", "assist": "Ayesha Mahdavi"}
