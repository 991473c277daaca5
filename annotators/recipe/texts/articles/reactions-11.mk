⟦TEAM|Crew⟧ coach ⟦PERSON|Lindqvist⟧ on playoff exit: "We lost our heads for two minutes"

⟦GPE|COLUMBUS⟧, ⟦GPE|Ohio⟧ -- ⟦PERSON|Erik Lindqvist⟧ had barely sat down before he was asked about the two minutes that ended the ⟦TEAM|Columbus Crew⟧'s season.

"You want me to explain it? I can't," the ⟦NORP|Swede⟧ said after ⟦TEAM|Nashville SC⟧'s ⟦SCORE|2-1⟧ victory in ⟦DATE|Sunday⟧'s ⟦COMPETITION|Eastern Conference⟧ semifinal at ⟦VENUE|Lower.com Field⟧. "We lost our heads for two minutes. You can do everything right for 88 and it doesn't mean a thing."

The ⟦TEAM|Crew⟧ led from the ⟦MINUTE|31st minute⟧, when ⟦PERSON|Andre Baptiste-Jones⟧ ⟦G1|blasted in⟧ a rebound after ⟦PERSON|Travis Holloway⟧'s initial effort was parried. They hit the woodwork twice more. They had 19 shots. What they did not have was a second goal.

⟦TEAM|Nashville⟧'s ⟦PERSON|Mateo Quiroga⟧ ⟦G2|tied it⟧ in the ⟦MINUTE|62nd⟧, catching ⟦TEAM|Columbus⟧ goalkeeper ⟦PERSON|Owen Castellano⟧ off his line with an audacious ⟦G3|chip⟧. Straight from the restart, ⟦PERSON|Holloway⟧ gave the ball away, ⟦PERSON|Kenji Delacroix⟧ took it off him and ⟦PERSON|Quiroga⟧'s through ball sent ⟦PERSON|Delacroix⟧ in alone. He ⟦G4|went low to ⟦PERSON|Castellano⟧'s left⟧ in the ⟦MINUTE|64th⟧. Soccer can be that cruel.

"I should've just kicked it out of the stadium," ⟦PERSON|Holloway⟧ said. "I wanted to get us going again because giving up a ⟦G5|goal⟧ like that, at home, kind of sucks the air out of the place. That's on me."

⟦PERSON|Quiroga⟧ has ⟦G6|four goals⟧ in four playoff games. The ⟦NORP|Argentine⟧ designated player, who was held out of training ⟦DATE|Thursday⟧ and ⟦DATE|Friday⟧ with a sore hamstring, told ⟦ORG|Apple TV⟧ he'd seen ⟦PERSON|Castellano⟧ stray on film.

"We talked about it all week. I told ⟦PERSON|Kenji⟧, the first ball I get, I don't look, I shoot," he said. "It came off. If not, everybody says what is he doing."

⟦PERSON|Lindqvist⟧ would not be drawn on the officials' decision not to review a possible handball in ⟦MINUTE|stoppage time⟧, though he had plenty to say to them at the whistle, the ⟦ORG|Columbus Dispatch⟧ reported. ⟦TEAM|Nashville⟧ will face ⟦TEAM|Inter Miami⟧ on ⟦DATE|Nov. 30⟧ for a place in the ⟦COMPETITION|MLS Cup⟧ final.
=====GOALS=====
{"id": "G1", "scorer": "Andre Baptiste-Jones", "team": "Columbus Crew", "minute": 31, "kind": "shot", "minute_text": "31st minute"}
{"id": "G2", "scorer": "Mateo Quiroga", "team": "Nashville SC", "minute": 62, "kind": "shot", "minute_text": "62nd"}
{"id": "G3", "scorer": "Mateo Quiroga", "team": "Nashville SC", "minute": 62, "kind": "shot", "minute_text": "62nd"}
{"id": "G4", "scorer": "Kenji Delacroix", "team": "Nashville SC", "minute": 64, "assist": "Mateo Quiroga", "kind": "shot", "minute_text": "64th", "score": "1-2"}
{"id": "G5", "scorer": "Mateo Quiroga", "team": "Nashville SC", "minute": 62, "kind": "shot"}
{"id": "G6", "scorer": "Mateo Quiroga", "team": "Nashville SC", "scope": "background", "count": 4}
