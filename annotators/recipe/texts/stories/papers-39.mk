⟦TEAM|Ipswich Town⟧ ⟦SCORE|2-1⟧ ⟦TEAM|Norwich City⟧
Three thousand yellow scarves went up at one end of ⟦VENUE|Portman Road⟧, thirteen thousand of every other colour answered, and a flag the size of a barn was passed over the heads of the North Stand. The old farm derby hasn't lost its voice.
⟦TEAM|Ipswich⟧ won it, which has not often been said these past fifteen years. ⟦PERSON|Jake Wickstead⟧, born in ⟦GPE|Suffolk⟧, ⟦G1|got the decisive goal⟧ with ⟦MINUTE|16 minutes to go⟧; ⟦PERSON|Micah Boateng⟧ ⟦G2|had put ⟦TEAM|Town⟧ ahead⟧, and ⟦PERSON|Lenny Sparrow⟧ ⟦G3|replied⟧ for the ⟦TEAM|Canaries⟧.
⟦TEAM|Norwich⟧ were quickest out of the blocks. ⟦PERSON|Sparrow⟧ shot across goal within a minute, ⟦PERSON|Perry Linford⟧ headed against a team-mate on the line, and ⟦PERSON|Arturs Kalnins⟧, the ⟦NORP|Latvian⟧ in goal for ⟦TEAM|Ipswich⟧, had to punch clear a corner that was curling in.
⟦TEAM|Town⟧ took time to settle. ⟦PERSON|Wickstead⟧ drove over from ⟦PERSON|Tom Farthing⟧'s lay-off; ⟦PERSON|Boateng⟧ ran into a wall of defenders. In the ⟦MINUTE|41st minute⟧ ⟦PERSON|Farthing⟧ played it early over the top, and ⟦PERSON|Boateng⟧, who'd strayed offside four times already, was on by a whisker and ⟦G4|made no mistake⟧.
Manager ⟦PERSON|Kevin Aldous⟧'s joy lasted until the ⟦MINUTE|62nd minute⟧. ⟦PERSON|Dean Rackham⟧'s clearance was charged down, ⟦PERSON|Linford⟧ squared, and ⟦PERSON|Sparrow⟧ ⟦G5|had a tap-in⟧.
⟦PERSON|Farthing⟧ hit a post. ⟦PERSON|Linford⟧ hit the other. ⟦PERSON|Wickstead⟧ then met a corner from the left so cleanly that ⟦G6|nobody moved until it was in⟧.
⟦TEAM|Norwich⟧ had a penalty shout, and ⟦PERSON|Sparrow⟧ an effort blocked on the line by ⟦PERSON|Rackham⟧, who had something to atone for.
The rematch at ⟦VENUE|Carrow Road⟧ is in ⟦DATE|April⟧. Before that ⟦TEAM|Ipswich⟧, up to eighth in the ⟦COMPETITION|Championship⟧, visit ⟦TEAM|Middlesbrough⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jake Wickstead", "team": "Ipswich", "minute": 74, "minute_text": "16 minutes to go", "kind": "header"}
{"id": "G2", "scorer": "Micah Boateng", "team": "Ipswich", "minute": 41, "assist": "Tom Farthing", "kind": "shot"}
{"id": "G3", "scorer": "Lenny Sparrow", "team": "Norwich", "minute": 62, "kind": "shot"}
{"id": "G4", "scorer": "Micah Boateng", "team": "Ipswich", "minute": 41, "minute_text": "41st minute", "assist": "Tom Farthing", "kind": "shot"}
{"id": "G5", "scorer": "Lenny Sparrow", "team": "Norwich", "minute": 62, "minute_text": "62nd minute", "kind": "shot"}
{"id": "G6", "scorer": "Jake Wickstead", "team": "Ipswich", "minute": 74, "kind": "header"}
