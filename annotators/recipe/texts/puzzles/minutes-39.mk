⟦TEAM|Blues⟧ fight back from the dead in Big Two belter
⟦FURNITURE|Belfast Telegraph⟧
⟦TEAM|Linfield⟧ ⟦SCORE|2-2⟧ ⟦TEAM|Glentoran⟧
⟦PERSON|Niall Brannigan⟧'s ⟦G1|late strike⟧ denied ⟦TEAM|Glentoran⟧ victory at ⟦VENUE|Windsor Park⟧ after the east ⟦GPE|Belfast⟧ side had blown the ⟦TEAM|Blues⟧ away in the opening exchanges.
The ⟦TEAM|Glens⟧ looked as if they would take all three points back to the ⟦VENUE|Oval⟧ when they were two to the good before some supporters had closed their umbrellas. But ⟦PERSON|Brannigan⟧ ⟦G2|replied⟧ early in the second half, and it was the veteran who ⟦G3|levelled⟧ when all looked lost.
The visitors ⟦G4|went ahead⟧ in the ⟦MINUTE|8th minute⟧. ⟦PERSON|Jack Orr⟧, who was outstanding, nicked the ball from ⟦PERSON|Michael McKeown⟧ and gave it to ⟦PERSON|Aodhán Daly⟧, whose low shot ⟦G5|went in off a post⟧. And it was two ⟦MINUTE|three minutes later⟧: the home keeper ⟦PERSON|Chris Gilmore⟧ flapped at a corner, and ⟦PERSON|Stephen Lavery⟧ ⟦G6|had a simple header⟧.
It took a while for ⟦TEAM|Linfield⟧ to land a glove. ⟦PERSON|Conor Hughes-Reid⟧ had a header held. ⟦PERSON|McKeown⟧'s drive was pushed out for a corner. From that corner ⟦PERSON|Brannigan⟧ hit the bar.
But ⟦MINUTE|seven minutes after the break⟧ the comeback was on. ⟦PERSON|McKeown⟧, the ⟦NORP|Scotsman⟧, burst through two tackles and cut back for ⟦PERSON|Brannigan⟧ to ⟦G7|poke into the corner⟧.
The ⟦TEAM|Glens⟧ had chances to kill it. ⟦PERSON|Gilmore⟧ stood up to ⟦PERSON|Orr⟧, then to ⟦PERSON|Daly⟧; ⟦PERSON|Lavery⟧ nodded over. ⟦PERSON|Orr⟧ was then booked, as was ⟦PERSON|Hughes-Reid⟧, for an old-fashioned set-to on ⟦MINUTE|73⟧.
With ⟦MINUTE|six minutes left⟧, ⟦PERSON|Hughes-Reid⟧ hooked a ball back into the box more in hope than anything. ⟦PERSON|Brannigan⟧, back to goal, ⟦G8|swivelled and hit it on the turn⟧.
"At ⟦SCORE|2-0⟧ we should've put it to bed," rued the ⟦TEAM|Glens⟧ boss. "The ⟦G9|first goal⟧ we give away after ⟦MINUTE|half-time⟧ gives them life. The ⟦G10|second⟧ is a bit of magic, you have to say."
⟦PERSON|Brannigan⟧, 36, said: "I've scored in this one before but that's the best feeling. We were second best for the ⟦G11|first⟧ and ⟦G12|second⟧ goals, no getting away from it."
=====GOALS=====
{"id": "G1", "scorer": "Niall Brannigan", "team": "Linfield", "minute": 84, "kind": "shot", "assist": "Conor Hughes-Reid"}
{"id": "G2", "scorer": "Niall Brannigan", "team": "Linfield", "minute": 52, "kind": "shot", "assist": "Michael McKeown"}
{"id": "G3", "scorer": "Niall Brannigan", "team": "Linfield", "minute": 84, "kind": "shot", "assist": "Conor Hughes-Reid"}
{"id": "G4", "scorer": "Aodhán Daly", "team": "Glentoran", "minute": 8, "kind": "shot", "assist": "Jack Orr", "minute_text": "8th minute"}
{"id": "G5", "scorer": "Aodhán Daly", "team": "Glentoran", "minute": 8, "kind": "shot", "assist": "Jack Orr", "score": "0-1", "minute_text": "8th minute"}
{"id": "G6", "scorer": "Stephen Lavery", "team": "Glentoran", "minute": 11, "kind": "header", "score": "0-2", "minute_text": "three minutes later"}
{"id": "G7", "scorer": "Niall Brannigan", "team": "Linfield", "minute": 52, "kind": "shot", "assist": "Michael McKeown", "score": "1-2", "minute_text": "seven minutes after the break"}
{"id": "G8", "scorer": "Niall Brannigan", "team": "Linfield", "minute": 84, "kind": "shot", "assist": "Conor Hughes-Reid", "score": "2-2", "minute_text": "six minutes left"}
{"id": "G9", "scorer": "Niall Brannigan", "team": "Linfield", "minute": 52, "kind": "shot", "assist": "Michael McKeown"}
{"id": "G10", "scorer": "Niall Brannigan", "team": "Linfield", "minute": 84, "kind": "shot", "assist": "Conor Hughes-Reid"}
{"id": "G11", "scorer": "Aodhán Daly", "team": "Glentoran", "minute": 8, "kind": "shot", "assist": "Jack Orr"}
{"id": "G12", "scorer": "Stephen Lavery", "team": "Glentoran", "minute": 11, "kind": "header"}
