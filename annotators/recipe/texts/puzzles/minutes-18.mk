⟦TEAM|Brighton⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Palace⟧: ⟦PERSON|Morishima⟧ ⟦G1|bags both⟧ as ⟦TEAM|Seagulls⟧ come back at the ⟦VENUE|Amex⟧
⟦PERSON|Keita Morishima⟧ ⟦G2|scored two second-half goals⟧, one from open play and the other a free-kick, to turn a losing position into a famous win for ⟦TEAM|Brighton⟧ over rivals ⟦TEAM|Palace⟧.
The ⟦NORP|Japan⟧ captain has now ⟦G3|scored five times⟧ in seven ⟦COMPETITION|Premier League⟧ games.
HOW THE MATCH UNFOLDED
⟦TEAM|Palace⟧ had the start they wanted. ⟦MINUTE|Three minutes were on the board⟧ when ⟦PERSON|Alex Munro⟧ miscontrolled near his own area, ⟦PERSON|Bradley Coyle⟧ took the ball off him and ⟦PERSON|Ibrahim Sesay⟧, peeling away from the last man, ⟦G4|sent it skidding beneath⟧ ⟦PERSON|Tomas Brolund⟧, the ⟦NORP|Swede⟧ in the ⟦TEAM|Brighton⟧ goal. It might have been worse for the hosts: the ⟦NORP|Sierra Leonean⟧ put the next chance over when ⟦PERSON|Coyle⟧'s header dropped to him, then had a ⟦G5|finish⟧ disallowed by a VAR check for a boot that was an inch too far forward.
⟦TEAM|Brighton⟧ did have moments. ⟦PERSON|Noah Fenwick⟧'s shot was pushed onto the bar, ⟦PERSON|Ashley Dunmore⟧ nodded the rebound straight at a defender, and ⟦PERSON|Morishima⟧ dragged past the post with his weaker right.
Out they came, with a change of shape and no change of luck. ⟦PERSON|Fenwick⟧ hit the bar again. But ⟦MINUTE|12 minutes in⟧, the ball ran loose off ⟦PERSON|Munro⟧'s shin and there was ⟦PERSON|Morishima⟧, who ⟦G6|struck it first time low⟧ to the keeper's left.
By now the ⟦TEAM|Eagles⟧ were running on fumes. ⟦PERSON|Sesay⟧ came off, ⟦PERSON|Coyle⟧ came off, and ⟦PERSON|Vic Farthing⟧ sent on a fifth centre-back. What followed ⟦MINUTE|fourteen minutes later⟧ no centre-back could do anything about: 28 yards, a short run, a dip and a swerve, and ⟦PERSON|Morishima⟧ ⟦G7|had his second⟧.
WHAT THEY SAID
⟦TEAM|Brighton⟧'s head coach joked that he'd told ⟦PERSON|Morishima⟧ not to take it. "I wanted ⟦PERSON|Noah⟧. I'm glad he doesn't listen. The ⟦G8|equaliser⟧ was opportunism but the ⟦G9|winner⟧, that's pure quality."
⟦TEAM|Palace⟧ manager ⟦PERSON|Vic Farthing⟧, to ⟦ORG|Sky Sports⟧: "We should be two up. The ⟦G10|early goal⟧ was what we planned. We lost our heads after their ⟦G11|goal⟧ and the ⟦G12|free-kick⟧ never was a foul."
⟦FURNITURE|Player of the match: Keita Morishima⟧
⟦FURNITURE|Download the Sky Sports app⟧
=====GOALS=====
{"id": "G1", "scorer": "Keita Morishima", "team": "Brighton", "count": 2}
{"id": "G2", "scorer": "Keita Morishima", "team": "Brighton", "count": 2}
{"id": "G3", "scorer": "Keita Morishima", "team": "Brighton", "scope": "background", "count": 5}
{"id": "G4", "scorer": "Ibrahim Sesay", "team": "Palace", "minute": 3, "kind": "shot", "assist": "Bradley Coyle", "score": "0-1", "minute_text": "Three minutes were on the board"}
{"id": "G5", "scorer": "Ibrahim Sesay", "team": "Palace", "outcome": "ruled out"}
{"id": "G6", "scorer": "Keita Morishima", "team": "Brighton", "minute": 57, "kind": "shot", "score": "1-1", "minute_text": "12 minutes in"}
{"id": "G7", "scorer": "Keita Morishima", "team": "Brighton", "minute": 71, "kind": "free kick", "score": "2-1", "minute_text": "fourteen minutes later"}
{"id": "G8", "scorer": "Keita Morishima", "team": "Brighton", "minute": 57, "kind": "shot"}
{"id": "G9", "scorer": "Keita Morishima", "team": "Brighton", "minute": 71, "kind": "free kick"}
{"id": "G10", "scorer": "Ibrahim Sesay", "team": "Palace", "minute": 3, "kind": "shot", "assist": "Bradley Coyle"}
{"id": "G11", "scorer": "Keita Morishima", "team": "Brighton", "minute": 57, "kind": "shot"}
{"id": "G12", "scorer": "Keita Morishima", "team": "Brighton", "minute": 71, "kind": "free kick"}
