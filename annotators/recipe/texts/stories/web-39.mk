Ice-cool ⟦PERSON|Marchetti⟧ settles ⟦GPE|Sydney⟧ derby after snow... sorry, hail

⟦FURNITURE|Fox Sports Staff | 4 min read⟧

A 25-minute hail delay couldn't dampen a ⟦GPE|Sydney⟧ derby for the ages as ⟦TEAM|Western Sydney Wanderers⟧ bounced back from the dead to pip ⟦TEAM|Sydney FC⟧ ⟦SCORE|3-2⟧.

⟦PERSON|Dom Marchetti⟧ ⟦G1|held his nerve⟧ from 12 yards in the ⟦MINUTE|104th minute⟧ — yes, the clock said 104 — after substitute ⟦PERSON|Awer Deng⟧ was cleaned up by keeper ⟦PERSON|Harry Beale⟧.

It was the ⟦TEAM|Wanderers⟧' second penalty of the night. ⟦PERSON|Deng⟧ had seen the first, on ⟦MINUTE|55 minutes⟧, kept out by ⟦PERSON|Beale⟧'s boot.

"I didn't even know who was meant to take it," ⟦PERSON|Marchetti⟧ said. "I just grabbed the ball."

The ⟦TEAM|Sky Blues⟧ had been cruising. ⟦PERSON|Joachim Bratt⟧ chested down ⟦PERSON|Ky Robards⟧'s cross to ⟦G2|fire them into an early lead⟧, and ⟦PERSON|Robards⟧ ⟦G3|got one⟧ of his own on the ⟦MINUTE|half-hour⟧ courtesy of a wicked deflection off ⟦PERSON|Brendan Tuaine⟧.

Then the sky fell in, literally. On resumption, ⟦PERSON|Tuaine⟧ ⟦G4|atoned⟧ with a towering header, and with ⟦MINUTE|20 left⟧ ⟦PERSON|Marchetti⟧ ⟦G5|found the equaliser⟧. Whether he meant it or not is another matter; the cross ⟦G9|sailed over⟧ everybody.

⟦FURNITURE|WATCH: Every A-League game live on Paramount+⟧

⟦TEAM|Sydney⟧ coach ⟦PERSON|Ufuk Demir⟧ was filthy. "A two-goal lead, at home, it's done. That's mental. The break killed us."

⟦PERSON|Bratt⟧ left the ground on crutches. The ⟦NORP|Swede⟧, who has seven ⟦G8|goals⟧ from nine starts, will have scans ⟦DATE|tomorrow⟧.
=====GOALS=====
{"id":"G1","scorer":"Dom Marchetti","team":"Western Sydney Wanderers","minute":104,"minute_text":"104th minute","kind":"penalty"}
{"id":"G2","scorer":"Joachim Bratt","team":"Sydney FC","assist":"Ky Robards","kind":"shot"}
{"id":"G3","scorer":"Ky Robards","team":"Sydney FC","minute":30,"minute_text":"half-hour","kind":"shot"}
{"id":"G4","scorer":"Brendan Tuaine","team":"Western Sydney Wanderers","kind":"header"}
{"id":"G5","scorer":"Dom Marchetti","team":"Western Sydney Wanderers","minute":70,"minute_text":"20 left"}
{"id":"G8","scorer":"Joachim Bratt","team":"Sydney FC","scope":"background","count":7}
{"id":"G9","scorer":"Dom Marchetti","team":"Western Sydney Wanderers","minute":70}
