⟦TEAM|Rennes⟧ stage great escape as ⟦TEAM|Marseille⟧ throw it away at the ⟦VENUE|Vélodrome⟧

LIGUE 1: ⟦TEAM|Marseille⟧ ⟦SCORE|2-3⟧ ⟦TEAM|Rennes⟧

Two goals up and coasting, ⟦TEAM|Marseille⟧ contrived to lose a match that had been theirs for three-quarters of its length, ⟦PERSON|Malick Cissokho⟧ completing an astonishing ⟦TEAM|Rennes⟧ comeback with a ⟦G1|goal⟧ deep in ⟦MINUTE|stoppage time⟧.

The 20-year-old, whose only previous ⟦G2|goal⟧ for the ⟦TEAM|Bretons⟧ came in a cup tie against amateurs, was found by ⟦PERSON|Loïc Sauvignac⟧'s flick and ⟦G3|finished⟧ across ⟦PERSON|Adrien Kocik⟧ in the ⟦MINUTE|third minute of stoppage time⟧. ⟦PERSON|Kocik⟧, who'd had next to nothing to do until the last quarter of an hour, could only swing a boot at the post.

⟦G4|Goals⟧ from ⟦PERSON|Aurélien Mabika⟧ and ⟦PERSON|Hamza Benkirane⟧ had put the home side in apparent control. ⟦PERSON|Mabika⟧'s, in the ⟦MINUTE|11th⟧, was a simple thing: ⟦PERSON|Benkirane⟧'s pass, one touch, low ⟦G5|finish⟧. ⟦PERSON|Benkirane⟧'s was anything but. ⟦MINUTE|Four minutes after half-time⟧ the ⟦NORP|Moroccan⟧ collected the ball inside his own half and kept going, past one, past two, past a third who fell over, and when he ran out of opponents he ⟦G6|dinked it over⟧ the keeper.

The captain might have made it three before the ⟦MINUTE|hour⟧. His free-kick clipped the bar; ⟦PERSON|Enzo Fontarosa⟧, following in, headed against the same spot. At that stage ⟦TEAM|Rennes⟧ hadn't had a shot on target.

⟦PERSON|Pierrick Le Goff⟧ changed shape, and the change told. ⟦PERSON|Sauvignac⟧ ⟦G7|reduced the arrears⟧ with a header from a corner in the ⟦MINUTE|76th⟧, and the visitors were ⟦G8|level⟧ ⟦MINUTE|seven minutes from the end⟧, when ⟦PERSON|Dragan Stojčev⟧, under no pressure that the naked eye could detect, ⟦G9|sliced a low centre into⟧ his own net. The ⟦NORP|Macedonian⟧ had come on to protect the lead.

"It is incomprehensible," said the ⟦TEAM|Marseille⟧ coach, who walked the length of the tunnel without speaking and stormed through the mixed zone. "We concede one and we become children."

⟦TEAM|Rennes⟧, who had lost four on the trot, climb to ninth. ⟦TEAM|Marseille⟧, still third, visit ⟦TEAM|Lens⟧ on ⟦DATE|Saturday⟧.
⟦FURNITURE|Attendance: 62,118⟧
=====GOALS=====
{"id": "G1", "scorer": "Malick Cissokho", "team": "Rennes", "minute": 90, "added": 3, "minute_text": "third minute of stoppage time", "assist": "Loïc Sauvignac", "kind": "shot"}
{"id": "G2", "scorer": "Malick Cissokho", "team": "Rennes", "scope": "background"}
{"id": "G3", "scorer": "Malick Cissokho", "team": "Rennes", "minute": 90, "added": 3, "minute_text": "third minute of stoppage time", "assist": "Loïc Sauvignac", "kind": "shot"}
{"id": "G4", "scorer": "Aurélien Mabika; Hamza Benkirane", "team": "Marseille", "count": 2}
{"id": "G5", "scorer": "Aurélien Mabika", "team": "Marseille", "minute": 11, "minute_text": "11th", "assist": "Hamza Benkirane", "kind": "shot"}
{"id": "G6", "scorer": "Hamza Benkirane", "team": "Marseille", "minute": 49, "minute_text": "Four minutes after half-time", "kind": "shot"}
{"id": "G7", "scorer": "Loïc Sauvignac", "team": "Rennes", "minute": 76, "minute_text": "76th", "kind": "header"}
{"id": "G8", "scorer": "Dragan Stojčev", "team": "Rennes", "minute": 83, "minute_text": "seven minutes from the end", "kind": "own goal"}
{"id": "G9", "scorer": "Dragan Stojčev", "team": "Rennes", "minute": 83, "minute_text": "seven minutes from the end", "kind": "own goal"}
