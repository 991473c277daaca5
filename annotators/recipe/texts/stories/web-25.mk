The unlikely lads: when ⟦TEAM|Wycombe⟧'s kit man got a medal

⟦FURNITURE|Long read · Ian Pettigrew⟧

On the wall of ⟦PERSON|Dougie Farrant⟧'s shed in ⟦GPE|High Wycombe⟧, between a calendar and a strimmer, hangs a photograph of a football that is about to cross a line.

It was taken in ⟦DATE|May 1994⟧. The man stretching for it is ⟦PERSON|Terry Oldroyd⟧, who had a mortgage broker's appointment the next morning. The ⟦G1|goal⟧ took ⟦TEAM|Wycombe⟧ up.

"I never get tired of it," says ⟦PERSON|Farrant⟧, kit man for 31 years. "It hit his shin. He'll tell you it was a volley."

They had gone behind that day to a ⟦G2|penalty⟧ by ⟦PERSON|Chris Seldon⟧, after ⟦MINUTE|20 minutes⟧, and ⟦PERSON|Oldroyd⟧'s strike partner ⟦PERSON|Vince Amory⟧ had missed two chances a child would have converted. It was ⟦PERSON|Amory⟧ who ⟦G3|levelled⟧, from a throw, with ⟦MINUTE|nine minutes left⟧. ⟦MINUTE|Extra time⟧ was looming. Then a long ball, a flick, ⟦PERSON|Oldroyd⟧'s shin.

⟦PERSON|Oldroyd⟧ ⟦G4|scored only 11 times⟧ for the club. ⟦PERSON|Amory⟧, who has 96 and a bar named after him, says he'd swap the lot.

⟦PERSON|Farrant⟧'s own part came at ⟦MINUTE|half-time⟧. He had packed the wrong socks. The referee, ⟦PERSON|Keith Burge⟧, had ordered a change, and the kit man sprinted to a market stall in the high street and came back with 14 pairs in the wrong blue.

"The gaffer threw one at me," he says. "Hit me right in the eye. A great finish, actually."

He retires on ⟦DATE|Saturday⟧ after the visit of ⟦TEAM|Stevenage⟧. There'll be a guard of honour. He's asked that nobody make a speech.

⟦FURNITURE|Sign up to our weekly email, The Long Throw⟧
=====GOALS=====
{"id":"G1","scorer":"Terry Oldroyd","team":"Wycombe","scope":"background","kind":"shot"}
{"id":"G2","scorer":"Chris Seldon","scope":"background","kind":"penalty","minute_text":"20 minutes"}
{"id":"G3","scorer":"Vince Amory","team":"Wycombe","scope":"background","minute_text":"nine minutes left"}
{"id":"G4","scorer":"Terry Oldroyd","team":"Wycombe","scope":"background","count":11}
