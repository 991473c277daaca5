⟦TEAM|Durham⟧ ⟦SCORE|2-0⟧ ⟦TEAM|Sheffield United Women⟧
⟦PERSON|Chidera Nwachukwu⟧ ⟦G1|scored⟧ in the second half after ⟦PERSON|Beth Oldroyd⟧'s ⟦G2|own goal⟧ as ⟦TEAM|Durham⟧ picked up a first win of the ⟦COMPETITION|WSL2⟧ campaign at the expense of ⟦TEAM|Sheffield United Women⟧.
The ⟦TEAM|Blades⟧ arrived at ⟦VENUE|Maiden Castle⟧ in third place, but it was hard to tell.
⟦PERSON|Amelia Thorncroft⟧ had two efforts inside the ⟦MINUTE|first 10 minutes⟧, one blocked by ⟦PERSON|Oldroyd⟧ and one held low down by ⟦PERSON|Lena Kasprzak⟧, and when ⟦PERSON|Tara Sowden⟧ fired in a corner from the left the ⟦TEAM|Poland⟧ goalkeeper had to punch off her own line.
The ⟦G3|opener⟧ came on ⟦MINUTE|37 minutes⟧. ⟦PERSON|Thorncroft⟧ got to the byline again and pulled the ball back towards ⟦PERSON|Nwachukwu⟧. It never reached her. ⟦PERSON|Oldroyd⟧, sliding in to cut it out, only ⟦G4|diverted it beyond ⟦PERSON|Kasprzak⟧⟧.
⟦TEAM|United⟧ made two changes at the ⟦MINUTE|interval⟧ and were better for them. ⟦PERSON|Hannah Vickerage⟧ spooned one over, then saw a header cleared off the line by ⟦PERSON|Sowden⟧ in the ⟦MINUTE|58th minute⟧.
But they could not find an equaliser, and ⟦PERSON|Nwachukwu⟧ ⟦G5|made the points safe⟧ with ⟦MINUTE|73 minutes⟧ gone, taking ⟦PERSON|Rosie Mulgrew⟧'s pass in her stride, shrugging off a tired-looking challenge and ⟦G6|slipping it under ⟦PERSON|Kasprzak⟧⟧. The ⟦NORP|Nigerian⟧ had not scored since joining in the summer.
⟦TEAM|Durham⟧ head coach ⟦PERSON|Dee Larkham⟧ told the club's website: "We rode our luck with the ⟦G7|first⟧ but you earn it. I'm delighted for ⟦PERSON|Chi⟧ because she's been working so hard in training and the ⟦G8|second goal⟧ killed it."
⟦TEAM|Durham⟧ visit ⟦TEAM|Newcastle United Women⟧ on ⟦DATE|Sunday⟧, while the ⟦TEAM|Blades⟧ welcome leaders ⟦TEAM|Charlton Athletic⟧ to ⟦VENUE|Bramall Lane⟧.
=====GOALS=====
{"id": "G1", "scorer": "Chidera Nwachukwu", "team": "Durham", "minute": 73, "assist": "Rosie Mulgrew"}
{"id": "G2", "scorer": "Beth Oldroyd", "team": "Durham", "minute": 37, "kind": "own goal"}
{"id": "G3", "scorer": "Beth Oldroyd", "team": "Durham", "minute": 37, "kind": "own goal", "minute_text": "37 minutes"}
{"id": "G4", "scorer": "Beth Oldroyd", "team": "Durham", "minute": 37, "kind": "own goal"}
{"id": "G5", "scorer": "Chidera Nwachukwu", "team": "Durham", "minute": 73, "assist": "Rosie Mulgrew", "minute_text": "73 minutes"}
{"id": "G6", "scorer": "Chidera Nwachukwu", "team": "Durham", "minute": 73, "assist": "Rosie Mulgrew", "minute_text": "73 minutes"}
{"id": "G7", "scorer": "Beth Oldroyd", "team": "Durham", "minute": 37, "kind": "own goal"}
{"id": "G8", "scorer": "Chidera Nwachukwu", "team": "Durham", "minute": 73, "assist": "Rosie Mulgrew"}
