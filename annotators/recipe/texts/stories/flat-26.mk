⟦TEAM|Portsmouth⟧ ⟦SCORE|3-3⟧ ⟦TEAM|Bristol City⟧
⟦PERSON|Enzo Caballero-Ruiz⟧ completed a ⟦TEAM|Portsmouth⟧ comeback with a ⟦G1|penalty⟧ in the ⟦MINUTE|94th minute⟧ in a thriller at ⟦VENUE|Fratton Park⟧.
⟦TEAM|City⟧ were three up at ⟦MINUTE|half-time⟧ through ⟦PERSON|Harvey Stokoe⟧, ⟦PERSON|Nnamdi Eze⟧ and an ⟦G2|own goal⟧ from ⟦PERSON|Liam Brathwaite⟧.
⟦PERSON|Stokoe⟧ ⟦G3|got the first⟧ on ⟦MINUTE|14⟧, a curling shot after ⟦PERSON|Brathwaite⟧ had backed off. ⟦PERSON|Eze⟧ ⟦G4|made it two⟧ ⟦MINUTE|five minutes later⟧ from ⟦PERSON|Stokoe⟧'s pass, and ⟦PERSON|Brathwaite⟧ capped a miserable half by ⟦G5|slicing ⟦PERSON|Danny Purnell⟧'s cross into his own goal⟧ on ⟦MINUTE|41⟧.
"I said at ⟦MINUTE|half-time⟧, the next goal matters," explained ⟦TEAM|Pompey⟧ manager ⟦PERSON|Chris Whalley⟧.
It was theirs. ⟦PERSON|Kenji Oyama⟧ ⟦G6|struck⟧ in the ⟦MINUTE|50th minute⟧ from a ⟦PERSON|Caballero-Ruiz⟧ corner, and ⟦PERSON|Ty Lomax⟧ had ⟦G7|another⟧ in the ⟦MINUTE|64th⟧, the ⟦TEAM|Bristol City⟧ keeper ⟦PERSON|Bartosz Wilk⟧ letting his low drive slip under him.
⟦PERSON|Stokoe⟧ should have killed it but put a free header on to the post. ⟦PERSON|Purnell⟧ was booked for time-wasting on ⟦MINUTE|83⟧. ⟦PERSON|Wilk⟧ redeemed himself with a save from ⟦PERSON|Oyama⟧, before ⟦PERSON|Eze⟧ needlessly barged ⟦PERSON|Lomax⟧ over as he went up for a cross.
⟦PERSON|Caballero-Ruiz⟧ waited three minutes to take it. ⟦PERSON|Wilk⟧ got a hand there, but the ball ⟦G8|crept in⟧.
⟦TEAM|City⟧ head coach ⟦PERSON|Jonas Wieland⟧ refused to blame the referee. "We weren't beaten by a penalty. We gave away a three-goal lead."
=====GOALS=====
{"id": "G1", "scorer": "Enzo Caballero-Ruiz", "team": "Portsmouth", "minute": 94, "minute_text": "94th minute", "kind": "penalty"}
{"id": "G2", "scorer": "Liam Brathwaite", "team": "Bristol City", "minute": 41, "kind": "own goal"}
{"id": "G3", "scorer": "Harvey Stokoe", "team": "Bristol City", "minute": 14, "minute_text": "14", "kind": "shot"}
{"id": "G4", "scorer": "Nnamdi Eze", "team": "Bristol City", "minute": 19, "minute_text": "five minutes later", "assist": "Harvey Stokoe", "score": "0-2"}
{"id": "G5", "scorer": "Liam Brathwaite", "team": "Bristol City", "minute": 41, "minute_text": "41", "kind": "own goal", "score": "0-3"}
{"id": "G6", "scorer": "Kenji Oyama", "team": "Portsmouth", "minute": 50, "minute_text": "50th minute", "assist": "Enzo Caballero-Ruiz", "score": "1-3"}
{"id": "G7", "scorer": "Ty Lomax", "team": "Portsmouth", "minute": 64, "minute_text": "64th", "kind": "shot", "score": "2-3"}
{"id": "G8", "scorer": "Enzo Caballero-Ruiz", "team": "Portsmouth", "minute": 94, "kind": "penalty", "score": "3-3"}
