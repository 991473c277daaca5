⟦TEAM|Leyton Orient⟧ ⟦SCORE|0-3⟧ ⟦TEAM|Blackpool⟧
⟦TEAM|Blackpool⟧ eased their relegation worries with a thumping win at ⟦TEAM|Leyton Orient⟧.
The ⟦TEAM|Seasiders⟧ had not won in ⟦GPE|London⟧ for four years, but ⟦PERSON|Tobi Ogundipe⟧ ⟦G1|gave them an early lead⟧, ⟦PERSON|Cormac Reilly⟧ ⟦G2|added to it⟧ and a late ⟦G3|third⟧ through ⟦PERSON|Max Hollins⟧ was no more than they merited.
⟦PERSON|Ogundipe⟧ ⟦G4|struck⟧ with ⟦MINUTE|eight minutes⟧ gone. ⟦TEAM|Orient⟧'s ⟦PERSON|Dimitri Economou⟧ was caught upfield, ⟦PERSON|Hollins⟧ ran 60 yards and rolled the ball across for the striker to ⟦G5|tap home⟧.
⟦PERSON|Marlon Petrov⟧ had ⟦G6|the ball in the ⟦TEAM|Blackpool⟧ net⟧ moments after the ⟦MINUTE|restart⟧, but he had used his arm to ⟦G7|turn in⟧ a cross by ⟦PERSON|Theo Wyke⟧.
⟦TEAM|Orient⟧ created chances. ⟦PERSON|Wyke⟧ headed against the bar, ⟦PERSON|Petrov⟧ drove into the side-netting, and ⟦PERSON|Economou⟧'s free-kick was tipped over by ⟦PERSON|Rhys Llewellyn-Parry⟧ on ⟦MINUTE|39⟧.
The game was decided on ⟦MINUTE|62 minutes⟧. ⟦PERSON|Hollins⟧ went down under a challenge from keeper ⟦PERSON|Jack Spurling⟧ and ⟦PERSON|Reilly⟧'s ⟦G8|penalty⟧ went in off the underside of the bar.
⟦PERSON|Spurling⟧ made amends of a kind, saving at the feet of ⟦PERSON|Ogundipe⟧ and then turning away a ⟦PERSON|Reilly⟧ free-kick.
But in the ⟦MINUTE|dying minutes⟧ he came for a long ball, lost out to ⟦PERSON|Hollins⟧, and the winger ⟦G9|finished into an empty goal⟧.
"Nobody in this league wins games by being nice," said the ⟦TEAM|Blackpool⟧ manager ⟦PERSON|Adrian Kershaw⟧. "We've been soft away from home. Not ⟦DATE|today⟧."
⟦FURNITURE|What did you make of Orient's display? Have your say⟧
=====GOALS=====
{"id": "G1", "scorer": "Tobi Ogundipe", "team": "Blackpool", "minute": 8, "assist": "Max Hollins", "kind": "shot"}
{"id": "G2", "scorer": "Cormac Reilly", "team": "Blackpool", "minute": 62, "kind": "penalty"}
{"id": "G3", "scorer": "Max Hollins", "team": "Blackpool", "kind": "shot"}
{"id": "G4", "scorer": "Tobi Ogundipe", "team": "Blackpool", "minute": 8, "minute_text": "eight minutes", "assist": "Max Hollins", "kind": "shot"}
{"id": "G5", "scorer": "Tobi Ogundipe", "team": "Blackpool", "minute": 8, "minute_text": "eight minutes", "assist": "Max Hollins", "kind": "shot", "score": "0-1"}
{"id": "G6", "scorer": "Marlon Petrov", "team": "Leyton Orient", "outcome": "ruled out"}
{"id": "G7", "scorer": "Marlon Petrov", "team": "Leyton Orient", "outcome": "ruled out"}
{"id": "G8", "scorer": "Cormac Reilly", "team": "Blackpool", "minute": 62, "minute_text": "62 minutes", "kind": "penalty", "score": "0-2"}
{"id": "G9", "scorer": "Max Hollins", "team": "Blackpool", "minute_text": "dying minutes", "kind": "shot"}
