⟦TEAM|Norwich⟧ ⟦SCORE|3-3⟧ ⟦TEAM|Watford⟧: ⟦PERSON|Halvorsen⟧ denies ⟦TEAM|Hornets⟧ with late ⟦G1|double⟧

⟦FURNITURE|By Tim Eastoe, BBC Radio Norfolk⟧

Substitute ⟦PERSON|Ola Halvorsen⟧ ⟦G2|scored twice⟧ in the ⟦MINUTE|last eight minutes⟧ as ⟦TEAM|Norwich City⟧ fought back from ⟦SCORE|3-1⟧ down to draw with ⟦TEAM|Watford⟧ in the ⟦COMPETITION|Championship⟧.

⟦PERSON|Tobi Fashanu-Reid⟧'s opportunist ⟦G3|strike⟧ and a ⟦PERSON|Josh Penhallow⟧ ⟦G4|volley⟧, both before the ⟦MINUTE|half-hour⟧, put ⟦TEAM|Watford⟧ in command, and ⟦PERSON|Fashanu-Reid⟧ ⟦G5|took his tally to 15⟧ for the season from the spot after ⟦PERSON|Jacek Wolny⟧ had ⟦G6|given the ⟦TEAM|Canaries⟧ hope⟧.

The visitors had the perfect start. ⟦PERSON|Harley Quigg⟧ sold ⟦PERSON|Wolny⟧ short with a back-pass and ⟦PERSON|Fashanu-Reid⟧ nipped in, went round ⟦PERSON|Angus Tredwell⟧ and ⟦G7|passed it in⟧ on ⟦MINUTE|12 minutes⟧.

⟦PERSON|Tredwell⟧ kept out ⟦PERSON|Mario Bonetti⟧'s header and a fierce drive by ⟦PERSON|Penhallow⟧, but the ⟦NORP|Cornishman⟧ would not be denied for long, ⟦G12|meeting⟧ ⟦PERSON|Bonetti⟧'s lay-off first time.

⟦PERSON|Wolny⟧ ⟦G8|replied⟧ with a glancing effort from ⟦PERSON|Quigg⟧'s corner in the ⟦MINUTE|44th minute⟧.

Any momentum was lost when ⟦PERSON|Quigg⟧ brought down ⟦PERSON|Bonetti⟧ after the ⟦MINUTE|break⟧. ⟦PERSON|Fashanu-Reid⟧'s ⟦MINUTE|53rd-minute⟧ ⟦G9|penalty⟧ was his fourth in as many weeks.

Enter ⟦PERSON|Halvorsen⟧. The ⟦NORP|Norwegian⟧ had a first effort saved by ⟦PERSON|Dorian Kemp⟧, then turned on the edge of the area to ⟦G10|reduce the deficit⟧ with ⟦MINUTE|82 minutes⟧ gone. His ⟦G11|second⟧, in the ⟦MINUTE|fourth of six added minutes⟧, came via a scramble and a long VAR-free wait for the linesman.

⟦TEAM|Watford⟧ boss ⟦PERSON|Ivo Matković⟧: "We led by two goals twice. You can't be surprised if people say we don't know how to finish games."

⟦FURNITURE|Norwich XI: Tredwell, Stacey, Wolny, Hanley, Quigg, McLean, Núñez, Forshaw (Halvorsen 74), Rowe, Sainz, Idah⟧
=====GOALS=====
{"id":"G1","scorer":"Ola Halvorsen","team":"Norwich City","count":2}
{"id":"G2","scorer":"Ola Halvorsen","team":"Norwich City","count":2}
{"id":"G3","scorer":"Tobi Fashanu-Reid","team":"Watford","minute":12,"kind":"shot"}
{"id":"G4","scorer":"Josh Penhallow","team":"Watford","assist":"Mario Bonetti","kind":"volley"}
{"id":"G5","scorer":"Tobi Fashanu-Reid","team":"Watford","minute":53,"kind":"penalty"}
{"id":"G6","scorer":"Jacek Wolny","team":"Norwich City","minute":44,"assist":"Harley Quigg","kind":"header"}
{"id":"G7","scorer":"Tobi Fashanu-Reid","team":"Watford","minute":12,"minute_text":"12 minutes","kind":"shot"}
{"id":"G8","scorer":"Jacek Wolny","team":"Norwich City","minute":44,"minute_text":"44th minute","assist":"Harley Quigg","kind":"header"}
{"id":"G9","scorer":"Tobi Fashanu-Reid","team":"Watford","minute":53,"minute_text":"53rd-minute","kind":"penalty"}
{"id":"G10","scorer":"Ola Halvorsen","team":"Norwich City","minute":82,"minute_text":"82 minutes","kind":"shot"}
{"id":"G11","scorer":"Ola Halvorsen","team":"Norwich City","minute":90,"added":4,"minute_text":"fourth of six added minutes"}
{"id":"G12","scorer":"Josh Penhallow","team":"Watford","assist":"Mario Bonetti","kind":"volley"}
