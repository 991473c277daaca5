⟦PERSON|Fashola⟧'s ⟦G1|brace⟧ in vain as ⟦TEAM|Salop⟧ see off ⟦TEAM|Exiles⟧
⟦TEAM|Shrewsbury Town⟧ ⟦SCORE|3-2⟧ ⟦TEAM|Newport County⟧
⟦TEAM|Shrewsbury⟧ held off a late charge to beat ⟦TEAM|Newport County⟧ at the ⟦VENUE|New Meadow⟧ and leapfrog their visitors into 11th in ⟦COMPETITION|League Two⟧.
The visitors ⟦G2|took an early lead⟧ after a mix-up between ⟦PERSON|Ellis Cope⟧ and ⟦PERSON|Jamie Rudkin⟧. The centre-half wanted the keeper to come; the keeper stayed; ⟦PERSON|Abel Tshibola⟧ nicked it from both, shot against the post and saw ⟦PERSON|Tunde Fashola⟧ ⟦G3|knock in the rebound⟧.
⟦TEAM|Town⟧ ⟦G4|were level⟧ within ⟦MINUTE|ten minutes⟧. ⟦PERSON|Sandro Lima⟧'s ⟦MINUTE|14th-minute⟧ pass was weighted perfectly for ⟦PERSON|Harry Prentice⟧ to stride on to, and the midfielder ⟦G5|found the net⟧ off the goalkeeper's shoulder.
⟦PERSON|Prentice⟧ skewed wide and ⟦PERSON|Tshibola⟧ was off target with a spectacular overhead kick before ⟦PERSON|Lima⟧ ⟦G6|curled a free-kick inside the post⟧ ⟦MINUTE|six minutes before the interval⟧.
That was the ⟦NORP|Brazilian⟧'s first ⟦G7|goal⟧ in ⟦NORP|English⟧ football and his team-mates made sure he was buried beneath them.
⟦PERSON|Mark Ollivant⟧ ⟦G8|powered in a header⟧ from ⟦PERSON|Ricky Deadman⟧'s corner shortly after the ⟦MINUTE|restart⟧, and at ⟦SCORE|3-1⟧ it looked all over.
⟦TEAM|Newport⟧ boss ⟦PERSON|Brett Hollins⟧ sent on three substitutes at once on ⟦MINUTE|67 minutes⟧. ⟦PERSON|Gus Whitaker⟧, one of them, was denied by ⟦PERSON|Rudkin⟧ almost immediately; ⟦PERSON|Fashola⟧ lobbed on to the roof of the net. It was only a matter of time.
Then, in the ⟦MINUTE|85th minute⟧, ⟦PERSON|Whitaker⟧ to ⟦PERSON|Tshibola⟧, a shot blocked, and there was ⟦PERSON|Fashola⟧, ⟦G9|turning the ball in at the far stick⟧.
The ⟦TEAM|Exiles⟧ won four corners in as many minutes, and the goalkeeper came up for the last. ⟦PERSON|Cope⟧ headed it clear.
"If the game's five minutes longer, we get a third," said ⟦PERSON|Hollins⟧, who has seen his side go six games without a victory.
⟦FURNITURE|GOALS: Fashola 4, Prentice 14, Lima 39, Ollivant 49, Fashola 85.⟧
⟦TEAM|Newport⟧ return to ⟦VENUE|Rodney Parade⟧ to play ⟦TEAM|Tranmere⟧ on the ⟦DATE|14th⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tunde Fashola", "team": "Newport", "count": 2}
{"id": "G2", "scorer": "Tunde Fashola", "team": "Newport", "minute": 4}
{"id": "G3", "scorer": "Tunde Fashola", "team": "Newport", "minute": 4}
{"id": "G4", "scorer": "Harry Prentice", "team": "Shrewsbury", "minute": 14, "assist": "Sandro Lima", "minute_text": "14th-minute"}
{"id": "G5", "scorer": "Harry Prentice", "team": "Shrewsbury", "minute": 14, "assist": "Sandro Lima", "minute_text": "14th-minute"}
{"id": "G6", "scorer": "Sandro Lima", "team": "Shrewsbury", "minute": 39, "kind": "free kick", "minute_text": "six minutes before the interval"}
{"id": "G7", "scorer": "Sandro Lima", "team": "Shrewsbury", "minute": 39, "kind": "free kick", "minute_text": "six minutes before the interval"}
{"id": "G8", "scorer": "Mark Ollivant", "team": "Shrewsbury", "minute": 49, "kind": "header"}
{"id": "G9", "scorer": "Tunde Fashola", "team": "Newport", "minute": 85, "minute_text": "85th minute"}
