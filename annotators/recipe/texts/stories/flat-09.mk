⟦TEAM|Sligo Rovers⟧ into ⟦COMPETITION|FAI Cup⟧ quarter-finals after ⟦PERSON|Conor Devaney⟧ ⟦G1|double⟧
⟦TEAM|Sligo Rovers⟧ needed ⟦MINUTE|extra time⟧ to get past ⟦COMPETITION|First Division⟧ ⟦TEAM|Treaty United⟧ at the ⟦VENUE|Markets Field⟧ on ⟦DATE|Friday⟧ night, ⟦PERSON|Conor Devaney⟧ with both of their ⟦G2|goals⟧ in a ⟦SCORE|2-1⟧ victory.
⟦TEAM|Treaty⟧ went close after ⟦MINUTE|five minutes⟧ when ⟦PERSON|Eoin Guthrie⟧ smacked a shot against the bar. ⟦PERSON|Aaron Molloy⟧, the ⟦TEAM|Rovers⟧ goalkeeper, then saved twice in quick succession from ⟦PERSON|Kyle Adeyemi⟧.
It was against the run of play that the ⟦TEAM|Bit O'Red⟧ ⟦G3|took the lead⟧. ⟦PERSON|Seb Fitzmaurice⟧ swung in a corner, ⟦PERSON|Jason Quirke⟧ headed it back across and ⟦PERSON|Devaney⟧ ⟦G4|poked in⟧ in the ⟦MINUTE|29th minute⟧.
⟦PERSON|Fitzmaurice⟧ was unlucky with a free-kick on ⟦MINUTE|47 minutes⟧ that bounced off the outside of the post. ⟦PERSON|Devaney⟧ should have had a second on ⟦MINUTE|61⟧, but ⟦PERSON|Adam Sherlock⟧ stood up well and blocked.
The home crowd, 2,104 of them, had their moment with ⟦MINUTE|seven minutes to play⟧. ⟦PERSON|Quirke⟧'s clearance struck ⟦PERSON|Guthrie⟧ and fell to ⟦PERSON|Adeyemi⟧, who ⟦G5|made it ⟦SCORE|1-1⟧⟧ with a calm finish.
⟦PERSON|Guthrie⟧ might even have won it in normal time. He fired over with only ⟦PERSON|Molloy⟧ to beat.
In the ⟦MINUTE|101st minute⟧ ⟦PERSON|Devaney⟧ ⟦G6|settled the tie⟧. The ⟦GPE|Longford⟧ man collected ⟦PERSON|Quirke⟧'s pass, turned inside a defender and picked out the corner.
⟦TEAM|Treaty⟧ finished with ten men after ⟦PERSON|Adeyemi⟧'s second yellow card.
"We were second best for long spells," admitted ⟦TEAM|Rovers⟧ manager ⟦PERSON|Declan Moyles⟧. "⟦PERSON|Conor⟧'s ⟦G7|goals⟧ got us out of jail."
⟦FURNITURE|Read more: FAI Cup quarter-final draw details⟧
=====GOALS=====
{"id": "G1", "scorer": "Conor Devaney", "team": "Sligo Rovers", "count": 2}
{"id": "G2", "scorer": "Conor Devaney", "team": "Sligo Rovers", "count": 2}
{"id": "G3", "scorer": "Conor Devaney", "team": "Sligo Rovers", "minute": 29, "assist": "Jason Quirke", "kind": "shot"}
{"id": "G4", "scorer": "Conor Devaney", "team": "Sligo Rovers", "minute": 29, "minute_text": "29th minute", "assist": "Jason Quirke", "kind": "shot", "score": "0-1"}
{"id": "G5", "scorer": "Kyle Adeyemi", "team": "Treaty United", "minute": 83, "minute_text": "seven minutes to play", "kind": "shot", "score": "1-1"}
{"id": "G6", "scorer": "Conor Devaney", "team": "Sligo Rovers", "minute": 101, "minute_text": "101st minute", "assist": "Jason Quirke", "kind": "shot"}
{"id": "G7", "scorer": "Conor Devaney", "team": "Sligo Rovers", "count": 2}
