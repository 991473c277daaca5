Match report: ⟦TEAM|Southampton Women⟧ ⟦SCORE|3-0⟧ ⟦TEAM|Ipswich Town Women⟧
⟦TEAM|Saints⟧ eased to victory over ⟦TEAM|Ipswich⟧ in ⟦COMPETITION|WSL2⟧ at ⟦VENUE|St Mary's⟧ on ⟦DATE|Sunday⟧ afternoon.
⟦PERSON|Temi Abiola⟧'s first-half ⟦G1|opener⟧, a ⟦PERSON|Rebecca Swarbrick⟧ ⟦G2|penalty⟧ and substitute ⟦PERSON|Danielle Foxcroft⟧'s late ⟦G3|third⟧ did the damage for ⟦PERSON|Stacey Ingleby⟧'s team, who stretched their unbeaten start to seven matches.
⟦PERSON|Ingleby⟧ named the same eleven that beat ⟦TEAM|Birmingham City Women⟧ a week before. They nearly had the perfect start, ⟦PERSON|Alicia Núñez⟧ having a shot saved in the ⟦MINUTE|opening minute⟧ by ⟦PERSON|Laurel Pine⟧, and ⟦PERSON|Swarbrick⟧ went close from the rebound.
⟦PERSON|Megan Coles⟧ tried her luck from 30 yards for the ⟦TEAM|Tractor Girls⟧ on ⟦MINUTE|12 minutes⟧. ⟦PERSON|Hayley Bright⟧ watched it all the way, and behind.
Pressure told before the ⟦MINUTE|half-hour⟧. ⟦PERSON|Swarbrick⟧ dropped a shoulder to lose ⟦PERSON|Coles⟧ and clipped in a cross that ⟦PERSON|Núñez⟧ headed at ⟦PERSON|Pine⟧, but the stop only pushed the ball to ⟦PERSON|Abiola⟧'s feet. She ⟦G4|couldn't miss from there⟧, and didn't.
⟦PERSON|Kim Lassiter⟧ so nearly made it ⟦SCORE|1-1⟧, clean through ⟦MINUTE|five minutes later⟧, but ⟦PERSON|Bright⟧ was big and brave.
The second half was ⟦MINUTE|six minutes⟧ old when ⟦PERSON|Núñez⟧ was upended. Up stepped the skipper, and ⟦G5|in it went⟧, top corner (⟦MINUTE|51'⟧).
⟦PERSON|Mia Sandgren⟧ twice came close to a fourth league goal of the term. There was also a goalline scramble in which ⟦PERSON|Pine⟧ sat on the ball, more or less.
⟦PERSON|Foxcroft⟧ was introduced with ⟦MINUTE|10 minutes remaining⟧ for her first football since ⟦DATE|March⟧. ⟦PERSON|Abiola⟧'s run in the ⟦MINUTE|88th minute⟧ took three defenders with her, and the slide-rule pass into the area was ⟦G6|swept in first time⟧ by the returning forward. Cue a pile of bodies by the corner flag.
"To see ⟦PERSON|Dani⟧ ⟦G7|score⟧ like that after all she's been through - I was in tears," admitted ⟦PERSON|Ingleby⟧.
⟦FURNITURE|Saints: Bright; Moore, Cope, Lindley, Wray; Sandgren, Swarbrick (c); Núñez, Hobday, Grange; Abiola.⟧
Next up: ⟦TEAM|Ipswich⟧ host the leaders at the ⟦VENUE|JobServe Community Stadium⟧.
=====GOALS=====
{"id": "G1", "scorer": "Temi Abiola", "team": "Southampton"}
{"id": "G2", "scorer": "Rebecca Swarbrick", "team": "Southampton", "minute": 51, "kind": "penalty"}
{"id": "G3", "scorer": "Danielle Foxcroft", "team": "Southampton", "minute": 88, "assist": "Temi Abiola"}
{"id": "G4", "scorer": "Temi Abiola", "team": "Southampton"}
{"id": "G5", "scorer": "Rebecca Swarbrick", "team": "Southampton", "minute": 51, "kind": "penalty", "minute_text": "51'"}
{"id": "G6", "scorer": "Danielle Foxcroft", "team": "Southampton", "minute": 88, "assist": "Temi Abiola", "minute_text": "88th minute"}
{"id": "G7", "scorer": "Danielle Foxcroft", "team": "Southampton", "minute": 88, "assist": "Temi Abiola"}
